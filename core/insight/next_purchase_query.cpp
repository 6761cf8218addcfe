// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/next_purchase_query.h"

#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <tuple>

namespace somo::insight {

namespace {

/// A customer's day on which they ordered of a group.
struct GroupDay {
    qint64 group = 0;
    qint64 customer = 0;
    Day day;
    friend auto operator<=>(const GroupDay &, const GroupDay &) = default;
};

struct PlacedOrder {
    qint64 customer = 0;
    Day day;
};

Result<std::unordered_map<qint64, PlacedOrder>> placedOrders(Database &database, Day upTo)
{
    BulkQuery rows(database, QStringLiteral("SELECT o.id, o.customer_id, o.ordered_on FROM sales_order o WHERE o.customer_id IS NOT NULL AND o.ordered_on <= :up_to AND o.kind = 0"
                                            " AND o.status NOT IN (0, 4) AND NOT EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = o.id) ORDER BY o.id"));
    rows.bind(u":up_to", upTo.number());
    SOMO_TRY(rows.run());
    std::unordered_map<qint64, PlacedOrder> orders;
    while (rows.next())
        orders.emplace(rows.int64(0), PlacedOrder{rows.int64(1), Day::fromNumber(int(rows.int64(2)))});
    SOMO_TRY(rows.status());
    return orders;
}

Result<std::vector<GroupDay>> groupDays(Database &database, Day upTo)
{
    SOMO_TRY_ASSIGN(const auto orders, placedOrders(database, upTo));
    BulkQuery lines(database, QStringLiteral("SELECT order_id, product_group_id FROM order_line WHERE product_group_id IS NOT NULL ORDER BY id"));
    SOMO_TRY(lines.run());
    std::vector<GroupDay> days;
    while (lines.next()) {
        if (const auto order = orders.find(lines.int64(0)); order != orders.end())
            days.push_back({lines.int64(1), order->second.customer, order->second.day});
    }
    SOMO_TRY(lines.status());
    std::ranges::sort(days);
    const auto twice = std::ranges::unique(days);
    days.erase(twice.begin(), twice.end());
    return days;
}

/// For those who ordered on one day only: the group of that day's line with the largest net.
Result<std::unordered_map<qint64, qint64>> groupsOfSingles(Database &database, const BuyingHistory &history, Day upTo)
{
    SOMO_TRY_ASSIGN(const auto orders, placedOrders(database, upTo));
    BulkQuery lines(database, QStringLiteral("SELECT order_id, product_group_id, net, position, id FROM order_line WHERE product_group_id IS NOT NULL ORDER BY id"));
    SOMO_TRY(lines.run());
    struct Best {
        qint64 order = 0, net = 0, position = 0, line = 0, group = 0;
        // The newest order, then the largest net, then the earlier line.
        auto worth() const { return std::tuple(order, net, -position, -line); }
    };
    std::unordered_map<qint64, Best> best;
    while (lines.next()) {
        const auto order = orders.find(lines.int64(0));
        if (order == orders.end() || history.daysOf(CustomerId{order->second.customer}).size() != 1)
            continue;
        const Best candidate{lines.int64(0), lines.int64(2), lines.int64(3), lines.int64(4), lines.int64(1)};
        const auto [place, isNew] = best.try_emplace(order->second.customer, candidate);
        if (!isNew && place->second.worth() < candidate.worth())
            place->second = candidate;
    }
    SOMO_TRY(lines.status());
    std::unordered_map<qint64, qint64> groups;
    for (const auto &[customer, each] : best)
        groups.emplace(customer, each.group);
    return groups;
}

std::optional<GroupInterval> intervalOf(const GroupIntervals &groups, qint64 group)
{
    const auto found = groups.find(group);
    return found == groups.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

Result<GroupIntervals> groupIntervals(Database &database, Day upTo)
{
    SOMO_TRY_ASSIGN(const std::vector<GroupDay> days, groupDays(database, upTo));
    GroupIntervals intervals;
    Statement names(database, QStringLiteral("SELECT id, name FROM product_group ORDER BY id"));
    SOMO_TRY(names.run());
    while (names.next())
        intervals.emplace(names.int64(0), GroupInterval{names.id<ProductGroupId>(0), names.text(1), 0, 0});
    SOMO_TRY(names.status());
    for (size_t from = 0; from < days.size();) {
        std::vector<int> between;
        size_t to = from + 1;
        for (; to < days.size() && days[to].group == days[from].group; ++to) {
            if (days[to].customer == days[to - 1].customer)
                between.push_back(days[to - 1].day.daysTo(days[to].day));
        }
        GroupInterval &interval = intervals[days[from].group];
        interval.intervals = qint64(between.size());
        interval.days = median(std::move(between)).value_or(0);
        from = to;
    }
    std::erase_if(intervals, [](const auto &each) { return each.second.intervals == 0; });
    return intervals;
}

Result<ProductGroupId> lastGroupOf(Database &database, CustomerId customer, Day upTo)
{
    // The newest order with a group on any of its lines: one that says nothing is passed over.
    Statement row(database, QStringLiteral("SELECT l.product_group_id FROM sales_order o JOIN order_line l ON l.order_id = o.id WHERE o.customer_id = :customer AND o.ordered_on <= :up_to"
                                           " AND o.kind = 0 AND o.status NOT IN (0, 4) AND NOT EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = o.id)"
                                           " AND l.product_group_id IS NOT NULL ORDER BY o.ordered_on DESC, o.id DESC, l.net DESC, l.position, l.id LIMIT 1"));
    row.bind(u":customer", customer);
    row.bind(u":up_to", upTo);
    SOMO_TRY(row.run());
    const auto group = row.next() ? row.id<ProductGroupId>(0) : ProductGroupId();
    SOMO_TRY(row.status());
    return group;
}

Result<std::optional<NextPurchase>> nextPurchaseOf(Database &database, CustomerId customer, Day today, const GroupIntervals &groups)
{
    SOMO_TRY_ASSIGN(const std::vector<Day> days, buyingDays(database, customer, today));
    std::optional<GroupInterval> group;
    if (days.size() == 1) {
        SOMO_TRY_ASSIGN(const ProductGroupId last, lastGroupOf(database, customer, today));
        group = intervalOf(groups, last.value);
    }
    return nextPurchase(days, group);
}

Result<std::vector<CustomerNext>> nextPurchases(Database &database, Day today, const BuyingHistory &history, const GroupIntervals &groups)
{
    SOMO_TRY_ASSIGN(const auto singles, groupsOfSingles(database, history, today));
    std::vector<CustomerNext> all;
    for (const CustomerId customer : history.customers()) {
        const auto group = singles.find(customer.value);
        const auto next = nextPurchase(history.daysOf(customer), group == singles.end() ? std::nullopt : intervalOf(groups, group->second));
        if (next)
            all.push_back({customer, *next});
    }
    std::ranges::sort(all, {}, [](const CustomerNext &each) { return std::tuple(each.next.expected, each.customer); });
    return all;
}

} // namespace somo::insight
