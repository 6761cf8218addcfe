// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/html_table.h"
#include "core/exchange/text_decoder.h"

namespace somo {

/// Rows of the tables of an HTML page, which shops and old programs give the name of an .xls file, in constant memory.
class HtmlReader : public RowSource {
public:
    /// Finds out the encoding: a byte order mark, the bytes themselves, then what the page says in its <meta>.
    /// Refused: a page without a table.
    static Result<std::unique_ptr<RowSource>> open(QIODevice &device, const FileLayout &layout, const QString &fileName);
    Result<bool> next(SourceRow &row) override;
    Status restart() override;
    double progress() const override;
    QString description() const override;

private:
    HtmlReader(QIODevice &device, Encoding encoding, QString fileName);
    Status readBlock();
    Error errorHere(ErrorCode code, QStringList args = {}) const;

    QIODevice &m_device;
    TextDecoder m_decoder;
    QString m_fileName;
    std::unique_ptr<HtmlTable> m_table;
    TextDecoder::State m_state = TextDecoder::State::more;
};

} // namespace somo
