// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_data.h"
#include "core/demo/demo_files.h"
#include "core/demo/demo_sales.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

using namespace somo;

namespace {

const Day autumn = Day::fromNumber(20261024);

std::vector<QByteArray> bytesOf(Day today)
{
    std::vector<QByteArray> all;
    const auto files = demoFiles(today);
    REQUIRE(files);
    for (const DemoFile &file : files.value())
        all.push_back(file.csv);
    return all;
}

} // namespace

TEST_CASE("the sample book of a day is always the same, and another day's is another", "[demo]")
{
    CHECK(bytesOf(autumn) == bytesOf(autumn));
    CHECK(bytesOf(autumn) != bytesOf(autumn.addDays(1)));
}

TEST_CASE("nothing in the sample book is dated after its day or before its eighteen months", "[demo]")
{
    const Day today = GENERATE(Day::fromNumber(20261024), Day::fromNumber(20260228), Day::fromNumber(20270301));
    const DemoSales sales = demoSales(today);
    CHECK(sales.firstDay == Day::fromDate(QDate(today.year(), today.month(), 1).addMonths(-17)));
    for (const DemoOrder &order : sales.orders) {
        for (const Day day : {order.orderedOn, order.confirmedOn, order.shippedOn, order.completedOn, order.cancelledOn})
            CHECK((day.isNull() || (sales.firstDay <= day && day <= today)));
    }
    CHECK(std::all_of(sales.payments.begin(), sales.payments.end(), [&](const auto &each) { return each.day <= today; }));
    CHECK(std::all_of(sales.returns.begin(), sales.returns.end(), [&](const auto &each) { return each.day <= today; }));
}

TEST_CASE("the sample team is as lively as a team is: every state, splits, returns, comers and goers", "[demo]")
{
    const DemoSales sales = demoSales(autumn);
    std::set<QString> states;
    std::set<size_t> channels, provinces;
    int split = 0;
    for (const DemoOrder &order : sales.orders) {
        states.insert(order.status);
        channels.insert(order.channel);
        split += order.people.contains(u';');
    }
    std::set<QString> regions;
    for (const DemoCustomer &customer : sales.customers)
        regions.insert(customer.province);
    CHECK(states == std::set<QString>{QStringLiteral("draft"), QStringLiteral("confirmed"), QStringLiteral("shipped"),
                                      QStringLiteral("completed"), QStringLiteral("cancelled")});
    CHECK(channels.size() == demoChannels().size());
    CHECK(regions.size() == demoProvinces().size());
    CHECK(split > 100);
    CHECK(sales.returns.size() > 50);
    CHECK(sales.orders.size() > 18 * 190);
    // Nine people ever, eight of them still there, one of whom has been in both teams.
    CHECK(sales.stays.size() == demoPeople().size() + 1);
    CHECK(std::count_if(sales.stays.begin(), sales.stays.end(), [](const DemoStay &stay) { return stay.last.isNull(); }) == int(demoPeopleNow));
}
