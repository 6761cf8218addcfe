// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_data.h"

#include "core/kpi/board_charts.h"
#include "core/kpi/target_query.h"
#include "core/report/filter_name_query.h"
#include "core/report/kpi_report.h"

#include <algorithm>
#include <set>

namespace somo {

namespace {

constexpr int trendPeriods = 12;

/// The scopes that get pages: the whole book's report has all teams and people, a team's its people.
std::vector<ReportScope> scopesOf(const KpiReportAsk &ask, const Roster &roster, const BoardData &top)
{
    std::vector<ReportScope> scopes{ask.scope};
    if (ask.scope.kind == SubjectKind::everyone) {
        for (const RosterTeam &team : roster.teams) {
            const bool isAlive = std::any_of(roster.people.begin(), roster.people.end(), [&](const RosterPerson &person) {
                return roster.isWithin(person.id, team.id, ask.period.days());
            });
            if (isAlive)
                scopes.push_back({SubjectKind::team, team.id.value});
        }
    }
    if (ask.scope.kind != SubjectKind::person) {
        for (const BoardRow &row : top.rows) {
            if (row.person)
                scopes.push_back({SubjectKind::person, row.person.value});
        }
    }
    return scopes;
}

using Series = std::map<std::pair<ReportScope, qint64>, qint64>; // by scope and period number

Result<Series> revenueSeries(Database &database, RecognitionEvent event, const Period &period)
{
    Series series;
    LedgerAsk ask;
    ask.days = {period.shifted(1 - trendPeriods).first(), period.last()};
    ask.kind = period.kind();
    ask.event = event;
    ask.metrics = {Metric::revenue};
    const Cut by = cutOf(period.kind());
    for (const auto &[kind, cut] : {std::pair(SubjectKind::person, Cut::person), std::pair(SubjectKind::team, Cut::team)}) {
        ask.by = {cut, by};
        SOMO_TRY_ASSIGN(const LedgerTable table, askLedger(database, ask));
        for (const LedgerRow &row : table.rows) {
            const qint64 value = row.values.front().value.value_or(0);
            series[{{kind, row.key[0].id}, row.key[1].id}] += value;
            if (kind == SubjectKind::person)
                series[{{}, row.key[1].id}] += value;
        }
    }
    return series;
}

/// The revenue target of a scope in a period: its own, or what the people's add up to where the book has none and
/// everybody who brought revenue has one (as on the board).
std::optional<qint64> targetOf(const ReportScope &scope, const Period &period, const std::vector<Target> &targets, const Roster &roster,
                               const Series &series)
{
    std::optional<Fraction> own, sum;
    std::set<qint64> aimed;
    for (const Target &target : targets) {
        if (target.metric != Metric::revenue || !target.filters.empty() || target.period != period)
            continue;
        const RosterPerson *person = target.subject.kind == SubjectKind::person ? roster.person(PersonId{target.subject.id}) : nullptr;
        const Fraction counted = countedTarget(target, person ? person->activeDays(period.days()) : 0);
        if (target.subject.kind == scope.kind && (scope.kind == SubjectKind::everyone || target.subject.id == scope.id))
            own = counted;
        const bool isMember = person && (scope.kind == SubjectKind::everyone
                                         || (scope.kind == SubjectKind::team && roster.isWithin(person->id, TeamId{scope.id}, period.days())));
        if (isMember) {
            sum = sum.value_or(Fraction()) + counted;
            aimed.insert(person->id.value);
        }
    }
    const bool isWhole = std::all_of(roster.people.begin(), roster.people.end(), [&](const RosterPerson &person) {
        const bool isMember = scope.kind == SubjectKind::everyone || roster.isWithin(person.id, TeamId{scope.id}, period.days());
        const auto found = series.find({{SubjectKind::person, person.id.value}, period.number()});
        return !isMember || found == series.end() || found->second == 0 || aimed.contains(person.id.value);
    });
    return inUnit(own ? own : isWhole ? sum : std::nullopt);
}

Status loadTrends(Database &database, KpiReportData &data)
{
    SOMO_TRY_ASSIGN(const Series series, revenueSeries(database, data.event, data.period));
    SOMO_TRY_ASSIGN(const auto targets, targetsOf(database, data.period.kind(), {data.period.shifted(1 - trendPeriods).first(), data.period.first()},
                                                  data.settings.fiscalStart));
    for (const auto &[scope, board] : data.boards) {
        std::vector<TrendPoint> &trend = data.trends[scope];
        for (int back = trendPeriods - 1; back >= 0; --back) {
            TrendPoint point{data.period.shifted(-back), std::nullopt, std::nullopt};
            if (const auto found = series.find({scope, point.period.number()}); found != series.end())
                point.value = found->second;
            point.target = targetOf(scope, point.period, targets, data.roster, series);
            trend.push_back(std::move(point));
        }
    }
    return success();
}

Status loadCounted(Database &database, KpiReportData &data, const KpiReportAsk &ask)
{
    LedgerAsk behind;
    behind.days = data.period.days();
    behind.kind = data.period.kind();
    behind.event = data.event;
    behind.metrics = {Metric::revenue};
    for (const auto &[scope, board] : data.boards) {
        if (scope.kind != SubjectKind::person)
            continue;
        CountedFigures &counted = data.counted[scope.id];
        behind.filters = scope.filters();
        constexpr int pageSize = 5'000;
        for (int offset = 0;; offset += pageSize) {
            SOMO_TRY_ASSIGN(const auto page, ordersBehind(database, behind, pageSize, offset));
            for (const OrderBehind &row : page) {
                const bool isSale = row.kind == EntryKind::sale;
                counted.returns += isSale ? 0 : 1;
                Money &sum = isSale ? counted.sales : counted.returned;
                SOMO_TRY_ASSIGN(sum, add(sum, row.net, "revenue"));
            }
            if (page.size() < size_t(pageSize))
                break;
        }
    }
    // Why an order didn't count is told by the book's own event, whose entries are stored.
    if (!ask.event || recognitionEventText(*ask.event) == data.settings.recogniseOn) {
        SOMO_TRY_ASSIGN(data.uncounted, uncountedOrders(database, data.event, data.period.days()));
    }
    return success();
}

/// Of the people who have a page in the report, and whose pay is in it.
Status loadPay(Database &database, KpiReportData &data, std::vector<CommissionRun> runs)
{
    std::vector<PersonId> people;
    for (const auto &[scope, board] : data.boards) {
        if (scope.kind == SubjectKind::person && data.hasPayOf(PersonId{scope.id}))
            people.push_back(PersonId{scope.id});
    }
    SOMO_TRY_ASSIGN(auto outlooks, payOutlooksOf(database, std::move(runs), people, data.period, data.today));
    for (size_t i = 0; i < people.size(); ++i)
        data.pay[people[i].value] = std::move(outlooks[i]);
    return success();
}

} // namespace

QString ReportScope::toText() const
{
    return kind == SubjectKind::everyone ? subjectKindText(kind) : QString(subjectKindText(kind) + QLatin1Char(':') + QString::number(id));
}

std::vector<CutFilter> ReportScope::filters() const
{
    switch (kind) {
    case SubjectKind::person: return {{Cut::person, id}};
    case SubjectKind::team: return {{Cut::team, id}};
    case SubjectKind::everyone: break;
    }
    return {};
}

Result<KpiReportData> loadKpiReport(Database &database, const BookSettings &settings, const KpiReportAsk &ask)
{
    KpiReportData data;
    data.settings = settings;
    data.event = ask.event.value_or(recognitionEventOf(settings));
    data.period = ask.period;
    data.today = ask.today;
    data.withPay = !ask.teamEdition;
    SOMO_TRY_ASSIGN(data.roster, loadRoster(database));
    SOMO_TRY_ASSIGN(data.reader, ask.reader ? loadPayReader(database, data.roster, settings, *ask.reader, ask.period.days(), ask.today)
                                            : loginPayReader(database));
    const bool anyPay = data.withPay && data.reader.sees != PayReader::Sees::nothing;
    KpiAsk kpi;
    kpi.period = ask.period;
    kpi.asOf = ask.today;
    kpi.event = data.event;
    std::vector<CommissionRun> runs;
    if (anyPay) {
        SOMO_TRY_ASSIGN(runs, loadRunsWithin(database, settings, ask.period.days()));
        SOMO_TRY_ASSIGN(kpi.incomes, incomesOf(database, runs, ask.period.days()));
    }
    SOMO_TRY_ASSIGN(data.sheet, loadKpi(database, settings, kpi));
    hideIncomes(data.sheet, settings, data.reader);

    BoardAsk board;
    board.period = ask.period;
    board.today = ask.today;
    board.event = data.event;
    board.language = ask.language;
    board.filters = ask.scope.filters();
    SOMO_TRY_ASSIGN(data.boards[ask.scope], loadBoard(database, settings, board));
    for (const ReportScope &scope : scopesOf(ask, data.roster, data.boards[ask.scope])) {
        if (data.boards.contains(scope))
            continue;
        board.filters = scope.filters();
        SOMO_TRY_ASSIGN(data.boards[scope], loadBoard(database, settings, board));
    }
    for (const KpiRow &row : data.sheet.rows) {
        for (const CutFilter &filter : row.target.filters) {
            SOMO_TRY_ASSIGN(QString name, filterName(database, filter));
            data.filterNames.emplace(std::pair(filter.cut, filter.id), std::move(name));
        }
    }
    SOMO_TRY(loadTrends(database, data));
    SOMO_TRY(loadCounted(database, data, ask));
    if (anyPay)
        SOMO_TRY(loadPay(database, data, std::move(runs)));
    return data;
}

} // namespace somo
