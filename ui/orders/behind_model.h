// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger_query.h"
#include "core/words/formats.h"

#include <QAbstractTableModel>

namespace somo {

/// The orders behind a figure: it is given rows and never asks for any.
class BehindModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        CodeColumn,
        DayColumn,
        KindColumn,
        CustomerColumn,
        ChannelColumn,
        PeopleColumn,
        QuantityColumn,
        NetColumn,
        ColumnCount,
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<OrderBehind> rows, Metric metric, const Formats &formats);
    const OrderBehind &row(int row) const { return m_rows[size_t(row)]; }
    /// The row of the same order, day and kind; -1 where there is none any more.
    int rowLike(const OrderBehind &row) const;
    void retranslate();
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const OrderBehind &row, int column) const;
    QVariant sortKey(const OrderBehind &row, int column) const;
    QString kindText(const OrderBehind &row) const;
    QString amountTitle() const;
    std::vector<OrderBehind> m_rows;
    Metric m_metric = Metric::revenue;
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
