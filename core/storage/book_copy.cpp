// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book_copy.h"

#include "core/storage/book_place.h"
#include "core/storage/bulk_writer.h"
#include "core/storage/migrator.h"
#include "core/storage/schema_check.h"
#include "core/storage/search_index.h"
#include "core/storage/trail_tables.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <functional>

namespace somo {

namespace {

const QString searchTable = QStringLiteral("search_index");

struct CopiedTable {
    QString name;
    QStringList columns;
    std::vector<bool> isText;
    QString order;
};

/// In which order the rows of a table are read; an id where there is one.
QString orderOf(const QString &table)
{
    static const QHash<QString, QString> orders{
        {QStringLiteral("calendar_day"), QStringLiteral("day")},
        {QStringLiteral("entry"), QStringLiteral("event, day, order_id, ordinal")},
        {QStringLiteral("first_order"), QStringLiteral("event, customer_id")},
        {QStringLiteral("customer_total"), QStringLiteral("event, customer_id")},
        {QStringLiteral("order_total"), QStringLiteral("order_id")},
        {QStringLiteral("trail_command"), QStringLiteral("seq")},
        {QStringLiteral("trail_image"), QStringLiteral("change_id")},
    };
    return orders.value(table, QStringLiteral("id"));
}

Result<std::vector<CopiedTable>> copiedTables(Database &database)
{
    QStringList names;
    for (const SourceTable &table : sourceTables())
        names += table.name;
    for (const QString &name : untrackedTables()) {
        if (name != searchTable && name != u"schema_version")
            names += name;
    }
    std::vector<CopiedTable> tables;
    for (const QString &name : std::as_const(names)) {
        Statement columns(database, database.engine() == Engine::sqlite
                                        ? QStringLiteral("SELECT name, CASE type WHEN 'TEXT' THEN 1 ELSE 0 END FROM pragma_table_info(:name) ORDER BY cid")
                                        : QStringLiteral("SELECT column_name::text, CASE data_type WHEN 'text' THEN 1 ELSE 0 END FROM information_schema.columns "
                                                         "WHERE table_schema = current_schema() AND table_name = :name ORDER BY ordinal_position"));
        columns.bind(u":name", name);
        SOMO_TRY(columns.run());
        CopiedTable table{name, {}, {}, orderOf(name)};
        while (columns.next()) {
            table.columns += columns.text(0);
            table.isText.push_back(columns.int64(1) == 1);
        }
        SOMO_TRY(columns.status());
        tables.push_back(std::move(table));
    }
    return tables;
}

/// Counts rows over all tables for whoever watches, and looks whether it is to stop.
class Course {
public:
    Course(const CopyWatch &watch, qint64 rows)
        : m_watch(watch)
        , m_all(std::max(rows * passes, qint64(1)))
    {
    }
    /// After every row; refused: copyStopped.
    Status onRow()
    {
        if (++m_done % step != 0)
            return success();
        if (m_watch.stop.stop_requested())
            return failure(ErrorCode::copyStopped);
        if (m_watch.progressed)
            m_watch.progressed(int(std::min(m_done * 1000 / m_all, qint64(1000))));
        return success();
    }

private:
    static constexpr qint64 passes = 3; // copied, then read at both ends to compare
    static constexpr qint64 step = 2000;
    const CopyWatch &m_watch;
    qint64 m_all;
    qint64 m_done = 0;
};

Result<qint64> countRows(Database &database, const std::vector<CopiedTable> &tables)
{
    qint64 rows = 0;
    for (const CopiedTable &table : tables) {
        Statement count(database, QStringLiteral("SELECT COUNT(*) FROM %1").arg(table.name));
        SOMO_TRY_ASSIGN(const qint64 found, runForId(count));
        rows += found;
    }
    return rows;
}

using OnRow = std::function<Status(const BulkQuery &)>;

/// Reads all rows, on PostgreSQL through a cursor, so that a large table never stands in memory whole. Inside a transaction.
Status forEachRow(Database &database, const QString &sql, const OnRow &onRow)
{
    if (database.engine() == Engine::sqlite) {
        BulkQuery rows(database, sql);
        SOMO_TRY(rows.run());
        while (rows.next())
            SOMO_TRY(onRow(rows));
        return rows.status();
    }
    SOMO_TRY(database.execute(QStringLiteral("DECLARE somo_rows NO SCROLL CURSOR FOR ") + sql));
    for (bool more = true; more;) {
        more = false;
        BulkQuery rows(database, QStringLiteral("FETCH FORWARD 5000 FROM somo_rows"));
        SOMO_TRY(rows.run());
        while (rows.next()) {
            more = true;
            SOMO_TRY(onRow(rows));
        }
        SOMO_TRY(rows.status());
    }
    return database.execute(QStringLiteral("CLOSE somo_rows"));
}

QString selectOf(const CopiedTable &table)
{
    return QStringLiteral("SELECT %1 FROM %2 ORDER BY %3").arg(table.columns.join(u','), table.name, table.order);
}

Status copyTable(Database &from, Database &to, const CopiedTable &table, Course &course)
{
    BulkInsert insert(to, table.name, table.columns);
    SOMO_TRY(forEachRow(from, selectOf(table), [&](const BulkQuery &row) -> Status {
        SOMO_TRY(course.onRow());
        for (int i = 0; i < int(table.columns.size()); ++i) {
            if (row.isNull(i))
                insert.addNull();
            else if (table.isText[size_t(i)])
                insert.add(row.text(i));
            else
                insert.add(row.int64(i));
        }
        return insert.endRow();
    }));
    return insert.finish();
}

const QString selectSearch = QStringLiteral("SELECT kind, row_id, folded FROM search_index ORDER BY kind, row_id");

Status copySearchIndex(Database &from, Database &to)
{
    SearchIndex index(to);
    return forEachRow(from, selectSearch, [&](const BulkQuery &row) -> Status {
        const auto text = [&](int column) { return QString::fromUtf8(row.text(column).data(), qsizetype(row.text(column).size())); };
        const std::optional<SearchKind> kind = searchKindFromCode(text(0));
        return kind ? index.put(*kind, row.int64(1), text(2)) : success();
    });
}

/// The highest id a table ever gave.
Result<qint64> lastId(Database &database, const QString &table)
{
    Statement last(database, database.engine() == Engine::sqlite
                                 ? QStringLiteral("SELECT COALESCE((SELECT seq FROM sqlite_sequence WHERE name = :name), 0)")
                                 : QStringLiteral("SELECT COALESCE(pg_sequence_last_value(pg_get_serial_sequence(:name, 'id')::regclass), 0)"));
    last.bind(u":name", table);
    return runForId(last);
}

/// Ids are never given twice, in the copy neither: it goes on where the book is, past every row.
Status copyLastId(Database &from, Database &to, const QString &table)
{
    SOMO_TRY_ASSIGN(const qint64 given, lastId(from, table));
    Statement newest(to, QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM %1").arg(table));
    SOMO_TRY_ASSIGN(const qint64 present, runForId(newest));
    SOMO_TRY_ASSIGN(const qint64 known, lastId(to, table));
    const qint64 last = std::max(given, present);
    if (last <= known)
        return success();
    SOMO_TRY(reserveIds(to, table, last - known));
    return success();
}

Result<bool> givesIds(Database &database, const QString &table)
{
    Statement found(database, database.engine() == Engine::sqlite
                                  ? QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = :name AND instr(sql, 'AUTOINCREMENT') > 0")
                                  : QStringLiteral("SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = current_schema() "
                                                   "AND table_name = :name AND column_name = 'id' AND is_identity = 'YES'"));
    found.bind(u":name", table);
    SOMO_TRY_ASSIGN(const qint64 count, runForId(found));
    return count > 0;
}

struct Fingerprint {
    qint64 rows = 0;
    QByteArray digest;
    friend bool operator==(const Fingerprint &, const Fingerprint &) = default;
};

Result<Fingerprint> fingerprint(Database &database, const QString &sql, int columns, Course &course)
{
    Fingerprint print;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    SOMO_TRY(forEachRow(database, sql, [&](const BulkQuery &row) -> Status {
        SOMO_TRY(course.onRow());
        ++print.rows;
        for (int i = 0; i < columns; ++i) {
            // A length before each value; none for NULL.
            if (row.isNull(i)) {
                hash.addData(QByteArray("-:"));
                continue;
            }
            const std::string_view text = row.text(i);
            hash.addData(QByteArray::number(qint64(text.size())).append(':'));
            hash.addData(QByteArray::fromRawData(text.data(), qsizetype(text.size())));
        }
        return success();
    }));
    print.digest = hash.result();
    return print;
}

Status compareTable(Database &from, Database &to, const QString &name, const QString &sql, int columns, Course &course)
{
    SOMO_TRY_ASSIGN(const Fingerprint there, fingerprint(from, sql, columns, course));
    SOMO_TRY_ASSIGN(const Fingerprint here, fingerprint(to, sql, columns, course));
    return there == here ? success() : Status(failure(ErrorCode::copyDiffers, {name}));
}

Status copyInto(Database &from, const QString &place, const CopyWatch &watch)
{
    SOMO_TRY_ASSIGN(auto to, Database::create(place));
    SOMO_TRY(copyTables(from, *to, watch));
    // A file learns when it is closed.
    return to->engine() == Engine::postgresql ? learnRows(*to) : success();
}

Status checkCopy(const QString &place, std::unique_ptr<Derivation> derivation)
{
    SOMO_TRY_ASSIGN(auto book, Book::open(place, Book::Mode::readOnly, std::move(derivation)));
    SOMO_TRY_ASSIGN(const std::vector<Discrepancy> found, book->check());
    if (found.empty())
        return success();
    return failure(ErrorCode::copyDiffers, {found.front().thing + u' ' + found.front().where});
}

} // namespace

Status copyTables(Database &from, Database &to, const CopyWatch &watch)
{
    SOMO_TRY(migrate(to, bookMigrations(to.engine())));
    Transaction view(from, Transaction::Kind::read);
    SOMO_TRY(view.begun());
    Transaction writing(to);
    SOMO_TRY(writing.begun());
    SOMO_TRY(dropTrailTriggers(to));
    SOMO_TRY(deferForeignKeys(to));
    SOMO_TRY_ASSIGN(const std::vector<CopiedTable> tables, copiedTables(from));
    SOMO_TRY_ASSIGN(const qint64 rows, countRows(from, tables));
    Course course(watch, rows);
    for (const CopiedTable &table : tables)
        SOMO_TRY(copyTable(from, to, table, course));
    SOMO_TRY(copySearchIndex(from, to));
    for (const CopiedTable &table : tables) {
        SOMO_TRY_ASSIGN(const bool gives, givesIds(to, table.name));
        if (gives)
            SOMO_TRY(copyLastId(from, to, table.name));
    }
    for (const CopiedTable &table : tables)
        SOMO_TRY(compareTable(from, to, table.name, selectOf(table), int(table.columns.size()), course));
    SOMO_TRY(compareTable(from, to, searchTable, selectSearch, 3, course));
    // PostgreSQL changes no table with foreign keys still to be looked at.
    if (to.engine() == Engine::postgresql)
        SOMO_TRY(to.execute(QStringLiteral("SET CONSTRAINTS ALL IMMEDIATE")));
    SOMO_TRY(createTrailTriggers(to));
    return writing.commit();
}

void emptyServerPlace(const QString &place)
{
    auto database = Database::open(place, Database::Access::readWrite);
    if (!database)
        return;
    const auto tables = bookTables(**database);
    if (!tables)
        return;
    for (const QString &table : *tables)
        (void)(*database)->execute(QStringLiteral("DROP TABLE IF EXISTS %1 CASCADE").arg(table));
}

Status copyBook(const QString &from, const QString &to, std::unique_ptr<Derivation> derivation, const CopyWatch &watch)
{
    if (!isServerPlace(from))
        SOMO_TRY(inspectBookFile(from));
    SOMO_TRY_ASSIGN(auto source, Database::open(from, Database::Access::readOnly));
    SOMO_TRY_ASSIGN(const int version, schemaVersion(*source));
    const int newest = bookMigrations(source->engine()).back().version;
    if (version != newest)
        return failure(version == 0 ? ErrorCode::notABook : version < newest ? ErrorCode::bookOlder : ErrorCode::bookNewer, {from});
    SOMO_TRY(checkSchema(*source));
    if (isServerPlace(to)) {
        // Asked first, apart from what follows: a place that is taken must stay as it is.
        SOMO_TRY(Database::create(to));
        Status copied = copyInto(*source, to, watch);
        if (copied)
            copied = checkCopy(to, std::move(derivation));
        if (!copied)
            emptyServerPlace(to);
        return copied;
    }
    SOMO_TRY(inspectNewPlace(to));
    const QString partial = partialName(to);
    removeBookFile(partial);
    Status copied = copyInto(*source, partial, watch);
    if (copied)
        copied = checkCopy(partial, std::move(derivation));
    if (copied && !moveInto(partial, to))
        copied = failure(ErrorCode::backupFailed, {to, QStringLiteral("rename")});
    removeBookFile(partial);
    return copied;
}

} // namespace somo
