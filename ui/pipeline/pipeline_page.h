// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deals/deal_flow.h"
#include "core/deals/deal_query.h"
#include "core/deals/stage_store.h"
#include "core/marketing/named_store.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

class QFrame;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace somo {

class DealBoard;
class DealForm;
class DealMore;
class DealTable;
class EmptyPart;
class FlowView;
class StagesPart;
class TabRow;

/// Deals: as a board of stages or as a table, with those closed in the period among them; how they flow; and the stages.
class PipelinePage : public Page {
    Q_OBJECT
public:
    /// The ways to look, in the order of their buttons.
    enum class View {
        board,
        table,
        flow,
        stages,
    };
    explicit PipelinePage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    /// A deal's id.
    void open(qint64 id) override;
    qint64 thing() const override { return m_chosen.value; }
    void refresh() override;
    bool followsPeriod() const override { return true; }
    QList<QAction *> headerActions() const override { return {m_new, m_switch}; }
    QWidget *firstFocus() override;
    bool mayClose() override;
    void openFilter() override;
    void clearFilter() override;
    void showView(View view);
    View view() const { return m_view; }

protected:
    void retranslate() override;

private:
    struct Answer {
        Period period;
        std::vector<DealStage> stages;
        std::vector<LostReason> reasons;
        std::vector<NamedRow> people;
        std::vector<DealRow> rows;
        std::optional<PipelineFlow> flow; // only where it is looked at
        Day wantedClosedOn; // of the deal to be opened; none: it is open, or gone
    };
    static Result<Answer> load(Database &database, const BookSettings &settings, const Period &period, bool withFlow, DealId wanted);
    QHBoxLayout *makeLine();
    void connectParts();
    void take(const Answer &answer);
    void sift();
    void showForm(bool shown);
    /// Beside the form stands what else its deal has.
    void showMore();
    bool settle();
    const DealRow *rowOf(DealId deal) const;
    void choose(DealId deal);
    void edit();
    void leaveForm();
    void addDeal();
    void move(DealId deal, DealStageId stage);
    void moved(DealId deal, const DealStage &stage, const QString &name);
    void remove();
    void order();
    void unlink();
    void writeStep(const CommandWords &words, const Book::Work &work);

    View m_view = View::board;
    TabRow *m_views = nullptr;
    QLineEdit *m_words = nullptr;
    QLabel *m_sum = nullptr; // what the filter leaves, in words
    QStackedWidget *m_parts = nullptr;
    DealBoard *m_board = nullptr;
    DealTable *m_table = nullptr;
    FlowView *m_flow = nullptr;
    StagesPart *m_stages = nullptr;
    EmptyPart *m_empty = nullptr;
    DealForm *m_form = nullptr;
    DealMore *m_more = nullptr;
    QFrame *m_card = nullptr; // with the form and what else the deal has
    QAction *m_new = nullptr;
    QAction *m_switch = nullptr;
    Answer m_answer;
    bool m_isKnown = false; // an answer came
    bool m_closing = false; // the form is to be shown at what a closed deal is asked
    DealId m_chosen; // 0: none, or a new one is typed
    DealId m_wanted; // to be opened as soon as it is there
    Latest m_asked;
};

} // namespace somo
