// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_references.h"

namespace somo {

bool isHiddenFromSellers(const QString &table)
{
    static const QStringList tables{QStringLiteral("expense"), QStringLiteral("consent"), QStringLiteral("own_value"), QStringLiteral("attachment"), QStringLiteral("privacy_request"),
                                    QStringLiteral("saved_view")};
    return tables.contains(table);
}

Result<std::vector<TableReference>> RowReferences::referencesTo(const QString &table)
{
    if (m_known.isEmpty()) {
        for (const SourceTable &source : sourceTables()) {
            SOMO_TRY_ASSIGN(const std::vector<TableReference> references, tableReferences(m_database, source.name));
            for (TableReference reference : references) {
                reference.table = source.name;
                m_known[reference.target].push_back(reference);
            }
        }
    }
    return m_known.value(table);
}

/// Others' expenses and what is kept of their customers are hidden from a seller on a server, and use their kind, their source and
/// their customer nonetheless.
Result<bool> RowReferences::hiddenRefers(const TableReference &reference, qint64 row)
{
    if (m_database.engine() != Engine::postgresql || !isHiddenFromSellers(reference.table))
        return false;
    Statement asked(m_database, reference.table == u"expense" ? QStringLiteral("SELECT CASE WHEN somo_expense_refers(:column, :row) THEN 1 ELSE 0 END")
                                                              : QStringLiteral("SELECT CASE WHEN somo_refers(:table, :column, :row) THEN 1 ELSE 0 END"));
    if (reference.table != u"expense")
        asked.bind(u":table", reference.table);
    asked.bind(u":column", reference.column);
    asked.bind(u":row", row);
    SOMO_TRY_ASSIGN(const qint64 refers, runForId(asked));
    return refers == 1;
}

Result<std::optional<ReferringRow>> RowReferences::firstTo(const QString &table, qint64 row, const QSet<std::pair<QString, qint64>> &others)
{
    const auto firstOf = [&](Statement &referring, const QString &of) -> Result<std::optional<ReferringRow>> {
        referring.bind(u":row", row);
        SOMO_TRY(referring.run());
        while (referring.next()) {
            if (!others.contains({of, referring.int64(0)}))
                return std::optional(ReferringRow{of, referring.int64(0)});
        }
        SOMO_TRY(referring.status());
        return std::optional<ReferringRow>();
    };
    SOMO_TRY_ASSIGN(const std::vector<TableReference> references, referencesTo(table));
    for (const TableReference &reference : references) {
        Statement referring(m_database, QStringLiteral("SELECT id FROM %1 WHERE %2 = :row ORDER BY id").arg(reference.table, reference.column));
        SOMO_TRY_ASSIGN(const std::optional<ReferringRow> found, firstOf(referring, reference.table));
        if (found)
            return found;
        SOMO_TRY_ASSIGN(const bool isHidden, hiddenRefers(reference, row));
        if (isHidden)
            return std::optional(ReferringRow{reference.table, 0});
    }
    Statement targets(m_database, QStringLiteral("SELECT id FROM target WHERE subject_kind = :kind AND subject_id = :row ORDER BY id"));
    targets.bind(u":kind", table);
    return firstOf(targets, QStringLiteral("target"));
}

Status moveReferences(Database &database, const QString &table, qint64 from, qint64 to, const QStringList &leftOut)
{
    for (const SourceTable &source : sourceTables()) {
        if (leftOut.contains(source.name))
            continue;
        SOMO_TRY_ASSIGN(const std::vector<TableReference> references, tableReferences(database, source.name));
        for (const TableReference &reference : references) {
            if (reference.target != table)
                continue;
            SOMO_TRY_ASSIGN(const QStringList columns, tableColumns(database, source.name));
            const QString counted = columns.contains(QStringLiteral("version")) ? QStringLiteral(", version = version + 1") : QString();
            Statement move(database, QStringLiteral("UPDATE %1 SET %2 = :to%3 WHERE %2 = :from").arg(source.name, reference.column, counted));
            move.bind(u":to", to);
            move.bind(u":from", from);
            SOMO_TRY(move.run());
        }
    }
    return success();
}

} // namespace somo
