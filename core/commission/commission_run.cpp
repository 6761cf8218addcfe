// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/commission_run.h"

#include "core/commission/policy_run.h"

#include <algorithm>
#include <memory>

namespace somo {

namespace {

/// What is carried belongs to a person, and to whoever pays: a principal's debts are not the house's.
using CarryKey = std::pair<PersonId, PayerId>;

/// Completes the statements of one period: what is carried in, the draw, and what goes on to the next period.
class Carrying {
public:
    explicit Carrying(const std::vector<std::unique_ptr<PolicyRun>> &runs)
        : m_runs(runs)
    {
    }

    /// What the statements of a closed period carry on.
    void adopt(const std::vector<PayStatement> &statements)
    {
        std::map<CarryKey, qint64> carried;
        for (const PayStatement &each : statements)
            carried[{each.person, m_runs[each.policy]->payer()}] += each.carriedOut.minorUnits();
        for (const auto &[key, amount] : carried)
            m_carried[key] = amount;
    }

    Status complete(size_t period, Day lastDay, std::vector<PayStatement> &statements)
    {
        std::map<CarryKey, std::vector<PayStatement *>> byPerson;
        for (PayStatement &each : statements)
            byPerson[{each.person, m_runs[each.policy]->payer()}].push_back(&each);
        for (const auto &[key, rows] : byPerson)
            SOMO_TRY(completePerson(period, lastDay, key, rows));
        return success();
    }

private:
    Status completePerson(size_t period, Day lastDay, const CarryKey &key, const std::vector<PayStatement *> &rows)
    {
        PayStatement *carrier = carrierOf(rows, lastDay);
        Int128 brought = 0; // all but adjustments below 0
        Int128 owed = m_carried[key]; // and adjustments below 0
        Int128 others = 0; // what the other rows pay; one below 0 is carried on by itself
        Int128 own = 0;
        std::optional<Int128> floor;
        for (const PayStatement *row : rows) {
            SOMO_TRY_ASSIGN(const qint64 sum, totalOf(row->lines));
            for (const StatementLine &line : row->lines) {
                const bool isOwed = line.kind == StatementLineKind::adjustment && line.amount < Money();
                (isOwed ? owed : brought) += line.amount.minorUnits();
            }
            (row == carrier ? own : others) += row == carrier ? sum : std::max<qint64>(0, sum);
            SOMO_TRY_ASSIGN(const auto guarantee, m_runs[row->policy]->guaranteeOf(period, row->person));
            if (guarantee)
                floor = floor.value_or(0) + *guarantee;
        }
        // Recovered only down to the guarantee; the rest is carried on.
        Int128 carry = m_carried[key];
        if (floor && brought + owed < std::min(brought, *floor))
            carry = std::min(brought, *floor) - others - own;
        SOMO_TRY_ASSIGN(const qint64 narrow, narrowed(carry, "commission"));
        return settle(period, key, rows, carrier, narrow);
    }

    /// What is carried goes to the policy in force on the period's last day.
    PayStatement *carrierOf(const std::vector<PayStatement *> &rows, Day lastDay) const
    {
        const auto found = std::ranges::find_if(rows, [&](const PayStatement *row) { return m_runs[row->policy]->covers(row->person, lastDay); });
        return found == rows.end() ? rows.back() : *found;
    }

    Status settle(size_t period, const CarryKey &key, const std::vector<PayStatement *> &rows, const PayStatement *carrier, qint64 carry)
    {
        const qint64 carriedIn = m_carried[key];
        Int128 carriedOut = 0;
        for (PayStatement *row : rows) {
            const bool carries = row == carrier;
            if (carries && carry != 0)
                row->lines.push_back(plainLine(StatementLineKind::carry, carry));
            SOMO_TRY_ASSIGN(const qint64 draw, m_runs[row->policy]->drawOf(period, row->person));
            if (draw != 0)
                row->lines.push_back(plainLine(StatementLineKind::draw, draw));
            SOMO_TRY_ASSIGN(const qint64 sum, totalOf(row->lines));
            const Int128 out = Int128(std::min<qint64>(0, sum)) + (carries ? Int128(carriedIn) - carry : Int128(0));
            SOMO_TRY_ASSIGN(const qint64 goesOn, narrowed(out, "commission"));
            row->carriedIn = Money::fromMinorUnits(carries ? carriedIn : 0);
            row->carriedOut = Money::fromMinorUnits(goesOn);
            row->total = Money::fromMinorUnits(std::max<qint64>(0, sum));
            carriedOut += goesOn;
        }
        SOMO_TRY_ASSIGN(m_carried[key], narrowed(carriedOut, "commission"));
        return success();
    }

    static StatementLine plainLine(StatementLineKind kind, qint64 amount)
    {
        StatementLine line;
        line.kind = kind;
        line.amount = Money::fromMinorUnits(amount);
        return line;
    }

    const std::vector<std::unique_ptr<PolicyRun>> &m_runs;
    std::map<CarryKey, qint64> m_carried; // at most 0
};

std::vector<Period> periodsUpTo(const CommissionFacts &facts, const Period &last)
{
    Day first = last.first();
    for (const PolicyHistory &policy : facts.policies)
        first = std::min(first, policy.versions.front().policy.days.first);
    std::vector<Period> periods;
    for (Period period = Period::of(last.kind(), first, facts.fiscalStart); period.first() <= last.first(); period = period.next())
        periods.push_back(period);
    return periods;
}

} // namespace

Result<std::vector<CommissionPeriod>> runCommission(const CommissionFacts &facts, const Period &last)
{
    const std::vector<Period> periods = periodsUpTo(facts, last);
    std::vector<std::unique_ptr<PolicyRun>> runs;
    for (size_t policy = 0; policy < facts.policies.size(); ++policy)
        runs.push_back(std::make_unique<PolicyRun>(facts, policy, periods));
    std::map<PersonId, size_t> place; // by given name, as the roster stands
    for (size_t i = 0; i < facts.roster.people.size(); ++i)
        place[facts.roster.people[i].id] = i;
    Carrying carrying(runs);
    std::vector<CommissionPeriod> made;
    for (size_t i = 0; i < periods.size(); ++i) {
        CommissionPeriod period{periods[i], {}};
        for (const auto &run : runs) {
            SOMO_TRY_ASSIGN(std::vector<PayStatement> some, run->next());
            std::ranges::move(some, std::back_inserter(period.statements));
        }
        std::ranges::stable_sort(period.statements, {}, [&](const PayStatement &each) { return std::pair(place[each.person], each.policy); });
        if (i < facts.closed.size())
            carrying.adopt(period.statements);
        else
            SOMO_TRY(carrying.complete(i, periods[i].last(), period.statements));
        made.push_back(std::move(period));
    }
    return made;
}

} // namespace somo
