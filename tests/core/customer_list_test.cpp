// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_list_query.h"
#include "core/ledger/ledger_query.h"
#include "core/marketing/region.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

const QString me = QStringLiteral("An");
constexpr RecognitionEvent completed = RecognitionEvent::completed;

struct People {
    CustomerId lan, anh, hoa, khoa;
};

/// Lan has O1 (150,000 left of 300,000 after a return) and O3, a draft; Ánh O2 (600,000) and O5 (200,000, counted on
/// 1 October); Khoa O4, on its way; Hoa nothing.
People enrich(SmallBook &small)
{
    People people;
    must(small.book()->write({QStringLiteral("test"), {}}, me, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const qint64 loyal, named::findOrAdd(database, NamedKind::segment, QStringLiteral("Khách quen")));
        SOMO_TRY_ASSIGN(const ProvinceBook provinces, ProvinceBook::load(database));
        SOMO_TRY_ASSIGN(const auto hanoi, provinces.find(QStringLiteral("Hà Nội"), Day::fromNumber(20260901)));
        const auto add = [&](const char16_t *code, const char16_t *name, const char16_t *phone, const char16_t *email, SegmentId segment,
                             ProvinceId province) -> Result<CustomerId> {
            Customer customer;
            customer.code = QString::fromUtf16(code);
            customer.name = QString::fromUtf16(name);
            customer.phoneTyped = QString::fromUtf16(phone);
            customer.email = QString::fromUtf16(email);
            customer.segment = segment;
            customer.province = province;
            return customers::add(database, customer);
        };
        SOMO_TRY_ASSIGN(people.lan, add(u"K1", u"Phạm Thị Lan", u"0912 345 678", u"Lan.Pham@vidu.vn", SegmentId{loyal}, hanoi.value_or(ProvinceId())));
        SOMO_TRY_ASSIGN(people.anh, add(u"K2", u"Vũ Ngọc Ánh", u"0987.111.222", u"", {}, {}));
        SOMO_TRY_ASSIGN(people.hoa, add(u"K3", u"Đặng Thị Hoa", u"", u"hoa@vidu.vn", {}, {}));
        SOMO_TRY_ASSIGN(people.khoa, add(u"X9", u"Trần Đăng Khoa", u"", u"", {}, {}));
        const auto give = [&](const char16_t *code, CustomerId customer) -> Status {
            SOMO_TRY_ASSIGN(const qint64 source, named::find(database, NamedKind::source, QStringLiteral("hand")));
            SOMO_TRY_ASSIGN(const OrderId id, orders::find(database, SourceId{source}, QString::fromUtf16(code)));
            SOMO_TRY_ASSIGN(Order order, orders::byId(database, id));
            order.customer = customer;
            const auto written = orders::update(database, order);
            return written ? success() : Status(written.error());
        };
        SOMO_TRY(give(u"O1", people.lan));
        SOMO_TRY(give(u"O2", people.anh));
        SOMO_TRY(give(u"O3", people.lan));
        SOMO_TRY(give(u"O4", people.khoa));
        return give(u"O5", people.anh);
    }));
    return people;
}

QString codesOf(Database &database, const CustomerListAsk &ask)
{
    QStringList codes;
    const CustomerKeys keys = must(customers::keys(database, ask, completed));
    for (const CustomerListRow &row : must(customers::rows(database, keys.rows, completed)))
        codes << row.code;
    return codes.join(u' ');
}

} // namespace

TEST_CASE("customers stand by given name, and by whatever else is asked for, those without it last both ways", "[customers]")
{
    SmallBook small(GENERATE(from_range(engines())));
    (void)enrich(small);
    struct Case {
        CustomerSort sort;
        const char16_t *up, *down;
    };
    // By given name: Ánh, Hoa, Khoa, Lan; ties stay in that order.
    const Case one = GENERATE(Case{CustomerSort::name, u"K2 K3 X9 K1", u"K1 X9 K3 K2"}, Case{CustomerSort::code, u"K1 K2 K3 X9", u"X9 K3 K2 K1"},
                              Case{CustomerSort::phone, u"K1 K2 K3 X9", u"K2 K1 K3 X9"}, Case{CustomerSort::email, u"K3 K1 K2 X9", u"K1 K3 K2 X9"},
                              Case{CustomerSort::segment, u"K1 K2 K3 X9", u"K1 K2 K3 X9"}, Case{CustomerSort::province, u"K1 K2 K3 X9", u"K1 K2 K3 X9"},
                              Case{CustomerSort::firstOrder, u"K1 K2 X9 K3", u"X9 K2 K1 K3"}, Case{CustomerSort::lastOrder, u"K1 X9 K2 K3", u"K2 X9 K1 K3"},
                              Case{CustomerSort::orders, u"K1 K2 K3 X9", u"K2 K1 K3 X9"}, Case{CustomerSort::revenue, u"K1 K2 K3 X9", u"K2 K1 K3 X9"});
    INFO(int(one.sort));
    CHECK(codesOf(small.database(), {{}, one.sort, false}) == QString::fromUtf16(one.up));
    CHECK(codesOf(small.database(), {{}, one.sort, true}) == QString::fromUtf16(one.down));
}

TEST_CASE("every word finds a customer folded by name, code, phone however typed, e-mail, segment or region", "[customers]")
{
    SmallBook small(GENERATE(from_range(engines())));
    (void)enrich(small);
    struct Case {
        const char16_t *text, *codes;
    };
    const Case one = GENERATE(Case{u"dang", u"K3 X9"}, Case{u"HOA", u"K3 X9"}, Case{u"thi HOA", u"K3"}, Case{u"thi", u"K3 K1"}, Case{u"pham lan", u"K1"}, Case{u"k2", u"K2"},
                              Case{u"0912345", u"K1"}, Case{u"0912 345 678", u"K1"}, Case{u"0987111222", u"K2"}, Case{u"+84987", u"K2"}, Case{u"111.222", u"K2"},
                              Case{u"lan.pham@", u"K1"}, Case{u"vidu", u"K3 K1"}, Case{u"khach quen", u"K1"}, Case{u"ha noi lan", u"K1"}, Case{u"lan hoa", u""},
                              Case{u"  ", u"K2 K3 X9 K1"});
    CustomerListAsk ask;
    ask.text = QString::fromUtf16(one.text);
    INFO(ask.text.toStdString());
    CHECK(codesOf(small.database(), ask) == QString::fromUtf16(one.codes));
    CHECK(must(customers::keys(small.database(), ask, completed)).inBook == 4);
}

TEST_CASE("a customer's orders and revenue are those of the board, the days those of orders that stand", "[customers]")
{
    SmallBook small(GENERATE(from_range(engines())));
    const People people = enrich(small);
    const CustomerId asked[] = {people.lan, people.anh, people.khoa, people.hoa, CustomerId{4711}};
    const auto rows = must(customers::rows(small.database(), asked, completed));
    REQUIRE(rows.size() == 5);
    CHECK(rows[0].orders == 1);
    CHECK(rows[0].revenue == Money::fromMinorUnits(150'000));
    CHECK(rows[0].firstOrder == Day::fromNumber(20260908));
    CHECK(rows[0].lastOrder == Day::fromNumber(20260908)); // the draft of the 18th doesn't stand
    CHECK(rows[0].segment == QStringLiteral("Khách quen"));
    CHECK(rows[0].province == QStringLiteral("Hà Nội"));
    CHECK(rows[0].phone == QStringLiteral("0912 345 678"));
    CHECK(rows[1].orders == 2);
    CHECK(rows[1].revenue == Money::fromMinorUnits(800'000));
    CHECK(rows[1].firstOrder == Day::fromNumber(20260912));
    CHECK(rows[1].lastOrder == Day::fromNumber(20260930));
    CHECK(rows[2].orders == 0);
    CHECK(rows[2].lastOrder == Day::fromNumber(20260928));
    CHECK(rows[3].lastOrder.isNull());
    CHECK_FALSE(rows[4].id);
    LedgerAsk ask;
    ask.days = {firstKnownDay, lastKnownDay};
    ask.event = completed;
    ask.by = {Cut::customer};
    ask.metrics = {Metric::orders, Metric::revenue};
    for (const LedgerRow &row : must(askLedger(small.database(), ask)).rows) {
        const auto mine = std::ranges::find(rows, row.key[0].id, [](const CustomerListRow &each) { return each.id.value; });
        if (mine == rows.end())
            continue;
        CHECK(row.values[0].value == mine->orders);
        CHECK(row.values[1].value == mine->revenue.minorUnits());
    }
}

TEST_CASE("somebody typed with the phone, the e-mail or the name and region of another is told apart by why", "[customers]")
{
    SmallBook small(GENERATE(from_range(engines())));
    const People people = enrich(small);
    Database &database = small.database();
    Customer typed;
    typed.name = QStringLiteral("Ai đó");
    CHECK(must(customers::twins(database, typed, 3)).empty());
    typed.phoneTyped = QStringLiteral("+84 912 345 678");
    auto twins = must(customers::twins(database, typed, 3));
    REQUIRE(twins.size() == 1);
    CHECK(twins[0].customer.id == people.lan.value);
    CHECK(twins[0].samePhone);
    CHECK_FALSE(twins[0].sameEmail);
    typed.email = QStringLiteral("HOA@vidu.vn");
    twins = must(customers::twins(database, typed, 3));
    REQUIRE(twins.size() == 2);
    CHECK(twins[1].sameEmail);
    CHECK(must(customers::twins(database, typed, 1)).size() == 1);
    typed.phoneTyped = QStringLiteral("091*****78");
    typed.email.clear();
    CHECK(must(customers::twins(database, typed, 3)).empty()); // masked data is nobody's
    typed.name = QStringLiteral("phạm thị LAN");
    CHECK(must(customers::twins(database, typed, 3)).empty()); // no region: a name alone is not enough
    typed.province = must(customers::byId(database, people.lan)).province;
    twins = must(customers::twins(database, typed, 3));
    REQUIRE(twins.size() == 1);
    CHECK_FALSE(twins[0].samePhone);
    CHECK_FALSE(twins[0].sameEmail);
    // Nobody is their own twin.
    CHECK(must(customers::twins(database, must(customers::byId(database, people.lan)), 3)).empty());
}

TEST_CASE("a customer without a code gets the next one that is free", "[customers]")
{
    SmallBook small(GENERATE(from_range(engines())));
    (void)enrich(small);
    CHECK(must(customers::nextCode(small.database())) == QStringLiteral("KH-0005"));
    Customer taken;
    taken.code = QStringLiteral("KH-0006");
    taken.name = QStringLiteral("Lê Văn Nam");
    must(small.book()->write({QStringLiteral("test"), {}}, me, [&](Database &database) -> Status {
        const auto added = customers::add(database, taken);
        return added ? success() : Status(added.error());
    }));
    CHECK(must(customers::nextCode(small.database())) == QStringLiteral("KH-0007")); // 6 is taken
}
