// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/fact_query.h"
#include "core/ledger/ledger_query.h"
#include "core/storage/database.h"

#include <algorithm>
#include <map>
#include <tuple>

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
    LedgerAsk amounts = ask;
    amounts.metrics = {Metric::revenue, Metric::units};
    SOMO_TRY_ASSIGN(const Dimensions dimensions, Dimensions::load(database, amounts, {}));
    SOMO_TRY_ASSIGN(const bool stored, storesEntries(database, amounts.event));
    std::map<BehindKey, BehindSums> sums;
    SOMO_TRY(eachEntry(database, amounts, {}, dimensions, stored, [&](const LedgerEntry &entry) {
        BehindSums &sum = sums[{entry.day, entry.order.value, entry.kind}];
        sum.quantity += entry.quantity.thousandths;
        sum.net += entry.net.minorUnits();
    }));
    std::vector<OrderBehind> rows;
    RowNamer namer(database);
    int at = 0;
    for (const auto &[key, sum] : sums) {
        if (at++ < offset)
            continue;
        if (limit >= 0 && int(rows.size()) >= limit)
            break;
        OrderBehind row;
        row.order = OrderId{key.order};
        row.day = key.day;
        row.kind = key.kind;
        SOMO_TRY_ASSIGN(row.quantity.thousandths, narrowed(sum.quantity, "units"));
        SOMO_TRY_ASSIGN(const qint64 net, narrowed(sum.net, "revenue"));
        row.net = Money::fromMinorUnits(net);
        SOMO_TRY(namer.name(row));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace somo
