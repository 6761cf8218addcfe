// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_chain.h"

#include <algorithm>

namespace somo {

SheetChain::SheetChain(std::unique_ptr<RowSource> rows, const FileLayout &layout)
    : m_rows(std::move(rows))
    , m_headerRow(layout.headerRow)
    , m_parts(layout.parts)
{
    for (const QString &header : layout.furtherHeaders)
        m_furtherHeaders.push_back(header.toStdString());
}

Result<std::unique_ptr<RowSource>> SheetChain::open(QIODevice &device, const FileLayout &layout, const QString &fileName)
{
    FileLayout any = layout;
    any.sheetName.clear();
    any.sheetNames.clear();
    any.parts.clear();
    SOMO_TRY_ASSIGN(std::unique_ptr<RowSource> workbook, openRows(device, any, fileName));
    const QString beginning = layout.sheetName.chopped(1).normalized(QString::NormalizationForm_C);
    const std::vector<FileTable> tables = workbook->tables();
    std::unique_ptr<SheetChain> chain(new SheetChain(std::move(workbook), layout));
    for (const SheetPart &part : layout.parts) {
        const auto table = std::ranges::find(tables, part.name, &FileTable::name);
        if (table == tables.end()) {
            Error error = failure(ErrorCode::sheetMissing, {part.name, layout.sheetNames.join(QStringLiteral(", "))});
            error.place.file = fileName;
            return error;
        }
        chain->add(size_t(table - tables.begin()), part.name);
    }
    QStringList others;
    for (size_t i = 0; layout.parts.empty() && i < tables.size(); ++i) {
        if (!tables[i].visible)
            continue;
        const bool isWanted = layout.sheetNames.size() > 1 ? layout.sheetNames.contains(tables[i].name)
                                                           : tables[i].name.normalized(QString::NormalizationForm_C).startsWith(beginning);
        if (isWanted)
            chain->add(i, tables[i].name);
        else
            others += tables[i].name;
    }
    if (chain->m_sheets.empty()) {
        Error error = failure(ErrorCode::sheetMissing, {layout.sheetName, others.join(QStringLiteral(", "))});
        error.place.file = fileName;
        return error;
    }
    SOMO_TRY(chain->enter(0));
    return std::unique_ptr<RowSource>(std::move(chain));
}

void SheetChain::add(size_t table, const QString &name)
{
    m_sheets.push_back(table);
    m_names += name;
}

Status SheetChain::enter(size_t place)
{
    m_at = place;
    return m_rows->choose(m_sheets[place]);
}

qint64 SheetChain::headerRow() const
{
    return m_parts.empty() ? m_headerRow : m_parts[m_at].headerRow;
}

/// Puts the cells where the whole table has them; the first sheet's header gets the further ones' headers behind its own.
void SheetChain::arrange(SourceRow &row)
{
    const std::vector<int> &columns = m_parts[m_at].columns;
    m_cells.assign(columns.size(), std::string_view());
    m_kinds.assign(columns.size(), CellKind::text);
    for (size_t i = 0; i < columns.size(); ++i) {
        const size_t from = size_t(columns[i]); // -1 lies behind every row
        if (columns[i] < 0 || from >= row.cells.size())
            continue;
        m_cells[i] = row.cells[from];
        m_kinds[i] = row.kind(from);
    }
    const size_t own = columns.size() - std::min(columns.size(), m_furtherHeaders.size());
    for (size_t i = own; m_at == 0 && row.number == headerRow() && i < columns.size(); ++i)
        m_cells[i] = m_furtherHeaders[i - own];
    row.cells = m_cells;
    row.kinds = m_kinds;
}

Result<bool> SheetChain::next(SourceRow &row)
{
    for (;;) {
        SOMO_TRY_ASSIGN(const bool more, m_rows->next(row));
        if (more && (m_at == 0 || row.number > headerRow())) {
            if (!m_parts.empty() && row.number >= headerRow())
                arrange(row);
            return true;
        }
        if (more)
            continue;
        if (m_at + 1 >= m_sheets.size())
            return false;
        SOMO_TRY(enter(m_at + 1));
    }
}

Status SheetChain::restart()
{
    return enter(0);
}

double SheetChain::progress() const
{
    return (double(m_at) + m_rows->progress()) / double(m_sheets.size());
}

QString SheetChain::description() const
{
    return QString(QStringLiteral("xlsx, ") + m_names.join(QStringLiteral(" + ")));
}

} // namespace somo
