// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/quick_entry.h"
#include "core/storage/book.h"

namespace somo::quick {

/// What a written entry became.
struct Written {
    QString code; // of an order
    qint64 row = 0; // of the activity, promise, expense, order
    qint64 category = 0; // of an expense
};

/// The words of the one command that writes the entry.
CommandWords commandOf(const Entry &entry);

/// Writes an entry as `person`'s (0: nobody); runs inside Book::write, one command. Refused: quickOpen where anything is
/// still asked, and as the stores of orders, activities, promises and expenses refuse. An expense teaches its words.
Result<Written> write(Database &database, const Entry &entry, PersonId person, const Setting &setting);

} // namespace somo::quick
