// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/pipeline_page.h"

#include "core/base/text.h"
#include "core/deals/deal_store.h"
#include "core/kpi/roster_query.h"
#include "core/orders/order_entry_store.h"
#include "ui/common/empty_part.h"
#include "ui/common/fields/form_card.h"
#include "ui/common/tab_order.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/importing/tab_row.h"
#include "ui/pipeline/deal_board.h"
#include "ui/pipeline/deal_form.h"
#include "ui/pipeline/deal_more.h"
#include "ui/pipeline/deal_table.h"
#include "ui/pipeline/flow_view.h"
#include "ui/pipeline/stages_part.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace somo {

namespace {

constexpr int emptyAt = 4; // behind the views
constexpr const char *viewNames[] = {"dealsAsBoard", "dealsAsTable", "dealsFlow", "dealsStages"};

} // namespace

PipelinePage::PipelinePage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_form(new DealForm(host, this))
    , m_more(new DealMore(host, this))
    , m_new(new QAction(somoIcon(QStringLiteral("plus")), {}, this))
    , m_switch(new QAction(somoIcon(QStringLiteral("table")), {}, this))
{
    setObjectName(QStringLiteral("pipelinePage"));
    m_new->setObjectName(QStringLiteral("newDeal"));
    m_switch->setObjectName(QStringLiteral("switchDeals"));
    m_switch->setShortcut(QKeySequence(QStringLiteral("Ctrl+T")));
    m_switch->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_switch);
    const Metrics sizes = currentMetrics();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(sizes.edge, 0, sizes.edge, sizes.inside);
    layout->setSpacing(sizes.gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(sizes.gap);
    left->addLayout(makeLine());
    m_parts = new QStackedWidget(this);
    m_board = new DealBoard(m_parts);
    m_table = new DealTable(m_parts);
    m_flow = new FlowView(m_parts);
    m_stages = new StagesPart(m_parts);
    m_empty = new EmptyPart(QStringLiteral("dealsEmpty"), QStringLiteral("dealsEmptyMain"), QStringLiteral("dealsEmptyImport"), m_parts);
    m_parts->addWidget(m_board);
    for (QWidget *part : std::initializer_list<QWidget *>{m_table, m_flow, m_stages, m_empty}) {
        auto *card = new QFrame(m_parts);
        card->setProperty("card", true);
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(1, 1, 1, 1);
        inside->addWidget(part);
        m_parts->addWidget(card);
    }
    left->addWidget(m_parts, 1);
    layout->addLayout(left, 1);
    auto *whole = new QWidget(this);
    auto *inside = new QVBoxLayout(whole);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_form, 1);
    inside->addWidget(m_more);
    m_card = makeFormCard(whole, this);
    m_card->layout()->addWidget(m_form->foot());
    m_card->setFixedWidth(std::max(sizes.scaled(280), m_form->minimumSizeHint().width() + sizes.edge + 2));
    m_card->hide();
    layout->addWidget(m_card);
    connectParts();
    PipelinePage::retranslate();
}

QHBoxLayout *PipelinePage::makeLine()
{
    const Metrics sizes = currentMetrics();
    auto *line = new QHBoxLayout;
    line->setSpacing(sizes.small);
    m_views = new TabRow(this);
    for (const char *name : viewNames)
        m_views->addTab(QString::fromLatin1(name));
    m_views->choose(int(m_view));
    line->addWidget(m_views);
    m_words = new QLineEdit(this);
    m_words->setObjectName(QStringLiteral("dealFilter"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(somoIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_sum = new QLabel(this);
    m_sum->setObjectName(QStringLiteral("dealSum"));
    m_sum->setProperty("role", QStringLiteral("label"));
    m_sum->setTextFormat(Qt::PlainText);
    line->addSpacing(sizes.gap);
    line->addWidget(m_words, 1);
    line->addWidget(m_sum);
    return line;
}

void PipelinePage::connectParts()
{
    connect(m_views, &TabRow::chosen, this, [this](int tab) { showView(View(tab)); });
    connect(m_words, &QLineEdit::textChanged, this, &PipelinePage::sift);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { firstFocus()->setFocus(Qt::TabFocusReason); });
    connect(m_new, &QAction::triggered, this, &PipelinePage::addDeal);
    connect(m_switch, &QAction::triggered, this, [this] { showView(m_view == View::board ? View::table : View::board); });
    connect(m_board, &DealBoard::chosen, this, &PipelinePage::choose);
    connect(m_board, &DealBoard::editAsked, this, &PipelinePage::edit);
    connect(m_board, &DealBoard::removeAsked, this, &PipelinePage::remove);
    connect(m_board, &DealBoard::moveAsked, this, &PipelinePage::move);
    connect(m_table, &DealTable::chosen, this, &PipelinePage::choose);
    connect(m_table, &DealTable::editAsked, this, &PipelinePage::edit);
    connect(m_table, &DealTable::removeAsked, this, &PipelinePage::remove);
    connect(m_table, &DealTable::moveAsked, this, &PipelinePage::move);
    connect(m_stages, &StagesPart::stepAsked, this, &PipelinePage::writeStep);
    connect(m_empty, &EmptyPart::mainAsked, this, [this] { m_words->text().isEmpty() ? addDeal() : clearFilter(); });
    connect(m_empty, &EmptyPart::importAsked, this, [this] { host().importFiles({}); });
    connect(m_form, &DealForm::removeAsked, this, &PipelinePage::remove);
    connect(m_form, &DealForm::nextAsked, this, &PipelinePage::addDeal);
    connect(m_form, &DealForm::leaveAsked, this, &PipelinePage::leaveForm);
    connect(m_more, &DealMore::leaveAsked, this, &PipelinePage::leaveForm);
    connect(m_more, &DealMore::filled, this, [this] { tabAsLaidOut(*m_card); });
    connect(m_form, &DealForm::orderAsked, this, &PipelinePage::order);
    connect(m_form, &DealForm::unlinkAsked, this, &PipelinePage::unlink);
    connect(m_form, &DealForm::written, this, [this](DealId deal) {
        m_chosen = deal;
        refresh();
    });
}

QString PipelinePage::title() const
{
    return tr("Deals");
}

QWidget *PipelinePage::firstFocus()
{
    switch (m_view) {
    case View::flow: return m_flow->view();
    case View::stages: return m_stages->firstFocus();
    case View::table:
        return m_parts->currentIndex() == emptyAt ? static_cast<QWidget *>(m_words) : m_table->view();
    case View::board:
        break;
    }
    return m_parts->currentIndex() == emptyAt ? m_words : m_board->firstFocus();
}

void PipelinePage::showView(View view)
{
    m_view = view;
    m_views->choose(int(view));
    const bool listsDeals = view == View::board || view == View::table;
    m_words->setVisible(listsDeals);
    m_sum->setVisible(listsDeals);
    if (!listsDeals)
        showForm(false);
    sift();
    if (m_isKnown)
        firstFocus()->setFocus(Qt::OtherFocusReason);
    if (view == View::flow)
        refresh();
}

void PipelinePage::open(qint64 id)
{
    if (id != 0 && settle()) {
        m_wanted = DealId{id};
        m_words->clear();
        if (m_view == View::flow || m_view == View::stages)
            showView(View::board);
    }
    refresh();
}

Result<PipelinePage::Answer> PipelinePage::load(Database &database, const BookSettings &settings, const Period &period, bool withFlow, DealId wanted)
{
    Transaction view(database, Transaction::Kind::read); // stages and deals of one moment
    SOMO_TRY(view.begun());
    Answer answer;
    answer.period = period;
    SOMO_TRY_ASSIGN(answer.stages, dealStages(database));
    SOMO_TRY_ASSIGN(answer.reasons, lostReasons(database));
    deals::ListAsk ask;
    ask.closedIn = period.days();
    SOMO_TRY_ASSIGN(answer.rows, deals::list(database, ask));
    if (wanted) {
        if (const auto deal = deals::byId(database, wanted))
            answer.wantedClosedOn = deal->closedOn;
    }
    if (!isPersonal(settings)) {
        SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
        for (const auto &person : roster.people)
            answer.people.push_back({person.id.value, person.code, person.name});
    }
    if (withFlow) {
        SOMO_TRY_ASSIGN(const std::vector<DealStep> steps, deals::allSteps(database));
        answer.flow = pipelineFlow(answer.stages, steps, period.days());
    }
    if (answer.stages.empty())
        answer.stages = shippedDealStages(settings.language);
    return answer;
}

void PipelinePage::refresh()
{
    host().workspace().read<Answer>(
        this, m_asked,
        [period = host().period(), withFlow = m_view == View::flow, wanted = m_wanted](Database &database, const BookSettings &settings) {
            return load(database, settings, period, withFlow, wanted);
        },
        [this](const Result<Answer> &answer) {
            if (!answer)
                return host().showProblem(answer.error());
            take(*answer);
        });
}

void PipelinePage::take(const Answer &answer)
{
    // A deal closed in another period stands in that one.
    if (const Day closed = answer.wantedClosedOn; !closed.isNull() && !answer.period.days().contains(closed))
        return host().showPeriod(Period::of(answer.period.kind(), closed, answer.period.fiscalStart()));
    m_answer = answer;
    m_isKnown = true;
    if (m_wanted && settle())
        m_chosen = m_wanted;
    const bool wanted = bool(m_wanted);
    m_wanted = {};
    const DealRow *row = rowOf(m_chosen);
    if (row && m_form->deal() == m_chosen)
        m_form->renew(*row);
    else if (row && settle())
        m_form->show(*row);
    if (!row) {
        const bool typesNew = !m_form->deal() && !m_card->isHidden();
        m_chosen = {}; // taken out, or closed in another period
        if (!typesNew && !m_form->isDirty())
            showForm(false);
    }
    showMore();
    m_form->setLists(answer.reasons, answer.people);
    m_stages->setLists(answer.stages, answer.reasons);
    if (answer.flow)
        m_flow->setFlow(answer.stages, *answer.flow, answer.period, host().formats());
    sift();
    if (row && (wanted || m_closing)) {
        showForm(true);
        if (m_closing)
            m_form->closingField()->setFocus(Qt::OtherFocusReason);
    }
    m_closing = false;
    emit settled();
}

/// The rows that the filter lets through, in both ways of looking at them.
void PipelinePage::sift()
{
    if (!m_isKnown)
        return;
    const Formats formats = host().formats();
    const QString words = folded(m_words->text()).simplified();
    std::vector<DealRow> rows;
    std::ranges::copy_if(m_answer.rows, std::back_inserter(rows), [&](const DealRow &row) { return dealFits(row, words, formats); });
    const int year = m_answer.period.last().year(), all = int(m_answer.rows.size());
    const bool listsDeals = m_view == View::board || m_view == View::table;
    const bool isEmpty = listsDeals && rows.empty();
    Int128 sum = 0;
    for (const DealRow &row : rows)
        sum += row.deal.amount.value_or(Money()).minorUnits();
    const auto total = narrowed(sum, "amount");
    const QString count = int(rows.size()) == all ? formats.count(all) : tr("%1 of %2").arg(formats.count(qint64(rows.size())), formats.count(all));
    m_sum->setText(all == 0 ? QString() : total ? tr("Deals: %1 · %2").arg(count, formats.shortMoney(Money::fromMinorUnits(*total))) : tr("Deals: %1").arg(count));
    m_board->setDeals(m_answer.stages, rows, formats, year);
    m_table->setDeals(m_answer.stages, std::move(rows), all, formats, year, !m_answer.people.empty());
    m_board->select(m_chosen);
    m_table->select(m_chosen);
    m_empty->setWords(all == 0 ? tr("Deals stand here by their stage. Open the first one, or import a list.") : tr("No deal matches the filter."),
                      all == 0 ? tr("New deal") : tr("Clear filter"), tr("Import a file…"), all == 0);
    m_parts->setCurrentIndex(isEmpty ? emptyAt : int(m_view));
}

// Lines are left before the form, which may be shown another deal.
bool PipelinePage::settle()
{
    return m_more->settle() && m_form->settle();
}

void PipelinePage::showMore()
{
    const DealRow *row = rowOf(m_form->deal());
    m_more->showDeal(row ? m_form->deal() : DealId(), row ? row->deal.name : QString());
}

const DealRow *PipelinePage::rowOf(DealId deal) const
{
    const auto found = std::ranges::find(m_answer.rows, deal, [](const DealRow &row) { return row.deal.id; });
    return found == m_answer.rows.end() || !deal ? nullptr : &*found;
}

void PipelinePage::showForm(bool shown)
{
    m_card->setVisible(shown);
}

void PipelinePage::choose(DealId deal)
{
    if (deal == m_chosen)
        return;
    // What was typed is kept before another deal comes; what can't be kept holds its field.
    if (!settle()) {
        QMetaObject::invokeMethod(this, &PipelinePage::sift, Qt::QueuedConnection);
        return;
    }
    m_chosen = deal;
    if (const DealRow *row = rowOf(deal)) {
        m_form->show(*row);
        showMore();
    }
}

void PipelinePage::edit()
{
    const DealRow *row = rowOf(m_chosen);
    if (!row)
        return;
    if (m_form->deal() != m_chosen)
        m_form->show(*row);
    showMore();
    showForm(true);
    m_form->firstField()->setFocus(Qt::TabFocusReason);
}

void PipelinePage::leaveForm()
{
    showForm(false);
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void PipelinePage::addDeal()
{
    if (!settle())
        return;
    if (m_view == View::flow || m_view == View::stages)
        showView(View::board);
    m_chosen = {};
    m_form->begin(host().workspace().today());
    showMore();
    showForm(true);
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void PipelinePage::move(DealId deal, DealStageId stage)
{
    const DealRow *row = rowOf(deal);
    const auto to = std::ranges::find(m_answer.stages, stage, &DealStage::id);
    if (!row || to == m_answer.stages.end() || !settle())
        return;
    const DealStage target = *to;
    const QString name = row->deal.name;
    // A step is never dated before the one it follows, even where that lies ahead.
    const Day day = std::max(host().workspace().today(), row->stageSince);
    m_chosen = deal;
    host().workspace().write({QStringLiteral("deal_moved"), {name, target.name}}, [deal, stage, day](Database &database) { return deals::moveTo(database, deal, stage, day); }, this,
                             [this, deal, target, name](const Result<CommandOutcome> &done) {
                                 if (!done)
                                     return host().showProblem(done.error());
                                 moved(deal, target, name);
                             });
}

/// A deal that was closed may say why, or become an order; neither must be.
void PipelinePage::moved(DealId deal, const DealStage &stage, const QString &name)
{
    host().say(tr("%1: now in “%2”").arg(name, stage.name));
    m_closing = stage.kind != DealStageKind::open && m_chosen == deal;
    refresh();
}

void PipelinePage::remove()
{
    const DealRow *row = rowOf(m_chosen);
    if (!row)
        return;
    const QString name = row->deal.name;
    host().workspace().write({QStringLiteral("deal_removed"), {name}}, [id = m_chosen](Database &database) { return deals::remove(database, id); }, this,
                             [this, name, id = m_chosen](const Result<CommandOutcome> &done) {
                                 if (!done)
                                     return host().showProblem(done.error());
                                 if (m_chosen == id) {
                                     m_chosen = {};
                                     m_form->throwAway();
                                     leaveForm();
                                 }
                                 host().say(tr("Removed: %1").arg(name));
                                 refresh();
                             });
}

/// The won deal's order: the one it became, or a draft with customer, person, product and amount filled in, which opens.
void PipelinePage::order()
{
    const DealRow *row = rowOf(m_chosen);
    if (!row || !settle())
        return;
    if (row->deal.order)
        return host().showPage(PageId::orders, row->deal.order.value);
    const QString name = row->deal.name;
    const auto made = std::make_shared<OrderSaved>();
    host().workspace().write(
        {QStringLiteral("deal_ordered"), {name}},
        [id = m_chosen, day = host().workspace().today(), made](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const Order order, deals::orderOf(database, id, day));
            SOMO_TRY_ASSIGN(*made, orders::saveEntry(database, {order, {}, {}, {}}));
            return deals::linkOrder(database, id, made->id);
        },
        this,
        [this, name, made](const Result<CommandOutcome> &done) {
            if (!done)
                return host().showProblem(done.error());
            host().say(tr("%1 became the draft order %2").arg(name, made->code));
            host().showPage(PageId::orders, made->id.value);
        });
}

/// The order stays as it is; the deal may move again.
void PipelinePage::unlink()
{
    const DealRow *row = rowOf(m_chosen);
    if (!row || !settle())
        return;
    writeStep({QStringLiteral("deal_unlinked"), {row->deal.name}}, [id = m_chosen](Database &database) { return deals::linkOrder(database, id, {}); });
}

void PipelinePage::writeStep(const CommandWords &words, const Book::Work &work)
{
    host().workspace().write(words, work, this, [this](const Result<CommandOutcome> &done) {
        if (!done)
            return host().showProblem(done.error());
        refresh();
    });
}

bool PipelinePage::mayClose()
{
    return settle();
}

void PipelinePage::openFilter()
{
    if (m_view == View::flow || m_view == View::stages)
        showView(View::board);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void PipelinePage::clearFilter()
{
    m_words->clear();
}

void PipelinePage::retranslate()
{
    m_new->setText(tr("New deal"));
    m_switch->setText(tr("Board or table"));
    m_switch->setToolTip(tr("Board or table (Ctrl+T)"));
    const QString views[] = {tr("Board"), tr("Table"), tr("Conversion and time"), tr("Stages")};
    for (int at = 0; at < int(std::size(viewNames)); ++at)
        m_views->setWords(at, views[at]);
    for (const View view : {View::board, View::table})
        m_views->findChild<QToolButton *>(QString::fromLatin1(viewNames[int(view)]))->setToolTip(tr("Ctrl+T"));
    m_words->setPlaceholderText(tr("Customer, deal, person or next step; accents aren't needed"));
    m_words->setAccessibleName(tr("Find deals"));
    m_words->setToolTip(tr("Filter (Ctrl+F); clear: Ctrl+Shift+F"));
    m_board->retranslate();
    m_table->retranslate();
    m_flow->retranslate();
    m_stages->retranslate();
    m_form->retranslate();
    showMore();
    sift();
}

} // namespace somo
