// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_page.h"

#include "core/orders/order_twin_store.h"
#include "core/words/command_words.h"
#include "core/words/error_words.h"
#include "ui/common/theme/icons.h"
#include "ui/orders/order_form.h"
#include "ui/orders/order_list.h"
#include "ui/orders/order_words.h"
#include "ui/shell/prompts.h"

#include <QAction>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace somo {

OrdersPage::OrdersPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_parts(new QStackedWidget(this))
    , m_list(new OrderList(host, m_parts))
    , m_form(new OrderForm(host, m_parts))
    , m_new(new QAction(somoIcon(QStringLiteral("plus"), Token::text), {}, this))
    , m_continue(new QAction(somoIcon(QStringLiteral("note"), Token::text), {}, this))
    , m_discard(new QAction(somoIcon(QStringLiteral("bin"), Token::text), {}, this))
{
    setObjectName(QStringLiteral("ordersPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_form);
    layout->addWidget(m_parts);
    m_new->setObjectName(QStringLiteral("newOrder"));
    m_new->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+O")));
    m_continue->setObjectName(QStringLiteral("continueOrder"));
    m_discard->setObjectName(QStringLiteral("discardOrder"));
    m_new->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_new);
    connect(m_new, &QAction::triggered, this, &OrdersPage::newOrder);
    connect(m_continue, &QAction::triggered, this, &OrdersPage::showForm);
    connect(m_discard, &QAction::triggered, this, [this] {
        m_form->abandon();
        showList();
        m_list->refresh();
    });
    connectList();
    connectForm();
    OrdersPage::retranslate();
}

void OrdersPage::connectList()
{
    connect(m_list, &OrderList::openAsked, this, &OrdersPage::openOrder);
    connect(m_list, &OrderList::newAsked, this, &OrdersPage::newOrder);
    connect(m_list, &OrderList::duplicateAsked, this, &OrdersPage::duplicate);
    connect(m_list, &OrderList::stepAsked, this, &OrdersPage::step);
    connect(m_list, &OrderList::creditAsked, this, &OrdersPage::credit);
    connect(m_list, &OrderList::twinAnswered, this, [this](const OrderTwin &pair, TwinState state, OrderId counts) {
        write({QStringLiteral("twin_") + twinStateText(state), {pair.first.code, pair.second.code}}, [pair, state, counts](Database &database) -> Result<int> {
            SOMO_TRY_ASSIGN(const bool changed, twins::answer(database, pair.id, state, counts));
            return changed ? 1 : 0;
        });
    });
    connect(m_list, &OrderList::importAsked, this, [this] { host().importFiles({}); });
    connect(m_list, &OrderList::settled, this, [this] {
        if (!showsForm())
            emit settled();
    });
}

void OrdersPage::connectForm()
{
    connect(m_form, &OrderForm::titleChanged, this, [this] {
        if (showsForm())
            emit headerChanged();
    });
    connect(m_form, &OrderForm::settled, this, [this] {
        if (showsForm())
            emit settled();
    });
    connect(m_form, &OrderForm::leaveAsked, this, &OrdersPage::backAsked);
    connect(m_form, &OrderForm::written, this, [this](const OrderSaved &saved, bool andNext) {
        host().say(tr("Order %1 is written.").arg(saved.code));
        if (andNext) {
            m_form->startNew();
            m_opened = {};
            showForm();
            return;
        }
        showList();
        m_list->showOrder(saved.id);
        m_list->refresh();
    });
}

bool OrdersPage::showsForm() const
{
    return m_parts->currentWidget() == m_form;
}

QString OrdersPage::title() const
{
    return showsForm() ? m_form->title() : tr("Orders");
}

QString OrdersPage::trail() const
{
    return showsForm() ? tr("Orders") : QString();
}

QList<QAction *> OrdersPage::headerActions() const
{
    if (showsForm())
        return m_form->isDirty() ? QList<QAction *>{m_discard} : QList<QAction *>{};
    return m_form->isDirty() ? QList<QAction *>{m_continue, m_new} : QList<QAction *>{m_new};
}

QWidget *OrdersPage::firstFocus()
{
    return showsForm() ? m_form->firstFocus() : m_list->firstFocus();
}

bool OrdersPage::mayClose()
{
    if (!m_form->isDirty())
        return true;
    showForm();
    host().tell(tr("This order is not written yet. Write it, or throw it away at the top right."));
    return false;
}

void OrdersPage::openFilter()
{
    showList();
    m_list->bar()->words()->setFocus(Qt::ShortcutFocusReason);
    m_list->bar()->words()->selectAll();
}

void OrdersPage::clearFilter()
{
    m_list->bar()->setFilter({});
}

// What was typed stays in the form: the list offers to go on with it.
bool OrdersPage::goBack()
{
    if (!showsForm())
        return false;
    showList();
    m_list->refresh();
    return true;
}

void OrdersPage::showList()
{
    m_parts->setCurrentWidget(m_list);
    emit headerChanged();
    m_list->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void OrdersPage::showForm()
{
    m_parts->setCurrentWidget(m_form);
    emit headerChanged();
    m_form->firstFocus()->setFocus(Qt::TabFocusReason);
}

void OrdersPage::newOrder()
{
    if (!m_form->isDirty())
        m_form->startNew();
    m_opened = m_form->order();
    showForm();
}

void OrdersPage::newOrderFor(const OrderSheet &of)
{
    if (m_form->isDirty())
        return showTyped();
    m_form->startNew(of);
    m_opened = {};
    showForm();
}

void OrdersPage::openOrder(OrderId order)
{
    if (!order)
        return;
    if (m_form->isDirty() && m_form->order() != order)
        return showTyped();
    m_opened = order;
    if (!m_form->isDirty())
        m_form->load(order);
    showForm();
}

void OrdersPage::showTyped()
{
    host().tell(tr("Another order is still being typed. Write it or throw it away first."));
    showForm();
}

void OrdersPage::duplicate(OrderId order)
{
    if (m_form->isDirty())
        return showTyped();
    host().workspace().read<OrderSheet>(
        this, m_askedDuplicate, [order](Database &database, const BookSettings &) { return orderSheet(database, order); },
        [this](const Result<OrderSheet> &sheet) {
            if (!sheet)
                return host().showProblem(sheet.error());
            m_form->startFrom(*sheet);
            m_opened = {};
            showForm();
        });
}

QString OrdersPage::codesOf(const std::vector<OrderId> &orders) const
{
    QStringList codes;
    for (const OrderId order : orders) {
        const OrderListRow *row = m_list->model().row(order);
        codes << (row ? row->code : QString::number(order.value));
    }
    return codesInText(codes);
}

void OrdersPage::step(const std::vector<OrderId> &orders, OrderStatus status)
{
    write({stepCommand(status), {codesOf(orders)}},
          [orders, status, day = host().workspace().today()](Database &database) { return orders::step(database, orders, status, day); });
}

void OrdersPage::credit(const std::vector<OrderId> &orders, const NamedRow &person)
{
    write({QStringLiteral("order_credited"), {codesOf(orders), person.name}},
          [orders, person = PersonId{person.id}](Database &database) { return orders::credit(database, orders, person); });
}

void OrdersPage::write(const CommandWords &words, const std::function<Result<int>(Database &)> &change)
{
    host().workspace().write(
        words,
        [change](Database &database) -> Status {
            SOMO_TRY(change(database));
            return success();
        },
        this,
        [this, words](const Result<CommandOutcome> &done) {
            if (!done)
                return host().showProblem(done.error());
            if (done->seq != 0)
                host().say(words::commandText(words.code, words.args, host().language()) + QLatin1Char('.'));
        });
}

void OrdersPage::open(qint64 id)
{
    if (id != 0)
        return openOrder(OrderId{id});
    if (!showsForm() || !m_form->isDirty())
        showList();
}

qint64 OrdersPage::thing() const
{
    return showsForm() ? m_opened.value : 0;
}

void OrdersPage::refresh()
{
    if (showsForm())
        m_form->refresh();
    else
        m_list->refresh();
}

void OrdersPage::retranslate()
{
    m_new->setText(tr("New order"));
    m_new->setToolTip(tr("Type an order"));
    m_discard->setText(tr("Throw away"));
    m_discard->setToolTip(tr("What was typed goes, and nothing is written"));
    m_continue->setText(tr("Go on typing"));
    m_continue->setToolTip(tr("An order is being typed; it is not written yet"));
    m_list->retranslate();
    m_form->retranslate();
    emit headerChanged();
}

} // namespace somo
