// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_filter_json.h"
#include "core/customers/customer_list_query.h"
#include "core/insight/customer_sets_query.h"
#include "tests/core/filter_book.h"

using namespace somo;
using namespace somo::test;

TEST_CASE("a condition on any field finds its customers, by given name", "[customers][filter]")
{
    FilterBook at(GENERATE(from_range(engines())));
    struct Case {
        const char16_t *condition, *codes;
    };
    const Case cases[] = {
        {u"segment=Khách quen", u"K1"},
        {u"segment empty", u"K2 K3 X9"},
        {u"segment!=Khách quen", u"K2 K3 X9"},
        {u"segment=Nobody's", u""},
        {u"province=Hà Nội", u"K1"},
        {u"province=ha noi", u"K1"},
        {u"province filled", u"K1"},
        {u"keeper=AN", u"K1"},
        {u"keeper=Phạm Đức Bình", u"K2"},
        {u"keeper=me", u"K2"}, // Bình asks
        {u"keeper filled", u"K2 K1"},
        {u"keeper is_not AN", u"K2 K3 X9"},
        {u"tag=VIP", u"K2 K1"},
        {u"tag=tra,nothing", u"K1"},
        {u"tag!=vip", u"K3 X9"},
        {u"tag empty", u"K3 X9"},
        {u"gender=f", u"K1"},
        {u"gender is Nữ", u"K1"}, // as the demographics count
        {u"gender is FEMALE", u"K1"},
        {u"gender is_not nu", u"K2 K3 X9"},
        {u"gender=nam", u""},
        {u"birth_year>=1986", u"K3"},
        {u"birth_year<=1990", u"K3 K1"},
        {u"birth_year=1985,1990", u"K3 K1"},
        {u"birthday=10", u"K1"},
        {u"birthday=9,10", u"K1"},
        {u"birthday!=10", u"K2 K3 X9"},
        {u"birthday filled", u"K1"},
        {u"phone empty", u"K3 X9"},
        {u"phone contains 345 678", u"K1"},
        {u"phone contains 0987.111", u"K2"},
        {u"email filled", u"K3 K1"},
        {u"email contains VIDU", u"K3 K1"},
        {u"note contains chat", u"K3"},
        {u"address empty", u"K2 K3 X9 K1"},
        {u"group=buyers", u"K1"},
        {u"group empty", u"K2 K3 X9"},
        {u"kind=external", u"K2 K3 X9 K1"},
        {u"kind!=external", u""},
        {u"own:size=L", u"K1"},
        {u"own:size!=L", u"K2 K3 X9"},
        {u"own:size empty", u"K2 K3 X9"},
        {u"own:debt>=500000", u"K1"},
        {u"own:debt>=500001", u""},
        {u"own:debt<=500000", u"K1"}, // who has none owes no known amount
        {u"own:joined since 2026-01-01", u"K3"},
        {u"own:joined>=2026-01-05", u"K3"},
        {u"own:joined before 2026-01-05", u""},
        {u"own:joined not_since 2026-01-06", u"K2 K3 X9 K1"},
        {u"own:gift=yes", u"K2"},
        {u"own:taste contains NGOT", u"K3"},
        {u"own:taste=Ít ngọt", u"K3"},
        {u"consent:care:zalo=yes", u"K2"}, // Lan took hers back
        {u"consent:care:zalo=no", u"K1"},
        {u"consent:care:zalo empty", u"K3 X9"},
        {u"consent:care:zalo=yes,no", u"K2 K1"},
        {u"consent:care:call filled", u""},
        {u"orders>=1", u"K2 K1"},
        {u"orders=2", u"K2"},
        {u"orders<=1", u"K3 X9 K1"},
        {u"orders=0", u"K3 X9"},
        {u"revenue>=150000", u"K2 K1"},
        {u"revenue>=150001", u"K2"},
        {u"revenue<=150000", u"K3 X9 K1"},
        {u"revenue_12m>=800000", u"K2"},
        {u"revenue_12m<=0", u"K3 X9"},
        {u"last_order since 2026-09-28", u"K2 X9"},
        {u"last_order>=2026-09-28", u"K2 X9"},
        {u"last_order<2026-09-28", u"K1"},
        {u"last_order not_since 2026-09-28", u"K3 K1"},
        {u"last_order not_since 33d", u"K3 K1"}, // 31 October less 33 days is 28 September
        {u"last_order empty", u"K3"},
        {u"first_order since 2026-09-12", u"K2 X9"},
        {u"first_order before 2026-09-12", u"K1"},
        {u"first_order not_since 2026-09-12", u"K3 K1"},
        {u"contact since 2026-09-01", u"K1"},
        {u"contact not_since 2026-09-01", u"K2 K3 X9"}, // a note isn't a talk
        {u"contact before 2026-09-01", u"K3"},
        {u"contact empty", u"K2 X9"},
        {u"product=TEA", u"K2"},
        {u"product=Trà sen", u"K2"},
        {u"product!=TEA", u"K3 X9 K1"},
        {u"product_group=GOODS", u"K2"}, // by its subgroup
        {u"product_group filled", u"K2"},
        {u"channel=kiosk", u"K2 X9 K1"}, // Lan's draft aside, O1 counts
        {u"channel filled", u"K2 X9 K1"},
    };
    for (const Case &one : cases) {
        INFO(QString::fromUtf16(one.condition).toStdString());
        CHECK(at.found(one.condition) == QString::fromUtf16(one.codes));
    }
}

TEST_CASE("a list counts as of its day: what is dated later hasn't happened", "[customers][filter]")
{
    FilterBook at(GENERATE(from_range(engines())));
    const Day day = Day::fromNumber(20260920); // Khoa's O4 and Ánh's O5 come later
    at.write([&](Database &database) -> Status {
        Activity call;
        call.day = Day::fromNumber(20260921);
        call.customer = at.khoa;
        call.kind = QStringLiteral("call");
        const auto added = activities::add(database, call);
        return added ? success() : Status(added.error());
    });
    struct Case {
        const char16_t *condition, *codes;
    };
    for (const Case &one : {Case{u"orders=1", u"K2 K1"}, Case{u"orders>=2", u""}, Case{u"orders=0", u"K3 X9"}, Case{u"revenue>=600000", u"K2"}, Case{u"revenue>=150000", u"K2 K1"},
                            Case{u"last_order since 2026-09-12", u"K2"}, Case{u"last_order empty", u"K3 X9"}, Case{u"first_order filled", u"K2 K1"},
                            Case{u"last_order before 2026-12-01", u"K2 K1"}, Case{u"channel=kiosk", u"K2 K1"}, Case{u"channel filled", u"K2 K1"}, Case{u"product=TEA", u"K2"},
                            Case{u"contact since 2026-09-21", u""}}) {
        INFO(QString::fromUtf16(one.condition).toStdString());
        CustomerFilterAsk ask = at.ask({QString::fromUtf16(one.condition)});
        ask.today = day;
        CHECK(at.found(ask) == QString::fromUtf16(one.codes));
    }
    CustomerFilterAsk sorted = at.ask({});
    sorted.today = day;
    for (const auto &[sort, codes] : {std::pair{CustomerSort::lastOrder, u"K1 K2 K3 X9"}, std::pair{CustomerSort::firstOrder, u"K1 K2 K3 X9"}, std::pair{CustomerSort::orders, u"K2 K1 K3 X9"},
                                      std::pair{CustomerSort::revenue, u"K1 K2 K3 X9"}}) {
        sorted.filter.sort = sort;
        CHECK(at.found(sorted) == QString::fromUtf16(codes));
    }
    const std::vector<CustomerId> asked{at.anh, at.khoa};
    const std::vector<CustomerListRow> rows = must(customers::rows(at.database(), asked, RecognitionEvent::completed, day));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].orders == 1);
    CHECK(rows[0].revenue == Money::fromMinorUnits(600'000));
    CHECK(rows[0].lastOrder == Day::fromNumber(20260912));
    CHECK(rows[1].orders == 0);
    CHECK(rows[1].lastOrder.isNull());
}

TEST_CASE("conditions and words must all hold, and the order is the one asked for", "[customers][filter]")
{
    FilterBook at(GENERATE(from_range(engines())));
    CustomerFilterAsk ask = at.ask({QStringLiteral("tag=vip"), QStringLiteral("orders<=1")});
    CHECK(at.found(ask) == QStringLiteral("K1"));
    ask = at.ask({QStringLiteral("kind=external")});
    ask.filter.words = QStringLiteral("thi");
    CHECK(at.found(ask) == QStringLiteral("K3 K1"));
    const CustomerKeys keys = must(customers::filtered(at.database(), ask));
    CHECK(keys.inBook == 4);
    CHECK(must(customers::countFiltered(at.database(), ask)) == 2);
    ask.filter.words.clear();
    struct Case {
        CustomerSort sort;
        const char16_t *up, *down;
    };
    // Who has nothing to be sorted by stands last both ways, by given name.
    for (const Case &one : {Case{CustomerSort::keeper, u"K1 K2 K3 X9", u"K2 K1 K3 X9"}, Case{CustomerSort::yearRevenue, u"K1 K2 K3 X9", u"K2 K1 K3 X9"},
                            Case{CustomerSort::orders, u"K1 K2 K3 X9", u"K2 K1 K3 X9"}, Case{CustomerSort::lastOrder, u"K1 X9 K2 K3", u"K2 X9 K1 K3"}}) {
        ask.filter.sort = one.sort;
        ask.filter.descending = false;
        CHECK(at.found(ask) == QString::fromUtf16(one.up));
        ask.filter.descending = true;
        CHECK(at.found(ask) == QString::fromUtf16(one.down));
    }
}

TEST_CASE("a list is read on from its last row, and says where it ends", "[customers][filter]")
{
    FilterBook at(GENERATE(from_range(engines())));
    const CustomerFilterAsk all = at.ask({});
    const CustomerStretch first = must(customers::filteredFrom(at.database(), all, {}, 2));
    CHECK(at.codes(first.rows) == QStringLiteral("K2 K3"));
    REQUIRE(first.next);
    const CustomerStretch second = must(customers::filteredFrom(at.database(), all, first.next, 2));
    CHECK(at.codes(second.rows) == QStringLiteral("X9 K1"));
    CHECK_FALSE(second.next);
    const CustomerFilterAsk some = at.ask({QStringLiteral("province empty")});
    const CustomerStretch narrow = must(customers::filteredFrom(at.database(), some, {}, 2));
    CHECK(at.codes(narrow.rows) == QStringLiteral("K2 K3"));
    REQUIRE(narrow.next);
    CHECK(at.codes(must(customers::filteredFrom(at.database(), some, narrow.next, 2)).rows) == QStringLiteral("X9"));
}

TEST_CASE("typing finds by the beginnings of words in the search index", "[customers][filter][search]")
{
    FilterBook at(GENERATE(from_range(engines())));
    const auto quick = [&](const char16_t *words, int most = 80) { return at.codes(must(customers::quickFound(at.database(), QString::fromUtf16(words), most))); };
    CHECK(quick(u"lan") == QStringLiteral("K1"));
    CHECK(quick(u"THỊ") == QStringLiteral("K3 K1"));
    CHECK(quick(u"pham la") == QStringLiteral("K1"));
    CHECK(quick(u"x9") == QStringLiteral("X9"));
    CHECK(quick(u"thi", 1).size() == 2);
    CHECK(quick(u" ") == QString());
}

TEST_CASE("the twelve months are whole calendar months up to the day", "[customers][filter]")
{
    FilterBook at(GENERATE(from_range(engines())));
    CHECK(customers::yearRevenueFrom(Day::fromNumber(20261031)) == Day::fromNumber(20251101));
    CHECK(customers::yearRevenueFrom(Day::fromNumber(20260115)) == Day::fromNumber(20250201));
    CHECK(customers::yearRevenueFrom(Day::fromNumber(20261201)) == Day::fromNumber(20260101));
    const auto revenue = [&](int today) {
        const auto all = must(customers::yearRevenues(at.database(), RecognitionEvent::completed, Day::fromNumber(today)));
        const qint64 *found = all.find(at.anh.value);
        return found ? *found : -1;
    };
    CHECK(revenue(20260930) == 600'000);
    CHECK(revenue(20261001) == 800'000);
    CHECK(revenue(20270831) == 800'000);
    CHECK(revenue(20270930) == 200'000); // from 1 October 2026
    CHECK(revenue(20271001) == -1);
    const CustomerId one[] = {at.anh};
    CHECK(must(customers::rows(at.database(), one, RecognitionEvent::completed, Day::fromNumber(20270930))).front().yearRevenue == Money::fromMinorUnits(200'000));
    CHECK(must(customers::rows(at.database(), one, RecognitionEvent::completed)).front().keeper == QStringLiteral("Phạm Đức Bình"));
}

TEST_CASE("a stage and a segment of RFM are asked of the floor above", "[customers][filter][insight]")
{
    FilterBook at(GENERATE(from_range(engines())));
    CHECK(customers::filtered(at.database(), at.ask({QStringLiteral("stage=lead")})).error().code == ErrorCode::internal);
    CustomerFilterAsk ask = at.ask({QStringLiteral("stage=qualified")});
    const auto stage = [&](const char16_t *condition) {
        CustomerFilterAsk ask = at.ask({QString::fromUtf16(condition)});
        ask.sets = insight::customerSets(RecognitionEvent::completed, ask.today);
        return at.found(ask);
    };
    CHECK(stage(u"stage=qualified") == QStringLiteral("K3"));
    CHECK(stage(u"stage=repeat") == QStringLiteral("K2")); // two days with an order
    CHECK(stage(u"stage=customer") == QStringLiteral("X9 K1"));
    ask.sets = insight::customerSets(RecognitionEvent::completed, ask.today);
    ask.filter.conditions = {must(customerConditionFromText(QStringLiteral("stage=foo")))};
    CHECK(customers::filtered(at.database(), ask).error().code == ErrorCode::badCustomerFilter);
    CHECK(customers::filtered(at.database(), at.ask({QStringLiteral("province=Atlantis")})).error().code == ErrorCode::badCustomerFilter);
    CHECK(stage(u"stage!=customer") == QStringLiteral("K2 K3"));
    CHECK(stage(u"stage=customer,repeat") == QStringLiteral("K2 X9 K1"));
    CHECK(stage(u"behaviour filled") == QString()); // fewer than five customers have no fifths
    ask.filter.conditions.clear();
    ask.sets = insight::customerSets(RecognitionEvent::completed, ask.today);
    ask.filter.sort = CustomerSort::stage;
    CHECK(at.found(ask) == QStringLiteral("K3 X9 K1 K2"));
    // Ánh ordered on 12 and 30 September: 18 days on is 18 October. Of the others nothing says when.
    ask.filter.sort = CustomerSort::nextOrder;
    CHECK(at.found(ask) == QStringLiteral("K2 K3 X9 K1"));
    insight::InsightCache cache;
    const CustomerId both[] = {at.anh, at.hoa, CustomerId{4711}};
    const auto outlooks = must(insight::customerOutlooks(at.database(), both, ask.today, cache));
    REQUIRE(outlooks.size() == 2);
    CHECK(outlooks[0].stage.stage == insight::Stage::repeat);
    REQUIRE(outlooks[0].next);
    CHECK(outlooks[0].next->expected == Day::fromNumber(20261018));
    CHECK(outlooks[1].stage.stage == insight::Stage::qualified);
    CHECK_FALSE(outlooks[1].next);
}

TEST_CASE("what no filter can mean is refused with what is expected", "[customers][filter]")
{
    for (const char16_t *text : {u"tga=vip", u"tag", u"tag is", u"orders contains 3", u"orders>=x", u"orders>=1,2", u"last_order since yesterday", u"last_order<=2026-01-01",
                                 u"email empty x", u"own=3", u"consent:care=yes", u"consent:love:zalo=yes", u"birthday=13", u"birth_year>=85", u"tag:x=y", u"kind empty",
                                 u"contact not_since 99999d"}) {
        INFO(QString::fromUtf16(text).toStdString());
        const auto read = customerConditionFromText(QString::fromUtf16(text));
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::badCustomerFilter);
    }
    FilterBook at(Engine::sqlite);
    for (const char16_t *text : {u"own:nothing=3", u"own:size>=L", u"own:joined contains 1"}) {
        INFO(QString::fromUtf16(text).toStdString());
        const auto answer = customers::filtered(at.database(), at.ask({QString::fromUtf16(text)}));
        REQUIRE_FALSE(answer);
        CHECK(answer.error().code == ErrorCode::badCustomerFilter);
    }
}

TEST_CASE("each field says how it may be asked, and its text and document say the same again", "[customers][filter]")
{
    CHECK(customerFields().size() == 26);
    for (const CustomerField field : customerFields()) {
        CHECK(customerFieldFromText(customerFieldText(field)) == field);
        for (const CustomerTest test : testsOf(field, u"choice")) {
            CustomerCondition condition{field, test, {}, {}};
            if (field == CustomerField::ownField)
                condition.key = QStringLiteral("size");
            if (field == CustomerField::consent)
                condition.key = QStringLiteral("care:zalo");
            switch (valueKindOf(field, test, u"choice")) {
            case CustomerValueKind::nothing: break;
            case CustomerValueKind::day: condition.values = QStringList{QStringLiteral("90d")}; break;
            case CustomerValueKind::year: condition.values = QStringList{QStringLiteral("1990")}; break;
            default: condition.values = QStringList{QStringLiteral("7")}; break;
            }
            INFO(customerConditionText(condition).toStdString());
            CHECK(checked(condition, u"choice").ok());
            const auto again = customerConditionFromText(customerConditionText(condition));
            REQUIRE(again);
            CHECK(*again == condition);
            CustomerFilter filter{QStringLiteral("lan"), {condition, condition}, CustomerSort::lastOrder, true};
            CHECK(must(customers::filterFromJson(customers::filterToJson(filter))) == filter);
        }
    }
    CHECK(customers::filterToJson({}) == QStringLiteral("{}"));
    CHECK(must(customers::filterFromJson(QStringLiteral("{}"))) == CustomerFilter());
    for (const char16_t *document : {u"[]", u"{\"conditions\":[{\"field\":\"x\",\"test\":\"is\"}]}", u"{\"sort\":\"luck\"}", u"{\"conditions\":[{\"field\":\"tag\",\"test\":\"is\"}]}"})
        CHECK_FALSE(customers::filterFromJson(QString::fromUtf16(document)));
}
