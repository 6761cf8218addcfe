// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts/line_chart_view.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace somo {

namespace {

QLineSeries *line(const QColor &colour, double width, Qt::PenStyle style)
{
    auto *series = new QLineSeries;
    QPen pen(colour, width, style, Qt::RoundCap, Qt::RoundJoin);
    if (style == Qt::DotLine)
        pen.setDashPattern({1, 2.2});
    series->setPen(pen);
    return series;
}

} // namespace

void LineChartView::setData(const LineChartData &data)
{
    m_data = data;
    m_lastActual = -1;
    qint64 largest = data.projected.value_or(Money()).minorUnits();
    for (size_t i = 0; i < data.points.size(); ++i) {
        const LinePoint &point = data.points[i];
        for (const auto &amount : {point.actual, point.comparison, point.pace})
            largest = std::max(largest, amount.value_or(Money()).minorUnits());
        if (point.actual)
            m_lastActual = int(i);
    }
    m_ticks = ticksUpTo(largest);
    setAccessibleName(data.title);
    setAccessibleDescription(summaryOf(data));
    fillLines(emptyChart());
    arrange();
    viewport()->update();
}

void LineChartView::fillLines(QChart &chart) const
{
    const Theme &theme = currentTheme();
    auto *pace = line(theme.colour(Token::text2), 1.2, Qt::DotLine);
    auto *then = line(theme.colour(Token::ghost), 1.6, Qt::DashLine);
    auto *now = line(theme.series(0), 2.2, Qt::SolidLine);
    auto *projection = line(theme.series(0), 2, Qt::DotLine);
    // Every line starts at nothing, before the first day.
    for (QLineSeries *series : {pace, then, now})
        series->append(0, 0);
    for (int i = 0; i < count(); ++i) {
        const LinePoint &point = m_data.points[size_t(i)];
        const auto add = [i](QLineSeries *series, const std::optional<Money> &amount) {
            if (amount)
                series->append(i + 1, double(amount->minorUnits())); // double only here, for pixels
        };
        add(pace, point.pace);
        add(then, point.comparison);
        add(now, point.actual);
    }
    if (m_data.projected && m_lastActual >= 0) {
        projection->append(now->at(now->count() - 1));
        projection->append(count(), double(m_data.projected->minorUnits()));
    }
    auto *days = new QValueAxis;
    days->setRange(0, std::max(1, count()));
    days->setVisible(false);
    auto *amounts = new QValueAxis;
    amounts->setRange(0, double(m_ticks.top()));
    amounts->setVisible(false);
    chart.addAxis(days, Qt::AlignBottom);
    chart.addAxis(amounts, Qt::AlignLeft);
    for (QLineSeries *series : {then, pace, projection, now}) {
        chart.addSeries(series);
        series->attachAxis(days);
        series->attachAxis(amounts);
    }
}

double LineChartView::endLabelWidth() const
{
    const double target = QFontMetricsF(roleFont(TextRole::fine)).horizontalAdvance(m_data.targetLabel);
    const double projection = QFontMetricsF(roleFont(TextRole::header)).horizontalAdvance(m_data.projectionLabel);
    const double widest = std::max(target, projection);
    return widest > 0 ? widest + 14 : 12;
}

void LineChartView::arrange()
{
    if (!isVisible())
        return; // it is arranged when it is shown
    const QFontMetricsF fine(roleFont(TextRole::fine));
    double ticks = 0;
    for (int i = 0; i <= m_ticks.count; ++i)
        ticks = std::max(ticks, fine.horizontalAdvance(m_data.formats.shortMoney(Money::fromMinorUnits(m_ticks.step * i))));
    m_plot = QRectF(viewport()->rect()).adjusted(ticks + 8, 10, -endLabelWidth(), -(fine.height() + 8));
    chart()->setPlotArea(m_plot);
    chart()->layout()->activate(); // axes move with the plot at once, not an event later
}

void LineChartView::showEvent(QShowEvent *event)
{
    CategoryChartView::showEvent(event);
    arrange();
}

void LineChartView::resizeEvent(QResizeEvent *event)
{
    CategoryChartView::resizeEvent(event);
    arrange();
}

QSize LineChartView::sizeHint() const
{
    return {currentMetrics().scaled(420), currentMetrics().scaled(210)};
}

QSize LineChartView::minimumSizeHint() const
{
    return {currentMetrics().scaled(260), currentMetrics().scaled(120)};
}

QPointF LineChartView::at(double position, Money amount) const
{
    return {m_plot.left() + m_plot.width() * position / std::max(1, count()),
            m_plot.bottom() - m_plot.height() * double(amount.minorUnits()) / double(m_ticks.top())};
}

QRectF LineChartView::bandOf(int index) const
{
    const double width = std::max(4.0, m_plot.width() / std::max(1, count()));
    return {at(index + 1, Money()).x() - width / 2, m_plot.top(), width, m_plot.height()};
}

int LineChartView::indexAt(const QPointF &position) const
{
    if (!m_plot.adjusted(-4, 0, 4, 0).contains(position))
        return -1;
    const int index = int(std::lround((position.x() - m_plot.left()) / m_plot.width() * count())) - 1;
    return index >= 0 && index < count() ? index : -1;
}

QString LineChartView::tipOf(int index) const
{
    const LinePoint &point = m_data.points[size_t(index)];
    QStringList lines{m_data.formats.date(point.day)};
    const auto line = [&](const QString &title, const std::optional<Money> &amount) {
        if (amount)
            lines += QStringLiteral("%1: %2").arg(title, m_data.formats.money(*amount));
    };
    line(m_data.actualTitle, point.actual);
    line(m_data.paceTitle, point.pace);
    line(m_data.comparisonTitle, point.comparison);
    return lines.join(u'\n');
}

// The grid is drawn where the labels are: the axes of Qt Charts follow a fixed plot only sometimes.
void LineChartView::drawBackground(QPainter *painter, const QRectF &rect)
{
    CategoryChartView::drawBackground(painter, rect);
    const Theme &theme = currentTheme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i <= m_ticks.count; ++i) {
        const double y = at(0, Money::fromMinorUnits(m_ticks.step * i)).y();
        painter->setPen(QPen(theme.colour(i == 0 ? Token::control : Token::grid), 1));
        painter->drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    }
    painter->restore();
}

void LineChartView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setRenderHint(QPainter::Antialiasing);
    drawAxisTexts(painter);
    if (m_lastActual < 0) {
        painter->setFont(roleFont(TextRole::label));
        painter->setPen(currentTheme().colour(Token::text2));
        painter->drawText(m_plot, Qt::AlignCenter | Qt::TextWordWrap, m_data.emptyText);
        return;
    }
    const Theme &theme = currentTheme();
    const QPointF end = at(m_lastActual + 1, *m_data.points[size_t(m_lastActual)].actual);
    painter->setPen(QPen(theme.colour(Token::surface), 1.5));
    painter->setBrush(theme.series(0));
    painter->drawEllipse(end, 4.5, 4.5);
    drawEndLabels(painter);
}

void LineChartView::drawAxisTexts(QPainter *painter) const
{
    painter->setFont(roleFont(TextRole::fine));
    painter->setPen(currentTheme().colour(Token::text2));
    for (int i = 0; i <= m_ticks.count; ++i) {
        const Money amount = Money::fromMinorUnits(m_ticks.step * i);
        const double y = at(0, amount).y();
        painter->drawText(QRectF(0, y - 10, m_plot.left() - 6, 20), Qt::AlignRight | Qt::AlignVCenter,
                          m_data.formats.shortMoney(amount));
    }
    // A month names its 1st, every 5th and last day; longer periods the first day of each month.
    const bool months = count() > 40;
    for (int i = 0; i < count(); ++i) {
        const Day day = m_data.points[size_t(i)].day;
        const int number = day.dayOfMonth();
        const bool last = i + 1 == count();
        const bool named = months ? number == 1 : (i == 0 || last || (number % 5 == 0 && count() - 1 - i > 2));
        if (!named || (months && last && number != 1))
            continue;
        const double x = at(i + 1, Money()).x();
        const QString text = months ? QString::number(day.month()) : QString::number(number);
        painter->drawText(QRectF(x - 20, m_plot.bottom() + 5, 40, 16), Qt::AlignCenter, text);
    }
}

void LineChartView::drawEndLabels(QPainter *painter) const
{
    const Theme &theme = currentTheme();
    const double left = m_plot.right() + 9;
    double targetY = -1;
    if (!m_data.points.empty() && m_data.points.back().pace)
        targetY = at(count(), *m_data.points.back().pace).y();
    double projectionY = -1;
    if (m_data.projected && m_lastActual + 1 < count()) {
        const QPointF point = at(count(), *m_data.projected);
        projectionY = point.y();
        painter->setPen(QPen(theme.series(0), 1.6));
        painter->setBrush(theme.colour(Token::surface));
        painter->drawEllipse(point, 4, 4);
    }
    // Two labels never stand on each other: the higher one gives way upwards, the lower one downwards.
    constexpr double apart = 16;
    if (targetY >= 0 && projectionY >= 0 && std::abs(targetY - projectionY) < apart) {
        const double push = (apart - std::abs(targetY - projectionY)) / 2;
        const double direction = targetY <= projectionY ? -1 : 1;
        targetY += direction * push;
        projectionY -= direction * push;
    }
    const auto label = [&](double y, const QString &text, TextRole role, Token colour) {
        if (y < 0 || text.isEmpty())
            return;
        painter->setFont(roleFont(role));
        painter->setPen(theme.colour(colour));
        painter->drawText(QRectF(left, std::max(0.0, y - 9), viewport()->width() - left, 18), Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    label(targetY, m_data.targetLabel, TextRole::fine, Token::text2);
    label(projectionY, m_data.projectionLabel, TextRole::header, Token::text);
}

} // namespace somo
