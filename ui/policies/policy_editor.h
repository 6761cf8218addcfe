// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/fairness.h"
#include "ui/policies/policy_document.h"
#include "ui/policies/policy_keeper.h"
#include "ui/policies/policy_refusals.h"
#include "ui/policies/policy_sheet.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QBoxLayout;
class QFrame;
class QLabel;
class QScrollArea;

namespace somo {

class BandsTable;
class ClauseList;
class ClauseQuestions;
class ComparePart;
class ExampleBox;
class FairnessList;
class OpinionsPart;
class PageHost;
class PayPanel;
class PolicyTrial;
class TrialTable;

/// One policy: its sentences, bands, example and trial at the left, the chart and the fairness check at the right, which go
/// below where the window is narrow. A draft is edited here and keeps itself; a version is read.
class PolicyEditor : public QWidget {
    Q_OBJECT
public:
    explicit PolicyEditor(PageHost &host, QWidget *parent = nullptr);
    void open(PolicyThing thing);
    void refresh();
    void retranslate();
    const PolicySheet &sheet() const { return m_sheet; }
    const Policy &policy() const { return m_document->policy(); }
    PolicyKeeper &keeper() { return *m_keeper; }
    bool isReadOnly() const { return m_document->isReadOnly(); }
    /// Whether the text stands open that was asked for.
    bool isLoaded() const { return m_loaded; }
    QWidget *firstFocus() const;
    void toggleCompare();
    bool isComparing() const;
    /// What hinders proposing it, said at its clause; true where nothing does.
    bool goToFirstRefusal();
    void showRefusal(const Error &error);

signals:
    void loaded();
    void settled();
    /// A repair was chosen beside a version, which stays as it is: the text that the next one would have.
    void nextVersionAsked(const somo::Policy &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeRight();
    void connectParts();
    void arrange();
    void take(const PolicySheet &sheet);
    void showAll();
    void showSheet();
    void showClauses();
    void showBands();
    void showFigures();
    void showFoot();
    void showCompare();
    void showQuestions();
    void connectQuestions();
    PolicyKeeper::Done questionDone();
    void check();
    void takeRefusal(const std::optional<Error> &error);
    void changeBands(const std::vector<PayBand> &bands, int focus);
    void askTrial();
    void showToReader();
    void giveOpinion(PersonId person, bool agrees, const QString &words);
    PayScale scale() const;
    Formats formats() const;

    PageHost &m_host;
    PolicyDocument *m_document;
    PolicyKeeper *m_keeper;
    PolicySheet m_sheet;
    bool m_loaded = false;
    BandsOwner m_owner;
    std::optional<PlacedRefusal> m_refusal;
    Fairness m_fairness;
    qint64 m_savedAt = 0; // ms UTC; 0: nothing was written here yet
    Latest m_checkAsked;

    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_right = nullptr;
    QBoxLayout *m_middle = nullptr; // bands and example
    ComparePart *m_compare = nullptr;
    ClauseList *m_clauses = nullptr;
    ClauseQuestions *m_questions = nullptr; // about the highlighted clause
    BandsTable *m_bands = nullptr;
    ExampleBox *m_example = nullptr;
    TrialTable *m_trialTable = nullptr;
    PolicyTrial *m_trial = nullptr;
    OpinionsPart *m_opinions = nullptr;
    PayPanel *m_pay = nullptr;
    FairnessList *m_fair = nullptr;
    QLabel *m_foot = nullptr;
};

} // namespace somo
