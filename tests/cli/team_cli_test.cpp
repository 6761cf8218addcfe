// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/open_book.h"
#include "core/people/people_store.h"
#include "tests/cli/cli_support.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QJsonArray>

using namespace somo;
using namespace somo::test;

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
