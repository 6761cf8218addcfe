// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/month_query.h"

#include "core/orders/order_query.h"

#include <algorithm>

namespace somo {

namespace {

/// What a row pays, and how it is called.
class RowMaker {
public:
    RowMaker(const CommissionSheet &sheet, CommissionMonthData &data)
        : m_sheet(sheet)
        , m_data(data)
    {
    }

    Status addRows()
    {
        m_data.hasBaseTotal = true;
        for (const PayStatement &statement : m_sheet.statements) {
            if (!m_data.reader.mayRead(statement.person)) {
                ++m_data.hidden;
                continue;
            }
            m_data.rows.push_back(rowOf(statement));
            SOMO_TRY(addToTotal(m_data.rows.back()));
        }
        m_data.hasBaseTotal = m_data.hasBaseTotal && !m_data.rows.empty();
        return success();
    }

    /// Marks the rows that differ; of others' only that there are some is known to the reader.
    void addChanges(const std::vector<StatementChange> &changes)
    {
        for (const StatementChange &change : changes) {
            if (!m_data.reader.mayRead(change.person))
                continue;
            m_data.changes.push_back({change, nameOf(change.person)});
            for (MonthRow &row : m_data.rows) {
                if (row.person == change.person && row.policy == change.policy)
                    row.before = change.totalBefore;
            }
        }
    }

private:
    QString nameOf(PersonId id) const
    {
        const RosterPerson *person = m_sheet.facts.roster.person(id);
        return person ? person->name : QString();
    }

    MonthRow rowOf(const PayStatement &statement) const
    {
        const Policy &policy = m_sheet.version(statement).policy;
        return {statement.person,       nameOf(statement.person), policy.code,          policy.version,      statement.base, unitOf(policy.base),
                payPartsOf(statement), statement.carriedIn,      statement.carriedOut, std::nullopt};
    }

    Status addToTotal(const MonthRow &row)
    {
        MonthRow &total = m_data.total;
        SOMO_TRY_ASSIGN(total.parts, sumOf(total.parts, row.parts));
        SOMO_TRY_ASSIGN(total.base, narrowed(Int128(total.base) + row.base, "commission base"));
        m_data.hasBaseTotal = m_data.hasBaseTotal && (m_data.rows.size() == 1 || total.unit == row.unit);
        total.unit = row.unit;
        return success();
    }

    const CommissionSheet &m_sheet;
    CommissionMonthData &m_data;
};

} // namespace

Result<CommissionMonthData> loadCommissionMonth(Database &database, const BookSettings &settings, const CommissionMonthAsk &ask)
{
    CommissionMonthData data;
    data.period = ask.period;
    SOMO_TRY_ASSIGN(data.standing, periodStanding(database, ask.period));
    SOMO_TRY_ASSIGN(const auto first, firstPaidPeriod(database, settings, ask.period.kind()));
    data.paysByKind = first.has_value();
    data.begun = first && first->first() <= ask.period.first();
    data.asToday = ask.asToday && data.standing.state == PeriodState::closed;
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    data.reader = payReaderOf(roster, settings, ask.reader, ask.period.days());
    if (!data.begun)
        return data;
    if (data.asToday) {
        SOMO_TRY_ASSIGN(const PeriodThenAndNow compared, compareWithToday(database, settings, ask.period));
        RowMaker maker(compared.today, data);
        SOMO_TRY(maker.addRows());
        maker.addChanges(compared.changes);
        return data;
    }
    SOMO_TRY_ASSIGN(const CommissionSheet sheet, loadCommission(database, settings, ask.period));
    RowMaker maker(sheet, data);
    SOMO_TRY(maker.addRows());
    if (data.standing.state != PeriodState::closed) {
        SOMO_TRY_ASSIGN(const auto changes, changesSinceCalculated(database, sheet));
        maker.addChanges(changes);
    }
    return data;
}

Result<MonthFindings> loadMonthFindings(Database &database, const BookSettings &settings, const Period &period, Day today)
{
    MonthFindings made;
    made.period = period;
    SOMO_TRY_ASSIGN(CommissionSheet sheet, loadCommission(database, settings, period));
    SOMO_TRY_ASSIGN(made.findings, periodFindings(database, settings, sheet, today));
    made.roster = std::move(sheet.facts.roster);
    std::vector<OrderId> ids;
    for (const PeriodFinding &finding : made.findings)
        ids.insert(ids.end(), finding.orders.begin(), finding.orders.begin() + std::ptrdiff_t(std::min(finding.orders.size(), mostFindingOrders)));
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    SOMO_TRY_ASSIGN(const auto orders, loadOrders(database, ids, OrderDetail::figures));
    for (const Order &order : orders)
        made.orders[order.id] = {order.id, order.code, order.orderedOn};
    return made;
}

} // namespace somo
