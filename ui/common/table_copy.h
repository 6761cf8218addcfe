// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QMimeData;
class QTableView;

namespace somo {

/// The table as it stands with its headers and, below, the rows of `totals`: as text with tabs and as an HTML table, so
/// that a spreadsheet takes figures for numbers. Cells with a CopyRole go by it, exactly; all others as they read.
QMimeData *tableData(const QTableView &view, const QAbstractItemModel *totals = nullptr);
/// The same onto the clipboard.
void copyTable(const QTableView &view, const QAbstractItemModel *totals = nullptr);

} // namespace somo
