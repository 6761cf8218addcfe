// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/field.h"
#include "core/exchange/xlsx_writer.h"
#include "core/orders/order.h"

#include <array>
#include <optional>
#include <unordered_map>
#include <vector>

namespace somo {

/// What an export calls the rows of a table by: their codes, or names, by id.
using CodeTable = std::unordered_map<qint64, QString>;

struct AllCodes {
    CodeTable people, channels, campaigns, payers, provinces, products, groups, customers, customerNames, segments;
};

QString codeOf(const CodeTable &codes, qint64 id);
/// Empty for none, and for a day that stands for an open end.
QString exportedDay(Day day);
QString exportedTime(const std::optional<qint64> &minute);
QString exportedLineNo(const Order &order, size_t index);

/// The rows of orders in an export: one for each line. Most cells of a row say what the same column said in the row before, so
/// that a cell is made anew only where its value is another one.
class OrderCells {
public:
    OrderCells(const AllCodes &codes, const Currency &currency);
    static const std::vector<Field> &fields();
    /// Goes to another order, which must outlive the work with its lines.
    void begin(const Order &order, const QString &code);
    /// The row of a line of it; the order's own amounts stand on the first one only. Valid until the next call.
    const std::vector<SheetCell> &row(size_t line);

private:
    void setText(Field field, const QString &text);
    void setDay(Field field, Day day);
    void setCode(Field field, const CodeTable &codes, qint64 id);
    void setMoney(Field field, const std::optional<Money> &amount);
    void setShort(Field field, const std::optional<qint64> &value, int decimals);
    void clear(Field field);
    /// Whether the column's cell was made of that value already; else it is noted for the next row.
    bool isMade(Field field, qint64 value);
    QString credits(const Order &order) const;
    SheetCell &cell(Field field) { return m_cells[m_columns[size_t(field)]]; }

    const AllCodes &m_codes;
    Currency m_currency;
    const Order *m_order = nullptr;
    std::vector<SheetCell> m_cells;
    std::array<quint8, fieldCount> m_columns{};
    // By column, what its cell was made of: the day, the id or the number; nothing where it is empty.
    std::vector<std::optional<qint64>> m_values;
};

} // namespace somo
