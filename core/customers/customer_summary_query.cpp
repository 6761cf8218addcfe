// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_summary_query.h"

#include <algorithm>

namespace somo::customers {

namespace {

constexpr int summaryMonths = 12;

/// The month `before` months before that one; both yyyymm.
int monthBefore(int month, int before)
{
    const int months = month / 100 * 12 + month % 100 - 1 - before;
    return months / 12 * 100 + months % 12 + 1;
}

Day firstSummaryDay(Day day)
{
    return Day::fromNumber(monthBefore(day.number() / 100, summaryMonths - 1) * 100 + 1);
}

Status readMonths(Database &database, CustomerId customer, RecognitionEvent event, Day day, CustomerSummary &summary)
{
    const Day first = firstSummaryDay(day);
    Statement rows(database, QStringLiteral("SELECT e.day / 100, CAST(SUM(e.net) AS BIGINT), CAST(SUM(e.head) AS BIGINT) FROM sales_order o JOIN entry e ON e.order_id = o.id"
                                            " WHERE o.customer_id = :customer AND e.event = :event AND e.day BETWEEN :first AND :last GROUP BY e.day / 100 ORDER BY e.day / 100"));
    rows.bind(u":customer", customer);
    rows.bind(u":event", qint64(event));
    rows.bind(u":first", first);
    rows.bind(u":last", day);
    SOMO_TRY(rows.run());
    Int128 bought = 0;
    while (rows.next()) {
        const auto month = std::ranges::find(summary.months, rows.integer(0), &CustomerSummary::Month::month);
        if (month != summary.months.end())
            month->net = rows.money(1);
        bought += rows.int64(1);
        summary.orders += rows.int64(2);
    }
    SOMO_TRY(rows.status());
    SOMO_TRY_ASSIGN(const qint64 sum, narrowed(bought, "customer revenue"));
    summary.bought = Money::fromMinorUnits(sum);
    if (summary.orders > 0)
        summary.averageOrder = Money::fromMinorUnits(qint64(roundedQuotient(bought, summary.orders)));
    return success();
}

Status readReturns(Database &database, CustomerId customer, Day day, CustomerSummary &summary)
{
    Statement rows(database, QStringLiteral("SELECT CAST((SELECT COUNT(*) FROM sales_order o JOIN sales_return r ON r.order_id = o.id WHERE o.customer_id = :customer"
                                            " AND r.day BETWEEN :first AND :last) + (SELECT COUNT(*) FROM sales_order o WHERE o.customer_id = :customer AND o.kind = 1"
                                            " AND o.status NOT IN (0, 4) AND o.ordered_on BETWEEN :first AND :last) AS BIGINT)"));
    rows.bind(u":customer", customer);
    rows.bind(u":first", firstSummaryDay(day));
    rows.bind(u":last", day);
    SOMO_TRY_ASSIGN(summary.returns, runForId(rows));
    return success();
}

Status readEver(Database &database, CustomerId customer, RecognitionEvent event, Day day, CustomerSummary &summary)
{
    Statement sums(database, QStringLiteral("SELECT CAST(COALESCE(SUM(e.head), 0) AS BIGINT), CAST(COALESCE(SUM(e.net), 0) AS BIGINT) FROM sales_order o"
                                            " JOIN entry e ON e.order_id = o.id WHERE o.customer_id = :customer AND e.event = :event AND e.day <= :last"));
    sums.bind(u":customer", customer);
    sums.bind(u":event", qint64(event));
    sums.bind(u":last", day);
    SOMO_TRY(sums.run());
    if (sums.next()) {
        summary.allOrders = sums.int64(0);
        summary.allBought = sums.money(1);
    }
    return sums.status();
}

/// An order linked to another is the same sale, and counts in no figure.
Status readOrderDays(Database &database, CustomerId customer, Day day, CustomerSummary &summary)
{
    Statement rows(database, QStringLiteral("SELECT o.id, o.ordered_on FROM sales_order o WHERE o.customer_id = :customer AND o.kind = 0 AND o.status NOT IN (0, 4)"
                                            " AND o.ordered_on <= :last AND NOT EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = o.id)"
                                            " ORDER BY o.ordered_on DESC, COALESCE(o.at_minute, 1440) DESC, o.id DESC"));
    rows.bind(u":customer", customer);
    rows.bind(u":last", day);
    SOMO_TRY(rows.run());
    while (rows.next()) {
        if (!summary.lastOrderId) {
            summary.lastOrderId = rows.id<OrderId>(0);
            summary.lastOrder = rows.day(1);
        }
        summary.firstOrder = rows.day(1);
    }
    return rows.status();
}

Status readOpen(Database &database, CustomerId customer, CustomerSummary &summary)
{
    Statement rows(database, QStringLiteral("SELECT CAST(COALESCE(SUM(CASE WHEN t.paid_day IS NULL AND t.due > t.paid THEN t.due - t.paid ELSE 0 END), 0) AS BIGINT),"
                                            " CAST(COALESCE(SUM(CASE WHEN t.paid_day IS NULL AND t.due > t.paid THEN 1 ELSE 0 END), 0) AS BIGINT),"
                                            " CAST(COALESCE(SUM(CASE WHEN o.status IN (1, 2) THEN 1 ELSE 0 END), 0) AS BIGINT)"
                                            " FROM sales_order o LEFT JOIN order_total t ON t.order_id = o.id WHERE o.customer_id = :customer AND o.kind = 0"
                                            " AND o.status NOT IN (0, 4) AND NOT EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = o.id)"));
    rows.bind(u":customer", customer);
    SOMO_TRY(rows.run());
    if (rows.next()) {
        summary.owed = rows.money(0);
        summary.owingOrders = rows.int64(1);
        summary.openOrders = rows.int64(2);
    }
    return rows.status();
}

} // namespace

Result<CustomerSummary> summary(Database &database, CustomerId customer, RecognitionEvent event, Day day)
{
    CustomerSummary summary;
    for (int i = 0; i < summaryMonths; ++i)
        summary.months[size_t(i)].month = monthBefore(day.number() / 100, summaryMonths - 1 - i);
    SOMO_TRY(readMonths(database, customer, event, day, summary));
    SOMO_TRY(readReturns(database, customer, day, summary));
    SOMO_TRY(readEver(database, customer, event, day, summary));
    SOMO_TRY(readOrderDays(database, customer, day, summary));
    SOMO_TRY(readOpen(database, customer, summary));
    return summary;
}

Result<std::vector<BoughtProduct>> boughtProducts(Database &database, CustomerId customer, RecognitionEvent event, Day day, int most)
{
    Statement rows(database, QStringLiteral("SELECT COALESCE(l.product_id, 0), COALESCE(p.name, l.name, ''), COUNT(DISTINCT o.id), CAST(SUM(e.quantity) AS BIGINT), CAST(SUM(e.net) AS BIGINT),"
                                            " MAX(o.ordered_on) FROM sales_order o JOIN entry e ON e.order_id = o.id JOIN order_line l ON l.id = e.line_id"
                                            " LEFT JOIN product p ON p.id = l.product_id WHERE o.customer_id = :customer AND e.event = :event AND e.day BETWEEN :first AND :last"
                                            " GROUP BY COALESCE(l.product_id, 0), COALESCE(p.name, l.name, '')"
                                            " ORDER BY COUNT(DISTINCT o.id) DESC, CAST(SUM(e.net) AS BIGINT) DESC, COALESCE(l.product_id, 0), COALESCE(p.name, l.name, '') LIMIT :most"));
    rows.bind(u":customer", customer);
    rows.bind(u":event", qint64(event));
    rows.bind(u":first", firstSummaryDay(day));
    rows.bind(u":last", day);
    rows.bind(u":most", most);
    SOMO_TRY(rows.run());
    std::vector<BoughtProduct> products;
    while (rows.next())
        products.push_back({rows.id<ProductId>(0), rows.text(1), rows.int64(2), rows.quantity(3), rows.money(4), rows.day(5)});
    SOMO_TRY(rows.status());
    return products;
}

} // namespace somo::customers
