// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/export_totals.h"

namespace somo {

namespace {

/// Said once for an order, on its first line.
bool isOfOrder(Field field)
{
    return field == Field::orderDiscount || field == Field::orderShipping || field == Field::orderTax || field == Field::orderFee;
}

bool isSummed(Field field)
{
    switch (field) {
    case Field::lineQuantity:
    case Field::lineDiscount:
    case Field::lineNet:
    case Field::paymentAmount:
    case Field::expenseAmount: return true;
    default: return isOfOrder(field);
    }
}

} // namespace

ExportTotals::ExportTotals(const QStringList &headers)
{
    for (const QString &header : headers)
        m_fields.push_back(fieldFromName(header.toStdString()));
}

std::vector<SheetCell> ExportTotals::row(const QString &label) const
{
    std::vector<SheetCell> cells(m_fields.size());
    bool any = false;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const auto field = m_fields[i];
        // Where some rows say nothing (a line without a net of its own), the sum of the others would pass for that of all.
        if (!field || !isSummed(*field) || (!isOfOrder(*field) && !m_sums.isWhole(i)))
            continue;
        if (auto sum = m_sums.sum(i)) {
            cells[i] = *std::move(sum);
            any = true;
        }
    }
    if (!any)
        return {};
    cells.front() = label;
    return cells;
}

} // namespace somo
