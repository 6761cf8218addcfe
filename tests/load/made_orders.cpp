// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/made_orders.h"

#include "core/customers/customer_store.h"
#include "core/marketing/named_store.h"
#include "core/orders/order_entry_store.h"
#include "core/orders/order_store.h"
#include "core/people/people_store.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace somo::load {

namespace {

constexpr int people = 30, customers = 5, linesOfOrder = 3;
const QString author = QStringLiteral("load");
const QString sharedCode = QStringLiteral("LOAD-SHARED");
const Rate sellers{700'000}, helpers{300'000};

QString personCode(int number) { return QStringLiteral("LOAD-P%1").arg(number, 2, 10, QLatin1Char('0')); }
QString customerCode(int number) { return QStringLiteral("LOAD-C%1").arg(number); }

OrderLine lineOf(qint64 quantity, qint64 price)
{
    OrderLine line;
    line.name = QStringLiteral("Trà sen");
    line.quantity = Quantity{quantity * Quantity::one};
    line.unitPrice = UnitPrice{price * UnitPrice::perMinorUnit};
    return line;
}

OrderEntry sharedOrder(const Cast &cast)
{
    OrderEntry entry;
    entry.order.code = sharedCode;
    entry.order.orderedOn = Day::fromNumber(20260915);
    entry.order.completedOn = entry.order.orderedOn;
    entry.order.customer = cast.customers.front();
    entry.order.lines = {lineOf(1, 1000)};
    entry.order.credits = {{cast.people.front(), Rate{Rate::whole}}};
    return entry;
}

Status fill(Database &database, Cast &cast)
{
    for (int i = 0; i < people; ++i) {
        SOMO_TRY_ASSIGN(const PersonId id, people::add(database, {{}, personCode(i), QStringLiteral("Người bán %1").arg(i), {}, {}, true}));
        cast.people.push_back(id);
    }
    for (int i = 0; i < customers; ++i) {
        Customer customer;
        customer.code = customerCode(i);
        customer.name = QStringLiteral("Khách %1").arg(i);
        SOMO_TRY_ASSIGN(const CustomerId id, customers::add(database, customer));
        cast.customers.push_back(id);
    }
    const auto saved = orders::saveEntry(database, sharedOrder(cast));
    return saved ? success() : Status(saved.error());
}

Result<OrderId> findOrder(Database &database, const QString &code)
{
    SOMO_TRY_ASSIGN(const qint64 source, named::find(database, NamedKind::source, handSource()));
    return orders::find(database, SourceId{source}, code);
}

/// "L07-0012" → 7 and 12.
std::optional<std::pair<int, int>> numbersOf(const QString &code)
{
    if (!code.startsWith(u'L') || code.startsWith(u"LOAD"))
        return std::nullopt;
    return std::pair(code.mid(1).section(u'-', 0, 0).toInt(), code.section(u'-', 1).toInt());
}

/// The made order with the ids that the book gave.
bool standsWhole(Order made, const Order &stored)
{
    if (made.lines.size() != stored.lines.size() || made.payments.size() != stored.payments.size())
        return false;
    for (size_t i = 0; i < made.lines.size(); ++i)
        made.lines[i].id = stored.lines[i].id;
    for (size_t i = 0; i < made.payments.size(); ++i)
        made.payments[i].id = stored.payments[i].id;
    return orders::sameContent(made, stored);
}

struct Logged {
    QHash<QString, int> added; // by code
    QHash<QString, int> edited; // by token
};

Result<Logged> readLog(Book &book)
{
    SOMO_TRY_ASSIGN(const std::vector<LoggedCommand> commands, book.log());
    Logged logged;
    for (const LoggedCommand &command : commands) {
        if (command.words.code == u"order_added")
            ++logged.added[command.words.args.value(0)];
        else if (command.words.code == u"order_changed" && command.words.args.value(0) == sharedCode)
            ++logged.edited[command.words.args.value(1)];
    }
    return logged;
}

/// The ledger's rows of every order for the book's event: how many, and their sum.
Result<QHash<qint64, std::pair<qint64, qint64>>> ledgerSums(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT order_id, COUNT(*), CAST(SUM(net) AS BIGINT) FROM entry WHERE event = 2 GROUP BY order_id ORDER BY order_id"));
    SOMO_TRY(rows.run());
    QHash<qint64, std::pair<qint64, qint64>> sums;
    while (rows.next())
        sums.insert(rows.int64(0), {rows.int64(1), rows.int64(2)});
    SOMO_TRY(rows.status());
    return sums;
}

Status lookAtOrders(Database &database, const Logged &logged, const QSet<QString> &confirmed, QStringList &wrong)
{
    SOMO_TRY_ASSIGN(const Cast cast, findCast(database));
    SOMO_TRY_ASSIGN(const auto sums, ledgerSums(database));
    Statement codes(database, QStringLiteral("SELECT id, code FROM sales_order ORDER BY id"));
    SOMO_TRY(codes.run());
    QSet<QString> seen;
    while (codes.next()) {
        const QString code = codes.text(1);
        const auto numbers = numbersOf(code);
        if (!numbers)
            continue;
        const Order made = madeOrder(cast, numbers->first, numbers->second);
        SOMO_TRY_ASSIGN(const Order stored, orders::byId(database, codes.id<OrderId>(0)));
        if (seen.contains(code))
            wrong += code + QStringLiteral(" is there twice");
        seen.insert(code);
        if (!standsWhole(made, stored))
            wrong += code + QStringLiteral(" is half there");
        if (sums.value(stored.id.value) != std::pair(qint64(linesOfOrder * 2), netOf(made).minorUnits()))
            wrong += code + QStringLiteral(" is wrong in the ledger");
        if (logged.added.value(code) != 1)
            wrong += QStringLiteral("%1 was written by %2 commands").arg(code).arg(logged.added.value(code));
    }
    SOMO_TRY(codes.status());
    for (const QString &code : confirmed - seen)
        wrong += code + QStringLiteral(" was confirmed and is lost");
    return success();
}

Status lookAtEdits(Database &database, const Logged &logged, const QSet<QString> &confirmed, QStringList &wrong)
{
    for (const QString &token : confirmed) {
        if (logged.edited.value(token) != 1)
            wrong += QStringLiteral("the edit %1 stands %2 times in the trail").arg(token).arg(logged.edited.value(token));
    }
    SOMO_TRY_ASSIGN(const OrderId id, findOrder(database, sharedCode));
    SOMO_TRY_ASSIGN(const Order shared, orders::byId(database, id));
    const qint64 pieces = shared.lines.front().quantity.thousandths / Quantity::one - 1;
    if (pieces != logged.edited.size())
        wrong += QStringLiteral("%1 edits left %2 pieces").arg(logged.edited.size()).arg(pieces);
    return success();
}

} // namespace

Result<Cast> addCast(Book &book)
{
    Cast cast;
    SOMO_TRY(book.write({QStringLiteral("order_added"), {sharedCode}}, author, [&](Database &database) { return fill(database, cast); }));
    return cast;
}

Result<Cast> findCast(Database &database)
{
    Cast cast;
    for (int i = 0; i < people; ++i) {
        SOMO_TRY_ASSIGN(const PersonId id, people::find(database, personCode(i)));
        cast.people.push_back(id);
    }
    for (int i = 0; i < customers; ++i) {
        SOMO_TRY_ASSIGN(const CustomerId id, customers::findByCode(database, customerCode(i)));
        cast.customers.push_back(id);
    }
    return cast;
}

QString orderCode(int writer, int number)
{
    return QStringLiteral("L%1-%2").arg(writer, 2, 10, QLatin1Char('0')).arg(number, 4, 10, QLatin1Char('0'));
}

Order madeOrder(const Cast &cast, int writer, int number)
{
    Order order;
    order.code = orderCode(writer, number);
    // Days go up and down, so that a customer's first order is another one again and again.
    order.orderedOn = Day::fromNumber(20260901).addDays((writer * 5 + number * 11) % 28);
    order.completedOn = order.orderedOn;
    order.customer = cast.customers[size_t((writer + number) % customers)];
    for (int i = 0; i < linesOfOrder; ++i)
        order.lines.push_back(lineOf(1 + (number + i) % 4, (10 + (writer * 7 + number * 3 + i) % 50) * 1000));
    order.credits = {{cast.people[size_t(writer % people)], sellers}, {cast.people[size_t((writer + 1) % people)], helpers}};
    Payment payment;
    payment.day = order.orderedOn;
    payment.amount = netOf(order);
    payment.method = QStringLiteral("cash");
    order.payments = {payment};
    return order;
}

Money netOf(const Order &order)
{
    qint64 sum = 0;
    for (const OrderLine &line : order.lines)
        sum += line.quantity.thousandths / Quantity::one * (line.unitPrice->value / UnitPrice::perMinorUnit);
    return Money::fromMinorUnits(sum);
}

Money netOf(const Order &order, size_t credit)
{
    return Money::fromMinorUnits(netOf(order).minorUnits() / 10 * (order.credits[credit].share == sellers ? 7 : 3));
}

Result<CommandOutcome> writeOrder(Book &book, const Cast &cast, int writer, int number)
{
    return book.write({QStringLiteral("order_added"), {orderCode(writer, number)}}, author, [&](Database &database) -> Status {
        OrderEntry entry;
        entry.order = madeOrder(cast, writer, number);
        const auto saved = orders::saveEntry(database, entry);
        return saved ? success() : Status(saved.error());
    });
}

Result<CommandOutcome> editShared(Book &book, const QString &token)
{
    for (;;) {
        OrderEntry entry;
        {
            Transaction view(book.database(), Transaction::Kind::read);
            SOMO_TRY(view.begun());
            SOMO_TRY_ASSIGN(const OrderId id, findOrder(book.database(), sharedCode));
            SOMO_TRY_ASSIGN(entry.order, orders::byId(book.database(), id));
        }
        entry.opened = entry.order;
        entry.order.lines.front().quantity.thousandths += Quantity::one;
        bool since = false;
        SOMO_TRY_ASSIGN(const CommandOutcome outcome,
                        book.write({QStringLiteral("order_changed"), {sharedCode, token}}, author, [&](Database &database) -> Status {
                            SOMO_TRY_ASSIGN(const OrderSaved saved, orders::saveEntry(database, entry));
                            since = saved.changedSince;
                            return success();
                        }));
        if (!since)
            return outcome;
    }
}

Result<bool> holdsOrder(Database &database, const QString &code)
{
    SOMO_TRY_ASSIGN(const OrderId id, findOrder(database, code));
    return bool(id);
}

Result<bool> holdsEdit(Database &database, const QString &token)
{
    SOMO_TRY_ASSIGN(const std::vector<LoggedCommand> newest, loggedCommands(database, 0, 1000));
    return std::any_of(newest.begin(), newest.end(), [&](const LoggedCommand &command) {
        return command.words.code == u"order_changed" && command.words.args.value(1) == token;
    });
}

Result<QStringList> wrongIn(Book &book, const QSet<QString> &confirmedOrders, const QSet<QString> &confirmedEdits)
{
    QStringList wrong;
    SOMO_TRY_ASSIGN(const std::vector<Discrepancy> found, book.check());
    for (const Discrepancy &one : found)
        wrong += QStringLiteral("check finds %1 %2").arg(one.thing, one.where);
    SOMO_TRY_ASSIGN(const Logged logged, readLog(book));
    SOMO_TRY(lookAtOrders(book.database(), logged, confirmedOrders, wrong));
    SOMO_TRY(lookAtEdits(book.database(), logged, confirmedEdits, wrong));
    return wrong;
}

} // namespace somo::load
