// SPDX-License-Identifier: GPL-3.0-or-later
// What a book holds against rows that were written past the program, on both engines.
#include "core/base/ids.h"
#include "core/ledger/ledger_derivation.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <algorithm>
#include <limits>

using namespace somo;
using namespace somo::test;

namespace {

TestBook ledgerBook(Engine engine)
{
    return TestBook(engine, {}, [] { return std::make_unique<LedgerDerivation>(); });
}

void runAll(Database &database, std::initializer_list<const char *> statements)
{
    for (const char *sql : statements) {
        INFO(sql);
        must(database.execute(QString::fromLatin1(sql)));
    }
}

/// Two orders of one line each, and a return of the first; past the program, so nothing is derived.
void twoOrders(Database &database)
{
    runAll(database, {"INSERT INTO source (id, code) VALUES (71, 'own')",
                      "INSERT INTO sales_order (id, uid, source_id, code, ordered_on, status) VALUES (71, 'a', 71, 'D1', 20261001, 3), (72, 'b', 71, 'D2', 20261001, 3)",
                      "INSERT INTO order_line (id, order_id, position, quantity, net_stated, net) VALUES (71, 71, 0, 1000, 100, 100), (72, 72, 0, 1000, 100, 100)",
                      "INSERT INTO sales_return (id, uid, source_id, code, order_id, day) VALUES (71, 'r', 71, 'R1', 71, 20261002)"});
}

constexpr auto foreignLine = "INSERT INTO return_line (return_id, position, line_id, quantity) VALUES (71, 0, 72, 1000)";

} // namespace

TEST_CASE("a return names lines of its own order only", "[storage]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = ledgerBook(engine);
    twoOrders(book.database());
    const Status refused = book.database().execute(QString::fromLatin1(foreignLine));
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::returnOfOtherOrder);
    must(book.database().execute(QStringLiteral("INSERT INTO return_line (return_id, position, line_id, quantity) VALUES (71, 0, 71, 1000)")));
    const Status moved = book.database().execute(QStringLiteral("UPDATE return_line SET line_id = 72"));
    REQUIRE(!moved);
    CHECK(moved.error().code == ErrorCode::returnOfOtherOrder);
}

TEST_CASE("a check names a return of another order's line, and goes on", "[storage]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = ledgerBook(engine);
    twoOrders(book.database());
    must(book.database().execute(engine == Engine::sqlite ? QStringLiteral("DROP TRIGGER return_line_order_i") : QStringLiteral("DROP TRIGGER somo_return_line ON return_line")));
    must(book.database().execute(QString::fromLatin1(foreignLine)));
    const std::vector<Discrepancy> found = must(book->check());
    const auto names = [&](const QString &thing, const QString &where) {
        return std::any_of(found.begin(), found.end(), [&](const Discrepancy &each) { return each.thing == thing && each.where == where; });
    };
    CHECK(names(QStringLiteral("return_line"), QStringLiteral("D1/R1")));
    CHECK(names(QStringLiteral("entry"), QStringLiteral("D2"))); // what can be worked out still is
    CHECK_FALSE(names(QStringLiteral("entry"), QStringLiteral("D1")));
}

TEST_CASE("a check walks by the rows there are, however far their ids lie apart", "[storage]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = ledgerBook(engine);
    runAll(book.database(), {"INSERT INTO source (id, code) VALUES (71, 'own')",
                             "INSERT INTO sales_order (id, uid, source_id, code, ordered_on, status) VALUES (71, 'a', 71, 'D1', 20261001, 3), (5000000000000000000, 'b', 71, 'D2', 20261001, 3)",
                             "INSERT INTO order_line (order_id, position, quantity, net_stated, net) VALUES (5000000000000000000, 0, 1000, 100, 100)",
                             "INSERT INTO customer (id, uid, code, name, sort_key, folded) VALUES (9223372036854775807, 'k', 'K1', 'Nga', 'nga', 'nga')"});
    const std::vector<Discrepancy> found = must(book->check());
    const auto names = [&](const QString &thing, const QString &where) {
        return std::any_of(found.begin(), found.end(), [&](const Discrepancy &each) { return each.thing == thing && each.where == where; });
    };
    CHECK(names(QStringLiteral("entry"), QStringLiteral("D2")));
    CHECK(names(QStringLiteral("search_index"), QStringLiteral("customer/K1")));
    CHECK(names(QStringLiteral("search_index"), QStringLiteral("order/D1")));
}

TEST_CASE("a stretch of ids never leaves 64 bits", "[storage]")
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    CHECK(lastOfStretch(1, 10, 4) == 4);
    CHECK(lastOfStretch(5, 8, 4) == 8);
    CHECK(lastOfStretch(5, 9, 4) == 8);
    CHECK(lastOfStretch(9, 9, 4) == 9);
    CHECK(lastOfStretch(most - 1, most, 4) == most);
    CHECK(lastOfStretch(least, most, 4) == least + 3);
}
