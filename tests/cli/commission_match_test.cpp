// SPDX-License-Identifier: GPL-3.0-or-later
// A received statement beside one's own orders: files in, agreements and differences out.
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QFile>
#include <QJsonArray>

using namespace somo;
using namespace somo::test;

namespace {

/// A freelancer's book of September 2026: An sells for two principals. TRA pays 5 % of completed orders after 14 days of
/// hold; MOC pays 3 % at once. Bình sells for TRA too.
class FreelancersBook {
public:
    explicit FreelancersBook(Engine engine)
        : m_place(engine)
    {
        done({QStringLiteral("new"), m_place.place()});
        import("people", "person.code,person.name\nAN,Nguyễn Hoài An\nBINH,Phạm Đức Bình\n");
        import("orders", "order.code,order.ordered_on,order.status,order.completed_on,order.person,order.payer,customer.name,line.product,line.quantity,line.unit_price\n"
                         "T-1,2026-09-01,completed,2026-09-02,AN,TRA,Lan,TEA,1,1000000\n"
                         "T-2,2026-09-03,completed,2026-09-04,AN,TRA,Nam,TEA,2,1000000\n"
                         "T-3,2026-09-05,completed,2026-09-25,AN,TRA,Hoa,TEA,1,400000\n"
                         "T-4,2026-09-06,shipped,,AN,TRA,Mai,TEA,1,500000\n"
                         "T-5,2026-09-07,completed,2026-09-08,BINH,TRA,Lan,TEA,1,700000\n"
                         "0006,2026-09-08,completed,2026-09-09,AN,TRA,Sen,TEA,1,600000\n"
                         "M-1,2026-09-09,completed,2026-09-10,AN,MOC,Lan,TEA,1,2000000\n"
                         "T-8,2026-08-01,completed,2026-08-02,AN,TRA,Lan,TEA,1,800000\n");
        import("returns", "return.code,return.order,return.on,line.product,line.quantity\nR-1,T-2,2026-09-15,TEA,1\n");
        apply(R"({"code": "CTV-TRA", "name": "Trà", "from": "2026-01-01", "payer": "TRA", "covers": {"everyone": true}, "base": "revenue", "hold_days": 14,
                  "rules": [{"id": "all", "bands": [{"from": "0", "rate": "5"}]}]})");
        apply(R"({"code": "CTV-MOC", "name": "Mộc", "from": "2026-01-01", "payer": "MOC", "covers": {"everyone": true}, "base": "revenue",
                  "rules": [{"id": "all", "bands": [{"from": "0", "rate": "3"}]}]})");
    }

    Run match(const QByteArray &statement, const QStringList &more = {})
    {
        return json(m_place.place(), QStringList{QStringLiteral("commission"), QStringLiteral("match"), write(statement, QStringLiteral("received.csv")), QStringLiteral("--period"),
                                                 QStringLiteral("2026-09"), QStringLiteral("--person"), QStringLiteral("AN"), QStringLiteral("--policy"), QStringLiteral("CTV-TRA")}
                                          + more);
    }
    QString write(const QByteArray &content, const QString &name)
    {
        QFile file(m_place.file(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    QString file(const QString &name) const { return m_place.file(name); }
    QString place() const { return m_place.place(); }

private:
    void import(const char *kind, const QByteArray &content)
    {
        done({QStringLiteral("import"), QString::fromLatin1(kind), write(content, QStringLiteral("%1.csv").arg(++m_files))});
    }
    void apply(const QByteArray &policy) { done({QStringLiteral("policy"), QStringLiteral("apply"), write(policy, QStringLiteral("%1.json").arg(++m_files))}); }
    void done(const QStringList &words)
    {
        const Run run = call(m_place.place(), words + QStringList{QStringLiteral("--today"), QStringLiteral("2026-10-05"), QStringLiteral("--lang"), QStringLiteral("en")});
        INFO(words.join(QLatin1Char(' ')).toStdString() << '\n' << run.err.toStdString());
        REQUIRE(run.exit == 0);
    }

    TestPlace m_place;
    int m_files = 0;
};

QJsonObject rowOf(const QJsonObject &document, const char *order)
{
    const QJsonArray rows = document[u"rows"].toArray();
    for (const auto &each : rows) {
        if (each.toObject()[u"order"] == QString::fromUtf8(order))
            return each.toObject();
    }
    return {};
}

const QByteArray statement = "Mã đơn;Ngày;Khách hàng;Doanh thu;Tỷ lệ (%);Hoa hồng\n"
                             "t-1;01/09/2026;Lan;1.000.000;5;50.000\n" // agrees, written otherwise
                             "T-2;03/09/2026;Nam;2.000.000;5;100.000\n" // half came back
                             "T-3;05/09/2026;Hoa;400.000;5;20.000\n" // held until October
                             "T-4;06/09/2026;Mai;500.000;5;25.000\n" // on its way
                             "T-5;07/09/2026;Lan;700.000;5;35.000\n" // Bình's
                             "T-8;01/08/2026;Lan;800.000;5;40.000\n" // August's
                             "X-9;20/09/2026;Ai;300.000;5;15.000\n" // nobody knows it
                             "Thưởng;;;;;50.000\n"
                             "Tổng cộng;;;;;335.000\n";

} // namespace

TEST_CASE("a received statement is matched line by line, each difference with its reason", "[received]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    FreelancersBook book(engine);
    const Run run = book.match(statement);
    INFO(run.out.toStdString() << run.err.toStdString());
    REQUIRE(run.exit == 0);
    const QJsonObject document = run.json();
    CHECK(document[u"policies"].toArray() == QJsonArray{QStringLiteral("CTV-TRA/1")});
    CHECK(document[u"payer"].toString() == u"TRA");
    CHECK(document[u"file_totals"].toArray()[0].toObject()[u"agrees"] == true);

    const QJsonObject t1 = rowOf(document, "T-1");
    CHECK(t1[u"result"].toString() == u"agrees");
    CHECK(t1[u"matched_by"].toString() == u"case");
    CHECK(t1[u"their_order"].toString() == u"t-1");
    CHECK(t1[u"ours"].toString() == u"50000");
    const QJsonObject t2 = rowOf(document, "T-2");
    CHECK(t2[u"result"].toString() == u"differs");
    CHECK(t2[u"why"].toString() == u"returned");
    CHECK(t2[u"ours"].toString() == u"50000");
    CHECK(t2[u"difference"].toString() == u"50000");
    const QJsonObject t3 = rowOf(document, "T-3");
    CHECK(t3[u"why"].toString() == u"held");
    CHECK(t3[u"on"].toString() == u"2026-10-09");
    CHECK(rowOf(document, "T-4")[u"why"].toString() == u"not_yet");
    CHECK(rowOf(document, "T-5")[u"why"].toString() == u"other_person");
    CHECK(rowOf(document, "T-5")[u"credited_to"] == QStringLiteral("Phạm Đức Bình"));
    CHECK(rowOf(document, "T-8")[u"why"].toString() == u"other_period");
    CHECK(rowOf(document, "T-8")[u"period"].toString() == u"2026-08");
    CHECK(rowOf(document, "X-9")[u"result"].toString() == u"missing_here");
    const QJsonObject six = rowOf(document, "0006");
    CHECK(six[u"result"].toString() == u"missing_there");
    CHECK(six[u"ours"].toString() == u"30000");
    CHECK(rowOf(document, "M-1").isEmpty()); // another principal's

    // 50,000 + 50,000 + 30,000 on the own side, as `commission` says.
    CHECK(document[u"total"].toObject()[u"theirs"].toString() == u"335000");
    CHECK(document[u"total"].toObject()[u"ours"].toString() == u"130000");
    CHECK(document[u"total"].toObject()[u"difference"].toString() == u"205000");
    const Run own = json(book.place(), {QStringLiteral("commission"), QStringLiteral("--period"), QStringLiteral("2026-09"), QStringLiteral("--person"), QStringLiteral("AN")});
    CHECK(own.out.contains(QStringLiteral("\"130000\"")));
}

TEST_CASE("the payer chooses the policies too, and without either all of them stand on the own side", "[received]")
{
    FreelancersBook book(Engine::sqlite);
    const QString path = book.write("Order,Commission\nM-1,60000\n", QStringLiteral("moc.csv"));
    const QStringList words{QStringLiteral("commission"), QStringLiteral("match"), path, QStringLiteral("--period"), QStringLiteral("2026-09"), QStringLiteral("--person"), QStringLiteral("AN")};
    const Run one = json(book.place(), words + QStringList{QStringLiteral("--payer"), QStringLiteral("MOC")});
    CHECK(one.json()[u"rows"].toArray().size() == 1);
    CHECK(one.json()[u"total"].toObject()[u"difference"].toString() == u"0");
    const Run all = json(book.place(), words);
    CHECK(all.json()[u"total"].toObject()[u"ours"].toString() == u"190000");
    const Run none = json(book.place(), words + QStringList{QStringLiteral("--policy"), QStringLiteral("NOPE")});
    CHECK(none.exit == 1);
    CHECK(none.err.contains(QStringLiteral("NOPE")));
}

TEST_CASE("a file that can't be taken is refused whole, with every cell or the columns that are missing", "[received]")
{
    FreelancersBook book(Engine::sqlite);
    const Run bad = book.match("Mã đơn,Hoa hồng\nT-1,5O.000\nT-2,10\n");
    CHECK(bad.exit == 3);
    CHECK(bad.err.contains(QStringLiteral("5O.000")));
    CHECK(bad.json()[u"errors"].toArray()[0].toObject()[u"row"] == 2);
    CHECK(bad.json()[u"errors"].toArray()[0].toObject()[u"column"] == QStringLiteral("Hoa hồng"));
    CHECK_FALSE(bad.json().contains(u"rows"));
    const Run unknown = book.match("Ref,Y\nT-1,50000\n");
    CHECK(unknown.exit == 3);
    CHECK(unknown.err.contains(QStringLiteral("Ref, Y")));
    CHECK(unknown.json()[u"missing"].toArray() == QJsonArray{QStringLiteral("order"), QStringLiteral("amount")});
    const Run mapped = book.match("Ref,Y\nT-1,50000\n", {QStringLiteral("--map"), QStringLiteral("order=Ref,amount=B")});
    CHECK(mapped.exit == 0);
    CHECK(rowOf(mapped.json(), "T-1")[u"result"].toString() == u"agrees");
    CHECK(book.match("a,b\n", {QStringLiteral("--map"), QStringLiteral("ordre=a")}).exit == 2);
    CHECK(book.match("Mã đơn,Hoa hồng\nT-1,5\n", {QStringLiteral("-o"), QStringLiteral("x.doc")}).exit == 2);
    CHECK(call(book.place(), callWords("commission match missing.csv --period 2026-09 --person AN")).exit == 1);
    CHECK(call(book.place(), callWords("commission match --period 2026-09 --person AN")).exit == 2);
    CHECK(call(book.place(), QStringList{QStringLiteral("commission"), QStringLiteral("match"), book.file(QStringLiteral("received.csv")), QStringLiteral("--period"), QStringLiteral("2026-09")}).exit == 2);
}

TEST_CASE("one unit passes only when it is asked for, and the answer says so", "[received]")
{
    FreelancersBook book(Engine::sqlite);
    const QByteArray off = "Mã đơn,Hoa hồng\nT-1,49.999\n";
    CHECK(rowOf(book.match(off).json(), "T-1")[u"why"].toString() == u"rounding");
    const QJsonObject passed = book.match(off, {QStringLiteral("--rounding")}).json();
    CHECK(rowOf(passed, "T-1")[u"result"].toString() == u"agrees");
    CHECK(rowOf(passed, "T-1")[u"rounded"] == true);
    CHECK(rowOf(passed, "T-1")[u"difference"].toString() == u"-1");
    CHECK(passed[u"rounding_passes"] == true);
}

TEST_CASE("the differences are written as a page, and the book stays as it was", "[received]")
{
    FreelancersBook book(Engine::sqlite);
    const Run before = json(book.place(), {QStringLiteral("log")});
    for (const char *ending : {"html", "csv", "xlsx", "txt"}) {
        const QString target = book.file(QStringLiteral("out.") + QString::fromLatin1(ending));
        const Run run = book.match(statement, {QStringLiteral("-o"), target});
        INFO(run.err.toStdString());
        CHECK(run.exit == 0);
        QFile file(target);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        CHECK(content.size() > 500);
        if (qstrcmp(ending, "html") == 0)
            CHECK(QString::fromUtf8(content).contains(QStringLiteral("Held until 9 Oct 2026")));
    }
    CHECK(json(book.place(), {QStringLiteral("log")}).out == before.out);
    // Neither the book nor the received file is written over.
    CHECK(book.match(statement, {QStringLiteral("-o"), book.file(QStringLiteral("received.csv"))}).exit == 1);
}
