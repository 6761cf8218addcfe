// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_source.h"

namespace somo {

/// Rows of a workbook in the XML of Excel 2003 (SpreadsheetML), which some programs name .xls, in constant memory. Rows
/// and cells may name their place or follow each other; merged cells hold their value in the first.
class SpreadsheetXmlReader : public RowSource {
public:
    static Result<std::unique_ptr<RowSource>> open(QIODevice &device, const FileLayout &layout, const QString &fileName);
    ~SpreadsheetXmlReader() override;
    Result<bool> next(SourceRow &row) override;
    Status restart() override;
    double progress() const override;
    QString description() const override;
    std::vector<FileTable> tables() const override { return m_tables; }
    Status choose(size_t table) override;

private:
    SpreadsheetXmlReader(QIODevice &device, QString fileName);
    class Parser;
    Status chooseSheet(const FileLayout &layout);
    Result<bool> readBlock(Parser &parser);
    Status survey();
    Error errorHere(const Parser &parser) const;

    QIODevice &m_device;
    QString m_fileName;
    std::vector<FileTable> m_tables;
    std::vector<bool> m_filled; // whether the table has a row
    size_t m_table = 0;
    std::unique_ptr<Parser> m_parser;
    bool m_ended = false;
    QByteArray m_block;
};

} // namespace somo
