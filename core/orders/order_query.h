// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "core/storage/database.h"

#include <functional>
#include <span>
#include <vector>

namespace somo {

/// How much of an order is read: figures leave out every text but the codes of orders and returns, which decide ties; what
/// was sold leaves out payments and returns.
enum class OrderDetail {
    whole,
    figures,
    sold,
};

/// The orders of these ids, by id; ids that aren't there are left out.
Result<std::vector<Order>> loadOrders(Database &database, std::span<const OrderId> ids, OrderDetail detail = OrderDetail::whole);

/// Hands over every order with an id from `first` to `last`, both included, by id, in portions that keep memory small;
/// an error from `each` ends it. No query is open while `each` runs: it may read and write.
Status eachOrder(Database &database, OrderId first, OrderId last, OrderDetail detail,
                 const std::function<Status(std::span<const Order>)> &each);

/// The highest id of an order, 0 in a book without any.
Result<OrderId> lastOrderId(Database &database);

} // namespace somo
