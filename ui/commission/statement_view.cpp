// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commission/statement_view.h"

#include "core/base/text.h"
#include "core/commission/pay_reader.h"
#include "core/commission/policy_query.h"
#include "core/commission/trail_pay_query.h"
#include "core/ledger/ledger_derivation.h"
#include "core/report/statement_report.h"
#include "ui/commission/question_form.h"
#include "ui/commission/statement_side.h"
#include "ui/commission/unpaid_model.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/fit_columns.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/delegates/pinned_total.h"
#include "ui/common/table_copy.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"
#include "ui/common/why_key.h"
#include "ui/history/row_history.h"
#include "ui/orders/behind_page.h"
#include "ui/shell/page.h"
#include "ui/shell/user_menu.h"
#include "ui/why/why_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace somo {

namespace {

/// Headings among the lines stand on the ground of headers.
class LineDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        CellDelegate::paint(painter, option, index);
        const auto *model = qobject_cast<const StatementLinesModel *>(index.model());
        const StatementPlace *place = model ? model->place(index.row()) : nullptr;
        if (!place || place->kind == StatementPlace::Kind::line || option.state & QStyle::State_Selected)
            return;
        // Under what is painted: raised is darker than the surface in light, lighter in dark.
        painter->save();
        painter->setCompositionMode(currentTheme().isDark() ? QPainter::CompositionMode_Lighten : QPainter::CompositionMode_Darken);
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), currentTheme().colour(Token::raised));
        painter->restore();
    }
};

constexpr int mostBehind = 10'000;

QTableView *makeView(QAbstractItemModel *model, const char *name, QWidget *parent)
{
    QTableView *view = makeListTable(model, parent);
    view->setObjectName(QString::fromLatin1(name));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return view;
}

} // namespace

StatementView::StatementView(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_stack(new QStackedWidget(this))
    , m_lines(new StatementLinesModel(this))
    , m_unpaid(new UnpaidModel(this))
    , m_output(new ReportActions(host, this, QStringLiteral("Statement"), [this](ReportActions::Use use) { makePaper(std::move(use)); }))
{
    setObjectName(QStringLiteral("statementView"));
    m_whoChanged = addHistoryAction(host, this, [this]() -> HistoryOf {
        if (!m_statement || m_statement->isHidden)
            return {};
        return {personName(), [person = m_person, period = m_host.period()](Database &database) { return statementThing(database, person, period); }};
    });
    const Metrics metrics = currentMetrics();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    auto *page = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap);
    m_head = new StatementHead(page);
    m_empty = new QLabel(page);
    m_empty->setObjectName(QStringLiteral("statementEmpty"));
    m_empty->setProperty("role", QStringLiteral("message"));
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_body = new QWidget(page);
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(metrics.gap);
    auto *left = new QWidget(m_body);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap);
    buildLines(left);
    buildUnpaid(left);
    column->addWidget(m_linesCard, 3);
    column->addWidget(m_unpaidCard, 2);
    m_side = new StatementSide(host, m_body);
    body->addWidget(left, 51);
    body->addWidget(m_side, 49);
    layout->addWidget(m_head);
    layout->addWidget(m_empty);
    layout->addWidget(m_body, 1);
    m_behind = new BehindPage(m_stack);
    m_stack->addWidget(page);
    m_stack->addWidget(m_behind);
    connect(m_head, &StatementHead::whyAsked, this, [this](StatementHead::Figure figure) {
        if (!m_statement)
            return;
        if (figure == StatementHead::Figure::revenue && m_side->text()->tree().behind)
            return openBehind(); // asked again: down to the orders
        m_event = bookEvent();
        m_side->explainTree(whyHead(figure, *m_statement, m_host.workspace().settings(), m_host.workspace().today(), m_host.formats()));
    });
    connect(m_side, &StatementSide::orderAsked, this, &StatementView::openOrder);
    connect(m_side, &StatementSide::ordersBehindAsked, this, &StatementView::openBehind);
    connect(m_side, &StatementSide::policyAsked, this, &StatementView::openPolicy);
    connect(m_side, &StatementSide::settled, this, &StatementView::settled);
    connect(m_behind, &BehindPage::backAsked, this, &StatementView::goBack);
    connect(m_behind, &BehindPage::orderAsked, this, &StatementView::openOrder);
    StatementView::retranslate();
}

void StatementView::buildLines(QWidget *parent)
{
    m_linesCard = new QFrame(parent);
    m_linesCard->setProperty("card", true);
    auto *layout = new QVBoxLayout(m_linesCard);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_linesView = makeView(m_lines, "statementLines", m_linesCard);
    m_linesView->setItemDelegate(new LineDelegate(m_linesView));
    m_linesView->installEventFilter(this);
    keepWhyKey(m_linesView);
    m_small = new QLabel(m_linesCard);
    m_small->setObjectName(QStringLiteral("statementHash"));
    m_small->setProperty("role", QStringLiteral("fine"));
    m_small->setContentsMargins(currentMetrics().gap, currentMetrics().small, currentMetrics().gap, currentMetrics().small);
    m_small->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_small->setWordWrap(true);
    m_small->installEventFilter(this);
    m_copyHash = new QAction(m_small);
    m_small->addAction(m_copyHash);
    m_small->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copyHash, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_statement ? m_statement->standing.hash : QString()); });
    m_total = new PinnedTotal(*m_linesView, m_linesCard);
    m_total->view()->setObjectName(QStringLiteral("statementTotal"));
    layout->addWidget(m_linesView, 1);
    layout->addWidget(m_total->view());
    layout->addWidget(m_small);
    connect(m_total->view(), &QTableView::clicked, this, &StatementView::explainLine);
    connect(m_linesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) { explainLine(index); });
    connect(m_linesView, &QTableView::clicked, this, &StatementView::explainLine);
}

void StatementView::buildUnpaid(QWidget *parent)
{
    const Metrics metrics = currentMetrics();
    m_unpaidCard = new QFrame(parent);
    m_unpaidCard->setProperty("card", true);
    auto *layout = new QVBoxLayout(m_unpaidCard);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_unpaidTitle = new QLabel(m_unpaidCard);
    m_unpaidTitle->setObjectName(QStringLiteral("unpaidTitle"));
    m_unpaidTitle->setProperty("role", QStringLiteral("cardTitle"));
    m_unpaidTitle->setMinimumHeight(metrics.cardTitle);
    m_unpaidTitle->setContentsMargins(metrics.inside, 0, metrics.inside, 0);
    m_unpaidView = makeView(m_unpaid, "unpaidOrders", m_unpaidCard);
    m_unpaidView->installEventFilter(this);
    keepWhyKey(m_unpaidView);
    layout->addWidget(m_unpaidTitle);
    layout->addWidget(m_unpaidView, 1);
    connect(m_unpaidView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (m_unpaidView->hasFocus())
            explainUnpaid(index);
    });
    connect(m_unpaidView, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == UnpaidModel::CodeColumn)
            openOrder(OrderId{index.data(IdRole).toLongLong()});
        else
            explainUnpaid(index);
    });
    connect(m_unpaidView, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { openOrder(OrderId{index.data(IdRole).toLongLong()}); });
}

void StatementView::showPerson(PersonId person)
{
    if (person != m_person) {
        m_statement.reset();
        m_place = {};
        m_order = {};
        goBack();
    }
    m_person = person;
    refresh();
}

void StatementView::refresh()
{
    if (!m_person || !m_host.workspace().isOpen())
        return;
    const PersonId person = m_person;
    const Period period = m_host.period();
    m_host.workspace().read<PersonStatement>(
        this, m_latest,
        [person, period, reader = m_host.workspace().author(), today = m_host.workspace().today()](Database &database, const BookSettings &settings) {
            return loadPersonStatementFor(database, settings, period, person, reader, today);
        },
        [this](const Result<PersonStatement> &read) { show(read); });
}

void StatementView::show(const Result<PersonStatement> &read)
{
    if (!read)
        return m_host.showProblem(read.error());
    const Formats formats = m_host.formats();
    m_statement = std::make_shared<const PersonStatement>(*read);
    const int scrolled = m_linesView->verticalScrollBar()->value();
    const int unpaidScrolled = m_unpaidView->verticalScrollBar()->value();
    {
        const QSignalBlocker quiet(m_linesView->selectionModel());
        m_lines->setStatement(m_statement, formats);
        m_unpaid->setStatement(m_statement, formats);
    }
    m_side->setStatement(m_statement);
    m_head->setVisible(!m_statement->isHidden);
    if (!m_statement->isHidden)
        m_head->show(*m_statement, m_host.workspace().settings(), m_host.workspace().today(), formats);
    fillEmpty();
    m_output->setEnabled(!headerActions().isEmpty());
    fit();
    // What was explained before is found again; else the first line, or the first order where there is none.
    if (const int row = m_order ? m_unpaid->rowOf(m_order) : -1; row >= 0) {
        m_unpaidView->setCurrentIndex(m_unpaid->index(row, 0));
        explainUnpaid(m_unpaid->index(row, 0));
    } else if (m_lines->rowCount() > 0) {
        const int known = m_place.key.isEmpty() ? -1 : m_lines->rowOf(m_place);
        const int first = m_lines->rowCount() > 2 ? 1 : 0;
        m_linesView->setCurrentIndex(m_lines->index(known >= 0 ? known : first, StatementLinesModel::AmountColumn));
        explainLine(m_linesView->currentIndex());
    } else if (m_unpaid->rowCount() > 0) {
        m_unpaidView->setCurrentIndex(m_unpaid->index(0, 0));
        explainUnpaid(m_unpaid->index(0, 0));
    }
    m_linesView->verticalScrollBar()->setValue(scrolled);
    m_unpaidView->verticalScrollBar()->setValue(unpaidScrolled);
    emit headerChanged();
    emit settled();
}

void StatementView::fillEmpty()
{
    const bool hasStatement = !m_statement->explained.statements.empty();
    const Formats formats = m_host.formats();
    m_empty->setVisible(!hasStatement);
    m_empty->setText(m_statement->isHidden && isKnownByLogin(m_host)
                         ? tr("Pay is for each person and the leads, so this statement is not shown.") + u' ' + knownByLogin()
                     : m_statement->isHidden
                         ? tr("Pay is for each person and the leads, so this statement is not shown. This goes by your name in Somo and is no lock.")
                         : tr("No policy in force covers %1 in %2, so no commission is earned.").arg(m_statement->name, formats.periodInText(m_statement->explained.sheet.period)));
    m_linesCard->setVisible(hasStatement);
    m_side->setVisible(hasStatement || m_unpaid->rowCount() > 0);
    const int unpaid = m_unpaid->rowCount();
    m_unpaidCard->setVisible(!m_statement->isHidden);
    m_unpaidTitle->setText(unpaid == 0 ? tr("Every order of the period brings commission") : tr("%n order(s) without commission in this period", nullptr, unpaid));
    m_unpaidView->setVisible(unpaid > 0);
    const bool isClosed = m_statement->explained.sheet.state == PeriodState::closed;
    const words::ReportWords words(formats.language(), formats.currency());
    QStringList small;
    for (size_t i = 0; i < m_statement->explained.statements.size(); ++i) {
        const ExplainedStatement &of = m_statement->explained;
        small += revenueBelowBase(of.revenue, of.sheet.version(of.statement(i)).policy, of.statement(i), of.sheet.period, words);
    }
    constexpr int shownDigits = 16; // they tell one trail from another
    if (isClosed)
        small += tr("As of the closing. Newest hash of the trail then: %1").arg(m_statement->standing.hash.left(shownDigits));
    small.removeAll(QString());
    m_small->setText(small.join(u'\n'));
    m_small->setToolTip(isClosed ? m_statement->standing.hash : QString());
    m_small->setVisible(hasStatement && !small.isEmpty());
}

void StatementView::explainLine(const QModelIndex &index)
{
    const StatementPlace *place = m_statement ? m_lines->place(index.row()) : nullptr;
    if (!place)
        return;
    m_place = *place;
    m_order = {};
    m_event = eventAt(m_place);
    m_side->explain(*place);
}

void StatementView::explainUnpaid(const QModelIndex &index)
{
    const ExplainedOrder *order = m_statement ? m_unpaid->order(index.row()) : nullptr;
    if (!order)
        return;
    m_order = order->order;
    m_event = eventOf(order->policy);
    m_side->explainOrder(*order);
}

void StatementView::openOrder(OrderId order)
{
    if (order)
        m_host.showPage(PageId::orders, order.value);
}

RecognitionEvent StatementView::bookEvent() const
{
    return recognitionEventOf(m_host.workspace().settings());
}

/// The person's policy of that code; null where none of theirs is it.
const Policy *StatementView::policyOf(const QString &code) const
{
    for (size_t i = 0; m_statement && i < m_statement->explained.statements.size(); ++i) {
        const Policy &policy = m_statement->explained.sheet.version(m_statement->explained.statement(i)).policy;
        if (policy.code == code)
            return &policy;
    }
    return nullptr;
}

/// By which the policy counts that a place of the statement stands under; the book's own for what isn't under one.
RecognitionEvent StatementView::eventAt(const StatementPlace &place) const
{
    if (!m_statement || place.kind == StatementPlace::Kind::total || place.statement >= m_statement->explained.statements.size())
        return bookEvent();
    return entryEvent(m_statement->explained.sheet.version(m_statement->explained.statement(place.statement)).policy);
}

/// By which the person's policy of that code counts; the book's own where none of them is it.
RecognitionEvent StatementView::eventOf(const QString &code) const
{
    const Policy *policy = policyOf(code);
    return policy ? entryEvent(*policy) : bookEvent();
}

/// The page of the version that pays here; back leads to the statement again.
void StatementView::openPolicy(const QString &code)
{
    const Policy *policy = policyOf(code);
    if (!policy)
        return;
    m_host.workspace().read<PolicyVersionId>(
        this, m_latestPolicy,
        [code, number = policy->version](Database &database, const BookSettings &settings) -> Result<PolicyVersionId> {
            SOMO_TRY_ASSIGN(const auto policies, loadPolicies(database, settings));
            const auto found = std::ranges::find_if(policies, [&](const StoredPolicy &each) { return each.policy.code == code && each.policy.version == number; });
            return found == policies.end() ? PolicyVersionId() : found->versionId;
        },
        [this](const Result<PolicyVersionId> &version) {
            if (!version)
                return m_host.showProblem(version.error());
            m_host.showPage(PageId::policies, version->value);
        });
}

/// The ledger behind the statement.
void StatementView::openBehind()
{
    if (!m_statement)
        return;
    LedgerAsk ask;
    ask.days = m_statement->explained.sheet.period.days();
    ask.kind = m_statement->explained.sheet.period.kind();
    ask.event = m_event;
    ask.metrics = {Metric::revenue};
    ask.filters = {{Cut::person, m_person.value}};
    m_host.workspace().read<OrdersBehind>(
        this, m_latestBehind,
        [ask](Database &database, const BookSettings &) -> Result<OrdersBehind> {
            OrdersBehind behind;
            SOMO_TRY_ASSIGN(behind.rows, ordersBehind(database, ask, mostBehind + 1, 0));
            behind.whole = behind.rows.size() <= size_t(mostBehind);
            if (!behind.whole)
                behind.rows.resize(size_t(mostBehind));
            SOMO_TRY_ASSIGN(const LedgerTable table, askLedger(database, ask));
            behind.total = table.total.front();
            return behind;
        },
        [this](const Result<OrdersBehind> &behind) {
            if (!behind)
                return m_host.showProblem(behind.error());
            m_stack->setCurrentWidget(m_behind);
            m_behind->setOrders(*behind, m_host.formats());
            m_behind->view()->setFocus();
            emit headerChanged();
            emit settled();
        });
}

/// The statement with its appendix of orders, as the report page prints it.
void StatementView::makePaper(ReportActions::Use use)
{
    Workspace &workspace = m_host.workspace();
    StatementReportAsk ask;
    ask.period = m_host.period();
    ask.today = workspace.today();
    ask.moment = workspace.now();
    ask.language = m_host.language();
    ask.people = {m_person};
    workspace.read<Report>(
        this, m_latestPaper, [ask, reader = workspace.author()](Database &database, const BookSettings &settings) -> Result<Report> {
            SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
            SOMO_TRY_ASSIGN(const PayReader seen, loadPayReader(database, roster, settings, reader, ask.period.days(), ask.today));
            if (!seen.mayRead(ask.people.front()))
                return failure(ErrorCode::statementMissing, {ask.period.toText()});
            return buildStatementReport(database, settings, ask);
        },
        [this, ask, name = folded(m_statement->name), use = std::move(use)](const Result<Report> &made) {
            if (!made)
                return m_host.showProblem(made.error());
            use({*made, statementFileName(ask) + QLatin1Char('-') + QString(name).replace(u' ', u'-')});
        });
}

QList<QAction *> StatementView::headerActions() const
{
    const bool isPaper = m_statement && !m_statement->isHidden && !m_statement->explained.statements.empty() && m_stack->currentWidget() != m_behind;
    return isPaper ? m_output->actions() + QList<QAction *>{m_whoChanged} : QList<QAction *>();
}

bool StatementView::goBack()
{
    if (m_stack->currentWidget() == m_behind) {
        m_stack->setCurrentIndex(0);
        m_linesView->setFocus();
        emit headerChanged();
        return true;
    }
    return m_side->goBack();
}

bool StatementView::mayClose() const
{
    return m_side->mayLeave();
}

void StatementView::showBegun()
{
    const QuestionAbout about = m_side->begun();
    if (about.period != m_host.period())
        m_host.showPeriod(about.period);
    if (about.person != m_person || !isVisible())
        m_host.showPage(PageId::commission, about.person.value);
    if (m_stack->currentWidget() == m_behind)
        goBack();
    m_side->begun(); // another statement left it
}

QWidget *StatementView::firstFocus()
{
    if (m_stack->currentWidget() == m_behind)
        return m_behind->view();
    // What is explained stays so: the lines would take the place of an order.
    return m_linesCard->isHidden() || (m_order && !m_unpaidView->isHidden()) ? m_unpaidView : m_linesView;
}

void StatementView::retranslate()
{
    m_linesView->setAccessibleName(tr("Lines of the statement"));
    m_total->view()->setAccessibleName(tr("Total of the statement"));
    m_copyHash->setText(tr("Copy the whole hash"));
    m_unpaidView->setAccessibleName(tr("Orders without commission"));
    m_side->retranslate();
    m_output->setTips(tr("Prints this statement with its appendix of orders"), tr("Exports this statement as PDF, Excel, web page or CSV"));
    if (m_statement)
        refresh();
}

void StatementView::fitTable(const QTableView *view)
{
    constexpr std::array lines{int(StatementLinesModel::NameColumn), int(StatementLinesModel::AmountColumn), int(StatementLinesModel::BaseColumn), int(StatementLinesModel::RateColumn)};
    constexpr std::array unpaid{int(UnpaidModel::ThenColumn), int(UnpaidModel::CodeColumn), int(UnpaidModel::BringsColumn), int(UnpaidModel::WhyColumn), int(UnpaidModel::ValueColumn), int(UnpaidModel::CustomerColumn)};
    // Where room is short the figures come before the sentence, which is the tooltip of each.
    constexpr std::array narrow{int(UnpaidModel::WhyColumn), int(UnpaidModel::CodeColumn), int(UnpaidModel::BringsColumn), int(UnpaidModel::ValueColumn), int(UnpaidModel::ThenColumn), int(UnpaidModel::CustomerColumn)};
    if (view == m_unpaidView)
        return fitColumns(*m_unpaidView, m_unpaidView->width() < currentMetrics().scaled(580) ? narrow : unpaid);
    m_total->follow();
    fitColumns(*m_linesView, lines, m_total->view());
    m_total->follow();
}

void StatementView::fit()
{
    fitTable(m_linesView);
    fitTable(m_unpaidView);
    // As high as its rows where there is room, so that what stands below gets the rest.
    const Metrics metrics = currentMetrics();
    const auto wanted = [&](const QTableView &view, int rows) { return view.horizontalHeader()->sizeHint().height() + rows * metrics.row + metrics.small; };
    m_linesCard->setMaximumHeight(1 + wanted(*m_linesView, m_lines->rowCount()) + (m_small->isHidden() ? 0 : m_small->heightForWidth(m_linesView->width()) + metrics.small) + 2);
    m_unpaidCard->setMaximumHeight(m_unpaid->rowCount() == 0 ? metrics.cardTitle + 2 : QWIDGETSIZE_MAX);
    m_unpaidCard->setMinimumHeight(m_unpaid->rowCount() == 0 ? metrics.cardTitle + 2 : metrics.cardTitle + wanted(*m_unpaidView, 2));
}

void StatementView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow window the columns need more of it than the sentences, which wrap.
    const bool narrow = width() < currentMetrics().scaled(1050);
    auto *body = static_cast<QHBoxLayout *>(m_body->layout());
    body->setStretch(0, narrow ? 60 : 51);
    body->setStretch(1, narrow ? 40 : 49);
    fit();
}

bool StatementView::takesKey(QTableView *view, const QKeyEvent &key)
{
    if (key.matches(QKeySequence::Copy)) {
        copyTable(*view);
        return true;
    }
    const bool isReturn = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (isReturn && view == m_unpaidView) {
        openOrder(OrderId{view->currentIndex().data(IdRole).toLongLong()});
        return true;
    }
    if (isReturn || key.key() == Qt::Key_F1) {
        if (view == m_unpaidView)
            explainUnpaid(view->currentIndex());
        else
            explainLine(view->currentIndex());
        m_side->text()->setFocus();
        return true;
    }
    if (key.key() == Qt::Key_Backspace) {
        emit backAsked();
        return true;
    }
    return false;
}

bool StatementView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_small && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        m_copyHash->trigger(); // whole, of which only the beginning is shown
        return true;
    }
    auto *view = watched == m_linesView ? m_linesView : watched == m_unpaidView ? m_unpaidView : nullptr;
    if (view && event->type() == QEvent::KeyPress && takesKey(view, *static_cast<QKeyEvent *>(event)))
        return true;
    if (view && event->type() == QEvent::Resize)
        fitTable(view); // one that was hidden gets its width only when it is laid out
    if (view && event->type() == QEvent::FocusIn) {
        // The tree speaks of where the keyboard is.
        if (view == m_unpaidView && m_unpaidView->currentIndex().isValid())
            explainUnpaid(m_unpaidView->currentIndex());
        else if (view == m_linesView && m_linesView->currentIndex().isValid())
            explainLine(m_linesView->currentIndex());
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace somo
