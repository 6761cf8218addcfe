// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product.h"
#include "core/customers/customer.h"
#include "core/orders/order.h"
#include "core/storage/database.h"

#include <optional>
#include <span>
#include <vector>

namespace somo {

/// The source of orders that people type, in whatever window.
const QString &handSource();

/// An order as a person typed it, with what is new on the spot.
struct OrderEntry {
    Order order; // no id: a new one; no code: the next one free
    std::optional<Customer> newCustomer; // takes the place of order.customer; no code: one is made
    struct NewProduct {
        size_t line = 0; // of order.lines
        Product product; // no code: one is made; the line's price becomes its price
    };
    std::vector<NewProduct> newProducts;
    std::optional<Order> opened; // as it stood when the person opened it
};

struct OrderSaved {
    OrderId id;
    QString code;
    bool changedSince = false; // nothing is written: somebody changed the order since it was opened
};

/// What people do to orders by hand; runs inside Book::write.
namespace orders {

/// Writes the order with its new customer and products, all or nothing. Refused as add() and update().
Result<OrderSaved> saveEntry(Database &database, const OrderEntry &entry);

/// Takes orders to a later step on that day, or cancels them; those that stand there already stay as they are. How many
/// were written. Refused as checkStep(): then none is.
Result<int> step(Database &database, std::span<const OrderId> ids, OrderStatus status, Day day);

/// Credits orders to one person whole; those that are so already stay as they are. How many were written.
Result<int> credit(Database &database, std::span<const OrderId> ids, PersonId person);

/// The code that the next order typed by hand gets: the number behind the newest one's letters plus one, "DH-0001" at first.
Result<QString> nextCode(Database &database);

/// A copy of an order to be written as a new one on that day: no code, no steps but the order's own, nothing paid or returned.
Order duplicateOf(const Order &order, Day day);

/// Whether two orders say the same in all that a person can change.
bool sameContent(const Order &a, const Order &b);

} // namespace orders

} // namespace somo
