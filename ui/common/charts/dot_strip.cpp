// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts/dot_strip.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace somo {

namespace {

constexpr int labelRows = 2;

double radius()
{
    return currentMetrics().scaled(5);
}

double fineHeight()
{
    return QFontMetricsF(roleFont(TextRole::fine)).height();
}

} // namespace

DotStrip::DotStrip(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DotStrip::setData(const DotStripData &data)
{
    DotStripData sorted = data;
    std::ranges::stable_sort(sorted.dots, {}, &DotStripData::Dot::at);
    if (sorted == m_data)
        return; // somebody may be walking through it
    m_data = std::move(sorted);
    m_current = -1;
    QStringList said;
    for (const DotStripData::Dot &dot : m_data.dots)
        said += dot.text;
    setAccessibleName(m_data.name);
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

QSize DotStrip::sizeHint() const
{
    const Metrics metrics = currentMetrics();
    // Names, dots, the band's label, the line with its figures.
    const double height = (labelRows + 2) * fineHeight() + 2 * radius() + 3 * metrics.small + 2;
    return {metrics.scaled(320), int(height + 0.5)};
}

QSize DotStrip::minimumSizeHint() const
{
    return {currentMetrics().scaled(200), sizeHint().height()};
}

/// Where the line runs: between half a figure's room at both ends.
QRectF DotStrip::line() const
{
    const QFontMetricsF fine(roleFont(TextRole::fine));
    double room = radius() + 2;
    for (const DotStripData::Tick &tick : m_data.ticks)
        room = std::max(room, fine.horizontalAdvance(tick.text) / 2 + 2);
    return QRectF(room, 0, std::max(1.0, width() - 2 * room), height() - fineHeight() - 2);
}

QPointF DotStrip::placeOf(qint64 at) const
{
    const QRectF area = line();
    // double only here, for pixels
    const double part = std::clamp(double(at) / double(std::max<qint64>(1, m_data.top)), 0.0, 1.0);
    const double centre = area.bottom() - currentMetrics().small - fineHeight() - radius();
    return {area.left() + area.width() * part, centre};
}

void DotStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBand(painter);
    const QRectF area = line();
    painter.setPen(QPen(theme.colour(Token::control), 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    paintTicks(painter);
    paintLabels(painter);
    for (size_t i = 0; i < m_data.dots.size(); ++i) {
        const DotStripData::Dot &dot = m_data.dots[i];
        painter.setPen(QPen(dot.inBand ? theme.colour(Token::surface) : theme.colour(Token::text2), dot.inBand ? 1 : 1.5));
        painter.setBrush(dot.inBand ? theme.series(0) : theme.colour(Token::surface));
        painter.drawEllipse(placeOf(dot.at), radius(), radius());
        if (int(i) == m_current) {
            painter.setPen(QPen(theme.colour(Token::accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(placeOf(dot.at), radius() + 3, radius() + 3);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.colour(Token::accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void DotStrip::paintBand(QPainter &painter) const
{
    if (m_data.bandTo <= m_data.bandFrom)
        return;
    const Theme &theme = currentTheme();
    const QRectF area = line();
    const QRectF band(QPointF(placeOf(m_data.bandFrom).x(), placeOf(0).y() - radius() - 3), QPointF(placeOf(m_data.bandTo).x(), area.bottom()));
    painter.fillRect(band, theme.colour(Token::goodSoft));
    painter.setPen(QPen(theme.colour(Token::good), 1));
    painter.drawLine(band.topLeft(), band.bottomLeft());
    painter.drawLine(band.topRight(), band.bottomRight());
    painter.setFont(roleFont(TextRole::fine));
    painter.setPen(theme.colour(Token::goodText));
    // At the line, inside the band where it has room, else over it.
    const double needed = QFontMetricsF(painter.font()).horizontalAdvance(m_data.bandLabel) + 2;
    const double left = std::clamp(band.center().x() - needed / 2, 0.0, std::max(0.0, width() - needed));
    painter.drawText(QRectF(left, area.bottom() - fineHeight() - 1, needed, fineHeight()), Qt::AlignCenter, m_data.bandLabel);
}

void DotStrip::paintTicks(QPainter &painter) const
{
    painter.setFont(roleFont(TextRole::fine));
    painter.setPen(currentTheme().colour(Token::text2));
    const QFontMetricsF fine(painter.font());
    const QRectF area = line();
    std::vector<QRectF> taken;
    for (const DotStripData::Tick &tick : m_data.ticks) {
        const double needed = fine.horizontalAdvance(tick.text) + 2;
        const double centre = placeOf(tick.at).x();
        const QRectF box(centre - needed / 2, area.bottom() + 1, needed, fine.height());
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.adjusted(-4, 0, 4, 0).intersects(box); }))
            continue;
        painter.drawLine(QPointF(centre, area.bottom()), QPointF(centre, area.bottom() + 3));
        painter.drawText(box, Qt::AlignCenter, tick.text);
        taken.push_back(box);
    }
}

/// Each name in the lowest row that has room for it; one without room is in the tooltip and in the table.
void DotStrip::paintLabels(QPainter &painter) const
{
    painter.setFont(roleFont(TextRole::fine));
    painter.setPen(currentTheme().colour(Token::text));
    const QFontMetricsF fine(painter.font());
    std::array<double, labelRows> free;
    free.fill(0);
    for (const DotStripData::Dot &dot : m_data.dots) {
        const double needed = fine.horizontalAdvance(dot.label) + 2;
        const QPointF at = placeOf(dot.at);
        const double left = std::clamp(at.x() - needed / 2, 0.0, std::max(0.0, width() - needed));
        for (int row = 0; row < labelRows; ++row) {
            if (left < free[size_t(row)])
                continue;
            painter.drawText(QRectF(left, at.y() - radius() - 4 - (row + 1) * fine.height(), needed, fine.height()), Qt::AlignCenter, dot.label);
            free[size_t(row)] = left + needed + 4;
            break;
        }
    }
}

void DotStrip::setCurrent(int dot, bool byKey)
{
    if (dot == m_current)
        return;
    m_current = dot;
    update();
    if (dot < 0)
        return QToolTip::hideText();
    const DotStripData::Dot &shown = m_data.dots[size_t(dot)];
    QToolTip::showText(byKey ? mapToGlobal(placeOf(shown.at).toPoint()) : QCursor::pos(), shown.text, this);
}

void DotStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_data.dots.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: return setCurrent(last < 0 ? -1 : m_current < 0 ? last : std::max(0, m_current - 1), true);
    case Qt::Key_Right: return setCurrent(std::min(last, m_current + 1), true);
    case Qt::Key_Home: return setCurrent(std::min(0, last), true);
    case Qt::Key_End: return setCurrent(last, true);
    default: event->ignore();
    }
}

void DotStrip::mouseMoveEvent(QMouseEvent *event)
{
    int nearest = -1;
    double least = radius() + 4;
    for (size_t i = 0; i < m_data.dots.size(); ++i) {
        const QPointF away = placeOf(m_data.dots[i].at) - event->position();
        const double distance = std::max(std::abs(away.x()), std::abs(away.y()));
        if (distance <= least) {
            nearest = int(i);
            least = distance;
        }
    }
    setCurrent(nearest, false);
}

void DotStrip::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1, false);
}

void DotStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DotStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1, true);
    update();
}

} // namespace somo
