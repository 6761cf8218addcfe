// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a policy as a value: bands, clauses, paths into the document.
#include "ui/policies/clause_path.h"
#include "ui/policies/policy_clauses.h"
#include "ui/policies/policy_document.h"
#include "ui/policies/policy_edits.h"

#include "tests/support/catch.h"

using namespace somo;

namespace {

Policy twoRules()
{
    Policy policy;
    policy.covers.everyone = true;
    policy.days = {Day::fromNumber(20260101), Day::fromNumber(20261231)};
    CommissionRule tea;
    tea.id = QStringLiteral("te.a]x");
    tea.when.channel = QStringLiteral("shopee");
    tea.bands = {{0, Rate{20'000}, {}, {}}, {100, Rate{30'000}, {}, {}}};
    CommissionRule rest;
    rest.id = QStringLiteral("rest");
    rest.bands = {{0, Rate{10'000}, {}, {}}};
    policy.rules = {tea, rest};
    policy.pools = {{QStringLiteral("NORTH"), BandMethod::marginal, {{0, Rate{5'000}, {}, {}}}, PoolShare::equal, {}}};
    policy.bonuses = {{BonusKind::firstOrder, Money::fromMinorUnits(200)}, {BonusKind::topRevenue, Money::fromMinorUnits(500)}};
    return policy;
}

} // namespace

TEST_CASE("a band is added half way to the next, the last one as wide as the one before it", "[policy_edits]")
{
    const std::vector<PayBand> bands{{0, Rate{1}, {}, {}}, {100, Rate{2}, {}, {}}, {160, Rate{3}, {}, {}}};
    const auto between = bandAddedAfter(bands, 1, 1'000);
    REQUIRE(between.size() == 4);
    CHECK(between[2].from == 130);
    CHECK(between[2].rate == Rate{2});
    const auto last = bandAddedAfter(bands, 2, 1'000);
    CHECK(last[3].from == 220);
    CHECK(bandAddedAfter({{0, Rate{1}, {}, {}}}, 0, 1'000)[1].from == 1'000);
    CHECK(bandAddedAfter({}, 0, 1'000).size() == 1);
}

TEST_CASE("the only band stays, and after a first one the next begins at 0", "[policy_edits]")
{
    const std::vector<PayBand> bands{{0, Rate{1}, {}, {}}, {100, Rate{2}, {}, {}}};
    CHECK(bandRemoved(bands, 0) == std::vector<PayBand>{{0, Rate{2}, {}, {}}});
    CHECK(bandRemoved(bands, 1) == std::vector<PayBand>{{0, Rate{1}, {}, {}}});
    CHECK(bandRemoved({{0, Rate{1}, {}, {}}}, 0).size() == 1);
    CHECK(bandRemoved(bands, 7) == bands);
}

TEST_CASE("pay fits what is counted: rates of money, an amount for each elsewhere", "[policy_edits]")
{
    Policy policy = twoRules();
    policy.base = CommissionBase::units;
    const Policy counted = withFittingPay(policy);
    CHECK(counted.rules[0].bands[1].each == Money());
    CHECK_FALSE(counted.rules[0].bands[1].rate);
    CHECK(counted.pools[0].bands[0].each == Money());
    Policy back = counted;
    back.base = CommissionBase::revenue;
    CHECK(withFittingPay(back).rules[0].bands[0].rate == Rate());
    Policy flat = twoRules();
    flat.rules[1].method = BandMethod::slab;
    flat.rules[1].bands[0] = {0, {}, Money::fromMinorUnits(50), {}};
    CHECK(withFittingPay(flat) == flat);
    flat.rules[1].method = BandMethod::marginal;
    CHECK(withFittingPay(flat).rules[1].bands[0].rate == Rate());
    CHECK(withFittingPay(twoRules()) == twoRules());
}

TEST_CASE("a field of the document is found by its path, whatever its rule is called", "[policy_edits]")
{
    const Policy policy = twoRules();
    const ClausePath rate = ClausePath::of(QStringLiteral("rules[te.a]x].bands[2].rate"));
    CHECK(rate.list == QStringLiteral("rules"));
    CHECK(rate.item == QStringLiteral("te.a]x"));
    CHECK(rate.rule(policy) == size_t(0));
    CHECK(rate.band() == size_t(1));
    CHECK(rate.key() == QStringLiteral("rate"));
    CHECK(ClausePath::of(QStringLiteral("rules[2]")).rule(policy) == size_t(1)); // by number where none has that name
    CHECK_FALSE(ClausePath::of(QStringLiteral("rules[9]")).rule(policy));
    CHECK(ClausePath::of(QStringLiteral("team_pools[NORTH].team")).pool(policy) == size_t(0));
    CHECK(ClausePath::of(QStringLiteral("bonuses[2].amount")).bonus(policy) == size_t(1));
    const ClausePath gate = ClausePath::of(QStringLiteral("gate.min_score"));
    CHECK(gate.list == QStringLiteral("gate"));
    CHECK(gate.rest == QStringLiteral("min_score"));
    CHECK(ClausePath::of(QStringLiteral("covers")).rest.isEmpty());
    CHECK(clauseOf(policy, {BandsOwner::Kind::rule, 1}) == QStringLiteral("rules[rest]"));
    CHECK(clauseOf(policy, {BandsOwner::Kind::pool, 0}) == QStringLiteral("team_pools[NORTH]"));
}

TEST_CASE("a clause is taken out by its name; whom a policy covers stays", "[policy_edits]")
{
    const Policy policy = twoRules();
    CHECK(withoutClause(policy, QStringLiteral("rules[te.a]x]")).rules.size() == 1);
    CHECK(withoutClause(policy, QStringLiteral("team_pools[NORTH]")).pools.empty());
    CHECK(withoutClause(policy, QStringLiteral("bonuses")).bonuses.empty());
    CHECK_FALSE(mayRemoveClause(policy, QStringLiteral("covers")));
    CHECK_FALSE(mayRemoveClause(policy, QStringLiteral("event")));
    CHECK_FALSE(mayRemoveClause(policy, QStringLiteral("gate"))); // there is none
}

TEST_CASE("every clause that is offered adds what it says, and a new rule's id is free", "[policy_edits]")
{
    Policy policy = twoRules();
    policy.rules[1].id = QStringLiteral("rule3");
    CHECK(freeRuleId(policy) == QStringLiteral("rule4"));
    WordContext context;
    const auto offers = clausesToAdd(policy, context);
    CHECK(offers.size() >= 5);
    for (const ClauseOffer &offer : offers) {
        INFO(offer.name.toStdString());
        CHECK_FALSE(offer.policy == policy);
        CHECK_FALSE(offer.label.isEmpty());
    }
    // Nothing that needs a team or a channel is offered by a book without one.
    for (const ClauseOffer &offer : offers)
        CHECK_FALSE((offer.name == QStringLiteral("pool") || offer.name == QStringLiteral("ruleOfChannel")));
}

TEST_CASE("steps of a policy are taken back and done again; a version in force has none", "[policy_edits]")
{
    PolicyDocument document;
    document.open(twoRules(), false);
    Policy capped = twoRules();
    capped.cap = Money::fromMinorUnits(1'000);
    document.change(capped);
    document.change(capped); // says nothing new
    CHECK(document.canUndo());
    document.undo();
    CHECK(document.policy() == twoRules());
    CHECK_FALSE(document.canUndo());
    document.redo();
    CHECK(document.policy() == capped);
    document.undo();
    Policy drawn = twoRules();
    drawn.draw = Money::fromMinorUnits(5);
    document.follow(drawn); // written elsewhere: a step as any other
    CHECK_FALSE(document.canRedo());
    document.undo();
    CHECK(document.policy() == twoRules());
    document.open(twoRules(), true);
    document.change(capped);
    CHECK(document.policy() == twoRules());
}
