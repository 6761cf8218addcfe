// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_twin_query.h"

#include "core/orders/platform_codes.h"

#include <algorithm>

namespace somo {

namespace {

QString pairs(const QString &where)
{
    return QStringLiteral("SELECT w.id, w.version, w.code, w.state, w.copy_id,"
                          " a.id, a.code, sa.code, a.ordered_on, a.status, COALESCE(ca.name, ''), COALESCE(ha.name, ''), COALESCE(ta.net, 0),"
                          " b.id, b.code, sb.code, b.ordered_on, b.status, COALESCE(cb.name, ''), COALESCE(hb.name, ''), COALESCE(tb.net, 0)"
                          " FROM order_twin w JOIN sales_order a ON a.id = w.first_id JOIN sales_order b ON b.id = w.second_id"
                          " JOIN source sa ON sa.id = a.source_id JOIN source sb ON sb.id = b.source_id"
                          " LEFT JOIN customer ca ON ca.id = a.customer_id LEFT JOIN customer cb ON cb.id = b.customer_id"
                          " LEFT JOIN channel ha ON ha.id = a.channel_id LEFT JOIN channel hb ON hb.id = b.channel_id"
                          " LEFT JOIN order_total ta ON ta.order_id = a.id LEFT JOIN order_total tb ON tb.order_id = b.id"
                          " WHERE %1 ORDER BY w.id DESC LIMIT :most")
        .arg(where);
}

TwinSide sideAt(const Statement &row, int column)
{
    TwinSide side;
    side.id = row.id<OrderId>(column);
    side.code = row.text(column + 1);
    side.source = row.text(column + 2).isEmpty() ? QStringLiteral("source_unnamed") : row.text(column + 2);
    side.orderedOn = row.day(column + 3);
    side.status = OrderStatus(row.integer(column + 4));
    side.customer = row.text(column + 5);
    side.channel = row.text(column + 6);
    side.net = row.money(column + 7);
    return side;
}

Result<std::vector<OrderTwin>> readPairs(Statement &rows, int most)
{
    constexpr int firstSide = 5, secondSide = 13;
    rows.bind(u":most", most);
    SOMO_TRY(rows.run());
    std::vector<OrderTwin> found;
    while (rows.next()) {
        OrderTwin twin;
        twin.id = rows.id<TwinId>(0);
        twin.version = rows.int64(1);
        twin.code = rows.text(2);
        twin.state = twinStateFromText(rows.text(3)).value_or(TwinState::possible);
        twin.copy = rows.id<OrderId>(4);
        twin.first = sideAt(rows, firstSide);
        twin.second = sideAt(rows, secondSide);
        found.push_back(std::move(twin));
    }
    SOMO_TRY(rows.status());
    return found;
}

} // namespace

Result<std::vector<OrderTwin>> orderTwins(Database &database, std::optional<TwinState> state, int most)
{
    if (!state) {
        Statement all(database, pairs(QStringLiteral("w.id > 0")));
        return readPairs(all, most);
    }
    Statement rows(database, pairs(*state == TwinState::possible ? QStringLiteral("w.state = :state AND a.status <> 4 AND b.status <> 4") : QStringLiteral("w.state = :state")));
    rows.bind(u":state", twinStateText(*state));
    return readPairs(rows, most);
}

Result<std::vector<OrderTwin>> twinsOfOrder(Database &database, OrderId order)
{
    constexpr int most = 50;
    Statement rows(database, pairs(QStringLiteral("(w.first_id = :order OR w.second_id = :order2)")));
    rows.bind(u":order", order);
    rows.bind(u":order2", order);
    return readPairs(rows, most);
}

Result<qint64> possibleTwins(Database &database)
{
    Statement count(database, QStringLiteral("SELECT COUNT(*) FROM order_twin w JOIN sales_order a ON a.id = w.first_id JOIN sales_order b ON b.id = w.second_id"
                                             " WHERE w.state = 'possible' AND a.status <> 4 AND b.status <> 4"));
    return runForId(count);
}

Result<TwinSide> twinSide(Database &database, OrderId order)
{
    Statement row(database, QStringLiteral("SELECT o.id, o.code, s.code, o.ordered_on, o.status, COALESCE(c.name, ''), COALESCE(h.name, ''), COALESCE(t.net, 0)"
                                           " FROM sales_order o JOIN source s ON s.id = o.source_id LEFT JOIN customer c ON c.id = o.customer_id"
                                           " LEFT JOIN channel h ON h.id = o.channel_id LEFT JOIN order_total t ON t.order_id = o.id WHERE o.id = :order"));
    row.bind(u":order", order);
    SOMO_TRY(row.run());
    if (!row.next())
        return failure(ErrorCode::rowNotFound, {QStringLiteral("sales_order"), QString::number(order.value)});
    return sideAt(row, 0);
}

Result<std::optional<TwinFacts>> twinFacts(Database &database, OrderId order)
{
    Statement row(database, QStringLiteral("SELECT o.ordered_on, COALESCE(t.net, 0), o.customer_id, COALESCE(c.phone, '') FROM sales_order o"
                                           " LEFT JOIN order_total t ON t.order_id = o.id LEFT JOIN customer_contact c ON c.id = o.customer_id"
                                           " WHERE o.id = :order AND o.status <> 4"));
    row.bind(u":order", order);
    SOMO_TRY(row.run());
    if (!row.next()) {
        SOMO_TRY(row.status());
        return std::optional<TwinFacts>();
    }
    return std::optional(TwinFacts{row.day(0), row.money(1), row.id<CustomerId>(2), row.text(3)});
}

Result<OrderId> countingOrder(Database &database, OrderId order)
{
    constexpr int longest = 100; // a chain longer than any that people make
    Statement link(database, QStringLiteral("SELECT CASE WHEN first_id = copy_id THEN second_id ELSE first_id END FROM order_twin WHERE copy_id = :order ORDER BY id LIMIT 1"));
    for (int i = 0; i < longest; ++i) {
        link.bind(u":order", order);
        SOMO_TRY(link.run());
        const bool isCopy = link.next();
        SOMO_TRY(link.status());
        if (!isCopy)
            break;
        order = link.id<OrderId>(0);
    }
    return order;
}

TwinFinder::TwinFinder(Database &database, SourceId source)
    : m_database(database)
    , m_source(source)
    // Source by source, in that order: codes are indexed within a source only.
    , m_byCode(database, QStringLiteral("SELECT o.id FROM source s CROSS JOIN sales_order o WHERE o.source_id = s.id AND o.code = :code AND s.id <> :source ORDER BY o.id"))
    , m_naming(database, QStringLiteral("SELECT r.order_id FROM order_reference r JOIN sales_order o ON o.id = r.order_id"
                                        " WHERE r.code = :code AND o.source_id <> :source ORDER BY r.order_id LIMIT 20"))
    , m_pair(database, QStringLiteral("SELECT 1 FROM order_twin WHERE first_id = :first AND second_id = :second"))
{
}

Status TwinFinder::begin()
{
    Statement others(m_database, QStringLiteral("SELECT s.id FROM source s WHERE s.id <> :source AND EXISTS (SELECT 1 FROM sales_order o WHERE o.source_id = s.id) ORDER BY s.id LIMIT 1"));
    others.bind(u":source", m_source.value);
    SOMO_TRY(others.run());
    m_anyOthers = others.next();
    SOMO_TRY(others.status());
    Statement named(m_database, QStringLiteral("SELECT 1 FROM order_reference ORDER BY id LIMIT 1"));
    SOMO_TRY(named.run());
    m_anyNamed = named.next();
    return named.status();
}

Status TwinFinder::takeByCode(const QString &code, const QString &via, std::vector<Found> &found)
{
    m_byCode.bind(u":source", m_source.value);
    m_byCode.bind(u":code", code);
    SOMO_TRY(m_byCode.run());
    while (m_byCode.next())
        found.push_back({m_byCode.id<OrderId>(0), via});
    return m_byCode.status();
}

Status TwinFinder::takeNaming(const QString &code, std::vector<Found> &found)
{
    m_naming.bind(u":code", code);
    m_naming.bind(u":source", m_source.value);
    SOMO_TRY(m_naming.run());
    while (m_naming.next())
        found.push_back({m_naming.id<OrderId>(0), code});
    return m_naming.status();
}

Result<bool> TwinFinder::isPlausible(const Found &candidate, const TwinFacts &facts)
{
    SOMO_TRY_ASSIGN(const std::optional<TwinFacts> other, twinFacts(m_database, candidate.order));
    return other && (isPlatformCode(candidate.code) ? arePlacedTogether(*other, facts) : mayBeTwins(*other, facts));
}

Result<std::vector<TwinFinder::Found>> TwinFinder::find(const QString &code, const QStringList &named, const TwinFacts &facts)
{
    std::vector<Found> candidates, found;
    if (!m_anyOthers)
        return found;
    SOMO_TRY(takeByCode(code, code, candidates));
    for (const QString &each : named) {
        SOMO_TRY(takeByCode(each, each, candidates));
        // The order may be kept as its file writes it, in small letters.
        if (const QString small = each.toLower(); small != each)
            SOMO_TRY(takeByCode(small, each, candidates));
    }
    if (m_anyNamed) {
        SOMO_TRY(takeNaming(code.toUpper(), candidates));
        for (const QString &each : named) {
            if (isPlatformCode(each))
                SOMO_TRY(takeNaming(each, candidates));
        }
    }
    for (const Found &candidate : candidates) {
        SOMO_TRY_ASSIGN(const bool plausible, isPlausible(candidate, facts));
        if (!plausible)
            continue;
        SOMO_TRY_ASSIGN(const OrderId counting, countingOrder(m_database, candidate.order));
        if (std::ranges::find(found, counting, &Found::order) == found.end())
            found.push_back({counting, candidate.code});
    }
    return found;
}

Result<bool> TwinFinder::isPair(OrderId a, OrderId b)
{
    m_pair.bind(u":first", std::min(a, b));
    m_pair.bind(u":second", std::max(a, b));
    SOMO_TRY(m_pair.run());
    const bool known = m_pair.next();
    SOMO_TRY(m_pair.status());
    return known;
}

} // namespace somo
