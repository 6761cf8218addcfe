// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_filter.h"
#include "ui/board/board_texts.h"

#include <QAbstractTableModel>

class QComboBox;
class QTableView;

namespace somo {

/// A period by two cuts: a row for each value of the first, a column for each of the second, totals at both ends.
class CrossTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        HeatRole = Qt::UserRole + 40, // of the largest cell, 0 to 1
    };
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(const CrossTable &table, const Formats &formats, const QString &corner);
    const CrossTable &table() const { return m_table; }
    /// What a cell stands for: nothing for the total of all, one value for a row's or a column's.
    std::vector<BoardLevel> levelsOf(const QModelIndex &index) const;
    QString titleOf(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isTotalRow(int row) const { return row == int(m_table.rows.size()); }
    bool isTotalColumn(int column) const { return column == int(m_table.columns.size()) + 1; }
    std::optional<Money> amount(int row, int column) const;
    CrossTable m_table;
    Formats m_formats{Language::vietnamese};
    ShortForm m_form;
    Money m_largest;
    QString m_corner;
};

/// The heat table with the choice of its two cuts. It asks by cutsChanged() and opens a cell by cellOpened().
class CrossPanel : public QObject {
    Q_OBJECT
public:
    explicit CrossPanel(QWidget *parent);
    QWidget *controls() const { return m_controls; }
    QTableView *view() const { return m_view; }
    Cut rowCut() const;
    Cut columnCut() const;
    void setTable(const CrossTable &table, const BoardContext &context);
    /// The own traits of customers, behind the cuts that every book has.
    void offerTraits(const std::vector<Cut> &traits);
    void retranslate(const BoardContext &context);

signals:
    void cutsChanged();
    void cellOpened(const std::vector<somo::BoardLevel> &levels);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void offerTeams(QComboBox &box, bool offered);
    Cut cutOf(const QString &text) const;
    void open(const QModelIndex &index);
    QWidget *m_controls = nullptr;
    QComboBox *m_rows = nullptr;
    QComboBox *m_columns = nullptr;
    QTableView *m_view = nullptr;
    CrossTableModel *m_model = nullptr;
    std::vector<Cut> m_traits;
};

} // namespace somo
