// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_store.h"

namespace somo::orders {

namespace {

Order headerOf(Statement &row)
{
    Order order;
    order.id = row.id<OrderId>(0);
    order.source = row.id<SourceId>(1);
    order.code = row.text(2);
    order.kind = OrderKind(row.integer(3));
    order.orderedOn = row.day(4);
    if (!row.isNull(5))
        order.atMinute = row.integer(5);
    order.status = OrderStatus(row.integer(6));
    order.confirmedOn = row.day(7);
    order.shippedOn = row.day(8);
    order.completedOn = row.day(9);
    order.cancelledOn = row.day(10);
    order.paidOn = row.day(11);
    order.channel = row.id<ChannelId>(12);
    order.campaign = row.id<CampaignId>(13);
    order.referrer = row.id<PersonId>(14);
    order.payer = row.id<PayerId>(15);
    order.customer = row.id<CustomerId>(16);
    order.province = row.id<ProvinceId>(17);
    order.segment = row.id<SegmentId>(18);
    order.discount = row.money(19);
    order.shipping = row.money(20);
    order.tax = row.money(21);
    order.fee = row.money(22);
    order.note = row.text(23);
    return order;
}

std::optional<UnitPrice> priceAt(Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(UnitPrice{row.int64(column)});
}

Status loadLines(Database &database, Order &order)
{
    Statement rows(database, QStringLiteral("SELECT id, line_no, product_id, name, product_group_id, quantity, unit_price, discount, net_stated, unit_cost, net"
                                            " FROM order_line WHERE order_id = :order ORDER BY position, id"));
    rows.bind(u":order", order.id);
    SOMO_TRY(rows.run());
    while (rows.next()) {
        OrderLine line;
        line.id = rows.id<LineId>(0);
        line.lineNo = rows.text(1);
        line.product = rows.id<ProductId>(2);
        line.name = rows.text(3);
        line.productGroup = rows.id<ProductGroupId>(4);
        line.quantity = rows.quantity(5);
        line.unitPrice = priceAt(rows, 6);
        line.discount = rows.money(7);
        line.netStated = rows.optionalMoney(8);
        line.unitCost = priceAt(rows, 9);
        line.net = rows.money(10);
        order.lines.push_back(std::move(line));
    }
    return rows.status();
}

Status loadCredits(Database &database, Order &order)
{
    Statement rows(database, QStringLiteral("SELECT person_id, share FROM order_credit WHERE order_id = :order ORDER BY position, id"));
    rows.bind(u":order", order.id);
    SOMO_TRY(rows.run());
    while (rows.next())
        order.credits.push_back({rows.id<PersonId>(0), Rate{rows.int64(1)}});
    return rows.status();
}

Status loadPayments(Database &database, Order &order)
{
    Statement rows(database, QStringLiteral("SELECT id, code, day, amount, method FROM payment WHERE order_id = :order ORDER BY day, id"));
    rows.bind(u":order", order.id);
    SOMO_TRY(rows.run());
    while (rows.next())
        order.payments.push_back({rows.id<PaymentId>(0), rows.text(1), rows.day(2), rows.money(3), rows.text(4)});
    return rows.status();
}

Status loadReturns(Database &database, Order &order)
{
    Statement rows(database, QStringLiteral("SELECT r.id, r.code, r.day, r.kind, l.line_id, l.quantity, l.net_stated FROM sales_return r"
                                            " LEFT JOIN return_line l ON l.return_id = r.id WHERE r.order_id = :order ORDER BY r.day, r.id, l.position, l.id"));
    rows.bind(u":order", order.id);
    SOMO_TRY(rows.run());
    while (rows.next()) {
        const ReturnId id = rows.id<ReturnId>(0);
        if (order.returns.empty() || order.returns.back().id != id)
            order.returns.push_back({id, rows.text(1), rows.day(2), ReturnKind(rows.integer(3)), {}});
        if (!rows.isNull(4))
            order.returns.back().lines.push_back({rows.id<LineId>(4), rows.quantity(5), rows.optionalMoney(6)});
    }
    return rows.status();
}

Status loadCopyOf(Database &database, Order &order)
{
    Statement row(database, QStringLiteral("SELECT CASE WHEN first_id = copy_id THEN second_id ELSE first_id END FROM order_twin WHERE copy_id = :order ORDER BY id LIMIT 1"));
    row.bind(u":order", order.id);
    SOMO_TRY(row.run());
    if (row.next())
        order.copyOf = row.id<OrderId>(0);
    return row.status();
}

} // namespace

Result<Order> byId(Database &database, OrderId id)
{
    Statement row(database, QStringLiteral("SELECT id, source_id, code, kind, ordered_on, at_minute, status, confirmed_on, shipped_on, completed_on, cancelled_on, paid_on,"
                                           " channel_id, campaign_id, referrer_id, payer_id, customer_id, province_id, segment_id, discount, shipping, tax, fee, note"
                                           " FROM sales_order WHERE id = :id"));
    row.bind(u":id", id);
    SOMO_TRY(row.run());
    if (!row.next())
        return failure(ErrorCode::rowNotFound, {QStringLiteral("sales_order"), QString::number(id.value)});
    Order order = headerOf(row);
    SOMO_TRY(loadLines(database, order));
    SOMO_TRY(loadCredits(database, order));
    SOMO_TRY(loadPayments(database, order));
    SOMO_TRY(loadReturns(database, order));
    SOMO_TRY(loadCopyOf(database, order));
    return order;
}

} // namespace somo::orders
