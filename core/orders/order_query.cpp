// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_query.h"

#include "core/base/repeats.h"
#include "core/storage/bulk_writer.h"

#include <algorithm>

namespace somo {

namespace {

QString textOf(const BulkQuery &row, int column)
{
    const std::string_view utf8 = row.text(column);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

template <typename IdType>
IdType idOf(const BulkQuery &row, int column)
{
    return IdType{row.int64(column)}; // NULL reads as 0, which is "none"
}

Day dayOf(const BulkQuery &row, int column)
{
    return Day::fromNumber(int(row.int64(column)));
}

Money moneyOf(const BulkQuery &row, int column)
{
    return Money::fromMinorUnits(row.int64(column));
}

std::optional<UnitPrice> optionalPrice(const BulkQuery &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional<UnitPrice>(UnitPrice{row.int64(column)});
}

std::optional<Money> optionalMoney(const BulkQuery &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional<Money>(moneyOf(row, column));
}

/// Seven statements, prepared once, that read a stretch of ids; children come in the order of their orders and are put
/// into them as one goes along.
class OrderReader {
public:
    OrderReader(Database &database, OrderDetail detail)
        : m_whole(detail != OrderDetail::figures)
        , m_onlySold(detail == OrderDetail::sold)
        , m_headers(database,
                    QStringLiteral("SELECT id, source_id, code, kind, ordered_on, at_minute, status, confirmed_on, shipped_on, completed_on, "
                                   "cancelled_on, paid_on, channel_id, campaign_id, referrer_id, payer_id, customer_id, province_id, "
                                   "segment_id, discount, shipping, tax, fee, note FROM sales_order "
                                   "WHERE id BETWEEN :first AND :last ORDER BY id"))
        , m_lines(database,
                  QStringLiteral("SELECT order_id, id, product_id, product_group_id, quantity, unit_price, discount, net_stated, unit_cost, "
                                 "net, line_no, name FROM order_line WHERE order_id BETWEEN :first AND :last "
                                 "ORDER BY order_id, position, id"))
        , m_credits(database,
                    QStringLiteral("SELECT order_id, person_id, share FROM order_credit WHERE order_id BETWEEN :first AND :last "
                                   "ORDER BY order_id, position, id"))
        , m_payments(database,
                     QStringLiteral("SELECT order_id, id, day, amount, code, method FROM payment WHERE order_id BETWEEN :first AND :last "
                                    "ORDER BY order_id, day, id"))
        , m_returns(database,
                    QStringLiteral("SELECT order_id, id, day, kind, code FROM sales_return WHERE order_id BETWEEN :first AND :last "
                                   "ORDER BY order_id, day, id"))
        , m_returnLines(database,
                        QStringLiteral("SELECT r.order_id, r.id, l.line_id, l.quantity, l.net_stated FROM sales_return r "
                                       "JOIN return_line l ON l.return_id = r.id WHERE r.order_id BETWEEN :first AND :last "
                                       "ORDER BY r.order_id, r.day, r.id, l.position, l.id"))
        , m_copies(database,
                   QStringLiteral("SELECT copy_id, CASE WHEN first_id = copy_id THEN second_id ELSE first_id END FROM order_twin "
                                  "WHERE copy_id BETWEEN :first AND :last ORDER BY copy_id, id"))
    {
    }

    /// Adds the orders of the stretch to `orders`.
    Status read(OrderId first, OrderId last, std::vector<Order> &orders)
    {
        m_first = first;
        m_last = last;
        const size_t from = orders.size();
        SOMO_TRY(each(m_headers, [&] { orders.push_back(header()); }));
        if (orders.size() == from)
            return success();
        m_orders = std::span<Order>(orders).subspan(from);
        SOMO_TRY(eachChild(m_lines, [&](Order &order) { order.lines.push_back(line()); }));
        SOMO_TRY(eachChild(m_credits, [&](Order &order) {
            order.credits.push_back({idOf<PersonId>(m_credits, 1), Rate{m_credits.int64(2)}});
        }));
        if (!m_onlySold) {
            SOMO_TRY(eachChild(m_payments, [&](Order &order) { order.payments.push_back(payment()); }));
            SOMO_TRY(eachChild(m_returns, [&](Order &order) { order.returns.push_back(orderReturn()); }));
            SOMO_TRY(eachChild(m_returnLines, [&](Order &order) { addReturnedLine(order); }));
        }
        return eachChild(m_copies, [&](Order &order) { order.copyOf = idOf<OrderId>(m_copies, 1); });
    }

private:
    template <typename Each>
    Status each(BulkQuery &query, const Each &each)
    {
        query.bind(u":first", m_first.value);
        query.bind(u":last", m_last.value);
        SOMO_TRY(query.run());
        while (query.next())
            each();
        return query.status();
    }

    template <typename Each>
    Status eachChild(BulkQuery &query, const Each &put)
    {
        size_t at = 0;
        return each(query, [&] {
            const auto parent = idOf<OrderId>(query, 0);
            while (at < m_orders.size() && m_orders[at].id < parent)
                ++at;
            if (at < m_orders.size() && m_orders[at].id == parent)
                put(m_orders[at]);
        });
    }

    Order header() const
    {
        const BulkQuery &row = m_headers;
        Order order;
        order.id = idOf<OrderId>(row, 0);
        order.source = idOf<SourceId>(row, 1);
        order.kind = OrderKind(row.int64(3));
        order.orderedOn = dayOf(row, 4);
        if (!row.isNull(5))
            order.atMinute = int(row.int64(5));
        order.status = OrderStatus(row.int64(6));
        order.confirmedOn = dayOf(row, 7);
        order.shippedOn = dayOf(row, 8);
        order.completedOn = dayOf(row, 9);
        order.cancelledOn = dayOf(row, 10);
        order.paidOn = dayOf(row, 11);
        order.channel = idOf<ChannelId>(row, 12);
        order.campaign = idOf<CampaignId>(row, 13);
        order.referrer = idOf<PersonId>(row, 14);
        order.payer = idOf<PayerId>(row, 15);
        order.customer = idOf<CustomerId>(row, 16);
        order.province = idOf<ProvinceId>(row, 17);
        order.segment = idOf<SegmentId>(row, 18);
        order.discount = moneyOf(row, 19);
        order.shipping = moneyOf(row, 20);
        order.tax = moneyOf(row, 21);
        order.fee = moneyOf(row, 22);
        order.code = textOf(row, 2);
        if (m_whole)
            order.note = textOf(row, 23);
        return order;
    }

    OrderLine line() const
    {
        const BulkQuery &row = m_lines;
        OrderLine line;
        line.id = idOf<LineId>(row, 1);
        line.product = idOf<ProductId>(row, 2);
        line.productGroup = idOf<ProductGroupId>(row, 3);
        line.quantity = Quantity{row.int64(4)};
        line.unitPrice = optionalPrice(row, 5);
        line.discount = moneyOf(row, 6);
        line.netStated = optionalMoney(row, 7);
        line.unitCost = optionalPrice(row, 8);
        line.net = moneyOf(row, 9);
        if (m_whole) {
            line.lineNo = textOf(row, 10);
            line.name = textOf(row, 11);
        }
        return line;
    }

    Payment payment() const
    {
        const BulkQuery &row = m_payments;
        Payment payment;
        payment.id = idOf<PaymentId>(row, 1);
        payment.day = dayOf(row, 2);
        payment.amount = moneyOf(row, 3);
        if (m_whole) {
            payment.code = textOf(row, 4);
            payment.method = textOf(row, 5);
        }
        return payment;
    }

    OrderReturn orderReturn() const
    {
        const BulkQuery &row = m_returns;
        OrderReturn made;
        made.id = idOf<ReturnId>(row, 1);
        made.day = dayOf(row, 2);
        made.kind = ReturnKind(row.int64(3));
        made.code = textOf(row, 4);
        return made;
    }

    void addReturnedLine(Order &order) const
    {
        const BulkQuery &row = m_returnLines;
        const auto id = idOf<ReturnId>(row, 1);
        const auto found = std::find_if(order.returns.begin(), order.returns.end(), [&](const OrderReturn &one) { return one.id == id; });
        if (found != order.returns.end())
            found->lines.push_back({idOf<LineId>(row, 2), Quantity{row.int64(3)}, optionalMoney(row, 4)});
    }

    bool m_whole; // with texts
    bool m_onlySold;
    OrderId m_first, m_last;
    std::span<Order> m_orders;
    BulkQuery m_headers, m_lines, m_credits, m_payments, m_returns, m_returnLines, m_copies;
};

} // namespace

Result<std::vector<Order>> loadOrders(Database &database, std::span<const OrderId> ids, OrderDetail detail)
{
    std::vector<OrderId> sorted(ids.begin(), ids.end());
    std::sort(sorted.begin(), sorted.end());
    dropRepeats(sorted);
    OrderReader reader(database, detail);
    std::vector<Order> orders;
    // Ids near each other are read as one stretch: a few orders too many cost less than seven more statements.
    constexpr qint64 nearby = 16;
    for (size_t from = 0, to = 0; from < sorted.size(); from = to) {
        to = from + 1;
        while (to < sorted.size() && sorted[to].value <= sorted[to - 1].value + nearby)
            ++to;
        SOMO_TRY(reader.read(sorted[from], sorted[to - 1], orders));
    }
    std::erase_if(orders, [&](const Order &order) { return !std::binary_search(sorted.begin(), sorted.end(), order.id); });
    return orders;
}

Status eachOrder(Database &database, OrderId first, OrderId last, OrderDetail detail,
                 const std::function<Status(std::span<const Order>)> &each)
{
    constexpr qint64 portion = 4096;
    OrderReader reader(database, detail);
    std::vector<Order> orders;
    for (qint64 from = first.value; from <= last.value;) {
        orders.clear();
        const qint64 to = lastOfStretch(from, last.value, portion);
        SOMO_TRY(reader.read(OrderId{from}, OrderId{to}, orders));
        if (!orders.empty())
            SOMO_TRY(each(orders));
        if (to == last.value)
            break;
        from = to + 1;
        // Ids may lie far apart: where a portion is empty the next order is looked for.
        if (orders.empty()) {
            Statement next(database, QStringLiteral("SELECT MIN(id) FROM sales_order WHERE id >= :first"));
            next.bind(u":first", from);
            SOMO_TRY(next.run());
            if (!next.next() || next.isNull(0))
                return next.status();
            from = next.int64(0);
        }
    }
    return success();
}

Result<OrderId> lastOrderId(Database &database)
{
    Statement last(database, QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM sales_order"));
    SOMO_TRY(last.run());
    return OrderId{last.next() ? last.int64(0) : 0};
}

} // namespace somo
