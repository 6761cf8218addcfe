// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/search_query.h"

#include "core/base/phone.h"
#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <map>
#include <set>

namespace somo {

namespace {

constexpr qint64 stretch = 8192; // rows held against each other at a time

/// A table whose rows can be found.
struct SourceOf {
    SearchKind kind;
    QString table;
    QString rows; // id and text of the rows :first to :last, by id
    QString ends; // the first and the last id
    QString brought; // the first and the last id of what an import brought
    QString label; // the code of a row
    QString next; // the first id from :first on
};

const std::vector<SourceOf> &sources()
{
    static const std::vector<SourceOf> all{
        {SearchKind::customer, QStringLiteral("customer"),
         QStringLiteral("SELECT id, code || ' ' || name FROM customer WHERE id BETWEEN :first AND :last ORDER BY id"),
         QStringLiteral("SELECT MIN(id), MAX(id) FROM customer"),
         QStringLiteral("SELECT MIN(id), MAX(id) FROM customer WHERE import_id = :import"),
         QStringLiteral("SELECT code FROM customer WHERE id = :row"), QStringLiteral("SELECT MIN(id) FROM customer WHERE id >= :first")},
        {SearchKind::order, QStringLiteral("sales_order"),
         QStringLiteral("SELECT id, code FROM sales_order WHERE id BETWEEN :first AND :last ORDER BY id"),
         QStringLiteral("SELECT MIN(id), MAX(id) FROM sales_order"),
         QStringLiteral("SELECT MIN(id), MAX(id) FROM sales_order WHERE import_id = :import"),
         QStringLiteral("SELECT code FROM sales_order WHERE id = :row"), QStringLiteral("SELECT MIN(id) FROM sales_order WHERE id >= :first")},
        {SearchKind::person, QStringLiteral("person"),
         QStringLiteral("SELECT id, code || ' ' || name FROM person WHERE id BETWEEN :first AND :last ORDER BY id"),
         QStringLiteral("SELECT MIN(id), MAX(id) FROM person"),
         QStringLiteral("SELECT MIN(id), MAX(id) FROM person WHERE import_id = :import"),
         QStringLiteral("SELECT code FROM person WHERE id = :row"), QStringLiteral("SELECT MIN(id) FROM person WHERE id >= :first")},
        {SearchKind::product, QStringLiteral("product"),
         QStringLiteral("SELECT id, code || ' ' || name FROM product WHERE id BETWEEN :first AND :last ORDER BY id"),
         QStringLiteral("SELECT MIN(id), MAX(id) FROM product"),
         QStringLiteral("SELECT MIN(id), MAX(id) FROM product WHERE import_id = :import"),
         QStringLiteral("SELECT code FROM product WHERE id = :row"), QStringLiteral("SELECT MIN(id) FROM product WHERE id >= :first")},
    };
    return all;
}

const SourceOf *sourceOf(SearchKind kind)
{
    const auto found = std::find_if(sources().begin(), sources().end(), [kind](const SourceOf &each) { return each.kind == kind; });
    return found == sources().end() ? nullptr : &*found;
}

Result<std::pair<qint64, qint64>> endsIn(Statement &statement)
{
    SOMO_TRY(statement.run());
    std::pair<qint64, qint64> ends(1, 0);
    if (statement.next() && !statement.isNull(0))
        ends = {statement.int64(0), statement.int64(1)};
    SOMO_TRY(statement.status());
    return ends;
}

/// What differs in a stretch of rows: what should be there, and what is.
struct Difference {
    std::vector<SearchText> missing;
    std::vector<SearchText> wrong; // with the words they should have
    std::vector<qint64> left; // rows in the index without a source
};

class Reconciler {
public:
    Reconciler(Database &database, SearchKind kind)
        : m_database(database)
        , m_source(sourceOf(kind))
        , m_kind(kind)
        , m_index(database)
    {
    }

    /// From the first to the last row of source and index.
    Result<std::pair<qint64, qint64>> ends()
    {
        SOMO_TRY_ASSIGN(const auto kept, m_index.ends(m_kind));
        if (!m_source)
            return kept;
        Statement statement(m_database, m_source->ends);
        SOMO_TRY_ASSIGN(const auto present, endsIn(statement));
        if (kept.second < kept.first || present.second < present.first)
            return kept.second < kept.first ? present : kept;
        return std::pair(std::min(kept.first, present.first), std::max(kept.second, present.second));
    }

    Status write(qint64 first, qint64 last)
    {
        return eachStretch(first, last, [this](const Difference &difference) -> Status {
            for (const qint64 row : difference.left)
                SOMO_TRY(m_index.remove(m_kind, row));
            for (const SearchText &each : difference.wrong)
                SOMO_TRY(m_index.put(m_kind, each.row, each.words));
            return m_index.add(m_kind, difference.missing);
        });
    }

    template <typename Each>
    Status eachStretch(qint64 first, qint64 last, const Each &each)
    {
        for (qint64 from = first; from <= last;) {
            const qint64 to = lastOfStretch(from, last, stretch);
            SOMO_TRY_ASSIGN(const std::vector<SearchText> expected, expectedRows(from, to));
            SOMO_TRY_ASSIGN(const std::vector<SearchText> stored, m_index.stored(m_kind, from, to));
            SOMO_TRY(each(differenceOf(expected, stored)));
            if (to == last)
                break;
            from = to + 1;
            // Ids may lie far apart: where a stretch is empty the next row is looked for.
            if (expected.empty() && stored.empty()) {
                SOMO_TRY_ASSIGN(const std::optional<qint64> next, firstFrom(from));
                if (!next)
                    break;
                from = *next;
            }
        }
        return success();
    }

private:
    /// The first id of source or index from there on.
    Result<std::optional<qint64>> firstFrom(qint64 row)
    {
        SOMO_TRY_ASSIGN(std::optional<qint64> next, m_index.firstFrom(m_kind, row));
        if (!m_source)
            return next;
        Statement present(m_database, m_source->next);
        present.bind(u":first", row);
        SOMO_TRY(present.run());
        if (present.next() && !present.isNull(0))
            next = std::min(present.int64(0), next.value_or(present.int64(0)));
        SOMO_TRY(present.status());
        return next;
    }

    Result<std::vector<SearchText>> expectedRows(qint64 first, qint64 last)
    {
        std::vector<SearchText> rows;
        if (!m_source)
            return rows;
        BulkQuery read(m_database, m_source->rows);
        read.bind(u":first", first);
        read.bind(u":last", last);
        SOMO_TRY(read.run());
        while (read.next()) {
            const std::string_view text = read.text(1);
            rows.push_back({read.int64(0), searchWords(QString::fromUtf8(text.data(), qsizetype(text.size())))});
        }
        SOMO_TRY(read.status());
        return rows;
    }

    static Difference differenceOf(const std::vector<SearchText> &expected, const std::vector<SearchText> &stored)
    {
        Difference difference;
        auto kept = stored.begin();
        for (const SearchText &each : expected) {
            for (; kept != stored.end() && kept->row < each.row; ++kept)
                difference.left.push_back(kept->row);
            if (kept == stored.end() || kept->row != each.row) {
                difference.missing.push_back(each);
                continue;
            }
            if (kept->words != each.words)
                difference.wrong.push_back(each);
            ++kept;
        }
        for (; kept != stored.end(); ++kept)
            difference.left.push_back(kept->row);
        return difference;
    }

    Database &m_database;
    const SourceOf *m_source;
    SearchKind m_kind;
    SearchIndex m_index;
};

/// The imports among the changes that stand.
Result<std::vector<qint64>> standingImports(Database &database, std::span<const RowChange> changes)
{
    Statement undone(database, QStringLiteral("SELECT undone FROM import_batch WHERE id = :row"));
    std::vector<qint64> imports;
    for (const RowChange &change : changes) {
        if (change.table != u"import_batch")
            continue;
        undone.bind(u":row", change.row);
        SOMO_TRY(undone.run());
        if (undone.next() && undone.int64(0) == 0)
            imports.push_back(change.row);
        SOMO_TRY(undone.status());
    }
    return imports;
}

/// Rows of an import leave no changes, but their ids lie close together.
Status deriveImport(Database &database, const SourceOf &source, qint64 import)
{
    Statement brought(database, source.brought);
    brought.bind(u":import", import);
    SOMO_TRY_ASSIGN(const auto ends, endsIn(brought));
    return Reconciler(database, source.kind).write(ends.first, ends.second);
}

QString plainDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits += c;
        else if (!c.isSpace() && c != u'.' && c != u'-' && c != u'(' && c != u')')
            return {};
    }
    return digits;
}

/// How stored phones begin that begin as typed: "0912" as "+84912". Nothing where the text is no beginning of one.
QString phoneBeginning(const QString &text)
{
    constexpr qsizetype least = 4;
    const QString digits = plainDigits(text);
    if (digits.size() < least)
        return {};
    if (const auto whole = normalisedPhone(digits))
        return *whole;
    if (digits.startsWith(u'+'))
        return digits;
    return digits.startsWith(u'0') ? QString(QStringLiteral("+84") + digits.mid(1)) : QString();
}

Status addCustomersByPhone(Database &database, const QString &text, int limit, std::vector<SearchHit> &hits)
{
    const QString beginning = phoneBeginning(text);
    if (beginning.isEmpty())
        return success();
    // Digits only behind it: up to the sign that follows 9.
    Statement found(database, QStringLiteral("SELECT id FROM customer_contact WHERE phone >= :first AND phone < :last ORDER BY phone, id LIMIT :most"));
    found.bind(u":first", beginning);
    found.bind(u":last", QString(beginning + u':'));
    found.bind(u":most", limit);
    SOMO_TRY(found.run());
    while (found.next())
        hits.push_back({SearchKind::customer, found.int64(0)});
    SOMO_TRY(found.status());
    // A whole number finds its customer also where contact data isn't seen: by an id, and no other number with it.
    const auto whole = normalisedPhone(text);
    if (!whole || database.engine() != Engine::postgresql)
        return success();
    Statement hidden(database, QStringLiteral("SELECT customer_by_phone(:phone)"));
    hidden.bind(u":phone", *whole);
    SOMO_TRY(hidden.run());
    while (hidden.next())
        hits.push_back({SearchKind::customer, hidden.int64(0)});
    return hidden.status();
}

Status addOrdersOf(Database &database, const std::vector<SearchHit> &customers, int limit, std::vector<SearchHit> &hits)
{
    Statement newest(database, QStringLiteral("SELECT id FROM sales_order WHERE customer_id = :customer ORDER BY ordered_on DESC, id DESC LIMIT :most"));
    for (const SearchHit &customer : customers) {
        if (hits.size() >= size_t(limit))
            break;
        newest.bind(u":customer", customer.row);
        newest.bind(u":most", limit);
        SOMO_TRY(newest.run());
        while (newest.next())
            hits.push_back({SearchKind::order, newest.int64(0)});
        SOMO_TRY(newest.status());
    }
    return success();
}

void keepFirstOfEach(std::vector<SearchHit> &hits, int limit)
{
    std::set<std::pair<SearchKind, qint64>> seen;
    std::erase_if(hits, [&](const SearchHit &hit) { return !seen.emplace(hit.kind, hit.row).second; });
    if (hits.size() > size_t(limit))
        hits.resize(size_t(limit));
}

} // namespace

Status deriveSearch(Database &database, std::span<const RowChange> changes)
{
    std::map<QString, std::set<qint64>> rows;
    for (const RowChange &change : changes)
        rows[change.table].insert(change.row);
    SOMO_TRY_ASSIGN(const std::vector<qint64> imports, standingImports(database, changes));
    for (const SourceOf &source : sources()) {
        Reconciler reconciler(database, source.kind);
        for (const qint64 row : rows[source.table])
            SOMO_TRY(reconciler.write(row, row));
        for (const qint64 import : imports)
            SOMO_TRY(deriveImport(database, source, import));
    }
    return success();
}

Status deriveSearch(Database &database)
{
    SOMO_TRY(SearchIndex(database).mend());
    for (const SearchKind kind : searchKinds()) {
        Reconciler reconciler(database, kind);
        SOMO_TRY_ASSIGN(const auto ends, reconciler.ends());
        SOMO_TRY(reconciler.write(ends.first, ends.second));
    }
    return success();
}

Result<std::vector<Discrepancy>> checkSearch(Database &database)
{
    constexpr size_t most = 100;
    const QString thing = QStringLiteral("search_index");
    std::vector<Discrepancy> found;
    for (const SearchKind kind : searchKinds()) {
        Reconciler reconciler(database, kind);
        SOMO_TRY_ASSIGN(const auto ends, reconciler.ends());
        const SourceOf *source = sourceOf(kind);
        const auto name = [&](qint64 row) -> Status {
            if (found.size() >= most)
                return success();
            QString label = QStringLiteral("#%1").arg(row);
            if (source) {
                Statement code(database, source->label);
                code.bind(u":row", row);
                SOMO_TRY(code.run());
                if (code.next())
                    label = code.text(0);
                SOMO_TRY(code.status());
            }
            found.push_back({thing, QStringLiteral("%1/%2").arg(searchKindCode(kind), label)});
            return success();
        };
        SOMO_TRY(reconciler.eachStretch(ends.first, ends.second, [&](const Difference &difference) -> Status {
            for (const auto *some : {&difference.missing, &difference.wrong}) {
                for (const SearchText &each : *some)
                    SOMO_TRY(name(each.row));
            }
            for (const qint64 row : difference.left)
                SOMO_TRY(name(row));
            return success();
        }));
    }
    SOMO_TRY_ASSIGN(const qint64 strays, SearchIndex(database).strays());
    if (strays > 0)
        found.push_back({thing, QStringLiteral("?")});
    return found;
}

Result<std::vector<SearchHit>> searchBook(Database &database, const QString &text, std::optional<SearchKind> kind, int limit)
{
    SearchIndex index(database);
    SOMO_TRY_ASSIGN(std::vector<SearchHit> hits, index.find(text, kind, limit));
    if (!kind || kind == SearchKind::customer)
        SOMO_TRY(addCustomersByPhone(database, text, limit, hits));
    if (!kind || kind == SearchKind::order) {
        SOMO_TRY_ASSIGN(std::vector<SearchHit> customers, index.find(text, SearchKind::customer, limit));
        SOMO_TRY(addCustomersByPhone(database, text, limit, customers));
        SOMO_TRY(addOrdersOf(database, customers, limit, hits));
    }
    keepFirstOfEach(hits, limit);
    return hits;
}

} // namespace somo
