// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_resolver.h"

namespace somo {

/// A value corrected by hand that stays, and where it stands.
struct KeptValue {
    Field field = Field::orderCode;
    LineId line; // of the book's order; 0 for a value of the order itself, and for a line that was taken out of it
    int saidLine = -1; // among the lines that are said now; -1 where the file has none for it
};

/// An order known already, what its source said last time, and what it says now: brought together (rules §2, "Imported
/// again"). A field follows the file only where the file says something else than last time.
struct MergedOrder {
    Order order;
    SaidOrder said; // what to keep as said from now on: fields that this file doesn't map as they were said before
    std::vector<KeptValue> kept;
    bool cancelledAfterCompletion = false;
};

/// What the merge starts from. `before` and `now` are resolved from `saidBefore` and `saidNow`.
struct MergeInput {
    const Order &stored;
    const SaidOrder &saidBefore;
    const Order &before;
    const SaidOrder &saidNow;
    const Order &now;
    Day fileDay; // the newest day in the file: a cancellation without a date of its own
};
/// An export may be cut into several files within an order: a file whose line numbers go on with those said before adds its
/// lines, and later stands for those only.
MergedOrder mergeOrder(const MergeInput &input);

/// Returns everything that is left of an order, on a day, as a file's cancellation does; nothing where nothing is left.
std::optional<OrderReturn> returnOfEverythingLeft(const Order &order, Day day);

/// Whether two orders would be written alike: header, credits, lines with their order, returns and payments.
bool sameOrder(const Order &a, const Order &b);

/// Which of the lines said now is which of those said before: by equal content, then by position; -1 where it is new.
std::vector<int> matchLines(const std::vector<SaidLine> &before, const std::vector<SaidLine> &now, const FieldSet &compared);

} // namespace somo
