// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/sale_fact.h"
#include "core/orders/order.h"
#include "core/storage/database.h"

#include <vector>

namespace somo::insight {

/// The ledger of those days, one row for each order, day and kind. Order: by day where the event's entries are stored.
/// One pass over the ledger's stretch of these days; a million lines take well under a second.
Result<std::vector<SaleFact>> saleFacts(Database &database, RecognitionEvent event, const DayRange &days);

} // namespace somo::insight
