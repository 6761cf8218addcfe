// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_entry_store.h"

#include "core/catalog/product_store.h"
#include "core/customers/customer_store.h"
#include "core/marketing/named_store.h"
#include "core/orders/order_merge.h"
#include "core/orders/order_store.h"

namespace somo {

const QString &handSource()
{
    static const QString code = QStringLiteral("hand");
    return code;
}

namespace orders {

namespace {

/// "DH-0925" → "DH-0926"; empty where the code doesn't end in a number that can grow.
QString codeBehind(const QString &code)
{
    qsizetype digits = code.size();
    while (digits > 0 && code[digits - 1] >= u'0' && code[digits - 1] <= u'9')
        --digits;
    bool isNumber = false;
    const qint64 number = code.mid(digits).toLongLong(&isNumber);
    constexpr qint64 last = 999'999'999'999;
    if (!isNumber || number >= last)
        return {};
    return code.left(digits) + QString::number(number + 1).rightJustified(code.size() - digits, u'0');
}

Result<CustomerId> addCustomer(Database &database, Customer customer)
{
    if (customer.code.isEmpty()) {
        SOMO_TRY_ASSIGN(customer.code, customers::nextCode(database));
    }
    return customers::add(database, customer);
}

Result<ProductId> addProduct(Database &database, Product product, const OrderLine &line, Day day)
{
    if (product.code.isEmpty()) {
        SOMO_TRY_ASSIGN(product.code, products::nextCode(database));
    }
    SOMO_TRY_ASSIGN(const ProductId id, products::add(database, product));
    if (line.unitPrice && line.unitPrice->value >= 0) {
        SOMO_TRY_ASSIGN(const bool priced, products::setPrice(database, products::PriceKind::price, id, *line.unitPrice, day));
        (void)priced;
    }
    return id;
}

Day &dayOfStep(Order &order, OrderStatus status)
{
    switch (status) {
    case OrderStatus::confirmed: return order.confirmedOn;
    case OrderStatus::shipped: return order.shippedOn;
    case OrderStatus::completed: return order.completedOn;
    case OrderStatus::cancelled: return order.cancelledOn;
    case OrderStatus::draft: break;
    }
    return order.orderedOn;
}

} // namespace

bool sameContent(const Order &a, const Order &b)
{
    return differingParts(a, b).empty();
}

Result<QString> nextCode(Database &database)
{
    SOMO_TRY_ASSIGN(const qint64 source, named::find(database, NamedKind::source, handSource()));
    QString code = QStringLiteral("DH-0001");
    if (source == 0)
        return code; // nobody has typed one yet
    // The plus keeps SQLite from sorting all orders of the source: the newest are found from the end.
    Statement newest(database, QStringLiteral("SELECT code FROM sales_order WHERE +source_id = :source ORDER BY id DESC LIMIT 20"));
    newest.bind(u":source", source);
    SOMO_TRY(newest.run());
    while (newest.next()) {
        const QString next = codeBehind(newest.text(0));
        if (next.isEmpty())
            continue;
        code = next;
        break;
    }
    SOMO_TRY(newest.status());
    for (;;) {
        SOMO_TRY_ASSIGN(const OrderId taken, find(database, SourceId{source}, code));
        if (!taken)
            return code;
        code = codeBehind(code);
    }
}

Order duplicateOf(const Order &order, Day day)
{
    Order copy = order;
    copy.id = {};
    copy.source = {};
    copy.code.clear();
    copy.orderedOn = day;
    copy.atMinute.reset();
    copy.status = OrderStatus::draft;
    copy.confirmedOn = copy.shippedOn = copy.completedOn = copy.cancelledOn = copy.paidOn = {};
    // Kept from the day an order was first known, which is another one now.
    copy.segment = {};
    copy.payments.clear();
    copy.returns.clear();
    for (OrderLine &line : copy.lines) {
        line.id = {};
        line.lineNo.clear();
        line.productGroup = {};
        line.unitCost.reset();
    }
    return copy;
}

Result<OrderSaved> saveEntry(Database &database, const OrderEntry &entry)
{
    Order order = entry.order;
    if (order.id) {
        SOMO_TRY_ASSIGN(const Order stored, byId(database, order.id));
        if (entry.opened && !sameContent(stored, *entry.opened))
            return OrderSaved{order.id, stored.code, true};
    }
    if (entry.newCustomer) {
        SOMO_TRY_ASSIGN(order.customer, addCustomer(database, *entry.newCustomer));
    }
    for (const OrderEntry::NewProduct &one : entry.newProducts) {
        OrderLine &line = order.lines[one.line];
        SOMO_TRY_ASSIGN(line.product, addProduct(database, one.product, line, order.orderedOn));
    }
    if (order.id) {
        SOMO_TRY_ASSIGN(const bool written, update(database, order));
        (void)written;
        return OrderSaved{order.id, order.code, false};
    }
    SOMO_TRY_ASSIGN(const qint64 source, named::findOrAdd(database, NamedKind::source, handSource()));
    order.source = SourceId{source};
    if (order.code.isEmpty()) {
        SOMO_TRY_ASSIGN(order.code, nextCode(database));
    }
    SOMO_TRY_ASSIGN(const OrderId id, add(database, order));
    return OrderSaved{id, order.code, false};
}

Result<int> step(Database &database, std::span<const OrderId> ids, OrderStatus status, Day day)
{
    int count = 0;
    for (const OrderId id : ids) {
        SOMO_TRY_ASSIGN(Order order, byId(database, id));
        if (order.status == status)
            continue;
        SOMO_TRY(checkStep(order.status, status));
        order.status = status;
        Day &at = dayOfStep(order, status);
        if (at.isNull())
            at = day;
        SOMO_TRY_ASSIGN(const bool written, update(database, order));
        count += written ? 1 : 0;
    }
    return count;
}

Result<int> credit(Database &database, std::span<const OrderId> ids, PersonId person)
{
    int count = 0;
    for (const OrderId id : ids) {
        SOMO_TRY_ASSIGN(Order order, byId(database, id));
        order.credits = {{person, Rate{Rate::whole}}};
        SOMO_TRY_ASSIGN(const bool written, update(database, order));
        count += written ? 1 : 0;
    }
    return count;
}

} // namespace orders

} // namespace somo
