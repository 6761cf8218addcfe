// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "core/storage/book.h"

#include <array>
#include <functional>
#include <span>
#include <vector>

namespace somo {

/// By what a list of orders is sorted; ties newest first, then by id.
enum class OrderSort {
    day,
    code,
    customer, // by given name
    channel,
    person, // by the given name of the first one credited
    lines,
    net,
    paid,
    status,
};

enum class OrderOwing {
    any,
    owing, // neither draft nor cancelled, and not paid in full yet
    paid,
};

/// Which orders a list shows, and how.
struct OrderListAsk {
    /// Words that must each stand in one of code, customer, phone, channel, people or products, folded (rules §6).
    QString text;
    std::optional<OrderStatus> status;
    DayRange days{firstKnownDay, lastKnownDay}; // of the order's own day
    std::optional<ChannelId> channel; // an id of 0: orders without one
    std::optional<PersonId> person; // an id of 0: orders credited to nobody
    CustomerId customer;
    OrderOwing owing = OrderOwing::any;
    bool returnedOnly = false; // something of it came back
    bool pairedOnly = false; // may be the same sale as an order of another source, and nobody said yet
    OrderSort sort = OrderSort::day;
    bool descending = true;
    friend bool operator==(const OrderListAsk &, const OrderListAsk &) = default;
};

/// An order of a list with the amounts that totals of a selection need; 0 for one that is linked to another order, which counts
/// in its place.
struct OrderKey {
    OrderId id;
    Money net; // Σ line net − order discount
    Money paid; // payments less refunds
    Money returned; // net of all returns
};

struct OrderListTotals {
    qint64 orders = 0;
    Money net;
    Money paid;
    Money returned;
    friend bool operator==(const OrderListTotals &, const OrderListTotals &) = default;
};
/// Refused: overflow.
Result<OrderListTotals> totalsOf(std::span<const OrderKey> keys);

struct OrderKeys {
    std::vector<OrderKey> rows; // in the order asked for
    std::array<qint64, 5> byStatus{}; // how many of each status meet all but the status asked for; whole lists only
    qint64 inBook = 0;
    bool whole = true; // false: there are more than `most`
};

/// The orders a list shows, in its order. The book is read in portions that begin where the one before ended; with `most`
/// (0: no limit) and the newest first the reading ends as soon as there are so many, so that a first page comes at once.
/// `wanted` is asked between portions: false ends the reading, whose answer then means nothing.
Result<OrderKeys> orderKeys(Database &database, const OrderListAsk &ask, size_t most = 0, const std::function<bool()> &wanted = [] { return true; });

/// What a list shows of an order.
struct OrderListRow {
    OrderId id;
    QString code;
    OrderKind kind = OrderKind::sale;
    Day orderedOn;
    OrderStatus status = OrderStatus::completed;
    QString customer;
    QString channel;
    QString people;
    int lines = 0;
    Money net, due, paid, returned;
    bool paidInFull = false;
    QString linkedTo; // the code of the order that counts in its place; empty where it counts itself
    bool possibleTwin = false; // perhaps the same sale as another order, and nobody said yet
};
/// The rows of these orders, in their order; one that is gone has an id of 0.
Result<std::vector<OrderListRow>> orderListRows(Database &database, std::span<const OrderId> ids);

/// Who did what to an order, newest first: its header moves with all that hangs on it. The import that brought it is the last.
Result<std::vector<LoggedCommand>> orderHistory(Database &database, OrderId order, int most);

} // namespace somo
