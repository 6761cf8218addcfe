// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customer_form.h"
#include "ui/shell/page.h"

namespace somo {

class CustomerList;

/// Customers: a list of any length, and beside it the form of the chosen one.
class CustomersPage : public Page {
    Q_OBJECT
public:
    explicit CustomersPage(PageHost &host, QWidget *parent = nullptr);
    QString title() const override;
    /// A customer's id.
    void open(qint64 id) override;
    qint64 thing() const override { return m_chosen.value; }
    void refresh() override;
    QList<QAction *> headerActions() const override { return {m_new}; }
    QWidget *firstFocus() override;
    bool mayClose() override;
    void openFilter() override;
    void clearFilter() override;
    std::vector<CustomerId> customersShown() const override;

signals:
    /// The orders of one customer are to be shown.
    void ordersAsked(somo::CustomerId customer, const QString &name);

protected:
    void retranslate() override;

private:
    void makeForm();
    void connectParts();
    void askForm();
    void take(const CustomerSheet &sheet);
    void choose(CustomerId customer);
    void chooseFirst();
    void goTo(CustomerId customer);
    void addCustomer();

    CustomerList *m_list = nullptr;
    CustomerForm *m_form = nullptr;
    QAction *m_new = nullptr;
    CustomerId m_chosen; // 0 while a new customer is typed, or nobody is there
    bool m_adding = false;
    bool m_listed = false; // the list's answer stands
    Latest m_askedForm;
};

} // namespace somo
