// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/board_charts.h"
#include "core/kpi/board_cuts.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <numeric>

using namespace somo;
using namespace somo::test;

namespace {

BoardAsk september()
{
    BoardAsk ask;
    ask.period = Period::fromText(u"2026-09", 1).value();
    ask.today = Day::fromNumber(20261005);
    ask.language = Language::english;
    return ask;
}

} // namespace

TEST_CASE("A month by two cuts adds up both ways, and a cell without anything has no value", "[board]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    const auto [rows, columns] = GENERATE(table<Cut, Cut>({{Cut::person, Cut::channel}, {Cut::team, Cut::person}, {Cut::productGroup, Cut::person}, {Cut::person, Cut::day}}));
    INFO(cutText(rows).toStdString() << " by " << cutText(columns).toStdString());
    const CrossTable cross = must(loadCrossTable(small.database(), small.settings(), september(), rows, columns));
    CHECK(cross.total == Money::fromMinorUnits(750'000));
    REQUIRE(cross.cells.size() == cross.rows.size());
    std::vector<Money> down(cross.columns.size());
    bool gap = false;
    for (size_t row = 0; row < cross.rows.size(); ++row) {
        Money across;
        REQUIRE(cross.cells[row].size() == cross.columns.size());
        for (size_t column = 0; column < cross.columns.size(); ++column) {
            const auto &cell = cross.cells[row][column];
            gap = gap || !cell;
            across = Money::fromMinorUnits(across.minorUnits() + cell.value_or(Money()).minorUnits());
            down[column] = Money::fromMinorUnits(down[column].minorUnits() + cell.value_or(Money()).minorUnits());
        }
        CHECK(across == cross.rowTotals[row]);
        CHECK_FALSE(cross.rows[row].name.isEmpty());
    }
    CHECK(down == cross.columnTotals);
    CHECK(gap == (columns == Cut::day)); // Bình sold on one of the days only
}

TEST_CASE("The days compared with have one name everywhere", "[board]")
{
    const auto name = [](QStringView period, int first, int last, bool open, Language language = Language::english) {
        const DayRange days = first == 0 ? DayRange{Day::fromNumber(20260902), Day::fromNumber(20260901)} : DayRange{Day::fromNumber(first), Day::fromNumber(last)};
        return comparisonName(Period::fromText(period, 1).value(), days, open, words::ReportWords(language, {}));
    };
    CHECK(name(u"2026-10", 20260901, 20260930, false) == QStringLiteral("September"));
    CHECK(name(u"2026-10", 20260901, 20260925, true) == QStringLiteral("early September"));
    CHECK(name(u"2026-10", 20260901, 20260925, true, Language::vietnamese) == QStringLiteral("đầu tháng 9"));
    CHECK(name(u"2026-10", 20251001, 20251031, false) == QStringLiteral("October 2025"));
    CHECK(name(u"2026-10", 0, 0, true) == QStringLiteral("early September")); // no working day is over yet
    CHECK(name(u"2026", 20250101, 20251231, false) == QStringLiteral("2025"));
}

TEST_CASE("A board is narrowed by what something counts for, and one value is no choice", "[board]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    const auto names = [](const std::vector<CutChoices> &choices) {
        QStringList found;
        for (const CutChoices &choice : choices) {
            found << choice.name;
            for (const CutValue &value : choice.values)
                found << value.name;
        }
        return found;
    };
    const QStringList people{QStringLiteral("Person"), QStringLiteral("Nguyễn Hoài An"), QStringLiteral("Phạm Đức Bình")};
    CHECK(names(must(loadBoardChoices(small.database(), small.settings(), september()))) == people);
    // The filter in use takes no choice away.
    BoardAsk ask = september();
    ask.filters = {{Cut::person, small.binh.value}};
    CHECK(names(must(loadBoardChoices(small.database(), small.settings(), ask))) == people);
    // Nothing in the month itself, but in the one compared with.
    ask.period = Period::fromText(u"2026-12", 1).value();
    CHECK(must(loadBoardChoices(small.database(), small.settings(), ask)).empty());
}
