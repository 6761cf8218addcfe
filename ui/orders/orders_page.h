// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/marketing/named_store.h"
#include "core/orders/order_entry_store.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <functional>

class QStackedWidget;

namespace somo {

class OrderForm;
struct OrderSheet;
class OrderList;

/// The orders: the list, and one order open as a form.
class OrdersPage : public Page {
    Q_OBJECT
public:
    explicit OrdersPage(PageHost &host, QWidget *parent = nullptr);

    QString title() const override;
    QString trail() const override;
    bool goBack() override;
    void open(qint64 id) override;
    qint64 thing() const override;
    void refresh() override;
    QList<QAction *> headerActions() const override;
    QWidget *firstFocus() override;
    bool mayClose() override;
    void openFilter() override;
    void clearFilter() override;

    OrderList *list() const { return m_list; }
    OrderForm *form() const { return m_form; }
    /// An empty form for a new order; what was being typed comes back instead.
    void newOrder();
    /// The same, of the customer that this sheet names.
    void newOrderFor(const OrderSheet &of);

protected:
    void retranslate() override;

private:
    bool showsForm() const;
    void showList();
    void showForm();
    void openOrder(OrderId order);
    void showTyped();
    void duplicate(OrderId order);
    QString codesOf(const std::vector<OrderId> &orders) const;
    void step(const std::vector<OrderId> &orders, OrderStatus status);
    void credit(const std::vector<OrderId> &orders, const NamedRow &person);
    void write(const CommandWords &words, const std::function<Result<int>(Database &)> &change);
    void connectList();
    void connectForm();

    QStackedWidget *m_parts = nullptr;
    OrderList *m_list = nullptr;
    OrderForm *m_form = nullptr;
    OrderId m_opened; // in the form; 0 while a new one is typed
    QAction *m_new = nullptr;
    QAction *m_continue = nullptr;
    QAction *m_discard = nullptr;
    Latest m_askedDuplicate;
};

} // namespace somo
