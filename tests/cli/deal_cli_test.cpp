// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <QJsonArray>

using namespace somo;
using namespace somo::test;

namespace {

QStringList dealWords(const QString &text)
{
    return QStringList{QStringLiteral("deals")} + text.split(u'|', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("deals: opened, moved, won with its order, and taken back", "[cli][deals]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    const QString place = small.book().place();
    const Run added = json(place, dealWords(QStringLiteral("add|Trà văn phòng|--person|AN|--amount|12tr|--expected|2026-10-30|--next|gửi mẫu|--next-on|2026-10-08")));
    INFO(added.err.toStdString());
    REQUIRE(added.exit == 0);
    const QJsonObject deal = added.json()[u"deals"][0].toObject();
    CHECK(deal[u"code"] == QStringLiteral("CH-0001"));
    CHECK(deal[u"amount"] == QStringLiteral("12000000"));
    CHECK(deal[u"stage"][u"code"] == QStringLiteral("new"));
    CHECK(deal[u"stage"][u"kind"] == QStringLiteral("open"));
    CHECK(deal[u"opened_on"] == QStringLiteral("2026-10-05"));
    CHECK(deal[u"next_on"] == QStringLiteral("2026-10-08"));
    CHECK(deal[u"customer"].isNull());
    const Run moved = json(place, dealWords(QStringLiteral("move|CH-0001|Báo giá|--on|2026-10-12")));
    REQUIRE(moved.exit == 0);
    CHECK(moved.json()[u"deals"][0][u"since"] == QStringLiteral("2026-10-12"));
    CHECK(json(place, dealWords(QStringLiteral("move|CH-0001|new|--on|2026-10-11"))).exit == 1);
    CHECK(json(place, dealWords(QStringLiteral("move|CH-0001|Bàn giao"))).exit == 2);
    const Run won = json(place, dealWords(QStringLiteral("win|CH-0001|--on|2026-10-20|--order")));
    INFO(won.err.toStdString());
    REQUIRE(won.exit == 0);
    CHECK(won.json()[u"deals"][0][u"closed_on"] == QStringLiteral("2026-10-20"));
    CHECK(won.json()[u"deals"][0][u"order"] == QStringLiteral("O6"));
    CHECK(json(place, callWords("deals")).json()[u"deals"].toArray().isEmpty());
    CHECK(json(place, callWords("deals --closed 2026-10")).json()[u"amount"] == QStringLiteral("12000000"));
    CHECK(json(place, callWords("deals lose CH-0001 --reason price")).exit == 1); // its order stands
    REQUIRE(json(place, callWords("undo")).exit == 0);
    CHECK(json(place, callWords("deals")).json()[u"deals"][0][u"stage"][u"code"] == QStringLiteral("quote"));
    CHECK(small.book().number(QStringLiteral("SELECT COUNT(*) FROM sales_order WHERE code = 'O6'")) == 0);
    CHECK(call(place, callWords("check")).exit == 0);
}

TEST_CASE("deals: a lost one with its reason, conversion and time by stage", "[cli][deals]")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    REQUIRE(json(place, dealWords(QStringLiteral("add|Một|--person|AN|--amount|100"))).exit == 0);
    REQUIRE(json(place, dealWords(QStringLiteral("add|Hai|--person|BINH"))).exit == 0);
    REQUIRE(json(place, callWords("deals win CH-0001 --on 2026-10-15")).exit == 0);
    const Run untold = json(place, dealWords(QStringLiteral("lose|CH-0002|--on|2026-10-09")));
    CHECK(untold.exit == 2);
    CHECK(untold.err.contains(QStringLiteral("--reason")));
    CHECK(untold.err.contains(QStringLiteral("price"))); // which ones there are
    const Run lost = json(place, dealWords(QStringLiteral("lose|CH-0002|--on|2026-10-09|--reason|price|--note|rẻ hơn")));
    REQUIRE(lost.exit == 0);
    CHECK(lost.json()[u"deals"][0][u"lost_reason"] == QStringLiteral("Giá chưa hợp"));
    CHECK(lost.json()[u"deals"][0][u"lost_note"] == QStringLiteral("rẻ hơn"));
    CHECK(json(place, dealWords(QStringLiteral("lose|CH-0002|--reason|mưa"))).exit == 2);
    const QJsonObject report = json(place, callWords("deals report --period 2026-10")).json();
    CHECK(report[u"won"] == 1);
    CHECK(report[u"lost"] == 1);
    CHECK(report[u"conversion"] == QStringLiteral("50.00"));
    CHECK(report[u"median_days_to_win"] == QStringLiteral("10"));
    const QJsonObject first = report[u"stages"][0].toObject();
    CHECK(first[u"stage"][u"code"] == QStringLiteral("new"));
    CHECK(first[u"arrived"] == 2);
    CHECK(first[u"moved_on"] == 1);
    CHECK(first[u"lost_here"] == 1);
    CHECK(first[u"mean_days"] == QStringLiteral("7")); // 10 and 4
    CHECK(json(place, callWords("deals report --period 2026-10 --person BINH")).json()[u"conversion"] == QStringLiteral("0.00"));
    CHECK(json(place, callWords("deals report --period 2026-11")).json()[u"conversion"].isNull());
    const Run board = json(place, callWords("board --period 2026-10 --by person --metrics deals_won,won_amount,conversion"));
    INFO(board.err.toStdString());
    REQUIRE(board.exit == 0);
    CHECK(board.json()[u"total"][u"deals_won"] == 1);
    CHECK(board.json()[u"total"][u"won_amount"] == QStringLiteral("100"));
    CHECK(board.json()[u"total"][u"conversion"] == QStringLiteral("50.00"));
    CHECK(json(place, callWords("board --period 2026-10 --by channel --metrics conversion")).exit != 0);
}

TEST_CASE("deals: stages are shown before the first deal, then one's own", "[cli][deals]")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    CHECK(json(place, callWords("deals stages")).json()[u"stages"].toArray().size() == 6);
    CHECK(small.book().number(QStringLiteral("SELECT COUNT(*) FROM deal_stage")) == 0);
    REQUIRE(json(place, dealWords(QStringLiteral("stages|add|Dùng thử"))).exit == 0);
    REQUIRE(json(place, callWords("deals stages before dung-thu quote")).exit == 0);
    REQUIRE(json(place, dealWords(QStringLiteral("stages|rename|new|Vừa hỏi"))).exit == 0);
    const QJsonArray stages = json(place, callWords("deals stages retire contacted")).json()[u"stages"].toArray();
    REQUIRE(stages.size() == 7);
    CHECK(stages[0][u"name"] == QStringLiteral("Vừa hỏi"));
    CHECK(stages[1][u"retired"] == true);
    CHECK(stages[2][u"code"] == QStringLiteral("dung-thu"));
    CHECK(json(place, callWords("deals stages retire lost")).exit == 1);
    CHECK(json(place, callWords("deals stages add")).exit == 2);
    CHECK(json(place, callWords("deals stages add x --kind never")).exit == 2);
    REQUIRE(json(place, dealWords(QStringLiteral("reasons|add|Đổi ý"))).exit == 0);
    CHECK(json(place, callWords("deals reasons retire doi-y")).json()[u"reasons"][6][u"retired"] == true);
    const Run table = call(place, callWords("deals stages --lang vi"));
    CHECK(table.out.contains(QStringLiteral("Dùng thử")));
    const Run csv = call(place, callWords("deals stages --format csv"));
    CHECK(csv.out.startsWith(QStringLiteral("code,name,kind,deals,amount,retired")));
}
