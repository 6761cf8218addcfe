// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace somo {

/// A change as the trail keeps it, images read.
struct StoredChange {
    QString table;
    qint64 row = 0;
    char op = 'u';
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;
};

/// The changes of a command in their order. Refused (undoImageMissing) where images were erased, or a server keeps them from the reader.
Result<std::vector<StoredChange>> changesOf(Database &database, qint64 seq);

/// Reads rows as images and puts images back as rows, for any source table.
class RowImages {
public:
    explicit RowImages(Database &database)
        : m_database(database)
    {
    }
    /// The row as it is now; nothing where there is none.
    Result<std::optional<QJsonObject>> current(const QString &table, qint64 row);
    /// Takes one change back: what it inserted goes, what it deleted or changed is as before.
    Status takeBack(const StoredChange &change);

private:
    Result<QStringList> columns(const QString &table);
    Status insert(const StoredChange &change);
    Status update(const QString &table, qint64 row, const QJsonObject &image, const QStringList &columns);
    Database &m_database;
    QHash<QString, QStringList> m_columns;
};

/// Whether two images are the same row. Columns that only one of them has came with another version of the book; which
/// import a row is counted to may change when that one is taken back.
bool sameImage(const std::optional<QJsonObject> &a, const std::optional<QJsonObject> &b);

/// How people know the row: its code or name, else its number.
QString rowLabel(const std::optional<QJsonObject> &image, qint64 row);

} // namespace somo
