// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_twin_store.h"

#include "core/orders/order_twin_query.h"

#include <algorithm>

namespace somo::twins {

namespace {

Result<QString> codeOfOrder(Database &database, OrderId order)
{
    Statement row(database, QStringLiteral("SELECT code FROM sales_order WHERE id = :order"));
    row.bind(u":order", order);
    SOMO_TRY(row.run());
    const QString code = row.next() ? row.text(0) : QString();
    SOMO_TRY(row.status());
    return code;
}

/// An order is linked to one other at most, and links never run in a circle: so exactly one of them counts.
Status checkLink(Database &database, OrderId copy, OrderId counts, TwinId but)
{
    Statement linked(database, QStringLiteral("SELECT CASE WHEN first_id = copy_id THEN second_id ELSE first_id END FROM order_twin"
                                              " WHERE copy_id = :copy AND id <> :but ORDER BY id LIMIT 1"));
    linked.bind(u":copy", copy);
    linked.bind(u":but", but.value);
    SOMO_TRY(linked.run());
    OrderId other = linked.next() ? linked.id<OrderId>(0) : OrderId();
    SOMO_TRY(linked.status());
    if (!other) {
        SOMO_TRY_ASSIGN(const OrderId end, countingOrder(database, counts));
        if (end != copy)
            return success();
        other = counts;
    }
    SOMO_TRY_ASSIGN(const QString copyCode, codeOfOrder(database, other == counts ? counts : copy));
    SOMO_TRY_ASSIGN(const QString otherCode, codeOfOrder(database, other == counts ? copy : other));
    return failure(ErrorCode::twinLinked, {copyCode, otherCode});
}

} // namespace

Status add(Database &database, OrderId one, OrderId other, const QString &code, TwinState state, OrderId copy, ImportId import)
{
    if (state == TwinState::same && !checkLink(database, copy, copy == one ? other : one, TwinId()))
        state = TwinState::possible;
    Statement row(database, QStringLiteral("INSERT INTO order_twin (first_id, second_id, code, state, copy_id, import_id)"
                                           " VALUES (:first, :second, :code, :state, :copy, :import)"));
    row.bind(u":first", std::min(one, other));
    row.bind(u":second", std::max(one, other));
    row.bind(u":code", code);
    row.bind(u":state", twinStateText(state));
    row.bind(u":copy", state == TwinState::same ? copy : OrderId());
    row.bind(u":import", import);
    return row.run();
}

Result<bool> answer(Database &database, TwinId twin, TwinState state, OrderId counts)
{
    Statement row(database, QStringLiteral("SELECT first_id, second_id, state, copy_id FROM order_twin WHERE id = :id"));
    row.bind(u":id", twin);
    SOMO_TRY(row.run());
    if (!row.next()) {
        SOMO_TRY(row.status());
        return failure(ErrorCode::rowNotFound, {QStringLiteral("order_twin"), QString::number(twin.value)});
    }
    const OrderId first = row.id<OrderId>(0), second = row.id<OrderId>(1), was = row.id<OrderId>(3);
    OrderId copy;
    if (state == TwinState::same) {
        if (counts != first && counts != second)
            return failure(ErrorCode::rowNotFound, {QStringLiteral("sales_order"), QString::number(counts.value)});
        copy = counts == first ? second : first;
    }
    if (row.text(2) == twinStateText(state) && copy == was)
        return false;
    // The pair's own link is let go first, so that the two may change places.
    if (was && copy) {
        Statement open(database, QStringLiteral("UPDATE order_twin SET state = 'possible', copy_id = NULL WHERE id = :id"));
        open.bind(u":id", twin);
        SOMO_TRY(open.run());
    }
    if (copy)
        SOMO_TRY(checkLink(database, copy, counts, twin));
    Statement write(database, QStringLiteral("UPDATE order_twin SET state = :state, copy_id = :copy, version = version + 1 WHERE id = :id"));
    write.bind(u":state", twinStateText(state));
    write.bind(u":copy", copy);
    write.bind(u":id", twin);
    SOMO_TRY(write.run());
    return true;
}

Status setNamedCodes(Database &database, OrderId order, const QStringList &codes, ImportId import)
{
    Statement old(database, QStringLiteral("SELECT code FROM order_reference WHERE order_id = :order ORDER BY id"));
    old.bind(u":order", order);
    SOMO_TRY(old.run());
    QStringList known;
    while (old.next())
        known += old.text(0);
    SOMO_TRY(old.status());
    if (known == codes)
        return success();
    Statement clear(database, QStringLiteral("DELETE FROM order_reference WHERE order_id = :order"));
    clear.bind(u":order", order);
    SOMO_TRY(clear.run());
    Statement row(database, QStringLiteral("INSERT INTO order_reference (order_id, code, import_id) VALUES (:order, :code, :import)"));
    for (const QString &code : codes) {
        row.bind(u":order", order);
        row.bind(u":code", code);
        row.bind(u":import", import);
        SOMO_TRY(row.run());
    }
    return success();
}

} // namespace somo::twins
