// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pay_curve_painter.h"

#include "core/commission/policy_sentences.h"
#include "ui/common/charts/axis_ticks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace somo {

PayCurvePainter::PayCurvePainter(const ChartSpec &chart, const CellText &text, const Paper &paper)
    : m_chart(chart)
    , m_text(text)
    , m_paper(paper)
{
    qint64 pay = 1, pace = 1;
    for (const ChartSpec::CurvePoint &point : chart.curve) {
        m_end = std::max(m_end, point.base);
        pay = std::max(pay, point.pay);
        pace = std::max(pace, point.pace);
    }
    const AxisTicks payTicks = ticksUpTo(pay), paceTicks = ticksUpTo(pace);
    m_payStep = payTicks.step;
    m_paceStep = paceTicks.step;
    m_ticks = std::max(payTicks.count, paceTicks.count);
    // One unit for the whole axis.
    std::vector<Money> amounts;
    for (int i = 0; i <= m_ticks; ++i)
        amounts.push_back(Money::fromMinorUnits(m_payStep * i));
    m_payForm = text.formats().shortForm(amounts);
}

double PayCurvePainter::x(qint64 base) const
{
    return m_plot.left() + m_plot.width() * double(std::clamp<qint64>(base, 0, m_end)) / double(m_end);
}

double PayCurvePainter::y(qint64 value, qint64 top) const
{
    return m_plot.bottom() - m_plot.height() * double(std::max<qint64>(0, value)) / double(top);
}

QString PayCurvePainter::payText(qint64 amount) const
{
    return m_text.formats().shortMoney(Money::fromMinorUnits(amount), m_payForm);
}

QString PayCurvePainter::paceText(qint64 pace) const
{
    return m_chart.paysForEach ? m_text.chartValue(pace, MetricUnit::money) : rateText(Rate{pace}, m_text.formats());
}

void PayCurvePainter::draw(QPainter &painter, const QRectF &box) const
{
    double left = 0, right = 0;
    for (int i = 0; i <= m_ticks; ++i) {
        left = std::max(left, m_paper.textWidth(payText(m_payStep * i), Paper::noteSize));
        right = std::max(right, m_paper.textWidth(paceText(m_paceStep * i), Paper::noteSize));
    }
    m_plot = box.adjusted(left + m_paper.pt(5), m_paper.pt(12), -right - m_paper.pt(5), -m_paper.pt(14));
    for (const auto &[from, to] : m_chart.doubtful)
        painter.fillRect(QRectF(QPointF(x(from), m_plot.top()), QPointF(std::max(x(to), x(from) + m_paper.pt(1.5)), m_plot.bottom())), m_paper.toned(ink::track()));
    drawAxes(painter);
    drawSteps(painter);
    drawPay(painter);
    drawStarts(painter);
}

void PayCurvePainter::drawAxes(QPainter &painter) const
{
    const double row = m_paper.pt(14);
    for (int i = 0; i <= m_ticks; ++i) {
        const double at = y(i, m_ticks);
        painter.setPen(i == 0 ? m_paper.pen(0.9, ink::note()) : m_paper.pen(0.4, ink::grid()));
        painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
        drawText(painter, m_paper, QRectF(m_plot.left() - m_paper.pt(65), at - row / 2, m_paper.pt(60), row), int(Qt::AlignRight) | int(Qt::AlignVCenter), payText(m_payStep * i), Paper::noteSize);
        drawText(painter, m_paper, QRectF(m_plot.right() + m_paper.pt(5), at - row / 2, m_paper.pt(60), row), int(Qt::AlignLeft) | int(Qt::AlignVCenter), paceText(m_paceStep * i),
                 Paper::noteSize);
    }
}

void PayCurvePainter::drawSteps(QPainter &painter) const
{
    const qint64 top = m_paceStep * m_ticks;
    QPainterPath steps;
    double named = -1; // the height of the last rate that is named
    QPen dashed = m_paper.pen(1, ink::note());
    dashed.setDashPattern({4, 2.4});
    for (size_t i = 0; i + 1 < m_chart.curve.size(); ++i) {
        const ChartSpec::CurvePoint &point = m_chart.curve[i];
        const QPointF from(x(point.base), y(point.pace, top)), to(x(m_chart.curve[i + 1].base), y(point.pace, top));
        if (i == 0)
            steps.moveTo(from);
        else
            steps.lineTo(from);
        steps.lineTo(to);
        const QString words = paceText(point.pace);
        const double needed = m_paper.textWidth(words, Paper::noteSize) + m_paper.pt(2);
        if (from.y() != named && to.x() - from.x() > needed) {
            named = from.y();
            drawText(painter, m_paper, QRectF(from.x(), from.y() - m_paper.pt(12), to.x() - from.x(), m_paper.pt(12)), int(Qt::AlignCenter), words, Paper::noteSize, false, ink::note());
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(dashed);
    painter.drawPath(steps);
}

void PayCurvePainter::drawPay(QPainter &painter) const
{
    const qint64 top = m_payStep * m_ticks;
    QPainterPath line;
    for (size_t i = 0; i < m_chart.curve.size(); ++i) {
        const QPointF at(x(m_chart.curve[i].base), y(m_chart.curve[i].pay, top));
        if (i == 0)
            line.moveTo(at);
        else
            line.lineTo(at);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_paper.pen(1.6, ink::current()));
    painter.drawPath(line);
}

// Band starts and the end below the axis, each whose label has room, and a ring on the line of pay at each start.
void PayCurvePainter::drawStarts(QPainter &painter) const
{
    const qint64 top = m_payStep * m_ticks;
    double free = 0;
    for (const ChartSpec::Point &point : m_chart.points) {
        const double at = x(point.id);
        if (point.id < m_end) {
            painter.setPen(m_paper.pen(1, ink::current()));
            painter.setBrush(Qt::white);
            painter.drawEllipse(QPointF(at, y(point.value.value_or(0), top)), m_paper.pt(1.8), m_paper.pt(1.8));
        }
        // Nothing needs no unit, as on the other axis.
        const QString label = point.id == 0 ? QStringLiteral("0") : point.label;
        const double needed = m_paper.textWidth(label, Paper::noteSize) + m_paper.pt(2);
        const double start = at - needed / 2;
        if (start < free)
            continue;
        drawText(painter, m_paper, QRectF(start, m_plot.bottom() + m_paper.pt(2), needed, m_paper.pt(12)), int(Qt::AlignCenter), label, Paper::noteSize);
        free = start + needed + m_paper.pt(3);
    }
}

} // namespace somo
