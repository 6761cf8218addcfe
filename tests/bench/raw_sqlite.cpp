// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw_sqlite.h"

#include <QFile>

#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace somo::bench {

namespace {

using Clock = std::chrono::steady_clock;
double secondsSince(Clock::time_point start) { return std::chrono::duration<double>(Clock::now() - start).count(); }

struct CloseDatabase {
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
};
struct EndStatement {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Connection = std::unique_ptr<sqlite3, CloseDatabase>;
using Prepared = std::unique_ptr<sqlite3_stmt, EndStatement>;

Connection open(const QString &file, int flags)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(file.toUtf8().constData(), &database, flags, nullptr) != SQLITE_OK)
        std::fprintf(stderr, "%s: %s\n", qPrintable(file), sqlite3_errmsg(database));
    return Connection(database);
}

bool run(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    std::fprintf(stderr, "%s\n  in %s\n", sqlite3_errmsg(database), sql);
    return false;
}

Prepared prepare(sqlite3 *database, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        std::fprintf(stderr, "%s\n  in %s\n", sqlite3_errmsg(database), sql.c_str());
    return Prepared(statement);
}

std::vector<std::string> texts(sqlite3 *database, const char *sql)
{
    std::vector<std::string> found;
    const Prepared statement = prepare(database, sql);
    while (statement && sqlite3_step(statement.get()) == SQLITE_ROW)
        found.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(statement.get(), 0)));
    return found;
}

// Shadow tables belong to a virtual table and are filled through it.
constexpr const char *tableNames = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') "
                                   "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
constexpr const char *tableDefinitions = "SELECT m.sql FROM sqlite_master m JOIN pragma_table_list t ON t.schema = 'main' AND t.name = m.name "
                                         "WHERE m.type = 'table' AND t.type IN ('table', 'virtual') AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";
constexpr const char *indexDefinitions = "SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";

/// Reads all rows of all tables; where `to` is given, inserts them there too. Returns the number of rows, or −1.
qint64 copyRows(sqlite3 *from, sqlite3 *to)
{
    qint64 rows = 0;
    for (const std::string &table : texts(from, tableNames)) {
        const Prepared select = prepare(from, "SELECT * FROM \"" + table + "\"");
        if (!select)
            return -1;
        const int columns = sqlite3_column_count(select.get());
        Prepared insert;
        if (to) {
            std::string sql = "INSERT INTO \"" + table + "\" VALUES (?";
            for (int i = 1; i < columns; ++i)
                sql += ",?";
            insert = prepare(to, sql + ")");
            if (!insert)
                return -1;
        }
        while (sqlite3_step(select.get()) == SQLITE_ROW) {
            ++rows;
            if (!to) {
                for (int i = 0; i < columns; ++i)
                    sqlite3_column_value(select.get(), i);
                continue;
            }
            for (int i = 0; i < columns; ++i)
                sqlite3_bind_value(insert.get(), i + 1, sqlite3_column_value(select.get(), i));
            if (sqlite3_step(insert.get()) != SQLITE_DONE) {
                std::fprintf(stderr, "%s in %s\n", sqlite3_errmsg(to), table.c_str());
                return -1;
            }
            sqlite3_reset(insert.get());
        }
    }
    return rows;
}

void removeDatabase(const QString &file)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(ending));
}

/// Seconds for inserting everything, reading included; below 0: failed.
double insertAll(sqlite3 *from, const QString &file, bool indexesAfter)
{
    removeDatabase(file);
    const Connection to = open(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!to || !run(to.get(), "PRAGMA journal_mode = WAL") || !run(to.get(), "PRAGMA synchronous = FULL"))
        return -1;
    const auto make = [&](const char *definitions) {
        for (const std::string &sql : texts(from, definitions)) {
            if (!run(to.get(), sql.c_str()))
                return false;
        }
        return true;
    };
    if (!make(tableDefinitions) || (!indexesAfter && !make(indexDefinitions)))
        return -1;
    const auto start = Clock::now();
    if (!run(to.get(), "BEGIN") || copyRows(from, to.get()) < 0 || (indexesAfter && !make(indexDefinitions)) || !run(to.get(), "COMMIT")
        || !run(to.get(), "PRAGMA wal_checkpoint(TRUNCATE)"))
        return -1;
    return secondsSince(start);
}

} // namespace

std::optional<RawInsert> insertRaw(const QString &book, const QString &scratchFile)
{
    const Connection from = open(book, SQLITE_OPEN_READONLY);
    if (!from)
        return std::nullopt;
    const auto start = Clock::now();
    RawInsert raw;
    raw.rows = copyRows(from.get(), nullptr);
    const double reading = secondsSince(start);
    const double during = insertAll(from.get(), scratchFile, false);
    const double after = insertAll(from.get(), scratchFile, true);
    removeDatabase(scratchFile);
    if (raw.rows < 0 || during < 0 || after < 0)
        return std::nullopt;
    raw.seconds = during - reading;
    raw.secondsIndexesAfter = after - reading;
    return raw;
}

} // namespace somo::bench
