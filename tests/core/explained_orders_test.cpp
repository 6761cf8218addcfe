// SPDX-License-Identifier: GPL-3.0-or-later
// Every order of a period is explained exactly once, whatever the book and the policy.
#include "core/commission/expected_pay_query.h"
#include "core/commission/explained_statement_query.h"
#include "core/commission/explanation_query.h"
#include "core/commission/policy_store.h"
#include "tests/core/policy_support.h"
#include "tests/support/ledger_book.h"
#include "tests/support/random_orders.h"

#include <algorithm>
#include <map>
#include <set>

using namespace somo;
using namespace somo::test;

namespace {

const char *const policies[] = {
    R"({"event": "completed"})",
    R"({"event": "ordered", "hold_days": 20, "rules": [{"id": "one", "when": {"channel": "kênh 101"}, "bands": [{"from": "0", "rate": "0"}, {"from": "5000", "rate": "7.77"}]}]})",
    R"({"event": "paid", "base": "gross_profit", "rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "rate": "1"}, {"from": "20000", "rate": "9"}]}]})",
    R"({"base": "collected", "rules": [{"id": "all", "scope": "order", "bands": [{"from": "0", "rate": "3"}]}]})",
    R"({"event": "confirmed", "base": "orders", "rules": [{"id": "all", "bands": [{"from": "0", "each": "100"}]}]})",
    R"({"event": "ordered", "base": "units", "accumulate": "year", "rules": [{"id": "all", "bands": [{"from": "0", "each": "10"}, {"from": "40", "each": "15"}]}]})",
};

void checkLevels(const std::vector<WhyLine> &lines)
{
    CHECK(lines.size() <= mostAtALevel);
    for (const WhyLine &line : lines)
        checkLevels(line.under);
}

} // namespace

TEST_CASE("each order of the period stands once, and its pay adds up to the bands", "[explanation]")
{
    const unsigned seed = GENERATE(11u, 12u, 13u);
    const size_t which = GENERATE(range(size_t(0), std::size(policies)));
    INFO("seed " << seed << ", policy " << which);
    LedgerBook book(Engine::sqlite);
    const std::vector<Order> orders = randomOrders(seed, 120);
    book.add(orders);
    const BookSettings &settings = book.book()->settings();
    must(book.book()->write({QStringLiteral("policy_applied"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
        SOMO_TRY(applyPolicy(database, settings, readPolicy(policies[which], settings)));
        return success();
    }));
    for (const char16_t *text : {u"2026-02", u"2026-04"}) {
        const Period period = Period::fromText(text, 1).value();
        const CommissionSheet sheet = must(loadCommission(book.database(), settings, period));
        for (qint64 person = 1; person <= 4; ++person) {
            auto explained = must(explainOrders(book.database(), sheet, PersonId{person}));
            must(ExpectedPayReader(book.database(), settings, period.last()).addTo(explained, sheet, PersonId{person}));
            std::map<OrderId, int> times;
            for (const ExplainedOrder &each : explained)
                ++times[each.order];
            for (const auto &[order, count] : times)
                CHECK(count == 1);
            for (const Order &order : orders) {
                const bool isOwn = std::ranges::any_of(order.credits, [&](const OrderCredit &credit) { return credit.person.value == person; });
                if (isOwn && order.kind == OrderKind::sale && period.days().contains(order.orderedOn))
                    CHECK(times[order.id] == 1);
            }
            Int128 orderPay = 0;
            for (const ExplainedOrder &each : explained) {
                orderPay += each.amount.minorUnits();
                if (each.reason != PayReason::paid)
                    CHECK(each.amount == Money());
                const bool waits = each.reason == PayReason::draft || each.reason == PayReason::notYet || each.reason == PayReason::held || each.reason == PayReason::otherPeriod;
                CHECK((waits || !each.expected));
                if (each.expected)
                    CHECK(sheet.period.first() <= each.expected->period.first());
            }
            Int128 bandPay = 0;
            for (const PayStatement &statement : sheet.statements) {
                if (statement.person.value == person)
                    bandPay += statement.sumOf(StatementLineKind::band).minorUnits();
            }
            CHECK(qint64(orderPay) == qint64(bandPay));
            const ExplainedStatement of = must(loadExplainedStatement(book.database(), settings, sheet, PersonId{person}));
            const words::ReportWords words(Language::english, settings.currency);
            for (size_t i = 0; i < of.statements.size(); ++i) {
                for (size_t line = 0; line < of.statement(i).lines.size(); ++line)
                    checkLevels(explainLine(of, i, line, words).lines);
                // The orders of a band add up to the rule's base as the statement has it.
                const WhyTree base = explainFigure(of, i, StatementFigure::base, words);
                checkLevels(base.lines);
                CHECK_FALSE(plainText(base).contains(QStringLiteral("have changed since the closing")));
            }
        }
    }
}
