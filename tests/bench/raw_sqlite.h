// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace somo::bench {

/// What SQLite's C API alone needs to put the rows of a book into an empty file with the same tables and indexes.
struct RawInsert {
    double seconds = 0; // inserting and committing, without reading the rows
    double secondsIndexesAfter = 0; // the same with the secondary indexes made after the rows
    qint64 rows = 0;
};

/// Copies every row of `book` into new files beside it, prepared statements in one transaction, WAL as the book.
std::optional<RawInsert> insertRaw(const QString &book, const QString &scratchFile);

} // namespace somo::bench
