// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <vector>

namespace somo {

/// What people change of an order as one thing. Lines, shares, payments and returns each stand or fall as a whole.
enum class OrderPart {
    code,
    day, // with the minute
    status, // with the days of its steps
    paidOn,
    channel,
    campaign,
    referrer,
    payer,
    customer,
    province,
    discount,
    shipping,
    tax,
    fee,
    note,
    lines,
    credits,
    payments,
    returns,
};

namespace orders {

/// The parts in which two orders say something else.
std::vector<OrderPart> differingParts(const Order &a, const Order &b);

/// Of two who changed one order since it was as `opened`: mine where I changed a part, theirs everywhere else.
Order merged(const Order &opened, const Order &mine, const Order &theirs);

} // namespace orders

} // namespace somo
