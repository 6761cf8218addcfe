// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/target_grid.h"
#include "core/words/formats.h"
#include "ui/targets/left_out_list.h"

#include <QTableView>

namespace somo {

class TargetCellDelegate;
class TargetGridModel;

/// The grid of targets under the keyboard: typed, pasted, copied, spread and filled. It writes nothing itself: whatever is
/// to change leaves it as one command.
class TargetGridView : public QTableView {
    Q_OBJECT
public:
    using QTableView::edit;
    explicit TargetGridView(QWidget *parent = nullptr);
    const TargetGrid &grid() const;
    /// The same subjects and periods keep selection, scroll bars and what is being typed.
    void setGrid(TargetGrid grid, Day today, const Formats &formats);
    TargetGridModel &targets() const { return *m_model; }
    const TargetCell *currentCell() const;
    /// The grid's year, or years, as people name them.
    QString yearName() const;

    /// The period before into the current one.
    void copyBefore();
    /// Asks in the year's column for the total to spread.
    void spread();
    void paste();
    void takeProposal(qint64 value);
    void fitColumns();
    void retranslate();

signals:
    /// Words of the command and what it changes.
    void changesAsked(const QString &code, const QStringList &args, const std::vector<somo::TargetChange> &changes);
    /// What can't be done or taken, in a sentence; empty: all is well again.
    void said(const QString &error);
    void hinted(const QString &hint);
    /// Cells of a paste that were not taken, all of them.
    void leftOut(const std::vector<somo::LeftOut> &cells);
    void currentCellChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;

private:
    void ask(const QString &code, const QStringList &args, const std::vector<TargetChange> &changes);
    void typed(const QModelIndex &index, std::optional<qint64> value);
    void goOn(int rows, int columns);
    std::vector<int> selectedRows() const;
    QString yearText() const;
    QString nameOf(int row) const;
    struct Pasted;
    void takeCell(const QString &text, int row, int period, Pasted &pasted);
    static QString leftOutWords(const std::vector<LeftOut> &cells);
    void copyOut() const;
    void clearSelected();
    void fill(bool down);

    TargetGridModel *m_model;
    TargetCellDelegate *m_cells;
    Formats m_formats{Language::vietnamese};
    int m_fiscalStart = 1;
    // What stood in the cell when its field opened: the grid may be read anew while somebody types.
    QPersistentModelIndex m_edited;
    OpenedTarget m_opened;
};

} // namespace somo
