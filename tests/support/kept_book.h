// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_book.h"

#include <vector>

namespace somo::test {

/// The versions that tests/data/books keeps a book of, ascending. Each is as that version's program left it, but for the
/// calendar, which nothing of it refers to and which has tests of its own (tests/books/keep_book.py).
std::vector<int> keptVersions();

/// Puts the kept book of that version into a fresh place: a file as it was written, on a server its rows in what the
/// migrations up to that version make.
void putKeptBook(const TestPlace &place, int version);

/// Every table, index and trigger of a file with its SQL, by name.
QStringList schemaOf(Database &database);

} // namespace somo::test
