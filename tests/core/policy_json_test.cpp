// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_check.h"
#include "core/words/language.h"
#include "tests/core/policy_support.h"

using namespace somo;
using namespace somo::test;

namespace {

const char *const whole = R"({
  "code": "STD-2026", "name": "Chính sách chuẩn 2026", "version": 2, "reason": "giá mới", "from": "2026-01-01", "to": "2026-12-31", "payer": "NPP",
  "covers": {"people": ["AN", " BINH "]}, "event": "part_paid", "hold_days": 14, "base": "revenue", "period": "quarter", "accumulate": "year", "returns": "mirror",
  "rules": [
    {"id": "tea", "when": {"product_group": "TEA", "channel": "shopee"}, "scope": "order", "method": "slab", "edges": "target_percent",
     "bands": [{"from": "0", "rate": "2"}, {"from": "99.5", "rate": "3.0001"}, {"from": "120", "amount": "50000"}]},
    {"method": "marginal", "edges": "units", "bands": [{"from": "0", "each": "0"}, {"from": "1.5", "each": "700"}]}
  ],
  "gate": {"min_score": "70", "pays": "0"}, "cap": "20000000", "guarantee": null, "draw": "3000",
  "team_pools": [{"team": "NORTH", "bands": [{"from": "0", "rate": "0.5"}], "share": "weights", "weights": {"AN": "2", "BINH": "1.5"}}],
  "overrides": [{"person": "LEAD", "team": "NORTH", "rate": "0.5", "own_sales": true}],
  "referral": {"rate": "5"}, "bonuses": [{"kind": "first_order", "amount": "200000"}, {"kind": "top_revenue", "amount": "500000"}]
})";

} // namespace

TEST_CASE("every clause of a policy's document is read as its value", "[policy]")
{
    const Policy policy = must(policyFromJson(whole, {}));
    CHECK(policy.code == QStringLiteral("STD-2026"));
    CHECK(policy.name == QStringLiteral("Chính sách chuẩn 2026"));
    CHECK(policy.version == 2);
    CHECK(policy.reason == QStringLiteral("giá mới"));
    CHECK(policy.days == DayRange{Day::fromNumber(20260101), Day::fromNumber(20261231)});
    CHECK(policy.payer == QStringLiteral("NPP"));
    CHECK(policy.covers == PolicyCover{false, {QStringLiteral("AN"), QStringLiteral("BINH")}, {}});
    CHECK(policy.event == RecognitionEvent::partPaid);
    CHECK(policy.holdDays == 14);
    CHECK(policy.period == PeriodKind::quarter);
    CHECK(policy.accumulatesOverYear);
    CHECK(policy.mirrorsReturns);
    REQUIRE(policy.rules.size() == 2);
    const CommissionRule &tea = policy.rules.front();
    CHECK(tea.id == QStringLiteral("tea"));
    CHECK(tea.when.productGroup == QStringLiteral("TEA"));
    CHECK(tea.when.channel == QStringLiteral("shopee"));
    CHECK(tea.scope == RuleScope::order);
    CHECK(tea.method == BandMethod::slab);
    CHECK(tea.edges == BandEdges::targetPercent);
    REQUIRE(tea.bands.size() == 3);
    CHECK(tea.bands[1] == PayBand{995'000, Rate{30'001}, {}, {}});
    CHECK(tea.bands[2] == PayBand{1'200'000, {}, Money::fromMinorUnits(50'000), {}});
    CHECK(policy.rules[1].id == QStringLiteral("rule 2"));
    CHECK(policy.rules[1].when.isDefault());
    CHECK(policy.rules[1].bands[1] == PayBand{1'500, {}, {}, Money::fromMinorUnits(700)});
    CHECK(policy.gate == ScoreGate{Rate{700'000}, Rate{0}});
    CHECK(policy.cap == Money::fromMinorUnits(20'000'000));
    CHECK_FALSE(policy.guarantee);
    CHECK(policy.draw == Money::fromMinorUnits(3'000));
    REQUIRE(policy.pools.size() == 1);
    CHECK(policy.pools.front().weights == std::map<QString, Quantity>{{QStringLiteral("AN"), Quantity{2'000}}, {QStringLiteral("BINH"), Quantity{1'500}}});
    CHECK(policy.overrides == std::vector<Override>{{QStringLiteral("LEAD"), QStringLiteral("NORTH"), Rate{5'000}, true}});
    CHECK(policy.referral == Referral{Rate{50'000}, {}});
    CHECK(policy.bonuses == std::vector<PolicyBonus>{{BonusKind::firstOrder, Money::fromMinorUnits(200'000)}, {BonusKind::topRevenue, Money::fromMinorUnits(500'000)}});
    must(checkPolicy(policy));
}

TEST_CASE("what a document leaves out is as the help says, or as the book", "[policy]")
{
    BookSettings settings;
    settings.recogniseOn = QStringLiteral("paid");
    settings.fiscalStart = 4;
    const Policy policy = readPolicy(R"({"from": "2026-02-10"})", settings);
    CHECK(policy.name == QStringLiteral("STD"));
    CHECK(policy.version == 1);
    CHECK(policy.reason.isEmpty());
    CHECK(policy.days.last == Day::fromNumber(20260331)); // the fiscal year 2025
    CHECK(policy.payer.isEmpty());
    CHECK(policy.event == RecognitionEvent::paid);
    CHECK(policy.holdDays == 0);
    CHECK(policy.period == PeriodKind::month);
    CHECK_FALSE(policy.accumulatesOverYear);
    CHECK_FALSE(policy.mirrorsReturns);
    CHECK(policy.rules.front().scope == RuleScope::period);
    CHECK(policy.rules.front().method == BandMethod::marginal);
    CHECK(policy.rules.front().edges == BandEdges::amount);
    CHECK(readPolicy(R"({"from": "2026-02-10", "to": null, "name": null, "version": null, "reason": null, "payer": null, "event": null, "hold_days": null,
                         "period": null, "accumulate": null, "returns": null, "gate": null, "cap": null, "guarantee": null, "draw": null, "team_pools": null,
                         "overrides": null, "referral": null, "bonuses": null, "rules": [{"id": "all", "when": null, "scope": null, "method": null, "edges": null,
                         "bands": [{"from": "0", "rate": "2", "amount": null, "each": null}]}]})", settings)
          == policy);
    const Policy pooled = readPolicy(R"({"team_pools": [{"team": "N", "bands": [{"from": "0", "rate": "1"}]}], "overrides": [{"person": "A", "team": "N", "rate": "1"}]})");
    CHECK(pooled.pools.front().share == PoolShare::equal);
    CHECK_FALSE(pooled.overrides.front().ownSales);
}

TEST_CASE("amounts are in major units of the book's currency, and starts count what the base counts", "[policy]")
{
    const Policy money = readPolicy(R"({"cap": "1234.5", "rules": [{"bands": [{"from": "0", "rate": "0"}, {"from": "10.25", "rate": "1"}]}]})", dollars());
    CHECK(money.cap == Money::fromMinorUnits(123'450));
    CHECK(money.rules.front().bands[1].from == 1'025);
    const Policy orders = readPolicy(R"({"base": "orders", "rules": [{"bands": [{"from": "0", "each": "1"}, {"from": "10", "each": "2"}]}]})", dollars());
    CHECK(orders.rules.front().bands[1].from == 10);
    const Policy units = readPolicy(R"({"base": "units", "rules": [{"bands": [{"from": "0", "each": "1"}, {"from": "10.125", "each": "2"}]}]})", dollars());
    CHECK(units.rules.front().bands[1].from == 10'125);
    const Policy pool = readPolicy(R"({"base": "orders", "rules": [], "team_pools": [{"team": "N", "bands": [{"from": "0", "each": "1"}, {"from": "3", "each": "2"}]}]})");
    CHECK(pool.pools.front().bands[1].from == 3);
}

TEST_CASE("rules without an id are given the first free one from their place on", "[policy]")
{
    const Policy policy = readPolicy(R"({"rules": [{"bands": []}, {"id": "rule 3", "bands": []}, {"bands": []}, {"id": "x", "bands": []}, {"bands": []}]})");
    QStringList ids;
    for (const CommissionRule &rule : policy.rules)
        ids += rule.id;
    CHECK(ids == lines({"rule 1", "rule 3", "rule 4", "x", "rule 5"}));
}

TEST_CASE("a key that a clause doesn't have is refused by its name", "[policy]")
{
    const auto [members, key, where] = GENERATE(table<const char *, const char *, const char *>({
        {R"({"colour": 1})", "colour", "document"},
        {R"({"covers": {"everyone": true, "regions": []}})", "regions", "covers"},
        {R"({"rules": [{"id": "tea", "bands": [], "name": "x"}]})", "name", "rules[tea]"},
        {R"({"rules": [{"bands": [{"from": "0", "to": "5", "rate": "1"}]}]})", "to", "rules[rule 1].bands[1]"},
        {R"({"rules": [{"id": "tea", "when": {"person": "AN"}, "bands": []}]})", "person", "rules[tea].when"},
        {R"({"gate": {"min_score": "1", "pays": "0", "else": "1"}})", "else", "gate"},
        {R"({"team_pools": [{"team": "N", "edges": "amount", "bands": []}]})", "edges", "team_pools[N]"},
        {R"({"overrides": [{"person": "A", "team": "N", "amount": "1"}]})", "amount", "overrides[A]"},
        {R"({"referral": {"each": "1"}})", "each", "referral"},
        {R"({"bonuses": [{"kind": "first_order", "amount": "1", "person": "A"}]})", "person", "bonuses[1]"},
    }));
    const auto read = policyFromJson(policyWith(members), {});
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::unknownPolicyKey);
    CHECK(read.error().args == QStringList{QString::fromUtf8(key), QString::fromUtf8(where)});
}

TEST_CASE("a value that a clause can't have is refused with its place and what is expected", "[policy]")
{
    const auto [members, at, expected] = GENERATE(table<const char *, const char *, const char *>({
        {R"({"code": " "})", "code", "a text that isn't empty"},
        {R"({"code": 5})", "code", "a text that isn't empty"},
        {R"({"version": 0})", "version", "a whole number from 1"},
        {R"({"version": "1"})", "version", "a whole number from 1"},
        {R"({"version": 1.5})", "version", "a whole number from 1"},
        {R"({"from": "01/02/2026"})", "from", "a date such as 2026-10-31"},
        {R"({"from": "2026-02-30"})", "from", "a date such as 2026-10-31"},
        {R"({"to": 20261231})", "to", "a date such as 2026-10-31"},
        {R"({"covers": "everyone"})", "covers", "an object"},
        {R"({"covers": {"people": "AN"}})", "covers.people", "a list"},
        {R"({"covers": {"people": ["AN", 5]}})", "covers.people", "a list of codes"},
        {R"({"covers": {"everyone": "yes"}})", "covers.everyone", "true or false"},
        {R"({"event": "shipped"})", "event", "ordered, confirmed, completed, paid or part_paid"},
        {R"({"hold_days": "14"})", "hold_days", "a whole number from 0"},
        {R"({"hold_days": -1})", "hold_days", "a whole number from 0"},
        {R"({"base": "profit"})", "base", "revenue, gross_profit, collected, orders or units"},
        {R"({"base": null})", "base", "revenue, gross_profit, collected, orders or units"},
        {R"({"period": "week"})", "period", "month, quarter or year"},
        {R"({"accumulate": "quarter"})", "accumulate", "period or year"},
        {R"({"returns": true})", "returns", "re_run or mirror"},
        {R"({"rules": {}})", "rules", "a list"},
        {R"({"rules": ["tea"]})", "rules[1]", "an object"},
        {R"({"rules": [{"id": "", "bands": []}]})", "rules[1].id", "a text that isn't empty"},
        {R"({"rules": [{"id": "tea", "when": {"channel": ""}, "bands": []}]})", "rules[tea].when.channel", "a text that isn't empty"},
        {R"({"rules": [{"id": "tea", "scope": "day", "bands": []}]})", "rules[tea].scope", "period, order or line"},
        {R"({"rules": [{"id": "tea", "method": "flat", "bands": []}]})", "rules[tea].method", "marginal or slab"},
        {R"({"rules": [{"id": "tea", "edges": "money", "bands": []}]})", "rules[tea].edges", "amount, units or target_percent"},
        {R"({"rules": [{"id": "tea", "bands": [{"rate": "1"}]}]})", "rules[tea].bands[1].from",
         "an amount in quotation marks, with no more decimals than the currency has, such as \"50000\""},
        {R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": "1"}, {"from": "0.5", "rate": "1"}]}]})", "rules[tea].bands[2].from",
         "an amount in quotation marks, with no more decimals than the currency has, such as \"50000\""},
        {R"({"rules": [{"id": "tea", "bands": [{"from": 0, "rate": "1"}]}]})", "rules[tea].bands[1].from",
         "an amount in quotation marks, with no more decimals than the currency has, such as \"50000\""},
        {R"({"base": "orders", "rules": [{"id": "tea", "bands": [{"from": "0.5", "each": "1"}]}]})", "rules[tea].bands[1].from",
         "a whole number in quotation marks, such as \"10\""},
        {R"({"rules": [{"id": "tea", "edges": "units", "bands": [{"from": "0.0005", "each": "1"}]}]})", "rules[tea].bands[1].from",
         "a quantity in quotation marks, with up to 3 decimals, such as \"10\""},
        {R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": 2.5}]}]})", "rules[tea].bands[1].rate",
         "percent in quotation marks, with up to 4 decimals, such as \"2.5\""},
        {R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": "2.50001"}]}]})", "rules[tea].bands[1].rate",
         "percent in quotation marks, with up to 4 decimals, such as \"2.5\""},
        {R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": "2,5"}]}]})", "rules[tea].bands[1].rate",
         "percent in quotation marks, with up to 4 decimals, such as \"2.5\""},
        {R"({"cap": "99999999999999999999"})", "cap", "an amount in quotation marks, with no more decimals than the currency has, such as \"50000\""},
        {R"({"gate": {"pays": "0"}})", "gate.min_score", "percent in quotation marks, with up to 4 decimals, such as \"2.5\""},
        {R"({"gate": "70"})", "gate", "an object"},
        {R"({"team_pools": [{"bands": []}]})", "team_pools[1].team", "a text that isn't empty"},
        {R"({"team_pools": [{"team": "N", "bands": [], "share": "days"}]})", "team_pools[N].share", "equal, contribution or weights"},
        {R"({"team_pools": [{"team": "N", "bands": [], "weights": {"AN": 2}}]})", "team_pools[N].weights.AN",
         "a quantity in quotation marks, with up to 3 decimals, such as \"10\""},
        {R"({"overrides": [{"person": "A", "rate": "1"}]})", "overrides[A].team", "a text that isn't empty"},
        {R"({"overrides": [{"person": "A", "team": "N"}]})", "overrides[A].rate", "percent in quotation marks, with up to 4 decimals, such as \"2.5\""},
        {R"({"bonuses": [{"kind": "best", "amount": "1"}]})", "bonuses[1].kind", "first_order or top_revenue"},
        {R"({"bonuses": [{"kind": "first_order"}]})", "bonuses[1].amount",
         "an amount in quotation marks, with no more decimals than the currency has, such as \"50000\""},
    }));
    INFO(members);
    const auto read = policyFromJson(policyWith(members), {});
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::badPolicyValue);
    CHECK(read.error().args == QStringList{QString::fromUtf8(at), QString::fromUtf8(expected)});
}

TEST_CASE("what is no document at all is refused with the file's name", "[policy]")
{
    const auto [text, code] = GENERATE(table<const char *, ErrorCode>({
        {"", ErrorCode::badJson}, {"[]", ErrorCode::badJson}, {"{", ErrorCode::badJson}, {"{}", ErrorCode::badPolicyValue}, {R"({"code": "A"})", ErrorCode::badPolicyValue}}));
    const auto read = policyFromJson(text, {}, QStringLiteral("chính sách.json"));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == code);
    CHECK(read.error().place.file == QStringLiteral("chính sách.json"));
}

TEST_CASE("a refusal reads as a sentence in both languages", "[policy]")
{
    const Error error = policyFromJson(policyWith(R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": 2}]}]})"), {}).error();
    CHECK(englishOf(error) == "The policy’s “rules[tea].bands[1].rate” is not understood. Expected: percent in quotation marks, with up to 4 decimals, such as \"2.5\".");
    CHECK(words::errorText(error, Language::vietnamese).contains(QStringLiteral("rules[tea].bands[1].rate")));
    CHECK_FALSE(words::errorText(error, Language::vietnamese).contains(QStringLiteral("percent")));
}

TEST_CASE("the canonical document has its clauses in the help's order and leaves nothing to the book", "[policy]")
{
    const QByteArray document = policyToJson(readPolicy(), {});
    CHECK(document == R"({
  "code": "STD",
  "name": "STD",
  "version": 1,
  "reason": null,
  "from": "2026-01-01",
  "to": "2026-12-31",
  "payer": null,
  "covers": {"everyone": true},
  "event": "completed",
  "hold_days": 0,
  "base": "revenue",
  "period": "month",
  "accumulate": "period",
  "returns": "re_run",
  "rules": [
    {"id": "all", "scope": "period", "method": "marginal", "edges": "amount", "bands": [{"from": "0", "rate": "2"}]}
  ],
  "gate": null,
  "cap": null,
  "guarantee": null,
  "draw": null,
  "team_pools": [],
  "overrides": [],
  "referral": null,
  "bonuses": []
}
)");
    BookSettings other;
    other.recogniseOn = QStringLiteral("ordered");
    other.fiscalStart = 7;
    CHECK(must(policyFromJson(document, other)) == readPolicy());
    const Policy read = must(policyFromJson(whole, {}));
    CHECK(must(policyFromJson(policyToJson(read, {}), {})) == read);
}

TEST_CASE("any sound policy that is written and read again is the same", "[policy]")
{
    const unsigned seed = GENERATE(1u, 2u, 3u);
    RandomPolicies policies(seed);
    for (int i = 0; i < 400; ++i) {
        INFO(seed << " " << i);
        const BookSettings settings = i % 2 == 0 ? BookSettings() : dollars();
        const Policy policy = policies.next();
        must(checkPolicy(policy));
        const QByteArray document = policyToJson(policy, settings.currency);
        const Policy read = must(policyFromJson(document, settings));
        REQUIRE(read == policy);
        REQUIRE(policyToJson(read, settings.currency) == document);
    }
}
