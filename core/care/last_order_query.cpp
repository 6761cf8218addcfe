// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/last_order_query.h"

#include "core/storage/bulk_writer.h"
#include "core/storage/id_stretches.h"

#include <unordered_set>

namespace somo::care {

namespace {

template <typename IdType>
std::vector<qint64> idNumbers(const std::vector<IdType> &ids)
{
    std::vector<qint64> numbers;
    numbers.reserve(ids.size());
    for (const IdType id : ids)
        numbers.push_back(id.value);
    return numbers;
}

QString orderText(const BulkQuery &row, int column)
{
    const std::string_view text = row.text(column);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

Result<std::unordered_map<qint64, LastOrder>> lastOrders(Database &database, const std::vector<CustomerId> &customers, Day upTo)
{
    // The index over customer and day leads to each one's newest order at once.
    const QString sql = QStringLiteral(
        "WITH part(low, high) AS (VALUES (CAST(:low0 AS BIGINT), CAST(:high0 AS BIGINT)), (:low1, :high1), (:low2, :high2), (:low3, :high3), (:low4, :high4), (:low5, :high5), (:low6, :high6), (:low7, :high7),"
        " (:low8, :high8), (:low9, :high9), (:low10, :high10), (:low11, :high11), (:low12, :high12), (:low13, :high13), (:low14, :high14), (:low15, :high15))"
        " SELECT c.id, o.id, o.uid, o.code, o.ordered_on, COALESCE(o.channel_id, 0), t.net,"
        " COALESCE((SELECT w.person_id FROM order_credit w WHERE w.order_id = o.id ORDER BY w.share DESC, w.position, w.id LIMIT 1), 0)"
        " FROM part CROSS JOIN customer c JOIN sales_order o ON o.id = (SELECT n.id FROM sales_order n WHERE n.customer_id = c.id AND n.ordered_on <= :up_to AND n.kind = 0"
        " AND n.status NOT IN (0, 4) AND NOT EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = n.id) ORDER BY n.ordered_on DESC, n.id DESC LIMIT 1)"
        " LEFT JOIN order_total t ON t.order_id = o.id WHERE c.id BETWEEN part.low AND part.high ORDER BY c.id");
    const std::vector<qint64> ids = idNumbers(customers);
    const std::unordered_set<qint64> wanted(ids.begin(), ids.end());
    std::unordered_map<qint64, LastOrder> found;
    SOMO_TRY(readStretches<BulkQuery>(
        database, sql, ids, [&](BulkQuery &rows) { rows.bind(u":up_to", upTo.number()); },
        [&](const BulkQuery &row) {
            if (!wanted.contains(row.int64(0)))
                return;
            LastOrder last;
            last.order = OrderId{row.int64(1)};
            last.uid = orderText(row, 2);
            last.code = orderText(row, 3);
            last.day = Day::fromNumber(int(row.int64(4)));
            last.channel = ChannelId{row.int64(5)};
            if (!row.isNull(6))
                last.net = Money::fromMinorUnits(row.int64(6));
            last.person = PersonId{row.int64(7)};
            found.emplace(row.int64(0), std::move(last));
        }));
    return found;
}

void fillIn(Occasion &occasion, const LastOrder &last)
{
    occasion.order = last.order;
    occasion.orderCode = last.code;
    occasion.orderDay = last.day;
    occasion.orderChannel = last.channel;
    // A deal says by itself what it is worth and whose it is.
    if (!occasion.amount)
        occasion.amount = last.net;
    if (!occasion.orderPerson)
        occasion.orderPerson = last.person;
}

Result<std::unordered_map<qint64, QString>> mainProducts(Database &database, const std::vector<OrderId> &orders)
{
    const QString sql = QStringLiteral(
        "WITH part(low, high) AS (VALUES (CAST(:low0 AS BIGINT), CAST(:high0 AS BIGINT)), (:low1, :high1), (:low2, :high2), (:low3, :high3), (:low4, :high4), (:low5, :high5), (:low6, :high6), (:low7, :high7),"
        " (:low8, :high8), (:low9, :high9), (:low10, :high10), (:low11, :high11), (:low12, :high12), (:low13, :high13), (:low14, :high14), (:low15, :high15))"
        " SELECT o.id, COALESCE((SELECT COALESCE(p.name, l.name, '') FROM order_line l LEFT JOIN product p ON p.id = l.product_id WHERE l.order_id = o.id"
        " ORDER BY l.net DESC, l.position, l.id LIMIT 1), '') FROM part CROSS JOIN sales_order o WHERE o.id BETWEEN part.low AND part.high ORDER BY o.id");
    const std::vector<qint64> ids = idNumbers(orders);
    const std::unordered_set<qint64> wanted(ids.begin(), ids.end());
    std::unordered_map<qint64, QString> names;
    SOMO_TRY(readStretches<BulkQuery>(
        database, sql, ids, [](BulkQuery &) {},
        [&](const BulkQuery &row) {
            if (wanted.contains(row.int64(0)))
                names.emplace(row.int64(0), orderText(row, 1));
        }));
    return names;
}

} // namespace somo::care
