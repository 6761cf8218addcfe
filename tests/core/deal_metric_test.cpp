// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deals/deal_store.h"
#include "core/kpi/target_store.h"
#include "core/ledger/ledger_query.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

/// Two people's deals closed in October 2026, and one each before and after.
class ClosedDeals {
public:
    explicit ClosedDeals(Engine engine)
        : small(engine)
    {
        must(small.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [this](Database &database) -> Status {
            SOMO_TRY(add(database, small.an, 12'000'000, 20261010, true));
            SOMO_TRY(add(database, small.an, std::nullopt, 20261012, true));
            SOMO_TRY(add(database, small.an, 9'000'000, 20261020, false));
            SOMO_TRY(add(database, small.binh, 5'000'000, 20261015, false));
            SOMO_TRY(add(database, small.binh, 7'000'000, 20260930, true));
            return add(database, small.an, 8'000'000, 20261101, true);
        }));
    }
    Result<LedgerTable> ask(std::vector<Cut> by, std::vector<CutFilter> filters = {})
    {
        LedgerAsk ask;
        ask.days = {Day::fromNumber(20261001), Day::fromNumber(20261031)};
        ask.by = std::move(by);
        ask.filters = std::move(filters);
        ask.metrics = {Metric::dealsWon, Metric::wonAmount, Metric::conversion};
        return askLedger(small.database(), ask);
    }
    SmallBook small;

private:
    static Status add(Database &database, PersonId person, std::optional<qint64> amount, int day, bool won)
    {
        Deal deal;
        deal.name = QStringLiteral("Cơ hội");
        deal.person = person;
        deal.openedOn = Day::fromNumber(20260901);
        if (amount)
            deal.amount = Money::fromMinorUnits(*amount);
        SOMO_TRY_ASSIGN(const DealId id, deals::add(database, deal));
        return won ? deals::win(database, id, Day::fromNumber(day)) : deals::lose(database, id, Day::fromNumber(day), {}, {});
    }
};

} // namespace

TEST_CASE("deals count on the day they were closed: won, their amount, won of all closed", "[deals][metric]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    ClosedDeals closed(engine);
    const LedgerTable table = must(closed.ask({Cut::person}));
    REQUIRE(table.rows.size() == 2);
    const auto &an = table.rows[0], &binh = table.rows[1];
    REQUIRE(an.key.front().code == QStringLiteral("AN"));
    CHECK(an.values[0].value == 2);
    CHECK(an.values[1].value == 12'000'000); // the other one's amount isn't known
    CHECK(an.values[2].value == 666'667); // 2 of 3
    CHECK(binh.values[0].value == 0);
    CHECK(binh.values[2].value == 0); // 0 of 1
    CHECK(table.total[0].value == 2);
    CHECK(table.total[2].value == 500'000); // 2 of 4
    const LedgerTable teams = must(closed.ask({Cut::team}));
    REQUIRE(teams.rows.size() == 1);
    CHECK(teams.rows.front().values[1].value == 12'000'000);
    const LedgerTable days = must(closed.ask({Cut::day}));
    CHECK(days.rows.size() == 4);
    const LedgerTable one = must(closed.ask({}, {{Cut::person, closed.small.binh.value}}));
    CHECK(one.total[2].value == 0);
    CHECK_FALSE(must(closed.ask({}, {{Cut::person, 0}})).total[2].value); // nothing closed: no conversion
}

TEST_CASE("deals know no channel: cut, filter and target by one are refused by name", "[deals][metric]")
{
    ClosedDeals closed(Engine::sqlite);
    const auto byChannel = closed.ask({Cut::channel});
    REQUIRE_FALSE(byChannel.ok());
    CHECK(byChannel.error().code == ErrorCode::metricNotCutBy);
    CHECK(byChannel.error().args == QStringList{QStringLiteral("deals_won"), QStringLiteral("channel")});
    CHECK_FALSE(closed.ask({}, {{Cut::region, 1}}).ok());
    Target target;
    target.metric = Metric::conversion;
    target.subject.kind = SubjectKind::everyone;
    target.period = Period::fromText(u"2026-10", 1).value();
    target.value = 400'000;
    target.filters = {{Cut::channel, 1}};
    const auto refused = closed.small.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        const auto added = addTarget(database, target);
        return added ? success() : Status(added.error());
    });
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::metricNotCutBy);
}
