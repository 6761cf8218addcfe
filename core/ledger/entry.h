// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

namespace somo {

/// Numbers as stored in entry.kind.
enum class EntryKind {
    sale = 0,
    orderReturn = 1,
    freeReturn = 2,
};

/// One row of the ledger: one line × credited person × sale or return (rules §2).
struct LedgerEntry {
    RecognitionEvent event = RecognitionEvent::completed;
    Day day; // of recognition, or of the return
    Day saleDay; // the sale's recognition day: decides the team
    OrderId order;
    int ordinal = 0; // within the order and event, from 0, stable
    LineId line;
    ReturnId orderReturn;
    EntryKind kind = EntryKind::sale;
    bool head = false; // exactly one sale entry per order: first line, lead person; carries the order's count
    PersonId person;
    PersonId lead; // the largest share, ties to the first listed
    ChannelId channel;
    ProvinceId province;
    CampaignId campaign;
    ProductId product;
    ProductGroupId productGroup;
    CustomerId customer;
    SegmentId segment;
    Quantity quantity;
    Money net;
    std::optional<Money> grossProfit;
    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

/// The day on which an order is recognised by an event, or nothing while it isn't (rules §2): draft and cancelled
/// never; steps without their date on the latest date given for a step before them, or else on the order's date.
/// `paid`: the first day at whose end payments less refunds reach what is due then, net of what was returned until then.
/// A later refund leaves it as it is; a return takes it back by its own negative entry, not by moving this day. An order
/// that comes back whole before all of it was paid is paid on that day (sale and return meet there); one without any
/// payment stays unpaid.
std::optional<Day> recognitionDay(const Order &order, RecognitionEvent event);

/// The whole ledger of one order for one event: a pure function. Errors only by overflow. A return is there only where
/// its sale is; one dated before its sale's day enters on the sale's day, so no period holds a return without its sale.
Result<std::vector<LedgerEntry>> ledgerOf(const Order &order, RecognitionEvent event);

/// Line nets after the order's discount, and the fee's parts: shared by largest remainder over line nets (rules §2).
struct LineFigures {
    Money net; // after the order's discount
    Money fee;
    std::optional<Money> grossProfit; // nothing where the cost is unknown
};
Result<std::vector<LineFigures>> lineFigures(const Order &order);

} // namespace somo
