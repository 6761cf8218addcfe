// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/board_charts.h"

#include "core/kpi/roster_query.h"
#include "core/ledger/dimension_query.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace somo {

namespace {

qint64 valueOf(const LedgerRow &row)
{
    return row.values.front().value.value_or(0);
}

/// All but the `most − 1` largest bars in one.
void foldSmall(std::vector<ChartSpec::Point> &points, size_t most, const words::ReportWords &words)
{
    if (points.size() <= most)
        return;
    std::vector<qint64> sizes;
    for (const ChartSpec::Point &point : points)
        sizes.push_back(point.value.value_or(0));
    std::sort(sizes.begin(), sizes.end(), std::greater<>());
    const qint64 smallest = sizes[most - 2];
    std::vector<ChartSpec::Point> kept;
    ChartSpec::Point others;
    others.id = -1;
    int folded = 0;
    for (ChartSpec::Point &point : points) {
        if (point.value.value_or(0) >= smallest && kept.size() < most - 1) {
            kept.push_back(std::move(point));
            continue;
        }
        ++folded;
        if (point.value)
            others.value = others.value.value_or(0) + *point.value;
        if (point.comparison)
            others.comparison = others.comparison.value_or(0) + *point.comparison;
    }
    others.label = words.text(QT_TRANSLATE_N_NOOP("report", "%n others"), folded);
    kept.push_back(std::move(others));
    points = std::move(kept);
}

QString barsSummary(const ChartSpec &chart, const words::ReportWords &words)
{
    QStringList parts;
    for (const ChartSpec::Point &point : chart.points) {
        if (point.value)
            parts += words.text(QT_TRANSLATE_NOOP("report", "%1: %2"), {point.label, valueText(*point.value, chart.unit, words)});
    }
    return words.text(QT_TRANSLATE_NOOP("report", "%1. %2."), {chart.title, parts.join(QStringLiteral("; "))});
}

bool isCompared(const ChartSpec &chart)
{
    return std::ranges::any_of(chart.points, [](const ChartSpec::Point &point) { return point.comparison.has_value(); });
}

ChartSpec peopleChart(const BoardData &board, const words::ReportWords &words)
{
    ChartSpec chart;
    chart.cut = Cut::person;
    chart.title = words.text(QT_TRANSLATE_NOOP("report", "By person"));
    chart.subtitle = words.text(QT_TRANSLATE_NOOP("report", "dash: target"));
    chart.emptyText = words.text(QT_TRANSLATE_NOOP("report", "No order counts in this period yet."));
    for (const BoardRow &row : board.rows) {
        ChartSpec::Point point;
        point.id = row.person.value;
        point.label = row.name;
        point.value = row.revenue.minorUnits();
        if (row.target)
            point.target = row.target->minorUnits();
        chart.points.push_back(std::move(point));
    }
    chart.summary = barsSummary(chart, words);
    return chart;
}

struct DaySums {
    std::map<int, qint64> now, before; // by day number
};

ChartSpec cumulativeChart(const std::vector<WorkingDay> &calendar, const DaySums &sums, const words::ReportWords &words, const BoardData &board)
{
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::cumulative;
    chart.cut = Cut::day;
    chart.title = words.text(QT_TRANSLATE_NOOP("report", "Revenue adding up by day"));
    chart.subtitle = words.text(QT_TRANSLATE_NOOP("report", "line: %1 · dashes: %2 · dots: even pace to the target"),
                                {words.formats().periodInText(board.period), comparisonName(board.period, board.comparison, board.open, words)});
    chart.emptyText = words.text(QT_TRANSLATE_NOOP("report", "No order counts in this period yet."));
    qint64 sum = 0, before = 0, passed = 0;
    Day compared = board.comparison.first;
    for (const WorkingDay &each : calendar) {
        ChartSpec::Point point;
        point.id = each.day.number();
        point.label = words.formats().date(each.day, each.day.year());
        const auto found = sums.now.find(each.day.number());
        sum += found == sums.now.end() ? 0 : found->second;
        // A day that isn't over shows once something counts on it.
        if (each.day < board.today || (each.day == board.today && found != sums.now.end()))
            point.value = sum;
        if (!board.comparison.isEmpty() && compared <= board.comparison.last) {
            const auto then = sums.before.find(compared.number());
            before += then == sums.before.end() ? 0 : then->second;
            point.comparison = before;
            compared = compared.addDays(1);
        }
        passed += each.weight;
        if (board.team.target && board.workingDays > 0)
            point.target = qint64(roundedQuotient(Int128(board.team.target->minorUnits()) * passed, board.workingDays));
        point.current = each.day == board.today;
        chart.points.push_back(std::move(point));
    }
    if (board.open && board.team.projected) {
        chart.projected = board.team.projected->minorUnits();
        chart.projectedLabel = words.text(QT_TRANSLATE_NOOP("report", "projected %1"), {words.formats().shortMoney(*board.team.projected)});
    }
    chart.summary = words.text(QT_TRANSLATE_NOOP("report", "%1: %2 so far."), {chart.title, words.formats().money(board.team.revenue)});
    return chart;
}

} // namespace

Cut cutOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::day: return Cut::day;
    case PeriodKind::week: return Cut::week;
    case PeriodKind::month: return Cut::month;
    case PeriodKind::quarter: return Cut::quarter;
    case PeriodKind::year: return Cut::year;
    }
    return Cut::month;
}

ChartSpec barsOf(Cut cut, const QString &title, const LedgerTable &now, const LedgerTable &before, const words::ReportWords &words, size_t most)
{
    ChartSpec chart;
    chart.cut = cut;
    chart.title = title;
    chart.emptyText = words.text(QT_TRANSLATE_NOOP("report", "No order counts in this period yet."));
    const auto label = [&](const CutValue &value) { return value.id == 0 ? noneName(cut, words) : value.name; };
    std::map<qint64, qint64> compared;
    for (const LedgerRow &row : before.rows)
        compared.emplace(row.key.front().id, valueOf(row));
    for (const LedgerRow &row : now.rows) {
        ChartSpec::Point point;
        point.id = row.key.front().id;
        point.label = label(row.key.front());
        point.value = valueOf(row);
        if (const auto found = compared.find(point.id); found != compared.end()) {
            point.comparison = found->second;
            compared.erase(found);
        }
        chart.points.push_back(std::move(point));
    }
    // What only the other period had stands where it would stand with both, so that bars keep their places.
    std::map<qint64, CutValue> keys;
    for (const LedgerTable *table : {&now, &before}) {
        for (const LedgerRow &row : table->rows)
            keys.emplace(row.key.front().id, row.key.front());
    }
    const auto isBefore = [&](qint64 a, qint64 b) {
        if (cut == Cut::area)
            return (a == 0) != (b == 0) ? b == 0 : a < b;
        return standsBefore(keys.at(a), keys.at(b));
    };
    for (const LedgerRow &row : before.rows) {
        if (!compared.contains(row.key.front().id))
            continue;
        ChartSpec::Point point;
        point.id = row.key.front().id;
        point.label = label(row.key.front());
        point.comparison = valueOf(row);
        const auto place = std::find_if(chart.points.begin(), chart.points.end(), [&](const ChartSpec::Point &each) { return isBefore(point.id, each.id); });
        chart.points.insert(place, std::move(point));
    }
    foldSmall(chart.points, most, words);
    chart.summary = barsSummary(chart, words);
    return chart;
}

QString comparisonName(const Period &period, const DayRange &comparison, bool open, const words::ReportWords &words)
{
    const Formats &formats = words.formats();
    // Before the first working day is over there are no days yet, but the period is known.
    const Period then = comparison.isEmpty() ? period.previous() : Period::of(period.kind(), comparison.first, period.fiscalStart());
    QString name = formats.periodInText(then);
    if (name == formats.periodInText(period)) {
        name = formats.period(then);
        if (formats.language() == Language::vietnamese)
            name[0] = name[0].toLower();
    }
    return open ? words.text(QT_TRANSLATE_NOOP("report", "early %1"), {name}) : name;
}

QString comparisonLegend(const Period &period, const DayRange &comparison, bool open, const words::ReportWords &words)
{
    const QString now = words.formats().periodInText(period);
    if (comparison.isEmpty())
        return words.text(QT_TRANSLATE_NOOP("report", "full: %1"), {now});
    return words.text(QT_TRANSLATE_NOOP("report", "full: %1 · hollow: %2"), {now, comparisonName(period, comparison, open, words)});
}

Result<BoardTables> loadBoardTables(Database &database, const LedgerAsk &ask)
{
    // The table of people shows all of it, charts revenue only.
    const std::vector<Metric> revenue{Metric::revenue};
    const std::vector<LedgerCut> cuts{
        {{Cut::person}, ask.metrics}, {{Cut::channel}, revenue}, {{Cut::region}, revenue}, {{Cut::productGroup}, revenue}, {{Cut::day}, revenue}};
    SOMO_TRY_ASSIGN(auto tables, askLedgerByEach(database, ask, cuts));
    return BoardTables{std::move(tables[0]), std::move(tables[1]), std::move(tables[2]), std::move(tables[3]), std::move(tables[4])};
}

Status fillBoardCharts(Database &database, const BoardTables &now, const BoardTables &before, const words::ReportWords &words, BoardData &board)
{
    SOMO_TRY_ASSIGN(const LedgerTable areas, byArea(database, now.region));
    SOMO_TRY_ASSIGN(const LedgerTable areasBefore, byArea(database, before.region));
    board.byPerson = peopleChart(board, words);
    board.byChannel = barsOf(Cut::channel, words.text(QT_TRANSLATE_NOOP("report", "By channel")), now.channel, before.channel, words);
    board.byArea = barsOf(Cut::area, words.text(QT_TRANSLATE_NOOP("report", "By area")), areas, areasBefore, words);
    board.byRegion = barsOf(Cut::region, words.text(QT_TRANSLATE_NOOP("report", "By region")), now.region, before.region, words);
    board.byGroup = barsOf(Cut::productGroup, words.text(QT_TRANSLATE_NOOP("report", "By product group")), now.group, before.group, words);
    for (ChartSpec *chart : {&board.byChannel, &board.byArea, &board.byRegion, &board.byGroup})
        chart->subtitle = isCompared(*chart) ? comparisonLegend(board.period, board.comparison, board.open, words) : QString();

    DaySums sums;
    for (const LedgerRow &row : now.day.rows)
        sums.now[int(row.key.front().id)] += valueOf(row);
    for (const LedgerRow &row : before.day.rows)
        sums.before[int(row.key.front().id)] += valueOf(row);
    SOMO_TRY_ASSIGN(const auto calendar, workingDays(database, board.period.days()));
    board.cumulative = cumulativeChart(calendar, sums, words, board);
    return success();
}

} // namespace somo
