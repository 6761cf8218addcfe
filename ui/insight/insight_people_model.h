// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/insight_table.h"

#include <QAbstractTableModel>

namespace somo {

/// Who stands behind a row of what is known of customers. What is said of each is made when it is looked at, because there may
/// be tens of thousands of them.
class InsightPeopleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        DetailColumn,
        ColumnCount,
    };
    using QAbstractTableModel::QAbstractTableModel;
    using Say = std::function<QString(CustomerId)>;
    /// Without a brief word the whole of what is said stands in the cells.
    void setPeople(std::vector<CustomerId> people, insight::ListedNames names, Say detail, Say brief);
    /// 0 beyond the last row.
    CustomerId at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString said(CustomerId customer) const;
    QString whole(CustomerId customer) const;

    std::vector<CustomerId> m_people;
    insight::ListedNames m_names;
    Say m_detail;
    Say m_brief;
};

} // namespace somo
