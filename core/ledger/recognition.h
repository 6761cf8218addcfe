// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/returned.h"

namespace somo {

/// What payments must reach before anything came back: Σ line net − order discount + tax + shipping.
Int128 totalBeforeReturns(const Order &order);

/// recognitionDay() for a caller that has the order's figures and returns already.
std::optional<Day> recognitionDay(const Order &order, RecognitionEvent event, std::span<const ReturnStep> returns);

/// An order's own sums, shown in lists and kept in order_total.
struct OrderTotals {
    int lines = 0;
    Money net; // Σ line net − order discount
    Money due; // net + tax + shipping − returned so far: what payments must reach
    Money paid; // payments less refunds
    Money returned; // net of all returns
    Day paidDay; // recognition by `paid`; null while it isn't
    friend bool operator==(const OrderTotals &, const OrderTotals &) = default;
};
Result<OrderTotals> orderTotals(const Order &order);

} // namespace somo
