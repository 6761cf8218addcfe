// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/next_purchase_query.h"

#include "core/base/dense_map.h"
#include "core/base/repeats.h"
#include "core/storage/bulk_writer.h"
#include "core/storage/id_stretches.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_set>

namespace somo::insight {

namespace {

/// A customer's day on which they ordered.
using CustomerDay = std::pair<qint64, int>;

/// By order.
Result<DenseMap<CustomerDay>> placedOrders(Database &database, Day upTo)
{
    // In the order of the index that holds all of it.
    BulkQuery rows(database, QStringLiteral("SELECT o.id, o.customer_id, o.ordered_on FROM sales_order o WHERE o.customer_id IS NOT NULL AND o.ordered_on <= :up_to AND o.kind = 0"
                                            " AND o.status NOT IN (0, 4) AND NOT EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = o.id) ORDER BY o.customer_id, o.ordered_on"));
    rows.bind(u":up_to", upTo.number());
    SOMO_TRY(rows.run());
    DenseMap<CustomerDay> orders;
    while (rows.next())
        orders[rows.int64(0)] = {rows.int64(1), int(rows.int64(2))};
    SOMO_TRY(rows.status());
    return orders;
}

/// Of days on which customers ordered of one group: the days between two of the same customer.
std::vector<int> daysBetween(std::vector<CustomerDay> &days)
{
    std::ranges::sort(days);
    dropRepeats(days);
    std::vector<int> between;
    for (size_t i = 1; i < days.size(); ++i) {
        if (days[i].first == days[i - 1].first)
            between.push_back(Day::fromNumber(days[i - 1].second).daysTo(Day::fromNumber(days[i].second)));
    }
    return between;
}

/// Calls `take` with each group and the days on which customers ordered of it.
template <typename Take>
Status eachGroup(Database &database, Day upTo, const Take &take)
{
    SOMO_TRY_ASSIGN(const auto orders, placedOrders(database, upTo));
    // In the order of the index that holds both, so that the lines themselves aren't read.
    BulkQuery lines(database, QStringLiteral("SELECT order_id, product_group_id FROM order_line WHERE product_group_id IS NOT NULL ORDER BY product_group_id, order_id, id"));
    SOMO_TRY(lines.run());
    qint64 group = 0;
    std::vector<CustomerDay> days;
    while (lines.next()) {
        if (lines.int64(1) != group) {
            take(group, days);
            group = lines.int64(1);
            days.clear();
        }
        if (const CustomerDay *day = orders.find(lines.int64(0)))
            days.push_back(*day);
    }
    SOMO_TRY(lines.status());
    take(group, days);
    return success();
}

/// Who ordered on one day only, where some group's interval after it lies within the days that are asked for: nobody else's
/// group can matter.
std::vector<qint64> singlesWithin(const BuyingHistory &history, const GroupIntervals &groups, const std::optional<DayRange> &expected)
{
    std::set<int> intervals;
    for (const auto &[id, group] : groups)
        intervals.insert(group.days);
    std::vector<qint64> singles;
    for (const CustomerId customer : history.customers()) {
        const std::span<const Day> days = history.daysOf(customer);
        if (days.size() == 1 && std::ranges::any_of(intervals, [&](int interval) { return !expected || expected->contains(days.front().addDays(interval)); }))
            singles.push_back(customer.value);
    }
    return singles;
}

/// lastGroupOf those who ordered on one day only, by customer.
Result<std::unordered_map<qint64, qint64>> groupsOfSingles(Database &database, const std::vector<qint64> &singles, Day upTo)
{
    // By the day first, as the index over customer and day has it: the look ends with the newest day that has a group.
    const QString sql = QStringLiteral(
        "WITH part(low, high) AS (VALUES (CAST(:low0 AS BIGINT), CAST(:high0 AS BIGINT)), (:low1, :high1), (:low2, :high2), (:low3, :high3), (:low4, :high4), (:low5, :high5), (:low6, :high6), (:low7, :high7),"
        " (:low8, :high8), (:low9, :high9), (:low10, :high10), (:low11, :high11), (:low12, :high12), (:low13, :high13), (:low14, :high14), (:low15, :high15))"
        " SELECT c.id, COALESCE((SELECT l.product_group_id FROM sales_order o JOIN order_line l ON l.order_id = o.id WHERE o.customer_id = c.id AND o.ordered_on <= :up_to"
        " AND o.kind = 0 AND o.status NOT IN (0, 4) AND NOT EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = o.id) AND l.product_group_id IS NOT NULL"
        " ORDER BY o.ordered_on DESC, o.id DESC, l.net DESC, l.position, l.id LIMIT 1), 0)"
        " FROM part CROSS JOIN customer c WHERE c.id BETWEEN part.low AND part.high ORDER BY c.id");
    const std::unordered_set<qint64> wanted(singles.begin(), singles.end());
    std::unordered_map<qint64, qint64> groups;
    SOMO_TRY(readStretches<BulkQuery>(
        database, sql, singles, [&](BulkQuery &rows) { rows.bind(u":up_to", upTo.number()); },
        [&](const BulkQuery &row) {
            if (wanted.contains(row.int64(0)) && row.int64(1) != 0)
                groups.emplace(row.int64(0), row.int64(1));
        }));
    return groups;
}

Result<std::unordered_set<qint64>> forgottenCustomers(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT id FROM customer WHERE erased_on IS NOT NULL ORDER BY id"));
    SOMO_TRY(rows.run());
    std::unordered_set<qint64> forgotten;
    while (rows.next())
        forgotten.insert(rows.int64(0));
    SOMO_TRY(rows.status());
    return forgotten;
}

std::optional<GroupInterval> intervalOf(const GroupIntervals &groups, qint64 group)
{
    const auto found = groups.find(group);
    return found == groups.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

Result<GroupIntervals> groupIntervals(Database &database, Day upTo)
{
    GroupIntervals intervals;
    Statement names(database, QStringLiteral("SELECT id, name FROM product_group ORDER BY id"));
    SOMO_TRY(names.run());
    while (names.next())
        intervals.emplace(names.int64(0), GroupInterval{names.id<ProductGroupId>(0), names.text(1), 0, 0});
    SOMO_TRY(names.status());
    SOMO_TRY(eachGroup(database, upTo, [&](qint64 group, std::vector<CustomerDay> &days) {
        std::vector<int> between = daysBetween(days);
        if (between.empty())
            return;
        GroupInterval &interval = intervals[group];
        interval.intervals = qint64(between.size());
        interval.days = median(std::move(between)).value_or(0);
    }));
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
    Statement forgotten(database, QStringLiteral("SELECT COUNT(*) FROM customer WHERE id = :customer AND erased_on IS NOT NULL"));
    forgotten.bind(u":customer", customer);
    SOMO_TRY_ASSIGN(const qint64 isForgotten, runForId(forgotten));
    if (isForgotten != 0)
        return std::optional<NextPurchase>();
    SOMO_TRY_ASSIGN(const std::vector<Day> days, buyingDays(database, customer, today));
    std::optional<GroupInterval> group;
    if (days.size() == 1) {
        SOMO_TRY_ASSIGN(const ProductGroupId last, lastGroupOf(database, customer, today));
        group = intervalOf(groups, last.value);
    }
    return nextPurchase(days, group);
}

namespace {

Result<std::vector<CustomerNext>> purchasesWithin(Database &database, Day today, const BuyingHistory &history, const GroupIntervals &groups,
                                                  const std::optional<DayRange> &expected)
{
    SOMO_TRY_ASSIGN(const auto singles, groupsOfSingles(database, singlesWithin(history, groups, expected), today));
    std::vector<CustomerNext> all;
    for (const CustomerId customer : history.customers()) {
        const auto group = singles.find(customer.value);
        const auto next = nextPurchase(history.daysOf(customer), group == singles.end() ? std::nullopt : intervalOf(groups, group->second));
        if (next && (!expected || expected->contains(next->expected)))
            all.push_back({customer, *next});
    }
    std::ranges::sort(all, {}, [](const CustomerNext &each) { return std::tuple(each.next.expected, each.customer); });
    return all;
}

} // namespace

Result<std::vector<CustomerNext>> nextPurchasesOfAll(Database &database, Day today, const BuyingHistory &history, const GroupIntervals &groups)
{
    return purchasesWithin(database, today, history, groups, std::nullopt);
}

Result<std::vector<CustomerNext>> withoutForgotten(Database &database, std::vector<CustomerNext> all)
{
    SOMO_TRY_ASSIGN(const auto forgotten, forgottenCustomers(database));
    std::erase_if(all, [&](const CustomerNext &each) { return forgotten.contains(each.customer.value); });
    return all;
}

Result<std::vector<CustomerNext>> nextPurchases(Database &database, Day today, const BuyingHistory &history, const GroupIntervals &groups,
                                                const std::optional<DayRange> &expected)
{
    SOMO_TRY_ASSIGN(std::vector<CustomerNext> found, purchasesWithin(database, today, history, groups, expected));
    return withoutForgotten(database, std::move(found));
}

} // namespace somo::insight
