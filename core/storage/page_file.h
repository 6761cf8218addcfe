// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace somo {

/// A value as a record holds it.
struct StoredValue {
    enum class Kind {
        null,
        integer,
        real,
        text, // valid UTF-8
        blob,
    };
    Kind kind = Kind::null;
    qint64 number = 0;
    QByteArray bytes;
};
using StoredRecord = std::vector<StoredValue>;

/// A stretch of a tree that couldn't be read: rows whose number is above `above` and at most `last` are missing, as far as there were any.
struct PageHole {
    quint32 page = 0;
    qint64 above = 0;
    qint64 last = 0;
};

/// A SQLite file read page by page (sqlite.org/fileformat2.html), for what the engine refuses to read: it follows trees from their
/// roots, takes every cell that is whole, and says where something was missing. Never writes; what a page says is never trusted.
class PageFile {
public:
    /// Refused: fileUnreadable, nothingToRecover (no page of it makes sense).
    static Result<std::unique_ptr<PageFile>> open(const QString &file);

    quint32 pages() const { return m_pages; }
    /// The schema's version as the header says it; 0 where the header can't be read.
    int version() const { return m_version; }

    using OnRow = std::function<void(qint64 row, const StoredRecord &record)>;
    /// Walks the tree of a table; rows in ascending order. What couldn't be read comes as holes.
    std::vector<PageHole> walkTable(quint32 root, const OnRow &onRow);
    using OnKey = std::function<void(const StoredRecord &record)>;
    /// Walks the tree of an index, or of a table without row numbers; false where a part of it couldn't be read.
    bool walkIndex(quint32 root, const OnKey &onKey);
    /// Marks the pages that the file says are free; false where their list is broken.
    bool walkFreePages();

    /// Pages that no walk came by and that look like leaves of a table.
    std::vector<quint32> looseLeaves();
    struct Leaf {
        bool whole = true; // every cell could be read
        std::vector<std::pair<qint64, StoredRecord>> rows;
    };
    /// The rows of one leaf.
    Leaf readLeaf(quint32 page);
    /// Counts a page as come by.
    void take(quint32 page) { m_seen.insert(page); }

private:
    PageFile() = default;
    bool readHeader();
    QByteArray page(quint32 number);
    bool isPage(quint32 number) const { return number >= 2 && number <= m_pages; }
    /// The payload of a cell that begins at `at` of the page, its size known; false where its overflow is broken. `marks`: the pages of
    /// its overflow count as come by.
    bool payload(const QByteArray &page, int at, quint64 size, int mostLocal, QByteArray &bytes, bool marks = true);
    void walkTablePage(quint32 number, qint64 above, qint64 last, int depth, const OnRow &onRow, std::vector<PageHole> &holes);
    bool walkTableInterior(quint32 number, const QByteArray &page, int header, qint64 above, qint64 last, int depth, const OnRow &onRow,
                           std::vector<PageHole> &holes);
    bool walkIndexPage(quint32 number, int depth, const OnKey &onKey);
    bool eachCell(const QByteArray &page, int header, const std::function<bool(int at)> &onCell) const;

    QFile m_file;
    int m_pageSize = 4096;
    int m_usable = 4096;
    quint32 m_pages = 0;
    int m_version = 0;
    quint32 m_firstFree = 0;
    quint32 m_freeCount = 0;
    std::set<quint32> m_seen;
};

} // namespace somo
