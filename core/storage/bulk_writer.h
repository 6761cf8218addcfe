// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/database.h"

#include <QStringList>

#include <memory>
#include <string_view>

namespace somo {

/// Many rows into one table: through the driver's SQLite handle or PostgreSQL's COPY where the build has them, through
/// ordinary statements otherwise (SOMO_NO_HANDLE=1 forces that), with the same result. Values are added in the order of
/// the columns, then endRow(). Rows may be held back until finish(): read the table only after it.
class BulkInsert {
public:
    BulkInsert(Database &database, const QString &table, const QStringList &columns);
    ~BulkInsert();
    BulkInsert(const BulkInsert &) = delete;
    BulkInsert &operator=(const BulkInsert &) = delete;

    void add(qint64 value);
    void add(int value) { add(qint64(value)); }
    /// UTF-8; the bytes must stay where they are until endRow().
    void add(std::string_view utf8);
    void add(const QString &text);
    void add(Day day) { add(qint64(day.number())); }
    void add(Money amount) { add(amount.minorUnits()); }
    void add(Quantity quantity) { add(quantity.thousandths); }
    void addNull();
    /// NULL for an id of 0.
    template <typename Tag>
    void add(Id<Tag> id)
    {
        if (id)
            add(id.value);
        else
            addNull();
    }
    /// NULL for nothing.
    template <typename T>
    void add(const std::optional<T> &value)
    {
        if (value)
            add(*value);
        else
            addNull();
    }
    void addDayOrNull(Day day)
    {
        if (day.isNull())
            addNull();
        else
            add(day);
    }

    Status endRow();
    /// Sends what is held back. Rows of an unfinished writer are lost.
    Status finish();
    qint64 rows() const { return m_rows; }

    class Sink;

private:
    std::unique_ptr<Sink> m_sink;
    qint64 m_rows = 0;
};

/// Rows read forward, quickly; the way out that BulkInsert is the way in. Text is UTF-8 and valid until the next row.
/// PostgreSQL gives all rows at once, so ask it for no more than fits in memory.
class BulkQuery {
public:
    BulkQuery(Database &database, const QString &sql);
    ~BulkQuery();
    BulkQuery(const BulkQuery &) = delete;
    BulkQuery &operator=(const BulkQuery &) = delete;

    void bind(QStringView name, qint64 value);
    void bind(QStringView name, const QString &value);
    Status run();
    /// The next row; false at the end. An error in the middle is reported by status().
    bool next();
    Status status() const;
    bool isNull(int column) const;
    qint64 int64(int column) const;
    std::string_view text(int column) const;

    class Source;

private:
    std::unique_ptr<Source> m_source;
};

/// The first of `count` ids in a row of a table, nobody else's from now on; for rows whose children are written in the
/// same go. Inside a write transaction only.
Result<qint64> reserveIds(Database &database, const QString &table, qint64 count);

/// Foreign keys are looked at when the transaction commits, so rows may come in any order. Inside a transaction only.
Status deferForeignKeys(Database &database);

} // namespace somo
