// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book_copy.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/sealed_copy.h"

#include <memory>

namespace somo {

/// Writes a whole, checked copy of a book as a SQLite file, in one step; an existing file is replaced. Outside a transaction.
Status writeWholeCopy(Database &database, const QString &file, const CopyWatch &watch = {});
/// The same, sealed with a passphrase and read back. What stands there is replaced where it is an earlier copy of this book under
/// the same passphrase, else backupOverOther. The plain copy lies in a folder of the moment beside the book, never beside `file`.
Status writeSealedCopy(Database &database, const QString &file, const QString &passphrase, const SealCost &cost = {}, const CopyWatch &watch = {});
/// Opens a copy for reading so that nothing is left beside it, whatever its journal mode. Refused as inspectBookFile().
Result<std::unique_ptr<Database>> openCopy(const QString &file);
/// Brings an older book to the newest version of the chain, after a whole copy beside it ("NAME.v1.somo"; SQLite).
/// Refused, untouched: notABook, bookNewer, and bookOlder where it is open for reading only.
Status bringUpToDate(Database &database, const std::vector<MigrationStep> &steps);

} // namespace somo
