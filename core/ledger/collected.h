// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/entry.h"

namespace somo {

/// What an order's payments within the days bring in (rules §3, `collected`): each payment shared over the lines by net,
/// then over the people, as rows of the ledger's shape with the payment's day for day and sale day (the team of that
/// day), `net` the amount, and no quantity. Nothing for draft and cancelled orders. An order without lines keeps its
/// money in one row without a product. Errors only by overflow.
Result<std::vector<LedgerEntry>> collectedOf(const Order &order, const DayRange &days);

} // namespace somo
