// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_map.h"

#include "core/base/text.h"
#include "core/exchange/csv_writer.h"

namespace somo {

HeaderMap::HeaderMap(int columns)
    : m_columns(columns)
{
}

HeaderMap::HeaderMap(const SourceRow &headers)
{
    std::string scratch;
    for (const std::string_view cell : headers.cells) {
        const std::string_view clean = withoutFormulaGuard(cleanView(cell, scratch));
        m_headers += QString::fromUtf8(clean.data(), qsizetype(clean.size()));
        m_folded += folded(m_headers.back());
        if (!m_headers.back().isEmpty())
            m_columns = int(m_headers.size());
    }
    m_headers.resize(m_columns);
    m_folded.resize(m_columns);
    while (m_blockEnd < m_columns && m_headers[m_blockEnd].isEmpty())
        ++m_blockEnd;
    while (m_blockEnd < m_columns && !m_headers[m_blockEnd].isEmpty())
        ++m_blockEnd;
}

Result<int> HeaderMap::find(const ColumnRef &column) const
{
    if (const int *number = std::get_if<int>(&column))
        return *number <= m_columns ? *number - 1 : -1;
    const QString &wanted = std::get<QString>(column);
    const QString foldedWanted = folded(wanted);
    for (const auto &[headers, name] : {std::pair(&m_headers, &wanted), std::pair(&m_folded, &foldedWanted)}) {
        const qsizetype first = headers->indexOf(*name);
        if (first < 0)
            continue;
        const qsizetype second = headers->indexOf(*name, first + 1);
        // Of two that are called alike, one in the first block of headers is the table's.
        if (second >= 0 && (second < m_blockEnd || first >= m_blockEnd))
            return failure(ErrorCode::headerTwice, {wanted});
        return int(first);
    }
    return -1;
}

Result<int> HeaderMap::require(const ColumnRef &column) const
{
    SOMO_TRY_ASSIGN(const int found, find(column));
    if (found >= 0)
        return found;
    if (const int *number = std::get_if<int>(&column))
        return failure(ErrorCode::columnBeyondFile, {QString::number(*number), QString::number(m_columns)});
    return failure(ErrorCode::headerMissing, {std::get<QString>(column), list()});
}

QString HeaderMap::name(int column) const
{
    const QString header = m_headers.value(column);
    return header.isEmpty() ? QString::number(column + 1) : header;
}

QString HeaderMap::list() const
{
    QStringList shown;
    for (const QString &header : m_headers) {
        if (!header.isEmpty() && shown.size() < 80)
            shown += header;
    }
    return shown.join(QStringLiteral(", "));
}

} // namespace somo
