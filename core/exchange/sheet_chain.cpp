// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_chain.h"

#include "core/exchange/xlsx_reader.h"

namespace somo {

Result<QStringList> tableSheets(QIODevice &device)
{
    if (!device.seek(0) || !device.peek(4).startsWith("PK\x03\x04"))
        return QStringList();
    SOMO_TRY_ASSIGN(const std::unique_ptr<ZipArchive> archive, ZipArchive::open(device));
    SOMO_TRY_ASSIGN(const Workbook book, readWorkbook(*archive));
    QStringList names;
    for (const WorkbookSheet &sheet : book.sheets) {
        if (sheet.isTable && sheet.visible)
            names += sheet.name;
    }
    return names;
}

Result<std::unique_ptr<RowSource>> SheetChain::open(QIODevice &device, const FileLayout &layout, const QString &fileName)
{
    std::unique_ptr<SheetChain> chain(new SheetChain(device, layout, fileName));
    const QString beginning = layout.sheetName.chopped(1).normalized(QString::NormalizationForm_C);
    SOMO_TRY_ASSIGN(const QStringList names, tableSheets(device));
    for (const QString &name : names) {
        if (name.normalized(QString::NormalizationForm_C).startsWith(beginning))
            chain->m_sheets += name;
    }
    if (chain->m_sheets.isEmpty()) {
        Error error = failure(ErrorCode::sheetMissing, {layout.sheetName, names.join(QStringLiteral(", "))});
        error.place.file = fileName;
        return error;
    }
    SOMO_TRY(chain->enter(0));
    return std::unique_ptr<RowSource>(std::move(chain));
}

Status SheetChain::enter(qsizetype sheet)
{
    m_rows.reset(); // one at a time: each has the workbook's texts
    FileLayout layout = m_layout;
    layout.sheetName = m_sheets[sheet];
    if (!m_device.seek(0))
        return failure(ErrorCode::fileUnreadable, {m_device.errorString()});
    SOMO_TRY_ASSIGN(m_rows, XlsxReader::open(m_device, layout, m_fileName));
    m_at = sheet;
    return success();
}

Result<bool> SheetChain::next(SourceRow &row)
{
    for (;;) {
        SOMO_TRY_ASSIGN(const bool more, m_rows->next(row));
        if (more && (m_at == 0 || row.number > m_layout.headerRow))
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
    return m_at == 0 ? m_rows->restart() : enter(0);
}

double SheetChain::progress() const
{
    return (double(m_at) + m_rows->progress()) / double(m_sheets.size());
}

QString SheetChain::description() const
{
    return QString(QStringLiteral("xlsx, ") + m_sheets.join(QStringLiteral(" + ")));
}

} // namespace somo
