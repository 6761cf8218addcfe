// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_changes.h"

#include "core/storage/row_image.h"
#include "core/storage/trail.h"
#include "core/storage/trail_tables.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace somo {

namespace {

struct RowPart {
    const char16_t *table;
    const char16_t *whole;
    const char16_t *column; // names the row it belongs to
};

/// What is written together with a row, and moves its version.
constexpr RowPart rowParts[] = {
    {u"order_line", u"sales_order", u"order_id"},     {u"order_credit", u"sales_order", u"order_id"}, {u"payment", u"sales_order", u"order_id"},
    {u"sales_return", u"sales_order", u"order_id"},   {u"customer_contact", u"customer", u"id"},
};

/// Columns that say nothing to people: what is derived, and which row it is.
bool isSilent(const QString &column)
{
    static const QStringList silent{QStringLiteral("id"),     QStringLiteral("uid"),      QStringLiteral("version"), QStringLiteral("sort_key"),
                                    QStringLiteral("folded"), QStringLiteral("import_id"), QStringLiteral("order_id")};
    return silent.contains(column);
}

QJsonObject imageObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString plainText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

void addFields(const QString &table, qint64 row, const QJsonObject &before, const QJsonObject &after, std::vector<FieldChange> &fields)
{
    QStringList columns = before.keys() + after.keys();
    columns.removeDuplicates();
    columns.sort();
    for (const QString &column : columns) {
        const QString was = plainText(before.value(column));
        const QString is = plainText(after.value(column));
        if (was != is && !isSilent(column))
            fields.push_back({table, row, column, was, is});
    }
}

Status addParts(Database &database, const QString &table, qint64 row, RowEdit &edit)
{
    Statement parts(database, QStringLiteral("SELECT c.row_id, i.before_image, i.after_image FROM trail_change AS c "
                                             "JOIN trail_image AS i ON i.change_id = c.id WHERE c.seq = :seq AND c.table_name = :name ORDER BY c.id"));
    for (const RowPart &part : rowParts) {
        if (table != part.whole)
            continue;
        const QString name = QString::fromUtf16(part.table);
        parts.bind(u":seq", edit.seq);
        parts.bind(u":name", name);
        SOMO_TRY(parts.run());
        while (parts.next()) {
            const QJsonObject before = imageObject(parts.text(1));
            const QJsonObject after = imageObject(parts.text(2));
            const QString of = plainText((after.isEmpty() ? before : after).value(QString::fromUtf16(part.column)));
            if (of == QString::number(row))
                addFields(name, parts.int64(0), before, after, edit.fields);
        }
        SOMO_TRY(parts.status());
    }
    return success();
}

/// `countsOwn`: what this connection wrote counts like anybody's.
Status checkUnchanged(Database &database, const OpenedRow &opened, bool countsOwn)
{
    if (opened.id == 0)
        return success();
    SOMO_TRY_ASSIGN(const qint64 version, rowVersion(database, opened.table, opened.id));
    if (version == opened.version)
        return success();
    SOMO_TRY_ASSIGN(std::vector<RowEdit> edits, changesSince(database, opened.table, opened.id, opened.version));
    // A change without images, as an import's, has no edit and is never one's own.
    if (!countsOwn && std::erase_if(edits, [&](const RowEdit &edit) { return database.isOwnCommand(edit.seq); }) > 0 && edits.empty())
        return success();
    SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
    RowImages images(database);
    SOMO_TRY_ASSIGN(const std::optional<QJsonObject> current, images.current(opened.table, opened.id));
    QString author = QStringLiteral("?");
    QString moment = author;
    if (!edits.empty()) {
        author = edits.back().author;
        moment = QDateTime::fromMSecsSinceEpoch(edits.back().moment, Qt::OffsetFromUTC, settings.offsetMinutes * 60).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    return failure(ErrorCode::rowChangedSince, {opened.table, rowLabel(current, opened.id), author, moment});
}

} // namespace

Result<std::vector<RowEdit>> changesSince(Database &database, const QString &table, qint64 row, qint64 version)
{
    Statement rows(database, QStringLiteral("SELECT t.seq, t.moment, t.author, t.words, i.before_image, i.after_image FROM trail_change AS c "
                                            "JOIN trail_command AS t ON t.seq = c.seq JOIN trail_image AS i ON i.change_id = c.id "
                                            "WHERE c.table_name = :name AND c.row_id = :row ORDER BY c.id"));
    rows.bind(u":name", table);
    rows.bind(u":row", row);
    SOMO_TRY(rows.run());
    std::vector<RowEdit> edits;
    while (rows.next()) {
        const QJsonObject before = imageObject(rows.text(4));
        const QJsonObject after = imageObject(rows.text(5));
        // A row that was taken away bears no version any more: that came after whatever was opened.
        if (!after.isEmpty() && after.value(QStringLiteral("version")).toInteger() <= version)
            continue;
        if (edits.empty() || edits.back().seq != rows.int64(0))
            edits.push_back({rows.int64(0), rows.int64(1), rows.text(2), wordsFromText(rows.text(3)), {}});
        addFields(table, row, before, after, edits.back().fields);
    }
    SOMO_TRY(rows.status());
    for (RowEdit &edit : edits)
        SOMO_TRY(addParts(database, table, row, edit));
    return edits;
}

Result<qint64> rowVersion(Database &database, const QString &table, qint64 row)
{
    const auto known = std::ranges::find(sourceTables(), table, &SourceTable::name);
    if (known == sourceTables().end())
        return failure(ErrorCode::internal, {table});
    Statement version(database, QStringLiteral("SELECT version FROM %1 WHERE id = :id").arg(table));
    version.bind(u":id", row);
    SOMO_TRY(version.run());
    const qint64 found = version.next() ? version.int64(0) : 0;
    SOMO_TRY(version.status());
    return found;
}

Status unchangedSince(Database &database, const OpenedRow &opened)
{
    return checkUnchanged(database, opened, true);
}

Status standsAsOpened(Database &database, const OpenedRow &opened, qint64 now)
{
    SOMO_TRY(checkUnchanged(database, opened, false));
    // Another row stands there, which nobody can have opened: any version of it is news.
    return now == opened.id ? success() : checkUnchanged(database, {opened.table, now, 0}, false);
}

Status standAsOpened(Database &database, const std::vector<OpenedRow> &opened, const std::vector<OpenedRow> &now)
{
    for (const OpenedRow &row : opened) {
        if (std::ranges::find(now, row) == now.end())
            SOMO_TRY(checkUnchanged(database, row, false));
    }
    for (const OpenedRow &row : now) {
        if (std::ranges::find(opened, row.id, &OpenedRow::id) == opened.end())
            SOMO_TRY(checkUnchanged(database, {row.table, row.id, 0}, false));
    }
    return success();
}

} // namespace somo
