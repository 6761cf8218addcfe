// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"
#include "core/storage/search_index.h"

#include <span>

namespace somo {

/// What the search index should hold: customers, people and products by code and name, orders by code. No phone, no
/// e-mail: the index is open to everybody in the book, contact data is not (architecture, privacy).

/// Brings the index up to date with these changes; of an import that stands, with all that it brought.
Status deriveSearch(Database &database, std::span<const RowChange> changes);
/// Brings the whole index up to date: only what differs is written.
Status deriveSearch(Database &database);
/// Names the rows whose stored words are not those of their source, and those without a source ("search_index").
/// Changes nothing; at most a hundred are named.
Result<std::vector<Discrepancy>> checkSearch(Database &database);

/// What a person looks for: rows that the index finds; customers by how their phone begins where the reader may see it
/// (at least four digits); and after the orders found by code the newest ones of the customers found.
/// `kind`: nothing for all. Ranked as SearchIndex::find() says; never more than `limit`, none twice.
Result<std::vector<SearchHit>> searchBook(Database &database, const QString &text, std::optional<SearchKind> kind, int limit);

} // namespace somo
