// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/book_copy.h"
#include "core/storage/search_index.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QFileInfo>

using namespace somo;
using namespace somo::test;

TEST_CASE("a whole book moves between places and engines, trail, ids and all", "[storage][copy]")
{
    const Engine from = GENERATE(from_range(engines()));
    const Engine to = GENERATE(from_range(engines()));
    INFO(engineName(from) << " to " << engineName(to));
    const QString me = QStringLiteral("An");
    TestBook book(from);
    book.run(QStringLiteral("INSERT INTO person (uid, code, name, sort_key, folded) VALUES ('u', 'an', 'Ân ''\\ 😀\t', 'a', 'a'), ('v', 'bi', 'Bi', 'b', 'b')"));
    book.run(QStringLiteral("DELETE FROM person WHERE code = 'bi'"));
    book.run(QStringLiteral("INSERT INTO source (code, newest_day) VALUES ('s', 9007199254740993)"));
    must(book->write({QStringLiteral("test"), {QStringLiteral("“x”")}}, me, [](Database &database) -> Status {
        SOMO_TRY(database.execute(QStringLiteral("INSERT INTO entry (event, day, order_id, ordinal, sale_day, line_id, kind, head, quantity, net) "
                                                 "VALUES (3, 20261001, 1, 0, 20261001, 1, 0, 1, 1000, -9007199254740993)")));
        SearchIndex index(database);
        SOMO_TRY(index.put(SearchKind::person, 1, QStringLiteral("an")));
        return database.execute(QStringLiteral("UPDATE person SET name = 'An2' WHERE code = 'an'"));
    }));
    const QStringList dump = book.dump();
    const TestPlace target(to);
    must(copyBook(book.place(), target.place(), std::make_unique<NullDerivation>()));
    CHECK(book.dump() == dump);
    CHECK(copyBook(book.place(), target.place(), std::make_unique<NullDerivation>()).error().code == ErrorCode::placeTaken);

    auto copy = must(Book::open(target.place(), Book::Mode::readWrite, std::make_unique<NullDerivation>()));
    CHECK(must(copy->check()).empty());
    CHECK(copy->settings() == book->settings());
    CHECK(must(copy->log()).size() == must(book->log()).size());
    SearchIndex index(copy->database());
    CHECK(must(index.find(QStringLiteral("an"), std::nullopt, 5)).size() == 1);
    // The person deleted before keeps its number to itself.
    must(copy->write({QStringLiteral("test"), {}}, me, [](Database &database) {
        return database.execute(QStringLiteral("INSERT INTO person (uid, code, name, sort_key, folded) VALUES ('w', 'chi', 'Chi', 'c', 'c')"));
    }));
    Statement id(copy->database(), QStringLiteral("SELECT id FROM person WHERE code = 'chi'"));
    CHECK(must(runForId(id)) == 3);
    // What was done there can be taken back here.
    CHECK(must(copy->undo(5, me)).size() == 5);
    Statement people(copy->database(), QStringLiteral("SELECT COUNT(*) FROM person"));
    CHECK(must(runForId(people)) == 0);
    CHECK(must(copy->check()).empty());
}

TEST_CASE("a copy whose book is not sound leaves nothing behind", "[storage][copy]")
{
    const Engine to = GENERATE(from_range(engines()));
    INFO(engineName(to));
    TestBook book(Engine::sqlite);
    must(book.database().execute(QStringLiteral("UPDATE trail_command SET author = 'X'")));
    const TestPlace target(to);
    CHECK(copyBook(book.place(), target.place(), std::make_unique<NullDerivation>()).error().code == ErrorCode::copyDiffers);
    CHECK(Database::create(target.place()).ok());
}
