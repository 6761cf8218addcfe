// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/team_security.h"
#include "core/storage/trail_tables.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace somo {

namespace {

Result<qint64> oneNumber(Database &database, const QString &sql)
{
    Statement statement(database, sql);
    SOMO_TRY(statement.run());
    const bool any = statement.next();
    SOMO_TRY(statement.status());
    return any ? statement.int64(0) : 0;
}

Result<int> sqliteVersion(Database &database)
{
    SOMO_TRY_ASSIGN(const qint64 application, oneNumber(database, QStringLiteral("PRAGMA application_id")));
    SOMO_TRY_ASSIGN(const qint64 version, oneNumber(database, QStringLiteral("PRAGMA user_version")));
    SOMO_TRY_ASSIGN(const qint64 objects, oneNumber(database, QStringLiteral("SELECT COUNT(*) FROM sqlite_master")));
    if (application == bookApplicationId && version > 0)
        return int(version);
    if (objects == 0 && application == 0)
        return 0;
    return failure(ErrorCode::notABook, {database.place()});
}

Result<int> postgresVersion(Database &database)
{
    // Not from information_schema: its views join catalogues that a new connection has to read first.
    Statement tables(database, QStringLiteral("SELECT COUNT(*), COUNT(CASE WHEN c.relname IN ('schema_version', 'trail_command') THEN 1 END) "
                                              "FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace "
                                              "WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'v', 'p', 'f') AND has_table_privilege(c.oid, 'SELECT')"));
    SOMO_TRY(tables.run());
    const bool isFound = tables.next();
    const qint64 all = isFound ? tables.int64(0) : 0;
    const qint64 ours = isFound ? tables.int64(1) : 0;
    SOMO_TRY(tables.status());
    if (all == 0)
        return 0;
    if (ours != 2)
        return failure(ErrorCode::notABook, {database.place()});
    SOMO_TRY_ASSIGN(const qint64 version, oneNumber(database, QStringLiteral("SELECT version FROM schema_version")));
    return int(version);
}

Status writeVersion(Database &database, int version)
{
    if (database.engine() == Engine::sqlite) {
        SOMO_TRY(database.execute(QStringLiteral("PRAGMA application_id = %1").arg(bookApplicationId)));
        return database.execute(QStringLiteral("PRAGMA user_version = %1").arg(version));
    }
    SOMO_TRY(database.execute(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)")));
    SOMO_TRY(database.execute(QStringLiteral("DELETE FROM schema_version")));
    Statement insert(database, QStringLiteral("INSERT INTO schema_version (version) VALUES (:version)"));
    insert.bind(u":version", version);
    return insert.run();
}

Status checkForeignKeys(Database &database)
{
    if (database.engine() == Engine::postgresql)
        return database.execute(QStringLiteral("SET CONSTRAINTS ALL IMMEDIATE"));
    Statement broken(database, QStringLiteral("PRAGMA foreign_key_check"));
    SOMO_TRY(broken.run());
    if (broken.next())
        return failure(ErrorCode::databaseFailed, {QStringLiteral("foreign key of ") + broken.text(0)});
    return broken.status();
}

Status applyStep(Database &database, const MigrationStep &step)
{
    Transaction transaction(database);
    SOMO_TRY(transaction.begun());
    // Somebody else may have opened the same older book in the same moment.
    SOMO_TRY_ASSIGN(const int present, schemaVersion(database));
    if (present >= step.version)
        return success();
    SOMO_TRY(dropTrailTriggers(database));
    for (const QString &statement : step.statements)
        SOMO_TRY(database.execute(statement));
    SOMO_TRY(createTrailTriggers(database));
    SOMO_TRY(writeVersion(database, step.version));
    SOMO_TRY(checkForeignKeys(database));
    return transaction.commit();
}

Status applySteps(Database &database, const std::vector<MigrationStep> &steps, int present)
{
    for (const MigrationStep &step : steps) {
        if (step.version > present)
            SOMO_TRY(applyStep(database, step));
    }
    return success();
}

} // namespace

std::vector<MigrationStep> bookMigrations(Engine engine)
{
    const QString folder = engine == Engine::sqlite ? QStringLiteral(":/migrations/sqlite") : QStringLiteral(":/migrations/postgresql");
    std::vector<MigrationStep> steps;
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            steps.push_back({name.left(4).toInt(), statementsOf(QString::fromUtf8(file.readAll()))});
    }
    return steps;
}

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    for (const QString &line : sql.split(u'\n')) {
        if (line.trimmed() == u"-- next") {
            statements += statement.trimmed();
            statement.clear();
        } else {
            statement += line + u'\n';
        }
    }
    statements += statement.trimmed();
    statements.removeAll(QString());
    return statements;
}

Result<int> schemaVersion(Database &database)
{
    return database.engine() == Engine::sqlite ? sqliteVersion(database) : postgresVersion(database);
}

Status migrate(Database &database, const std::vector<MigrationStep> &steps)
{
    SOMO_TRY_ASSIGN(const int present, schemaVersion(database));
    const int newest = steps.empty() ? 0 : steps.back().version;
    if (present > newest)
        return failure(ErrorCode::bookNewer, {database.place()});
    if (present == newest)
        return success();
    // A table can only be rebuilt with foreign keys off (SQLite); each step is checked as a whole instead.
    const bool sqlite = database.engine() == Engine::sqlite;
    if (sqlite)
        SOMO_TRY(database.execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    SOMO_TRY_ASSIGN(const bool shared, isShared(database));
    Status applied = applySteps(database, steps, present);
    if (applied && shared)
        applied = applyTeamSecurity(database);
    if (sqlite)
        SOMO_TRY(database.execute(QStringLiteral("PRAGMA foreign_keys = ON")));
    return applied;
}

} // namespace somo
