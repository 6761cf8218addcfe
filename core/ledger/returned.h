// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/entry.h"

#include <span>
#include <vector>

namespace somo {

/// Of one line: what came back of it up to some moment.
struct ReturnedSoFar {
    Quantity quantity;
    Money net;
    std::optional<Money> grossProfit; // nothing where the line's is unknown
};

/// What one return did to one line: the state before and after it.
struct ReturnStep {
    size_t line = 0; // index into order.lines
    ReturnId orderReturn;
    Day day; // the return's own date
    ReturnedSoFar before;
    ReturnedSoFar after;
};

/// The order's returns one after the other, by day, then code, then id (rules §2): returned so far = the line's net,
/// gross profit and quantity × quantity returned so far ÷ quantity sold, rounded. A stated net stands instead of the
/// difference that the formula would give, at most what is left; the formula goes on from there, so a next return
/// without a stated net makes up for what a stated one took too much or too little. Gross profit goes by quantity
/// always. Quantities beyond the sold one count as all of it. Errors: overflow; a line that isn't the order's.
Result<std::vector<ReturnStep>> returnSteps(const Order &order, std::span<const LineFigures> figures);

} // namespace somo
