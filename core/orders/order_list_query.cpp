// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_list_query.h"

#include "core/orders/order_matcher.h"
#include "core/storage/bulk_writer.h"
#include "core/storage/trail.h"

#include <algorithm>
#include <unordered_map>

namespace somo {

namespace {

/// Places of ids in an order of their own: by what a column that names things is sorted.
using Ranks = std::unordered_map<qint64, qint64>;

Result<Ranks> ranksOf(Database &database, const QString &sortedIds)
{
    BulkQuery rows(database, sortedIds);
    SOMO_TRY(rows.run());
    Ranks ranks;
    while (rows.next())
        ranks.emplace(rows.int64(0), qint64(ranks.size()) + 1);
    SOMO_TRY(rows.status());
    return ranks;
}

/// The place of the first person of each order.
Result<Ranks> personRanks(Database &database)
{
    SOMO_TRY_ASSIGN(const Ranks people, ranksOf(database, QStringLiteral("SELECT id FROM person ORDER BY sort_key, id")));
    BulkQuery rows(database, QStringLiteral("SELECT order_id, person_id FROM order_credit ORDER BY order_id, position, id"));
    SOMO_TRY(rows.run());
    Ranks ranks;
    while (rows.next()) {
        const auto person = people.find(rows.int64(1));
        ranks.emplace(rows.int64(0), person == people.end() ? 0 : person->second); // the first one stays
    }
    SOMO_TRY(rows.status());
    return ranks;
}

struct Sorted {
    OrderKey key;
    qint64 day = 0;
    qint64 number = 0;
    std::string text;
};

/// What a row is sorted by.
class SortValue {
public:
    static Result<SortValue> of(Database &database, OrderSort sort)
    {
        SortValue value(sort);
        if (sort == OrderSort::customer) {
            SOMO_TRY_ASSIGN(value.m_ranks, ranksOf(database, QStringLiteral("SELECT id FROM customer ORDER BY sort_key, id")));
        } else if (sort == OrderSort::channel) {
            SOMO_TRY_ASSIGN(value.m_ranks, ranksOf(database, QStringLiteral("SELECT id FROM channel ORDER BY sort_key, id")));
        } else if (sort == OrderSort::person) {
            SOMO_TRY_ASSIGN(value.m_ranks, personRanks(database));
        }
        return value;
    }

    qint64 number(const OrderFacts &facts) const
    {
        switch (m_sort) {
        case OrderSort::code: return 0;
        case OrderSort::day: return facts.day;
        case OrderSort::customer: return rank(facts.customer);
        case OrderSort::channel: return rank(facts.channel);
        case OrderSort::person: return rank(facts.id);
        case OrderSort::lines: return facts.lines;
        case OrderSort::net: return facts.net;
        case OrderSort::paid: return facts.paid;
        case OrderSort::status: return facts.status;
        }
        return 0;
    }

private:
    explicit SortValue(OrderSort sort)
        : m_sort(sort)
    {
    }
    qint64 rank(qint64 id) const
    {
        const auto found = m_ranks.find(id);
        return found == m_ranks.end() ? 0 : found->second;
    }
    OrderSort m_sort;
    Ranks m_ranks;
};

OrderFacts factsOf(BulkQuery &rows)
{
    OrderFacts facts;
    facts.id = rows.int64(0);
    facts.day = rows.int64(1);
    facts.status = int(rows.int64(2));
    facts.channel = rows.int64(3);
    facts.customer = rows.int64(4);
    facts.code = rows.text(5);
    facts.net = rows.int64(6);
    facts.paid = rows.int64(7);
    facts.returned = rows.int64(8);
    facts.lines = rows.int64(9);
    facts.paidDay = rows.int64(10);
    return facts;
}

/// Hands over the rows of a prepared portion; how many, or -1 where no more are wanted.
template <typename Each>
Result<qint64> eachOfPortion(BulkQuery &rows, const Each &each)
{
    SOMO_TRY(rows.run());
    qint64 read = 0;
    while (rows.next()) {
        ++read;
        if (!each(factsOf(rows)))
            return qint64(-1);
    }
    SOMO_TRY(rows.status());
    return read;
}

/// Hands over the facts of all orders of those days, newest first, in portions that each begin where the last ended.
template <typename Each>
Status eachNewestFirst(Database &database, const DayRange &days, qint64 portion, const std::function<bool()> &wanted, const Each &each)
{
    // Behind the last day: the comparison of pairs alone says where to begin, so that the index is entered there.
    qint64 day = qint64(days.last.number()) + 1;
    qint64 id = 0;
    BulkQuery rows(database, QStringLiteral("SELECT o.id, o.ordered_on, o.status, COALESCE(o.channel_id, 0), COALESCE(o.customer_id, 0), o.code,"
                                            " COALESCE(t.net, 0), COALESCE(t.paid, 0), COALESCE(t.returned, 0), COALESCE(t.lines, 0), COALESCE(t.paid_day, 0)"
                                            " FROM sales_order o LEFT JOIN order_total t ON t.order_id = o.id"
                                            " WHERE o.ordered_on >= :first AND (o.ordered_on, o.id) < (:day, :id)"
                                            " ORDER BY o.ordered_on DESC, o.id DESC LIMIT :most"));
    for (qint64 read = portion; read == portion && wanted();) {
        rows.bind(u":first", days.first.number());
        rows.bind(u":day", day);
        rows.bind(u":id", id);
        rows.bind(u":most", portion);
        SOMO_TRY_ASSIGN(read, eachOfPortion(rows, [&](const OrderFacts &facts) {
            day = facts.day;
            id = facts.id;
            return each(facts);
        }));
    }
    return success();
}

/// The same for the whole book by id, which goes through both tables in their own order: several times faster.
template <typename Each>
Status eachById(Database &database, const std::function<bool()> &wanted, const Each &each)
{
    constexpr qint64 portion = 8192;
    qint64 id = 0;
    BulkQuery rows(database, QStringLiteral("SELECT o.id, o.ordered_on, o.status, COALESCE(o.channel_id, 0), COALESCE(o.customer_id, 0), o.code,"
                                            " COALESCE(t.net, 0), COALESCE(t.paid, 0), COALESCE(t.returned, 0), COALESCE(t.lines, 0), COALESCE(t.paid_day, 0)"
                                            " FROM sales_order o LEFT JOIN order_total t ON t.order_id = o.id"
                                            " WHERE o.id > :id ORDER BY o.id LIMIT :most"));
    for (qint64 read = portion; read == portion && wanted();) {
        rows.bind(u":id", id);
        rows.bind(u":most", portion);
        SOMO_TRY_ASSIGN(read, eachOfPortion(rows, [&](const OrderFacts &facts) {
            id = facts.id;
            return each(facts);
        }));
    }
    return success();
}

/// Equal ones newest first, in both directions.
void sortRows(std::vector<Sorted> &rows, const OrderListAsk &ask)
{
    const bool byCode = ask.sort == OrderSort::code;
    const auto newer = [](const Sorted &a, const Sorted &b) { return a.day != b.day ? a.day > b.day : a.key.id > b.key.id; };
    std::sort(rows.begin(), rows.end(), [&](const Sorted &a, const Sorted &b) {
        const auto order = byCode ? a.text <=> b.text : std::strong_ordering(a.number <=> b.number);
        if (order != 0)
            return ask.descending ? order > 0 : order < 0;
        return newer(a, b);
    });
}

class RowReader {
public:
    explicit RowReader(Database &database)
        : m_header(database,
                   QStringLiteral("SELECT o.id, o.code, o.kind, o.ordered_on, o.status, COALESCE(c.name, ''), COALESCE(h.name, ''), COALESCE(t.lines, 0),"
                                  " COALESCE(t.net, 0), COALESCE(t.due, 0), COALESCE(t.paid, 0), COALESCE(t.returned, 0), COALESCE(t.paid_day, 0)"
                                  " FROM sales_order o LEFT JOIN order_total t ON t.order_id = o.id LEFT JOIN customer c ON c.id = o.customer_id"
                                  " LEFT JOIN channel h ON h.id = o.channel_id WHERE o.id = :order"))
        , m_people(database, QStringLiteral("SELECT p.name FROM order_credit c JOIN person p ON p.id = c.person_id WHERE c.order_id = :order"
                                            " ORDER BY c.position, c.id"))
        , m_twins(database, QStringLiteral("SELECT w.state, w.copy_id, o.code, o.status FROM order_twin w"
                                           " JOIN sales_order o ON o.id = CASE WHEN w.first_id = :order THEN w.second_id ELSE w.first_id END"
                                           " WHERE w.first_id = :order2 OR w.second_id = :order3 ORDER BY w.id"))
    {
    }

    Result<OrderListRow> read(OrderId order)
    {
        OrderListRow row;
        m_header.bind(u":order", order);
        SOMO_TRY(m_header.run());
        if (!m_header.next()) {
            SOMO_TRY(m_header.status());
            return row;
        }
        row.id = m_header.id<OrderId>(0);
        row.code = m_header.text(1);
        row.kind = OrderKind(m_header.integer(2));
        row.orderedOn = m_header.day(3);
        row.status = OrderStatus(m_header.integer(4));
        row.customer = m_header.text(5);
        row.channel = m_header.text(6);
        row.lines = m_header.integer(7);
        row.net = m_header.money(8);
        row.due = m_header.money(9);
        row.paid = m_header.money(10);
        row.returned = m_header.money(11);
        row.paidInFull = m_header.int64(12) != 0;
        m_people.bind(u":order", order);
        SOMO_TRY(m_people.run());
        QStringList people;
        while (m_people.next())
            people += m_people.text(0);
        row.people = people.join(QStringLiteral(", "));
        SOMO_TRY(m_people.status());
        SOMO_TRY(readTwins(row));
        return row;
    }

private:
    Status readTwins(OrderListRow &row)
    {
        m_twins.bind(u":order", row.id);
        m_twins.bind(u":order2", row.id);
        m_twins.bind(u":order3", row.id);
        SOMO_TRY(m_twins.run());
        while (m_twins.next()) {
            if (m_twins.id<OrderId>(1) == row.id)
                row.linkedTo = m_twins.text(2);
            row.possibleTwin = row.possibleTwin || (m_twins.text(0) == u"possible" && m_twins.integer(3) != int(OrderStatus::cancelled) && row.status != OrderStatus::cancelled);
        }
        return m_twins.status();
    }

    Statement m_header, m_people, m_twins;
};

} // namespace

Result<OrderListTotals> totalsOf(std::span<const OrderKey> keys)
{
    Int128 net = 0, paid = 0, returned = 0;
    for (const OrderKey &key : keys) {
        net += key.net.minorUnits();
        paid += key.paid.minorUnits();
        returned += key.returned.minorUnits();
    }
    OrderListTotals totals;
    totals.orders = qint64(keys.size());
    SOMO_TRY_ASSIGN(const qint64 netUnits, narrowed(net, "order total"));
    SOMO_TRY_ASSIGN(const qint64 paidUnits, narrowed(paid, "paid"));
    SOMO_TRY_ASSIGN(const qint64 returnedUnits, narrowed(returned, "returned"));
    totals.net = Money::fromMinorUnits(netUnits);
    totals.paid = Money::fromMinorUnits(paidUnits);
    totals.returned = Money::fromMinorUnits(returnedUnits);
    return totals;
}

Result<OrderKeys> orderKeys(Database &database, const OrderListAsk &ask, size_t most, const std::function<bool()> &wanted)
{
    SOMO_TRY_ASSIGN(const OrderMatcher matcher, OrderMatcher::of(database, ask));
    SOMO_TRY_ASSIGN(const SortValue value, SortValue::of(database, ask.sort));
    const bool mayEndEarly = most > 0 && ask.sort == OrderSort::day && ask.descending;
    OrderKeys keys;
    std::vector<Sorted> rows;
    const auto take = [&](const OrderFacts &facts) {
        if (!matcher.matches(facts))
            return true;
        ++keys.byStatus[size_t(facts.status)];
        if (ask.status && facts.status != int(*ask.status))
            return true;
        if (mayEndEarly && rows.size() == most) {
            keys.whole = false;
            return false;
        }
        Sorted row;
        row.key.id = OrderId{facts.id};
        if (!matcher.isCopy(facts)) {
            row.key.net = Money::fromMinorUnits(facts.net);
            row.key.paid = Money::fromMinorUnits(facts.paid);
            row.key.returned = Money::fromMinorUnits(facts.returned);
        }
        row.day = facts.day;
        row.number = value.number(facts);
        if (ask.sort == OrderSort::code)
            row.text = facts.code;
        rows.push_back(std::move(row));
        return true;
    };
    constexpr qint64 largePortion = 4096;
    const bool allDays = ask.days.first <= firstKnownDay && ask.days.last >= lastKnownDay;
    if (mayEndEarly)
        SOMO_TRY(eachNewestFirst(database, ask.days, std::clamp<qint64>(qint64(most) * 2, 64, largePortion), wanted, take));
    else if (allDays)
        SOMO_TRY(eachById(database, wanted, take));
    else
        SOMO_TRY(eachNewestFirst(database, ask.days, largePortion, wanted, take));
    sortRows(rows, ask);
    if (most > 0 && rows.size() > most) {
        rows.resize(most);
        keys.whole = false;
    }
    keys.rows.reserve(rows.size());
    for (const Sorted &row : rows)
        keys.rows.push_back(row.key);
    if (mayEndEarly || !wanted())
        return keys;
    Statement count(database, QStringLiteral("SELECT COUNT(*) FROM sales_order"));
    SOMO_TRY_ASSIGN(keys.inBook, runForId(count));
    return keys;
}

Result<std::vector<OrderListRow>> orderListRows(Database &database, std::span<const OrderId> ids)
{
    RowReader reader(database);
    std::vector<OrderListRow> rows;
    rows.reserve(ids.size());
    for (const OrderId id : ids) {
        SOMO_TRY_ASSIGN(OrderListRow row, reader.read(id));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<LoggedCommand>> orderHistory(Database &database, OrderId order, int most)
{
    Statement rows(database, QStringLiteral("SELECT t.seq, t.moment, t.author, t.words, COALESCE(t.undoes, 0), t.import_id FROM trail_command t"
                                            " WHERE t.seq IN (SELECT c.seq FROM trail_change c WHERE c.table_name = 'sales_order' AND c.row_id = :row)"
                                            " OR t.import_id IN (SELECT o.import_id FROM sales_order o WHERE o.id = :id AND o.import_id IS NOT NULL)"
                                            " ORDER BY t.seq DESC LIMIT :most"));
    rows.bind(u":row", order.value);
    rows.bind(u":id", order.value);
    rows.bind(u":most", most);
    SOMO_TRY(rows.run());
    std::vector<LoggedCommand> commands;
    while (rows.next()) {
        LoggedCommand command;
        command.seq = rows.int64(0);
        command.moment = rows.int64(1);
        command.author = rows.text(2);
        command.words = wordsFromText(rows.text(3));
        command.undoes = rows.int64(4);
        command.import = rows.id<ImportId>(5);
        commands.push_back(std::move(command));
    }
    SOMO_TRY(rows.status());
    return commands;
}

} // namespace somo
