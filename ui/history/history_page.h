// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/history_model.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QLabel;
class QTableView;

namespace somo {

class HistoryFilter;
class HistoryRows;

/// Who did what to the book and when: searched, opened to the rows that changed, and taken back from there.
class HistoryPage : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    void refresh() override;
    /// Shows the entry of that number.
    void open(qint64 id) override;
    QList<QAction *> headerActions() const override { return {m_undo, m_redo}; }
    QWidget *firstFocus() override;
    void openFilter() override;
    void clearFilter() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Answer {
        TrailFound found;
        std::vector<LoggedCommand> first; // of those that stand at the top, so that the page isn't empty for a moment
        QStringList authors;
    };
    void makeList();
    void show(const Answer &answer);
    void askCommands(const std::vector<qint64> &seqs);
    void showCurrent();
    void askRows(qint64 seq);
    void takeBack(qint64 seq);
    void copyRows();
    void fitColumns();
    void fillFoot();
    qint64 current() const;

    HistoryModel *m_model = nullptr;
    HistoryFilter *m_filter = nullptr;
    HistoryRows *m_rows = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_foot = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    Latest m_asked;
    Latest m_askedCommands;
    Latest m_askedRows;
    Latest m_askedSave;
    Latest m_askedCopy;
    qint64 m_all = 0; // commands of the whole book
    qint64 m_wanted = 0; // to be shown once the list is there
};

} // namespace somo
