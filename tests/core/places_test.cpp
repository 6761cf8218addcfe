// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/marketing/places_query.h"

#include "core/customers/customer_store.h"
#include "core/kpi/list_rows.h"
#include "core/marketing/channel_order.h"
#include "core/marketing/named_maker.h"
#include "core/words/command_words.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

const QString me = QStringLiteral("An");
const CommandWords testWords{QStringLiteral("test"), {}};

/// The small book: five orders by way of the channel “kiosk” (September 2026), the team HN with An and Bình.
struct PlacesBook : SmallBook {
    using SmallBook::SmallBook;
    void write(const Book::Work &work) { must(book()->write(testWords, me, work)); }
    qint64 add(ListKind kind, const QString &name, const QString &code = {}, AreaId area = {})
    {
        qint64 made = 0;
        write([&](Database &database) -> Status {
            SOMO_TRY_ASSIGN(made, lists::add(database, {kind, 0, code, name, area}));
            return success();
        });
        return made;
    }
    ErrorCode refusal(const Book::Work &work)
    {
        const auto done = book()->write(testWords, me, work);
        REQUIRE_FALSE(done);
        return done.error().code;
    }
    std::vector<ListUse> remove(ListKind kind, qint64 id)
    {
        std::vector<ListUse> uses;
        write([&](Database &database) -> Status {
            SOMO_TRY_ASSIGN(uses, lists::removeUnused(database, kind, id));
            return success();
        });
        return uses;
    }
    Places places() { return must(loadPlaces(database())); }
    QStringList channels()
    {
        QStringList names;
        for (const ChannelPlace &channel : places().channels)
            names << channel.name;
        return names;
    }
    ChannelPlace channel(const QString &name)
    {
        const Places all = places();
        return *std::ranges::find(all.channels, name, &ChannelPlace::name);
    }
    RegionPlace region(const QString &name)
    {
        const Places all = places();
        const auto found = std::ranges::find_if(all.regions, [&](const RegionPlace &each) { return each.region.name == name; });
        REQUIRE(found != all.regions.end());
        return *found;
    }
};

const QStringList shipped{QStringLiteral("Cửa hàng"), QStringLiteral("Shopee"), QStringLiteral("TikTok Shop"),
                          QStringLiteral("Lazada"),   QStringLiteral("Facebook"), QStringLiteral("Zalo")};

} // namespace

TEST_CASE("channels stand as people put them, each with all its orders and the newest day", "[places]")
{
    PlacesBook at(GENERATE(from_range(engines())));
    CHECK(at.channels() == shipped + QStringList{QStringLiteral("kiosk")});
    // O1 to O5, the draft and the one on its way among them; the newest was ordered on 30 September.
    CHECK(at.channel(QStringLiteral("kiosk")).orders == 5);
    CHECK(at.channel(QStringLiteral("kiosk")).lastOrder == Day::fromNumber(20260930));
    CHECK(at.channel(QStringLiteral("Zalo")).orders == 0);
    CHECK(at.channel(QStringLiteral("Zalo")).lastOrder.isNull());
}

TEST_CASE("a channel moves before another one or behind all; only those whose place changes are written, as one step", "[places]")
{
    PlacesBook at(GENERATE(from_range(engines())));
    const auto id = [&](const char *name) { return at.channel(QString::fromUtf8(name)).id; };
    const auto move = [&](const char *name, ChannelId before) { at.write([&](Database &database) { return moveChannel(database, id(name), before); }); };
    const QStringList before = at.channels();
    move("TikTok Shop", id("Shopee"));
    const QStringList expected{QStringLiteral("Cửa hàng"), QStringLiteral("TikTok Shop"), QStringLiteral("Shopee"), QStringLiteral("Lazada"),
                               QStringLiteral("Facebook"), QStringLiteral("Zalo"),        QStringLiteral("kiosk")};
    CHECK(at.channels() == expected);
    // Two changed places, and “kiosk” got its own behind the six.
    CHECK(must(at.book()->log()).front().changes == 3);
    CHECK(at.book().number(QStringLiteral("SELECT position FROM channel WHERE code = 'kiosk'")) == 7);
    const qint64 seq = must(at.book()->log()).front().seq;
    move("TikTok Shop", id("Shopee")); // it stands there
    move("Shopee", id("Shopee"));
    at.write([](Database &database) { return moveChannel(database, ChannelId{4711}, {}); });
    CHECK(must(at.book()->log()).front().seq == seq);
    move("Cửa hàng", {});
    CHECK(at.channels().back() == QStringLiteral("Cửa hàng"));
    CHECK(at.channels().front() == QStringLiteral("TikTok Shop"));
    must(at.book()->undo(2, me));
    CHECK(at.channels() == before);
}

TEST_CASE("a row typed by hand stands last, has its name for a code, and no name is there twice", "[places]")
{
    PlacesBook at(GENERATE(from_range(engines())));
    const auto kind = GENERATE(ListKind::channel, ListKind::team, ListKind::area, ListKind::region);
    INFO(listKindText(kind).toStdString());
    const qint64 made = at.add(kind, QStringLiteral("  Chợ  đêm "), QStringLiteral("CD"));
    const auto refused = [&](const QString &code, const QString &name) {
        return at.refusal([&](Database &database) -> Status {
            const auto added = lists::add(database, {kind, 0, code, name, {}});
            return added ? success() : Status(added.error());
        });
    };
    CHECK(refused({}, QStringLiteral("CHO DEM")) == ErrorCode::nameAmbiguous);
    CHECK(refused(QStringLiteral("CD"), QStringLiteral("Hội chợ")) == ErrorCode::codeTaken);
    CHECK(refused(QStringLiteral("X"), QStringLiteral(" ")) == ErrorCode::codeMissing);
    // Renamed, it keeps its code; its old name is free, and as a code gets a number behind.
    at.write([&](Database &database) { return lists::change(database, {kind, made, {}, QStringLiteral("Chợ Đêm"), {}}); });
    const qint64 other = at.add(kind, QStringLiteral("CD"));
    const auto change = [&](const QString &name) { return [=](Database &database) { return lists::change(database, {kind, other, {}, name, {}}); }; };
    CHECK(at.refusal(change(QStringLiteral("chợ đêm"))) == ErrorCode::nameAmbiguous);
    const Places places = at.places();
    std::vector<NamedRow> rows;
    switch (kind) {
    case ListKind::channel:
        for (const ChannelPlace &each : places.channels)
            rows.push_back({each.id.value, each.code, each.name});
        break;
    case ListKind::region:
        for (const RegionPlace &each : places.regions)
            rows.push_back({each.region.id.value, each.region.code, each.region.name});
        break;
    case ListKind::area: rows = places.areas; break;
    case ListKind::team: rows = must(named::all(at.database(), NamedKind::team)); break;
    }
    const auto second = std::ranges::find(rows, other, &NamedRow::id);
    const auto first = std::ranges::find(rows, made, &NamedRow::id);
    REQUIRE(first != rows.end());
    REQUIRE(second != rows.end());
    CHECK(first->name == QStringLiteral("Chợ Đêm"));
    CHECK(first->code == QStringLiteral("CD"));
    CHECK(second->code == QStringLiteral("CD (2)"));
    if (kind == ListKind::channel || kind == ListKind::area)
        CHECK(first > rows.begin()); // behind those that the book came with
}

TEST_CASE("what something names stays, and the answer says what names it; what nothing names goes and comes back", "[places]")
{
    PlacesBook at(GENERATE(from_range(engines())));
    const qint64 kiosk = at.channel(QStringLiteral("kiosk")).id.value;
    at.write([&](Database &database) -> Status {
        Target target;
        target.period = Period::fromText(u"2026-09", 1).value();
        target.value = 1;
        target.weight = 1000;
        target.filters = {{Cut::channel, kiosk}};
        SOMO_TRY_ASSIGN(const TargetId byChannel, addTarget(database, target));
        target.filters = {{Cut::channel, kiosk + 10}}; // another channel whose number only begins alike
        target.subject = {SubjectKind::team, at.team.value, {}, {}};
        SOMO_TRY_ASSIGN(const TargetId ofTeam, addTarget(database, target));
        (void)byChannel;
        (void)ofTeam;
        return success();
    });
    const std::vector<ListUse> ofKiosk{{ListUser::orders, 5}, {ListUser::targets, 1}};
    CHECK(at.remove(ListKind::channel, kiosk) == ofKiosk);
    const std::vector<ListUse> ofTeam{{ListUser::people, 2}, {ListUser::targets, 1}};
    CHECK(at.remove(ListKind::team, at.team.value) == ofTeam);
    CHECK(at.channels().contains(QStringLiteral("kiosk")));
    CHECK(must(named::all(at.database(), NamedKind::team)).size() == 1);
    const qint64 seq = must(at.book()->log()).front().seq;

    const qint64 zalo = at.channel(QStringLiteral("Zalo")).id.value;
    CHECK(at.remove(ListKind::channel, zalo).empty());
    CHECK_FALSE(at.channels().contains(QStringLiteral("Zalo")));
    // What was refused is no command.
    CHECK(must(at.book()->log()).front().seq == seq + 1);
    must(at.book()->undo(1, me));
    CHECK(at.channels().at(5) == QStringLiteral("Zalo"));
    const qint64 empty = at.add(ListKind::team, QStringLiteral("Nhóm Huế"));
    CHECK(at.remove(ListKind::team, empty).empty());
    CHECK(must(named::all(at.database(), NamedKind::team)).size() == 1);
}

TEST_CASE("a region of the book's own gets another name and area and goes when unused; those that Somo brings stay as they are", "[places]")
{
    PlacesBook at(GENERATE(from_range(engines())));
    const qint64 abroad = at.add(ListKind::area, QStringLiteral("Ngoài nước"));
    CHECK(at.places().areas.back().name == QStringLiteral("Ngoài nước"));
    const qint64 laos = at.add(ListKind::region, QStringLiteral("Lào"));
    CHECK_FALSE(at.region(QStringLiteral("Lào")).region.area);
    at.write([&](Database &database) { return lists::change(database, {ListKind::region, laos, {}, QStringLiteral("Viêng Chăn"), AreaId{abroad}}); });
    CHECK(at.region(QStringLiteral("Viêng Chăn")).region.area == AreaId{abroad});
    CHECK(at.remove(ListKind::area, abroad) == std::vector<ListUse>{{ListUser::regions, 1}});
    at.write([&](Database &database) -> Status {
        Customer lan;
        lan.code = QStringLiteral("K1");
        lan.name = QStringLiteral("Phạm Thị Lan");
        lan.province = ProvinceId{laos};
        SOMO_TRY(people::addRegion(database, at.an, ProvinceId{laos}));
        const auto added = customers::add(database, lan);
        return added ? success() : Status(added.error());
    });
    CHECK(at.region(QStringLiteral("Viêng Chăn")).customers == 1);
    const std::vector<ListUse> uses{{ListUser::customers, 1}, {ListUser::people, 1}};
    CHECK(at.remove(ListKind::region, laos) == uses);
    const qint64 typo = at.add(ListKind::region, QStringLiteral("Thai lan"), QStringLiteral("TH"), AreaId{abroad});
    CHECK(at.region(QStringLiteral("Thai lan")).region.area == AreaId{abroad});
    CHECK(at.remove(ListKind::region, typo).empty());

    // Hà Giang is part of Tuyên Quang since July 2025.
    const RegionPlace quang = at.region(QStringLiteral("Tuyên Quang"));
    const RegionPlace giang = at.region(QStringLiteral("Hà Giang"));
    CHECK(giang.region.successor == quang.region.id);
    at.write([&](Database &database) { return lists::change(database, {ListKind::region, quang.region.id.value, {}, QStringLiteral("Anders"), AreaId{abroad}}); });
    CHECK(at.region(QStringLiteral("Tuyên Quang")).region.area == quang.region.area);
    CHECK(at.remove(ListKind::region, giang.region.id.value).empty());
    CHECK(at.region(QStringLiteral("Hà Giang")).region.id == giang.region.id);
    CHECK(must(at.book()->check()).empty());
}

TEST_CASE("the changes of the lists are said in words", "[places]")
{
    const auto [code, args, said] = GENERATE(table<QString, QStringList, QString>({
        {QStringLiteral("channel_renamed"), {QStringLiteral("A"), QStringLiteral("B")}, QStringLiteral("Renamed the channel A to B")},
        {QStringLiteral("channel_moved"), {QStringLiteral("A"), QStringLiteral("2")}, QStringLiteral("Moved the channel A to place 2")},
        {QStringLiteral("team_removed"), {QStringLiteral("A")}, QStringLiteral("Removed the team A")},
        {QStringLiteral("region_changed"), {QStringLiteral("A")}, QStringLiteral("Changed the region A")},
        {QStringLiteral("area_added"), {QStringLiteral("A")}, QStringLiteral("Added the area A")},
    }));
    CHECK(words::commandText(code, args, Language::english) == said);
}
