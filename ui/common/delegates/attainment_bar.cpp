// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/delegates/attainment_bar.h"

#include "ui/common/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace somo {

namespace {

constexpr Rate scaleEnd{1'300'000};

// A notch at the end says that the bar goes on past the scale.
QPolygonF notchOf(const QRectF &track)
{
    return {{track.topRight(), {track.right() - track.height() / 2, track.center().y()}, track.bottomRight()}};
}

void clipToOpenEnd(QPainter &painter, const QRectF &track)
{
    QPainterPath open(track.topLeft());
    for (const QPointF &point : notchOf(track))
        open.lineTo(point);
    open.lineTo(track.bottomLeft());
    open.closeSubpath();
    painter.setClipPath(open, Qt::IntersectClip);
}

void paintProjection(QPainter &painter, const QRectF &track, const AttainmentBar &bar, double from)
{
    const Theme &theme = currentTheme();
    const double until = attainmentPosition(track, *bar.projected);
    painter.setPen(QPen(theme.colour(*bar.projected >= bar.exceededFrom ? Token::over : bar.notYet ? Token::notYet : Token::good), 1));
    painter.setBrush(theme.colour(Token::surface));
    painter.drawRect(QRectF(from, track.top(), until - from - 1, track.height() - 1));
    if (*bar.projected > scaleEnd)
        painter.drawPolyline(notchOf(track).translated(-1, 0));
}

} // namespace

double attainmentPosition(const QRectF &track, Rate rate)
{
    return track.left() + track.width() * std::clamp(double(rate.millionths) / double(scaleEnd.millionths), 0.0, 1.0);
}

void paintAttainmentBar(QPainter &painter, const QRectF &track, const AttainmentBar &bar, double reach)
{
    const Theme &theme = currentTheme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.save();
    if (bar.attained && (*bar.attained > scaleEnd || (bar.projected && *bar.projected > scaleEnd)))
        clipToOpenEnd(painter, track);
    painter.fillRect(track, theme.colour(Token::track));
    if (bar.attained) {
        const double end = attainmentPosition(track, *bar.attained);
        const QColor fill = theme.colour(bar.notYet ? Token::notYet : Token::good);
        const double mark = attainmentPosition(track, std::min(*bar.attained, bar.exceededFrom));
        painter.fillRect(QRectF(track.left(), track.top(), mark - track.left(), track.height()), fill);
        if (*bar.attained > bar.exceededFrom)
            painter.fillRect(QRectF(mark, track.top(), end - mark, track.height()), theme.colour(Token::over));
        if (bar.projected && *bar.projected > *bar.attained && end < track.right())
            paintProjection(painter, track, bar, end);
    }
    painter.restore();
    painter.setPen(QPen(theme.colour(Token::text2), 1));
    for (const Rate mark : {bar.successFrom, bar.exceededFrom}) {
        const int x = qRound(attainmentPosition(track, mark));
        painter.drawLine(QPointF(x, track.top() - reach), QPointF(x, track.bottom() + reach));
    }
    if (bar.pace) {
        const double x = attainmentPosition(track, *bar.pace);
        const double top = track.bottom() + 2;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Token::text));
        painter.drawPolygon(QPolygonF({{x, top}, {x + 4.5, top + 6}, {x - 4.5, top + 6}}));
    }
    painter.restore();
}

} // namespace somo
