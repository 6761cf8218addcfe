// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_entry_store.h"

#include "core/base/text.h"
#include "core/customers/customer_store.h"
#include "core/orders/order_entry_store.h"
#include "core/orders/order_store.h"
#include "core/service/activity_store.h"
#include "core/service/expense_query.h"
#include "core/service/expense_store.h"
#include "core/service/promise_store.h"

namespace somo::quick {

namespace {

Customer newCustomerOf(const Entry &entry)
{
    Customer customer;
    customer.name = entry.newCustomer;
    customer.phoneTyped = entry.phone;
    return customer;
}

OrderLine lineOf(const Item &item)
{
    OrderLine line;
    line.product = item.product;
    line.name = item.name;
    line.quantity = *item.quantity;
    // A price that comes out whole says more than a total does; else the total stands as it was said.
    const Int128 price = Int128(item.total->minorUnits()) * UnitPrice::perMinorUnit * Quantity::one;
    if (price % item.quantity->thousandths == 0 && price / item.quantity->thousandths <= Int128(std::numeric_limits<qint64>::max()))
        line.unitPrice = UnitPrice{qint64(price / item.quantity->thousandths)};
    else
        line.netStated = *item.total;
    return line;
}

Result<Written> writeOrder(Database &database, const Entry &entry, PersonId person, Day today)
{
    OrderEntry made;
    Order &order = made.order;
    order.orderedOn = order.confirmedOn = entry.day;
    order.atMinute = entry.minute;
    order.status = OrderStatus::confirmed;
    order.code = entry.orderCode;
    order.channel = entry.channel;
    order.customer = entry.customer;
    order.discount = entry.discount;
    order.shipping = entry.shipping;
    order.note = entry.note;
    if (!entry.newCustomer.isEmpty())
        made.newCustomer = newCustomerOf(entry);
    for (const Item &item : entry.items) {
        if (!item.quantity || !item.total || item.quantity->thousandths <= 0)
            return failure(ErrorCode::quantityMissing);
        if (item.isNew) {
            Product product;
            product.name = item.name;
            product.unit = item.unit;
            made.newProducts.push_back({order.lines.size(), product});
        }
        order.lines.push_back(lineOf(item));
    }
    if (person)
        order.credits = {{person, Rate{Rate::whole}}};
    if (entry.paid && *entry.paid != Money()) {
        Payment payment;
        payment.day = entry.day;
        payment.amount = *entry.paid;
        payment.method = entry.method;
        order.payments.push_back(payment);
    }
    SOMO_TRY_ASSIGN(const OrderSaved saved, orders::saveEntry(database, made));
    if (entry.agreed) {
        SOMO_TRY_ASSIGN(const Order written, orders::byId(database, saved.id));
        Promise promise;
        promise.madeOn = today;
        promise.dueOn = entry.agreed->due;
        promise.byWhom = QStringLiteral("customer");
        promise.kind = QStringLiteral("payment");
        promise.person = person;
        promise.customer = written.customer;
        promise.order = saved.id;
        promise.words = entry.agreed->words;
        SOMO_TRY_ASSIGN(const PromiseId id, promises::add(database, promise));
        (void)id;
    }
    return Written{saved.code, saved.id.value, 0};
}

Result<Written> writePayment(Database &database, const Entry &entry)
{
    if (!entry.amount || *entry.amount == Money())
        return failure(ErrorCode::amountMissing);
    SOMO_TRY_ASSIGN(Order order, orders::byId(database, entry.order));
    Payment payment;
    payment.day = entry.day;
    payment.amount = *entry.amount;
    payment.method = entry.method;
    order.payments.push_back(payment);
    SOMO_TRY_ASSIGN(const bool written, orders::update(database, order));
    (void)written;
    return Written{order.code, order.id.value, 0};
}

/// The entry's customer; a new one is written.
Result<CustomerId> customerOf(Database &database, const Entry &entry)
{
    if (entry.newCustomer.isEmpty())
        return entry.customer;
    Customer customer = newCustomerOf(entry);
    SOMO_TRY_ASSIGN(customer.code, customers::nextCode(database));
    return customers::add(database, customer);
}

Result<Written> writeActivity(Database &database, const Entry &entry, PersonId person)
{
    SOMO_TRY_ASSIGN(const CustomerId customer, customerOf(database, entry));
    Activity activity;
    activity.day = entry.day;
    activity.atMinute = entry.minute;
    activity.person = person;
    activity.customer = customer;
    activity.kind = entry.action;
    activity.note = entry.note;
    SOMO_TRY_ASSIGN(const ActivityId id, activities::add(database, activity));
    return Written{QString(), id.value, 0};
}

Result<Written> writePromise(Database &database, const Entry &entry, PersonId person, Day today)
{
    SOMO_TRY_ASSIGN(const CustomerId customer, customerOf(database, entry));
    Promise promise;
    promise.madeOn = today;
    promise.dueOn = entry.day;
    promise.dueMinute = entry.minute;
    promise.byWhom = entry.isByCustomer ? QStringLiteral("customer") : QStringLiteral("us");
    promise.kind = entry.action;
    promise.person = person;
    promise.customer = customer;
    promise.words = entry.note;
    SOMO_TRY_ASSIGN(const PromiseId id, promises::add(database, promise));
    return Written{QString(), id.value, 0};
}

Result<Written> writeExpense(Database &database, const Entry &entry, PersonId person)
{
    Expense expense;
    expense.day = entry.day;
    expense.category = ExpenseCategoryId{entry.category};
    expense.amount = entry.amount.value_or(Money());
    expense.person = person;
    expense.customer = entry.customer;
    expense.note = entry.note;
    if (!entry.newCategory.isEmpty()) {
        SOMO_TRY_ASSIGN(expense.category, expenses::addCategoryByName(database, entry.newCategory));
    }
    SOMO_TRY_ASSIGN(const ExpenseId id, expenses::add(database, expense));
    SOMO_TRY(expenses::learn(database, entry.note, expense.category));
    return Written{QString(), id.value, expense.category.value};
}

} // namespace

CommandWords commandOf(const Entry &entry)
{
    const auto value = [&](QStringView name) {
        const Field *field = entry.field(name);
        return field ? field->value : QString();
    };
    switch (entry.kind.value_or(EntryKind::activity)) {
    case EntryKind::order: return {QStringLiteral("quick_order_added"), {entry.items.empty() ? QString() : entry.items.front().name}};
    case EntryKind::payment: return {QStringLiteral("order_paid"), {value(u"order")}};
    case EntryKind::activity: return {QStringLiteral("activity_added"), {entry.note}};
    case EntryKind::promise: return {QStringLiteral("promise_added"), {entry.note, entry.day.toIso()}};
    case EntryKind::expense: break;
    }
    // What for and how much is its person's; the history is read by everybody.
    const Field *category = entry.field(u"category");
    return {QStringLiteral("expense_added"), {!entry.newCategory.isEmpty() || !category ? entry.newCategory : category->label.isEmpty() ? category->value : category->label}};
}

Result<Written> write(Database &database, const Entry &entry, PersonId person, const Setting &setting)
{
    if (!entry.isReady()) {
        QStringList open;
        for (const Question &question : entry.questions)
            open += question.field;
        return failure(ErrorCode::quickOpen, {open.join(QStringLiteral(", "))});
    }
    if (entry.addsPhone && entry.customer)
        SOMO_TRY(customers::addPhone(database, entry.customer, entry.phone));
    switch (*entry.kind) {
    case EntryKind::order: return writeOrder(database, entry, person, setting.today);
    case EntryKind::payment: return writePayment(database, entry);
    case EntryKind::activity: return writeActivity(database, entry, person);
    case EntryKind::promise: return writePromise(database, entry, person, setting.today);
    case EntryKind::expense: break;
    }
    return writeExpense(database, entry, person);
}

} // namespace somo::quick
