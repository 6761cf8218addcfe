// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_model.h"

#include "core/base/text.h"
#include "ui/common/delegates/cell_delegate.h"

#include <algorithm>
#include <numeric>

namespace somo {

void InsightModel::setTable(std::shared_ptr<const InsightTable> table)
{
    beginResetModel();
    m_table = std::move(table);
    m_order.resize(m_table->rows.size());
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    endResetModel();
}

void InsightModel::sortBy(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    beginResetModel();
    // Equal ones stay as the rules put them.
    std::iota(m_order.begin(), m_order.end(), size_t(0));
    if (m_table->columns[size_t(column)].right) {
        const auto value = [&](size_t row) { return m_table->rows[row].cells[size_t(column)].sort; };
        std::ranges::stable_sort(m_order, [&](size_t a, size_t b) { return order == Qt::AscendingOrder ? value(a) < value(b) : value(b) < value(a); });
    } else {
        std::vector<QByteArray> keys;
        keys.reserve(m_table->rows.size());
        for (const InsightTableRow &row : m_table->rows)
            keys.push_back(sortKey(row.cells[size_t(column)].text));
        std::ranges::stable_sort(m_order, [&](size_t a, size_t b) { return order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[b] < keys[a]; });
    }
    endResetModel();
}

const InsightTableRow *InsightModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_table->rows[m_order[size_t(row)]] : nullptr;
}

int InsightModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int InsightModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table->columns.size());
}

QVariant InsightModel::data(const QModelIndex &index, int role) const
{
    const InsightTableRow *row = at(index.row());
    if (!row || index.column() >= columnCount())
        return {};
    const InsightTableCell &cell = row->cells[size_t(index.column())];
    const bool isRight = m_table->columns[size_t(index.column())].right;
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: {
        const QString why = row->reason.value(0, cell.text);
        return isRight || why.contains(cell.text) ? why : QString(cell.text + QLatin1Char('\n') + why);
    }
    case Qt::AccessibleTextRole: return QString(m_table->columns[size_t(index.column())].title + QStringLiteral(": ") + cell.text);
    case Qt::TextAlignmentRole: return int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case OpensRole: return isRight && !cell.text.isEmpty();
    case WrapsRole: return m_table->columns[size_t(index.column())].wraps;
    case LinkRole: return index.column() == 0 && row->customer;
    case CopyRole: return cell.number.isEmpty() ? QVariant() : QVariant(cell.number);
    default: return {};
    }
}

QVariant InsightModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const InsightTable::Column &column = m_table->columns[size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int((column.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace somo
