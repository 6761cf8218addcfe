// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/fairness.h"

#include "core/commission/policy_check.h"
#include "core/commission/policy_templates.h"
#include "tests/core/policy_support.h"

using namespace somo;
using namespace somo::test;

namespace {

Fairness fairnessOf(const char *members) { return must(checkFairness(readPolicy(members), 1)); }

/// "kind clause from..to" of each finding.
QStringList found(const Fairness &fairness)
{
    QStringList list;
    for (const FairnessFinding &finding : fairness.findings) {
        const QString to = finding.to ? QString::number(*finding.to) : QStringLiteral("open");
        list += QStringLiteral("%1 %2 %3..%4").arg(fairnessKindText(finding.kind), finding.clause).arg(finding.from).arg(to);
    }
    return list;
}

QStringList kinds(const std::vector<FairnessPass> &fine)
{
    QStringList list;
    for (const FairnessPass &pass : fine)
        list += fairnessKindText(pass.kind);
    return list;
}

QStringList said(const FairnessFinding &finding, Language language = Language::english)
{
    const FairnessWords words = fairnessWords(finding, {}, language);
    QStringList list{words.what, words.why, words.repair};
    list.replaceInStrings(QString(QChar(0x00A0)), QStringLiteral(" "));
    return list;
}

std::vector<qint64> ratesOf(const Policy &policy)
{
    std::vector<qint64> rates;
    for (const PayBand &band : policy.rules.front().bands)
        rates.push_back(band.rate.value_or(Rate()).millionths);
    return rates;
}

std::vector<qint64> startsOf(const Policy &policy)
{
    std::vector<qint64> starts;
    for (const PayBand &band : policy.rules.front().bands)
        starts.push_back(band.from);
    return starts;
}

} // namespace

TEST_CASE("bands that don't rise yet are doubted only once they do", "[fairness]")
{
    Policy policy = readPolicy(R"({"rules": [{"id": "all", "bands": [{"from": "0", "rate": "2"}, {"from": "30000", "rate": "3"}, {"from": "100000", "rate": "4"}]}]})");
    CHECK_FALSE(found(must(checkFairness(policy, 1))).isEmpty()); // the second band is wider than the first
    std::swap(policy.rules.front().bands[1], policy.rules.front().bands[2]);
    CHECK(found(must(checkFairness(policy, 1))).isEmpty());
}

TEST_CASE("a band wider than the one before it is doubtful, and a finer start mends it", "[fairness]")
{
    const Fairness fairness = fairnessOf(R"({"rules": [{"id": "all", "bands": [{"from": "0", "rate": "5"}, {"from": "30000000", "rate": "7"}, {"from": "50000000", "rate": "8.5"},
                                                                             {"from": "65000000", "rate": "9.5"}, {"from": "90000000", "rate": "10"}]}]})");
    CHECK(found(fairness) == lines({"widening_band rules[all].bands[4] 65000000..90000000"}));
    CHECK(said(fairness.findings.front())
          == lines({"The band from 65m to 90m is 25m wide, wider than the one before it (15m).", "The more is sold, the finer the bands should be.", "Try a start at 75m"}));
    CHECK(startsOf(fairness.findings.front().repair->policy) == std::vector<qint64>{0, 30'000'000, 50'000'000, 65'000'000, 75'000'000});
    CHECK(kinds(fairness.fine) == lines({"cliff", "falling_rate", "growing_jump", "change_inside_year"}));
    CHECK(fairness.fine[2].jumps == std::vector<qint64>{20'000, 15'000, 10'000, 5'000});
    CHECK(fairnessWords(fairness.fine[2], {}, Language::english) == QStringLiteral("The steps of the rate don’t grow: 2 – 1.5 – 1 – 0.5 points."));
    CHECK(must(checkFairness(fairness.findings.front().repair->policy, 1)).isFair());
    // Equal steps are said once.
    const FairnessPass equal{FairnessKind::growingJump, {10'000, 10'000}, 0};
    CHECK(fairnessWords(equal, {}, Language::english) == QStringLiteral("The steps of the rate don’t grow: each is 1 in percent points."));
}

TEST_CASE("a slab is a cliff at every start; slices have none", "[fairness]")
{
    const Fairness fairness = fairnessOf(R"({"rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "rate": "1"}, {"from": "100000000", "rate": "1.5"}]}]})");
    CHECK(found(fairness) == lines({"cliff rules[all].bands[2] 100000000..100000000"}));
    CHECK(said(fairness.findings.front())
          == lines({"At 100m pay jumps from 1,000,000 ₫ to 1,500,000 ₫.", "One more đồng changes pay by more than itself.", "Try each slice at its own rate"}));
    CHECK(fairness.findings.front().repair->policy.rules.front().method == BandMethod::marginal);
    CHECK(must(checkFairness(fairness.findings.front().repair->policy, 1)).isFair());
    // Equal rates are no step, whatever the method is.
    CHECK(fairnessOf(R"({"rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "rate": "1"}, {"from": "100", "rate": "1"}]}]})").isFair());
    // One đồng at most: 100 × 1 % is 1.
    CHECK(fairnessOf(R"({"rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "rate": "0"}, {"from": "100", "rate": "1"}]}]})").isFair());
    CHECK_FALSE(fairnessOf(R"({"rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "rate": "0"}, {"from": "150", "rate": "1"}]}]})").isFair());
}

TEST_CASE("a slab that pays less from a start on is doubtful until it pays as much again", "[fairness]")
{
    const Fairness fairness = fairnessOf(R"({"rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "rate": "4"}, {"from": "100000000", "rate": "2"}]}]})");
    CHECK(found(fairness) == lines({"cliff rules[all].bands[2] 100000000..200000000", "falling_rate rules[all].bands[2] 100000000..open"}));
}

TEST_CASE("flat amounts are cliffs; rates that pay them at their starts mend it", "[fairness]")
{
    const Fairness fairness = fairnessOf(R"({"rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "rate": "0"}, {"from": "1000000", "amount": "20000"},
                                                                                                {"from": "2000000", "amount": "50000"}]}]})");
    CHECK(found(fairness) == lines({"cliff rules[all].bands[2] 1000000..1000000", "cliff rules[all].bands[3] 2000000..2000000"}));
    const Policy &mended = fairness.findings.front().repair->policy;
    CHECK(mended.rules.front().method == BandMethod::marginal);
    CHECK(ratesOf(mended) == std::vector<qint64>{20'000, 30'000, 30'000});
    CHECK(said(fairness.findings.front())[2] == QStringLiteral("Try rates in place of the flat amounts: 2% from 0 ₫ on, 3% from 1m on, 3% from 2m on"));
    const Fairness alone = fairnessOf(R"({"rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "amount": "20000"}]}]})");
    CHECK(found(alone) == lines({"cliff rules[all].bands[1] 0..0"}));
    CHECK_FALSE(alone.findings.front().repair); // what it pays beyond is nowhere said
}

TEST_CASE("where orders are counted, a cliff pays more than one order's own", "[fairness]")
{
    CHECK(found(fairnessOf(R"({"base": "orders", "rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "each": "100"}, {"from": "10", "each": "150"}]}]})"))
          == lines({"cliff rules[all].bands[2] 10..10"})); // 9 × 100, then 10 × 150
    CHECK(fairnessOf(R"({"base": "orders", "rules": [{"id": "all", "bands": [{"from": "0", "each": "100"}, {"from": "10", "each": "150"}]}]})").isFair());
}

TEST_CASE("a rate below the one before it is doubtful; so is a cap that can be reached", "[fairness]")
{
    const Fairness falling = fairnessOf(R"({"rules": [{"id": "all", "bands": [{"from": "0", "rate": "5"}, {"from": "300", "rate": "3"}, {"from": "500", "rate": "4"}]}]})");
    CHECK(found(falling) == lines({"falling_rate rules[all].bands[2] 300..500"}));
    CHECK(said(falling.findings.front())
          == lines({"The band from 300 ₫ to 500 ₫ pays 3%, less than the one before it (5%).", "What is sold next should not pay less than what was sold before.",
                    "Try 5% from 300 ₫ on, 5% from 500 ₫ on"}));
    CHECK(ratesOf(falling.findings.front().repair->policy) == std::vector<qint64>{50'000, 50'000, 50'000});
    const Fairness capped = fairnessOf(R"({"cap": "4000000", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "2"}, {"from": "100000000", "rate": "4"}]}]})");
    CHECK(found(capped) == lines({"falling_rate cap 150000000..open"}));
    CHECK(said(capped.findings.front())
          == lines({"From 150m on nothing more is paid: the cap is 4,000,000 ₫.", "Whoever has reached it gains nothing by selling on.", "Try without a cap"}));
    CHECK_FALSE(capped.findings.front().repair->policy.cap);
    CHECK(found(fairnessOf(R"({"cap": "1000000"})")) == lines({"falling_rate cap 50000000..open"})); // 2 % throughout
    CHECK(fairnessOf(R"({"cap": "1000000", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "0"}]}]})").isFair());
}

TEST_CASE("a step larger than the one before it is doubtful; the steps between the same ends become even", "[fairness]")
{
    const Fairness growing = fairnessOf(R"({"rules": [{"id": "all", "bands": [{"from": "0", "rate": "2"}, {"from": "100000", "rate": "3"}, {"from": "200000", "rate": "5"}]}]})");
    CHECK(found(growing) == lines({"growing_jump rules[all].bands[3] 200000..open"}));
    CHECK(said(growing.findings.front())
          == lines({"At 200,000 ₫ the rate rises from 3% to 5% (+2), more than in the step before it (+1).", "The more is sold, the smaller the steps should be.", "Try 3.5% from 100,000 ₫ on"}));
    CHECK(ratesOf(growing.findings.front().repair->policy) == std::vector<qint64>{20'000, 35'000, 50'000});
}

TEST_CASE("rates that a repair proposes are such as people write", "[fairness]")
{
    const auto mended = [](const char *bands) {
        const Fairness fairness = fairnessOf(QStringLiteral(R"({"rules": [{"id": "all", "bands": [%1]}]})").arg(QString::fromUtf8(bands)).toUtf8().constData());
        REQUIRE(fairness.findings.size() == 1);
        REQUIRE(fairness.findings.front().repair);
        CHECK(must(checkFairness(fairness.findings.front().repair->policy, 1)).isFair());
        return ratesOf(fairness.findings.front().repair->policy);
    };
    // 1 % in three even steps would be 0.3333 each: in tenths 0.4, 0.3, 0.3.
    CHECK(mended(R"({"from": "0", "rate": "1"}, {"from": "300", "rate": "1.2"}, {"from": "600", "rate": "1.4"}, {"from": "900", "rate": "2"})")
          == std::vector<qint64>{10'000, 14'000, 17'000, 20'000});
    // All are halves of a percent: 5 % are ten of them, so 2, 1.5 and 1.5.
    CHECK(mended(R"({"from": "0", "rate": "2"}, {"from": "300", "rate": "3"}, {"from": "600", "rate": "4"}, {"from": "900", "rate": "7"})")
          == std::vector<qint64>{20'000, 40'000, 55'000, 70'000});
    // Half way between 2.125 and 5 is 3.5625; what is written finer at the ends stays.
    CHECK(mended(R"({"from": "0", "rate": "2.125"}, {"from": "300", "rate": "3"}, {"from": "600", "rate": "5"})") == std::vector<qint64>{21'250, 36'000, 50'000});
    // A tenth of a percent would be more than all of them.
    CHECK(mended(R"({"from": "0", "rate": "0.01"}, {"from": "300", "rate": "0.02"}, {"from": "600", "rate": "0.04"})") == std::vector<qint64>{100, 300, 400});
}

TEST_CASE("rates in place of flat amounts are rounded, and rounding brings no doubt of its own", "[fairness]")
{
    // 20,000 of 1.5m are 1.3333 %.
    const Fairness thirds = fairnessOf(R"({"rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "rate": "0"}, {"from": "1500000", "amount": "20000"},
                                                                                              {"from": "3000000", "amount": "50000"}]}]})");
    CHECK(ratesOf(thirds.findings.front().repair->policy) == std::vector<qint64>{13'000, 20'000, 20'000});
    CHECK(said(thirds.findings.front())[2] == QStringLiteral("Try rates in place of the flat amounts: 1.3% from 0 ₫ on, 2% from 1.5m on, 2% from 3m on"));
    // 2, 2.34 and 2.66 % rise by less and less; 2, 2.3 and 2.7 would not.
    const Fairness close = fairnessOf(R"({"rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "rate": "0"}, {"from": "1000000", "amount": "20000"},
                                                                                             {"from": "2000000", "amount": "43400"}, {"from": "3000000", "amount": "70000"}]}]})");
    CHECK(ratesOf(close.findings.front().repair->policy) == std::vector<qint64>{20'000, 24'000, 27'000, 27'000});
    CHECK(must(checkFairness(close.findings.front().repair->policy, 1)).isFair());
}

TEST_CASE("a gate, a pool's bands and a year that is cut are looked at too", "[fairness]")
{
    const Fairness gated = fairnessOf(R"({"gate": {"min_score": "70", "pays": "80"}})");
    CHECK(found(gated) == lines({"cliff gate 700000..700000"}));
    CHECK(said(gated.findings.front())
          == lines({"Under a score of 70% only 80% of the commission is paid.", "One order may then change the pay of the whole period.", "Try without the gate"}));
    CHECK(fairnessOf(R"({"gate": {"min_score": "70", "pays": "100"}})").isFair());
    CHECK(found(fairnessOf(R"({"team_pools": [{"team": "N", "method": "slab", "bands": [{"from": "0", "rate": "1"}, {"from": "5000", "rate": "2"}]}]})"))
          == lines({"cliff team_pools[N].bands[2] 5000..5000"}));
    const Fairness late = fairnessOf(R"({"from": "2026-03-01"})");
    CHECK(found(late) == lines({"change_inside_year from 20260301..20261231"}));
    CHECK(late.findings.front().repair->policy.days == DayRange{Day::fromNumber(20270101), Day::fromNumber(20271231)});
    CHECK(said(late.findings.front())[0] == QStringLiteral("It runs 1 Mar to 31 Dec 2026, not with the fiscal year."));
    CHECK(found(fairnessOf(R"({"to": "2026-06-30"})")) == lines({"change_inside_year to 20260101..20260630"}));
    CHECK(must(checkFairness(readPolicy(R"({"from": "2026-04-01", "to": "2027-03-31"})"), 4)).isFair());
}

TEST_CASE("every repair leaves a sound policy without the finding that it mends", "[fairness]")
{
    RandomPolicies policies(17);
    std::map<FairnessKind, int> mended;
    for (int i = 0; i < 3'000; ++i) {
        const Policy policy = policies.next();
        const auto fairness = checkFairness(policy, 1);
        if (!fairness)
            continue; // random amounts overflow at times
        for (const FairnessFinding &finding : fairness->findings) {
            if (!finding.repair)
                continue;
            INFO(policyToJson(policy, {}).toStdString() << finding.clause.toStdString());
            must(checkPolicy(finding.repair->policy));
            const auto after = checkFairness(finding.repair->policy, 1);
            if (!after)
                continue;
            ++mended[finding.kind];
            CHECK(std::ranges::none_of(after->findings, [&](const FairnessFinding &each) { return each.kind == finding.kind && each.clause == finding.clause; }));
        }
    }
    for (const FairnessKind kind : {FairnessKind::cliff, FairnessKind::fallingRate, FairnessKind::wideningBand, FairnessKind::growingJump, FairnessKind::changeInsideYear})
        CHECK(mended[kind] > 50);
}

TEST_CASE("an income ratio outside the book's thresholds is a finding by name, all within them is fine", "[fairness]")
{
    const auto tried = [](const char *name, qint64 revenue, std::optional<qint64> income) {
        return TriedIncome{{SubjectKind::person, 1, QString::fromUtf8(name), QString::fromUtf8(name)}, Money::fromMinorUnits(revenue), income ? std::optional(Fraction(Int128(*income), 1)) : std::nullopt};
    };
    Fairness fairness;
    addIncomeRatios(fairness, {tried("An", 300, 100), tried("Bi", 500, 100), tried("Cúc", 501, 100), tried("Dũng", 299, 100), tried("Em", 100, {})}, {});
    REQUIRE(fairness.findings.size() == 2);
    CHECK(said(fairness.findings[0]) == lines({"Cúc: revenue is 5.1 times the income, outside 3 to 5.", "The income is low for this revenue.", ""}));
    CHECK(said(fairness.findings[1])[1] == QStringLiteral("The income is high for this revenue."));
    Fairness fine;
    addIncomeRatios(fine, {tried("An", 300, 100), tried("Em", 100, {})}, {});
    REQUIRE(fine.fine.size() == 1);
    CHECK(fine.fine.front().people == 1);
    Fairness none;
    addIncomeRatios(none, {tried("Em", 100, {})}, {});
    CHECK((none.fine.empty() && none.isFair()));
}

TEST_CASE("whose income the reader may not see is told as a number of people", "[fairness][privacy]")
{
    const auto tried = [](qint64 id, const char *name, qint64 revenue) {
        return TriedIncome{{SubjectKind::person, id, QString::fromUtf8(name), QString::fromUtf8(name)}, Money::fromMinorUnits(revenue), Fraction(Int128(100), 1)};
    };
    Fairness fairness;
    addIncomeRatios(fairness, {tried(0, "", 501), tried(7, "An", 299), tried(0, "", 299), tried(0, "", 400)}, {});
    REQUIRE(fairness.findings.size() == 2);
    CHECK(said(fairness.findings[0])[0] == QStringLiteral("An: revenue is 2.9 times the income, outside 3 to 5."));
    CHECK(fairness.findings[1].people == 2);
    CHECK_FALSE(fairness.findings[1].ratio);
    CHECK(said(fairness.findings[1])
          == lines({"Revenue ÷ income lies outside 3 to 5 for 2 people.", "With the sales of the last 12 months. Who they are is for them and the leads to see.", ""}));
    Fairness fine;
    addIncomeRatios(fine, {tried(0, "", 300), tried(7, "An", 500)}, {});
    CHECK(fine.isFair());
    REQUIRE(fine.fine.size() == 1);
    CHECK(fine.fine.front().people == 2);
}

TEST_CASE("templates are fair, but for what two of them are there to show", "[fairness]")
{
    for (const PolicyTemplate &each : policyTemplates()) {
        INFO(each.name.toString().toStdString());
        for (const char *currency : {"VND", "USD"}) {
            BookSettings settings;
            settings.currency = must(Currency::fromCode(QString::fromLatin1(currency)));
            const auto policy = policyFromTemplate(each.name, settings, Language::english, Day::fromNumber(20261005));
            QStringList clauses;
            for (const FairnessFinding &finding : must(checkFairness(*policy, 1)).findings)
                clauses += QStringLiteral("%1 %2").arg(fairnessKindText(finding.kind), finding.clause);
            if (each.name == u"slab") // levels jump: it is what the name says, and its purpose says so
                CHECK(clauses == lines({"cliff rules[all].bands[2]", "cliff rules[all].bands[3]"}));
            else if (each.name == u"small_shop") // the gate is a mark that one order may cross
                CHECK(clauses == lines({"cliff gate"}));
            else
                CHECK(clauses.isEmpty());
        }
    }
}
