// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/team_line.h"

#include "core/people/person.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace somo {

TeamLine::TeamLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("teamLine"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TeamLine::setStays(std::vector<Stay> stays, Day today)
{
    m_stays = std::move(stays);
    m_today = today;
    update();
}

QSize TeamLine::sizeHint() const
{
    return {currentMetrics().scaled(160), currentMetrics().row};
}

void TeamLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = currentTheme();
    // A year back and a season ahead, or as far as the stays reach.
    Day first = m_today.addDays(-365);
    Day last = m_today.addDays(90);
    for (const Stay &stay : m_stays) {
        if (!stay.from.isNull())
            first = std::min(first, stay.from);
        if (stay.to != openEnd)
            last = std::max(last, stay.to);
    }
    const QRectF whole = QRectF(rect()).adjusted(0, currentMetrics().small, 0, -currentMetrics().small);
    const double days = first.daysTo(last) + 1;
    const auto at = [&](Day day) { return whole.left() + whole.width() * first.daysTo(day) / days; };
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Token::track));
    painter.drawRoundedRect(whole, currentMetrics().corner, currentMetrics().corner);
    for (const Stay &stay : m_stays) {
        const double left = stay.from.isNull() ? whole.left() : at(stay.from);
        const double right = stay.to == openEnd ? whole.right() : at(stay.to.addDays(1));
        const QRectF part(left, whole.top(), std::max(2.0, right - left - 1), whole.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Token::accentSoft));
        painter.drawRect(part);
        painter.setBrush(theme.series(stay.colour));
        painter.drawRect(QRectF(part.left(), part.bottom() - currentMetrics().small, part.width(), currentMetrics().small));
        painter.setPen(theme.colour(Token::text));
        const QRectF inside = part.adjusted(currentMetrics().small, 0, -currentMetrics().small, -currentMetrics().small);
        // The names stand in full below the line; one that has no room here stays out.
        if (painter.fontMetrics().horizontalAdvance(stay.team) <= inside.width())
            painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, stay.team);
    }
    painter.setPen(QPen(theme.colour(Token::text), 1, Qt::DashLine));
    painter.drawLine(QPointF(at(m_today), 0), QPointF(at(m_today), height()));
}

} // namespace somo
