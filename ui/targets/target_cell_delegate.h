// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/language.h"

#include <QStyledItemDelegate>

namespace somo {

/// A target with last year's figure and the attainable range in fine print below it, and a team's sum beside it; what
/// can't be taken is framed.
class TargetCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// At the sides of a cell; as the header's, so that figures end below its words.
    static constexpr int padding = 8;
    /// Where in a cell its value stands, and beside it in the row's header the name.
    static QRectF valueLine(const QRect &cell);
    /// Whose decimal sign the numeric pad types.
    void setLanguage(Language language) { m_language = language; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    /// Enter or Tab ended the editing: so many rows and columns on.
    void moved(int rows, int columns);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Language m_language = Language::vietnamese;
};

} // namespace somo
