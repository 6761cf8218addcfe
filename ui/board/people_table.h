// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_table_model.h"
#include "ui/why/board_why.h"

#include <QFrame>

#include <array>

class QSortFilterProxyModel;
class QTableView;

namespace somo {

/// The people with their totals row: a card. Enter or a click on a figure asks why; Enter on a name opens its orders; a
/// click on a bar, or Shift+Enter, looks at that person alone.
class PeopleTable : public QFrame {
    Q_OBJECT
public:
    explicit PeopleTable(QWidget *parent = nullptr);
    void setBoard(const BoardData &board, const BoardContext &context);
    void setTrend(const BoardTrend &trend);
    void setUser(const QString &name);
    /// People and the whole team onto the clipboard, for a spreadsheet.
    void copy() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QTableView *view() const { return m_view; }

signals:
    /// A person's figures were opened; id 0 with an empty name: those of nobody.
    void personOpened(qint64 id, const QString &name);
    void personChosen(qint64 id, const QString &name);
    void totalOpened();
    /// A figure of the row was asked "why?".
    void whyAsked(somo::BoardFigure figure, const somo::BoardRow &row, bool wholeTeam);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTableView *makeView(QAbstractItemModel *model);
    void measureColumns();
    void fitColumns();
    int naturalHeight(int rows) const;
    void markUser();
    void open(const QModelIndex &index);
    void choose(const QModelIndex &index);
    bool takeKey(QTableView &view, const QKeyEvent &key);
    bool askWhy(const QModelIndex &index, bool wholeTeam);
    BoardTableModel *m_model = nullptr;
    BoardTableModel *m_totalModel = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_view = nullptr;
    QTableView *m_totals = nullptr;
    std::array<int, BoardTableModel::ColumnCount> m_needed{};
    QString m_user;
    BoardData m_board;
    BoardContext m_context;
};

} // namespace somo
