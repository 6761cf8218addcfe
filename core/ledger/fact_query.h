// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/aggregate.h"

#include <functional>

namespace somo {

using EachEntry = std::function<void(const LedgerEntry &)>;

/// Whether the book stores entries of this event. A book without any says no, which costs nothing: making its entries
/// anew gives the same.
Result<bool> storesEntries(Database &database, RecognitionEvent event);

/// The stored entry's day nearest to these days and outside them, those before them first; null where there is none.
Result<Day> nearestEntryDay(Database &database, RecognitionEvent event, const DayRange &days);

/// The entries within the asked days that meet the filters: from the table where the event is stored, else made by the
/// same pure function from all orders. Only the members that `cuts`, filters and metrics need are filled in; order, day,
/// kind, head and net always are.
Status eachEntry(Database &database, const LedgerAsk &ask, const std::vector<Cut> &cuts, const Dimensions &dimensions, bool stored,
                 const EachEntry &each);

/// The parts of the payments within the asked days that meet the filters (rules §3, `collected`).
Status eachCollected(Database &database, const LedgerAsk &ask, const Dimensions &dimensions, const EachEntry &each);

/// What the metrics asked for need of the whole book's history.
Result<FirstOrders> firstOrders(Database &database, const LedgerAsk &ask, bool stored);

bool asksForMetric(const LedgerAsk &ask, Metric metric);

} // namespace somo
