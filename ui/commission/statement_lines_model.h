// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/person_statement_query.h"

#include <QAbstractTableModel>

#include <memory>

namespace somo {

/// What a row of the statement's table explains.
struct StatementPlace {
    enum class Kind {
        policy, // the heading of one statement out of several
        heading,
        line,
        total,
    };
    Kind kind = Kind::line;
    size_t statement = 0; // of the person
    size_t line = 0; // of the statement; of a heading: its first
    QString key; // of the line, for questions
};

/// A person's statements as one table: each rule and kind with its lines and subtotal, the total last.
class StatementLinesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        RateColumn,
        BaseColumn,
        AmountColumn,
        ColumnCount,
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setStatement(std::shared_ptr<const PersonStatement> statement, const Formats &formats);
    const StatementPlace *place(int row) const;
    /// The row of that key, or of the same kind and place; -1 where there is none.
    int rowOf(const StatementPlace &place) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        StatementPlace place;
        QString name;
        QString rate;
        QString base;
        QString exactBase;
        Money amount;
        QString note; // of questions about it
    };
    void addStatement(size_t index, const LineWords &words);
    QString text(const Row &row, int column) const;

    std::shared_ptr<const PersonStatement> m_statement;
    Formats m_formats{Language::vietnamese};
    std::vector<Row> m_rows;
};

} // namespace somo
