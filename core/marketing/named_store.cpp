// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/named_store.h"

#include "core/base/text.h"
#include "core/storage/row_changes.h"

namespace somo {

namespace {

/// The statements of one list; each a whole literal. A list without `uid` or `sort_key` doesn't bind them.
struct Statements {
    QString insert;
    QString rename;
    QString byCode;
    QString byName;
    QString all;
    bool hasUid = false;
    bool hasName = true;
};

Statements statementsOf(NamedKind kind)
{
    switch (kind) {
    case NamedKind::area:
        return {QStringLiteral("INSERT INTO area (code, name, sort_key, position, import_id) VALUES (:code, :name, :sort_key, 1000, :import) RETURNING id"),
                QStringLiteral("UPDATE area SET name = :name, sort_key = :sort_key, version = version + 1 WHERE id = :id"),
                QStringLiteral("SELECT id FROM area WHERE code = :text ORDER BY id"),
                QStringLiteral("SELECT id FROM area WHERE name = :text ORDER BY id"),
                QStringLiteral("SELECT id, code, name, version FROM area ORDER BY id")};
    case NamedKind::team:
        return {QStringLiteral("INSERT INTO team (uid, code, name, sort_key, import_id) VALUES (:uid, :code, :name, :sort_key, :import) RETURNING id"),
                QStringLiteral("UPDATE team SET name = :name, sort_key = :sort_key, version = version + 1 WHERE id = :id"),
                QStringLiteral("SELECT id FROM team WHERE code = :text ORDER BY id"),
                QStringLiteral("SELECT id FROM team WHERE name = :text ORDER BY id"),
                QStringLiteral("SELECT id, code, name, version FROM team ORDER BY id"), true};
    case NamedKind::channel:
        return {QStringLiteral("INSERT INTO channel (uid, code, name, sort_key, position, import_id) VALUES (:uid, :code, :name, :sort_key, 1000, :import) RETURNING id"),
                QStringLiteral("UPDATE channel SET name = :name, sort_key = :sort_key, version = version + 1 WHERE id = :id"),
                QStringLiteral("SELECT id FROM channel WHERE code = :text ORDER BY id"),
                QStringLiteral("SELECT id FROM channel WHERE name = :text ORDER BY id"),
                QStringLiteral("SELECT id, code, name, version FROM channel ORDER BY id"), true};
    case NamedKind::campaign:
        return {QStringLiteral("INSERT INTO campaign (code, name, sort_key, import_id) VALUES (:code, :name, :sort_key, :import) RETURNING id"),
                QStringLiteral("UPDATE campaign SET name = :name, sort_key = :sort_key, version = version + 1 WHERE id = :id"),
                QStringLiteral("SELECT id FROM campaign WHERE code = :text ORDER BY id"),
                QStringLiteral("SELECT id FROM campaign WHERE name = :text ORDER BY id"),
                QStringLiteral("SELECT id, code, name, version FROM campaign ORDER BY id")};
    case NamedKind::payer:
        return {QStringLiteral("INSERT INTO payer (code, name, sort_key, import_id) VALUES (:code, :name, :sort_key, :import) RETURNING id"),
                QStringLiteral("UPDATE payer SET name = :name, sort_key = :sort_key, version = version + 1 WHERE id = :id"),
                QStringLiteral("SELECT id FROM payer WHERE code = :text ORDER BY id"),
                QStringLiteral("SELECT id FROM payer WHERE name = :text ORDER BY id"),
                QStringLiteral("SELECT id, code, name, version FROM payer ORDER BY id")};
    case NamedKind::segment:
        return {QStringLiteral("INSERT INTO segment (code, name, sort_key, import_id) VALUES (:code, :name, :sort_key, :import) RETURNING id"),
                QStringLiteral("UPDATE segment SET name = :name, sort_key = :sort_key, version = version + 1 WHERE id = :id"),
                QStringLiteral("SELECT id FROM segment WHERE code = :text ORDER BY id"),
                QStringLiteral("SELECT id FROM segment WHERE name = :text ORDER BY id"),
                QStringLiteral("SELECT id, code, name, version FROM segment ORDER BY id")};
    case NamedKind::productGroup:
        return {QStringLiteral("INSERT INTO product_group (uid, code, name, sort_key, import_id) VALUES (:uid, :code, :name, :sort_key, :import) RETURNING id"),
                QStringLiteral("UPDATE product_group SET name = :name, sort_key = :sort_key, version = version + 1 WHERE id = :id"),
                QStringLiteral("SELECT id FROM product_group WHERE code = :text ORDER BY id"),
                QStringLiteral("SELECT id FROM product_group WHERE name = :text ORDER BY id"),
                QStringLiteral("SELECT id, code, name, version FROM product_group ORDER BY id"), true};
    case NamedKind::source:
        return {QStringLiteral("INSERT INTO source (code, import_id) VALUES (:code, :import) RETURNING id"),
                QString(),
                QStringLiteral("SELECT id FROM source WHERE code = :text ORDER BY id"),
                QString(),
                QStringLiteral("SELECT id, code, code, version FROM source ORDER BY id"), false, false};
    }
    return {};
}

QString namedTable(NamedKind kind)
{
    switch (kind) {
    case NamedKind::area: return QStringLiteral("area");
    case NamedKind::team: return QStringLiteral("team");
    case NamedKind::channel: return QStringLiteral("channel");
    case NamedKind::campaign: return QStringLiteral("campaign");
    case NamedKind::payer: return QStringLiteral("payer");
    case NamedKind::segment: return QStringLiteral("segment");
    case NamedKind::productGroup: return QStringLiteral("product_group");
    case NamedKind::source: break;
    }
    return QStringLiteral("source");
}

Result<std::vector<qint64>> idsOf(Database &database, const QString &sql, const QString &text)
{
    Statement statement(database, sql);
    statement.bind(u":text", text);
    SOMO_TRY(statement.run());
    std::vector<qint64> ids;
    while (statement.next())
        ids.push_back(statement.int64(0));
    SOMO_TRY(statement.status());
    return ids;
}

} // namespace

Result<QString> checkedCode(const QString &code)
{
    const QString clean = cleanText(code);
    if (clean.isEmpty())
        return failure(ErrorCode::codeMissing);
    if (clean.size() > longestRowName)
        return failure(ErrorCode::textTooLong, {clean.left(40), QString::number(longestRowName)});
    return clean;
}

Result<QString> checkedName(const QString &name, const QString &code)
{
    const QString clean = cleanText(name);
    if (clean.size() > longestRowName)
        return failure(ErrorCode::textTooLong, {clean.left(40), QString::number(longestRowName)});
    return clean.isEmpty() ? code : clean;
}

QString sortKeyText(QStringView name)
{
    return QString::fromUtf8(sortKey(name));
}

QString personSortKeyText(QStringView name)
{
    return QString::fromUtf8(personSortKey(name));
}

namespace named {

Result<qint64> add(Database &database, NamedKind kind, const QString &code, const QString &name, ImportId import)
{
    const Statements statements = statementsOf(kind);
    QString clean = cleanText(code);
    if (kind != NamedKind::source) { // the source of files without one is ""
        SOMO_TRY_ASSIGN(clean, checkedCode(code));
    }
    SOMO_TRY_ASSIGN(const QString shown, checkedName(name, clean));
    SOMO_TRY_ASSIGN(const std::vector<qint64> taken, idsOf(database, statements.byCode, clean));
    if (!taken.empty())
        return failure(ErrorCode::codeTaken, {clean});
    Statement insert(database, statements.insert);
    insert.bind(u":code", clean);
    insert.bind(u":import", import);
    if (statements.hasName) {
        insert.bind(u":name", shown);
        insert.bind(u":sort_key", sortKeyText(shown));
    }
    if (statements.hasUid)
        insert.bind(u":uid", newUid());
    return runForId(insert);
}

Status rename(Database &database, NamedKind kind, qint64 id, const QString &name, qint64 opened)
{
    if (opened != 0)
        SOMO_TRY(unchangedSince(database, {namedTable(kind), id, opened}));
    const Statements statements = statementsOf(kind);
    SOMO_TRY_ASSIGN(const QString clean, checkedCode(name));
    Statement update(database, statements.rename);
    update.bind(u":name", clean);
    update.bind(u":sort_key", sortKeyText(clean));
    update.bind(u":id", id);
    return update.run();
}

Result<qint64> find(Database &database, NamedKind kind, const QString &text)
{
    const Statements statements = statementsOf(kind);
    const QString clean = cleanText(text);
    SOMO_TRY_ASSIGN(const std::vector<qint64> byCode, idsOf(database, statements.byCode, clean));
    if (!byCode.empty())
        return byCode.front();
    if (!statements.hasName)
        return qint64(0);
    SOMO_TRY_ASSIGN(const std::vector<qint64> byName, idsOf(database, statements.byName, clean));
    if (byName.size() > 1)
        return failure(ErrorCode::nameAmbiguous, {clean});
    return byName.empty() ? qint64(0) : byName.front();
}

Result<qint64> findOrAdd(Database &database, NamedKind kind, const QString &text, ImportId import)
{
    SOMO_TRY_ASSIGN(const qint64 found, find(database, kind, text));
    if (found)
        return found;
    return add(database, kind, text, text, import);
}

Result<std::vector<NamedRow>> all(Database &database, NamedKind kind)
{
    Statement statement(database, statementsOf(kind).all);
    SOMO_TRY(statement.run());
    std::vector<NamedRow> rows;
    while (statement.next())
        rows.push_back({statement.int64(0), statement.text(1), statement.text(2), statement.int64(3)});
    SOMO_TRY(statement.status());
    return rows;
}

} // namespace named

} // namespace somo
