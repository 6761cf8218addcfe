// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/deal_fact_query.h"

#include "core/deals/deal.h"
#include "core/ledger/reported_query.h"

#include <algorithm>

namespace somo {

namespace {

bool canCutDeals(const Cut &cut)
{
    switch (cut.kind()) {
    case Cut::channel:
    case Cut::region:
    case Cut::area:
    case Cut::segment:
    case Cut::campaign: return false;
    default: return true;
    }
}

} // namespace

bool canCutMetric(const Metric &metric, const Cut &cut)
{
    if (metric.isReported())
        return canCutReported(cut);
    return !metric.isOfDeals() || canCutDeals(cut);
}

Status checkFactCuts(const LedgerAsk &ask, std::span<const LedgerCut> cuts)
{
    SOMO_TRY(checkReportedCuts(ask, cuts));
    const auto refused = [](const Metric &metric, const Cut &cut) { return failure(ErrorCode::metricNotCutBy, {metricText(metric), cutText(cut)}); };
    const auto asked = std::ranges::find_if(ask.metrics, &Metric::isOfDeals);
    if (asked == ask.metrics.end())
        return success();
    for (const CutFilter &filter : ask.filters) {
        if (!canCutDeals(filter.cut))
            return refused(*asked, filter.cut);
    }
    for (const LedgerCut &cut : cuts) {
        const auto ofDeals = std::ranges::find_if(cut.metrics, &Metric::isOfDeals);
        const auto strange = std::ranges::find_if_not(cut.by, canCutDeals);
        if (ofDeals != cut.metrics.end() && strange != cut.by.end())
            return refused(*ofDeals, *strange);
    }
    return success();
}

Status eachClosedDeal(Database &database, const LedgerAsk &ask, const Dimensions &dimensions, const EachDealFact &each)
{
    Statement rows(database, QStringLiteral("SELECT d.closed_on, d.person_id, d.customer_id, d.product_id, p.group_id, s.kind, COALESCE(d.amount, 0) FROM deal AS d "
                                            "JOIN deal_stage AS s ON s.id = d.stage_id LEFT JOIN product AS p ON p.id = d.product_id "
                                            "WHERE d.closed_on BETWEEN :first AND :last ORDER BY d.closed_on, d.id"));
    rows.bind(u":first", ask.days.first);
    rows.bind(u":last", ask.days.last);
    SOMO_TRY(rows.run());
    const QString won = dealStageKindText(DealStageKind::won);
    DealFact fact;
    while (rows.next()) {
        fact.of.day = rows.day(0);
        fact.of.saleDay = fact.of.day;
        fact.of.person = rows.id<PersonId>(1);
        fact.of.customer = rows.id<CustomerId>(2);
        fact.of.product = rows.id<ProductId>(3);
        fact.of.productGroup = rows.id<ProductGroupId>(4);
        fact.won = rows.text(5) == won;
        fact.amount = rows.money(6);
        if (dimensions.passes(fact.of))
            each(fact);
    }
    return rows.status();
}

} // namespace somo
