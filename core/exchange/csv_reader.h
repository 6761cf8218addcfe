// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_source.h"
#include "core/exchange/text_decoder.h"

#include <array>
#include <optional>

namespace somo {

/// Rows of a CSV file: RFC 4180 quotes, line breaks inside them, any delimiter and row end, in constant memory. Blanks
/// around quotes don't count, ="007" is 007, and a quote that swallowed lines is refused where text follows its end.
/// Cells are views of UTF-8 into one buffer; nothing is copied unless a cell holds doubled quotes.
class CsvReader : public RowSource {
public:
    /// Finds out encoding and delimiter where the layout leaves them open.
    static Result<std::unique_ptr<RowSource>> open(QIODevice &device, const FileLayout &layout, const QString &fileName);
    Result<bool> next(SourceRow &row) override;
    Status restart() override;
    double progress() const override;
    QString description() const override;

    /// A row longer than this means a wrong delimiter or an open quotation mark.
    static constexpr size_t longestRow = 16 * 1024 * 1024;
    /// As many as a spreadsheet has.
    static constexpr size_t mostCells = 16'384;

private:
    CsvReader(QIODevice &device, const FileLayout &layout, Encoding encoding, QString fileName);
    struct Cell {
        size_t first = 0;
        size_t length = 0;
        bool unescape = false;
    };
    enum class Scan {
        row,
        needsMore,
        openQuote,
        tooWide,
    };
    Scan scanRow(bool atEnd);
    size_t quoteAt(size_t at, bool atEnd, bool &needsMore) const;
    bool scanQuoted(size_t &at, Cell &cell, bool atEnd, bool &needsMore);
    size_t rowEndAt(size_t at, bool atEnd, bool &needsMore) const;
    bool delimiterAt(size_t at) const;
    void setDelimiter(std::string delimiter);
    Result<bool> fill();
    void deliver(SourceRow &row);
    void unescape(Cell &cell);
    qint64 linesIn(size_t first, size_t last) const;
    std::string foundDelimiter() const;
    struct SeparatorLine {
        std::string delimiter;
        size_t length = 0;
    };
    std::optional<SeparatorLine> separatorLine() const;
    void skipStart();
    Error badBytes(bool atRowStart);
    Error errorHere(ErrorCode code, QStringList args = {}) const;

    QIODevice &m_device;
    TextDecoder m_decoder;
    QString m_fileName;
    std::string m_delimiter;
    std::string m_rowEnd;
    std::array<bool, 256> m_special{}; // bytes at which an unquoted cell may end
    std::string m_buffer;
    size_t m_at = 0; // the next row starts here
    size_t m_rowLength = 0; // with its end
    qint64 m_line = 1;
    TextDecoder::State m_state = TextDecoder::State::more;
    std::vector<Cell> m_cells;
    std::vector<std::string_view> m_views;
};

} // namespace somo
