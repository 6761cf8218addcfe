// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_list.h"
#include "core/words/formats.h"

#include <QAbstractTableModel>

namespace somo {

/// Who comes up in the next days by a script, and what would keep it back.
class AheadModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        DayColumn,
        CustomerColumn,
        WhyColumn,
        StepColumn,
        ChannelColumn,
        HeldColumn,
        ColumnCount,
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<care::AheadRow> rows, Day today, const Formats &formats);
    const care::AheadRow *at(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const care::AheadRow &row, int column) const;
    std::vector<care::AheadRow> m_rows;
    Day m_today;
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
