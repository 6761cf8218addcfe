// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_index.h"

#include "core/base/text.h"
#include "core/storage/bulk_writer.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <tuple>

namespace somo {

namespace {

constexpr qsizetype longestWord = 60;
constexpr std::array<std::pair<SearchKind, QStringView>, 5> kinds{{{SearchKind::customer, u"customer"},
                                                                   {SearchKind::order, u"order"},
                                                                   {SearchKind::person, u"person"},
                                                                   {SearchKind::product, u"product"},
                                                                   {SearchKind::salekit, u"salekit"}}};

/// FTS5 finds a row again by its rowid only, so kind and row are one number; each kind has a stretch of them for itself,
/// so that a search in one kind never walks through another's rows.
constexpr qint64 stretchOfKind = qint64(1) << 48;
qint64 firstRowId(SearchKind kind)
{
    return qint64(kind) * stretchOfKind;
}
/// An id beyond the stretch is none that a book gives; it stands at its end, so that no other kind is touched.
qint64 rowIdFor(SearchKind kind, qint64 row)
{
    return firstRowId(kind) + std::clamp(row, qint64(0), stretchOfKind - 1);
}
qint64 lastRowId(SearchKind kind)
{
    return firstRowId(kind) + stretchOfKind - 1;
}

enum class Match {
    start, // the text begins with the words; PostgreSQL: they stand there one behind the other
    whole, // every word stands there as it was asked for
    beginning, // every word begins one
};

constexpr int mostRanked = 120; // of a search that people look at: each key reads their texts, within a thousandth of a second
constexpr int mostRankedOnServer = 5000; // where only the ranking finds what begins with the words
constexpr int mostRankedWhole = 400; // of names, of which each key asks for several

/// All words are asked for.
QString queryFor(Engine engine, const QStringList &words, Match match)
{
    QStringList parts;
    for (const QString &word : words) {
        if (engine == Engine::sqlite)
            parts += (match == Match::beginning ? QStringLiteral("\"%1\"*") : QStringLiteral("\"%1\"")).arg(word);
        else
            parts += (match == Match::beginning ? QStringLiteral("'%1':*") : QStringLiteral("'%1'")).arg(word);
    }
    if (match == Match::start)
        return engine == Engine::sqlite ? QString(u'^' + parts.join(QStringLiteral(" + "))) : parts.join(QStringLiteral(" <-> "));
    return parts.join(engine == Engine::sqlite ? QStringLiteral(" ") : QStringLiteral(" & "));
}

const QString sqlitePut = QStringLiteral("INSERT OR REPLACE INTO search_index (rowid, folded, kind, row_id) VALUES (:id, :folded, :kind, :row)");
const QString postgresPut = QStringLiteral("INSERT INTO search_index (folded, kind, row_id) VALUES (:folded, :kind, :row) "
                                           "ON CONFLICT (kind, row_id) DO UPDATE SET folded = excluded.folded");
const QString sqliteRemove = QStringLiteral("DELETE FROM search_index WHERE rowid = :id");
const QString postgresRemove = QStringLiteral("DELETE FROM search_index WHERE kind = :kind AND row_id = :row");
const QString sqliteFind = QStringLiteral("SELECT row_id, folded FROM (SELECT rowid AS at, row_id, folded FROM search_index WHERE search_index MATCH :query "
                                          "AND rowid BETWEEN :first AND :last ORDER BY rowid LIMIT :ranked) AS found ORDER BY length(folded), folded, row_id LIMIT :most");
const QString postgresFind = QStringLiteral("SELECT row_id, folded FROM (SELECT row_id, folded FROM search_index "
                                            "WHERE to_tsvector('simple', folded) @@ to_tsquery('simple', :query) "
                                            "AND kind = :kind ORDER BY row_id LIMIT :ranked) AS found ORDER BY length(folded), folded, row_id LIMIT :most");
const QString sqliteStored = QStringLiteral("SELECT rowid - :base, CASE WHEN kind = :kind AND row_id = rowid - :base THEN folded ELSE ' ' END FROM search_index "
                                            "WHERE rowid BETWEEN :first AND :last ORDER BY rowid");
const QString postgresStored = QStringLiteral("SELECT row_id, folded FROM search_index WHERE kind = :kind AND row_id BETWEEN :first AND :last ORDER BY row_id");
const QString sqliteEnds = QStringLiteral("SELECT (SELECT rowid FROM search_index WHERE rowid BETWEEN :first AND :last ORDER BY rowid LIMIT 1) - :base, "
                                          "(SELECT rowid FROM search_index WHERE rowid BETWEEN :first AND :last ORDER BY rowid DESC LIMIT 1) - :base");
const QString postgresEnds = QStringLiteral("SELECT MIN(row_id), MAX(row_id) FROM search_index WHERE kind = :kind");
const QString sqliteFrom = QStringLiteral("SELECT rowid - :base FROM search_index WHERE rowid BETWEEN :first AND :last ORDER BY rowid LIMIT 1");
const QString postgresFrom = QStringLiteral("SELECT row_id FROM search_index WHERE kind = :kind AND row_id >= :first ORDER BY row_id LIMIT 1");
const QString sqliteStrays = QStringLiteral("SELECT COUNT(*) FROM search_index WHERE rowid < :first OR rowid > :last");
const QString postgresStrays = QStringLiteral("SELECT COUNT(*) FROM search_index WHERE kind NOT IN ('customer', 'order', 'person', 'product', 'salekit')");
const QString sqliteDropStrays = QStringLiteral("DELETE FROM search_index WHERE rowid < :first OR rowid > :last");
const QString postgresDropStrays = QStringLiteral("DELETE FROM search_index WHERE kind NOT IN ('customer', 'order', 'person', 'product', 'salekit')");

struct Ranked {
    SearchHit hit;
    QString words;
    Match match = Match::beginning;
};

/// Whole words before beginnings, then the shortest texts, then in binary order, then by row: as the statements rank within a kind.
bool isBefore(const Ranked &a, const Ranked &b)
{
    return std::forward_as_tuple(a.match, a.words.size(), a.words, a.hit.row, a.hit.kind)
           < std::forward_as_tuple(b.match, b.words.size(), b.words, b.hit.row, b.hit.kind);
}

Result<std::vector<Ranked>> findOf(Database &database, const QStringList &words, Match match, SearchKind kind, int limit, int ranked = mostRanked)
{
    const QString query = queryFor(database.engine(), words, match);
    const bool sqlite = database.engine() == Engine::sqlite;
    Statement find(database, sqlite ? sqliteFind : postgresFind);
    find.bind(u":query", query);
    if (sqlite) {
        find.bind(u":first", firstRowId(kind));
        find.bind(u":last", lastRowId(kind));
    } else {
        find.bind(u":kind", searchKindCode(kind));
    }
    find.bind(u":ranked", ranked);
    find.bind(u":most", limit);
    SOMO_TRY(find.run());
    std::vector<Ranked> found;
    while (find.next())
        found.push_back({{kind, find.int64(0)}, find.text(1), match});
    SOMO_TRY(find.status());
    return found;
}

void bindStrays(Statement &statement, bool sqlite)
{
    if (sqlite) {
        statement.bind(u":first", firstRowId(kinds.front().first));
        statement.bind(u":last", lastRowId(kinds.back().first));
    }
}

} // namespace

QString searchKindCode(SearchKind kind)
{
    for (const auto &[each, code] : kinds) {
        if (each == kind)
            return code.toString();
    }
    return {};
}

std::optional<SearchKind> searchKindFromCode(QStringView code)
{
    for (const auto &[kind, each] : kinds) {
        if (each == code)
            return kind;
    }
    return std::nullopt;
}

const std::vector<SearchKind> &searchKinds()
{
    static const std::vector<SearchKind> all{SearchKind::customer, SearchKind::order, SearchKind::person, SearchKind::product, SearchKind::salekit};
    return all;
}

QString searchWords(QStringView text)
{
    QString plain = folded(text);
    for (QChar &c : plain) {
        // Letters beyond the basic plane (emoji, old scripts) are no words here: the engines part them differently.
        if (!c.isLetterOrNumber() || c.isSurrogate())
            c = u' ';
    }
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words)
        word.truncate(longestWord);
    return words.join(u' ');
}

struct SearchIndex::Private {
    explicit Private(Database &asked)
        : database(asked)
        , sqlite(asked.engine() == Engine::sqlite)
    {
    }
    /// Prepared with the first row: most that open the index only read.
    Statement &putting()
    {
        if (!put)
            put.emplace(database, sqlite ? sqlitePut : postgresPut);
        return *put;
    }
    Statement &removing()
    {
        if (!remove)
            remove.emplace(database, sqlite ? sqliteRemove : postgresRemove);
        return *remove;
    }

    Database &database;
    bool sqlite;
    std::optional<Statement> put;
    std::optional<Statement> remove;
};

SearchIndex::SearchIndex(Database &database)
    : d(std::make_unique<Private>(database))
{
}

SearchIndex::~SearchIndex() = default;

Status SearchIndex::put(SearchKind kind, qint64 row, const QString &text)
{
    Statement &put = d->putting();
    if (d->sqlite)
        put.bind(u":id", rowIdFor(kind, row));
    put.bind(u":folded", searchWords(text));
    put.bind(u":kind", searchKindCode(kind));
    put.bind(u":row", row);
    return put.run();
}

Status SearchIndex::remove(SearchKind kind, qint64 row)
{
    Statement &remove = d->removing();
    if (d->sqlite) {
        remove.bind(u":id", rowIdFor(kind, row));
    } else {
        remove.bind(u":kind", searchKindCode(kind));
        remove.bind(u":row", row);
    }
    return remove.run();
}

Status SearchIndex::clear()
{
    return d->database.execute(QStringLiteral("DELETE FROM search_index"));
}

Result<std::vector<SearchHit>> SearchIndex::find(const QString &text, std::optional<SearchKind> kind, int limit)
{
    const QStringList words = searchWords(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<SearchHit> hits;
    if (words.isEmpty())
        return hits;
    std::vector<Ranked> ranked;
    for (const SearchKind each : kind ? std::vector<SearchKind>{*kind} : searchKinds()) {
        SOMO_TRY_ASSIGN(const std::vector<Ranked> whole, findOf(d->database, words, Match::whole, each, limit));
        ranked.insert(ranked.end(), whole.begin(), whole.end());
        if (whole.size() >= size_t(limit))
            continue;
        SOMO_TRY_ASSIGN(const std::vector<Ranked> beginning, findOf(d->database, words, Match::beginning, each, limit));
        for (const Ranked &found : beginning) {
            const bool isThere = std::any_of(whole.begin(), whole.end(), [&](const Ranked &other) { return other.hit.row == found.hit.row; });
            if (!isThere)
                ranked.push_back(found);
        }
    }
    std::sort(ranked.begin(), ranked.end(), isBefore);
    for (size_t i = 0; i < ranked.size() && i < size_t(limit); ++i)
        hits.push_back(ranked[i].hit);
    return hits;
}

Result<std::vector<qint64>> SearchIndex::findWhole(const QString &text, SearchKind kind, int limit)
{
    const QStringList words = searchWords(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<qint64> rows;
    if (words.isEmpty())
        return rows;
    // PostgreSQL knows no beginning of a text, so there the ranking has to find it.
    const int ranked = d->sqlite ? mostRankedWhole : mostRankedOnServer;
    for (const Match match : {Match::start, Match::whole}) {
        SOMO_TRY_ASSIGN(const std::vector<Ranked> found, findOf(d->database, words, match, kind, limit, ranked));
        for (const Ranked &each : found) {
            if (rows.size() < size_t(limit) && std::ranges::find(rows, each.hit.row) == rows.end())
                rows.push_back(each.hit.row);
        }
    }
    return rows;
}

Result<std::optional<QString>> SearchIndex::stored(SearchKind kind, qint64 row)
{
    Statement read(d->database, d->sqlite ? QStringLiteral("SELECT folded FROM search_index WHERE rowid = :id")
                                          : QStringLiteral("SELECT folded FROM search_index WHERE kind = :kind AND row_id = :row"));
    if (d->sqlite) {
        read.bind(u":id", rowIdFor(kind, row));
    } else {
        read.bind(u":kind", searchKindCode(kind));
        read.bind(u":row", row);
    }
    SOMO_TRY(read.run());
    std::optional<QString> text;
    if (read.next())
        text = read.text(0);
    SOMO_TRY(read.status());
    return text;
}

Result<std::vector<SearchText>> SearchIndex::stored(SearchKind kind, qint64 first, qint64 last)
{
    BulkQuery read(d->database, d->sqlite ? sqliteStored : postgresStored);
    if (d->sqlite)
        read.bind(u":base", firstRowId(kind));
    read.bind(u":kind", searchKindCode(kind));
    read.bind(u":first", d->sqlite ? rowIdFor(kind, first) : first);
    read.bind(u":last", d->sqlite ? rowIdFor(kind, last) : last);
    SOMO_TRY(read.run());
    std::vector<SearchText> rows;
    while (read.next()) {
        const std::string_view words = read.text(1);
        rows.push_back({read.int64(0), QString::fromUtf8(words.data(), qsizetype(words.size()))});
    }
    SOMO_TRY(read.status());
    return rows;
}

Result<std::pair<qint64, qint64>> SearchIndex::ends(SearchKind kind)
{
    Statement read(d->database, d->sqlite ? sqliteEnds : postgresEnds);
    if (d->sqlite) {
        read.bind(u":base", firstRowId(kind));
        read.bind(u":first", firstRowId(kind));
        read.bind(u":last", lastRowId(kind));
    } else {
        read.bind(u":kind", searchKindCode(kind));
    }
    SOMO_TRY(read.run());
    std::pair<qint64, qint64> found(1, 0);
    if (read.next() && !read.isNull(0))
        found = {read.int64(0), read.int64(1)};
    SOMO_TRY(read.status());
    return found;
}

Result<std::optional<qint64>> SearchIndex::firstFrom(SearchKind kind, qint64 row)
{
    if (d->sqlite && row >= stretchOfKind)
        return std::optional<qint64>();
    Statement read(d->database, d->sqlite ? sqliteFrom : postgresFrom);
    if (d->sqlite) {
        read.bind(u":base", firstRowId(kind));
        read.bind(u":last", lastRowId(kind));
    } else {
        read.bind(u":kind", searchKindCode(kind));
    }
    read.bind(u":first", d->sqlite ? rowIdFor(kind, row) : row);
    SOMO_TRY(read.run());
    const auto found = read.next() ? std::optional(read.int64(0)) : std::nullopt;
    SOMO_TRY(read.status());
    return found;
}

Status SearchIndex::add(SearchKind kind, const std::vector<SearchText> &rows)
{
    if (rows.empty())
        return success();
    QStringList columns{QStringLiteral("folded"), QStringLiteral("kind"), QStringLiteral("row_id")};
    if (d->sqlite)
        columns.prepend(QStringLiteral("rowid"));
    BulkInsert insert(d->database, QStringLiteral("search_index"), columns);
    const QString code = searchKindCode(kind);
    for (const SearchText &row : rows) {
        if (d->sqlite)
            insert.add(rowIdFor(kind, row.row));
        insert.add(row.words);
        insert.add(code);
        insert.add(row.row);
        SOMO_TRY(insert.endRow());
    }
    return insert.finish();
}

/// FTS5 keeps its lists apart from the texts; PostgreSQL's index is the engine's own affair.
bool SearchIndex::isSoundInside()
{
    if (!d->sqlite || d->database.isReadOnly())
        return true;
    return bool(d->database.execute(QStringLiteral("INSERT INTO search_index (search_index) VALUES ('integrity-check')")));
}

Status SearchIndex::mend()
{
    Statement drop(d->database, d->sqlite ? sqliteDropStrays : postgresDropStrays);
    bindStrays(drop, d->sqlite);
    SOMO_TRY(drop.run());
    if (isSoundInside())
        return success();
    return d->database.execute(QStringLiteral("INSERT INTO search_index (search_index) VALUES ('rebuild')"));
}

Result<qint64> SearchIndex::strays()
{
    Statement count(d->database, d->sqlite ? sqliteStrays : postgresStrays);
    bindStrays(count, d->sqlite);
    SOMO_TRY(count.run());
    const qint64 found = count.next() ? count.int64(0) : 0;
    SOMO_TRY(count.status());
    return found + (isSoundInside() ? 0 : 1);
}

} // namespace somo
