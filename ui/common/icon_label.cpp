// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icon_label.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QPainter>
#include <QStyle>

namespace somo {

IconLabel::IconLabel(const QString &icon, Token colour, int side, QWidget *parent)
    : QLabel(parent)
    , m_icon(icon)
    , m_colour(colour)
    , m_side(side)
{
    setAlignment(Qt::AlignCenter);
}

void IconLabel::setIcon(const QString &icon, Token colour)
{
    m_icon = icon;
    m_colour = colour;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = currentMetrics().scaled(m_side);
    return {side, side};
}

QSize IconLabel::minimumSizeHint() const
{
    return sizeHint();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = currentMetrics().scaled(m_side);
    const QRect place = QStyle::alignedRect(layoutDirection(), alignment(), {side, side}, contentsRect());
    painter.drawPixmap(place, iconPixmap(m_icon, currentTheme().colour(m_colour), side, devicePixelRatioF()));
}

} // namespace somo
