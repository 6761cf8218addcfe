// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/row_image.h"
#include "core/storage/trail_query.h"
#include "core/storage/trail_tables.h"

#include <QHash>

#include <set>

namespace somo {

/// Reads what commands made of rows, with names in the place of ids. For the queries of trail_query.h only.
class TrailReader {
public:
    explicit TrailReader(Database &database)
        : m_database(database)
        , m_images(database)
    {
    }
    /// The commands that changed a row or what belongs to it, and the import that brought it.
    Result<std::set<qint64>> seqsOf(const TrailThing &thing);
    Result<TrailRows> rowsOf(qint64 seq, int most);
    Result<std::vector<TrailRow>> rowsOfThing(qint64 seq, const TrailThing &thing);

private:
    struct Found {
        TrailRow row;
        std::optional<QJsonObject> before, after;
        const QJsonObject &image() const { return after ? *after : *before; }
    };
    Status readChanges(Statement &rows, std::vector<Found> &found);
    Status fill(Found &found);
    Status addFields(Found &found);
    Result<QString> shown(const QString &table, const QString &column, const QJsonObject &image);
    Result<QString> labelOf(const Found &found);
    Result<PersonId> payOf(const Found &found);
    Result<QString> nameOf(const QString &table, qint64 row);
    Result<QStringList> columns(const QString &table);
    Result<QHash<QString, QString>> references(const QString &table);

    Database &m_database;
    RowImages m_images;
    QHash<QString, QStringList> m_columns;
    QHash<QString, QHash<QString, QString>> m_references; // by table: column → the table it leads to
    QHash<std::pair<QString, qint64>, QString> m_names;
};

} // namespace somo
