// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

namespace somo {

/// What one command made of one field. Values as the book stores them: numbers in full, days as yyyymmdd, empty for none.
struct FieldChange {
    QString table; // the row's own, or that of a part of it (the line of an order)
    qint64 row = 0;
    QString field; // the column
    QString before;
    QString after;
};

/// A command that changed a row, with all it changed of it and of its parts; images that were erased say nothing.
struct RowEdit {
    qint64 seq = 0;
    qint64 moment = 0; // ms UTC
    QString author;
    CommandWords words;
    std::vector<FieldChange> fields;
};

/// A row as somebody opened it: what was written to it later bears a higher version.
struct OpenedRow {
    QString table;
    qint64 id = 0; // 0: a new row, which nobody else can have changed
    qint64 version = 0;
    friend bool operator==(const OpenedRow &, const OpenedRow &) = default;
};

/// The commands that changed a row (of a source table with a `version`) after it had that version, oldest first.
Result<std::vector<RowEdit>> changesSince(Database &database, const QString &table, qint64 row, qint64 version);

/// The version of a row of a source table; 0 where there is none.
Result<qint64> rowVersion(Database &database, const QString &table, qint64 row);

/// Refused (rowChangedSince, with who and when) where the row bears another version than when it was opened.
Status unchangedSince(Database &database, const OpenedRow &opened);
/// The same for what is written in its place, cell by cell, where one's own change before may not be on the screen yet: what
/// this connection wrote itself is nobody else's. The thing may be taken away and made anew: `now` is the row that stands in
/// its place, 0 where none does; an id of 0 in `opened` says that none stood there.
Status standsAsOpened(Database &database, const OpenedRow &opened, qint64 now);
/// The same for rows that are one list to people, such as somebody's salaries by day: refused where somebody else changed one,
/// took it away or added one.
Status standAsOpened(Database &database, const std::vector<OpenedRow> &opened, const std::vector<OpenedRow> &now);

} // namespace somo
