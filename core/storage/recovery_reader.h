// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/page_file.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <set>

namespace somo {

/// How the rows of a table are stored, as the migrations make it; what the damaged file says of that isn't asked.
struct TableShape {
    QString name;
    QStringList columns;
    std::vector<bool> isText; // else a whole number
    std::vector<bool> mayBeNull;
    int rowColumn = -1; // the column that is the row's number, which its record leaves empty
    int fewest = 0; // columns that every record has; those behind were added later
};

/// Whether a record can be a row of that table.
bool fitsShape(const TableShape &shape, const StoredRecord &record);

/// What of a row is known from elsewhere: its columns in an index.
using KnownColumns = QHash<QString, QString>;

/// Reads the tables of a damaged book from its pages: along their trees, then from leaves whose trees are broken above them.
class RecoveryReader {
public:
    /// `like`: an empty book of the file's version.
    static Result<std::unique_ptr<RecoveryReader>> open(std::unique_ptr<PageFile> file, Database &like);

    const TableShape *shape(const QString &table) const;
    using OnRow = std::function<void(const TableShape &shape, qint64 row, const StoredRecord &record)>;
    /// The rows of these tables, in their order, along their trees; then every other tree is followed as well.
    void readTrees(const QStringList &tables, const OnRow &onRow);
    /// The rows of leaves that no tree leads to any more, after readTrees(). A leaf goes to the one table that misses rows of such
    /// numbers and has such columns; where several do, its rows are counted as unassigned.
    void readLoose(const OnRow &onRow);

    /// Whether rows of a table may be missing, and whether one of that number may be.
    bool misses(const QString &table) const { return m_holes.contains(table); }
    bool misses(const QString &table, qint64 row) const;
    /// Rows that an index of a table names where rows are missing; some of them may have been found since.
    const std::map<qint64, KnownColumns> &named(const QString &table) const;
    /// Whether named() has every row that is missing: an index of all rows could be read whole.
    bool namesAll(const QString &table) const { return m_indexedWhole.contains(table); }
    /// The highest number a table ever gave, as the file says; 0: it doesn't.
    qint64 lastNumber(const QString &table) const { return m_lastNumbers.value(table); }
    qint64 brokenPages() const { return qint64(m_broken.size()); }
    qint64 unassignedRows() const { return m_unassigned; }

private:
    struct IndexShape {
        QString name;
        QString table;
        QStringList columns;
    };
    Status learnShapes(Database &like);
    Status learnIndexes(Database &like, const QString &table);
    void readSchema();
    void takeSchemaRow(const StoredRecord &record);
    void addHoles(const QString &table, const std::vector<PageHole> &holes);
    void walkTableOf(const TableShape &shape, const OnRow *onRow);
    void walkIndexOf(const IndexShape &index);
    std::vector<const TableShape *> tablesOfLeaf(const PageFile::Leaf &leaf) const;

    std::unique_ptr<PageFile> m_file;
    std::map<QString, TableShape> m_shapes; // with row numbers
    QStringList m_withoutRows; // WITHOUT ROWID
    std::vector<IndexShape> m_indexes;
    QHash<QString, quint32> m_roots;
    QHash<QString, std::vector<PageHole>> m_holes;
    QHash<QString, std::map<qint64, KnownColumns>> m_named;
    std::set<QString> m_indexedWhole;
    QHash<QString, qint64> m_lastNumbers;
    std::set<quint32> m_broken;
    qint64 m_unassigned = 0;
};

} // namespace somo
