// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/fact_query.h"
#include "core/ledger/ledger_query.h"
#include "core/storage/database.h"

#include <map>
#include <unordered_set>

namespace somo {

namespace {

/// Oldest first; of a day in the order of entry, sales before what came back.
struct BehindKey {
    Day day;
    qint64 order = 0;
    EntryKind kind = EntryKind::sale;
    friend auto operator<=>(const BehindKey &, const BehindKey &) = default;
};

struct BehindSums {
    Int128 quantity = 0;
    Int128 net = 0;
    CustomerId customer;
    bool counted = false;
};

/// Gathers the entries that stand behind one figure (rules §3).
class Gathered {
public:
    Gathered(const LedgerAsk &ask, const FirstOrders &firsts)
        : m_ask(ask)
        , m_metric(ask.metrics.front())
        , m_firsts(firsts)
        , m_byLine(filtersLines(ask))
    {
    }

    void add(const LedgerEntry &entry)
    {
        const bool profit = m_metric == Metric::grossProfit;
        if (profit && !entry.grossProfit)
            return; // the sum leaves it out as well
        BehindSums &sum = m_sums[{entry.day, entry.order.value, entry.kind}];
        sum.quantity += entry.quantity.thousandths;
        sum.net += (profit ? *entry.grossProfit : entry.net).minorUnits();
        sum.customer = entry.customer;
        sum.counted = sum.counted || carriesCount(entry, m_byLine);
    }

    const std::map<BehindKey, BehindSums> &rows()
    {
        if (metricUnit(m_metric) == MetricUnit::count)
            std::erase_if(m_sums, [this](const auto &row) { return !row.second.counted || !counts(row.first, row.second.customer); });
        return m_sums;
    }

private:
    bool counts(const BehindKey &key, CustomerId customer)
    {
        if (m_metric == Metric::orders)
            return true;
        if (!customer)
            return false;
        if (m_metric == Metric::newCustomers)
            return m_firsts.inPeriod.contains(key.order);
        const auto first = m_firsts.dayOf.find(customer.value);
        return first != m_firsts.dayOf.end() && first->second < m_ask.days.first && m_customers.insert(customer.value).second;
    }

    const LedgerAsk &m_ask;
    Metric m_metric;
    const FirstOrders &m_firsts;
    bool m_byLine;
    std::map<BehindKey, BehindSums> m_sums;
    std::unordered_set<qint64> m_customers; // each counts once
};

class RowNamer {
public:
    explicit RowNamer(Database &database)
        : m_order(database,
                  QStringLiteral("SELECT o.code, COALESCE(c.name, ''), COALESCE(h.name, '') FROM sales_order o "
                                 "LEFT JOIN customer c ON c.id = o.customer_id LEFT JOIN channel h ON h.id = o.channel_id WHERE o.id = :order"))
        , m_people(database,
                   QStringLiteral("SELECT p.name FROM order_credit c JOIN person p ON p.id = c.person_id WHERE c.order_id = :order "
                                  "ORDER BY c.position, c.id"))
    {
    }

    Status name(OrderBehind &row)
    {
        m_order.bind(u":order", row.order.value);
        SOMO_TRY(m_order.run());
        if (m_order.next()) {
            row.code = m_order.text(0);
            row.customer = m_order.text(1);
            row.channel = m_order.text(2);
        }
        m_people.bind(u":order", row.order.value);
        SOMO_TRY(m_people.run());
        QStringList people;
        while (m_people.next())
            people += m_people.text(0);
        row.people = people.join(QStringLiteral(", "));
        return m_people.status();
    }

private:
    Statement m_order, m_people;
};

} // namespace

Result<std::vector<OrderBehind>> ordersBehind(Database &database, const LedgerAsk &ask, int limit, int offset)
{
    const Metric metric = ask.metrics.empty() ? Metric::revenue : ask.metrics.front();
    if (!metric.isOfOrders())
        return std::vector<OrderBehind>(); // it stands on weekly reports or deals, not on orders
    LedgerAsk asked = ask;
    asked.metrics = {metric, Metric::units};
    SOMO_TRY_ASSIGN(const Dimensions dimensions, Dimensions::load(database, asked, {}));
    SOMO_TRY_ASSIGN(const bool stored, storesEntries(database, asked.event));
    SOMO_TRY_ASSIGN(const FirstOrders firsts, firstOrders(database, asked, stored));
    Gathered gathered(asked, firsts);
    const EachEntry add = [&gathered](const LedgerEntry &entry) { gathered.add(entry); };
    SOMO_TRY(metric == Metric::collected ? eachCollected(database, asked, dimensions, add)
                                         : eachEntry(database, asked, {}, dimensions, stored, add));
    std::vector<OrderBehind> rows;
    RowNamer namer(database);
    int at = 0;
    for (const auto &[key, sum] : gathered.rows()) {
        if (at++ < offset)
            continue;
        if (limit >= 0 && int(rows.size()) >= limit)
            break;
        OrderBehind row;
        row.order = OrderId{key.order};
        row.day = key.day;
        row.kind = key.kind;
        SOMO_TRY_ASSIGN(row.quantity.thousandths, narrowed(sum.quantity, "units"));
        SOMO_TRY_ASSIGN(const qint64 net, narrowed(sum.net, "net"));
        row.net = Money::fromMinorUnits(net);
        SOMO_TRY(namer.name(row));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace somo
