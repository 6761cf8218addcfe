// SPDX-License-Identifier: GPL-3.0-or-later
// A past that was changed by hand is found by `check`, also where whoever did it took the trail's triggers away first.
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include "core/storage/trail.h"
#include "core/storage/trail_tables.h"

using namespace somo;
using namespace somo::test;

namespace {

const QString addPersonOf = QStringLiteral("INSERT INTO person (uid, code, name, sort_key, folded) VALUES ('u%1', '%1', '%1', '%1', '%1')");

/// As somebody does who knows the book's schema.
void behindTheTrail(TestBook &book, const QString &sql)
{
    must(dropTrailTriggers(book.database()));
    must(book.database().execute(sql));
    must(createTrailTriggers(book.database()));
}

/// "thing where" of all that a check finds.
QStringList foundIn(TestBook &book)
{
    QStringList found;
    for (const Discrepancy &each : must(book->check()))
        found += each.thing + u' ' + each.where;
    return found;
}

qint64 idOf(TestBook &book, const QString &code)
{
    return book.number(QStringLiteral("SELECT id FROM person WHERE code = '%1'").arg(code));
}

/// An import that brings Bình and changes An.
CommandOutcome importPeople(TestBook &book)
{
    return must(book->writeImport({QStringLiteral("import"), {}}, QStringLiteral("An"), [](Database &database) -> Result<ImportId> {
        SOMO_TRY(database.execute(QStringLiteral("INSERT INTO import_batch (id, uid, kind, file_name, profile, content_digest, newest_day, at_moment, counts) "
                                                 "VALUES (1, 'u', 'people', 'f', 'p', 'd', 0, 0, '{}')")));
        SOMO_TRY(database.execute(QStringLiteral("INSERT INTO person (uid, code, name, sort_key, folded, import_id) VALUES ('ub', 'binh', 'Binh', 'b', 'b', 1)")));
        SOMO_TRY(database.execute(QStringLiteral("UPDATE person SET name = 'An Nhiên', version = version + 1 WHERE code = 'an'")));
        return ImportId{1};
    }));
}

} // namespace

TEST_CASE("a row changed, taken away, brought back or made behind the trail's back is named", "[storage][trail][check]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    book.run(addPersonOf.arg(QStringLiteral("an")));
    book.run(addPersonOf.arg(QStringLiteral("chi")));
    const qint64 an = idOf(book, QStringLiteral("an"));
    book.run(QStringLiteral("UPDATE person SET name = 'An Nhiên', version = version + 1 WHERE code = 'an'"));
    REQUIRE(foundIn(book).isEmpty());

    SECTION("changed")
    {
        behindTheTrail(book, QStringLiteral("UPDATE person SET name = 'An' WHERE code = 'an'"));
        CHECK(foundIn(book) == QStringList{QStringLiteral("unlogged person %1 (an)").arg(an)});
        // A lawful change of the same row doesn't hide it.
        book.run(QStringLiteral("UPDATE person SET name = 'An Hoài', version = version + 1 WHERE code = 'an'"));
        CHECK(foundIn(book) == QStringList{QStringLiteral("unlogged person %1 (an)").arg(an)});
    }
    SECTION("taken away")
    {
        behindTheTrail(book, QStringLiteral("DELETE FROM person WHERE code = 'an'"));
        CHECK(foundIn(book) == QStringList{QStringLiteral("unlogged person %1 (an)").arg(an)});
    }
    SECTION("brought back")
    {
        book.run(QStringLiteral("DELETE FROM person WHERE code = 'an'"));
        REQUIRE(foundIn(book).isEmpty());
        behindTheTrail(book, QStringLiteral("INSERT INTO person (id, uid, code, name, sort_key, folded) VALUES (%1, 'uan', 'an', 'An', 'an', 'an')").arg(an));
        CHECK(foundIn(book) == QStringList{QStringLiteral("unlogged person %1 (an)").arg(an)});
    }
    SECTION("made")
    {
        behindTheTrail(book, addPersonOf.arg(QStringLiteral("dung")));
        CHECK(foundIn(book) == QStringList{QStringLiteral("unlogged person %1 (dung)").arg(idOf(book, QStringLiteral("dung")))});
    }
    SECTION("with the triggers there it is a change like any other, by nobody known")
    {
        must(book.database().execute(QStringLiteral("UPDATE person SET name = 'An' WHERE code = 'an'")));
        CHECK(foundIn(book).contains(QStringLiteral("trail ?")));
        book.run(addPersonOf.arg(QStringLiteral("dung")));
        CHECK(foundIn(book).isEmpty());
        CHECK(book.rows(QStringLiteral("SELECT author, words FROM trail_command WHERE seq = (SELECT MAX(seq) - 1 FROM trail_command)")) == QStringList{QStringLiteral("?|[\"changed_outside\"]")});
    }
}

TEST_CASE("an entry of the trail put in, taken out or moved is found", "[storage][trail][check]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    for (const QString &code : {QStringLiteral("an"), QStringLiteral("binh"), QStringLiteral("chi")})
        book.run(addPersonOf.arg(code));
    const qint64 last = must(newestSeq(book.database()));
    REQUIRE(foundIn(book).isEmpty());

    SECTION("a command put at the end")
    {
        must(book.database().execute(QStringLiteral("INSERT INTO trail_command (seq, moment, author, words, prev_hash, hash) "
                                                    "SELECT seq + 1, moment, author, words, hash, hash FROM trail_command WHERE seq = %1").arg(last)));
        CHECK(foundIn(book) == QStringList{QStringLiteral("trail %1").arg(last + 1)});
    }
    SECTION("a change put into a command")
    {
        must(book.database().execute(QStringLiteral("INSERT INTO trail_change (seq, table_name, row_id, op, digest) VALUES (%1, 'person', 1, 'u', 'x')").arg(last)));
        CHECK(foundIn(book).contains(QStringLiteral("trail %1").arg(last)));
    }
    SECTION("a change moved to another command")
    {
        must(book.database().execute(QStringLiteral("UPDATE trail_change SET seq = %1 WHERE seq = %2").arg(last).arg(last - 1)));
        const QStringList found = foundIn(book);
        CHECK(found.contains(QStringLiteral("trail %1").arg(last - 1)));
        CHECK(found.contains(QStringLiteral("trail %1").arg(last)));
    }
    SECTION("a moment set back")
    {
        must(book.database().execute(QStringLiteral("UPDATE trail_command SET moment = moment - 1 WHERE seq = %1").arg(last - 1)));
        CHECK(foundIn(book) == QStringList{QStringLiteral("trail %1").arg(last - 1)});
    }
    SECTION("the newest command with all its changes: the rows it left have no history")
    {
        const qint64 chi = idOf(book, QStringLiteral("chi"));
        must(book.database().execute(QStringLiteral("DELETE FROM trail_image WHERE change_id IN (SELECT id FROM trail_change WHERE seq = %1)").arg(last)));
        must(book.database().execute(QStringLiteral("DELETE FROM trail_change WHERE seq = %1").arg(last)));
        must(book.database().execute(QStringLiteral("DELETE FROM trail_command WHERE seq = %1").arg(last)));
        CHECK(foundIn(book) == QStringList{QStringLiteral("unlogged person %1 (chi)").arg(chi)});
    }
}

TEST_CASE("what an import brings and takes back again is no changed past; what it changed is compared", "[storage][trail][check]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book(engine);
    book.run(addPersonOf.arg(QStringLiteral("an")));
    const qint64 an = idOf(book, QStringLiteral("an"));
    importPeople(book);
    CHECK(foundIn(book).isEmpty());

    SECTION("a row it changed")
    {
        behindTheTrail(book, QStringLiteral("UPDATE person SET name = 'An' WHERE code = 'an'"));
        CHECK(foundIn(book) == QStringList{QStringLiteral("unlogged person %1 (an)").arg(an)});
    }
    SECTION("a row it brought, changed lawfully since and gone with the import")
    {
        book.run(QStringLiteral("UPDATE person SET name = 'Bình', version = version + 1 WHERE code = 'binh'"));
        CHECK(foundIn(book).isEmpty());
        must(book->undoImport(ImportId{1}, QStringLiteral("An"), true));
        CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM person WHERE code = 'binh'")) == 0);
        CHECK(foundIn(book).isEmpty());
    }
    SECTION("a row it brought, gone by hand while the import stands")
    {
        book.run(QStringLiteral("UPDATE person SET name = 'Bình', version = version + 1 WHERE code = 'binh'"));
        const qint64 binh = idOf(book, QStringLiteral("binh"));
        behindTheTrail(book, QStringLiteral("DELETE FROM person WHERE code = 'binh'"));
        CHECK(foundIn(book) == QStringList{QStringLiteral("unlogged person %1 (binh)").arg(binh)});
    }
}
