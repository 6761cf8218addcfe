// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/person_statement_query.h"

#include <QAbstractTableModel>

#include <memory>

namespace somo {

/// The orders of the period that brought nothing, each with why and what would have to happen.
class UnpaidModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        CodeColumn,
        CustomerColumn,
        ValueColumn,
        WhyColumn,
        BringsColumn,
        ThenColumn,
        ColumnCount,
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setStatement(std::shared_ptr<const PersonStatement> statement, const Formats &formats);
    const ExplainedOrder *order(int row) const;
    int rowOf(OrderId order) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ExplainedOrder &order, int column) const;
    QString brings(const ExplainedOrder &order) const;

    std::shared_ptr<const PersonStatement> m_statement;
    std::vector<const ExplainedOrder *> m_rows;
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
