// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/target_grid.h"
#include "core/marketing/named_store.h"
#include "core/storage/book.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace somo {

class TargetGridModel;
class TargetVerdict;

/// Targets of a year by month: typed, pasted, copied, spread and filled, each one command that one undo takes back.
class TargetsPage : public Page {
    Q_OBJECT
public:
    explicit TargetsPage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    void refresh() override;
    QList<QAction *> headerActions() const override { return {m_copy, m_spread, m_paste}; }
    QWidget *firstFocus() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeControls();
    void makeView();
    void connectAll();
    void takeGrid(TargetGrid grid);
    void askChoices();
    void takeChoices(const std::vector<NamedRow> &choices);
    void fitColumns();
    void showCell();
    void showFoot();
    void say(const QString &error);
    void moveYear(int years);
    TargetGridAsk asked() const;
    std::vector<int> selectedRows() const;
    void typed(const QModelIndex &index, std::optional<qint64> value);
    void copyLastMonth();
    void spread();
    void paste();
    void copyOut() const;
    void clearSelected();
    void fill(bool down);
    void takeProposal(qint64 value);
    QString nameOf(int row) const;
    QString yearText() const;
    void write(const QString &code, const QStringList &args, std::vector<TargetChange> changes);

    TargetGridModel *m_model = nullptr;
    QStackedWidget *m_parts = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_foot = nullptr;
    QLabel *m_year = nullptr;
    QComboBox *m_metric = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_cut = nullptr;
    QComboBox *m_choice = nullptr;
    QToolButton *m_earlier = nullptr;
    QToolButton *m_later = nullptr;
    TargetVerdict *m_verdict = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_spread = nullptr;
    QAction *m_paste = nullptr;
    Day m_within;
    QString m_error;
    Latest m_asked, m_choicesAsked;
};

} // namespace somo
