// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts/pay_chart.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace somo {

namespace {

constexpr double lineWidth = 2;
constexpr double stairWidth = 1.5;

double fineHeight()
{
    return QFontMetricsF(roleFont(TextRole::fine)).height();
}

double widest(const std::vector<PayChartData::Tick> &ticks)
{
    const QFontMetricsF fine(roleFont(TextRole::fine));
    double width = 0;
    for (const PayChartData::Tick &tick : ticks)
        width = std::max(width, fine.horizontalAdvance(tick.text));
    return width;
}

qint64 topOf(const std::vector<PayChartData::Tick> &ticks)
{
    qint64 top = 1;
    for (const PayChartData::Tick &tick : ticks)
        top = std::max(top, tick.at);
    return top;
}

// double only here, for pixels
double part(qint64 at, qint64 top)
{
    return double(at) / double(std::max<qint64>(1, top));
}

} // namespace

PayChart::PayChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PayChart::setData(const PayChartData &data)
{
    if (data == m_data)
        return;
    const bool sameSteps = data.steps == m_data.steps;
    m_data = data;
    if (!sameSteps)
        m_current = -1; // whoever walks through them keeps the place while only the example moves
    QStringList said;
    if (m_data.mark)
        said += m_data.mark->title + QStringLiteral(", ") + m_data.mark->text;
    for (const PayChartData::Step &step : m_data.steps)
        said += step.text;
    setAccessibleName(m_data.name);
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

QSize PayChart::sizeHint() const
{
    return {currentMetrics().scaled(440), currentMetrics().scaled(330)};
}

QSize PayChart::minimumSizeHint() const
{
    return {currentMetrics().scaled(260), currentMetrics().scaled(190)};
}

QRectF PayChart::plot() const
{
    const Metrics metrics = currentMetrics();
    const double left = widest(m_data.pays) + metrics.gap;
    const double right = widest(m_data.rates) + metrics.gap;
    const double top = fineHeight() + metrics.small;
    const double bottom = fineHeight() + metrics.small + 2;
    return {left, top, std::max(1.0, width() - left - right), std::max(1.0, height() - top - bottom)};
}

double PayChart::across(qint64 base) const
{
    const QRectF area = plot();
    return area.left() + area.width() * std::clamp(part(base, m_data.top), 0.0, 1.0);
}

double PayChart::upPay(qint64 pay) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * std::clamp(part(pay, topOf(m_data.pays)), 0.0, 1.0);
}

double PayChart::upRate(qint64 rate) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * std::clamp(part(rate, topOf(m_data.rates)), 0.0, 1.0);
}

void PayChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(roleFont(TextRole::fine));
    paintGround(painter);
    paintAxes(painter);
    if (m_data.corners.empty()) {
        painter.setFont(roleFont(TextRole::body));
        painter.setPen(currentTheme().colour(Token::text2));
        painter.drawText(plot(), Qt::AlignCenter | Qt::TextWordWrap, m_data.emptyText);
    }
    paintRates(painter);
    paintPay(painter);
    paintMark(painter);
    if (hasFocus()) {
        painter.setPen(QPen(currentTheme().colour(Token::accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

/// Doubtful stretches, and the step that is looked at.
void PayChart::paintGround(QPainter &painter) const
{
    const QRectF area = plot();
    const auto fill = [&](qint64 from, qint64 to, Token token) {
        painter.fillRect(QRectF(QPointF(across(from), area.top()), QPointF(across(to), area.bottom())), currentTheme().colour(token));
    };
    for (const PayChartData::Stretch &stretch : m_data.doubtful)
        fill(stretch.from, stretch.to, Token::notYetSoft);
    if (m_current >= 0)
        fill(m_data.steps[size_t(m_current)].from, m_data.steps[size_t(m_current)].to, Token::accentSoft);
}

void PayChart::paintAxes(QPainter &painter) const
{
    const Theme &theme = currentTheme();
    const QRectF area = plot();
    const double height = fineHeight();
    for (const PayChartData::Tick &tick : m_data.pays) {
        const double y = upPay(tick.at);
        painter.setPen(QPen(theme.colour(Token::grid), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.colour(Token::text2));
        painter.drawText(QRectF(0, y - height / 2, area.left() - currentMetrics().gap, height), Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    painter.setPen(theme.colour(Token::text2));
    for (const PayChartData::Tick &tick : m_data.rates)
        painter.drawText(QRectF(area.right() + currentMetrics().gap, upRate(tick.at) - height / 2, width() - area.right(), height), Qt::AlignLeft | Qt::AlignVCenter, tick.text);
    painter.setPen(QPen(theme.colour(Token::control), 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    paintBases(painter);
}

void PayChart::paintBases(QPainter &painter) const
{
    const QRectF area = plot();
    const QFontMetricsF fine(painter.font());
    painter.setPen(currentTheme().colour(Token::text2));
    std::vector<QRectF> taken;
    if (!m_data.unit.isEmpty()) {
        const double needed = fine.horizontalAdvance(m_data.unit) + 2;
        const QRectF box(width() - needed, area.bottom() + 3, needed, fine.height());
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, m_data.unit);
        taken.push_back(box);
    }
    for (const PayChartData::Tick &tick : m_data.bases) {
        const double needed = fine.horizontalAdvance(tick.text) + 2;
        const double centre = across(tick.at);
        const double left = std::clamp(centre - needed / 2, 0.0, std::max(0.0, width() - needed));
        const QRectF box(left, area.bottom() + 3, needed, fine.height());
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.adjusted(-4, 0, 4, 0).intersects(box); }))
            continue;
        painter.drawLine(QPointF(centre, area.bottom()), QPointF(centre, area.bottom() + 3));
        painter.drawText(box, Qt::AlignCenter, tick.text);
        taken.push_back(box);
    }
}

/// A staircase with its rate over each stair that has room for it.
void PayChart::paintRates(QPainter &painter) const
{
    if (m_data.steps.empty())
        return;
    const Theme &theme = currentTheme();
    QPainterPath stairs;
    stairs.moveTo(across(m_data.steps.front().from), upRate(m_data.steps.front().rate));
    for (const PayChartData::Step &step : m_data.steps) {
        stairs.lineTo(across(step.from), upRate(step.rate));
        stairs.lineTo(across(step.to), upRate(step.rate));
    }
    QPen pen(theme.series(1), stairWidth);
    pen.setDashPattern({3, 2});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(stairs);
    painter.setPen(theme.colour(Token::text2));
    const QFontMetricsF fine(painter.font());
    for (const PayChartData::Step &step : m_data.steps) {
        const double room = across(step.to) - across(step.from);
        const double needed = fine.horizontalAdvance(step.label) + 2;
        if (needed <= room)
            painter.drawText(QRectF(across(step.from) + (room - needed) / 2, upRate(step.rate) - fine.height() - 2, needed, fine.height()), Qt::AlignCenter, step.label);
    }
}

void PayChart::paintPay(QPainter &painter) const
{
    if (m_data.corners.empty())
        return;
    const Theme &theme = currentTheme();
    QPainterPath line(QPointF(across(m_data.corners.front().base), upPay(m_data.corners.front().pay)));
    for (const PayChartData::Corner &corner : m_data.corners)
        line.lineTo(across(corner.base), upPay(corner.pay));
    painter.setPen(QPen(theme.series(0), lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setPen(QPen(theme.series(0), stairWidth));
    painter.setBrush(theme.colour(Token::surface));
    const double radius = currentMetrics().scaled(3);
    for (size_t i = 1; i + 1 < m_data.corners.size(); ++i)
        painter.drawEllipse(QPointF(across(m_data.corners[i].base), upPay(m_data.corners[i].pay)), radius, radius);
}

/// What a box there would hide: the corners and the jumps of the line first, then the line itself and doubtful stretches.
int PayChart::hiddenBy(const QRectF &box) const
{
    constexpr int corner = 10;
    const double radius = currentMetrics().scaled(4);
    const QRectF grown = box.adjusted(-radius, -radius, radius, radius);
    const QLineF edges[] = {{box.topLeft(), box.topRight()}, {box.bottomLeft(), box.bottomRight()}, {box.topLeft(), box.bottomLeft()}, {box.topRight(), box.bottomRight()}};
    int hidden = grown.contains(placeOf({m_data.mark->base, m_data.mark->pay})) ? corner : 0;
    for (size_t i = 0; i < m_data.corners.size(); ++i) {
        const QPointF at = placeOf(m_data.corners[i]);
        hidden += grown.contains(at) ? corner : 0;
        if (i == 0)
            continue;
        const QLineF line(placeOf(m_data.corners[i - 1]), at);
        hidden += std::ranges::any_of(edges, [&](const QLineF &edge) { return line.intersects(edge, nullptr) == QLineF::BoundedIntersection; }) ? 2 : 0;
    }
    for (const PayChartData::Stretch &stretch : m_data.doubtful)
        hidden += across(stretch.from) < box.right() && across(stretch.to) > box.left() ? 1 : 0;
    return hidden;
}

/// In the quadrant of the mark where it hides least, as near as that allows; below at the right, where the line rises away from
/// it, if others are no better.
QRectF PayChart::markBox() const
{
    if (!m_data.mark)
        return {};
    const Metrics metrics = currentMetrics();
    const QRectF area = plot();
    const QPointF at = placeOf({m_data.mark->base, m_data.mark->pay});
    const QFontMetricsF bold(roleFont(TextRole::fineBold));
    const QFontMetricsF fine(roleFont(TextRole::fine));
    const double wide = std::max(bold.horizontalAdvance(m_data.mark->title), fine.horizontalAdvance(m_data.mark->text)) + 2 * metrics.gap + 2;
    const double high = bold.height() + fine.height() + 2 * metrics.small + 2;
    QRectF best;
    int least = -1;
    for (const int steps : {1, 3, 6, 9}) {
        for (const auto &[right, below] : {std::pair(true, true), std::pair(false, false), std::pair(true, false), std::pair(false, true)}) {
            const double off = metrics.inside * steps;
            const double left = right ? at.x() + metrics.inside : at.x() - metrics.inside - wide;
            const double top = below ? at.y() + off : at.y() - off - high;
            const QRectF box(std::clamp(left, area.left(), std::max(area.left(), area.right() - wide)),
                             std::clamp(top, area.top(), std::max(area.top(), area.bottom() - high - metrics.small)), wide, high);
            const int hidden = hiddenBy(box);
            if (least < 0 || hidden < least) {
                best = box;
                least = hidden;
            }
        }
    }
    return best;
}

void PayChart::paintMark(QPainter &painter) const
{
    if (!m_data.mark)
        return;
    const Theme &theme = currentTheme();
    const Metrics metrics = currentMetrics();
    const QRectF area = plot();
    const QPointF at = placeOf({m_data.mark->base, m_data.mark->pay});
    const QRectF box = markBox();
    painter.setPen(QPen(theme.colour(Token::text2), 1, Qt::DotLine));
    painter.drawLine(at, QPointF(at.x(), area.bottom()));
    painter.drawLine(at, QPointF(std::clamp(at.x(), box.left(), box.right()), std::clamp(at.y(), box.top(), box.bottom())));
    painter.setPen(QPen(theme.series(0), stairWidth));
    painter.setBrush(theme.series(0));
    painter.drawEllipse(at, metrics.scaled(4), metrics.scaled(4));
    const QFontMetricsF bold(roleFont(TextRole::fineBold));
    const QRectF words = box.adjusted(metrics.gap, metrics.small, 0, -metrics.small);
    painter.setPen(QPen(theme.colour(Token::control), 1));
    painter.setBrush(theme.colour(Token::raised));
    painter.drawRoundedRect(box, metrics.corner, metrics.corner);
    painter.setPen(theme.colour(Token::text));
    painter.setFont(roleFont(TextRole::fineBold));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, m_data.mark->title);
    painter.setFont(roleFont(TextRole::fine));
    painter.setPen(theme.colour(Token::text2));
    painter.drawText(words.adjusted(0, bold.height(), 0, 0), Qt::AlignLeft | Qt::AlignTop, m_data.mark->text);
}

void PayChart::setCurrent(int step, bool byKey)
{
    if (step == m_current)
        return;
    m_current = step;
    update();
    if (step < 0)
        return QToolTip::hideText();
    const PayChartData::Step &shown = m_data.steps[size_t(step)];
    const QPointF above((across(shown.from) + across(shown.to)) / 2, upRate(shown.rate));
    QToolTip::showText(byKey ? mapToGlobal(above.toPoint()) : QCursor::pos(), shown.text, this);
}

void PayChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_data.steps.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: return setCurrent(last < 0 ? -1 : m_current < 0 ? last : std::max(0, m_current - 1), true);
    case Qt::Key_Right: return setCurrent(std::min(last, m_current + 1), true);
    case Qt::Key_Home: return setCurrent(std::min(0, last), true);
    case Qt::Key_End: return setCurrent(last, true);
    default: event->ignore();
    }
}

void PayChart::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    int found = -1;
    for (size_t i = 0; i < m_data.steps.size(); ++i) {
        if (across(m_data.steps[i].from) <= x && x < across(m_data.steps[i].to))
            found = int(i);
    }
    setCurrent(found, false);
}

void PayChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1, false);
}

void PayChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PayChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1, true);
    update();
}

} // namespace somo
