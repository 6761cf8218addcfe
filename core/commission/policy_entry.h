// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy.h"
#include "core/ledger/entry.h"

#include <optional>

namespace somo {

/// A ledger entry as a policy counts it: dated when it joins the base (rules §5, hold).
struct PolicyEntry {
    OrderId order;
    LineId line;
    EntryKind kind = EntryKind::sale;
    bool head = false; // carries the order's count, for the person with the largest share
    PersonId person;
    TeamId team; // the person's on the sale's date
    Day soldOn; // event + hold of its sale: decides the period that pays for it
    Day day; // its own: a return's date, otherwise as soldOn
    ProductId product;
    ProductGroupId productGroup;
    SegmentId segment;
    ChannelId channel;
    ProvinceId province;
    qint64 area = 0;
    Quantity quantity;
    Money net;
    std::optional<Money> grossProfit;
    int orders = 0; // +1 where the order counts, −1 from the day on which all of it had come back
    friend bool operator==(const PolicyEntry &, const PolicyEntry &) = default;
};

/// What an entry adds to a base: minor units, thousandths of a unit, or orders. Unknown gross profit adds nothing.
inline qint64 baseOf(const PolicyEntry &entry, CommissionBase base)
{
    switch (base) {
    case CommissionBase::revenue:
    case CommissionBase::collected: return entry.net.minorUnits();
    case CommissionBase::grossProfit: return entry.grossProfit.value_or(Money()).minorUnits();
    case CommissionBase::orders: return entry.orders;
    case CommissionBase::units: return entry.quantity.thousandths;
    }
    return 0;
}

} // namespace somo
