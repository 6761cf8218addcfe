// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book_copy.h"
#include "core/storage/database.h"

namespace somo {

/// Copies a whole SQLite book into a new file, page by page through SQLite's own backup interface (sqlite.org/backup.html):
/// other connections read and write meanwhile, and the copy is the book of one moment. Where the program may not use the
/// driver's handle SQLite's VACUUM INTO does it. Outside a transaction. The file is one without others beside it.
/// Refused: placeTaken, diskFull, bookBusy, copyStopped.
Status copyWhileInUse(Database &from, const QString &file, const CopyWatch &watch = {});

} // namespace somo
