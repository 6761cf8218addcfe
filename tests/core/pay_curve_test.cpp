// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/pay_curve.h"

#include "core/commission/policy_sentences.h"
#include "tests/core/policy_support.h"

using namespace somo;
using namespace somo::test;

namespace {

const char *editorsBands = R"({"rules": [{"id": "all", "bands": [{"from": "0", "rate": "5"}, {"from": "30000000", "rate": "7"}, {"from": "50000000", "rate": "8.5"},
                                                                {"from": "65000000", "rate": "9.5"}, {"from": "90000000", "rate": "10"}]}]})";

PayScale scaleOf(const char *members, std::optional<Money> target = {})
{
    const Policy policy = readPolicy(members);
    return payScaleOf(policy, policy.rules.front(), target);
}

std::vector<std::pair<qint64, qint64>> pointsOf(const PayScale &scale, qint64 end)
{
    std::vector<std::pair<qint64, qint64>> points;
    for (const PayPoint &point : must(payCurve(scale, end)).points)
        points.emplace_back(point.base, point.pay.minorUnits());
    return points;
}

using Points = std::vector<std::pair<qint64, qint64>>;

} // namespace

TEST_CASE("the bands table says where bands end, how wide they are and what is paid at their start", "[pay_curve]")
{
    const PayCurve curve = must(payCurve(scaleOf(editorsBands), 110'000'000));
    REQUIRE(curve.bands.size() == 5);
    std::vector<qint64> paid, widths;
    for (const PayCurveBand &band : curve.bands) {
        paid.push_back(band.payAtStart.minorUnits());
        widths.push_back(band.width.value_or(-1));
        CHECK(band.start == band.from);
    }
    CHECK(paid == std::vector<qint64>{0, 1'500'000, 2'900'000, 4'175'000, 6'550'000});
    CHECK(widths == std::vector<qint64>{30'000'000, 20'000'000, 15'000'000, 25'000'000, -1});
    CHECK(curve.bands[3].next == 90'000'000);
    CHECK_FALSE(curve.bands[4].next);
    CHECK(curve.points.front() == PayPoint{0, Money(), 0});
    CHECK(curve.points.back() == PayPoint{110'000'000, Money::fromMinorUnits(8'550'000), 4});
    CHECK(curve.points[1] == PayPoint{29'999'999, Money::fromMinorUnits(1'500'000), 0});
    CHECK(curve.points[2] == PayPoint{30'000'000, Money::fromMinorUnits(1'500'000), 1});
}

TEST_CASE("a base is paid band by band, with its share", "[pay_curve]")
{
    const PayScale scale = scaleOf(editorsBands);
    const WorkedPay worked = must(workedPay(scale, 62'000'000));
    CHECK(worked.parts == std::vector<BandPay>{{0, 30'000'000, 1'500'000}, {1, 20'000'000, 1'400'000}, {2, 12'000'000, 1'020'000}});
    CHECK(worked.total == Money::fromMinorUnits(3'920'000));
    CHECK(worked.share == Rate{63'226}); // 6.32 %
    const Formats formats(Language::vietnamese);
    CHECK(workedPartText(scale, worked.parts[2], formats) == QStringLiteral("12.000.000 × 8,5\u00A0%"));
    CHECK_FALSE(must(workedPay(scale, 0)).share);
    CHECK(must(workedPay(scale, -1'000)).total == Money::fromMinorUnits(-50));
}

TEST_CASE("a slab jumps at its starts, just before them it pays the lower rate", "[pay_curve]")
{
    const PayScale scale = scaleOf(R"({"rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "rate": "0"}, {"from": "100000000", "rate": "1"},
                                       {"from": "150000000", "rate": "1.5"}, {"from": "200000000", "rate": "2"}]}]})");
    CHECK(pointsOf(scale, 200'000'000)
          == Points{{0, 0}, {99'999'999, 0}, {100'000'000, 1'000'000}, {149'999'999, 1'500'000}, {150'000'000, 2'250'000}, {199'999'999, 3'000'000}, {200'000'000, 4'000'000}});
    CHECK(pointsOf(scale, 120'000'000) == Points{{0, 0}, {99'999'999, 0}, {100'000'000, 1'000'000}, {120'000'000, 1'200'000}});
}

TEST_CASE("flat amounts are paid by the first đồng, amounts for each by units, percents of a target on that target", "[pay_curve]")
{
    const PayScale flat = scaleOf(R"({"rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "amount": "50000"}, {"from": "1000", "amount": "80000"}]}]})");
    CHECK(pointsOf(flat, 2'000) == Points{{0, 0}, {1, 50'000}, {999, 50'000}, {1'000, 80'000}, {2'000, 80'000}});
    const PayScale units = scaleOf(R"({"base": "units", "rules": [{"id": "all", "bands": [{"from": "0", "each": "100"}, {"from": "10", "each": "150"}]}]})");
    CHECK(units.base == EdgeUnit::quantity);
    CHECK(must(workedPay(units, 12'500)).total == Money::fromMinorUnits(1'375)); // 10 × 100 + 2.5 × 150
    CHECK_FALSE(must(workedPay(units, 12'500)).share);
    const PayScale target = scaleOf(R"({"rules": [{"id": "all", "edges": "target_percent", "bands": [{"from": "0", "rate": "2"}, {"from": "50", "rate": "4"}]}]})",
                                    Money::fromMinorUnits(33'333'333));
    CHECK(must(baseAtStart(target, 1)) == 16'666'667); // 50 % is 16,666,666.5
    CHECK(must(payCurve(target, 20'000'000)).bands[1].from == 500'000); // stays in percent
    CHECK(must(workedPay(scaleOf(R"({"rules": [{"id": "all", "edges": "target_percent", "bands": [{"from": "0", "rate": "2"}, {"from": "50", "rate": "4"}]}]})"), 60'000'000)).total
          == Money::fromMinorUnits(1'400'000)); // a round target of 100 million
}

TEST_CASE("the curve agrees with what the bands pay, at every point and between marginal ones", "[pay_curve]")
{
    RandomPolicies policies(41);
    int looked = 0;
    for (int i = 0; i < 400; ++i) {
        const Policy policy = policies.next();
        for (const CommissionRule &rule : policy.rules) {
            const PayScale scale = payScaleOf(policy, rule);
            const auto curve = payCurve(scale, 40'000'000);
            if (!curve)
                continue; // random amounts overflow at times
            ++looked;
            for (size_t at = 0; at < curve->points.size(); ++at) {
                const PayPoint &point = curve->points[at];
                CHECK(must(workedPay(scale, point.base)).total == point.pay);
                CHECK((at == 0 || curve->points[at - 1].base < point.base));
            }
        }
    }
    CHECK(looked > 200);
}

TEST_CASE("the main rule is the one for all the rest", "[pay_curve]")
{
    CHECK(mainRule(Policy()) == nullptr);
    const Policy two = readPolicy(R"({"rules": [{"id": "a", "when": {"channel": "x"}, "bands": [{"from": "0", "rate": "2"}]}, {"id": "b", "bands": [{"from": "0", "rate": "3"}]}]})");
    CHECK(mainRule(two)->id == QStringLiteral("b"));
    const Policy one = readPolicy(R"({"rules": [{"id": "a", "when": {"channel": "x"}, "bands": [{"from": "0", "rate": "2"}]}]})");
    CHECK(mainRule(one)->id == QStringLiteral("a"));
    CHECK(usualEnd(payScaleOf(one, one.rules.front()), {}) == 100'000'000);
    CHECK(usualEnd(payScaleOf(one, one.rules.front()), dollars().currency) == 500'000);
    CHECK(usualEnd(scaleOf(editorsBands), {}) == 108'000'000);
}
