// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/sale_fact_query.h"

#include "core/ledger/fact_query.h"

namespace somo::insight {

Result<std::vector<SaleFact>> saleFacts(Database &database, RecognitionEvent event, const DayRange &days)
{
    LedgerAsk ask;
    ask.days = days;
    ask.event = event;
    ask.metrics = {Metric::revenue};
    const std::vector<Cut> cuts{Cut::customer, Cut::channel, Cut::campaign};
    SOMO_TRY_ASSIGN(const Dimensions dimensions, Dimensions::load(database, ask, cuts));
    SOMO_TRY_ASSIGN(const bool stored, storesEntries(database, event));
    std::vector<SaleFact> facts;
    EntryKind kind = EntryKind::sale; // of the last fact
    bool overflown = false;
    SOMO_TRY(eachEntry(database, ask, cuts, dimensions, stored, [&](const LedgerEntry &entry) {
        // The entries of one order and day stand together; there its lines and people become one fact.
        if (facts.empty() || facts.back().order != entry.order || facts.back().day != entry.day || kind != entry.kind) {
            facts.push_back({entry.customer, entry.order, entry.day, false, Money(), entry.channel, entry.campaign});
            kind = entry.kind;
        }
        SaleFact &fact = facts.back();
        fact.counts = fact.counts || entry.head;
        qint64 sum = 0;
        overflown = __builtin_add_overflow(fact.net.minorUnits(), entry.net.minorUnits(), &sum) || overflown;
        fact.net = Money::fromMinorUnits(sum);
    }));
    if (overflown)
        return failure(ErrorCode::overflow, {QStringLiteral("revenue")});
    return facts;
}

} // namespace somo::insight
