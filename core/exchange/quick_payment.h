// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/quick_sense.h"

namespace somo::quick {

/// "trả 500k cho đơn hôm 20/11": a day that belongs to the order, and not to the payment.
std::optional<size_t> dayOfOrder(const Reading &reading);

/// "đợt 1", "lần 2": a figure that only counts payments.
bool countsPayments(const Reading &reading, size_t piece);

/// The order that a payment is for, its amount and the note; behind the customer and the day.
void readPaidOrder(Reading &reading, const Sense &sense);

} // namespace somo::quick
