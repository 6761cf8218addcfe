// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/trail_tables.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <utility>
#include <vector>

namespace somo {

/// A row that refers to another one.
struct ReferringRow {
    QString table;
    qint64 row = 0; // 0: one that this login doesn't see
};

/// Whether a seller on a team's server doesn't see all rows of a table that refer to what they may take away; the server is asked
/// then (somo_expense_refers, somo_refers).
bool isHiddenFromSellers(const QString &table);

/// Which rows of source tables refer to a row: by a foreign key, or as what a target is set for.
class RowReferences {
public:
    explicit RowReferences(Database &database)
        : m_database(database)
    {
    }
    /// One of the rows that refer to it, other than those; nothing where none does.
    Result<std::optional<ReferringRow>> firstTo(const QString &table, qint64 row, const QSet<std::pair<QString, qint64>> &others);

private:
    Result<std::vector<TableReference>> referencesTo(const QString &table);
    Result<bool> hiddenRefers(const TableReference &reference, qint64 row);
    Database &m_database;
    QHash<QString, std::vector<TableReference>> m_known; // by the table they lead to
};

/// Makes every row that names one row of a table by a foreign key name another one, but in the tables left out. Their versions
/// go up, and each leaves its image.
Status moveReferences(Database &database, const QString &table, qint64 from, qint64 to, const QStringList &leftOut);

} // namespace somo
