// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <QJsonArray>

using namespace somo;
using namespace somo::test;

namespace {

/// The first row of an answer.
QJsonObject firstRow(const Run &run)
{
    return run.json()[u"rows"].toArray().at(0).toObject();
}

std::string english(const QString &place, const char *words)
{
    return call(place, callWords(words) + callWords("--lang en")).err.toStdString();
}

} // namespace

TEST_CASE("weekly: a report is entered, sent and read, and its figures are on the board", "[cli][weekly]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SmallBook small(engine);
    const QString place = small.book().place();
    const Run made = json(place, callWords("weekly metric samples Samples --unit decimal"));
    INFO(made.err.toStdString());
    REQUIRE(made.exit == 0);
    CHECK(compact(made.json()) == QStringLiteral("{\"metrics\":[{\"code\":\"samples\",\"name\":\"Samples\",\"unit\":\"decimal\"}]}"));

    const Run entered = json(place, callWords("--as AN weekly set --period 2026-W40 --value activities@2026-09-28=12 --value activities@2026-10-01=5 "
                                              "--value samples@2026-09-28=2.5 --helped giá --in-the-way kho"));
    INFO(entered.err.toStdString());
    REQUIRE(entered.exit == 0);
    CHECK(compact(firstRow(entered))
          == QStringLiteral("{\"helped\":\"giá\",\"in_the_way\":\"kho\",\"orders\":{\"new_customers\":0,\"orders\":0,\"returned\":\"0\",\"revenue\":\"0\",\"units\":\"0\"},"
                            "\"person\":{\"code\":\"AN\",\"name\":\"Nguyễn Hoài An\"},\"sent_at\":null,\"state\":\"begun\","
                            "\"values\":[{\"from\":\"2026-09-28\",\"metric\":\"activities\",\"value\":12},{\"from\":\"2026-10-01\",\"metric\":\"activities\",\"value\":5},"
                            "{\"from\":\"2026-09-28\",\"metric\":\"samples\",\"value\":\"2.5\"}]}"));
    CHECK(compact(entered.json()[u"before"].toObject()) == QStringLiteral("{\"activities\":null,\"samples\":null}"));
    CHECK(entered.json()[u"parts"].toArray() == QJsonArray{QStringLiteral("2026-09-28"), QStringLiteral("2026-10-01")});

    // While it is being written it is An's alone, and counts nowhere.
    const QJsonObject seen = firstRow(json(place, callWords("--as BINH weekly --period 2026-W40 --person AN")));
    CHECK((seen[u"state"] == QStringLiteral("begun") && seen[u"values"].toArray().isEmpty() && seen[u"helped"].isNull()));
    const char *board = "board --period 2026-09 --by person --metrics activities,samples";
    CHECK(json(place, callWords(board)).json()[u"rows"].toArray().isEmpty());

    const Run sent = json(place, callWords("--as AN weekly set --period 2026-W40 --send"));
    CHECK(firstRow(sent)[u"sent_at"] == QStringLiteral("2026-10-05T11:00:00+07:00"));
    CHECK(compact(firstRow(json(place, callWords(board))))
          == QStringLiteral("{\"activities\":12,\"person\":{\"code\":\"AN\",\"name\":\"Nguyễn Hoài An\"},\"samples\":\"2.5\"}"));
    CHECK(json(place, callWords("trend --metric activities --by month")).json()[u"rows"].toArray().size() == 2);
    CHECK(call(place, callWords("weekly --period 2026-W40 --format csv")).out
          == QStringLiteral("person,state,orders,revenue,new_customers,activities,samples,helped,in_the_way\r\nAN,sent,0,0,0,17,2.5,giá,kho\r\nBINH,none,1,200000,0,,,,\r\n"));
    const QString table = call(place, callWords("weekly --period 2026-W40 --lang en")).out;
    INFO(table.toStdString());
    CHECK((table.contains(QStringLiteral("sent")) && table.contains(QStringLiteral("not there yet")) && table.contains(QStringLiteral("200,000"))));
    CHECK(call(place, callWords("log --lang en")).out.contains(QStringLiteral("Sent the report of Nguyễn Hoài An for week 40, 2026")));

    CHECK(english(place, "--as AN weekly set --period 2026-W40 --helped x") == "This report was sent. Take the sending back, then it can be changed and sent again.\n");
    const Run again = json(place, callWords("--as AN weekly set --period 2026-W40 --take-back --value samples@2026-09-28= --send"));
    REQUIRE(again.exit == 0);
    CHECK(firstRow(again)[u"values"].toArray().size() == 2);
    CHECK(call(place, callWords("--as AN weekly set --period 2026-W40 --take-back")).exit == 0);
    CHECK(call(place, callWords("undo")).exit == 0);
    CHECK(firstRow(json(place, callWords(board)))[u"activities"] == 12);
    CHECK(json(place, callWords("check")).exit == 0);
}

TEST_CASE("weekly: what is off is refused in words, and a lead doesn't write for others", "[cli][weekly]")
{
    SmallBook small(Engine::sqlite);
    const QString place = small.book().place();
    const QStringList before = small.book().dump();
    const auto refused = [&](const char *words, int exit) {
        const Run run = call(place, callWords(words) + callWords("--lang en"));
        CHECK(run.exit == exit);
        return run.err.toStdString();
    };
    CHECK(refused("--as AN weekly set --period 2026-W39 --person BINH --value activities=1", 1)
          == "A weekly report is written by the person it is about. This one is of Phạm Đức Bình; anybody may read it.\n");
    CHECK(refused("weekly set --period 2026-W39 --person BINH --value activities=1", 1)
          == "A weekly report is written by the person it is about. This one is of Phạm Đức Bình; anybody may read it.\n");
    refused("weekly set --period 2026-W39 --value activities=1", 2); // whose?
    refused("weekly", 2);
    refused("weekly set --period 2026-W39", 2);
    refused("weekly show --period 2026-W39", 2);
    refused("weekly --period 2026-W39 AN", 2);
    refused("weekly metric a b c", 2);
    refused("weekly --period 2026-W39 --send", 2);
    CHECK(refused("weekly --period 2026-09", 2) == "A weekly report is for a week; “September 2026” is none. Write it as 2026-W43.\n");
    CHECK(refused("--as AN weekly set --period 2026-W40 --value activities=1", 2)
          == "This week lies in two months, and each keeps its own days. Say for which days “activities” is meant: from 28 Sep 2026 or from 1 Oct 2026.\n");
    CHECK(refused("--as AN weekly set --period 2026-W39 --value activities=1.5", 2) == "“activities” is counted in whole numbers, which 1.5 is not. Write it without decimals.\n");
    CHECK(refused("--as AN weekly set --period 2026-W39 --value orders=1", 2)
          == "“orders” is counted from orders and is not entered by hand. Enter activities, or a metric of your own.\n");
    refused("--as AN weekly set --period 2026-W39 --value calls=1", 2);
    refused("--as AN weekly set --period 2026-W39 --value activities", 2);
    refused("--as AN weekly set --period 2026-W39 --value activities@monday=1", 2);
    refused("--as AN weekly set --period 2026-W39 --value activities@2026-09-22=1", 1);
    CHECK(refused("--as AN weekly set --period 2026-W39 --take-back", 1) == "This report was not sent, so there is nothing to take back.\n");
    CHECK(refused("weekly metric x --unit kg", 2) == "“kg” is no unit. Write count, money or decimal.\n");
    refused("weekly metric revenue", 1);
    CHECK(refused("board --period 2026-09 --by channel --metrics activities", 1)
          == "“activities” is entered in weekly reports, which know the person and the week; it can’t be cut or filtered by “channel”. Cut it by person, team, week, month, quarter or year.\n");
    CHECK(small.book().dump() == before);
    const Run help = call(place, callWords("weekly --help --lang en"));
    CHECK((help.exit == 0 && help.out.contains(QStringLiteral("weekly set --period W")) && help.out.contains(QStringLiteral("Example: somo-cli"))));
}

TEST_CASE("weekly: in a book of one person nobody need say who writes", "[cli][weekly]")
{
    TestBook alone(Engine::sqlite, {}, [] { return std::make_unique<LedgerDerivation>(); });
    must(alone->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [](Database &base) -> Status {
        SOMO_TRY(people::add(base, {{}, QStringLiteral("AN"), QStringLiteral("An"), {}, {}, true}));
        return success();
    }));
    const Run sent = json(alone.place(), callWords("weekly set --period 2026-W39 --value activities=3 --send"));
    INFO(sent.err.toStdString());
    REQUIRE(sent.exit == 0);
    CHECK(firstRow(sent)[u"state"] == QStringLiteral("sent"));
    CHECK(call(alone.place(), callWords("weekly metric calls")).exit == 0);
    CHECK(json(alone.place(), callWords("weekly metric calls Cuộc-gọi")).json()[u"metrics"].toArray().at(0).toObject()[u"name"] == QStringLiteral("Cuộc-gọi"));
}
