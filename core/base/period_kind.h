// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>

#include <optional>

namespace somo {

/// A kind of period as tables and files name it: day | week | month | quarter | year.
QString periodKindText(PeriodKind kind);
/// Nothing where the text names none.
std::optional<PeriodKind> periodKindFromText(QStringView text);

} // namespace somo
