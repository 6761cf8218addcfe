// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/received_match.h"
#include "core/words/report_words.h"

#include <QAbstractTableModel>

namespace somo {

/// The lines of one result of a match: it is given them and never asks for any.
class MatchModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn, // the order, or what a line without one is for
        DayColumn,
        CustomerColumn,
        TheirsColumn,
        OursColumn,
        DifferenceColumn,
        WhyColumn,
        ColumnCount,
    };
    explicit MatchModel(QObject *parent);
    /// Those of one result; the match must not be empty of what its sums say.
    void setLines(const StatementMatch &match, MatchResult result, const words::ReportWords &words);
    OrderId orderAt(int row) const { return m_lines[size_t(row)].order; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const MatchedLine &line, int column) const;
    std::optional<Money> amount(const MatchedLine &line, int column) const;
    QVariant sortKey(const MatchedLine &line, int column) const;

    std::vector<MatchedLine> m_lines;
    words::ReportWords m_words;
};

} // namespace somo
