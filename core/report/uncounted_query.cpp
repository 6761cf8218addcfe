// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/uncounted_query.h"

namespace somo {

Result<std::vector<UncountedOrder>> uncountedOrders(Database &database, RecognitionEvent event, DayRange days)
{
    Statement statement(database, QStringLiteral(
        "SELECT c.person_id, o.id, o.code, o.ordered_on, o.status, COALESCE(t.net, 0), c.share,"
        " (SELECT MIN(e.day) FROM entry e WHERE e.order_id = o.id AND e.event = :event AND e.kind = 0),"
        " CASE WHEN EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = o.id) THEN 1 ELSE 0 END"
        " FROM sales_order o JOIN order_credit c ON c.order_id = o.id LEFT JOIN order_total t ON t.order_id = o.id"
        " WHERE o.ordered_on BETWEEN :first AND :last AND o.kind = 0"
        " AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.order_id = o.id AND e.event = :event2 AND e.kind = 0 AND e.day BETWEEN :first2 AND :last2)"
        " ORDER BY o.ordered_on, o.id, c.position, c.id"));
    statement.bind(u":event", int(event));
    statement.bind(u":event2", int(event));
    statement.bind(u":first", days.first);
    statement.bind(u":last", days.last);
    statement.bind(u":first2", days.first);
    statement.bind(u":last2", days.last);
    SOMO_TRY(statement.run());
    std::vector<UncountedOrder> orders;
    while (statement.next()) {
        UncountedOrder order;
        order.person = statement.id<PersonId>(0);
        order.order = statement.id<OrderId>(1);
        order.code = statement.text(2);
        order.orderedOn = statement.day(3);
        order.status = OrderStatus(statement.integer(4));
        SOMO_TRY_ASSIGN(order.amount, portion(statement.money(5), Rate{statement.int64(6)}));
        if (!statement.isNull(7)) {
            order.reason = UncountedOrder::Reason::otherPeriod;
            order.day = statement.day(7);
        } else if (order.status == OrderStatus::draft) {
            order.reason = UncountedOrder::Reason::draft;
        } else if (order.status == OrderStatus::cancelled) {
            order.reason = UncountedOrder::Reason::cancelled;
        } else if (statement.integer(8) == 1) {
            order.reason = UncountedOrder::Reason::linked;
        } else {
            order.reason = UncountedOrder::Reason::open;
        }
        orders.push_back(std::move(order));
    }
    SOMO_TRY(statement.status());
    return orders;
}

} // namespace somo
