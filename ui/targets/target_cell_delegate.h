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
