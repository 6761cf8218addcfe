// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_orders.h"

#include "core/orders/order_store.h"

#include <QRandomGenerator>

namespace somo {

namespace {

QStringList columns(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list += QString::fromLatin1(name);
    return list;
}

void addTextOrNull(BulkInsert &rows, std::string_view text)
{
    if (text.empty())
        rows.addNull();
    else
        rows.add(text);
}

} // namespace

KnownOrders::KnownOrders(Database &database, SourceId source)
    : m_database(database)
    , m_source(source)
    , m_end(!source)
{
}

Status KnownOrders::readFrom(std::string_view code)
{
    // In portions: a connection to a server can't be asked anything else while a result is being read.
    constexpr qint64 portion = 512;
    m_rows.clear();
    m_at = 0;
    BulkQuery rows(m_database, QStringLiteral("SELECT o.id, o.version, o.code, s.said FROM sales_order o LEFT JOIN order_said s ON s.id = o.id"
                                              " WHERE o.source_id = :source AND o.code >= :code ORDER BY o.code LIMIT :portion"));
    rows.bind(u":source", m_source.value);
    rows.bind(u":code", toText(code));
    rows.bind(u":portion", portion);
    SOMO_TRY(rows.run());
    while (rows.next()) {
        m_rows.push_back({OrderId{rows.int64(0)}, rows.int64(1), std::string(rows.text(2)),
                          rows.isNull(3) ? std::string() : std::string(rows.text(3))});
    }
    m_end = qint64(m_rows.size()) < portion;
    return rows.status();
}

Result<std::optional<KnownOrders::Known>> KnownOrders::find(std::string_view code)
{
    while (m_at < m_rows.size() && std::string_view(m_rows[m_at].code) < code)
        ++m_at;
    if (m_at == m_rows.size()) {
        if (m_end)
            return std::optional<Known>();
        SOMO_TRY(readFrom(code));
    }
    if (m_at == m_rows.size() || m_rows[m_at].code != code)
        return std::optional<Known>();
    const Row &row = m_rows[m_at];
    return std::optional(Known{row.id, row.version, row.said});
}

TwinOrders::TwinOrders(Database &database, SourceId source)
    // Source by source, in that order: codes are indexed within a source only.
    : m_elsewhere(database, QStringLiteral("SELECT s.code FROM source s CROSS JOIN sales_order o WHERE o.source_id = s.id AND o.code = :code AND s.id <> :source"
                                           " ORDER BY s.id LIMIT 1"))
    , m_source(source)
{
}

Status TwinOrders::look(std::string_view code)
{
    constexpr qint64 most = 500;
    if (m_looked == most)
        return success();
    ++m_looked;
    const QString text = toText(code);
    m_elsewhere.bind(u":code", text);
    m_elsewhere.bind(u":source", m_source.value);
    SOMO_TRY(m_elsewhere.run());
    if (m_elsewhere.next() && ++m_found == 1) {
        m_code = text;
        m_sourceCode = m_elsewhere.text(0);
    }
    return m_elsewhere.status();
}

Status keepSaid(Database &database, const KnownOrders::Known &known, Day newestDay, const std::string &said)
{
    Statement keep(database, known.said.empty() ? QStringLiteral("INSERT INTO order_said (id, newest_day, said) VALUES (:id, :day, :said)")
                                                : QStringLiteral("UPDATE order_said SET newest_day = :day, said = :said WHERE id = :id"));
    keep.bind(u":id", known.id);
    keep.bind(u":day", newestDay);
    keep.bind(u":said", QString::fromStdString(said));
    return keep.run();
}

OrderWriter::OrderWriter(Database &database, ImportId import, SourceId source)
    : m_import(import)
    , m_source(source)
    , m_database(database)
    , m_orders(database, QStringLiteral("sales_order"),
               columns({"id", "uid", "source_id", "code", "kind", "ordered_on", "at_minute", "status", "confirmed_on", "shipped_on", "completed_on",
                        "cancelled_on", "paid_on", "channel_id", "campaign_id", "referrer_id", "payer_id", "customer_id", "province_id", "segment_id",
                        "discount", "shipping", "tax", "fee", "note", "import_id"}))
    , m_lines(database, QStringLiteral("order_line"),
              columns({"id", "order_id", "position", "line_no", "product_id", "name", "product_group_id", "quantity", "unit_price", "discount",
                       "net_stated", "unit_cost", "net", "import_id"}))
    , m_credits(database, QStringLiteral("order_credit"), columns({"order_id", "position", "person_id", "share", "import_id"}))
    , m_said(database, QStringLiteral("order_said"), columns({"id", "newest_day", "said", "import_id"}))
    , m_returns(database, QStringLiteral("sales_return"), columns({"id", "uid", "source_id", "code", "order_id", "day", "kind", "import_id"}))
    , m_returnLines(database, QStringLiteral("return_line"), columns({"return_id", "position", "line_id", "quantity", "net_stated", "import_id"}))
{
    QRandomGenerator::system()->fillRange(m_state);
    m_state[0] |= 1; // never all zero
}

Status OrderWriter::begin(qint64 orders, qint64 lines, qint64 returns)
{
    SOMO_TRY_ASSIGN(m_firstOrder, reserveIds(m_database, QStringLiteral("sales_order"), orders));
    m_nextOrder = m_firstOrder;
    SOMO_TRY_ASSIGN(m_nextLine, reserveIds(m_database, QStringLiteral("order_line"), lines));
    if (returns > 0) {
        SOMO_TRY_ASSIGN(m_nextReturn, reserveIds(m_database, QStringLiteral("sales_return"), returns));
    }
    return success();
}

/// 128 random bits (xorshift128+, started from the system's source): a call to the system per order would cost more than
/// writing the order.
std::string_view OrderWriter::freshUid()
{
    static constexpr char hex[] = "0123456789abcdef";
    for (int half = 0; half < 2; ++half) {
        quint64 x = m_state[0];
        const quint64 y = m_state[1];
        m_state[0] = y;
        x ^= x << 23;
        m_state[1] = x ^ y ^ (x >> 17) ^ (y >> 26);
        const quint64 bits = m_state[1] + y;
        for (int i = 0; i < 16; ++i)
            m_uid[size_t(half) * 16 + size_t(i)] = hex[bits >> (60 - 4 * i) & 15];
    }
    return {m_uid.data(), m_uid.size()};
}

Status OrderWriter::addHeader(const SaidOrder &said, const Order &order)
{
    m_orders.add(order.id);
    m_orders.add(freshUid());
    m_orders.add(m_source);
    m_orders.add(said.code);
    m_orders.add(int(order.kind));
    m_orders.add(order.orderedOn);
    m_orders.add(order.atMinute);
    m_orders.add(int(order.status));
    m_orders.addDayOrNull(order.confirmedOn);
    m_orders.addDayOrNull(order.shippedOn);
    m_orders.addDayOrNull(order.completedOn);
    m_orders.addDayOrNull(order.cancelledOn);
    m_orders.addDayOrNull(order.paidOn);
    m_orders.add(order.channel);
    m_orders.add(order.campaign);
    m_orders.add(order.referrer);
    m_orders.add(order.payer);
    m_orders.add(order.customer);
    m_orders.add(order.province);
    m_orders.add(order.segment);
    m_orders.add(order.discount);
    m_orders.add(order.shipping);
    m_orders.add(order.tax);
    m_orders.add(order.fee);
    addTextOrNull(m_orders, said[Field::orderNote].text);
    m_orders.add(m_import);
    return m_orders.endRow();
}

Status OrderWriter::addLines(const SaidOrder &said, Order &order)
{
    for (size_t i = 0; i < order.lines.size(); ++i) {
        OrderLine &line = order.lines[i];
        line.id = LineId{m_nextLine++};
        m_lines.add(line.id);
        m_lines.add(order.id);
        m_lines.add(int(i));
        addTextOrNull(m_lines, said.lines[i][Field::lineNo].text);
        m_lines.add(line.product);
        addTextOrNull(m_lines, said.lines[i][Field::lineName].text);
        m_lines.add(line.productGroup);
        m_lines.add(line.quantity);
        m_lines.add(line.unitPrice ? std::optional(line.unitPrice->value) : std::nullopt);
        m_lines.add(line.discount);
        m_lines.add(line.netStated);
        m_lines.add(line.unitCost ? std::optional(line.unitCost->value) : std::nullopt);
        m_lines.add(line.net);
        m_lines.add(m_import);
        SOMO_TRY(m_lines.endRow());
    }
    return success();
}

Status OrderWriter::addReturns(const SaidOrder &said, const Order &order)
{
    for (const OrderReturn &one : order.returns) {
        const qint64 id = m_nextReturn++;
        m_returns.add(id);
        m_returns.add(freshUid());
        m_returns.add(m_source);
        m_returns.add(returnedCode(toText(said.code)));
        m_returns.add(order.id);
        m_returns.add(one.day);
        m_returns.add(int(one.kind));
        m_returns.add(m_import);
        SOMO_TRY(m_returns.endRow());
        int position = 0;
        for (const ReturnedLine &line : one.lines) {
            m_returnLines.add(id);
            m_returnLines.add(position++);
            m_returnLines.add(order.lines[size_t(-line.line.value - 1)].id);
            m_returnLines.add(line.quantity);
            m_returnLines.add(line.netStated);
            m_returnLines.add(m_import);
            SOMO_TRY(m_returnLines.endRow());
        }
    }
    return success();
}

Status OrderWriter::add(const SaidOrder &said, Order &order)
{
    order.id = OrderId{m_nextOrder++};
    SOMO_TRY(addHeader(said, order));
    SOMO_TRY(addLines(said, order));
    for (size_t i = 0; i < order.credits.size(); ++i) {
        m_credits.add(order.id);
        m_credits.add(int(i));
        m_credits.add(order.credits[i].person);
        m_credits.add(order.credits[i].share.millionths);
        m_credits.add(m_import);
        SOMO_TRY(m_credits.endRow());
    }
    SOMO_TRY(addReturns(said, order));
    m_text = saidText(said, 1);
    m_said.add(order.id);
    m_said.add(orders::latestDay(order));
    m_said.add(std::string_view(m_text));
    m_said.add(m_import);
    return m_said.endRow();
}

Status OrderWriter::finish()
{
    SOMO_TRY(m_orders.finish());
    SOMO_TRY(m_lines.finish());
    SOMO_TRY(m_credits.finish());
    SOMO_TRY(m_said.finish());
    SOMO_TRY(m_returns.finish());
    return m_returnLines.finish();
}

} // namespace somo
