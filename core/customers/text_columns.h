// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace somo::privacy {

/// What a column of text may hold of a person who is to be forgotten.
enum class TextUse {
    words, // anybody may have written anything there: who is forgotten is taken out of it, also within JSON
    key, // the same, and a row is found by it: what is left stays different from every other row's
    said, // what a file said of an order (core/exchange/import_said.h)
    name, // what other customers are called: theirs, unless it says more than the name
    sorted, // follows from the row's name
    folded, // likewise
    others, // what somebody or a place is called or reached by who has a row of their own
    kept // words of Somo's own, digests, files, what a closed period paid, and what core/storage/forgetting.h cleans by itself
};

struct TextColumn {
    QString table;
    QString column;
    TextUse use;
    friend bool operator==(const TextColumn &, const TextColumn &) = default;
};

/// Every column of text of every table of a book, so that none is forgotten where a person is; a test compares it with the schema
/// of both engines.
const std::vector<TextColumn> &textColumns();

} // namespace somo::privacy
