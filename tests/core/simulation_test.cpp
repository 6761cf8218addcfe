// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_store.h"
#include "core/commission/simulation.h"
#include "core/orders/order_store.h"
#include "tests/core/policy_support.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

constexpr Day inSeptember = Day::fromNumber(20260915);

Money money(qint64 units)
{
    return Money::fromMinorUnits(units);
}

/// The small book with policies: in September An has 510,000 of two orders, Bình 240,000 of none; no cost is known.
struct TriedBook {
    explicit TriedBook(std::initializer_list<const char *> policies)
    {
        must(small.book()->write({QStringLiteral("policies"), {}}, QStringLiteral("An"), [&](Database &database) -> Status {
            for (const char *each : policies) {
                const auto applied = applyPolicy(database, small.settings(), readPolicy(each, small.settings()));
                if (!applied)
                    return applied.error();
            }
            return success();
        }));
    }
    Simulated with(const std::vector<SupposedSale> &sales)
    {
        Simulation asked;
        asked.period = must(Period::fromText(u"2026-09", 1));
        asked.person = small.an;
        asked.on = inSeptember;
        asked.sales = sales;
        return must(simulateCommission(small.database(), small.settings(), asked));
    }
    static Money difference(const Simulated &made) { return must(subtract(made.totalThen, made.totalNow, "commission")); }

    SmallBook small{Engine::sqlite};
};

SupposedSale saleOf(std::optional<Money> net)
{
    SupposedSale sale;
    sale.net = net;
    return sale;
}

} // namespace

TEST_CASE("a supposed sale of somebody who is paid by one principal alone is that principal's", "[commission][simulation]")
{
    // Nobody ordered by that principal yet, so the book knows no payer of that code.
    TriedBook book({R"({"payer": "MOC", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})"});
    CHECK(TriedBook::difference(book.with({saleOf(money(100'000))})) == money(10'000));
    SupposedSale ofTheHouse = saleOf(money(100'000));
    ofTheHouse.payer = QString();
    CHECK(TriedBook::difference(book.with({ofTheHouse})) == Money());
    const Simulated made = book.with({});
    REQUIRE(made.ways.size() == 1);
    CHECK(made.ways.front().payer == QStringLiteral("MOC"));
    CHECK(made.ways.front().base == CommissionBase::revenue);
}

TEST_CASE("where house and principal both pay somebody, a supposed sale is the house's until a payer is named", "[commission][simulation]")
{
    TriedBook book({R"({"rules": [{"id": "all", "bands": [{"from": "0", "rate": "2"}]}]})",
                    R"({"code": "MOC-1", "payer": "MOC", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})"});
    SupposedSale sale = saleOf(money(100'000));
    CHECK(TriedBook::difference(book.with({sale})) == money(2'000));
    sale.payer = QStringLiteral("MOC");
    CHECK(TriedBook::difference(book.with({sale})) == money(10'000));
    sale.payer = QStringLiteral("NOBODY");
    CHECK(TriedBook::difference(book.with({sale})) == Money());
}

TEST_CASE("a supposed sale counts by gross profit, and says where that was taken for given", "[commission][simulation]")
{
    TriedBook book({R"({"base": "gross_profit", "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})"});
    SupposedSale sale = saleOf(money(100'000));
    Simulated made = book.with({sale});
    CHECK(TriedBook::difference(made) == money(10'000));
    CHECK(made.profitAssumed);
    sale.grossProfit = money(30'000);
    made = book.with({sale});
    CHECK(TriedBook::difference(made) == money(3'000));
    CHECK_FALSE(made.profitAssumed);
    // By its profit alone, without an amount.
    sale.net.reset();
    CHECK(TriedBook::difference(book.with({sale})) == money(3'000));
    // Where revenue is paid, nothing has to be assumed.
    TriedBook plain({"{}"});
    CHECK_FALSE(plain.with({saleOf(money(100'000))}).profitAssumed);
}

TEST_CASE("supposed units and orders count where a policy pays by them", "[commission][simulation]")
{
    TriedBook units({R"({"base": "units", "rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "each": "700"}]}]})"});
    SupposedSale sale;
    sale.quantity = Quantity{2'500};
    CHECK(TriedBook::difference(units.with({sale})) == money(1'750)); // 2.5 × 700
    TriedBook orders({R"({"base": "orders", "rules": [{"id": "all", "method": "slab", "bands": [{"from": "0", "each": "5000"}]}]})"});
    CHECK(TriedBook::difference(orders.with({SupposedSale(), SupposedSale(), SupposedSale()})) == money(15'000));
}

TEST_CASE("by what an order's people are paid is known while it is typed", "[commission][simulation]")
{
    TriedBook book({R"({"covers": {"people": ["AN"]}, "event": "paid", "hold_days": 7})",
                    R"({"code": "MOC-1", "payer": "MOC", "covers": {"everyone": true}})"});
    Order order;
    order.orderedOn = inSeptember;
    order.status = OrderStatus::confirmed;
    order.credits = {{book.small.an, Rate{600'000}}, {book.small.binh, Rate{400'000}}};
    const auto ways = [&] { return must(loadOrderWays(book.small.database(), book.small.settings(), order, inSeptember)); };
    auto people = ways();
    REQUIRE(people.size() == 2);
    REQUIRE(people[0].ways.size() == 1);
    CHECK(people[0].name == QStringLiteral("Nguyễn Hoài An"));
    CHECK(people[0].ways[0].policy == QStringLiteral("STD"));
    CHECK(people[0].ways[0].event == RecognitionEvent::paid);
    CHECK(people[0].ways[0].holdDays == 7);
    CHECK(people[1].ways.empty()); // the house pays Bình nothing
    // A year before any of them is in force.
    order.orderedOn = Day::fromNumber(20250915);
    people = must(loadOrderWays(book.small.database(), book.small.settings(), order, order.orderedOn));
    CHECK(people[0].ways.empty());
    order.credits.clear();
    CHECK(ways().empty());
    SmallBook without(Engine::sqlite);
    order.credits = {{without.an, Rate{Rate::whole}}};
    CHECK(must(loadOrderWays(without.database(), without.settings(), order, inSeptember)).empty());
}
