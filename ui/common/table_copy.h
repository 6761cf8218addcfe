// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QAbstractItemModel;
class QAbstractItemView;
class QMimeData;

namespace somo {

/// A cell on its way to a spreadsheet.
struct CopiedCell {
    QString text;
    QString number = {}; // exact, with a point; it stands instead of the text
};
using CopiedRows = std::vector<std::vector<CopiedCell>>;

/// Rows, their headers first, as text with tabs and as an HTML table, so that a spreadsheet takes figures for numbers.
QMimeData *tableData(const CopiedRows &rows);

/// The chosen rows of a table or tree with its headers (all that it shows where fewer than two are chosen) and, below, the
/// rows of `totals`. Cells with a CopyRole go by it, exactly; all others as they read.
QMimeData *tableData(const QAbstractItemView &view, const QAbstractItemModel *totals = nullptr);
/// The same onto the clipboard.
void copyTable(const QAbstractItemView &view, const QAbstractItemModel *totals = nullptr);
/// Ctrl+C in this view copies it.
void copyByKey(QAbstractItemView *view);

} // namespace somo
