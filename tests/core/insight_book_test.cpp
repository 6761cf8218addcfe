// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of customers, read from a book on both engines; the figures are worked out in insight_book.h and here.
#include "core/customers/customer_store.h"
#include "core/customers/own_field_store.h"
#include "core/insight/cohort_query.h"
#include "core/insight/demographics_query.h"
#include "core/insight/insight_cache_query.h"
#include "core/insight/insight_names_query.h"
#include "core/insight/touch_query.h"
#include "core/ledger/ledger_derivation.h"
#include "core/service/activity_store.h"
#include "tests/support/insight_book.h"

using namespace somo;
using namespace somo::insight;
using namespace somo::test;

namespace {

Day day(int number)
{
    return Day::fromNumber(number);
}

class KnownBook {
public:
    explicit KnownBook(Engine engine)
        : m_book(engine, {}, [] { return std::make_unique<LedgerDerivation>(); })
    {
        fillInsightBook(*m_book);
    }
    Database &database() { return m_book.database(); }
    TestBook &book() { return m_book; }
    void write(const Book::Work &work) { must(m_book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), work)); }
    CustomerId customer(const char16_t *code)
    {
        Statement row(database(), QStringLiteral("SELECT id FROM customer WHERE code = :code"));
        row.bind(u":code", QString::fromUtf16(code));
        return CustomerId{must(runForId(row))};
    }
    StageFinding stageAt(const char16_t *code, int today) { return must(stageOf(database(), customer(code), day(today))); }

private:
    TestBook m_book;
};

constexpr DayRange wholeYear{Day::fromNumber(20260101), Day::fromNumber(20261231)};

QStringList traitTexts(const Demographic &trait)
{
    QStringList lines;
    for (const DemographicRow &row : trait.rows)
        lines += QStringLiteral("%1 %2 %3 %4").arg(row.value.key).arg(row.customers).arg(row.buyers).arg(row.revenue.minorUnits());
    return lines;
}

QStringList namedTouches(const std::vector<TouchRow> &rows)
{
    QStringList lines;
    for (const TouchRow &row : rows)
        lines += QStringLiteral("%1: %2, %3").arg(row.code).arg(row.customers).arg(row.revenue.minorUnits());
    return lines;
}

} // namespace

TEST_CASE("stages and days of buying in a book", "[insight]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    KnownBook known(engine);
    Database &database = known.database();
    // An order counts from the day it was placed, whatever became of it on its way.
    CHECK(must(buyingDays(database, known.customer(u"K1"), day(20261005))) == std::vector{day(20260801), day(20260831), day(20261001)});
    CHECK(must(buyingDays(database, known.customer(u"K1"), day(20260930))).size() == 2);
    CHECK(must(buyingDays(database, known.customer(u"K2"), day(20261005))).size() == 1); // two lines, one order
    CHECK(must(buyingDays(database, known.customer(u"K4"), day(20261005))).empty()); // a draft and a cancelled one
    CHECK(known.stageAt(u"K1", 20261005).stage == Stage::repeat);
    CHECK(known.stageAt(u"K1", 20260801).stage == Stage::customer);
    CHECK(known.stageAt(u"K1", 20260731).stage == Stage::lead);
    CHECK(known.stageAt(u"K2", 20261005).stage == Stage::customer);
    CHECK(known.stageAt(u"K3", 20261127).stage == Stage::repeat); // 89 days
    CHECK(known.stageAt(u"K3", 20261128).stage == Stage::dormant);
    CHECK(known.stageAt(u"K6", 20261005).stage == Stage::lead);
    const auto note = [&](const char16_t *code, const char16_t *kind) {
        known.write([&](Database &base) -> Status {
            Activity made;
            made.day = day(20261002);
            made.customer = known.customer(code);
            made.kind = QString::fromUtf16(kind);
            const auto added = activities::add(base, made);
            return added ? success() : Status(added.error());
        });
    };
    // What is written about somebody is no talk with them.
    note(u"K6", u"note");
    note(u"K4", u"note");
    CHECK(known.stageAt(u"K6", 20261005).stage == Stage::lead);
    note(u"K6", u"call");
    CHECK(known.stageAt(u"K6", 20261005).stage == Stage::contacted);
    CHECK(known.stageAt(u"K6", 20261001).stage == Stage::lead);
    const BuyingHistory history = must(BuyingHistory::load(database, day(20261005)));
    CHECK(history.customers().size() == 3);
    const auto days = history.daysOf(known.customer(u"K3"));
    CHECK(std::vector(days.begin(), days.end()) == std::vector{day(20260701), day(20260721), day(20260830)});
    CHECK(history.daysOf(known.customer(u"K6")).empty());
    const auto stages = must(stagesOf(database, history, day(20261005)));
    CHECK(stages.size() == 5);
    CHECK(stages.at(known.customer(u"K4").value).stage == Stage::lead);
    for (const char16_t *code : {u"K1", u"K2", u"K3", u"K4", u"K6"})
        CHECK(stages.at(known.customer(code).value).stage == known.stageAt(code, 20261005).stage);
    const auto missing = stageOf(database, CustomerId{9'999}, day(20261005));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::rowNotFound);
}

TEST_CASE("next purchases in a book", "[insight]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    KnownBook known(engine);
    Database &database = known.database();
    const GroupIntervals groups = must(groupIntervals(database, day(20261005)));
    // Tea: 30 and 31 days by K1; cups: 20 and 40 days by K3.
    REQUIRE(groups.size() == 2);
    QStringList lines;
    for (const auto &[id, interval] : groups)
        lines += QStringLiteral("%1 %2 of %3").arg(interval.name).arg(interval.days).arg(interval.intervals);
    lines.sort();
    CHECK(lines == QStringList{QStringLiteral("Cốc 30 of 2"), QStringLiteral("Trà 31 of 2")});
    const auto next = [&](const char16_t *code) { return must(nextPurchaseOf(database, known.customer(code), day(20261005), groups)); };
    CHECK(next(u"K1")->expected == day(20261101)); // 1 October and 30.5 days
    CHECK(next(u"K1")->intervals == 2);
    CHECK(next(u"K3")->expected == day(20260929));
    // Once, and the cup is the dearer line.
    REQUIRE(next(u"K2"));
    CHECK(next(u"K2")->expected == day(20261001));
    CHECK(next(u"K2")->group->name == QStringLiteral("Cốc"));
    CHECK_FALSE(next(u"K4"));
    CHECK_FALSE(next(u"K6"));
    const BuyingHistory history = must(BuyingHistory::load(database, day(20261005)));
    const auto all = must(nextPurchases(database, day(20261005), history, groups));
    REQUIRE(all.size() == 3);
    CHECK(all[0].customer == known.customer(u"K3"));
    CHECK(all[1].customer == known.customer(u"K2"));
    CHECK(all[1].next == *next(u"K2"));
    CHECK(all[2].next == *next(u"K1"));
    // Within days, both ends included.
    const auto within = [&](int first, int last) {
        std::vector<CustomerId> found;
        for (const CustomerNext &each : must(nextPurchases(database, day(20261005), history, groups, DayRange{day(first), day(last)})))
            found.push_back(each.customer);
        return found;
    };
    CHECK(within(20260929, 20261001) == std::vector{known.customer(u"K3"), known.customer(u"K2")});
    CHECK(within(20261001, 20261101) == std::vector{known.customer(u"K2"), known.customer(u"K1")});
    CHECK(within(20261002, 20261031).empty());
}

TEST_CASE("who bought on one day only is told by the newest order that has a group", "[insight]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    KnownBook known(engine);
    Database &database = known.database();
    // K6 on one day: dear tea, then two cups of which the second line is dearer, then something of no group.
    importInto(*known.book(), ImportKind::orders,
               "order.code,order.ordered_on,customer.code,line.product,line.name,line.product_group,line.quantity,line.unit_price\n"
               "O21,2026-09-10,K6,TRA,Trà sen,Trà,1,5000\n"
               "O22,2026-09-10,K6,TRA,Trà sen,Trà,1,100\n"
               "O22,2026-09-10,K6,COC,Cốc sứ,Cốc,1,300\n"
               "O23,2026-09-10,K6,KHAC,Gói quà,,1,9000\n");
    const GroupIntervals groups = must(groupIntervals(database, day(20261005)));
    const BuyingHistory history = must(BuyingHistory::load(database, day(20261005)));
    const auto of = [&](const std::optional<DayRange> &expected) {
        for (const CustomerNext &each : must(nextPurchases(database, day(20261005), history, groups, expected))) {
            if (each.customer == known.customer(u"K6"))
                return QStringLiteral("%1 %2").arg(each.next.expected.number()).arg(each.next.group->name);
        }
        return QString();
    };
    CHECK(of({}) == QStringLiteral("20261010 Cốc")); // 30 days
    CHECK(of(DayRange{day(20261010), day(20261010)}) == QStringLiteral("20261010 Cốc"));
    // On the 11th tea would be due, and it isn't tea that counts.
    CHECK(of(DayRange{day(20261011), day(20261011)}).isEmpty());
    CHECK(must(nextPurchaseOf(database, known.customer(u"K6"), day(20261005), groups))->expected == day(20261010));
}

TEST_CASE("recency, frequency and revenue come from the ledger", "[insight]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    KnownBook known(engine);
    // Completed: the third order of K1 doesn't count yet; the second does on the day of its completion.
    const RfmTable table = must(loadRfm(known.database(), RecognitionEvent::completed, day(20261005)));
    REQUIRE(table.rows.size() == 3);
    const RfmRow &first = *table.of(known.customer(u"K1"));
    CHECK(first.orders == 2);
    CHECK(first.last == day(20260902));
    CHECK(first.since == 33);
    CHECK(first.revenue == Money::fromMinorUnits(200));
    CHECK(table.of(known.customer(u"K2"))->orders == 1);
    CHECK(table.of(known.customer(u"K2"))->revenue == Money::fromMinorUnits(400));
    // By an event that the book doesn't keep entries of, the same is made on the way.
    const RfmTable ordered = must(loadRfm(known.database(), RecognitionEvent::ordered, day(20261005)));
    CHECK(ordered.of(known.customer(u"K1"))->orders == 3);
    CHECK(ordered.of(known.customer(u"K1"))->last == day(20261001));
    // A return lies on its own day.
    importInto(*known.book(), ImportKind::returns, "return.code,return.order,return.on,line.product,line.quantity\nTH-01,O5,2026-09-20,COC,1\n");
    const RfmTable after = must(loadRfm(known.database(), RecognitionEvent::completed, day(20261005)));
    CHECK(after.of(known.customer(u"K3"))->revenue == Money::fromMinorUnits(600));
    CHECK(after.of(known.customer(u"K3"))->orders == 3);
    const RfmTable before = must(loadRfm(known.database(), RecognitionEvent::completed, day(20260919)));
    CHECK(before.of(known.customer(u"K3"))->revenue == Money::fromMinorUnits(900));
    const RfmMovement moved = must(loadMovement(known.database(), RecognitionEvent::completed, day(20260731), day(20261005)));
    CHECK(moved.counts[RfmMovement::none][RfmMovement::none] == 3); // too few customers for segments
}

TEST_CASE("pairs come from orders that count", "[insight]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine, {}, [] { return std::make_unique<LedgerDerivation>(); });
    QByteArray csv = "order.code,order.ordered_on,order.status,order.cancelled_on,customer.code,customer.name,line.product,line.name,line.quantity,line.unit_price\n";
    for (int order = 1; order <= 6; ++order) {
        const QByteArray head = "P" + QByteArray::number(order) + ",2026-06-0" + QByteArray::number(order) + (order == 6 ? ",cancelled,2026-06-07" : ",completed,") + ",K1,Lan,";
        csv += head + "MAT,Mật ong,1,100\n" + head + "GUNG,Gừng,1,50\n";
    }
    csv += "P7,2026-06-08,completed,,K2,Minh,MAT,Mật ong,1,100\n";
    importInto(*book, ImportKind::orders, csv);
    const GoesWith table = must(loadGoesWith(book.database(), RecognitionEvent::completed, {firstKnownDay, day(20261005)}));
    CHECK(table.orders == 6);
    REQUIRE(table.pairs.size() == 1);
    CHECK(table.pairs[0].together == 5);
    CHECK(table.pairs[0].liftHundredths() == 100); // 5 × 6 ÷ (6 × 5)
    CHECK(must(loadGoesWith(book.database(), RecognitionEvent::completed, {day(20260602), day(20261005)})).pairs.empty()); // four
    Statement row(book.database(), QStringLiteral("SELECT id FROM customer WHERE code = 'K2'"));
    const CustomerId minh{must(runForId(row))};
    const auto bought = must(productsBought(book.database(), minh, day(20261005)));
    REQUIRE(bought.size() == 1);
    CHECK(must(productNames(book.database())).value(bought[0].value).name == QStringLiteral("Mật ong"));
    CHECK(must(productsBought(book.database(), minh, day(20260607))).empty());
}

TEST_CASE("who buys, by age, gender, province and a field of one's own", "[insight]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    KnownBook known(engine);
    known.write([&](Database &base) -> Status {
        OwnField hobby;
        hobby.code = QStringLiteral("hobby");
        hobby.name = QStringLiteral("Sở thích");
        hobby.kind = QStringLiteral("choice");
        hobby.choices = {QStringLiteral("vườn"), QStringLiteral("cờ")};
        hobby.trait = true;
        SOMO_TRY_ASSIGN(const OwnFieldId field, own_fields::add(base, hobby));
        SOMO_TRY(own_fields::set(base, known.customer(u"K1"), {field, QStringLiteral("cờ"), std::nullopt}));
        SOMO_TRY(own_fields::set(base, known.customer(u"K2"), {field, QStringLiteral("vườn"), std::nullopt}));
        OwnField note; // no trait: figures aren't cut by it
        note.code = QStringLiteral("note");
        note.name = QStringLiteral("Ghi chú");
        const auto added = own_fields::add(base, note);
        return added ? success() : Status(added.error());
    });
    const auto traits = must(loadDemographics(known.database(), known.book()->settings(), wholeYear, day(20261005)));
    REQUIRE(traits.size() == 4);
    CHECK(traitTexts(traits[0]) == QStringList{QStringLiteral("25-34 1 1 900"), QStringLiteral("35-44 1 1 200"), QStringLiteral("65+ 1 1 400"), QStringLiteral(" 2 0 0")});
    // "Nữ" and "F" are one.
    CHECK(traitTexts(traits[1]) == QStringList{QStringLiteral("female 2 2 1100"), QStringLiteral("male 1 1 400"), QStringLiteral(" 2 0 0")});
    REQUIRE(traits[2].rows.size() == 3);
    CHECK(traits[2].rows[1].revenue == Money::fromMinorUnits(1'100)); // Đà Nẵng, then Hà Nội
    // In the order of the choices.
    CHECK(traits[3].code == QStringLiteral("hobby"));
    CHECK(traitTexts(traits[3]) == QStringList{QStringLiteral("vườn 1 1 400"), QStringLiteral("cờ 1 1 200"), QStringLiteral(" 3 1 900")});
    const auto august = must(loadDemographics(known.database(), known.book()->settings(), {day(20260801), day(20260831)}, day(20261005)));
    CHECK(traitTexts(august[1]) == QStringList{QStringLiteral("female 2 2 400"), QStringLiteral("male 1 0 0"), QStringLiteral(" 2 0 0")});
}

TEST_CASE("where customers came from, and cohorts, in a book", "[insight]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    KnownBook known(engine);
    const Touches made = must(loadTouches(known.database(), RecognitionEvent::completed, wholeYear));
    // K1 came by zalo and bought by shopee last; K2 by zalo; K3 by shopee and by zalo last.
    CHECK(namedTouches(made.firstChannel) == QStringList{QStringLiteral("shopee: 1, 900"), QStringLiteral("zalo: 2, 600")});
    CHECK(namedTouches(made.lastChannel) == QStringList{QStringLiteral("zalo: 2, 1300"), QStringLiteral("shopee: 1, 200")});
    CHECK(namedTouches(made.firstCampaign) == QStringList{QStringLiteral(": 3, 1500")});
    CHECK(made.others == Money());
    const auto all = must(loadCohorts(known.database(), RecognitionEvent::completed, wholeYear, day(20261005)));
    // K3 in July, K1 in August (5 August, 2 September), K2 in September.
    REQUIRE(all.size() == 3);
    CHECK(all[0].month == 202607);
    REQUIRE(all[0].months.size() == 4);
    CHECK(all[0].months[0].revenue == Money::fromMinorUnits(600));
    CHECK(all[0].months[1].customers == 1);
    CHECK(all[0].months[2].customers == 0);
    CHECK(all[1].months[1].revenue == Money::fromMinorUnits(100));
    CHECK(must(loadCohorts(known.database(), RecognitionEvent::completed, {day(20260815), day(20260820)}, day(20261005))).size() == 1);
}

TEST_CASE("what the whole book says is read again only after a command that touches orders, or a day", "[insight]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    KnownBook known(engine);
    InsightCache cache;
    const auto ask = [&](int today) { return must(cache.rfm(known.database(), RecognitionEvent::completed, day(today))); };
    const auto first = ask(20261005);
    CHECK(ask(20261005) == first);
    CHECK(must(cache.history(known.database(), day(20261005)))->customers().size() == 3);
    CHECK(must(cache.groups(known.database(), day(20261005)))->size() == 2);
    CHECK(must(cache.goesWith(known.database(), RecognitionEvent::completed, day(20261005)))->orders == 6);
    CHECK(ask(20261006) != first);
    const auto again = ask(20261005);
    // What was said to a customer, and what they are like, leaves orders as they are.
    known.write([&](Database &base) -> Status {
        Activity call;
        call.day = day(20261002);
        call.customer = known.customer(u"K6");
        call.kind = QStringLiteral("call");
        const auto added = activities::add(base, call);
        return added ? success() : Status(added.error());
    });
    CHECK(ask(20261005) == again);
    known.write([&](Database &base) -> Status {
        SOMO_TRY_ASSIGN(Customer customer, customers::byId(base, known.customer(u"K6")));
        customer.phoneTyped = QStringLiteral("0912 345 678");
        return customers::update(base, customer);
    });
    CHECK(ask(20261005) == again);
    // An order that is completed counts.
    known.book().run(QStringLiteral("UPDATE sales_order SET status = 3, completed_on = 20261004, version = version + 1 WHERE code = 'O3'"));
    const auto completed = ask(20261005);
    CHECK(completed != again);
    CHECK(completed->of(known.customer(u"K1"))->orders == 3);
    importInto(*known.book(), ImportKind::orders, "order.code,order.ordered_on,customer.code,customer.name,line.product,line.name,line.quantity,line.unit_price\nO20,2026-10-02,K6,Vũ Hòa,TRA,Trà sen,1,100\n");
    CHECK(ask(20261005) != completed);
    CHECK(ask(20261005)->rows.size() == 4);
}

TEST_CASE("which commands touch what is known of customers", "[insight]")
{
    const auto news = [](const QStringList &tables) { return BookNews{1, 1, tables}; };
    CHECK_FALSE(touchesOrders(news({QStringLiteral("care_item"), QStringLiteral("activity")})));
    CHECK(touchesKnowing(news({QStringLiteral("care_item"), QStringLiteral("activity")}))); // a first talk makes a stage
    CHECK_FALSE(touchesKnowing(news({QStringLiteral("care_script")})));
    CHECK(touchesOrders(news({QStringLiteral("consent"), QStringLiteral("sales_return")})));
    CHECK(touchesOrders(news({QStringLiteral("book_setting")})));
    CHECK_FALSE(touchesOrders(BookNews()));
}
