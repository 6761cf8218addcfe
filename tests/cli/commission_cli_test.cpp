// SPDX-License-Identifier: GPL-3.0-or-later
// Commission through the program as a whole: files in, statements out.
#include "tests/cli/commission_book.h"

#include <QJsonArray>

using namespace somo;
using namespace somo::test;

namespace {

const QByteArray twoBands = R"({"code": "STD", "name": "Chuẩn", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue",
    "rules": [{"id": "all", "bands": [{"from": "0", "rate": "2"}, {"from": "100000000", "rate": "4"}]}]})";

} // namespace

TEST_CASE("a return of a closed month is the next month's adjustment, and what is closed stays", "[commission]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    CommissionBook book(engine);
    book.apply(twoBands);
    book.import("orders", "order.code,order.ordered_on,order.person,line.quantity,line.unit_price\n"
                          "A1,2026-03-10,AN,3,50000000\nA2,2026-04-05,AN,1,60000000\n");
    CHECK(book.total("2026-03", "AN") == QStringLiteral("4000000"));
    for (const char *period : {"2026-01", "2026-02", "2026-03"}) {
        const Run closed = book.ask(qPrintable(QStringLiteral("commission close --period ") + QLatin1String(period)));
        INFO(closed.err.toStdString());
        REQUIRE(closed.exit == 0);
        CHECK(closed.json()[u"state"] == QStringLiteral("closed"));
    }
    book.import("returns", "return.code,return.order,return.on,line.no,line.quantity\nR1,A1,2026-04-10,1,1\n");
    const QJsonObject march = book.row("2026-03", "AN");
    CHECK(march[u"total"] == QStringLiteral("4000000"));
    const QJsonObject april = book.row("2026-04", "AN");
    CHECK(april[u"base"] == QStringLiteral("60000000"));
    CHECK(april[u"commission"] == QStringLiteral("1200000"));
    CHECK(april[u"adjustments"] == QStringLiteral("-2000000"));
    CHECK(april[u"total"] == QStringLiteral("0"));
    CHECK(april[u"carried_out"] == QStringLiteral("-800000"));
    CHECK(book.row("2026-05", "AN")[u"carried_in"] == QStringLiteral("-800000"));
    const QJsonObject line = april[u"lines"].toArray().last().toObject();
    CHECK(line[u"kind"] == QStringLiteral("adjustment"));
    CHECK(line[u"cause"] == QStringLiteral("returned"));
    CHECK(line[u"order"] == QStringLiteral("A1"));
    CHECK(line[u"period"] == QStringLiteral("2026-03"));
}

TEST_CASE("what changes behind a closed month is an adjustment with its cause", "[commission]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    CommissionBook book(engine);
    book.apply(QByteArray(twoBands).replace("2026-01-01", "2026-03-01"));
    book.import("orders", "order.code,order.ordered_on,order.status,order.person,line.quantity,line.unit_price\n"
                          "A1,2026-03-10,completed,AN,1,50000000\nA2,2026-03-12,shipped,AN,1,10000000\n");
    REQUIRE(book.ask("commission close --period 2026-03").exit == 0);
    // It was completed in March after all, and nobody had known.
    book.import("orders", "order.code,order.ordered_on,order.status,order.completed_on,order.person,line.quantity,line.unit_price\n"
                          "A2,2026-03-12,completed,2026-03-20,AN,1,10000000\n");
    CHECK(book.row("2026-03", "AN")[u"total"] == QStringLiteral("1000000"));
    const QJsonObject april = book.row("2026-04", "AN");
    CHECK(april[u"adjustments"] == QStringLiteral("200000"));
    CHECK(april[u"lines"].toArray().last().toObject()[u"cause"] == QStringLiteral("changed"));
    // Closed with April, it is not adjusted a second time.
    REQUIRE(book.ask("commission close --period 2026-04").exit == 0);
    CHECK(book.row("2026-04", "AN")[u"adjustments"] == QStringLiteral("200000"));
    CHECK(book.row("2026-05", "AN")[u"adjustments"] == QStringLiteral("0"));
}

TEST_CASE("a period is closed only after the earlier ones, once, and never undone", "[commission]")
{
    CommissionBook book(Engine::sqlite);
    book.apply(twoBands);
    const Run early = book.ask("commission close --period 2026-03");
    CHECK(early.exit == 1);
    CHECK(early.err.contains(QStringLiteral("January 2026 is still open; close it first.")));
    REQUIRE(book.ask("commission close --period 2026-01").exit == 0);
    CHECK(book.ask("commission close --period 2026-01").err.contains(QStringLiteral("it is closed already.")));
    CHECK(book.ask("commission close --period 2025-12").err.contains(QStringLiteral("no policy pays by this period.")));
    CHECK(book.ask("commission close --period 2026-12").err.contains(QStringLiteral("it has not begun yet.")));
    CHECK(book.ask("undo").exit == 1);
    // The chain of periods begins where it began: nothing is carried into what is closed.
    const QString past = book.write(R"({"code": "PAST", "name": "PAST", "from": "2025-01-01", "covers": {"people": ["AN"]}, "base": "revenue",
        "rules": [{"id": "all", "bands": [{"from": "0", "rate": "1"}]}]})", QStringLiteral("past.json"));
    const Run late = book.askWords({QStringLiteral("policy"), QStringLiteral("apply"), past});
    CHECK(late.exit == 3);
    CHECK(late.err.contains(QStringLiteral("January 2026 is closed, and a policy never reaches back.")));
    CHECK(book.ask("check").exit == 0);
}

TEST_CASE("with fourteen days' hold a sale counts when it can no longer come back", "[commission]")
{
    CommissionBook book(Engine::sqlite);
    book.apply(QByteArray(twoBands).replace("\"base\"", "\"hold_days\": 14, \"base\""));
    book.import("orders", "order.code,order.ordered_on,order.person,line.quantity,line.unit_price\n"
                          "A1,2026-03-10,AN,1,60000000\nA2,2026-03-25,AN,1,60000000\n");
    CHECK(book.total("2026-03", "AN") == QStringLiteral("1200000"));
    CHECK(book.total("2026-04", "AN") == QStringLiteral("1200000"));
    const Run explained = book.ask("commission --period 2026-03 --person AN --explain");
    const QJsonArray orders = explained.json()[u"rows"].toArray().first().toObject()[u"orders"].toArray();
    REQUIRE(orders.size() == 2);
    CHECK(orders[0].toObject()[u"reason"] == QStringLiteral("paid"));
    CHECK(orders[0].toObject()[u"amount"] == QStringLiteral("1200000"));
    CHECK(orders[1].toObject()[u"reason"] == QStringLiteral("held"));
    CHECK(orders[1].toObject()[u"on"] == QStringLiteral("2026-04-08"));
}

TEST_CASE("every order of the period is explained once, with why it paid nothing", "[commission]")
{
    CommissionBook book(Engine::sqlite);
    book.import("products", "product.code,product.name,product.group\nT,Trà,TEA\nC,Cốc,CUP\n");
    book.apply(R"({"code": "STD", "name": "Chuẩn", "from": "2026-03-01", "covers": {"people": ["AN"]}, "base": "gross_profit",
        "rules": [{"id": "tea", "when": {"product_group": "TEA"}, "bands": [{"from": "0", "rate": "10"}]}]})");
    book.import("orders", "order.code,order.ordered_on,order.status,order.person,line.product,line.quantity,line.unit_price,line.unit_cost\n"
                          "A1,2026-03-10,completed,AN,T,1,1000,600\n" // 40
                          "A2,2026-03-11,completed,AN,C,1,1000,600\n" // no rule
                          "A3,2026-03-12,completed,AN,T,1,1000,\n" // unknown cost
                          "A4,2026-03-13,draft,AN,T,1,1000,600\n"
                          "A5,2026-03-14,shipped,AN,T,1,1000,600\n"
                          "A6,2026-03-15,cancelled,AN,T,1,1000,600\n"
                          "A7,2026-03-16,completed,BINH,T,1,1000,600\n"); // somebody else's
    const Run explained = book.ask("commission --period 2026-03 --person AN --explain");
    const QJsonArray orders = explained.json()[u"rows"].toArray().first().toObject()[u"orders"].toArray();
    QStringList said;
    for (const auto &each : orders)
        said << each.toObject()[u"order"].toString() + u' ' + each.toObject()[u"reason"].toString() + u' ' + each.toObject()[u"amount"].toString();
    CHECK(said == QStringList{QStringLiteral("A1 paid 40"), QStringLiteral("A2 no_rule 0"), QStringLiteral("A3 unknown_cost 0"), QStringLiteral("A4 draft 0"),
                              QStringLiteral("A5 not_yet 0"), QStringLiteral("A6 cancelled 0")});
    CHECK(book.ask("commission --period 2026-03 --person BINH").json()[u"rows"].toArray().isEmpty());
}

TEST_CASE("part_paid pays as money comes in, and a return takes back from each payment's period", "[commission]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    CommissionBook book(engine);
    book.apply(R"({"code": "STD", "name": "Chuẩn", "from": "2026-01-01", "covers": {"everyone": true}, "base": "collected",
        "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})");
    book.import("orders", "order.code,order.ordered_on,order.status,order.person,line.quantity,line.unit_price\nA1,2026-03-10,confirmed,AN:60;BINH:40,2,500\n");
    book.import("payments", "payment.code,payment.order,payment.on,payment.amount\nP1,A1,2026-03-11,250\nP2,A1,2026-04-02,750\n");
    CHECK(book.total("2026-03", "AN") == QStringLiteral("15"));
    CHECK(book.total("2026-03", "BINH") == QStringLiteral("10"));
    CHECK(book.total("2026-04", "AN") == QStringLiteral("45"));
    book.import("returns", "return.code,return.order,return.on,line.no,line.quantity\nR1,A1,2026-05-03,1,2\n");
    CHECK(book.row("2026-05", "AN")[u"adjustments"] == QStringLiteral("-60"));
    CHECK(book.row("2026-05", "BINH")[u"adjustments"] == QStringLiteral("-40"));
    CHECK(book.ask("check").exit == 0);
}

TEST_CASE("simulating says what would be paid and changes nothing", "[commission]")
{
    CommissionBook book(Engine::sqlite);
    book.apply(twoBands);
    book.import("orders", "order.code,order.ordered_on,order.person,line.quantity,line.unit_price\nA1,2026-10-02,AN,1,90000000\n");
    const Run simulated = book.ask("commission simulate --person AN --period 2026-10 --add revenue=20000000");
    INFO(simulated.err.toStdString());
    CHECK(simulated.json()[u"before"] == QStringLiteral("1800000"));
    CHECK(simulated.json()[u"after"] == QStringLiteral("2400000")); // 10m at 2 %, 10m at 4 %
    CHECK(book.total("2026-10", "AN") == QStringLiteral("1800000"));
    const QString other = book.write(QByteArray(twoBands).replace("\"rate\": \"2\"", "\"rate\": \"3\""), QStringLiteral("other.json"));
    const Run instead = book.askWords({QStringLiteral("commission"), QStringLiteral("simulate"), QStringLiteral("--person"), QStringLiteral("AN"), QStringLiteral("--period"),
                                        QStringLiteral("2026-10"), QStringLiteral("--policy"), other});
    CHECK(instead.json()[u"difference"] == QStringLiteral("900000"));
    CHECK(book.total("2026-10", "AN") == QStringLiteral("1800000"));
}

TEST_CASE("simulating takes a payer, and says that all of the revenue was taken for profit", "[commission]")
{
    CommissionBook book(Engine::sqlite);
    book.apply(R"({"code": "STD", "from": "2026-01-01", "covers": {"everyone": true}, "base": "gross_profit",
                   "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})");
    book.apply(R"({"code": "MOC-1", "payer": "MOC", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue",
                   "rules": [{"id": "all", "bands": [{"from": "0", "rate": "3"}]}]})");
    const auto simulate = [](const char *sale) {
        return QStringList{QStringLiteral("commission"), QStringLiteral("simulate"), QStringLiteral("--person"), QStringLiteral("AN"), QStringLiteral("--period"), QStringLiteral("2026-10"),
                           QStringLiteral("--add"), QString::fromLatin1(sale)};
    };
    CHECK(book.askWords(simulate("revenue=100000,payer=MOC")).json()[u"difference"] == QStringLiteral("3000"));
    CHECK(book.askWords(simulate("revenue=100000,gross_profit=40000")).json()[u"difference"] == QStringLiteral("4000"));
    CHECK(book.askWords(simulate("revenue=100000")).json()[u"difference"] == QStringLiteral("10000"));
    const QString assumed = QStringLiteral("all of the revenue was taken for it");
    CHECK(book.askTable(simulate("revenue=100000")).out.contains(assumed));
    CHECK_FALSE(book.askTable(simulate("revenue=100000,gross_profit=40000")).out.contains(assumed));
    CHECK_FALSE(book.askTable(simulate("revenue=100000,payer=MOC")).out.contains(assumed));
    CHECK(book.askWords(simulate("revenue=100000,payer=NOBODY")).exit == 2);
}

TEST_CASE("a principal's policy sees the principal's orders alone", "[commission]")
{
    CommissionBook book(Engine::sqlite);
    book.apply(twoBands);
    book.apply(R"({"code": "ACME", "name": "ACME", "payer": "ACME", "from": "2026-01-01", "covers": {"people": ["AN"]}, "base": "revenue",
        "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})");
    book.import("orders", "order.code,order.ordered_on,order.person,order.payer,line.quantity,line.unit_price\n"
                          "A1,2026-03-10,AN,,1,1000\nA2,2026-03-10,AN,ACME,1,1000\n");
    CHECK(book.total("2026-03", "AN") == QStringLiteral("20"));
    CHECK(book.row("2026-03", "AN", QStringLiteral("ACME"))[u"total"] == QStringLiteral("100"));
}
