// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace somo {

/// A report with every kind of block, as literals.
Report sampleReport();

} // namespace somo
