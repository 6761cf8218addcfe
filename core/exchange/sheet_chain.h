// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_source.h"

namespace somo {

/// Sheets of one workbook read one behind the other: a long export is cut into several ("Doanh thu", "Doanh thu - 1").
/// Rows keep the number that they have on their own sheet. Of sheets with other columns each cell stands where the whole
/// table has it.
class SheetChain : public RowSource {
public:
    /// `layout.sheetName` ends in *, or layout.sheetNames names several. Refused: sheetMissing, and as XlsxReader::open.
    static Result<std::unique_ptr<RowSource>> open(QIODevice &device, const FileLayout &layout, const QString &fileName);
    Result<bool> next(SourceRow &row) override;
    Status restart() override;
    double progress() const override;
    QString description() const override;

private:
    SheetChain(std::unique_ptr<RowSource> rows, const FileLayout &layout);
    Status enter(size_t place);
    void add(size_t table, const QString &name);
    qint64 headerRow() const;
    void arrange(SourceRow &row);

    std::unique_ptr<RowSource> m_rows;
    int m_headerRow;
    std::vector<SheetPart> m_parts; // as many as m_sheets, or empty: all have the same columns
    std::vector<std::string> m_furtherHeaders;
    std::vector<size_t> m_sheets; // indexes into the workbook's tables
    QStringList m_names;
    size_t m_at = 0; // index into m_sheets
    std::vector<std::string_view> m_cells; // of the row just read, where the whole table has them
    std::vector<CellKind> m_kinds;
};

} // namespace somo
