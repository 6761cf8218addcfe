// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/cohort.h"
#include "core/orders/order.h"
#include "core/storage/database.h"

namespace somo::insight {

/// Those whose first order lies within the months that `firsts` touches: one pass over the ledger up to `upTo`.
Result<std::vector<Cohort>> loadCohorts(Database &database, RecognitionEvent event, const DayRange &firsts, Day upTo);

} // namespace somo::insight
