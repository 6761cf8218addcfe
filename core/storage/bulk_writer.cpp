// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulk_writer.h"

#include "core/storage/engine_error.h"
#include "core/storage/team_security.h"

#include <QHash>

#include <charconv>
#include <string>
#include <vector>

#if defined(SOMO_SQLITE_HANDLE)
#include <sqlite3.h>
#endif
#if defined(SOMO_POSTGRES_HANDLE)
#include <libpq-fe.h>
#endif

namespace somo {

class BulkInsert::Sink {
public:
    virtual ~Sink() = default;
    virtual void number(qint64 value) = 0;
    virtual void text(std::string_view utf8, bool stays) = 0;
    virtual void null() = 0;
    virtual Status endRow() = 0;
    virtual Status finish() = 0;
};

class BulkQuery::Source {
public:
    virtual ~Source() = default;
    virtual void bind(QStringView name, qint64 value) = 0;
    virtual void bind(QStringView name, const QString &value) = 0;
    virtual Status run() = 0;
    virtual bool next() = 0;
    virtual Status status() const = 0;
    virtual bool isNull(int column) const = 0;
    virtual qint64 int64(int column) const = 0;
    virtual std::string_view text(int column) const = 0;
};

namespace {

Error wrongCount()
{
    return failure(ErrorCode::internal, {QStringLiteral("a bulk row has another number of values than columns")});
}

/// Ordinary statements: works with every driver.
class StatementSink : public BulkInsert::Sink {
public:
    StatementSink(Database &database, const QString &table, const QStringList &columns)
        : m_statement(database, sqlFor(table, columns))
    {
        for (qsizetype i = 0; i < columns.size(); ++i)
            m_names.push_back(QStringLiteral(":v%1").arg(i));
    }
    void number(qint64 value) override
    {
        if (const QString *name = nextName())
            m_statement.bind(*name, value);
    }
    void text(std::string_view utf8, bool) override
    {
        if (const QString *name = nextName())
            m_statement.bind(*name, QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
    }
    void null() override
    {
        if (const QString *name = nextName())
            m_statement.bindNull(*name);
    }
    Status endRow() override
    {
        if (m_next != m_names.size())
            return wrongCount();
        m_next = 0;
        return m_statement.run();
    }
    Status finish() override { return success(); }

private:
    static QString sqlFor(const QString &table, const QStringList &columns)
    {
        QStringList values;
        for (qsizetype i = 0; i < columns.size(); ++i)
            values += QStringLiteral(":v%1").arg(i);
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, columns.join(u','), values.join(u','));
    }
    const QString *nextName()
    {
        const size_t at = m_next++;
        return at < m_names.size() ? &m_names[at] : nullptr;
    }
    Statement m_statement;
    std::vector<QString> m_names;
    size_t m_next = 0;
};

class StatementSource : public BulkQuery::Source {
public:
    StatementSource(Database &database, const QString &sql)
        : m_statement(database, sql, sql.startsWith(u"FETCH ") ? Statement::Form::direct : Statement::Form::prepared)
    {
    }
    void bind(QStringView name, qint64 value) override { m_statement.bind(name, value); }
    void bind(QStringView name, const QString &value) override { m_statement.bind(name, value); }
    Status run() override { return m_statement.run(); }
    bool next() override
    {
        m_texts.clear();
        return m_statement.next();
    }
    Status status() const override { return m_statement.status(); }
    bool isNull(int column) const override { return m_statement.isNull(column); }
    qint64 int64(int column) const override { return m_statement.int64(column); }
    std::string_view text(int column) const override
    {
        auto at = m_texts.find(column);
        if (at == m_texts.end())
            at = m_texts.insert(column, m_statement.text(column).toUtf8());
        return {at->constData(), size_t(at->size())};
    }

protected:
    Statement m_statement;

private:
    mutable QHash<int, QByteArray> m_texts;
};

#if defined(SOMO_SQLITE_HANDLE)

Error sqliteError(sqlite3 *handle)
{
    return engineError(Engine::sqlite, QString::fromUtf8(sqlite3_errmsg(handle)), QString::number(sqlite3_extended_errcode(handle)));
}

class SqliteSink : public BulkInsert::Sink {
public:
    SqliteSink(sqlite3 *handle, const QString &table, const QStringList &columns)
        : m_handle(handle)
        , m_count(int(columns.size()))
    {
        QStringList values;
        for (int i = 0; i < m_count; ++i)
            values += QStringLiteral("?");
        const QByteArray sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, columns.join(u','), values.join(u',')).toUtf8();
        if (sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &m_statement, nullptr) != SQLITE_OK)
            m_state = sqliteError(handle);
    }
    ~SqliteSink() override { sqlite3_finalize(m_statement); }
    void number(qint64 value) override { sqlite3_bind_int64(m_statement, ++m_bound, value); }
    void text(std::string_view utf8, bool stays) override
    {
        // An empty view may have no address, which SQLite would take for NULL.
        const char *bytes = utf8.empty() ? "" : utf8.data();
        sqlite3_bind_text(m_statement, ++m_bound, bytes, int(utf8.size()), stays ? SQLITE_STATIC : SQLITE_TRANSIENT);
    }
    void null() override { sqlite3_bind_null(m_statement, ++m_bound); }
    Status endRow() override
    {
        SOMO_TRY(m_state);
        if (m_bound != m_count)
            return wrongCount();
        m_bound = 0;
        const bool done = sqlite3_step(m_statement) == SQLITE_DONE;
        if (!done) {
            const Error failed = sqliteError(m_handle);
            sqlite3_reset(m_statement);
            return failed;
        }
        sqlite3_reset(m_statement);
        return success();
    }
    Status finish() override { return m_state; }

private:
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    int m_count;
    int m_bound = 0;
    Status m_state = success();
};

class SqliteSource : public BulkQuery::Source {
public:
    SqliteSource(sqlite3 *handle, const QString &sql)
        : m_handle(handle)
    {
        const QByteArray utf8 = sql.toUtf8();
        if (sqlite3_prepare_v2(handle, utf8.constData(), int(utf8.size()), &m_statement, nullptr) != SQLITE_OK)
            m_state = sqliteError(handle);
    }
    ~SqliteSource() override { sqlite3_finalize(m_statement); }
    void bind(QStringView name, qint64 value) override { sqlite3_bind_int64(m_statement, place(name), value); }
    void bind(QStringView name, const QString &value) override
    {
        const QByteArray utf8 = value.toUtf8();
        sqlite3_bind_text(m_statement, place(name), utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    }
    Status run() override
    {
        sqlite3_reset(m_statement);
        return m_state;
    }
    bool next() override
    {
        if (!m_state)
            return false;
        const int came = sqlite3_step(m_statement);
        if (came == SQLITE_ROW)
            return true;
        if (came != SQLITE_DONE)
            m_state = sqliteError(m_handle);
        // Reset at the end, so that a finished reader holds no lock.
        sqlite3_reset(m_statement);
        return false;
    }
    Status status() const override { return m_state; }
    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 int64(int column) const override { return sqlite3_column_int64(m_statement, column); }
    std::string_view text(int column) const override
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return bytes ? std::string_view(bytes, size_t(sqlite3_column_bytes(m_statement, column))) : std::string_view();
    }

private:
    int place(QStringView name) const { return sqlite3_bind_parameter_index(m_statement, name.toUtf8().constData()); }
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    Status m_state = success();
};

#endif

#if defined(SOMO_POSTGRES_HANDLE)

/// A statement of the driver, whose rows are read without a QVariant for each of their cells: a month of a large book is
/// some hundred thousand cells.
class PostgresSource : public StatementSource {
public:
    using StatementSource::StatementSource;
    Status run() override
    {
        m_row = -1;
        m_count = 0; // what ran before has no rows any more
        SOMO_TRY(StatementSource::run());
        m_rows = static_cast<PGresult *>(m_statement.nativeRows());
        if (!m_rows)
            return failure(ErrorCode::internal, {QStringLiteral("the driver keeps its rows to itself")});
        m_count = PQntuples(m_rows);
        return success();
    }
    bool next() override { return ++m_row < m_count; }
    bool isNull(int column) const override { return PQgetisnull(m_rows, m_row, column) == 1; }
    qint64 int64(int column) const override
    {
        const std::string_view digits = text(column);
        qint64 value = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return value;
    }
    std::string_view text(int column) const override
    {
        return {PQgetvalue(m_rows, m_row, column), size_t(PQgetlength(m_rows, m_row, column))};
    }

private:
    PGresult *m_rows = nullptr;
    int m_row = -1;
    int m_count = 0;
};

/// COPY in its text form. A connection that is copying can do nothing else, so rows are collected and each portion is a
/// COPY of its own: several writers may be filled side by side.
class CopySink : public BulkInsert::Sink {
public:
    CopySink(PGconn *connection, const QString &table, const QStringList &columns)
        : m_connection(connection)
        , m_sql(QStringLiteral("COPY %1 (%2) FROM STDIN").arg(table, columns.join(u',')).toUtf8())
        , m_count(int(columns.size()))
    {
    }
    void number(qint64 value) override
    {
        separate();
        m_buffer += std::to_string(value);
    }
    void text(std::string_view utf8, bool) override
    {
        separate();
        for (const char c : utf8) {
            switch (c) {
            case '\\': m_buffer += "\\\\"; break;
            case '\n': m_buffer += "\\n"; break;
            case '\r': m_buffer += "\\r"; break;
            case '\t': m_buffer += "\\t"; break;
            default: m_buffer += c;
            }
        }
    }
    void null() override
    {
        separate();
        m_buffer += "\\N";
    }
    Status endRow() override
    {
        if (m_added != m_count)
            return wrongCount();
        m_added = 0;
        m_buffer += '\n';
        constexpr size_t portion = 1 << 20;
        return m_buffer.size() >= portion ? send() : success();
    }
    Status finish() override { return m_buffer.empty() ? success() : send(); }

private:
    void separate()
    {
        if (m_added++ > 0)
            m_buffer += '\t';
    }
    Error said(PGresult *result) const
    {
        const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
        const char *words = result ? PQresultErrorMessage(result) : PQerrorMessage(m_connection);
        return engineError(Engine::postgresql, QString::fromUtf8(words).trimmed(), QString::fromLatin1(state ? state : ""));
    }
    Status send()
    {
        PGresult *started = PQexec(m_connection, m_sql.constData());
        if (PQresultStatus(started) != PGRES_COPY_IN) {
            const Error failed = said(started);
            PQclear(started);
            return failed;
        }
        PQclear(started);
        bool sent = PQputCopyData(m_connection, m_buffer.data(), int(m_buffer.size())) == 1;
        sent = PQputCopyEnd(m_connection, sent ? nullptr : "could not be sent") == 1 && sent;
        m_buffer.clear();
        Status outcome = success();
        while (PGresult *result = PQgetResult(m_connection)) {
            if (PQresultStatus(result) != PGRES_COMMAND_OK && outcome)
                outcome = said(result);
            PQclear(result);
        }
        if (!sent && outcome)
            outcome = said(nullptr);
        return outcome;
    }
    PGconn *m_connection;
    QByteArray m_sql;
    int m_count;
    int m_added = 0;
    std::string m_buffer;
};

#endif

} // namespace

namespace {

/// PostgreSQL copies nothing into a table whose rows are guarded from this login.
[[maybe_unused]] bool isGuarded(Database &database, const QString &table)
{
    if (!guardedTables().contains(table))
        return false;
    Statement asked(database, QStringLiteral("SELECT CASE WHEN row_security_active(:name) THEN 1 ELSE 0 END"));
    asked.bind(u":name", table);
    const auto active = runForId(asked);
    return active && *active == 1;
}

} // namespace

BulkInsert::BulkInsert(Database &database, const QString &table, const QStringList &columns)
{
    [[maybe_unused]] void *handle = database.nativeHandle();
#if defined(SOMO_SQLITE_HANDLE)
    if (handle && database.engine() == Engine::sqlite)
        m_sink = std::make_unique<SqliteSink>(static_cast<sqlite3 *>(handle), table, columns);
#endif
#if defined(SOMO_POSTGRES_HANDLE)
    if (handle && database.engine() == Engine::postgresql && !isGuarded(database, table))
        m_sink = std::make_unique<CopySink>(static_cast<PGconn *>(handle), table, columns);
#endif
    if (!m_sink)
        m_sink = std::make_unique<StatementSink>(database, table, columns);
}

BulkInsert::~BulkInsert() = default;

void BulkInsert::add(qint64 value)
{
    m_sink->number(value);
}

void BulkInsert::add(std::string_view utf8)
{
    m_sink->text(utf8, true);
}

void BulkInsert::add(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    m_sink->text({utf8.constData(), size_t(utf8.size())}, false);
}

void BulkInsert::addNull()
{
    m_sink->null();
}

Status BulkInsert::endRow()
{
    ++m_rows;
    return m_sink->endRow();
}

Status BulkInsert::finish()
{
    return m_sink->finish();
}

BulkQuery::BulkQuery(Database &database, const QString &sql)
{
#if defined(SOMO_SQLITE_HANDLE)
    if (void *handle = database.engine() == Engine::sqlite ? database.nativeHandle() : nullptr)
        m_source = std::make_unique<SqliteSource>(static_cast<sqlite3 *>(handle), sql);
#endif
#if defined(SOMO_POSTGRES_HANDLE)
    if (database.engine() == Engine::postgresql && database.nativeHandle())
        m_source = std::make_unique<PostgresSource>(database, sql);
#endif
    if (!m_source)
        m_source = std::make_unique<StatementSource>(database, sql);
}

BulkQuery::~BulkQuery() = default;

void BulkQuery::bind(QStringView name, qint64 value)
{
    m_source->bind(name, value);
}

void BulkQuery::bind(QStringView name, const QString &value)
{
    m_source->bind(name, value);
}

Status BulkQuery::run()
{
    return m_source->run();
}

bool BulkQuery::next()
{
    return m_source->next();
}

Status BulkQuery::status() const
{
    return m_source->status();
}

bool BulkQuery::isNull(int column) const
{
    return m_source->isNull(column);
}

qint64 BulkQuery::int64(int column) const
{
    return m_source->int64(column);
}

std::string_view BulkQuery::text(int column) const
{
    return m_source->text(column);
}

namespace {

Result<qint64> reserveSqliteIds(Database &database, const QString &table, qint64 count)
{
    Statement newest(database, QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = :name"));
    newest.bind(u":name", table);
    SOMO_TRY(newest.run());
    const bool known = newest.next();
    const qint64 last = known ? newest.int64(0) : 0;
    Statement keep(database, known ? QStringLiteral("UPDATE sqlite_sequence SET seq = :seq WHERE name = :name")
                                   : QStringLiteral("INSERT INTO sqlite_sequence (seq, name) VALUES (:seq, :name)"));
    keep.bind(u":seq", last + count);
    keep.bind(u":name", table);
    SOMO_TRY(keep.run());
    return last + 1;
}

/// Whether this login may set the numbers of a table itself; a login of the team asks a function to.
Result<bool> maySetIds(Database &database, const QString &table)
{
    Statement may(database, QStringLiteral("SELECT CASE WHEN has_sequence_privilege(pg_get_serial_sequence(:name, 'id'), 'UPDATE') THEN 1 ELSE 0 END"));
    may.bind(u":name", table);
    SOMO_TRY_ASSIGN(const qint64 yes, runForId(may));
    return yes == 1;
}

Result<qint64> reservePostgresIds(Database &database, const QString &table, qint64 count)
{
    SOMO_TRY_ASSIGN(const bool own, maySetIds(database, table));
    if (!own) {
        Statement ask(database, QStringLiteral("SELECT somo_reserve_ids(:name, :count)"));
        ask.bind(u":name", table);
        ask.bind(u":count", count);
        return runForId(ask);
    }
    // Whoever inserts takes the table's row lock before it asks the sequence, so nobody comes in between.
    SOMO_TRY(database.execute(QStringLiteral("LOCK TABLE %1 IN SHARE ROW EXCLUSIVE MODE").arg(table)));
    Statement take(database, QStringLiteral("SELECT setval(s, nextval(s) + :more) FROM (SELECT pg_get_serial_sequence(:name, 'id')::regclass AS s) AS t"));
    take.bind(u":more", count - 1);
    take.bind(u":name", table);
    SOMO_TRY(take.run());
    if (!take.next())
        return failure(ErrorCode::internal, {QStringLiteral("no id sequence for ") + table});
    return take.int64(0) - count + 1;
}

} // namespace

Result<qint64> reserveIds(Database &database, const QString &table, qint64 count)
{
    if (count <= 0)
        return failure(ErrorCode::internal, {QStringLiteral("no ids asked for")});
    return database.engine() == Engine::sqlite ? reserveSqliteIds(database, table, count)
                                               : reservePostgresIds(database, table, count);
}

Status deferForeignKeys(Database &database)
{
    return database.execute(database.engine() == Engine::sqlite ? QStringLiteral("PRAGMA defer_foreign_keys = ON")
                                                                : QStringLiteral("SET CONSTRAINTS ALL DEFERRED"));
}

} // namespace somo
