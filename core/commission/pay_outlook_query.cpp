// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/pay_outlook_query.h"

#include "core/commission/explanation_query.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace somo {

namespace {

Result<Money> shareOf(Database &database, OrderId order, PersonId person)
{
    Statement rows(database, QStringLiteral("SELECT COALESCE(t.net, 0), c.share FROM order_credit c LEFT JOIN order_total t ON t.order_id = c.order_id"
                                            " WHERE c.order_id = :order AND c.person_id = :person ORDER BY c.position, c.id"));
    rows.bind(u":order", order);
    rows.bind(u":person", person);
    SOMO_TRY(rows.run());
    Money net;
    while (rows.next()) {
        SOMO_TRY_ASSIGN(const Money part, portion(rows.money(0), Rate{rows.int64(1)}));
        SOMO_TRY_ASSIGN(net, add(net, part, "revenue"));
    }
    SOMO_TRY(rows.status());
    return net;
}

class Outlook {
public:
    Outlook(Database &database, PersonId person, std::optional<Fraction> salary, const Period &asked, Day today)
        : m_database(database)
        , m_asked(asked)
        , m_today(today)
    {
        m_made.income.person = person;
        m_made.income.salary = std::move(salary);
    }

    /// What one period pays, and which of its orders are not decided yet.
    Status add(const CommissionSheet &sheet)
    {
        for (const PayStatement &statement : sheet.statements) {
            if (statement.person != m_made.income.person)
                continue;
            m_made.open = m_made.open || sheet.state != PeriodState::closed;
            SOMO_TRY(addToIncome(m_made.income, statement));
            std::ranges::copy_if(statement.lines, std::back_inserter(m_made.bonuses),
                                 [](const StatementLine &line) { return line.kind == StatementLineKind::bonus; });
        }
        return look(sheet);
    }

    Result<PayOutlook> finish()
    {
        // Held ones first; what is dated alike is one line.
        std::map<std::tuple<bool, int, Day>, AwaitedOrders> groups;
        for (const auto &[order, waits] : m_waiting) {
            AwaitedOrders &group = groups[{waits.event.has_value(), int(waits.event.value_or(RecognitionEvent::ordered)), waits.until}];
            group.event = waits.event;
            group.until = waits.until;
            group.counted = waits.counted;
            group.orders += 1;
            SOMO_TRY_ASSIGN(const Money share, shareOf(m_database, order, m_made.income.person));
            SOMO_TRY_ASSIGN(group.net, somo::add(group.net, share, "revenue"));
        }
        for (const auto &[key, group] : groups)
            m_made.awaited.push_back(group);
        return std::move(m_made);
    }

private:
    Status look(const CommissionSheet &sheet)
    {
        SOMO_TRY_ASSIGN(const auto orders, explainOrders(m_database, sheet, m_made.income.person));
        for (const ExplainedOrder &each : orders) {
            AwaitedOrders waits;
            if (each.reason == PayReason::notYet) {
                waits.event = each.event;
            } else if (m_today < each.on) {
                waits.until = each.on;
                waits.counted = each.on <= m_asked.last();
            } else {
                continue;
            }
            m_waiting.insert_or_assign(each.order, waits);
        }
        return success();
    }

    Database &m_database;
    Period m_asked;
    Day m_today;
    PayOutlook m_made;
    std::map<OrderId, AwaitedOrders> m_waiting;
};

} // namespace

Result<std::vector<PayOutlook>> payOutlooksOf(Database &database, std::vector<CommissionRun> runs, const std::vector<PersonId> &people,
                                              const Period &period, Day today)
{
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    SOMO_TRY_ASSIGN(const auto salaries, loadSalaries(database));
    std::vector<Outlook> outlooks;
    for (const PersonId person : people) {
        const RosterPerson *known = roster.person(person);
        outlooks.emplace_back(database, person, known ? salaryOf(*known, salaries, period.days()) : std::nullopt, period, today);
    }
    for (CommissionRun &run : runs) {
        CommissionSheet sheet;
        sheet.facts = std::move(run.facts);
        for (CommissionPeriod &each : run.periods) {
            sheet.period = each.period;
            sheet.statements = std::move(each.statements);
            SOMO_TRY_ASSIGN(sheet.state, periodState(database, sheet.period));
            for (Outlook &outlook : outlooks)
                SOMO_TRY(outlook.add(sheet));
        }
    }
    std::vector<PayOutlook> made;
    for (Outlook &outlook : outlooks) {
        SOMO_TRY_ASSIGN(PayOutlook finished, outlook.finish());
        made.push_back(std::move(finished));
    }
    return made;
}

Result<PayOutlook> loadPayOutlook(Database &database, const BookSettings &settings, PersonId person, const Period &period, Day today)
{
    SOMO_TRY_ASSIGN(auto runs, loadRunsWithin(database, settings, period.days()));
    SOMO_TRY_ASSIGN(auto outlooks, payOutlooksOf(database, std::move(runs), {person}, period, today));
    PayOutlook &made = outlooks.front();
    SOMO_TRY_ASSIGN(const Money revenue, revenueOf(database, settings, person, period));
    const OutlookRatio ratio{incomeVerdict(revenue, made.income.whole(), settings), incomeMarksOf(settings), period.last() < today};
    if (ratio.verdict.ratio)
        made.ratio = ratio;
    return std::move(made);
}

} // namespace somo
