// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/board.h"

#include "core/kpi/board_charts.h"
#include "core/kpi/kpi_sheet.h"
#include "core/kpi/target_query.h"
#include "core/kpi/target_store.h"
#include "core/ledger/fact_query.h"

#include <algorithm>
#include <functional>
#include <map>

namespace somo {

namespace {

RecognitionEvent eventOf(const BookSettings &settings, const BoardAsk &ask)
{
    return ask.event.value_or(recognitionEventOf(settings));
}

LedgerAsk ledgerAsk(const BookSettings &settings, const BoardAsk &ask, DayRange days)
{
    LedgerAsk asked;
    asked.days = days;
    asked.kind = ask.period.kind();
    asked.event = eventOf(settings, ask);
    asked.filters = ask.filters;
    return asked;
}

/// The board's filters without those that choose people: a target of a person counts under them, one that is about
/// a channel only where the board is filtered by that channel.
std::vector<CutFilter> targetFilters(const std::vector<CutFilter> &filters)
{
    std::vector<CutFilter> rest;
    std::copy_if(filters.begin(), filters.end(), std::back_inserter(rest),
                 [](const CutFilter &each) { return each.cut != Cut::person && each.cut != Cut::team; });
    return rest;
}

std::vector<Target> revenueTargets(std::vector<Target> targets, const BoardAsk &ask)
{
    const QString filter = filterText(targetFilters(ask.filters));
    std::erase_if(targets, [&](const Target &each) { return each.metric != Metric::revenue || filterText(each.filters) != filter; });
    return targets;
}

bool hasFilter(const std::vector<CutFilter> &filters, Cut cut, qint64 id)
{
    return std::any_of(filters.begin(), filters.end(), [&](const CutFilter &each) { return each.cut == cut && each.id == id; });
}

bool hasFilter(const std::vector<CutFilter> &filters, Cut cut)
{
    return std::any_of(filters.begin(), filters.end(), [&](const CutFilter &each) { return each.cut == cut; });
}

/// Whether somebody without entries stands on the board: active in the period and not filtered away.
bool isShown(const RosterPerson &person, const Roster &roster, const BoardAsk &ask)
{
    if (person.activeDays(ask.period.days()) == 0)
        return false;
    if (hasFilter(ask.filters, Cut::person) && !hasFilter(ask.filters, Cut::person, person.id.value))
        return false;
    if (!hasFilter(ask.filters, Cut::team))
        return true;
    return std::any_of(ask.filters.begin(), ask.filters.end(), [&](const CutFilter &each) {
        return each.cut == Cut::team && roster.isWithin(person.id, TeamId{each.id}, ask.period.days());
    });
}

/// Target, attainment, projection and band of a row whose revenue is known.
void judgeRow(BoardRow &row, const std::optional<Fraction> &target, const DaysGone &days, const BookSettings &settings)
{
    const Fraction revenue(Int128(row.revenue.minorUnits()), 1);
    const auto money = [](const std::optional<Fraction> &value) {
        const auto units = inUnit(value);
        return units ? std::optional(Money::fromMinorUnits(*units)) : std::nullopt;
    };
    const Pace pace = paceOf(Metric::revenue, target.value_or(Fraction()), revenue, days);
    if (!days.over)
        row.projected = money(pace.projected);
    if (!target)
        return;
    row.target = money(target);
    const auto reached = attainment(*target, revenue, Direction::higher);
    const auto projected = attainment(*target, pace.projected, Direction::higher);
    if (reached)
        row.attainment = shownRate(*reached, settings);
    if (projected && !days.over)
        row.projectedAttainment = shownRate(*projected, settings);
    if (projected)
        row.band = bandOf(*projected, settings);
}

struct BoardTargets {
    std::map<qint64, Fraction> people;
    std::optional<Fraction> team; // everyone's own target, or the chosen team's, else what the people's add up to
};

/// `revenue` by person in the period of `ask`. What the people's targets add up to stands for the team only where
/// everybody who brought revenue has one: else the whole team's revenue would be held against a few people's targets.
BoardTargets boardTargets(const std::vector<Target> &targets, const Roster &roster, const BoardAsk &ask, const std::map<qint64, qint64> &revenue)
{
    BoardTargets counted;
    std::optional<Fraction> own, sum;
    const bool byTeam = hasFilter(ask.filters, Cut::team);
    const bool byPerson = hasFilter(ask.filters, Cut::person);
    for (const Target &target : targets) {
        if (target.period != ask.period)
            continue;
        if (target.subject.kind == SubjectKind::person) {
            const RosterPerson *person = roster.person(PersonId{target.subject.id});
            if (!person)
                continue;
            const Fraction value = countedTarget(target, person->activeDays(ask.period.days()));
            counted.people.emplace(target.subject.id, value);
            if (isShown(*person, roster, ask))
                sum = sum.value_or(Fraction()) + value;
        } else if (target.subject.kind == SubjectKind::team ? !byPerson && hasFilter(ask.filters, Cut::team, target.subject.id)
                                                            : !byTeam && !byPerson) {
            own = own.value_or(Fraction()) + countedTarget(target, 0);
        }
    }
    const bool isWhole = std::all_of(revenue.begin(), revenue.end(), [&](const auto &each) {
        return each.first == 0 || each.second == 0 || counted.people.contains(each.first);
    });
    counted.team = own ? own : isWhole ? sum : std::nullopt;
    return counted;
}

std::optional<qint64> valueAt(const std::vector<MetricValue> &values, size_t index)
{
    return index < values.size() ? values[index].value : std::nullopt;
}

std::optional<Money> moneyAt(const std::vector<MetricValue> &values, size_t index)
{
    const auto value = valueAt(values, index);
    return value ? std::optional(Money::fromMinorUnits(*value)) : std::nullopt;
}

/// The order of the metrics in the board's own asks.
enum BoardMetric : size_t {
    revenueAt,
    ordersAt,
    newCustomersAt,
    averageOrderAt,
    returnRateAt,
};
const std::vector<Metric> boardMetrics{Metric::revenue, Metric::orders, Metric::newCustomers, Metric::averageOrder, Metric::returnRate};

void fillRow(BoardRow &row, const std::vector<MetricValue> &values)
{
    row.revenue = moneyAt(values, revenueAt).value_or(Money());
    row.orders = valueAt(values, ordersAt).value_or(0);
    row.newCustomers = valueAt(values, newCustomersAt).value_or(0);
}

std::vector<BoardRow> peopleRows(const LedgerTable &byPerson, const Roster &roster, const BoardAsk &ask, const words::ReportWords &words)
{
    std::vector<BoardRow> rows;
    std::map<qint64, const LedgerRow *> figures;
    for (const LedgerRow &row : byPerson.rows)
        figures.emplace(row.key.front().id, &row);
    for (const RosterPerson &person : roster.people) {
        const auto found = figures.find(person.id.value);
        if (found == figures.end() && !isShown(person, roster, ask))
            continue;
        BoardRow row;
        row.person = person.id;
        row.code = person.code;
        row.name = person.name;
        row.sortKey = person.sortKey;
        if (found != figures.end())
            fillRow(row, found->second->values);
        rows.push_back(std::move(row));
    }
    if (const auto nobody = figures.find(0); nobody != figures.end()) {
        BoardRow row;
        row.name = noneName(Cut::person, words);
        fillRow(row, nobody->second->values);
        rows.push_back(std::move(row));
    }
    return rows;
}

void fillComparison(const std::vector<MetricValue> &before, BoardData &board)
{
    board.comparisonRevenue = moneyAt(before, revenueAt);
    board.comparisonAverageOrder = moneyAt(before, averageOrderAt);
    if (const auto rate = valueAt(before, returnRateAt))
        board.comparisonReturnRate = Rate{*rate};
    board.comparisonOrders = valueAt(before, ordersAt).value_or(0);
    board.comparisonNewCustomers = valueAt(before, newCustomersAt).value_or(0);
}

Status fillDays(Database &database, const BoardAsk &ask, BoardData &board, DaysGone &days)
{
    SOMO_TRY_ASSIGN(days, daysGone(database, ask.period.days(), ask.today));
    board.open = !days.over;
    board.workingDays = days.all;
    board.workingDaysGone = days.gone;
    board.gone = days.all > 0 ? Rate{qint64(roundedQuotient(Int128(days.gone) * Rate::whole, days.all))} : Rate{};
    const Period before = ask.compareWithLastYear ? ask.period.yearBefore() : ask.period.previous();
    board.comparison = before.days();
    if (board.open) {
        SOMO_TRY_ASSIGN(const auto calendar, workingDays(database, before.days()));
        board.comparison = comparableDays(calendar, days.gone);
    }
    return success();
}

} // namespace

bool BoardData::isEmpty() const
{
    const auto says = [](const BoardRow &row) { return row.orders != 0 || row.revenue != Money() || row.target; };
    return !says(team) && std::ranges::none_of(rows, says);
}

Result<BoardData> loadBoard(Database &database, const BookSettings &settings, const BoardAsk &ask)
{
    const words::ReportWords words(ask.language, settings.currency);
    BoardData board;
    board.period = ask.period;
    board.today = ask.today;
    board.currency = settings.currency;
    board.recogniseOn = recognitionEventText(eventOf(settings, ask));
    DaysGone days;
    SOMO_TRY(fillDays(database, ask, board, days));
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    SOMO_TRY_ASSIGN(const auto targets, targetsOf(database, ask.period.kind(), {ask.period.first(), ask.period.first()}, settings.fiscalStart));
    LedgerAsk asked = ledgerAsk(settings, ask, ask.period.days());
    asked.metrics = boardMetrics;
    SOMO_TRY_ASSIGN(const BoardTables now, loadBoardTables(database, asked));
    const LedgerTable &byPerson = now.person;
    std::map<qint64, qint64> brought;
    for (const LedgerRow &row : byPerson.rows)
        brought.emplace(row.key.front().id, valueAt(row.values, revenueAt).value_or(0));
    const BoardTargets counted = boardTargets(revenueTargets(targets, ask), roster, ask, brought);
    board.rows = peopleRows(byPerson, roster, ask, words);
    for (BoardRow &row : board.rows) {
        const auto target = counted.people.find(row.person.value);
        if (row.person)
            judgeRow(row, target == counted.people.end() ? std::nullopt : std::optional(target->second), days, settings);
    }
    fillRow(board.team, byPerson.total);
    judgeRow(board.team, counted.team, days, settings);
    board.averageOrder = moneyAt(byPerson.total, averageOrderAt);
    if (const auto rate = valueAt(byPerson.total, returnRateAt))
        board.returnRate = Rate{*rate};

    BoardTables before;
    if (!board.comparison.isEmpty()) {
        asked.days = board.comparison;
        SOMO_TRY_ASSIGN(before, loadBoardTables(database, asked));
        fillComparison(before.person.total, board);
    }
    SOMO_TRY(fillBoardCharts(database, now, before, words, board));
    if (board.isEmpty()) {
        SOMO_TRY_ASSIGN(board.nearest, nearestEntryDay(database, eventOf(settings, ask), ask.period.days()));
    }
    return board;
}

Result<BoardTrend> loadBoardTrend(Database &database, const BookSettings &settings, const BoardAsk &ask, const std::vector<PersonId> &people)
{
    constexpr int shownPeriods = 12;
    BoardTrend trend;
    trend.people = people;
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    const std::vector<Period> judged = judgedPeriods(ask.period, ask.today, settings.healthPeriods);
    const int count = std::max(shownPeriods, int(judged.size()) + 1);
    std::vector<Period> periods;
    for (int back = count - 1; back >= 0; --back)
        periods.push_back(ask.period.shifted(-back));

    LedgerAsk asked = ledgerAsk(settings, ask, {periods.front().first(), ask.period.last()});
    asked.by = {Cut::person, cutOf(ask.period.kind())};
    asked.metrics = {Metric::revenue};
    SOMO_TRY_ASSIGN(const LedgerTable table, askLedger(database, asked));
    std::map<std::pair<qint64, qint64>, qint64> revenue; // by person and period
    std::map<qint64, qint64> totals;
    std::map<qint64, std::map<qint64, qint64>> brought; // by period, then person
    for (const LedgerRow &row : table.rows) {
        const qint64 value = row.values.front().value.value_or(0);
        revenue[{row.key[0].id, row.key[1].id}] = value;
        brought[row.key[1].id][row.key[0].id] = value;
        totals[row.key[1].id] += value;
    }

    SOMO_TRY_ASSIGN(const auto all, targetsOf(database, ask.period.kind(), {periods.front().first(), ask.period.first()}, settings.fiscalStart));
    const std::vector<Target> targets = revenueTargets(all, ask);
    const auto judge = [&](const std::function<std::optional<Fraction>(const Period &)> &attainmentIn, std::vector<Rate> *evidence) {
        std::vector<std::optional<Fraction>> attainments;
        for (const Period &period : judged) {
            attainments.push_back(attainmentIn(period));
            if (evidence && attainments.back())
                evidence->push_back(shownRate(*attainments.back(), settings));
        }
        return healthOf(attainments, settings.healthPeriods, settings);
    };
    const auto shown = [&](auto &&valueIn) {
        std::vector<std::optional<Money>> series;
        for (size_t i = periods.size() - shownPeriods; i < periods.size(); ++i)
            series.push_back(valueIn(periods[i]));
        return series;
    };

    for (const PersonId id : people) {
        const RosterPerson *person = roster.person(id);
        const auto valueIn = [&](const Period &period) -> std::optional<Money> {
            const auto found = revenue.find({id.value, period.number()});
            return found == revenue.end() ? std::nullopt : std::optional(Money::fromMinorUnits(found->second));
        };
        trend.trends.push_back(shown(valueIn));
        std::vector<Rate> evidence;
        // As in the KPI sheet: a line that the shown period hasn't is not judged.
        const bool isAimed = std::any_of(targets.begin(), targets.end(), [&](const Target &each) {
            return each.subject.kind == SubjectKind::person && each.subject.id == id.value && each.period == ask.period;
        });
        const Health health = judge([&](const Period &period) -> std::optional<Fraction> {
            const auto same = std::find_if(targets.begin(), targets.end(), [&](const Target &each) {
                return each.subject.kind == SubjectKind::person && each.subject.id == id.value && each.period == period;
            });
            if (same == targets.end() || !person)
                return std::nullopt;
            return attainment(countedTarget(*same, person->activeDays(period.days())),
                              Fraction(Int128(valueIn(period).value_or(Money()).minorUnits()), 1), Direction::higher);
        }, &evidence);
        trend.health.push_back(isAimed ? health : Health::notKnown);
        trend.evidence.push_back(std::move(evidence));
    }
    const auto totalIn = [&](const Period &period) -> std::optional<Money> {
        const auto found = totals.find(period.number());
        return found == totals.end() ? std::nullopt : std::optional(Money::fromMinorUnits(found->second));
    };
    trend.teamTrend = shown(totalIn);
    trend.teamHealth = judge([&](const Period &period) -> std::optional<Fraction> {
        BoardAsk then = ask;
        then.period = period;
        const auto target = boardTargets(targets, roster, then, brought[period.number()]).team;
        if (!target)
            return std::nullopt;
        return attainment(*target, Fraction(Int128(totalIn(period).value_or(Money()).minorUnits()), 1), Direction::higher);
    }, nullptr);
    return trend;
}

} // namespace somo
