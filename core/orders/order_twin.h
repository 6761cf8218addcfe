// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QString>

namespace somo {

/// What is known of two orders of two sources that may be one sale: a shop system's copy of a marketplace's order.
enum class TwinState {
    possible, // nobody answered yet: both count
    same, // one of them counts, the other is linked to it and counts nowhere
    different, // both count, and nobody is asked again
};
/// "possible", "same", "different"; as the book keeps it.
QString twinStateText(TwinState state);
std::optional<TwinState> twinStateFromText(QStringView text);

/// What two orders are compared by.
struct TwinFacts {
    Day orderedOn;
    Money net; // Σ line net − order discount
    CustomerId customer;
    QString phone; // normalised; empty where nobody knows it or it is masked
};

/// Whether two orders were placed at most two days apart.
bool arePlacedTogether(const TwinFacts &a, const TwinFacts &b);

/// Whether two orders that share a code can be one sale: placed at most two days apart, and of about the same amount (they
/// differ by at most a fifth of the larger: systems count vouchers and fees in different ways) or of one customer or phone.
bool mayBeTwins(const TwinFacts &a, const TwinFacts &b);

} // namespace somo
