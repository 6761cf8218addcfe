// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_check.h"

#include "core/storage/row_image.h"
#include "core/storage/trail_tables.h"

#include <QJsonDocument>

#include <limits>
#include <set>

namespace somo {

namespace {

constexpr size_t mostOfTable = 100;
const QString importOfRow = QStringLiteral("import_id");

QJsonObject checkedObject(const QString &image)
{
    return QJsonDocument::fromJson(image.toUtf8()).object();
}

std::optional<QJsonObject> checkedImage(const Statement &rows, int column)
{
    return rows.isNull(column) ? std::nullopt : std::optional(checkedObject(rows.text(column)));
}

Result<std::set<qint64>> importsTakenBack(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT id FROM import_batch WHERE undone = 1 ORDER BY id"));
    SOMO_TRY(rows.run());
    std::set<qint64> found;
    while (rows.next())
        found.insert(rows.int64(0));
    SOMO_TRY(rows.status());
    return found;
}

/// The rows of one table beside what the trail says of them.
class TableCheck {
public:
    TableCheck(Database &database, const QString &table, const QStringList &columns, const std::set<qint64> &takenBack, std::vector<Discrepancy> &found)
        : m_database(database)
        , m_table(table)
        , m_columns(columns)
        , m_takenBack(takenBack)
        , m_found(found)
    {
    }

    Status run()
    {
        SOMO_TRY(lookAtSteps());
        SOMO_TRY(lookAtChanged());
        return lookForInserted();
    }

private:
    // Both walks read in portions, for a server gives all rows at once. Ids begin at 1, but a row made by hand may have any.
    static constexpr qint64 beforeAll = std::numeric_limits<qint64>::min() + 1; // which a server reads as a whole number, unlike the least of all

    /// Each change of a row begins where the one before it ended; else something came between them, though it was changed
    /// lawfully since.
    Status lookAtSteps()
    {
        Statement rows(m_database, QStringLiteral("SELECT c.row_id, c.id, c.op, i.before_image, i.after_image FROM trail_change AS c "
                                                  "LEFT JOIN trail_image AS i ON i.change_id = c.id WHERE c.table_name = :name AND c.seq IS NOT NULL "
                                                  "AND (c.row_id, c.id) > (:row, :id) ORDER BY c.row_id, c.id LIMIT 5000"));
        qint64 row = beforeAll;
        qint64 id = beforeAll;
        QString left; // how the change before left the row; empty where that isn't known
        for (bool isMore = true; isMore;) {
            isMore = false;
            rows.bind(u":name", m_table);
            rows.bind(u":row", row);
            rows.bind(u":id", id);
            SOMO_TRY(rows.run());
            while (rows.next()) {
                isMore = true;
                if (rows.int64(0) != row)
                    left.clear();
                row = rows.int64(0);
                id = rows.int64(1);
                const QString found = rows.isNull(3) ? QString() : rows.text(3);
                if (!left.isEmpty() && !found.isEmpty() && left != found && !sameImage(checkedObject(left), checkedObject(found)))
                    add(row, checkedObject(found));
                left = rows.isNull(4) ? QString() : rows.text(4);
            }
            SOMO_TRY(rows.status());
        }
        return success();
    }

    Status lookAtChanged()
    {
        Statement rows(m_database, QStringLiteral("SELECT n.row_id, c.op, i.after_image, t.id, %1 FROM (SELECT row_id, MAX(id) AS last_id FROM trail_change "
                                                  "WHERE table_name = :name AND seq IS NOT NULL AND row_id > :after GROUP BY row_id ORDER BY row_id LIMIT 5000) AS n "
                                                  "JOIN trail_change AS c ON c.id = n.last_id LEFT JOIN trail_image AS i ON i.change_id = c.id "
                                                  "LEFT JOIN %2 AS t ON t.id = n.row_id ORDER BY n.row_id")
                                       .arg(imageExpression(m_database.engine(), QStringLiteral("t"), m_columns), m_table));
        qint64 after = beforeAll;
        for (bool isMore = true; isMore;) {
            isMore = false;
            rows.bind(u":name", m_table);
            rows.bind(u":after", after);
            SOMO_TRY(rows.run());
            while (rows.next()) {
                isMore = true;
                after = rows.int64(0);
                compare(rows);
            }
            SOMO_TRY(rows.status());
        }
        return success();
    }

    void compare(const Statement &rows)
    {
        const bool isThere = !rows.isNull(3);
        if (rows.text(1) == u"d") {
            if (isThere)
                add(rows.int64(0), checkedImage(rows, 4));
            return;
        }
        if (rows.isNull(2) || (isThere && rows.text(2) == rows.text(4)))
            return;
        const std::optional<QJsonObject> kept = checkedImage(rows, 2);
        // What an import brought goes without a trace when that is taken back.
        const bool mayBeGone = !isThere && m_takenBack.contains(kept->value(importOfRow).toInteger());
        if (!mayBeGone && (!isThere || !sameImage(kept, checkedImage(rows, 4))))
            add(rows.int64(0), kept);
    }

    Status lookForInserted()
    {
        const QString own = m_columns.contains(importOfRow) ? QStringLiteral("t.import_id IS NULL AND ") : QString();
        Statement rows(m_database, QStringLiteral("SELECT t.id, %1 FROM %2 AS t WHERE %3NOT EXISTS (SELECT 1 FROM trail_change AS c "
                                                  "WHERE c.table_name = :name AND c.row_id = t.id) ORDER BY t.id LIMIT %4")
                                       .arg(imageExpression(m_database.engine(), QStringLiteral("t"), m_columns), m_table, own)
                                       .arg(mostOfTable));
        rows.bind(u":name", m_table);
        SOMO_TRY(rows.run());
        while (rows.next())
            add(rows.int64(0), checkedImage(rows, 1));
        return rows.status();
    }

    void add(qint64 row, const std::optional<QJsonObject> &image)
    {
        // A row that several things are wrong with is named once.
        if (m_named.size() >= mostOfTable || !m_named.insert(row).second)
            return;
        const QString number = QString::number(row);
        const QString label = rowLabel(image, row);
        m_found.push_back({QStringLiteral("unlogged"), label == number ? QString(m_table + u' ' + number) : QStringLiteral("%1 %2 (%3)").arg(m_table, number, label)});
    }

    Database &m_database;
    const QString &m_table;
    const QStringList &m_columns;
    const std::set<qint64> &m_takenBack;
    std::vector<Discrepancy> &m_found;
    std::set<qint64> m_named;
};

} // namespace

Result<std::vector<Discrepancy>> unloggedRows(Database &database)
{
    std::vector<Discrepancy> found;
    SOMO_TRY_ASSIGN(const std::set<qint64> takenBack, importsTakenBack(database));
    for (const SourceTable &table : sourceTables()) {
        SOMO_TRY_ASSIGN(const QStringList columns, tableColumns(database, table.name));
        SOMO_TRY(TableCheck(database, table.name, columns, takenBack, found).run());
    }
    return found;
}

} // namespace somo
