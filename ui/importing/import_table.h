// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/delegates/cell_delegate.h"

#include <QTableWidget>

class QFrame;
class QVBoxLayout;

namespace somo {

/// Roles of the assistant's tables besides those of CellDelegate.
enum ImportCellRole {
    RefusedRole = CopyRole + 20, // bool: the value can't be taken; drawn on the colour of errors
    EmptyRole, // QString: what is shown where the text is empty; it is no part of what is edited
};

class ImportCellDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A table in the look of all others; Ctrl+C copies it, Tab leaves it.
class ImportTable : public QTableWidget {
    Q_OBJECT
public:
    ImportTable(const QString &objectName, QWidget *parent);
    void setHeaders(const QStringList &names);
    QTableWidgetItem *setText(int row, int column, const QString &text, bool right = false);
    /// A cell whose text a person may change: by typing, F2, a double click on its row. textTyped() says what they typed; the
    /// cell is then as whoever listens makes it.
    QTableWidgetItem *setTypedText(int row, int column, const QString &text, bool right = false);
    /// Columns as wide as their texts, at most `most` each; the named one takes what is left, -1: the last one does, beside
    /// what it needs. Rows are as high as their wrapping cells.
    void fitColumns(int stretched, int most = 240);
    /// No higher than its rows, so that the room goes to what stands below.
    void setOnlyAsHighAsRows(bool only);

signals:
    void textTyped(int row, int column, const QString &text);

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitRows();
    bool goToTypedCell();
    bool m_isFilling = false;
    bool m_isFitted = false;
    bool m_isAsHighAsRows = false;
    int m_stretched = -1;
    int m_most = 240;
};

/// Gives a frame the look and the layout of a card.
QVBoxLayout *giveCardLayout(QFrame &frame);
/// A card with a layout of its own.
QFrame *makeCard(QWidget *parent, QVBoxLayout *&inside);

} // namespace somo
