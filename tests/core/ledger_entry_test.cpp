// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/entry.h"
#include "core/ledger/recognition.h"
#include "tests/support/catch.h"
#include "tests/support/orders.h"

using namespace somo;
using namespace somo::test;

namespace {

std::vector<LedgerEntry> entriesOf(const Order &order, RecognitionEvent event = RecognitionEvent::completed)
{
    const auto made = ledgerOf(order, event);
    REQUIRE(made.ok());
    return made.value();
}

std::vector<qint64> netsOf(const std::vector<LedgerEntry> &entries)
{
    std::vector<qint64> nets;
    for (const LedgerEntry &entry : entries)
        nets.push_back(entry.net.minorUnits());
    return nets;
}

using Nets = std::vector<qint64>;

} // namespace

TEST_CASE("line net is quantity × price rounded once less the line's discount, or the given total", "[ledger]")
{
    OrderLine one;
    one.quantity = Quantity{1500}; // 1.5
    one.unitPrice = UnitPrice{33'0000 + 3'333}; // 33.3333 → 49.99995
    CHECK(lineNet(one).value() == money(50));
    one.discount = money(7);
    CHECK(lineNet(one).value() == money(43));
    one.netStated = money(40); // after the line's discount
    CHECK(lineNet(one).value() == money(40));
    one.netStated.reset();
    one.quantity = Quantity{-1500};
    one.discount = {};
    CHECK(lineNet(one).value() == money(-50));
    one.quantity = Quantity{std::numeric_limits<qint64>::max()};
    one.unitPrice = UnitPrice{std::numeric_limits<qint64>::max()};
    CHECK(lineNet(one).error().code == ErrorCode::overflow);
}

TEST_CASE("the order's discount and fee are shared over lines by net, tax and shipping are not revenue", "[ledger]")
{
    Order sold = order({line(1, 1, 100, 60), line(2, 1, 100), line(3, 1, 100, 0)});
    sold.discount = money(100); // 34 + 33 + 33
    sold.fee = money(10); // 4 + 3 + 3
    sold.tax = money(1000);
    sold.shipping = money(500);
    const auto figures = lineFigures(sold).value();
    CHECK(figures[0].net == money(66));
    CHECK(figures[1].net == money(67));
    CHECK(figures[2].net == money(67));
    CHECK(figures[0].fee == money(4));
    CHECK(figures[0].grossProfit == money(66 - 60 - 4));
    CHECK_FALSE(figures[1].grossProfit); // an empty cost is unknown
    CHECK(figures[2].grossProfit == money(67 - 0 - 3)); // 0 is a cost
    CHECK(netsOf(entriesOf(sold)) == Nets{66, 67, 67});
}

TEST_CASE("the cost of a line is rounded once", "[ledger]")
{
    Order sold = order({line(1, 1, 100)});
    sold.lines[0].quantity = Quantity{500};
    sold.lines[0].unitCost = UnitPrice{9'0000}; // 4.5 → 5
    CHECK(lineFigures(sold).value()[0].grossProfit == money(95));
}

TEST_CASE("draft and cancelled orders are in no ledger", "[ledger]")
{
    const auto status = GENERATE(OrderStatus::draft, OrderStatus::cancelled);
    const auto event = GENERATE(RecognitionEvent::ordered, RecognitionEvent::confirmed, RecognitionEvent::completed,
                                RecognitionEvent::paid);
    Order sold = order({line(1, 1, 100)});
    sold.status = status;
    sold.paidOn = day(20260311);
    CHECK_FALSE(recognitionDay(sold, event));
    CHECK(entriesOf(sold, event).empty());
    sold.kind = OrderKind::freeReturn;
    CHECK(entriesOf(sold, event).empty());
}

TEST_CASE("a step without its date happened on the latest date before it, or on the order's date", "[ledger]")
{
    struct Case {
        OrderStatus status;
        int confirmed, shipped, completed;
        RecognitionEvent event;
        int expected; // 0: not recognised
    };
    const auto c = GENERATE(values<Case>({
        {OrderStatus::confirmed, 0, 0, 0, RecognitionEvent::ordered, 20260310},
        {OrderStatus::confirmed, 0, 0, 0, RecognitionEvent::confirmed, 20260310},
        {OrderStatus::confirmed, 20260312, 0, 0, RecognitionEvent::confirmed, 20260312},
        {OrderStatus::confirmed, 20260312, 0, 0, RecognitionEvent::completed, 0},
        {OrderStatus::shipped, 20260312, 20260315, 0, RecognitionEvent::completed, 0},
        {OrderStatus::shipped, 0, 20260315, 0, RecognitionEvent::confirmed, 20260310},
        {OrderStatus::completed, 0, 0, 20260320, RecognitionEvent::completed, 20260320},
        {OrderStatus::completed, 20260312, 20260315, 0, RecognitionEvent::completed, 20260315},
        {OrderStatus::completed, 20260316, 20260315, 0, RecognitionEvent::completed, 20260316},
        {OrderStatus::completed, 20260312, 0, 0, RecognitionEvent::completed, 20260312},
        {OrderStatus::completed, 0, 0, 0, RecognitionEvent::completed, 20260310},
        {OrderStatus::completed, 0, 0, 20260320, RecognitionEvent::ordered, 20260310},
    }));
    Order sold = order({line(1, 1, 100)});
    sold.status = c.status;
    sold.confirmedOn = day(c.confirmed);
    sold.shippedOn = day(c.shipped);
    sold.completedOn = day(c.completed);
    CHECK(recognitionDay(sold, c.event).value_or(Day()) == day(c.expected));
}

TEST_CASE("paid is the first day on which payments less refunds reach the total", "[ledger]")
{
    Order sold = order({line(1, 1, 100), line(2, 1, 50)});
    sold.discount = money(10);
    sold.tax = money(14);
    sold.shipping = money(6); // total 160
    const auto paid = [&] { return recognitionDay(sold, RecognitionEvent::paid).value_or(Day()); };
    sold.completedOn = day(20260311);

    SECTION("not while they don't")
    {
        CHECK(paid() == Day());
        sold.payments = {payment(day(20260312), 159)};
        CHECK(paid() == Day());
        sold.paidOn = day(20260313); // payments count where there are any
        CHECK(paid() == Day());
    }
    SECTION("the day that reaches it, whatever the order of entry")
    {
        sold.payments = {payment(day(20260320), 60), payment(day(20260312), 100)};
        CHECK(paid() == day(20260320));
    }
    SECTION("a refund before it moves it, a later one doesn't undo it")
    {
        sold.payments = {payment(day(20260312), 160), payment(day(20260312), -1), payment(day(20260314), 1),
                         payment(day(20260320), -160)};
        CHECK(paid() == day(20260314));
        CHECK(netsOf(entriesOf(sold, RecognitionEvent::paid)) == Nets{93, 47});
    }
    SECTION("a return lowers what must be reached")
    {
        sold.payments = {payment(day(20260312), 113)}; // 160 − 47
        CHECK(paid() == Day());
        sold.returns = {returnOf(1, day(20260318), {{LineId{2}, pieces(1), {}}})};
        CHECK(paid() == day(20260318));
        CHECK(netsOf(entriesOf(sold, RecognitionEvent::paid)) == Nets{93, 47, -47});
    }
    SECTION("a return after it takes the sale back on its own date")
    {
        sold.payments = {payment(day(20260312), 160)};
        sold.returns = {returnOf(1, day(20260318), {{LineId{2}, pieces(1), {}}})};
        const auto entries = entriesOf(sold, RecognitionEvent::paid);
        CHECK(netsOf(entries) == Nets{93, 47, -47});
        CHECK(entries[2].day == day(20260318));
        CHECK(entries[2].saleDay == day(20260312));
    }
    SECTION("without payments paid_on counts")
    {
        sold.paidOn = day(20260313);
        CHECK(paid() == day(20260313));
    }
    SECTION("completed with no dates at all: the order's date")
    {
        sold.completedOn = {};
        CHECK(paid() == day(20260310));
        sold.status = OrderStatus::shipped;
        CHECK(paid() == Day());
        sold.status = OrderStatus::completed;
        sold.shippedOn = day(20260311);
        CHECK(paid() == Day());
    }
    SECTION("a total of 0: the order's date")
    {
        sold.discount = money(170);
        CHECK(paid() == day(20260310));
    }
}

TEST_CASE("a return enters with the difference to what was returned before, the last one leaves nothing", "[ledger]")
{
    Order sold = order({line(1, 3, 100, 33)});
    sold.discount = money(200); // net 100, gross profit 100 − 99 = 1
    sold.credits = {{PersonId{7}, percent(50)}, {PersonId{5}, percent(50)}};
    sold.returns = {returnOf(1, day(20260405), {{LineId{1}, pieces(1), {}}}),
                    returnOf(3, day(20260401), {{LineId{1}, pieces(1), {}}}),
                    returnOf(2, day(20260403), {{LineId{1}, pieces(1), {}}})};
    const auto entries = entriesOf(sold);
    // returned so far: 33, 67, 100; of two people 17 + 16, 34 + 33, 50 + 50
    CHECK(netsOf(entries) == Nets{50, 50, -17, -16, -17, -17, -16, -17});
    CHECK(entries[2].orderReturn == ReturnId{3}); // by date, not as they were entered
    CHECK(entries[2].day == day(20260401));
    qint64 quantity = 0;
    qint64 profit = 0;
    for (const LedgerEntry &entry : entries) {
        quantity += entry.quantity.thousandths;
        profit += entry.grossProfit->minorUnits();
        CHECK(entry.lead == PersonId{7});
        CHECK(entry.saleDay == day(20260310));
    }
    CHECK(quantity == 0);
    CHECK(profit == 0);
    CHECK(entries[0].grossProfit == money(1));
    CHECK(entries[1].grossProfit == money(0));
}

TEST_CASE("a return's own stated net counts instead, at most what is left", "[ledger]")
{
    Order sold = order({line(1, 4, 25, 10)}); // net 100, gross profit 60
    sold.returns = {returnOf(1, day(20260401), {{LineId{1}, pieces(1), money(10)}}),
                    returnOf(2, day(20260402), {{LineId{1}, pieces(1), {}}}),
                    returnOf(3, day(20260403), {{LineId{1}, pieces(1), money(80)}}),
                    returnOf(4, day(20260404), {{LineId{1}, pieces(1), {}}})};
    const auto entries = entriesOf(sold);
    // 10 stated; 50 − 10 by the formula; 80 stated but 50 left; the last: 100 − 100
    CHECK(netsOf(entries) == Nets{100, -10, -40, -50, 0});
    CHECK(entries[1].grossProfit == money(-15));
    CHECK(entries[4].grossProfit == money(-15));
    CHECK(orderTotals(sold).value().returned == money(100));
}

TEST_CASE("no negative entry before its sale: a return dated earlier enters on the sale's day", "[ledger]")
{
    Order sold = order({line(1, 2, 50)});
    sold.paidOn = day(20260420);
    sold.returns = {returnOf(1, day(20260401), {{LineId{1}, pieces(1), {}}})};
    const auto entries = entriesOf(sold, RecognitionEvent::paid);
    REQUIRE(entries.size() == 2);
    CHECK(entries[1].day == day(20260420));
    CHECK(entriesOf(sold)[1].day == day(20260401));
}

TEST_CASE("a return whose sale isn't recognised by the event is in no ledger", "[ledger]")
{
    Order sold = order({line(1, 2, 50)});
    sold.status = OrderStatus::shipped;
    sold.returns = {returnOf(1, day(20260401), {{LineId{1}, pieces(1), {}}})};
    CHECK(entriesOf(sold, RecognitionEvent::completed).empty());
    CHECK(entriesOf(sold, RecognitionEvent::ordered).size() == 2);
}

TEST_CASE("a return carries everything of its sale but date, quantity and amounts", "[ledger]")
{
    Order sold = order({line(1, 2, 50)});
    sold.channel = ChannelId{2};
    sold.province = ProvinceId{3};
    sold.campaign = CampaignId{4};
    sold.customer = CustomerId{5};
    sold.segment = SegmentId{6};
    sold.lines[0].product = ProductId{7};
    sold.lines[0].productGroup = ProductGroupId{8};
    sold.credits = {{PersonId{9}, percent(100)}};
    sold.returns = {returnOf(1, day(20260401), {{LineId{1}, Quantity{500}, {}}})};
    const LedgerEntry back = entriesOf(sold)[1];
    CHECK(back.kind == EntryKind::orderReturn);
    CHECK(back.channel == ChannelId{2});
    CHECK(back.province == ProvinceId{3});
    CHECK(back.campaign == CampaignId{4});
    CHECK(back.customer == CustomerId{5});
    CHECK(back.segment == SegmentId{6});
    CHECK(back.product == ProductId{7});
    CHECK(back.productGroup == ProductGroupId{8});
    CHECK(back.person == PersonId{9});
    CHECK(back.quantity == Quantity{-500});
    CHECK(back.net == money(-25));
    CHECK_FALSE(back.grossProfit);
    CHECK_FALSE(back.head);
}

TEST_CASE("exactly one entry counts the order: first line, largest share, ties to the first listed", "[ledger]")
{
    Order sold = order({line(1, 1, 50), line(2, 1, 50)});
    sold.credits = {{PersonId{3}, percent(20)}, {PersonId{2}, percent(40)}, {PersonId{1}, percent(40)}};
    const auto entries = entriesOf(sold);
    REQUIRE(entries.size() == 6);
    for (const LedgerEntry &entry : entries) {
        CHECK(entry.lead == PersonId{2});
        CHECK(entry.head == (entry.line == LineId{1} && entry.person == PersonId{2}));
    }
    sold.credits.clear(); // nobody yet
    const auto nobodys = entriesOf(sold);
    REQUIRE(nobodys.size() == 2);
    CHECK(nobodys[0].head);
    CHECK_FALSE(nobodys[0].person);
}

TEST_CASE("quantity, net and gross profit are each shared out and add up", "[ledger]")
{
    Order sold = order({line(1, 1, 100, 1)});
    sold.credits = {{PersonId{1}, Rate{333'333}}, {PersonId{2}, Rate{333'333}}, {PersonId{3}, Rate{333'334}}};
    const auto entries = entriesOf(sold);
    CHECK(netsOf(entries) == Nets{33, 33, 34});
    CHECK(entries[0].quantity == Quantity{333});
    CHECK(entries[2].quantity == Quantity{334});
    CHECK(entries[0].grossProfit == money(33));
}

TEST_CASE("a free return is negative on its date whatever the event, and counts no order", "[ledger]")
{
    const auto event = GENERATE(RecognitionEvent::ordered, RecognitionEvent::confirmed, RecognitionEvent::completed,
                                RecognitionEvent::paid);
    Order back = order({line(1, -1, 300, 100), line(2, -1, 100)}, day(20260402));
    back.kind = OrderKind::freeReturn;
    back.discount = money(-100); // −75 and −25
    back.completedOn = day(20260409);
    back.credits = {{PersonId{4}, percent(100)}};
    const auto entries = entriesOf(back, event);
    CHECK(netsOf(entries) == Nets{-225, -75});
    for (const LedgerEntry &entry : entries) {
        CHECK(entry.day == day(20260402));
        CHECK(entry.kind == EntryKind::freeReturn);
        CHECK_FALSE(entry.head);
        CHECK(entry.person == PersonId{4});
    }
    CHECK(entries[0].grossProfit == money(-125));
}

TEST_CASE("an overflow names the figure", "[ledger]")
{
    Order sold = order({line(1, 1, 100)});
    sold.lines[0].net = money(std::numeric_limits<qint64>::min() + 1);
    sold.discount = money(10);
    const auto made = ledgerOf(sold, RecognitionEvent::ordered);
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().code == ErrorCode::overflow);
    CHECK(made.error().args == QStringList{QStringLiteral("net")});
}

TEST_CASE("an order's totals: what was sold, is due, paid and returned", "[ledger]")
{
    Order sold = order({line(1, 2, 100)});
    sold.discount = money(20);
    sold.tax = money(18);
    sold.shipping = money(5);
    sold.payments = {payment(day(20260312), 100), payment(day(20260314), 20)};
    sold.returns = {returnOf(1, day(20260313), {{LineId{1}, pieces(1), {}}})};
    const OrderTotals totals = orderTotals(sold).value();
    CHECK(totals.lines == 1);
    CHECK(totals.net == money(180));
    CHECK(totals.returned == money(90));
    CHECK(totals.due == money(113)); // 180 + 18 + 5 − 90
    CHECK(totals.paid == money(120));
    CHECK(totals.paidDay == day(20260314));
}
