// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_templates.h"

#include "core/commission/policy_check.h"
#include "core/commission/policy_diff.h"
#include "tests/core/policy_support.h"

using namespace somo;
using namespace somo::test;

namespace {

const Day today = Day::fromNumber(20261005);

QStringList changed(const char *before, const char *after, Language language = Language::english)
{
    QStringList sentences = policyDifferences(readPolicy(before), readPolicy(after), {}, language);
    sentences.replaceInStrings(QString(QChar(0x00A0)), QStringLiteral(" ")); // between a figure and its unit
    return sentences;
}

} // namespace

TEST_CASE("every template is a sound policy of the book's fiscal year, in any currency and both languages", "[policy]")
{
    for (const PolicyTemplate &each : policyTemplates()) {
        INFO(each.name.toString().toStdString());
        for (const char *currency : {"VND", "USD", "KWD", "JPY"}) {
            BookSettings settings;
            settings.currency = must(Currency::fromCode(QString::fromLatin1(currency)));
            settings.fiscalStart = 4;
            const auto policy = policyFromTemplate(each.name, settings, Language::vietnamese, today);
            REQUIRE(policy);
            must(checkPolicy(*policy));
            CHECK(policy->days == DayRange{Day::fromNumber(20260401), Day::fromNumber(20270331)});
            CHECK(must(policyFromJson(policyToJson(*policy, settings.currency), settings)) == *policy);
        }
        const auto vietnamese = policyFromTemplate(each.name, {}, Language::vietnamese, today);
        const auto english = policyFromTemplate(each.name, {}, Language::english, today);
        CHECK(vietnamese->name != english->name);
        CHECK(vietnamese->code == english->code);
    }
    CHECK_FALSE(policyFromTemplate(u"best", {}, Language::english, today));
}

TEST_CASE("templates say what their names promise", "[policy]")
{
    const auto of = [](QStringView name, const BookSettings &settings = {}) { return policyFromTemplate(name, settings, Language::english, today).value(); };
    CHECK(of(u"marginal").rules.front().bands[1] == PayBand{100'000'000, Rate{30'000}, {}, {}});
    CHECK(of(u"marginal", dollars()).rules.front().bands[1].from == 400'000); // 4,000 dollars
    CHECK(of(u"slab").rules.front().method == BandMethod::slab);
    CHECK(of(u"product_group").rules.front().when.productGroup == QStringLiteral("GROUP-A"));
    CHECK(of(u"team_pool").pools.size() == 1);
    CHECK(of(u"lead_override").overrides.size() == 1);
    CHECK(of(u"referral").referral == Referral{Rate{50'000}, {}});
    CHECK(of(u"principal").payer == QStringLiteral("PRINCIPAL-A"));
    CHECK(of(u"small_shop").bonuses.size() == 2);
    CHECK(of(u"small_shop").code == QStringLiteral("SMALL-SHOP-2026"));
    CHECK(of(u"small_shop").name == QStringLiteral("The year of a small shop 2026"));
}

TEST_CASE("what a later version changes is said in sentences, one for each thing", "[policy]")
{
    CHECK(changed("{}", "{}").isEmpty());
    CHECK(changed("{}", R"({"version": 2, "reason": "x"})").isEmpty());
    CHECK(changed(R"({"cap": "20000000"})", R"({"cap": "25000000", "draw": "5000"})") == lines({"At most: now 25,000,000 ₫, before 20,000,000 ₫.", "New: Paid in advance: 5,000 ₫."}));
    CHECK(changed(R"({"hold_days": 7, "gate": {"min_score": "70", "pays": "80"}})", R"({"base": "gross_profit", "event": "paid"})")
          == lines({"Counted: now gross profit, before revenue.", "A sale counts: now when it is paid whole, before when it is completed.", "No longer: Held for returns: days: 7.",
                         "No longer: Gate: with a score under 70%, 80% of the commission is paid."}));
    CHECK(changed(R"({"covers": {"people": ["AN"]}, "payer": "NPP"})", R"({"covers": {"teams": ["N", "S"]}})")
          == lines({"Paid by: now the house, before NPP.", "For whom: now the teams N, S, before the people AN."}));
    CHECK(changed(R"({"rules": [{"id": "tea", "bands": [{"from": "0", "rate": "2"}, {"from": "100000", "rate": "3"}]}]})",
                  R"({"rules": [{"id": "tea", "when": {"product_group": "TEA"}, "bands": [{"from": "0", "rate": "2.125"}, {"from": "200000", "rate": "3"}]}]})")
          == lines({"Rule tea: now product group TEA, before whatever no other rule pays.", "Rule tea, from 0 ₫: now 2.125%, before 2%.", "New: Rule tea, from 200,000 ₫: 3%.",
                         "No longer: Rule tea, from 100,000 ₫: 3%."}));
    CHECK(changed(R"({"team_pools": [{"team": "N", "bands": [{"from": "0", "rate": "1"}], "share": "weights", "weights": {"AN": "2", "BI": "1.5"}}]})",
                  R"({"team_pools": [{"team": "N", "bands": [{"from": "0", "rate": "1"}]}], "bonuses": [{"kind": "first_order", "amount": "5000"}]})")
          == lines({"Pool of team N, shared: now equally, by days, before by weights: AN 2, BI 1.5.", "New: Bonus for the first order: 5,000 ₫."}));
    CHECK(changed(R"({"referral": {"rate": "5"}})", R"({"referral": {"amount": "5000"}, "accumulate": "year", "returns": "mirror"})")
          == lines({"Bands start again: now with the fiscal year, before with every period.",
                         "A later return: now takes back its part of what was paid, before is calculated as if it had never been sold.", "Referral: now 5,000 ₫ an order, before 5% of the order."}));
    CHECK(changed(R"({"overrides": [{"person": "A", "team": "N", "rate": "1"}]})", R"({"overrides": [{"person": "A", "team": "N", "rate": "1", "own_sales": true}]})")
          == lines({"Share of A in what team N sells: now 1%, own sales included, before 1%, own sales left out."}));
    CHECK(changed("{}", R"({"rules": [{"id": "all", "bands": [{"from": "0", "rate": "2.5"}]}]})", Language::vietnamese) == lines({"Quy tắc all, từ 0 ₫: nay là 2,5 %, trước là 2 %."}));
}

TEST_CASE("every change of a figure is told once, one of version and reason alone isn't", "[policy]")
{
    RandomPolicies policies(11);
    for (int i = 0; i < 300; ++i) {
        const Policy policy = policies.next();
        Policy other = policies.next();
        CHECK_FALSE(policyDifferences(policy, other, {}, Language::vietnamese).isEmpty());
        other = policy;
        ++other.version;
        other.reason = QStringLiteral("x");
        CHECK(policyDifferences(policy, other, {}, Language::vietnamese).isEmpty());
        ++other.holdDays;
        CHECK(policyDifferences(policy, other, {}, Language::vietnamese).size() == 1);
    }
}
