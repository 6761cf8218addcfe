// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/month_query.h"
#include "core/report/pay_summary.h"
#include "ui/commission/month_steps.h"
#include "ui/report/report_actions.h"
#include "ui/shell/workspace.h"

class QAction;
class QStackedWidget;

namespace somo {

class BonusPanel;
class ChangesCard;
class EmptyPart;
class FindingsCard;
class PageHost;
class PayTable;

/// A period's run: its state and next step, what stands in the way, and everybody's pay as far as the reader may see it.
class CommissionMonth : public QWidget {
    Q_OBJECT
public:
    explicit CommissionMonth(PageHost &host, QWidget *parent = nullptr);
    void refresh();
    void retranslate();
    QList<QAction *> headerActions() const;
    ReportActions &output() { return *m_output; }
    QWidget *firstFocus();
    bool mayClose() const;

signals:
    void headerChanged();
    void settled();
    void personAsked(somo::PersonId person);

private:
    void make();
    void connectParts();
    void forgetReader();
    void take(const CommissionMonthData &data);
    void askFindings();
    void showChanges();
    void showEmpty();
    QString locked() const;
    QString readerNote() const;
    void takeStep(PeriodStep step);
    void stepTaken(PeriodStep step, const Result<CommandOutcome> &done);
    void saySteps(std::optional<PeriodStep> step, const std::optional<Error> &refused = {});
    QString doneWords(PeriodStep step) const;
    void openPerson(PersonId person, FindingKind kind);
    void makeSummary(ReportActions::Use use);

    PageHost &m_host;
    QAction *m_giveBonus;
    QAction *m_policies;
    QAction *m_received;
    QStackedWidget *m_parts = nullptr;
    MonthSteps *m_steps = nullptr;
    FindingsCard *m_findings = nullptr;
    ChangesCard *m_changes = nullptr;
    PayTable *m_table = nullptr;
    BonusPanel *m_bonuses = nullptr;
    EmptyPart *m_empty = nullptr;
    ReportActions *m_output;
    CommissionMonthData m_data;
    /// What the newest calculation brought otherwise than the one before, of that period.
    std::vector<NamedChange> m_calculated;
    bool m_known = false; // an answer came
    bool m_asToday = false;
    std::optional<PeriodStep> m_stepSaid; // whose words stand beside the steps; none where one was refused
    std::optional<Error> m_refused;
    Latest m_asked, m_findingsAsked, m_summaryAsked;
};

} // namespace somo
