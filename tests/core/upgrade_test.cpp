// SPDX-License-Identifier: GPL-3.0-or-later
// One book of each earlier version of the schema (tests/data/books) comes to the present whole, and with the figures it had.
#include "tests/support/catch.h"
#include "tests/support/kept_book.h"

#include "core/commission/closing_store.h"
#include "core/ledger/ledger_derivation.h"
#include "core/storage/migrator.h"

#include <QFile>

using namespace somo;
using namespace somo::test;

namespace {

QStringList rowsOf(Database &database, const QString &sql)
{
    Statement rows(database, sql);
    must(rows.run());
    QStringList found;
    while (rows.next()) {
        QStringList row;
        for (int i = 0; i < rows.columns(); ++i)
            row += rows.text(i);
        found += row.join(u' ');
    }
    must(rows.status());
    return found;
}

/// By person and month, from the ledger.
QStringList revenueOf(Database &database)
{
    return rowsOf(database, QStringLiteral("SELECT p.code, e.day / 100, CAST(SUM(e.net) AS BIGINT) FROM entry AS e JOIN person AS p ON p.id = e.person_id "
                                           "GROUP BY p.code, e.day / 100 ORDER BY p.code, e.day / 100"));
}

QStringList statementsOfBook(Database &database)
{
    return rowsOf(database, QStringLiteral("SELECT p.code, c.period_first, s.base, s.total FROM statement AS s JOIN person AS p ON p.id = s.person_id "
                                           "JOIN commission_period AS c ON c.id = s.period_id WHERE c.period_first >= 20260801 ORDER BY p.code, c.period_first, s.id"));
}

/// What the kept book sold: DH1 for 550.000 and 60 % of DH2 (1.000.000) by An, the rest of it by Bình, in August; in September
/// DH3 for 1.500.000 by Bình, of which one of ten came back.
const QStringList soldInBook{QStringLiteral("AN 202608 1150000"), QStringLiteral("BINH 202608 400000"), QStringLiteral("BINH 202609 1350000")};
/// 2 % of it, with a bonus of 200.000 for Bình in August and of 100.000 for An in September.
const QStringList paidInBook{QStringLiteral("AN 20260801 1150000 23000"), QStringLiteral("AN 20260901 0 100000"), QStringLiteral("BINH 20260801 400000 208000"),
                             QStringLiteral("BINH 20260901 1350000 27000")};

/// What a check finds beside the calendar, which kept books are without.
QStringList foundIn(Book &book)
{
    QStringList found;
    for (const Discrepancy &each : must(book.check())) {
        if (each.thing != u"calendar")
            found += each.thing + u' ' + each.where;
    }
    return found;
}

QByteArray bytesOfFile(const QString &file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

std::unique_ptr<Book> openedBook(const QString &place)
{
    return must(Book::open(place, Book::Mode::readWrite, std::make_unique<LedgerDerivation>()));
}

/// The chain with a step that fails after so many of its statements.
std::vector<MigrationStep> failingAt(std::vector<MigrationStep> steps, int version, qsizetype statements)
{
    std::erase_if(steps, [version](const MigrationStep &step) { return step.version > version; });
    steps.back().statements = steps.back().statements.mid(0, statements);
    steps.back().statements += QStringLiteral("DELETE FROM no_such_table");
    return steps;
}

} // namespace

TEST_CASE("there is a kept book of every version before this one", "[storage][migration][upgrade]")
{
    std::vector<int> expected;
    for (const MigrationStep &step : bookMigrations(Engine::sqlite))
        expected.push_back(step.version);
    expected.pop_back();
    CHECK(keptVersions() == expected);
}

TEST_CASE("a kept book of each version is brought to this one whole, and every figure is as it was", "[storage][migration][upgrade]")
{
    const Engine engine = GENERATE(from_range(engines()));
    const int version = GENERATE(from_range(keptVersions()));
    INFO(engineName(engine) << " " << version);
    const TestPlace place(engine);
    putKeptBook(place, version);
    {
        auto old = must(Database::open(place.place(), Database::Access::readOnly));
        REQUIRE(must(schemaVersion(*old)) == version);
        REQUIRE(revenueOf(*old) == soldInBook);
        if (version >= 2)
            REQUIRE(statementsOfBook(*old) == paidInBook);
    }
    auto book = openedBook(place.place());
    CHECK(must(schemaVersion(book->database())) == bookMigrations(engine).back().version);
    CHECK(revenueOf(book->database()) == soldInBook);
    CHECK(foundIn(*book).isEmpty());
    if (version >= 2) {
        CHECK(statementsOfBook(book->database()) == paidInBook);
        const PeriodThenAndNow august = must(compareWithToday(book->database(), book->settings(), Period::fromText(u"2026-08", 1).value()));
        CHECK(august.changes.empty());
        const CommissionSheet september = must(loadCommission(book->database(), book->settings(), Period::fromText(u"2026-09", 1).value()));
        CHECK(must(changesSinceCalculated(book->database(), september)).empty());
    }
}

TEST_CASE("a kept book that was brought to this version has the schema of a new one", "[storage][migration][upgrade]")
{
    TestBook fresh(Engine::sqlite);
    const int version = GENERATE(from_range(keptVersions()));
    INFO(version);
    const TestPlace place(Engine::sqlite);
    putKeptBook(place, version);
    auto book = openedBook(place.place());
    CHECK(schemaOf(book->database()) == schemaOf(fresh.database()));
    // It is written on and taken back as any other.
    const QString source = QStringLiteral("INSERT INTO source (code) VALUES ('later')");
    must(book->write({QStringLiteral("test"), {}}, QStringLiteral("An"), [&](Database &database) { return database.execute(source); }));
    CHECK(must(book->undo(1, QStringLiteral("An"))).size() == 1);
    CHECK(foundIn(*book).isEmpty());
}

TEST_CASE("an upgrade that stops at any statement leaves the version before, and goes on when the book is opened again", "[storage][migration][upgrade]")
{
    const int version = GENERATE(from_range(keptVersions()));
    INFO(version);
    const TestPlace place(Engine::sqlite);
    putKeptBook(place, version);
    const QByteArray before = bytesOfFile(place.place());
    const std::vector<MigrationStep> steps = bookMigrations(Engine::sqlite);
    const qsizetype statements = steps[size_t(version)].statements.size();
    {
        auto old = must(Database::open(place.place(), Database::Access::readWrite));
        for (qsizetype at = 0; at <= statements; ++at) {
            INFO(at);
            REQUIRE_FALSE(migrate(*old, failingAt(steps, version + 1, at)).ok());
            REQUIRE(must(schemaVersion(*old)) == version);
        }
    }
    CHECK(bytesOfFile(place.place()) == before);
    auto book = openedBook(place.place());
    CHECK(revenueOf(book->database()) == soldInBook);
    CHECK(foundIn(*book).isEmpty());
}

TEST_CASE("an upgrade that stops at the end of every step goes on from the one before it", "[storage][migration][upgrade]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    const TestPlace place(engine);
    putKeptBook(place, 1);
    const std::vector<MigrationStep> steps = bookMigrations(engine);
    {
        auto old = must(Database::open(place.place(), Database::Access::readWrite));
        for (size_t i = 1; i < steps.size(); ++i) {
            INFO(steps[i].version);
            REQUIRE_FALSE(migrate(*old, failingAt(steps, steps[i].version, steps[i].statements.size())).ok());
            REQUIRE(must(schemaVersion(*old)) == steps[i].version - 1);
        }
    }
    auto book = openedBook(place.place());
    CHECK(revenueOf(book->database()) == soldInBook);
    CHECK(foundIn(*book).isEmpty());
}

TEST_CASE("a kept book that says it is of a later version is refused and stays as it is", "[storage][migration][upgrade]")
{
    const TestPlace place(Engine::sqlite);
    putKeptBook(place, keptVersions().back());
    must(must(Database::open(place.place(), Database::Access::readWrite))->execute(QStringLiteral("PRAGMA user_version = %1").arg(bookMigrations(Engine::sqlite).back().version + 1)));
    const QByteArray before = bytesOfFile(place.place());
    for (const Book::Mode mode : {Book::Mode::readWrite, Book::Mode::readOnly}) {
        const auto opened = Book::open(place.place(), mode, std::make_unique<LedgerDerivation>());
        REQUIRE_FALSE(opened.ok());
        CHECK(opened.error().code == ErrorCode::bookNewer);
        CHECK(opened.error().args == QStringList{place.place()});
    }
    CHECK(bytesOfFile(place.place()) == before);
}
