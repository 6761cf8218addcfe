// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>

namespace somo {

namespace {

constexpr QLatin1StringView postgresScheme("postgresql://");

QString nextConnectionName()
{
    static QAtomicInteger<quint64> counter;
    return QStringLiteral("somo-%1").arg(counter.fetchAndAddRelaxed(1));
}

Error databaseError(const QSqlError &error)
{
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    Error failed = failure(ErrorCode::databaseFailed, {said.trimmed()});
    failed.detail = error.nativeErrorCode();
    return failed;
}

} // namespace

struct Database::Private {
    QSqlDatabase connection;
    QString name;
    QString place;
    Engine engine = Engine::sqlite;
    bool readOnly = false;
    bool inTransaction = false;

    ~Private()
    {
        connection.close();
        connection = QSqlDatabase();
        if (!name.isEmpty())
            QSqlDatabase::removeDatabase(name);
    }

    static Result<std::unique_ptr<Private>> openSqlite(const QString &place, const QString &options, bool readOnly)
    {
        auto d = std::make_unique<Private>();
        d->name = nextConnectionName();
        d->place = place;
        d->readOnly = readOnly;
        d->connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), d->name);
        d->connection.setDatabaseName(place);
        d->connection.setConnectOptions(options);
        if (!d->connection.open())
            return databaseError(d->connection.lastError());
        return d;
    }

    static Result<std::unique_ptr<Private>> openPostgres(const QString &place, bool readOnly)
    {
        const QUrl url(place);
        const QUrlQuery query(url);
        auto d = std::make_unique<Private>();
        d->name = nextConnectionName();
        d->place = place;
        d->engine = Engine::postgresql;
        d->readOnly = readOnly;
        d->connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), d->name);
        const QString asked = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
        d->connection.setHostName(asked.isEmpty() ? url.host(QUrl::FullyDecoded) : asked);
        d->connection.setDatabaseName(url.path().mid(1));
        d->connection.setUserName(url.userName());
        d->connection.setPassword(url.password());
        const QString port = query.queryItemValue(QStringLiteral("port"));
        d->connection.setPort(!port.isEmpty() ? port.toInt() : url.port(5432));
        const QString schema = query.queryItemValue(QStringLiteral("schema"));
        if (!schema.isEmpty())
            d->connection.setConnectOptions(QStringLiteral("options=-csearch_path=%1").arg(schema));
        if (!d->connection.open())
            return databaseError(d->connection.lastError());
        return d;
    }
};

Database::Database(std::unique_ptr<Private> data)
    : d(std::move(data))
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &place, Access access)
{
    const bool readOnly = access == Access::readOnly;
    if (place.startsWith(postgresScheme)) {
        SOMO_TRY_ASSIGN(auto d, Private::openPostgres(place, readOnly));
        std::unique_ptr<Database> database(new Database(std::move(d)));
        SOMO_TRY(database->execute(QStringLiteral("SET client_min_messages = warning")));
        if (readOnly)
            SOMO_TRY(database->execute(QStringLiteral("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY")));
        return database;
    }
    if (!QFileInfo::exists(place))
        return failure(ErrorCode::fileNotFound, {place});
    const QString options = readOnly ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                     : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    SOMO_TRY_ASSIGN(auto d, Private::openSqlite(place, options, readOnly));
    std::unique_ptr<Database> database(new Database(std::move(d)));
    SOMO_TRY(database->execute(QStringLiteral("PRAGMA foreign_keys = ON")));
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &place)
{
    if (place.startsWith(postgresScheme)) {
        SOMO_TRY_ASSIGN(auto database, open(place, Access::readWrite));
        Statement tables(*database, QStringLiteral("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema()"));
        SOMO_TRY(tables.run());
        if (tables.next() && tables.int64(0) > 0)
            return failure(ErrorCode::placeTaken, {place});
        return database;
    }
    if (QFileInfo::exists(place))
        return failure(ErrorCode::placeTaken, {place});
    SOMO_TRY_ASSIGN(auto d, Private::openSqlite(place, QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"), false));
    std::unique_ptr<Database> database(new Database(std::move(d)));
    SOMO_TRY(database->execute(QStringLiteral("PRAGMA foreign_keys = ON")));
    return database;
}

Engine Database::engine() const
{
    return d->engine;
}

QString Database::place() const
{
    return d->place;
}

bool Database::isReadOnly() const
{
    return d->readOnly;
}

bool Database::inTransaction() const
{
    return d->inTransaction;
}

Status Database::execute(const QString &sql)
{
    QSqlQuery query(d->connection);
    if (!query.exec(sql))
        return databaseError(query.lastError());
    return success();
}

void *Database::nativeHandle() const
{
#if defined(SOMO_SQLITE_HANDLE)
    if (d->engine == Engine::sqlite) {
        const QVariant handle = d->connection.driver()->handle();
        return handle.isValid() ? *static_cast<void *const *>(handle.data()) : nullptr;
    }
#endif
#if defined(SOMO_POSTGRES_HANDLE)
    if (d->engine == Engine::postgresql) {
        const QVariant handle = d->connection.driver()->handle();
        return handle.isValid() ? *static_cast<void *const *>(handle.data()) : nullptr;
    }
#endif
    return nullptr;
}

struct Statement::Private {
    explicit Private(const QSqlDatabase &connection)
        : query(connection)
    {
    }
    QSqlQuery query;
    Status state = success();
};

Statement::Statement(Database &database, const QString &sql)
    : d(std::make_unique<Private>(database.d->connection))
{
    d->query.setForwardOnly(true);
    if (!d->query.prepare(sql))
        d->state = databaseError(d->query.lastError());
}

Statement::~Statement() = default;

void Statement::bind(QStringView name, qint64 value)
{
    d->query.bindValue(name.toString(), value);
}

void Statement::bind(QStringView name, const QString &value)
{
    // A null QString would be NULL: an empty text is meant.
    d->query.bindValue(name.toString(), value.isNull() ? QStringLiteral("") : value);
}

void Statement::bind(QStringView name, const QByteArray &value)
{
    d->query.bindValue(name.toString(), value);
}

void Statement::bindNull(QStringView name)
{
    d->query.bindValue(name.toString(), QVariant());
}

Status Statement::run()
{
    if (!d->state)
        return d->state;
    if (!d->query.exec())
        return databaseError(d->query.lastError());
    return success();
}

bool Statement::next()
{
    if (d->query.next())
        return true;
    const QSqlError error = d->query.lastError();
    if (error.isValid())
        d->state = databaseError(error);
    return false;
}

Status Statement::status() const
{
    return d->state;
}

bool Statement::isNull(int column) const
{
    return d->query.isNull(column);
}

qint64 Statement::int64(int column) const
{
    return d->query.value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return d->query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return d->query.value(column).toByteArray();
}

qint64 Statement::rowsChanged() const
{
    return d->query.numRowsAffected();
}

struct Transaction::Private {
    Database &database;
    Status begun = success();
    bool open = false;
};

Transaction::Transaction(Database &database, Kind kind)
    : d(new Private{database})
{
    if (database.inTransaction()) {
        d->begun = failure(ErrorCode::internal, {QStringLiteral("a transaction is open already")});
        return;
    }
    QString begin;
    if (database.engine() == Engine::sqlite) {
        // IMMEDIATE: a writer that may wait for another waits here, not in the middle.
        begin = kind == Kind::write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN DEFERRED");
    } else {
        begin = kind == Kind::write ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }
    d->begun = database.execute(begin);
    d->open = d->begun.ok();
    database.d->inTransaction = d->open;
}

Transaction::~Transaction()
{
    if (d->open) {
        (void)d->database.execute(QStringLiteral("ROLLBACK"));
        d->database.d->inTransaction = false;
    }
}

Status Transaction::begun() const
{
    return d->begun;
}

Status Transaction::commit()
{
    SOMO_TRY(d->begun);
    SOMO_TRY(d->database.execute(QStringLiteral("COMMIT")));
    d->open = false;
    d->database.d->inTransaction = false;
    return success();
}

Result<qint64> runForId(Statement &statement)
{
    SOMO_TRY(statement.run());
    if (!statement.next())
        return failure(ErrorCode::internal, {QStringLiteral("no id came back")});
    return statement.int64(0);
}

} // namespace somo
