// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/profile.h"

#include <QStringList>

namespace somo {

/// The columns of a file by their headers: NFC and trimmed, case-sensitive first, folded only as a fallback.
class HeaderMap {
public:
    /// A file without header row: columns by number only.
    explicit HeaderMap(int columns);
    explicit HeaderMap(const SourceRow &headers);
    /// Of headers that were read already.
    explicit HeaderMap(const QStringList &headers);

    /// The column from 0; -1 where there is none. Refused: headerTwice.
    Result<int> find(const ColumnRef &column) const;
    /// The first of several names for one column: a header spelt exactly so wins over one that only reads alike, which
    /// with `exact` doesn't count at all. Refused: headerTwice.
    Result<int> findAny(const ColumnRef &column, const std::vector<ColumnRef> &alternatives, bool exact) const;
    /// headerMissing or columnBeyondFile.
    Error missing(const ColumnRef &column) const;
    /// Like find, but none is headerMissing or columnBeyondFile.
    Result<int> require(const ColumnRef &column) const;
    /// The header, or "column 3" where there is none.
    QString name(int column) const;
    int columns() const { return m_columns; }
    const QStringList &headers() const { return m_headers; }
    /// The headers for people, the first forty.
    QString list() const;

private:
    void take(const QString &header);
    void finish();
    Result<int> findIn(const QStringList &headers, const QString &name, const QString &wanted) const;
    QStringList m_headers;
    QStringList m_folded;
    int m_columns = 0;
    int m_blockEnd = 0; // up to the first empty header: what stands behind it is a table of its own
};

} // namespace somo
