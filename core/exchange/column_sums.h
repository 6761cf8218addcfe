// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_writer.h"

#include <optional>

namespace somo {

/// What the numbers of each column of a table come to, exactly.
class ColumnSums {
public:
    void add(const std::vector<SheetCell> &row);
    /// Nothing where the column has no number, one of more digits than a spreadsheet keeps, or too large a sum.
    std::optional<SheetNumber> sum(size_t column) const;
    /// Whether every row so far has a number there.
    bool isWhole(size_t column) const;
    /// Whether a total is that sum: then a workbook can say it by a formula.
    bool isSum(size_t column, const SheetNumber &total) const;

private:
    struct Decimal {
        qint64 digits = 0;
        int places = 0;
    };
    struct Column {
        Decimal sum;
        qint64 numbers = 0;
        bool isBeyond = false;
    };
    static std::optional<Decimal> decimalOf(QStringView number);
    static bool bringTo(Decimal &decimal, int places);
    static bool addTo(Decimal &sum, Decimal number);

    std::vector<Column> m_columns;
    qint64 m_rows = 0;
};

} // namespace somo
