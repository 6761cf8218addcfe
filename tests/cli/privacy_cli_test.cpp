// SPDX-License-Identifier: GPL-3.0-or-later
// `customer` and `privacy`: the whole person on the command line.
#include "core/customers/customer_store.h"
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <QFile>
#include <QJsonArray>

using namespace somo;
using namespace somo::test;

namespace {

/// Lan, K1, with a phone.
QString placeWithLan(SmallBook &small)
{
    must(small.book()->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [](Database &database) -> Status {
        Customer lan;
        lan.code = QStringLiteral("K1");
        lan.name = QStringLiteral("Phạm Thị Lan");
        lan.phoneTyped = QStringLiteral("0912345678");
        const auto added = customers::add(database, lan);
        return added ? success() : Status(added.error());
    }));
    return small.book().place();
}

} // namespace

TEST_CASE("customer: tags, own fields and consent are written and read", "[cli][customer]")
{
    SmallBook small(Engine::sqlite);
    const QString place = placeWithLan(small);
    const Run tagged = json(place, callWords("--as AN customer tag K1 Quý"));
    INFO(tagged.err.toStdString());
    REQUIRE(tagged.exit == 0);
    CHECK(compact(tagged.json()) == QStringLiteral("{\"customer\":\"K1\",\"tags\":[\"Quý\"]}"));
    CHECK(compact(json(place, callWords("--as AN customer tag K1 quy --remove")).json()) == QStringLiteral("{\"customer\":\"K1\",\"tags\":[]}"));

    REQUIRE(json(place, callWords("--as AN customer field size Cỡ --kind choice --choices S|M")).exit == 0);
    CHECK(compact(json(place, callWords("--as AN customer value K1 Cỡ m")).json()) == QStringLiteral("{\"customer\":\"K1\",\"values\":{\"size\":\"M\"}}"));
    const Run wrong = call(place, callWords("--as AN customer value K1 size XL --lang en"));
    CHECK(wrong.exit == 2);
    CHECK(wrong.err.contains(QStringLiteral("“XL” can’t stand in Cỡ: expected is S, M.")));

    const Run agreed = json(place, callWords("--as AN customer consent K1 --channel zalo --state yes --after 18:00 --source shop"));
    INFO(agreed.err.toStdString());
    REQUIRE(agreed.exit == 0);
    CHECK(compact(agreed.json()[u"consents"].toArray().at(0).toObject())
          == QStringLiteral("{\"after\":\"18:00\",\"channel\":\"zalo\",\"from\":\"2026-10-05\",\"not_before\":null,\"proof\":\"\",\"purpose\":\"care\",\"source\":\"shop\",\"state\":\"yes\"}"));
    CHECK(json(place, callWords("--as AN customer consent K1 --withdraw")).json()[u"consents"].toArray().at(0).toObject()[u"state"] == QStringLiteral("no"));
    CHECK(call(place, callWords("customer consent K1 --channel pigeon --state yes --source shop")).exit == 2);
    const Run sourceless = json(place, callWords("--as AN customer consent K1 --channel zalo --state yes"));
    CHECK(sourceless.exit == 2);
    CHECK(sourceless.err.contains(QStringLiteral("--source")));
    CHECK(json(place, callWords("customer consent K1")).json()[u"consents"].toArray().at(0).toObject()[u"state"] == QStringLiteral("no"));
    CHECK(call(place, callWords("customer tag K9")).exit == 2);
    CHECK(json(place, callWords("--as AN customer keep K1 BINH")).json()[u"keeper"] == QStringLiteral("Phạm Đức Bình"));
}

TEST_CASE("privacy: a request, a whole file and an erasure", "[cli][privacy]")
{
    SmallBook small(Engine::sqlite);
    const QString place = placeWithLan(small);
    const Run asked = json(place, callWords("--as AN privacy add K1 --kind erase"));
    INFO(asked.err.toStdString());
    REQUIRE(asked.exit == 0);
    const QJsonObject request = asked.json()[u"requests"].toArray().at(0).toObject();
    CHECK(request[u"due_on"] == QStringLiteral("2026-10-20")); // 5 October and fifteen days
    CHECK(request[u"days_left"] == 15);
    CHECK(json(place, callWords("--as AN privacy add K1 --kind see --received 2026-10-06")).exit == 2); // tomorrow
    REQUIRE(json(place, callWords("--as AN privacy add K1 --kind see --received 2026-10-01")).exit == 0);
    REQUIRE(json(place, callWords("--as AN privacy answer 2 --on 2026-10-02")).exit == 0);
    const Run twice = json(place, callWords("--as AN privacy answer 2 --refused"));
    CHECK(twice.exit == 1);
    CHECK(twice.err == QStringLiteral("Request 2 was answered on 2 Oct 2026. To answer it anew, open it again first: “privacy answer 2 --reopen”.\n"));
    REQUIRE(json(place, callWords("--as AN privacy answer 2 --reopen")).exit == 0);
    CHECK(json(place, callWords("--as AN privacy answer 2 --refused")).exit == 0);

    const QString path = small.book().at().file(QStringLiteral("lan.json"));
    REQUIRE(call(place, callWords("privacy file K1 -o") + QStringList{path}).exit == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("0912345678"));
    CHECK(call(place, callWords("privacy file K1 --lang en")).out.contains(QStringLiteral("What this book holds about Phạm Thị Lan")));

    // Without --yes it only says what it would take.
    CHECK(json(place, callWords("privacy erase K1")).json()[u"erased"] == false);
    const Run erased = json(place, callWords("--as AN privacy erase K1 --yes"));
    INFO(erased.err.toStdString());
    REQUIRE(erased.exit == 0);
    CHECK(erased.json()[u"erased"] == true);
    CHECK(call(place, callWords("privacy erase K1")).exit == 2); // nobody has that code now
    CHECK(json(place, callWords("privacy")).json()[u"requests"].toArray().at(0).toObject()[u"outcome"] == QStringLiteral("done"));
    CHECK(call(place, callWords("undo")).exit == 1);
    CHECK(call(place, callWords("check")).exit == 0);
    CHECK(json(place, callWords("privacy looks")).json()[u"looks"].toArray().isEmpty());
}
