// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/insight_table.h"

#include <QAbstractTableModel>

#include <memory>

namespace somo {

/// The rows of one tab of what is known of customers; figures open to their rule.
class InsightModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(std::shared_ptr<const InsightTable> table);
    const InsightTable &table() const { return *m_table; }
    bool shows(const std::shared_ptr<const InsightTable> &table) const { return m_table == table; }
    void sortBy(int column, Qt::SortOrder order);
    /// Null beyond the last row.
    const InsightTableRow *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const InsightTable> m_table = std::make_shared<const InsightTable>();
    std::vector<size_t> m_order; // into the table's rows
};

} // namespace somo
