// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/history_model.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QLabel;
class QTableView;

namespace somo {

/// Who did what to the book and when, and the way to take the newest back.
class HistoryPage : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    void refresh() override;
    QList<QAction *> headerActions() const override { return {m_undo, m_redo}; }
    QWidget *firstFocus() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
    HistoryModel *m_model = nullptr;
    QTableView *m_view = nullptr;
    QLabel *m_foot = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    Latest m_asked;
    bool m_whole = true;
};

} // namespace somo
