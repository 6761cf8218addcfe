// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/commission_query.h"
#include "core/deals/deal_flow.h"
#include "core/deals/deal_query.h"
#include "core/deals/stage_store.h"
#include "core/demo/demo_book.h"
#include "core/kpi/board.h"
#include "core/ledger/open_book.h"
#include "core/people/people_store.h"
#include "core/today/today_query.h"
#include "core/words/error_words.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace somo;

namespace {

const Day autumn = Day::fromNumber(20261024);

std::unique_ptr<Book> sampleBook(const QTemporaryDir &folder, const QString &name)
{
    NewBook asked;
    asked.name = QStringLiteral("Trà Mộc An");
    asked.sample = true;
    auto book = createBook(folder.filePath(name), asked);
    REQUIRE(book);
    const Status filled = fillDemo(*book.value(), autumn);
    if (!filled)
        FAIL(words::errorText(filled.error(), Language::english).toStdString() << ' ' << filled.error().detail.toStdString());
    return std::move(book).value();
}

BoardData octoberOf(Book &book)
{
    BoardAsk ask;
    ask.today = autumn;
    ask.period = Period::of(PeriodKind::month, autumn, 1);
    auto board = loadBoard(book.database(), book.settings(), ask);
    REQUIRE(board);
    return std::move(board).value();
}

} // namespace

TEST_CASE("the sample book goes through the import whole, checks clean and shows eight people at work", "[demo]")
{
    const QTemporaryDir folder;
    const auto book = sampleBook(folder, QStringLiteral("a.somo"));
    const auto wrong = book->check();
    REQUIRE(wrong);
    CHECK(wrong->empty());
    const BoardData board = octoberOf(*book);
    CHECK(board.rows.size() == 8);
    CHECK(std::all_of(board.rows.begin(), board.rows.end(), [](const BoardRow &row) { return row.target && row.orders > 0; }));
    // A lively team's month: some hundreds of millions.
    CHECK(board.team.revenue > Money::fromMinorUnits(200'000'000));
    CHECK(board.team.revenue < Money::fromMinorUnits(700'000'000));

    SECTION("and another one of the same day has the same figures")
    {
        const auto again = sampleBook(folder, QStringLiteral("b.somo"));
        const BoardData same = octoberOf(*again);
        REQUIRE(same.rows.size() == board.rows.size());
        for (size_t i = 0; i < same.rows.size(); ++i) {
            CHECK(same.rows[i].code == board.rows[i].code);
            CHECK(same.rows[i].revenue == board.rows[i].revenue);
        }
    }
}

TEST_CASE("the sample team has a target that is too low and one that is too high", "[demo]")
{
    const QTemporaryDir folder;
    const auto book = sampleBook(folder, QStringLiteral("a.somo"));
    const BoardData board = octoberOf(*book);
    std::vector<PersonId> people;
    for (const BoardRow &row : board.rows)
        people.push_back(row.person);
    BoardAsk ask;
    ask.today = autumn;
    ask.period = board.period;
    const auto trend = loadBoardTrend(book->database(), book->settings(), ask, people);
    REQUIRE(trend);
    for (size_t i = 0; i < people.size(); ++i) {
        if (board.rows[i].code == u"VY")
            CHECK(trend->health[i] == Health::tooLow);
        if (board.rows[i].code == u"LINH")
            CHECK(trend->health[i] == Health::tooHigh);
        if (board.rows[i].code == u"AN")
            CHECK(trend->health[i] == Health::healthy);
    }
}

TEST_CASE("the sample pays by a policy: every month has a statement for each of the team, this year's leads for their team too", "[demo][commission]")
{
    const QTemporaryDir folder;
    const auto book = sampleBook(folder, QStringLiteral("a.somo"));
    const auto of = [&](int number) {
        auto sheet = loadCommission(book->database(), book->settings(), Period::of(PeriodKind::month, Day::fromNumber(number), 1));
        REQUIRE(sheet);
        return std::move(sheet).value();
    };
    const auto overrides = [](const CommissionSheet &sheet) {
        return std::ranges::count_if(sheet.statements, [](const PayStatement &each) { return each.sumOf(StatementLineKind::overridePay) > Money(); });
    };
    const CommissionSheet september = of(20260901);
    CHECK(september.statements.size() == 8);
    CHECK(std::ranges::all_of(september.statements, [](const PayStatement &each) { return each.total > Money(); }));
    CHECK(overrides(september) == 2);
    CHECK(std::ranges::count_if(september.statements, [](const PayStatement &each) { return each.sumOf(StatementLineKind::bonus) > Money(); }) == 1);
    CHECK(overrides(of(20250901)) == 0); // by the version before
    CHECK(of(20250901).statements.size() >= 7);
    // All but the newest month that is over stands closed; those before the first order as well, since they follow each other.
    CHECK(of(20250101).state == PeriodState::closed);
    CHECK(of(20260801).state == PeriodState::closed);
    CHECK(of(20260901).state == PeriodState::open);
}

TEST_CASE("the sample's first page has something in every part, for each of the team", "[demo][today]")
{
    const QTemporaryDir folder;
    const auto book = sampleBook(folder, QStringLiteral("a.somo"));
    const auto any = hasToday(book->database());
    REQUIRE(any);
    CHECK(*any);
    TodayAsk ask;
    ask.today = autumn;
    for (const char *code : {"AN", "BINH", "HA", "KHOI", "LINH", "MAI", "PHUC", "VY"}) {
        CAPTURE(code);
        const auto person = people::find(book->database(), QString::fromLatin1(code));
        REQUIRE(person);
        ask.person = *person;
        const auto today = loadToday(book->database(), book->settings(), ask);
        REQUIRE(today);
        CHECK_FALSE(today->promised.empty());
        CHECK(today->promised.size() <= todayLines);
        CHECK_FALSE(today->coming.empty());
        CHECK(today->month.mine);
        const bool isAnswered = std::ranges::any_of(today->news, [](const TodayNews &news) { return news.kind == TodayNews::Kind::answered; });
        CHECK(isAnswered == (ask.person == PersonId{people::find(book->database(), QStringLiteral("AN"))->value}));
        const auto pay = loadTodayPay(book->database(), book->settings(), ask, today->personName);
        REQUIRE(pay);
        CHECK(*pay);
    }
}

TEST_CASE("the sample team has deals in every stage, and steps that lead there", "[demo][deals]")
{
    const QTemporaryDir folder;
    const auto book = sampleBook(folder, QStringLiteral("a.somo"));
    const auto stages = dealStages(book->database());
    const auto rows = deals::all(book->database());
    const auto steps = deals::allSteps(book->database());
    REQUIRE(stages.ok());
    REQUIRE(rows.ok());
    REQUIRE(steps.ok());
    CHECK(rows->size() == 48);
    for (const DealStage &stage : *stages) {
        INFO(stage.name.toStdString());
        CHECK(std::ranges::any_of(*rows, [&](const DealRow &row) { return row.deal.stage == stage.id; }));
    }
    CHECK(std::ranges::all_of(*steps, [](const DealStep &step) { return step.on <= autumn; }));
    const PipelineFlow flow = pipelineFlow(*stages, *steps, {Day::fromNumber(20260101), autumn});
    CHECK(flow.won > 0);
    CHECK(flow.lost > 0);
    CHECK(flow.stages.front().arrived == 48);
}
