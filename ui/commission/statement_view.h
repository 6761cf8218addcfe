// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/person_statement_query.h"
#include "ui/commission/statement_head.h"
#include "ui/commission/statement_lines_model.h"
#include "ui/report/report_actions.h"
#include "ui/shell/workspace.h"

#include <QWidget>

#include <memory>

class QAction;
class QLabel;
class QModelIndex;
class QStackedWidget;
class QTableView;

namespace somo {

class BehindPage;
class PageHost;
class PinnedTotal;
class StatementSide;
class UnpaidModel;

/// One person's statement of the window's period: its lines, the orders that brought nothing, and beside them why.
class StatementView : public QWidget {
    Q_OBJECT
public:
    explicit StatementView(PageHost &host, QWidget *parent = nullptr);
    void showPerson(PersonId person);
    /// Asks anew: the book changed, or the period or the language did. What is chosen stays, and so does what is typed.
    void refresh();
    void retranslate();
    QList<QAction *> headerActions() const;
    ReportActions &output() { return *m_output; }
    QWidget *firstFocus();
    /// Empty until it was read.
    QString personName() const { return m_statement ? m_statement->name : QString(); }
    /// Out of asking and trying; false where neither stands there.
    bool goBack();
    bool mayClose() const;
    /// Shows the question that is begun and not written, beside the statement that it is about.
    void showBegun();
    /// What is shown; null until it was read.
    const PersonStatement *statement() const { return m_statement.get(); }

signals:
    void headerChanged();
    /// Everything asked for stands here.
    void settled();
    void backAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLines(QWidget *parent);
    void buildUnpaid(QWidget *parent);
    void show(const Result<PersonStatement> &read);
    void fillEmpty();
    void explainLine(const QModelIndex &index);
    void explainUnpaid(const QModelIndex &index);
    void openOrder(OrderId order);
    void openBehind();
    void openPolicy(const QString &code);
    RecognitionEvent bookEvent() const;
    const Policy *policyOf(const QString &code) const;
    RecognitionEvent eventAt(const StatementPlace &place) const;
    RecognitionEvent eventOf(const QString &code) const;
    void makePaper(ReportActions::Use use);
    void fitTable(const QTableView *view);
    void fit();
    bool takesKey(QTableView *view, const QKeyEvent &key);

    PageHost &m_host;
    PersonId m_person;
    Latest m_latest;
    std::shared_ptr<const PersonStatement> m_statement;
    StatementPlace m_place; // of what is explained
    OrderId m_order; // where that is an order
    RecognitionEvent m_event = RecognitionEvent::completed; // by which what is explained counts its orders
    QStackedWidget *m_stack;
    StatementHead *m_head;
    QLabel *m_empty;
    QWidget *m_body;
    BehindPage *m_behind;
    Latest m_latestBehind;
    QFrame *m_linesCard = nullptr;
    StatementLinesModel *m_lines;
    QTableView *m_linesView = nullptr;
    PinnedTotal *m_total = nullptr;
    QLabel *m_small = nullptr; // as of the closing
    QAction *m_copyHash = nullptr;
    QAction *m_whoChanged = nullptr;
    QFrame *m_unpaidCard = nullptr;
    QLabel *m_unpaidTitle = nullptr;
    UnpaidModel *m_unpaid;
    QTableView *m_unpaidView = nullptr;
    StatementSide *m_side;
    ReportActions *m_output;
    Latest m_latestPaper, m_latestPolicy;
};

} // namespace somo
