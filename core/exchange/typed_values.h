// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/value_parse.h"

#include <QStringView>

namespace somo {

// What people type into fields of a form (day-one §2, §12): never the system's formats, always the book's.

/// A day: "24", "24/10", "24/10/26", "24-10-2026", "241026", "24102026", "2026-10-24", "28 Feb 2026"; what is left out is
/// that of `near`. The day comes before the month. Nothing for what is no day.
std::optional<Day> dayFromTyping(QStringView text, Day near);

/// An amount as parseTypedAmount() reads it, or a small sum behind "=": "=120000*3", "=250k+30k", "=1tr-50k*2".
std::optional<TypedAmount> amountFromTyping(QStringView text, const Currency &currency);

/// A quantity with up to three decimals. `ambiguous`: "1.500" can be 1500 or one and a half, and must be asked.
struct TypedQuantity {
    Quantity quantity;
    bool ambiguous = false;
};
std::optional<TypedQuantity> quantityFromTyping(QStringView text, bool commaIsDecimal);

/// "60", "60 %", "33,3333".
std::optional<Rate> rateFromTyping(QStringView text);

} // namespace somo
