// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/weekly/weekly_model.h"

#include "core/kpi/kpi_words.h"
#include "core/weekly/weekly_words.h"
#include "ui/common/delegates/cell_delegate.h"

#include <algorithm>

namespace somo {

namespace {

bool isSameShape(const WeeklySheet &a, const WeeklySheet &b)
{
    return a.week == b.week && a.metrics == b.metrics && std::ranges::equal(a.rows, b.rows, {}, &WeeklyRow::person, &WeeklyRow::person);
}

} // namespace

void WeeklyModel::setSheet(WeeklySheet sheet, const Formats &formats)
{
    // The same people in the same week keep the rows, and with them the selection and the scroll bar.
    const bool same = isSameShape(sheet, m_sheet);
    if (!same)
        beginResetModel();
    m_sheet = std::move(sheet);
    m_formats = formats;
    if (!same) {
        endResetModel();
        return;
    }
    if (!m_sheet.rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const WeeklyRow *WeeklyModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_sheet.rows[size_t(row)] : nullptr;
}

int WeeklyModel::rowOf(PersonId person) const
{
    const auto found = std::ranges::find(m_sheet.rows, person, &WeeklyRow::person);
    return found == m_sheet.rows.end() ? -1 : int(found - m_sheet.rows.begin());
}

int WeeklyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.rows.size());
}

int WeeklyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstMetricColumn + int(m_sheet.metrics.size());
}

const Metric *WeeklyModel::metricAt(int column) const
{
    const int at = column - FirstMetricColumn;
    return at >= 0 && at < int(m_sheet.metrics.size()) ? &m_sheet.metrics[size_t(at)] : nullptr;
}

QString WeeklyModel::text(const WeeklyRow &row, int column) const
{
    const words::ReportWords words(m_formats.language(), m_formats.currency());
    switch (column) {
    case NameColumn: return row.name;
    case StateColumn: return weeklyStateWord(row.state, words);
    case OrdersColumn: return m_formats.count(row.orders.orders);
    case RevenueColumn: return m_formats.amount(row.orders.revenue);
    case NewCustomersColumn: return m_formats.count(row.orders.newCustomers);
    default: break;
    }
    const Metric *metric = metricAt(column);
    const auto sum = metric && row.report ? row.report->sum(*metric) : std::nullopt;
    return sum ? valueText(*sum, metricUnit(*metric), words) : QString();
}

QVariant WeeklyModel::data(const QModelIndex &index, int role) const
{
    const WeeklyRow *row = at(index.row());
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return text(*row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((index.column() < OrdersColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case EmphasisRole: return index.column() == NameColumn;
    case QuietRole: return index.column() == StateColumn && row->state != WeeklyState::sent;
    default: return {};
    }
}

QVariant WeeklyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section < OrdersColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const words::ReportWords words(m_formats.language(), m_formats.currency());
    switch (section) {
    case NameColumn: return tr("Person");
    case StateColumn: return tr("Report");
    case OrdersColumn: return metricName(Metric::orders, words);
    case RevenueColumn: return QString(metricName(Metric::revenue, words) + QStringLiteral(" (%1)").arg(m_formats.currencySign()));
    case NewCustomersColumn: return metricName(Metric::newCustomers, words);
    default: break;
    }
    const Metric *metric = metricAt(section);
    return metric ? metricName(*metric, words) : QString();
}

} // namespace somo
