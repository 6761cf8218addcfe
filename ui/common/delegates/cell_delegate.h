// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme/theme.h"

#include <QStyledItemDelegate>

namespace somo {

/// What a table's models give beside text; delegates turn it into pixels. Icons and colours stand in the delegate only.
enum CellRole {
    SortRole = Qt::UserRole + 1, // for proxies
    IdRole,
    OpensRole, // bool: a figure that opens, drawn with a dotted underline
    LinkRole, // bool: the name of what a click goes to, in a link's colour; no underline
    NoteRole, // QString: small grey text after the cell's text
    EmphasisRole, // bool: bold
    QuietRole, // bool: a second line's colour
    BarRole, // AttainmentBar
    SparkRole, // QVariantList of numbers, an invalid one where there is nothing
    ChipRole, // QString: the text stands in a chip
    CopyRole, // QString: the exact number with a point as its mark, for a spreadsheet; invalid: the text is copied
    ChipToneRole, // int: a ChipTone; invalid: question
    DayRole, // int yyyymmdd: the cell is this day
    WrapsRole, // bool: a sentence that goes on in a second line; the table makes its row as high
};

/// What a chip's state means to whoever reads the list; its word says which state it is.
enum class ChipTone {
    question, // waits for somebody, or is asked
    plain, // on the way, of no account yet
    agreed,
    current, // what counts now
    past,
};
struct ChipColours {
    Token ground;
    Token text;
};
ChipColours chipColours(ChipTone tone);

/// One delegate for figures, texts, attainment bars, sparklines and chips, chosen by the roles a cell has.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// How high a cell of that width is whose text wraps.
    static int heightOf(const QString &text, const QFont &font, int width);

private:
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintChip(QPainter *painter, const QStyleOptionViewItem &option, const QString &text, ChipTone tone) const;
    void paintSpark(QPainter *painter, const QStyleOptionViewItem &option, const QVariantList &values) const;
};

/// A dotted line two pixels under the base line: this figure opens.
void paintDottedUnderline(QPainter &painter, double left, double right, double baseline);

} // namespace somo
