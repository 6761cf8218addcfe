// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_rows.h"

#include <string>
#include <string_view>
#include <vector>

namespace somo {

/// Collects the rows of all tables of an HTML page, one table below the other as Excel shows them, from a stream of
/// its text. Missing end tags are put right as browsers do it; a table in a cell has its rows to itself. A cell over
/// several columns or rows stands in the first of them. Text outside tables is left out.
class HtmlTable {
public:
    /// Reads on; what is cut at the end is kept for the next call unless it is the last.
    void read(std::string_view utf8, bool last);
    TableRows &rows() { return m_rows; }
    bool hasTable() const { return m_hasTable; }

    enum class Fault {
        none,
        cut, // the file ends within a tag, or within a row where others were closed
        tooWide,
        tooLong,
    };
    Fault fault() const { return m_fault; }
    /// The row that is being read, from 1.
    qint64 row() const { return m_row; }

private:
    /// Where a table stands: the columns that cells of the rows above still cover, by the rows they go on for.
    struct Level {
        std::vector<int> covered;
        int column = 0;
    };
    bool readTag(size_t &at, bool last);
    void readText(std::string_view html);
    void openTag(std::string_view name, std::string_view attributes);
    void closeTag(std::string_view name);
    void openTable();
    void closeTable();
    void openRow();
    void closeRow();
    void openCell(std::string_view attributes);
    void closeCell();
    void breakLine();
    bool skip(size_t &at, bool last);

    TableRows m_rows;
    std::string m_buffer;
    std::string m_skipTo; // what ends a comment or a script; empty outside
    std::vector<Level> m_levels;
    int m_depth = 0; // of tables, levels or not
    qint64 m_row = 0;
    bool m_hasTable = false;
    bool m_inRow = false;
    bool m_inCell = false;
    bool m_closesRows = false; // the page closes its rows, so an open one at the end was cut off
    bool m_space = false; // white space that counts if text follows
    int m_column = 0;
    int m_nextColumn = 0;
    std::string m_cell;
    std::string m_number; // a number as Excel has written it beside what it shows
    Fault m_fault = Fault::none;
};

} // namespace somo
