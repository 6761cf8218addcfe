// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/entry.h"

#include <span>
#include <vector>

namespace somo {

/// Who is credited with an order, and with how much of it (rules §2); nobody stands as one person without an id.
struct CreditShares {
    std::vector<PersonId> people;
    std::vector<qint64> shares; // millionths, as many as people
    size_t lead = 0; // the largest share, ties to the first listed
};
CreditShares creditShares(const Order &order);

/// What every entry of an order carries, whatever its line and day.
LedgerEntry commonEntry(const Order &order, RecognitionEvent event, const CreditShares &credits);

/// shareOut() with a quick way for the usual order with one person.
void shareOutTo(std::vector<qint64> &parts, qint64 total, std::span<const qint64> weights);

} // namespace somo
