// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/explanation.h"
#include "core/commission/line_key.h"
#include "tests/support/catch.h"
#include "tests/support/commission_facts.h"

#include <algorithm>
#include <set>

using namespace somo;
using namespace somo::test;

namespace {

constexpr qint64 million = 1'000'000;

/// What explains a person's statements of a month, made of facts alone.
class Explained {
public:
    Explained(FactsMaker &maker, int month, qint64 person = 1)
        : m_words(Language::english, Currency{})
    {
        const auto periods = maker.run(month);
        m_of.sheet.period = periods.back().period;
        m_of.sheet.statements = periods.back().statements;
        m_of.sheet.facts = maker.facts;
        m_of.person = PersonId{person};
        for (size_t i = 0; i < m_of.sheet.statements.size(); ++i) {
            if (m_of.sheet.statements[i].person == m_of.person)
                m_of.statements.push_back(i);
        }
        for (const PolicyHistory &policy : maker.facts.policies) {
            for (const PolicyEntry &entry : policy.entries) {
                const QString code = QStringLiteral("DH-%1").arg(entry.order.value, 2, 10, QLatin1Char('0'));
                m_of.codes[entry.order] = code;
                OrderNames names;
                names.code = code;
                names.customer = QStringLiteral("Khách %1").arg(entry.order.value);
                names.orderedOn = entry.soldOn;
                names.lines[entry.line] = QStringLiteral("Trà");
                m_of.orders[entry.order] = names;
            }
        }
    }
    ExplainedStatement &of() { return m_of; }
    const PayStatement &statement() const { return m_of.statement(0); }
    WhyTree tree(size_t line) const { return explainLine(m_of, 0, line, m_words); }
    WhyTree tree(StatementFigure figure) const { return explainFigure(m_of, 0, figure, m_words); }
    /// The line of that kind.
    WhyTree tree(StatementLineKind kind) const
    {
        const auto &lines = statement().lines;
        const auto found = std::ranges::find(lines, kind, &StatementLine::kind);
        REQUIRE(found != lines.end());
        return tree(size_t(found - lines.begin()));
    }
    const words::ReportWords &words() const { return m_words; }

private:
    ExplainedStatement m_of;
    words::ReportWords m_words;
};

QString plain(const WhyTree &tree)
{
    return plainText(tree).replace(QChar(0x00A0), QLatin1Char(' '));
}

bool says(const WhyTree &tree, const char *sentence)
{
    const QString text = plain(tree);
    UNSCOPED_INFO(text.toStdString());
    return text.contains(QString::fromUtf8(sentence));
}

void checkLevels(const std::vector<WhyLine> &lines)
{
    CHECK(lines.size() <= mostAtALevel);
    for (const WhyLine &line : lines) {
        CHECK_FALSE(line.text.isEmpty());
        if (!line.figure.isEmpty())
            CHECK(line.text.contains(line.figure));
        checkLevels(line.under);
    }
}

/// At most seven at a level, and the last sentence names rule and version.
void checkShape(const WhyTree &tree)
{
    UNSCOPED_INFO(plain(tree).toStdString());
    CHECK_FALSE(tree.title.isEmpty());
    REQUIRE_FALSE(tree.lines.empty());
    checkLevels(tree.lines);
    CHECK(tree.lines.back().text.contains(QStringLiteral("rule")));
    CHECK(tree.lines.back().text.contains(QStringLiteral("version")));
}

const std::vector<PayBand> fourBands{rateBand(0, 500), rateBand(30 * million, 700), rateBand(50 * million, 850), rateBand(65 * million, 950)};

void collectOrders(const std::vector<WhyLine> &lines, std::multiset<qint64> &orders)
{
    for (const WhyLine &line : lines) {
        if (line.order && !line.amount.isEmpty())
            orders.insert(line.order.value);
        collectOrders(line.under, orders);
    }
}

} // namespace

TEST_CASE("a band opens to its rate, its base with every order, and its calculation", "[explanation]")
{
    FactsMaker maker;
    maker.addPolicy({periodRule(fourBands)});
    maker.facts.policies.back().versions.back().policy.name = QStringLiteral("Chuẩn 2026");
    // 34 orders: the three largest of the picture, and 31 that make up 48,090,000.
    maker.sell(1, 20260324, 3'960'000);
    maker.sell(2, 20260322, 2'840'000);
    maker.sell(3, 20260320, 1'680'000);
    for (qint64 i = 0; i < 31; ++i)
        maker.sell(4 + i, 20260301 + int(i % 28), i == 0 ? 48'090'000 - 30 * 1'500'000 : 1'500'000);
    Explained explained(maker, 3);
    REQUIRE(explained.statement().lines.size() == 3);
    CHECK(explained.statement().lines[2].amount == money(558'450));
    const WhyTree tree = explained.tree(2);
    checkShape(tree);
    CHECK(tree.title.contains(QStringLiteral("558,450")));
    CHECK(says(tree, "The part of the base from 50m to 65m is paid 8.5%."));
    CHECK(says(tree, "The base by the rule “every sale” is 56,570,000 ₫, of 34 orders that count in March."));
    CHECK(says(tree, "Of that, 6,570,000 ₫ lies above 50m in this band."));
    CHECK(says(tree, "6,570,000 × 8.5% = 558,450 ₫, nothing to round."));
    CHECK(says(tree, "The rule: Chuẩn 2026, version 1, clause “every sale”."));
    // The largest comes first, and all 34 are there once.
    CHECK(says(tree, "DH-01  ·  24 Mar  ·  Khách 1  3,960,000\n"));
    CHECK(says(tree, "34 orders  56,570,000"));
    std::multiset<qint64> orders;
    collectOrders(tree.lines, orders);
    CHECK(orders.size() == 34);
    CHECK(std::set<qint64>(orders.begin(), orders.end()).size() == 34);
    // Each opens down to what was sold.
    CHECK(says(tree, "Trà: 1, counted on 24 Mar  3,960,000"));
    // What stands open at first holds five orders and says how many there are besides.
    const QString open = plainText(tree, true).replace(QChar(0x00A0), QLatin1Char(' '));
    CHECK(open.contains(QStringLiteral("29 more")));
    CHECK(open.count(QStringLiteral("DH-")) == 5);
}

TEST_CASE("what is rounded is said exactly", "[explanation]")
{
    FactsMaker maker;
    maker.addPolicy({periodRule({rateBand(0, 333)})});
    maker.sell(1, 20260310, 1'005);
    Explained explained(maker, 3);
    CHECK(says(explained.tree(0), "1,005 × 3.33% = 33.4665, rounded to 33 ₫."));
    CHECK(says(explained.tree(0), "The whole base is paid 3.33%."));
    checkShape(explained.tree(0));
}

TEST_CASE("slab, flat amounts and a base below 0 say how they are paid", "[explanation]")
{
    FactsMaker slab;
    slab.addPolicy({periodRule({rateBand(0, 100), rateBand(1'000, 200)}, BandMethod::slab)});
    slab.sell(1, 20260310, 1'500);
    CHECK(says(Explained(slab, 3).tree(0), "The base lies from 1,000 on, so all of it is paid 2%."));
    FactsMaker flat;
    std::vector<PayBand> bands{rateBand(0, 0), rateBand(1'000, 0)};
    bands[1].rate.reset();
    bands[1].amount = money(50);
    flat.addPolicy({periodRule(bands, BandMethod::slab)});
    flat.sell(1, 20260310, 1'500);
    CHECK(says(Explained(flat, 3).tree(0), "A base from 1,000 on is paid 50 ₫ once."));
    FactsMaker below;
    below.addPolicy({periodRule({rateBand(0, 100), rateBand(1'000, 200)})});
    PolicyEntry &entry = below.sell(1, 20260310, -500);
    entry.kind = EntryKind::freeReturn;
    CHECK(says(Explained(below, 3).tree(0), "A base below 0 is paid at the first band's rate, 1%."));
}

TEST_CASE("bands by the target say what the target counts and where each begins", "[explanation]")
{
    FactsMaker maker;
    CommissionRule rule = periodRule({rateBand(0, 100), rateBand(Rate::whole, 1'000)});
    rule.edges = BandEdges::targetPercent;
    maker.addPolicy({rule});
    maker.sell(1, 20260310, 1'000);
    // 1,000 for 10 of 31 days.
    maker.facts.targets[{PersonId{1}, day(20260301)}] = {Int128(1'000) * 10, 31};
    Explained explained(maker, 3);
    const WhyTree tree = explained.tree(1);
    checkShape(tree);
    CHECK(says(tree, "which counts 323 ₫ for the days active."));
    CHECK(says(tree, "100% of it is 323 ₫."));
    CHECK(says(tree, "677 × 10% = 67.7, rounded to 68 ₫."));
    FactsMaker without;
    without.addPolicy({rule});
    without.sell(1, 20260310, 1'000);
    CHECK(says(Explained(without, 3).tree(0), "there is none for this period; with one they pay."));
}

TEST_CASE("a gate shows score, parts and mark; cap and guarantee what they bound", "[explanation]")
{
    FactsMaker maker;
    Policy &policy = maker.addPolicy({periodRule({rateBand(0, 1000)})});
    policy.gate = ScoreGate{Rate{700'000}, Rate{500'000}};
    policy.guarantee = money(80);
    maker.sell(1, 20260310, 1'010);
    maker.facts.scores[{PersonId{1}, day(20260301)}] = Fraction(Int128(69'999), Int128(100'000));
    Explained explained(maker, 3);
    explained.of().score = {{Metric::revenue, 60'000, Fraction(Int128(6), Int128(10))}, {Metric::orders, 40'000, std::nullopt}};
    const WhyTree gate = explained.tree(StatementLineKind::gate);
    checkShape(gate);
    CHECK(says(gate, "The KPI score of March is 69.9%, under the policy's mark of 70%."));
    CHECK(says(gate, "Revenue, weight 60: attainment 60.0%."));
    CHECK(says(gate, "Orders, weight 40: attainment none, so it stays out."));
    CHECK(says(gate, "101 × 50% = 50.5, rounded to 51 ₫."));
    CHECK(says(gate, "51 ₫ − 101 ₫ = −50 ₫."));
    const WhyTree guarantee = explained.tree(StatementLineKind::guarantee);
    checkShape(guarantee);
    CHECK(says(guarantee, "Bands, gate and cap pay 51 ₫; what is missing is 29 ₫."));
    FactsMaker capped;
    capped.addPolicy({periodRule({rateBand(0, 1000)})}).cap = money(90);
    capped.sell(1, 20260310, 1'500);
    const WhyTree cap = Explained(capped, 3).tree(StatementLineKind::cap);
    checkShape(cap);
    CHECK(says(cap, "Bands and gate pay 150 ₫."));
    CHECK(says(cap, "The policy bounds the commission of a period at 90 ₫; what lies above it is −60 ₫."));
}

TEST_CASE("an adjustment says its cause and what the sale's period pays with and without it", "[explanation]")
{
    FactsMaker maker;
    maker.addPolicy({periodRule({rateBand(0, 200), rateBand(100 * million, 400)})});
    const PolicyEntry sale = maker.sell(1, 20260310, 150 * million);
    maker.sell(2, 20260405, 60 * million);
    maker.giveBack(sale, 20260410, 50 * million, 1'000);
    Explained explained(maker, 4);
    const WhyTree tree = explained.tree(StatementLineKind::adjustment);
    checkShape(tree);
    CHECK(says(tree, "Goods of order DH-01 came back on 10 Apr; its sale belongs to March 2026."));
    CHECK(says(tree, "Trà: 1 returned on 10 Apr  −50,000,000"));
    CHECK(says(tree, "Without it March 2026 pays 4,000,000 ₫, with it 2,000,000 ₫."));
    CHECK(says(tree, "2,000,000 ₫ − 4,000,000 ₫ = −2,000,000 ₫."));
    // The band of the own period says why its base is not lessened.
    CHECK(says(explained.tree(0), "What came back on 10 Apr of order DH-01 doesn't lessen this base: its sale belongs to March, so it is an adjustment of −2,000,000 ₫."));
    CHECK(says(explained.tree(StatementFigure::carriedOut), "−800,000"));
    checkShape(explained.tree(StatementFigure::carriedOut));
    Explained next(maker, 5);
    CHECK(says(next.tree(StatementLineKind::carry), "From earlier periods −800,000 ₫ is carried in."));
    checkShape(next.tree(StatementLineKind::carry));
    FactsMaker mirrored;
    mirrored.addPolicy({periodRule({rateBand(0, 1000)})}).mirrorsReturns = true;
    const PolicyEntry first = mirrored.sell(1, 20260310, 1'000);
    mirrored.giveBack(first, 20260410, 250);
    CHECK(says(Explained(mirrored, 4).tree(StatementLineKind::adjustment), "what the order brought × what came back ÷ what was sold is −25 ₫."));
}

TEST_CASE("a return of an earlier sale stands with the rule that took the sale, not with the others", "[explanation]")
{
    FactsMaker maker;
    CommissionRule tea = periodRule({rateBand(0, 1000)});
    tea.id = QStringLiteral("tea");
    maker.addPolicy({tea, periodRule({rateBand(0, 500)})});
    RuleKeys ofChannel;
    ofChannel.channel = 7;
    maker.version().matcher = RuleMatcher(std::vector<RuleKeys>{ofChannel, RuleKeys()});
    maker.sell(1, 20260310, 1'000).channel = ChannelId{7};
    const PolicyEntry sale = maker.facts.policies.back().entries.back();
    maker.sell(2, 20260405, 2'000).channel = ChannelId{7};
    maker.sell(3, 20260406, 4'000);
    maker.giveBack(sale, 20260410, 500);
    Explained explained(maker, 4);
    const auto bandOf = [&](const char16_t *rule) {
        const auto &lines = explained.statement().lines;
        const auto found = std::ranges::find_if(lines, [&](const StatementLine &line) { return line.kind == StatementLineKind::band && line.rule == QStringView(rule); });
        REQUIRE(found != lines.end());
        return explained.tree(size_t(found - lines.begin()));
    };
    CHECK(says(bandOf(u"tea"), "What came back on 10 Apr of order DH-01 doesn't lessen this base"));
    CHECK_FALSE(says(bandOf(u"all"), "doesn't lessen this base"));
    CHECK(says(explained.tree(StatementFigure::base), "doesn't lessen this base"));
}

TEST_CASE("pools, overrides, referrals and bonuses open to their team, order or reason", "[explanation]")
{
    FactsMaker maker;
    Policy &policy = maker.addPolicy({periodRule({rateBand(0, 100)})});
    policy.pools.push_back({QStringLiteral("NORTH"), BandMethod::marginal, {rateBand(0, 300)}, PoolShare::equal, {}});
    policy.overrides.push_back({QStringLiteral("LEAD"), QStringLiteral("NORTH"), Rate{5'000}, false});
    policy.referral = Referral{Rate{50'000}, std::nullopt};
    policy.bonuses = {{BonusKind::firstOrder, money(200)}, {BonusKind::topRevenue, money(500)}};
    maker.version().poolTeams = {TeamId{1}};
    maker.version().poolWeights.resize(1);
    maker.version().overridePeople = {PersonId{3}};
    maker.version().overrideTeams = {TeamId{1}};
    maker.facts.referrers[OrderId{1}] = PersonId{3};
    maker.facts.bonuses.push_back({PersonId{3}, {}, day(20260315), money(77), QStringLiteral("Dạy người mới")});
    maker.sell(1, 20260305, 10'000, 1);
    maker.sell(2, 20260306, 5'000, 3);
    Explained lead(maker, 3, 3);
    const WhyTree pool = lead.tree(StatementLineKind::pool);
    checkShape(pool);
    CHECK(says(pool, "The team's base in March is 15,000 ₫."));
    CHECK(says(pool, "The pool's bands pay 450 ₫ of it."));
    CHECK(says(pool, "BINH  31 days"));
    CHECK(says(pool, "This one's share: 150 ₫"));
    const WhyTree over = lead.tree(StatementLineKind::overridePay);
    checkShape(over);
    CHECK(says(over, "The team's base in March, without own sales, is 10,000 ₫."));
    CHECK(says(over, "10,000 × 0.5% = 50 ₫, nothing to round."));
    CHECK_FALSE(says(over, "LEAD  5,000"));
    const WhyTree referral = lead.tree(StatementLineKind::referral);
    checkShape(referral);
    CHECK(says(referral, "10,000 × 5% = 500 ₫"));
    const WhyTree hand = lead.tree(StatementLineKind::bonus);
    checkShape(hand);
    CHECK(says(hand, "Given by hand on 15 Mar: 77 ₫."));
    CHECK(says(hand, "The reason given: Dạy người mới"));
    Explained an(maker, 3, 1);
    CHECK(says(an.tree(StatementLineKind::bonus), "DH-01 is the first that counts in March: 5 Mar."));
    checkShape(an.tree(StatementLineKind::bonus));
    for (size_t i = 0; i < an.statement().lines.size(); ++i) {
        if (an.statement().lines[i].cause == StatementCause::topRevenue)
            CHECK(says(an.tree(i), "Nobody whom the policy covers had more revenue in March than 10,000 ₫."));
    }
}

TEST_CASE("a year's base says what it pays to date and what it paid before", "[explanation]")
{
    FactsMaker maker;
    maker.addPolicy({periodRule({rateBand(0, 100), rateBand(1'000, 1'000)})}).accumulatesOverYear = true;
    maker.sell(1, 20260110, 800);
    maker.sell(2, 20260210, 700);
    Explained explained(maker, 2);
    for (size_t line = 0; line < explained.statement().lines.size(); ++line) {
        const WhyTree tree = explained.tree(line);
        checkShape(tree);
        CHECK(says(tree, "To date: 1,500 ₫, which pays 60 ₫."));
        CHECK(says(tree, "Before this period: 800 ₫, which pays 8 ₫."));
    }
}

TEST_CASE("each order by itself says its own bands", "[explanation]")
{
    FactsMaker maker;
    CommissionRule rule = periodRule({rateBand(0, 100), rateBand(1'000, 1'000)});
    rule.scope = RuleScope::order;
    maker.addPolicy({rule});
    maker.sell(1, 20260310, 1'500);
    maker.sell(2, 20260311, 300);
    Explained explained(maker, 3);
    REQUIRE(explained.statement().lines.size() == 2);
    checkShape(explained.tree(0));
    CHECK(says(explained.tree(0), "By this rule each order runs through the bands by itself. DH-01 has a base of 1,500 ₫."));
    CHECK(says(explained.tree(0), "Its bands add up to 60 ₫."));
    CHECK(says(explained.tree(0), "500 × 10% = 50 ₫, nothing to round."));
    CHECK(says(explained.tree(1), "300 × 1% = 3 ₫, nothing to round."));
}

TEST_CASE("sums open to what they add up", "[explanation]")
{
    FactsMaker maker;
    Policy &policy = maker.addPolicy({periodRule({rateBand(0, 1000)})});
    policy.bonuses = {{BonusKind::firstOrder, money(200)}};
    policy.gate = ScoreGate{Rate{700'000}, Rate{500'000}};
    maker.sell(1, 20260310, 600);
    maker.sell(2, 20260311, 400);
    Explained explained(maker, 3);
    checkShape(explained.tree(StatementFigure::base));
    CHECK(says(explained.tree(StatementFigure::base), "The base under STD is 1,000 ₫, of 2 orders that count in March, paid by a rule or not."));
    checkShape(explained.tree(StatementFigure::commission));
    CHECK(says(explained.tree(StatementFigure::commission), "there is no KPI score for this period, so nothing is held against it."));
    const WhyTree total = explained.tree(StatementFigure::total);
    checkLevels(total.lines);
    CHECK(says(total, "Bonuses  200"));
    CHECK(says(total, "Policies: STD, version 1."));
}

TEST_CASE("a long list goes on in parts that fit a level, and loses nothing", "[explanation]")
{
    for (const size_t count : {1u, 6u, 7u, 8u, 12u, 13u, 14u, 40u, 300u}) {
        std::vector<WhyLine> lines;
        for (size_t i = 0; i < count; ++i)
            lines.push_back({QString::number(i), {}});
        std::vector<WhyLine> all = folded(std::move(lines), 5, [](size_t from, size_t rest) {
            return WhyLine{QStringLiteral("%1 from %2").arg(rest).arg(from), {}};
        });
        checkLevels(all);
        QStringList found;
        size_t place = 0;
        const std::function<void(const std::vector<WhyLine> &)> walk = [&](const std::vector<WhyLine> &level) {
            for (const WhyLine &line : level) {
                if (line.goesOn)
                    CHECK(line.text == QStringLiteral("%1 from %2").arg(count - place).arg(place));
                else
                    found << line.text;
                place += line.goesOn ? 0 : 1;
                walk(line.under);
            }
        };
        walk(all);
        CHECK(found.size() == qsizetype(count));
        for (size_t i = 0; i < count; ++i)
            CHECK(found[qsizetype(i)] == QString::number(i));
    }
}

TEST_CASE("a line's key finds it again after a recalculation", "[explanation]")
{
    FactsMaker maker;
    maker.addPolicy({periodRule(fourBands)});
    maker.sell(1, 20260310, 40 * million);
    maker.facts.bonuses.push_back({PersonId{1}, {}, day(20260315), money(1), QStringLiteral("a")});
    maker.facts.bonuses.push_back({PersonId{1}, {}, day(20260315), money(2), QStringLiteral("b")});
    Explained before(maker, 3);
    const QStringList keys = lineKeys(before.of().sheet, before.statement());
    CHECK(keys == QStringList{QStringLiteral("STD:band:rule=all:from=0"), QStringLiteral("STD:band:rule=all:from=30000000"),
                              QStringLiteral("STD:bonus:cause=by_hand:on=2026-03-15"), QStringLiteral("STD:bonus:cause=by_hand:on=2026-03-15#2")});
    maker.sell(2, 20260312, 20 * million);
    Explained after(maker, 3);
    const QStringList now = lineKeys(after.of().sheet, after.statement());
    for (const QString &key : keys)
        CHECK(now.contains(key));
    CHECK(after.statement().lines[1].amount != before.statement().lines[1].amount);
    CHECK(orderOfKey(orderKey(OrderId{42})) == OrderId{42});
    CHECK_FALSE(orderOfKey(keys.front()));
}
