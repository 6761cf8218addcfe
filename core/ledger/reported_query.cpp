// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/reported_query.h"

#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <set>

namespace somo {

namespace {

Status refused(const Metric &metric, const Cut &cut)
{
    return failure(ErrorCode::metricNotCutBy, {metricText(metric), cutText(cut)});
}

} // namespace

// A report knows its person and its week: no day, and nothing of orders.
bool canCutReported(const Cut &cut)
{
    switch (cut.kind()) {
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

namespace {

/// Which parts of which weeks somebody reported their activities for: person and first day.
using ReportedParts = std::set<std::pair<qint64, Day>>;

Result<ReportedParts> reportedParts(Database &database, const DayRange &days)
{
    constexpr int week = 7;
    Statement rows(database, QStringLiteral("SELECT r.person_id, v.from_day FROM weekly_value v JOIN weekly_report r ON r.id = v.report_id"
                                            " WHERE v.metric = 'activities' AND v.from_day BETWEEN :first AND :last AND r.sent_at IS NOT NULL ORDER BY v.from_day, v.id"));
    rows.bind(u":first", days.first.addDays(1 - week)); // a part may begin before
    rows.bind(u":last", days.last);
    SOMO_TRY(rows.run());
    ReportedParts parts;
    while (rows.next())
        parts.emplace(rows.int64(0), rows.day(1));
    SOMO_TRY(rows.status());
    return parts;
}

/// The first day of the part of its week that a day lies in.
Day firstOfWeekPart(Day day)
{
    const Day monday = day.addDays(1 - day.toDate().dayOfWeek());
    return std::max(monday, Day::fromNumber(day.number() / 100 * 100 + 1));
}

Status eachLogged(Database &database, const LedgerAsk &ask, const Dimensions &dimensions, const EachReported &each)
{
    SOMO_TRY_ASSIGN(const ReportedParts reported, reportedParts(database, ask.days));
    BulkQuery rows(database, QStringLiteral("SELECT COALESCE(person_id, 0), on_day FROM activity WHERE on_day BETWEEN :first AND :last AND kind <> 'note' ORDER BY on_day, id"));
    rows.bind(u":first", qint64(ask.days.first.number()));
    rows.bind(u":last", qint64(ask.days.last.number()));
    SOMO_TRY(rows.run());
    ReportedFact fact;
    fact.metric = metricText(Metric::activities);
    fact.value = 1;
    while (rows.next()) {
        fact.of.person = PersonId{rows.int64(0)};
        fact.of.day = fact.of.saleDay = Day::fromNumber(int(rows.int64(1)));
        if (!reported.contains({fact.of.person.value, firstOfWeekPart(fact.of.day)}) && dimensions.passes(fact.of))
            each(fact);
    }
    return rows.status();
}

} // namespace

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
    SOMO_TRY(rows.status());
    return std::ranges::find(ask.metrics, Metric(Metric::activities)) == ask.metrics.end() ? success() : eachLogged(database, ask, dimensions, each);
}

} // namespace somo
