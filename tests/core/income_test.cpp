// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/closing_store.h"
#include "core/commission/pay_outlook_query.h"
#include "core/commission/policy_store.h"
#include "tests/core/policy_support.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

Money money(qint64 units)
{
    return Money::fromMinorUnits(units);
}

Fraction whole(qint64 units)
{
    return Fraction(Int128(units), 1);
}

/// An is paid by the month: 10 %, 5,000 for the first order, and a draw of 10,000. Bình is paid by the quarter: 4 %, and
/// Hà Nội's 1 % to equal parts. Cúc's yearly policy gives An 1 % of all that Hà Nội sells.
class PaidBook {
public:
    explicit PaidBook(Engine engine)
        : m_small(engine)
    {
        write([this](Database &database) -> Status {
            SOMO_TRY_ASSIGN(cuc, people::add(database, {{}, QStringLiteral("CUC"), QStringLiteral("Lê Thị Cúc"), {}, {}, true}));
            return success();
        });
        apply(R"({"code": "MONTH", "from": "2026-07-01", "covers": {"people": ["AN"]}, "period": "month", "draw": "10000",
                  "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}], "bonuses": [{"kind": "first_order", "amount": "5000"}]})");
        apply(R"({"code": "QUARTER", "from": "2026-07-01", "covers": {"people": ["BINH"]}, "period": "quarter",
                  "rules": [{"id": "all", "bands": [{"from": "0", "rate": "4"}]}],
                  "team_pools": [{"team": "HN", "bands": [{"from": "0", "rate": "1"}], "share": "equal"}]})");
        apply(R"({"code": "YEAR", "from": "2026-01-01", "covers": {"people": ["CUC"]}, "period": "year",
                  "overrides": [{"person": "AN", "team": "HN", "rate": "1", "own_sales": true}]})");
    }

    void write(const std::function<Status(Database &)> &work) { must(m_small.book()->write({QStringLiteral("paid_book"), {}}, QStringLiteral("An"), work)); }
    void apply(const char *members)
    {
        write([&](Database &database) -> Status {
            const auto applied = applyPolicy(database, settings(), readPolicy(members, settings()));
            return applied ? success() : Status(applied.error());
        });
    }
    Database &database() { return m_small.database(); }
    const BookSettings &settings() { return m_small.settings(); }
    PersonIncome of(PersonId person, const char16_t *period) { return must(incomeOf(database(), settings(), person, this->period(period))); }
    Period period(const char16_t *text) { return must(Period::fromText(QString::fromUtf16(text), settings().fiscalStart)); }
    KpiSheet sheet(const char16_t *text, const BookSettings &asked)
    {
        KpiAsk ask;
        ask.period = period(text);
        ask.asOf = Day::fromNumber(20270105);
        return must(loadKpiWithIncome(database(), asked, ask));
    }
    PersonId an() const { return m_small.an; }
    PersonId binh() const { return m_small.binh; }
    PersonId cuc;

private:
    SmallBook m_small;
};

} // namespace

TEST_CASE("an income holds the salary and what policies pay, before what is carried and drawn", "[commission][income]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    PaidBook book(engine);

    // July and August draw 10,000 each with nothing earned, so September recovers 20,000 and draws again: no income, all of it.
    const PersonIncome an = book.of(book.an(), u"2026-09");
    CHECK(an.salary == whole(150'000));
    CHECK(an.commission == money(51'000)); // 10 % of 510,000
    CHECK(an.bonuses == money(5'000));
    CHECK(an.pools == money(0));
    CHECK(an.overrides == money(0));
    CHECK(an.adjustments == money(0));
    CHECK(an.whole() == whole(206'000));
    CHECK(book.of(book.an(), u"2026-08").whole() == whole(150'000));
    // Bình is paid by the quarter, which is no part of a month; and no salary is known.
    CHECK_FALSE(book.of(book.binh(), u"2026-09").whole());

    // 450,000 + 51,000 + 5,000 + half of 1 % of 750,000; the year is no part of a quarter.
    const PersonIncome quarter = book.of(book.an(), u"2026-Q3");
    CHECK(quarter.commission == money(51'000));
    CHECK(quarter.pools == money(3'750));
    CHECK(quarter.overrides == money(0));
    CHECK(quarter.whole() == whole(509'750));
    CHECK(book.of(book.binh(), u"2026-Q3").whole() == whole(9'600 + 3'750));

    // Twelve salaries, all months, both quarters, and 1 % of 950,000.
    const PersonIncome year = book.of(book.an(), u"2026");
    CHECK(year.salary == whole(1'800'000));
    CHECK(year.pools == money(4'750));
    CHECK(year.overrides == money(9'500));
    CHECK(year.whole() == whole(1'800'000 + 51'000 + 5'000 + 4'750 + 9'500));
    CHECK(book.of(book.binh(), u"2026").whole() == whole(17'600 + 4'750));
    // A statement of nothing is an income of nothing, not an unknown one.
    CHECK(book.of(book.cuc, u"2026").whole() == whole(0));
}

TEST_CASE("a part of a month holds its calendar days' salary and no month's commission", "[commission][income]")
{
    PaidBook book(Engine::sqlite);
    const PersonIncome week = book.of(book.an(), u"2026-W37"); // 7 to 13 September
    CHECK(week.whole() == whole(35'000)); // 150,000 × 7 ÷ 30
    CHECK_FALSE(week.hasStatement);
    // From the 16th to the 15th of the next month: 15 of 30 days and 15 of 31.
    const auto across = must(loadIncomes(book.database(), book.settings(), {Day::fromNumber(20260916), Day::fromNumber(20261015)}));
    REQUIRE(across.size() == 3);
    CHECK(across.front().person == book.an());
    CHECK(across.front().whole() == whole(75'000) + Fraction(Int128(150'000) * 15, 31));
    // All of September and a day on either side: September's commission whole.
    const auto wider = must(loadIncomes(book.database(), book.settings(), {Day::fromNumber(20260831), Day::fromNumber(20261001)}));
    CHECK(wider.front().commission == money(51'000));
    CHECK(must(loadIncomes(book.database(), book.settings(), {Day::fromNumber(20260902), Day::fromNumber(20260901)})).front().whole() == std::nullopt);
}

TEST_CASE("what comes back after a closing lowers the income of its own month", "[commission][income]")
{
    PaidBook book(Engine::sqlite);
    for (const char16_t *month : {u"2026-07", u"2026-08", u"2026-09"}) {
        book.write([&](Database &database) {
            return closePeriod(database, book.settings(), book.period(month), Day::fromNumber(20261005), {QStringLiteral("An"), 0});
        });
    }
    book.write([](Database &database) -> Status {
        Statement find(database, QStringLiteral("SELECT id FROM sales_order WHERE code = 'O2' ORDER BY id"));
        SOMO_TRY(find.run());
        REQUIRE(find.next());
        SOMO_TRY_ASSIGN(Order order, orders::byId(database, find.id<OrderId>(0)));
        OrderReturn back;
        back.code = QStringLiteral("R2");
        back.day = Day::fromNumber(20261010);
        back.lines = {{order.lines.front().id, Quantity{Quantity::one}, std::nullopt}};
        order.returns = {back};
        const auto written = orders::update(database, order);
        return written ? success() : Status(written.error());
    });
    CHECK(book.of(book.an(), u"2026-09").whole() == whole(206'000)); // as it was frozen
    const PersonIncome october = book.of(book.an(), u"2026-10");
    CHECK(october.adjustments == money(-36'000)); // 10 % of 360,000
    CHECK(october.whole() == whole(114'000));
    // 360,000 came back: the revenue is below 0, and so is the ratio.
    const KpiSheet sheet = book.sheet(u"2026-10", book.settings());
    CHECK(*sheet.incomes.front().verdict.ratio == Fraction(-360'000, 114'000));
    CHECK(sheet.incomes.front().verdict.flag == IncomeFlag::low);
}

TEST_CASE("income ratios and gaps by income count the whole income", "[commission][income][kpi]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    PaidBook book(engine);
    BookSettings byIncome = book.settings();
    byIncome.gapMeasure = QStringLiteral("income");
    const KpiSheet quarter = book.sheet(u"2026-Q3", byIncome);
    REQUIRE(quarter.incomes.size() == 3);
    CHECK(*quarter.incomes[0].verdict.ratio == Fraction(510'000, 509'750));
    CHECK(quarter.incomes[0].verdict.flag == IncomeFlag::low);
    CHECK(*quarter.incomes[1].verdict.ratio == Fraction(240'000, 13'350));
    CHECK(quarter.incomes[1].verdict.flag == IncomeFlag::high);
    CHECK_FALSE(quarter.incomes[2].verdict.ratio); // Cúc earned nothing in this quarter
    REQUIRE(quarter.gaps.size() == 2);
    CHECK(*quarter.gaps[0].verdict.ratio == whole(1));
    CHECK(*quarter.gaps[1].verdict.ratio == Fraction(509'750, 13'350));
    CHECK(quarter.gaps[1].verdict.flag);
    // In the month Bình has no income: flagged without a ratio.
    const KpiSheet month = book.sheet(u"2026-09", byIncome);
    CHECK(*month.incomes[0].verdict.ratio == Fraction(510'000, 206'000));
    CHECK_FALSE(month.gaps[1].verdict.ratio);
    CHECK(month.gaps[1].verdict.flag);

    // Those who may not see pay learn it neither from the ratio nor from the gap.
    KpiAsk ask;
    ask.period = book.period(u"2026-Q3");
    ask.asOf = Day::fromNumber(20270105);
    const KpiSheet open = must(loadKpi(book.database(), byIncome, ask));
    CHECK(open.incomes.empty());
    CHECK(open.gaps.empty());
    CHECK(must(loadKpi(book.database(), book.settings(), ask)).gaps.size() == 2);
}

TEST_CASE("what is held or waits is told with its day or its event, and what it would bring in revenue", "[commission][income]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    must(small.book()->write({QStringLiteral("policy_applied"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        const auto applied = applyPolicy(database, small.settings(), readPolicy(R"({"hold_days": 14, "bonuses": [{"kind": "first_order", "amount": "5000"}]})", small.settings()));
        return applied ? success() : Status(applied.error());
    }));
    const Period september = must(Period::fromText(u"2026-09", 1));
    const auto of = [&](PersonId person, int today) { return must(loadPayOutlook(small.database(), small.settings(), person, september, Day::fromNumber(today))); };

    // O1 joined on the 24th; O2 joins on the 29th, within the month.
    const PayOutlook an = of(small.an, 20260926);
    CHECK(an.open);
    CHECK(an.income.whole() == whole(150'000 + 10'200 + 5'000)); // 2 % of 510,000
    REQUIRE(an.bonuses.size() == 1);
    CHECK(an.bonuses.front().amount == money(5'000));
    REQUIRE(an.awaited.size() == 1);
    CHECK_FALSE(an.awaited.front().event);
    CHECK(an.awaited.front().until == Day::fromNumber(20260929));
    CHECK(an.awaited.front().counted);
    CHECK(an.awaited.front().orders == 1);
    CHECK(an.awaited.front().net == money(360'000)); // 60 % of 600,000
    CHECK(of(small.an, 20260929).awaited.empty());

    // O5 was placed in September and joins on 15 October; O4 is on its way; O3 is a draft and promises nothing.
    const PayOutlook binh = of(small.binh, 20261005);
    CHECK(binh.bonuses.empty());
    REQUIRE(binh.awaited.size() == 2);
    CHECK(binh.awaited[0].until == Day::fromNumber(20261015));
    CHECK_FALSE(binh.awaited[0].counted);
    CHECK(binh.awaited[0].net == money(200'000));
    CHECK(binh.awaited[1].event == RecognitionEvent::completed);
    CHECK(binh.awaited[1].orders == 1);
    CHECK(binh.awaited[1].net == money(50'000));
}
