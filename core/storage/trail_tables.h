// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QStringList>

#include <vector>

namespace somo {

/// A table whose rows people and files bring in: the trail keeps its rows' images, undo puts them back.
struct SourceTable {
    QString name;
    /// Rows of a document (an order and what hangs on it) go with the import that brought them; other rows stay while
    /// anything still refers to them.
    bool document = false;
    /// The column that names the row this one belongs to (a price its product); it stays or goes with that one.
    QString owner = {};
};

/// The one list of source tables, parents before children. Everything generic goes along it: triggers, undo, undoing an
/// import, copying a book.
const std::vector<SourceTable> &sourceTables();
/// Tables without triggers: derived from the others, frozen by a closing, or the trail itself.
QStringList untrackedTables();

/// A reference from one table's column to another table's id.
struct TableReference {
    QString table;
    QString column;
    QString target;
};

/// The columns of a table in the order of the schema; empty where there is no such table.
Result<QStringList> tableColumns(Database &database, const QString &table);
/// All tables of the book (no shadow tables of the search index), by name.
Result<QStringList> bookTables(Database &database);
/// The foreign keys of a table.
Result<std::vector<TableReference>> tableReferences(Database &database, const QString &table);
/// An SQL expression that gives a row's image as the triggers make it; `row` is NEW, OLD or the table's name.
QString imageExpression(Engine engine, const QString &row, const QStringList &columns);

/// Makes the triggers of every source table that exists. A row that an import brings leaves no image; nor does it when
/// it goes again with that import taken back.
Status createTrailTriggers(Database &database);
Status dropTrailTriggers(Database &database);

} // namespace somo
