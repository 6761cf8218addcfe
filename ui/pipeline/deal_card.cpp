// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/deal_card.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QPainter>

namespace somo {

namespace {

constexpr double cardHeight = 64; // at text size 13

/// One line of a card: text left, and at its right an amount, which is never cut.
void paintCardLine(QPainter &painter, const QRectF &line, const QFont &font, Token colour, const QString &left, const QString &right = {})
{
    const QFontMetricsF metrics(font);
    const double taken = right.isEmpty() ? 0 : metrics.horizontalAdvance(right) + currentMetrics().small;
    painter.setFont(font);
    painter.setPen(currentTheme().colour(colour));
    painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), metrics.elidedText(left, Qt::ElideRight, line.width() - taken));
    painter.setPen(currentTheme().colour(Token::text));
    if (!right.isEmpty())
        painter.drawText(line, int(Qt::AlignRight | Qt::AlignVCenter), right);
}

} // namespace

void DealCard::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics sizes = currentMetrics();
    const Theme &theme = currentTheme();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isFocused = (option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus();
    const QRectF card = QRectF(option.rect).adjusted(1.5, 0.5, -1.5, -sizes.small - 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.colour(isFocused ? Token::accent : Token::line), isFocused ? 2 : 1));
    painter->setBrush(theme.colour(isSelected ? Token::select : Token::surface));
    painter->drawRoundedRect(card, sizes.corner, sizes.corner);
    const QRectF inside = card.adjusted(sizes.gap, sizes.small, -sizes.gap, -sizes.small);
    const double first = inside.height() * 20 / 55, rest = (inside.height() - first) / 2;
    const QString about = index.data(DealAboutRole).toString(), foot = index.data(DealFootRole).toString();
    paintCardLine(*painter, {inside.left(), inside.top(), inside.width(), first}, roleFont(TextRole::bodyBold), Token::text, index.data(DealTitleRole).toString());
    paintCardLine(*painter, {inside.left(), inside.top() + first, inside.width(), rest}, roleFont(TextRole::label), Token::text2, about, index.data(DealAmountRole).toString());
    paintCardLine(*painter, {inside.left(), inside.top() + first + rest, inside.width(), rest}, roleFont(TextRole::label), Token::text2, foot);
    painter->restore();
}

QSize DealCard::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Metrics sizes = currentMetrics();
    return {sizes.scaled(120), sizes.scaled(cardHeight) + sizes.small};
}

} // namespace somo
