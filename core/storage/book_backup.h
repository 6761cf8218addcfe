// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace somo {

/// Writes a whole, checked copy of a book as a SQLite file, in one step; an existing file is replaced. Outside a transaction.
Status writeWholeCopy(Database &database, const QString &file);
/// The copy beside a book that is about to be brought to a newer schema ("NAME.v1.somo"); gives its name.
Result<QString> backUpBeforeMigration(Database &database, int version);

} // namespace somo
