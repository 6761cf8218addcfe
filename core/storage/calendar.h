// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/settings.h"

#include <vector>

namespace somo {

/// Makes calendar_day what settings and holidays say; touches only the days that differ.
Status writeCalendar(Database &database, const BookSettings &settings);
/// The days whose row is not what settings and holidays say.
Result<std::vector<Day>> wrongCalendarDays(Database &database, const BookSettings &settings);

} // namespace somo
