// SPDX-License-Identifier: GPL-3.0-or-later
// A hold as the ledger of a book meets it (rules §5): sales join later, and what comes back joins with them.
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

/// The statement of person 1 under a rate of 10 % with a hold of 14 days.
PayStatement heldStatement(LedgerBook &book, const std::vector<Order> &orders, QStringView period)
{
    book.add(orders);
    const BookSettings &settings = book.book()->settings();
    must(book.book()->write({QStringLiteral("policy_applied"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        SOMO_TRY(applyPolicy(database, settings, readPolicy(R"({"hold_days": 14, "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})", settings)));
        return success();
    }));
    const CommissionSheet sheet = must(loadCommission(book.database(), settings, Period::fromText(period, 1).value()));
    const auto found = std::ranges::find(sheet.statements, PersonId{1}, &PayStatement::person);
    REQUIRE(found != sheet.statements.end());
    return *found;
}

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
    const PayStatement statement = heldStatement(book, {completed(1, 20260305, 5'000), sold}, period);
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
    const PayStatement statement = heldStatement(book, {completed(1, 20260305, 5'000), back}, u"2026-03");
    CHECK(statement.base == 3'000);
    CHECK(statement.total == money(300));
}
