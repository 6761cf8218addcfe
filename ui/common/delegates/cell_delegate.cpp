// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/delegates/cell_delegate.h"

#include "ui/common/delegates/attainment_bar.h"
#include "ui/common/theme/fonts.h"

#include <QPainter>

#include <algorithm>

namespace somo {

namespace {

constexpr int cellPadding = 8;

QFont fontOf(const QModelIndex &index, const QFont &base)
{
    QFont font = base;
    font.setBold(index.data(EmphasisRole).toBool());
    return font;
}

} // namespace

ChipColours chipColours(ChipTone tone)
{
    switch (tone) {
    case ChipTone::question: break;
    case ChipTone::plain: return {Token::track, Token::text2};
    case ChipTone::agreed: return {Token::goodSoft, Token::goodText};
    case ChipTone::current: return {Token::accentSoft, Token::accent};
    case ChipTone::past: return {Token::raised, Token::text3};
    }
    return {Token::notYetSoft, Token::notYetText};
}

void paintDottedUnderline(QPainter &painter, double left, double right, double baseline)
{
    QPen pen(currentTheme().colour(Token::control), 1);
    pen.setDashPattern({1, 1.6});
    painter.setPen(pen);
    painter.drawLine(QPointF(left, baseline + 2.5), QPointF(right, baseline + 2.5));
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    const bool totals = option.widget && option.widget->objectName() == QLatin1String("totals");
    painter->fillRect(option.rect, theme.colour(selected ? Token::select : totals ? Token::raised : Token::surface));
    if (!totals)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.colour(Token::grid));
    const QVariant bar = index.data(BarRole);
    const QVariant spark = index.data(SparkRole);
    const QString chip = index.data(ChipRole).toString();
    if (bar.isValid()) {
        const double height = currentMetrics().scaled(10);
        const QRectF track(option.rect.left() + cellPadding, option.rect.center().y() - height / 2 + 0.5,
                           option.rect.width() - 2 * cellPadding, height);
        paintAttainmentBar(*painter, track.toAlignedRect(), bar.value<AttainmentBar>(), 4);
    } else if (spark.isValid()) {
        paintSpark(painter, option, spark.toList());
    } else if (!chip.isEmpty()) {
        paintChip(painter, option, chip, ChipTone(index.data(ChipToneRole).toInt()));
    } else {
        paintText(painter, option, index);
    }
    const bool focused = (option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus();
    if (focused) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.colour(Token::accent), 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 3, 3);
    }
    painter->restore();
}

void CellDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    const QFont font = fontOf(index, option.font);
    const QFontMetricsF metrics(font);
    const QRectF box = QRectF(option.rect).adjusted(cellPadding, 0, -cellPadding, -1);
    if (index.data(WrapsRole).toBool()) {
        painter->setFont(font);
        painter->setPen(theme.colour(index.data(QuietRole).toBool() ? Token::text2 : Token::text));
        painter->drawText(box, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWordWrap, index.data().toString());
        return;
    }
    const bool right = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const QString note = index.data(NoteRole).toString();
    const QFont noteFont = roleFont(TextRole::fine);
    const double noteWidth = note.isEmpty() ? 0 : QFontMetricsF(noteFont).horizontalAdvance(note) + 4;
    const QString text = metrics.elidedText(index.data().toString(), Qt::ElideRight, box.width() - noteWidth);
    const double width = metrics.horizontalAdvance(text);
    const double left = right ? box.right() - width : box.left();
    const double baseline = box.top() + (box.height() + metrics.ascent() - metrics.descent()) / 2;
    painter->setFont(font);
    const bool isLink = index.data(LinkRole).toBool();
    painter->setPen(theme.colour(isLink ? Token::accent : index.data(QuietRole).toBool() ? Token::text2 : Token::text));
    painter->drawText(QPointF(left, baseline), text);
    if (noteWidth > 0) {
        painter->setFont(noteFont);
        painter->setPen(theme.colour(Token::text2));
        painter->drawText(QPointF(left + width + 4, baseline), note);
    }
    if (!isLink && index.data(OpensRole).toBool() && !text.isEmpty())
        paintDottedUnderline(*painter, left, left + width, baseline);
}

int CellDelegate::heightOf(const QString &text, const QFont &font, int width)
{
    const Metrics metrics = currentMetrics();
    const int lines = QFontMetrics(font).boundingRect(QRect(0, 0, width - 2 * cellPadding, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height();
    return std::max(metrics.row, lines + 2 * metrics.small);
}

void CellDelegate::paintChip(QPainter *painter, const QStyleOptionViewItem &option, const QString &text, ChipTone tone) const
{
    const Theme &theme = currentTheme();
    const ChipColours colours = chipColours(tone);
    const QFont font = roleFont(TextRole::label);
    const QFontMetricsF metrics(font);
    const double height = currentMetrics().scaled(20);
    const QRectF box(option.rect.left() + cellPadding, option.rect.center().y() - height / 2 + 0.5,
                     std::min(metrics.horizontalAdvance(text) + 14, double(option.rect.width() - 2 * cellPadding)), height);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.colour(colours.ground));
    painter->drawRoundedRect(box, 3, 3);
    painter->setFont(font);
    painter->setPen(theme.colour(colours.text));
    painter->drawText(box, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, box.width() - 6));
}

void CellDelegate::paintSpark(QPainter *painter, const QStyleOptionViewItem &option, const QVariantList &values) const
{
    const Theme &theme = currentTheme();
    const QRectF box = QRectF(option.rect).adjusted(cellPadding + 2, 6, -cellPadding - 4, -7);
    double low = 0;
    double high = 0;
    bool any = false;
    for (const QVariant &value : values) {
        if (!value.isValid())
            continue;
        low = any ? std::min(low, value.toDouble()) : value.toDouble();
        high = any ? std::max(high, value.toDouble()) : value.toDouble();
        any = true;
    }
    if (!any)
        return;
    const double span = high > low ? high - low : 1;
    QPolygonF line;
    QPointF last;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values[i].isValid())
            continue;
        const double share = high > low ? (values[i].toDouble() - low) / span : 0.5;
        last = {box.left() + box.width() * double(i) / double(std::max<qsizetype>(1, values.size() - 1)),
                box.bottom() - box.height() * share};
        line << last;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.colour(Token::ghost), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.series(0));
    painter->drawEllipse(last, 2.6, 2.6);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics = currentMetrics();
    if (index.data(BarRole).isValid())
        return {metrics.scaled(120), metrics.row};
    if (index.data(SparkRole).isValid())
        return {metrics.scaled(88), metrics.row};
    const QString chip = index.data(ChipRole).toString();
    if (!chip.isEmpty())
        return {int(QFontMetricsF(roleFont(TextRole::label)).horizontalAdvance(chip)) + 14 + 2 * cellPadding, metrics.row};
    const QString note = index.data(NoteRole).toString();
    double width = QFontMetricsF(fontOf(index, option.font)).horizontalAdvance(index.data().toString()) + 1;
    if (!note.isEmpty())
        width += QFontMetricsF(roleFont(TextRole::fine)).horizontalAdvance(note) + 4;
    return {int(width) + 1 + 2 * cellPadding, metrics.row};
}

} // namespace somo
