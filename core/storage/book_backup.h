// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/migrator.h"

namespace somo {

/// Writes a whole, checked copy of a book as a SQLite file, in one step; an existing file is replaced. Outside a transaction.
Status writeWholeCopy(Database &database, const QString &file);
/// Brings an older book to the newest version of the chain, after a whole copy beside it ("NAME.v1.somo"; SQLite).
/// Refused, untouched: notABook, bookNewer, and bookOlder where it is open for reading only.
Status bringUpToDate(Database &database, const std::vector<MigrationStep> &steps);

} // namespace somo
