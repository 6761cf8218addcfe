// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_source.h"

namespace somo {

/// Sheets of one workbook read one behind the other: a long export is cut into several ("Doanh thu", "Doanh thu - 1").
/// Rows keep the number that they have on their own sheet.
class SheetChain : public RowSource {
public:
    /// `layout.sheetName` ends in *, or layout.sheetNames names several. Refused: sheetMissing, and as XlsxReader::open.
    static Result<std::unique_ptr<RowSource>> open(QIODevice &device, const FileLayout &layout, const QString &fileName);
    Result<bool> next(SourceRow &row) override;
    Status restart() override;
    double progress() const override;
    QString description() const override;

private:
    SheetChain(std::unique_ptr<RowSource> rows, int headerRow)
        : m_rows(std::move(rows))
        , m_headerRow(headerRow)
    {
    }
    Status enter(size_t place);

    std::unique_ptr<RowSource> m_rows;
    int m_headerRow;
    std::vector<size_t> m_sheets; // indexes into the workbook's tables
    QStringList m_names;
    size_t m_at = 0; // index into m_sheets
};

} // namespace somo
