// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weekly/weekly_query.h"
#include "ui/shell/row_form.h"
#include "ui/shell/workspace.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace somo {

class WeeklyEntries;

/// One's own report of a week: what the orders say stands there already, figures and two sentences are entered. Ctrl+Enter
/// keeps it as a draft; sent, it is read by the team and changes no more until the sending is taken back.
class WeeklyView : public RowForm {
    Q_OBJECT
public:
    WeeklyView(PageHost &host, QWidget *parent);
    /// Shows the report; what somebody is typing into the same one stays.
    void show(const WeeklyForm &form);
    const WeeklyForm &form() const { return m_form; }
    QWidget *firstField() const override;
    /// The buttons and what refuses them: to stand below the form, where they are seen however low the window is.
    QWidget *foot() const { return m_foot; }
    void retranslate();

protected:
    // A report that nothing was typed into is written as well when it is sent.
    bool isNew() const override { return m_sends; }
    QString fingerprint() const override;
    bool check() override;
    void write() override;
    void refuse(const Error &error) override;
    void restore() override;
    void takeNewer(Arrived arrived) override;

private:
    void make();
    void fill();
    void sendReport();
    void takeBack();
    QString ordersText() const;
    QString stateText() const;

    WeeklyForm m_form;
    WeeklyReport m_opened; // what the fields were filled with; with an id of 0 where there was none
    Latest m_askedNewer;
    QLabel *m_title = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_orders = nullptr;
    WeeklyEntries *m_entries = nullptr;
    QLabel *m_helpedLabel = nullptr;
    QPlainTextEdit *m_helped = nullptr;
    QLabel *m_wayLabel = nullptr;
    QPlainTextEdit *m_way = nullptr;
    QWidget *m_foot = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_takeBack = nullptr;
    bool m_sends = false;
};

} // namespace somo
