// SPDX-License-Identifier: GPL-3.0-or-later
// A month's run through the program as a whole.
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QFile>
#include <QJsonArray>

using namespace somo;
using namespace somo::test;

namespace {

/// March 2026: An sells 50,000,000 at 2 %, another 10,000,000 are on their way.
class RunBook {
public:
    explicit RunBook(Engine engine = Engine::sqlite)
        : m_place(engine)
    {
        done({QStringLiteral("new"), m_place.place()});
        import("people", "person.code,person.name,person.base_salary\nAN,Nguyễn Hoài An,9500000\nBINH,Phạm Đức Bình,\n");
        import("orders", "order.code,order.ordered_on,order.status,order.person,line.quantity,line.unit_price\n"
                         "A1,2026-03-10,completed,AN,1,50000000\nA2,2026-03-12,shipped,AN,1,10000000\n");
        done({QStringLiteral("policy"), QStringLiteral("apply"), write(R"({"code": "STD", "name": "Chuẩn", "from": "2026-03-01", "covers": {"everyone": true}, "base": "revenue",
            "rules": [{"id": "all", "bands": [{"from": "0", "rate": "2"}]}]})", QStringLiteral("policy.json"))});
    }
    void completeLate()
    {
        import("orders", "order.code,order.ordered_on,order.status,order.completed_on,order.person,line.quantity,line.unit_price\n"
                         "A2,2026-03-12,completed,2026-03-20,AN,1,10000000\n");
    }
    Run ask(const char *words) { return json(m_place.place(), callWords(words)); }
    Run askWords(const QStringList &words) { return json(m_place.place(), words); }
    Run plain(const char *words)
    {
        return call(m_place.place(), callWords(words) + QStringList{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--today"), QStringLiteral("2026-10-05")});
    }
    QString file(const QString &name) const { return m_place.file(name); }

private:
    void import(const char *kind, const QByteArray &content)
    {
        done({QStringLiteral("import"), QString::fromLatin1(kind), write(content, QStringLiteral("%1.csv").arg(++m_files))});
    }
    QString write(const QByteArray &content, const QString &name)
    {
        QFile file(m_place.file(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    void done(const QStringList &words)
    {
        const Run run = json(m_place.place(), words);
        INFO(words.join(QLatin1Char(' ')).toStdString() << '\n' << run.err.toStdString());
        REQUIRE(run.exit == 0);
    }

    TestPlace m_place;
    int m_files = 0;
};

QStringList kinds(const QJsonArray &findings)
{
    QStringList said;
    for (const auto &each : findings)
        said += each.toObject()[u"kind"].toString();
    return said;
}

} // namespace

TEST_CASE("a period is calculated, approved, opened again and closed from the command line", "[commission][cli]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    RunBook book(engine);
    const Run open = book.ask("commission status --period 2026-03");
    INFO(open.err.toStdString());
    REQUIRE(open.exit == 0);
    CHECK(open.json()[u"state"] == QStringLiteral("open"));
    CHECK(open.json()[u"calculated"].isNull());
    CHECK(kinds(open.json()[u"findings"].toArray()) == QStringList{QStringLiteral("orders_waiting")});
    const QJsonObject waiting = open.json()[u"findings"].toArray()[0].toObject();
    CHECK(waiting[u"orders"].toArray() == QJsonArray{QStringLiteral("A2")});
    CHECK(waiting[u"event"] == QStringLiteral("completed"));
    CHECK(waiting[u"blocks"] == false);
    const Run early = book.ask("commission approve --period 2026-03");
    CHECK(early.exit == 1);
    CHECK(early.err.contains(QStringLiteral("it is not calculated yet. Calculate it first.")));
    const Run calculated = book.ask("commission calculate --period 2026-03");
    INFO(calculated.err.toStdString());
    REQUIRE(calculated.exit == 0);
    CHECK(calculated.json()[u"state"] == QStringLiteral("calculated"));
    CHECK(calculated.json()[u"changes"].toArray().isEmpty());
    CHECK(calculated.json()[u"total"] == QStringLiteral("1000000"));
    book.completeLate();
    CHECK(book.ask("commission approve --period 2026-03").err.contains(QStringLiteral("for Nguyễn Hoài An. Calculate it again.")));
    const Run again = book.ask("commission calculate --period 2026-03");
    const QJsonObject change = again.json()[u"changes"].toArray()[0].toObject();
    CHECK(change[u"person"].toObject()[u"code"] == QStringLiteral("AN"));
    CHECK(change[u"before"] == QStringLiteral("1000000"));
    CHECK(change[u"now"] == QStringLiteral("1200000"));
    CHECK(change[u"lines"].toArray()[0].toObject()[u"now"] == QStringLiteral("1200000"));
    CHECK(book.ask("commission approve --period 2026-03").json()[u"state"] == QStringLiteral("approved"));
    CHECK(book.ask("commission reopen --period 2026-03").json()[u"state"] == QStringLiteral("open"));
    REQUIRE(book.ask("commission calculate --period 2026-03").exit == 0);
    REQUIRE(book.ask("commission approve --period 2026-03").exit == 0);
    CHECK(book.ask("commission close --period 2026-03").json()[u"state"] == QStringLiteral("closed"));
    const Run closed = book.ask("commission status --period 2026-03");
    CHECK(closed.json()[u"closed"].toObject()[u"by"] == QStringLiteral("tester"));
    CHECK(closed.json()[u"closed"].toObject()[u"at"] == QStringLiteral("2026-10-05T11:00:00+07:00"));
    CHECK(closed.json()[u"findings"].toArray().isEmpty());
    CHECK(book.ask("commission reopen --period 2026-03").exit == 1);
    CHECK(book.ask("check").exit == 0);
}

TEST_CASE("the table of a step says in words what differs", "[commission][cli]")
{
    RunBook book;
    REQUIRE(book.plain("commission calculate --period 2026-03").exit == 0);
    book.completeLate();
    CHECK(book.plain("commission status --period 2026-03").out.contains(QStringLiteral("For Nguyễn Hoài An it comes out otherwise now than it was calculated.")));
    CHECK(book.plain("commission calculate --period 2026-03").out.replace(QChar::Nbsp, u' ').contains(QStringLiteral("Nguyễn Hoài An, STD: 1,000,000 ₫ before, 1,200,000 ₫ now.")));
    CHECK(book.plain("commission status --period 2026-04").out.contains(QStringLiteral("March 2026 is still open. Closing goes in order, so it comes first.")));
}

TEST_CASE("a closed period is compared with today", "[commission][cli]")
{
    RunBook book;
    CHECK(book.ask("commission compare --period 2026-03").exit == 1);
    REQUIRE(book.ask("commission close --period 2026-03").exit == 0);
    book.completeLate();
    const Run compared = book.ask("commission compare --period 2026-03");
    INFO(compared.err.toStdString());
    REQUIRE(compared.exit == 0);
    CHECK(compared.json()[u"at_closing"] == QStringLiteral("1000000"));
    CHECK(compared.json()[u"today"] == QStringLiteral("1200000"));
    CHECK(compared.json()[u"changes"].toArray().size() == 1);
}

TEST_CASE("bonuses by hand are given, listed and taken away", "[commission][cli]")
{
    RunBook book;
    const auto add = [&](const QStringList &more) {
        return book.askWords(QStringList{QStringLiteral("commission"), QStringLiteral("bonus"), QStringLiteral("add"), QStringLiteral("--person"), QStringLiteral("AN"), QStringLiteral("--amount")} + more);
    };
    const Run given = add({QStringLiteral("500000"), QStringLiteral("--reason"), QStringLiteral("Khách khen"), QStringLiteral("--on"), QStringLiteral("2026-03-15")});
    INFO(given.err.toStdString());
    REQUIRE(given.exit == 0);
    const QJsonObject row = given.json()[u"rows"].toArray()[0].toObject();
    CHECK(row[u"amount"] == QStringLiteral("500000"));
    CHECK(row[u"policy"] == QStringLiteral("STD"));
    CHECK(row[u"reason"] == QStringLiteral("Khách khen"));
    CHECK(book.ask("commission --period 2026-03").json()[u"total"] == QStringLiteral("1500000"));
    CHECK(book.ask("commission bonus list --period 2026-04").json()[u"rows"].toArray().isEmpty());
    CHECK(add({QStringLiteral("abc"), QStringLiteral("--reason"), QStringLiteral("x")}).exit == 2);
    CHECK(add({QStringLiteral("5")}).exit == 2);
    const Run fine = add({QStringLiteral("-5"), QStringLiteral("--reason"), QStringLiteral("đi muộn"), QStringLiteral("--on"), QStringLiteral("2026-03-15")});
    CHECK(fine.exit == 1);
    CHECK(fine.err.contains(QStringLiteral("a bonus is an amount above 0.")));
    CHECK(add({QStringLiteral("5"), QStringLiteral("--reason"), QStringLiteral("x"), QStringLiteral("--on"), QStringLiteral("2026-02-15")}).err.contains(QStringLiteral("no policy in force covers")));
    CHECK(book.ask("commission bonus remove x").exit == 2);
    CHECK(book.ask("commission bonus remove 99").exit == 1);
    REQUIRE(book.askWords({QStringLiteral("commission"), QStringLiteral("bonus"), QStringLiteral("remove"), QString::number(row[u"id"].toInteger())}).exit == 0);
    CHECK(book.ask("commission --period 2026-03").json()[u"total"] == QStringLiteral("1000000"));
}

TEST_CASE("the pay summary is written out, or into a file by its ending", "[commission][cli]")
{
    RunBook book;
    CHECK(book.plain("commission pay --period 2026-03").out.contains(QStringLiteral("Pay summary, March 2026")));
    const QString path = book.file(QStringLiteral("pay.csv"));
    const Run written = book.askWords({QStringLiteral("commission"), QStringLiteral("pay"), QStringLiteral("--period"), QStringLiteral("2026-03"), QStringLiteral("-o"), path});
    INFO(written.err.toStdString());
    REQUIRE(written.exit == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("AN,Nguyễn Hoài An,9500000,1000000,,,,,,1000000,10500000"));
    CHECK(book.ask("commission pay --period 2026-03 -o pay.docx").exit == 2);
}

TEST_CASE("an action of commission takes its own options alone, and its help names them all", "[commission][cli]")
{
    RunBook book;
    CHECK(book.ask("commission close --period 2026-03 --explain").exit == 2);
    CHECK(book.ask("commission approve").exit == 2);
    CHECK(book.ask("commission approve --period 2026-03 now").exit == 2);
    const Run unknown = book.ask("commission pause --period 2026-03");
    CHECK(unknown.exit == 2);
    CHECK(unknown.err.contains(QStringLiteral("calculate")));
    const QString help = book.plain("commission --help").out;
    for (const char *action : {"commission --period P", "commission calculate", "commission approve", "commission close", "commission reopen", "commission status", "commission compare",
                               "commission bonus add", "commission pay", "commission simulate"}) {
        CAPTURE(action);
        CHECK(help.contains(QString::fromLatin1(action)));
    }
}
