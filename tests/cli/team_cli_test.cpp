// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/open_book.h"
#include "core/people/people_store.h"
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QFile>
#include <QJsonArray>

using namespace somo;
using namespace somo::test;

namespace {

/// A team's book on a server: September 2026, closed, in which An earns 100,000 and Bình, who has a base salary, 200,000.
class PaidTeam {
public:
    PaidTeam()
    {
        const QString book = m_file.place();
        done(book, {QStringLiteral("new"), book});
        done(book, {QStringLiteral("import"), QStringLiteral("people"),
                    write("people.csv", "person.code,person.name,person.team,person.lead,person.base_salary\n"
                                        "AN,Nguyễn Hoài An,NORTH,no,\nBINH,Phạm Đức Bình,NORTH,no,9500000\nLEAD,Lê Thị Cúc,NORTH,yes,\n")});
        done(book, {QStringLiteral("policy"), QStringLiteral("apply"), policy("STD", "10")});
        done(book, {QStringLiteral("import"), QStringLiteral("orders"),
                    write("orders.csv", "order.code,order.ordered_on,order.status,order.person,line.product,line.quantity,line.unit_price\n"
                                        "A1,2026-09-10,completed,AN,T,1,1000000\nB1,2026-09-11,completed,BINH,T,1,2000000\n")});
        done(book, callWords("commission close --period 2026-09"));
        done({}, {QStringLiteral("team"), QStringLiteral("init"), QStringLiteral("--from"), book, m_server.place()});
    }
    QString owner() const { return m_server.place(); }
    /// The place as that person's new login sees it.
    QString invite(const char *person, const char *role) const
    {
        const Run invited = json(owner(), callWords(qPrintable(QStringLiteral("team invite --person %1 --role %2").arg(QLatin1String(person), QLatin1String(role)))));
        INFO(invited.err.toStdString());
        REQUIRE(invited.exit == 0);
        return owner().replace(QStringLiteral("//somo@"), QStringLiteral("//%1@").arg(invited.json().value(QStringLiteral("login")).toString()));
    }
    /// A month's policy for everybody at that rate, as a file.
    QString policy(const char *code, const char *rate) const
    {
        return write(code, QByteArray(R"({"code": ")") + code + R"(", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue", "rules": [{"id": "all", "bands": [{"from": "0", "rate": ")" + rate + R"("}]}]})");
    }

private:
    QString write(const char *name, const QByteArray &content) const
    {
        QFile file(m_file.file(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    static void done(const QString &place, const QStringList &words)
    {
        const Run run = json(place, words);
        INFO(words.join(u' ').toStdString() << '\n' << run.err.toStdString());
        REQUIRE(run.exit == 0);
    }

    TestPlace m_file{Engine::sqlite};
    TestPlace m_server{Engine::postgresql};
};

/// As people read it, in English.
QString table(const QString &place, const QStringList &words)
{
    const Run run = call(place, words + QStringList{QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--today"), QStringLiteral("2026-10-05")});
    INFO(run.err.toStdString());
    CHECK(run.exit == 0);
    return run.out;
}

QStringList peopleOf(const QJsonArray &rows)
{
    QStringList codes;
    for (const auto &row : rows)
        codes += row.toObject()[u"person"].toObject()[u"code"].toString();
    return codes;
}

} // namespace

TEST_CASE("what others are paid is said not to be open to a seller, and is never 0 or absent", "[cli][team][privacy]")
{
    if (qEnvironmentVariable("SOMO_TEST_PG").isEmpty()) {
        WARN("skipped: SOMO_TEST_PG is not set (tests/run starts a cluster)");
        return;
    }
    const PaidTeam team;
    const QString an = team.invite("AN", "seller");
    const QString notOpen = QStringLiteral("isn’t open to you");

    const Run month = json(an, callWords("commission --period 2026-09"));
    REQUIRE(month.exit == 0);
    CHECK(peopleOf(month.json()[u"rows"].toArray()) == QStringList{QStringLiteral("AN")});
    CHECK(month.json()[u"rows"].toArray()[0].toObject()[u"total"] == QStringLiteral("100000"));
    CHECK(month.json()[u"total"].isNull());
    CHECK(table(an, callWords("commission --period 2026-09 --explain")).contains(notOpen));
    CHECK(json(an, callWords("commission --period 2026-09 --person AN")).json()[u"total"] == QStringLiteral("100000"));

    const Run compared = json(an, callWords("commission compare --period 2026-09"));
    REQUIRE(compared.exit == 0);
    CHECK(compared.json()[u"at_closing"].isNull());
    CHECK(compared.json()[u"changes"].toArray().isEmpty());
    const QString sums = table(an, callWords("commission compare --period 2026-09"));
    CHECK(sums.contains(QStringLiteral("Your own pay of September 2026")));
    CHECK(sums.contains(notOpen));
    CHECK_FALSE(sums.contains(QStringLiteral("Bình")));

    const QStringList tried{QStringLiteral("commission"), QStringLiteral("simulate"), QStringLiteral("--period"), QStringLiteral("2026-09"), QStringLiteral("--policy"), team.policy("TRY", "20")};
    const Run trial = json(an, tried);
    REQUIRE(trial.exit == 0);
    REQUIRE(peopleOf(trial.json()[u"rows"].toArray()) == QStringList{QStringLiteral("AN")});
    const QJsonObject own = trial.json()[u"rows"].toArray()[0].toObject();
    CHECK(own[u"before"] == QStringLiteral("100000"));
    CHECK(own[u"after"] == QStringLiteral("200000"));
    CHECK(own[u"paid"] == QStringLiteral("100000"));
    for (const char16_t *sum : {u"before", u"after", u"cost", u"paid"})
        CHECK(trial.json()[QStringView(sum)].isNull());
    CHECK(table(an, tried).contains(notOpen));

    for (const char *words : {"commission --period 2026-09 --person BINH", "commission simulate --period 2026-09 --person BINH --add revenue=1000",
                              "commission questions --person BINH", "report statement --period 2026-09 --person BINH"}) {
        INFO(words);
        const Run refused = json(an, callWords(words));
        CHECK(refused.exit == 1);
        CHECK(refused.err.contains(QStringLiteral("What Phạm Đức Bình is paid")));
        CHECK(refused.out.isEmpty());
    }
    for (const char *words : {"commission pay --period 2026-09", "report statement --period 2026-09", "report statement --period 2026-09 --team NORTH"}) {
        INFO(words);
        CHECK(json(an, callWords(words)).exit == 1);
        CHECK(json(an, callWords(words)).err.contains(QStringLiteral("everybody’s pay")));
    }
    const QString page = table(an, callWords("report kpi --period 2026-09 --person BINH"));
    CHECK(page.contains(QStringLiteral("aren’t open to you")));
    CHECK_FALSE(page.contains(QStringLiteral("No base salary")));
    CHECK(table(an, callWords("kpi --period 2026-09")).contains(QStringLiteral("Incomes of others aren’t open to you")));
    CHECK(table(an, callWords("report statement --period 2026-09 --person AN")).contains(QStringLiteral("100,000")));
}

TEST_CASE("a lead's login and the keeper read everybody's pay, a viewer's their own", "[cli][team][privacy]")
{
    if (qEnvironmentVariable("SOMO_TEST_PG").isEmpty()) {
        WARN("skipped: SOMO_TEST_PG is not set (tests/run starts a cluster)");
        return;
    }
    const PaidTeam team;
    for (const QString &place : {team.owner(), team.invite("LEAD", "lead")}) {
        INFO(place.toStdString());
        const Run month = json(place, callWords("commission --period 2026-09"));
        CHECK(month.json()[u"total"] == QStringLiteral("300000"));
        CHECK(json(place, callWords("commission compare --period 2026-09")).json()[u"at_closing"] == QStringLiteral("300000"));
        CHECK_FALSE(table(place, callWords("commission --period 2026-09")).contains(QStringLiteral("open to you")));
        CHECK(json(place, callWords("commission pay --period 2026-09")).exit == 0);
    }
    const QString viewer = team.invite("BINH", "viewer");
    CHECK(peopleOf(json(viewer, callWords("commission --period 2026-09")).json()[u"rows"].toArray()) == QStringList{QStringLiteral("BINH")});
}

TEST_CASE("a team is for a book on a server, and says what is missing", "[cli][team]")
{
    const TestPlace file(Engine::sqlite);
    REQUIRE(call(file.place(), {QStringLiteral("new"), file.place()}).exit == 0);
    const Run init = call(file.place(), callWords("--lang en team init"));
    CHECK(init.exit == 1);
    CHECK(init.err.contains(QStringLiteral("is a file")));
    CHECK(call(file.place(), callWords("team")).exit == 2);
    CHECK(call(file.place(), callWords("team join")).exit == 2);
    CHECK(call(file.place(), callWords("team invite --person AN")).exit == 2);
    CHECK(call(file.place(), callWords("team invite --person AN --role boss")).exit == 2);
    CHECK(call(file.place(), callWords("team list --role seller")).exit == 2);
    const Run nobody = json(file.place(), callWords("team list"));
    CHECK(nobody.exit == 0);
    CHECK(nobody.json().value(QStringLiteral("rows")).toArray().isEmpty());
}

TEST_CASE("a file becomes a team's book, with logins that come and go", "[cli][team]")
{
    if (qEnvironmentVariable("SOMO_TEST_PG").isEmpty()) {
        WARN("skipped: SOMO_TEST_PG is not set (tests/run starts a cluster)");
        return;
    }
    const TestPlace file(Engine::sqlite);
    REQUIRE(call(file.place(), {QStringLiteral("new"), file.place()}).exit == 0);
    {
        const auto book = must(openBook(file.place()));
        must(book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [](Database &database) -> Status {
            Person person;
            person.code = QStringLiteral("AN");
            person.name = QStringLiteral("Nguyễn An");
            SOMO_TRY(people::add(database, person));
            person.code = QStringLiteral("BINH");
            person.name = QStringLiteral("Phạm Bình");
            SOMO_TRY(people::add(database, person));
            return success();
        }));
    }
    const TestPlace server(Engine::postgresql);
    const Run init = json({}, {QStringLiteral("team"), QStringLiteral("init"), QStringLiteral("--from"), file.place(), server.place()});
    INFO(init.err.toStdString());
    REQUIRE(init.exit == 0);
    CHECK(init.json().value(QStringLiteral("place")).toString() == server.place());

    const Run invited = json(server.place(), callWords("team invite --person AN --role seller"));
    INFO(invited.err.toStdString());
    REQUIRE(invited.exit == 0);
    const QString login = invited.json().value(QStringLiteral("login")).toString();
    CHECK(login.endsWith(QStringLiteral("_an")));
    CHECK(invited.json().value(QStringLiteral("password")).toString().size() == 23);
    CHECK(json(server.place(), callWords("team invite --person AN --role lead")).exit == 1);
    CHECK(json(server.place(), callWords("team role --person AN --role lead")).exit == 0);
    const QJsonArray rows = json(server.place(), callWords("team list")).json().value(QStringLiteral("rows")).toArray();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].toObject().value(QStringLiteral("role")).toString() == QStringLiteral("lead"));
    CHECK(rows[0].toObject().value(QStringLiteral("login")).toString() == login);
    const QJsonObject connection = json(server.place(), callWords("team list")).json();
    CHECK(connection.value(QStringLiteral("owner")).toString() == QStringLiteral("somo"));
    const Run list = call(server.place(), callWords("--lang en team list"));
    CHECK(list.out.contains(QStringLiteral("made by the login somo")));
    CHECK(list.out.contains(QStringLiteral("This connection: somo, keeper of the book.")));
    CHECK(list.out.contains(QStringLiteral("encrypted")));
    // Whose login it is, that is who writes.
    QString own = server.place();
    own.replace(QStringLiteral("//somo@"), QStringLiteral("//%1@").arg(login));
    const Run other = json(own, callWords("--as BINH weekly set --person BINH --period 2026-W43 --value activities=3"));
    CHECK(other.exit == 1);
    CHECK(other.err.contains(QStringLiteral("somebody else’s name")));
    const Run written = json(own, callWords("weekly set --person AN --period 2026-W43 --value activities=3 --send"));
    INFO(written.err.toStdString());
    CHECK(written.exit == 0);
    CHECK(json(server.place(), callWords("team revoke --person AN")).exit == 0);
    CHECK(json(server.place(), callWords("team list")).json().value(QStringLiteral("rows")).toArray().isEmpty());
    CHECK(json(server.place(), callWords("check")).exit == 0);
}
