// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_check_query.h"

#include "core/base/text.h"
#include "core/ledger/recognition.h"
#include "core/orders/line_net.h"
#include "core/orders/order_query.h"
#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace somo {

namespace {

class Findings {
public:
    void add(const QString &thing, const QString &where)
    {
        constexpr int most = 100;
        if (m_counts[thing]++ < most)
            m_found.push_back({thing, where});
    }
    std::vector<Discrepancy> take() { return std::move(m_found); }

private:
    std::map<QString, int> m_counts;
    std::vector<Discrepancy> m_found;
};

struct FirstOrder {
    Day day;
    int minute = 0;
    QByteArray code; // compared as bytes, as both engines do
    OrderId order;
    friend bool operator<(const FirstOrder &a, const FirstOrder &b)
    {
        return std::tie(a.day, a.minute, a.code, a.order) < std::tie(b.day, b.minute, b.code, b.order);
    }
};

using FirstKey = std::pair<RecognitionEvent, CustomerId>;

LedgerEntry storedEntry(const BulkQuery &row)
{
    LedgerEntry entry;
    entry.order = OrderId{row.int64(0)};
    entry.event = RecognitionEvent(row.int64(1));
    entry.ordinal = int(row.int64(2));
    entry.day = Day::fromNumber(int(row.int64(3)));
    entry.saleDay = Day::fromNumber(int(row.int64(4)));
    entry.line = LineId{row.int64(5)};
    entry.orderReturn = ReturnId{row.int64(6)};
    entry.kind = EntryKind(row.int64(7));
    entry.head = row.int64(8) != 0;
    entry.person = PersonId{row.int64(9)};
    entry.lead = PersonId{row.int64(10)};
    entry.channel = ChannelId{row.int64(11)};
    entry.province = ProvinceId{row.int64(12)};
    entry.campaign = CampaignId{row.int64(13)};
    entry.product = ProductId{row.int64(14)};
    entry.productGroup = ProductGroupId{row.int64(15)};
    entry.customer = CustomerId{row.int64(16)};
    entry.segment = SegmentId{row.int64(17)};
    entry.quantity = Quantity{row.int64(18)};
    entry.net = Money::fromMinorUnits(row.int64(19));
    if (!row.isNull(20))
        entry.grossProfit = Money::fromMinorUnits(row.int64(20));
    return entry;
}

OrderTotals storedTotals(const BulkQuery &row)
{
    OrderTotals totals;
    totals.lines = int(row.int64(1));
    totals.net = Money::fromMinorUnits(row.int64(2));
    totals.due = Money::fromMinorUnits(row.int64(3));
    totals.paid = Money::fromMinorUnits(row.int64(4));
    totals.returned = Money::fromMinorUnits(row.int64(5));
    totals.paidDay = Day::fromNumber(int(row.int64(6)));
    return totals;
}

/// Goes through the orders stretch by stretch and holds what they should give against what is stored.
class OrderChecker {
public:
    OrderChecker(Database &database, std::span<const RecognitionEvent> events, Findings &findings)
        : m_database(database)
        , m_events(events)
        , m_findings(findings)
        , m_entries(database,
                    QStringLiteral("SELECT order_id, event, ordinal, day, sale_day, line_id, return_id, kind, head, person_id, lead_id, "
                                   "channel_id, province_id, campaign_id, product_id, product_group_id, customer_id, segment_id, quantity, "
                                   "net, gross_profit FROM entry WHERE order_id BETWEEN :first AND :last ORDER BY order_id, event, ordinal, day"))
        , m_totals(database,
                   QStringLiteral("SELECT order_id, lines, net, due, paid, returned, paid_day FROM order_total "
                                  "WHERE order_id BETWEEN :first AND :last ORDER BY order_id"))
    {
    }

    Status run()
    {
        constexpr qint64 stretch = 4096;
        SOMO_TRY_ASSIGN(const auto ends, storedEnds());
        SOMO_TRY(findForeignReturns());
        for (std::optional<qint64> from = ends.first; from && *from <= ends.second;) {
            const qint64 to = lastOfStretch(*from, ends.second, stretch);
            SOMO_TRY(checkStretch(OrderId{*from}, OrderId{to}));
            if (to == ends.second)
                break;
            // Ids may lie far apart: each stretch begins with one that there is.
            SOMO_TRY_ASSIGN(from, firstFrom(to + 1));
        }
        SOMO_TRY(checkFirstOrders());
        return checkCustomerTotals();
    }

private:
    /// Also rows of orders that don't exist any more lie between the ends.
    Result<std::pair<qint64, qint64>> storedEnds()
    {
        Statement ends(m_database, QStringLiteral("SELECT MIN(id), MAX(id) FROM (SELECT id FROM sales_order UNION SELECT order_id FROM entry "
                                                  "UNION SELECT order_id FROM order_total) AS every_order"));
        SOMO_TRY(ends.run());
        if (!ends.next() || ends.isNull(0))
            return std::pair<qint64, qint64>(1, 0);
        return std::pair(ends.int64(0), ends.int64(1));
    }

    Result<std::optional<qint64>> firstFrom(qint64 order)
    {
        Statement next(m_database, QStringLiteral("SELECT MIN(id) FROM (SELECT MIN(id) AS id FROM sales_order WHERE id >= :order UNION ALL "
                                                  "SELECT MIN(order_id) FROM entry WHERE order_id >= :entry UNION ALL "
                                                  "SELECT MIN(order_id) FROM order_total WHERE order_id >= :total) AS every_order"));
        next.bind(u":order", order);
        next.bind(u":entry", order);
        next.bind(u":total", order);
        SOMO_TRY(next.run());
        const auto found = next.next() && !next.isNull(0) ? std::optional(next.int64(0)) : std::nullopt;
        SOMO_TRY(next.status());
        return found;
    }

    /// Nothing can be worked out for an order whose return names a line of another: that is named, and the rest goes on.
    Status findForeignReturns()
    {
        Statement rows(m_database, QStringLiteral("SELECT r.order_id, o.code, r.code FROM return_line AS n JOIN sales_return AS r ON r.id = n.return_id "
                                                  "JOIN order_line AS l ON l.id = n.line_id JOIN sales_order AS o ON o.id = r.order_id "
                                                  "WHERE l.order_id <> r.order_id ORDER BY n.id"));
        SOMO_TRY(rows.run());
        while (rows.next()) {
            m_unclear.insert(rows.id<OrderId>(0));
            m_findings.add(QStringLiteral("return_line"), QStringLiteral("%1/%2").arg(rows.text(1), rows.text(2)));
        }
        return rows.status();
    }

    Status checkStretch(OrderId first, OrderId last)
    {
        m_codes.clear();
        std::map<OrderId, std::vector<LedgerEntry>> expectedEntries;
        std::map<OrderId, OrderTotals> expectedTotals;
        SOMO_TRY(eachOrder(m_database, first, last, OrderDetail::whole, [&](std::span<const Order> orders) -> Status {
            for (Order order : orders) {
                m_codes[order.id] = order.code;
                SOMO_TRY(mendLineNets(order));
                if (m_unclear.contains(order.id)) {
                    m_unclearCustomers.insert(order.customer);
                    continue;
                }
                SOMO_TRY_ASSIGN(expectedEntries[order.id], entriesOf(order));
                SOMO_TRY_ASSIGN(expectedTotals[order.id], orderTotals(order));
            }
            return success();
        }));
        std::map<OrderId, std::vector<LedgerEntry>> entries;
        SOMO_TRY(eachRow(m_entries, first, last, [&](const BulkQuery &row) {
            const LedgerEntry entry = storedEntry(row);
            entries[entry.order].push_back(entry);
        }));
        std::erase_if(expectedEntries, [](const auto &pair) { return pair.second.empty(); });
        compare(QStringLiteral("entry"), expectedEntries, entries);
        std::map<OrderId, OrderTotals> totals;
        SOMO_TRY(eachRow(m_totals, first, last, [&](const BulkQuery &row) { totals[OrderId{row.int64(0)}] = storedTotals(row); }));
        compare(QStringLiteral("order_total"), expectedTotals, totals);
        return success();
    }

    /// A wrong line net is named once, not again in everything that stands on it.
    Status mendLineNets(Order &order)
    {
        for (size_t i = 0; i < order.lines.size(); ++i) {
            SOMO_TRY_ASSIGN(const Money expected, lineNet(order.lines[i]));
            if (order.lines[i].net != expected)
                m_findings.add(QStringLiteral("line_net"), QStringLiteral("%1/%2").arg(order.code).arg(i + 1));
            order.lines[i].net = expected;
        }
        return success();
    }

    Result<std::vector<LedgerEntry>> entriesOf(const Order &order)
    {
        std::vector<LedgerEntry> all;
        for (const RecognitionEvent event : m_events) {
            SOMO_TRY_ASSIGN(const auto entries, ledgerOf(order, event));
            all.insert(all.end(), entries.begin(), entries.end());
            addToCustomer(order.customer, event, entries);
            if (!entries.empty() && entries.front().kind == EntryKind::sale && order.customer) {
                const FirstOrder candidate{entries.front().day, order.atMinute.value_or(1440), order.code.toUtf8(), order.id};
                const auto [at, isNew] = m_firsts.try_emplace(FirstKey(event, order.customer), candidate);
                if (!isNew && candidate < at->second)
                    at->second = candidate;
            }
        }
        std::stable_sort(all.begin(), all.end(), [](const LedgerEntry &a, const LedgerEntry &b) { return a.event < b.event; });
        return all;
    }

    void addToCustomer(CustomerId customer, RecognitionEvent event, std::span<const LedgerEntry> entries)
    {
        if (!customer || entries.empty())
            return;
        CustomerSums &sums = m_sums[FirstKey(event, customer)];
        for (const LedgerEntry &entry : entries) {
            sums.orders += entry.head ? 1 : 0;
            sums.net += entry.net.minorUnits();
        }
    }

    template <typename Each>
    Status eachRow(BulkQuery &query, OrderId first, OrderId last, const Each &each)
    {
        query.bind(u":first", first.value);
        query.bind(u":last", last.value);
        SOMO_TRY(query.run());
        while (query.next())
            each(query);
        return query.status();
    }

    template <typename Map>
    void compare(const QString &thing, const Map &expected, const Map &stored)
    {
        for (const auto &[order, value] : expected) {
            const auto found = stored.find(order);
            if (found == stored.end() || found->second != value)
                m_findings.add(thing, m_codes[order]);
        }
        for (const auto &[order, value] : stored) {
            if (!expected.contains(order) && !m_unclear.contains(order))
                m_findings.add(thing, m_codes.contains(order) ? m_codes[order] : QStringLiteral("#%1").arg(order.value));
        }
    }

    Status checkFirstOrders()
    {
        Statement stored(m_database,
                         QStringLiteral("SELECT f.event, f.customer_id, f.day, f.order_id, c.code FROM first_order f "
                                        "LEFT JOIN customer c ON c.id = f.customer_id ORDER BY f.event, f.customer_id"));
        SOMO_TRY(stored.run());
        while (stored.next()) {
            const auto customer = stored.id<CustomerId>(1);
            const auto expected = m_firsts.extract(FirstKey(RecognitionEvent(stored.integer(0)), customer));
            if (expected.empty() || expected.mapped().day != stored.day(2) || expected.mapped().order != stored.id<OrderId>(3))
                m_findings.add(QStringLiteral("first_order"), stored.isNull(4) ? QStringLiteral("#%1").arg(customer.value) : stored.text(4));
        }
        SOMO_TRY(stored.status());
        Statement code(m_database, QStringLiteral("SELECT code FROM customer WHERE id = :customer"));
        for (const auto &[key, first] : m_firsts) { // those left have no row
            code.bind(u":customer", key.second.value);
            SOMO_TRY(code.run());
            m_findings.add(QStringLiteral("first_order"), code.next() ? code.text(0) : QStringLiteral("#%1").arg(key.second.value));
        }
        return success();
    }

    Status checkCustomerTotals()
    {
        Statement stored(m_database, QStringLiteral("SELECT t.event, t.customer_id, t.orders, t.net, c.code FROM customer_total t "
                                                    "LEFT JOIN customer c ON c.id = t.customer_id ORDER BY t.event, t.customer_id"));
        SOMO_TRY(stored.run());
        while (stored.next()) {
            const auto customer = stored.id<CustomerId>(1);
            const auto expected = m_sums.extract(FirstKey(RecognitionEvent(stored.integer(0)), customer));
            const bool agrees = !expected.empty() && expected.mapped().orders == stored.int64(2) && expected.mapped().net == stored.int64(3);
            if (!agrees && !m_unclearCustomers.contains(customer))
                m_findings.add(QStringLiteral("customer_total"), stored.isNull(4) ? QStringLiteral("#%1").arg(customer.value) : stored.text(4));
        }
        SOMO_TRY(stored.status());
        for (const auto &[key, sums] : m_sums) { // those left have no row
            if (!m_unclearCustomers.contains(key.second))
                m_findings.add(QStringLiteral("customer_total"), QStringLiteral("#%1").arg(key.second.value));
        }
        return success();
    }

    Database &m_database;
    std::span<const RecognitionEvent> m_events;
    Findings &m_findings;
    BulkQuery m_entries, m_totals;
    std::map<OrderId, QString> m_codes;
    std::set<OrderId> m_unclear;
    std::map<FirstKey, FirstOrder> m_firsts;
    struct CustomerSums {
        qint64 orders = 0;
        qint64 net = 0;
    };
    std::map<FirstKey, CustomerSums> m_sums;
    std::set<CustomerId> m_unclearCustomers;
};

struct KeyedTable {
    QString name;
    QString statement; // code, name, sort_key
    QByteArray (*key)(QStringView);
};

const std::vector<KeyedTable> &keyedTables()
{
    static const std::vector<KeyedTable> tables{
        {QStringLiteral("area"), QStringLiteral("SELECT code, name, sort_key FROM area ORDER BY id"), sortKey},
        {QStringLiteral("province"), QStringLiteral("SELECT code, name, sort_key FROM province ORDER BY id"), sortKey},
        {QStringLiteral("person"), QStringLiteral("SELECT code, name, sort_key FROM person ORDER BY id"), personSortKey},
        {QStringLiteral("team"), QStringLiteral("SELECT code, name, sort_key FROM team ORDER BY id"), sortKey},
        {QStringLiteral("channel"), QStringLiteral("SELECT code, name, sort_key FROM channel ORDER BY id"), sortKey},
        {QStringLiteral("campaign"), QStringLiteral("SELECT code, name, sort_key FROM campaign ORDER BY id"), sortKey},
        {QStringLiteral("payer"), QStringLiteral("SELECT code, name, sort_key FROM payer ORDER BY id"), sortKey},
        {QStringLiteral("own_metric"), QStringLiteral("SELECT code, name, sort_key FROM own_metric ORDER BY id"), sortKey},
        {QStringLiteral("expense_category"), QStringLiteral("SELECT code, name, sort_key FROM expense_category ORDER BY id"), sortKey},
        {QStringLiteral("segment"), QStringLiteral("SELECT code, name, sort_key FROM segment ORDER BY id"), sortKey},
        {QStringLiteral("product_group"), QStringLiteral("SELECT code, name, sort_key FROM product_group ORDER BY id"), sortKey},
        {QStringLiteral("product"), QStringLiteral("SELECT code, name, sort_key FROM product ORDER BY id"), sortKey},
        {QStringLiteral("customer"), QStringLiteral("SELECT code, name, sort_key FROM customer ORDER BY id"), personSortKey},
    };
    return tables;
}

Status checkSortKeys(Database &database, Findings &findings)
{
    for (const KeyedTable &table : keyedTables()) {
        Statement rows(database, table.statement);
        SOMO_TRY(rows.run());
        while (rows.next()) {
            if (rows.text(2).toLatin1() != table.key(rows.text(1)))
                findings.add(QStringLiteral("sort_key"), QStringLiteral("%1/%2").arg(table.name, rows.text(0)));
        }
        SOMO_TRY(rows.status());
    }
    return success();
}

} // namespace

Result<std::vector<WrongLineNet>> wrongLineNets(Database &database)
{
    BulkQuery lines(database, QStringLiteral("SELECT id, order_id, quantity, unit_price, discount, net_stated, net FROM order_line ORDER BY id"));
    SOMO_TRY(lines.run());
    std::vector<WrongLineNet> wrong;
    while (lines.next()) {
        OrderLine line;
        line.quantity = Quantity{lines.int64(2)};
        if (!lines.isNull(3))
            line.unitPrice = UnitPrice{lines.int64(3)};
        line.discount = Money::fromMinorUnits(lines.int64(4));
        if (!lines.isNull(5))
            line.netStated = Money::fromMinorUnits(lines.int64(5));
        SOMO_TRY_ASSIGN(const Money expected, lineNet(line));
        if (expected.minorUnits() != lines.int64(6))
            wrong.push_back({LineId{lines.int64(0)}, OrderId{lines.int64(1)}, expected});
    }
    SOMO_TRY(lines.status());
    return wrong;
}

Result<std::vector<Discrepancy>> checkLedger(Database &database, std::span<const RecognitionEvent> events)
{
    Findings findings;
    OrderChecker orders(database, events, findings);
    SOMO_TRY(orders.run());
    SOMO_TRY(checkSortKeys(database, findings));
    return findings.take();
}

} // namespace somo
