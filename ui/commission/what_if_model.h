// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/simulated_lines.h"
#include "core/words/formats.h"

#include <QAbstractTableModel>

namespace somo {

/// Lines of a statement before and after, those that change in bold, and what is paid in all.
class WhatIfModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        BeforeColumn,
        AfterColumn,
        DifferenceColumn,
        ColumnCount,
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setLines(std::vector<SimulatedLine> lines, Money totalBefore, Money totalAfter, const Formats &formats);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<Money> amount(const SimulatedLine &line, int column) const;
    std::vector<SimulatedLine> m_lines; // the total last
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
