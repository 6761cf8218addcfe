// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_map.h"

#include "core/base/text.h"
#include "core/exchange/csv_writer.h"

#include <algorithm>

namespace somo {

namespace {

/// A header as it is compared where its spelling is not found: folded, without the currency that some countries' exports
/// put behind it ("Seller Voucher(PHP)"), and without the mark of what must be filled in ("Order ID *").
QString comparable(const QString &header)
{
    QString text = folded(header);
    while (text.size() > 1 && (text.endsWith(u'*') || text.endsWith(u':') || text.endsWith(u' ')))
        text.chop(1);
    const qsizetype open = text.lastIndexOf(u'(');
    const bool isCode = open > 0 && text.size() == open + 5 && text.endsWith(u')')
        && std::all_of(text.begin() + open + 1, text.end() - 1, [](QChar each) { return each >= u'a' && each <= u'z'; });
    return isCode ? text.left(open).trimmed() : text;
}

} // namespace

HeaderMap::HeaderMap(int columns)
    : m_columns(columns)
{
}

HeaderMap::HeaderMap(const SourceRow &headers)
{
    std::string scratch;
    for (const std::string_view cell : headers.cells) {
        const std::string_view clean = withoutFormulaGuard(cleanView(cell, scratch));
        take(QString::fromUtf8(clean.data(), qsizetype(clean.size())));
    }
    finish();
}

HeaderMap::HeaderMap(const QStringList &headers)
{
    for (const QString &header : headers)
        take(header);
    finish();
}

void HeaderMap::take(const QString &header)
{
    m_headers += header;
    m_folded += comparable(header);
    if (!header.isEmpty())
        m_columns = int(m_headers.size());
}

void HeaderMap::finish()
{
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
    SOMO_TRY_ASSIGN(const int spelt, findIn(m_headers, wanted, wanted));
    return spelt >= 0 ? Result<int>(spelt) : findIn(m_folded, comparable(wanted), wanted);
}

Result<int> HeaderMap::findIn(const QStringList &headers, const QString &name, const QString &wanted) const
{
    const qsizetype first = headers.indexOf(name);
    if (first < 0)
        return -1;
    const qsizetype second = headers.indexOf(name, first + 1);
    // Of two that are called alike, one in the first block of headers is the table's.
    if (second >= 0 && (second < m_blockEnd || first >= m_blockEnd))
        return failure(ErrorCode::headerTwice, {wanted});
    return int(first);
}

Result<int> HeaderMap::findAny(const ColumnRef &column, const std::vector<ColumnRef> &alternatives, bool exact) const
{
    std::vector<const ColumnRef *> all{&column};
    for (const ColumnRef &each : alternatives)
        all.push_back(&each);
    for (const bool spelt : {true, false}) {
        for (const ColumnRef *each : all) {
            const QString *name = std::get_if<QString>(each);
            if (!spelt && name && exact)
                continue;
            SOMO_TRY_ASSIGN(const int found, spelt && name ? findIn(m_headers, *name, *name) : find(*each));
            if (found >= 0)
                return found;
        }
    }
    return -1;
}

Error HeaderMap::missing(const ColumnRef &column) const
{
    if (const int *number = std::get_if<int>(&column))
        return failure(ErrorCode::columnBeyondFile, {QString::number(*number), QString::number(m_columns)});
    return failure(ErrorCode::headerMissing, {std::get<QString>(column), list()});
}

Result<int> HeaderMap::require(const ColumnRef &column) const
{
    SOMO_TRY_ASSIGN(const int found, find(column));
    if (found >= 0)
        return found;
    return missing(column);
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
