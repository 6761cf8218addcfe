// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace somo {

/// How a copy that takes long is watched and stopped. Called on the thread that copies.
struct CopyWatch {
    /// Of 1000 parts so many are done; every table is read once to copy and twice to compare.
    std::function<void(int thousandths)> progressed;
    std::stop_token stop;
};

/// Copies a whole book to an empty place of either engine: rows, derived rows, trail, ids and the numbers next to be
/// given. Compared afterwards, table by table, and looked over by check(). Nothing is left where it fails.
/// Refused: notABook, bookOlder, bookNewer; placeTaken; copyDiffers; copyStopped.
Status copyBook(const QString &from, const QString &to, std::unique_ptr<Derivation> derivation, const CopyWatch &watch = {});

/// The copying itself, into an empty SQLite file or PostgreSQL schema; the transaction on `to` is its own.
Status copyTables(Database &from, Database &to, const CopyWatch &watch = {});

/// Drops a book's tables on a server, after making one there failed; only where the place was empty before.
void emptyServerPlace(const QString &place);

} // namespace somo
