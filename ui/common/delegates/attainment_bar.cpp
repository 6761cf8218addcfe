// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/delegates/attainment_bar.h"

#include "ui/common/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace somo {

double attainmentPosition(const QRectF &track, Rate rate)
{
    constexpr double scale = 1'300'000;
    return track.left() + track.width() * std::clamp(double(rate.millionths) / scale, 0.0, 1.0);
}

void paintAttainmentBar(QPainter &painter, const QRectF &track, const AttainmentBar &bar, double reach)
{
    const Theme &theme = currentTheme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(track, theme.colour(Token::track));
    if (bar.attained) {
        const double end = attainmentPosition(track, *bar.attained);
        const QColor fill = theme.colour(bar.notYet ? Token::notYet : Token::good);
        const double mark = attainmentPosition(track, std::min(*bar.attained, bar.exceededFrom));
        painter.fillRect(QRectF(track.left(), track.top(), mark - track.left(), track.height()), fill);
        if (*bar.attained > bar.exceededFrom)
            painter.fillRect(QRectF(mark, track.top(), end - mark, track.height()), theme.colour(Token::over));
        if (bar.projected && *bar.projected > *bar.attained) {
            const double until = attainmentPosition(track, *bar.projected);
            painter.setPen(QPen(theme.colour(*bar.projected >= bar.exceededFrom ? Token::over
                                                                                : bar.notYet ? Token::notYet : Token::good), 1));
            painter.setBrush(theme.colour(Token::surface));
            painter.drawRect(QRectF(end, track.top(), until - end - 1, track.height() - 1));
        }
    }
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
