// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include "tests/bench/measure.h"

#include <QString>

#include <optional>

namespace somo::bench {

// Each says what went wrong, in words; nothing: all well.

/// Reads a workbook as an import does, row by row. Prints seconds and the peak of this process's memory; meant for a
/// process of its own.
std::optional<QString> readWorkbookAlone(const QString &file);

/// A made workbook of so many rows against unzip and expat alone; and how the memory grows with ten times the rows.
std::optional<QString> measureWorkbook(const QString &folder, int rows, Verdicts &verdicts);

/// The orders of a book and a table of the window against libxlsxwriter alone writing the same cells.
std::optional<QString> measureExports(Book &book, const QString &folder, int rows, Verdicts &verdicts);

/// CSV of customers and of products with names as people have them, for a book to type in.
bool writeCustomers(const QString &file, int count);
bool writeProducts(const QString &file);
/// Lines typed letter by letter: what the window does for each key, names looked up in the book.
std::optional<QString> measureQuickEntry(Book &book, Verdicts &verdicts);

} // namespace somo::bench
