// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QStringList>

#include <vector>

namespace somo {

/// One version of the schema: its statements, in order.
struct MigrationStep {
    int version = 0;
    QStringList statements;
};

/// "Somo" in a SQLite file's header, so that a book is told from any other database.
constexpr int bookApplicationId = 0x536f6d6f;

/// The chain of an engine, ascending from 1, from resources/migrations; the same chain makes a new book.
std::vector<MigrationStep> bookMigrations(Engine engine);
/// Statements of a migration file: they are separated by lines that say "-- next".
QStringList statementsOf(const QString &sql);

/// The schema version of what stands in the database: 0 where it is empty. Refused: notABook, where it is something else.
Result<int> schemaVersion(Database &database);

/// Applies the steps above the present version, each in a transaction of its own whose foreign keys are checked before
/// it commits, and which renews the trail's triggers. A failing step leaves the version before it, whole. A step leaves no
/// trace in the trail, so it may add tables and columns but never change what a row of a source table says (row_check.h).
/// Refused: bookNewer, where the database is past the chain.
Status migrate(Database &database, const std::vector<MigrationStep> &steps);

} // namespace somo
