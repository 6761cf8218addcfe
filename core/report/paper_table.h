// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace somo {

/// The table as people read it: without the columns that say nothing here (ReportColumn::leftOutEmpty).
ReportTable asRead(ReportTable table);

} // namespace somo
