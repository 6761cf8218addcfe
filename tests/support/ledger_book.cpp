// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ledger_book.h"

#include "core/base/text.h"

namespace somo::test {

namespace {

NewBook newBook(const QString &event)
{
    NewBook asked;
    asked.name = QStringLiteral("Sổ thử");
    asked.currency = Currency{QStringLiteral("USD"), 2};
    asked.recogniseOn = event;
    return asked;
}

Status named(Database &database, const QString &sql, qint64 id, const QString &name, bool person = false)
{
    Statement insert(database, sql);
    insert.bind(u":id", id);
    insert.bind(u":name", name);
    insert.bind(u":key", QString::fromLatin1(person ? personSortKey(name) : sortKey(name)));
    if (sql.contains(u":uid"))
        insert.bind(u":uid", newUid());
    if (sql.contains(u":folded"))
        insert.bind(u":folded", folded(name));
    return insert.run();
}

Status makePeople(Database &database)
{
    const auto person = QStringLiteral("INSERT INTO person (id, uid, code, name, sort_key, folded) VALUES (:id, :uid, :name, :name, :key, :folded)");
    SOMO_TRY(named(database, person, 1, QStringLiteral("Nguyễn Văn Bình"), true));
    SOMO_TRY(named(database, person, 2, QStringLiteral("Lê An"), true));
    SOMO_TRY(named(database, person, 3, QStringLiteral("Trần Đào"), true));
    SOMO_TRY(named(database, person, 4, QStringLiteral("Phạm Chi"), true));
    const auto team = QStringLiteral("INSERT INTO team (id, uid, code, name, sort_key) VALUES (:id, :uid, :name, :name, :key)");
    SOMO_TRY(named(database, team, 1, QStringLiteral("North")));
    SOMO_TRY(named(database, team, 2, QStringLiteral("South")));
    SOMO_TRY(database.execute(QStringLiteral("INSERT INTO membership (person_id, team_id, from_day, to_day) VALUES "
                                             "(1, 1, 0, 20260315), (1, 2, 20260316, 99999999), (2, 2, 0, 99999999), (3, 1, 20260101, 20260630)")));
    const auto customer = QStringLiteral("INSERT INTO customer (id, uid, code, name, sort_key, folded) VALUES (:id, :uid, :name, :name, :key, :folded)");
    for (int i = 1; i <= 9; ++i)
        SOMO_TRY(named(database, customer, i, QStringLiteral("Khách %1").arg(i), true));
    return success();
}

Status makeLists(Database &database)
{
    const auto channel = QStringLiteral("INSERT INTO channel (id, uid, code, name, sort_key) VALUES (:id, :uid, :name, :name, :key)");
    for (const int id : {101, 102, 103})
        SOMO_TRY(named(database, channel, id, QStringLiteral("kênh %1").arg(id)));
    SOMO_TRY(named(database, QStringLiteral("INSERT INTO area (id, code, name, sort_key) VALUES (:id, :name, :name, :key)"), 31, QStringLiteral("Vùng 31")));
    const auto province = QStringLiteral("INSERT INTO province (id, code, name, sort_key, folded) VALUES (:id, :name, :name, :key, :folded)");
    for (const int id : {201, 202, 203})
        SOMO_TRY(named(database, province, id, QStringLiteral("tỉnh %1").arg(id)));
    SOMO_TRY(database.execute(QStringLiteral("UPDATE province SET area_id = 31 WHERE id = 201")));
    SOMO_TRY(database.execute(QStringLiteral("UPDATE province SET successor_id = 201 WHERE id = 202")));
    SOMO_TRY(named(database, QStringLiteral("INSERT INTO campaign (id, code, name, sort_key) VALUES (:id, :name, :name, :key)"), 1, QStringLiteral("Tết")));
    const auto segment = QStringLiteral("INSERT INTO segment (id, code, name, sort_key) VALUES (:id, :name, :name, :key)");
    for (const int id : {1, 2})
        SOMO_TRY(named(database, segment, id, QStringLiteral("hạng %1").arg(id)));
    const auto group = QStringLiteral("INSERT INTO product_group (id, uid, code, name, sort_key) VALUES (:id, :uid, :name, :name, :key)");
    for (const int id : {1, 2, 3, 4})
        SOMO_TRY(named(database, group, id, QStringLiteral("nhóm %1").arg(id)));
    SOMO_TRY(database.execute(QStringLiteral("UPDATE product_group SET parent_id = id - 1 WHERE id IN (2, 3)")));
    const auto product = QStringLiteral("INSERT INTO product (id, uid, code, name, sort_key, folded) VALUES (:id, :uid, :name, :name, :key, :folded)");
    for (const int id : {1, 2, 3, 4})
        SOMO_TRY(named(database, product, id, QStringLiteral("hàng %1").arg(id)));
    return database.execute(QStringLiteral("INSERT INTO source (id, code) VALUES (71, 'test')"));
}

Status insertHeader(Database &database, const Order &order)
{
    Statement insert(database,
                     QStringLiteral("INSERT INTO sales_order (id, uid, source_id, code, kind, ordered_on, at_minute, status, confirmed_on, shipped_on, "
                                    "completed_on, paid_on, channel_id, campaign_id, customer_id, province_id, segment_id, discount, shipping, tax, fee) "
                                    "VALUES (:id, :uid, 71, :code, :kind, :day, :minute, :status, :confirmed, :shipped, :completed, :paid, :channel, "
                                    ":campaign, :customer, :province, :segment, :discount, :shipping, :tax, :fee)"));
    insert.bind(u":id", order.id.value);
    insert.bind(u":uid", newUid());
    insert.bind(u":code", order.code);
    insert.bind(u":kind", int(order.kind));
    insert.bind(u":day", order.orderedOn);
    insert.bind(u":minute", order.atMinute);
    insert.bind(u":status", int(order.status));
    insert.bindDayOrNull(u":confirmed", order.confirmedOn);
    insert.bindDayOrNull(u":shipped", order.shippedOn);
    insert.bindDayOrNull(u":completed", order.completedOn);
    insert.bindDayOrNull(u":paid", order.paidOn);
    insert.bind(u":channel", order.channel);
    insert.bind(u":campaign", order.campaign);
    insert.bind(u":customer", order.customer);
    insert.bind(u":province", order.province);
    insert.bind(u":segment", order.segment);
    insert.bind(u":discount", order.discount);
    insert.bind(u":shipping", order.shipping);
    insert.bind(u":tax", order.tax);
    insert.bind(u":fee", order.fee);
    return insert.run();
}

Status insertLines(Database &database, const Order &order)
{
    Statement insert(database,
                     QStringLiteral("INSERT INTO order_line (id, order_id, position, product_id, product_group_id, quantity, unit_price, discount, "
                                    "net_stated, unit_cost, net) VALUES (:id, :order, :position, :product, :group, :quantity, :price, :discount, "
                                    ":stated, :cost, :net)"));
    int position = 0;
    for (const OrderLine &line : order.lines) {
        insert.bind(u":id", line.id.value);
        insert.bind(u":order", order.id.value);
        insert.bind(u":position", ++position);
        insert.bind(u":product", line.product);
        insert.bind(u":group", line.productGroup);
        insert.bind(u":quantity", line.quantity);
        insert.bind(u":price", line.unitPrice ? std::optional(line.unitPrice->value) : std::nullopt);
        insert.bind(u":discount", line.discount);
        insert.bind(u":stated", line.netStated);
        insert.bind(u":cost", line.unitCost ? std::optional(line.unitCost->value) : std::nullopt);
        insert.bind(u":net", line.net);
        SOMO_TRY(insert.run());
    }
    Statement credit(database,
                     QStringLiteral("INSERT INTO order_credit (order_id, position, person_id, share) VALUES (:order, :position, :person, :share)"));
    position = 0;
    for (const OrderCredit &one : order.credits) {
        credit.bind(u":order", order.id.value);
        credit.bind(u":position", ++position);
        credit.bind(u":person", one.person);
        credit.bind(u":share", one.share.millionths);
        SOMO_TRY(credit.run());
    }
    return success();
}

Status insertPayments(Database &database, const Order &order)
{
    Statement insert(database,
                     QStringLiteral("INSERT INTO payment (id, uid, source_id, code, order_id, day, amount) VALUES (:id, :uid, 71, :code, :order, :day, :amount)"));
    for (const Payment &one : order.payments) {
        insert.bind(u":id", one.id.value);
        insert.bind(u":uid", newUid());
        insert.bind(u":code", QStringLiteral("PT%1").arg(one.id.value));
        insert.bind(u":order", order.id.value);
        insert.bind(u":day", one.day);
        insert.bind(u":amount", one.amount);
        SOMO_TRY(insert.run());
    }
    return success();
}

Status insertReturns(Database &database, const Order &order)
{
    Statement insert(database,
                     QStringLiteral("INSERT INTO sales_return (id, uid, source_id, code, order_id, day) VALUES (:id, :uid, 71, :code, :order, :day)"));
    Statement line(database,
                   QStringLiteral("INSERT INTO return_line (return_id, position, line_id, quantity, net_stated) VALUES (:return, :position, :line, :quantity, :stated)"));
    for (const OrderReturn &one : order.returns) {
        insert.bind(u":id", one.id.value);
        insert.bind(u":uid", newUid());
        insert.bind(u":code", one.code);
        insert.bind(u":order", order.id.value);
        insert.bind(u":day", one.day);
        SOMO_TRY(insert.run());
        int position = 0;
        for (const ReturnedLine &returned : one.lines) {
            line.bind(u":return", one.id.value);
            line.bind(u":position", ++position);
            line.bind(u":line", returned.line.value);
            line.bind(u":quantity", returned.quantity);
            line.bind(u":stated", returned.netStated);
            SOMO_TRY(line.run());
        }
    }
    return success();
}

CommandWords words()
{
    return {QStringLiteral("test"), {}};
}

} // namespace

Status insertOrder(Database &database, const Order &order)
{
    SOMO_TRY(insertHeader(database, order));
    SOMO_TRY(insertLines(database, order));
    SOMO_TRY(insertPayments(database, order));
    return insertReturns(database, order);
}

Status deleteOrder(Database &database, OrderId order)
{
    for (const QString &sql : {QStringLiteral("DELETE FROM return_line WHERE return_id IN (SELECT id FROM sales_return WHERE order_id = :order)"),
                               QStringLiteral("DELETE FROM sales_return WHERE order_id = :order"), QStringLiteral("DELETE FROM payment WHERE order_id = :order"),
                               QStringLiteral("DELETE FROM order_credit WHERE order_id = :order"), QStringLiteral("DELETE FROM order_line WHERE order_id = :order"),
                               QStringLiteral("DELETE FROM sales_order WHERE id = :order")}) {
        Statement statement(database, sql);
        statement.bind(u":order", order.value);
        SOMO_TRY(statement.run());
    }
    return success();
}

LedgerBook::LedgerBook(Engine engine, const QString &event)
    : m_book(engine, newBook(event), [] { return std::make_unique<LedgerDerivation>(); })
{
    must(m_book->write(words(), QStringLiteral("An"), [](Database &database) -> Status {
        SOMO_TRY(makePeople(database));
        return makeLists(database);
    }));
}

void LedgerBook::add(const std::vector<Order> &orders)
{
    must(m_book->write(words(), QStringLiteral("An"), [&](Database &database) -> Status {
        for (const Order &order : orders)
            SOMO_TRY(insertOrder(database, order));
        return success();
    }));
}

void LedgerBook::replace(const Order &order)
{
    must(m_book->write(words(), QStringLiteral("An"), [&](Database &database) -> Status {
        SOMO_TRY(deleteOrder(database, order.id));
        return insertOrder(database, order);
    }));
}

void LedgerBook::remove(OrderId order)
{
    must(m_book->write(words(), QStringLiteral("An"), [&](Database &database) { return deleteOrder(database, order); }));
}

void LedgerBook::tamper(const QString &sql)
{
    must(database().execute(sql));
}

} // namespace somo::test
