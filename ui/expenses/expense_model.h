// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/expense_query.h"
#include "core/words/formats.h"

#include <QAbstractTableModel>

#include <optional>

namespace somo {

/// The expenses of a period: those that the filter lets through, or the one row of what these come to. It is given the rows
/// and never asks for them.
class ExpenseModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        DayColumn,
        KindColumn,
        AmountColumn,
        CustomerColumn,
        NoteColumn,
        PersonColumn,
        ColumnCount,
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::vector<ExpenseListRow> rows, const Formats &formats, int year);
    void setFilter(const QString &text);
    void sortBy(int column, Qt::SortOrder order);
    /// Null beyond the last row.
    const ExpenseListRow *at(int row) const;
    const ExpenseListRow *of(ExpenseId id) const;
    int rowOf(ExpenseId id) const;
    int all() const { return int(m_rows.size()); }
    /// Of the rows that are shown; nothing where it is more than an amount can hold.
    std::optional<Money> total() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ExpenseListRow &row, int column) const;
    QByteArray sortKey(const ExpenseListRow &row, int column) const;
    void sift();

    std::vector<ExpenseListRow> m_rows;
    std::vector<size_t> m_shown; // into m_rows
    QString m_filter; // folded
    int m_sortColumn = DayColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    Formats m_formats{Language::vietnamese};
    int m_year = 0; // days of it are shown without their year
};

/// What the shown rows of an ExpenseModel come to, in the same columns.
class ExpenseTotalModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ExpenseTotalModel(const ExpenseModel &rows, QObject *parent = nullptr);
    /// After the rows, the filter or the language changed.
    void renew(const Formats &formats);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override { return m_of.headerData(section, orientation, role); }

private:
    QString text(int column) const;
    const ExpenseModel &m_of;
    Formats m_formats{Language::vietnamese};
};

} // namespace somo
