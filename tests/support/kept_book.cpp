// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/kept_book.h"

#include "core/storage/bulk_writer.h"
#include "core/storage/migrator.h"
#include "core/storage/search_index.h"
#include "core/storage/trail_tables.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace somo::test {

namespace {

QString keptFolder()
{
    return QStringLiteral(SOMO_TEST_DATA "/books");
}

void writeKeptFile(const QString &file, int version)
{
    QFile text(keptFolder() + QStringLiteral("/v%1.sql").arg(version));
    if (!text.open(QIODevice::ReadOnly))
        failWith(failure(ErrorCode::internal, {text.fileName()}));
    auto database = must(Database::create(file));
    must(database->execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    must(database->execute(QStringLiteral("BEGIN")));
    for (const QString &statement : statementsOf(QString::fromUtf8(text.readAll())))
        must(database->execute(statement));
    must(createTrailTriggers(*database));
    must(database->execute(QStringLiteral("COMMIT")));
}

void copyKeptTable(Database &from, Database &to, const QString &table)
{
    const QStringList columns = must(tableColumns(to, table));
    QStringList kinds;
    for (const QString &column : columns)
        kinds += QStringLiteral("typeof(%1)").arg(column);
    Statement rows(from, QStringLiteral("SELECT %1, %2 FROM %3 ORDER BY 1").arg(columns.join(u','), kinds.join(u','), table));
    must(rows.run());
    BulkInsert insert(to, table, columns);
    while (rows.next()) {
        for (int i = 0; i < columns.size(); ++i) {
            if (rows.isNull(i))
                insert.addNull();
            else if (rows.text(i + int(columns.size())) == u"text")
                insert.add(rows.text(i));
            else
                insert.add(rows.int64(i));
        }
        must(insert.endRow());
    }
    must(rows.status());
    must(insert.finish());
}

void copyKeptSearch(Database &from, Database &to)
{
    Statement rows(from, QStringLiteral("SELECT kind, row_id, folded FROM search_index ORDER BY kind, row_id"));
    must(rows.run());
    SearchIndex index(to);
    while (rows.next()) {
        if (const auto kind = searchKindFromCode(rows.text(0)))
            must(index.put(*kind, rows.int64(1), rows.text(2)));
    }
    must(rows.status());
}

} // namespace

std::vector<int> keptVersions()
{
    std::vector<int> versions;
    for (const QString &name : QDir(keptFolder()).entryList({QStringLiteral("v*.sql")}, QDir::Files))
        versions.push_back(name.mid(1, name.size() - 5).toInt());
    std::ranges::sort(versions);
    return versions;
}

void putKeptBook(const TestPlace &place, int version)
{
    if (place.engine() == Engine::sqlite)
        return writeKeptFile(place.place(), version);
    const QString file = place.file(QStringLiteral("kept.somo"));
    writeKeptFile(file, version);
    auto from = must(Database::open(file, Database::Access::readOnly));
    auto to = must(Database::create(place.place()));
    std::vector<MigrationStep> steps = bookMigrations(Engine::postgresql);
    std::erase_if(steps, [version](const MigrationStep &step) { return step.version > version; });
    must(migrate(*to, steps));
    Transaction writing(*to);
    must(writing.begun());
    must(dropTrailTriggers(*to));
    must(deferForeignKeys(*to));
    const QStringList there = must(bookTables(*from));
    for (const QString &table : must(bookTables(*to))) {
        if (table != u"search_index" && table != u"schema_version" && there.contains(table))
            copyKeptTable(*from, *to, table);
    }
    copyKeptSearch(*from, *to);
    must(to->execute(QStringLiteral("SET CONSTRAINTS ALL IMMEDIATE")));
    must(createTrailTriggers(*to));
    must(writing.commit());
}

QStringList schemaOf(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT type || ' ' || name || ': ' || COALESCE(sql, '') FROM sqlite_master WHERE substr(name, 1, 7) <> 'sqlite_' ORDER BY type, name"));
    must(rows.run());
    QStringList schema;
    while (rows.next())
        schema += rows.text(0);
    must(rows.status());
    return schema;
}

} // namespace somo::test
