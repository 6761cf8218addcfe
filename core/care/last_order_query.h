// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/occasion.h"
#include "core/storage/database.h"

#include <unordered_map>
#include <vector>

namespace somo::care {

/// The newest order that a customer placed, unless it is a draft, cancelled, a free return or the copy of another.
struct LastOrder {
    OrderId order;
    QString uid;
    QString code;
    Day day;
    ChannelId channel;
    std::optional<Money> net;
    PersonId person; // who has the largest share, the first listed of equals; 0: nobody
};

/// Of each customer who placed one up to that day; by customer. A few statements, however many are asked for.
Result<std::unordered_map<qint64, LastOrder>> lastOrders(Database &database, const std::vector<CustomerId> &customers, Day upTo);

/// Fills in what an occasion without an order doesn't say itself.
void fillIn(Occasion &occasion, const LastOrder &last);

/// What orders were mostly about, by order: the name of the line with the largest net, the earlier of equals; empty: it has none.
/// A few statements, however many are asked for.
Result<std::unordered_map<qint64, QString>> mainProducts(Database &database, const std::vector<OrderId> &orders);

} // namespace somo::care
