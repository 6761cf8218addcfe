// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_form.h"

#include "core/ledger/recognition.h"
#include "core/orders/line_net.h"
#include "core/orders/order_list_query.h"
#include "core/orders/order_merge.h"
#include "core/orders/order_store.h"
#include "ui/common/theme/fonts.h"
#include "ui/history/row_history.h"
#include "ui/orders/order_credits.h"
#include "ui/orders/order_foot.h"
#include "ui/orders/order_head.h"
#include "ui/orders/order_lines.h"
#include "ui/orders/order_money.h"
#include "ui/orders/order_returns.h"
#include "ui/orders/order_side.h"
#include "ui/orders/order_steps.h"
#include "ui/orders/order_words.h"
#include "ui/shell/conflict_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>

namespace somo {

namespace {

constexpr int mostHistory = 12;

Money returnedSoFar(const Order &order)
{
    const auto totals = orderTotals(order);
    return totals ? totals->returned : Money();
}

} // namespace

OrderForm::OrderForm(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
    setObjectName(QStringLiteral("orderForm"));
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.edge, 0, metrics.edge, metrics.gap);
    layout->setSpacing(metrics.gap);
    m_strip = new ConflictSheet({QStringLiteral("orderStrip"), QStringLiteral("stripNewer"), QStringLiteral("stripMine"), QStringLiteral("stripBoth")}, this);
    layout->addWidget(m_strip);
    m_steps = new OrderSteps(this);
    layout->addWidget(m_steps);
    buildSides();
    m_foot = new OrderFoot(this);
    layout->addWidget(m_foot);
    // With its lines, credits, payments and returns.
    addHistoryAction(host, this, [this] { return historyOfRow(QStringLiteral("sales_order"), order().value, m_sheet.order.code); });
    connectParts();
    retranslate();
    m_baseline = fingerprint();
}

void OrderForm::buildSides()
{
    const Metrics metrics = currentMetrics();
    auto *sides = new QHBoxLayout;
    sides->setSpacing(metrics.gap);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics.gap);
    m_head = new OrderHead(m_host, this);
    m_lines = new OrderLines(m_host, this);
    left->addWidget(m_head);
    left->addWidget(m_lines, 1);
    buildNote(this);
    left->addWidget(m_noteCard);
    sides->addLayout(left, 1);
    m_right = new OrderSide(m_host, this);
    m_money = m_right->money();
    m_credits = m_right->credits();
    m_returns = m_right->returns();
    sides->addWidget(m_right);
    static_cast<QVBoxLayout *>(layout())->addLayout(sides, 1);
}

void OrderForm::buildNote(QWidget *parent)
{
    const Metrics metrics = currentMetrics();
    m_noteCard = new QFrame(parent);
    m_noteCard->setProperty("card", true);
    auto *layout = new QVBoxLayout(m_noteCard);
    layout->setContentsMargins(metrics.inside, metrics.small, metrics.inside, metrics.gap);
    layout->setSpacing(3);
    m_noteLabel = new QLabel(m_noteCard);
    m_noteLabel->setProperty("role", QStringLiteral("label"));
    m_note = new QPlainTextEdit(m_noteCard);
    m_note->setObjectName(QStringLiteral("orderNote"));
    m_note->setTabChangesFocus(true);
    m_note->document()->setDocumentMargin(2);
    m_noteLabel->setBuddy(m_note);
    layout->addWidget(m_noteLabel);
    layout->addWidget(m_note);
}

void OrderForm::connectParts()
{
    connect(m_strip, &ConflictSheet::theirsAsked, this, [this] { setSheet(OrderSheet(m_newer.sheet)); });
    connect(m_strip, &ConflictSheet::mineAsked, this, [this] { writeMeeting(Meeting::mine); });
    connect(m_strip, &ConflictSheet::bothAsked, this, [this] { writeMeeting(Meeting::both); });
    connect(m_head, &OrderHead::changed, this, &OrderForm::recalculate);
    connect(m_head, &OrderHead::dayChanged, this, [this] {
        m_lines->setDay(m_head->day());
        askChoices();
        recalculate();
    });
    connect(m_head, &OrderHead::finished, this, [this] { m_lines->firstField()->setFocus(Qt::TabFocusReason); });
    connect(m_lines, &OrderLines::changed, this, &OrderForm::recalculate);
    connect(m_lines, &OrderLines::finished, this, [this] { m_money->firstField()->setFocus(Qt::TabFocusReason); });
    connect(m_money, &OrderMoney::changed, this, &OrderForm::recalculate);
    connect(m_money, &OrderMoney::finished, m_foot, &OrderFoot::focusWrite);
    connect(m_credits, &OrderCredits::changed, this, &OrderForm::recalculate);
    connect(m_steps, &OrderSteps::changed, this, &OrderForm::recalculate);
    connect(m_returns, &OrderReturns::changed, this, &OrderForm::recalculate);
    connect(m_note, &QPlainTextEdit::textChanged, this, &OrderForm::tellTitle);
    connect(m_foot, &OrderFoot::errorAsked, this, &OrderForm::goToError);
    connect(m_foot, &OrderFoot::leaveAsked, this, &OrderForm::leaveAsked);
    connect(m_foot, &OrderFoot::writeAsked, this, &OrderForm::write);
}

void OrderForm::startNew(const OrderSheet &of)
{
    m_startsFresh = true;
    m_loading = false;
    OrderSheet sheet;
    sheet.order.orderedOn = m_host.workspace().today();
    sheet.order.confirmedOn = sheet.order.orderedOn;
    sheet.order.status = OrderStatus::confirmed;
    sheet.order.customer = of.order.customer;
    sheet.order.province = of.order.province;
    sheet.customer = of.customer;
    sheet.phone = of.phone;
    sheet.province = of.province;
    setSheet(sheet);
    askChoices();
}

void OrderForm::startFrom(const OrderSheet &other)
{
    m_startsFresh = false;
    m_loading = false;
    OrderSheet sheet = other;
    sheet.order = orders::duplicateOf(other.order, m_host.workspace().today());
    setSheet(sheet);
    m_baseline.clear(); // a copy is worth being kept as soon as it is made
    tellTitle();
    askChoices();
}

void OrderForm::load(OrderId order)
{
    m_startsFresh = false;
    m_loading = true; // what stood here before is not typed into by mistake
    setSheet({});
    m_host.workspace().read<OrderSheet>(
        this, m_askedSheet, [order](Database &database, const BookSettings &) { return orderSheet(database, order); },
        [this](const Result<OrderSheet> &sheet) {
            m_loading = false;
            if (!sheet)
                return m_host.showProblem(sheet.error());
            setSheet(*sheet);
            askChoices();
            askHistory();
            emit settled();
        });
}

void OrderForm::refresh()
{
    askChoices();
    m_waysOf.clear(); // policies may be others now
    askWays();
    if (!order())
        return;
    m_host.workspace().read<OrderSheet>(
        this, m_askedSheet, [order = order()](Database &database, const BookSettings &) { return orderSheet(database, order); },
        [this](const Result<OrderSheet> &sheet) {
            if (!sheet || sheet->order.id != order() || m_writing)
                return;
            const bool same = orders::sameContent(sheet->order, m_sheet.order);
            if (!isDirty()) {
                if (!same)
                    setSheet(*sheet);
            } else if (!same) {
                askNewer();
            }
            emit settled();
        });
    askHistory();
}

// The people and provinces of the order's own day: who has left since may stand on an old order, not on a new one.
void OrderForm::askChoices()
{
    m_host.workspace().read<OrderChoices>(
        this, m_askedChoices, [day = m_head->day()](Database &database, const BookSettings &) { return orderChoices(database, day); },
        [this](const Result<OrderChoices> &choices) {
            if (choices)
                takeChoices(*choices);
        });
}

void OrderForm::takeChoices(const OrderChoices &choices)
{
    m_choices = choices;
    const bool typed = isDirty();
    m_head->setChoices(choices);
    m_credits->setPeople(choices.people);
    if (m_startsFresh && !typed) {
        m_startsFresh = false;
        // Whoever types an order is most often the one who sold it.
        const auto me = std::ranges::find(choices.people, m_host.workspace().author(), &NamedRow::name);
        const bool alone = choices.people.size() == 1;
        if (alone || me != choices.people.end()) {
            OrderSheet sheet = m_sheet;
            const NamedRow &person = alone ? choices.people.front() : *me;
            sheet.order.credits = {{PersonId{person.id}, Rate{Rate::whole}}};
            sheet.people = {person};
            m_credits->setCredits(sheet);
            recalculate();
        }
        m_baseline = fingerprint();
        fillFoot();
    }
    tellTitle();
    if (!order())
        emit settled();
}

void OrderForm::askHistory()
{
    if (!order())
        return;
    using History = std::vector<LoggedCommand>;
    m_host.workspace().read<History>(
        this, m_askedHistory, [order = order()](Database &database, const BookSettings &) { return orderHistory(database, order, mostHistory); },
        [this](const Result<History> &history) {
            if (history)
                m_right->setHistory(*history);
        });
}

void OrderForm::setSheet(const OrderSheet &sheet)
{
    m_sheet = sheet;
    m_newer = {};
    m_problem.clear();
    m_meeting = Meeting::asks;
    m_codeRetried = false;
    m_strip->hide();
    const Day today = m_host.workspace().today();
    setFormats();
    m_steps->setOrder(sheet.order, today);
    m_head->setSheet(sheet);
    m_lines->setDay(m_head->day());
    m_lines->setLines(sheet);
    m_money->setOrder(sheet.order, today);
    m_credits->setCredits(sheet);
    m_returns->setSheet(sheet, today);
    m_returns->setVisible(bool(sheet.order.id));
    m_foot->setNew(!sheet.order.id);
    m_note->setPlainText(sheet.order.note);
    m_right->setHistory({});
    recalculate();
    m_baseline = fingerprint();
    retranslate();
    tellTitle();
}

QString OrderForm::fingerprint() const
{
    return QStringList{m_steps->fingerprint(), m_head->fingerprint(), m_lines->fingerprint(), m_money->fingerprint(), m_credits->fingerprint(),
                       m_returns->fingerprint(), m_note->toPlainText()}
        .join(QStringLiteral("\n\n"));
}

bool OrderForm::isDirty() const
{
    return fingerprint() != m_baseline;
}

QString OrderForm::title() const
{
    if (m_loading)
        return {};
    if (order())
        return tr("Order %1").arg(m_sheet.order.code);
    return tr("New order %1").arg(m_head->code().isEmpty() ? m_choices.nextCode : m_head->code()).trimmed();
}

QWidget *OrderForm::firstFocus() const
{
    return m_head->firstField();
}

OrderEntry OrderForm::entry() const
{
    OrderEntry entry;
    entry.order = m_sheet.order;
    m_head->writeInto(entry.order);
    m_steps->writeInto(entry.order);
    entry.order.lines = m_lines->lines();
    m_money->writeInto(entry.order);
    entry.order.credits = m_credits->credits();
    m_returns->writeInto(entry.order);
    entry.order.note = m_note->toPlainText().trimmed();
    entry.newCustomer = m_head->newCustomer();
    entry.newProducts = m_lines->newProducts();
    if (order())
        entry.opened = m_sheet.order;
    return entry;
}

// Over what they left, and only over that: a third change asks once more.
OrderEntry OrderForm::entryMeeting() const
{
    OrderEntry met = entry();
    if (m_meeting == Meeting::asks || !met.opened)
        return met;
    if (m_meeting == Meeting::both)
        met.order = orders::merged(m_sheet.order, met.order, m_newer.sheet.order);
    met.opened = m_newer.sheet.order;
    return met;
}

// New lines stand apart by ids below 0 until they are written.
Order OrderForm::orderAsTyped() const
{
    Order order = entry().order;
    for (size_t i = 0; i < order.lines.size(); ++i) {
        if (order.lines[i].id.value <= 0)
            order.lines[i].id = LineId{-qint64(i) - 1};
    }
    return order;
}

// Everything that follows from what stands in the fields.
void OrderForm::recalculate()
{
    m_problem.clear();
    const auto sum = m_lines->sum();
    m_lines->setDiscount(m_money->discount());
    Order order = orderAsTyped();
    const bool sound = bool(orders::checkContent(order));
    m_money->setSums(sum, sound ? returnedSoFar(order) : returnedSoFar(m_sheet.order));
    std::vector<qint64> weights;
    for (const OrderLine &line : order.lines) {
        const auto net = lineNet(line);
        weights.push_back(net ? net->minorUnits() : 0);
    }
    const std::vector<qint64> discounts = shareOut(m_money->discount().minorUnits(), weights);
    std::vector<Money> nets;
    for (size_t i = 0; i < weights.size(); ++i)
        nets.push_back(Money::fromMinorUnits(weights[i] - discounts[i]));
    m_credits->setNets(nets);
    tellConsequence();
    fillFoot();
    tellTitle();
}

// The window's header is built anew with each word of it, so only where something in it is another.
void OrderForm::tellTitle()
{
    const QString now = title() + (isDirty() ? QStringLiteral("*") : QString());
    if (now == m_toldTitle)
        return;
    m_toldTitle = now;
    emit titleChanged();
}

void OrderForm::tellConsequence()
{
    OrderConsequence consequence{recognitionEventOf(m_host.workspace().settings()), m_steps->status(), {}};
    if (const auto sum = m_lines->sum(); sum && m_lines->count() > 0) {
        if (const auto net = subtract(*sum, m_money->discount(), "order net"))
            consequence.net = *net;
    }
    m_right->tell(consequence);
    askWays();
}

// Beside the typing, and only where something in it decides who pays by what.
void OrderForm::askWays()
{
    Order order = orderAsTyped();
    const QString of = QStringList{m_steps->fingerprint(), m_money->fingerprint(), m_credits->fingerprint(), order.orderedOn.toIso(), QString::number(order.payer.value)}
                           .join(QLatin1Char('\n'));
    if (of == m_waysOf || !m_host.workspace().isOpen() || !orders::checkContent(order))
        return;
    m_waysOf = of;
    m_host.workspace().read<std::vector<OrderWays>>(
        this, m_askedWays,
        [order = std::move(order), today = m_host.workspace().today()](Database &database, const BookSettings &settings) { return loadOrderWays(database, settings, order, today); },
        [this](const Result<std::vector<OrderWays>> &ways) {
            if (ways)
                m_right->setWays(*ways);
        });
}

void OrderForm::abandon()
{
    if (!order())
        return startNew();
    setSheet(m_sheet);
    refresh();
}

void OrderForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    if (enter && held == Qt::ControlModifier)
        return write(false);
    if (enter && held == (Qt::ControlModifier | Qt::ShiftModifier))
        return write(true);
    if (event->key() == Qt::Key_Escape && held == Qt::NoModifier) {
        emit leaveAsked();
        return;
    }
    QWidget::keyPressEvent(event);
}

void OrderForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Metrics metrics = currentMetrics();
    const bool wide = width() >= metrics.scaled(1150);
    m_right->setFixedWidth(metrics.scaled(wide ? 364 : 312));
    m_foot->setWide(wide);
    const bool high = height() > metrics.scaled(560);
    m_note->setFixedHeight(metrics.scaled(high ? 52 : 30));
    m_note->setVerticalScrollBarPolicy(high ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void OrderForm::setFormats()
{
    const Formats formats = m_host.formats();
    m_head->setFormats(formats);
    m_lines->setFormats(formats);
    m_money->setFormats(formats);
    m_credits->setFormats(formats);
    m_returns->setFormats(formats);
    m_steps->setFormats(formats);
}

void OrderForm::retranslate()
{
    const bool typed = isDirty();
    setFormats();
    m_steps->retranslate();
    m_head->retranslate();
    m_lines->retranslate();
    m_right->retranslate();
    m_strip->retranslate();
    if (!m_strip->isHidden())
        tellNewer(NewerOrder(m_newer));
    m_noteLabel->setText(tr("Note (optional)"));
    m_note->setAccessibleName(tr("Note"));
    m_foot->retranslate();
    tellConsequence();
    fillFoot();
    // Figures written otherwise are no other figures.
    if (!typed)
        m_baseline = fingerprint();
}

} // namespace somo
