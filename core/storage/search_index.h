// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <memory>
#include <optional>
#include <utility>
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

/// All kinds, in the order of their codes.
const std::vector<SearchKind> &searchKinds();

struct SearchHit {
    SearchKind kind = SearchKind::customer;
    qint64 row = 0;
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// A row of the index: which row it stands for, and its words.
struct SearchText {
    qint64 row = 0;
    QString words;
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
    /// Rows in which every word typed begins some word: those that have all of them as whole words first ("tra" finds Trà
    /// before Trần), then the shortest texts, then in binary order, then by row.
    /// Of very many rows the oldest 250 of a kind are ranked. Nothing for a text without letters or digits.
    Result<std::vector<SearchHit>> find(const QString &text, std::optional<SearchKind> kind, int limit);
    /// Rows that hold every word as a whole word, without looking for more of them than a key pressed can wait for: those
    /// whose text begins with the words, then others, the shortest texts first. Of very many the oldest are ranked.
    Result<std::vector<qint64>> findWhole(const QString &text, SearchKind kind, int limit);
    /// All that is kept of a row; nothing where it is not in the index.
    Result<std::optional<QString>> stored(SearchKind kind, qint64 row);
    /// All that is kept of the rows `first` to `last`, in their order. A row that says two different things of itself
    /// has the words " ", which no text gives.
    Result<std::vector<SearchText>> stored(SearchKind kind, qint64 first, qint64 last);
    /// The first and the last row kept of a kind; 1 and 0 where there is none.
    Result<std::pair<qint64, qint64>> ends(SearchKind kind);
    /// The first row kept of a kind from that one on.
    Result<std::optional<qint64>> firstFrom(SearchKind kind, qint64 row);
    /// Puts rows that are not in the index yet, quickly; their words as searchWords() gives them.
    Status add(SearchKind kind, const std::vector<SearchText> &rows);
    /// Takes out what stands for no row of any kind, and makes the engine's own lists anew where they are damaged.
    Status mend();
    /// How many rows stand for no row of any kind; the engine's own lists, where they are damaged, count as one.
    Result<qint64> strays();

private:
    bool isSoundInside();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace somo
