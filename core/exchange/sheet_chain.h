// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_source.h"

namespace somo {

/// Sheets of one workbook read one behind the other: a long export is cut into several ("Doanh thu", "Doanh thu - 1").
/// Rows keep the number that they have on their own sheet.
class SheetChain : public RowSource {
public:
    /// `layout.sheetName` ends in *. Refused: sheetMissing, and as XlsxReader::open.
    static Result<std::unique_ptr<RowSource>> open(QIODevice &device, const FileLayout &layout, const QString &fileName);
    Result<bool> next(SourceRow &row) override;
    Status restart() override;
    double progress() const override;
    QString description() const override;

private:
    SheetChain(QIODevice &device, const FileLayout &layout, const QString &fileName)
        : m_device(device)
        , m_layout(layout)
        , m_fileName(fileName)
    {
    }
    Status enter(qsizetype sheet);

    QIODevice &m_device;
    FileLayout m_layout;
    QString m_fileName;
    QStringList m_sheets;
    qsizetype m_at = 0;
    std::unique_ptr<RowSource> m_rows;
};

} // namespace somo
