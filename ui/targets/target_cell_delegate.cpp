// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_cell_delegate.h"

#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/fields/decimal_key.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"
#include "ui/targets/target_grid_model.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace somo {

namespace {

void paintLine(QPainter *painter, const QRectF &box, const QString &text)
{
    painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, QFontMetricsF(painter->font()).elidedText(text, Qt::ElideLeft, box.width()));
}

} // namespace

void TargetCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = currentTheme();
    painter->save();
    painter->fillRect(option.rect, theme.colour(option.state & QStyle::State_Selected ? Token::select : Token::surface));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.colour(Token::grid));
    const QRectF first = valueLine(option.rect);
    const double line = first.height();
    const QRectF box(first.topLeft(), QSizeF(first.width(), 3 * line));
    QFont font = option.font;
    font.setBold(index.data(EmphasisRole).toBool());
    painter->setFont(font);
    const bool wrong = !index.data(WrongRole).toString().isEmpty();
    painter->setPen(theme.colour(wrong ? Token::error : index.data(QuietRole).toBool() ? Token::text2 : Token::text));
    const QString value = index.data().toString();
    paintLine(painter, {box.left(), box.top(), box.width(), line}, value);
    const double taken = QFontMetricsF(font).horizontalAdvance(value) + padding;
    painter->setFont(roleFont(TextRole::fine));
    painter->setPen(theme.colour(Token::text2));
    paintLine(painter, {box.left(), box.top(), box.width() - taken, line}, index.data(BesideRole).toString());
    paintLine(painter, {box.left(), box.top() + line, box.width(), line}, index.data(LastYearRole).toString());
    paintLine(painter, {box.left(), box.top() + 2 * line, box.width(), line}, index.data(FairRole).toString());
    const bool focused = (option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus();
    if (focused || wrong) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.colour(wrong ? Token::error : Token::accent), 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), 3, 3);
    }
    painter->restore();
}

QRectF TargetCellDelegate::valueLine(const QRect &cell)
{
    QRectF box = QRectF(cell).adjusted(padding, 4, -padding, -4);
    box.setHeight(box.height() / 3);
    return box;
}

QSize TargetCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    font.setBold(index.data(EmphasisRole).toBool());
    double width = QFontMetricsF(font).horizontalAdvance(index.data().toString());
    const QFontMetricsF fine(roleFont(TextRole::fine));
    if (const QString beside = index.data(BesideRole).toString(); !beside.isEmpty())
        width += padding + fine.horizontalAdvance(beside) + 1;
    width = std::max({width, fine.horizontalAdvance(index.data(LastYearRole).toString()), fine.horizontalAdvance(index.data(FairRole).toString())});
    return {int(width) + 3 + 2 * padding, int(QFontMetricsF(font).height() + 2 * fine.height()) + 10};
}

QWidget *TargetCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("targetEditor"));
    editor->setAlignment(Qt::AlignRight);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return editor;
}

void TargetCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // What is being typed stays, whatever comes from the book meanwhile.
    if (editor->property("filled").toBool())
        return;
    editor->setProperty("filled", true);
    auto *field = static_cast<QLineEdit *>(editor);
    field->setText(index.data(Qt::EditRole).toString());
    field->selectAll();
}

void TargetCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
}

void TargetCellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // Long amounts have room while they are typed, to the left where they begin.
    const int wide = std::max(option.rect.width(), currentMetrics().scaled(128));
    QRect place(option.rect.right() - wide + 1, option.rect.top(), wide, std::min(option.rect.height(), currentMetrics().button));
    if (place.left() < 0)
        place.moveLeft(0);
    editor->setGeometry(place);
}

bool TargetCellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (typeDecimalSign(*editor, *key, m_language))
            return true;
        const bool back = key->modifiers() & Qt::ShiftModifier;
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter || key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            emit commitData(editor);
            emit closeEditor(editor, NoHint);
            if (enter)
                emit moved(back ? -1 : 1, 0);
            else
                emit moved(0, key->key() == Qt::Key_Backtab || back ? -1 : 1);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace somo
