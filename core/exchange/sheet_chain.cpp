// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_chain.h"

namespace somo {

Result<std::unique_ptr<RowSource>> SheetChain::open(QIODevice &device, const FileLayout &layout, const QString &fileName)
{
    FileLayout any = layout;
    any.sheetName.clear();
    any.sheetNames.clear();
    SOMO_TRY_ASSIGN(std::unique_ptr<RowSource> workbook, openRows(device, any, fileName));
    const QString beginning = layout.sheetName.chopped(1).normalized(QString::NormalizationForm_C);
    const std::vector<FileTable> tables = workbook->tables();
    std::unique_ptr<SheetChain> chain(new SheetChain(std::move(workbook), layout.headerRow));
    QStringList others;
    for (size_t i = 0; i < tables.size(); ++i) {
        if (!tables[i].visible)
            continue;
        const bool isWanted = layout.sheetNames.size() > 1 ? layout.sheetNames.contains(tables[i].name)
                                                           : tables[i].name.normalized(QString::NormalizationForm_C).startsWith(beginning);
        if (!isWanted) {
            others += tables[i].name;
            continue;
        }
        chain->m_sheets.push_back(i);
        chain->m_names += tables[i].name;
    }
    if (chain->m_sheets.empty()) {
        Error error = failure(ErrorCode::sheetMissing, {layout.sheetName, others.join(QStringLiteral(", "))});
        error.place.file = fileName;
        return error;
    }
    SOMO_TRY(chain->enter(0));
    return std::unique_ptr<RowSource>(std::move(chain));
}

Status SheetChain::enter(size_t place)
{
    m_at = place;
    return m_rows->choose(m_sheets[place]);
}

Result<bool> SheetChain::next(SourceRow &row)
{
    for (;;) {
        SOMO_TRY_ASSIGN(const bool more, m_rows->next(row));
        if (more && (m_at == 0 || row.number > m_headerRow))
            return true;
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
