// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_rows.h"

namespace somo {

void TableRows::startRow(qint64 number)
{
    m_open = {};
    m_open.number = number;
}

void TableRows::add(int column, CellKind kind, std::string_view text)
{
    if (text.empty())
        return;
    m_open.cells.push_back({column, kind, text.size()});
    m_open.text += text;
}

void TableRows::endRow()
{
    if (m_open.text.find_first_not_of(" \t\r\n") != std::string::npos)
        m_rows.push_back(std::move(m_open));
    m_open = {};
}

void TableRows::clear()
{
    m_open = {};
    m_rows.clear();
}

void TableRows::take(SourceRow &row)
{
    m_given = std::move(m_rows.front());
    m_rows.pop_front();
    const size_t columns = size_t(m_given.cells.back().column) + 1;
    m_views.assign(columns, {});
    m_kinds.assign(columns, CellKind::text);
    size_t at = 0;
    for (const Cell &cell : m_given.cells) {
        m_views[size_t(cell.column)] = std::string_view(m_given.text).substr(at, cell.length);
        m_kinds[size_t(cell.column)] = cell.kind;
        at += cell.length;
    }
    row.number = m_given.number;
    row.cells = m_views;
    row.kinds = m_kinds;
}

} // namespace somo
