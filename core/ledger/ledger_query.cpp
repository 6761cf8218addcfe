// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_query.h"

#include "core/ledger/aggregate.h"
#include "core/ledger/fact_query.h"
#include "core/ledger/reported_query.h"

#include <algorithm>
#include <list>

namespace somo {

namespace {

/// Payments, weekly reports and deals are facts of their own.
bool asksForEntries(const LedgerAsk &ask)
{
    return !std::ranges::all_of(ask.metrics, [](const Metric &metric) { return metric == Metric::collected || !metric.isOfOrders(); });
}

} // namespace

Result<std::vector<LedgerTable>> askLedgerByEach(Database &database, const LedgerAsk &ask, std::span<const std::vector<Cut>> cuts)
{
    std::vector<LedgerCut> wanted;
    for (const std::vector<Cut> &by : cuts)
        wanted.push_back({by, ask.metrics});
    return askLedgerByEach(database, ask, wanted);
}

Result<std::vector<LedgerTable>> askLedgerByEach(Database &database, const LedgerAsk &ask, std::span<const LedgerCut> cuts)
{
    std::vector<Cut> all;
    for (const LedgerCut &cut : cuts)
        all.insert(all.end(), cut.by.begin(), cut.by.end());
    if (std::any_of(cuts.begin(), cuts.end(), [](const LedgerCut &cut) { return cut.by.size() > 2; }))
        return failure(ErrorCode::internal, {QStringLiteral("at most two cuts at once")});
    SOMO_TRY(checkFactCuts(ask, cuts));
    SOMO_TRY_ASSIGN(const Dimensions dimensions, Dimensions::load(database, ask, all));
    SOMO_TRY_ASSIGN(const bool stored, storesEntries(database, ask.event));
    SOMO_TRY_ASSIGN(const FirstOrders firsts, firstOrders(database, ask, stored));
    std::list<Aggregate> aggregates;
    for (const LedgerCut &cut : cuts)
        aggregates.emplace_back(ask, cut, dimensions, firsts);
    if (asksForEntries(ask)) {
        SOMO_TRY(eachEntry(database, ask, all, dimensions, stored, [&](const LedgerEntry &entry) {
            for (Aggregate &aggregate : aggregates)
                aggregate.addEntry(entry);
        }));
    }
    if (asksForMetric(ask, Metric::collected)) {
        SOMO_TRY(eachCollected(database, ask, dimensions, [&](const LedgerEntry &part) {
            for (Aggregate &aggregate : aggregates)
                aggregate.addCollected(part);
        }));
    }
    if (std::ranges::any_of(ask.metrics, &Metric::isReported)) {
        SOMO_TRY(eachReported(database, ask, dimensions, [&](const ReportedFact &fact) {
            for (Aggregate &aggregate : aggregates)
                aggregate.addReported(fact);
        }));
    }
    if (std::ranges::any_of(ask.metrics, &Metric::isOfDeals)) {
        SOMO_TRY(eachClosedDeal(database, ask, dimensions, [&](const DealFact &fact) {
            for (Aggregate &aggregate : aggregates)
                aggregate.addDeal(fact);
        }));
    }
    std::vector<LedgerTable> tables;
    for (const Aggregate &aggregate : aggregates) {
        SOMO_TRY_ASSIGN(LedgerTable table, aggregate.table(database));
        tables.push_back(std::move(table));
    }
    return tables;
}

Result<LedgerTable> askLedger(Database &database, const LedgerAsk &ask)
{
    SOMO_TRY_ASSIGN(auto tables, askLedgerByEach(database, ask, std::span(&ask.by, 1)));
    return std::move(tables.front());
}

} // namespace somo
