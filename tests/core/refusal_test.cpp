// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to whom others keep waiting: who holds what, what is done and what is still to do.
#include "core/ledger/error_cause_query.h"
#include "core/ledger/open_book.h"
#include "core/people/people_store.h"
#include "core/storage/engine_error.h"
#include "core/storage/team.h"
#include "core/words/error_words.h"
#include "tests/core/team_place.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

using namespace somo;
using namespace somo::test;

namespace {

const QString boss = QStringLiteral("Boss");

/// A shared book with two sellers, whose connection waits for others a moment only.
struct ImpatientTeam {
    ImpatientTeam()
        : book(must(createBook(at.place(), teamBook())))
    {
        must(book->write({QStringLiteral("test"), {}}, boss, [&](Database &database) -> Status {
            for (const char *code : {"an", "binh"}) {
                Person person;
                person.code = QString::fromLatin1(code);
                person.name = QString::fromLatin1(code).toUpper();
                SOMO_TRY_ASSIGN(const PersonId id, people::add(database, person));
                people.push_back(id);
            }
            return success();
        }));
        must(initTeam(*book, boss));
        for (const PersonId person : people)
            invitations.push_back(must(invite(*book, person, TeamRole::seller, boss)));
        must(book->database().execute(QStringLiteral("SET lock_timeout = '300ms'")));
    }
    std::unique_ptr<Database> as(int number) const { return must(Database::open(invitations[size_t(number)].place, Database::Access::readWrite)); }

    TeamPlace at;
    std::unique_ptr<Book> book;
    std::vector<PersonId> people;
    std::vector<Invitation> invitations;
};

Status countOrders(Database &database)
{
    Transaction view(database, Transaction::Kind::read);
    SOMO_TRY(view.begun());
    Statement count(database, QStringLiteral("SELECT COUNT(*) FROM sales_order"));
    const auto found = runForId(count);
    return found ? success() : Status(found.error());
}

} // namespace

TEST_CASE("who only reads is told who keeps what from being read, in words of their own", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    ImpatientTeam team;
    // The sellers may lock nothing but the turn; the server's administrator may.
    const auto keeper = must(Database::open(team.at.placeOf(QStringLiteral("somo")), Database::Access::readWrite));
    must(keeper->execute(QStringLiteral("BEGIN")));
    must(keeper->execute(QStringLiteral("LOCK TABLE sales_order IN ACCESS EXCLUSIVE MODE")));
    const Status counted = countOrders(team.book->database());
    REQUIRE(!counted);
    CHECK(counted.error().code == ErrorCode::readKept);
    const Error told = withCause(team.book->database(), counted.error());
    CHECK(told.code == ErrorCode::readHeld);
    CHECK(told.args == QStringList{QStringLiteral("somo"), QStringLiteral("sales_order")});
    for (const Error &error : {counted.error(), told}) {
        const QString said = words::errorText(error, Language::english);
        INFO(said.toStdString());
        CHECK_FALSE(said.contains(QStringLiteral("ERROR")));
        CHECK_FALSE(said.contains(QStringLiteral("LINE")));
        CHECK_FALSE(said.contains(QStringLiteral("Nothing was changed")));
        CHECK(said.contains(QStringLiteral("could not be read")));
    }
    CHECK(words::errorText(told, Language::english).startsWith(QStringLiteral("somo has kept a part of this book (order) locked")));
    // Who writes is told the same of the table as of the turn.
    const auto written = team.book->write({QStringLiteral("test"), {}}, boss, [](Database &database) { return database.execute(QStringLiteral("DELETE FROM sales_order")); });
    REQUIRE(!written);
    CHECK(written.error().code == ErrorCode::bookHeld);
    CHECK(written.error().args == QStringList{QStringLiteral("somo")});
    must(keeper->execute(QStringLiteral("ROLLBACK")));
    must(countOrders(team.book->database()));
    // Nobody keeps it any more: what was said first stays true.
    CHECK(withCause(team.book->database(), counted.error()).code == ErrorCode::readKept);
}

TEST_CASE("what the server broke off while it was read says so", "[team]")
{
    const Error stopped = asReading(engineError(Engine::postgresql, QStringLiteral("ERROR:  canceling statement due to statement timeout"), QStringLiteral("57014")));
    CHECK(stopped.code == ErrorCode::readStopped);
    CHECK_FALSE(words::errorText(stopped, Language::english).contains(QStringLiteral("canceling")));
    CHECK(asReading(engineError(Engine::postgresql, QStringLiteral("no"), QStringLiteral("23505"))).code == ErrorCode::databaseFailed);
    if (engines().size() < 2)
        return;
    TestBook book(Engine::postgresql);
    must(book.database().execute(QStringLiteral("SET statement_timeout = '100ms'")));
    Statement sleep(book.database(), QStringLiteral("SELECT 1 FROM (SELECT pg_sleep(5)) AS nap"));
    CHECK(sleep.run().error().code == ErrorCode::readStopped);
    // In a write it is a refusal of the write.
    const auto written = book->write({QStringLiteral("test"), {}}, boss, [](Database &database) -> Status {
        Statement nap(database, QStringLiteral("SELECT 1 FROM (SELECT pg_sleep(5)) AS nap"));
        return nap.run();
    });
    REQUIRE(!written);
    CHECK(written.error().code == ErrorCode::databaseFailed);
}

TEST_CASE("whoever is revoked while another has the turn is shut out, and it is said what is still to do", "[team]")
{
    if (!TeamPlace::isThere())
        return;
    ImpatientTeam team;
    const auto gone = team.as(0);
    const auto writes = team.as(1);
    must(writes->execute(QStringLiteral("BEGIN")));
    must(writes->execute(QStringLiteral("LOCK TABLE writer_turn IN EXCLUSIVE MODE")));
    const Status half = revoke(*team.book, team.people[0], boss);
    REQUIRE(!half);
    CHECK(half.error().code == ErrorCode::loginShut);
    CHECK(half.error().args == QStringList{QStringLiteral("AN"), QStringLiteral("BINH")});
    const QString said = words::errorText(half.error(), Language::english);
    CHECK(said.startsWith(QStringLiteral("AN can’t log in any more.")));
    CHECK(said.contains(QStringLiteral("BINH has been writing")));
    CHECK(said.contains(QStringLiteral("Revoke once more")));
    CHECK_FALSE(said.contains(QStringLiteral("Nothing was changed")));
    CHECK_FALSE(words::errorText(failure(ErrorCode::loginShut, {QStringLiteral("AN"), QString()}), Language::english).contains(QStringLiteral("has been writing")));
    // It is as it says.
    CHECK_FALSE(gone->execute(QStringLiteral("SELECT 1")));
    CHECK_FALSE(Database::open(team.invitations[0].place, Database::Access::readOnly));
    CHECK(must(teamAccounts(team.book->database())).size() == 2);
    must(writes->execute(QStringLiteral("ROLLBACK")));
    must(revoke(*team.book, team.people[0], boss));
    CHECK(must(teamAccounts(team.book->database())).size() == 1);
    CHECK(must(team.book->log())[0].words.code == QStringLiteral("team_revoked"));
}
