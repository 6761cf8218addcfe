// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts/chart_table.h"

#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace somo {

void ChartTableModel::setChart(const BarChartData &data)
{
    beginResetModel();
    m_formats = data.formats;
    m_largest = {};
    m_rows.clear();
    const bool compared = std::ranges::any_of(data.items, [](const ChartItem &item) { return item.comparison.has_value(); });
    const bool aimed = std::ranges::any_of(data.items, [](const ChartItem &item) { return item.target.has_value(); });
    m_headers = {data.title, data.valueTitle};
    if (compared)
        m_headers << data.comparisonTitle;
    if (aimed)
        m_headers << data.targetTitle;
    for (const ChartItem &item : data.items) {
        Row row{item.id, item.label, {item.value}};
        if (compared)
            row.amounts.push_back(item.comparison);
        if (aimed)
            row.amounts.push_back(item.target);
        m_largest = std::max(m_largest, item.value);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

void ChartTableModel::setChart(const LineChartData &data)
{
    beginResetModel();
    m_formats = data.formats;
    m_largest = {};
    m_rows.clear();
    m_headers = {data.title, data.actualTitle, data.comparisonTitle, data.paceTitle};
    for (const LinePoint &point : data.points) {
        m_rows.push_back({point.day.number(), data.formats.date(point.day, point.day.year()),
                          {point.actual, point.comparison, point.pace}});
        m_largest = std::max(m_largest, point.actual.value_or(Money()));
    }
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headers.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == IdRole)
        return row.id;
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(row.label) : QVariant();
    const std::optional<Money> &amount = row.amounts[size_t(index.column() - 1)];
    if (!amount)
        return {};
    if (role == Qt::DisplayRole)
        return m_formats.amount(*amount);
    if (role == CopyRole)
        return moneyText(*amount, m_formats.currency());
    if (role == ShareRole && index.column() == 1 && m_largest > Money())
        return double(amount->minorUnits()) / double(m_largest.minorUnits()); // double only here, for pixels
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headers.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_headers[section];
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

void InCellBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double share = std::clamp(index.data(ChartTableModel::ShareRole).toDouble(), 0.0, 1.0);
    const Theme &theme = currentTheme();
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.colour(Token::select));
    if (share > 0) {
        QRectF bar = QRectF(option.rect).adjusted(4, 4, -4, -4);
        bar.setWidth(bar.width() * share);
        painter->fillRect(bar, theme.colour(Token::accentSoft));
        painter->fillRect(QRectF(bar.left(), bar.top(), 2, bar.height()), theme.series(0));
    }
    painter->setPen(theme.colour(Token::text));
    painter->setFont(option.font);
    painter->drawText(option.rect.adjusted(8, 0, -8, 0), int(index.data(Qt::TextAlignmentRole).toInt()),
                      index.data().toString());
    painter->restore();
}

QTableView *makeChartTable(ChartTableModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QStringLiteral("chartTable"));
    table->setModel(model);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(currentMetrics().scaled(26));
    table->verticalHeader()->setMinimumSectionSize(currentMetrics().scaled(20));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->setItemDelegateForColumn(1, new InCellBarDelegate(table));
    return table;
}

} // namespace somo
