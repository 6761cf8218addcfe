// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/touch.h"
#include "core/orders/order.h"
#include "core/storage/database.h"

namespace somo::insight {

/// One pass over the ledger up to the period's end.
Result<Touches> loadTouches(Database &database, RecognitionEvent event, const DayRange &period);

} // namespace somo::insight
