// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_sums.h"

#include <QtNumeric>

#include <algorithm>

namespace somo {

/// Of a canonical decimal; nothing where a spreadsheet would keep it as a text.
std::optional<ColumnSums::Decimal> ColumnSums::decimalOf(QStringView number)
{
    constexpr int keptDigits = 15;
    const bool isNegative = number.startsWith(u'-');
    Decimal decimal;
    int count = 0;
    bool hasPoint = false;
    for (const QChar c : isNegative ? number.mid(1) : number) {
        if (c == u'.' && !hasPoint) {
            hasPoint = true;
            continue;
        }
        if (c < u'0' || c > u'9' || ++count > keptDigits)
            return std::nullopt;
        decimal.digits = decimal.digits * 10 + (c.unicode() - u'0');
        decimal.places += hasPoint ? 1 : 0;
    }
    if (count == 0)
        return std::nullopt;
    if (isNegative)
        decimal.digits = -decimal.digits;
    return decimal;
}

bool ColumnSums::bringTo(Decimal &decimal, int places)
{
    for (; decimal.places < places; ++decimal.places) {
        if (qMulOverflow(decimal.digits, qint64(10), &decimal.digits))
            return false;
    }
    return true;
}

bool ColumnSums::addTo(Decimal &sum, Decimal number)
{
    const int places = std::max(sum.places, number.places);
    return bringTo(sum, places) && bringTo(number, places) && !qAddOverflow(sum.digits, number.digits, &sum.digits);
}

void ColumnSums::add(const std::vector<SheetCell> &row)
{
    ++m_rows;
    if (m_columns.size() < row.size())
        m_columns.resize(row.size());
    for (size_t i = 0; i < row.size(); ++i) {
        const auto *const number = std::get_if<SheetNumber>(&row[i]);
        if (!number)
            continue;
        Column &column = m_columns[i];
        ++column.numbers;
        const auto decimal = column.isBeyond ? std::nullopt : decimalOf(number->text);
        column.isBeyond = !decimal || !addTo(column.sum, *decimal);
    }
}

std::optional<SheetNumber> ColumnSums::sum(size_t column) const
{
    if (column >= m_columns.size() || m_columns[column].numbers == 0 || m_columns[column].isBeyond)
        return std::nullopt;
    const Decimal &sum = m_columns[column].sum;
    SheetNumber number{fixedText(sum.digits, sum.places), sum.places};
    number.isSum = true;
    return number;
}

bool ColumnSums::isWhole(size_t column) const
{
    return column < m_columns.size() && m_columns[column].numbers == m_rows;
}

bool ColumnSums::isSum(size_t column, const SheetNumber &total) const
{
    if (!sum(column))
        return false;
    auto said = decimalOf(total.text);
    Decimal own = m_columns[column].sum;
    return said && bringTo(own, said->places) && bringTo(*said, own.places) && own.digits == said->digits;
}

} // namespace somo
