// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/income_query.h"
#include "core/kpi/board.h"
#include "core/kpi/kpi_sheet.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

Day day(int number)
{
    return Day::fromNumber(number);
}

KpiAsk september(Day asOf)
{
    KpiAsk ask;
    ask.period = Period::fromText(u"2026-09", 1).value();
    ask.asOf = asOf;
    return ask;
}

Money money(qint64 units)
{
    return Money::fromMinorUnits(units);
}

} // namespace

TEST_CASE("The KPI sheet of a month that is over, worked out by hand")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    const KpiSheet sheet = must(loadKpiWithIncome(small.database(), small.settings(), september(day(20261005))));

    REQUIRE(sheet.rows.size() == 4);
    // Everyone first, then people by given name.
    CHECK(percentText(*sheet.rows[0].attainment) == QStringLiteral("75.00"));
    CHECK(sheet.rows[1].target.subject.code == QStringLiteral("AN"));
    CHECK(sheet.rows[1].actual.value == std::optional<qint64>(510'000));
    CHECK(percentText(*sheet.rows[1].attainment) == QStringLiteral("85.00"));
    CHECK(sheet.rows[1].band == Band::successful);
    CHECK(sheet.rows[2].actual.value == std::optional<qint64>(2));
    CHECK(sheet.rows[2].band == Band::exceeded);
    CHECK(percentText(*sheet.rows[3].attainment) == QStringLiteral("60.00"));
    CHECK(sheet.rows[3].band == Band::notYet);
    // Over: expected is the target, projected the actual.
    CHECK(inUnit(sheet.rows[1].pace.expected) == std::optional<qint64>(600'000));
    CHECK(inUnit(sheet.rows[1].pace.projected) == std::optional<qint64>(510'000));
    // One period with a target is not enough for a verdict.
    CHECK(sheet.rows[1].health == Health::notKnown);

    REQUIRE(sheet.scores.size() == 3);
    CHECK(percentText(*sheet.scores[1].score) == QStringLiteral("91.00"));
    REQUIRE(sheet.gaps.size() == 2);
    CHECK(percentText(*sheet.gaps[0].verdict.ratio) == QStringLiteral("100.00"));
    CHECK(percentText(*sheet.gaps[1].verdict.ratio) == QStringLiteral("212.50"));
    CHECK_FALSE(sheet.gaps[1].verdict.flag);
    REQUIRE(sheet.incomes.size() == 2);
    CHECK(*sheet.incomes[0].verdict.ratio == Fraction(34, 10));
    CHECK_FALSE(sheet.incomes[1].verdict.ratio);
}

TEST_CASE("A target that says the same thing as another is refused")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    Target target;
    target.subject = {SubjectKind::person, small.an.value, QStringLiteral("AN"), {}};
    target.period = Period::fromText(u"2026-09", 1).value();
    target.value = 1;
    const auto add = [&](const Target &each) {
        return small.book()->write({QStringLiteral("target"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
            const auto added = addTarget(database, each);
            return added ? success() : Status(added.error());
        });
    };
    const auto refused = add(target);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::targetTwice);
    SECTION("with another filter it says something else, in whatever order the filter stands")
    {
        target.filters = {{Cut::channel, 2}, {Cut::channel, 1}};
        CHECK(add(target));
        std::swap(target.filters[0], target.filters[1]);
        CHECK_FALSE(add(target));
    }
    SECTION("a week has no targets")
    {
        target.period = Period::fromText(u"2026-W37", 1).value();
        const auto week = add(target);
        REQUIRE_FALSE(week);
        CHECK(week.error().code == ErrorCode::targetPeriodKind);
    }
}

TEST_CASE("A day is gone when it is over, and holidays and Sundays weigh nothing")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    // September 2026 begins on a Tuesday; the 1st and 2nd are National Day's holidays.
    const DayRange september{day(20260901), day(20260930)};
    const DaysGone before = must(daysGone(small.database(), september, day(20260903)));
    CHECK(before.gone == 0);
    CHECK_FALSE(before.over);
    CHECK(before.all == 24'000);
    CHECK(must(daysGone(small.database(), september, day(20260904))).gone == 1'000);
    CHECK(must(daysGone(small.database(), september, day(20260907))).gone == 3'000);
    CHECK(must(daysGone(small.database(), september, day(20260930))).gone == 23'000);
    CHECK_FALSE(must(daysGone(small.database(), september, day(20260930))).over);
    CHECK(must(daysGone(small.database(), september, day(20261001))).over);
}

TEST_CASE("The board shows people by name, with the team's total and what is compared")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    BoardAsk ask;
    ask.period = Period::fromText(u"2026-10", 1).value();
    ask.today = day(20261005); // the 1st to the 3rd are over
    ask.language = Language::english;
    const BoardData board = must(loadBoard(small.database(), small.settings(), ask));
    CHECK(board.open);
    REQUIRE(board.rows.size() == 2);
    CHECK(board.rows[0].code == QStringLiteral("AN"));
    CHECK(board.rows[0].revenue == money(0));
    CHECK(board.rows[1].revenue == money(200'000));
    CHECK(board.team.revenue == money(200'000));
    CHECK_FALSE(board.team.target);
    // Three working days of September: the 3rd, 4th and 5th.
    CHECK(board.comparison == DayRange{day(20260901), day(20260905)});
    CHECK(board.comparisonRevenue.value_or(Money()) == money(0));
    CHECK(board.team.projected == std::optional(money(1'800'000))); // 27 working days, 3 gone

    SECTION("a month that is over is compared with the whole one before")
    {
        ask.period = Period::fromText(u"2026-09", 1).value();
        const BoardData over = must(loadBoard(small.database(), small.settings(), ask));
        CHECK_FALSE(over.open);
        CHECK(over.team.revenue == money(750'000));
        CHECK(over.team.target == std::optional(money(1'000'000)));
        CHECK(over.team.attainment == std::optional(Rate{750'000}));
        CHECK(over.rows[1].band == Band::notYet);
        CHECK_FALSE(over.rows[1].projected);
        CHECK(over.comparison == DayRange{day(20260801), day(20260831)});
        qint64 sum = 0;
        for (const ChartSpec::Point &point : over.byChannel.points)
            sum += point.value.value_or(0);
        CHECK(sum == 750'000);
        CHECK(over.cumulative.points.back().value == std::optional<qint64>(750'000));
        const BoardTrend trend = must(loadBoardTrend(small.database(), small.settings(), ask, {small.an, small.binh}));
        REQUIRE(trend.trends.front().size() == 12);
        CHECK(trend.trends.front().back() == std::optional(money(510'000)));
        CHECK(trend.teamTrend.back() == std::optional(money(750'000)));
        CHECK_FALSE(trend.teamTrend.front());
    }
}

TEST_CASE("Another value is tried out on what came of the periods behind a verdict, and changes nothing", "[kpi]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    KpiAsk ask;
    ask.period = Period::fromText(u"2026-09", 1).value();
    ask.asOf = Day::fromNumber(20261005);
    const KpiSheet sheet = must(loadKpi(small.database(), small.settings(), ask));
    const auto row = std::find_if(sheet.rows.begin(), sheet.rows.end(), [&](const KpiRow &each) {
        return each.target.subject.id == small.an.value && each.target.metric == Metric::revenue && each.target.subject.kind == SubjectKind::person;
    });
    REQUIRE(row != sheet.rows.end());
    REQUIRE(row->evidence.size() == 3);
    // July and August had no target, so there is no verdict; what An brought then is known all the same: nothing.
    CHECK(row->health == Health::notKnown);
    CHECK_FALSE(row->evidence[0].attainment);
    CHECK(row->evidence[0].actual == Fraction());
    CHECK(row->evidence[2].actual == Fraction(510'000, 1));
    CHECK(row->evidence[2].activeDays == 30);
    // 510,000 of 728,571 is 70.00005 %, of 728,572 is 69.99996 %.
    const auto tried = [&](qint64 value) { return tryTarget(row->target, row->evidence, value, small.settings()); };
    CHECK(tried(728'571).health == Health::healthy);
    CHECK(tried(728'572).health == Health::tooHigh);
    const TargetTrial trial = tried(1'020'000);
    REQUIRE(trial.attainments.size() == 3);
    CHECK(percentText(*trial.attainments[0]) == QStringLiteral("0.00"));
    CHECK(percentText(*trial.attainments[2]) == QStringLiteral("50.00"));
    // A month of which the person was there for half counts half the value: 510,000 of 340,000.
    std::vector<HealthEvidence> half = row->evidence;
    half[2].activeDays = 15;
    CHECK(percentText(*tryTarget(row->target, half, 680'000, small.settings()).attainments[2]) == QStringLiteral("150.00"));
    CHECK(row->target.value == 600'000);
}
