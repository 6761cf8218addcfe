// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema_check.h"

#include "core/storage/migrator.h"
#include "core/storage/trail_tables.h"

#include <QCryptographicHash>

#include <algorithm>
#include <iterator>
#include <map>
#include <mutex>
#include <set>
#include <tuple>

namespace somo {

namespace {

const QString newestSchemaDigest = QStringLiteral("944620ef1ed834ee7f6e78e825f6d37cb4bf991751f38aae3c14e503fbc375c1");

struct SchemaObject {
    QString type;
    QString name;
    QString table;
    QString sql;
    friend bool operator==(const SchemaObject &, const SchemaObject &) = default;
    friend bool operator<(const SchemaObject &a, const SchemaObject &b) { return std::tie(a.type, a.name, a.table, a.sql) < std::tie(b.type, b.name, b.table, b.sql); }
};
using SchemaObjects = std::vector<SchemaObject>;

constexpr size_t mostSchemaObjects = 5000;

/// The engine's own tables, which come and go by themselves: exactly so, or they are somebody else's.
bool isEnginesOwn(const SchemaObject &object)
{
    if (object.type == u"index")
        return object.sql.isEmpty() && object.name.startsWith(u"sqlite_autoindex_");
    static const std::set<QString> own{QStringLiteral("CREATE TABLE sqlite_sequence(name,seq)"), QStringLiteral("CREATE TABLE sqlite_stat1(tbl,idx,stat)"),
                                       QStringLiteral("CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)")};
    return object.type == u"table" && object.name.startsWith(u"sqlite_") && own.contains(object.sql);
}

Result<SchemaObjects> schemaObjects(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT type, name, tbl_name, COALESCE(sql, '') FROM sqlite_master ORDER BY type, name"));
    SOMO_TRY(rows.run());
    SchemaObjects objects;
    while (rows.next()) {
        SchemaObject object{rows.text(0), rows.text(1), rows.text(2), rows.text(3)};
        if (isEnginesOwn(object))
            continue;
        objects.push_back(std::move(object));
        if (objects.size() > mostSchemaObjects)
            return failure(ErrorCode::foreignSchema, {database.place(), objects.back().name});
    }
    SOMO_TRY(rows.status());
    return objects;
}

QString digestOfObjects(const SchemaObjects &objects)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const SchemaObject &object : objects) {
        for (const QString *text : {&object.type, &object.name, &object.table, &object.sql}) {
            const QByteArray bytes = text->toUtf8();
            hash.addData(QByteArray::number(bytes.size()).append(':'));
            hash.addData(bytes);
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// One of the trail's triggers, by the name that createTrailTriggers() gives it on a source table.
bool isTrailTrigger(const SchemaObject &object)
{
    if (object.type != u"trigger" || !object.name.startsWith(u"trail_"))
        return false;
    static const std::set<QString> tables = [] {
        std::set<QString> names;
        for (const SourceTable &table : sourceTables())
            names.insert(table.name);
        return names;
    }();
    const QString beginning = QStringLiteral("trail_%1_").arg(object.table);
    const QString op = object.name.mid(beginning.size());
    return tables.contains(object.table) && object.name.startsWith(beginning) && (op == u"i" || op == u"u" || op == u"d");
}

/// What the migrations up to a version make, found out by making it in memory; once in a program's life for each.
Result<SchemaObjects> makeExpected(int version)
{
    SOMO_TRY_ASSIGN(const auto database, Database::create(QStringLiteral(":memory:")));
    SOMO_TRY(database->execute(QStringLiteral("PRAGMA foreign_keys = OFF"))); // as the migrator does
    Transaction making(*database);
    SOMO_TRY(making.begun());
    for (const MigrationStep &step : bookMigrations(Engine::sqlite)) {
        if (step.version > version)
            break;
        for (const QString &statement : step.statements)
            SOMO_TRY(database->execute(statement));
    }
    SOMO_TRY(createTrailTriggers(*database));
    SOMO_TRY(making.commit());
    return schemaObjects(*database);
}

Result<SchemaObjects> expectedObjects(int version)
{
    static std::mutex mutex;
    static std::map<int, SchemaObjects> known;
    const std::lock_guard lock(mutex);
    if (const auto found = known.find(version); found != known.end())
        return found->second;
    SOMO_TRY_ASSIGN(SchemaObjects made, makeExpected(version));
    known.emplace(version, made);
    return made;
}

/// The trail's triggers taken out into `trail`.
SchemaObjects withoutTrail(const SchemaObjects &objects, SchemaObjects &trail)
{
    SchemaObjects others;
    for (const SchemaObject &object : objects)
        (isTrailTrigger(object) ? trail : others).push_back(object);
    std::sort(others.begin(), others.end());
    std::sort(trail.begin(), trail.end());
    return others;
}

/// The first that stands in only one of two sorted lists; what stands too much before what is missing.
std::optional<QString> firstDifference(const SchemaObjects &present, const SchemaObjects &expected)
{
    for (const auto &[these, others] : {std::pair(&present, &expected), std::pair(&expected, &present)}) {
        SchemaObjects only;
        std::set_difference(these->begin(), these->end(), others->begin(), others->end(), std::back_inserter(only));
        if (!only.empty())
            return only.front().name;
    }
    return std::nullopt;
}

} // namespace

Result<QString> schemaDigest(Database &database)
{
    SOMO_TRY_ASSIGN(const SchemaObjects objects, schemaObjects(database));
    return digestOfObjects(objects);
}

QString knownSchemaDigest()
{
    return newestSchemaDigest;
}

Result<SchemaState> checkSchema(Database &database)
{
    if (database.engine() != Engine::sqlite)
        return SchemaState{};
    SOMO_TRY_ASSIGN(const int version, schemaVersion(database));
    const std::vector<MigrationStep> steps = bookMigrations(Engine::sqlite);
    if (version == 0 || version > steps.back().version)
        return SchemaState{};
    SOMO_TRY_ASSIGN(const SchemaObjects present, schemaObjects(database));
    const bool isNewest = version == steps.back().version;
    if (isNewest && digestOfObjects(present) == newestSchemaDigest)
        return SchemaState{};
    SOMO_TRY_ASSIGN(const SchemaObjects expected, expectedObjects(version));
    SchemaObjects presentTrail, expectedTrail;
    const std::optional<QString> foreign = firstDifference(withoutTrail(present, presentTrail), withoutTrail(expected, expectedTrail));
    if (foreign)
        return failure(ErrorCode::foreignSchema, {database.place(), *foreign});
    // Of an older version they are dropped before anything else is done.
    return SchemaState{isNewest && presentTrail != expectedTrail};
}

Status renewTrail(Database &database)
{
    Transaction transaction(database);
    SOMO_TRY(transaction.begun());
    SOMO_TRY(dropTrailTriggers(database));
    SOMO_TRY(createTrailTriggers(database));
    return transaction.commit();
}

} // namespace somo
