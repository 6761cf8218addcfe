// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/saved_table.h"

#include <QObject>

#include <functional>

class QAbstractItemView;

namespace somo {

/// Beside a view whose rows aren't all there: reads those that the filter lets through, in their order, and hands them over.
class TableSource : public QObject {
    Q_OBJECT
public:
    using Use = std::function<void(SavedTable)>;
    /// Belongs to the view.
    TableSource(QAbstractItemView *view, std::function<void(Use)> read);
    /// Null where all rows of the view's model are there.
    static TableSource *of(const QAbstractItemView &view);
    void read(Use use) const { m_read(std::move(use)); }

private:
    std::function<void(Use)> m_read;
};

/// The rows of `totals` are what those of `view` come to; on its own it is no table to save.
void setTotalsOf(QAbstractItemView *view, QAbstractItemView *totals);

/// What the view shows: its columns and rows in the order in which they stand there, of a tree what is open, the totals
/// below. Cells with a CopyRole are numbers, cells with a DayRole dates, all others texts.
SavedTable savedTable(const QAbstractItemView &view, const QString &title);

/// The table or tree inside `shown` that has the keyboard, else the first one that can be seen; null: none, or none with rows.
QAbstractItemView *tableToSave(const QWidget &shown);

} // namespace somo
