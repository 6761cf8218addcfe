// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/kpi.h"
#include "core/kpi/kpi_words.h"
#include "core/kpi/roster_query.h"
#include "tests/support/catch.h"

using namespace somo;

namespace {

Fraction percent(qint64 hundredths)
{
    return Fraction(Int128(hundredths), 10'000);
}

Fraction whole(qint64 value)
{
    return Fraction(Int128(value), 1);
}

Target personTarget(qint64 value, const char16_t *period)
{
    Target target;
    target.subject.kind = SubjectKind::person;
    target.value = value;
    target.period = Period::fromText(period, 1).value();
    return target;
}

MetricValue ratioFigure(qint64 value, qint64 numerator, qint64 denominator)
{
    MetricValue figure;
    figure.value = value;
    figure.numerator = numerator;
    figure.denominator = denominator;
    return figure;
}

} // namespace

TEST_CASE("Whole numbers of any length add, multiply and compare with their signs")
{
    const WholeNumber large = WholeNumber(Int128(std::numeric_limits<qint64>::max())) * WholeNumber(Int128(std::numeric_limits<qint64>::max()));
    const WholeNumber larger = large * large * large;
    CHECK(larger - larger == WholeNumber());
    CHECK((larger - (larger + WholeNumber(1))) == WholeNumber(-1));
    CHECK(-larger < large);
    CHECK(larger > large);
    CHECK((larger + WholeNumber(7)).roundedQuotient(larger) == std::optional<qint64>(1));
    CHECK_FALSE(larger.roundedQuotient(WholeNumber(3)).has_value());
    CHECK(WholeNumber(-5).roundedQuotient(WholeNumber(2)) == std::optional<qint64>(-3));
    CHECK(WholeNumber(5).roundedQuotient(WholeNumber(2)) == std::optional<qint64>(3));
    CHECK(WholeNumber(7).roundedQuotient(WholeNumber(3)) == std::optional<qint64>(2));
    CHECK(WholeNumber(std::numeric_limits<qint64>::min()) + WholeNumber(std::numeric_limits<qint64>::max()) == WholeNumber(-1));
}

TEST_CASE("A person's target is multiplied by active days over days of the period, a team's is not")
{
    Target target = personTarget(31'000, u"2026-10");
    CHECK(countedTarget(target, 20) == whole(20'000));
    CHECK(countedTarget(target, 31) == whole(31'000));
    CHECK(countedTarget(target, 0) == Fraction());
    target.subject.kind = SubjectKind::team;
    CHECK(countedTarget(target, 20) == whole(31'000));
}

TEST_CASE("Attainment is actual over target; lower is better turns it round")
{
    CHECK(*attainment(whole(60), whole(45), Direction::higher) == percent(7500));
    CHECK(*attainment(whole(60), whole(-6), Direction::higher) == percent(-1000));
    CHECK(*attainment(whole(3), whole(2), Direction::lower) == percent(15000));
    CHECK(*attainment(whole(3), whole(4), Direction::lower) == percent(7500));
    SECTION("an actual of 0 or less counts as 200 % where lower is better")
    {
        CHECK(*attainment(whole(3), Fraction(), Direction::lower) == percent(20000));
        CHECK(*attainment(whole(3), whole(-1), Direction::lower) == percent(20000));
    }
    SECTION("no attainment without a target above 0 or without an actual")
    {
        CHECK_FALSE(attainment(Fraction(), whole(5), Direction::higher));
        CHECK_FALSE(attainment(whole(-1), whole(5), Direction::lower));
        CHECK_FALSE(attainment(whole(60), std::nullopt, Direction::higher));
    }
}

TEST_CASE("An absent figure is 0 where the metric adds up and no actual where it is a ratio")
{
    CHECK(actualOf(Metric::revenue, nullptr).exact == std::optional(Fraction()));
    CHECK(actualOf(Metric::orders, nullptr).value == std::optional<qint64>(0));
    CHECK_FALSE(actualOf(Metric::averageOrder, nullptr).exact);
    CHECK_FALSE(actualOf(Metric::returnRate, nullptr).exact);
    MetricValue nothing;
    CHECK_FALSE(actualOf(Metric::grossProfit, &nothing).exact);
}

TEST_CASE("Ratio metrics are compared by their exact parts, not by the shown ratio")
{
    const MetricValue average = ratioFigure(67, 200, 3);
    CHECK(*actualOf(Metric::averageOrder, &average).exact == Fraction(200, 3));
    const MetricValue returned = ratioFigure(333'333, 1, 3);
    CHECK(*actualOf(Metric::returnRate, &returned).exact == Fraction(1'000'000, 3));
    MetricValue orders;
    orders.value = 12;
    CHECK(*actualOf(Metric::orders, &orders).exact == whole(12'000));
}

TEST_CASE("Bands begin at 70 and 100 and compare exact values")
{
    const BookSettings settings;
    const auto [value, band] = GENERATE(table<Fraction, Band>({
        {percent(6999), Band::notYet},
        {Fraction(699'999'999, 1'000'000'000), Band::notYet},
        {percent(7000), Band::successful},
        {percent(9999), Band::successful},
        {Fraction(999'999'999, 1'000'000'000), Band::successful},
        {percent(10000), Band::exceeded},
        {percent(25000), Band::exceeded},
    }));
    CHECK(bandOf(value, settings) == band);
}

TEST_CASE("A shown percent doesn't cross a mark that the exact value misses")
{
    const BookSettings settings;
    CHECK(shownRate(Fraction(699'999'999, 1'000'000'000), settings).millionths == 699'999);
    CHECK(shownRate(Fraction(999'999'999, 1'000'000'000), settings).millionths == 999'999);
    CHECK(shownRate(percent(7000), settings).millionths == 700'000);
    CHECK(percentText(percent(8320)) == QStringLiteral("83.20"));
    CHECK(percentText(Fraction(12345, 1'000'000)) == QStringLiteral("1.23"));
    CHECK(percentText(Fraction(123450, 10'000'000)) == QStringLiteral("1.23"));
    CHECK(percentText(Fraction(1235, 100'000)) == QStringLiteral("1.24"));
    CHECK(percentText(Fraction(-1235, 100'000)) == QStringLiteral("-1.24"));
}

TEST_CASE("The score weighs attainments between 0 and the cap")
{
    const Rate cap{1'500'000};
    // 60 × 106.18 + 25 × 75 + 15 × 150 (capped from 157.9), over 100
    const auto score = scoreOf({{60'000, percent(10618)}, {25'000, percent(7500)}, {15'000, percent(15790)}}, cap);
    REQUIRE(score);
    CHECK(percentText(*score) == QStringLiteral("104.96"));
    CHECK(*scoreOf({{1000, percent(-5000)}, {1000, percent(10000)}}, cap) == percent(5000));
    SECTION("a target without attainment stays out with its weight")
    {
        CHECK(*scoreOf({{1000, percent(8000)}, {9000, std::nullopt}}, cap) == percent(8000));
        CHECK_FALSE(scoreOf({{9000, std::nullopt}}, cap));
        CHECK_FALSE(scoreOf({}, cap));
    }
    SECTION("exact however many targets there are")
    {
        std::vector<WeightedAttainment> lines;
        for (qint64 i = 0; i < 40; ++i)
            lines.push_back({1000, Fraction(Int128(699'999'999'999'999'999 + i % 2 * 2), Int128(1'000'000'000'000'000'000))});
        CHECK(*scoreOf(lines, cap) == percent(7000));
        lines.back().attainment = Fraction(699'999'999'999'999'999, 1'000'000'000'000'000'000);
        CHECK(*scoreOf(lines, cap) < percent(7000));
    }
}

TEST_CASE("Pace: expected is target times gone over all, projected is actual over the same share")
{
    const DaysGone days{20'000, 27'000, false};
    const Pace pace = paceOf(Metric::revenue, whole(480'000'000), whole(340'820'000), days);
    CHECK(pace.expected->rounded() == std::optional<qint64>(355'555'556));
    CHECK(pace.projected->rounded() == std::optional<qint64>(460'107'000));
    SECTION("none before the first working day is over")
    {
        const Pace none = paceOf(Metric::revenue, whole(10), whole(0), {0, 27'000, false});
        CHECK_FALSE(none.expected);
        CHECK_FALSE(none.projected);
    }
    SECTION("half Saturdays count half")
    {
        CHECK(*paceOf(Metric::revenue, whole(24), whole(11), {5'500, 24'000, false}).projected == whole(48));
    }
    SECTION("ratio metrics are expected whole and projected as they are")
    {
        for (const DaysGone &gone : {DaysGone{0, 27'000, false}, days}) {
            const Pace ratio = paceOf(Metric::returnRate, whole(30'000), whole(20'000), gone);
            CHECK(ratio.expected == std::optional(whole(30'000)));
            CHECK(ratio.projected == std::optional(whole(20'000)));
        }
        CHECK_FALSE(paceOf(Metric::averageOrder, whole(30'000), std::nullopt, days).projected);
    }
    SECTION("a period that is over: target and actual")
    {
        const Pace over = paceOf(Metric::orders, whole(30), whole(20), {27'000, 27'000, true});
        CHECK(*over.expected == whole(30));
        CHECK(*over.projected == whole(20));
    }
}

TEST_CASE("Health questions the target: all at 100 is too low, all under 70 too high")
{
    const BookSettings settings;
    using Attainments = std::vector<std::optional<Fraction>>;
    CHECK(healthOf(Attainments{percent(10000), percent(11000), percent(10000)}, 3, settings) == Health::tooLow);
    CHECK(healthOf(Attainments{percent(10000), percent(9999), percent(12000)}, 3, settings) == Health::healthy);
    CHECK(healthOf(Attainments{percent(6999), percent(1000), percent(0)}, 3, settings) == Health::tooHigh);
    CHECK(healthOf(Attainments{percent(6999), percent(7000), percent(0)}, 3, settings) == Health::healthy);
    CHECK(healthOf(Attainments{percent(6999), std::nullopt, percent(0)}, 3, settings) == Health::notKnown);
    CHECK(healthOf(Attainments{}, 3, settings) == Health::notKnown);
}

TEST_CASE("Gap: the highest over one's own may be 300 % and no more")
{
    const Rate limit{3'000'000};
    CHECK_FALSE(gapOf(whole(300), whole(100), limit).flag);
    CHECK(gapOf(whole(301), whole(100), limit).flag);
    CHECK(percentText(*gapOf(whole(2225), whole(1000), limit).ratio) == QStringLiteral("222.50"));
    CHECK_FALSE(gapOf(whole(100), whole(100), limit).flag);
    SECTION("a figure that is not above 0 is flagged without a ratio")
    {
        CHECK(gapOf(whole(100), Fraction(), limit).flag);
        CHECK_FALSE(gapOf(whole(100), Fraction(), limit).ratio);
        CHECK(gapOf(Fraction(), whole(-5), limit).flag);
        CHECK(gapOf(Fraction(), std::nullopt, limit).flag);
    }
}

TEST_CASE("Income ratio: 3 and 5 are fine, outside is low or high")
{
    const BookSettings settings;
    const auto [revenue, flag] = GENERATE(table<qint64, IncomeFlag>({
        {2999, IncomeFlag::low},
        {3000, IncomeFlag::none},
        {5000, IncomeFlag::none},
        {5001, IncomeFlag::high},
        {-1, IncomeFlag::low},
    }));
    CHECK(incomeVerdict(Money::fromMinorUnits(revenue), whole(1000), settings).flag == flag);
    CHECK_FALSE(incomeVerdict(Money::fromMinorUnits(revenue), std::nullopt, settings).ratio);
    CHECK_FALSE(incomeVerdict(Money::fromMinorUnits(revenue), Fraction(), settings).ratio);
}

TEST_CASE("Revenue ÷ income is shown with one decimal that never crosses a mark", "[income]")
{
    const BookSettings settings;
    const auto [thousandths, shown] = GENERATE(table<qint64, const char16_t *>({
        {2'996, u"2,9"}, // rounded it would be 3, and yet below it
        {3'000, u"3"},
        {3'004, u"3,1"}, // above the mark, and not it
        {4'790, u"4,8"},
        {4'996, u"4,9"},
        {5'000, u"5"},
        {5'004, u"5,1"},
        {17'476, u"17,5"},
        {-1'250, u"\u22121,3"}, // half away from zero
    }));
    CHECK(incomeRatioText(Fraction(thousandths, 1'000), settings, Formats(Language::vietnamese)) == QString::fromUtf16(shown));
    BookSettings narrow;
    narrow.incomeLowHundredths = 305;
    CHECK(incomeRatioText(Fraction(3'049, 1'000), narrow, Formats(Language::english)) == QStringLiteral("3"));
    CHECK(incomeRatioText(Fraction(3'051, 1'000), narrow, Formats(Language::english)) == QStringLiteral("3.1"));
    CHECK(incomeMarkText(narrow.incomeLowHundredths, Formats(Language::english)) == QStringLiteral("3.05"));
}

TEST_CASE("Income counts months by calendar days where they are parts")
{
    RosterPerson person;
    person.id = PersonId{1};
    const auto money = [](qint64 units) { return Money::fromMinorUnits(units); };
    const DayRange quarter{Day::fromNumber(20260901), Day::fromNumber(20261130)};
    std::vector<SalaryFrom> salaries{{PersonId{1}, Day(), money(9'300)}, {PersonId{2}, Day(), money(1)}};
    CHECK(*salaryOf(person, salaries, quarter) == whole(27'900));
    SECTION("active from the middle of a month")
    {
        person.activeFrom = Day::fromNumber(20261022); // 10 of 31 days, and November
        CHECK(*salaryOf(person, salaries, quarter) == whole(3'000 + 9'300));
    }
    SECTION("a new salary counts from its day")
    {
        salaries = {{PersonId{1}, Day(), money(9'300)}, {PersonId{1}, Day::fromNumber(20261022), money(12'400)}};
        CHECK(*salaryOf(person, salaries, {Day::fromNumber(20261001), Day::fromNumber(20261031)}) == whole(6'300 + 4'000));
        CHECK(*salaryOf(person, salaries, {Day::fromNumber(20261101), Day::fromNumber(20261130)}) == whole(12'400));
    }
    SECTION("nobody's salary is unknown, not 0")
    {
        CHECK_FALSE(salaryOf(person, {}, quarter));
        salaries = {{PersonId{1}, Day::fromNumber(20270101), money(9'300)}};
        CHECK_FALSE(salaryOf(person, salaries, quarter));
    }
}

TEST_CASE("A person is in a team throughout only with every day of the period covered")
{
    const auto day = [](int number) { return Day::fromNumber(number); };
    const DayRange october{day(20261001), day(20261031)};
    Roster roster;
    RosterPerson person;
    person.id = PersonId{1};
    const TeamId team{1};
    roster.memberships = {{person.id, team, false, {Day(), day(20261015)}}, {person.id, team, true, {day(20261016), day(99991231)}}};
    CHECK(roster.isThroughout(person, team, october));
    roster.memberships[1].days.first = day(20261017);
    CHECK_FALSE(roster.isThroughout(person, team, october));
    CHECK(roster.isWithin(person.id, team, october));
    roster.memberships = {{person.id, team, false, {day(20261001), day(20261031)}}};
    CHECK(roster.isThroughout(person, team, october));
    person.activeTo = day(20261030);
    CHECK_FALSE(roster.isThroughout(person, team, october));
}

TEST_CASE("An open period is compared with as many working days of the one before")
{
    std::vector<WorkingDay> calendar;
    for (int i = 1; i <= 7; ++i)
        calendar.push_back({Day::fromNumber(20260900 + i), i == 6 ? 500 : i == 7 ? 0 : 1000});
    CHECK(comparableDays(calendar, 2000).last == Day::fromNumber(20260902));
    CHECK(comparableDays(calendar, 5500).last == Day::fromNumber(20260906));
    CHECK(comparableDays(calendar, 99'000).last == Day::fromNumber(20260907));
    CHECK(comparableDays(calendar, 0).isEmpty());
}
