// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_image.h"

#include "core/storage/trail_tables.h"

#include <QJsonDocument>

#include <vector>

namespace somo {

namespace {

const QString importColumn = QStringLiteral("import_id");

std::optional<QJsonObject> imageAt(const Statement &statement, int column)
{
    if (statement.isNull(column))
        return std::nullopt;
    return QJsonDocument::fromJson(statement.text(column).toUtf8()).object();
}

void bindValue(Statement &statement, const QString &column, const QJsonValue &value)
{
    const QString name = u':' + column;
    if (value.isString())
        statement.bind(name, value.toString());
    else if (value.isDouble())
        statement.bind(name, value.toInteger());
    else
        statement.bindNull(name);
}

} // namespace

Result<std::vector<StoredChange>> changesOf(Database &database, qint64 seq)
{
    Statement rows(database, QStringLiteral("SELECT c.table_name, c.row_id, c.op, i.before_image, i.after_image, i.change_id FROM trail_change AS c "
                                            "LEFT JOIN trail_image AS i ON i.change_id = c.id WHERE c.seq = :seq ORDER BY c.id"));
    rows.bind(u":seq", seq);
    SOMO_TRY(rows.run());
    std::vector<StoredChange> changes;
    while (rows.next()) {
        // No image, or one that was emptied because it was about somebody who is forgotten.
        if (rows.isNull(5) || (rows.isNull(3) && rows.isNull(4)))
            return failure(ErrorCode::undoImageMissing, {QString::number(seq)});
        changes.push_back({rows.text(0), rows.int64(1), rows.text(2).at(0).toLatin1(), imageAt(rows, 3), imageAt(rows, 4)});
    }
    SOMO_TRY(rows.status());
    return changes;
}

Result<QStringList> RowImages::columns(const QString &table)
{
    if (!m_columns.contains(table)) {
        SOMO_TRY_ASSIGN(const QStringList found, tableColumns(m_database, table));
        m_columns.insert(table, found);
    }
    return m_columns.value(table);
}

Result<std::optional<QJsonObject>> RowImages::current(const QString &table, qint64 row)
{
    SOMO_TRY_ASSIGN(const QStringList names, columns(table));
    Statement statement(m_database, QStringLiteral("SELECT %1 FROM %2 WHERE id = :id").arg(imageExpression(m_database.engine(), table, names), table));
    statement.bind(u":id", row);
    SOMO_TRY(statement.run());
    std::optional<QJsonObject> image;
    if (statement.next())
        image = imageAt(statement, 0);
    SOMO_TRY(statement.status());
    return image;
}

Status RowImages::update(const QString &table, qint64 row, const QJsonObject &image, const QStringList &columns)
{
    QStringList pairs;
    for (const QString &column : columns)
        pairs += column + u"=:" + column;
    Statement statement(m_database, QStringLiteral("UPDATE %1 SET %2 WHERE id = :row").arg(table, pairs.join(u',')));
    for (const QString &column : columns)
        bindValue(statement, column, image.value(column));
    statement.bind(u":row", row);
    return statement.run();
}

Status RowImages::insert(const StoredChange &change)
{
    SOMO_TRY_ASSIGN(QStringList names, columns(change.table));
    names.removeIf([&](const QString &name) { return !change.before->contains(name); });
    QJsonObject image = *change.before;
    const qint64 import = image.value(importColumn).toInteger();
    if (import)
        image.insert(importColumn, QJsonValue());
    QStringList values;
    for (const QString &name : std::as_const(names))
        values += u':' + name;
    Statement statement(m_database, QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(change.table, names.join(u','), values.join(u',')));
    for (const QString &name : std::as_const(names))
        bindValue(statement, name, image.value(name));
    SOMO_TRY(statement.run());
    if (!import)
        return success();
    // In two steps: a row that comes with an import leaves no image, and this one must. It belongs to that import no
    // more where that was taken back meanwhile.
    Statement belong(m_database, QStringLiteral("UPDATE %1 SET import_id = :import WHERE id = :id "
                                                "AND EXISTS (SELECT 1 FROM import_batch WHERE import_batch.id = :batch AND import_batch.undone = 0)")
                                     .arg(change.table));
    belong.bind(u":import", import);
    belong.bind(u":batch", import);
    belong.bind(u":id", change.row);
    return belong.run();
}

Status RowImages::takeBack(const StoredChange &change)
{
    if (change.op == 'd')
        return insert(change);
    if (change.op == 'u') {
        SOMO_TRY_ASSIGN(QStringList names, columns(change.table));
        names.removeIf([&](const QString &name) { return !change.before->contains(name) || name == u"id"; });
        return update(change.table, change.row, *change.before, names);
    }
    Statement remove(m_database, QStringLiteral("DELETE FROM %1 WHERE id = :id").arg(change.table));
    remove.bind(u":id", change.row);
    return remove.run();
}

bool sameImage(const std::optional<QJsonObject> &a, const std::optional<QJsonObject> &b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    for (auto at = a->constBegin(); at != a->constEnd(); ++at) {
        if (at.key() != importColumn && b->contains(at.key()) && b->value(at.key()) != at.value())
            return false;
    }
    return true;
}

QString rowLabel(const std::optional<QJsonObject> &image, qint64 row)
{
    for (const char *key : {"code", "name", "key"}) {
        const QString text = image ? image->value(QLatin1StringView(key)).toString() : QString();
        if (!text.isEmpty())
            return text;
    }
    return QString::number(row);
}

} // namespace somo
