// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_texts.h"
#include "ui/why/board_why.h"

#include <QAbstractTableModel>

namespace somo {

/// The people of a period, or the one row of totals under them. It is given rows and never asks for any.
class BoardTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        PersonColumn,
        BarColumn,
        PercentColumn,
        RevenueColumn,
        TargetColumn,
        ProjectedColumn,
        OrdersColumn,
        NewCustomersColumn,
        TrendColumn,
        HealthColumn,
        ColumnCount,
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// `forms` come from all rows and the total together, so that both tables show one unit.
    struct Forms {
        ShortForm revenue;
        ShortForm target;
    };
    /// What a column's cells explain; nothing for names and pictures.
    static std::optional<BoardFigure> figureOf(int column);
    static Forms formsFor(const BoardData &board, const Formats &formats);
    void setRows(std::vector<BoardRow> rows, const BoardContext &context, Forms forms, bool open);
    /// The person whose window this is: "bạn" stands after the name.
    void setOwnPerson(PersonId person);
    const std::vector<BoardRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void retranslate();

private:
    QString text(const BoardRow &row, int column) const;
    QVariant sortKey(const BoardRow &row, int column) const;
    QString sentence(const BoardRow &row, int column) const;
    QString healthText(Health health) const;
    QVariant exactNumber(const BoardRow &row, int column) const;
    QVariantList spark(const BoardRow &row) const;
    std::vector<BoardRow> m_rows;
    BoardContext m_context;
    Forms m_forms;
    PersonId m_own;
    bool m_open = false;
};

} // namespace somo
