// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/import_undo.h"

#include "core/storage/bulk_writer.h"
#include "core/storage/row_image.h"
#include "core/storage/row_references.h"
#include "core/storage/team_security.h"
#include "core/storage/trail_tables.h"

#include <QSet>

namespace somo {

namespace {

constexpr size_t followedRows = 5000;

/// A source table as this file works on it.
struct Part {
    SourceTable table;
    std::vector<TableReference> references; // to other tables
    bool imported = false; // has import_id
    bool brought = false; // rows of the import that is taken back
};

struct TouchedRow {
    QString table;
    qint64 row = 0;
    QString label;
};

class ImportUndo {
public:
    ImportUndo(Database &database, ImportId import, qint64 seq)
        : m_database(database)
        , m_import(import)
        , m_seq(seq)
        , m_images(database)
    {
    }
    Status prepare();
    Result<std::vector<TouchedRow>> touched();
    Status takeBack();
    Result<ImportUndone> collect();

private:
    Status touchedRows(const Part &part, std::vector<TouchedRow> &found);
    Status touchedByOthers(const Part &part, std::vector<TouchedRow> &found);
    Status touchedChanges(std::vector<TouchedRow> &found);
    Status collectRows(const Part &part, ImportUndone &undone);
    Status collectOrders(const Part &part, QSet<qint64> &orders);
    Status markUndone();
    Status findBrought();
    Result<bool> leavesImages();
    Status collectTwins(QSet<qint64> &orders);
    Status putChangesBack();
    Status removeOthersOn(const Part &part);
    Result<qint64> removeUnused(const Part &part);
    Status removeOwned(const Part &part);
    Status keepRest(const Part &part);
    Status runFor(const QString &sql);
    QString ownerTable(const Part &part) const;

    Database &m_database;
    ImportId m_import;
    qint64 m_seq;
    RowImages m_images;
    std::vector<Part> m_parts;
};

Status ImportUndo::prepare()
{
    for (const SourceTable &table : sourceTables()) {
        Part part{table, {}, false};
        SOMO_TRY_ASSIGN(const QStringList columns, tableColumns(m_database, table.name));
        part.imported = columns.contains(QStringLiteral("import_id"));
        SOMO_TRY_ASSIGN(part.references, tableReferences(m_database, table.name));
        m_parts.push_back(std::move(part));
    }
    return success();
}

Status ImportUndo::runFor(const QString &sql)
{
    Statement statement(m_database, sql);
    statement.bind(u":import", m_import);
    return statement.run();
}

QString ImportUndo::ownerTable(const Part &part) const
{
    for (const TableReference &reference : part.references) {
        if (reference.column == part.table.owner)
            return reference.target;
    }
    return {};
}

/// Rows of the import that are not now as it brought them.
Status ImportUndo::touchedRows(const Part &part, std::vector<TouchedRow> &found)
{
    Statement rows(m_database, QStringLiteral("SELECT c.row_id, MIN(c.id) FROM trail_change AS c JOIN %1 AS t ON t.id = c.row_id "
                                              "WHERE c.table_name = '%1' AND c.seq > :seq AND t.import_id = :import GROUP BY c.row_id ORDER BY c.row_id")
                                   .arg(part.table.name));
    rows.bind(u":seq", m_seq);
    rows.bind(u":import", m_import);
    SOMO_TRY(rows.run());
    while (rows.next()) {
        const qint64 row = rows.int64(0);
        Statement first(m_database, QStringLiteral("SELECT seq FROM trail_change WHERE id = :id"));
        first.bind(u":id", rows.int64(1));
        SOMO_TRY_ASSIGN(const qint64 seq, runForId(first));
        SOMO_TRY_ASSIGN(const std::optional<QJsonObject> current, m_images.current(part.table.name, row));
        SOMO_TRY_ASSIGN(const std::vector<StoredChange> changes, changesOf(m_database, seq));
        const auto change = std::find_if(changes.begin(), changes.end(), [&](const StoredChange &each) { return each.table == part.table.name && each.row == row; });
        // Changed and taken back again is not touched.
        if (change == changes.end() || !sameImage(change->before, current))
            found.push_back({part.table.name, row, rowLabel(current, row)});
    }
    return rows.status();
}

/// What stands by itself and only names a document of the import: it stays without it. A file that was attached goes.
struct LooseReference {
    const char16_t *table;
    const char16_t *column;
};
constexpr LooseReference looseReferences[]{{u"deal", u"order_id"}};

bool isLoose(const TableReference &reference)
{
    return std::ranges::any_of(looseReferences, [&](const LooseReference &each) { return reference.table == QStringView(each.table) && reference.column == QStringView(each.column); });
}

/// Rows that others hung on the import's documents: a payment by hand on an order of the file.
Status ImportUndo::touchedByOthers(const Part &part, std::vector<TouchedRow> &found)
{
    for (const Part &child : m_parts) {
        for (const TableReference &reference : child.references) {
            // A pair that a later file made with an order is no work of anybody's; what was decided of it goes with the order.
            if (reference.target != part.table.name || (!child.imported && child.table.name != u"attachment") || child.table.name == u"order_twin")
                continue;
            const QString byOthers = child.imported ? QStringLiteral("AND (c.import_id IS NULL OR c.import_id <> t.import_id) ") : QString();
            Statement rows(m_database, QStringLiteral("SELECT c.id FROM %1 AS c JOIN %2 AS t ON t.id = c.%3 WHERE t.import_id = :import %4ORDER BY c.id")
                                           .arg(child.table.name, part.table.name, reference.column, byOthers));
            rows.bind(u":import", m_import);
            SOMO_TRY(rows.run());
            while (rows.next()) {
                SOMO_TRY_ASSIGN(const std::optional<QJsonObject> current, m_images.current(child.table.name, rows.int64(0)));
                found.push_back({child.table.name, rows.int64(0), rowLabel(current, rows.int64(0))});
            }
            SOMO_TRY(rows.status());
        }
    }
    return success();
}

/// Rows that the import changed and somebody else changed after it.
Status ImportUndo::touchedChanges(std::vector<TouchedRow> &found)
{
    SOMO_TRY_ASSIGN(const std::vector<StoredChange> changes, changesOf(m_database, m_seq));
    QSet<std::pair<QString, qint64>> seen;
    for (auto at = changes.rbegin(); at != changes.rend(); ++at) {
        const std::pair<QString, qint64> key(at->table, at->row);
        // A source's newest day is a mark that every later file moves on.
        if (seen.contains(key) || at->table == u"import_batch" || at->table == u"source")
            continue;
        seen.insert(key);
        SOMO_TRY_ASSIGN(const std::optional<QJsonObject> current, m_images.current(at->table, at->row));
        if (!sameImage(current, at->after))
            found.push_back({at->table, at->row, rowLabel(current ? current : at->after, at->row)});
    }
    return success();
}

Result<std::vector<TouchedRow>> ImportUndo::touched()
{
    std::vector<TouchedRow> found;
    for (const Part &part : m_parts) {
        if (!part.imported)
            continue;
        if (part.table.name != u"source")
            SOMO_TRY(touchedRows(part, found));
        if (part.table.document)
            SOMO_TRY(touchedByOthers(part, found));
    }
    SOMO_TRY(touchedChanges(found));
    return found;
}

Status ImportUndo::collectRows(const Part &part, ImportUndone &undone)
{
    Statement rows(m_database, QStringLiteral("SELECT id FROM %1 WHERE import_id = :import ORDER BY id LIMIT :most").arg(part.table.name));
    rows.bind(u":import", m_import);
    rows.bind(u":most", qint64(followedRows));
    SOMO_TRY(rows.run());
    while (rows.next())
        undone.touched.push_back({part.table.name, rows.int64(0), 'd'});
    return rows.status();
}

/// The orders of others that rows of this import hang on.
Status ImportUndo::collectOrders(const Part &part, QSet<qint64> &orders)
{
    for (const TableReference &reference : part.references) {
        if (reference.target != u"sales_order")
            continue;
        Statement rows(m_database, QStringLiteral("SELECT DISTINCT %1 FROM %2 WHERE import_id = :import ORDER BY %1 LIMIT :most").arg(reference.column, part.table.name));
        rows.bind(u":import", m_import);
        rows.bind(u":most", qint64(followedRows));
        SOMO_TRY(rows.run());
        while (rows.next())
            orders.insert(rows.int64(0));
        SOMO_TRY(rows.status());
    }
    return success();
}

/// The orders that are paired with one of this import: without it they count again.
Status ImportUndo::collectTwins(QSet<qint64> &orders)
{
    Statement rows(m_database, QStringLiteral("SELECT t.copy_id FROM order_twin AS t JOIN sales_order AS o ON o.id IN (t.first_id, t.second_id)"
                                              " WHERE t.copy_id IS NOT NULL AND o.import_id = :import ORDER BY t.copy_id"));
    rows.bind(u":import", m_import);
    SOMO_TRY(rows.run());
    while (rows.next())
        orders.insert(rows.int64(0));
    return rows.status();
}

Result<ImportUndone> ImportUndo::collect()
{
    ImportUndone undone;
    SOMO_TRY_ASSIGN(undone.imagesTell, leavesImages());
    if (undone.imagesTell)
        return undone;
    QSet<qint64> orders;
    for (const Part &part : m_parts) {
        if (!part.imported)
            continue;
        SOMO_TRY(collectRows(part, undone));
        SOMO_TRY(collectOrders(part, orders));
        undone.large = undone.touched.size() >= followedRows || size_t(orders.size()) >= followedRows;
        if (undone.large)
            break;
    }
    SOMO_TRY(collectTwins(orders));
    for (const RowChange &row : undone.touched) {
        if (row.table == u"sales_order")
            orders.remove(row.row);
    }
    for (const qint64 order : std::as_const(orders))
        undone.touched.push_back({QStringLiteral("sales_order"), order, 'u'});
    return undone;
}

Status ImportUndo::putChangesBack()
{
    SOMO_TRY_ASSIGN(const std::vector<StoredChange> changes, changesOf(m_database, m_seq));
    for (auto at = changes.rbegin(); at != changes.rend(); ++at) {
        if (at->table == u"import_batch")
            continue;
        SOMO_TRY_ASSIGN(const std::optional<QJsonObject> current, m_images.current(at->table, at->row));
        if (at->table == u"source" && !sameImage(current, at->after))
            continue;
        // A row that is gone by now can't be changed back, one that is there needs no second coming.
        if (current.has_value() == (at->op != 'd'))
            SOMO_TRY(m_images.takeBack(*at));
    }
    return success();
}

Status ImportUndo::removeOthersOn(const Part &part)
{
    for (const Part &child : m_parts) {
        for (const TableReference &reference : child.references) {
            if (reference.target != part.table.name)
                continue;
            const QString theirs = QStringLiteral("%1 IN (SELECT t.id FROM %2 AS t WHERE t.import_id = :import)").arg(reference.column, part.table.name);
            if (isLoose(reference)) {
                SOMO_TRY(runFor(QStringLiteral("UPDATE %1 SET %2 = NULL, version = version + 1 WHERE %3").arg(child.table.name, reference.column, theirs)));
            } else if (child.table.name == u"attachment") {
                SOMO_TRY(runFor(QStringLiteral("DELETE FROM %1 WHERE %2").arg(child.table.name, theirs)));
            } else if (child.imported) {
                SOMO_TRY(runFor(QStringLiteral("DELETE FROM %1 WHERE %2 AND (import_id IS NULL OR import_id <> :import)").arg(child.table.name, theirs)));
            }
        }
    }
    return success();
}

/// Removes the import's rows of a table that nobody refers to any more, and gives how many.
Result<qint64> ImportUndo::removeUnused(const Part &part)
{
    QString sql = QStringLiteral("DELETE FROM %1 WHERE import_id = :import AND NOT EXISTS (SELECT 1 FROM target AS s "
                                 "WHERE s.subject_kind = '%1' AND s.subject_id = %1.id)")
                      .arg(part.table.name);
    for (const Part &child : m_parts) {
        for (const TableReference &reference : child.references) {
            if (reference.target != part.table.name)
                continue;
            // What is hidden from a seller on a server uses its kind, its source and its customer nonetheless.
            if (isHiddenFromSellers(child.table.name) && m_database.engine() == Engine::postgresql) {
                sql += child.table.name == u"expense" ? QStringLiteral(" AND NOT somo_expense_refers('%1', %2.id)").arg(reference.column, part.table.name)
                                                      : QStringLiteral(" AND NOT somo_refers('%1', '%2', %3.id)").arg(child.table.name, reference.column, part.table.name);
                continue;
            }
            // What belongs to the row goes with it, unless somebody else added it.
            const bool owned = child.table.owner == reference.column;
            sql += QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM %1 AS c WHERE c.%2 = %3.id%4)")
                       .arg(child.table.name, reference.column, part.table.name,
                            owned && child.imported ? QStringLiteral(" AND (c.import_id IS NULL OR c.import_id <> %1.import_id)").arg(part.table.name) : QString());
        }
    }
    Statement remove(m_database, sql);
    remove.bind(u":import", m_import);
    SOMO_TRY(remove.run());
    return remove.rowsChanged();
}

/// Prices, contacts … of the import: gone with their owner, and gone where the owner was there before.
Status ImportUndo::removeOwned(const Part &part)
{
    return runFor(QStringLiteral("DELETE FROM %1 WHERE import_id = :import AND NOT EXISTS (SELECT 1 FROM %2 AS o WHERE o.id = %1.%3 AND o.import_id = %1.import_id)")
                      .arg(part.table.name, ownerTable(part), part.table.owner));
}

Status ImportUndo::keepRest(const Part &part)
{
    return runFor(QStringLiteral("UPDATE %1 SET import_id = NULL WHERE import_id = :import").arg(part.table.name));
}

Status ImportUndo::markUndone()
{
    return runFor(QStringLiteral("UPDATE import_batch SET undone = 1, version = version + 1 WHERE id = :import"));
}

/// What a seller takes back on a team's server stays in the trail, and the guards there go by it (team.sql).
Result<bool> ImportUndo::leavesImages()
{
    SOMO_TRY_ASSIGN(const bool shared, isShared(m_database));
    if (!shared)
        return false;
    Statement role(m_database, QStringLiteral("SELECT CASE WHEN somo_role() = 'seller' THEN 1 ELSE 0 END"));
    SOMO_TRY_ASSIGN(const qint64 isSeller, runForId(role));
    return isSeller == 1;
}

/// Tables without any are left alone: whoever may not write them may still take back what they brought into others.
Status ImportUndo::findBrought()
{
    for (Part &part : m_parts) {
        if (!part.imported)
            continue;
        Statement count(m_database, QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM %1 WHERE import_id = :import LIMIT 1) AS t").arg(part.table.name));
        count.bind(u":import", m_import);
        SOMO_TRY_ASSIGN(const qint64 found, runForId(count));
        part.brought = found > 0;
    }
    return success();
}

Status ImportUndo::takeBack()
{
    SOMO_TRY(deferForeignKeys(m_database));
    SOMO_TRY_ASSIGN(const bool images, leavesImages());
    // First of all: from here on its rows leave no images (see the triggers), or those of a seller may go.
    if (images)
        SOMO_TRY(runFor(QStringLiteral("UPDATE import_batch SET version = version + 1 WHERE id = :import")));
    else
        SOMO_TRY(markUndone());
    SOMO_TRY(findBrought());
    SOMO_TRY(putChangesBack());
    for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part) {
        if (part->table.document && part->brought) {
            SOMO_TRY(removeOthersOn(*part));
            SOMO_TRY(runFor(QStringLiteral("DELETE FROM %1 WHERE import_id = :import").arg(part->table.name)));
        }
    }
    // A group may hold groups of the same import: until nothing more goes.
    for (qint64 removed = 1; removed > 0;) {
        removed = 0;
        for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part) {
            if (!part->brought || part->table.document || !part->table.owner.isEmpty())
                continue;
            SOMO_TRY_ASSIGN(const qint64 now, removeUnused(*part));
            removed += now;
        }
    }
    for (const Part &part : m_parts) {
        if (part.brought && !part.table.owner.isEmpty())
            SOMO_TRY(removeOwned(part));
    }
    for (const Part &part : m_parts) {
        if (part.brought)
            SOMO_TRY(keepRest(part));
    }
    return images ? markUndone() : success();
}

} // namespace

Result<qint64> importCommand(Database &database, ImportId import)
{
    Statement row(database, QStringLiteral("SELECT t.seq, b.undone FROM trail_command AS t JOIN import_batch AS b ON b.id = t.import_id "
                                           "WHERE t.import_id = :import AND t.undoes IS NULL ORDER BY t.seq LIMIT 1"));
    row.bind(u":import", import);
    SOMO_TRY(row.run());
    if (!row.next()) {
        SOMO_TRY(row.status());
        return failure(ErrorCode::noSuchImport, {QString::number(import.value)});
    }
    if (row.int64(1) == 1)
        return failure(ErrorCode::importUndoneAlready, {QString::number(import.value)});
    return row.int64(0);
}

Result<ImportUndone> takeImportBack(Database &database, ImportId import, qint64 seq, bool force)
{
    ImportUndo undo(database, import, seq);
    SOMO_TRY(undo.prepare());
    if (!force) {
        SOMO_TRY_ASSIGN(const std::vector<TouchedRow> touched, undo.touched());
        QStringList first;
        for (size_t i = 0; i < touched.size() && i < 10; ++i)
            first += touched[i].table + u' ' + touched[i].label;
        if (!touched.empty())
            return failure(ErrorCode::importTouchedSince, {QString::number(import.value), QString::number(touched.size()), first.join(QStringLiteral(", "))});
    }
    SOMO_TRY_ASSIGN(ImportUndone undone, undo.collect());
    SOMO_TRY(undo.takeBack());
    return undone;
}

} // namespace somo
