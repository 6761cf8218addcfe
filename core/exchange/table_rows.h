// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_source.h"

#include <deque>
#include <string>

namespace somo {

/// Rows that a parser has found and a reader has not yet given out.
class TableRows {
public:
    /// Limits of a sheet; what goes beyond them is no table.
    static constexpr int columnLimit = 16'384;
    static constexpr qint64 rowLimit = 1'048'576;
    static constexpr size_t rowTextLimit = 16 * 1024 * 1024;

    void startRow(qint64 number);
    /// A cell of the row; columns rise, from 0. An empty one is left out.
    void add(int column, CellKind kind, std::string_view text);
    /// Keeps the row unless it is blank.
    void endRow();
    size_t textSize() const { return m_open.text.size(); }
    bool isEmpty() const { return m_rows.empty(); }
    void clear();
    /// The oldest row, as it is valid until the next call.
    void take(SourceRow &row);

private:
    struct Cell {
        int column = 0;
        CellKind kind = CellKind::text;
        size_t length = 0;
    };
    struct Row {
        qint64 number = 0;
        std::string text; // of all cells, one behind the other
        std::vector<Cell> cells;
    };
    Row m_open;
    Row m_given;
    std::deque<Row> m_rows;
    std::vector<std::string_view> m_views;
    std::vector<CellKind> m_kinds;
};

} // namespace somo
