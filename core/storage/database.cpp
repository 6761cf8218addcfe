// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/book_place.h"
#include "core/storage/engine_error.h"
#include "core/storage/guarded_connection.h"
#include "core/storage/prepared_statements.h"
#include "core/storage/server_access.h"
#include "core/storage/server_trial.h"

#include <QAtomicInteger>
#include <QFileInfo>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlResult>
#include <QSqlRecord>
#include <QUrl>
#include <QUrlQuery>

#include <mutex>
#include <set>

#if defined(SOMO_SQLITE_HANDLE)
#include <sqlite3.h>
#endif

namespace somo {

namespace {

constexpr QLatin1StringView postgresScheme("postgresql://");

/// A network that is gone says nothing by itself: libpq gives up after 10 s of connecting, and 20 s without an answer.
const QString lossIsNoticed = QStringLiteral("connect_timeout=10;keepalives_idle=10;keepalives_interval=5;keepalives_count=2;tcp_user_timeout=20000");

QString nextConnectionName()
{
    static QAtomicInteger<quint64> counter;
    return QStringLiteral("somo-%1").arg(counter.fetchAndAddRelaxed(1));
}

Error databaseError(Engine engine, const QSqlError &error)
{
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return engineError(engine, said.trimmed(), error.nativeErrorCode());
}

struct ServerPlace {
    QString user;
    QString password;
    QString host;
    int port = 5432;
    QString database;
    QString schema;
    QString sslMode; // as the place says it
};

/// "postgresql://user:password@host:port/database?host=…&port=…&schema=…". By hand: a socket's folder as the host ("%2Ftmp%2Fx")
/// is no host to QUrl.
ServerPlace serverPlace(const QString &place)
{
    const auto decoded = [](const QString &part) { return QUrl::fromPercentEncoding(part.toUtf8()); };
    ServerPlace server;
    QString rest = place.mid(postgresScheme.size());
    const QUrlQuery query(rest.section(u'?', 1));
    rest = rest.section(u'?', 0, 0);
    QString authority = rest.section(u'/', 0, 0);
    server.database = decoded(rest.section(u'/', 1));
    if (authority.contains(u'@')) {
        const QString person = authority.section(u'@', 0, -2);
        server.user = decoded(person.section(u':', 0, 0));
        server.password = decoded(person.section(u':', 1));
        authority = authority.section(u'@', -1);
    }
    server.host = decoded(authority.section(u':', 0, 0));
    if (query.hasQueryItem(QStringLiteral("host")))
        server.host = query.queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    QString port = authority.section(u':', 1);
    if (query.hasQueryItem(QStringLiteral("port")))
        port = query.queryItemValue(QStringLiteral("port"));
    if (!port.isEmpty())
        server.port = port.toInt();
    server.schema = query.queryItemValue(QStringLiteral("schema"));
    server.sslMode = query.queryItemValue(QStringLiteral("sslmode"));
    return server;
}

/// The files this process has open, by their canonical names.
class OpenFiles {
public:
    static void opened(const QString &file) { change(file, 1); }
    static void closed(const QString &file) { change(file, -1); }
    static int count(const QString &file)
    {
        const std::lock_guard lock(mutex());
        return counts().value(file);
    }

private:
    static void change(const QString &file, int by)
    {
        const std::lock_guard lock(mutex());
        if ((counts()[file] += by) <= 0)
            counts().remove(file);
    }
    static std::mutex &mutex()
    {
        static std::mutex instance;
        return instance;
    }
    static QHash<QString, int> &counts()
    {
        static QHash<QString, int> instance;
        return instance;
    }
};

/// Whether a statement only asks; outside a transaction that writes then nothing can have been changed by it.
bool isQuestion(const QString &sql)
{
    const QString text = sql.trimmed();
    return text.startsWith(u"SELECT ") || text.startsWith(u"WITH ") || text.startsWith(u"FETCH ") || text.startsWith(u"DECLARE ");
}

#if defined(SOMO_SQLITE_HANDLE)
/// Two copies of SQLite must never work on one file: the handle is used only where both say the very same source.
bool sameSqlite(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    return query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next()
        && query.value(0).toString() == QString::fromLatin1(sqlite3_sourceid());
}
#endif

} // namespace

struct Database::Private {
    QSqlDatabase connection;
    QString name;
    QString place;
    Engine engine = Engine::sqlite;
    Access access = Access::readWrite;
    bool inTransaction = false;
    bool turnIsThere = false;
    // Shared with the statements, which are where it shows.
    std::shared_ptr<bool> lost = std::make_shared<bool>(false);
    std::shared_ptr<bool> writes = std::make_shared<bool>(false); // a transaction that writes is open
    std::shared_ptr<std::optional<Error>> ended = std::make_shared<std::optional<Error>>(); // what ended it before its time
    QString openFile; // canonical; empty on a server
    quint64 fileNumber = 0; // the system's, of the file that was opened; 0 where it has none
    std::set<qint64> ownCommands;
    mutable std::optional<bool> handleUsable;
    std::shared_ptr<PreparedStatements> prepared = std::make_shared<PreparedStatements>();

    ~Private()
    {
        prepared.reset(); // before the connection
        connection.close();
        connection = QSqlDatabase();
        if (!openFile.isEmpty())
            OpenFiles::closed(openFile);
        if (!name.isEmpty())
            QSqlDatabase::removeDatabase(name);
    }

    static Result<std::unique_ptr<Private>> openSqlite(const QString &place, Access access)
    {
        const bool readOnly = access != Access::readWrite;
        auto d = std::make_unique<Private>();
        d->name = nextConnectionName();
        d->place = place;
        d->access = access;
        d->connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), d->name);
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
        if (readOnly)
            options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        QString name = place;
        if (access == Access::immutable) {
            options += QStringLiteral(";QSQLITE_OPEN_URI");
            QUrl url = QUrl::fromLocalFile(QFileInfo(place).absoluteFilePath());
            url.setQuery(QStringLiteral("immutable=1"));
            name = url.toString(QUrl::FullyEncoded);
        }
        d->connection.setDatabaseName(name);
        d->connection.setConnectOptions(options);
        if (!d->connection.open())
            return databaseError(Engine::sqlite, d->connection.lastError());
        d->openFile = QFileInfo(place).canonicalFilePath();
        d->fileNumber = fileIdentity(place).second;
        if (!d->openFile.isEmpty())
            OpenFiles::opened(d->openFile);
        return d;
    }

    /// Whether another file stands where the book was opened, or none: its "-wal" would no longer lie beside it. SQLite looks
    /// in the same way, but only before it makes a rollback journal. Never where the system doesn't tell files apart: there an
    /// open one can't be moved.
    bool hasMoved() const { return fileNumber != 0 && fileIdentity(place).second != fileNumber; }

    Error failed(const QSqlError &error) const
    {
        Error said = databaseError(engine, error);
        *lost = *lost || said.code == ErrorCode::serverLost;
        noteEnd(engine, *writes, said, *ended);
        return said;
    }

    /// SQLite may take a transaction back by itself where the disk fails it (sqlite.org/lang_transaction.html); what came
    /// after that would be written for good, statement by statement. So nothing comes after it.
    static void noteEnd(Engine engine, bool writes, const Error &said, std::optional<Error> &ended)
    {
        const bool isOfDisk = said.code == ErrorCode::diskFull || said.code == ErrorCode::driveFailed || said.code == ErrorCode::bookDamaged;
        if (engine == Engine::sqlite && writes && isOfDisk && !ended)
            ended = said;
    }

    /// Whether the book has its turn to write by now: one of before version 4, or one that is being made, has none.
    bool hasTurn()
    {
        if (!turnIsThere) {
            QSqlQuery query(connection);
            turnIsThere = query.exec(QStringLiteral("SELECT 1 FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace "
                                                    "WHERE n.nspname = current_schema() AND c.relname = 'writer_turn'"))
                && query.next();
        }
        return turnIsThere;
    }

    /// Where the server takes no further connection, of anybody or of this login; libpq gives only words (SQLSTATE 53300).
    static std::optional<Error> fullness(const Error &refused)
    {
        const ServerAnswer answer = refusalOf(refused.detail);
        if (answer != ServerAnswer::full && answer != ServerAnswer::loginFull)
            return std::nullopt;
        Error full = failure(answer == ServerAnswer::full ? ErrorCode::serverFull : ErrorCode::loginFull);
        full.detail = refused.detail;
        return full;
    }

    /// With the password that is known of the place; where the server wants another, whoever can is asked once.
    Status connectToServer()
    {
        connection.setPassword(KnownPasswords::of(place));
        if (connection.open())
            return success();
        Error refused = databaseError(Engine::postgresql, connection.lastError());
        // First of all: a login may be called "password".
        if (const auto full = fullness(refused))
            return *full;
        if (isAboutPassword(refused.detail)) {
            KnownPasswords::forget(place);
            if (const std::optional<QString> typed = KnownPasswords::ask(place)) {
                connection.setPassword(*typed);
                if (connection.open()) {
                    KnownPasswords::keep(place, *typed);
                    return success();
                }
                refused = databaseError(Engine::postgresql, connection.lastError());
                if (const auto full = fullness(refused))
                    return *full;
            }
        }
        if (isAboutPassword(refused.detail))
            return failure(ErrorCode::passwordRefused, {place});
        if (isAboutEncryption(refused.detail))
            return failure(ErrorCode::serverNotEncrypted, {place});
        if (isAboutMissing(refused.detail, connection.databaseName()))
            return failure(ErrorCode::databaseMissing, {connection.databaseName()});
        if (refused.code == ErrorCode::databaseFailed || refused.code == ErrorCode::serverLost)
            refused.code = ErrorCode::serverUnreachable;
        return refused;
    }

    static Result<std::unique_ptr<Private>> openPostgres(const QString &place, bool readOnly)
    {
        const ServerPlace server = serverPlace(place);
        if (!server.password.isEmpty())
            return failure(ErrorCode::passwordInPlace);
        auto d = std::make_unique<Private>();
        d->name = nextConnectionName();
        d->place = place;
        d->engine = Engine::postgresql;
        d->access = readOnly ? Access::readOnly : Access::readWrite;
        d->connection = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), d->name);
        d->connection.setHostName(server.host);
        d->connection.setDatabaseName(server.database);
        d->connection.setUserName(server.user);
        d->connection.setPort(server.port);
        QStringList options{lossIsNoticed, QStringLiteral("sslmode=") + sslModeFor(server.host, server.sslMode)};
        if (!server.schema.isEmpty())
            options += QStringLiteral("options=-csearch_path=%1").arg(server.schema);
        d->connection.setConnectOptions(options.join(u';'));
        SOMO_TRY(d->connectToServer());
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
    if (isServerPlace(place)) {
        const bool readOnly = access != Access::readWrite;
        SOMO_TRY_ASSIGN(auto d, Private::openPostgres(place, readOnly));
        std::unique_ptr<Database> database(new Database(std::move(d)));
        SOMO_TRY(database->beginSession());
        return database;
    }
    if (!QFileInfo::exists(place))
        return failure(ErrorCode::fileNotFound, {place});
    SOMO_TRY_ASSIGN(auto d, Private::openSqlite(place, access));
    std::unique_ptr<Database> database(new Database(std::move(d)));
    SOMO_TRY(guardConnection(*database));
    SOMO_TRY(database->execute(QStringLiteral("PRAGMA foreign_keys = ON")));
    return database;
}

Status Database::beginSession()
{
    SOMO_TRY(execute(QStringLiteral("SET client_min_messages = error")));
    // In one wait, for reading as for writing: a table that somebody keeps locked is said, not waited for without an end.
    SOMO_TRY(execute(QStringLiteral("SET lock_timeout = '15s'")));
    // What is asked here is short and often: compiling a statement takes longer than running it.
    SOMO_TRY(execute(QStringLiteral("SET jit = off")));
    return isReadOnly() ? execute(QStringLiteral("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY")) : success();
}

void Database::noteOwnCommand(qint64 seq)
{
    d->ownCommands.insert(seq);
}

bool Database::isOwnCommand(qint64 seq) const
{
    return d->ownCommands.contains(seq);
}

bool Database::isLost() const
{
    return *d->lost;
}

Status Database::reconnect()
{
    if (d->engine != Engine::postgresql || d->inTransaction)
        return failure(ErrorCode::internal, {QStringLiteral("nothing to connect anew")});
    SOMO_TRY_ASSIGN(auto fresh, Private::openPostgres(d->place, isReadOnly()));
    d = std::move(fresh);
    const Status begun = beginSession();
    *d->lost = !begun;
    return begun;
}

Status Database::listen(const QString &channel, std::function<void()> woken)
{
    QSqlDriver *driver = d->connection.driver();
    if (d->engine != Engine::postgresql || !driver->hasFeature(QSqlDriver::EventNotifications) || !driver->subscribeToNotification(channel))
        return failure(ErrorCode::databaseFailed, {QStringLiteral("no notifications")});
    QObject::connect(driver, &QSqlDriver::notification, driver, [channel, woken = std::move(woken)](const QString &name) {
        if (name == channel)
            woken();
    });
    return success();
}

Result<std::unique_ptr<Database>> Database::create(const QString &place)
{
    if (isServerPlace(place)) {
        SOMO_TRY_ASSIGN(auto database, open(place, Access::readWrite));
        Statement tables(*database, QStringLiteral("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema()"));
        SOMO_TRY(tables.run());
        if (tables.next() && tables.int64(0) > 0)
            return failure(ErrorCode::placeTaken, {place});
        return database;
    }
    if (QFileInfo::exists(place))
        return failure(ErrorCode::placeTaken, {place});
    SOMO_TRY_ASSIGN(auto d, Private::openSqlite(place, Access::readWrite));
    std::unique_ptr<Database> database(new Database(std::move(d)));
    SOMO_TRY(guardConnection(*database));
    SOMO_TRY(database->execute(QStringLiteral("PRAGMA foreign_keys = ON")));
    return database;
}

Engine Database::engine() const
{
    return d->engine;
}

void Database::setPasswordSource(PasswordSource source)
{
    KnownPasswords::setSource(std::move(source));
}

QString Database::place() const
{
    return d->place;
}

Database::Access Database::access() const
{
    return d->access;
}

bool Database::inTransaction() const
{
    return d->inTransaction;
}

Status Database::execute(const QString &sql)
{
    if (d->engine == Engine::postgresql && changesSchema(sql))
        d->prepared->clear();
    if (*d->ended)
        return **d->ended;
    QSqlQuery query(d->connection);
    if (query.exec(sql))
        return success();
    const Error failed = d->failed(query.lastError());
    return *d->writes || !isQuestion(sql) ? failed : asReading(failed);
}

int Database::connectionsTo(const QString &file)
{
    const QString canonical = QFileInfo(file).canonicalFilePath();
    return canonical.isEmpty() ? 0 : OpenFiles::count(canonical);
}

void *Database::nativeHandle() const
{
    if (qEnvironmentVariableIsSet("SOMO_NO_HANDLE"))
        return nullptr;
#if defined(SOMO_SQLITE_HANDLE)
    if (d->engine == Engine::sqlite) {
        if (!d->handleUsable)
            d->handleUsable = sameSqlite(d->connection);
        if (!*d->handleUsable)
            return nullptr;
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
    explicit Private(const Database::Private &database)
        : query(database.connection)
        , engine(database.engine)
        , lost(database.lost)
        , writes(database.writes)
        , ended(database.ended)
    {
    }
    Error lastError() const
    {
        Error said = databaseError(engine, query.lastError());
        *lost = *lost || said.code == ErrorCode::serverLost;
        Database::Private::noteEnd(engine, *writes, said, *ended);
        return *writes || !isQuestion(directSql.isEmpty() ? sql : directSql) ? said : asReading(said);
    }
    QSqlQuery query;
    Engine engine;
    std::shared_ptr<bool> lost, writes;
    std::shared_ptr<std::optional<Error>> ended;
    std::weak_ptr<PreparedStatements> prepared; // where the query goes afterwards; empty: nowhere
    QString sql;
    QString directSql;
    Status state = success();
};

Statement::Statement(Database &database, const QString &sql, Form form)
    : d(std::make_unique<Private>(*database.d))
{
    // On PostgreSQL forward-only means single-row mode: the next statement on the connection would throw away the rows
    // of this one that are still to come. All rows at once instead, so that statements can be nested.
    d->query.setForwardOnly(database.engine() == Engine::sqlite);
    if (form == Form::direct) {
        d->directSql = sql;
        return;
    }
    d->sql = sql;
    if (database.engine() == Engine::postgresql) {
        d->prepared = database.d->prepared;
        if (auto ready = database.d->prepared->take(sql)) {
            d->query = std::move(*ready);
            return;
        }
    }
    if (!d->query.prepare(sql))
        d->state = d->lastError();
}

Statement::~Statement()
{
    const auto prepared = d->prepared.lock();
    if (!prepared || !d->state || d->query.lastError().isValid())
        return;
    d->query.finish();
    prepared->giveBack(d->sql, std::move(d->query));
}

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
    if (*d->ended)
        return **d->ended;
    if (d->directSql.isEmpty() ? !d->query.exec() : !d->query.exec(d->directSql))
        return d->lastError();
    return success();
}

bool Statement::next()
{
    if (d->query.next())
        return true;
    const QSqlError error = d->query.lastError();
    if (error.isValid())
        d->state = d->lastError();
    return false;
}

Status Statement::status() const
{
    return d->state;
}

int Statement::columns() const
{
    return d->query.record().count();
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
    // A NULL number would be "0" as text.
    return d->query.isNull(column) ? QString() : d->query.value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return d->query.value(column).toByteArray();
}

qint64 Statement::rowsChanged() const
{
    return d->query.numRowsAffected();
}

void *Statement::nativeRows() const
{
#if defined(SOMO_POSTGRES_HANDLE)
    if (d->engine == Engine::postgresql && d->query.isActive() && !qEnvironmentVariableIsSet("SOMO_NO_HANDLE")) {
        const QVariant rows = d->query.result()->handle();
        return rows.isValid() ? *static_cast<void *const *>(rows.data()) : nullptr;
    }
#endif
    return nullptr;
}

namespace {

/// One writer at a time in a book, as SQLite has it by itself: whoever writes waits here until the others' transactions
/// are over, and then (READ COMMITTED: each statement sees what is committed by then) sees all of theirs. So what a command
/// reads before it writes holds until it is confirmed: the next free code, the first order of a customer, the book's
/// settings, whether a month is closed; two who make one channel meet it; nothing is lost and no serialisation error
/// arises. A turn is as long as one command, for an order some milliseconds: thirty sellers hardly ever wait, and an import
/// is written in one turn as in a file. REPEATABLE READ would let them work side by side and do nearly all of it again, for
/// they all meet in the end of the trail. The turn also tells when a lost transaction is over: it ends after its commit can
/// be seen. What is locked is a table without rows, which only those may lock who may write (resources/team/postgresql): a
/// lock that anybody can take would be held by whoever only looks on. `hasTurn` is false while a book is being made.
Status takeTurn(Database &database, bool hasTurn)
{
    // In one wait: whoever asked first has their turn first, and who asks again stands behind all others.
    return database.execute(hasTurn ? QStringLiteral("LOCK TABLE writer_turn IN EXCLUSIVE MODE")
                                    : QStringLiteral("SELECT pg_advisory_xact_lock(1399811439, hashtext(current_schema()::text))"));
}

} // namespace

struct Transaction::Private {
    Database &database;
    Status begun = success();
    bool open = false;
    bool mine = false;
};

Transaction::Transaction(Database &database, Kind kind)
    : d(new Private{database})
{
    if (database.inTransaction()) {
        d->begun = failure(ErrorCode::internal, {QStringLiteral("a transaction is open already")});
        return;
    }
    if (kind == Kind::write && database.d->hasMoved()) {
        // Wherever it is now, it is whole there: what was confirmed doesn't stay behind in the "-wal".
        (void)database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        d->begun = failure(ErrorCode::bookMoved, {database.place()});
        return;
    }
    QString begin;
    if (database.engine() == Engine::sqlite) {
        // IMMEDIATE: a writer that may wait for another waits here, not in the middle.
        begin = kind == Kind::write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN DEFERRED");
    } else {
        switch (kind) {
        case Kind::write: begin = QStringLiteral("BEGIN"); break;
        case Kind::read: begin = QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); break;
        case Kind::scratch: begin = QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ WRITE"); break;
        }
    }
    d->begun = database.execute(begin);
    // SQLite waits five seconds by itself, and knows no queue.
    constexpr int tries = 3;
    for (int i = 1; i < tries && kind == Kind::write && !d->begun && d->begun.error().code == ErrorCode::bookBusy; ++i)
        d->begun = database.execute(begin);
    d->open = d->begun.ok();
    d->mine = d->open;
    database.d->inTransaction = d->open;
    *database.d->writes = d->open && kind == Kind::write;
    if (d->begun && kind == Kind::write && database.engine() == Engine::postgresql)
        d->begun = takeTurn(database, database.d->hasTurn());
}

Transaction::~Transaction()
{
    if (d->mine)
        d->database.d->ended->reset();
    if (d->open)
        (void)d->database.execute(QStringLiteral("ROLLBACK"));
    if (d->mine)
        d->database.d->inTransaction = *d->database.d->writes = false;
}

Status Transaction::begun() const
{
    return d->begun;
}

Status Transaction::commit()
{
    SOMO_TRY(d->begun);
    if (!d->open)
        return failure(ErrorCode::internal, {QStringLiteral("the transaction is over")});
    // Where the disk ended it, this says so instead: there is nothing left to confirm.
    const Status committed = d->database.execute(QStringLiteral("COMMIT"));
    // Where PostgreSQL refuses to commit, it has rolled back; SQLite leaves that to us.
    if (committed || d->database.engine() == Engine::postgresql)
        d->open = false;
    d->database.d->inTransaction = d->open;
    *d->database.d->writes = d->open;
    return committed;
}

Status learnRows(Database &database)
{
    if (database.engine() == Engine::sqlite)
        return database.execute(QStringLiteral("PRAGMA optimize"));
    return database.execute(QStringLiteral(R"sql(
DO $body$
DECLARE
    place RECORD;
BEGIN
    FOR place IN SELECT c.oid::regclass AS of_table FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
                 WHERE n.nspname = current_schema() AND c.relkind = 'r' AND pg_has_role(c.relowner, 'USAGE') ORDER BY c.relname LOOP
        EXECUTE format('ANALYZE %s', place.of_table);
    END LOOP;
END
$body$)sql"));
}

bool isServerPlace(QStringView place)
{
    return place.startsWith(postgresScheme);
}

QString serverName(const QString &place)
{
    const QString host = serverPlace(place).host;
    const bool isHere = host.isEmpty() || host.startsWith(u'/') || host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
    return isHere ? QString() : host;
}

Result<qint64> runForId(Statement &statement)
{
    SOMO_TRY(statement.run());
    if (!statement.next())
        return failure(ErrorCode::internal, {QStringLiteral("no id came back")});
    return statement.int64(0);
}

} // namespace somo
