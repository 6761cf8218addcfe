// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_source.h"
#include "core/exchange/xlsx_parts.h"
#include "core/exchange/xml_parser.h"

#include <string>
#include <vector>

namespace somo {

/// Collects the rows of a sheet's XML, block by block, as they stand in the file. A row whose number isn't above that of the
/// row before it gets the next one.
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

    /// Why parse() gave up, where it wasn't the XML itself.
    enum class Fault {
        none,
        order, // a cell stands twice
        beyond, // a row or column that no sheet has
        tooLong, // a row longer than any real one
        noSuchText, // the number of a shared string that isn't there
    };
    Fault fault() const { return m_fault; }
    /// Where the parser stands: the row from 1, and the column from 0 or -1.
    qint64 row() const { return m_row.number; }
    int column() const { return m_column; }

    static constexpr int columnLimit = 16'384;
    static constexpr qint64 rowLimit = 1'048'576;
    static constexpr size_t rowTextLimit = 16 * 1024 * 1024;

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
    void startValue(std::string_view name);
    void endCell();
    void endRow();
    void endNumber(std::string_view value);
    void keep(CellKind kind, std::string_view value);
    void fail(Fault fault);

    const Workbook &m_book;
    std::vector<Row> m_rows;
    std::vector<Cell> m_cells;
    std::string m_texts;
    Row m_row;
    size_t m_rowTexts = 0; // where the texts of the row begin
    Fault m_fault = Fault::none;
    bool m_inData = false;
    bool m_inRow = false;
    bool m_rowNumbered = false; // by itself; otherwise its first cell may say which one it is
    bool m_inOrder = true;
    bool m_inCell = false;
    bool m_inValue = false;
    bool m_inFormula = false;
    bool m_hasFormula = false;
    bool m_hasInline = false;
    bool m_inPhonetic = false;
    int m_column = -1;
    Type m_type = Type::number;
    size_t m_style = 0;
    std::string m_value;
    std::string m_formula;
};

} // namespace somo
