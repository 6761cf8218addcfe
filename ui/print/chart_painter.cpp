// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chart_painter.h"

#include "ui/common/charts/axis_ticks.h"
#include "ui/print/pay_curve_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace somo {

namespace {

// Hatching by lines of our own: a brush pattern would be made of device pixels, too fine to see on paper.
void hatch(QPainter &painter, const Paper &paper, const QRectF &box)
{
    painter.save();
    painter.setClipRect(box);
    painter.setPen(paper.pen(0.6, ink::black()));
    const double step = paper.pt(4);
    for (double x = box.left() - box.height(); x < box.right(); x += step)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
    painter.setPen(paper.pen(0.6, ink::black()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

} // namespace

void drawAttainment(QPainter &painter, const Paper &paper, const QRectF &box, const ReportCell &cell, Rate successFrom, Rate exceededFrom)
{
    const Rate attained{cell.value};
    constexpr double scale = 1'300'000;
    const double height = paper.pt(5.6);
    const QRectF track(box.left(), box.center().y() - height / 2, box.width(), height);
    const auto x = [&](qint64 rate) { return track.left() + track.width() * std::clamp(double(rate) / scale, 0.0, 1.0); };
    painter.save();
    painter.fillRect(track, paper.toned(ink::track()));
    if (cell.projected && *cell.projected > attained) {
        painter.setPen(paper.pen(0.5, ink::note()));
        painter.setBrush(Qt::white);
        painter.drawRect(QRectF(QPointF(track.left(), track.top() + paper.pt(0.25)), QPointF(x(cell.projected->millionths), track.bottom() - paper.pt(0.25))));
    }
    if (cell.isNotYet(successFrom)) {
        QRectF fill = track;
        fill.setRight(x(attained.millionths));
        if (attained.millionths > 0)
            hatch(painter, paper, fill);
    } else {
        QRectF fill = track;
        fill.setRight(x(std::min(attained, exceededFrom).millionths));
        painter.fillRect(fill, paper.toned(ink::good()));
        if (attained > exceededFrom)
            painter.fillRect(QRectF(fill.right(), track.top(), x(attained.millionths) - fill.right(), height), paper.toned(ink::over()));
    }
    if (std::max(attained.millionths, cell.projected ? cell.projected->millionths : 0) > qint64(scale)) {
        // A notch at the end says that the bar goes on past the scale.
        const QPolygonF notch({track.topRight(), {track.right() - height / 2, track.center().y()}, track.bottomRight()});
        painter.setPen(paper.pen(0.5, Qt::white));
        painter.setBrush(Qt::white);
        painter.drawPolygon(notch);
        if (double(attained.millionths) <= scale) {
            painter.setPen(paper.pen(0.5, ink::note()));
            painter.drawPolyline(notch);
        }
    }
    painter.setPen(paper.pen(0.7, ink::black()));
    for (const Rate mark : {successFrom, exceededFrom}) {
        const double at = x(mark.millionths);
        painter.drawLine(QPointF(at, track.top() - paper.pt(2.4)), QPointF(at, track.bottom() + paper.pt(2.4)));
    }
    painter.restore();
}

ChartPainter::ChartPainter(const ChartSpec &chart, const CellText &text, const Paper &paper)
    : m_chart(chart)
    , m_text(text)
    , m_paper(paper)
{
    constexpr qsizetype longestLabel = 80;
    for (ChartSpec::Point &point : m_chart.points)
        point.label = cutText(point.label, longestLabel);
    std::vector<Money> amounts;
    qint64 sum = 0;
    for (const ChartSpec::Point &point : chart.points) {
        amounts.push_back(Money::fromMinorUnits(point.value.value_or(0)));
        sum += point.value.value_or(0);
    }
    m_form = m_text.formats().shortForm(amounts, Money::fromMinorUnits(sum));
}

bool ChartPainter::compared() const
{
    return std::ranges::any_of(m_chart.points, [](const ChartSpec::Point &point) { return point.comparison.has_value(); });
}

qint64 ChartPainter::largest() const
{
    qint64 found = m_chart.projected.value_or(0);
    for (const ChartSpec::Point &point : m_chart.points)
        found = std::max({found, point.value.value_or(0), point.comparison.value_or(0), point.target.value_or(0)});
    return found;
}

// Whole units on an axis have no decimals, whatever the currency has.
QString ChartPainter::tickValue(qint64 amount) const
{
    const Currency &currency = m_text.formats().currency();
    qint64 unit = 1;
    for (int i = 0; i < currency.decimals; ++i)
        unit *= 10;
    if (m_chart.unit != MetricUnit::money || amount % unit != 0)
        return value(amount);
    return Formats(m_text.formats().language(), Currency{currency.code, 0}).shortMoney(Money::fromMinorUnits(amount / unit));
}

QString ChartPainter::barValue(qint64 amount) const
{
    if (m_chart.unit == MetricUnit::money)
        return m_text.formats().shortMoney(Money::fromMinorUnits(amount), m_form);
    return value(amount);
}

// Names stand left of their bars and are never cut: they may take two fifths of the width, then wrap.
ChartPainter::BarRows ChartPainter::barRows(double width) const
{
    const double most = width * 0.4;
    BarRows rows{0, Paper::tableSize, std::vector<double>(m_chart.points.size(), m_paper.pt(m_paper.isCompact() ? 15 : 17.2))};
    for (; rows.size >= Paper::noteSize; rows.size -= 0.5) {
        double widest = 0;
        for (const ChartSpec::Point &point : m_chart.points)
            widest = std::max(widest, m_paper.textWidth(point.label, rows.size));
        if (widest <= most) {
            rows.labels = std::max(widest + m_paper.pt(1), width * 0.15);
            return rows;
        }
    }
    rows.size = Paper::noteSize;
    rows.labels = most;
    for (size_t i = 0; i < m_chart.points.size(); ++i)
        rows.heights[i] = std::max(rows.heights[i], m_paper.wrappedHeight(m_chart.points[i].label, rows.size, false, most) + m_paper.pt(4));
    return rows;
}

double ChartPainter::height(double width) const
{
    if (m_chart.points.empty())
        return m_paper.pt(30);
    switch (m_chart.kind) {
    case ChartSpec::Kind::bars:
    {
        const BarRows rows = barRows(width);
        return std::accumulate(rows.heights.begin(), rows.heights.end(), m_paper.pt(4));
    }
    case ChartSpec::Kind::columns:
        return m_paper.pt(m_paper.isCompact() ? 88 : 112);
    case ChartSpec::Kind::cumulative:
    case ChartSpec::Kind::payCurve:
        return m_paper.pt(165);
    }
    return 0;
}

void ChartPainter::draw(QPainter &painter, const QRectF &box) const
{
    painter.save();
    if (m_chart.points.empty()) {
        drawText(painter, m_paper, box, int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_chart.emptyText, Paper::tableSize, false,
                 ink::note());
    } else if (m_chart.kind == ChartSpec::Kind::bars) {
        drawBars(painter, box);
    } else if (m_chart.kind == ChartSpec::Kind::columns) {
        drawColumns(painter, box);
    } else if (m_chart.kind == ChartSpec::Kind::payCurve) {
        PayCurvePainter(m_chart, m_text, m_paper).draw(painter, box);
    } else {
        drawCumulative(painter, box);
    }
    painter.restore();
}

void ChartPainter::drawBars(QPainter &painter, const QRectF &box) const
{
    const Paper &paper = m_paper;
    const BarRows rows = barRows(box.width());
    const double labels = rows.labels;
    double values = 0;
    for (const ChartSpec::Point &point : m_chart.points)
        values = std::max(values, paper.textWidth(barValue(point.value.value_or(0)), Paper::tableSize));
    const QRectF plot = box.adjusted(labels + paper.pt(6), 0, -(values + paper.pt(6)), 0);
    double below = box.top();
    const double top = double(std::max<qint64>(1, largest()));
    const auto length = [&](qint64 amount) { return plot.width() * double(std::max<qint64>(0, amount)) / top; };
    for (size_t i = 0; i < m_chart.points.size(); ++i) {
        const ChartSpec::Point &point = m_chart.points[i];
        const double row = rows.heights[i];
        const QRectF line(box.left(), below, box.width(), row);
        below += row;
        const double barHeight = paper.pt(7);
        const double barTop = compared() ? line.center().y() - paper.pt(5.6) : line.center().y() - barHeight / 2;
        if (point.comparison) {
            painter.setPen(paper.pen(0.5, ink::note()));
            painter.setBrush(Qt::white);
            painter.drawRect(QRectF(plot.left(), barTop + barHeight, length(*point.comparison), paper.pt(4.4)));
        }
        painter.fillRect(QRectF(plot.left(), barTop, length(point.value.value_or(0)), barHeight), paper.toned(ink::bar()));
        if (point.target) {
            const double x = plot.left() + length(*point.target);
            painter.setPen(paper.pen(1, ink::black()));
            painter.drawLine(QPointF(x, barTop - paper.pt(1.5)), QPointF(x, barTop + barHeight + paper.pt(1.5)));
        }
        const QRectF label(box.left(), line.top(), labels, row);
        drawText(painter, paper, label, int(Qt::AlignRight) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap), point.label, rows.size);
        drawText(painter, paper, QRectF(plot.right(), line.top(), box.right() - plot.right(), row),
                 int(Qt::AlignRight) | int(Qt::AlignVCenter), barValue(point.value.value_or(0)), Paper::tableSize);
    }
    painter.setPen(paper.pen(0.75, ink::black()));
    painter.drawLine(plot.topLeft(), plot.bottomLeft());
}

QRectF ChartPainter::drawAmountAxis(QPainter &painter, const QRectF &box, double rightSpace) const
{
    const Paper &paper = m_paper;
    const AxisTicks ticks = ticksUpTo(largest());
    double labels = 0;
    for (int i = 0; i <= ticks.count; ++i)
        labels = std::max(labels, paper.textWidth(tickValue(ticks.step * i), Paper::noteSize));
    const QRectF plot = box.adjusted(labels + paper.pt(5), paper.pt(12), -rightSpace, -paper.pt(14));
    for (int i = 0; i <= ticks.count; ++i) {
        const double y = plot.bottom() - plot.height() * i / ticks.count;
        painter.setPen(i == 0 ? paper.pen(0.9, ink::note()) : paper.pen(0.4, ink::grid()));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        drawText(painter, paper, QRectF(box.left(), y - paper.pt(7), labels, paper.pt(14)), int(Qt::AlignRight) | int(Qt::AlignVCenter),
                 tickValue(ticks.step * i), Paper::noteSize);
    }
    return plot;
}

/// The value upright in its own column, where it would be wider than that and lie over marks and lines beside it; clear of
/// the target's mark. False where the column has no room for it.
bool ChartPainter::drawInColumn(QPainter &painter, const ChartSpec::Point &point, const QRectF &column, double mark) const
{
    const Paper &paper = m_paper;
    const QString words = value(*point.value);
    const double needed = paper.textWidth(words, Paper::noteSize, true) + paper.pt(1), edge = paper.pt(3);
    const double bar = column.width() * 0.6;
    if (needed <= column.width() || bar < paper.pt(Paper::noteSize * 0.9) || column.height() < needed + 2 * edge)
        return false;
    // From its foot up, or below its top where the mark crosses the foot.
    double bottom = column.bottom() - edge;
    if (mark > bottom - needed - paper.pt(1))
        bottom = column.top() + edge + needed;
    if (mark > bottom - needed - paper.pt(1) && mark < bottom + paper.pt(1))
        return false;
    painter.save();
    painter.translate(column.center().x(), bottom);
    painter.rotate(-90);
    const double line = paper.lineHeight(Paper::noteSize);
    drawText(painter, paper, QRectF(0, -line / 2, needed, line), int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine), words, Paper::noteSize, true, Qt::white);
    painter.restore();
    return true;
}

void ChartPainter::drawColumns(QPainter &painter, const QRectF &box) const
{
    const Paper &paper = m_paper;
    const QRectF plot = drawAmountAxis(painter, box, 0);
    const double top = double(ticksUpTo(largest()).top());
    const auto y = [&](qint64 amount) { return plot.bottom() - plot.height() * double(std::max<qint64>(0, amount)) / top; };
    const double width = plot.width() / double(m_chart.points.size());
    for (size_t i = 0; i < m_chart.points.size(); ++i) {
        const ChartSpec::Point &point = m_chart.points[i];
        const double left = plot.left() + width * double(i);
        if (point.value) {
            const QRectF bar(left + width * 0.2, y(*point.value), width * 0.6, plot.bottom() - y(*point.value));
            painter.fillRect(bar, paper.toned(point.current ? ink::current() : ink::earlier()));
        }
        if (point.target) {
            painter.setPen(paper.pen(1, ink::black()));
            painter.drawLine(QPointF(left + width * 0.08, y(*point.target)), QPointF(left + width * 0.92, y(*point.target)));
        }
        if (point.current && point.value && !drawInColumn(painter, point, QRectF(left, y(*point.value), width, plot.bottom() - y(*point.value)), point.target ? y(*point.target) : plot.top())) {
            const QString words = value(*point.value);
            const double needed = paper.textWidth(words, Paper::noteSize, true) + paper.pt(1);
            const double start = std::min(left + (width - needed) / 2, box.right() - needed);
            // Close to its own column; over a lighter one it can be read, a mark through it could not.
            double above = std::min(y(*point.value), point.target ? y(*point.target) : plot.bottom());
            for (size_t j = i; j-- > 0;) {
                const ChartSpec::Point &near = m_chart.points[j];
                const bool touches = plot.left() + width * (double(j) + 0.92) > start;
                if (touches && near.target && y(*near.target) < above + paper.pt(1) && y(*near.target) > above - paper.pt(13))
                    above = y(*near.target);
            }
            drawText(painter, paper, QRectF(start, above - paper.pt(12), needed, paper.pt(11)), int(Qt::AlignHCenter) | int(Qt::AlignBottom), words,
                     Paper::noteSize, true);
        }
    }
    // The period the page is about is always named; going back from it, each whose name has room. The first, which names its
    // year, may stand a little to the left for it.
    double free = box.right() + width;
    for (size_t i = m_chart.points.size(); i-- > 0;) {
        const QString &words = m_chart.points[i].label;
        const double needed = paper.textWidth(words, Paper::noteSize) + paper.pt(1);
        double start = plot.left() + width * (double(i) + 0.5) - needed / 2;
        if (i == 0 && start + needed > free && free - needed >= start - needed / 2)
            start = free - needed;
        if (start + needed > free)
            continue;
        drawText(painter, paper, QRectF(start, plot.bottom() + paper.pt(2), needed, paper.pt(12)), int(Qt::AlignCenter), words, Paper::noteSize);
        free = start - paper.pt(3);
    }
}

void ChartPainter::drawCumulative(QPainter &painter, const QRectF &box) const
{
    const Paper &paper = m_paper;
    const double space = m_chart.projected ? paper.textWidth(m_chart.projectedLabel, Paper::noteSize, true) + paper.pt(10) : paper.pt(8);
    const QRectF plot = drawAmountAxis(painter, box, space);
    const double top = double(ticksUpTo(largest()).top());
    const double days = double(m_chart.points.size());
    const auto at = [&](double day, qint64 amount) {
        return QPointF(plot.left() + plot.width() * day / days, plot.bottom() - plot.height() * double(amount) / top);
    };
    const auto line = [&](std::optional<qint64> ChartSpec::Point::*part, const QPen &pen) {
        QPainterPath path(at(0, 0));
        QPointF last = at(0, 0);
        for (size_t i = 0; i < m_chart.points.size(); ++i) {
            if (const auto &amount = m_chart.points[i].*part)
                path.lineTo(last = at(double(i) + 1, *amount));
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen);
        painter.drawPath(path);
        return last;
    };
    QPen dotted = paper.pen(0.8, ink::note());
    dotted.setDashPattern({1, 2.4});
    QPen dashed = paper.pen(0.9, ink::note());
    dashed.setDashPattern({5, 3});
    line(&ChartSpec::Point::target, dotted);
    line(&ChartSpec::Point::comparison, dashed);
    const QPointF end = line(&ChartSpec::Point::value, paper.pen(1.6, ink::current()));
    if (m_chart.projected) {
        QPen projection = paper.pen(1.3, ink::current());
        projection.setDashPattern({1, 2});
        painter.setPen(projection);
        const QPointF target = at(days, *m_chart.projected);
        painter.drawLine(end, target);
        painter.setPen(paper.pen(1, ink::current()));
        painter.setBrush(Qt::white);
        painter.drawEllipse(target, paper.pt(2.4), paper.pt(2.4));
        drawText(painter, paper, QRectF(target.x() + paper.pt(5), target.y() - paper.pt(7), space, paper.pt(14)),
                 int(Qt::AlignLeft) | int(Qt::AlignVCenter), m_chart.projectedLabel, Paper::noteSize, true);
    }
    painter.setBrush(paper.toned(ink::current()));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(end, paper.pt(2.2), paper.pt(2.2));
    const size_t each = m_chart.points.size() > 40 ? 31 : 5;
    for (size_t i = 0; i < m_chart.points.size(); ++i) {
        const bool last = i + 1 == m_chart.points.size();
        if (i == 0 || last || ((i + 1) % each == 0 && m_chart.points.size() - i > 3)) {
            const QPointF tick = at(double(i) + 1, 0);
            drawText(painter, paper, QRectF(tick.x() - paper.pt(20), tick.y() + paper.pt(2), paper.pt(40), paper.pt(12)),
                     int(Qt::AlignCenter), m_chart.points[i].label, Paper::noteSize);
        }
    }
}

} // namespace somo
