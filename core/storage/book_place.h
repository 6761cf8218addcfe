// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <QString>

namespace somo {

/// What kind of place a book's file stands in (architecture, Files).
struct PlaceReport {
    std::vector<PlaceNote> notes;
    bool shared = false; // network, stick or synced folder: no WAL, one writer at a time
    bool writable = true;
    bool immutable = false; // can't be written and needs no files beside it: read as it is
    bool leftOpen = false; // the last writer was killed: worth a look before trusting it
};

/// Looks at the folder, without touching anything.
PlaceReport placeReport(const QString &place);

/// What tells one file from another at whatever name; two zeros where there is none, or where the system doesn't say.
std::pair<quint64, quint64> fileIdentity(const QString &file);
/// Whether two names lead to one file that is there.
bool isSameFile(const QString &one, const QString &other);

/// Looks at a file before SQLite does. Refused: fileNotFound, placeIsFolder, notABook, bookTruncated, foreignJournal.
Result<PlaceReport> inspectBookFile(const QString &place);
/// Looks at the place of a file to be made. Refused: placeTaken, placeIsFolder, folderMissing, folderNotWritable.
Result<PlaceReport> inspectNewPlace(const QString &place);

/// A file beside the wanted one, for writing it whole before it gets its name; removed when it is not wanted.
QString partialName(const QString &file);
/// Gives a finished file its name, replacing what stood there, tried three times (an antivirus may hold it for a moment). A
/// power cut leaves the one or the other, whole, and after it returned the new one. Nobody may have `from` open.
bool moveInto(const QString &from, const QString &to);
/// Removes a database file with what SQLite may have left beside it.
void removeBookFile(const QString &file);
/// Looks through the whole structure for damage (SQLite). Refused: bookDamaged.
Status soundDatabase(Database &database);

} // namespace somo
