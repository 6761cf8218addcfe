// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/open_book.h"
#include "core/orders/order_query.h"
#include "tests/support/catch.h"
#include "tests/support/ledger_book.h"
#include "tests/support/random_orders.h"

#include <algorithm>
#include <random>

using namespace somo;
using namespace somo::test;

namespace {

/// Everything that is derived, row by row.
QStringList derivedRows(TestBook &book)
{
    QStringList all = book.rows(QStringLiteral("SELECT * FROM entry ORDER BY event, day, order_id, ordinal"));
    all += book.rows(QStringLiteral("SELECT * FROM first_order ORDER BY event, customer_id"));
    all += book.rows(QStringLiteral("SELECT * FROM customer_total ORDER BY event, customer_id"));
    all += book.rows(QStringLiteral("SELECT * FROM order_total ORDER BY order_id"));
    return all;
}

QStringList thingsFound(TestBook &book)
{
    QStringList things;
    for (const Discrepancy &one : must(book->check())) {
        if (!things.contains(one.thing))
            things += one.thing;
    }
    return things;
}

} // namespace

TEST_CASE("derived one by one, in any order, all at once or in bulk: the same rows", "[ledger][derivation]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    const QString event = GENERATE(QStringLiteral("completed"), QStringLiteral("paid"));
    std::vector<Order> orders = randomOrders(7, 60);

    LedgerBook together(engine, event);
    together.add(orders);
    const QStringList expected = derivedRows(together.book());
    REQUIRE(expected.size() > 150);
    CHECK(thingsFound(together.book()).isEmpty());

    LedgerBook oneByOne(engine, event);
    std::shuffle(orders.begin(), orders.end(), std::mt19937(11));
    for (const Order &order : orders)
        oneByOne.add({order});
    CHECK(derivedRows(oneByOne.book()) == expected);

    LedgerBook bulk(engine, event);
    must(bulk.book()->writeImport({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &database) -> Result<ImportId> {
        for (const Order &order : orders)
            SOMO_TRY(insertOrder(database, order));
        SOMO_TRY(deriveOrders(database, bulk.book()->settings(), OrderId{1}, OrderId{30}));
        SOMO_TRY(deriveOrders(database, bulk.book()->settings(), OrderId{31}, OrderId{60}));
        return ImportId();
    }));
    CHECK(derivedRows(bulk.book()) == expected);

    LedgerDerivation derivation;
    bulk.tamper(QStringLiteral("DELETE FROM entry WHERE order_id < 20"));
    bulk.tamper(QStringLiteral("UPDATE order_line SET net = net + 1 WHERE order_id = 3"));
    must(derivation.deriveAll(bulk.database(), bulk.book()->settings()));
    CHECK(derivedRows(bulk.book()) == expected);
}

TEST_CASE("what changes follows into the ledger: changed, moved, gone and back", "[ledger][derivation]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    LedgerBook book(engine, QStringLiteral("paid"));
    const auto orders = randomOrders(5, 40);
    book.add(orders);
    const QStringList before = derivedRows(book.book());
    const auto clean = [&] { CHECK(thingsFound(book.book()).isEmpty()); };

    SECTION("an order gone")
    {
        book.remove(OrderId{7});
        clean();
        CHECK(derivedRows(book.book()) != before);
        book.add({orders[6]});
        CHECK(derivedRows(book.book()) == before);
    }
    SECTION("a payment gone, and back")
    {
        book.book().run(QStringLiteral("DELETE FROM payment WHERE id = (SELECT MIN(id) FROM payment)"));
        clean();
        CHECK(derivedRows(book.book()) != before);
        const auto payer = std::find_if(orders.begin(), orders.end(), [](const Order &order) { return !order.payments.empty(); });
        book.replace(*payer);
        CHECK(derivedRows(book.book()) == before);
    }
    SECTION("a payment moved to another order")
    {
        book.book().run(QStringLiteral("UPDATE payment SET order_id = (SELECT MAX(order_id) FROM payment) WHERE id = (SELECT MIN(id) FROM payment)"));
        clean();
    }
    SECTION("a returned line gone with its return")
    {
        const QString returned = QString::number(book.book().number(QStringLiteral("SELECT MAX(id) FROM sales_return")));
        must(book.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
            SOMO_TRY(database.execute(QStringLiteral("DELETE FROM return_line WHERE return_id = ") + returned));
            return database.execute(QStringLiteral("DELETE FROM sales_return WHERE id = ") + returned);
        }));
        clean();
        CHECK(derivedRows(book.book()) != before);
    }
    SECTION("a customer changed, a share, a line's cost")
    {
        book.book().run(QStringLiteral("UPDATE sales_order SET customer_id = 9 WHERE customer_id = 1"));
        clean();
        book.book().run(QStringLiteral("UPDATE order_credit SET person_id = 4 WHERE person_id = 3 AND share = 1000000"));
        clean();
        book.book().run(QStringLiteral("UPDATE order_line SET unit_cost = 0 WHERE unit_cost IS NULL"));
        clean();
    }
    SECTION("another recognition event")
    {
        must(book.book()->set(QStringLiteral("recognise_on"), QStringLiteral("ordered"), QStringLiteral("An")));
        clean();
        CHECK(book.book().number(QStringLiteral("SELECT MIN(event) + MAX(event) FROM entry")) == 0);
        must(book.book()->set(QStringLiteral("recognise_on"), QStringLiteral("paid"), QStringLiteral("An")));
        CHECK(derivedRows(book.book()) == before);
    }
}

TEST_CASE("check names what was changed behind the book's back, and nothing else", "[ledger][derivation]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    const auto [thing, sql] = GENERATE(table<const char *, const char *>({
        {"entry", "UPDATE entry SET net = net + 1 WHERE order_id = (SELECT MIN(order_id) FROM entry)"},
        {"entry", "DELETE FROM entry WHERE order_id = (SELECT MAX(order_id) FROM entry)"},
        {"entry", "UPDATE entry SET person_id = NULL WHERE person_id = 2"},
        {"first_order", "UPDATE first_order SET day = day + 1 WHERE customer_id = (SELECT MIN(customer_id) FROM first_order)"},
        {"first_order", "DELETE FROM first_order WHERE customer_id = (SELECT MIN(customer_id) FROM first_order)"},
        {"customer_total", "UPDATE customer_total SET net = net + 1 WHERE customer_id = (SELECT MIN(customer_id) FROM customer_total)"},
        {"customer_total", "DELETE FROM customer_total WHERE customer_id = (SELECT MAX(customer_id) FROM customer_total)"},
        {"customer_total", "INSERT INTO customer_total (event, customer_id, orders, net) VALUES (2, 9999, 1, 1)"},
        {"order_total", "UPDATE order_total SET paid = paid + 1 WHERE order_id = 3"},
        {"order_total", "INSERT INTO order_total (order_id, lines, net, due, paid, returned) VALUES (9999, 1, 1, 1, 1, 1)"},
        {"calendar", "UPDATE calendar_day SET weight = weight + 1 WHERE day = 20260310"},
        {"sort_key", "UPDATE person SET sort_key = 'zz' WHERE id = 1"},
        {"line_net", "UPDATE order_line SET net = net + 1 WHERE order_id = 4"},
        {"search_index", "UPDATE search_index SET folded = 'x' WHERE kind = 'person' AND row_id = 1"},
        {"search_index", "DELETE FROM search_index WHERE kind = 'order' AND row_id = 3"},
        {"search_index", "UPDATE search_index SET row_id = 9999 WHERE kind = 'customer' AND row_id = 2"},
    }));
    INFO(sql);
    LedgerBook book(engine);
    book.add(randomOrders(3, 40));
    REQUIRE(thingsFound(book.book()).isEmpty());
    book.tamper(QString::fromLatin1(sql));
    CHECK(thingsFound(book.book()).contains(QString::fromLatin1(thing)));
    for (const QString &found : thingsFound(book.book()))
        CHECK((found == QString::fromLatin1(thing) || found == u"trail" || found == u"unlogged"));
}

TEST_CASE("orders come back from the book as they went in", "[ledger][orders]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    LedgerBook book(engine);
    const auto orders = randomOrders(9, 30);
    book.add(orders);
    const auto loaded = must(loadOrders(book.database(), std::vector<OrderId>{OrderId{29}, OrderId{3}, OrderId{5}, OrderId{3}, OrderId{77}}));
    REQUIRE(loaded.size() == 3);
    CHECK(loaded[0].id == OrderId{3});
    CHECK(loaded[2].id == OrderId{29});
    std::vector<Order> all;
    must(eachOrder(book.database(), OrderId{1}, must(lastOrderId(book.database())), OrderDetail::whole, [&](std::span<const Order> some) -> Status {
        all.insert(all.end(), some.begin(), some.end());
        return success();
    }));
    REQUIRE(all.size() == orders.size());
    for (size_t i = 0; i < all.size(); ++i) {
        CHECK(all[i].code == orders[i].code);
        CHECK(all[i].lines.size() == orders[i].lines.size());
        CHECK(all[i].credits.size() == orders[i].credits.size());
        CHECK(all[i].payments.size() == orders[i].payments.size());
        for (const RecognitionEvent event : {RecognitionEvent::ordered, RecognitionEvent::confirmed, RecognitionEvent::completed, RecognitionEvent::paid})
            CHECK(must(ledgerOf(all[i], event)) == must(ledgerOf(orders[i], event)));
    }
}

TEST_CASE("a book that the programs make and open keeps its ledger", "[ledger]")
{
    TestPlace place(Engine::sqlite);
    NewBook asked;
    asked.name = QStringLiteral("Sổ");
    {
        const auto book = must(createBook(place.place(), asked));
        CHECK(must(book->check()).empty());
    }
    CHECK(must(must(openBook(place.place()))->check()).empty());
}
