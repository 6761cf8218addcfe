// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/charts/chart_data.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

class QTableView;

namespace somo {

/// A chart's figures as rows: what "as a table" shows, and all there is where Qt Charts is not built in.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 20,
        ShareRole, // of the largest amount, 0 to 1, for the bar in the cell
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setChart(const BarChartData &data);
    void setChart(const LineChartData &data);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        qint64 id = 0;
        QString label;
        std::vector<std::optional<Money>> amounts;
    };
    QStringList m_headers;
    std::vector<Row> m_rows;
    Money m_largest;
    Formats m_formats{Language::vietnamese};
};

/// A light bar behind the amount.
class InCellBarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A table view set up for a chart's figures.
QTableView *makeChartTable(ChartTableModel *model, QWidget *parent);

} // namespace somo
