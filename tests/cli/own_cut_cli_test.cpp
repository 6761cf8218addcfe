// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/trait_book.h"

#include <QJsonArray>

using namespace somo;
using namespace somo::test;

TEST_CASE("board: by a trait of the team's own, and filtered by it", "[cli][board][trait]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TraitBook book(engine);
    const QString place = book.book().place();
    const Run by = json(place, callWords("board --period 2026 --by own:SIZE --metrics revenue,orders"));
    INFO(by.err.toStdString());
    REQUIRE(by.exit == 0);
    const QJsonArray rows = by.json()[u"rows"].toArray();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0][u"own:SIZE"][u"code"] == QStringLiteral("S"));
    CHECK(rows[0][u"revenue"] == QStringLiteral("600000"));
    CHECK(rows[1][u"own:SIZE"][u"name"] == QStringLiteral("L"));
    CHECK(rows[1][u"revenue"] == QStringLiteral("150000"));
    CHECK(rows[2][u"own:SIZE"].isNull());
    CHECK(rows[2][u"revenue"] == QStringLiteral("200000"));
    CHECK(by.json()[u"total"][u"revenue"] == QStringLiteral("950000"));
    CHECK(call(place, callWords("board --period 2026 --by own:SIZE --metrics orders --lang en")).out.contains(QStringLiteral("Without “Cỡ”")));
    CHECK(call(place, callWords("board --period 2026 --by own:GIFT --metrics orders --format csv")).out.startsWith(QStringLiteral("own:GIFT,own:GIFT_name,orders")));

    CHECK(json(place, callWords("board --period 2026 --filter own:SIZE=L --metrics revenue")).json()[u"total"][u"revenue"] == QStringLiteral("150000"));
    CHECK(json(place, callWords("board --period 2026 --filter own:GIFT=no --metrics revenue")).json()[u"total"][u"revenue"] == QStringLiteral("600000"));
    CHECK(json(place, callWords("trend --metric revenue --by month --filter own:SIZE=S")).json()[u"rows"].toArray().size() == 1);
    CHECK(json(place, callWords("board --period 2026 --filter own:SIZE=XL")).exit == 2);
    const Run unknown = json(place, callWords("board --period 2026 --by own:NOTE")); // no trait
    CHECK(unknown.exit == 2);
    CHECK(unknown.err.contains(QStringLiteral("own:SIZE, own:GIFT"))); // which ones there are
}
