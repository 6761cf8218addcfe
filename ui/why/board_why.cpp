// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/why/board_why.h"

#include "core/kpi/board_charts.h"
#include "core/kpi/kpi_words.h"
#include "core/ledger/ledger_derivation.h"

#include <QCoreApplication>

#include <array>

namespace somo {

namespace {

/// Writes the sentences of one row.
class Writer {
public:
    explicit Writer(const BoardWhy &of)
        : m_of(of)
        , m_words(of.formats.language(), of.formats.currency())
    {
    }
    WhyTree tree(BoardFigure figure) const;

private:
    QString text(const char *source, const QStringList &args = {}) const { return m_words.text(source, args); }
    QString money(Money amount) const { return m_of.formats.money(amount); }
    QString percent(Rate rate) const
    {
        const std::array marks{m_of.successFrom, m_of.exceededFrom};
        return m_of.formats.percent(rate, marks);
    }
    QString who() const;
    QString whose() const;
    QString name(BoardFigure figure) const;
    QString value(BoardFigure figure) const;
    WhyLine counted(BoardFigure figure, Metric metric) const;
    WhyLine rule(Metric metric) const;
    WhyLine marks() const;
    WhyLine figureLine(const char *source, const QString &figure, Metric metric) const { return {text(source, {figure}), {}, figure, metric}; }
    WhyLine revenueLine() const { return figureLine(QT_TRANSLATE_NOOP("report", "Revenue of the period: %1."), money(m_of.row.revenue), Metric::revenue); }
    WhyLine ordersLine() const { return figureLine(QT_TRANSLATE_NOOP("report", "Orders of the period: %1."), m_of.formats.count(m_of.row.orders), Metric::orders); }
    WhyLine targetLine() const { return {text(QT_TRANSLATE_NOOP("report", "Target of the period: %1."), {money(*m_of.row.target)}), {}}; }
    WhyLine targetRule() const;
    WhyLine foldedTarget() const;
    QString title(BoardFigure figure) const;
    std::vector<WhyLine> ofMetric(BoardFigure figure, Metric metric) const;
    std::optional<QString> comparison(BoardFigure figure) const;
    std::vector<WhyLine> ofTarget() const;
    std::vector<WhyLine> ofAttainment() const;
    std::vector<WhyLine> ofProjection() const;
    std::vector<WhyLine> ofHealth() const;
    std::vector<WhyLine> lines(BoardFigure figure) const;

    const BoardWhy &m_of;
    words::ReportWords m_words;
};

// With what the board is narrowed to, if anything.
QString Writer::whose() const
{
    return m_of.narrowedTo.isEmpty() ? who() : QStringLiteral("%1 (%2)").arg(who(), m_of.narrowedTo);
}

QString Writer::who() const
{
    if (m_of.wholeTeam)
        return text(QT_TRANSLATE_NOOP("report", "the whole team"));
    if (!m_of.row.name.isEmpty())
        return m_of.row.name;
    return m_of.row.person ? m_of.row.code : noneName(Cut::person, m_words);
}

QString Writer::name(BoardFigure figure) const
{
    switch (figure) {
    case BoardFigure::revenue: return metricName(Metric::revenue, m_words);
    case BoardFigure::target: return text(QT_TRANSLATE_NOOP("report", "the target"));
    case BoardFigure::attainment: return text(QT_TRANSLATE_NOOP("report", "the share of the target reached"));
    case BoardFigure::projected: return text(QT_TRANSLATE_NOOP("report", "the projection"));
    case BoardFigure::orders: return metricName(Metric::orders, m_words);
    case BoardFigure::newCustomers: return metricName(Metric::newCustomers, m_words);
    case BoardFigure::averageOrder: return metricName(Metric::averageOrder, m_words);
    case BoardFigure::returnRate: return metricName(Metric::returnRate, m_words);
    case BoardFigure::health: return text(QT_TRANSLATE_NOOP("report", "the check of the target"));
    }
    return {};
}

QString Writer::value(BoardFigure figure) const
{
    const BoardRow &row = m_of.row;
    const QString none = QStringLiteral("–");
    switch (figure) {
    case BoardFigure::revenue: return money(row.revenue);
    case BoardFigure::target: return row.target ? money(*row.target) : none;
    case BoardFigure::attainment: return row.attainment ? percent(*row.attainment) : none;
    case BoardFigure::projected: return row.projectedAttainment ? percent(*row.projectedAttainment) : none;
    case BoardFigure::orders: return m_of.formats.count(row.orders);
    case BoardFigure::newCustomers: return m_of.formats.count(row.newCustomers);
    case BoardFigure::averageOrder: return m_of.board.averageOrder ? money(*m_of.board.averageOrder) : none;
    case BoardFigure::returnRate: return m_of.board.returnRate ? m_of.formats.percent(*m_of.board.returnRate, {}) : none;
    case BoardFigure::health: return healthWord(row.health, Direction::higher, m_words);
    }
    return none;
}

WhyLine Writer::counted(BoardFigure figure, Metric metric) const
{
    WhyLine line{text(QT_TRANSLATE_NOOP("report", "Counted in the period %1: %2."), {m_of.formats.range(m_of.board.period.days()), value(figure)}), {}};
    if (metric == Metric::averageOrder) {
        line.under = {revenueLine(), ordersLine()};
    } else {
        line.figure = value(figure);
        line.metric = metric;
    }
    return line;
}

WhyLine Writer::rule(Metric metric) const
{
    WhyLine line{text(QT_TRANSLATE_NOOP("report", "The rule: %1"), {metricMeaning(metric, m_words)}), {}};
    if (const auto event = recognitionEventFromText(m_of.board.recogniseOn))
        line.under.push_back({recognitionSentence(*event, m_words), {}});
    return line;
}

WhyLine Writer::marks() const
{
    return {text(QT_TRANSLATE_NOOP("report", "The rule: revenue ÷ target; successful from %1, exceeded from %2."),
                 {m_of.formats.percent(m_of.successFrom, {}), m_of.formats.percent(m_of.exceededFrom, {})}),
            {}};
}

std::optional<QString> Writer::comparison(BoardFigure figure) const
{
    const BoardData &board = m_of.board;
    if (!m_of.wholeTeam)
        return std::nullopt;
    const auto shown = [](const auto &value, auto &&form) { return value ? std::optional<QString>(form(*value)) : std::nullopt; };
    switch (figure) {
    case BoardFigure::revenue: return shown(board.comparisonRevenue, [this](Money amount) { return money(amount); });
    case BoardFigure::orders: return m_of.formats.count(board.comparisonOrders);
    case BoardFigure::newCustomers: return m_of.formats.count(board.comparisonNewCustomers);
    case BoardFigure::averageOrder: return shown(board.comparisonAverageOrder, [this](Money amount) { return money(amount); });
    case BoardFigure::returnRate:
        return shown(board.comparisonReturnRate, [this](Rate rate) { return m_of.formats.percent(rate, {}); });
    default: return std::nullopt;
    }
}

std::vector<WhyLine> Writer::ofMetric(BoardFigure figure, Metric metric) const
{
    std::vector<WhyLine> lines{counted(figure, metric)};
    if (const auto then = comparison(figure))
        lines.push_back({text(QT_TRANSLATE_NOOP("report", "Compared with %1 (%2): %3."),
                              {comparisonName(m_of.board.period, m_of.board.comparison, m_of.board.open, m_words), m_of.formats.range(m_of.board.comparison), *then}), {}});
    lines.push_back(rule(metric));
    return lines;
}

std::vector<WhyLine> Writer::ofTarget() const
{
    if (!m_of.row.target)
        return {{text(QT_TRANSLATE_NOOP("report", "Nobody has set a revenue target for this period.")), {}}};
    return {targetLine(), targetRule()};
}

WhyLine Writer::targetRule() const
{
    if (m_of.wholeTeam)
        return {text(QT_TRANSLATE_NOOP("report", "The rule: the target set for the whole; without one, what the people's targets add up to.")), {}};
    return {text(QT_TRANSLATE_NOOP("report", "The rule: a person's target counts for the days they are active in the period.")), {}};
}

/// Where the target is a part of another answer, its own stands folded under it.
WhyLine Writer::foldedTarget() const
{
    WhyLine line = targetLine();
    line.figure = money(*m_of.row.target);
    line.under = {targetRule()};
    line.folded = true;
    return line;
}

std::vector<WhyLine> Writer::ofAttainment() const
{
    const BoardRow &row = m_of.row;
    if (!row.attainment || !row.target)
        return {{text(QT_TRANSLATE_NOOP("report", "Without a revenue target above 0 there is no share of it.")), {}}, marks()};
    WhyLine share{text(QT_TRANSLATE_NOOP("report", "%1 ÷ %2 = %3."), {money(row.revenue), money(*row.target), percent(*row.attainment)}),
                  {revenueLine(), foldedTarget()}};
    std::vector<WhyLine> lines{share};
    if (row.band)
        lines.push_back({m_of.board.open
                             ? text(QT_TRANSLATE_NOOP("report", "By the projection, until the period is over: %1."), {bandWord(*row.band, m_words)})
                             : text(QT_TRANSLATE_NOOP("report", "The period is over: %1."), {bandWord(*row.band, m_words)}),
                         {}});
    lines.push_back(marks());
    return lines;
}

std::vector<WhyLine> Writer::ofProjection() const
{
    const BoardRow &row = m_of.row;
    const BoardData &board = m_of.board;
    if (!row.projected || !row.projectedAttainment || !row.target)
        return {{text(QT_TRANSLATE_NOOP("report", "A projection needs a target, an open period and a first working day that is over.")), {}}};
    const QString gone = workingDaysText(board.workingDaysGone, m_words);
    const QString all = workingDaysText(board.workingDays, m_words);
    return {{text(QT_TRANSLATE_NOOP("report", "%1 of %2 working days are over, that is %3."), {gone, all, m_of.formats.percent(board.gone, {})}), {}},
            {text(QT_TRANSLATE_NOOP("report", "At this pace the whole period makes %1."), {money(*row.projected)}), {revenueLine()}},
            {text(QT_TRANSLATE_NOOP("report", "%1 ÷ %2 = %3."), {money(*row.projected), money(*row.target), percent(*row.projectedAttainment)}),
             {foldedTarget()}},
            {text(QT_TRANSLATE_NOOP("report", "The rule: revenue so far ÷ working days over × working days of the period.")), {}}};
}

std::vector<WhyLine> Writer::ofHealth() const
{
    WhyLine judged;
    if (m_of.row.healthEvidence.empty()) {
        judged.text = text(QT_TRANSLATE_NOOP("report", "Too few closed periods with a target to judge it."));
    } else {
        QStringList reached;
        for (const Rate rate : m_of.row.healthEvidence)
            reached << percent(rate);
        judged.text = text(QT_TRANSLATE_NOOP("report", "The last closed periods reached %1."), {reached.join(QStringLiteral(" · "))});
    }
    return {judged,
            {text(QT_TRANSLATE_NOOP("report", "The rule: all of them under %1, and the target may be too high; all of them at %2 or more, and it may be too low."),
                  {m_of.formats.percent(m_of.successFrom, {}), m_of.formats.percent(m_of.exceededFrom, {})}),
             {}}};
}

std::vector<WhyLine> Writer::lines(BoardFigure figure) const
{
    switch (figure) {
    case BoardFigure::revenue:
    case BoardFigure::orders:
    case BoardFigure::newCustomers:
    case BoardFigure::averageOrder:
    case BoardFigure::returnRate: return ofMetric(figure, *metricBehind(figure));
    case BoardFigure::target: return ofTarget();
    case BoardFigure::attainment: return ofAttainment();
    case BoardFigure::projected: return ofProjection();
    case BoardFigure::health: return ofHealth();
    }
    return {};
}

QString Writer::title(BoardFigure figure) const
{
    if (figure == BoardFigure::attainment && m_of.row.attainment)
        return text(QT_TRANSLATE_NOOP("report", "Why has %1 reached %2 of the target?"), {whose(), value(figure)});
    QString what = name(figure);
    what.replace(0, 1, what.left(1).toLower());
    return text(QT_TRANSLATE_NOOP("report", "Why is %1 of %2 %3?"), {what, whose(), value(figure)});
}

WhyTree Writer::tree(BoardFigure figure) const
{
    return {title(figure), lines(figure), metricBehind(figure)};
}

} // namespace

std::optional<Metric> metricBehind(BoardFigure figure)
{
    switch (figure) {
    case BoardFigure::revenue:
    case BoardFigure::attainment:
    case BoardFigure::projected: return Metric::revenue;
    case BoardFigure::orders: return Metric::orders;
    case BoardFigure::newCustomers: return Metric::newCustomers;
    case BoardFigure::averageOrder: return Metric::averageOrder;
    case BoardFigure::returnRate: return Metric::returnRate;
    case BoardFigure::target:
    case BoardFigure::health: break;
    }
    return std::nullopt;
}

WhyTree whyTree(BoardFigure figure, const BoardWhy &of)
{
    return Writer(of).tree(figure);
}

} // namespace somo
