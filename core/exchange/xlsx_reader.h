// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_source.h"
#include "core/exchange/xlsx_parts.h"

#include <deque>

namespace somo {

class SheetParser;

/// Rows of one sheet of an .xlsx workbook, in constant memory but for the shared strings. Merged cells: the value
/// stands in the top left one. The declared dimension is not looked at; it is often wrong.
class XlsxReader : public RowSource {
public:
    static Result<std::unique_ptr<RowSource>> open(QIODevice &device, const FileLayout &layout, const QString &fileName);
    ~XlsxReader() override;
    Result<bool> next(SourceRow &row) override;
    Status restart() override;
    double progress() const override;
    QString description() const override;

private:
    XlsxReader() = default;
    Status chooseSheet(const FileLayout &layout);
    Error located(Error error) const;
    Result<bool> readBlock();

    QString m_fileName;
    std::unique_ptr<ZipArchive> m_archive;
    Workbook m_book;
    size_t m_sheet = 0;
    std::unique_ptr<SheetParser> m_parser;
    size_t m_nextRow = 0;
    bool m_ended = false;
    QByteArray m_block;
    std::vector<std::string_view> m_views;
    std::vector<CellKind> m_kinds;
};

/// The date of a workbook's serial number as canonical text ("2026-04-01", "2026-04-01 02:22:00", "02:22:00" below 1);
/// empty where there is none.
std::string serialDateText(std::string_view serial, bool dates1904);
/// A number cell's text in plain decimal notation with Excel's 15 significant digits; empty for what is no number.
std::string sheetNumberText(std::string_view text);

} // namespace somo
