// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_page.h"

#include "core/ledger/ledger_derivation.h"
#include "ui/common/fields/form_card.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/customers/customer_list.h"

#include <QAction>
#include <QHBoxLayout>

#include <utility>

namespace somo {

CustomersPage::CustomersPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_list(new CustomerList(host, this))
    , m_new(new QAction(somoIcon(QStringLiteral("plus")), {}, this))
{
    setObjectName(QStringLiteral("customersPage"));
    m_new->setObjectName(QStringLiteral("newCustomer"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(currentMetrics().edge, 0, currentMetrics().edge, currentMetrics().inside);
    layout->setSpacing(currentMetrics().gap);
    layout->addWidget(m_list, 9);
    makeForm();
    connectParts();
    CustomersPage::retranslate();
}

void CustomersPage::makeForm()
{
    m_form = new CustomerForm(host(), this);
    m_form->show({});
    auto *card = makeFormCard(m_form, this);
    card->setMinimumWidth(qMax(currentMetrics().scaled(320), m_form->minimumSizeHint().width() + currentMetrics().edge + 2));
    static_cast<QHBoxLayout *>(layout())->addWidget(card, 4);
}

void CustomersPage::connectParts()
{
    connect(m_new, &QAction::triggered, this, &CustomersPage::addCustomer);
    connect(m_list, &CustomerList::newAsked, this, &CustomersPage::addCustomer);
    connect(m_list, &CustomerList::importAsked, this, [this] { host().importFiles({}); });
    connect(m_list, &CustomerList::chosen, this, &CustomersPage::choose);
    connect(m_list, &CustomerList::ordersAsked, this, [this](CustomerId customer) {
        const CustomerListRow *row = m_list->model().row(customer);
        emit ordersAsked(customer, row ? row->name : QString());
    });
    connect(m_list, &CustomerList::settled, this, [this] {
        // Before the first answer there was no list to stand in.
        if (!std::exchange(m_listed, true) && m_form->firstField()->hasFocus() && !m_form->isDirty() && m_list->model().rowCount() > 0)
            m_list->firstFocus()->setFocus(Qt::OtherFocusReason);
        if (!m_adding && !m_chosen)
            chooseFirst();
        askForm();
    });
    connect(m_form, &CustomerForm::added, this, [this](CustomerId customer) {
        m_adding = false;
        m_chosen = customer;
        m_list->select(customer);
        refresh();
    });
    connect(m_form, &CustomerForm::thrownAway, this, [this] {
        if (std::exchange(m_adding, false))
            chooseFirst();
        askForm();
    });
    connect(m_form, &CustomerForm::nextAsked, this, &CustomersPage::addCustomer);
    connect(m_form, &CustomerForm::customerAsked, this, &CustomersPage::goTo);
    connect(m_form, &CustomerForm::ordersAsked, this, &CustomersPage::ordersAsked);
}

QString CustomersPage::title() const
{
    return tr("Customers");
}

QWidget *CustomersPage::firstFocus()
{
    return m_list->model().rowCount() > 0 ? m_list->firstFocus() : m_form->firstField();
}

void CustomersPage::open(qint64 id)
{
    if (id == 0 || !m_form->settle())
        return refresh();
    m_adding = false;
    m_chosen = CustomerId{id};
    m_list->clearFilter();
    m_list->select(m_chosen);
    refresh();
}

void CustomersPage::refresh()
{
    m_list->refresh();
}

void CustomersPage::askForm()
{
    const CustomerId customer = m_adding ? CustomerId() : m_chosen;
    const auto event = recognitionEventOf(host().workspace().settings());
    host().workspace().read<CustomerSheet>(
        this, m_askedForm,
        [customer, event, day = host().workspace().today()](Database &database, const BookSettings &) -> Result<CustomerSheet> {
            CustomerSheet sheet;
            SOMO_TRY_ASSIGN(sheet.choices, customers::choices(database, day));
            SOMO_TRY_ASSIGN(const std::vector<CustomerListRow> rows, customers::rows(database, std::span(&customer, 1), event));
            if (!rows.front().id)
                return sheet; // nobody, or gone meanwhile
            sheet.facts = rows.front();
            SOMO_TRY_ASSIGN(sheet.customer, customers::byId(database, customer));
            return sheet;
        },
        [this, customer](const Result<CustomerSheet> &sheet) {
            if (!sheet)
                return host().showProblem(sheet.error());
            if (customer != (m_adding ? CustomerId() : m_chosen))
                return;
            take(*sheet);
            emit settled();
        });
}

void CustomersPage::take(const CustomerSheet &sheet)
{
    const CustomerId shown = sheet.customer.id;
    if (!m_adding && !shown && m_chosen) {
        // Taken back meanwhile.
        m_chosen = {};
        return chooseFirst();
    }
    if (m_form->customer() == shown)
        m_form->renew(sheet);
    else if (m_form->settle())
        m_form->show(sheet);
}

void CustomersPage::chooseFirst()
{
    m_chosen = CustomerId{m_list->model().idAt(0)};
    m_list->select(m_chosen);
    askForm();
}

void CustomersPage::choose(CustomerId customer)
{
    if (customer == m_chosen && !m_adding)
        return;
    // What was typed is kept before another customer comes; what can't be kept holds the form.
    if (!m_form->settle())
        return m_list->select(m_adding ? CustomerId() : m_chosen);
    m_adding = false;
    m_chosen = customer;
    askForm();
}

// From the form: who else may be the same person. A new customer that is being typed is given up for the one there is.
void CustomersPage::goTo(CustomerId customer)
{
    if (m_adding)
        m_form->show({});
    else if (!m_form->settle())
        return;
    open(customer.value);
    m_list->firstFocus()->setFocus(Qt::OtherFocusReason);
}

bool CustomersPage::mayClose()
{
    return m_form->settle();
}

void CustomersPage::addCustomer()
{
    if (!m_form->settle())
        return;
    m_adding = true;
    m_list->select({});
    CustomerSheet empty;
    empty.choices = m_form->choices();
    m_form->show(empty);
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::openFilter()
{
    m_list->openFilter();
}

std::vector<CustomerId> CustomersPage::customersShown() const
{
    return m_list->wanted();
}

void CustomersPage::clearFilter()
{
    m_list->clearFilter();
}

void CustomersPage::retranslate()
{
    m_new->setText(tr("New customer"));
    m_list->retranslate();
    m_form->retranslate();
}

} // namespace somo
