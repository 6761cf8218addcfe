// SPDX-License-Identifier: GPL-3.0-or-later
// Explanations and questions through the command line: files in, sentences out.
#include "tests/cli/commission_book.h"

using namespace somo;
using namespace somo::test;

namespace {

const QByteArray ordersHead = "order.code,order.ordered_on,order.status,order.completed_on,order.person,line.product,line.quantity,line.unit_price,line.unit_cost\n";

/// What an order paid in a period, as `--explain` says it.
struct Said {
    QString reason;
    QString amount;
    int times = 0;
};

class ExplainBook : public CommissionBook {
public:
    ExplainBook()
        : CommissionBook(Engine::sqlite)
    {
        import("products", "product.code,product.name,product.group\nT,Trà,TEA\nC,Cốc,CUP\n");
    }
    void policy(const char *members, const char *from = "2026-03-01")
    {
        apply(QByteArray(R"({"code": "STD", "name": "Chuẩn", "covers": {"people": ["AN"]}, "from": ")") + from + R"(", )" + members + "}");
    }
    void orders(const QByteArray &rows) { import("orders", ordersHead + rows); }
    QJsonObject explained(const char *period)
    {
        const Run run = ask(qPrintable(QStringLiteral("commission --person AN --explain --period ") + QLatin1String(period)));
        INFO(run.err.toStdString());
        REQUIRE(run.exit == 0);
        return run.json();
    }
    Said said(const char *order, const char *period = "2026-03")
    {
        Said said;
        const QJsonObject json = explained(period);
        QJsonArray orders = json[u"orders"].toArray();
        for (const auto &row : json[u"rows"].toArray()) {
            for (const auto &each : row.toObject()[u"orders"].toArray())
                orders.append(each);
        }
        for (const auto &each : orders) {
            const QJsonObject one = each.toObject();
            if (one[u"order"] != QLatin1String(order))
                continue;
            said.reason = one[u"reason"].toString();
            said.amount = one[u"amount"].toString();
            ++said.times;
        }
        return said;
    }
    /// The order brings nothing for this reason.
    void brings(const char *reason, const char *order = "A1", const char *period = "2026-03")
    {
        const Said now = said(order, period);
        CHECK(now.reason == QLatin1String(reason));
        CHECK(now.amount == QStringLiteral("0"));
        CHECK(now.times == 1);
    }
    void pays(const char *amount, const char *order = "A1", const char *period = "2026-03")
    {
        const Said now = said(order, period);
        CHECK(now.reason == QStringLiteral("paid"));
        CHECK(now.amount == QLatin1String(amount));
        CHECK(now.times == 1);
    }
};

const char *const tenPercent = R"("base": "revenue", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}])";

} // namespace

TEST_CASE("doing what an unpaid order waits for makes it pay", "[commission][explanation]")
{
    ExplainBook book;
    SECTION("a draft, not completed yet, counted in another month")
    {
        book.policy(tenPercent);
        book.orders("A1,2026-03-10,draft,,AN,T,1,1000,\n");
        book.brings("draft");
        book.orders("A1,2026-03-10,shipped,,AN,T,1,1000,\n");
        book.brings("not_yet");
        book.orders("A1,2026-03-10,completed,2026-04-02,AN,T,1,1000,\n");
        book.brings("other_period");
        book.pays("100", "A1", "2026-04");
    }
    SECTION("not paid yet, and paid in parts")
    {
        book.policy(R"("event": "paid", "base": "revenue", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}])");
        book.orders("A1,2026-03-10,completed,,AN,T,1,1000,\n");
        book.import("payments", "payment.code,payment.order,payment.on,payment.amount\nP1,A1,2026-03-11,400\n");
        book.brings("not_yet");
        book.import("payments", "payment.code,payment.order,payment.on,payment.amount\nP2,A1,2026-03-12,600\n");
        book.pays("100");
    }
    SECTION("part paid: nothing until a payment")
    {
        book.policy(R"("base": "collected", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}])");
        book.orders("A1,2026-03-10,confirmed,,AN,T,1,1000,\n");
        book.brings("not_yet");
        book.import("payments", "payment.code,payment.order,payment.on,payment.amount\nP1,A1,2026-03-11,400\n");
        book.pays("40");
    }
    SECTION("held until the return window is over")
    {
        book.policy(R"("hold_days": 14, "base": "revenue", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}])");
        book.orders("A1,2026-03-25,completed,,AN,T,1,1000,\n");
        book.brings("held");
        book.pays("100", "A1", "2026-04");
    }
    SECTION("no policy covers it")
    {
        book.orders("A1,2026-03-10,completed,,AN,T,1,1000,\n");
        book.brings("no_policy");
        book.policy(tenPercent);
        book.pays("100");
    }
    SECTION("no rule takes it")
    {
        book.policy(R"("base": "revenue", "rules": [{"id": "tea", "when": {"product_group": "TEA"}, "bands": [{"from": "0", "rate": "10"}]}])");
        book.orders("A1,2026-03-10,completed,,AN,C,1,1000,\n");
        book.brings("no_rule");
        book.policy(R"("version": 2, "reason": "all", "base": "revenue", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}])");
        book.pays("100");
    }
    SECTION("bands of a target that is missing")
    {
        book.policy(R"("base": "revenue", "rules": [{"id": "all", "edges": "target_percent", "bands": [{"from": "0", "rate": "10"}]}])");
        book.orders("A1,2026-03-10,completed,,AN,T,1,1000,\n");
        book.brings("no_target");
        book.import("targets", "target.metric,target.subject,target.period,target.value\nrevenue,person:AN,2026-03,500\n");
        book.pays("100");
    }
    SECTION("its cost is unknown")
    {
        book.policy(R"("base": "gross_profit", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}])");
        book.orders("A1,2026-03-10,completed,,AN,T,1,1000,\n");
        book.brings("unknown_cost");
        book.orders("A1,2026-03-10,completed,,AN,T,1,1000,600\n");
        book.pays("40");
    }
    SECTION("under the first band that pays")
    {
        book.policy(R"("base": "revenue", "rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "rate": "0"}, {"from": "2000", "rate": "10"}]}])");
        book.orders("A1,2026-03-10,completed,,AN,T,1,1000,\n");
        book.brings("under_band");
        book.orders("A2,2026-03-11,completed,,AN,T,1,1000,\n");
        book.pays("100");
    }
    SECTION("the score is under the mark")
    {
        book.policy(R"("gate": {"min_score": "70", "pays": "0"}, "base": "revenue", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}])");
        book.import("targets", "target.metric,target.subject,target.period,target.value\nrevenue,person:AN,2026-03,2000\n");
        book.orders("A1,2026-03-10,completed,,AN,T,1,1000,\n");
        book.brings("gate");
        book.orders("A2,2026-03-11,completed,,AN,T,1,500,\n");
        book.pays("100");
    }
    SECTION("orders count for the largest share")
    {
        book.policy(R"("base": "orders", "rules": [{"id": "all", "bands": [{"from": "0", "each": "50"}]}])");
        book.orders("A1,2026-03-10,completed,,AN:40;BINH:60,T,1,1000,\n");
        book.brings("smaller_share");
        book.orders("A1,2026-03-10,completed,,AN:60;BINH:40,T,1,1000,\n");
        book.pays("50");
    }
    SECTION("nothing of it is in the base")
    {
        book.policy(tenPercent);
        book.orders("A1,2026-03-10,completed,,AN,T,1,0,\nA2,2026-03-10,completed,,AN,T,1,1000,\n");
        book.brings("no_base");
        book.orders("A1,2026-03-10,completed,,AN,T,1,300,\n");
        book.pays("30");
    }
    SECTION("its part rounds to nothing")
    {
        book.policy(R"("base": "revenue", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "1"}]}])");
        book.orders("A1,2026-03-10,completed,,AN,T,1,10,\nA2,2026-03-10,completed,,AN,T,1,9000,\n");
        book.brings("rounded");
        book.orders("A1,2026-03-10,completed,,AN,T,1,1000,\n");
        book.pays("10");
    }
    SECTION("known only since the closing")
    {
        book.policy(tenPercent);
        book.orders("A1,2026-03-10,shipped,,AN,T,1,1000,\n");
        REQUIRE(book.ask("commission close --period 2026-03").exit == 0);
        book.brings("not_yet");
        book.orders("A1,2026-03-10,completed,2026-03-20,AN,T,1,1000,\n");
        book.brings("after_closing");
        CHECK(book.row("2026-04", "AN")[u"adjustments"] == QStringLiteral("100"));
    }
    SECTION("cancelled and returned ones say that nothing is left")
    {
        book.policy(tenPercent);
        book.orders("A1,2026-03-10,cancelled,,AN,T,1,1000,\nA2,2026-03-10,completed,,AN,T,1,1000,\n");
        book.brings("cancelled");
        book.import("returns", "return.code,return.order,return.on,line.no,line.quantity\nR1,A2,2026-03-20,1,1\n");
        book.brings("returned", "A2");
    }
    SECTION("a policy of another kind of period counts it there")
    {
        book.policy(R"("period": "quarter", "base": "revenue", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}])", "2026-01-01");
        book.orders("A1,2026-03-10,completed,,AN,T,1,1000,\n");
        book.brings("other_period");
        book.pays("100", "A1", "2026-Q1");
    }
}

TEST_CASE("an order that waits says what it would bring, as the simulator does", "[commission][explanation]")
{
    ExplainBook book; // today is 5 October 2026
    const auto expected = [&](const char *order, const char *period) {
        const QJsonObject json = book.explained(period);
        QJsonArray orders = json[u"orders"].toArray();
        for (const auto &row : json[u"rows"].toArray()) {
            for (const auto &each : row.toObject()[u"orders"].toArray())
                orders.append(each);
        }
        for (const auto &each : orders) {
            if (each.toObject()[u"order"] == QLatin1String(order))
                return each.toObject()[u"expected"].toObject();
        }
        return QJsonObject();
    };
    const auto simulated = [&](const char *revenue) {
        return book.ask(qPrintable(QStringLiteral("commission simulate --person AN --period 2026-10 --add revenue=") + QLatin1String(revenue))).json().value(QStringLiteral("difference")).toString();
    };
    SECTION("bands over the period: it rests on what else comes")
    {
        book.policy(R"("base": "revenue", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "5"}, {"from": "1000", "rate": "8.5"}]}])");
        book.orders("A1,2026-10-01,completed,2026-10-02,AN,T,1,900,\nA2,2026-10-03,shipped,,AN,T,1,800,\nA3,2026-10-04,draft,,AN,T,1,50,\n");
        // 900 pay 45; 1,700 pay 50 + 700 × 8.5 % = 59.5, rounded to 60.
        const QJsonObject waits = expected("A2", "2026-10");
        CHECK(waits[u"amount"] == QStringLiteral("65"));
        CHECK(waits[u"period"] == QStringLiteral("2026-10"));
        CHECK(waits[u"rests_on"] == QStringLiteral("period"));
        CHECK(simulated("800") == waits[u"amount"]);
        CHECK(expected("A3", "2026-10")[u"amount"] == QStringLiteral("3")); // 950 pay 47.5, rounded to 48
        CHECK(simulated("50") == QStringLiteral("3"));
        CHECK(expected("A1", "2026-10").isEmpty());
        const Run text = book.askTable(callWords("commission --person AN --period 2026-10 --explain"));
        CHECK(QString(text.out).replace(QChar::Nbsp, u' ').contains(QStringLiteral("A2: On its way. Once it is completed, it counts in that period. It would then bring about 65 ₫, if nothing else comes.")));
    }
    SECTION("each order by itself: it rests on nothing else")
    {
        book.policy(R"("base": "revenue", "rules": [{"id": "all", "scope": "order", "bands": [{"from": "0", "rate": "0"}, {"from": "1000", "rate": "10"}]}])");
        book.orders("A1,2026-10-01,completed,2026-10-02,AN,T,1,5000,\nA2,2026-10-03,shipped,,AN,T,1,3000,\nA3,2026-10-03,shipped,,AN,T,1,900,\n");
        CHECK(expected("A2", "2026-10")[u"amount"] == QStringLiteral("200")); // what lies above 1,000
        CHECK(expected("A2", "2026-10")[u"rests_on"] == QStringLiteral("order"));
        CHECK(expected("A3", "2026-10")[u"amount"] == QStringLiteral("0"));
        const QString text = QString(book.askTable(callWords("commission --person AN --period 2026-10 --explain")).out).replace(QChar::Nbsp, u' ');
        CHECK(text.contains(QStringLiteral("It would then bring 200 ₫.")));
        CHECK(text.contains(QStringLiteral("A3: On its way. Once it is completed, it counts in that period. As things stand it would then bring nothing yet.")));
    }
    SECTION("seen from an earlier month, held, and over the cap")
    {
        book.policy(R"("hold_days": 14, "cap": "150", "base": "revenue", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}])");
        book.orders("A1,2026-09-28,completed,,AN,T,1,1000,\nA2,2026-09-10,shipped,,AN,T,1,2000,\nA3,2026-08-01,completed,,AN,T,1,700,\n");
        const QJsonObject held = expected("A1", "2026-09"); // joins on 12 October
        CHECK(held[u"amount"] == QStringLiteral("100"));
        CHECK(held[u"period"] == QStringLiteral("2026-10"));
        // Completed today it joins on the 19th, beside the held one: 300 are capped at 150, and 100 of them are there.
        CHECK(expected("A2", "2026-09")[u"amount"] == QStringLiteral("50"));
        CHECK(expected("A3", "2026-08").isEmpty()); // paid in August
    }
}

TEST_CASE("an order without pay shows what is credited, on the statement as in the KPI report", "[commission][explanation]")
{
    ExplainBook book;
    book.policy(tenPercent);
    book.orders("A1,2026-03-10,completed,,AN,T,1,900,\nA2,2026-03-11,cancelled,,AN:60;BINH:40,T,1,1001,\n");
    QJsonObject shared;
    for (const auto &row : book.explained("2026-03")[u"rows"].toArray()) {
        for (const auto &each : row.toObject()[u"orders"].toArray())
            shared = each.toObject()[u"order"] == QStringLiteral("A2") ? each.toObject() : shared;
    }
    CHECK(shared[u"value"] == QStringLiteral("1001"));
    CHECK(shared[u"credited"] == QStringLiteral("601")); // 600.6
    const auto lineOf = [&](const char *call, const QString &part) {
        const Run run = book.askTable(callWords(call));
        INFO(run.err.toStdString());
        for (const QString &line : QString(run.out).split(u'\n')) {
            if (line.contains(part))
                return line.simplified().toStdString();
        }
        return std::string();
    };
    CHECK(lineOf("report kpi --person AN --period 2026-03", QStringLiteral("Cancelled: A2")) == "Cancelled: A2 601");
    CHECK(lineOf("report statement --person AN --period 2026-03", QStringLiteral("A2")) == "A2 11 Mar 2026 60% of 1,001 ₫ 601 Cancelled A cancelled order counts for nothing.");
}

TEST_CASE("--explain opens each line down to its orders, in sentences and in JSON", "[commission][explanation]")
{
    ExplainBook book;
    book.policy(R"("base": "revenue", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "5"}, {"from": "1000", "rate": "8.5"}]}])");
    book.orders("A1,2026-03-10,completed,,AN,T,1,900,\nA2,2026-03-11,completed,,AN,T,2,400,\nA3,2026-03-12,draft,,AN,T,1,100,\n");
    const QJsonObject row = book.explained("2026-03")[u"rows"].toArray().first().toObject();
    const QJsonObject line = row[u"lines"].toArray()[1].toObject();
    CHECK(line[u"key"] == QStringLiteral("STD:band:rule=all:from=1000"));
    CHECK(line[u"amount"] == QStringLiteral("60")); // 700 × 8.5 % = 59.5
    const QJsonArray why = line[u"why"].toArray();
    REQUIRE(why.size() >= 4);
    const QJsonArray orders = why[1].toObject()[u"under"].toArray();
    CHECK(orders[0].toObject()[u"order"] == QStringLiteral("A1"));
    CHECK(orders[0].toObject()[u"amount"] == QStringLiteral("900"));
    CHECK(orders[1].toObject()[u"order"] == QStringLiteral("A2"));
    CHECK(why.last().toObject()[u"policy"] == QStringLiteral("STD"));
    const Run text = book.askTable(callWords("commission --person AN --period 2026-03 --explain"));
    INFO(text.out.toStdString());
    CHECK(text.out.contains(QStringLiteral("700 × 8.5% = 59.5, rounded to 60")));
    CHECK(text.out.contains(QStringLiteral("The rule: Chuẩn, version 1, clause “every sale”.")));
    CHECK(text.out.contains(QStringLiteral("A3: Draft. Has to be confirmed and to be recognised.")));
}

TEST_CASE("a question is asked, answered and reopened, and never delays closing", "[commission][question]")
{
    ExplainBook book;
    book.policy(tenPercent);
    book.orders("A1,2026-03-10,completed,,AN,T,1,1000,\n");
    const Run asked = book.askWords({QStringLiteral("commission"), QStringLiteral("ask"), QStringLiteral("--period"), QStringLiteral("2026-03"), QStringLiteral("--person"), QStringLiteral("AN"),
                                     QStringLiteral("--line"), QStringLiteral("1"), QStringLiteral("--kind"), QStringLiteral("data"), QStringLiteral("Thiếu đơn A2?")});
    INFO(asked.err.toStdString());
    REQUIRE(asked.exit == 0);
    const QJsonObject question = asked.json()[u"questions"].toArray().first().toObject();
    CHECK(question[u"line"] == QStringLiteral("STD:band:rule=all:from=0"));
    CHECK(question[u"outcome"].isNull());
    const QString number = QString::number(question[u"number"].toInt());
    // People read the line as the statement calls it, and who asked.
    const Run read = book.askTable(callWords("commission questions"));
    INFO(read.out.toStdString());
    CHECK(read.out.contains(QStringLiteral("“every sale”")));
    CHECK_FALSE(read.out.contains(QStringLiteral("STD:band")));
    CHECK(read.out.contains(QStringLiteral("tester")));
    REQUIRE(book.ask("commission close --period 2026-03").exit == 0);
    CHECK(book.ask("commission questions --open --period 2026-03").json()[u"questions"].toArray().size() == 1);
    const Run answered = book.askWords({QStringLiteral("commission"), QStringLiteral("answer"), number, QStringLiteral("--outcome"), QStringLiteral("corrected"), QStringLiteral("Đã thêm.")});
    CHECK(answered.json()[u"questions"].toArray().first().toObject()[u"outcome"] == QStringLiteral("corrected"));
    CHECK(book.ask("commission questions --open").json()[u"questions"].toArray().isEmpty());
    const QJsonObject line = book.explained("2026-03")[u"rows"].toArray().first().toObject()[u"lines"].toArray().first().toObject();
    CHECK(line[u"questions"].toArray().first().toObject()[u"answer"] == QStringLiteral("Đã thêm."));
    REQUIRE(book.askWords({QStringLiteral("commission"), QStringLiteral("answer"), number, QStringLiteral("--reopen"), QStringLiteral("Vẫn thiếu A3")}).exit == 0);
    CHECK(book.ask("commission questions --open").json()[u"questions"].toArray().size() == 1);
    // What can't be asked is refused.
    CHECK(book.askWords({QStringLiteral("commission"), QStringLiteral("ask"), QStringLiteral("--period"), QStringLiteral("2026-03"), QStringLiteral("--person"), QStringLiteral("AN")}).exit == 1);
    const Run unknown = book.askWords({QStringLiteral("commission"), QStringLiteral("ask"), QStringLiteral("--period"), QStringLiteral("2026-03"), QStringLiteral("--person"), QStringLiteral("AN"),
                                       QStringLiteral("--line"), QStringLiteral("STD:cap"), QStringLiteral("?")});
    CHECK(unknown.exit == 1);
    CHECK(unknown.err.contains(QStringLiteral("STD:cap")));
    CHECK(book.ask("commission ask --period 2026-03 --person AN --kind anger why").exit == 2);
    CHECK(book.ask("commission answer 999 so").exit == 1);
    CHECK(book.ask("commission answer 1 --outcome maybe so").exit == 2);
    CHECK(book.ask("check").exit == 0);
}
