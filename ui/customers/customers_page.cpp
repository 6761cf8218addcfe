// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customers_page.h"

#include "core/ledger/ledger_derivation.h"
#include "ui/common/fields/form_card.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#include "ui/customers/bulk_panel.h"
#include "ui/customers/customer_list.h"
#include "ui/customers/merge_part.h"
#include "ui/customers/province_part.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

#include <utility>

namespace somo {

CustomersPage::CustomersPage(PageHost &host, QWidget *parent)
    : Page(host, parent)
    , m_parts(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("customersPage"));
    m_new = makeAction("newCustomer", "plus", &CustomersPage::addCustomer);
    m_twins = makeAction("customerTwinPairs", "customers", &CustomersPage::showTwins);
    m_provinces = makeAction("customerProvinces", "pin", &CustomersPage::showProvinces);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(currentMetrics().edge, 0, currentMetrics().edge, currentMetrics().inside);
    layout->addWidget(m_parts);
    makeList();
    makeParts();
    connectList();
    connectForm();
    connectBulk();
    connectParts();
    CustomersPage::retranslate();
}

QAction *CustomersPage::makeAction(const char *name, const char *icon, void (CustomersPage::*run)())
{
    auto *action = new QAction(somoIcon(QString::fromLatin1(icon)), {}, this);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, run);
    return action;
}

void CustomersPage::makeList()
{
    auto *whole = new QWidget(m_parts);
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(currentMetrics().gap);
    m_list = new CustomerList(host(), whole);
    layout->addWidget(m_list, 9);
    m_side = new QStackedWidget(whole);
    m_form = new CustomerForm(host(), m_side);
    m_form->show({});
    const int least = qMax(currentMetrics().scaled(320), m_form->minimumSizeHint().width() + currentMetrics().edge + 2);
    m_preview = new CustomerPreview(m_side);
    m_bulk = new BulkPanel(m_side);
    for (QWidget *side : std::initializer_list<QWidget *>{m_form, m_preview, m_bulk})
        m_side->addWidget(makeFormCard(side, m_side));
    m_side->setMinimumWidth(least);
    layout->addWidget(m_side, 4);
    m_parts->addWidget(whole);
}

void CustomersPage::makeParts()
{
    m_merge = new MergePart(m_parts);
    m_parts->addWidget(m_merge);
    m_provinceTable = new ProvincePart(m_parts);
    m_parts->addWidget(m_provinceTable);
}

void CustomersPage::connectList()
{
    connect(m_list, &CustomerList::newAsked, this, &CustomersPage::addCustomer);
    connect(m_list, &CustomerList::importAsked, this, [this] { host().importFiles({}); });
    connect(m_list, &CustomerList::chosen, this, &CustomersPage::choose);
    connect(m_list, &CustomerList::openAsked, this, [this](CustomerId customer) {
        if (m_form->settle())
            host().showPage(PageId::customer, customer.value);
    });
    connect(m_list, &CustomerList::previewAsked, this, &CustomersPage::togglePreview);
    connect(m_list, &CustomerList::bulkAsked, this, &CustomersPage::startBulk);
    connect(m_list, &CustomerList::settled, this, [this] {
        // Before the first answer there was no list to stand in.
        if (!std::exchange(m_listed, true) && m_form->firstField()->hasFocus() && !m_form->isDirty() && m_list->model().rowCount() > 0)
            m_list->firstFocus()->setFocus(Qt::OtherFocusReason);
        if (!m_adding && !m_chosen)
            chooseFirst();
        askForm();
    });
    connect(m_preview, &CustomerPreview::openAsked, m_list, &CustomerList::openAsked);
}

void CustomersPage::connectForm()
{
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

void CustomersPage::connectBulk()
{
    connect(m_bulk, &BulkPanel::previewAsked, this, &CustomersPage::askBulk);
    connect(m_bulk, &BulkPanel::applyAsked, this, &CustomersPage::applyBulk);
    connect(m_bulk, &BulkPanel::closeAsked, this, &CustomersPage::goBack);
}

void CustomersPage::connectParts()
{
    connect(m_merge, &MergePart::sidesAsked, this, &CustomersPage::askSides);
    connect(m_merge, &MergePart::mergeAsked, this, &CustomersPage::merge);
    connect(m_merge, &MergePart::apartAsked, this, &CustomersPage::keepApart);
    connect(m_merge, &MergePart::againAsked, this, &CustomersPage::proposeAgain);
    connect(m_merge, &MergePart::closeAsked, this, &CustomersPage::goBack);
    connect(m_provinceTable, &ProvincePart::provinceAsked, this, &CustomersPage::showProvince);
    connect(m_provinceTable, &ProvincePart::closeAsked, this, &CustomersPage::goBack);
}

QString CustomersPage::title() const
{
    switch (m_parts->currentIndex()) {
    case MergePlace: return tr("One person twice?");
    case ProvincePlace: return tr("Customers by region");
    default: return tr("Customers");
    }
}

QString CustomersPage::trail() const
{
    return m_parts->currentIndex() == ListPart ? QString() : tr("Customers");
}

void CustomersPage::showPart(Part part)
{
    m_parts->setCurrentIndex(part);
    emit headerChanged();
}

void CustomersPage::showSide(Side side)
{
    m_side->setCurrentIndex(side);
}

// Out by one: from the change of many and the glance to the form, from the other parts to the list.
bool CustomersPage::goBack()
{
    if (m_parts->currentIndex() != ListPart) {
        showPart(ListPart);
        m_list->refresh();
    } else if (m_side->currentIndex() != FormSide) {
        showSide(FormSide);
    } else {
        return false;
    }
    m_list->firstFocus()->setFocus(Qt::OtherFocusReason);
    return true;
}

void CustomersPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && goBack())
        return;
    Page::keyPressEvent(event);
}

QWidget *CustomersPage::firstFocus()
{
    if (m_parts->currentIndex() == MergePlace)
        return m_merge->firstFocus();
    if (m_parts->currentIndex() == ProvincePlace)
        return m_provinceTable->firstFocus();
    return m_list->model().rowCount() > 0 ? m_list->firstFocus() : m_form->firstField();
}

void CustomersPage::open(qint64 id)
{
    if (id == 0 || !m_form->settle())
        return refresh();
    showPart(ListPart);
    showSide(FormSide);
    m_adding = false;
    m_chosen = CustomerId{id};
    m_list->clearFilter();
    m_list->select(m_chosen);
    refresh();
}

void CustomersPage::refresh()
{
    m_list->refresh();
    if (m_parts->currentIndex() == MergePlace)
        askPairs();
    else if (m_parts->currentIndex() == ProvincePlace)
        askProvinces();
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
            askGlance();
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
    showPart(ListPart);
    showSide(FormSide);
    m_adding = true;
    m_list->select({});
    CustomerSheet empty;
    empty.choices = m_form->choices();
    m_form->show(empty);
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void CustomersPage::openFilter()
{
    if (m_parts->currentIndex() == ListPart)
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

words::ReportWords CustomersPage::reportWords() const
{
    return {host().language(), host().formats().currency()};
}

void CustomersPage::retranslate()
{
    m_new->setText(tr("New customer"));
    m_twins->setText(tr("One person twice?"));
    m_provinces->setText(tr("By region"));
    m_list->retranslate();
    m_form->retranslate();
    m_preview->retranslate();
    m_bulk->setChoices(m_list->choices(), reportWords(), host().workspace().today());
    m_bulk->retranslate();
    m_merge->retranslate(reportWords());
    m_provinceTable->retranslate();
}

} // namespace somo
