// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace somo {

/// The plain table of all lists: rows are chosen whole and never edited in place, Ctrl+C copies them, the keyboard's Tab
/// leaves it, cells are painted by CellDelegate under a ColumnHeader.
QTableView *makeListTable(QAbstractItemModel *model, QWidget *parent);

} // namespace somo
