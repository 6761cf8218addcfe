// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/commission_run.h"

#include "core/commission/policy_run.h"

#include <algorithm>
#include <deque>
#include <map>
#include <memory>

namespace somo {

namespace {

/// What is carried belongs to a person, and to whoever pays: a principal's debts are not the house's.
using CarryKey = std::pair<PersonId, PayerId>;

/// The policies of one kind of period, one period after the other.
class KindRun {
public:
    KindRun(const CommissionFacts &facts, const Period &last)
        : m_facts(facts)
    {
        Day first = last.first();
        for (const PolicyHistory &policy : facts.policies)
            first = std::min(first, policy.versions.front().policy.days.first);
        for (Period period = Period::of(last.kind(), first, facts.fiscalStart); period.first() <= last.first(); period = period.next())
            m_periods.push_back(period);
        for (size_t policy = 0; policy < facts.policies.size(); ++policy)
            m_policies.push_back(std::make_unique<PolicyRun>(facts, policy, m_periods));
        for (size_t i = 0; i < facts.roster.people.size(); ++i)
            m_places[facts.roster.people[i].id] = i;
    }

    /// Null once all its periods are made.
    Day nextEnd() const { return m_made.size() < m_periods.size() ? m_periods[m_made.size()].last() : Day(); }
    /// The next period but for what is carried.
    Status next()
    {
        CommissionPeriod period{m_periods[m_made.size()], {}};
        for (const auto &policy : m_policies) {
            SOMO_TRY_ASSIGN(std::vector<PayStatement> some, policy->next());
            std::ranges::move(some, std::back_inserter(period.statements));
        }
        // By given name, as the roster stands.
        std::ranges::stable_sort(period.statements, {}, [&](const PayStatement &each) { return std::pair(m_places[each.person], each.policy); });
        m_made.push_back(std::move(period));
        return success();
    }
    size_t current() const { return m_made.size() - 1; }
    bool isClosed() const { return m_made.size() <= m_facts.closed.size(); }
    std::vector<PayStatement> &statements() { return m_made.back().statements; }
    const PolicyRun &policyOf(const PayStatement &statement) const { return *m_policies[statement.policy]; }
    std::vector<CommissionPeriod> take() { return std::move(m_made); }

private:
    const CommissionFacts &m_facts;
    std::vector<Period> m_periods;
    std::vector<std::unique_ptr<PolicyRun>> m_policies; // they keep references: never moved
    std::map<PersonId, size_t> m_places;
    std::vector<CommissionPeriod> m_made;
};

/// Completes the statements of the periods that end on one day: what is carried in, the draw, and what goes on to the next.
class Carrying {
public:
    Status settle(Day lastDay, const std::vector<KindRun *> &ending)
    {
        adopt(ending);
        std::map<CarryKey, std::vector<Row>> byPerson;
        for (KindRun *kind : ending) {
            if (kind->isClosed())
                continue;
            for (PayStatement &each : kind->statements())
                byPerson[keyOf(*kind, each)].push_back({kind, &each});
        }
        for (const auto &[key, rows] : byPerson)
            SOMO_TRY(settlePerson(lastDay, key, rows));
        return success();
    }

private:
    struct Row {
        const KindRun *kind;
        PayStatement *statement;

        const PolicyRun &policy() const { return kind->policyOf(*statement); }
    };

    static CarryKey keyOf(const KindRun &kind, const PayStatement &statement) { return {statement.person, kind.policyOf(statement).payer()}; }

    /// What the statements of closed periods carry on.
    void adopt(const std::vector<KindRun *> &ending)
    {
        std::map<CarryKey, qint64> carried;
        for (KindRun *kind : ending) {
            if (!kind->isClosed())
                continue;
            for (const PayStatement &each : kind->statements())
                carried[keyOf(*kind, each)] += each.carriedOut.minorUnits();
        }
        for (const auto &[key, amount] : carried)
            m_carried[key] = amount;
    }

    Status settlePerson(Day lastDay, const CarryKey &key, const std::vector<Row> &rows)
    {
        const PayStatement *carrier = carrierOf(rows, lastDay);
        Int128 brought = 0; // all but adjustments below 0
        Int128 owed = m_carried[key]; // and adjustments below 0
        Int128 others = 0; // what the other rows pay; one below 0 is carried on by itself
        Int128 own = 0;
        std::optional<Int128> floor;
        for (const Row &row : rows) {
            SOMO_TRY_ASSIGN(const qint64 sum, totalOf(row.statement->lines));
            for (const StatementLine &line : row.statement->lines) {
                const bool isOwed = line.kind == StatementLineKind::adjustment && line.amount < Money();
                (isOwed ? owed : brought) += line.amount.minorUnits();
            }
            (row.statement == carrier ? own : others) += row.statement == carrier ? sum : std::max<qint64>(0, sum);
            SOMO_TRY_ASSIGN(const auto guarantee, row.policy().guaranteeOf(row.kind->current(), key.first));
            if (guarantee)
                floor = floor.value_or(0) + *guarantee;
        }
        // Recovered only down to the guarantee; the rest is carried on.
        Int128 carry = m_carried[key];
        if (floor && brought + owed < std::min(brought, *floor))
            carry = std::min(brought, *floor) - others - own;
        SOMO_TRY_ASSIGN(const qint64 narrow, narrowed(carry, "commission"));
        return write(key, rows, carrier, narrow);
    }

    /// What is carried goes to the policy in force on the period's last day.
    static const PayStatement *carrierOf(const std::vector<Row> &rows, Day lastDay)
    {
        const auto found = std::ranges::find_if(rows, [&](const Row &row) { return row.policy().covers(row.statement->person, lastDay); });
        return (found == rows.end() ? rows.back() : *found).statement;
    }

    Status write(const CarryKey &key, const std::vector<Row> &rows, const PayStatement *carrier, qint64 carry)
    {
        const qint64 carriedIn = m_carried[key];
        Int128 carriedOut = 0;
        for (const Row &row : rows) {
            PayStatement &statement = *row.statement;
            const bool carries = &statement == carrier;
            if (carries && carry != 0)
                statement.lines.push_back(plainLine(StatementLineKind::carry, carry));
            SOMO_TRY_ASSIGN(const qint64 draw, row.policy().drawOf(row.kind->current(), key.first));
            if (draw != 0)
                statement.lines.push_back(plainLine(StatementLineKind::draw, draw));
            SOMO_TRY_ASSIGN(const qint64 sum, totalOf(statement.lines));
            const Int128 out = Int128(std::min<qint64>(0, sum)) + (carries ? Int128(carriedIn) - carry : Int128(0));
            SOMO_TRY_ASSIGN(const qint64 goesOn, narrowed(out, "commission"));
            statement.carriedIn = Money::fromMinorUnits(carries ? carriedIn : 0);
            statement.carriedOut = Money::fromMinorUnits(goesOn);
            statement.total = Money::fromMinorUnits(std::max<qint64>(0, sum));
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

    std::map<CarryKey, qint64> m_carried; // at most 0
};

} // namespace

Result<std::vector<CommissionPeriod>> runCommission(const CommissionFacts &facts, const Period &last)
{
    std::deque<KindRun> kinds;
    kinds.emplace_back(facts, last);
    for (const CommissionFacts &other : facts.otherKinds)
        kinds.emplace_back(other, Period::lastOver(other.policies.front().versions.front().policy.period, last.last(), facts.fiscalStart));
    Carrying carrying;
    for (;;) {
        Day end;
        for (const KindRun &kind : kinds) {
            if (!kind.nextEnd().isNull() && (end.isNull() || kind.nextEnd() < end))
                end = kind.nextEnd();
        }
        if (end.isNull())
            return kinds.front().take();
        std::vector<KindRun *> ending;
        for (KindRun &kind : kinds) {
            if (kind.nextEnd() == end) {
                SOMO_TRY(kind.next());
                ending.push_back(&kind);
            }
        }
        SOMO_TRY(carrying.settle(end, ending));
    }
}

} // namespace somo
