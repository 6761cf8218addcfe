// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QAbstractItemView;
class QMimeData;

namespace somo {

/// The chosen rows of a table or tree with its headers (all that it shows where fewer than two are chosen) and, below, the
/// rows of `totals`: as text with tabs and as an HTML table, so that a spreadsheet takes figures for numbers. Cells with a
/// CopyRole go by it, exactly; all others as they read.
QMimeData *tableData(const QAbstractItemView &view, const QAbstractItemModel *totals = nullptr);
/// The same onto the clipboard.
void copyTable(const QAbstractItemView &view, const QAbstractItemModel *totals = nullptr);
/// Ctrl+C in this view copies it.
void copyByKey(QAbstractItemView *view);

} // namespace somo
