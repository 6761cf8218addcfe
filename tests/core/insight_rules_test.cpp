// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of customers (rules §6), each figure worked out by hand.
#include "core/insight/cohort.h"
#include "core/insight/demographics.h"
#include "core/insight/goes_with.h"
#include "core/insight/insight_words.h"
#include "core/insight/next_purchase.h"
#include "core/insight/rfm.h"
#include "core/insight/touch.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

using namespace somo;
using namespace somo::insight;
using somo::test::must;

namespace {

Day day(int number)
{
    return Day::fromNumber(number);
}

Money money(qint64 units)
{
    return Money::fromMinorUnits(units);
}

/// A fact of customer, order, day and net; what is below 0 is a return.
SaleFact fact(qint64 customer, qint64 order, int on, qint64 net, qint64 channel = 0, qint64 campaign = 0)
{
    return {CustomerId{customer}, OrderId{order}, day(on), net >= 0, money(net), ChannelId{channel}, CampaignId{campaign}};
}

/// 10, 20, 30, 40, 50, 60 and 70 days apart.
const std::vector<Day> sevenIntervals{day(20260101), day(20260111), day(20260131), day(20260302), day(20260411), day(20260531), day(20260730), day(20261008)};

/// Five customers over the twelve months up to 31 October 2026. By the last order K3 < K4 < K5 < K2 < K1; orders K3 and K4 one, K2
/// two, K1 three, K5 four; revenue K4 −10 < K5 400 < K2 700 < K1 1,000 < K3 2,000.
const std::vector<SaleFact> fiveCustomers{
    fact(1, 10, 20261030, 500), fact(1, 11, 20261001, 300), fact(1, 12, 20260601, 200),
    fact(2, 20, 20261020, 400), fact(2, 21, 20260901, 400), fact(2, 21, 20261025, -100),
    fact(3, 30, 20251101, 2'000), fact(3, 31, 20251031, 5'000), // the second lies a day before the twelve months
    fact(4, 40, 20260505, 50), fact(4, 41, 20260601, -60), // of an earlier sale
    fact(5, 50, 20260801, 100), fact(5, 51, 20260801, 100), fact(5, 52, 20260701, 100), fact(5, 53, 20260601, 100),
    fact(6, 60, 20260601, -70), // no order in these months
    fact(0, 70, 20260601, 900), // names nobody
    fact(5, 54, 20261101, 100), // after the day
};

const RfmRow &rowOf(const RfmTable &table, qint64 customer)
{
    const RfmRow *row = table.of(CustomerId{customer});
    REQUIRE(row);
    return *row;
}

QString scoresText(const RfmRow &row)
{
    return QStringLiteral("%1%2%3 %4").arg(row.scores->recency).arg(row.scores->frequency).arg(row.scores->revenue).arg(segmentText(*row.segment));
}

/// Ten orders of A (1), B (2), C (3) and D (4): five A and B, one of them with A twice; A; A and C; B; C; C and D.
std::vector<OrderProduct> tenOrders()
{
    std::vector<OrderProduct> rows;
    const auto add = [&](qint64 order, std::initializer_list<qint64> products) {
        for (const qint64 product : products)
            rows.push_back({OrderId{order}, ProductId{product}});
    };
    add(1, {2, 1, 1});
    for (qint64 order = 2; order <= 5; ++order)
        add(order, {1, 2});
    add(6, {1});
    add(7, {1, 3});
    add(8, {2});
    add(9, {3});
    add(10, {3, 4});
    return rows;
}

QStringList pairTexts(const GoesWith &table)
{
    QStringList lines;
    for (const ProductPair &pair : table.pairs)
        lines += QStringLiteral("%1+%2 %3 lift %4").arg(pair.first.value).arg(pair.second.value).arg(pair.together).arg(pair.liftHundredths());
    return lines;
}

QStringList touchTexts(const std::vector<TouchRow> &rows)
{
    QStringList lines;
    for (const TouchRow &row : rows)
        lines += QStringLiteral("%1: %2, %3").arg(row.id).arg(row.customers).arg(row.revenue.minorUnits());
    return lines;
}

} // namespace

TEST_CASE("the median of an even number is rounded half away from zero", "[insight]")
{
    CHECK_FALSE(median({}));
    CHECK(median({5}) == 5);
    CHECK(median({3, 1, 2}) == 2);
    CHECK(median({1, 2}) == 2); // 1.5
    CHECK(median({-1, -2}) == -2); // −1.5
    CHECK(median({4, 1, 3, 2}) == 3); // 2.5
    CHECK(median({7, 1, 9, 3}) == 5);
}

TEST_CASE("what is usual are the last six intervals", "[insight]")
{
    CHECK(intervals(sevenIntervals) == std::vector{10, 20, 30, 40, 50, 60, 70});
    CHECK(usualInterval(sevenIntervals) == 45); // 20 to 70
    CHECK_FALSE(usualInterval(std::span(sevenIntervals).first(1)));
    CHECK_FALSE(usualInterval({}));
}

TEST_CASE("the next purchase is the last order and the usual interval", "[insight]")
{
    const auto own = nextPurchase(sevenIntervals, std::nullopt);
    REQUIRE(own);
    CHECK(own->expected == day(20261122));
    CHECK(own->interval == 45);
    CHECK(own->intervals == 6);
    CHECK_FALSE(own->group);
    const GroupInterval tea{ProductGroupId{1}, QStringLiteral("Trà"), 40, 12};
    // Their own two days go before the group's.
    CHECK(nextPurchase(std::span(sevenIntervals).first(2), tea)->interval == 10);
    const auto once = nextPurchase(std::span(sevenIntervals).first(1), tea);
    REQUIRE(once);
    CHECK(once->expected == day(20260210));
    CHECK(once->intervals == 12);
    CHECK(once->group == tea);
    CHECK_FALSE(nextPurchase(std::span(sevenIntervals).first(1), std::nullopt));
    CHECK_FALSE(nextPurchase({}, tea));
    const words::ReportWords english(Language::english, Currency());
    CHECK(nextPurchaseReason(*own, english) == QStringLiteral("Last order on 8 Oct 2026, usually every 45 days (median of the last 6 intervals)."));
    CHECK(nextPurchaseReason(*once, english) == QStringLiteral("Bought once, on 1 Jan 2026; people buy of “Trà” again after 40 days (median of 12 intervals)."));
}

TEST_CASE("a stage follows from orders, and before the first from what was said", "[insight]")
{
    CHECK(stage({}, u"", false, day(20261001)).stage == Stage::lead);
    CHECK(stage({}, u"lead", true, day(20261001)).stage == Stage::contacted);
    CHECK(stage({}, u"contacted", false, day(20261001)).stage == Stage::contacted);
    CHECK(stage({}, u"qualified", true, day(20261001)).stage == Stage::qualified);
    const std::vector once{day(20260101)};
    CHECK(stage(once, u"qualified", true, day(20260101)).stage == Stage::customer);
    CHECK(stage(once, u"", false, day(20260331)).stage == Stage::customer); // 89 days
    CHECK(stage(once, u"", false, day(20260401)).stage == Stage::dormant); // 90 days
    // Every 60 days: longer than 120.
    const std::vector twice{day(20260101), day(20260302)};
    CHECK(stage(twice, u"", false, day(20260302)).stage == Stage::repeat);
    CHECK(stage(twice, u"", false, day(20260630)).stage == Stage::repeat);
    const StageFinding dormant = stage(twice, u"", false, day(20260701));
    CHECK(dormant.stage == Stage::dormant);
    CHECK(dormant.since == 121);
    CHECK(dormant.usual == 60);
    CHECK(dormant.dormantFrom() == 121);
    // Every 10 days: 90 days at least.
    const std::vector often{day(20260101), day(20260111)};
    CHECK(stage(often, u"", false, day(20260410)).stage == Stage::repeat); // 89 days
    CHECK(stage(often, u"", false, day(20260411)).stage == Stage::dormant);
    // Every 45 days: 90 days are twice that and not yet longer.
    const std::vector edge{day(20260101), day(20260215)};
    CHECK(stage(edge, u"", false, day(20260516)).stage == Stage::repeat);
    CHECK(stage(edge, u"", false, day(20260517)).stage == Stage::dormant);
    for (const Stage each : {Stage::lead, Stage::contacted, Stage::qualified, Stage::customer, Stage::repeat, Stage::dormant})
        CHECK(stageFromText(stageText(each)) == each);
    CHECK_FALSE(stageFromText(u"won"));
    const words::ReportWords english(Language::english, Currency());
    CHECK(stageReason(dormant, english) == QStringLiteral("Last order 121 days ago, usually every 60 days."));
}

TEST_CASE("fifths are dealt out in order, and equals stay together below", "[insight]")
{
    CHECK(quintiles(std::vector<qint64>{10, 50, 30, 20, 40}) == std::vector{1, 5, 3, 2, 4});
    // Seven: the two lower fifths have one more.
    CHECK(quintiles(std::vector<qint64>{1, 2, 3, 4, 5, 6, 7}) == std::vector{1, 1, 2, 2, 3, 4, 5});
    // Six equals reach over three fifths and stay in the first.
    CHECK(quintiles(std::vector<qint64>{1, 1, 1, 1, 1, 1, 2, 3, 4, 5}) == std::vector{1, 1, 1, 1, 1, 1, 4, 4, 5, 5});
    CHECK(quintiles(std::vector<qint64>{7, 7, 7, 7, 7, 7}) == std::vector{1, 1, 1, 1, 1, 1});
    CHECK(quintiles(std::vector<qint64>{1, 2, 3, 4}).empty());
}

TEST_CASE("the twelve months end with the day", "[insight]")
{
    CHECK(rfmDays(day(20261031)) == DayRange{day(20251101), day(20261031)});
    CHECK(rfmDays(day(20240229)) == DayRange{day(20230301), day(20240229)});
}

TEST_CASE("recency, frequency and revenue by hand", "[insight]")
{
    const RfmTable table = must(rfm(fiveCustomers, day(20261031)));
    REQUIRE(table.rows.size() == 5);
    CHECK(scoresText(rowOf(table, 1)) == QStringLiteral("544 champions"));
    CHECK(scoresText(rowOf(table, 2)) == QStringLiteral("433 potential_loyalists"));
    CHECK(scoresText(rowOf(table, 3)) == QStringLiteral("115 at_risk"));
    CHECK(scoresText(rowOf(table, 4)) == QStringLiteral("211 hibernating"));
    CHECK(scoresText(rowOf(table, 5)) == QStringLiteral("352 loyal"));
    CHECK(rowOf(table, 2).revenue == money(700));
    CHECK(rowOf(table, 2).orders == 2);
    CHECK(rowOf(table, 2).since == 11);
    CHECK(rowOf(table, 3).revenue == money(2'000));
    CHECK(rowOf(table, 4).revenue == money(-10));
    CHECK(rowOf(table, 5).last == day(20260801));
    CHECK_FALSE(table.of(CustomerId{6}));
    // Four customers have no fifths: their figures stand alone.
    const RfmTable few = must(rfm(std::span(fiveCustomers).first(10), day(20261031)));
    REQUIRE(few.rows.size() == 4);
    CHECK_FALSE(few.rows.front().scores);
    CHECK_FALSE(few.rows.front().segment);
    CHECK(few.rows.front().revenue == money(1'000));
    CHECK(must(rfm({}, day(20261031))).rows.empty());
}

TEST_CASE("ties of ten customers stay together in the lowest fifth that they reach", "[insight]")
{
    // All on one day: recency says nothing. One order each of K1 to K6, two of K7 and K8, three of K9, nine of K10; 10 × the number.
    std::vector<SaleFact> facts;
    qint64 order = 0;
    const auto buys = [&](qint64 customer, std::initializer_list<qint64> nets) {
        for (const qint64 net : nets)
            facts.push_back(fact(customer, ++order, 20261001, net));
    };
    for (qint64 customer = 1; customer <= 6; ++customer)
        buys(customer, {10 * customer});
    buys(7, {40, 30});
    buys(8, {50, 30});
    buys(9, {30, 30, 30});
    buys(10, {10, 10, 10, 10, 10, 10, 10, 10, 20});
    const RfmTable table = must(rfm(facts, day(20261031)));
    QStringList lines;
    for (const RfmRow &row : table.rows)
        lines += scoresText(row);
    // The six take places 1 to 6, that is fifths 1 to 3, and stay in the first; the two after them lie in the fourth.
    CHECK(lines
          == QStringList{QStringLiteral("111 hibernating"), QStringLiteral("111 hibernating"), QStringLiteral("112 hibernating"), QStringLiteral("112 hibernating"),
                         QStringLiteral("113 hibernating"), QStringLiteral("113 hibernating"), QStringLiteral("144 at_risk"), QStringLiteral("144 at_risk"),
                         QStringLiteral("155 cannot_lose"), QStringLiteral("155 cannot_lose")});
}

TEST_CASE("a sum beyond 64 bits is refused by its name", "[insight]")
{
    const qint64 most = std::numeric_limits<qint64>::max();
    const auto table = rfm(std::vector{fact(1, 1, 20261001, most), fact(1, 2, 20261002, 1)}, day(20261031));
    REQUIRE_FALSE(table);
    CHECK(table.error().code == ErrorCode::overflow);
}

TEST_CASE("each pair of scores has one segment, and the mean of frequency and revenue decides", "[insight]")
{
    CHECK(segmentRules().size() == rfmSegments);
    CHECK(RfmScores{5, 4, 5}.value() == 5); // 4.5
    CHECK(RfmScores{5, 1, 2}.value() == 2); // 1.5
    CHECK(segmentOf({5, 1, 1}) == RfmSegment::newCustomers);
    CHECK(segmentOf({4, 1, 1}) == RfmSegment::promising);
    CHECK(segmentOf({5, 3, 3}) == RfmSegment::potentialLoyalists);
    CHECK(segmentOf({5, 5, 5}) == RfmSegment::champions);
    CHECK(segmentOf({4, 5, 5}) == RfmSegment::loyal);
    CHECK(segmentOf({3, 3, 3}) == RfmSegment::needAttention);
    CHECK(segmentOf({3, 2, 2}) == RfmSegment::aboutToSleep);
    CHECK(segmentOf({2, 4, 4}) == RfmSegment::atRisk);
    CHECK(segmentOf({1, 5, 5}) == RfmSegment::cannotLose);
    CHECK(segmentOf({1, 2, 2}) == RfmSegment::hibernating);
    for (const SegmentRule &rule : segmentRules())
        CHECK(segmentFromText(segmentText(rule.segment)) == rule.segment);
    CHECK_FALSE(segmentFromText(u"gold"));
}

TEST_CASE("movement counts who went where", "[insight]")
{
    const auto row = [](qint64 customer, std::optional<RfmSegment> segment) {
        RfmRow made;
        made.customer = CustomerId{customer};
        made.segment = segment;
        return made;
    };
    const RfmTable before{day(20260930), {}, {row(1, RfmSegment::champions), row(2, RfmSegment::loyal), row(3, std::nullopt), row(5, RfmSegment::promising)}};
    const RfmTable after{day(20261031), {}, {row(1, RfmSegment::champions), row(2, RfmSegment::atRisk), row(4, RfmSegment::newCustomers)}};
    const RfmMovement moved = movement(before, after);
    const auto count = [&](size_t from, size_t to) { return moved.counts[from][to]; };
    CHECK(count(size_t(RfmSegment::champions), size_t(RfmSegment::champions)) == 1);
    CHECK(count(size_t(RfmSegment::loyal), size_t(RfmSegment::atRisk)) == 1);
    CHECK(count(RfmMovement::none, RfmMovement::none) == 1);
    CHECK(count(RfmMovement::none, size_t(RfmSegment::newCustomers)) == 1);
    CHECK(count(size_t(RfmSegment::promising), RfmMovement::none) == 1);
    qint64 all = 0;
    for (const auto &from : moved.counts) {
        for (const qint64 each : from)
            all += each;
    }
    CHECK(all == 5);
    REQUIRE(moved.moves.size() == 3);
    CHECK(moved.moves[0].customer == CustomerId{2});
    CHECK(moved.moves[1].customer == CustomerId{4});
    CHECK_FALSE(moved.moves[1].before);
    CHECK(moved.moves[2].customer == CustomerId{5});
    CHECK(moved.from == day(20260930));
}

TEST_CASE("pairs by lift, support and confidence", "[insight]")
{
    const GoesWith table = goesWith(tenOrders());
    CHECK(table.orders == 10);
    // 5 × 10 ÷ (7 × 6) = 1.19; A and C stand together once only.
    CHECK(pairTexts(table) == QStringList{QStringLiteral("1+2 5 lift 119")});
    const ProductPair &pair = table.pairs.front();
    CHECK(pair.support() == Rate{500'000});
    CHECK(pair.confidenceOfSecond() == Rate{714'286}); // 5 ÷ 7
    CHECK(pair.confidenceOfFirst() == Rate{833'333}); // 5 ÷ 6
    CHECK(pair.isLifted());
    const GoesWith all = goesWith(tenOrders(), 1);
    CHECK(pairTexts(all) == QStringList{QStringLiteral("3+4 1 lift 333"), QStringLiteral("1+2 5 lift 119"), QStringLiteral("1+3 1 lift 48")});
    CHECK_FALSE(all.pairs.back().isLifted());
    CHECK(goesWith({}).pairs.empty());
}

TEST_CASE("lift compares whole figures, however near two pairs lie", "[insight]")
{
    // Of 1,000 orders: 3 × 1,000 ÷ (7 × 429) = 0.99900 and 1 × 1,000 ÷ (2 × 500) = 1 exactly.
    const ProductPair under{ProductId{1}, ProductId{2}, 3, 7, 429, 1'000};
    const ProductPair even{ProductId{3}, ProductId{4}, 1, 2, 500, 1'000};
    CHECK(under.liftHundredths() == 100); // as shown
    CHECK(even.liftHundredths() == 100);
    CHECK(even.isLiftedOver(under));
    CHECK_FALSE(under.isLiftedOver(even));
    CHECK_FALSE(under.isLifted());
    CHECK_FALSE(even.isLifted()); // as often as chance is not more often
    const ProductPair over{ProductId{5}, ProductId{6}, 3, 7, 428, 1'000}; // 1.00134
    CHECK(over.isLifted());
    CHECK(over.liftHundredths() == 100);
    const ProductPair half{ProductId{7}, ProductId{8}, 201, 400, 500, 1'000}; // 1.005
    CHECK(half.liftHundredths() == 101);
}

TEST_CASE("four orders together say nothing, five do", "[insight]")
{
    std::vector<OrderProduct> rows;
    for (qint64 order = 1; order <= 4; ++order) {
        rows.push_back({OrderId{order}, ProductId{1}});
        rows.push_back({OrderId{order}, ProductId{2}});
    }
    CHECK(goesWith(rows).pairs.empty());
    rows.push_back({OrderId{5}, ProductId{2}});
    rows.push_back({OrderId{5}, ProductId{1}});
    CHECK(goesWith(rows).pairs.size() == 1);
}

TEST_CASE("what goes with what somebody bought, and why", "[insight]")
{
    const GoesWith table = goesWith(tenOrders(), 1);
    const auto of = [&](std::initializer_list<qint64> bought, size_t most = 5) {
        std::vector<ProductId> ids;
        for (const qint64 id : bought)
            ids.push_back(ProductId{id});
        return suggestions(table, ids, most);
    };
    const auto cup = of({3});
    REQUIRE(cup.size() == 1); // A with C is less than chance
    CHECK(cup[0].product == ProductId{4});
    const auto both = of({1, 3});
    REQUIRE(both.size() == 2);
    CHECK(both[0].product == ProductId{4});
    CHECK(both[1].product == ProductId{2});
    CHECK(both[1].bought == ProductId{1});
    CHECK(both[1].confidence() == Rate{714'286});
    CHECK(both[1].withBought() == 7);
    CHECK(of({2}).front().confidence() == Rate{833'333});
    CHECK(of({1, 3}, 1).size() == 1);
    CHECK(of({1, 2, 4, 3}).empty());
    CHECK(of({}).empty());
    const words::ReportWords english(Language::english, Currency());
    CHECK(goesWithReason(both[1], QStringLiteral("Tea"), QStringLiteral("Cup"), english)
          == QStringLiteral("Bought “Tea”; of 7 orders with it, 5 hold “Cup” as well, 1.19 times as often as chance would have it."));
}

TEST_CASE("cohorts by month of the first order", "[insight]")
{
    const std::vector<SaleFact> facts{
        fact(1, 10, 20260110, 100), fact(1, 11, 20260205, 50), fact(1, 12, 20260220, 50), fact(1, 12, 20260301, -30),
        fact(2, 20, 20260131, 200), fact(2, 21, 20260331, 10), fact(2, 22, 20260401, 999), // after the day
        fact(3, 30, 20260201, 70),
        fact(4, 41, 20260302, 9), fact(4, 40, 20260101, -5), // a return from before the first order that counts
        fact(0, 50, 20260105, 400),
    };
    const auto made = must(cohorts(facts, day(20260331)));
    REQUIRE(made.size() == 3);
    const auto text = [](const Cohort &cohort) {
        QStringList parts{QStringLiteral("%1 %2").arg(cohort.month).arg(cohort.customers)};
        for (const CohortMonth &month : cohort.months)
            parts += QStringLiteral("%1/%2").arg(month.customers).arg(month.revenue.minorUnits());
        return parts.join(u' ');
    };
    CHECK(text(made[0]) == QStringLiteral("202601 2 2/300 1/100 1/-20"));
    CHECK(text(made[1]) == QStringLiteral("202602 1 1/70 0/0"));
    CHECK(text(made[2]) == QStringLiteral("202603 1 1/9"));
    CHECK(made[0].retention(1) == Rate{500'000});
    CHECK(made[1].retention(1) == Rate{0});
    CHECK(must(cohorts({}, day(20260331))).empty());
}

TEST_CASE("cohorts run over the end of a year", "[insight]")
{
    const auto made = must(cohorts(std::vector{fact(1, 1, 20251231, 5), fact(1, 2, 20260101, 7)}, day(20260105)));
    REQUIRE(made.size() == 1);
    CHECK(made[0].month == 202512);
    REQUIRE(made[0].months.size() == 2);
    CHECK(made[0].months[1].revenue == money(7));
}

TEST_CASE("age bands hold both their ends", "[insight]")
{
    CHECK(ageBandText(*ageBandOf(2009, 2026)) == QStringLiteral("under_18")); // 17
    CHECK(ageBandText(*ageBandOf(2008, 2026)) == QStringLiteral("18-24")); // 18
    CHECK(ageBandText(*ageBandOf(2002, 2026)) == QStringLiteral("18-24")); // 24
    CHECK(ageBandText(*ageBandOf(2001, 2026)) == QStringLiteral("25-34"));
    CHECK(ageBandText(*ageBandOf(1962, 2026)) == QStringLiteral("55-64")); // 64
    CHECK(ageBandText(*ageBandOf(1961, 2026)) == QStringLiteral("65+"));
    CHECK_FALSE(ageBandOf(2027, 2026));
    CHECK_FALSE(ageBandOf(std::nullopt, 2026));
}

TEST_CASE("a trait's rows and what names nobody add up to the revenue", "[insight]")
{
    Trait trait{QStringLiteral("hobby"), QStringLiteral("Sở thích"), {{QStringLiteral("a"), QStringLiteral("Cá")}, {QStringLiteral("b"), QStringLiteral("Chim")}, {QStringLiteral("c"), QStringLiteral("Chè")}}, {}};
    trait.of = {{1, 0}, {2, 0}, {3, 1}};
    const std::vector customers{CustomerId{1}, CustomerId{2}, CustomerId{3}, CustomerId{4}};
    const std::vector<SaleFact> facts{fact(1, 10, 20260101, 100), fact(1, 11, 20260102, 50), fact(3, 30, 20260103, -20), fact(4, 40, 20260104, 7), fact(0, 1, 20260104, 3)};
    const Demographic made = must(demographic(trait, customers, facts));
    QStringList lines;
    for (const DemographicRow &row : made.rows)
        lines += QStringLiteral("%1 %2 %3 %4").arg(row.value.key).arg(row.customers).arg(row.buyers).arg(row.revenue.minorUnits());
    // Nobody has c; the one without a value stands last.
    CHECK(lines == QStringList{QStringLiteral("a 2 1 150"), QStringLiteral("b 1 0 -20"), QStringLiteral(" 1 1 7")});
    CHECK(made.nobody == money(3));
}

TEST_CASE("first and last touch", "[insight]")
{
    const DayRange march{day(20260301), day(20260331)};
    const std::vector<SaleFact> facts{
        fact(1, 1, 20260101, 100, 1, 8), fact(1, 2, 20260301, 50, 2), fact(1, 1, 20260305, -20, 1, 8),
        fact(2, 3, 20260302, 30, 1), fact(2, 4, 20260302, 40, 2), // the same day: 10:00 and 9:00
        fact(3, 5, 20260201, 10, 1), fact(3, 5, 20260303, -5, 1), // no order in March
        fact(0, 6, 20260304, 7, 1),
        fact(1, 7, 20260401, 900, 3), // after the period
    };
    const auto unclear = ordersToTell(facts, march);
    CHECK(unclear == std::vector{OrderId{3}, OrderId{4}});
    const OrderMoments moments{{3, {600, "O3"}}, {4, {540, "O4"}}};
    const Touches made = must(touches(facts, march, moments));
    // K1 came by channel 1 in January and by 2 in March, and brought 30 in March; K2 came by 2 at nine and by 1 at ten.
    CHECK(touchTexts(made.firstChannel) == QStringList{QStringLiteral("2: 1, 70"), QStringLiteral("1: 1, 30")});
    CHECK(touchTexts(made.lastChannel) == QStringList{QStringLiteral("1: 1, 70"), QStringLiteral("2: 1, 30")});
    CHECK(touchTexts(made.firstCampaign) == QStringList{QStringLiteral("8: 1, 30"), QStringLiteral("0: 1, 70")});
    CHECK(touchTexts(made.lastCampaign) == QStringList{QStringLiteral("0: 2, 100")});
    CHECK(made.others == money(2));
    // Without a time an order is the day's last; with the same time the code decides.
    const Touches late = must(touches(facts, march, {{3, {1440, "O3"}}, {4, {1440, "O4"}}}));
    CHECK(touchTexts(late.firstChannel) == QStringList{QStringLiteral("1: 2, 100")});
    CHECK(touchTexts(late.lastChannel) == QStringList{QStringLiteral("2: 2, 100")});
}
