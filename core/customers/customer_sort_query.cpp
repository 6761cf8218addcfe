// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_sort_query.h"

#include "core/customers/customer_behaviour_query.h"
#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <string>

namespace somo::customers {

namespace {

/// Rows of a customer and a number, or nothing.
Result<CustomerValues> sortNumbers(BulkQuery &rows)
{
    SOMO_TRY(rows.run());
    CustomerValues values;
    while (rows.next()) {
        if (!rows.isNull(1))
            values.emplace(rows.int64(0), rows.int64(1));
    }
    SOMO_TRY(rows.status());
    return values;
}

/// Customers in the order of what they are sorted by, each with it: equal texts are equal places.
Result<CustomerValues> sortPlaces(Database &database, const QString &sql)
{
    BulkQuery rows(database, sql);
    SOMO_TRY(rows.run());
    CustomerValues values;
    std::string before;
    qint64 place = 0;
    while (rows.next()) {
        if (place == 0 || rows.text(1) != before) {
            before = rows.text(1);
            ++place;
        }
        values.emplace(rows.int64(0), place);
    }
    SOMO_TRY(rows.status());
    return values;
}

Result<CustomerValues> yearValues(Database &database, const CustomerFilterAsk &ask)
{
    SOMO_TRY_ASSIGN(const auto revenues, yearRevenues(database, ask.event, ask.today));
    CustomerValues values;
    for (const auto &[customer, revenue] : revenues)
        values.emplace(customer, revenue.minorUnits());
    return values;
}

Result<CustomerValues> totalValues(Database &database, const CustomerFilterAsk &ask)
{
    SOMO_TRY_ASSIGN(const std::vector<CustomerTotal> totals, totalsUpTo(database, ask.event, ask.today));
    CustomerValues values;
    for (const CustomerTotal &total : totals) {
        if (ask.filter.sort == CustomerSort::revenue)
            values.emplace(total.customer.value, total.net.minorUnits());
        else if (total.orders > 0)
            values.emplace(total.customer.value, total.orders);
    }
    return values;
}

Result<CustomerValues> sortValues(Database &database, const CustomerFilterAsk &ask)
{
    const auto upToToday = [&](const QString &sql) {
        BulkQuery rows(database, sql);
        rows.bind(u":today", lastDayOf(ask.today));
        return sortNumbers(rows);
    };
    switch (ask.filter.sort) {
    case CustomerSort::name: break;
    case CustomerSort::code: return sortPlaces(database, QStringLiteral("SELECT id, code FROM customer ORDER BY code, id"));
    case CustomerSort::phone: return sortPlaces(database, QStringLiteral("SELECT id, phone FROM customer_contact WHERE phone IS NOT NULL ORDER BY phone, id"));
    case CustomerSort::email: return sortPlaces(database, QStringLiteral("SELECT id, email FROM customer_contact WHERE email IS NOT NULL ORDER BY email, id"));
    case CustomerSort::segment:
        return sortPlaces(database, QStringLiteral("SELECT c.id, s.sort_key FROM customer c JOIN segment s ON s.id = c.segment_id ORDER BY s.sort_key, s.id, c.id"));
    case CustomerSort::province:
        return sortPlaces(database, QStringLiteral("SELECT c.id, p.sort_key FROM customer c JOIN province p ON p.id = c.province_id ORDER BY p.sort_key, p.id, c.id"));
    case CustomerSort::keeper:
        return sortPlaces(database, QStringLiteral("SELECT c.id, p.sort_key FROM customer c JOIN person p ON p.id = c.keeper_id ORDER BY p.sort_key, p.id, c.id"));
    // One look into an index for each customer; grouping would go through every order.
    case CustomerSort::firstOrder:
        return upToToday(QStringLiteral("SELECT c.id, (SELECT MIN(o.ordered_on) FROM sales_order o WHERE o.customer_id = c.id AND o.kind = 0"
                                        " AND o.ordered_on <= :today AND o.status NOT IN (0, 4)) FROM customer c ORDER BY c.id"));
    case CustomerSort::lastOrder:
        return upToToday(QStringLiteral("SELECT c.id, (SELECT MAX(o.ordered_on) FROM sales_order o WHERE o.customer_id = c.id AND o.kind = 0"
                                        " AND o.ordered_on <= :today AND o.status NOT IN (0, 4)) FROM customer c ORDER BY c.id"));
    case CustomerSort::orders:
    case CustomerSort::revenue: return totalValues(database, ask);
    case CustomerSort::yearRevenue: return yearValues(database, ask);
    case CustomerSort::stage:
    case CustomerSort::nextOrder:
        if (ask.sets.values)
            return ask.sets.values(database, ask.filter.sort);
        break;
    }
    return CustomerValues();
}

/// Stable; those without a value go behind all others, in both directions.
void sortByValues(std::vector<CustomerId> &ids, const CustomerValues &values, bool descending)
{
    using Valued = std::pair<qint64, CustomerId>;
    std::vector<Valued> valued;
    std::vector<CustomerId> without;
    valued.reserve(ids.size());
    for (const CustomerId id : ids) {
        if (const auto value = values.find(id.value); value != values.end())
            valued.emplace_back(value->second, id);
        else
            without.push_back(id);
    }
    std::stable_sort(valued.begin(), valued.end(), [descending](const Valued &a, const Valued &b) { return descending ? a.first > b.first : a.first < b.first; });
    std::transform(valued.begin(), valued.end(), ids.begin(), [](const Valued &each) { return each.second; });
    std::copy(without.begin(), without.end(), ids.begin() + std::ptrdiff_t(valued.size()));
}

} // namespace

Status sortCustomers(Database &database, std::vector<CustomerId> &ids, const CustomerFilterAsk &ask)
{
    if (ask.filter.sort == CustomerSort::name) {
        if (ask.filter.descending)
            std::reverse(ids.begin(), ids.end());
        return success();
    }
    SOMO_TRY_ASSIGN(const CustomerValues values, sortValues(database, ask));
    sortByValues(ids, values, ask.filter.descending);
    return success();
}

} // namespace somo::customers
