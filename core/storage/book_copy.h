// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <memory>

namespace somo {

/// Copies a whole book to an empty place of either engine: rows, derived rows, trail, ids and the numbers next to be
/// given. Compared afterwards, table by table, and looked over by check(). Nothing is left where it fails.
/// Refused: notABook, bookOlder, bookNewer; placeTaken; copyDiffers.
Status copyBook(const QString &from, const QString &to, std::unique_ptr<Derivation> derivation);

/// The copying itself, into an empty SQLite file or PostgreSQL schema; the transaction on `to` is its own.
Status copyTables(Database &from, Database &to);

/// Drops a book's tables on a server, after making one there failed; only where the place was empty before.
void emptyServerPlace(const QString &place);

} // namespace somo
