// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_source.h"
#include "core/exchange/sheet_values.h"
#include "core/exchange/xlsx_parts.h"

namespace somo {

class SheetParser;

/// Rows of one sheet of an .xlsx workbook, in constant memory but for the shared strings. Merged cells: the value
/// stands in the top left one. The declared dimension is not looked at; it is often wrong. Without a sheet in the
/// layout it is the first visible one that holds anything. A formula that was never calculated is its text, "=A1+B1".
class XlsxReader : public RowSource {
public:
    static Result<std::unique_ptr<RowSource>> open(QIODevice &device, const FileLayout &layout, const QString &fileName);
    ~XlsxReader() override;
    Result<bool> next(SourceRow &row) override;
    Status restart() override;
    double progress() const override;
    QString description() const override;
    std::vector<FileTable> tables() const override;
    Status choose(size_t table) override;

private:
    XlsxReader() = default;
    Status chooseSheet(const FileLayout &layout);
    Status chooseFilled();
    Error located(Error error) const;
    Error unparsed() const;
    Result<bool> readBlock();
    void deliver(SourceRow &row, size_t index);

    QString m_fileName;
    std::unique_ptr<ZipArchive> m_archive;
    Workbook m_book;
    std::vector<size_t> m_tables; // of the workbook's sheets those that are tables
    size_t m_sheet = 0;
    std::unique_ptr<SheetParser> m_parser;
    size_t m_nextRow = 0;
    bool m_ended = false;
    QByteArray m_block;
    // Of all columns met so far; only the cells of the last row are filled.
    std::vector<std::string_view> m_views;
    std::vector<CellKind> m_kinds;
    std::vector<int> m_filled;
};

} // namespace somo
