// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/support/commission_facts.h"

#include <algorithm>

using namespace somo;
using namespace somo::test;

namespace {

constexpr qint64 million = 1'000'000;

qint64 payOf(const std::vector<PayBand> &bands, BandMethod method, qint64 figure)
{
    const auto parts = payOfBands(bands, {method, 1, std::nullopt}, figure);
    REQUIRE(parts.ok());
    return sumOf(*parts).value();
}

const std::vector<PayBand> threeBands{rateBand(0, 200), rateBand(100'000, 300), rateBand(500'000, 500)};

} // namespace

TEST_CASE("marginal pays each slice at its own rate, slab the whole base at the reached one", "[commission]")
{
    CHECK(payOf(threeBands, BandMethod::slab, 650'000) == 32'500);
    CHECK(payOf(threeBands, BandMethod::marginal, 650'000) == 21'500);
    CHECK(payOf({rateBand(0, 300), rateBand(300'000, 500), rateBand(500'000, 700)}, BandMethod::marginal, 600'000) == 26'000);
    const std::vector<PayBand> steps{rateBand(0, 0), rateBand(100 * million, 100), rateBand(150 * million, 150), rateBand(200 * million, 200)};
    CHECK(payOf(steps, BandMethod::slab, 100 * million) == million);
    CHECK(payOf(steps, BandMethod::slab, 100 * million - 1) == 0);
    CHECK(payOf(steps, BandMethod::slab, 200 * million) == 4 * million);
}

TEST_CASE("a negative base is paid at the first band's rate, a flat amount only above 0", "[commission]")
{
    CHECK(payOf(threeBands, BandMethod::marginal, -1'000) == -20);
    CHECK(payOf(threeBands, BandMethod::slab, -1'000) == -20);
    std::vector<PayBand> flat{rateBand(0, 0), rateBand(0, 0)};
    flat[0].rate.reset();
    flat[0].amount = money(50);
    flat[1].from = 1'000;
    flat[1].rate.reset();
    flat[1].amount = money(200);
    CHECK(payOf(flat, BandMethod::slab, 0) == 0);
    CHECK(payOf(flat, BandMethod::slab, -5) == 0);
    CHECK(payOf(flat, BandMethod::slab, 1) == 50);
    CHECK(payOf(flat, BandMethod::slab, 999) == 50);
    CHECK(payOf(flat, BandMethod::slab, 1'000) == 200);
}

TEST_CASE("units and orders are paid each, thousandths of a unit by their part", "[commission]")
{
    std::vector<PayBand> bands(2);
    bands[0].each = money(1'000);
    bands[1].from = 10'000; // ten units
    bands[1].each = money(2'001);
    const auto marginal = payOfBands(bands, {BandMethod::marginal, 1000, std::nullopt}, 12'500);
    REQUIRE(marginal.ok());
    CHECK(*marginal == std::vector<BandPay>{{0, 10'000, 10'000}, {1, 2'500, 5'003}}); // 2.5 × 2,001 = 5,002.5
    const auto slab = payOfBands(bands, {BandMethod::slab, 1000, std::nullopt}, 12'500);
    REQUIRE(slab.ok());
    CHECK(*slab == std::vector<BandPay>{{1, 12'500, 25'013}}); // 25,012.5
}

TEST_CASE("percents of a part-time target are exact", "[commission]")
{
    // A target of 1,000 over 10 of 31 days: 322.58…; its 100 % is reached from 323 on.
    std::vector<PayBand> bands{rateBand(0, 0), rateBand(Rate::whole, 1000)};
    const BandMeter slab{BandMethod::slab, 1, ExactTarget{Int128(1'000) * 10, 31}};
    CHECK(sumOf(*payOfBands(bands, slab, 322)).value() == 0);
    CHECK(sumOf(*payOfBands(bands, slab, 323)).value() == 32);
    const BandMeter marginal{BandMethod::marginal, 1, ExactTarget{Int128(1'000) * 10, 31}};
    CHECK(sumOf(*payOfBands(bands, marginal, 1'000)).value() == 68); // 677.419… at 10 % = 67.74
}

TEST_CASE("what no band can hold is refused by the figure's name", "[commission]")
{
    std::vector<PayBand> bands{rateBand(0, 10'000)};
    bands[0].rate.reset();
    bands[0].each = money(std::numeric_limits<qint64>::max());
    const auto pay = payOfBands(bands, {BandMethod::marginal, 1, std::nullopt}, 3);
    REQUIRE_FALSE(pay.ok());
    CHECK(pay.error().code == ErrorCode::overflow);
}

TEST_CASE("a start beyond all numbers is reached by nobody, and what is paid each never wraps", "[commission]")
{
    // 8 × 10^14 percent of a target of 9 × 10^18 over 31 of 31 days leaves 128 bits.
    const BandMeter slab{BandMethod::slab, 1, ExactTarget{Int128(9'000'000'000'000'000'000) * 31, 31}};
    const std::vector<PayBand> bands{rateBand(0, 100), rateBand(8'000'000'000'000'000'000, 10'000)};
    CHECK(sumOf(*payOfBands(bands, slab, 1'000)).value() == 10);
    std::vector<PayBand> each{rateBand(0, 0)};
    each[0].rate.reset();
    each[0].each = money(std::numeric_limits<qint64>::max());
    const auto pay = payOfBands(each, slab, 4'000'000'000'000'000'000);
    REQUIRE_FALSE(pay.ok());
    CHECK(pay.error().code == ErrorCode::overflow);
}

TEST_CASE("the order of sales in a period doesn't matter", "[commission]")
{
    for (const bool turned : {false, true}) {
        FactsMaker maker;
        maker.addPolicy({periodRule({rateBand(0, 500), rateBand(50'000, 800)})});
        maker.sell(1, turned ? 20260320 : 20260305, 45'000);
        maker.sell(2, turned ? 20260305 : 20260320, 15'000);
        CHECK(maker.statement(3).total == money(3'300));
    }
}

TEST_CASE("what comes back in its own period lessens the base", "[commission]")
{
    FactsMaker maker;
    maker.addPolicy({periodRule({rateBand(0, 400)})});
    const PolicyEntry sale = maker.sell(1, 20260305, 1'000);
    maker.giveBack(sale, 20260320, 200);
    const PayStatement statement = maker.statement(3);
    CHECK(statement.base == 800);
    CHECK(statement.total == money(32));
}

TEST_CASE("a return of an earlier period's sale is an adjustment of its own period, and carried", "[commission]")
{
    FactsMaker maker;
    maker.addPolicy({periodRule({rateBand(0, 200), rateBand(100 * million, 400)})});
    const PolicyEntry sale = maker.sell(1, 20260310, 150 * million);
    maker.sell(2, 20260405, 60 * million);
    maker.giveBack(sale, 20260410, 50 * million);
    const auto periods = maker.run(5);
    const auto of = [&](int month) { return periods[size_t(month - 1)].statements.front(); };
    CHECK(of(3).total == money(4 * million));
    CHECK(of(4).commission() == money(1'200'000));
    CHECK(of(4).sumOf(StatementLineKind::adjustment) == money(-2 * million));
    CHECK(of(4).total == money(0));
    CHECK(of(4).carriedOut == money(-800'000));
    CHECK(of(5).carriedIn == money(-800'000));
    CHECK(of(5).carriedOut == money(-800'000));
}

TEST_CASE("a full return leaves nobody with pay from it, whatever came between", "[commission]")
{
    for (const bool mirrors : {false, true}) {
        FactsMaker maker;
        Policy &policy = maker.addPolicy({periodRule({rateBand(0, 200), rateBand(100'000, 433)})});
        policy.mirrorsReturns = mirrors;
        policy.pools.push_back({QStringLiteral("NORTH"), BandMethod::marginal, {rateBand(0, 50)}, PoolShare::contribution, {}});
        maker.version().poolTeams = {TeamId{1}};
        maker.version().poolWeights.resize(1);
        policy.overrides.push_back({QStringLiteral("LEAD"), QStringLiteral("NORTH"), Rate{5'000}, false});
        maker.version().overridePeople = {PersonId{3}};
        maker.version().overrideTeams = {TeamId{1}};
        policy.referral = Referral{Rate{33'333}, std::nullopt};
        maker.facts.referrers[OrderId{1}] = PersonId{2};
        const PolicyEntry sale = maker.sell(1, 20260310, 133'333);
        maker.giveBack(sale, 20260410, 44'444);
        maker.giveBack(sale, 20260511, 50'001);
        maker.giveBack(sale, 20260611, 38'888);
        Int128 left = 0;
        for (const CommissionPeriod &period : maker.run(7)) {
            for (const PayStatement &statement : period.statements) {
                for (const StatementLine &line : statement.lines)
                    left += line.kind == StatementLineKind::carry ? 0 : line.amount.minorUnits();
            }
        }
        INFO("mirror " << mirrors);
        CHECK(qint64(left) == 0);
    }
}

TEST_CASE("mirror takes back in proportion, after gate, cap and guarantee", "[commission]")
{
    FactsMaker maker;
    Policy &policy = maker.addPolicy({periodRule({rateBand(0, 1000)})});
    policy.mirrorsReturns = true;
    policy.cap = money(90);
    const PolicyEntry first = maker.sell(1, 20260310, 1'000);
    maker.sell(2, 20260311, 500);
    // 150 capped at 90: the first order brought 60 of it.
    maker.giveBack(first, 20260410, 250);
    CHECK(maker.statement(4).sumOf(StatementLineKind::adjustment) == money(-15));
    FactsMaker rerun;
    Policy &other = rerun.addPolicy({periodRule({rateBand(0, 1000)})});
    other.cap = money(90);
    const PolicyEntry again = rerun.sell(1, 20260310, 1'000);
    rerun.sell(2, 20260311, 500);
    rerun.giveBack(again, 20260410, 250);
    CHECK(rerun.statement(4).sumOf(StatementLineKind::adjustment) == money(0)); // 125 is capped at 90 as well
}

TEST_CASE("a draw is an advance that is earned first", "[commission]")
{
    for (const auto &[earned, total, carried] : {std::tuple(5'000, 2'000, 0), std::tuple(2'000, 0, -1'000)}) {
        FactsMaker maker;
        maker.addPolicy({periodRule({rateBand(0, 10'000)})}).draw = money(3'000);
        maker.facts.policies.back().versions.back().policy.days = {day(20260301), day(20261231)};
        maker.sell(1, 20260310, earned);
        const PayStatement statement = maker.statement(3);
        CHECK(statement.total == money(total));
        CHECK(statement.carriedOut == money(carried));
    }
}

TEST_CASE("what is owed is recovered only down to the guarantee", "[commission]")
{
    FactsMaker maker;
    Policy &policy = maker.addPolicy({periodRule({rateBand(0, 1000)})});
    policy.guarantee = money(100);
    policy.days.first = day(20260301);
    const PolicyEntry sale = maker.sell(1, 20260310, 10'000); // 1,000
    maker.sell(2, 20260410, 1'500); // 150
    maker.giveBack(sale, 20260420, 6'000); // −600
    maker.sell(3, 20260510, 8'000); // 800
    const auto periods = maker.run(5);
    const PayStatement april = periods[1].statements.front();
    CHECK(april.total == money(100));
    CHECK(april.sumOf(StatementLineKind::carry) == money(550)); // put off
    CHECK(april.carriedOut == money(-550));
    const PayStatement may = periods[2].statements.front();
    CHECK(may.carriedIn == money(-550));
    CHECK(may.sumOf(StatementLineKind::carry) == money(-550));
    CHECK(may.total == money(250));
    CHECK(may.carriedOut == money(0));
}

TEST_CASE("what is carried goes along to a policy by another kind of period", "[commission]")
{
    // Drawn in advance by the month until June; by the quarter from July, and from October by the month again.
    FactsMaker months;
    Policy &first = months.addPolicy({periodRule({rateBand(0, 10'000)})}, "FIRST");
    first.draw = money(3'000);
    first.days = {day(20260601), day(20260630)};
    months.sell(1, 20260610, 2'000); // 2,000 − 3,000
    months.addPolicy({periodRule({rateBand(0, 10'000)})}, "LAST").days = {day(20261001), day(20261231)};
    months.sell(3, 20261010, 900);
    FactsMaker quarters;
    quarters.kind = PeriodKind::quarter;
    Policy &between = quarters.addPolicy({periodRule({rateBand(0, 10'000)})}, "QUARTER");
    between.period = PeriodKind::quarter;
    between.days = {day(20260701), day(20260930)};
    quarters.sell(2, 20260710, 400);
    const CommissionFacts monthly = months.facts;
    months.facts.otherKinds = {quarters.facts};
    quarters.facts.otherKinds = {monthly};

    CHECK(months.statement(6).carriedOut == money(-1'000));
    const PayStatement third = quarters.statement(9);
    CHECK(third.carriedIn == money(-1'000));
    CHECK(third.total == money(0));
    CHECK(third.carriedOut == money(-600));
    const PayStatement october = months.statement(10);
    CHECK(october.carriedIn == money(-600));
    CHECK(october.total == money(300));
    CHECK(october.carriedOut == money(0));

    // As they were frozen, they carry the same.
    CommissionFacts closed = quarters.facts;
    closed.otherKinds.clear();
    closed.closed = quarters.run(9);
    months.facts.otherKinds = {closed};
    CHECK(months.statement(10).carriedIn == money(-600));
}

TEST_CASE("of two periods that end on one day, the policy in force on it takes what is carried", "[commission]")
{
    FactsMaker quarters;
    quarters.kind = PeriodKind::quarter;
    Policy &before = quarters.addPolicy({periodRule({rateBand(0, 10'000)})}, "QUARTER");
    before.period = PeriodKind::quarter;
    before.draw = money(9'200); // 100 a day
    before.days = {day(20260701), day(20260910)};
    quarters.sell(1, 20260710, 7'000); // 7,000 − 7,200
    FactsMaker months;
    months.addPolicy({periodRule({rateBand(0, 10'000)})}, "MONTH").days = {day(20260911), day(20261231)};
    months.sell(2, 20260920, 500);
    months.sell(3, 20261020, 500);
    months.facts.otherKinds = {quarters.facts};
    CHECK(months.statement(9).total == money(500)); // what is owed at its end is carried on from then
    CHECK(months.statement(10).carriedIn == money(-200));
    CHECK(months.statement(10).total == money(300));
}

TEST_CASE("a base that just reaches a band has no slice in it yet", "[commission]")
{
    for (const auto &[sold, slices] : {std::pair(1'000, 1), std::pair(2'000, 2)}) {
        FactsMaker maker;
        maker.addPolicy({periodRule({rateBand(0, 100), rateBand(1'000, 1'000)})});
        maker.sell(1, 20260310, sold);
        CHECK(std::ranges::count(maker.statement(3).lines, StatementLineKind::band, &StatementLine::kind) == slices);
    }
}

TEST_CASE("guarantee and draw go by the days covered", "[commission]")
{
    FactsMaker maker;
    Policy &policy = maker.addPolicy({periodRule({rateBand(0, 1000)})});
    policy.guarantee = money(3'100);
    policy.days.first = day(20260322); // 10 of 31 days
    maker.facts.roster.people[0].activeTo = day(20260325); // 4 of them
    maker.sell(1, 20260323, 1'000);
    CHECK(maker.statement(3).sumOf(StatementLineKind::guarantee) == money(300)); // 400 − 100
    CHECK(maker.statement(3, 2).sumOf(StatementLineKind::guarantee) == money(1'000));
}

TEST_CASE("a gate holds the exact score against the mark and halves positive pay once", "[commission]")
{
    FactsMaker maker;
    Policy &policy = maker.addPolicy({periodRule({rateBand(0, 1000)})});
    policy.gate = ScoreGate{Rate{700'000}, Rate{500'000}};
    maker.sell(1, 20260310, 1'010);
    maker.sell(2, 20260310, 1'010, 2);
    maker.sell(3, 20260310, 1'010, 3);
    maker.facts.scores[{PersonId{1}, day(20260301)}] = Fraction(Int128(6'999), Int128(10'000));
    maker.facts.scores[{PersonId{2}, day(20260301)}] = Fraction(Int128(7), Int128(10));
    CHECK(maker.statement(3).total == money(51)); // 50.5, rounded once
    CHECK(maker.statement(3, 2).total == money(101));
    CHECK(maker.statement(3, 3).total == money(101));
    CHECK(maker.statement(3, 3).withoutScore);
}

TEST_CASE("a year's base is paid to date less what it paid before", "[commission]")
{
    FactsMaker maker;
    maker.addPolicy({periodRule({rateBand(0, 100), rateBand(1'000, 1'000)})}).accumulatesOverYear = true;
    const PolicyEntry january = maker.sell(1, 20260110, 800);
    maker.sell(2, 20260210, 700); // 200 at 1 %, 500 at 10 %
    maker.sell(3, 20260310, 100);
    maker.giveBack(january, 20260320, 300);
    const auto periods = maker.run(3);
    CHECK(periods[0].statements.front().total == money(8));
    CHECK(periods[1].statements.front().total == money(52));
    // As of March: January 500 → 5, February 1,200 → 30 − 5 …: 10 + 20 − 5 = 25; before 8 and 52.
    const PayStatement march = periods[2].statements.front();
    CHECK(march.sumOf(StatementLineKind::adjustment) == money(5 - 8 + 25 - 52));
    CHECK(march.commission() == money(10)); // from 1,200 to 1,300
}

TEST_CASE("a gate holds back what would be paid, and lessens nothing below 0", "[commission]")
{
    FactsMaker maker;
    maker.addPolicy({periodRule({rateBand(0, 1'000)})}).gate = ScoreGate{Rate{700'000}, Rate{500'000}};
    maker.facts.scores[{PersonId{1}, day(20260301)}] = Fraction(Int128(1), Int128(2));
    PolicyEntry &back = maker.sell(1, 20260310, -1'000);
    back.kind = EntryKind::freeReturn;
    const PayStatement statement = maker.statement(3);
    CHECK(statement.sumOf(StatementLineKind::gate) == money(0));
    CHECK(statement.carriedOut == money(-100));
}

TEST_CASE("a year's base begins anew with the fiscal year", "[commission]")
{
    FactsMaker maker;
    Policy &policy = maker.addPolicy({periodRule({rateBand(0, 100), rateBand(1'000, 1'000)})});
    policy.accumulatesOverYear = true;
    policy.days = {day(20251201), day(20261231)};
    maker.sell(1, 20251210, 1'000);
    maker.sell(2, 20260110, 1'000);
    CHECK(maker.statement(1).total == money(10)); // at 1 %, as if nothing had been sold in December
}

TEST_CASE("each entry is paid by the most specific rule, key by key", "[commission]")
{
    RuleKeys group;
    group.productGroup = 1;
    group.groups = {1, 2};
    group.groupDepth = 1;
    RuleKeys deeper = group;
    deeper.productGroup = 2;
    deeper.groups = {2};
    deeper.groupDepth = 2;
    RuleKeys channel;
    channel.channel = 7;
    channel.area = 3;
    channel.region = 4;
    RuleKeys product;
    product.product = 9;
    PolicyEntry entry;
    entry.product = ProductId{9};
    entry.productGroup = ProductGroupId{2};
    entry.channel = ChannelId{7};
    entry.province = ProvinceId{4};
    entry.area = 3;
    CHECK(RuleMatcher({RuleKeys(), channel, group, deeper, product}).ruleOf(entry) == 4U);
    CHECK(RuleMatcher({RuleKeys(), channel, group, deeper}).ruleOf(entry) == 3U);
    CHECK(RuleMatcher({RuleKeys(), channel, group}).ruleOf(entry) == 2U);
    RuleKeys groupAndChannel = group;
    groupAndChannel.channel = 7;
    CHECK(RuleMatcher({group, groupAndChannel, deeper}).ruleOf(entry) == 2U); // the deeper group before the next key is looked at
    CHECK(RuleMatcher({channel, channel}).ruleOf(entry) == 0U);
    RuleKeys byChannel;
    byChannel.channel = 7;
    RuleKeys byRegion;
    byRegion.region = 4;
    CHECK(RuleMatcher({RuleKeys(), byChannel}).ruleOf(entry) == 1U);
    CHECK(RuleMatcher({byRegion, byChannel}).ruleOf(entry) == 1U);
    entry.channel = ChannelId{8};
    CHECK_FALSE(RuleMatcher({channel}).ruleOf(entry));
}

TEST_CASE("scope order runs every order through the bands by itself", "[commission]")
{
    FactsMaker maker;
    CommissionRule rule = periodRule({rateBand(0, 100), rateBand(1'000, 1'000)});
    rule.scope = RuleScope::order;
    maker.addPolicy({rule});
    maker.sell(1, 20260310, 1'500); // 10 + 50
    maker.sell(2, 20260311, 1'000); // 10
    const PayStatement statement = maker.statement(3);
    CHECK(statement.total == money(70));
    CHECK(statement.lines.size() == 2);
}

TEST_CASE("scope line runs every line of an order through the bands by itself", "[commission]")
{
    FactsMaker maker;
    CommissionRule rule = periodRule({rateBand(0, 100), rateBand(1'000, 1'000)});
    rule.scope = RuleScope::line;
    maker.addPolicy({rule});
    maker.sell(1, 20260310, 1'000);
    PolicyEntry &second = maker.sell(2, 20260310, 1'000);
    second.order = OrderId{1};
    second.head = false;
    second.orders = 0;
    const PayStatement statement = maker.statement(3);
    CHECK(statement.total == money(20)); // 10 each; together they would reach 10 %
    CHECK(statement.lines.size() == 2);
}

TEST_CASE("a team that took back more than it sold has no pool, and owes none", "[commission]")
{
    FactsMaker maker;
    Policy &policy = maker.addPolicy({});
    policy.pools.push_back({QStringLiteral("NORTH"), BandMethod::marginal, {rateBand(0, 1000)}, PoolShare::equal, {}});
    maker.version().poolTeams = {TeamId{1}};
    maker.version().poolWeights = {{}};
    maker.sell(1, 20260310, -1'000).kind = EntryKind::freeReturn;
    const PayStatement statement = maker.statement(3, 2);
    CHECK(statement.sumOf(StatementLineKind::pool) == money(0));
    CHECK(statement.carriedOut == money(0));
}

TEST_CASE("edges in units go by what was sold, not by its money", "[commission]")
{
    FactsMaker maker;
    CommissionRule rule = periodRule({PayBand(), PayBand()});
    rule.edges = BandEdges::units;
    rule.bands[0].each = money(10);
    rule.bands[1].from = 10'000; // ten units
    rule.bands[1].each = money(20);
    maker.addPolicy({rule});
    maker.sell(1, 20260310, 5).quantity = pieces(12);
    CHECK(maker.statement(3).total == money(140)); // 10 × 10 + 2 × 20
}

TEST_CASE("a pool is shared among those in the team, equally by days, by contribution or by weights", "[commission]")
{
    const auto poolOf = [](PoolShare share, std::map<PersonId, Quantity> weights) {
        FactsMaker maker;
        Policy &policy = maker.addPolicy({});
        policy.covers.everyone = false; // covered or not
        policy.pools.push_back({QStringLiteral("NORTH"), BandMethod::marginal, {rateBand(0, 1000)}, share, {}});
        maker.version().poolTeams = {TeamId{1}};
        maker.version().poolWeights = {std::move(weights)};
        maker.facts.roster.people[1].activeTo = day(20260310); // BINH: 10 of 31 days
        maker.sell(1, 20260305, 700);
        maker.sell(2, 20260306, 301, 2);
        maker.sell(3, 20260307, -50, 3);
        std::vector<qint64> shares;
        for (const qint64 person : {1, 2, 3})
            shares.push_back(maker.statement(3, person).total.minorUnits());
        return shares;
    };
    // 951 at 10 %: 95.1 → 95.
    CHECK(poolOf(PoolShare::equal, {}) == std::vector<qint64>{41, 13, 41}); // by 31, 10, 31 days: 40.9, 13.2, 40.9
    CHECK(poolOf(PoolShare::contribution, {}) == std::vector<qint64>{66, 29, 0}); // by 700, 301, nothing: 66.4, 28.6
    CHECK(poolOf(PoolShare::weights, {{PersonId{2}, pieces(3)}, {PersonId{3}, pieces(1)}}) == std::vector<qint64>{0, 47, 48}); // 30 to 31
}

TEST_CASE("an override pays on the team's base without one's own, below 0 as well", "[commission]")
{
    FactsMaker maker;
    Policy &policy = maker.addPolicy({});
    policy.overrides.push_back({QStringLiteral("LEAD"), QStringLiteral("NORTH"), Rate{10'000}, false});
    maker.version().overridePeople = {PersonId{3}};
    maker.version().overrideTeams = {TeamId{1}};
    maker.sell(1, 20260305, 1'050);
    maker.sell(2, 20260305, 10'000, 3);
    CHECK(maker.statement(3, 3).total == money(11)); // 10.5
    policy.overrides.front().ownSales = true;
    CHECK(maker.statement(3, 3).total == money(111)); // 110.5
}

TEST_CASE("first order and top revenue stand apart", "[commission]")
{
    FactsMaker maker;
    maker.addPolicy({}).bonuses = {{BonusKind::firstOrder, money(200)}, {BonusKind::topRevenue, money(501)}};
    maker.sell(1, 20260302, 100, 1);
    maker.sell(2, 20260302, 400, 2);
    maker.sell(3, 20260303, 300, 1);
    maker.sell(4, 20260304, 1, 3);
    CHECK(maker.statement(3, 1).total == money(200 + 251)); // 400 each: the tie's odd unit to the earlier code
    CHECK(maker.statement(3, 2).total == money(250));
    // The first one came back whole within the month: the next one is first.
    maker.wholeReturns[OrderId{1}] = day(20260331);
    CHECK(maker.statement(3, 2).total == money(200 + 250));
    // Afterwards it is taken back, and nobody inherits it.
    maker.wholeReturns[OrderId{1}] = day(20260402);
    CHECK(maker.statement(3, 1).total == money(451));
    CHECK(maker.statement(4, 1).sumOf(StatementLineKind::adjustment) == money(-200));
    CHECK(maker.statement(4, 2).lines.empty());
}

TEST_CASE("an order without a time is the last of its day", "[commission]")
{
    FactsMaker maker;
    maker.addPolicy({}).bonuses = {{BonusKind::firstOrder, money(200)}};
    maker.sell(1, 20260302, 100, 1);
    maker.sell(2, 20260302, 100, 2);
    maker.minutes[OrderId{2}] = 23 * 60;
    CHECK(maker.statement(3, 1).total == money(0));
    CHECK(maker.statement(3, 2).total == money(200));
}

TEST_CASE("a month in which nobody sold for more than 0 has no top revenue", "[commission]")
{
    FactsMaker maker;
    maker.addPolicy({}).bonuses = {{BonusKind::topRevenue, money(500)}};
    maker.sell(1, 20260302, 0, 1);
    CHECK(maker.statement(3, 1).total == money(0));
    maker.sell(2, 20260303, 1, 2);
    CHECK(maker.statement(3, 2).total == money(500));
}

TEST_CASE("a bonus by hand without a policy comes from the one in force for the person on that day", "[commission]")
{
    FactsMaker maker;
    for (const auto &[code, person] : {std::pair("A", 1), std::pair("B", 2)}) {
        maker.addPolicy({periodRule({rateBand(0, 1'000)})}, code).covers.everyone = false;
        maker.version().people = {PersonId{person}};
        maker.sell(person, 20260302, 1'000, person);
    }
    maker.facts.bonuses.push_back({PersonId{2}, QString(), day(20260310), money(70), QStringLiteral("help at the fair")});
    const auto march = maker.run(3).back().statements;
    qint64 given = 0;
    for (const PayStatement &statement : march) {
        const Money bonus = statement.sumOf(StatementLineKind::bonus);
        given += bonus.minorUnits();
        CHECK((bonus == money(0) || statement.policy == 1));
    }
    CHECK(given == 70);
    maker.facts.bonuses.front().policy = QStringLiteral("A"); // by name, whomever it covers
    for (const PayStatement &statement : maker.run(3).back().statements)
        CHECK((statement.sumOf(StatementLineKind::bonus) == money(0) || statement.policy == 0));
}

TEST_CASE("what is carried goes to the policy in force on the period's last day", "[commission]")
{
    FactsMaker maker;
    maker.addPolicy({periodRule({rateBand(0, 10'000)})}, "A").days = {day(20260101), day(20260315)};
    const PolicyEntry sale = maker.sell(1, 20260105, 1'000);
    maker.giveBack(sale, 20260210, 1'000);
    maker.sell(2, 20260302, 300);
    maker.addPolicy({periodRule({rateBand(0, 10'000)})}, "B").days = {day(20260316), day(20261231)};
    maker.sell(3, 20260320, 1'500);
    auto march = maker.run(3).back().statements;
    std::erase_if(march, [](const PayStatement &each) { return each.person != PersonId{1}; });
    REQUIRE(march.size() == 2);
    CHECK(march[0].policy == 0);
    CHECK(march[0].total == money(300));
    CHECK(march[1].policy == 1);
    CHECK(march[1].carriedIn == money(-1'000));
    CHECK(march[1].total == money(500));
}

TEST_CASE("closed and what was adjusted since are what a new calculation gives", "[commission]")
{
    FactsMaker maker;
    Policy &policy = maker.addPolicy({periodRule({rateBand(0, 200), rateBand(1'000, 433)})});
    policy.pools.push_back({QStringLiteral("NORTH"), BandMethod::marginal, {rateBand(0, 50)}, PoolShare::equal, {}});
    maker.version().poolTeams = {TeamId{1}};
    maker.version().poolWeights.resize(1);
    for (qint64 order = 1; order <= 12; ++order)
        maker.sell(order, 20260301 + int(order), order * 137, order % 2 + 1);
    const PolicyEntry returned = maker.facts.policies.front().entries[4];
    const auto before = maker.run(3);
    maker.facts.policies.front().frozen = maker.facts.policies.front().entries;
    maker.facts.closed = before;

    // One order is cancelled, one costs more, one was forgotten, one comes back in April.
    auto &entries = maker.facts.policies.front().entries;
    std::erase_if(entries, [](const PolicyEntry &entry) { return entry.order == OrderId{7}; });
    entries[2].net = money(5'000);
    maker.sell(20, 20260315, 777);
    maker.giveBack(returned, 20260403, 500);
    maker.sell(21, 20260404, 1'000);

    const auto closed = maker.run(4);
    CHECK(closed[2].statements == before[2].statements);
    maker.facts.closed.clear();
    maker.facts.policies.front().frozen.clear();
    const auto anew = maker.run(4);
    for (size_t i = 0; i < 3; ++i) {
        const auto sumOf = [i](const std::vector<CommissionPeriod> &periods) {
            qint64 sum = 0;
            for (const CommissionPeriod &period : periods) {
                for (const StatementLine &line : period.statements[i].lines)
                    sum += line.amount.minorUnits();
            }
            return sum;
        };
        CHECK(sumOf(closed) == sumOf(anew));
    }
    // One line for each cause.
    const auto &lines = closed[3].statements.front().lines;
    const auto ofCause = [&](StatementCause cause) { return std::ranges::count(lines, cause, &StatementLine::cause); };
    CHECK(ofCause(StatementCause::changed) == 3);
    // What came back was Bình's; An's part of the pool is the same to the last unit.
    CHECK(std::ranges::count(closed[3].statements[1].lines, StatementCause::returned, &StatementLine::cause) == 1);
}

TEST_CASE("under two policies the guarantee holds for the person, and each row carries on what it owes", "[commission]")
{
    FactsMaker maker;
    std::erase_if(maker.facts.roster.memberships, [](const RosterMembership &each) { return each.person != PersonId{1}; });
    const auto sellAndGiveBack = [&maker] {
        const PolicyEntry sale = maker.sell(1, 20260302, 100'000);
        maker.sell(2, 20260403, 1'000);
        maker.giveBack(sale, 20260410, 100'000);
    };
    Policy &own = maker.addPolicy({periodRule({rateBand(0, 200)})}, "A");
    own.covers.everyone = false;
    own.guarantee = money(700);
    maker.version().people = {PersonId{1}};
    sellAndGiveBack();
    Policy &pool = maker.addPolicy({}, "B");
    pool.covers.everyone = false;
    pool.guarantee = money(500);
    pool.pools.push_back({QStringLiteral("NORTH"), BandMethod::marginal, {rateBand(0, 100)}, PoolShare::equal, {}});
    maker.version().people = {PersonId{2}};
    maker.version().poolTeams = {TeamId{1}};
    maker.version().poolWeights.resize(1);
    sellAndGiveBack();
    const auto april = maker.run(4).back().statements;
    REQUIRE(april.size() == 3);
    CHECK(april[0].sumOf(StatementLineKind::carry) == money(1'300));
    CHECK(april[0].total == money(700));
    CHECK(april[0].carriedOut == money(-1'300));
    CHECK(april[1].sumOf(StatementLineKind::adjustment) == money(-1'000));
    CHECK(april[1].total == money(0));
    CHECK(april[1].carriedOut == money(-990));
    CHECK(maker.statement(5).carriedIn == money(-2'290));
}

TEST_CASE("a referral's amount is not paid for an order that came back whole", "[commission]")
{
    FactsMaker maker;
    maker.addPolicy({}).referral = Referral{std::nullopt, money(500)};
    for (const qint64 order : {1, 2})
        maker.facts.referrers[OrderId{order}] = PersonId{3};
    const PolicyEntry first = maker.sell(1, 20260302, 1'000);
    maker.sell(2, 20260303, 1'000);
    maker.giveBack(first, 20260310, 1'000);
    maker.facts.policies.back().entries.back().orders = -1;
    CHECK(maker.statement(3, 3).sumOf(StatementLineKind::referral) == money(500));
}

TEST_CASE("a mirror takes an override back from others' sales, and a referral's amount with the whole order", "[commission]")
{
    FactsMaker maker;
    Policy &policy = maker.addPolicy({periodRule({rateBand(0, 200)})});
    policy.mirrorsReturns = true;
    policy.overrides.push_back({QStringLiteral("AN"), QStringLiteral("NORTH"), Rate{100'000}, false});
    maker.version().overridePeople = {PersonId{1}};
    maker.version().overrideTeams = {TeamId{1}};
    policy.referral = Referral{std::nullopt, money(500)};
    maker.facts.referrers[OrderId{1}] = PersonId{3};
    const PolicyEntry own = maker.sell(1, 20260302, 2'500);
    PolicyEntry &shared = maker.sell(1, 20260302, 7'500, 2);
    shared.head = false;
    shared.orders = 0;
    const PolicyEntry others = shared;
    CHECK(maker.statement(3).total == money(50 + 750));
    CHECK(maker.statement(3, 3).total == money(500));
    maker.giveBack(own, 20260410, 500);
    maker.giveBack(others, 20260410, 1'500);
    CHECK(maker.statement(4).sumOf(StatementLineKind::adjustment) == money(-10 - 150));
    CHECK(maker.statement(4, 3).lines.empty());
    maker.giveBack(own, 20260510, 2'000);
    maker.giveBack(others, 20260510, 6'000);
    PolicyEntry gone = own;
    gone.kind = EntryKind::orderReturn;
    gone.head = false;
    gone.orders = -1;
    gone.net = {};
    gone.day = day(20260510);
    maker.facts.policies.back().entries.push_back(gone);
    CHECK(maker.statement(5).sumOf(StatementLineKind::adjustment) == money(-40 - 600));
    CHECK(maker.statement(5, 3).sumOf(StatementLineKind::adjustment) == money(-500));
}
