// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_store.h"
#include "core/marketing/named_store.h"
#include "core/marketing/region.h"
#include "core/orders/order_store.h"
#include "core/people/people_store.h"
#include "tests/core/import_support.h"

using namespace somo;
using namespace somo::test;

namespace {

template <typename Value>
Result<Value> inBook(TestBook &book, const std::function<Result<Value>(Database &)> &work)
{
    std::optional<Result<Value>> kept;
    const auto outcome = book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        kept = work(database);
        return *kept ? success() : Status(kept->error());
    });
    if (!outcome)
        return outcome.error();
    return std::move(*kept);
}

Order simpleOrder(TestBook &book)
{
    Order order;
    order.source = SourceId{must(inBook<qint64>(book, [](Database &d) { return named::findOrAdd(d, NamedKind::source, QStringLiteral("hand")); }))};
    order.code = QStringLiteral("TAY-1");
    order.orderedOn = Day::fromNumber(20260301);
    OrderLine line;
    line.name = QStringLiteral("Trà");
    line.quantity = Quantity{2000};
    line.unitPrice = UnitPrice{50'000 * UnitPrice::perMinorUnit};
    order.lines.push_back(line);
    return order;
}

} // namespace

TEST_CASE("a province is found by its code or name of the day, an alias or a folded name, and leads to its successor", "[stores]")
{
    struct Case {
        const char16_t *text;
        int day;
        const char16_t *code;
        const char16_t *name;
    };
    const Case one = GENERATE(Case{u"Hà Giang", 20250630, u"02", u"Hà Giang"}, Case{u"Hà Giang", 20250701, u"08", u"Tuyên Quang"},
                              Case{u"15", 20250630, u"15", u"Yên Bái"}, Case{u"15", 20250701, u"15", u"Lào Cai"},
                              Case{u"Tây Ninh", 20250101, u"72", u"Tây Ninh"}, Case{u"Tây Ninh", 20260101, u"80", u"Tây Ninh"},
                              Case{u"TP.HCM", 20260101, u"79", u"Hồ Chí Minh"}, Case{u"Ho Chi Minh City", 20240101, u"79", u"Hồ Chí Minh"},
                              Case{u"thành phố hà nội", 20260101, u"01", u"Hà Nội"}, Case{u"Hoà Bình", 20240101, u"17", u"Hoà Bình"},
                              Case{u"Hòa Bình", 20260101, u"25", u"Phú Thọ"}, Case{u"BRVT", 20240101, u"77", u"Bà Rịa - Vũng Tàu"},
                              Case{u"Thừa Thiên Huế", 20240101, u"46", u"Huế"}, Case{u"10", 20260101, u"15", u"Lào Cai"});
    TestBook book = importBook(Engine::sqlite);
    const ProvinceBook provinces = must(ProvinceBook::load(book.database()));
    const auto found = must(provinces.find(QString::fromUtf16(one.text), Day::fromNumber(one.day)));
    REQUIRE(found);
    CHECK(provinces.byId(*found)->code == QString::fromUtf16(one.code));
    CHECK(provinces.byId(*found)->name == QString::fromUtf16(one.name));
}

TEST_CASE("a book in VND has 34 provinces today and 63 before July 2025, another book none", "[stores]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM province WHERE valid_to >= 20250701")) == 34);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM province WHERE valid_from < 20250701")) == 63);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM province WHERE valid_to < 20250701 AND successor_id IS NULL")) == 0);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM area")) == 3);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM channel")) == 6);
    TestBook other = importBook(engine, QStringLiteral("USD"));
    CHECK(other.number(QStringLiteral("SELECT COUNT(*) FROM province")) == 0);
    CHECK(other.number(QStringLiteral("SELECT COUNT(*) FROM channel")) == 6);
}

TEST_CASE("codes are one of a kind, and two of one name are not guessed between", "[stores]")
{
    TestBook book = importBook(Engine::sqlite);
    const auto add = [&](const QString &code, const QString &name) {
        return inBook<qint64>(book, [&](Database &d) { return named::add(d, NamedKind::segment, code, name); });
    };
    must(add(QStringLiteral("A"), QStringLiteral("Lẻ")));
    must(add(QStringLiteral("B"), QStringLiteral("Lẻ")));
    CHECK(add(QStringLiteral(" A "), QStringLiteral("x")).error().code == ErrorCode::codeTaken);
    CHECK(add(QStringLiteral("  "), QStringLiteral("x")).error().code == ErrorCode::codeMissing);
    CHECK(named::find(book.database(), NamedKind::segment, QStringLiteral("Lẻ")).error().code == ErrorCode::nameAmbiguous);
}

TEST_CASE("a person is in one team on a day", "[stores]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const PersonId an = must(inBook<PersonId>(book, [](Database &d) { return people::add(d, {{}, QStringLiteral("An"), QStringLiteral("An"), {}, {}, true}); }));
    const TeamId team{must(inBook<qint64>(book, [](Database &d) { return named::add(d, NamedKind::team, QStringLiteral("N"), {}); }))};
    const auto stay = [&](int from, int to) {
        return inBook<MembershipId>(book, [&](Database &d) { return people::addMembership(d, {{}, an, team, false, Day::fromNumber(from), Day::fromNumber(to)}); });
    };
    must(stay(20260101, 20260331));
    CHECK(stay(20260331, 20260430).error().code == ErrorCode::membershipOverlaps);
    CHECK(stay(20260501, 20260430).error().code == ErrorCode::datesReversed);
    must(stay(20260401, 99999999));
}

TEST_CASE("an order keeps to the rules however it is entered", "[stores]")
{
    TestBook book = importBook(Engine::sqlite);
    const auto add = [&](const Order &order) { return inBook<OrderId>(book, [&](Database &d) { return orders::add(d, order); }); };
    Order order = simpleOrder(book);
    order.status = OrderStatus::confirmed;
    order.shippedOn = Day::fromNumber(20260303);
    CHECK(add(order).error().code == ErrorCode::dateForStepNotReached);
    order.shippedOn = {};
    order.lines.push_back(order.lines.front());
    order.lines.back().quantity = Quantity{-1000};
    CHECK(add(order).error().code == ErrorCode::linesOfBothSigns);
    order.lines.pop_back();
    order.id = must(add(order));
    CHECK(add(simpleOrder(book)).error().code == ErrorCode::orderCodeTaken);

    const auto update = [&](const Order &changed) { return inBook<bool>(book, [&](Database &d) { return orders::update(d, changed); }); };
    Order stored = must(orders::byId(book.database(), order.id));
    CHECK(stored.lines.front().net == Money::fromMinorUnits(100'000));
    CHECK_FALSE(must(update(stored)));
    stored.status = OrderStatus::completed;
    stored.returns.push_back({{}, {}, Day::fromNumber(20260310), ReturnKind::document, {{stored.lines.front().id, Quantity{2001}, std::nullopt}}});
    CHECK(update(stored).error().code == ErrorCode::returnMoreThanSold);
    stored.returns.front().lines.front().quantity = Quantity{500};
    CHECK(must(update(stored)));
    stored = must(orders::byId(book.database(), order.id));
    REQUIRE(stored.returns.size() == 1);
    Order cancelled = stored;
    cancelled.status = OrderStatus::cancelled;
    CHECK(update(cancelled).error().code == ErrorCode::completedIsReturned);
    Order without = stored;
    without.lines.clear();
    CHECK_FALSE(update(without).ok());
    CHECK(must(book->check()).empty());
}

TEST_CASE("the same phone, the same e-mail, or the same name in one province is a duplicate", "[stores]")
{
    TestBook book = importBook(Engine::sqlite);
    const auto add = [&](const QString &code, const QString &name, const QString &phone, const QString &email) {
        Customer customer;
        customer.code = code;
        customer.name = name;
        customer.phoneTyped = phone;
        customer.email = email;
        customer.province = ProvinceId{1};
        return must(inBook<CustomerId>(book, [&](Database &d) { return customers::add(d, customer); }));
    };
    const CustomerId hoa = add(QStringLiteral("1"), QStringLiteral("Đặng Thị Hoa"), QStringLiteral("0912345678"), {});
    const CustomerId same = add(QStringLiteral("2"), QStringLiteral("dang thi  hoa"), {}, QStringLiteral("A@b.vn"));
    const CustomerId phone = add(QStringLiteral("3"), QStringLiteral("Cô Hoa"), QStringLiteral("+84 912 345 678"), {});
    const CustomerId email = add(QStringLiteral("4"), QStringLiteral("Khác"), {}, QStringLiteral("a@B.vn"));
    const CustomerId masked = add(QStringLiteral("5"), QStringLiteral("H*a"), QStringLiteral("****5678"), {});
    add(QStringLiteral("6"), QStringLiteral("H*a"), QStringLiteral("****5678"), {});
    CHECK(must(customers::duplicatesOf(book.database(), hoa)) == std::vector<CustomerId>{same, phone});
    CHECK(must(customers::duplicatesOf(book.database(), email)) == std::vector<CustomerId>{same});
    CHECK(must(customers::duplicatesOf(book.database(), masked)).empty());
}
