// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_store.h"

#include "core/base/text.h"
#include "core/catalog/product_store.h"
#include "core/marketing/region.h"

#include <algorithm>
#include <set>

namespace somo::orders {

namespace {

template <typename Tag>
void bindText(Statement &statement, Tag name, const QString &text)
{
    if (text.isEmpty())
        statement.bindNull(name);
    else
        statement.bind(name, text);
}

void bindHeader(Statement &statement, const Order &order)
{
    statement.bind(u":kind", int(order.kind));
    statement.bind(u":ordered_on", order.orderedOn);
    statement.bind(u":at", order.atMinute);
    statement.bind(u":status", int(order.status));
    statement.bindDayOrNull(u":confirmed_on", order.confirmedOn);
    statement.bindDayOrNull(u":shipped_on", order.shippedOn);
    statement.bindDayOrNull(u":completed_on", order.completedOn);
    statement.bindDayOrNull(u":cancelled_on", order.cancelledOn);
    statement.bindDayOrNull(u":paid_on", order.paidOn);
    statement.bind(u":channel", order.channel);
    statement.bind(u":campaign", order.campaign);
    statement.bind(u":referrer", order.referrer);
    statement.bind(u":payer", order.payer);
    statement.bind(u":customer", order.customer);
    statement.bind(u":province", order.province);
    statement.bind(u":segment", order.segment);
    statement.bind(u":discount", order.discount);
    statement.bind(u":shipping", order.shipping);
    statement.bind(u":tax", order.tax);
    statement.bind(u":fee", order.fee);
    bindText(statement, u":note", order.note);
}

std::optional<qint64> valueOf(const std::optional<UnitPrice> &price)
{
    return price ? std::optional(price->value) : std::nullopt;
}

void bindLine(Statement &statement, const OrderLine &line, int position)
{
    statement.bind(u":position", position);
    bindText(statement, u":line_no", line.lineNo);
    statement.bind(u":product", line.product);
    bindText(statement, u":name", line.name);
    statement.bind(u":group", line.productGroup);
    statement.bind(u":quantity", line.quantity);
    statement.bind(u":price", valueOf(line.unitPrice));
    statement.bind(u":discount", line.discount);
    statement.bind(u":net_stated", line.netStated);
    statement.bind(u":cost", valueOf(line.unitCost));
    statement.bind(u":net", line.net);
}

Result<LineId> insertLine(Database &database, OrderId order, const OrderLine &line, int position, ImportId import)
{
    Statement insert(database, QStringLiteral("INSERT INTO order_line (order_id, position, line_no, product_id, name, product_group_id, quantity, unit_price, discount,"
                                              " net_stated, unit_cost, net, import_id) VALUES (:order, :position, :line_no, :product, :name, :group, :quantity,"
                                              " :price, :discount, :net_stated, :cost, :net, :import) RETURNING id"));
    insert.bind(u":order", order);
    bindLine(insert, line, position);
    insert.bind(u":import", import);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(insert));
    return LineId{id};
}

Status updateLine(Database &database, const OrderLine &line, int position)
{
    Statement update(database, QStringLiteral("UPDATE order_line SET position = :position, line_no = :line_no, product_id = :product, name = :name,"
                                              " product_group_id = :group, quantity = :quantity, unit_price = :price, discount = :discount, net_stated = :net_stated,"
                                              " unit_cost = :cost, net = :net WHERE id = :id"));
    bindLine(update, line, position);
    update.bind(u":id", line.id);
    return update.run();
}

Status insertCredits(Database &database, const Order &order, ImportId import)
{
    int position = 0;
    for (const OrderCredit &credit : order.credits) {
        Statement insert(database, QStringLiteral("INSERT INTO order_credit (order_id, position, person_id, share, import_id)"
                                                  " VALUES (:order, :position, :person, :share, :import)"));
        insert.bind(u":order", order.id);
        insert.bind(u":position", position++);
        insert.bind(u":person", credit.person);
        insert.bind(u":share", credit.share.millionths);
        insert.bind(u":import", import);
        SOMO_TRY(insert.run());
    }
    return success();
}

/// A payment or return entered by hand needs a code of its own; one that never comes from a file.
QString codeOrUid(const QString &code)
{
    return code.isEmpty() ? newUid() : code;
}

Status insertPayment(Database &database, const Order &order, const Payment &payment, ImportId import)
{
    Statement insert(database, QStringLiteral("INSERT INTO payment (uid, source_id, code, order_id, day, amount, method, import_id)"
                                              " VALUES (:uid, :source, :code, :order, :day, :amount, :method, :import)"));
    insert.bind(u":uid", newUid());
    insert.bind(u":source", order.source);
    insert.bind(u":code", codeOrUid(payment.code));
    insert.bind(u":order", order.id);
    insert.bind(u":day", payment.day);
    insert.bind(u":amount", payment.amount);
    bindText(insert, u":method", payment.method);
    insert.bind(u":import", import);
    return insert.run();
}

Status insertReturnLines(Database &database, ReturnId id, const OrderReturn &one, ImportId import)
{
    int position = 0;
    for (const ReturnedLine &line : one.lines) {
        Statement insert(database, QStringLiteral("INSERT INTO return_line (return_id, position, line_id, quantity, net_stated, import_id)"
                                                  " VALUES (:return, :position, :line, :quantity, :net, :import)"));
        insert.bind(u":return", id);
        insert.bind(u":position", position++);
        insert.bind(u":line", line.line);
        insert.bind(u":quantity", line.quantity);
        insert.bind(u":net", line.netStated);
        insert.bind(u":import", import);
        SOMO_TRY(insert.run());
    }
    return success();
}

Status insertReturn(Database &database, const Order &order, const OrderReturn &one, ImportId import)
{
    Statement insert(database, QStringLiteral("INSERT INTO sales_return (uid, source_id, code, order_id, day, kind, import_id)"
                                              " VALUES (:uid, :source, :code, :order, :day, :kind, :import) RETURNING id"));
    insert.bind(u":uid", newUid());
    insert.bind(u":source", order.source);
    insert.bind(u":code", codeOrUid(one.code));
    insert.bind(u":order", order.id);
    insert.bind(u":day", one.day);
    insert.bind(u":kind", int(one.kind));
    insert.bind(u":import", import);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(insert));
    return insertReturnLines(database, ReturnId{id}, one, import);
}

Status deleteRow(Database &database, const QString &sql, qint64 id)
{
    Statement statement(database, sql);
    statement.bind(u":id", id);
    return statement.run();
}

bool sameReturn(const OrderReturn &a, const OrderReturn &b)
{
    return a.day == b.day && a.kind == b.kind && std::ranges::equal(a.lines, b.lines, [](const ReturnedLine &x, const ReturnedLine &y) {
               return x.line == y.line && x.quantity == y.quantity && x.netStated == y.netStated;
           });
}

bool sameLine(const OrderLine &a, const OrderLine &b)
{
    return a.lineNo == b.lineNo && a.product == b.product && a.name == b.name && a.productGroup == b.productGroup && a.quantity == b.quantity
        && a.unitPrice == b.unitPrice && a.discount == b.discount && a.netStated == b.netStated && a.unitCost == b.unitCost && a.net == b.net;
}

bool sameCredits(const Order &a, const Order &b)
{
    return std::ranges::equal(a.credits, b.credits, [](const OrderCredit &x, const OrderCredit &y) { return x.person == y.person && x.share == y.share; });
}

bool sameImportedHeader(const Order &a, const Order &b)
{
    return a.kind == b.kind && a.orderedOn == b.orderedOn && a.atMinute == b.atMinute && a.status == b.status && a.confirmedOn == b.confirmedOn
        && a.shippedOn == b.shippedOn && a.completedOn == b.completedOn && a.cancelledOn == b.cancelledOn && a.paidOn == b.paidOn
        && a.channel == b.channel && a.campaign == b.campaign && a.referrer == b.referrer && a.payer == b.payer && a.customer == b.customer
        && a.province == b.province && a.segment == b.segment && a.discount == b.discount && a.shipping == b.shipping && a.tax == b.tax
        && a.fee == b.fee && a.note == b.note;
}

/// Lines that stay are updated, new ones inserted (and get their id), those no longer there deleted. Returns to a new
/// line name it by a negative number, -1 for the first line of the order; they get its id here.
Result<bool> writeLines(Database &database, const Order &stored, Order &order, ImportId import)
{
    bool written = false;
    std::set<LineId> staying;
    for (size_t i = 0; i < order.lines.size(); ++i) {
        OrderLine &line = order.lines[i];
        if (line.id.value <= 0) {
            SOMO_TRY_ASSIGN(line.id, insertLine(database, order.id, line, int(i), import));
            const LineId asked{-qint64(i) - 1};
            for (OrderReturn &one : order.returns) {
                for (ReturnedLine &returned : one.lines) {
                    if (returned.line == asked)
                        returned.line = line.id;
                }
            }
            written = true;
            continue;
        }
        staying.insert(line.id);
        const auto before = std::ranges::find(stored.lines, line.id, &OrderLine::id);
        if (before == stored.lines.end())
            return failure(ErrorCode::rowNotFound, {QStringLiteral("order_line"), QString::number(line.id.value)});
        if (before - stored.lines.begin() == qsizetype(i) && sameLine(*before, line))
            continue;
        SOMO_TRY(updateLine(database, line, int(i)));
        written = true;
    }
    for (const OrderLine &line : stored.lines) {
        if (staying.contains(line.id))
            continue;
        for (const OrderReturn &one : order.returns) {
            if (std::ranges::any_of(one.lines, [&](const ReturnedLine &returned) { return returned.line == line.id; }))
                return failure(ErrorCode::lineIsReturned, {order.code, line.name});
        }
        written = true;
    }
    return written;
}

Result<bool> writeReturns(Database &database, const Order &stored, const Order &order, ImportId import)
{
    bool written = false;
    for (const OrderReturn &before : stored.returns) {
        if (std::ranges::any_of(order.returns, [&](const OrderReturn &one) { return one.id == before.id; }))
            continue;
        SOMO_TRY(deleteRow(database, QStringLiteral("DELETE FROM return_line WHERE return_id = :id"), before.id.value));
        SOMO_TRY(deleteRow(database, QStringLiteral("DELETE FROM sales_return WHERE id = :id"), before.id.value));
        written = true;
    }
    for (const OrderReturn &one : order.returns) {
        if (!one.id) {
            SOMO_TRY(insertReturn(database, order, one, import));
            written = true;
            continue;
        }
        const auto before = std::ranges::find(stored.returns, one.id, &OrderReturn::id);
        if (before == stored.returns.end())
            return failure(ErrorCode::rowNotFound, {QStringLiteral("sales_return"), QString::number(one.id.value)});
        if (sameReturn(*before, one))
            continue;
        SOMO_TRY(deleteRow(database, QStringLiteral("DELETE FROM return_line WHERE return_id = :id"), one.id.value));
        SOMO_TRY(insertReturnLines(database, one.id, one, import));
        Statement update(database, QStringLiteral("UPDATE sales_return SET day = :day, version = version + 1 WHERE id = :id"));
        update.bind(u":day", one.day);
        update.bind(u":id", one.id);
        SOMO_TRY(update.run());
        written = true;
    }
    return written;
}

Result<bool> writePayments(Database &database, const Order &stored, const Order &order, ImportId import)
{
    bool written = false;
    for (const Payment &before : stored.payments) {
        if (std::ranges::none_of(order.payments, [&](const Payment &one) { return one.id == before.id; })) {
            SOMO_TRY(deleteRow(database, QStringLiteral("DELETE FROM payment WHERE id = :id"), before.id.value));
            written = true;
        }
    }
    for (const Payment &payment : order.payments) {
        if (!payment.id) {
            SOMO_TRY(insertPayment(database, order, payment, import));
            written = true;
            continue;
        }
        const auto before = std::ranges::find(stored.payments, payment.id, &Payment::id);
        if (before == stored.payments.end())
            return failure(ErrorCode::rowNotFound, {QStringLiteral("payment"), QString::number(payment.id.value)});
        if (before->day == payment.day && before->amount == payment.amount && before->method == payment.method)
            continue;
        Statement update(database, QStringLiteral("UPDATE payment SET day = :day, amount = :amount, method = :method, version = version + 1 WHERE id = :id"));
        update.bind(u":day", payment.day);
        update.bind(u":amount", payment.amount);
        bindText(update, u":method", payment.method);
        update.bind(u":id", payment.id);
        SOMO_TRY(update.run());
        written = true;
    }
    return written;
}

Status deleteLinesGone(Database &database, const Order &stored, const Order &order)
{
    for (const OrderLine &line : stored.lines) {
        if (std::ranges::none_of(order.lines, [&](const OrderLine &one) { return one.id == line.id; }))
            SOMO_TRY(deleteRow(database, QStringLiteral("DELETE FROM order_line WHERE id = :id"), line.id.value));
    }
    return success();
}

} // namespace

Status fillKept(Database &database, Order &order)
{
    if (order.customer && (!order.province || !order.segment)) {
        Statement customer(database, QStringLiteral("SELECT province_id, segment_id FROM customer WHERE id = :id"));
        customer.bind(u":id", order.customer);
        SOMO_TRY(customer.run());
        if (customer.next()) {
            if (!order.province && !customer.isNull(0)) {
                SOMO_TRY_ASSIGN(const ProvinceBook provinces, ProvinceBook::load(database));
                order.province = provinces.onDay(customer.id<ProvinceId>(0), order.orderedOn);
            }
            if (!order.segment)
                order.segment = customer.id<SegmentId>(1);
        }
    }
    for (OrderLine &line : order.lines) {
        if (!line.product)
            continue;
        if (!line.productGroup) {
            SOMO_TRY_ASSIGN(const Product product, products::byId(database, line.product));
            line.productGroup = product.group;
        }
        if (!line.unitCost) {
            SOMO_TRY_ASSIGN(const std::vector<DatedPrice> costs, products::prices(database, products::PriceKind::cost, line.product));
            line.unitCost = priceOn(costs, order.orderedOn);
        }
    }
    return success();
}

Result<OrderId> add(Database &database, Order order, ImportId import)
{
    for (size_t i = 0; i < order.lines.size(); ++i)
        order.lines[i].id = LineId{-qint64(i) - 1};
    SOMO_TRY(check(order));
    SOMO_TRY(fillKept(database, order));
    SOMO_TRY_ASSIGN(const OrderId taken, find(database, order.source, order.code));
    if (taken)
        return failure(ErrorCode::orderCodeTaken, {order.code});
    Statement insert(database, QStringLiteral("INSERT INTO sales_order (uid, source_id, code, kind, ordered_on, at_minute, status, confirmed_on, shipped_on, completed_on,"
                                              " cancelled_on, paid_on, channel_id, campaign_id, referrer_id, payer_id, customer_id, province_id, segment_id, discount,"
                                              " shipping, tax, fee, note, import_id) VALUES (:uid, :source, :code, :kind, :ordered_on, :at, :status, :confirmed_on,"
                                              " :shipped_on, :completed_on, :cancelled_on, :paid_on, :channel, :campaign, :referrer, :payer, :customer, :province,"
                                              " :segment, :discount, :shipping, :tax, :fee, :note, :import) RETURNING id"));
    insert.bind(u":uid", newUid());
    insert.bind(u":source", order.source);
    insert.bind(u":code", order.code);
    insert.bind(u":import", import);
    bindHeader(insert, order);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(insert));
    order.id = OrderId{id};
    SOMO_TRY_ASSIGN(const bool lines, writeLines(database, {}, order, import));
    (void)lines;
    SOMO_TRY(insertCredits(database, order, import));
    for (const Payment &payment : order.payments)
        SOMO_TRY(insertPayment(database, order, payment, import));
    for (const OrderReturn &one : order.returns)
        SOMO_TRY(insertReturn(database, order, one, import));
    return order.id;
}

Result<bool> update(Database &database, Order order, ImportId import)
{
    SOMO_TRY_ASSIGN(const Order stored, byId(database, order.id));
    for (size_t i = 0; i < order.lines.size(); ++i) {
        if (order.lines[i].id.value <= 0)
            order.lines[i].id = LineId{-qint64(i) - 1};
    }
    SOMO_TRY(check(order));
    SOMO_TRY(checkStep(stored.status, order.status));
    SOMO_TRY(fillKept(database, order));
    SOMO_TRY_ASSIGN(bool written, writeLines(database, stored, order, import));
    SOMO_TRY_ASSIGN(const bool returns, writeReturns(database, stored, order, import));
    SOMO_TRY_ASSIGN(const bool payments, writePayments(database, stored, order, import));
    SOMO_TRY(deleteLinesGone(database, stored, order));
    written = written || returns || payments;
    if (!sameCredits(stored, order)) {
        SOMO_TRY(deleteRow(database, QStringLiteral("DELETE FROM order_credit WHERE order_id = :id"), order.id.value));
        SOMO_TRY(insertCredits(database, order, import));
        written = true;
    }
    if (!written && sameImportedHeader(stored, order))
        return false;
    // The header's version stands for the whole order: it moves with its lines, credits, payments and returns too.
    Statement update(database, QStringLiteral("UPDATE sales_order SET kind = :kind, ordered_on = :ordered_on, at_minute = :at, status = :status,"
                                              " confirmed_on = :confirmed_on, shipped_on = :shipped_on, completed_on = :completed_on, cancelled_on = :cancelled_on,"
                                              " paid_on = :paid_on, channel_id = :channel, campaign_id = :campaign, referrer_id = :referrer, payer_id = :payer,"
                                              " customer_id = :customer, province_id = :province, segment_id = :segment, discount = :discount, shipping = :shipping,"
                                              " tax = :tax, fee = :fee, note = :note, version = version + 1 WHERE id = :id"));
    bindHeader(update, order);
    update.bind(u":id", order.id);
    SOMO_TRY(update.run());
    return true;
}

Result<OrderId> find(Database &database, SourceId source, const QString &code)
{
    Statement row(database, QStringLiteral("SELECT id FROM sales_order WHERE source_id = :source AND code = :code"));
    row.bind(u":source", source);
    row.bind(u":code", code);
    SOMO_TRY(row.run());
    if (row.next())
        return row.id<OrderId>(0);
    SOMO_TRY(row.status());
    return OrderId();
}

} // namespace somo::orders
