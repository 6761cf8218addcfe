// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace somo {

/// The last row of a table, its total, kept in sight under it. Both show one model and one selection; the keyboard stays in
/// the table above and walks down to the total from there.
class PinnedTotal : public QObject {
    Q_OBJECT
public:
    /// `above` is a list table (list_table.h); the parent is of the view of the total as well, which the caller lays out.
    PinnedTotal(QTableView &above, QWidget *parent);
    QTableView *view() const { return m_total; }
    /// Of the total's row with its line above it.
    static int height();
    /// After the rows or the columns of the table changed. A table of one row keeps it.
    void follow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool moves(int key);
    QTableView &m_above;
    QTableView *m_total;
};

} // namespace somo
