// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/table_rows.h"

#include "core/storage/trail_tables.h"

namespace somo {

namespace {

constexpr int rowsAtOnce = 5'000;

} // namespace

QStringList tablesToRead()
{
    QStringList tables;
    for (const SourceTable &table : sourceTables())
        tables += table.name;
    return tables << QStringLiteral("statement_entry");
}

Status eachTableRow(Database &database, const QString &table, const std::function<Status(const QStringList &)> &take)
{
    SOMO_TRY_ASSIGN(const QStringList columns, tableColumns(database, table));
    const qsizetype id = columns.indexOf(QStringLiteral("id"));
    if (id < 0)
        return failure(ErrorCode::internal, {table});
    SOMO_TRY(take(columns));
    // Names are those of the schema, never what somebody typed.
    Statement rows(database, QStringLiteral("SELECT %1 FROM %2 WHERE id > :after ORDER BY id LIMIT %3").arg(columns.join(u','), table).arg(rowsAtOnce));
    qint64 after = 0;
    for (int found = rowsAtOnce; found == rowsAtOnce;) {
        found = 0;
        rows.bind(u":after", after);
        SOMO_TRY(rows.run());
        while (rows.next()) {
            QStringList cells;
            for (int column = 0; column < int(columns.size()); ++column)
                cells += rows.text(column);
            after = rows.int64(int(id));
            ++found;
            SOMO_TRY(take(cells));
        }
        SOMO_TRY(rows.status());
    }
    return success();
}

} // namespace somo
