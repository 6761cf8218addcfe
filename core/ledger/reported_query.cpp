// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/reported_query.h"

#include <algorithm>

namespace somo {

namespace {

Status refused(const Metric &metric, Cut cut)
{
    return failure(ErrorCode::metricNotCutBy, {metricText(metric), cutText(cut)});
}

} // namespace

// A report knows its person and its week: no day, and nothing of orders.
bool canCutReported(Cut cut)
{
    switch (cut) {
    case Cut::person:
    case Cut::team:
    case Cut::week:
    case Cut::month:
    case Cut::quarter:
    case Cut::year: return true;
    default: return false;
    }
}

Status checkReportedCuts(const LedgerAsk &ask, std::span<const LedgerCut> cuts)
{
    const auto reported = std::ranges::find_if(ask.metrics, &Metric::isReported);
    if (reported == ask.metrics.end())
        return success();
    if (ask.kind == PeriodKind::day)
        return refused(*reported, Cut::day);
    for (const CutFilter &filter : ask.filters) {
        if (!canCutReported(filter.cut))
            return refused(*reported, filter.cut);
    }
    for (const LedgerCut &cut : cuts) {
        const auto asked = std::ranges::find_if(cut.metrics, &Metric::isReported);
        const auto strange = std::ranges::find_if_not(cut.by, canCutReported);
        if (asked != cut.metrics.end() && strange != cut.by.end())
            return refused(*asked, *strange);
    }
    return success();
}

Status eachReported(Database &database, const LedgerAsk &ask, const Dimensions &dimensions, const EachReported &each)
{
    Statement rows(database, QStringLiteral("SELECT r.person_id, v.from_day, v.metric, v.value FROM weekly_value v JOIN weekly_report r ON r.id = v.report_id"
                                            " WHERE v.from_day BETWEEN :first AND :last AND r.sent_at IS NOT NULL ORDER BY v.from_day, v.id"));
    rows.bind(u":first", ask.days.first);
    rows.bind(u":last", ask.days.last);
    SOMO_TRY(rows.run());
    ReportedFact fact;
    while (rows.next()) {
        fact.metric = rows.text(2);
        if (std::ranges::none_of(ask.metrics, [&](const Metric &metric) { return metric.isReported() && metricText(metric) == fact.metric; }))
            continue;
        fact.of.person = rows.id<PersonId>(0);
        fact.of.day = rows.day(1);
        fact.of.saleDay = fact.of.day;
        fact.value = rows.int64(3);
        if (dimensions.passes(fact.of))
            each(fact);
    }
    return rows.status();
}

} // namespace somo
