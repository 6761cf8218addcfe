// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customer_page.h"

#include "core/customers/contact_look.h"
#include "ui/common/empty_part.h"
#include "ui/common/notice_strip.h"
#include "ui/common/tab_order.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/customer/bought_cards.h"
#include "ui/customer/consent_card.h"
#include "ui/customer/consent_sheet.h"
#include "ui/customer/customer_who.h"
#include "ui/customer/erase_sheet.h"
#include "ui/customer/files_card.h"
#include "ui/customer/needs_card.h"
#include "ui/customer/note_line.h"
#include "ui/customer/request_sheet.h"
#include "ui/customer/suggestions_card.h"
#include "ui/customer/timeline_card.h"
#include "ui/history/row_history.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace somo {

CustomerPage::CustomerPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_cache(std::make_shared<insight::InsightCache>())
{
    setObjectName(QStringLiteral("customerPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_parts = new QStackedWidget(this);
    layout->addWidget(m_parts);
    m_nobody = new EmptyPart(QStringLiteral("customerNobody"), QStringLiteral("customerToList"), QStringLiteral("customerNobodyImport"), this);
    m_parts->addWidget(m_nobody);
    makeColumns();
    makeActions();
    connectParts();
    CustomerPage::retranslate();
}

QWidget *CustomerPage::makeColumn(const char *name, QScrollArea *&scroll)
{
    scroll = new QScrollArea(m_whole);
    scroll->setObjectName(QString::fromLatin1(name));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QWidget(scroll);
    column->setObjectName(QStringLiteral("scrolled"));
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().gap);
    scroll->setWidget(column);
    scroll->viewport()->setAutoFillBackground(false);
    column->setAutoFillBackground(false);
    return column;
}

void CustomerPage::makeColumns()
{
    const Metrics sizes = currentMetrics();
    m_whole = new QWidget(this);
    auto *columns = new QHBoxLayout(m_whole);
    columns->setContentsMargins(sizes.edge, 0, sizes.edge, sizes.inside);
    columns->setSpacing(sizes.gap);
    m_left = makeColumn("customerLeft", m_leftScroll);
    m_who = new CustomerWho(host(), m_left);
    m_consent = new ConsentCard(host(), m_left);
    m_needs = new NeedsCard(host(), m_left);
    m_files = new FilesCard(host(), QStringLiteral("customer"), m_left);
    for (QWidget *card : std::initializer_list<QWidget *>{m_who, m_consent, m_needs, m_files})
        m_left->layout()->addWidget(card);
    static_cast<QVBoxLayout *>(m_left->layout())->addStretch(1);
    columns->addWidget(m_leftScroll, 5);

    auto *middle = new QWidget(m_whole);
    auto *inside = new QVBoxLayout(middle);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(sizes.gap);
    m_contact = new NoticeStrip(QStringLiteral("contactStrip"), QStringLiteral("contactOpen"), QStringLiteral("contactLeave"), middle);
    m_contact->hide();
    inside->addWidget(m_contact);
    m_middle = new QStackedWidget(middle);
    m_timeline = new TimelineCard(host(), m_middle);
    m_consentSheet = new ConsentSheet(host(), m_middle);
    m_requestSheet = new RequestSheet(host(), m_middle);
    m_eraseSheet = new EraseSheet(host(), m_middle);
    for (QWidget *part : std::initializer_list<QWidget *>{m_timeline, m_consentSheet, m_requestSheet, m_eraseSheet})
        m_middle->addWidget(part);
    inside->addWidget(m_middle, 1);
    columns->addWidget(middle, 11);

    m_right = makeColumn("customerRight", m_rightScroll);
    m_bought = new BoughtCard(host(), m_right);
    m_suggestions = new SuggestionsCard(host(), m_right);
    m_figures = new FiguresCard(host(), m_right);
    for (QWidget *card : std::initializer_list<QWidget *>{m_bought, m_suggestions, m_figures})
        m_right->layout()->addWidget(card);
    static_cast<QVBoxLayout *>(m_right->layout())->addStretch(1);
    columns->addWidget(m_rightScroll, 6);
    m_parts->addWidget(m_whole);
    m_left->installEventFilter(this);
    m_right->installEventFilter(this);
}

QAction *CustomerPage::makeAction(const char *name, const char *icon, const char *keys, void (CustomerPage::*run)())
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    if (*icon)
        action->setIcon(somoIcon(QString::fromLatin1(icon)));
    if (*keys)
        action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void CustomerPage::makeActions()
{
    m_newOrder = makeAction("customerNewOrder", "plus", "Ctrl+Shift+O", &CustomerPage::newOrder);
    m_newOrder->setProperty("primary", true);
    m_call = makeAction("customerCall", "phone", "", &CustomerPage::call);
    m_zalo = makeAction("customerZalo", "chat", "", &CustomerPage::zalo);
    m_more = makeAction("customerMore", "down", "", &CustomerPage::showMore);
    m_noteAction = makeAction("customerNoteAction", "note", "Ctrl+L", &CustomerPage::goToNote);
    m_ordersAction = makeAction("customerOrdersAction", "orders", "", &CustomerPage::showOrders);
    m_attachAction = new QAction(somoIcon(QStringLiteral("file")), {}, this);
    m_attachAction->setObjectName(QStringLiteral("customerAttach"));
    connect(m_attachAction, &QAction::triggered, m_files, &FilesCard::attach);
    m_consentAction = makeAction("customerConsent", "check", "", &CustomerPage::editConsent);
    m_requestAction = makeAction("customerRequest", "policy", "", &CustomerPage::enterRequest);
    m_fileAction = makeAction("customerWholeFile", "export", "", &CustomerPage::savePersonFile);
    m_mergeAction = makeAction("customerMerge", "customers", "", &CustomerPage::merge);
    m_eraseAction = makeAction("customerErase", "bin", "", &CustomerPage::erase);
    m_menu = new QMenu(this);
    m_menu->setObjectName(QStringLiteral("customerMenu"));
    m_menu->addActions({m_ordersAction, m_attachAction, m_mergeAction});
    m_menu->addAction(addHistoryAction(host(), this, [this] { return historyOfRow(QStringLiteral("customer"), m_customer.value, m_data.customer.name); }));
    m_menu->addSeparator();
    m_menu->addActions({m_consentAction, m_requestAction, m_fileAction, m_eraseAction});
}

void CustomerPage::connectParts()
{
    connect(m_nobody, &EmptyPart::mainAsked, this, [this] { host().showPage(PageId::customers); });
    connect(m_who, &CustomerWho::whyAsked, this, &CustomerPage::why);
    connect(m_consent, &ConsentCard::editAsked, this, &CustomerPage::editConsent);
    connect(m_needs, &NeedsCard::customerAsked, this, [this](CustomerId customer) { host().showPage(PageId::customer, customer.value); });
    connect(m_contact, &NoticeStrip::mainAsked, this, &CustomerPage::openContact);
    connect(m_contact, &NoticeStrip::otherAsked, this, [this] {
        m_contact->hide();
        m_timeline->list()->setFocus(Qt::OtherFocusReason);
    });
    for (ActionSheet *sheet : std::initializer_list<ActionSheet *>{m_consentSheet, m_requestSheet, m_eraseSheet})
        connect(sheet, &ActionSheet::closed, this, &CustomerPage::closeSheet);
    connect(m_eraseSheet, &EraseSheet::erased, this, [this](const QString &placeholder) {
        host().tell(tr("The customer is forgotten. Their orders stand under %1.").arg(placeholder));
        refresh();
    });
    connect(m_timeline, &TimelineCard::fileAsked, m_files, &FilesCard::saveFile);
    connect(m_timeline, &TimelineCard::dealAsked, this, [this](DealId deal) { host().showPage(PageId::pipeline, deal.value); });
    connect(m_timeline, &TimelineCard::settled, this, &CustomerPage::settled);
    connect(m_bought, &BoughtCard::whyAsked, this, &CustomerPage::why);
    connect(m_bought, &BoughtCard::ordersAsked, this, &CustomerPage::showOrders);
    connect(m_suggestions, &SuggestionsCard::zaloAsked, this, &CustomerPage::zalo);
    connect(m_figures, &FiguresCard::whyAsked, this, &CustomerPage::why);
    // What was worked out is of the book that was open.
    for (const auto signal : {&Workspace::opened, &Workspace::closed})
        connect(&host().workspace(), signal, this, [this] {
            m_cache = std::make_shared<insight::InsightCache>();
            m_customer = m_looked = {};
            m_timeline->note()->forget();
            m_contact->hide();
            m_data = {};
            m_parts->setCurrentIndex(0);
        });
}

QString CustomerPage::title() const
{
    return m_data.customer.id ? m_data.customer.name : tr("Customer");
}

QString CustomerPage::note() const
{
    return m_data.customer.code;
}

bool CustomerPage::goBack()
{
    if (m_middle->currentIndex() == 0 || m_parts->currentIndex() == 0)
        return false;
    closeSheet();
    return true;
}

void CustomerPage::open(qint64 id)
{
    const CustomerId asked{id};
    if (!asked || asked == m_customer)
        return; // whoever stood open stays
    // What can't be kept holds the page.
    if (!mayClose())
        return;
    m_customer = asked;
    m_data = {};
    m_contact->hide();
    m_middle->setCurrentIndex(0);
}

QList<QAction *> CustomerPage::headerActions() const
{
    return m_data.customer.id ? QList<QAction *>{m_newOrder, m_call, m_zalo, m_more} : QList<QAction *>();
}

QWidget *CustomerPage::firstFocus()
{
    if (m_parts->currentIndex() == 0 && !m_customer)
        return m_nobody->findChild<QPushButton *>(QStringLiteral("customerToList"));
    return m_timeline->note()->field();
}

bool CustomerPage::mayClose()
{
    return m_who->settle() && m_needs->settle();
}

std::vector<CustomerId> CustomerPage::customersShown() const
{
    return m_customer ? std::vector{m_customer} : std::vector<CustomerId>();
}

void CustomerPage::openFilter()
{
    m_timeline->findChild<QWidget *>(QStringLiteral("timelineAll"))->setFocus(Qt::ShortcutFocusReason);
}

void CustomerPage::refresh()
{
    if (!m_customer) {
        m_parts->setCurrentIndex(0);
        emit settled();
        return;
    }
    host().workspace().read<CustomerData>(
        this, m_asked,
        [customer = m_customer, today = host().workspace().today(), author = host().workspace().author()](Database &database, const BookSettings &settings) {
            return loadCustomerData(database, settings, customer, today, author);
        },
        [this, customer = m_customer](const Result<CustomerData> &data) {
            if (!data)
                return host().showProblem(data.error());
            if (customer == m_customer)
                take(*data);
        });
}

void CustomerPage::take(const CustomerData &data)
{
    m_data = data;
    if (!data.customer.id) {
        // Taken back, merged or forgotten meanwhile.
        m_customer = {};
        m_parts->setCurrentIndex(0);
        emit headerChanged();
        emit settled();
        return;
    }
    m_parts->setCurrentIndex(1);
    m_who->show(data);
    m_consent->show(data);
    m_needs->show(data);
    m_files->show({data.customer.id, {}, data.me}, data.files);
    m_requestSheet->renew(data);
    m_bought->show(data);
    m_suggestions->show(data);
    m_figures->show(data);
    m_timeline->show(data);
    arrange();
    tabAsLaidOut(*m_whole);
    if (std::exchange(m_looked, m_customer) != m_customer)
        noteLook(QStringLiteral("page"));
    askKnowing();
    emit headerChanged();
}

// The figures of the whole book come after the page stands, and move nothing but their own cards.
void CustomerPage::askKnowing()
{
    host().workspace().read<CustomerKnowing>(
        this, m_askedKnowing,
        [customer = m_customer, today = host().workspace().today(), cache = m_cache, words = words::ReportWords(host().language(), host().workspace().settings().currency)](
            Database &database, const BookSettings &settings) { return loadCustomerKnowing(database, settings, customer, today, *cache, words); },
        [this, customer = m_customer](const Result<CustomerKnowing> &knowing) {
            if (!knowing)
                return host().showProblem(knowing.error());
            if (customer != m_customer)
                return;
            m_who->showKnowing(*knowing);
            m_suggestions->showKnowing(*knowing);
            m_figures->showKnowing(*knowing);
            tabAsLaidOut(*m_whole);
            emit settled();
        });
}

// On a server it is noted who looks at contact data (rules §6); a look that shows none is none.
void CustomerPage::noteLook(const QString &what)
{
    const Customer &customer = m_data.customer;
    const bool shows = !customer.phoneTyped.isEmpty() || !customer.email.isEmpty() || !customer.address.isEmpty();
    if (host().workspace().server() == Workspace::Server::none || host().workspace().isReadOnly() || !shows)
        return;
    host().workspace().administer(
        [customer = customer.id, what](Book &book) -> Result<CommandOutcome> {
            SOMO_TRY(contact_looks::note(book.database(), customer, what));
            return CommandOutcome{};
        },
        this, [](const Result<CommandOutcome> &) {});
}

void CustomerPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

// A card that says more needs more room, whenever that comes.
bool CustomerPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && (watched == m_left || watched == m_right))
        arrange();
    return Page::eventFilter(watched, event);
}

// In a narrow window what they buy stands below who they are.
void CustomerPage::arrange()
{
    const bool narrow = width() < currentMetrics().scaled(1000);
    if (narrow != m_isNarrow) {
        m_isNarrow = narrow;
        auto *left = static_cast<QVBoxLayout *>(m_left->layout());
        auto *right = static_cast<QVBoxLayout *>(m_right->layout());
        int place = 0;
        for (QWidget *card : std::initializer_list<QWidget *>{m_bought, m_suggestions, m_figures}) {
            if (narrow)
                left->insertWidget(left->count() - 1, card); // before the stretch
            else
                right->insertWidget(place++, card);
        }
        m_rightScroll->setVisible(!narrow);
    }
    // Words of a card are wrapped, but never cut.
    for (QScrollArea *scroll : {m_leftScroll, m_rightScroll})
        scroll->setMinimumWidth(std::max(currentMetrics().scaled(220), scroll->widget()->minimumSizeHint().width() + currentMetrics().scaled(12)));
}

void CustomerPage::retranslate()
{
    m_nobody->setWords(tr("One customer's page. Choose somebody in the list of customers, or search with Ctrl+K."), tr("To the customers"), {}, false);
    m_newOrder->setText(tr("New order"));
    m_newOrder->setToolTip(tr("Type an order of this customer"));
    m_call->setText(tr("Call"));
    m_call->setToolTip(tr("Shows the number first"));
    m_zalo->setText(tr("Zalo"));
    m_zalo->setToolTip(tr("Shows the address first"));
    m_more->setText(tr("More"));
    m_noteAction->setText(tr("Note on this customer"));
    m_ordersAction->setText(tr("Their orders"));
    m_attachAction->setText(tr("Attach a file …"));
    m_consentAction->setText(tr("What they agreed to …"));
    m_requestAction->setText(tr("Enter a request about their data …"));
    m_fileAction->setText(tr("Save their whole file …"));
    m_mergeAction->setText(tr("Make one with another customer …"));
    m_eraseAction->setText(tr("Forget this customer …"));
    for (ActionSheet *sheet : std::initializer_list<ActionSheet *>{m_consentSheet, m_requestSheet, m_eraseSheet})
        sheet->retranslate();
    m_timeline->retranslate();
    if (!m_data.customer.id)
        return;
    if (!m_contact->isHidden())
        sayContact();
    m_who->show(m_data);
    m_consent->show(m_data);
    m_needs->show(m_data);
    m_files->show({m_data.customer.id, {}, m_data.me}, m_data.files);
    m_bought->show(m_data);
    m_figures->show(m_data);
    m_suggestions->show(m_data);
}

} // namespace somo
