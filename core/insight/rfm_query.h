// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/rfm.h"
#include "core/orders/order.h"
#include "core/storage/database.h"

namespace somo::insight {

/// The table as of a day by the book's event: one pass over twelve months of the ledger.
Result<RfmTable> loadRfm(Database &database, RecognitionEvent event, Day asOf);
Result<RfmMovement> loadMovement(Database &database, RecognitionEvent event, Day from, Day to);

} // namespace somo::insight
