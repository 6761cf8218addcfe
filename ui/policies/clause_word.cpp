// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/clause_word.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace somo {

ClauseWord::ClauseWord(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

/// What can't be changed is a word like the others: no box, and no room for one between it and its comma.
int ClauseWord::padding() const
{
    return isEnabledTo(parentWidget()) ? currentMetrics().scaled(4) : 0;
}

QSize ClauseWord::sizeHint() const
{
    return {QFontMetrics(roleFont(TextRole::body)).horizontalAdvance(text()) + 2 * padding(), currentMetrics().scaled(22)};
}

// A long list of names is cut where its row ends, and whole in the tooltip.
QSize ClauseWord::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), currentMetrics().scaled(60)), sizeHint().height()};
}

void ClauseWord::paintEvent(QPaintEvent *)
{
    const Theme &theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setFont(roleFont(TextRole::body));
    if (isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Token::accentSoft));
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(QPen(theme.colour(Token::accent), 1));
        painter.drawLine(QPointF(box.left() + 2, box.bottom()), QPointF(box.right() - 2, box.bottom()));
    }
    painter.setPen(theme.colour(isEnabled() ? Token::accent : Token::text));
    const QRectF inside = box.adjusted(padding() - 0.5, 0, -padding() + 0.5, 0);
    painter.drawText(inside, Qt::AlignCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(inside.width()) + 1));
    if (hasFocus()) {
        painter.setPen(QPen(theme.colour(Token::accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void ClauseWord::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return QAbstractButton::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
    case Qt::Key_F4: emit clicked(); return;
    case Qt::Key_Left: emit moveAsked(-1, 0); return;
    case Qt::Key_Right: emit moveAsked(1, 0); return;
    case Qt::Key_Up: emit moveAsked(0, -1); return;
    case Qt::Key_Down: emit moveAsked(0, 1); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

} // namespace somo
