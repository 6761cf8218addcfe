// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_store.h"

#include <algorithm>
#include <tuple>

namespace somo {

namespace {

/// Where a row lies in the clustered table, beside its place in the portion.
struct SortedPlace {
    qint64 eventAndDay;
    qint64 order;
    size_t at;
};

std::vector<SortedPlace> sortedPlaces(const std::vector<LedgerEntry> &entries)
{
    std::vector<SortedPlace> places;
    places.reserve(entries.size());
    for (size_t i = 0; i < entries.size(); ++i) {
        const LedgerEntry &entry = entries[i];
        places.push_back({qint64(entry.event) * 100'000'000 + entry.day.number(), entry.order.value, i});
    }
    std::sort(places.begin(), places.end(), [](const SortedPlace &a, const SortedPlace &b) {
        return std::tie(a.eventAndDay, a.order, a.at) < std::tie(b.eventAndDay, b.order, b.at);
    });
    return places;
}

Status writeEntry(BulkInsert &rows, const LedgerEntry &entry)
{
    rows.add(int(entry.event));
    rows.add(entry.day);
    rows.add(entry.order.value);
    rows.add(entry.ordinal);
    rows.add(entry.saleDay);
    rows.add(entry.line.value);
    rows.add(entry.orderReturn);
    rows.add(int(entry.kind));
    rows.add(entry.head ? 1 : 0);
    rows.add(entry.person);
    rows.add(entry.lead);
    rows.add(entry.channel);
    rows.add(entry.province);
    rows.add(entry.campaign);
    rows.add(entry.product);
    rows.add(entry.productGroup);
    rows.add(entry.customer);
    rows.add(entry.segment);
    rows.add(entry.quantity);
    rows.add(entry.net);
    rows.add(entry.grossProfit);
    return rows.endRow();
}

QStringList entryColumns()
{
    return QStringLiteral("event day order_id ordinal sale_day line_id return_id kind head person_id lead_id channel_id province_id "
                          "campaign_id product_id product_group_id customer_id segment_id quantity net gross_profit")
        .split(u' ');
}

QStringList totalColumns()
{
    return QStringLiteral("order_id lines net due paid returned paid_day").split(u' ');
}

} // namespace

LedgerWriter::LedgerWriter(Database &database)
    : m_database(database)
    , m_totals(database, QStringLiteral("order_total"), totalColumns())
{
}

Status LedgerWriter::add(std::span<const LedgerEntry> entries)
{
    constexpr size_t portion = 150'000;
    constexpr size_t many = 10'000;
    if (m_entries.size() > many)
        m_entries.reserve(portion + many); // once, instead of doubling beyond what is ever needed
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    return m_entries.size() < portion ? success() : writePortion();
}

Status LedgerWriter::add(OrderId order, const OrderTotals &totals)
{
    m_totals.add(order.value);
    m_totals.add(totals.lines);
    m_totals.add(totals.net);
    m_totals.add(totals.due);
    m_totals.add(totals.paid);
    m_totals.add(totals.returned);
    m_totals.addDayOrNull(totals.paidDay);
    return m_totals.endRow();
}

Status LedgerWriter::finish()
{
    SOMO_TRY(writePortion());
    return m_totals.finish();
}

Status LedgerWriter::writePortion()
{
    if (m_entries.empty())
        return success();
    BulkInsert rows(m_database, QStringLiteral("entry"), entryColumns());
    for (const SortedPlace &place : sortedPlaces(m_entries))
        SOMO_TRY(writeEntry(rows, m_entries[place.at]));
    m_entries.clear();
    return rows.finish();
}

Status clearLedger(Database &database)
{
    SOMO_TRY(database.execute(QStringLiteral("DELETE FROM entry")));
    SOMO_TRY(database.execute(QStringLiteral("DELETE FROM first_order")));
    SOMO_TRY(database.execute(QStringLiteral("DELETE FROM customer_total")));
    return database.execute(QStringLiteral("DELETE FROM order_total"));
}

Status clearLedger(Database &database, OrderId first, OrderId last)
{
    Statement entries(database, QStringLiteral("DELETE FROM entry WHERE order_id BETWEEN :first AND :last"));
    entries.bind(u":first", first.value);
    entries.bind(u":last", last.value);
    SOMO_TRY(entries.run());
    Statement totals(database, QStringLiteral("DELETE FROM order_total WHERE order_id BETWEEN :first AND :last"));
    totals.bind(u":first", first.value);
    totals.bind(u":last", last.value);
    return totals.run();
}

Status clearLedger(Database &database, RecognitionEvent event)
{
    Statement entries(database, QStringLiteral("DELETE FROM entry WHERE event = :event"));
    entries.bind(u":event", int(event));
    SOMO_TRY(entries.run());
    Statement firsts(database, QStringLiteral("DELETE FROM first_order WHERE event = :event"));
    firsts.bind(u":event", int(event));
    SOMO_TRY(firsts.run());
    Statement sums(database, QStringLiteral("DELETE FROM customer_total WHERE event = :event"));
    sums.bind(u":event", int(event));
    return sums.run();
}

Status rewriteAllFirstOrders(Database &database, RecognitionEvent event)
{
    Statement old(database, QStringLiteral("DELETE FROM first_order WHERE event = :event"));
    old.bind(u":event", int(event));
    SOMO_TRY(old.run());
    Statement firsts(database,
                     QStringLiteral("INSERT INTO first_order (event, customer_id, day, order_id) "
                                    "SELECT r.event, r.customer_id, r.day, r.order_id FROM ("
                                    "SELECT e.event, e.customer_id, e.day, e.order_id, ROW_NUMBER() OVER (PARTITION BY e.customer_id "
                                    "ORDER BY e.day, COALESCE(o.at_minute, 1440), o.code, o.id) AS place "
                                    "FROM entry e JOIN sales_order o ON o.id = e.order_id "
                                    "WHERE e.event = :event AND e.head = 1 AND e.customer_id IS NOT NULL) AS r WHERE r.place = 1"));
    firsts.bind(u":event", int(event));
    return firsts.run();
}

Status rewriteFirstOrders(Database &database, RecognitionEvent event, std::span<const CustomerId> customers)
{
    Statement old(database, QStringLiteral("DELETE FROM first_order WHERE event = :event AND customer_id = :customer"));
    Statement first(database,
                    QStringLiteral("INSERT INTO first_order (event, customer_id, day, order_id) "
                                   "SELECT e.event, o.customer_id, e.day, o.id FROM sales_order o JOIN entry e ON e.order_id = o.id "
                                   "WHERE o.customer_id = :customer AND e.event = :event AND e.head = 1 "
                                   "ORDER BY e.day, COALESCE(o.at_minute, 1440), o.code, o.id LIMIT 1"));
    for (const CustomerId customer : customers) {
        old.bind(u":event", int(event));
        old.bind(u":customer", customer.value);
        SOMO_TRY(old.run());
        first.bind(u":event", int(event));
        first.bind(u":customer", customer.value);
        SOMO_TRY(first.run());
    }
    return success();
}

Status rewriteAllCustomerTotals(Database &database, RecognitionEvent event)
{
    Statement old(database, QStringLiteral("DELETE FROM customer_total WHERE event = :event"));
    old.bind(u":event", int(event));
    SOMO_TRY(old.run());
    Statement sums(database, QStringLiteral("INSERT INTO customer_total (event, customer_id, orders, net) "
                                            "SELECT event, customer_id, CAST(SUM(head) AS BIGINT), CAST(SUM(net) AS BIGINT) FROM entry "
                                            "WHERE event = :event AND customer_id IS NOT NULL GROUP BY event, customer_id"));
    sums.bind(u":event", int(event));
    return sums.run();
}

Status rewriteCustomerTotals(Database &database, RecognitionEvent event, std::span<const CustomerId> customers)
{
    Statement old(database, QStringLiteral("DELETE FROM customer_total WHERE event = :event AND customer_id = :customer"));
    Statement sums(database, QStringLiteral("INSERT INTO customer_total (event, customer_id, orders, net) "
                                            "SELECT e.event, o.customer_id, CAST(SUM(e.head) AS BIGINT), CAST(SUM(e.net) AS BIGINT) "
                                            "FROM sales_order o JOIN entry e ON e.order_id = o.id "
                                            "WHERE o.customer_id = :customer AND e.event = :event GROUP BY e.event, o.customer_id"));
    for (const CustomerId customer : customers) {
        for (Statement *statement : {&old, &sums}) {
            statement->bind(u":event", int(event));
            statement->bind(u":customer", customer.value);
            SOMO_TRY(statement->run());
        }
    }
    return success();
}

Status writeLineNet(Database &database, LineId line, Money net)
{
    Statement write(database, QStringLiteral("UPDATE order_line SET net = :net WHERE id = :line"));
    write.bind(u":net", net);
    write.bind(u":line", line.value);
    return write.run();
}

} // namespace somo
