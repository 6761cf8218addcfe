// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_check.h"
#include "tests/core/policy_support.h"

#include <limits>

using namespace somo;
using namespace somo::test;

TEST_CASE("a policy that makes no sense is refused with its clause and the reason", "[policy]")
{
    const auto [members, at, reason] = GENERATE(table<const char *, const char *, const char *>({
        // Dates
        {R"({"from": "2026-05-01", "to": "2026-04-30"})", "to", "The last day 30 Apr 2026 lies before the first day 1 May 2026."},
        {R"({"from": "1989-12-31", "to": "2026-04-30"})", "from", "31 Dec 1989 lies outside the years 1990 to 2069."},
        {R"({"to": "2070-01-01"})", "to", "1 Jan 2070 lies outside the years 1990 to 2069."},
        {R"({"hold_days": 367})", "hold_days", "Sales are held for 0 to 366 days."},
        // Whom it covers
        {R"({"covers": {}})", "covers", "It covers either people, or teams, or everyone, and at least one of them."},
        {R"({"covers": {"people": []}})", "covers", "It covers either people, or teams, or everyone, and at least one of them."},
        {R"({"covers": {"everyone": false}})", "covers", "It covers either people, or teams, or everyone, and at least one of them."},
        {R"({"covers": {"people": ["A"], "teams": ["N"]}})", "covers", "It covers either people, or teams, or everyone, and at least one of them."},
        {R"({"covers": {"teams": ["N"], "everyone": true}})", "covers", "It covers either people, or teams, or everyone, and at least one of them."},
        {R"({"covers": {"people": ["A", "B", "A"]}})", "covers", "“A” stands there twice."},
        // Bands
        {R"({"rules": [{"id": "tea", "bands": []}]})", "rules[tea].bands", "There is no band."},
        {R"({"rules": [{"id": "tea", "bands": [{"from": "1", "rate": "2"}]}]})", "rules[tea].bands[1].from", "The first band starts at 0."},
        {R"({"rules": [{"id": "tea", "bands": [{"from": "-1", "rate": "2"}]}]})", "rules[tea].bands[1].from", "The first band starts at 0."},
        {R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": "2"}, {"from": "0", "rate": "3"}]}]})", "rules[tea].bands[2].from", "Each band starts above the one before it."},
        {R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": "2"}, {"from": "9", "rate": "3"}, {"from": "8", "rate": "3"}]}]})", "rules[tea].bands[3].from",
         "Each band starts above the one before it."},
        {R"({"rules": [{"id": "tea", "bands": [{"from": "0"}]}]})", "rules[tea].bands[1]", "A band pays by exactly one of rate, amount and each."},
        {R"({"rules": [{"id": "tea", "method": "slab", "bands": [{"from": "0", "rate": "1", "amount": "5"}]}]})", "rules[tea].bands[1]",
         "A band pays by exactly one of rate, amount and each."},
        {R"({"rules": [{"id": "tea", "bands": [{"from": "0", "amount": "5"}]}]})", "rules[tea].bands[1].amount", "A flat amount is paid by bands with the method slab only."},
        {R"({"rules": [{"id": "tea", "bands": [{"from": "0", "each": "5"}]}]})", "rules[tea].bands[1].each", "An amount for each is paid only where units or orders are counted."},
        {R"({"rules": [{"id": "tea", "edges": "target_percent", "bands": [{"from": "0", "each": "5"}]}]})", "rules[tea].bands[1].each",
         "An amount for each is paid only where units or orders are counted."},
        {R"({"rules": [{"id": "tea", "edges": "units", "bands": [{"from": "0", "rate": "5"}]}]})", "rules[tea].bands[1].rate",
         "Where units or orders are counted, a band pays an amount for each, not a rate."},
        {R"({"base": "units", "rules": [{"id": "tea", "bands": [{"from": "0", "rate": "5"}]}]})", "rules[tea].bands[1].rate",
         "Where units or orders are counted, a band pays an amount for each, not a rate."},
        {R"({"base": "orders", "rules": [{"id": "tea", "bands": [{"from": "0", "rate": "5"}]}]})", "rules[tea].bands[1].rate",
         "Where units or orders are counted, a band pays an amount for each, not a rate."},
        {R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": "100.0001"}]}]})", "rules[tea].bands[1].rate", "A rate over 100 % pays more than was sold."},
        {R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": "-1"}]}]})", "rules[tea].bands[1].rate", "A rate below 0 % makes no sense: nothing is ever deducted from pay."},
        {R"({"rules": [{"id": "tea", "method": "slab", "bands": [{"from": "0", "amount": "-5"}]}]})", "rules[tea].bands[1].amount",
         "An amount below 0 makes no sense: nothing is ever deducted from pay."},
        {R"({"base": "units", "rules": [{"id": "tea", "bands": [{"from": "0", "each": "-5"}]}]})", "rules[tea].bands[1].each",
         "An amount below 0 makes no sense: nothing is ever deducted from pay."},
        // Rules
        {R"({"rules": [{"id": "a", "bands": [{"from": "0", "rate": "1"}]}, {"id": "b", "bands": [{"from": "0", "rate": "1"}]}]})", "rules[b]",
         "There is a rule without “when” already; only one can pay all the rest."},
        {R"({"rules": [{"id": "a", "when": {}, "bands": [{"from": "0", "rate": "1"}]}, {"bands": [{"from": "0", "rate": "1"}]}]})", "rules[rule 2]",
         "There is a rule without “when” already; only one can pay all the rest."},
        {R"({"rules": [{"id": "a", "bands": [{"from": "0", "rate": "1"}]}, {"id": "a", "when": {"area": "MB"}, "bands": [{"from": "0", "rate": "1"}]}]})", "rules[a].id",
         "Two rules have the id “a”."},
        {R"({"base": "orders", "rules": [{"id": "a", "when": {"product": "X"}, "bands": [{"from": "0", "each": "1"}]}]})", "rules[a].when.product",
         "With the base orders, a rule names segment, channel, region and area only."},
        {R"({"base": "orders", "rules": [{"id": "a", "when": {"product_group": "X"}, "bands": [{"from": "0", "each": "1"}]}]})", "rules[a].when.product_group",
         "With the base orders, a rule names segment, channel, region and area only."},
        {R"({"base": "orders", "rules": [{"id": "a", "scope": "order", "bands": [{"from": "0", "each": "1"}]}]})", "rules[a].scope", "With the base orders, bands run over the period."},
        {R"({"base": "orders", "rules": [{"id": "a", "scope": "line", "bands": [{"from": "0", "each": "1"}]}]})", "rules[a].scope", "With the base orders, bands run over the period."},
        {R"({"base": "units", "rules": [{"id": "a", "edges": "target_percent", "bands": [{"from": "0", "each": "1"}]}]})", "rules[a].edges",
         "A count of units or orders can’t be measured in percent of a revenue target."},
        // Bounds
        {R"({"gate": {"min_score": "-1", "pays": "0"}})", "gate.min_score", "A score is never below 0 %."},
        {R"({"gate": {"min_score": "70", "pays": "101"}})", "gate.pays", "A rate over 100 % pays more than was sold."},
        {R"({"gate": {"min_score": "70", "pays": "-1"}})", "gate.pays", "A rate below 0 % makes no sense: nothing is ever deducted from pay."},
        {R"({"cap": "-1"})", "cap", "An amount below 0 makes no sense: nothing is ever deducted from pay."},
        {R"({"guarantee": "-1"})", "guarantee", "An amount below 0 makes no sense: nothing is ever deducted from pay."},
        {R"({"draw": "-1"})", "draw", "An amount below 0 makes no sense: nothing is ever deducted from pay."},
        {R"({"cap": "100", "guarantee": "101"})", "guarantee", "What is guaranteed is more than the cap allows."},
        {R"({"base": "gross_profit", "returns": "mirror"})", "returns", "With the base gross_profit, returns are calculated by re_run."},
        // Teams, referral, bonuses
        {R"({"team_pools": [{"team": "N", "bands": []}]})", "team_pools[N].bands", "There is no band."},
        {R"({"team_pools": [{"team": "N", "bands": [{"from": "0", "rate": "101"}]}]})", "team_pools[N].bands[1].rate", "A rate over 100 % pays more than was sold."},
        {R"({"team_pools": [{"team": "N", "bands": [{"from": "0", "rate": "1"}], "weights": {"AN": "1"}}]})", "team_pools[N].weights",
         "Weights count only where the pool is shared by weights."},
        {R"({"team_pools": [{"team": "N", "bands": [{"from": "0", "rate": "1"}], "share": "weights"}]})", "team_pools[N].weights", "At least one weight must be above 0."},
        {R"({"team_pools": [{"team": "N", "bands": [{"from": "0", "rate": "1"}], "share": "weights", "weights": {"AN": "0"}}]})", "team_pools[N].weights",
         "At least one weight must be above 0."},
        {R"({"team_pools": [{"team": "N", "bands": [{"from": "0", "rate": "1"}], "share": "weights", "weights": {"AN": "1", "BI": "-1"}}]})", "team_pools[N].weights.BI",
         "A weight is never below 0."},
        {R"({"base": "orders", "rules": [], "overrides": [{"person": "A", "team": "N", "rate": "1"}]})", "overrides[A]",
         "An override is a rate of money, so the base can’t be orders or units."},
        {R"({"base": "units", "rules": [], "overrides": [{"person": "A", "team": "N", "rate": "1"}]})", "overrides[A]",
         "An override is a rate of money, so the base can’t be orders or units."},
        {R"({"overrides": [{"person": "A", "team": "N", "rate": "100.5"}]})", "overrides[A].rate", "A rate over 100 % pays more than was sold."},
        {R"({"referral": {}})", "referral", "A referral pays by exactly one of rate and amount."},
        {R"({"referral": {"rate": "1", "amount": "1"}})", "referral", "A referral pays by exactly one of rate and amount."},
        {R"({"referral": {"rate": "101"}})", "referral.rate", "A rate over 100 % pays more than was sold."},
        {R"({"referral": {"amount": "-1"}})", "referral.amount", "An amount below 0 makes no sense: nothing is ever deducted from pay."},
        {R"({"bonuses": [{"kind": "first_order", "amount": "1"}, {"kind": "top_revenue", "amount": "-1"}]})", "bonuses[2].amount",
         "An amount below 0 makes no sense: nothing is ever deducted from pay."},
    }));
    INFO(members);
    const Status checked = checkPolicy(readPolicy(members));
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == ErrorCode::policyRefused);
    CHECK(checked.error().args.value(0) == QString::fromUtf8(at));
    CHECK(englishOf(checked.error()) == std::string("The policy’s “") + at + "”: " + reason);
}

TEST_CASE("what is unusual but means something is accepted", "[policy]")
{
    const char *members = GENERATE(R"({})",
        R"({"rules": []})",
        R"({"from": "2026-05-05", "to": "2026-05-05"})",
        R"({"hold_days": 366})",
        R"({"rules": [{"bands": [{"from": "0", "rate": "0"}, {"from": "1", "rate": "100"}]}]})",
        R"({"rules": [{"method": "slab", "bands": [{"from": "0", "rate": "0"}, {"from": "9223372036854775807", "amount": "9223372036854775807"}]}]})",
        R"({"rules": [{"edges": "units", "scope": "order", "bands": [{"from": "0", "each": "5"}]}, {"when": {"area": "MB"}, "edges": "units", "scope": "line", "bands": [{"from": "0", "each": "5"}]}]})",
        R"({"base": "orders", "rules": [{"method": "slab", "when": {"segment": "A", "channel": "B", "region": "C", "area": "D"}, "bands": [{"from": "0", "each": "5"}, {"from": "9", "amount": "7"}]}]})",
        R"({"base": "units", "returns": "mirror", "rules": [{"scope": "line", "bands": [{"from": "0", "each": "5"}]}]})",
        R"({"base": "collected", "event": "ordered"})",
        R"({"base": "gross_profit", "event": "part_paid", "accumulate": "year", "period": "quarter"})",
        R"({"gate": {"min_score": "140", "pays": "100"}, "cap": "5", "guarantee": "5", "draw": "0"})",
        R"({"rules": [{"edges": "target_percent", "bands": [{"from": "0", "rate": "5"}, {"from": "150", "rate": "6"}]}]})",
        R"({"team_pools": [{"team": "N", "bands": [{"from": "0", "rate": "1"}], "share": "weights", "weights": {"AN": "1", "BI": "0"}}]})",
        R"({"base": "orders", "rules": [], "referral": {"amount": "5"}})");
    INFO(members);
    must(checkPolicy(readPolicy(members)));
}

TEST_CASE("a policy made in the program is held to the same as one from a file", "[policy]")
{
    Policy policy = readPolicy();
    policy.period = PeriodKind::week;
    CHECK(checkPolicy(policy).error().args.value(0) == QStringLiteral("period"));
    policy = readPolicy();
    policy.days.last = Day();
    CHECK(checkPolicy(policy).error().args.value(0) == QStringLiteral("to"));
    policy = readPolicy();
    policy.holdDays = std::numeric_limits<int>::min();
    CHECK(checkPolicy(policy).error().args.value(0) == QStringLiteral("hold_days"));
    policy = readPolicy();
    policy.rules.front().id.clear();
    CHECK(checkPolicy(policy).error().args.value(0) == QStringLiteral("rules[1].id"));
    policy = readPolicy();
    policy.rules.front().bands.push_back({std::numeric_limits<qint64>::min(), Rate{1}, {}, {}});
    CHECK(checkPolicy(policy).error().args.value(0) == QStringLiteral("rules[all].bands[2].from"));
}
