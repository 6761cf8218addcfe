// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/behind_model.h"

#include "core/base/text.h"
#include "core/kpi/kpi_words.h"
#include "ui/common/delegates/cell_delegate.h"

#include <algorithm>

namespace somo {

void BehindModel::setRows(std::vector<OrderBehind> rows, Metric metric, const Formats &formats)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_metric = metric;
    m_formats = formats;
    endResetModel();
}

int BehindModel::rowLike(const OrderBehind &row) const
{
    const auto found = std::ranges::find_if(m_rows, [&row](const OrderBehind &each) { return each.order == row.order && each.day == row.day && each.kind == row.kind; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void BehindModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BehindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BehindModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BehindModel::kindText(const OrderBehind &row) const
{
    if (m_metric == Metric::collected)
        return row.net < Money() ? tr("refund") : tr("payment");
    return row.kind == EntryKind::sale ? tr("sale") : tr("return");
}

// Where the figure is another amount than revenue, the rows hold that amount.
QString BehindModel::amountTitle() const
{
    const bool other = m_metric == Metric::grossProfit || m_metric == Metric::collected;
    return other ? metricName(m_metric, words::ReportWords(m_formats.language(), m_formats.currency())) : tr("Amount");
}

QString BehindModel::text(const OrderBehind &row, int column) const
{
    switch (column) {
    case CodeColumn:
        return row.code;
    case DayColumn:
        return m_formats.date(row.day);
    case KindColumn:
        return kindText(row);
    case CustomerColumn:
        return row.customer;
    case ChannelColumn:
        return row.channel;
    case PeopleColumn:
        return row.people;
    case QuantityColumn:
        return m_formats.quantity(row.quantity);
    case NetColumn:
        return m_formats.amount(row.net);
    default:
        return {};
    }
}

QVariant BehindModel::sortKey(const OrderBehind &row, int column) const
{
    switch (column) {
    case DayColumn:
        return row.day.number();
    case QuantityColumn:
        return row.quantity.thousandths;
    case NetColumn:
        return row.net.minorUnits();
    case CustomerColumn:
    case PeopleColumn:
        return QString::fromLatin1(personSortKey(text(row, column)).toHex());
    default:
        return QString::fromLatin1(somo::sortKey(text(row, column)).toHex());
    }
}

QVariant BehindModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrderBehind &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case SortRole:
        return sortKey(row, index.column());
    case CopyRole:
        if (index.column() == QuantityColumn)
            return shortText(row.quantity.thousandths, 3);
        return index.column() == NetColumn ? QVariant(moneyText(row.net, m_formats.currency())) : QVariant();
    case DayRole:
        return index.column() == DayColumn ? QVariant(row.day.number()) : QVariant();
    case IdRole:
        return row.order.value;
    case EmphasisRole:
        return index.column() == NetColumn;
    case QuietRole:
        return index.column() == KindColumn && row.kind == EntryKind::sale;
    case Qt::TextAlignmentRole:
        return int((index.column() >= QuantityColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant BehindModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= QuantityColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CodeColumn:
        return tr("Order");
    case DayColumn:
        return tr("Counts on");
    case KindColumn:
        return tr("Kind");
    case CustomerColumn:
        return tr("Customer");
    case ChannelColumn:
        return tr("Channel");
    case PeopleColumn:
        return tr("People");
    case QuantityColumn:
        return tr("Quantity");
    case NetColumn:
        return QStringLiteral("%1 (%2)").arg(amountTitle(), m_formats.currencySign());
    default:
        return {};
    }
}

} // namespace somo
