// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/figure_label.h"

#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/theme/theme.h"
#include "ui/common/why_key.h"

#include <QKeyEvent>
#include <QPainter>

namespace somo {

FigureLabel::FigureLabel(TextRole role, QWidget *parent)
    : QAbstractButton(parent)
    , m_role(role)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    keepWhyKey(this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FigureLabel::sizeHint() const
{
    const QFontMetrics metrics(roleFont(m_role));
    return {metrics.horizontalAdvance(text()) + 4, metrics.height() + 3};
}

void FigureLabel::paintEvent(QPaintEvent *)
{
    const Theme &theme = currentTheme();
    const QFont font = roleFont(m_role);
    const QFontMetricsF metrics(font);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    painter.setPen(theme.colour(Token::text));
    painter.drawText(QPointF(0, metrics.ascent()), text());
    paintDottedUnderline(painter, 0, metrics.horizontalAdvance(text()), metrics.ascent() + 1);
    if (hasFocus()) {
        painter.setPen(QPen(theme.colour(Token::accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void FigureLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F1)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace somo
