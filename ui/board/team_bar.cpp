// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/team_bar.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QPainter>

namespace somo {

void TeamBar::setBar(const AttainmentBar &bar)
{
    m_bar = bar;
    update();
}

QSize TeamBar::sizeHint() const
{
    return {currentMetrics().scaled(390), currentMetrics().scaled(38)};
}

QSize TeamBar::minimumSizeHint() const
{
    return {currentMetrics().scaled(160), currentMetrics().scaled(38)};
}

void TeamBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Metrics metrics = currentMetrics();
    const QFont font = roleFont(TextRole::fine);
    const QFontMetricsF text(font);
    const QRectF track(0, text.height() + 3, width(), metrics.scaled(12));
    paintAttainmentBar(painter, track, m_bar, 4);
    painter.setFont(font);
    painter.setPen(currentTheme().colour(Token::text2));
    for (const Rate mark : {m_bar.successFrom, m_bar.exceededFrom}) {
        const double x = attainmentPosition(track, mark);
        painter.drawText(QRectF(x - 30, -1, 60, text.height()), Qt::AlignCenter, QString::number(mark.millionths / 10'000));
    }
}

} // namespace somo
