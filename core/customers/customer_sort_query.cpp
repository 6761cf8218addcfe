// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_sort_query.h"

#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <string>

namespace somo::customers {

namespace {

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
        values[rows.int64(0)] = place;
    }
    SOMO_TRY(rows.status());
    return values;
}

Result<CustomerValues> totalValues(CustomerFigures &figures, CustomerSort sort)
{
    SOMO_TRY_ASSIGN(const std::vector<CustomerTotal> *const totals, figures.totals());
    CustomerValues values;
    for (const CustomerTotal &total : *totals) {
        if (sort == CustomerSort::revenue)
            values[total.customer.value] = total.net.minorUnits();
        else if (total.orders > 0)
            values[total.customer.value] = total.orders;
    }
    return values;
}

Result<CustomerValues> sortValues(Database &database, const CustomerFilterAsk &ask, CustomerFigures &figures)
{
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
    case CustomerSort::orders:
    case CustomerSort::revenue: return totalValues(figures, ask.filter.sort);
    case CustomerSort::stage:
    case CustomerSort::nextOrder:
        if (ask.sets.values)
            return ask.sets.values(database, ask.filter.sort);
        break;
    case CustomerSort::firstOrder:
    case CustomerSort::lastOrder:
    case CustomerSort::yearRevenue: break; // these stand in the figures as they are
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
        if (const qint64 *value = values.find(id.value))
            valued.emplace_back(*value, id);
        else
            without.push_back(id);
    }
    std::stable_sort(valued.begin(), valued.end(), [descending](const Valued &a, const Valued &b) { return descending ? a.first > b.first : a.first < b.first; });
    std::transform(valued.begin(), valued.end(), ids.begin(), [](const Valued &each) { return each.second; });
    std::copy(without.begin(), without.end(), ids.begin() + std::ptrdiff_t(valued.size()));
}

Status sortByFigure(std::vector<CustomerId> &ids, Result<const CustomerValues *> read, bool descending)
{
    SOMO_TRY_ASSIGN(const CustomerValues *const values, std::move(read));
    sortByValues(ids, *values, descending);
    return success();
}

} // namespace

Status sortCustomers(Database &database, std::vector<CustomerId> &ids, const CustomerFilterAsk &ask, CustomerFigures &figures)
{
    const bool descending = ask.filter.descending;
    switch (ask.filter.sort) {
    case CustomerSort::name:
        if (descending)
            std::reverse(ids.begin(), ids.end());
        return success();
    case CustomerSort::firstOrder: return sortByFigure(ids, figures.firstOrders(), descending);
    case CustomerSort::lastOrder: return sortByFigure(ids, figures.lastOrders(), descending);
    case CustomerSort::yearRevenue: return sortByFigure(ids, figures.revenuesOfYear(), descending);
    default: break;
    }
    SOMO_TRY_ASSIGN(const CustomerValues values, sortValues(database, ask, figures));
    sortByValues(ids, values, descending);
    return success();
}

} // namespace somo::customers
