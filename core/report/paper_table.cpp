// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paper_table.h"

#include <algorithm>

namespace somo {

namespace {

bool isEmptyAt(const ReportTable &table, size_t column)
{
    const auto isEmpty = [column](const std::vector<ReportCell> &row) {
        return column >= row.size() || (row[column].kind == ReportCell::Kind::empty && row[column].text.isEmpty());
    };
    return isEmpty(table.total) && std::ranges::all_of(table.rows, isEmpty);
}

} // namespace

ReportTable asRead(ReportTable table)
{
    for (size_t column = table.columns.size(); column-- > 0;) {
        if (!table.columns[column].leftOutEmpty || !isEmptyAt(table, column))
            continue;
        const auto drop = [column](std::vector<ReportCell> &row) {
            if (column < row.size())
                row.erase(row.begin() + std::ptrdiff_t(column));
        };
        std::ranges::for_each(table.rows, drop);
        drop(table.total);
        table.columns.erase(table.columns.begin() + std::ptrdiff_t(column));
    }
    return table;
}

} // namespace somo
