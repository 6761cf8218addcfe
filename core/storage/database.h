// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/storage/server_access.h"

#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

namespace somo {

enum class Engine {
    sqlite,
    postgresql,
};

/// One connection to a book's database, of either engine. Not thread-safe: one thread, one Database.
/// No Qt Sql type shows in a public header of core.
class Database {
public:
    enum class Access {
        readWrite,
        readOnly,
        immutable, // read only from a place that can't change: SQLite then needs no files beside the book
    };
    /// Opens an existing SQLite file (never makes one) or a PostgreSQL database "postgresql://user@host/database"
    /// (host may be a socket directory, percent-encoded; "?port=", "?schema=" and "?sslmode=" are taken). Off the local network
    /// the connection is encrypted or not made. Refused beside what the engine refuses: passwordInPlace, passwordRefused,
    /// serverNotEncrypted, databaseMissing, serverFull, loginFull, serverUnreachable.
    static Result<std::unique_ptr<Database>> open(const QString &place, Access access);
    /// A new, empty SQLite file; refused where something stands already. Postgres: an existing database without tables.
    static Result<std::unique_ptr<Database>> create(const QString &place);
    /// Who is asked where a server wants a password that is neither known nor in SOMO_PASSWORD or PGPASSWORD.
    static void setPasswordSource(PasswordSource source);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    Engine engine() const;
    QString place() const;
    Access access() const;
    bool isReadOnly() const { return access() != Access::readWrite; }

    /// One statement without values (DDL, pragmas).
    Status execute(const QString &sql);
    /// True while a Transaction is open on this connection.
    bool inTransaction() const;

    /// Whether the connection to the server broke: each statement fails (serverLost) until reconnect().
    bool isLost() const;
    /// A new connection in place of this one; no Statement may live on. Refused inside a transaction, on a file, and
    /// (serverUnreachable, serverFull …) where the server doesn't answer: then it stays lost.
    Status reconnect();
    /// Calls `woken` on this connection's thread, from its event loop, whenever somebody notifies the channel. PostgreSQL
    /// alone knows channels, and a pool of connections before it may not: refused (databaseFailed) there.
    Status listen(const QString &channel, std::function<void()> woken);

    /// What this connection wrote itself, so that nobody is told of their own change as of somebody else's (row_changes.h).
    void noteOwnCommand(qint64 seq);
    bool isOwnCommand(qint64 seq) const;

    /// The native handle (sqlite3 *, PGconn *) for the bulk paths of core/storage; null where the build option is off,
    /// where the driver carries another SQLite than the program, or where SOMO_NO_HANDLE is set.
    void *nativeHandle() const;

    /// How many connections this process has to that SQLite file. While there is one, the file must not be opened by
    /// other means: closing any descriptor of it would drop SQLite's locks (POSIX).
    static int connectionsTo(const QString &file);

private:
    friend class Statement;
    friend class Transaction;
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    Status beginSession();
    std::unique_ptr<Private> d;
};

/// A prepared, forward-only statement: one whole literal, values bound by name (:name). Reusable: bind again, run again.
class Statement {
public:
    enum class Form {
        prepared,
        direct, // sent as it is, without values: for what PostgreSQL can't prepare (FETCH)
    };
    Statement(Database &database, const QString &sql, Form form = Form::prepared);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    void bind(QStringView name, qint64 value);
    void bind(QStringView name, int value) { bind(name, qint64(value)); }
    void bind(QStringView name, const QString &value);
    void bind(QStringView name, const QByteArray &value);
    void bind(QStringView name, Day value) { bind(name, qint64(value.number())); }
    void bind(QStringView name, Money value) { bind(name, value.minorUnits()); }
    void bind(QStringView name, Quantity value) { bind(name, value.thousandths); }
    void bindNull(QStringView name);
    /// NULL for an id of 0.
    template <typename Tag>
    void bind(QStringView name, Id<Tag> id)
    {
        if (id)
            bind(name, id.value);
        else
            bindNull(name);
    }
    /// NULL for nothing.
    template <typename T>
    void bind(QStringView name, const std::optional<T> &value)
    {
        if (value)
            bind(name, *value);
        else
            bindNull(name);
    }
    /// NULL for a null day.
    void bindDayOrNull(QStringView name, Day value)
    {
        if (value.isNull())
            bindNull(name);
        else
            bind(name, value);
    }

    Status run();
    /// The next row; false at the end. An error in the middle is reported by status().
    bool next();
    Status status() const;

    int columns() const;
    bool isNull(int column) const;
    qint64 int64(int column) const;
    int integer(int column) const { return int(int64(column)); }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    Day day(int column) const { return Day::fromNumber(integer(column)); }
    Money money(int column) const { return Money::fromMinorUnits(int64(column)); }
    Quantity quantity(int column) const { return Quantity{int64(column)}; }
    template <typename IdType>
    IdType id(int column) const
    {
        return IdType{isNull(column) ? 0 : int64(column)};
    }
    std::optional<qint64> optionalInt64(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<qint64>(int64(column));
    }
    std::optional<Money> optionalMoney(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<Money>(money(column));
    }
    qint64 rowsChanged() const;
    /// The driver's own rows (PGresult *) of what ran last, for the bulk paths of core/storage; null where the build option is
    /// off, and on SQLite. It lives until the statement runs again.
    void *nativeRows() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Rolls back in its destructor unless committed. Nested ones are refused: one write, one transaction.
class Transaction {
public:
    enum class Kind {
        read, // a consistent view: one page is one read transaction
        scratch, // a consistent view that may make temporary tables; never committed
        write, // one at a time: begins when nobody else writes; refused (bookBusy) after fifteen seconds, and where the file was moved (bookMoved)
    };
    explicit Transaction(Database &database, Kind kind = Kind::write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    /// Whether it could begin.
    Status begun() const;
    Status commit();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A consistent view for a loader of several statements: the transaction that is open, whoever began it, else a read transaction of
/// its own, which ends with this.
class ReadView {
public:
    explicit ReadView(Database &database)
    {
        if (!database.inTransaction())
            m_own.emplace(database, Transaction::Kind::read);
    }
    Status begun() const { return m_own ? m_own->begun() : success(); }

private:
    std::optional<Transaction> m_own;
};

/// Lets the engine look at the rows after many came, so that it plans by them; a server learns that by itself only minutes
/// later. Of a server's tables those that the login owns: the others are not its to look through, nor is what isn't the book's.
Status learnRows(Database &database);

/// Whether a place is a database on a server rather than a file.
bool isServerPlace(QStringView place);
/// The computer of such a place; empty where it is this one.
QString serverName(const QString &place);

/// The id of a row just inserted with "… RETURNING id": runs the statement and reads its first column.
Result<qint64> runForId(Statement &statement);

} // namespace somo
