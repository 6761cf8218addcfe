// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/money.h"

#include <optional>
#include <vector>

namespace somo {

/// The events on which a book or a policy recognises (rules §2); numbers as stored in entry.event.
enum class RecognitionEvent {
    ordered = 0,
    confirmed = 1,
    completed = 2,
    paid = 3,
    partPaid = 4, // policies only (rules §5): each payment recognises its part
};

enum class OrderStatus {
    draft = 0,
    confirmed = 1,
    shipped = 2,
    completed = 3,
    cancelled = 4,
};

enum class OrderKind {
    sale = 0,
    freeReturn = 1, // a document of negative lines only, naming no order (rules §2)
};

struct OrderLine {
    LineId id;
    QString lineNo;
    ProductId product;
    QString name;
    ProductGroupId productGroup; // kept from the day the order was first known
    Quantity quantity;
    std::optional<UnitPrice> unitPrice;
    Money discount;
    std::optional<Money> netStated; // line.net: after the line's discount
    std::optional<UnitPrice> unitCost; // kept; nothing is unknown, 0 is a cost
    Money net; // derived: netStated, or round(quantity × price) − discount
};

struct OrderCredit {
    PersonId person;
    Rate share; // all shares of an order add up to 100 %
};

struct Payment {
    PaymentId id;
    QString code;
    Day day;
    Money amount; // below 0: a refund
    QString method;
};

enum class ReturnKind {
    document = 0, // a return of its own
    lineReturned = 1, // from line.returned: dated on the order's latest date, grows with the order
    cancellation = 2, // a file cancelled a completed order
};

struct ReturnedLine {
    LineId line;
    Quantity quantity; // above 0
    std::optional<Money> netStated; // above 0; counts instead, at most what is left
};

struct OrderReturn {
    ReturnId id;
    QString code;
    Day day;
    ReturnKind kind = ReturnKind::document;
    std::vector<ReturnedLine> lines;
};

/// An order with everything rules §2 says of it.
struct Order {
    OrderId id;
    SourceId source;
    QString code;
    OrderKind kind = OrderKind::sale;
    Day orderedOn;
    std::optional<int> atMinute; // minutes of the day
    OrderStatus status = OrderStatus::completed;
    Day confirmedOn, shippedOn, completedOn, cancelledOn, paidOn; // null where not given
    ChannelId channel;
    CampaignId campaign;
    PersonId referrer;
    PayerId payer;
    CustomerId customer;
    ProvinceId province; // kept
    SegmentId segment; // kept
    Money discount, shipping, tax, fee;
    QString note;
    OrderId copyOf; // the same sale as that order, which counts in its place: this one is in no figure (order_twin)
    std::vector<OrderLine> lines;
    std::vector<OrderCredit> credits; // empty: nobody yet
    std::vector<Payment> payments; // by day, then id
    std::vector<OrderReturn> returns; // by day, then id
};

} // namespace somo
