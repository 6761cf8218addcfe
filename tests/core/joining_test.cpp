// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/product_alias_store.h"
#include "core/exchange/import_next.h"
#include "core/marketing/named_store.h"
#include "core/orders/credit_rule_store.h"
#include "core/orders/order_list_query.h"
#include "core/orders/order_twin_query.h"
#include "core/orders/order_twin_store.h"
#include "core/orders/platform_codes.h"
#include "core/people/people_store.h"
#include "tests/core/import_support.h"

#include <algorithm>

using namespace somo;
using namespace somo::test;

namespace {

const QString header = QStringLiteral("order.code,order.ordered_on,order.person,customer.name,customer.phone,line.no,line.product,line.quantity,line.unit_price,order.reference\n");
// 2 × 100,000 on Shopee; the shop system's copy of it, a day later and 10,000 less, and an order of the shop's own.
const QString shopeeFile = header + QStringLiteral("260401KW474ETA,2026-04-01,An,,,1,TRA,2,100000,\n");
const QString sapoFile = header + QStringLiteral("SON12345,2026-04-02,An,,,1,TRA,2,95000,\"Shopee, 260401KW474ETA\"\nSON12346,2026-04-02,An,,,1,TRA,1,500000,\n");

ImportOptions from(const char *source)
{
    ImportOptions options = importOptions();
    options.source = QString::fromLatin1(source);
    return options;
}

qint64 revenue(TestBook &book)
{
    return book.number(QStringLiteral("SELECT CAST(COALESCE(SUM(net), 0) AS BIGINT) FROM entry"));
}

OrderId orderOf(TestBook &book, const char *code)
{
    return OrderId{book.number(QStringLiteral("SELECT id FROM sales_order WHERE code = '%1'").arg(QLatin1String(code)))};
}

void answer(TestBook &book, const OrderTwin &pair, TwinState state, OrderId counts)
{
    (void)must(book->write({QStringLiteral("twins_answered"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const bool changed, twins::answer(database, pair.id, state, counts));
        CHECK(changed);
        return success();
    }));
}

bool hasNote(const ImportResult &result, ImportNote::Kind kind, qint64 count)
{
    return std::ranges::any_of(result.notes, [&](const ImportNote &note) { return note.kind == kind && note.count == count; });
}

PersonId makePerson(TestBook &book, const char *code)
{
    PersonId id;
    (void)must(book->write({QStringLiteral("person_added"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        Person person;
        person.code = QString::fromLatin1(code);
        person.name = person.code;
        SOMO_TRY_ASSIGN(id, people::add(database, person));
        return success();
    }));
    return id;
}

void makeRule(TestBook &book, const CreditRule &rule)
{
    (void)must(book->write({QStringLiteral("credit_rule_saved"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const CreditRuleId id, credit_rules::save(database, rule));
        CHECK(bool(id));
        return success();
    }));
}

} // namespace

TEST_CASE("codes of other systems are found in an order's code and texts", "[joining]")
{
    const auto named = [](const char *own, const char *text) {
        const std::array texts{QString::fromUtf8(text)};
        return namedCodes(QString::fromLatin1(own), texts).join(u' ');
    };
    CHECK(named("SON12345", "Shopee, 260401KW474ETA") == u"260401KW474ETA");
    CHECK(named("SPE_260401kw474eta", "") == u"260401KW474ETA");
    CHECK(named("DHSPE260401KW474ETA", "") == u"260401KW474ETA");
    CHECK(named("260401KW474ETA", "đơn 260401KW474ETA") == QString());
    CHECK(named("DH1", "giao 2 áo, gọi trước") == QString());
    CHECK(named("DH1", "tiktok#576401234567890123;") == u"576401234567890123");
    CHECK(isPlatformCode(u"260401KW474ETA"));
    CHECK_FALSE(isPlatformCode(u"261301KW474ETA")); // there is no month 13
    CHECK_FALSE(isPlatformCode(u"26040112345678")); // digits alone
    CHECK(isPlatformCode(u"576401234567890123"));
    CHECK_FALSE(isPlatformCode(u"0912345678"));
}

TEST_CASE("two orders may be one sale within two days and a fifth of the amount, or with one phone", "[joining]")
{
    const TwinFacts shop{Day::fromNumber(20260401), Money::fromMinorUnits(200'000), {}, {}};
    TwinFacts other{Day::fromNumber(20260403), Money::fromMinorUnits(160'000), {}, {}};
    CHECK(mayBeTwins(shop, other)); // 40,000 is a fifth of 200,000
    other.net = Money::fromMinorUnits(159'999);
    CHECK_FALSE(mayBeTwins(shop, other));
    other.phone = QStringLiteral("+84912345678");
    CHECK_FALSE(mayBeTwins(shop, other));
    TwinFacts called = shop;
    called.phone = other.phone;
    CHECK(mayBeTwins(called, other));
    other.orderedOn = Day::fromNumber(20260404);
    CHECK_FALSE(mayBeTwins(called, other));
}

TEST_CASE("a copy of a marketplace's order is asked about, in whatever order the files come", "[joining]")
{
    const Engine engine = GENERATE(from_range(engines()));
    const bool shopeeFirst = GENERATE(true, false);
    INFO(engineName(engine) << " shopee first " << shopeeFirst);
    TestBook book = importBook(engine);
    const ImportResult first = shopeeFirst ? imported(book, ImportKind::orders, shopeeFile, from("shopee/a")) : imported(book, ImportKind::orders, sapoFile, from("sapo/kho"));
    CHECK_FALSE(hasNote(first, ImportNote::Kind::possibleTwins, 1));
    const ImportResult second = shopeeFirst ? imported(book, ImportKind::orders, sapoFile, from("sapo/kho")) : imported(book, ImportKind::orders, shopeeFile, from("shopee/a"));
    CHECK(hasNote(second, ImportNote::Kind::possibleTwins, 1));
    CHECK(must(nextAfterImports(book.database(), std::array{second.import})).possibleTwins == 1);
    // Nothing is merged silently: both count until somebody says.
    CHECK(revenue(book) == 890'000);
    CHECK(must(possibleTwins(book.database())) == 1);
    const OrderTwin pair = must(orderTwins(book.database(), TwinState::possible, 10)).at(0);
    CHECK(pair.code == u"260401KW474ETA");
    CHECK((pair.first.code == u"260401KW474ETA") == shopeeFirst);

    // The same files again change nothing and ask nothing again.
    CHECK_FALSE(imported(book, ImportKind::orders, sapoFile, from("sapo/kho")).written);
    CHECK_FALSE(imported(book, ImportKind::orders, shopeeFile, from("shopee/a")).written);
    CHECK(must(orderTwins(book.database(), std::nullopt, 10)).size() == 1);

    answer(book, pair, TwinState::same, orderOf(book, "260401KW474ETA"));
    CHECK(revenue(book) == 700'000);
    CHECK(must(possibleTwins(book.database())) == 0);
    CHECK(must(book->check()).empty());
    const std::array copy{orderOf(book, "SON12345")};
    CHECK(must(orderListRows(book.database(), copy)).at(0).linkedTo == u"260401KW474ETA");
    OrderListAsk all;
    CHECK(must(totalsOf(must(orderKeys(book.database(), all)).rows)).net == Money::fromMinorUnits(700'000));

    // The other one counts instead, then both are two sales, and all of it can be taken back.
    answer(book, must(twinsOfOrder(book.database(), copy[0])).at(0), TwinState::same, copy[0]);
    CHECK(revenue(book) == 690'000);
    answer(book, pair, TwinState::different, {});
    CHECK(revenue(book) == 890'000);
    (void)must(book->undo(2, QStringLiteral("An")));
    CHECK(revenue(book) == 700'000);
    (void)must(book->undo(1, QStringLiteral("An")));
    CHECK(revenue(book) == 890'000);
    CHECK(must(possibleTwins(book.database())) == 1);
    CHECK(must(book->check()).empty());
}

TEST_CASE("a marketplace's code is asked about whatever voucher was taken off, another one isn't", "[joining]")
{
    const auto [code, days, found] = GENERATE(table<const char *, const char *, int>({
        {"260401KW474ETA", "2026-04-02", 1}, {"260401KW474ETA", "2026-04-05", 0}, {"WEB26040112", "2026-04-02", 0},
    }));
    CAPTURE(code, days);
    TestBook book = importBook(Engine::sqlite);
    // 89,000 at the shop system, 66,500 after the marketplace's voucher: more than a fifth.
    imported(book, ImportKind::orders, header + QStringLiteral("%1,2026-04-01,An,,,1,TRA,1,66500,\n").arg(QLatin1String(code)), from("shopee/a"));
    imported(book, ImportKind::orders, header + QStringLiteral("SON1,%1,An,,,1,TRA,1,89000,%2\n").arg(QLatin1String(days), QLatin1String(code)), from("sapo/kho"));
    CHECK(must(possibleTwins(book.database())) == found);
}

TEST_CASE("an answer in the preview of an import is kept with it", "[joining]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const ImportResult shopee = imported(book, ImportKind::orders, shopeeFile, from("shopee/a"));
    ImportOptions options = from("sapo/kho");
    options.dryRun = options.preview = true;
    const ImportPreview preview = must(importText(*book, ImportKind::orders, sapoFile, options)).preview;
    REQUIRE(preview.twins.size() == 1);
    CHECK(preview.twinOrders == 1);
    CHECK(preview.twins[0].code == u"SON12345");
    CHECK(preview.twins[0].other.code == u"260401KW474ETA");
    CHECK(preview.twins[0].net == Money::fromMinorUnits(190'000));

    options.dryRun = options.preview = false;
    const bool newCounts = GENERATE(true, false);
    options.answers.twins = {{QStringLiteral("SON12345"), preview.twins[0].other.id, TwinState::same, newCounts}};
    const ImportResult sapo = imported(book, ImportKind::orders, sapoFile, options);
    CHECK_FALSE(hasNote(sapo, ImportNote::Kind::possibleTwins, 1));
    CHECK(revenue(book) == (newCounts ? 690'000 : 700'000));
    CHECK(must(book->check()).empty());
    // Either import can go; the order that is left counts again.
    const bool undoCopy = GENERATE(true, false);
    (void)must(book->undoImport(undoCopy ? sapo.import : shopee.import, QStringLiteral("An")));
    CHECK(revenue(book) == (undoCopy ? 200'000 : 690'000));
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM order_twin")) == 0);
    CHECK(must(book->check()).empty());
}

TEST_CASE("links between orders never run in a circle and an order has one at most", "[joining]")
{
    TestBook book = importBook(Engine::sqlite);
    const auto one = [](const char *code) -> QString { return header + QString::fromLatin1(code) + QStringLiteral(",2026-04-01,An,,,1,TRA,2,100000,260401KW474ETA\n"); };
    imported(book, ImportKind::orders, one("S1"), from("sapo/a"));
    imported(book, ImportKind::orders, one("K1"), from("kiotviet/a"));
    imported(book, ImportKind::orders, one("H1"), from("haravan/a"));
    const std::vector<OrderTwin> pairs = must(orderTwins(book.database(), TwinState::possible, 10));
    REQUIRE(pairs.size() == 3);
    const auto pairOf = [&](const char *a, const char *b) {
        return *std::ranges::find_if(pairs, [&](const OrderTwin &pair) { return pair.first.code == QLatin1String(a) && pair.second.code == QLatin1String(b); });
    };
    answer(book, pairOf("S1", "K1"), TwinState::same, orderOf(book, "S1"));
    answer(book, pairOf("K1", "H1"), TwinState::same, orderOf(book, "K1"));
    CHECK(revenue(book) == 200'000);
    // S1 can't be the copy of H1, which counts through K1 as S1.
    const Result<CommandOutcome> circle = book->write({QStringLiteral("twins_answered"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const bool changed, twins::answer(database, pairOf("S1", "H1").id, TwinState::same, orderOf(book, "H1")));
        (void)changed;
        return success();
    });
    REQUIRE_FALSE(circle);
    CHECK(circle.error().code == ErrorCode::twinLinked);
    CHECK(must(countingOrder(book.database(), orderOf(book, "H1"))) == orderOf(book, "S1"));
}

TEST_CASE("a rule of credit holds from a day to a day of the calendar, or for ever", "[joining]")
{
    TestBook book = importBook(Engine::sqlite);
    CreditRule rule;
    rule.person = makePerson(book, "AN");
    const auto saved = [&](const DayRange &valid) {
        rule.valid = valid;
        return book->write({QStringLiteral("credit_rule_saved"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const CreditRuleId id, credit_rules::save(database, rule));
            return id ? success() : Status(failure(ErrorCode::internal));
        });
    };
    CHECK(saved(CreditRule().valid));
    CHECK(saved({firstKnownDay, lastKnownDay}));
    CHECK(saved({Day::fromNumber(19891231), lastKnownDay}).error().code == ErrorCode::dateOutOfRange);
    CHECK(saved({firstKnownDay, Day::fromNumber(20700101)}).error().code == ErrorCode::dateOutOfRange);
    CHECK(saved({lastKnownDay, firstKnownDay}).error().code == ErrorCode::datesReversed);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM credit_rule")) == 2);
}

TEST_CASE("rules credit what names nobody, at an import and afterwards", "[joining]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const PersonId an = makePerson(book, "AN"), binh = makePerson(book, "BINH");
    CreditRule shopee;
    shopee.platform = QStringLiteral("Shopee");
    shopee.shop = QStringLiteral("a");
    shopee.person = an;
    shopee.valid.first = Day::fromNumber(20260401);
    makeRule(book, shopee);
    const QString plain = QStringLiteral("order.code,order.ordered_on,line.product,line.quantity,line.unit_price\n");
    const ImportResult result = imported(book, ImportKind::orders, plain + QStringLiteral("A1,2026-04-01,TRA,1,100000\nA2,2026-03-31,TRA,1,100000\n"), from("shopee/a"));
    CHECK(hasNote(result, ImportNote::Kind::creditedByRule, 1));
    CHECK(hasNote(result, ImportNote::Kind::withoutPerson, 1));
    CHECK(book.rows(QStringLiteral("SELECT o.code, c.person_id FROM order_credit c JOIN sales_order o ON o.id = c.order_id")) == QStringList{QStringLiteral("A1|%1").arg(an.value)});
    CHECK(must(ordersWithoutCredit(book.database(), {firstKnownDay, lastKnownDay})) == 1);
    CHECK(must(creditsByRules(book.database(), 1)).empty());

    CreditRule rest;
    rest.person = binh;
    makeRule(book, rest);
    const std::vector<RuleCredit> credits = must(creditsByRules(book.database(), 1));
    REQUIRE(credits.size() == 1);
    CHECK(credits[0].code == u"A2");
    CHECK(credits[0].person == binh);
    CHECK_FALSE(credits[0].inClosedPeriod);
    (void)must(book->write({QStringLiteral("orders_credited_by_rules"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const int written, credit_rules::apply(database, credits, false));
        CHECK(written == 1);
        return success();
    }));
    CHECK(must(ordersWithoutCredit(book.database(), {firstKnownDay, lastKnownDay})) == 0);
    (void)must(book->undo(1, QStringLiteral("An")));
    CHECK(must(ordersWithoutCredit(book.database(), {firstKnownDay, lastKnownDay})) == 1);

    // What counts in a closed period is passed over unless asked for.
    book.run(QStringLiteral("INSERT INTO commission_period (period_kind, period_first, state, moment, author) VALUES ('month', 20260301, 'closed', 0, 'An')"));
    const std::vector<RuleCredit> closed = must(creditsByRules(book.database(), 1));
    REQUIRE(closed.size() == 1);
    CHECK(closed[0].inClosedPeriod);
    (void)must(book->write({QStringLiteral("orders_credited_by_rules"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const int passed, credit_rules::apply(database, closed, false));
        CHECK(passed == 0);
        SOMO_TRY_ASSIGN(const int written, credit_rules::apply(database, closed, true));
        CHECK(written == 1);
        return success();
    }));
}

TEST_CASE("a rule gives to the customer's keeper only where one is known", "[joining]")
{
    TestBook book = importBook(Engine::sqlite);
    const PersonId an = makePerson(book, "AN");
    CreditRule keeper;
    keeper.toKeeper = true;
    makeRule(book, keeper);
    const QString withPerson = QStringLiteral("order.code,order.ordered_on,order.person,customer.code,line.product,line.quantity,line.unit_price\n");
    imported(book, ImportKind::orders, withPerson + QStringLiteral("A1,2026-04-01,AN,K1,TRA,1,100000\n"), from("shop/a"));
    imported(book, ImportKind::orders, withPerson + QStringLiteral("B1,2026-04-05,,K1,TRA,1,100000\nB2,2026-04-05,,K2,TRA,1,100000\n"), from("shopee/a"));
    CHECK(book.rows(QStringLiteral("SELECT o.code, c.person_id FROM order_credit c JOIN sales_order o ON o.id = c.order_id ORDER BY o.code"))
          == QStringList{QStringLiteral("A1|%1").arg(an.value), QStringLiteral("B1|%1").arg(an.value)});
}

TEST_CASE("who is said to look after a customer goes before who sold to them last, from the day on", "[joining]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const PersonId an = makePerson(book, "AN");
    const PersonId binh = makePerson(book, "BINH");
    CreditRule keeper;
    keeper.toKeeper = true;
    makeRule(book, keeper);
    const QString withPerson = QStringLiteral("order.code,order.ordered_on,order.person,customer.code,line.product,line.quantity,line.unit_price\n");
    imported(book, ImportKind::orders, withPerson + QStringLiteral("A1,2026-04-01,AN,K1,TRA,1,100000\n"), from("shop/a"));
    (void)must(book->write({QStringLiteral("customer_changed"), {QStringLiteral("K1")}}, QStringLiteral("An"), [&](Database &database) {
        return database.execute(QStringLiteral("UPDATE customer SET keeper_id = %1, keeper_from = 20260405, version = version + 1 WHERE code = 'K1'").arg(binh.value));
    }));
    // B1 is of the day before Bình's first one, B2 of that day itself.
    imported(book, ImportKind::orders, withPerson + QStringLiteral("B1,2026-04-04,,K1,TRA,1,100000\nB2,2026-04-05,,K1,TRA,1,100000\n"), from("shopee/a"));
    CHECK(book.rows(QStringLiteral("SELECT o.code, c.person_id FROM order_credit c JOIN sales_order o ON o.id = c.order_id ORDER BY o.code"))
          == QStringList{QStringLiteral("A1|%1").arg(an.value), QStringLiteral("B1|%1").arg(an.value), QStringLiteral("B2|%1").arg(binh.value)});
    // Since when isn't known: also before.
    (void)must(book->write({QStringLiteral("customer_changed"), {QStringLiteral("K1")}}, QStringLiteral("An"), [&](Database &database) {
        return database.execute(QStringLiteral("UPDATE customer SET keeper_from = NULL, version = version + 1 WHERE code = 'K1'"));
    }));
    imported(book, ImportKind::orders, withPerson + QStringLiteral("B3,2026-04-02,,K1,TRA,1,100000\n"), from("shopee/a"));
    CHECK(book.rows(QStringLiteral("SELECT c.person_id FROM order_credit c JOIN sales_order o ON o.id = c.order_id WHERE o.code = 'B3' ORDER BY c.id"))
          == QStringList{QString::number(binh.value)});
}

TEST_CASE("what a source calls a product is remembered for its next files", "[joining]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::products, QStringLiteral("product.code,product.name\nTRA,Trà sen\n"));
    const ProductId tea{book.number(QStringLiteral("SELECT id FROM product WHERE code = 'TRA'"))};
    const auto line = [](const char *order, const char *sku) -> QString {
        return header + QString::fromLatin1(order) + QStringLiteral(",2026-04-01,An,,,1,") + QString::fromLatin1(sku) + QStringLiteral(",1,100000,\n");
    };
    ImportOptions options = from("shopee/a");
    options.dryRun = options.preview = true;
    const ImportPreview preview = must(importText(*book, ImportKind::orders, line("A1", "SP-1"), options)).preview;
    REQUIRE(preview.products.size() == 1);
    CHECK(preview.products[0].sku == u"SP-1");
    options.dryRun = options.preview = false;
    options.answers.products = {{QStringLiteral("SP-1"), {}, tea, preview.products[0].source}};
    imported(book, ImportKind::orders, line("A1", "SP-1"), options);
    imported(book, ImportKind::orders, line("A2", "SP-1"), from("shopee/a"));
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM order_line WHERE product_id = %1").arg(tea.value)) == 2);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM product")) == 1);
    CHECK(must(products::aliases(book.database(), tea)).size() == 1);
    // Another source may mean something else by the same code.
    // … also where files of both are asked about together.
    ImportOptions together = from("lazada/b");
    together.answers = options.answers;
    imported(book, ImportKind::orders, line("B1", "SP-1"), together);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM product_alias")) == 1);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM product")) == 2);
}

TEST_CASE("a phone that several customers have is asked about, never guessed", "[joining]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::customers, QStringLiteral("customer.code,customer.name,customer.phone\nK1,Lan,0912345678\nK2,Hoa,0912345678\n"));
    const auto file = [](const char *order) -> QString { return header + QString::fromLatin1(order) + QStringLiteral(",2026-04-01,An,Lan,0912 345 678,1,TRA,1,100000,\n"); };
    ImportOptions options = from("shopee/a");
    const ImportResult open = imported(book, ImportKind::orders, file("A1"), options);
    CHECK(hasNote(open, ImportNote::Kind::customersAsked, 1));
    CHECK(book.rows(QStringLiteral("SELECT customer_id FROM sales_order WHERE code = 'A1'")) == QStringList{QStringLiteral("∅")});
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM customer")) == 2);
    options.answers.customers = {{QStringLiteral("+84912345678"), CustomerId{book.number(QStringLiteral("SELECT id FROM customer WHERE code = 'K2'"))}}};
    imported(book, ImportKind::orders, file("A2"), options);
    CHECK(book.rows(QStringLiteral("SELECT k.code FROM sales_order o JOIN customer k ON k.id = o.customer_id WHERE o.code = 'A2'")) == QStringList{QStringLiteral("K2")});
}

TEST_CASE("an order that another one is linked to is no pair with itself when its file comes again", "[joining]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const QString states = QStringLiteral("order.code,order.ordered_on,order.status,order.person,line.no,line.product,line.quantity,line.unit_price,order.reference\n");
    const auto shopee = [&](const char *state) { return states + QStringLiteral("260401KW474ETA,2026-04-01,%1,An,1,TRA,2,100000,\n").arg(QLatin1String(state)); };
    imported(book, ImportKind::orders, shopee("confirmed"), from("shopee/a"));
    imported(book, ImportKind::orders, states + QStringLiteral("SON12345,2026-04-02,completed,An,1,TRA,2,95000,260401KW474ETA\n"), from("sapo/kho"));
    const OrderTwin pair = must(orderTwins(book.database(), TwinState::possible, 10)).at(0);
    answer(book, pair, TwinState::same, orderOf(book, "260401KW474ETA"));
    const ImportResult again = imported(book, ImportKind::orders, shopee("completed"), from("shopee/a"));
    CHECK_FALSE(hasNote(again, ImportNote::Kind::possibleTwins, 1));
    CHECK(must(orderTwins(book.database(), std::nullopt, 10)).size() == 1);
    CHECK(revenue(book) == 200'000);
    CHECK(must(book->check()).empty());
}

TEST_CASE("a code in small letters is found, in whatever order the files come", "[joining]")
{
    const bool shopeeFirst = GENERATE(true, false);
    INFO("shopee first " << shopeeFirst);
    TestBook book = importBook(Engine::sqlite);
    const QString small = QString(shopeeFile).replace(QStringLiteral("260401KW474ETA"), QStringLiteral("260401kw474eta"));
    for (const bool shopee : {shopeeFirst, !shopeeFirst})
        imported(book, ImportKind::orders, shopee ? small : sapoFile, shopee ? from("shopee/a") : from("sapo/kho"));
    CHECK(must(possibleTwins(book.database())) == 1);
}

TEST_CASE("which of several namesakes is meant is said for those of one province", "[joining]")
{
    TestBook book = importBook(Engine::sqlite);
    imported(book, ImportKind::customers, QStringLiteral("customer.code,customer.name,customer.province\nK1,Lan,Hà Nội\nK2,Lan,Hà Nội\nK3,Lan,Huế\nK4,Lan,Huế\n"));
    const auto file = [](const char *first, const char *second) -> QString {
        return QStringLiteral("order.code,order.ordered_on,customer.name,customer.province,line.product,line.quantity,line.unit_price\n"
                              "%1,2026-04-01,Lan,Hà Nội,TRA,1,100000\n%2,2026-04-01,Lan,Huế,TRA,1,100000\n")
            .arg(QLatin1String(first), QLatin1String(second));
    };
    const auto customer = [&](const char *code) { return CustomerId{book.number(QStringLiteral("SELECT id FROM customer WHERE code = '%1'").arg(QLatin1String(code)))}; };
    const auto whose = [&] { return book.rows(QStringLiteral("SELECT o.code, COALESCE(k.code, '-') FROM sales_order o LEFT JOIN customer k ON k.id = o.customer_id ORDER BY o.code")); };
    ImportOptions options = from("shopee/a");
    options.dryRun = options.preview = true;
    const ImportPreview preview = must(importText(*book, ImportKind::orders, file("A1", "A2"), options)).preview;
    REQUIRE(preview.customers.size() == 2);
    CHECK((preview.customers[0].name == u"Lan" && preview.customers[0].contact.isEmpty() && preview.customers[0].candidates.size() == 2));
    CHECK(preview.customers[0].key != preview.customers[1].key);
    options.dryRun = options.preview = false;
    options.answers.customers = {{preview.customers[0].key, customer("K1")}};
    imported(book, ImportKind::orders, file("A1", "A2"), options);
    CHECK(whose() == QStringList({QStringLiteral("A1|K1"), QStringLiteral("A2|-")}));
    // By the name alone whoever of that name it is, where it can be them.
    options.answers.customers = {{QStringLiteral("Lan"), customer("K3")}};
    imported(book, ImportKind::orders, file("A3", "A4"), options);
    CHECK(whose() == QStringList({QStringLiteral("A1|K1"), QStringLiteral("A2|-"), QStringLiteral("A3|-"), QStringLiteral("A4|K3")}));
}

TEST_CASE("a name beside a customer's phone leads no later row of that name to the customer", "[joining]")
{
    const bool phoneFirst = GENERATE(true, false);
    INFO("phone first " << phoneFirst);
    TestBook book = importBook(Engine::sqlite);
    imported(book, ImportKind::customers, QStringLiteral("customer.code,customer.name,customer.phone\nK1,Lan,0912345678\n"));
    const auto line = [](const char *order, const char *phone) -> QString { return QString::fromLatin1(order) + QStringLiteral(",2026-04-01,An,Hoa,") + QString::fromLatin1(phone) + QStringLiteral(",1,TRA,1,100000,\n"); };
    imported(book, ImportKind::orders, header + line("A1", phoneFirst ? "0912345678" : "") + line("A2", phoneFirst ? "" : "0912345678"), from("shopee/a"));
    const QStringList whose = book.rows(QStringLiteral("SELECT o.code, k.name FROM sales_order o JOIN customer k ON k.id = o.customer_id ORDER BY o.code"));
    CHECK(whose == (phoneFirst ? QStringList({QStringLiteral("A1|Lan"), QStringLiteral("A2|Hoa")}) : QStringList({QStringLiteral("A1|Hoa"), QStringLiteral("A2|Lan")})));
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM customer")) == 2);
}
