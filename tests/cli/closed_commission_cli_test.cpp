// SPDX-License-Identifier: GPL-3.0-or-later
// What comes to be known behind a closed month, through the program as a whole.
#include "tests/cli/commission_book.h"

using namespace somo;
using namespace somo::test;

namespace {

const char *const orderHeads = "order.code,order.ordered_on,order.status,order.completed_on,order.person,line.product,line.quantity,line.unit_price\n";
const char *const returnHeads = "return.code,return.order,return.on,line.no,line.quantity\n";

/// Ten percent of revenue from March on, with these clauses in place of what the document says.
QByteArray tenPercent(const QByteArray &more, const QByteArray &code = "STD", const QByteArray &from = "2026-03-01")
{
    return R"({"code": ")" + code + R"(", "from": ")" + from + R"(", "base": "revenue", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}], )"
        + (more.contains("\"covers\"") ? QByteArray() : QByteArray(R"("covers": {"everyone": true}, )")) + more + "}";
}

void close(CommissionBook &book, const char *period)
{
    const Run closed = book.ask(qPrintable(QStringLiteral("commission close --period ") + QLatin1String(period)));
    INFO(closed.err.toStdString());
    REQUIRE(closed.exit == 0);
}

QString adjusted(CommissionBook &book, const char *period, const char *person, const char *policy = "STD")
{
    return book.row(period, person, QString::fromLatin1(policy))[u"adjustments"].toString();
}

} // namespace

TEST_CASE("a base above the revenue says which returns lie between, in the answer and on paper", "[commission][closing]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    CommissionBook book(engine);
    book.apply(tenPercent(R"("reason": null)"));
    book.import("orders", QByteArray(orderHeads) + "A1,2026-03-10,completed,,AN,T,10,100000\nA2,2026-04-05,completed,,AN,T,1,500000\n");
    book.import("returns", QByteArray(returnHeads) + "R1,A1,2026-04-10,1,2\n");
    const auto explained = [&](const char *period) {
        const Run run = book.ask(qPrintable(QStringLiteral("commission --explain --person AN --period ") + QLatin1String(period)));
        INFO(run.err.toStdString());
        REQUIRE(run.exit == 0);
        return run.json()[u"rows"].toArray()[0].toObject();
    };
    // 500,000 of April's own sale; 2 of March's 10 came back, each 100,000.
    CHECK(explained("2026-04")[u"base"] == QStringLiteral("500000"));
    const QString note = explained("2026-04")[u"base_note"].toString().replace(QChar::Nbsp, u' ');
    CHECK(note == QStringLiteral("Revenue in April is 300,000 ₫, which is 200,000 ₫ below this base: that came back of earlier periods’ sales, and doesn’t lessen the base."));
    CHECK_FALSE(explained("2026-03").contains(u"base_note"));
    const Run paper = book.askTable(callWords("report statement --period 2026-04 --person AN"));
    CHECK(paper.exit == 0);
    CHECK(paper.out.contains(QStringLiteral("below this base")));
    CHECK_FALSE(book.askTable(callWords("report statement --period 2026-03 --person AN")).out.contains(QStringLiteral("below this base")));
}

TEST_CASE("the score that a gate froze stays where another policy of the month has no gate", "[commission][closing]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    CommissionBook book(engine);
    book.apply(tenPercent(R"("to": "2026-03-15", "covers": {"people": ["AN"]}, "gate": {"min_score": "70", "pays": "0"})", "A"));
    book.apply(tenPercent(R"("covers": {"people": ["AN"]})", "B", "2026-03-16"));
    book.import("targets", "target.metric,target.subject,target.period,target.value\nrevenue,person:AN,2026-03,100000\n");
    book.import("orders", QByteArray(orderHeads) + "A1,2026-03-10,completed,,AN,T,1,20000\nA2,2026-03-20,completed,,AN,T,1,10000\n");
    CHECK(book.row("2026-03", "AN", QStringLiteral("A"))[u"total"] == QStringLiteral("0")); // 30 % of the target
    close(book, "2026-03");
    book.import("returns", QByteArray(returnHeads) + "R1,A1,2026-04-10,1,1\n");
    for (const char *policy : {"A", "B"}) {
        const QString amount = adjusted(book, "2026-04", "AN", policy);
        CHECK((amount.isEmpty() || amount == QStringLiteral("0")));
    }
}

TEST_CASE("another referrer or product group behind a closed month is settled, and a full return leaves nothing", "[commission][closing]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    SECTION("referrer")
    {
        CommissionBook book(engine);
        book.apply(tenPercent(R"("referral": {"rate": "5"})"));
        const auto refer = [&](const char *who) {
            book.import("orders", QByteArray("order.code,order.ordered_on,order.status,order.person,order.referrer,line.product,line.quantity,line.unit_price\n"
                                             "A1,2026-03-10,completed,AN,") + who + ",T,1,20000\n");
        };
        refer("BINH");
        close(book, "2026-03");
        refer("LEAD");
        CHECK(adjusted(book, "2026-04", "BINH") == QStringLiteral("-1000"));
        CHECK(adjusted(book, "2026-04", "LEAD") == QStringLiteral("1000"));
        book.import("returns", QByteArray(returnHeads) + "R1,A1,2026-04-10,1,1\n");
        CHECK(adjusted(book, "2026-04", "BINH") == QStringLiteral("-1000"));
        CHECK(adjusted(book, "2026-04", "LEAD") == QStringLiteral("0"));
        CHECK(adjusted(book, "2026-04", "AN") == QStringLiteral("-2000"));
        close(book, "2026-04");
        CHECK(adjusted(book, "2026-05", "BINH") == QStringLiteral("0"));
    }
    SECTION("group")
    {
        CommissionBook book(engine);
        book.import("products", "product.code,product.name,product.group,product.parent_group\nT,Trà,GREEN,TEA\n");
        book.apply(R"({"code": "STD", "from": "2026-03-01", "covers": {"everyone": true}, "base": "revenue",
            "rules": [{"id": "tea", "when": {"product_group": "TEA"}, "bands": [{"from": "0", "rate": "10"}]}, {"id": "rest", "bands": [{"from": "0", "rate": "2"}]}]})");
        book.import("orders", QByteArray(orderHeads) + "A1,2026-03-10,completed,,AN,T,1,10000\n");
        CHECK(book.total("2026-03", "AN") == QStringLiteral("1000"));
        close(book, "2026-03");
        book.import("products", "product.code,product.name,product.group,product.parent_group\nT,Trà,GREEN,DRINK\n");
        CHECK(adjusted(book, "2026-04", "AN") == QStringLiteral("-800"));
        book.import("returns", QByteArray(returnHeads) + "R1,A1,2026-04-10,1,1\n");
        CHECK(adjusted(book, "2026-04", "AN") == QStringLiteral("-1000"));
    }
}

TEST_CASE("an order that two policies count by its payments shows what each of them pays", "[commission][explain]")
{
    CommissionBook book(Engine::sqlite);
    book.apply(tenPercent(R"("to": "2026-03-15", "event": "part_paid")", "A"));
    book.apply(R"({"code": "B", "from": "2026-03-16", "covers": {"everyone": true}, "base": "revenue", "event": "part_paid",
        "rules": [{"id": "all", "bands": [{"from": "0", "rate": "20"}]}]})");
    book.import("orders", QByteArray(orderHeads) + "A1,2026-03-05,confirmed,,AN,T,1,1000\n");
    book.import("payments", "payment.code,payment.order,payment.on,payment.amount\nP1,A1,2026-03-05,400\nP2,A1,2026-03-25,600\n");
    const Run run = book.ask("commission --period 2026-03 --person AN --explain");
    INFO(run.out.toStdString() << run.err.toStdString());
    REQUIRE(run.exit == 0);
    QJsonArray orders;
    for (const auto &row : run.json()[u"rows"].toArray()) {
        for (const auto &order : row.toObject()[u"orders"].toArray())
            orders.append(order);
    }
    REQUIRE(orders.size() == 1);
    const QJsonObject order = orders[0].toObject();
    CHECK(order[u"amount"] == QStringLiteral("160")); // 400 × 10 % + 600 × 20 %
    CHECK(order[u"parts"].toObject() == QJsonObject{{QStringLiteral("A"), QStringLiteral("40")}, {QStringLiteral("B"), QStringLiteral("120")}});
}

TEST_CASE("an explained period also lists the orders of people without a statement", "[commission][explain]")
{
    CommissionBook book(Engine::sqlite);
    book.apply(tenPercent(R"("covers": {"people": ["AN"]})"));
    book.import("orders", QByteArray(orderHeads) + "A1,2026-03-05,completed,,AN,T,1,1000\nB1,2026-03-06,completed,,BINH,T,1,1000\nB2,2026-03-07,draft,,BINH,T,1,1000\n");
    const Run run = book.ask("commission --period 2026-03 --explain");
    INFO(run.err.toStdString());
    REQUIRE(run.exit == 0);
    const QJsonArray others = run.json()[u"others"].toArray();
    REQUIRE(others.size() == 1);
    const QJsonArray orders = others[0].toObject()[u"orders"].toArray();
    REQUIRE(orders.size() == 2);
    CHECK(orders[0].toObject()[u"reason"] == QStringLiteral("no_policy"));
    CHECK(orders[1].toObject()[u"reason"] == QStringLiteral("draft"));
}

TEST_CASE("a supposed sale beside closed months adds its own pay, and another policy stands in the place of its payer's", "[commission][simulate]")
{
    CommissionBook book(Engine::sqlite);
    book.apply(tenPercent(R"("hold_days": 0)"));
    book.import("orders", QByteArray(orderHeads) + "A1,2026-03-10,completed,,AN,T,1,20000\n");
    close(book, "2026-03");
    book.import("orders", QByteArray(orderHeads) + "A2,2026-03-11,completed,,AN,T,1,10000\nA3,2026-04-03,completed,,AN,T,1,5000\n");
    const auto simulated = [&](const QStringList &words) {
        const Run run = book.askWords(QStringList{QStringLiteral("commission"), QStringLiteral("simulate"), QStringLiteral("--person"), QStringLiteral("AN")} + words);
        INFO(run.err.toStdString());
        REQUIRE(run.exit == 0);
        return run.json();
    };
    const QStringList add{QStringLiteral("--add"), QStringLiteral("revenue=1000")};
    const QJsonObject april = simulated(QStringList{QStringLiteral("--period"), QStringLiteral("2026-04")} + add);
    CHECK(april[u"before"] == QStringLiteral("1500")); // 500 and what changed behind March
    CHECK(april[u"difference"] == QStringLiteral("100"));
    const QJsonObject march = simulated(QStringList{QStringLiteral("--period"), QStringLiteral("2026-03")} + add);
    CHECK(march[u"before"] == QStringLiteral("2000"));
    CHECK(march[u"after"] == QStringLiteral("2100"));

    const QString twenty = book.write(tenPercent(R"("hold_days": 0)", "NEW").replace("\"10\"", "\"20\""), QStringLiteral("new.json"));
    const QJsonObject other = simulated({QStringLiteral("--period"), QStringLiteral("2026-04"), QStringLiteral("--policy"), twenty});
    REQUIRE(other[u"rows"].toArray().size() == 1);
    CHECK(other[u"rows"].toArray()[0].toObject()[u"policy"].toObject()[u"code"] == QStringLiteral("NEW"));
    CHECK(other[u"after"] == QStringLiteral("1000"));
}

TEST_CASE("an unsound policy is refused by a simulation as by applying it", "[commission][simulate]")
{
    CommissionBook book(Engine::sqlite);
    book.apply(tenPercent(R"("hold_days": 0)"));
    int number = 0;
    for (const QByteArray &policy : {QByteArray("{"), tenPercent(R"("covers": {"people": ["ZZ"]})", "X"), tenPercent(R"("period": "quarter")", "X"),
                                     tenPercent(R"("hold_days": 0)", "X").replace("\"10\"", "\"200\""), tenPercent(R"("name": "a\u0000b")", "X")}) {
        INFO(policy.toStdString());
        const QString path = book.write(policy, QStringLiteral("unsound%1.json").arg(++number));
        const Run run = book.askWords({QStringLiteral("commission"), QStringLiteral("simulate"), QStringLiteral("--period"), QStringLiteral("2026-04"), QStringLiteral("--person"),
                                       QStringLiteral("AN"), QStringLiteral("--policy"), path});
        CHECK(run.exit == 3);
        CHECK_FALSE(run.err.isEmpty());
    }
}
