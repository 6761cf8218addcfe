// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deals/deal_query.h"
#include "core/deals/deal_store.h"
#include "core/deals/stage_store.h"
#include "core/orders/order_entry_store.h"
#include "core/orders/order_store.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

struct Pipeline {
    SmallBook small;
    DealId tea;

    explicit Pipeline(Engine engine)
        : small(engine)
    {
        write([this](Database &database) -> Status {
            Deal deal;
            deal.name = QStringLiteral("Trà cho văn phòng");
            deal.person = small.an;
            deal.amount = Money::fromMinorUnits(12'000'000);
            deal.openedOn = Day::fromNumber(20261001);
            SOMO_TRY_ASSIGN(tea, deals::add(database, deal));
            return success();
        });
    }
    Database &database() { return small.database(); }
    Status tryWrite(const std::function<Status(Database &)> &work)
    {
        const auto done = small.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), work);
        return done ? success() : Status(done.error());
    }
    void write(const std::function<Status(Database &)> &work) { must(tryWrite(work)); }
    ErrorCode refused(const std::function<Status(Database &)> &work)
    {
        const Status done = tryWrite(work);
        REQUIRE_FALSE(done.ok());
        return done.error().code;
    }
    Deal deal() { return must(deals::byId(database(), tea)); }
    DealStageId stage(const char16_t *code) { return must(dealStage(database(), QString::fromUtf16(code)))->id; }
    void move(const char16_t *code, int day)
    {
        write([&](Database &book) { return deals::moveTo(book, tea, stage(code), Day::fromNumber(day)); });
    }
    /// "new 20261001, quote 20261005"
    QString steps()
    {
        QStringList shown;
        const auto all = must(dealStages(database()));
        for (const DealStep &each : must(deals::stepsOf(database(), tea)))
            shown += std::ranges::find(all, each.stage, &DealStage::id)->code + u' ' + QString::number(each.on.number());
        return shown.join(QStringLiteral(", "));
    }
};

QStringList namesOf(const std::vector<DealStage> &stages)
{
    QStringList names;
    for (const DealStage &stage : stages)
        names += stage.name;
    return names;
}

} // namespace

TEST_CASE("the first deal brings the shipped stages and stands in the first", "[deals]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    Pipeline pipeline(engine);
    CHECK(namesOf(must(dealStages(pipeline.database())))
          == QStringList{QStringLiteral("Mới"), QStringLiteral("Đã liên hệ"), QStringLiteral("Báo giá"), QStringLiteral("Thương lượng"), QStringLiteral("Thắng"), QStringLiteral("Thua")});
    CHECK(must(lostReasons(pipeline.database())).size() == 6);
    CHECK(pipeline.deal().stage == pipeline.stage(u"new"));
    CHECK(pipeline.deal().code == QStringLiteral("CH-0001"));
    CHECK(pipeline.steps() == QStringLiteral("new 20261001"));
    must(pipeline.small.book()->undo(1, QStringLiteral("An")));
    CHECK(must(dealStages(pipeline.database())).empty());
    CHECK(must(deals::all(pipeline.database())).empty());
    CHECK(must(pipeline.small.book()->check()).empty());
}

TEST_CASE("every move is a step; of several on a day the last one counts", "[deals]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    Pipeline pipeline(engine);
    pipeline.move(u"contacted", 20261005);
    pipeline.move(u"quote", 20261005);
    CHECK(pipeline.steps() == QStringLiteral("new 20261001, quote 20261005"));
    pipeline.move(u"new", 20261005);
    CHECK(pipeline.steps() == QStringLiteral("new 20261001")); // as if nothing had been
    pipeline.move(u"quote", 20261008);
    CHECK(pipeline.refused([&](Database &book) { return deals::moveTo(book, pipeline.tea, pipeline.stage(u"new"), Day::fromNumber(20261007)); }) == ErrorCode::dealStepBefore);
    CHECK(pipeline.steps() == QStringLiteral("new 20261001, quote 20261008"));
}

TEST_CASE("a lost deal says why, and forgets it once it is open again", "[deals]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    Pipeline pipeline(engine);
    const LostReasonId price = must(lostReason(pipeline.database(), QStringLiteral("price")))->id;
    pipeline.write([&](Database &book) { return deals::lose(book, pipeline.tea, Day::fromNumber(20261010), price, QStringLiteral(" rẻ hơn ở chợ ")); });
    const Deal lost = pipeline.deal();
    CHECK(lost.closedOn == Day::fromNumber(20261010));
    CHECK(lost.lostReason == price);
    CHECK(lost.lostNote == QStringLiteral("rẻ hơn ở chợ"));
    deals::ListAsk ask;
    CHECK(must(deals::list(pipeline.database(), ask)).empty());
    ask.closedIn = {Day::fromNumber(20261001), Day::fromNumber(20261031)};
    const auto rows = must(deals::list(pipeline.database(), ask));
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().lostReason == QStringLiteral("Giá chưa hợp"));
    CHECK(rows.front().kind == DealStageKind::lost);
    CHECK(rows.front().stageSince == Day::fromNumber(20261010));
    pipeline.move(u"negotiation", 20261012);
    CHECK(pipeline.deal().closedOn.isNull());
    CHECK_FALSE(pipeline.deal().lostReason);
    CHECK(pipeline.deal().lostNote.isEmpty());
    CHECK(pipeline.refused([&](Database &book) { return deals::setLostReason(book, pipeline.tea, price, {}); }) == ErrorCode::dealNotLost);
}

TEST_CASE("a won deal becomes a draft order of its amount, and stays won as long as that stands", "[deals]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    Pipeline pipeline(engine);
    const Day day = Day::fromNumber(20261015);
    const Order order = must(deals::orderOf(pipeline.database(), pipeline.tea, day));
    CHECK(order.status == OrderStatus::draft);
    CHECK(order.orderedOn == day);
    REQUIRE(order.lines.size() == 1);
    CHECK(order.lines.front().name == QStringLiteral("Trà cho văn phòng"));
    CHECK(order.lines.front().netStated == Money::fromMinorUnits(12'000'000));
    REQUIRE(order.credits.size() == 1);
    CHECK(order.credits.front().person == pipeline.small.an);
    CHECK(pipeline.refused([&](Database &book) { return deals::linkOrder(book, pipeline.tea, {}); }) == ErrorCode::dealNotWon);
    pipeline.write([&](Database &book) -> Status {
        SOMO_TRY(deals::win(book, pipeline.tea, day));
        SOMO_TRY_ASSIGN(const OrderSaved saved, orders::saveEntry(book, {order, {}, {}, {}}));
        return deals::linkOrder(book, pipeline.tea, saved.id);
    });
    CHECK(pipeline.deal().order);
    CHECK(must(orders::byId(pipeline.database(), pipeline.deal().order)).lines.front().net == Money::fromMinorUnits(12'000'000));
    CHECK(pipeline.refused([&](Database &book) { return deals::moveTo(book, pipeline.tea, pipeline.stage(u"new"), day); }) == ErrorCode::dealHasOrder);
    must(pipeline.small.book()->undo(1, QStringLiteral("An")));
    CHECK(pipeline.deal().stage == pipeline.stage(u"new"));
    CHECK_FALSE(pipeline.deal().order);
    CHECK(pipeline.steps() == QStringLiteral("new 20261001"));
}

TEST_CASE("stages are added, renamed, put in order and retired; those in use stay", "[deals]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    Pipeline pipeline(engine);
    Database &database = pipeline.database();
    pipeline.write([&](Database &book) -> Status {
        SOMO_TRY_ASSIGN(const DealStageId trial, stages::add(book, QStringLiteral("Dùng thử"), DealStageKind::open));
        SOMO_TRY(stages::moveBefore(book, trial, pipeline.stage(u"quote")));
        return stages::rename(book, pipeline.stage(u"new"), QStringLiteral("Vừa hỏi"));
    });
    CHECK(namesOf(must(dealStages(database)))
          == QStringList{QStringLiteral("Vừa hỏi"), QStringLiteral("Đã liên hệ"), QStringLiteral("Dùng thử"), QStringLiteral("Báo giá"), QStringLiteral("Thương lượng"), QStringLiteral("Thắng"),
                         QStringLiteral("Thua")});
    CHECK(must(dealStage(database, QStringLiteral("Dùng thử")))->code == QStringLiteral("dung-thu"));
    CHECK(pipeline.refused([&](Database &book) { return stages::setRetired(book, pipeline.stage(u"new"), true); }) == ErrorCode::dealStageHoldsDeals);
    CHECK(pipeline.refused([&](Database &book) { return stages::setRetired(book, pipeline.stage(u"won"), true); }) == ErrorCode::dealStageLast);
    pipeline.write([&](Database &book) { return stages::setRetired(book, pipeline.stage(u"quote"), true); });
    CHECK(pipeline.refused([&](Database &book) { return deals::moveTo(book, pipeline.tea, pipeline.stage(u"quote"), Day::fromNumber(20261002)); }) == ErrorCode::dealStageRetired);
    const DealStage opened = *must(dealStage(database, QStringLiteral("new")));
    pipeline.write([&](Database &book) { return stages::rename(book, opened.id, QStringLiteral("Mới hỏi"), opened.version); });
    CHECK(pipeline.refused([&](Database &book) { return stages::rename(book, opened.id, QStringLiteral("Khác"), opened.version); }) == ErrorCode::rowChangedSince);
}

TEST_CASE("a deal is corrected where nobody else did, its first day with its first step", "[deals]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    Pipeline pipeline(engine);
    pipeline.move(u"quote", 20261008);
    Deal first = pipeline.deal(), second = first;
    first.openedOn = Day::fromNumber(20260928);
    first.nextStep = QStringLiteral("gửi mẫu");
    first.nextOn = Day::fromNumber(20261012);
    pipeline.write([&](Database &book) { return deals::update(book, first); });
    CHECK(pipeline.steps() == QStringLiteral("new 20260928, quote 20261008"));
    CHECK(pipeline.deal().nextOn == Day::fromNumber(20261012));
    CHECK(pipeline.refused([&](Database &book) { return deals::update(book, second); }) == ErrorCode::rowChangedSince);
    Deal late = pipeline.deal();
    late.openedOn = Day::fromNumber(20261009);
    CHECK(pipeline.refused([&](Database &book) { return deals::update(book, late); }) == ErrorCode::datesReversed);
    late = pipeline.deal();
    late.amount = Money::fromMinorUnits(-1);
    CHECK(pipeline.refused([&](Database &book) { return deals::update(book, late); }) == ErrorCode::amountBelowZero);
    late.amount.reset();
    late.name = QStringLiteral("  ");
    CHECK(pipeline.refused([&](Database &book) { return deals::update(book, late); }) == ErrorCode::dealNameMissing);
    pipeline.write([&](Database &book) { return deals::remove(book, pipeline.tea); });
    CHECK(must(deals::allSteps(pipeline.database())).empty());
    must(pipeline.small.book()->undo(1, QStringLiteral("An")));
    CHECK(pipeline.steps() == QStringLiteral("new 20260928, quote 20261008"));
}

TEST_CASE("of deals whose first day is not known none is opened by hand", "[deals]")
{
    Pipeline pipeline(Engine::sqlite);
    Deal deal;
    deal.name = QStringLiteral("Không ngày");
    const auto add = [&](Database &book) -> Status {
        const auto added = deals::add(book, deal);
        return added ? success() : Status(added.error());
    };
    CHECK(pipeline.refused(add) == ErrorCode::dateMissing);
    deal.openedOn = Day::fromNumber(20261005);
    deal.code = QStringLiteral("CH-0001");
    CHECK(pipeline.refused(add) == ErrorCode::codeTaken);
    deal.code.clear();
    pipeline.write(add);
    CHECK(must(deals::find(pipeline.database(), QStringLiteral("Không ngày")))->code == QStringLiteral("CH-0002"));
}
