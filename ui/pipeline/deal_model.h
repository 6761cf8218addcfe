// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deals/deal_query.h"
#include "core/words/formats.h"

#include <QAbstractTableModel>

namespace somo {

/// Whether a deal has these folded words in anything that people read of it.
bool dealFits(const DealRow &row, const QString &foldedWords, const Formats &formats);

/// Deals as the table shows them, in the order that a column asks for.
class DealModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        StageColumn,
        NameColumn,
        CustomerColumn,
        AmountColumn,
        ExpectedColumn,
        NextColumn,
        PersonColumn,
        SinceColumn,
        ClosedColumn,
        CodeColumn,
        ColumnCount,
    };
    using QAbstractTableModel::QAbstractTableModel;
    /// `year`: days of it are shown without their year; stages stand as they come in `rows`.
    void setRows(std::vector<DealRow> rows, const Formats &formats, int year);
    /// StageColumn is the order in which the rows came.
    void sortBy(int column, Qt::SortOrder order);
    const DealRow *at(int row) const { return row >= 0 && row < rowCount() ? &m_rows[m_order[size_t(row)]] : nullptr; }
    int rowOf(DealId deal) const;
    std::optional<Money> total() const;
    const Formats &formats() const { return m_formats; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_order.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const DealRow &row, int column) const;
    static Day dayIn(const DealRow &row, int column);
    QByteArray sortKeyOf(const DealRow &row, int column) const;
    void arrange();

    std::vector<DealRow> m_rows;
    std::vector<size_t> m_order; // into m_rows
    int m_sortColumn = StageColumn;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    Formats m_formats{Language::vietnamese};
    int m_year = 0;
};

/// What the rows of a DealModel come to, in the same columns.
class DealTotalModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit DealTotalModel(const DealModel &rows, QObject *parent = nullptr);
    /// After the rows, the filter or the language changed; `inAll`: how many there are without the filter.
    void renew(int inAll);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(DealModel::ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override { return m_of.headerData(section, orientation, role); }

private:
    QString text(int column) const;
    const DealModel &m_of;
    int m_all = 0;
};

} // namespace somo
