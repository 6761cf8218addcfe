// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/target_filter_query.h"
#include "core/kpi/target_grid.h"
#include "core/kpi/target_query.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

Period month(QStringView text)
{
    return Period::fromText(text, 1).value();
}

TargetGridAsk yearOf(int today)
{
    TargetGridAsk ask;
    ask.within = Day::fromNumber(20260601);
    ask.asOf = Day::fromNumber(today);
    return ask;
}

TargetChange change(PersonId person, QStringView period, std::optional<qint64> value)
{
    TargetChange made;
    made.target.subject = {SubjectKind::person, person.value, {}, {}};
    made.target.period = month(period);
    made.value = value;
    return made;
}

} // namespace

TEST_CASE("A year's total is spread by a season and adds up to it exactly", "[targets]")
{
    // 100 by 1 : 1 : 1 leaves one for the first; below 0 counts as nothing; no season means even parts.
    CHECK(spreadBySeason(100, std::vector<qint64>{1, 1, 1}) == std::vector<qint64>{34, 33, 33});
    CHECK(spreadBySeason(100, std::vector<qint64>{300, -50, 100}) == std::vector<qint64>{75, 0, 25});
    // 10 × 2/7 = 2 6/7, 10 × 4/7 = 5 5/7, 10 × 1/7 = 1 3/7: the two left go to 6/7 and 5/7.
    CHECK(spreadBySeason(10, std::vector<qint64>{2, 4, 1}) == std::vector<qint64>{3, 6, 1});
    CHECK(spreadBySeason(13, std::vector<qint64>(12, 0)) == std::vector<qint64>{2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
}

TEST_CASE("The fair range is where the verdict on past months would be healthy", "[targets]")
{
    const BookSettings settings;
    const std::vector<Fraction> actuals{Fraction(60, 1), Fraction(50, 1), Fraction(70, 1)};
    // 50 would be reached every time, 101 never to 70 %: 70 ÷ 0.7 = 100.
    const auto range = fairRange(actuals, Direction::higher, settings);
    REQUIRE(range);
    CHECK(range->low == 51);
    CHECK(range->high == 100);
    const qint64 value = GENERATE(50, 51, 100, 101);
    std::vector<std::optional<Fraction>> attainments;
    for (const Fraction &actual : actuals)
        attainments.push_back(attainment(Fraction(value, 1), actual, Direction::higher));
    CHECK((healthOf(attainments, 3, settings) == Health::healthy) == (value >= range->low && value <= range->high));
    // Lower is better: 70 is reached every time, under 50 × 0.7 = 35 never to 70 %.
    const auto lower = fairRange(actuals, Direction::lower, settings);
    REQUIRE(lower);
    CHECK(*lower == FairRange{35, 69});
    CHECK_FALSE(fairRange(std::vector<Fraction>{Fraction(), Fraction()}, Direction::higher, settings));
}

TEST_CASE("The grid holds targets, last year's actuals and the verdict with its evidence", "[targets]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    // An had 510,000 in September 2026; that month's target was 600,000.
    TargetGrid grid = must(loadTargetGrid(small.database(), small.settings(), yearOf(20261005)));
    REQUIRE(grid.rows.size() == 2);
    REQUIRE(grid.periods.size() == 12);
    const TargetGridRow &an = grid.rows[0];
    CHECK(an.subject.code == QStringLiteral("AN"));
    REQUIRE(an.cells[8].target);
    CHECK(an.cells[8].target->value == 600'000);
    CHECK_FALSE(an.cells[9].target);
    REQUIRE(an.cells[9].evidence.size() == 3);
    CHECK(an.cells[9].evidence[2].period == month(u"2026-09"));
    CHECK(percentText(*an.cells[9].evidence[2].attainment) == QStringLiteral("85.00"));
    // The book begins in September: of July and August it knows nothing.
    CHECK_FALSE(an.cells[9].fair);
    CHECK(an.cells[9].lacksData);
    CHECK_FALSE(an.cells[8].lastYear);
    // A far month is judged by the last ones that are over.
    CHECK(an.cells[11].evidence[2].period == month(u"2026-09"));

    TargetGridAsk next = yearOf(20271005);
    next.within = Day::fromNumber(20270601);
    grid = must(loadTargetGrid(small.database(), small.settings(), next));
    CHECK(grid.rows[0].cells[8].lastYear == std::optional<qint64>(510'000));
    CHECK_FALSE(grid.rows[0].before);
    CHECK_FALSE(grid.rows[0].cells[7].lastYear); // August 2026, before the book's first figure
    CHECK(grid.rows[0].cells[9].lastYear == std::optional<qint64>(0)); // October 2026: An sold nothing
    // In December, September to November are known: least 0, most 510,000 ÷ 0.7 = 728,571.4.
    grid = must(loadTargetGrid(small.database(), small.settings(), yearOf(20261205)));
    CHECK(grid.rows[0].cells[11].fair == FairRange{1, 728'571});
    CHECK_FALSE(grid.rows[0].cells[11].lacksData);
    // A filter that holds nothing yet doesn't make the book younger.
    TargetGridAsk filtered = yearOf(20261205);
    for (const NamedRow &channel : must(targetFilterChoices(small.database(), Cut::channel))) {
        filtered.filter = CutFilter{Cut::channel, channel.id};
        for (const TargetGridRow &row : must(loadTargetGrid(small.database(), small.settings(), filtered)).rows)
            CHECK_FALSE(row.cells[11].lacksData);
    }
}

TEST_CASE("A target that is never reached is met by a proposal inside the fair range", "[targets]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    // October, November and December (open) get targets as well: 510 ÷ 900 = 56.7 %, 0 % and 0 % say "too high".
    const std::vector<TargetChange> changes{change(small.an, u"2026-09", 900'000), change(small.an, u"2026-10", 900'000),
                                            change(small.an, u"2026-11", 900'000), change(small.an, u"2026-12", 900'000)};
    const auto written = small.book()->write({QStringLiteral("targets_pasted"), {}}, QStringLiteral("An"),
                                             [&](Database &database) { return writeTargets(database, changes); });
    REQUIRE(written.ok());
    const TargetGrid grid = must(loadTargetGrid(small.database(), small.settings(), yearOf(20261205)));
    const TargetCell &december = grid.rows[0].cells[11];
    CHECK(december.health == Health::tooHigh);
    CHECK(december.proposal == std::optional<qint64>(170'000)); // 510,000 ÷ 3
    // One command, taken back by one undo; September has its old value again.
    REQUIRE(small.book()->undo(1, QStringLiteral("An")).ok());
    const TargetGrid back = must(loadTargetGrid(small.database(), small.settings(), yearOf(20261205)));
    CHECK_FALSE(back.rows[0].cells[11].target);
    CHECK(back.rows[0].cells[8].target->value == 600'000);
}

TEST_CASE("Targets are weighed and taken away where they are, and filters keep apart", "[targets]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    const auto choices = must(targetFilterChoices(small.database(), Cut::channel));
    REQUIRE_FALSE(choices.empty());
    TargetChange weigh = change(small.an, u"2026-09", std::nullopt);
    weigh.weight = 2'500;
    TargetChange nothing = change(small.an, u"2026-10", std::nullopt);
    nothing.weight = 2'500;
    TargetChange filtered = change(small.an, u"2026-09", 5);
    filtered.target.filters = {{Cut::channel, choices.front().id}};
    TargetChange gone = change(small.binh, u"2026-09", std::nullopt);
    gone.remove = true;
    const std::vector<TargetChange> changes{weigh, nothing, filtered, gone};
    REQUIRE(small.book()->write({QStringLiteral("targets_weighed"), {}}, QStringLiteral("An"), [&](Database &database) {
        return writeTargets(database, changes);
    }).ok());
    TargetGridAsk ask = yearOf(20261005);
    const TargetGrid all = must(loadTargetGrid(small.database(), small.settings(), ask));
    CHECK(all.rows[0].cells[8].target->weight == 2'500);
    CHECK(all.rows[0].cells[8].target->value == 600'000);
    CHECK_FALSE(all.rows[0].cells[9].target);
    CHECK_FALSE(all.rows[1].cells[8].target);
    ask.filter = CutFilter{Cut::channel, choices.front().id};
    const TargetGrid narrow = must(loadTargetGrid(small.database(), small.settings(), ask));
    CHECK(narrow.rows[0].cells[8].target->value == 5);
    ask.filter.reset();
    ask.kind = SubjectKind::everyone;
    const TargetGrid house = must(loadTargetGrid(small.database(), small.settings(), ask));
    REQUIRE(house.rows.size() == 1);
    CHECK(house.rows[0].cells[8].target->value == 1'000'000);
}

TEST_CASE("Beside a team's target stands what its people's add up to, each by the days on which the person is active", "[targets]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    TargetGridAsk ask = yearOf(20261005);
    ask.kind = SubjectKind::team;
    TargetGrid grid = must(loadTargetGrid(small.database(), small.settings(), ask));
    REQUIRE(grid.rows.size() == 1);
    // An 600,000 and Bình 400,000 in September; nobody has one in August.
    CHECK_FALSE(grid.rows[0].cells[8].target);
    CHECK(grid.rows[0].cells[8].people == PeopleSum{1'000'000, 2, 2});
    CHECK_FALSE(grid.rows[0].cells[7].people);
    // Bình until 15 September: 400,000 × 15/30 = 200,000. Without An's target only one of the two has one.
    TargetChange gone = change(small.an, u"2026-09", std::nullopt);
    gone.remove = true;
    const auto written = small.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(Person binh, people::byId(database, small.binh));
        binh.activeTo = Day::fromNumber(20260915);
        SOMO_TRY(people::update(database, binh));
        return writeTargets(database, {gone});
    });
    REQUIRE(written.ok());
    grid = must(loadTargetGrid(small.database(), small.settings(), ask));
    CHECK(grid.rows[0].cells[8].people == PeopleSum{200'000, 1, 2});
    ask.kind = SubjectKind::everyone;
    grid = must(loadTargetGrid(small.database(), small.settings(), ask));
    CHECK(grid.rows[0].cells[8].target->value == 1'000'000);
    CHECK(grid.rows[0].cells[8].people == PeopleSum{200'000, 1, 2});
    // Rates and averages don't add up over people, and neither do customers who come back.
    for (const Metric metric : {Metric::averageOrder, Metric::returnRate, Metric::repeatCustomers}) {
        ask.metric = metric;
        CHECK_FALSE(addsUp(metric));
        CHECK_FALSE(must(loadTargetGrid(small.database(), small.settings(), ask)).rows[0].cells[8].people);
    }
    for (const Metric metric : {Metric::revenue, Metric::grossProfit, Metric::orders, Metric::units, Metric::newCustomers, Metric::collected})
        CHECK(addsUp(metric));
}

TEST_CASE("Targets of quarters and years have their own grids, last year's figures and verdicts", "[targets]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    const auto set = [&](QStringView period, qint64 value) {
        TargetChange made = change(small.an, period, value);
        REQUIRE(small.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &database) {
            return writeTargets(database, {made});
        }).ok());
    };
    set(u"2026-Q3", 900'000);
    set(u"2026", 5'000'000);
    TargetGridAsk ask = yearOf(20261005);
    ask.by = PeriodKind::quarter;
    TargetGrid quarters = must(loadTargetGrid(small.database(), small.settings(), ask));
    REQUIRE(quarters.periods.size() == 4);
    const TargetGridRow &an = quarters.rows[0];
    REQUIRE(an.cells[2].target);
    CHECK(an.cells[2].target->value == 900'000);
    CHECK(an.yearTarget == std::optional<qint64>(5'000'000));
    // Beside it stands what the months say: September's 600,000 alone.
    CHECK(an.cells[2].parts == PartsSum{PeriodKind::month, 600'000});
    CHECK_FALSE(an.cells[3].parts);
    // The fourth quarter is judged by the three before it: nothing, nothing, 510,000 of 900,000.
    REQUIRE(an.cells[3].evidence.size() == 3);
    CHECK(an.cells[3].evidence[2].period == month(u"2026-Q3"));
    CHECK(percentText(*an.cells[3].evidence[2].attainment) == QStringLiteral("56.67"));
    CHECK(an.cells[3].lacksData); // the book begins in the third
    ask.within = Day::fromNumber(20270601);
    ask.asOf = Day::fromNumber(20271005);
    quarters = must(loadTargetGrid(small.database(), small.settings(), ask));
    CHECK(quarters.rows[0].cells[2].lastYear == std::optional<qint64>(510'000));
    CHECK(quarters.rows[1].cells[3].lastYear == std::optional<qint64>(200'000)); // Bình, on 1 October
    CHECK(quarters.rows[1].lastYear == std::optional<qint64>(440'000)); // 40 % of 600,000, and 200,000
    CHECK_FALSE(quarters.rows[0].yearTarget);
    CHECK_FALSE(quarters.rows[1].lastYearIsOpen);
    // The book's figures begin in September 2026: a part of that year, and of its third quarter.
    CHECK(quarters.rows[1].lastYearFrom == month(u"2026-09"));
    CHECK(quarters.rows[1].cells[2].lastYearFrom == month(u"2026-09"));
    CHECK_FALSE(quarters.rows[1].cells[1].lastYearFrom);
    CHECK_FALSE(quarters.rows[1].cells[3].lastYearFrom);
    // In December 2026 the year before 2027 is only a part of one.
    ask.asOf = Day::fromNumber(20261205);
    quarters = must(loadTargetGrid(small.database(), small.settings(), ask));
    CHECK(quarters.rows[1].lastYear == std::optional<qint64>(440'000));
    CHECK(quarters.rows[1].lastYearIsOpen);

    ask = yearOf(20261005);
    ask.by = PeriodKind::year;
    const TargetGrid years = must(loadTargetGrid(small.database(), small.settings(), ask));
    REQUIRE(years.periods.size() == 5);
    CHECK(years.periods[3] == month(u"2026"));
    CHECK(years.rows[0].cells[3].target->value == 5'000'000);
    CHECK_FALSE(years.rows[0].yearTarget);
    CHECK(years.rows[0].cells[4].lastYear == std::optional<qint64>(510'000)); // of 2026 so far
    CHECK(years.rows[0].cells[4].lastYearIsOpen);
    CHECK_FALSE(years.rows[0].cells[3].lastYearIsOpen);
    CHECK(years.rows[0].cells[4].lastYearFrom == month(u"2026-09"));
    CHECK_FALSE(years.rows[0].cells[3].lastYearFrom);
    CHECK(years.rows[0].cells[3].parts == PartsSum{PeriodKind::month, 600'000}); // the months before the quarters
    // The months know nothing of them but the year's own target beside what they add up to.
    const TargetGrid months = must(loadTargetGrid(small.database(), small.settings(), yearOf(20261005)));
    CHECK(months.rows[0].cells[8].target->value == 600'000);
    CHECK(months.rows[0].yearTarget == std::optional<qint64>(5'000'000));
}
