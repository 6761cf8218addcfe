// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weekly/weekly_query.h"
#include "core/words/report_words.h"

#include <QAbstractTableModel>

namespace somo {

/// The team's sheet of a week: who, how far, and what the week brought. It is given the sheet and never asks for one.
class WeeklyModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        StateColumn,
        OrdersColumn,
        RevenueColumn,
        NewCustomersColumn,
        FirstMetricColumn, // activities, then own metrics
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setSheet(WeeklySheet sheet, const Formats &formats);
    const WeeklySheet &sheet() const { return m_sheet; }
    /// Null beyond the last row.
    const WeeklyRow *at(int row) const;
    int rowOf(PersonId person) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Metric *metricAt(int column) const;
    QString text(const WeeklyRow &row, int column) const;
    WeeklySheet m_sheet;
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
