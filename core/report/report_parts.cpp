// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_parts.h"

#include "core/kpi/board_charts.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo::parts {

namespace {

const KpiScore *scoreOfScope(const KpiReportData &data, const ReportScope &scope)
{
    for (const KpiScore &score : data.sheet.scores) {
        if (score.subject.kind == scope.kind && (scope.kind == SubjectKind::everyone || score.subject.id == scope.id))
            return &score;
    }
    return nullptr;
}

QString formula(const std::vector<const KpiRow *> &rows, const Fraction &score, const KpiReportData &data, const words::ReportWords &words)
{
    const Formats &formats = words.formats();
    QStringList terms;
    qint64 weights = 0;
    bool isCapped = false;
    for (const KpiRow *row : rows) {
        if (!row->attainment)
            continue;
        const Fraction cap = Fraction::fromRate(data.settings.scoreCap);
        const Fraction counted = std::clamp(*row->attainment, Fraction(), cap);
        isCapped = isCapped || *row->attainment > cap;
        weights += row->target.weight;
        terms += QString(formats.quantity(Quantity{row->target.weight}) + QStringLiteral(" × ")
                         + formats.quantity(Quantity{counted.rounded(10'000).value_or(0) * 10}));
    }
    QString text = words.text(QT_TRANSLATE_NOOP("report", "Score = (%1) ÷ %2 = %3%."),
                              {terms.join(QStringLiteral(" + ")), formats.quantity(Quantity{weights}),
                               formats.quantity(Quantity{score.rounded(10'000).value_or(0) * 10})});
    if (isCapped)
        text += QLatin1Char(' ') + words.text(QT_TRANSLATE_NOOP("report", "* Each counts up to %1."), {thresholdText(data.settings.scoreCap, words)});
    return text;
}

QString targetName(const KpiRow &row, const KpiReportData &data, const words::ReportWords &words)
{
    QString name = headerWithUnit(row.target.metric, words);
    if (row.target.direction == Direction::lower)
        name = words.text(QT_TRANSLATE_NOOP("report", "%1 (lower is better)"), {metricName(row.target.metric, words)});
    for (const CutFilter &filter : row.target.filters) {
        const auto found = data.filterNames.find({filter.cut, filter.id});
        name += QStringLiteral(" · ") + (found == data.filterNames.end() ? cutName(filter.cut, words) : found->second);
    }
    return name;
}

} // namespace

QString thresholdText(Rate threshold, const words::ReportWords &words)
{
    return words.text(QT_TRANSLATE_NOOP("report", "%1%"), {words.formats().quantity(Quantity{threshold.millionths / 10})});
}

QString lowered(const QString &name)
{
    return name.isEmpty() ? name : QString(name.left(1).toLower() + name.mid(1));
}

QString raised(const QString &text)
{
    return text.isEmpty() ? text : QString(text.left(1).toUpper() + text.mid(1));
}

QString periodInTitle(const Period &period, const words::ReportWords &words)
{
    const QString name = words.formats().period(period);
    return words.language() == Language::vietnamese ? lowered(name) : name;
}

QString bookName(const BookSettings &settings, const words::ReportWords &words)
{
    return settings.sample ? QString(settings.name + QStringLiteral(" – ") + words.text(QT_TRANSLATE_NOOP("report", "SAMPLE BOOK"))) : settings.name;
}

ReportCell textCell(const QString &text, bool bold)
{
    ReportCell cell;
    cell.kind = text.isEmpty() ? ReportCell::Kind::empty : ReportCell::Kind::text;
    cell.text = text;
    cell.bold = bold;
    return cell;
}

ReportCell moneyCell(const std::optional<Money> &amount, bool bold)
{
    ReportCell cell;
    cell.bold = bold;
    if (amount) {
        cell.kind = ReportCell::Kind::money;
        cell.value = amount->minorUnits();
    }
    return cell;
}

ReportCell countCell(qint64 count, bool bold)
{
    ReportCell cell;
    cell.kind = ReportCell::Kind::count;
    cell.value = count;
    cell.bold = bold;
    return cell;
}

ReportCell attainmentCell(const std::optional<Rate> &value, bool bold)
{
    ReportCell cell;
    cell.bold = bold;
    cell.kind = ReportCell::Kind::text;
    cell.text = QStringLiteral("–");
    if (value) {
        cell.kind = ReportCell::Kind::attainment;
        cell.value = value->millionths;
        cell.text.clear();
    }
    return cell;
}

ReportCell attainmentCell(const std::optional<Fraction> &value, const BookSettings &settings, bool bold)
{
    return attainmentCell(value ? std::optional(shownRate(*value, settings)) : std::nullopt, bold);
}

ReportCell actualCell(Metric metric, const Actual &actual)
{
    ReportCell cell;
    if (!actual.value)
        return cell;
    cell.value = *actual.value;
    switch (metricUnit(metric)) {
    case MetricUnit::money: cell.kind = ReportCell::Kind::money; break;
    case MetricUnit::count: cell.kind = ReportCell::Kind::count; break;
    case MetricUnit::decimal: cell.kind = ReportCell::Kind::quantity; break;
    case MetricUnit::percent: cell.kind = ReportCell::Kind::percent; break;
    }
    return cell;
}

ReportCell targetCell(const KpiRow &row, const words::ReportWords &words)
{
    ReportCell cell;
    const auto value = inUnit(row.counted);
    if (!value)
        return cell;
    cell.value = *value;
    switch (metricUnit(row.target.metric)) {
    case MetricUnit::money: cell.kind = ReportCell::Kind::money; break;
    case MetricUnit::count:
    case MetricUnit::decimal: cell.kind = ReportCell::Kind::quantity; break;
    case MetricUnit::percent: cell.kind = ReportCell::Kind::percent; break;
    }
    if (row.activeDays != row.periodDays)
        cell.text = words.text(QT_TRANSLATE_NOOP("report", "× %1/%2 days"), {QString::number(row.activeDays), QString::number(row.periodDays)});
    return cell;
}

ReportColumn leftColumn(const QString &title, int weight)
{
    return {title, ReportColumn::Align::left, weight};
}

ReportColumn rightColumn(const QString &title, int weight)
{
    return {title, ReportColumn::Align::right, weight};
}

QString headerWithUnit(Metric metric, const words::ReportWords &words)
{
    if (metricUnit(metric) != MetricUnit::money)
        return metricName(metric, words);
    return QString(metricName(metric, words) + QStringLiteral(" (") + words.formats().currencySign() + QLatin1Char(')'));
}

ReportFigures boardFigures(const KpiReportData &data, const BoardData &board, const words::ReportWords &words)
{
    const Formats &formats = words.formats();
    const QString then = board.comparison.isEmpty() ? QString() : comparisonName(board.period, board.comparison, board.open, words);
    const auto before = [&](const QString &value) {
        return then.isEmpty() || value.isEmpty() ? QString() : words.text(QT_TRANSLATE_NOOP("report", "%1: %2"), {then, value});
    };
    ReportFigures figures;
    ReportCell revenue = moneyCell(board.team.revenue, true);
    revenue.kind = ReportCell::Kind::moneyShort;
    figures.figures.push_back({metricName(Metric::revenue, words), revenue,
                               board.team.target ? words.text(QT_TRANSLATE_NOOP("report", "target %1"), {formats.shortMoney(*board.team.target)})
                                                 : words.text(QT_TRANSLATE_NOOP("report", "no target"))});
    ReportCell reached;
    reached.kind = ReportCell::Kind::percent;
    reached.value = board.team.attainment.value_or(Rate{}).millionths;
    if (board.team.attainment)
        figures.figures.push_back({words.text(QT_TRANSLATE_NOOP("report", "Reached")), reached,
                               words.text(QT_TRANSLATE_NOOP("report", "successful from %1"), {thresholdText(data.settings.successFrom, words)})});
    figures.figures.push_back({metricName(Metric::orders, words), countCell(board.team.orders, true),
                               board.averageOrder ? words.text(QT_TRANSLATE_NOOP("report", "average %1"), {formats.shortMoney(*board.averageOrder)})
                                                  : QString()});
    figures.figures.push_back({metricName(Metric::newCustomers, words), countCell(board.team.newCustomers, true),
                               before(formats.count(board.comparisonNewCustomers))});
    ReportCell rate = textCell(QStringLiteral("–"));
    if (board.returnRate) {
        rate.text.clear();
        rate.kind = ReportCell::Kind::percent;
        rate.value = board.returnRate->millionths;
    }
    figures.figures.push_back({metricName(Metric::returnRate, words), rate,
                               board.comparisonReturnRate ? before(formats.percent(*board.comparisonReturnRate, {})) : QString()});
    return figures;
}

ReportTable peopleTable(const BoardData &board, const words::ReportWords &words)
{
    ReportTable table;
    table.caption = words.text(QT_TRANSLATE_NOOP("report", "Each person, by name"));
    const bool hasBars = board.team.attainment || std::ranges::any_of(board.rows, [](const BoardRow &row) { return row.attainment.has_value(); });
    // Where nobody has a target, there is nothing to say of it in every row.
    const bool hasTargets = hasBars || board.team.target || std::ranges::any_of(board.rows, [](const BoardRow &row) { return row.target.has_value(); });
    table.columns = {leftColumn(cutName(Cut::person, words), 5),
                     rightColumn(headerWithUnit(Metric::revenue, words), 4),
                     rightColumn(metricName(Metric::orders, words), 2),
                     rightColumn(metricName(Metric::newCustomers, words), 3)};
    if (hasTargets) {
        table.columns.insert(table.columns.begin() + 1, {leftColumn(words.text(QT_TRANSLATE_NOOP("report", "Reached")), 6), leftColumn(QString(), 3)});
        table.columns.insert(table.columns.begin() + 4,
                             rightColumn(QString(words.text(QT_TRANSLATE_NOOP("report", "Target")) + QStringLiteral(" (") + words.formats().currencySign() + QLatin1Char(')')), 4));
    }
    const auto cells = [&](const BoardRow &row, const QString &name, bool bold) {
        // While the period is open the band is the projection's, and its word would speak of what isn't there yet.
        const QString band = row.band && !board.open ? bandWord(*row.band, words) : QString();
        ReportCell reached = attainmentCell(row.attainment, bold);
        reached.open = board.open;
        reached.projected = board.open ? row.projectedAttainment : std::nullopt;
        if (!hasTargets)
            return std::vector<ReportCell>{textCell(name, bold), moneyCell(row.revenue, bold), countCell(row.orders, bold), countCell(row.newCustomers, bold)};
        return std::vector<ReportCell>{textCell(name, bold), reached, textCell(band, bold),
                                       moneyCell(row.revenue, bold), moneyCell(row.target, bold), countCell(row.orders, bold),
                                       countCell(row.newCustomers, bold)};
    };
    for (const BoardRow &row : board.rows)
        table.rows.push_back(cells(row, row.name, false));
    table.total = cells(board.team, words.text(QT_TRANSLATE_NOOP("report", "Total")), true);
    return table;
}

std::optional<ReportTable> targetTable(const KpiReportData &data, const ReportScope &scope, const words::ReportWords &words)
{
    std::vector<const KpiRow *> rows;
    for (const KpiRow &row : data.sheet.rows) {
        const bool isMine = row.target.subject.kind == scope.kind && (scope.kind == SubjectKind::everyone || row.target.subject.id == scope.id);
        if (isMine && data.shows(row))
            rows.push_back(&row);
    }
    if (rows.empty())
        return std::nullopt;
    ReportTable table;
    table.caption = words.text(QT_TRANSLATE_NOOP("report", "Targets"));
    table.columns = {leftColumn(words.text(QT_TRANSLATE_NOOP("report", "Metric")), 6),
                     rightColumn(words.text(QT_TRANSLATE_NOOP("report", "Target")), 4),
                     rightColumn(words.text(QT_TRANSLATE_NOOP("report", "Actual")), 4),
                     leftColumn(words.text(QT_TRANSLATE_NOOP("report", "Reached")), 6),
                     leftColumn(QString(), 3),
                     rightColumn(words.text(QT_TRANSLATE_NOOP("report", "Weight")), 2),
                     leftColumn(words.text(QT_TRANSLATE_NOOP("report", "Is the target right?")), 4)};
    const bool open = !data.sheet.days.over;
    for (const KpiRow *row : rows) {
        ReportCell reached = attainmentCell(row->attainment, data.settings);
        reached.open = open;
        if (const auto projected = open ? attainment(row->counted, row->pace.projected, row->target.direction) : std::nullopt)
            reached.projected = shownRate(*projected, data.settings);
        if (row->attainment && *row->attainment > Fraction::fromRate(data.settings.scoreCap))
            reached.text = QStringLiteral("*");
        ReportCell weight;
        weight.kind = ReportCell::Kind::quantity;
        weight.value = row->target.weight;
        table.rows.push_back({textCell(targetName(*row, data, words)), targetCell(*row, words), actualCell(row->target.metric, row->actual), reached,
                              textCell(row->band && !open ? bandWord(*row->band, words) : QString()), weight, textCell(healthWord(row->health, row->target.direction, words))});
    }
    // A score made with gross profit would let it be computed back.
    const bool isWhole = std::none_of(data.sheet.rows.begin(), data.sheet.rows.end(), [&](const KpiRow &row) {
        return !data.shows(row) && row.target.subject.kind == scope.kind && row.target.subject.id == scope.id;
    });
    const KpiScore *score = scoreOfScope(data, scope);
    if (score && score->score && isWhole) {
        ReportCell reached = attainmentCell(score->score, data.settings, true);
        reached.open = open;
        // The word for a part of a month would be a verdict on what isn't there yet.
        table.total = {textCell(open ? words.text(QT_TRANSLATE_NOOP("report", "KPI score so far")) : words.text(QT_TRANSLATE_NOOP("report", "KPI score")), true), {}, {},
                       reached, textCell(score->band && !open ? bandWord(*score->band, words) : QString(), true), {}, {}};
        table.note = formula(rows, *score->score, data, words);
    }
    return table;
}

ChartSpec trendChart(const KpiReportData &data, const ReportScope &scope, const words::ReportWords &words)
{
    ChartSpec chart;
    chart.kind = ChartSpec::Kind::columns;
    chart.cut = Cut::month;
    const auto found = data.trends.find(scope);
    const int count = found == data.trends.end() ? 0 : int(found->second.size());
    switch (data.period.kind()) {
    case PeriodKind::month: chart.title = words.text(QT_TRANSLATE_N_NOOP("report", "Revenue of %n months"), count); break;
    case PeriodKind::quarter: chart.title = words.text(QT_TRANSLATE_N_NOOP("report", "Revenue of %n quarters"), count); break;
    case PeriodKind::year: chart.title = words.text(QT_TRANSLATE_N_NOOP("report", "Revenue of %n years"), count); break;
    case PeriodKind::week: chart.title = words.text(QT_TRANSLATE_N_NOOP("report", "Revenue of %n weeks"), count); break;
    case PeriodKind::day: chart.title = words.text(QT_TRANSLATE_N_NOOP("report", "Revenue of %n days"), count); break;
    }
    chart.emptyText = words.text(QT_TRANSLATE_NOOP("report", "No order counts in these periods."));
    QStringList parts;
    bool hasValues = false;
    int year = 0;
    for (int i = 0; i < count; ++i) {
        const TrendPoint &each = found->second[size_t(i)];
        ChartSpec::Point point;
        point.id = each.period.number();
        point.label = each.period.toText();
        if (data.period.kind() == PeriodKind::month) {
            // "10/25", "11", "12", "1/26": the year where it changes.
            point.label = QString::number(each.period.first().month());
            if (each.period.first().year() != year)
                point.label += QStringLiteral("/%1").arg(each.period.first().year() % 100, 2, 10, QLatin1Char('0'));
            year = each.period.first().year();
        }
        point.value = each.value;
        point.target = each.target;
        point.current = each.period == data.period;
        if (each.target)
            chart.subtitle = words.text(QT_TRANSLATE_NOOP("report", "the mark is the target"));
        hasValues = hasValues || each.value || each.target;
        if (each.value)
            parts += words.text(QT_TRANSLATE_NOOP("report", "%1: %2"), {point.label, words.formats().money(Money::fromMinorUnits(*each.value))});
        chart.points.push_back(std::move(point));
    }
    if (!hasValues)
        chart.points.clear();
    chart.summary = words.text(QT_TRANSLATE_NOOP("report", "%1. %2."), {chart.title, parts.join(QStringLiteral("; "))});
    return chart;
}

ReportColumns cutCharts(const BoardData &board)
{
    return {{{board.byChannel}, {board.byArea}, {board.byGroup}}};
}

QString healthSentence(const KpiRow &row, const KpiReportData &data, const words::ReportWords &words)
{
    const Formats &formats = words.formats();
    QStringList shown;
    for (const HealthEvidence &each : row.evidence) {
        if (each.attainment)
            shown += QString(formats.periodInText(each.period) + QLatin1Char(' ') + formats.percent(shownRate(*each.attainment, data.settings)));
    }
    const QString evidence = shown.join(QStringLiteral(", "));
    const bool lower = row.target.direction == Direction::lower;
    switch (row.health) {
    case Health::tooLow:
        return words.text(lower ? QT_TRANSLATE_N_NOOP("report", "%1: %n periods in a row at %2 or more (%3); the limit is perhaps too easy to keep.")
                                : QT_TRANSLATE_N_NOOP("report", "%1: %n periods in a row at %2 or more (%3); the target is perhaps too low."),
                          data.settings.healthPeriods, {metricName(row.target.metric, words), thresholdText(data.settings.exceededFrom, words), evidence});
    case Health::tooHigh:
        return words.text(lower ? QT_TRANSLATE_N_NOOP("report", "%1: %n periods in a row under %2 (%3); the limit is perhaps too strict.")
                                : QT_TRANSLATE_N_NOOP("report", "%1: %n periods in a row under %2 (%3); the target is perhaps too high."),
                          data.settings.healthPeriods, {metricName(row.target.metric, words), thresholdText(data.settings.successFrom, words), evidence});
    case Health::healthy:
        return words.text(QT_TRANSLATE_NOOP("report", "%1: the target is fair (%2)."), {metricName(row.target.metric, words), evidence});
    case Health::notKnown:
        return words.text(QT_TRANSLATE_N_NOOP("report", "%1: whether the target is right shows after %n periods with one."), data.settings.healthPeriods,
                          {metricName(row.target.metric, words)});
    }
    return {};
}

QString incomeRatioSentence(const IncomeVerdict &verdict, const BookSettings &settings, const words::ReportWords &words)
{
    const QStringList figures{incomeRatioText(verdict.ratio.value_or(Fraction()), settings, words.formats()), incomeMarkText(settings.incomeLowHundredths, words.formats()),
                              incomeMarkText(settings.incomeHighHundredths, words.formats())};
    switch (verdict.flag) {
    case IncomeFlag::none: return words.text(QT_TRANSLATE_NOOP("report", "Revenue ÷ income is %1, within %2 to %3."), figures);
    case IncomeFlag::low: return words.text(QT_TRANSLATE_NOOP("report", "Revenue ÷ income is %1, below the span of %2 to %3."), figures);
    case IncomeFlag::high: return words.text(QT_TRANSLATE_NOOP("report", "Revenue ÷ income is %1, above the span of %2 to %3."), figures);
    }
    return {};
}

QString attainmentSentence(const KpiReportData &data, const BoardData &board, const words::ReportWords &words)
{
    const Formats &formats = words.formats();
    const std::vector<Rate> marks{data.settings.successFrom, data.settings.exceededFrom};
    if (!board.team.attainment)
        return words.text(QT_TRANSLATE_NOOP("report", "Revenue is %1; there is no target for this period."), {formats.money(board.team.revenue)});
    const QString reached = formats.percent(*board.team.attainment, marks);
    if (!board.open)
        return words.text(QT_TRANSLATE_NOOP("report", "%1 of the target was reached: %2 of %3."),
                          {reached, formats.money(board.team.revenue), formats.money(*board.team.target)});
    QString text = words.text(QT_TRANSLATE_NOOP("report", "%1 of the target after %2 of %3 working days; an even pace is %4."),
                              {reached, workingDaysText(board.workingDaysGone, words), workingDaysText(board.workingDays, words), formats.percent(board.gone, {})});
    if (board.team.projected && board.team.projectedAttainment) {
        text += QLatin1Char(' ')
                + words.text(QT_TRANSLATE_NOOP("report", "At this pace the whole period comes to about %1 (%2)."),
                             {formats.shortMoney(*board.team.projected), formats.percent(*board.team.projectedAttainment, marks)});
    }
    return text;
}

QString subjectName(const ReportScope &scope, const KpiReportData &data, const words::ReportWords &words)
{
    if (scope.kind == SubjectKind::person) {
        const RosterPerson *person = data.roster.person(PersonId{scope.id});
        return person ? person->name : QString();
    }
    if (scope.kind == SubjectKind::team) {
        const RosterTeam *team = data.roster.team(TeamId{scope.id});
        return team ? team->name : QString();
    }
    return words.text(QT_TRANSLATE_NOOP("report", "Everyone"));
}

} // namespace somo::parts
