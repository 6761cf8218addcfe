// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/month_query.h"

#include "core/base/repeats.h"
#include "core/commission/line_words.h"
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

    /// Marks the rows that differ, as far as the reader may see them.
    Status addChanges(Database &database, std::vector<StatementChange> changes, const words::ReportWords &words)
    {
        std::erase_if(changes, [&](const StatementChange &change) { return !m_data.reader.mayRead(change.person); });
        SOMO_TRY_ASSIGN(m_data.changes, nameChanges(database, m_sheet, changes, words));
        for (const StatementChange &change : changes) {
            for (MonthRow &row : m_data.rows) {
                if (row.person == change.person && row.policy == change.policy)
                    row.before = change.totalBefore;
            }
        }
        return success();
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
        return {statement.person, nameOf(statement.person), policy.code, policy.name.isEmpty() ? policy.code : policy.name, policy.version,
                statement.base, unitOf(policy.base), payPartsOf(statement), statement.carriedIn, statement.carriedOut, std::nullopt};
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

/// The statement that a change is about, or a stand-in for one that is gone, by which its lines are named.
PayStatement statementOf(const CommissionSheet &sheet, const StatementChange &change)
{
    for (const PayStatement &each : sheet.statements) {
        if (each.person == change.person && sheet.version(each).policy.code == change.policy)
            return each;
    }
    PayStatement gone;
    const auto policy = std::ranges::find(sheet.facts.policies, change.policy, &PolicyHistory::code);
    gone.person = change.person;
    gone.policy = policy == sheet.facts.policies.end() ? 0 : size_t(policy - sheet.facts.policies.begin());
    return gone;
}

Result<OrderCodes> codesOf(Database &database, const std::vector<StatementChange> &changes)
{
    std::vector<OrderId> ids;
    for (const StatementChange &change : changes) {
        for (const LineChange &line : change.lines) {
            if (const OrderId order = line.now ? line.now->order : line.before->order)
                ids.push_back(order);
        }
    }
    std::ranges::sort(ids);
    dropRepeats(ids);
    SOMO_TRY_ASSIGN(const auto orders, loadOrders(database, ids, OrderDetail::figures));
    OrderCodes codes;
    for (const Order &order : orders)
        codes[order.id] = order.code;
    return codes;
}

} // namespace

Result<std::vector<NamedChange>> nameChanges(Database &database, const CommissionSheet &sheet, const std::vector<StatementChange> &changes, const words::ReportWords &words)
{
    SOMO_TRY_ASSIGN(const OrderCodes codes, codesOf(database, changes));
    const LineWords lineWords(sheet, codes, words);
    std::vector<NamedChange> named;
    for (const StatementChange &change : changes) {
        const PayStatement statement = statementOf(sheet, change);
        const RosterPerson *person = sheet.facts.roster.person(change.person);
        NamedChange &made = named.emplace_back(NamedChange{change, person ? person->name : QString(), {}});
        for (const LineChange &line : change.lines)
            made.lines += lineWords.name(statement, line.now ? *line.now : *line.before);
    }
    return named;
}

Result<CommissionMonthData> loadCommissionMonth(Database &database, const BookSettings &settings, const CommissionMonthAsk &ask)
{
    CommissionMonthData data;
    data.period = ask.period;
    const words::ReportWords words(ask.language, settings.currency);
    SOMO_TRY_ASSIGN(data.standing, periodStanding(database, ask.period));
    SOMO_TRY_ASSIGN(const auto first, firstPaidPeriod(database, settings, ask.period.kind()));
    data.first = first;
    data.paysByKind = first.has_value();
    data.begun = first && first->first() <= ask.period.first();
    data.isOver = ask.today.isNull() || ask.period.last() < ask.today;
    data.asToday = ask.asToday && data.standing.state == PeriodState::closed;
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    SOMO_TRY_ASSIGN(data.reader, loadPayReader(database, roster, settings, ask.reader, ask.period.days(), ask.today));
    if (!data.begun)
        return data;
    if (data.asToday) {
        SOMO_TRY_ASSIGN(const PeriodThenAndNow compared, compareWithToday(database, settings, ask.period));
        RowMaker maker(compared.today, data);
        SOMO_TRY(maker.addRows());
        SOMO_TRY(maker.addChanges(database, compared.changes, words));
        return data;
    }
    SOMO_TRY_ASSIGN(const CommissionSheet sheet, loadCommission(database, settings, ask.period));
    RowMaker maker(sheet, data);
    SOMO_TRY(maker.addRows());
    if (data.standing.state != PeriodState::closed) {
        SOMO_TRY_ASSIGN(const auto changes, changesSinceCalculated(database, sheet));
        SOMO_TRY(maker.addChanges(database, changes, words));
    }
    return data;
}

Result<MonthFindings> loadMonthFindings(Database &database, const BookSettings &settings, const Period &period, const QString &reader, Day today)
{
    MonthFindings made;
    made.period = period;
    SOMO_TRY_ASSIGN(CommissionSheet sheet, loadCommission(database, settings, period));
    SOMO_TRY_ASSIGN(const PayReader seen, loadPayReader(database, sheet.facts.roster, settings, reader, period.days(), today));
    SOMO_TRY_ASSIGN(made.findings, periodFindings(database, settings, sheet, today, seen));
    made.roster = std::move(sheet.facts.roster);
    std::vector<OrderId> ids;
    for (const PeriodFinding &finding : made.findings)
        ids.insert(ids.end(), finding.orders.begin(), finding.orders.begin() + std::ptrdiff_t(std::min(finding.orders.size(), mostFindingOrders)));
    std::ranges::sort(ids);
    dropRepeats(ids);
    SOMO_TRY_ASSIGN(const auto orders, loadOrders(database, ids, OrderDetail::figures));
    for (const Order &order : orders)
        made.orders[order.id] = {order.id, order.code, order.orderedOn};
    return made;
}

} // namespace somo
