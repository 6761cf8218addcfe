// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/fact_query.h"

#include "core/ledger/collected.h"
#include "core/orders/order_query.h"
#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace somo {

namespace {

/// A column of `entry` that is read only where something needs it.
struct EntryColumn {
    const char16_t *name;
    void (*read)(LedgerEntry &entry, const BulkQuery &row, int column);
    std::vector<Cut::Kind> cuts; // that need it, as cut or filter
    std::vector<Metric> metrics; // that need it
};

const std::vector<EntryColumn> &entryColumns()
{
    using Row = const BulkQuery &;
    static const std::vector<Metric> counted{Metric::orders, Metric::averageOrder, Metric::newCustomers, Metric::repeatCustomers};
    static const std::vector<EntryColumn> columns{
        {u"sale_day", [](LedgerEntry &e, Row r, int c) { e.saleDay = Day::fromNumber(int(r.int64(c))); }, {Cut::team}, {}},
        {u"line_id", [](LedgerEntry &e, Row r, int c) { e.line.value = r.int64(c); }, {}, {Metric::grossProfit}},
        {u"person_id", [](LedgerEntry &e, Row r, int c) { e.person.value = r.int64(c); }, {Cut::person, Cut::team}, counted},
        {u"lead_id", [](LedgerEntry &e, Row r, int c) { e.lead.value = r.int64(c); }, {}, counted},
        {u"channel_id", [](LedgerEntry &e, Row r, int c) { e.channel.value = r.int64(c); }, {Cut::channel}, {}},
        {u"province_id", [](LedgerEntry &e, Row r, int c) { e.province.value = r.int64(c); }, {Cut::region, Cut::area}, {}},
        {u"campaign_id", [](LedgerEntry &e, Row r, int c) { e.campaign.value = r.int64(c); }, {Cut::campaign}, {}},
        {u"product_id", [](LedgerEntry &e, Row r, int c) { e.product.value = r.int64(c); }, {Cut::product}, {}},
        {u"product_group_id", [](LedgerEntry &e, Row r, int c) { e.productGroup.value = r.int64(c); }, {Cut::productGroup}, {}},
        {u"customer_id",
         [](LedgerEntry &e, Row r, int c) { e.customer.value = r.int64(c); },
         {Cut::customer, Cut::own},
         {Metric::newCustomers, Metric::repeatCustomers}},
        {u"segment_id", [](LedgerEntry &e, Row r, int c) { e.segment.value = r.int64(c); }, {Cut::segment}, {}},
        {u"quantity", [](LedgerEntry &e, Row r, int c) { e.quantity.thousandths = r.int64(c); }, {}, {Metric::units}},
        {u"gross_profit",
         [](LedgerEntry &e, Row r, int c) {
             e.grossProfit = r.isNull(c) ? std::nullopt : std::optional<Money>(Money::fromMinorUnits(r.int64(c)));
         },
         {},
         {Metric::grossProfit}},
    };
    return columns;
}

template <typename T>
bool anyOf(const std::vector<T> &wanted, const std::vector<T> &present)
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](T one) { return std::find(present.begin(), present.end(), one) != present.end(); });
}

std::vector<const EntryColumn *> columnsFor(const LedgerAsk &ask, const std::vector<Cut> &asked)
{
    std::vector<Cut::Kind> cuts;
    for (const Cut &cut : asked)
        cuts.push_back(cut.kind());
    for (const CutFilter &filter : ask.filters)
        cuts.push_back(filter.cut.kind());
    std::vector<const EntryColumn *> needed;
    for (const EntryColumn &column : entryColumns()) {
        if (anyOf(column.cuts, cuts) || anyOf(column.metrics, ask.metrics))
            needed.push_back(&column);
    }
    return needed;
}

/// The one column that a cut's value stands in, or nothing where it takes more to find.
const char16_t *columnOf(Cut::Kind cut)
{
    switch (cut) {
    case Cut::person:
        return u"person_id";
    case Cut::channel:
        return u"channel_id";
    case Cut::region:
        return u"province_id";
    case Cut::product:
        return u"product_id";
    case Cut::productGroup:
        return u"product_group_id";
    case Cut::segment:
        return u"segment_id";
    case Cut::customer:
        return u"customer_id";
    case Cut::campaign:
        return u"campaign_id";
    default:
        return nullptr;
    }
}

/// The statement over the table: names come from the closed lists above, values are bound.
class EntryStatement {
public:
    EntryStatement(const std::vector<const EntryColumn *> &columns, const Dimensions &dimensions)
        : m_sql(QStringLiteral("SELECT order_id, day, kind, head, net"))
    {
        for (const EntryColumn *column : columns)
            m_sql += QStringLiteral(", ") + QString::fromUtf16(column->name);
        m_sql += QStringLiteral(" FROM entry WHERE event = :event AND day BETWEEN :first AND :last");
        for (const Dimensions::Filter &filter : dimensions.filters())
            addFilter(filter);
        m_sql += QStringLiteral(" ORDER BY event, day, order_id, ordinal");
    }

    const QString &sql() const { return m_sql; }

    void bindTo(BulkQuery &query, const LedgerAsk &ask) const
    {
        query.bind(u":event", qint64(ask.event));
        query.bind(u":first", ask.days.first.number());
        query.bind(u":last", ask.days.last.number());
        for (size_t i = 0; i < m_values.size(); ++i)
            query.bind(nameOf(i), m_values[i]);
    }

private:
    static QString nameOf(size_t value) { return QStringLiteral(":filter%1").arg(value); }

    void addFilter(const Dimensions::Filter &filter)
    {
        constexpr size_t most = 50; // beyond that each row is looked at here
        const char16_t *column = columnOf(filter.cut.kind());
        if (!column || filter.ids.size() > most)
            return;
        QStringList names;
        for (const qint64 id : filter.ids) {
            names += nameOf(m_values.size());
            m_values.push_back(id);
        }
        m_sql += QStringLiteral(" AND COALESCE(%1, 0) IN (%2)").arg(QString::fromUtf16(column), names.join(QStringLiteral(", ")));
    }

    QString m_sql;
    std::vector<qint64> m_values;
};

Status eachStored(Database &database, const LedgerAsk &ask, const std::vector<Cut> &cuts, const Dimensions &dimensions, const EachEntry &each)
{
    const auto columns = columnsFor(ask, cuts);
    const EntryStatement statement(columns, dimensions);
    BulkQuery rows(database, statement.sql());
    statement.bindTo(rows, ask);
    SOMO_TRY(rows.run());
    const bool filtered = !dimensions.filters().empty();
    LedgerEntry entry;
    while (rows.next()) {
        entry.order.value = rows.int64(0);
        entry.day = Day::fromNumber(int(rows.int64(1)));
        entry.kind = EntryKind(rows.int64(2));
        entry.head = rows.int64(3) != 0;
        entry.net = Money::fromMinorUnits(rows.int64(4));
        int at = 5;
        for (const EntryColumn *column : columns)
            column->read(entry, rows, at++);
        if (!filtered || dimensions.passes(entry))
            each(entry);
    }
    return rows.status();
}

/// Not stored: every order's ledger is made by the same function and looked through.
Status eachMade(Database &database, const LedgerAsk &ask, const Dimensions &dimensions, const EachEntry &each)
{
    SOMO_TRY_ASSIGN(const OrderId last, lastOrderId(database));
    return eachOrder(database, OrderId{1}, last, OrderDetail::figures, [&](std::span<const Order> orders) -> Status {
        for (const Order &order : orders) {
            SOMO_TRY_ASSIGN(const auto entries, ledgerOf(order, ask.event));
            for (const LedgerEntry &entry : entries) {
                if (ask.days.contains(entry.day) && dimensions.passes(entry))
                    each(entry);
            }
        }
        return success();
    });
}

Status readStoredFirsts(Database &database, const LedgerAsk &ask, FirstOrders &firsts)
{
    BulkQuery inPeriod(database, QStringLiteral("SELECT order_id FROM first_order WHERE event = :event AND day BETWEEN :first AND :last ORDER BY day, order_id"));
    inPeriod.bind(u":event", qint64(ask.event));
    inPeriod.bind(u":first", ask.days.first.number());
    inPeriod.bind(u":last", ask.days.last.number());
    SOMO_TRY(inPeriod.run());
    while (inPeriod.next())
        firsts.inPeriod.insert(inPeriod.int64(0));
    SOMO_TRY(inPeriod.status());
    if (!asksForMetric(ask, Metric::repeatCustomers))
        return success();
    BulkQuery before(database, QStringLiteral("SELECT customer_id, day FROM first_order WHERE event = :event AND day < :last ORDER BY day, order_id"));
    before.bind(u":event", qint64(ask.event));
    before.bind(u":last", ask.days.last.number());
    SOMO_TRY(before.run());
    while (before.next())
        firsts.dayOf.emplace(before.int64(0), Day::fromNumber(int(before.int64(1))));
    return before.status();
}

Status findFirsts(Database &database, const LedgerAsk &ask, FirstOrders &firsts)
{
    struct First {
        Day day;
        int minute = 0;
        QByteArray code;
        OrderId order;
    };
    std::unordered_map<qint64, First> earliest;
    SOMO_TRY_ASSIGN(const OrderId last, lastOrderId(database));
    SOMO_TRY(eachOrder(database, OrderId{1}, last, OrderDetail::figures, [&](std::span<const Order> orders) -> Status {
        for (const Order &order : orders) {
            const auto day = order.customer && order.kind == OrderKind::sale && !order.lines.empty() ? recognitionDay(order, ask.event) : std::nullopt;
            if (!day)
                continue;
            const First candidate{*day, order.atMinute.value_or(1440), order.code.toUtf8(), order.id};
            const auto [place, isNew] = earliest.try_emplace(order.customer.value, candidate);
            if (!isNew
                && std::tie(candidate.day, candidate.minute, candidate.code, candidate.order)
                    < std::tie(place->second.day, place->second.minute, place->second.code, place->second.order))
                place->second = candidate;
        }
        return success();
    }));
    for (const auto &[customer, first] : earliest) {
        firsts.dayOf.emplace(customer, first.day);
        if (ask.days.contains(first.day))
            firsts.inPeriod.insert(first.order.value);
    }
    return success();
}

} // namespace

bool asksForMetric(const LedgerAsk &ask, Metric metric)
{
    return std::find(ask.metrics.begin(), ask.metrics.end(), metric) != ask.metrics.end();
}

Result<bool> storesEntries(Database &database, RecognitionEvent event)
{
    Statement any(database, QStringLiteral("SELECT 1 FROM entry WHERE event = :event ORDER BY event, day, order_id, ordinal LIMIT 1"));
    any.bind(u":event", int(event));
    SOMO_TRY(any.run());
    const bool found = any.next();
    SOMO_TRY(any.status());
    return found;
}

Result<Day> nearestEntryDay(Database &database, RecognitionEvent event, const DayRange &days)
{
    Statement before(database, QStringLiteral("SELECT COALESCE(MAX(day), 0) FROM entry WHERE event = :event AND day < :first"));
    before.bind(u":event", int(event));
    before.bind(u":first", days.first);
    SOMO_TRY(before.run());
    const Day earlier = before.next() ? before.day(0) : Day();
    SOMO_TRY(before.status());
    if (!earlier.isNull())
        return earlier;
    Statement after(database, QStringLiteral("SELECT COALESCE(MIN(day), 0) FROM entry WHERE event = :event AND day > :last"));
    after.bind(u":event", int(event));
    after.bind(u":last", days.last);
    SOMO_TRY(after.run());
    const Day later = after.next() ? after.day(0) : Day();
    SOMO_TRY(after.status());
    return later;
}

Status eachEntry(Database &database, const LedgerAsk &ask, const std::vector<Cut> &cuts, const Dimensions &dimensions, bool stored,
                 const EachEntry &each)
{
    return stored ? eachStored(database, ask, cuts, dimensions, each) : eachMade(database, ask, dimensions, each);
}

Status eachCollected(Database &database, const LedgerAsk &ask, const Dimensions &dimensions, const EachEntry &each)
{
    BulkQuery paid(database,
                   QStringLiteral("SELECT DISTINCT order_id FROM payment WHERE day BETWEEN :first AND :last ORDER BY order_id"));
    paid.bind(u":first", ask.days.first.number());
    paid.bind(u":last", ask.days.last.number());
    SOMO_TRY(paid.run());
    std::vector<OrderId> ids;
    while (paid.next())
        ids.push_back(OrderId{paid.int64(0)});
    SOMO_TRY(paid.status());
    constexpr size_t portion = 4096;
    for (size_t from = 0; from < ids.size(); from += portion) {
        const auto some = std::span<const OrderId>(ids).subspan(from, std::min(portion, ids.size() - from));
        SOMO_TRY_ASSIGN(const auto orders, loadOrders(database, some, OrderDetail::figures));
        for (const Order &order : orders) {
            SOMO_TRY_ASSIGN(const auto parts, collectedOf(order, ask.days));
            for (const LedgerEntry &part : parts) {
                if (dimensions.passes(part))
                    each(part);
            }
        }
    }
    return success();
}

Result<FirstOrders> firstOrders(Database &database, const LedgerAsk &ask, bool stored)
{
    FirstOrders firsts;
    if (!asksForMetric(ask, Metric::newCustomers) && !asksForMetric(ask, Metric::repeatCustomers))
        return firsts;
    SOMO_TRY(stored ? readStoredFirsts(database, ask, firsts) : findFirsts(database, ask, firsts));
    return firsts;
}

} // namespace somo
