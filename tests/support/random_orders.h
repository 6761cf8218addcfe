// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <random>
#include <vector>

namespace somo::test {

/// Random orders for a LedgerBook, the same for the same seed: splits, discounts, fees, unknown costs, steps with and
/// without dates, payments, refunds, returns with and without a stated net, free returns, drafts and cancelled ones.
std::vector<Order> randomOrders(unsigned seed, int count);

} // namespace somo::test
