// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <vector>

namespace somo {

/// The command that an import was. Refused: noSuchImport, importUndoneAlready.
Result<qint64> importCommand(Database &database, ImportId import);

struct ImportUndone {
    std::vector<RowChange> touched; // rows that went without leaving images, and the orders they hung on
    bool large = false; // more than is worth following row by row; `touched` is not complete then
    bool imagesTell = false; // everything that went left an image, so that derived rows follow those; `touched` is empty then
};

/// Takes an import back inside a write transaction: what it changed is put back, what it brought goes; people, customers,
/// products … that others refer to stay. `seq` is the import's command. Refused: importTouchedSince unless `force`.
Result<ImportUndone> takeImportBack(Database &database, ImportId import, qint64 seq, bool force);

} // namespace somo
