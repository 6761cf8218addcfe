// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_figures_query.h"

#include "core/customers/customer_behaviour_query.h"
#include "core/storage/bulk_writer.h"

namespace somo::customers {

namespace {

/// Rows of a customer and a number, or nothing.
Result<CustomerValues> numbersUpTo(Database &database, const QString &sql, Day today)
{
    BulkQuery rows(database, sql);
    rows.bind(u":today", lastDayOf(today));
    SOMO_TRY(rows.run());
    CustomerValues values;
    while (rows.next()) {
        if (!rows.isNull(1))
            values[rows.int64(0)] = rows.int64(1);
    }
    SOMO_TRY(rows.status());
    return values;
}

} // namespace

CustomerFigures::CustomerFigures(Database &database, const CustomerFilterAsk &ask)
    : m_database(database)
    , m_ask(ask)
{
}

// One look into the index that holds all of it for each customer; grouping would go through every order.
Result<const CustomerValues *> CustomerFigures::firstOrders()
{
    if (!m_firstOrders) {
        SOMO_TRY_ASSIGN(m_firstOrders, numbersUpTo(m_database,
                                                   QStringLiteral("SELECT c.id, (SELECT o.ordered_on FROM sales_order o WHERE o.customer_id = c.id AND o.kind = 0"
                                                                  " AND o.ordered_on <= :today AND o.status NOT IN (0, 4) ORDER BY o.ordered_on LIMIT 1) FROM customer c ORDER BY c.id"),
                                                   m_ask.today));
    }
    return &*m_firstOrders;
}

Result<const CustomerValues *> CustomerFigures::lastOrders()
{
    if (!m_lastOrders) {
        SOMO_TRY_ASSIGN(m_lastOrders, numbersUpTo(m_database,
                                                  QStringLiteral("SELECT c.id, (SELECT o.ordered_on FROM sales_order o WHERE o.customer_id = c.id AND o.kind = 0"
                                                                 " AND o.ordered_on <= :today AND o.status NOT IN (0, 4) ORDER BY o.ordered_on DESC LIMIT 1) FROM customer c ORDER BY c.id"),
                                                  m_ask.today));
    }
    return &*m_lastOrders;
}

Result<const CustomerValues *> CustomerFigures::revenuesOfYear()
{
    if (!m_yearRevenues) {
        SOMO_TRY_ASSIGN(m_yearRevenues, yearRevenues(m_database, m_ask.event, m_ask.today));
    }
    return &*m_yearRevenues;
}

Result<const std::vector<CustomerTotal> *> CustomerFigures::totals()
{
    if (!m_totals) {
        SOMO_TRY_ASSIGN(m_totals, totalsUpTo(m_database, m_ask.event, m_ask.today));
    }
    return &*m_totals;
}

} // namespace somo::customers
