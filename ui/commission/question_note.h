// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/question.h"

#include <vector>

namespace somo {

/// What stands beside a line that was asked about: "question open" while one of them waits; empty where nobody asked.
QString questionNote(const std::vector<CommissionQuestion> &questions, const QString &lineKey);

} // namespace somo
