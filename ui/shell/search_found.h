// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_search_query.h"
#include "core/storage/search_index.h"

namespace somo {

/// Something of the book that a search found, as a list names it.
struct Found {
    SearchKind kind = SearchKind::order;
    qint64 row = 0;
    QString code;
    QString name; // of an order: its customer's, if any
    Day day; // of an order
};

/// What a search found in the book.
struct BookFound {
    std::vector<Found> rows;
    std::vector<PolicyHit> policies;
};

/// What was typed, and how the answer reads.
struct BookSearch {
    QString typed;
    Language language = Language::vietnamese;
    Day today;
    int mostOfAKind = 5;
};
/// Each kind by itself, so that many orders don't hide the one customer. Inside the caller's read transaction.
Result<BookFound> findInBook(Database &database, const BookSettings &settings, const BookSearch &search);

} // namespace somo
