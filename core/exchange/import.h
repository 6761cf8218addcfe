// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_result.h"
#include "core/storage/book.h"

namespace somo {

/// Imports the rows of a mapper: staged, validated and compared without touching the book, then written as one command
/// in one short transaction (architecture, Import). A result with `refused` or `dryRun` has written nothing. An Error
/// is something that stops the whole file. Refused: importKindNotYet, importOfSample, importStopped, bookChanging.
Result<ImportResult> importRows(Book &book, Mapper &mapper, const ImportOptions &options);

/// One import of the log, newest first.
struct LoggedImport {
    ImportId id;
    QString kind;
    QString fileName;
    QString profile;
    qint64 moment = 0; // ms UTC
    Day newestDay; // null where the file has no dates
    QString counts; // canonical JSON: {"added":{…},"changed":{…},"unchanged":{…},"kept":0,"read":0,"skipped":0}, with "corrected":[{"row","column","was","value"}] where values were put right
    bool undone = false;
};
Result<std::vector<LoggedImport>> loggedImports(Database &database);

} // namespace somo
