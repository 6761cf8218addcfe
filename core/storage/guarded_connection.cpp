// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/guarded_connection.h"

#if defined(SOMO_SQLITE_HANDLE)
#include <sqlite3.h>

#include <array>
#include <utility>
#endif

namespace somo {

namespace {

#if defined(SOMO_SQLITE_HANDLE)
/// sqlite.org/c3ref/c_limit_attached.html; each well above what the book's own statements come to.
constexpr std::array<std::pair<int, int>, 8> connectionLimits{{
    {SQLITE_LIMIT_LENGTH, mostValueBytes},
    {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
    {SQLITE_LIMIT_COLUMN, 500},
    {SQLITE_LIMIT_COMPOUND_SELECT, 200},
    {SQLITE_LIMIT_VDBE_OP, 500'000},
    {SQLITE_LIMIT_ATTACHED, 1}, // VACUUM takes one for itself
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 20},
}};

void narrowConnection(sqlite3 *handle)
{
    for (const auto &[limit, most] : connectionLimits)
        sqlite3_limit(handle, limit, most);
    const auto set = [handle](int option, int on) { (void)sqlite3_db_config(handle, option, on, nullptr); };
    set(SQLITE_DBCONFIG_DEFENSIVE, 1);
    set(SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0);
    set(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    set(SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0);
    // The book has none; one in the place of a table would run whatever it says.
    set(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
}
#endif

} // namespace

Status guardConnection(Database &database)
{
    if (database.engine() != Engine::sqlite)
        return success();
#if defined(SOMO_SQLITE_HANDLE)
    if (auto *handle = static_cast<sqlite3 *>(database.nativeHandle()))
        narrowConnection(handle);
#endif
    SOMO_TRY(database.execute(QStringLiteral("PRAGMA cell_size_check = ON")));
    return database.isReadOnly() ? distrustSchema(database) : success();
}

Status trustSchema(Database &database)
{
    return database.engine() == Engine::sqlite ? database.execute(QStringLiteral("PRAGMA trusted_schema = ON")) : success();
}

Status distrustSchema(Database &database)
{
    return database.engine() == Engine::sqlite ? database.execute(QStringLiteral("PRAGMA trusted_schema = OFF")) : success();
}

} // namespace somo
