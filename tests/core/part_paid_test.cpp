// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/entry.h"
#include "tests/support/catch.h"
#include "tests/support/orders.h"

#include <array>
#include <map>
#include <tuple>

using namespace somo;
using namespace somo::test;

namespace {

/// What entries bring by line, person, sale's day and day.
using Sums = std::map<std::tuple<qint64, qint64, int, int>, qint64>;

std::vector<LedgerEntry> partsOf(const Order &order)
{
    const auto made = ledgerOf(order, RecognitionEvent::partPaid);
    REQUIRE(made.ok());
    return made.value();
}

Sums sumsOf(const Order &order)
{
    Sums sums;
    for (const LedgerEntry &entry : partsOf(order))
        sums[{entry.line.value, entry.person.value, entry.saleDay.number(), entry.day.number()}] += entry.net.minorUnits();
    return sums;
}

/// 600 and 400, shared 60 to 40 by two people.
Order sharedOrder()
{
    Order sold = order({line(1, 1, 600), line(2, 1, 400)});
    sold.credits = {{PersonId{1}, percent(60)}, {PersonId{2}, percent(40)}};
    return sold;
}

} // namespace

TEST_CASE("each payment recognises its part of every line and person", "[ledger][part_paid]")
{
    Order sold = sharedOrder();
    sold.payments = {payment(day(20260301), 250), payment(day(20260405), 750)};
    CHECK(sumsOf(sold) == Sums{{{1, 1, 20260301, 20260301}, 90}, {{1, 2, 20260301, 20260301}, 60}, {{2, 1, 20260301, 20260301}, 60},
                               {{2, 2, 20260301, 20260301}, 40}, {{1, 1, 20260405, 20260405}, 270}, {{1, 2, 20260405, 20260405}, 180},
                               {{2, 1, 20260405, 20260405}, 180}, {{2, 2, 20260405, 20260405}, 120}});
    int heads = 0;
    for (const LedgerEntry &entry : partsOf(sold)) {
        heads += entry.head;
        CHECK((!entry.head || (entry.person == PersonId{1} && entry.day == day(20260301))));
    }
    CHECK(heads == 1);
}

TEST_CASE("a return takes back from the payments so far in proportion to what they brought", "[ledger][part_paid]")
{
    Order sold = sharedOrder();
    sold.payments = {payment(day(20260301), 250), payment(day(20260405), 750)};
    sold.returns = {returnOf(7, day(20260420), {{LineId{2}, pieces(1), std::nullopt}})};
    Sums sums = sumsOf(sold);
    // 600 are left and 1,000 were paid: line 1 stays whole.
    CHECK(sums.size() == 12);
    CHECK(sums[{2, 1, 20260301, 20260420}] == -60);
    CHECK(sums[{2, 2, 20260301, 20260420}] == -40);
    CHECK(sums[{2, 1, 20260405, 20260420}] == -180);
    CHECK(sums[{2, 2, 20260405, 20260420}] == -120);
}

TEST_CASE("less to pay makes the payments reach further: what that adds is dated on the return's day", "[ledger][part_paid]")
{
    Order sold = order({line(1, 1, 600), line(2, 1, 400)});
    sold.payments = {payment(day(20260301), 300)};
    sold.returns = {returnOf(7, day(20260310), {{LineId{1}, pieces(1), std::nullopt}})};
    // 30 % of each; then 400 are left and 300 paid: 75 % of line 2, nothing of line 1.
    CHECK(sumsOf(sold) == Sums{{{1, 0, 20260301, 20260301}, 180}, {{2, 0, 20260301, 20260301}, 120}, {{1, 0, 20260301, 20260310}, -180},
                               {{2, 0, 20260310, 20260310}, 180}});
}

TEST_CASE("a full return leaves exactly nothing of any payment, whatever the rounding", "[ledger][part_paid]")
{
    Order sold = order({line(1, 3, 333), line(2, 1, 100, 61)});
    sold.credits = {{PersonId{1}, Rate{333'300}}, {PersonId{2}, Rate{333'300}}, {PersonId{3}, Rate{333'400}}};
    sold.fee = money(7);
    sold.payments = {payment(day(20260301), 101), payment(day(20260302), 333), payment(day(20260303), -17), payment(day(20260304), 1000)};
    sold.returns = {returnOf(1, day(20260305), {{LineId{1}, pieces(1), std::nullopt}}),
                    returnOf(2, day(20260306), {{LineId{1}, pieces(2), std::nullopt}, {LineId{2}, pieces(1), std::nullopt}})};
    std::map<std::tuple<qint64, qint64, int>, std::array<qint64, 3>> left; // by line, person, payment's day
    for (const LedgerEntry &entry : partsOf(sold)) {
        auto &figures = left[{entry.line.value, entry.person.value, entry.saleDay.number()}];
        figures[0] += entry.net.minorUnits();
        figures[1] += entry.quantity.thousandths;
        figures[2] += entry.grossProfit.value_or(Money()).minorUnits();
    }
    std::map<std::tuple<qint64, qint64>, std::array<qint64, 3>> totals;
    for (const auto &[key, figures] : left) {
        for (size_t i = 0; i < 3; ++i)
            totals[{std::get<0>(key), std::get<1>(key)}][i] += figures[i];
    }
    for (const auto &[key, figures] : totals)
        CHECK(figures == std::array<qint64, 3>{});
}

TEST_CASE("without payments the order's paid date brings all of it", "[ledger][part_paid]")
{
    Order sold = order({line(1, 1, 600)});
    sold.status = OrderStatus::confirmed;
    CHECK(partsOf(sold).empty());
    sold.paidOn = day(20260308);
    CHECK(sumsOf(sold) == Sums{{{1, 0, 20260308, 20260308}, 600}});
}

TEST_CASE("what comes back before the paid date lessens what that day brings", "[ledger][part_paid]")
{
    Order sold = order({line(1, 10, 100)});
    sold.paidOn = day(20260320);
    sold.returns = {returnOf(1, day(20260312), {{LineId{1}, pieces(2), std::nullopt}})};
    CHECK(sumsOf(sold) == Sums{{{1, 0, 20260320, 20260320}, 800}});
}

TEST_CASE("the lines of one return lessen the total at once", "[ledger][part_paid]")
{
    Order sold = order({line(1, 1, 600), line(2, 2, 200)});
    sold.payments = {payment(day(20260301), 300)};
    sold.returns = {returnOf(1, day(20260310), {{LineId{1}, pieces(1), std::nullopt}, {LineId{2}, pieces(1), std::nullopt}})};
    // 30 % of each; then 200 are left and paid: 80 more of line 2.
    CHECK(sumsOf(sold) == Sums{{{1, 0, 20260301, 20260301}, 180}, {{2, 0, 20260301, 20260301}, 120}, {{1, 0, 20260301, 20260310}, -180},
                               {{2, 0, 20260310, 20260310}, 80}});
}
