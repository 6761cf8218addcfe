// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts/bar_chart_view.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace somo {

namespace {

QBarSet *set(const QColor &fill, const QColor &edge)
{
    auto *bars = new QBarSet(QString());
    bars->setBrush(fill);
    bars->setPen(edge == Qt::transparent ? QPen(Qt::NoPen) : QPen(edge, 1));
    return bars;
}

// They only scale: the view draws grid and lines itself, where its texts are.
void styleAxes(QValueAxis *values, QBarCategoryAxis *categories, const AxisTicks &ticks)
{
    values->setRange(0, double(ticks.top()));
    values->setVisible(false);
    categories->setVisible(false);
}

} // namespace

bool BarChartView::compared() const
{
    return std::ranges::any_of(m_data.items, [](const ChartItem &item) { return item.comparison.has_value(); });
}

void BarChartView::setData(const BarChartData &data)
{
    m_data = data;
    qint64 largest = 0;
    std::vector<Money> amounts;
    for (const ChartItem &item : data.items) {
        amounts.push_back(item.value);
        largest = std::max({largest, item.value.minorUnits(), item.comparison.value_or(Money()).minorUnits(),
                            item.target.value_or(Money()).minorUnits()});
    }
    m_ticks = ticksUpTo(largest);
    // Bars end at the largest one; only columns carry a labelled axis that wants round steps.
    if (bars() && largest > 0)
        m_ticks = {std::max<qint64>(1, (largest + 1) / 2), 2};
    m_form = data.formats.shortForm(amounts, data.total);
    setAccessibleName(data.title);
    setAccessibleDescription(summaryOf(data));
    build();
    updateGeometry();
}

void BarChartView::build()
{
    if (bars())
        fillBars(emptyChart());
    else
        fillColumns(emptyChart());
    arrange();
    viewport()->update();
}

void BarChartView::fillBars(QChart &chart) const
{
    const Theme &theme = currentTheme();
    auto *series = new QHorizontalBarSeries;
    series->setBarWidth(compared() ? 0.64 : 0.34);
    QBarSet *now = set(theme.series(0), Qt::transparent);
    QBarSet *then = compared() ? set(Qt::transparent, theme.colour(Token::ghost)) : nullptr;
    QStringList names;
    // Qt counts categories and sets from the bottom: the first item goes in last, the comparison lies under its bar.
    std::for_each(m_data.items.rbegin(), m_data.items.rend(), [&](const auto &item) {
        *now << double(item.value.minorUnits()); // double only here, for pixels
        if (then)
            *then << double(item.comparison.value_or(Money()).minorUnits());
        names << QString::number(names.size());
    });
    if (then)
        series->append(then);
    series->append(now);
    chart.addSeries(series);
    auto *values = new QValueAxis;
    auto *categories = new QBarCategoryAxis;
    categories->append(names);
    styleAxes(values, categories, m_ticks);
    chart.addAxis(values, Qt::AlignBottom);
    chart.addAxis(categories, Qt::AlignLeft);
    series->attachAxis(values);
    series->attachAxis(categories);
}

void BarChartView::fillColumns(QChart &chart) const
{
    const Theme &theme = currentTheme();
    auto *series = new QStackedBarSeries;
    series->setBarWidth(0.6);
    QColor light = theme.series(0);
    light.setAlphaF(0.42F);
    QBarSet *earlier = set(light, Qt::transparent);
    QBarSet *now = set(theme.series(0), Qt::transparent);
    QStringList names;
    for (size_t i = 0; i < m_data.items.size(); ++i) {
        const double amount = double(std::max<qint64>(0, m_data.items[i].value.minorUnits()));
        const bool last = i + 1 == m_data.items.size();
        *earlier << (last ? 0 : amount);
        *now << (last ? amount : 0);
        names << QString::number(i);
    }
    series->append(earlier);
    series->append(now);
    chart.addSeries(series);
    auto *values = new QValueAxis;
    auto *categories = new QBarCategoryAxis;
    categories->append(names);
    styleAxes(values, categories, m_ticks);
    chart.addAxis(values, Qt::AlignLeft);
    chart.addAxis(categories, Qt::AlignBottom);
    series->attachAxis(values);
    series->attachAxis(categories);
}

void BarChartView::arrange()
{
    if (!isVisible())
        return; // it is arranged when it is shown
    const QRectF area = viewport()->rect();
    const QFontMetricsF text(roleFont(TextRole::label));
    const QFontMetricsF fine(roleFont(TextRole::fine));
    if (bars()) {
        double labels = 0;
        double values = 0;
        for (const ChartItem &item : m_data.items) {
            labels = std::max(labels, text.horizontalAdvance(item.label));
            values = std::max(values, text.horizontalAdvance(m_data.formats.shortMoney(item.value, m_form)));
        }
        labels = std::min(labels + 12, area.width() * 0.4); // 10 for the gap, the rest for what rounding takes
        labels = std::max(labels, area.width() * 0.2);
        m_plot = area.adjusted(labels, 2, -(values + 14), -2);
    } else {
        double ticks = 0;
        for (int i = 0; i <= m_ticks.count; ++i)
            ticks = std::max(ticks, fine.horizontalAdvance(m_data.formats.shortMoney(Money::fromMinorUnits(m_ticks.step * i))));
        m_plot = area.adjusted(ticks + 8, fine.height() + 4, -2, -(fine.height() + 6));
    }
    chart()->setPlotArea(m_plot);
    chart()->layout()->activate(); // axes move with the plot at once, not an event later
}

void BarChartView::showEvent(QShowEvent *event)
{
    CategoryChartView::showEvent(event);
    arrange();
}

void BarChartView::resizeEvent(QResizeEvent *event)
{
    CategoryChartView::resizeEvent(event);
    arrange();
}

QSize BarChartView::sizeHint() const
{
    const Metrics metrics = currentMetrics();
    return bars() ? QSize(metrics.scaled(220), 4 + count() * metrics.scaled(compared() ? 29 : 26))
                  : QSize(metrics.scaled(320), metrics.scaled(180));
}

QSize BarChartView::minimumSizeHint() const
{
    const Metrics metrics = currentMetrics();
    return bars() ? QSize(metrics.scaled(180), 4 + count() * metrics.scaled(20)) : QSize(metrics.scaled(200), metrics.scaled(110));
}

QRectF BarChartView::bandOf(int index) const
{
    if (bars()) {
        const double height = m_plot.height() / count();
        return {0, m_plot.top() + height * index, double(viewport()->width()), height};
    }
    const double width = m_plot.width() / count();
    return {m_plot.left() + width * index, m_plot.top(), width, m_plot.height()};
}

int BarChartView::indexAt(const QPointF &position) const
{
    for (int index = 0; index < count(); ++index) {
        if (bandOf(index).contains(position))
            return index;
    }
    return -1;
}

QString BarChartView::tipOf(int index) const
{
    const ChartItem &item = m_data.items[size_t(index)];
    const auto line = [&](const QString &title, Money amount) -> QString { return QStringLiteral("%1: %2").arg(title, m_data.formats.money(amount)); };
    QStringList lines{item.label, line(m_data.valueTitle, item.value)};
    if (item.comparison)
        lines += line(m_data.comparisonTitle, *item.comparison);
    if (item.target)
        lines += line(m_data.targetTitle, *item.target);
    return lines.join(u'\n');
}

void BarChartView::drawBackground(QPainter *painter, const QRectF &rect)
{
    CategoryChartView::drawBackground(painter, rect);
    if (m_data.items.empty())
        return;
    const Theme &theme = currentTheme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (int i = m_ticks.count; i >= 0; --i) {
        painter->setPen(QPen(theme.colour(i == 0 ? Token::control : Token::grid), 1));
        const double part = double(i) / std::max(1, m_ticks.count);
        if (bars()) {
            const double x = m_plot.left() + m_plot.width() * part;
            painter->drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        } else {
            const double y = m_plot.bottom() - m_plot.height() * part;
            painter->drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        }
    }
    painter->restore();
}

void BarChartView::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_data.items.empty()) {
        painter->setFont(roleFont(TextRole::label));
        painter->setPen(currentTheme().colour(Token::text2));
        painter->drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_data.emptyText);
        return;
    }
    if (bars()) {
        drawBarTexts(painter);
    } else {
        drawTargets(painter);
        drawColumnTexts(painter);
    }
}

void BarChartView::drawBarTexts(QPainter *painter) const
{
    const Theme &theme = currentTheme();
    painter->setFont(roleFont(TextRole::label));
    for (int i = 0; i < count(); ++i) {
        const ChartItem &item = m_data.items[size_t(i)];
        const QRectF band = bandOf(i);
        painter->setPen(theme.colour(Token::text));
        const QRectF label(2, band.top(), m_plot.left() - 10, band.height());
        const QFontMetrics metrics = painter->fontMetrics();
        const bool fits = metrics.horizontalAdvance(item.label) <= label.width();
        const bool hasLines = label.height() >= 2 * metrics.lineSpacing();
        const QString shown = fits || hasLines ? item.label : metrics.elidedText(item.label, Qt::ElideRight, int(label.width()));
        painter->drawText(label, int(Qt::AlignRight | Qt::AlignVCenter) | (fits || !hasLines ? 0 : int(Qt::TextWordWrap)), shown);
        const QRectF value(m_plot.right() + 6, band.top(), viewport()->width() - m_plot.right() - 8, band.height());
        painter->drawText(value, Qt::AlignRight | Qt::AlignVCenter, m_data.formats.shortMoney(item.value, m_form));
        if (item.target) {
            // A target on a bar is a short dash across it.
            const double x = m_plot.left() + m_plot.width() * double(item.target->minorUnits()) / double(m_ticks.top());
            painter->setPen(QPen(theme.colour(Token::text), 1.5));
            painter->drawLine(QPointF(x, band.top() + band.height() * 0.16), QPointF(x, band.bottom() - band.height() * 0.16));
        }
    }
}

double BarChartView::column(qint64 amount) const
{
    return m_plot.bottom() - m_plot.height() * double(amount) / double(m_ticks.top());
}

void BarChartView::drawTargets(QPainter *painter) const
{
    painter->setPen(QPen(currentTheme().colour(Token::text2), 1.5));
    for (int i = 0; i < count(); ++i) {
        const ChartItem &item = m_data.items[size_t(i)];
        if (!item.target)
            continue;
        const QRectF band = bandOf(i);
        const double y = column(item.target->minorUnits());
        painter->drawLine(QPointF(band.left() + band.width() * 0.1, y), QPointF(band.right() - band.width() * 0.1, y));
    }
}

void BarChartView::drawColumnTexts(QPainter *painter) const
{
    const Theme &theme = currentTheme();
    painter->setFont(roleFont(TextRole::fine));
    painter->setPen(theme.colour(Token::text2));
    for (int i = 0; i <= m_ticks.count; ++i) {
        const double y = column(m_ticks.step * i);
        painter->drawText(QRectF(0, y - 10, m_plot.left() - 6, 20), Qt::AlignRight | Qt::AlignVCenter,
                          m_data.formats.shortMoney(Money::fromMinorUnits(m_ticks.step * i)));
    }
    const double perColumn = m_plot.width() / std::max(1, count());
    double widest = 1;
    for (const ChartItem &item : m_data.items)
        widest = std::max(widest, painter->fontMetrics().horizontalAdvance(item.label) + 6.0);
    const int each = std::max(1, int(std::ceil(widest / perColumn)));
    for (int i = count() - 1; i >= 0; i -= each) {
        const QRectF band = bandOf(i);
        painter->drawText(QRectF(band.center().x() - widest, m_plot.bottom() + 4, widest * 2, 18), Qt::AlignCenter,
                          m_data.items[size_t(i)].label);
    }
    if (count() == 0)
        return;
    const ChartItem &last = m_data.items.back();
    const QRectF band = bandOf(count() - 1);
    qint64 top = std::max(last.value, last.target.value_or(Money())).minorUnits();
    painter->setFont(roleFont(TextRole::fineBold));
    painter->setPen(theme.colour(Token::text));
    const QString text = m_data.formats.shortMoney(last.value);
    const double width = painter->fontMetrics().horizontalAdvance(text) + 4.0;
    const double right = std::min(double(viewport()->width()), band.center().x() + width / 2);
    painter->drawText(QRectF(right - width, column(top) - 18, width, 16), Qt::AlignCenter, text);
}

} // namespace somo
