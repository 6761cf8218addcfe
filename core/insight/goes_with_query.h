// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/goes_with.h"
#include "core/insight/insight_names_query.h"
#include "core/orders/order.h"
#include "core/storage/database.h"

namespace somo::insight {

/// Pairs over the orders that count by the book's event on these days: one pass over the ledger's stretch.
Result<GoesWith> loadGoesWith(Database &database, RecognitionEvent event, const DayRange &days);

/// What a customer ordered so far, each product once, the newest order first. An order counts from the day it was placed, as in
/// buyingDays(): what is on its way needs no suggestion.
Result<std::vector<ProductId>> productsBought(Database &database, CustomerId customer, Day upTo);

} // namespace somo::insight
