// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/delegates/column_header.h"

#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"

#include <QPainter>

namespace somo {

namespace {

constexpr int padding = 8;
constexpr int chevron = 12;

struct Title {
    QString bold;
    QString rest;
};

Title titleOf(const QAbstractItemModel *model, int section)
{
    const QString text = model ? model->headerData(section, Qt::Horizontal).toString() : QString();
    const qsizetype dot = text.indexOf(QStringLiteral(" · "));
    return dot < 0 ? Title{text, {}} : Title{text.left(dot), text.mid(dot)};
}

double widthOf(const Title &title)
{
    return QFontMetricsF(roleFont(TextRole::header)).horizontalAdvance(title.bold)
        + QFontMetricsF(roleFont(TextRole::label)).horizontalAdvance(title.rest);
}

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSortIndicatorShown(true);
    setHighlightSections(false);
    setMinimumSectionSize(currentMetrics().scaled(40));
}

QSize ColumnHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), currentMetrics().header + 1};
}

QSize ColumnHeader::sectionSizeFromContents(int logicalIndex) const
{
    return {int(widthOf(titleOf(model(), logicalIndex))) + 2 + 2 * padding + (sortIndicatorSection() == logicalIndex ? chevron : 0),
            currentMetrics().header};
}

void ColumnHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), currentTheme().colour(Token::raised));
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), currentTheme().colour(Token::line));
    painter.end();
    QHeaderView::paintEvent(event);
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme &theme = currentTheme();
    const Title title = titleOf(model(), logicalIndex);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const bool right = model() && (model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    const QFont bold = roleFont(TextRole::header);
    const QFontMetricsF metrics(bold);
    const double width = widthOf(title);
    double left = right ? rect.right() + 1 - padding - width - (sorted ? chevron : 0) : rect.left() + padding;
    const double baseline = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    painter->save();
    painter->setClipRect(rect);
    painter->setFont(bold);
    painter->setPen(theme.colour(Token::text2));
    painter->drawText(QPointF(left, baseline), title.bold);
    left += metrics.horizontalAdvance(title.bold);
    painter->setFont(roleFont(TextRole::label));
    // What stands after the name gives way with an ellipsis, never in the middle of a figure.
    const QFontMetricsF fine(painter->font());
    const double room = rect.right() + 1 - padding - left - (sorted ? chevron : 0);
    const QString rest = fine.elidedText(title.rest, Qt::ElideRight, room + 1);
    painter->drawText(QPointF(left, baseline), rest);
    left += fine.horizontalAdvance(rest);
    if (sorted) {
        const QString name = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("down") : QStringLiteral("up");
        painter->drawPixmap(QPointF(left + 1, rect.center().y() - chevron / 2.0 + 1),
                            iconPixmap(name, theme.colour(Token::text2), chevron, painter->device()->devicePixelRatioF()));
    }
    painter->restore();
}

} // namespace somo
