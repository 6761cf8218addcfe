// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_source.h"
#include "core/exchange/xlsx_parts.h"
#include "core/exchange/xml_parser.h"

#include <string>
#include <vector>

namespace somo {

/// Collects the rows of a sheet's XML, block by block.
class SheetParser : public XmlParser {
public:
    explicit SheetParser(const Workbook &book);

    struct Cell {
        int column = 0; // from 0
        CellKind kind = CellKind::text;
        bool shared = false; // the text is one of the workbook's
        size_t first = 0; // in texts(), or the number of the shared string
        size_t length = 0;
    };
    struct Row {
        qint64 number = 0;
        size_t firstCell = 0;
        size_t cells = 0;
    };
    const std::vector<Row> &rows() const { return m_rows; }
    const Cell &cell(size_t index) const { return m_cells[index]; }
    std::string_view text(const Cell &cell) const;
    /// Forgets the finished rows; one that is only half read is kept.
    void clearRows();

    static constexpr int columnLimit = 16'384;
    static constexpr qint64 rowLimit = 1'048'576;

protected:
    void start(std::string_view name, const char **attributes) override;
    void end(std::string_view name) override;
    void text(std::string_view utf8) override;

private:
    enum class Type {
        number,
        shared,
        inlineText,
        formulaText,
        boolean,
        error,
        isoDate,
    };
    void startRow(const char **attributes);
    void startCell(const char **attributes);
    void endCell();
    void keep(CellKind kind, std::string_view value);

    const Workbook &m_book;
    std::vector<Row> m_rows;
    std::vector<Cell> m_cells;
    std::string m_texts;
    Row m_row;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_inPhonetic = false;
    int m_column = -1;
    Type m_type = Type::number;
    size_t m_style = 0;
    std::string m_value;
};

} // namespace somo
