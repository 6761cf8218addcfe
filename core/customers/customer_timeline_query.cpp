// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_timeline_query.h"

#include <array>
#include <memory>

namespace somo::customers {

namespace {

/// Every entry of a customer by its place. Promises not kept yet stand on a day of their own above all others, by the day
/// they are due, the first one highest.
const QString timelineKeys = QStringLiteral(
    "SELECT d, m, k, i FROM ("
    " SELECT CAST(o.ordered_on AS BIGINT) AS d, CAST(COALESCE(o.at_minute, -1) AS BIGINT) AS m, CAST(0 AS BIGINT) AS k, o.id AS i FROM sales_order o"
    "  WHERE o.customer_id = :customer AND (:orders = 1 OR (:money = 1 AND o.kind = 1))"
    " UNION ALL SELECT CAST(p.day AS BIGINT), CAST(-1 AS BIGINT), CAST(1 AS BIGINT), p.id FROM sales_order o JOIN payment p ON p.order_id = o.id"
    "  WHERE o.customer_id = :customer AND :money = 1"
    " UNION ALL SELECT CAST(r.day AS BIGINT), CAST(-1 AS BIGINT), CAST(2 AS BIGINT), r.id FROM sales_order o JOIN sales_return r ON r.order_id = o.id"
    "  WHERE o.customer_id = :customer AND (:orders = 1 OR :money = 1)"
    " UNION ALL SELECT CAST(s.on_day AS BIGINT), CAST(-1 AS BIGINT), CAST(3 AS BIGINT), s.id FROM deal d JOIN deal_step s ON s.deal_id = d.id"
    "  WHERE d.customer_id = :customer AND :exchange = 1"
    " UNION ALL SELECT CAST(c.from_day AS BIGINT), CAST(-1 AS BIGINT), CAST(4 AS BIGINT), c.id FROM consent c WHERE c.customer_id = :customer AND :exchange = 1"
    " UNION ALL SELECT CAST(a.added_on AS BIGINT), CAST(-1 AS BIGINT), CAST(5 AS BIGINT), a.id FROM attachment a"
    "  WHERE (a.customer_id = :customer OR a.order_id IN (SELECT o.id FROM sales_order o WHERE o.customer_id = :customer)"
    "   OR a.deal_id IN (SELECT d.id FROM deal d WHERE d.customer_id = :customer)) AND :exchange = 1"
    " UNION ALL SELECT CAST(e.closed_on AS BIGINT), CAST(-1 AS BIGINT), CAST(6 AS BIGINT), e.id FROM care_item e"
    "  WHERE e.customer_id = :customer AND e.closed_on IS NOT NULL AND e.activity_id IS NULL AND :exchange = 1"
    " UNION ALL SELECT CAST(v.on_day AS BIGINT), CAST(COALESCE(v.at_minute, -1) AS BIGINT), CAST(7 AS BIGINT), v.id FROM activity v"
    "  WHERE v.customer_id = :customer AND :exchange = 1"
    " UNION ALL SELECT CAST(CASE WHEN p.done_on IS NULL THEN 99999999 ELSE p.done_on END AS BIGINT),"
    "  CAST(CASE WHEN p.done_on IS NULL THEN -p.due_on ELSE -1 END AS BIGINT), CAST(8 AS BIGINT), p.id FROM promise p"
    "  WHERE p.customer_id = :customer AND :exchange = 1"
    ") AS all_of_it WHERE (d, m, k, i) < (:day, :minute, :kind, :id) ORDER BY d DESC, m DESC, k DESC, i DESC LIMIT :most");

Result<std::vector<TimelineKey>> timelineKeysOf(Database &database, CustomerId customer, TimelineFilter filter, const std::optional<TimelineKey> &after, int most)
{
    const bool all = filter == TimelineFilter::all;
    // Above every entry there can be.
    const TimelineKey from = after.value_or(TimelineKey{openPromiseDay + 1, 0, 0, 0});
    Statement rows(database, timelineKeys);
    rows.bind(u":customer", customer.value);
    rows.bind(u":orders", int(all || filter == TimelineFilter::orders));
    rows.bind(u":exchange", int(all || filter == TimelineFilter::exchange));
    rows.bind(u":money", int(all || filter == TimelineFilter::money));
    rows.bind(u":day", from.day);
    rows.bind(u":minute", from.minute);
    rows.bind(u":kind", from.kind);
    rows.bind(u":id", from.id);
    rows.bind(u":most", most);
    SOMO_TRY(rows.run());
    std::vector<TimelineKey> keys;
    while (rows.next())
        keys.push_back({rows.int64(0), rows.int64(1), rows.integer(2), rows.int64(3)});
    SOMO_TRY(rows.status());
    return keys;
}

Day dayOfStatus(const Statement &row, OrderStatus status, int firstColumn)
{
    switch (status) {
    case OrderStatus::draft: break;
    case OrderStatus::confirmed: return row.day(firstColumn);
    case OrderStatus::shipped: return row.day(firstColumn + 1);
    case OrderStatus::completed: return row.day(firstColumn + 2);
    case OrderStatus::cancelled: return row.day(firstColumn + 3);
    }
    return {};
}

/// Reads entries by their keys. Each kind's statement is prepared once, when it is first needed.
class TimelineReader {
public:
    TimelineReader(Database &database, RecognitionEvent event)
        : m_database(database)
        , m_event(qint64(event))
    {
    }

    Result<TimelineRow> read(const TimelineKey &key)
    {
        TimelineRow row;
        row.key = key;
        row.kind = TimelineKind(key.kind);
        row.id = key.id;
        row.day = Day::fromNumber(int(key.day));
        if (row.kind != TimelineKind::promise && key.minute >= 0)
            row.minute = int(key.minute);
        SOMO_TRY(fill(row));
        return row;
    }

private:
    enum Which { order, orderGoods, payment, orderReturn, returnGoods, deal, consent, attachment, care, activity, promise, count };

    /// Runs the statement for that row; a row that went meanwhile leaves the entry with its day alone.
    Result<Statement *> run(Which which, const QString &sql, qint64 id)
    {
        auto &statement = m_statements[which];
        if (!statement)
            statement = std::make_unique<Statement>(m_database, sql);
        statement->bind(u":id", id);
        if (which == orderReturn)
            statement->bind(u":event", m_event);
        SOMO_TRY(statement->run());
        return statement.get();
    }

    Status fill(TimelineRow &row)
    {
        switch (row.kind) {
        case TimelineKind::order: return fillOrder(row);
        case TimelineKind::payment: return fillPayment(row);
        case TimelineKind::orderReturn: return fillReturn(row);
        case TimelineKind::deal: return fillDeal(row);
        case TimelineKind::consent: return fillConsent(row);
        case TimelineKind::attachment: return fillAttachment(row);
        case TimelineKind::care: return fillCare(row);
        case TimelineKind::activity: return fillActivity(row);
        case TimelineKind::promise: return fillPromise(row);
        }
        return success();
    }

    Status fillOrder(TimelineRow &row)
    {
        SOMO_TRY_ASSIGN(Statement * found,
                        run(order,
                            QStringLiteral("SELECT o.code, o.kind, o.status, COALESCE(o.confirmed_on, 0), COALESCE(o.shipped_on, 0), COALESCE(o.completed_on, 0),"
                                           " COALESCE(o.cancelled_on, 0), t.net, COALESCE(o.note, ''),"
                                           " CASE WHEN EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = o.id) THEN 1 ELSE 0 END"
                                           " FROM sales_order o LEFT JOIN order_total t ON t.order_id = o.id WHERE o.id = :id"),
                            row.id));
        if (!found->next())
            return found->status();
        row.order = OrderId{row.id};
        row.orderCode = found->text(0);
        row.isFreeReturn = found->integer(1) != 0;
        row.status = OrderStatus(found->integer(2));
        row.otherDay = dayOfStatus(*found, row.status, 3);
        row.amount = found->optionalMoney(7);
        row.detail = found->text(8);
        row.isLinked = found->integer(9) != 0;
        return readGoods(row, orderGoods,
                         QStringLiteral("SELECT COALESCE(p.name, l.name, ''), l.quantity FROM order_line l LEFT JOIN product p ON p.id = l.product_id"
                                        " WHERE l.order_id = :id ORDER BY l.position, l.id"));
    }

    Status fillPayment(TimelineRow &row)
    {
        SOMO_TRY_ASSIGN(Statement * found,
                        run(payment,
                            QStringLiteral("SELECT p.order_id, o.code, p.amount, COALESCE(p.method, '') FROM payment p JOIN sales_order o ON o.id = p.order_id WHERE p.id = :id"),
                            row.id));
        if (!found->next())
            return found->status();
        row.order = found->id<OrderId>(0);
        row.orderCode = found->text(1);
        row.amount = found->money(2);
        row.word = found->text(3);
        return success();
    }

    Status fillReturn(TimelineRow &row)
    {
        SOMO_TRY_ASSIGN(Statement * found,
                        run(orderReturn,
                            QStringLiteral("SELECT r.order_id, o.code, COALESCE(r.note, ''),"
                                           " (SELECT CAST(SUM(e.net) AS BIGINT) FROM entry e WHERE e.order_id = r.order_id AND e.return_id = r.id AND e.event = :event)"
                                           " FROM sales_return r JOIN sales_order o ON o.id = r.order_id WHERE r.id = :id"),
                            row.id));
        if (!found->next())
            return found->status();
        row.order = found->id<OrderId>(0);
        row.orderCode = found->text(1);
        row.detail = found->text(2);
        row.amount = found->optionalMoney(3);
        return readGoods(row, returnGoods,
                         QStringLiteral("SELECT COALESCE(p.name, l.name, ''), b.quantity FROM return_line b JOIN order_line l ON l.id = b.line_id"
                                        " LEFT JOIN product p ON p.id = l.product_id WHERE b.return_id = :id ORDER BY b.position, b.id"));
    }

    Status readGoods(TimelineRow &row, Which which, const QString &sql)
    {
        SOMO_TRY_ASSIGN(Statement * lines, run(which, sql, row.id));
        while (lines->next())
            row.goods.push_back({lines->text(0), lines->quantity(1)});
        return lines->status();
    }

    Status fillDeal(TimelineRow &row)
    {
        SOMO_TRY_ASSIGN(Statement * found,
                        run(deal,
                            QStringLiteral("SELECT d.id, d.name, g.name, g.kind, d.amount, COALESCE(d.order_id, 0), COALESCE(p.name, '') FROM deal_step s JOIN deal d ON d.id = s.deal_id"
                                           " JOIN deal_stage g ON g.id = s.stage_id LEFT JOIN person p ON p.id = s.person_id WHERE s.id = :id"),
                            row.id));
        if (!found->next())
            return found->status();
        row.deal = found->int64(0);
        row.name = found->text(1);
        row.detail = found->text(2);
        row.word = found->text(3);
        row.amount = found->optionalMoney(4);
        row.order = OrderId{found->int64(5)};
        row.person = found->text(6);
        return success();
    }

    Status fillConsent(TimelineRow &row)
    {
        SOMO_TRY_ASSIGN(Statement * found,
                        run(consent,
                            QStringLiteral("SELECT c.purpose, c.channel, c.state, COALESCE(c.not_before, 0), c.after_minute, c.source, COALESCE(p.name, '') FROM consent c"
                                           " LEFT JOIN person p ON p.id = c.person_id WHERE c.id = :id"),
                            row.id));
        if (!found->next())
            return found->status();
        row.name = found->text(0);
        row.detail = found->text(1);
        row.word = found->text(2);
        row.otherDay = found->day(3);
        if (!found->isNull(4))
            row.minute = found->integer(4);
        row.source = found->text(5);
        row.person = found->text(6);
        return success();
    }

    Status fillAttachment(TimelineRow &row)
    {
        SOMO_TRY_ASSIGN(Statement * found,
                        run(attachment,
                            QStringLiteral("SELECT a.name, a.byte_count, COALESCE(a.order_id, 0), COALESCE(a.deal_id, 0), COALESCE(p.name, ''), COALESCE(o.code, '') FROM attachment a"
                                           " LEFT JOIN person p ON p.id = a.person_id LEFT JOIN sales_order o ON o.id = a.order_id WHERE a.id = :id"),
                            row.id));
        if (!found->next())
            return found->status();
        row.name = found->text(0);
        row.bytes = found->int64(1);
        row.order = OrderId{found->int64(2)};
        row.deal = found->int64(3);
        row.person = found->text(4);
        row.orderCode = found->text(5);
        return success();
    }

    Status fillCare(TimelineRow &row)
    {
        SOMO_TRY_ASSIGN(Statement * found,
                        run(care,
                            QStringLiteral("SELECT e.state, COALESCE(s.name, ''), e.suggestion, e.words, COALESCE(p.name, '') FROM care_item e LEFT JOIN care_script s ON s.id = e.script_id"
                                           " LEFT JOIN person p ON p.id = e.person_id WHERE e.id = :id"),
                            row.id));
        if (!found->next())
            return found->status();
        row.word = found->text(0);
        row.name = found->text(1);
        row.source = found->text(2);
        row.detail = found->text(3);
        row.person = found->text(4);
        return success();
    }

    Status fillActivity(TimelineRow &row)
    {
        SOMO_TRY_ASSIGN(Statement * found,
                        run(activity,
                            QStringLiteral("SELECT v.kind, v.note, COALESCE(v.order_id, 0), COALESCE(o.code, ''), COALESCE(p.name, ''), v.version FROM activity v"
                                           " LEFT JOIN person p ON p.id = v.person_id LEFT JOIN sales_order o ON o.id = v.order_id WHERE v.id = :id"),
                            row.id));
        if (!found->next())
            return found->status();
        row.word = found->text(0);
        row.detail = found->text(1);
        row.order = OrderId{found->int64(2)};
        row.orderCode = found->text(3);
        row.person = found->text(4);
        row.version = found->int64(5);
        return success();
    }

    Status fillPromise(TimelineRow &row)
    {
        SOMO_TRY_ASSIGN(Statement * found,
                        run(promise,
                            QStringLiteral("SELECT v.by_whom, v.kind, v.words, v.made_on, v.due_on, v.due_minute, v.done_on, v.outcome, COALESCE(v.order_id, 0), COALESCE(o.code, ''),"
                                           " COALESCE(p.name, ''), v.version FROM promise v LEFT JOIN person p ON p.id = v.person_id LEFT JOIN sales_order o ON o.id = v.order_id"
                                           " WHERE v.id = :id"),
                            row.id));
        if (!found->next())
            return found->status();
        row.byCustomer = found->text(0) == u"customer";
        row.word = found->text(1);
        row.name = found->text(2);
        row.otherDay = found->day(3);
        row.isOpen = found->isNull(6);
        row.day = found->day(row.isOpen ? 4 : 6);
        if (row.isOpen && !found->isNull(5))
            row.minute = found->integer(5);
        row.detail = found->text(7);
        row.order = OrderId{found->int64(8)};
        row.orderCode = found->text(9);
        row.person = found->text(10);
        row.version = found->int64(11);
        return success();
    }

    Database &m_database;
    qint64 m_event;
    std::array<std::unique_ptr<Statement>, count> m_statements;
};

} // namespace

Result<TimelinePage> timeline(Database &database, CustomerId customer, RecognitionEvent event, TimelineFilter filter, const std::optional<TimelineKey> &after, int most)
{
    SOMO_TRY_ASSIGN(std::vector<TimelineKey> keys, timelineKeysOf(database, customer, filter, after, most + 1));
    TimelinePage page;
    page.hasMore = int(keys.size()) > most;
    if (page.hasMore)
        keys.pop_back();
    TimelineReader reader(database, event);
    page.rows.reserve(keys.size());
    for (const TimelineKey &key : keys) {
        SOMO_TRY_ASSIGN(TimelineRow row, reader.read(key));
        page.rows.push_back(std::move(row));
    }
    return page;
}

Result<std::vector<HeardNote>> heard(Database &database, CustomerId customer, int most)
{
    Statement rows(database, QStringLiteral("SELECT v.on_day, v.note, COALESCE(p.name, '') FROM activity v LEFT JOIN person p ON p.id = v.person_id"
                                            " WHERE v.customer_id = :customer AND v.kind = 'note' AND v.note <> '' ORDER BY v.on_day DESC, v.id DESC LIMIT :most"));
    rows.bind(u":customer", customer);
    rows.bind(u":most", most);
    SOMO_TRY(rows.run());
    std::vector<HeardNote> notes;
    while (rows.next())
        notes.push_back({rows.day(0), rows.text(1), rows.text(2)});
    SOMO_TRY(rows.status());
    return notes;
}

} // namespace somo::customers
