// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_sums.h"
#include "core/exchange/xlsx_writer.h"

#include <optional>

namespace somo {

/// A table on its way into a file: as it is seen, with its filter, its order and its columns, but with exact values.
struct SavedTable {
    QString title; // of the sheet, and proposed as the file's name
    QStringList headers;
    std::vector<std::vector<SheetCell>> rows;
    std::vector<std::vector<SheetCell>> totals; // what all rows come to; empty: they come to nothing
};

enum class TableForm {
    csv,
    workbook,
};
/// By the ending of a file's name: csv, xlsx.
std::optional<TableForm> tableFormFromEnding(QStringView ending);

/// Marks those of a row of totals that are the sums of their columns, not a share, a score or a count of rows.
void markSums(std::vector<SheetCell> &total, const ColumnSums &sums);

/// Writes the table: CSV as CsvWriter does (numbers with a point and without grouping, dates YYYY-MM-DD, totals last), or a
/// workbook of one sheet.
Status writeTable(const SavedTable &table, TableForm form, QIODevice &device);

/// A column's numbers are shown with the same decimals: as many as the one with the most has.
void alignDecimals(SavedTable &table);

/// A name that every system takes for a file: "Đơn hàng 2026-10-05".
QString fileNameFor(const QString &title, Day day);

} // namespace somo
