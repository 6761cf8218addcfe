// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_index.h"

#include "core/base/text.h"

#include <QStringList>

#include <array>

namespace somo {

namespace {

constexpr qsizetype longestWord = 60;
constexpr std::array<std::pair<SearchKind, QStringView>, 5> kinds{{{SearchKind::customer, u"customer"},
                                                                   {SearchKind::order, u"order"},
                                                                   {SearchKind::person, u"person"},
                                                                   {SearchKind::product, u"product"},
                                                                   {SearchKind::salekit, u"salekit"}}};

/// FTS5 finds a row again by its rowid only, so kind and row are one number.
qint64 rowIdFor(SearchKind kind, qint64 row)
{
    return row * 32 + qint64(kind);
}

/// Every word a prefix, all of them asked for.
QString queryFor(Engine engine, const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words)
        parts += engine == Engine::sqlite ? QStringLiteral("\"%1\"*").arg(word) : QStringLiteral("'%1':*").arg(word);
    return parts.join(engine == Engine::sqlite ? QStringLiteral(" ") : QStringLiteral(" & "));
}

const QString sqlitePut = QStringLiteral("INSERT OR REPLACE INTO search_index (rowid, folded, kind, row_id) VALUES (:id, :folded, :kind, :row)");
const QString postgresPut = QStringLiteral("INSERT INTO search_index (folded, kind, row_id) VALUES (:folded, :kind, :row) "
                                           "ON CONFLICT (kind, row_id) DO UPDATE SET folded = excluded.folded");
const QString sqliteRemove = QStringLiteral("DELETE FROM search_index WHERE rowid = :id");
const QString postgresRemove = QStringLiteral("DELETE FROM search_index WHERE kind = :kind AND row_id = :row");
const QString sqliteFind = QStringLiteral("SELECT kind, row_id FROM (SELECT rowid AS at, kind, row_id, folded FROM search_index WHERE search_index MATCH :query "
                                          "AND (:kind = '' OR kind = :kind) ORDER BY rowid LIMIT 5000) AS found ORDER BY length(folded), folded, row_id, kind LIMIT :most");
const QString postgresFind = QStringLiteral("SELECT kind, row_id FROM (SELECT kind, row_id, folded FROM search_index "
                                            "WHERE to_tsvector('simple', folded) @@ to_tsquery('simple', :query) "
                                            "AND (CAST(:kind AS TEXT) = '' OR kind = :kind) ORDER BY row_id, kind LIMIT 5000) AS found "
                                            "ORDER BY length(folded), folded, row_id, kind LIMIT :most");

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
        , put(asked, sqlite ? sqlitePut : postgresPut)
        , remove(asked, sqlite ? sqliteRemove : postgresRemove)
    {
    }
    Database &database;
    bool sqlite;
    Statement put;
    Statement remove;
};

SearchIndex::SearchIndex(Database &database)
    : d(std::make_unique<Private>(database))
{
}

SearchIndex::~SearchIndex() = default;

Status SearchIndex::put(SearchKind kind, qint64 row, const QString &text)
{
    if (d->sqlite)
        d->put.bind(u":id", rowIdFor(kind, row));
    d->put.bind(u":folded", searchWords(text));
    d->put.bind(u":kind", searchKindCode(kind));
    d->put.bind(u":row", row);
    return d->put.run();
}

Status SearchIndex::remove(SearchKind kind, qint64 row)
{
    if (d->sqlite) {
        d->remove.bind(u":id", rowIdFor(kind, row));
    } else {
        d->remove.bind(u":kind", searchKindCode(kind));
        d->remove.bind(u":row", row);
    }
    return d->remove.run();
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
    Statement find(d->database, d->sqlite ? sqliteFind : postgresFind);
    find.bind(u":query", queryFor(d->database.engine(), words));
    find.bind(u":kind", kind ? searchKindCode(*kind) : QString());
    find.bind(u":most", limit);
    SOMO_TRY(find.run());
    while (find.next()) {
        if (const std::optional<SearchKind> found = searchKindFromCode(find.text(0)))
            hits.push_back({*found, find.int64(1)});
    }
    SOMO_TRY(find.status());
    return hits;
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

} // namespace somo
