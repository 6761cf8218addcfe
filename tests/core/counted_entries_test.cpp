// SPDX-License-Identifier: GPL-3.0-or-later
// What a policy counts of a book's ledger (rules §5): when a held sale and what comes back join, whose orders, and how many.
#include "core/commission/commission_query.h"
#include "core/commission/policy_store.h"
#include "tests/core/policy_support.h"
#include "tests/support/ledger_book.h"

#include <algorithm>

using namespace somo;
using namespace somo::test;

namespace {

Order completed(qint64 id, int on, qint64 net)
{
    OrderLine sold = line(id * 10, 1, net);
    sold.product = ProductId{1};
    Order made = order({sold}, day(on));
    made.id = OrderId{id};
    made.code = QStringLiteral("D%1").arg(id);
    made.status = OrderStatus::completed;
    made.completedOn = day(on);
    made.credits = {{PersonId{1}, percent(100)}};
    return made;
}

/// The statement of person 1 for a period, under a policy with these members.
PayStatement statementOf(LedgerBook &book, const char *members, QStringView period)
{
    const BookSettings &settings = book.book()->settings();
    must(book.book()->write({QStringLiteral("policy_applied"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        SOMO_TRY(applyPolicy(database, settings, readPolicy(members, settings)));
        return success();
    }));
    const CommissionSheet sheet = must(loadCommission(book.database(), settings, Period::fromText(period, 1).value()));
    const auto found = std::ranges::find(sheet.statements, PersonId{1}, &PayStatement::person);
    REQUIRE(found != sheet.statements.end());
    return *found;
}

/// 10 % of what joined 14 days before.
const char *const held = R"({"hold_days": 14, "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})";
const char *const tenth = R"({"rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})";

} // namespace

TEST_CASE("what came back before its sale joined joins with it", "[commission]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    LedgerBook book(engine);
    // 8,000 of 25 March join on 8 April, and so does the 3,000 that came back on the 28th; 5,000 of 5 March joined in March.
    Order sold = completed(2, 20260325, 8'000);
    ReturnedLine part{LineId{20}, Quantity{Quantity::one}, money(3'000)};
    sold.returns = {returnOf(1, day(20260328), {part})};
    const QStringView period = GENERATE(u"2026-03", u"2026-04");
    book.add({completed(1, 20260305, 5'000), sold});
    const PayStatement statement = statementOf(book, held, period);
    CHECK(statement.base == 5'000);
    CHECK(statement.total == money(500));
    CHECK(statement.sumOf(StatementLineKind::adjustment) == money(0));
}

TEST_CASE("a free return isn't held", "[commission]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    LedgerBook book(engine);
    OrderLine given = line(30, -1, 2'000);
    given.product = ProductId{1};
    Order back = completed(3, 20260325, 0);
    back.kind = OrderKind::freeReturn;
    back.lines = {given};
    book.add({completed(1, 20260305, 5'000), back});
    const PayStatement statement = statementOf(book, held, u"2026-03");
    CHECK(statement.base == 3'000);
    CHECK(statement.total == money(300));
}

TEST_CASE("the house doesn't pay for a principal's orders", "[commission]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    LedgerBook book(engine);
    book.add({completed(1, 20260305, 5'000), completed(2, 20260306, 3'000)});
    book.tamper(QStringLiteral("INSERT INTO payer (id, code, name, sort_key) VALUES (1, 'NPP', 'NPP', 'npp')"));
    book.tamper(QStringLiteral("UPDATE sales_order SET payer_id = 1 WHERE id = 1"));
    const PayStatement statement = statementOf(book, tenth, u"2026-03");
    CHECK(statement.base == 3'000);
    CHECK(statement.total == money(300));
}

TEST_CASE("an order that came back whole no longer counts as one", "[commission]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    LedgerBook book(engine);
    Order whole = completed(2, 20260306, 3'000);
    whole.returns = {returnOf(1, day(20260320), {{LineId{20}, Quantity{Quantity::one}, std::nullopt}})};
    Order inPart = completed(3, 20260307, 4'000);
    inPart.lines.front().quantity = Quantity{2 * Quantity::one};
    inPart.returns = {returnOf(2, day(20260321), {{LineId{30}, Quantity{Quantity::one}, std::nullopt}})};
    book.add({completed(1, 20260305, 5'000), whole, inPart});
    const PayStatement statement = statementOf(book, R"({"base": "orders", "rules": [{"id": "all", "bands": [{"from": "0", "each": "1.50"}]}]})", u"2026-03");
    CHECK(statement.base == 2);
    CHECK(statement.total == money(300)); // cents
}
