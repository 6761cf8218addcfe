// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_line.h"

#include "ui/common/word_match.h"

#include <QApplication>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace somo {

namespace {

// How many letters of the word it takes to say what was typed; 0 where the word doesn't begin so.
int lettersSaying(const QString &word, const QString &typed)
{
    for (int letters = 1; letters <= word.size(); ++letters) {
        if (typedWords(word.left(letters)).join(QString()).startsWith(typed))
            return letters;
    }
    return 0;
}

} // namespace

QList<std::pair<int, int>> foundLetters(const QString &text, const QStringList &typed)
{
    static const QRegularExpression word(QStringLiteral("[\\w\\p{M}]+"), QRegularExpression::UseUnicodePropertiesOption);
    QList<std::pair<int, int>> found;
    for (auto each = word.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        int letters = 0;
        for (const QString &part : typed)
            letters = std::max(letters, lettersSaying(match.captured(), part));
        if (letters > 0)
            found.append({int(match.capturedStart()), letters});
    }
    return found;
}

void SearchLine::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    const bool isTitle = !(index.flags() & Qt::ItemIsEnabled);
    if (isTitle)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &line, option.widget).adjusted(2, 0, -2, 0);
    const QString text = line.fontMetrics.elidedText(line.text, Qt::ElideRight, room.width());
    line.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, option.widget);

    QTextLayout layout(text, line.font);
    QList<QTextLayout::FormatRange> bold;
    for (const auto &[start, length] : foundLetters(text, m_typed)) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        bold.append({start, length, format});
    }
    layout.setFormats(bold);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    if (only.isValid())
        only.setLineWidth(QWIDGETSIZE_MAX);
    layout.endLayout();
    painter->save();
    painter->setClipRect(room);
    painter->setPen(line.palette.color(line.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - layout.boundingRect().height()) / 2));
    painter->restore();
}

} // namespace somo
