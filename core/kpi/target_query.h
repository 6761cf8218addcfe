// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period_kind.h"
#include "core/kpi/kpi.h"

namespace somo {

/// The targets of the periods of that kind that begin within `firsts`, with their subjects' codes and names: everyone
/// first, then teams and people by sort key; of one subject by metric, filter, period, id.
Result<std::vector<Target>> targetsOf(Database &database, PeriodKind kind, DayRange firsts, int fiscalStart);
/// All targets, by period first.
Result<std::vector<Target>> allTargets(Database &database, int fiscalStart);

} // namespace somo
