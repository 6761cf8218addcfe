// SPDX-License-Identifier: GPL-3.0-or-later
// Two people write one thing past each other: the second is told who did, nothing is written over, and asked again it is theirs.
#include "core/catalog/product_store.h"
#include "core/commission/policy_draft_store.h"
#include "core/kpi/list_rows.h"
#include "core/kpi/target_grid.h"
#include "core/kpi/target_store.h"
#include "core/people/team_moves.h"
#include "core/weekly/weekly_query.h"
#include "core/weekly/weekly_store.h"
#include "tests/core/policy_support.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

const QString me = QStringLiteral("An");
const QString them = QStringLiteral("Bình");

Money money(qint64 units)
{
    return Money::fromMinorUnits(units);
}

/// The small book, open in two windows.
class TwoWindows {
public:
    explicit TwoWindows(Engine engine)
        : m_mine(engine)
        , m_theirs(must(Book::open(m_mine.book().place(), Book::Mode::readWrite, std::make_unique<LedgerDerivation>())))
    {
    }
    Result<CommandOutcome> mine(const Book::Work &work) { return m_mine.book()->write({QStringLiteral("test"), {}}, me, work); }
    void theirs(const Book::Work &work) { must(m_theirs->write({QStringLiteral("test"), {}}, them, work)); }
    /// Whether mine is refused because of theirs, by name.
    bool meets(const Book::Work &work)
    {
        const auto done = mine(work);
        return !done && done.error().code == ErrorCode::rowChangedSince && done.error().args.value(2) == them;
    }
    Database &database() { return m_mine.database(); }
    const BookSettings &settings() { return m_mine.settings(); }
    PersonId an() const { return m_mine.an; }
    TeamId team() const { return m_mine.team; }

private:
    SmallBook m_mine;
    std::unique_ptr<Book> m_theirs;
};

/// What An is to sell in September: 600,000 in the small book.
TargetChange aim(const TwoWindows &at, qint64 value)
{
    TargetChange change;
    change.target.metric = Metric::revenue;
    change.target.subject = {SubjectKind::person, at.an().value, QStringLiteral("AN"), {}};
    change.target.period = Period::fromText(u"2026-09", 1).value();
    change.value = value;
    return change;
}

std::optional<Target> stored(TwoWindows &at)
{
    return must(targetSayingTheSame(at.database(), aim(at, 0).target));
}

Book::Work writing(const TargetChange &change)
{
    return [change](Database &database) { return writeTargets(database, {change}); };
}

} // namespace

TEST_CASE("of two who write one target the second is told and chooses", "[meeting]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TwoWindows at(engine);
    const std::optional<Target> shown = stored(at);
    REQUIRE(shown);
    CHECK(shown->version == 1);
    TargetChange change = aim(at, 700'000);
    change.opened = OpenedTarget{shown};

    at.theirs(writing(aim(at, 650'000)));
    CHECK(at.meets(writing(change)));
    CHECK(stored(at)->value == 650'000);
    const auto meetings = must(meetingTargets(at.database(), {change}));
    REQUIRE(meetings.size() == 1);
    REQUIRE(meetings[0].theirs);
    CHECK(meetings[0].theirs->value == 650'000);
    // Kept mine: over what was just read, and over nothing newer.
    change.opened = OpenedTarget{meetings[0].theirs};
    at.theirs(writing(aim(at, 660'000)));
    CHECK(at.meets(writing(change)));
    change.opened = OpenedTarget{stored(at)};
    must(at.mine(writing(change)));
    CHECK(stored(at)->value == 700'000);
}

TEST_CASE("a target that both want alike, or that this window wrote itself, is no meeting", "[meeting]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TwoWindows at(engine);
    const OpenedTarget shown{stored(at)};
    TargetChange change = aim(at, 700'000);
    change.opened = shown;
    at.theirs(writing(aim(at, 700'000)));
    must(at.mine(writing(change))); // the same amount
    // Mine, twice, from a screen that shows neither yet.
    const OpenedTarget before{stored(at)};
    for (const qint64 value : {710'000, 720'000}) {
        change = aim(at, value);
        change.opened = before;
        must(at.mine(writing(change)));
    }
    CHECK(stored(at)->value == 720'000);
}

TEST_CASE("a target that was taken away or made meanwhile is told as well", "[meeting]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TwoWindows at(engine);
    TargetChange removal = aim(at, 0);
    removal.value.reset();
    removal.remove = true;
    TargetChange change = aim(at, 700'000);
    change.opened = OpenedTarget{stored(at)};
    at.theirs(writing(removal));
    CHECK(at.meets(writing(change)));
    CHECK_FALSE(stored(at));
    // Both wanted it away.
    TargetChange mine = removal;
    mine.opened = change.opened;
    must(at.mine(writing(mine)));
    // I saw an empty cell; it is theirs by now.
    change.opened = OpenedTarget{};
    at.theirs(writing(aim(at, 650'000)));
    CHECK(at.meets(writing(change)));
    // Of several cells none is written where one meets.
    TargetChange other = aim(at, 90'000);
    other.target.period = Period::fromText(u"2026-10", 1).value();
    other.opened = OpenedTarget{};
    CHECK(at.meets([&](Database &database) { return writeTargets(database, {other, change}); }));
    CHECK_FALSE(must(targetSayingTheSame(at.database(), other.target)));
}

TEST_CASE("of two who rename a row of a list the second is told", "[meeting]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TwoWindows at(engine);
    const auto renamed = [](ListRow row, const QString &name) {
        row.name = name;
        return row;
    };
    for (const ListKind kind : {ListKind::channel, ListKind::team, ListKind::area, ListKind::region}) {
        INFO(listKindText(kind).toStdString());
        qint64 id = 0;
        must(at.mine([&](Database &database) -> Status {
            SOMO_TRY_ASSIGN(id, lists::add(database, {kind, 0, {}, QStringLiteral("Chợ"), {}}));
            return success();
        }));
        const ListRow shown = must(lists::byId(at.database(), kind, id));
        CHECK(shown.name == QStringLiteral("Chợ"));
        at.theirs([&](Database &database) { return lists::change(database, renamed(shown, QStringLiteral("Chợ Đêm"))); });
        CHECK(at.meets([&](Database &database) { return lists::change(database, renamed(shown, QStringLiteral("Chợ Sớm"))); }));
        const ListRow now = must(lists::byId(at.database(), kind, id));
        CHECK(now.name == QStringLiteral("Chợ Đêm"));
        must(at.mine([&](Database &database) { return lists::change(database, renamed(now, QStringLiteral("Chợ Sớm"))); }));
    }
    // The lists that grow by use: segments, campaigns, groups.
    for (const NamedKind kind : {NamedKind::segment, NamedKind::campaign, NamedKind::productGroup, NamedKind::payer}) {
        qint64 id = 0;
        must(at.mine([&](Database &database) -> Status {
            SOMO_TRY_ASSIGN(id, named::add(database, kind, QStringLiteral("VIP"), {}));
            return success();
        }));
        at.theirs([&](Database &database) { return named::rename(database, kind, id, QStringLiteral("Theirs"), 1); });
        CHECK(at.meets([&](Database &database) { return named::rename(database, kind, id, QStringLiteral("Mine"), 1); }));
        must(at.mine([&](Database &database) { return named::rename(database, kind, id, QStringLiteral("Mine"), 2); }));
    }
}

TEST_CASE("of two who set a salary, move a person or set a price the second is told", "[meeting]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TwoWindows at(engine);
    SECTION("salary")
    {
        const std::vector<Salary> shown = must(people::salaries(at.database(), at.an()));
        REQUIRE(shown.size() == 1);
        const Day from = Day::fromNumber(20261001);
        at.theirs([&](Database &database) { return people::setSalary(database, {at.an(), from, money(160'000)}); });
        const auto mine = [&](const std::vector<Salary> &opened) {
            return [&at, from, opened](Database &database) { return people::setSalary(database, {at.an(), from, money(170'000)}, {}, opened); };
        };
        CHECK(at.meets(mine(shown)));
        CHECK(must(people::salaries(at.database(), at.an())).back().monthly == money(160'000));
        must(at.mine(mine(must(people::salaries(at.database(), at.an())))));
        CHECK(must(people::salaries(at.database(), at.an())).back().monthly == money(170'000));
        must(at.mine(mine(shown))); // what stands there already is lost to nobody
    }
    SECTION("stay in a team")
    {
        const std::vector<Membership> shown = must(people::memberships(at.database(), at.an()));
        const Day last = Day::fromNumber(20260930);
        at.theirs([&](Database &database) { return people::leaveTeam(database, at.an(), last); });
        CHECK(at.meets([&](Database &database) { return people::moveToTeam(database, at.an(), at.team(), last, false, shown); }));
        CHECK(at.meets([&](Database &database) { return people::leaveTeam(database, at.an(), Day::fromNumber(20261031), shown); }));
        const std::vector<Membership> now = must(people::memberships(at.database(), at.an()));
        REQUIRE(now.size() == 1);
        CHECK(now[0].to == last);
        must(at.mine([&](Database &database) { return people::leaveTeam(database, at.an(), Day::fromNumber(20260915), now); }));
    }
    SECTION("price and cost")
    {
        ProductId tea;
        must(at.mine([&](Database &database) -> Status {
            SOMO_TRY_ASSIGN(tea, products::add(database, {{}, QStringLiteral("TRA"), QStringLiteral("Trà"), {}, {}}));
            return success();
        }));
        for (const products::PriceKind kind : {products::PriceKind::price, products::PriceKind::cost}) {
            const auto set = [&](qint64 amount, const std::optional<DatedPrice> &opened) {
                return [kind, tea, amount, opened](Database &database) -> Status {
                    const auto changed = products::setPrice(database, kind, tea, UnitPrice{amount}, Day::fromNumber(20261001), {}, opened);
                    return changed ? success() : Status(changed.error());
                };
            };
            at.theirs(set(100, std::nullopt));
            CHECK(at.meets(set(120, DatedPrice{}))); // I saw none
            const DatedPrice shown = must(products::prices(at.database(), kind, tea)).back();
            at.theirs(set(110, std::nullopt));
            CHECK(at.meets(set(120, shown)));
            must(at.mine(set(120, must(products::prices(at.database(), kind, tea)).back())));
            CHECK(must(products::prices(at.database(), kind, tea)).back().price == UnitPrice{120});
        }
    }
}

TEST_CASE("of two who write a policy's draft or a week's report the second is told", "[meeting]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TwoWindows at(engine);
    SECTION("draft")
    {
        Policy policy = readPolicy(R"({"from": "2026-09-01", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})", at.settings());
        const auto save = [&](PolicyDraftId id, const QString &name, qint64 opened, PolicyDraftId *made = nullptr) {
            policy.name = name;
            return [&at, id, policy, opened, made](Database &database) -> Status {
                SOMO_TRY_ASSIGN(const SavedDraft saved, savePolicyDraft(database, at.settings(), id, policy, me, 1000, opened));
                if (made)
                    *made = saved.id;
                return success();
            };
        };
        PolicyDraftId draft;
        must(at.mine(save({}, QStringLiteral("Chung"), 0, &draft)));
        const PolicyDraft shown = must(policyDraft(at.database(), at.settings(), draft));
        at.theirs(save(draft, QStringLiteral("Theirs"), shown.version));
        CHECK(at.meets(save(draft, QStringLiteral("Mine"), shown.version)));
        const PolicyDraft now = must(policyDraft(at.database(), at.settings(), draft));
        CHECK(now.policy.name == QStringLiteral("Theirs"));
        must(at.mine(save(draft, QStringLiteral("Theirs"), shown.version))); // the same text
        must(at.mine(save(draft, QStringLiteral("Mine"), now.version)));
    }
    SECTION("weekly report")
    {
        const Day week = Day::fromNumber(20261005); // a Monday
        const auto save = [&](qint64 calls, const QString &helped, const std::optional<WeeklyReport> &opened) {
            weekly::Entry entry;
            entry.person = at.an();
            entry.week = week;
            entry.helped = helped;
            entry.figures = {{QStringLiteral("activities"), week, calls}};
            entry.opened = opened;
            return [entry](Database &database) -> Status {
                const auto saved = weekly::save(database, entry);
                return saved ? success() : Status(saved.error());
            };
        };
        at.theirs(save(4, QStringLiteral("theirs"), std::nullopt)); // in another window
        CHECK(at.meets(save(5, QStringLiteral("mine"), WeeklyReport{})));
        const auto shown = must(weeklyReportOf(at.database(), at.an(), week));
        REQUIRE(shown);
        CHECK(shown->helped == QStringLiteral("theirs"));
        at.theirs(save(6, QStringLiteral("theirs"), std::nullopt)); // a figure alone
        CHECK(at.meets(save(5, QStringLiteral("mine"), shown)));
        must(at.mine(save(5, QStringLiteral("mine"), must(weeklyReportOf(at.database(), at.an(), week)))));
        CHECK(must(weeklyReportOf(at.database(), at.an(), week))->values.front().value == 5);
    }
}
