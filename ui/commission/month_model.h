// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/month_query.h"
#include "core/words/formats.h"

#include <QAbstractTableModel>

namespace somo {

/// The statements of a period, one a row, or their total in a row of its own.
class MonthModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        PersonColumn,
        PolicyColumn,
        BaseColumn,
        CommissionColumn,
        TeamColumn,
        BonusColumn,
        AdjustmentColumn,
        CarriedColumn,
        AdvanceColumn,
        TotalColumn,
        StateColumn,
        ColumnCount,
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const CommissionMonthData &data, const Formats &formats);
    void setTotal(const CommissionMonthData &data, const Formats &formats);
    /// Whether anything stands in it: who has no team shows no column of its pay.
    static bool isNeeded(const CommissionMonthData &data, int column);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void set(std::vector<MonthRow> rows, const CommissionMonthData &data, const Formats &formats, bool total);
    QString text(const MonthRow &row, int column) const;
    QString base(const MonthRow &row) const;
    QString state(const MonthRow &row) const;
    QString tip(const MonthRow &row, int column) const;
    QString partsOf(const MonthRow &row) const;
    QVariant sortKey(const QModelIndex &index) const;
    QVariant spoken(const QModelIndex &index) const;

    std::vector<MonthRow> m_rows;
    PeriodState m_state = PeriodState::open;
    bool m_total = false;
    bool m_hasBase = true;
    bool m_moneyBase = true; // all rows' bases are money
    int m_statements = 0;
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
