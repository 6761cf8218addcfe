// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/board_cuts.h"
#include "core/kpi/kpi_words.h"
#include "core/ledger/own_cut_query.h"
#include "core/report/filter_name_query.h"
#include "tests/support/catch.h"
#include "tests/support/trait_book.h"

using namespace somo;
using namespace somo::test;

namespace {

const Cut bySize = Cut::ownCut(QStringLiteral("SIZE"));

LedgerAsk year(std::vector<Cut> by, std::vector<CutFilter> filters = {})
{
    LedgerAsk ask;
    ask.days = {Day::fromNumber(20260101), Day::fromNumber(20261231)};
    ask.kind = PeriodKind::year;
    ask.by = std::move(by);
    ask.filters = std::move(filters);
    ask.metrics = {Metric::revenue, Metric::orders, Metric::returnRate};
    return ask;
}

/// "S=600000/1": a row's code, revenue and orders; none has no code.
QStringList shownCut(const LedgerTable &table)
{
    QStringList rows;
    for (const LedgerRow &row : table.rows)
        rows += QStringLiteral("%1=%2/%3").arg(row.key.front().code).arg(row.values[0].value.value_or(-1)).arg(row.values[1].value.value_or(-1));
    return rows;
}

} // namespace

TEST_CASE("a trait of the team's own cuts and filters as a segment does, and its parts add up", "[metric][trait]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TraitBook book(engine);
    const LedgerTable table = must(askLedger(book.database(), year({bySize})));
    CHECK(shownCut(table) == QStringList{QStringLiteral("S=600000/1"), QStringLiteral("L=150000/1"), QStringLiteral("=200000/1")});
    CHECK(table.total[0].value == 950'000);
    CHECK(table.total[1].value == 3);
    CHECK(table.rows[1].values[2].value == 500'000); // 150,000 of 300,000 came back
    CHECK(table.rows[2].key.front().id == 0);

    const qint64 large = must(ownCutValueFromText(book.database(), bySize, QStringLiteral("l")));
    CHECK(large == table.rows[1].key.front().id);
    CHECK(must(askLedger(book.database(), year({}, {{bySize, large}}))).total[0].value == 150'000);
    CHECK(must(askLedger(book.database(), year({}, {{bySize, 0}}))).total[0].value == 200'000);
    CHECK(must(askLedger(book.database(), year({}, {{bySize, large}, {bySize, 0}}))).total[0].value == 350'000);
    CHECK(ownCutValueFromText(book.database(), bySize, QStringLiteral("XL")).error().code == ErrorCode::ownValueBad);
    CHECK(must(filterName(book.database(), {bySize, large})) == QStringLiteral("Cỡ: L"));

    // The orders behind a part add up to it.
    const auto behind = must(ordersBehind(book.database(), year({}, {{bySize, large}}), -1, 0));
    REQUIRE(behind.size() == 2);
    CHECK(behind[0].net == Money::fromMinorUnits(300'000));
    CHECK(behind[1].net == Money::fromMinorUnits(-150'000));

    // It is read as it is now: an order doesn't keep it.
    must(book.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &base) { return own_fields::set(base, book.lan, {book.size, QStringLiteral("S"), {}}); }));
    CHECK(shownCut(must(askLedger(book.database(), year({bySize})))) == QStringList{QStringLiteral("S=750000/2"), QStringLiteral("=200000/1")});
    // Of a field that the book doesn't have everything is without.
    CHECK(shownCut(must(askLedger(book.database(), year({Cut::ownCut(QStringLiteral("COLOUR"))})))) == QStringList{QStringLiteral("=950000/3")});
}

TEST_CASE("yes and no are said in the language; what weekly reports hold has no customers' trait", "[metric][trait]")
{
    TraitBook book(Engine::sqlite);
    const auto cuts = must(ownCuts(book.database()));
    REQUIRE(cuts.size() == 2); // NOTE is no trait
    const LedgerTable table = must(askLedger(book.database(), year({cuts[1]})));
    CHECK(shownCut(table) == QStringList{QStringLiteral("no=600000/1"), QStringLiteral("yes=150000/1"), QStringLiteral("=200000/1")});
    const words::ReportWords words(Language::english, {});
    CHECK(cutName(cuts[1], words) == QStringLiteral("Gói quà"));
    CHECK(cutValueName(cuts[1], table.rows[0].key.front(), words) == QStringLiteral("no"));
    CHECK(cutValueName(cuts[1], table.rows[1].key.front(), words) == QStringLiteral("yes"));
    CHECK(cutValueName(cuts[1], table.rows[2].key.front(), words) == QStringLiteral("Without “Gói quà”"));
    LedgerAsk activities = year({cuts[1]});
    activities.metrics = {Metric::activities};
    CHECK(askLedger(book.database(), activities).error().args == QStringList{QStringLiteral("activities"), QStringLiteral("own:GIFT")});
}

TEST_CASE("the board is narrowed and crossed by own traits, and a target keeps one as its filter", "[board][trait]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TraitBook book(engine);
    BoardAsk ask;
    ask.period = Period::fromText(u"2026", 1).value();
    ask.today = Day::fromNumber(20261231);
    ask.language = Language::english;
    const auto choices = must(loadBoardChoices(book.database(), book.settings(), ask));
    const auto size = std::ranges::find(choices, bySize, &CutChoices::cut);
    REQUIRE(size != choices.end());
    CHECK(size->name == QStringLiteral("Cỡ"));
    REQUIRE(size->values.size() == 3);
    CHECK(size->values[0].name == QStringLiteral("S"));
    CHECK(size->values[2].name == QStringLiteral("Without “Cỡ”"));

    const CrossTable cross = must(loadCrossTable(book.database(), book.settings(), ask, size->cut, Cut::person));
    CHECK(cross.total == Money::fromMinorUnits(950'000));
    REQUIRE(cross.rowTotals.size() == 3);
    CHECK(cross.rowTotals[0] == Money::fromMinorUnits(600'000));
    REQUIRE(cross.cells[0].size() == 2);
    CHECK(cross.cells[0][0].value_or(Money()).minorUnits() + cross.cells[0][1].value_or(Money()).minorUnits() == 600'000);

    // A code may hold the signs that part filters.
    const std::vector<CutFilter> odd{{Cut::ownCut(QStringLiteral("a;b%3B:c")), 7}, {Cut::channel, 2}};
    const std::vector<CutFilter> read = filtersFromText(filterText(odd));
    REQUIRE(read.size() == 2);
    CHECK(read[0].cut == Cut::channel);
    CHECK(read[1].cut == odd[0].cut);
    CHECK(read[1].id == 7);
}
