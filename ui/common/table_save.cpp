// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_save.h"

#include "ui/common/delegates/cell_delegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <tuple>
#include <utility>

namespace somo {

namespace {

constexpr char totalsProperty[] = "savedTotals"; // of a view: that of its totals
constexpr char isTotalsProperty[] = "isTotals";

QHeaderView *columnsOf(const QAbstractItemView &view)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree ? tree->header() : nullptr;
}

std::vector<int> shownColumns(const QAbstractItemView &view)
{
    std::vector<int> columns;
    const QHeaderView *header = columnsOf(view);
    for (int visual = 0; header && visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

SheetCell savedCell(const QModelIndex &index)
{
    const QString text = index.data().toString().simplified();
    if (const int day = index.data(DayRole).toInt(); day > 0)
        return Day::fromNumber(day);
    const QString number = index.data(CopyRole).toString();
    if (number.isEmpty())
        return text.isEmpty() ? SheetCell() : SheetCell(text);
    bool isNumber = false;
    (void)number.toDouble(&isNumber);
    if (!isNumber)
        return number;
    return SheetNumber{number, 0, text.endsWith(u'%') ? NumberLook::percent : NumberLook::grouped};
}

std::vector<SheetCell> savedRow(const QModelIndex &index, const std::vector<int> &columns)
{
    std::vector<SheetCell> cells;
    for (const int column : columns)
        cells.push_back(savedCell(index.siblingAtColumn(column)));
    return cells;
}

void addRows(const QAbstractItemView &view, const QModelIndex &parent, const std::vector<int> &columns, SavedTable &table)
{
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    const auto *flat = qobject_cast<const QTableView *>(&view);
    for (int row = 0; row < view.model()->rowCount(parent); ++row) {
        if ((tree && tree->isRowHidden(row, parent)) || (flat && flat->isRowHidden(row)))
            continue;
        const QModelIndex index = view.model()->index(row, 0, parent);
        table.rows.push_back(savedRow(index, columns));
        if (tree && tree->isExpanded(index))
            addRows(view, index, columns, table);
    }
}

bool isTable(const QAbstractItemView &view)
{
    const bool isKind = qobject_cast<const QTableView *>(&view) || qobject_cast<const QTreeView *>(&view);
    return isKind && view.isVisible() && !view.property(isTotalsProperty).toBool() && view.model() && view.model()->rowCount(view.rootIndex()) > 0;
}

} // namespace

TableSource::TableSource(QAbstractItemView *view, std::function<void(Use)> read)
    : QObject(view)
    , m_read(std::move(read))
{
}

TableSource *TableSource::of(const QAbstractItemView &view)
{
    return view.findChild<TableSource *>(QString(), Qt::FindDirectChildrenOnly);
}

void setTotalsOf(QAbstractItemView *view, QAbstractItemView *totals)
{
    view->setProperty(totalsProperty, QVariant::fromValue<QObject *>(totals));
    totals->setProperty(isTotalsProperty, true);
}

SavedTable savedTable(const QAbstractItemView &view, const QString &title)
{
    SavedTable table;
    table.title = title;
    const std::vector<int> columns = shownColumns(view);
    for (const int column : columns)
        table.headers += view.model()->headerData(column, Qt::Horizontal).toString().simplified();
    addRows(view, view.rootIndex(), columns, table);
    if (const auto *totals = qobject_cast<QAbstractItemView *>(view.property(totalsProperty).value<QObject *>())) {
        for (int row = 0; row < totals->model()->rowCount(); ++row)
            table.totals.push_back(savedRow(totals->model()->index(row, 0), columns));
    }
    alignDecimals(table);
    return table;
}

QAbstractItemView *tableToSave(const QWidget &shown)
{
    std::vector<QAbstractItemView *> tables;
    for (QAbstractItemView *view : shown.findChildren<QAbstractItemView *>()) {
        if (!isTable(*view))
            continue;
        if (view->hasFocus() || view->isAncestorOf(QApplication::focusWidget()))
            return view;
        tables.push_back(view);
    }
    // As one reads: from above, then from the left.
    const auto first = std::ranges::min_element(tables, {}, [&](const QAbstractItemView *view) {
        const QPoint at = view->mapTo(&shown, QPoint());
        return std::tuple(at.y(), at.x());
    });
    return first == tables.end() ? nullptr : *first;
}

} // namespace somo
