// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/insight_answers.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QFrame;
class QLabel;
class QTableView;

namespace somo {

class ChartPanel;
class InsightModel;
class InsightPeopleModel;
class TabRow;
class WhyPopover;

/// What is known of customers: segments and their movement, next purchases, what goes with what, cohorts, who buys, where they
/// came from, stages. Each tab is a table whose figures open to their rule, its chart, and who stands behind the chosen row.
class InsightPage : public Page {
    Q_OBJECT
public:
    explicit InsightPage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    /// A tab's number and one: 0 is the page's top.
    void open(qint64 id) override;
    qint64 thing() const override { return qint64(m_tab) + 1; }
    void refresh() override;
    bool followsPeriod() const override { return true; }
    QWidget *firstFocus() override;
    std::vector<CustomerId> customersShown() const override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTable();
    QWidget *makeSide();
    void showTab(InsightTab tab);
    void take(const InsightAnswers::Table &table);
    void showRow();
    void showSide();
    void showWhy();
    void openCustomer(CustomerId customer);
    void fit();
    void fitRows();

    std::shared_ptr<InsightAnswers> m_answers; // of the book that is open
    InsightTab m_tab = InsightTab::segments;
    std::optional<InsightTab> m_shown; // whose table stands on the page
    TabRow *m_tabs = nullptr;
    InsightModel *m_model = nullptr;
    QTableView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_rule = nullptr;
    QWidget *m_side = nullptr;
    ChartPanel *m_chart = nullptr;
    int m_chartShown = -1;
    QFrame *m_peopleCard = nullptr;
    QLabel *m_peopleTitle = nullptr;
    InsightPeopleModel *m_people = nullptr;
    QTableView *m_peopleList = nullptr;
    WhyPopover *m_why = nullptr;
    Latest m_asked;
};

} // namespace somo
