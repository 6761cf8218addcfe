// SPDX-License-Identifier: GPL-3.0-or-later
// A file whose structure isn't a book's, or was changed by somebody else, is refused before anything in it runs.
#include "tests/support/catch.h"

#include "core/storage/book_copy.h"
#include "core/storage/migrator.h"
#include "core/storage/schema_check.h"
#include "tests/support/test_book.h"

#include <QFile>

using namespace somo;
using namespace somo::test;

namespace {

QByteArray hostileBytes(const QString &file)
{
    QFile opened(file);
    REQUIRE(opened.open(QIODevice::ReadOnly));
    return opened.readAll();
}

/// What opening says of a book that another program changed by these statements.
Error hostileRefusal(TestBook &book, const QStringList &statements, Book::Mode mode)
{
    {
        const auto other = must(Database::open(book.place(), Database::Access::readWrite));
        for (const QString &statement : statements)
            must(other->execute(statement));
    }
    const QByteArray before = hostileBytes(book.place());
    const auto opened = Book::open(book.place(), mode, std::make_unique<NullDerivation>());
    CHECK(hostileBytes(book.place()) == before);
    return opened ? Error{} : opened.error();
}

} // namespace

TEST_CASE("the digest of the newest schema is up to date", "[storage][hostile]")
{
    TestBook book(Engine::sqlite);
    // Where the migrations or the trail's triggers changed: put the new digest into core/storage/schema_check.cpp.
    CHECK(must(schemaDigest(book.database())) == knownSchemaDigest());
    CHECK_FALSE(must(checkSchema(book.database())).trailDiffers);
}

TEST_CASE("a book with a foreign trigger, view, table or index is refused and named, and nothing of it runs", "[storage][hostile]")
{
    const auto [statement, name] = GENERATE(table<const char *, const char *>({
        {"CREATE TRIGGER trail_source AFTER INSERT ON source BEGIN DELETE FROM person; END", "trail_source"},
        {"CREATE TRIGGER trail_source_x AFTER INSERT ON source BEGIN DELETE FROM person; END", "trail_source_x"},
        {"CREATE TRIGGER trail_person_i2 AFTER INSERT ON trail_command BEGIN DELETE FROM person; END", "trail_person_i2"},
        {"CREATE VIEW best_customer AS SELECT * FROM customer", "best_customer"},
        {"CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT)", "note"},
        {"CREATE VIRTUAL TABLE other_search USING fts5(words)", "other_search"},
        {"CREATE INDEX source_odd ON source(abs(newest_day))", "source_odd"},
        {"ALTER TABLE source ADD COLUMN odd INTEGER", "source"},
        {"DROP INDEX province_alias_folded", "province_alias_folded"},
    }));
    const Book::Mode mode = GENERATE(Book::Mode::readOnly, Book::Mode::readWrite);
    TestBook book(Engine::sqlite);
    book.close();
    const Error refused = hostileRefusal(book, {QString::fromLatin1(statement)}, mode);
    CHECK(refused.code == ErrorCode::foreignSchema);
    CHECK(refused.args == QStringList{book.place(), QString::fromLatin1(name)});
    CHECK(restoreBook(book.place(), book.at().file(QStringLiteral("put back.somo"))).error().code == ErrorCode::foreignSchema);
    CHECK(copyBook(book.place(), book.at().file(QStringLiteral("copy.somo")), std::make_unique<NullDerivation>()).error().code == ErrorCode::foreignSchema);
}

TEST_CASE("a view in the place of a table, made through the file's own schema, is never read", "[storage][hostile]")
{
    TestBook book(Engine::sqlite);
    book.close();
    const auto other = must(Database::open(book.place(), Database::Access::readWrite));
    must(other->execute(QStringLiteral("PRAGMA foreign_keys = OFF")));
    must(other->execute(QStringLiteral("ALTER TABLE book_setting RENAME TO hidden")));
    must(other->execute(QStringLiteral("CREATE VIEW book_setting AS SELECT * FROM hidden")));
    if (other->nativeHandle()) {
        Statement reading(*other, QStringLiteral("SELECT COUNT(*) FROM book_setting"));
        CHECK_FALSE(reading.run().ok());
        // Nor can the schema be written past the engine.
        (void)other->execute(QStringLiteral("PRAGMA writable_schema = ON"));
        CHECK_FALSE(other->execute(QStringLiteral("UPDATE sqlite_master SET sql = 'CREATE TABLE x (y)' WHERE name = 'source'")).ok());
    }
    CHECK(Book::open(book.place(), Book::Mode::readOnly, std::make_unique<NullDerivation>()).error().code == ErrorCode::foreignSchema);
}

TEST_CASE("triggers of the trail that are missing or say something else are made anew by whoever writes", "[storage][hostile]")
{
    TestBook book(Engine::sqlite);
    book.close();
    {
        const auto other = must(Database::open(book.place(), Database::Access::readWrite));
        must(other->execute(QStringLiteral("DROP TRIGGER trail_source_i")));
        must(other->execute(QStringLiteral("DROP TRIGGER trail_source_u")));
        must(other->execute(QStringLiteral("CREATE TRIGGER trail_source_u AFTER UPDATE ON source BEGIN DELETE FROM person; END")));
    }
    book.reopen(Book::Mode::readOnly);
    CHECK(must(checkSchema(book.database())).trailDiffers);
    book.close();
    book.reopen();
    CHECK_FALSE(must(checkSchema(book.database())).trailDiffers);
    const qint64 before = book.number(QStringLiteral("SELECT COUNT(*) FROM trail_image"));
    book.run(QStringLiteral("INSERT INTO source (code) VALUES ('a')"));
    book.run(QStringLiteral("UPDATE source SET newest_day = 20261105 WHERE code = 'a'"));
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM trail_image")) == before + 2);
}

TEST_CASE("an older book with something foreign in it is not brought up to date", "[storage][hostile][migration]")
{
    const TestPlace place(Engine::sqlite);
    {
        auto old = must(Database::create(place.place()));
        must(migrate(*old, {bookMigrations(Engine::sqlite).front()}));
        must(old->execute(QStringLiteral("CREATE TRIGGER quiet AFTER UPDATE ON sales_order BEGIN DELETE FROM person; END")));
    }
    const QByteArray before = hostileBytes(place.place());
    const Error refused = Book::open(place.place(), Book::Mode::readWrite, std::make_unique<NullDerivation>()).error();
    CHECK(refused.code == ErrorCode::foreignSchema);
    CHECK(refused.args.value(1) == QStringLiteral("quiet"));
    CHECK(hostileBytes(place.place()) == before);
}
