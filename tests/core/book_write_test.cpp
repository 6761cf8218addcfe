// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/trail.h"
#include "core/storage/trail_tables.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QSet>

using namespace somo;
using namespace somo::test;

namespace {

const QString insertPerson = QStringLiteral("INSERT INTO person (uid, code, name, sort_key, folded) VALUES ('u%1', '%1', '%1', '%1', '%1')");

/// Brings one public holiday, Tết.
class Seeding : public NullDerivation {
public:
    Status seed(Database &database, const BookSettings &) override
    {
        return saveHolidays(database, {{Day::fromNumber(20260217), QStringLiteral("Tết"), 0}});
    }
};

} // namespace

TEST_CASE("a new book has a calendar with what its seed brings, and opens again as it was", "[storage]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    NewBook asked;
    asked.name = QStringLiteral("Chị Hằng");
    asked.recogniseOn = QStringLiteral("paid");
    TestBook book(engine, asked, [] { return std::make_unique<Seeding>(); });
    CHECK(book.number(QStringLiteral("SELECT weight FROM calendar_day WHERE day = 20260217")) == 0);
    CHECK(book.number(QStringLiteral("SELECT weight FROM calendar_day WHERE day = 20261125")) == 1000);
    CHECK(book.number(QStringLiteral("SELECT weight FROM calendar_day WHERE day = 20261129")) == 0);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM calendar_day")) == firstKnownDay.daysTo(lastKnownDay) + 1);
    const BookSettings before = book->settings();
    CHECK(before.name == asked.name);
    CHECK(before.recogniseOn == u"paid");
    book.reopen();
    CHECK(book->settings() == before);
    CHECK(must(book->check()).empty());
}

TEST_CASE("a command keeps who, when, what and its changes, chained to the one before", "[storage][trail]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    book->setClock([] { return qint64(1'790'000'000'123); });
    const qint64 first = must(newestSeq(book.database()));
    const CommandOutcome outcome = book.run(insertPerson.arg(QStringLiteral("an")));
    CHECK(outcome.seq == first + 1);
    CHECK(outcome.tables == std::vector<QString>{QStringLiteral("person")});
    CHECK(book.rows(QStringLiteral("SELECT seq, moment, author, words FROM trail_command ORDER BY seq DESC LIMIT 1"))
          == QStringList{QStringLiteral("%1|1790000000123|An|[\"test\"]").arg(outcome.seq)});
    CHECK(book.rows(QStringLiteral("SELECT table_name, op FROM trail_change WHERE seq = (SELECT MAX(seq) FROM trail_command)"))
          == QStringList{QStringLiteral("person|i")});
    CHECK(must(book->check()).empty());

    SECTION("what changes nothing is no command")
    {
        CHECK(book.run(QStringLiteral("UPDATE person SET name = name")).seq == 0);
        CHECK(book.run(insertPerson.arg(QStringLiteral("bi")) + QString()).seq == first + 2);
        const CommandOutcome nothing = must(book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [](Database &database) -> Status {
            SOMO_TRY(database.execute(QStringLiteral("UPDATE person SET note_probe = 1").replace(QStringLiteral("note_probe = 1"), QStringLiteral("confirmed = 0"))));
            return database.execute(QStringLiteral("UPDATE person SET confirmed = 1"));
        }));
        CHECK(nothing.seq == 0);
        CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM trail_change WHERE seq IS NULL")) == 0);
    }
    SECTION("a failure anywhere leaves everything as it was")
    {
        const QStringList before = book.dump();
        auto failed = book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [](Database &database) -> Status {
            SOMO_TRY(database.execute(insertPerson.arg(QStringLiteral("chi"))));
            return database.execute(insertPerson.arg(QStringLiteral("chi")));
        });
        CHECK_FALSE(failed.ok());
        CHECK(book.dump() == before);
        CHECK(must(newestSeq(book.database())) == outcome.seq);
    }
    SECTION("a changed image, a changed word and a missing command are found")
    {
        const QString harm = GENERATE(QStringLiteral("UPDATE trail_image SET after_image = '{}' WHERE change_id = (SELECT MAX(id) FROM trail_change)"),
                                      QStringLiteral("UPDATE trail_command SET author = 'Bi' WHERE seq = 2"),
                                      QStringLiteral("UPDATE trail_change SET digest = 'x' WHERE id = (SELECT MAX(id) FROM trail_change)"),
                                      QStringLiteral("DELETE FROM trail_command WHERE seq = 1"));
        INFO(harm.toStdString());
        must(book.database().execute(harm));
        const std::vector<Discrepancy> found = must(book->check());
        REQUIRE_FALSE(found.empty());
        CHECK(found.front().thing == u"trail");
    }
    SECTION("an image that is gone is missed, unless somebody was erased since")
    {
        must(book.database().execute(QStringLiteral("DELETE FROM trail_image WHERE change_id = (SELECT MAX(id) FROM trail_change)")));
        const std::vector<Discrepancy> found = must(book->check());
        REQUIRE(found.size() == 1);
        CHECK(found.front().thing == u"trail");
        CHECK(found.front().where == QString::number(outcome.seq));
        must(book->write({QStringLiteral("customer_erased"), {QStringLiteral("K1"), QString()}}, QStringLiteral("An"),
                         [](Database &database) { return database.execute(QStringLiteral("INSERT INTO source (code) VALUES ('s')")); }));
        CHECK(must(book->check()).empty());
    }
}

TEST_CASE("every table of the book is tracked or on the list of exceptions", "[storage][trail]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    const QStringList exceptions = untrackedTables();
    QSet<QString> tracked;
    for (const SourceTable &table : sourceTables())
        tracked.insert(table.name);
    for (const QString &table : must(bookTables(book.database()))) {
        INFO(table.toStdString());
        CHECK(tracked.contains(table) != exceptions.contains(table));
        const QString count = engine == Engine::sqlite ? QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'trail%' AND tbl_name = '%1'")
                                                       : QStringLiteral("SELECT COUNT(*) FROM pg_trigger WHERE NOT tgisinternal AND tgname LIKE 'trail%' AND tgrelid = to_regclass('%1')");
        CHECK(book.number(count.arg(table)) == (tracked.contains(table) ? 3 : 0));
    }
}

TEST_CASE("rows of an import leave no images, what it changes does", "[storage][trail]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    book.run(insertPerson.arg(QStringLiteral("an")));
    const CommandOutcome outcome = must(book->writeImport({QStringLiteral("import"), {}}, QStringLiteral("An"), [](Database &database) -> Result<ImportId> {
        SOMO_TRY(database.execute(QStringLiteral("INSERT INTO import_batch (id, uid, kind, file_name, profile, content_digest, newest_day, at_moment, counts) "
                                                 "VALUES (1, 'u', 'people', 'f', 'p', 'd', 0, 0, '{}')")));
        SOMO_TRY(database.execute(QStringLiteral("INSERT INTO person (uid, code, name, sort_key, folded, import_id) VALUES ('ub', 'bi', 'Bi', 'bi', 'bi', 1)")));
        SOMO_TRY(database.execute(QStringLiteral("UPDATE person SET name = 'An Nhiên', version = version + 1 WHERE code = 'an'")));
        return ImportId{1};
    }));
    CHECK(book.rows(QStringLiteral("SELECT table_name, op FROM trail_change WHERE seq = %1 ORDER BY id").arg(outcome.seq))
          == QStringList{QStringLiteral("import_batch|i"), QStringLiteral("person|u")});
    CHECK(std::find(outcome.tables.begin(), outcome.tables.end(), QStringLiteral("sales_order")) != outcome.tables.end());
}

TEST_CASE("sums past 2^53 stay exact", "[storage]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    book.run(QStringLiteral("INSERT INTO source (code, newest_day) VALUES ('a', 9007199254740993), ('b', 2)"));
    CHECK(book.number(QStringLiteral("SELECT CAST(SUM(newest_day) AS BIGINT) FROM source")) == 9007199254740995);
}
