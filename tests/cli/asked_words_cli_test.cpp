// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"

#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <QJsonArray>

using namespace somo;
using namespace somo::test;

TEST_CASE("a period is understood as people write it, and answered in its own form", "[cli]")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    const char *written = GENERATE("09/2026", "9-2026", "T9/2026", "tháng 9/2026", "2026-09");
    const auto ask = [&](QStringList words) { return json(place, words + QStringList{QStringLiteral("--period"), QString::fromUtf8(written)}); };
    INFO(written);
    const Run board = ask({QStringLiteral("board"), QStringLiteral("--metrics"), QStringLiteral("revenue")});
    REQUIRE(board.exit == 0);
    CHECK(board.json()[u"period"] == QStringLiteral("2026-09"));
    CHECK(board.json()[u"total"].toObject()[u"revenue"] == QStringLiteral("750000"));
    CHECK(ask({QStringLiteral("kpi")}).json()[u"period"] == QStringLiteral("2026-09"));
    CHECK(ask({QStringLiteral("targets")}).json()[u"rows"].toArray().size() == 4);
    CHECK(ask({QStringLiteral("commission")}).json()[u"period"] == QStringLiteral("2026-09"));
}

TEST_CASE("a person is named as people name each other", "[cli]")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    must(small.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        const auto added = people::add(database, {{}, QStringLiteral("NV7"), QStringLiteral("Nguyễn Thị Hoa"), {}, {}, true});
        return added ? success() : Status(added.error());
    }));
    const auto revenueOf = [&](const char *name) {
        const Run run = json(place, {QStringLiteral("board"), QStringLiteral("--period"), QStringLiteral("2026-09"), QStringLiteral("--metrics"), QStringLiteral("revenue"),
                                     QStringLiteral("--filter"), QStringLiteral("person=") + QString::fromUtf8(name)});
        return run.json()[u"total"].toObject()[u"revenue"].toString().toStdString();
    };
    CHECK(revenueOf("Bình") == "240000");
    CHECK(revenueOf("duc binh") == "240000");
    CHECK(revenueOf("Hoài An") == "510000");
    CHECK(json(place, callWords("kpi --period 2026-09 --subject binh")).json()[u"rows"].toArray().at(0).toObject()[u"subject"].toObject()[u"code"] == QStringLiteral("BINH"));

    const QStringList askers[] = {callWords("commission --period 2026-09 --person Nguyễn"), callWords("kpi --period 2026-09 --subject nguyen"),
                                  callWords("board --period 2026-09 --filter person=nguyen"), callWords("report kpi --period 2026-09 --person nguyen")};
    for (const QStringList &words : askers) {
        const Run several = call(place, words + QStringList{QStringLiteral("--lang"), QStringLiteral("en")});
        INFO(words.join(u' ').toStdString());
        CHECK(several.exit == 2);
        CHECK(several.out.isEmpty());
        CHECK(several.err.contains(QStringLiteral("Nguyễn Hoài An (AN), Nguyễn Thị Hoa (NV7). Write the code of the one that is meant.")));
    }
    CHECK(call(place, callWords("commission --period 2026-09 --person Lan --lang en")).err.contains(QStringLiteral("the book has no “Lan”")));
}
