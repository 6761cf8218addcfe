// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace somo {

/// What can be searched for. The order of their codes is the order of these numbers; they are kept in books.
enum class SearchKind {
    customer = 1,
    order = 2,
    person = 3,
    product = 4,
    salekit = 5,
};
/// "customer", "order" …; as the index keeps it.
QString searchKindCode(SearchKind kind);
std::optional<SearchKind> searchKindFromCode(QStringView code);

struct SearchHit {
    SearchKind kind = SearchKind::customer;
    qint64 row = 0;
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// The words of a text as the index knows them: letters and digits of folded text, everything else a blank, no word
/// longer than 60 letters. Both engines then part them alike, and no sign of theirs can reach a query.
QString searchWords(QStringView text);

/// The index behind `search`: which rows hold words that begin with the ones typed. SQLite: FTS5; PostgreSQL: tsvector.
class SearchIndex {
public:
    explicit SearchIndex(Database &database);
    ~SearchIndex();
    SearchIndex(const SearchIndex &) = delete;
    SearchIndex &operator=(const SearchIndex &) = delete;

    /// The text under which a row is found (folded or not); replaces the one before.
    Status put(SearchKind kind, qint64 row, const QString &text);
    Status remove(SearchKind kind, qint64 row);
    /// Empties the index, before it is made anew.
    Status clear();
    /// Rows in which every word typed begins some word; the shortest texts first, then in binary order, then by row.
    /// Of very many rows the oldest 5000 are ranked. Nothing for a text without letters or digits.
    Result<std::vector<SearchHit>> find(const QString &text, std::optional<SearchKind> kind, int limit);
    /// All that is kept of a row; nothing where it is not in the index. For `check`.
    Result<std::optional<QString>> stored(SearchKind kind, qint64 row);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace somo
