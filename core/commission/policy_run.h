// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/mirrored_returns.h"
#include "core/commission/period_pay.h"

#include <map>
#include <set>
#include <span>
#include <vector>

namespace somo {

/// One policy period by period: statements but for what is carried, which runs through all policies.
class PolicyRun {
public:
    /// `index` is the policy's in the facts; the periods follow each other.
    PolicyRun(const CommissionFacts &facts, size_t index, const std::vector<Period> &periods);
    /// The statements of the next period: base, commission, extras, bonuses and adjustments.
    Result<std::vector<PayStatement>> next();
    /// The draw of a period by the days covered, below 0; 0 where there is none.
    Result<qint64> drawOf(size_t period, PersonId person) const;
    /// The guarantee by the days covered; nothing where the policy has none.
    Result<std::optional<qint64>> guaranteeOf(size_t period, PersonId person) const;
    /// Whether the policy covers the person on that day.
    bool covers(PersonId person, Day day) const;
    PayerId payer() const { return m_policy.versions.back().payer; }

private:
    using Lines = std::map<PersonId, std::vector<StatementLine>>;
    using Amounts = std::map<PersonId, qint64>;
    /// What a person was paid without some entries, and how much those change it.
    struct Change {
        std::optional<Money> before; // nothing where a mirror takes back
        qint64 amount = 0;
    };
    using Changes = std::map<PersonId, Change>;
    struct Winner {
        size_t period = 0;
        PersonId person;
        OrderId order;
        Money amount;
    };

    std::optional<size_t> periodOf(Day day) const;
    bool isInForce(size_t period) const { return m_inForce[period]; }
    void findChanges();
    void readEntries(size_t period, std::vector<const PolicyEntry *> &late);
    Result<Lines> adjustments(size_t period, const std::vector<const PolicyEntry *> &late);
    Status countNow(size_t period);
    void countLines(PersonId person, const std::vector<StatementLine> &lines, int sign, size_t period = 0);
    Status addOtherChanges(Lines &lines) const;
    Status addChanges(size_t period, Lines &lines);
    Result<Changes> mirroredChanges(size_t soldIn, size_t to, const std::vector<const PolicyEntry *> &entries);
    std::vector<PayStatement> frozenStatements(size_t period);
    Result<std::vector<PayStatement>> openStatements(size_t period, Lines adjusted);
    /// What the periods from one to another pay with these entries less what they paid without them.
    Result<Changes> rerun(size_t from, size_t to, const std::vector<const PolicyEntry *> &entries, bool late);
    Result<Amounts> payOf(size_t from, size_t to, const std::set<PersonId> &people) const;
    Status addBonuses(size_t period, Lines &lines);
    Status addFirstOrder(size_t period, Money amount, Lines &lines);
    Status addTopRevenue(size_t period, Money amount, Lines &lines) const;
    void addHandBonuses(size_t period, Lines &lines) const;
    Status takeBonusesBack(size_t period, Lines &lines);

    const CommissionFacts &m_facts;
    size_t m_index;
    const PolicyHistory &m_policy;
    PolicyPay m_pay;
    MirroredReturns m_mirrored;
    std::vector<bool> m_inForce; // by period: some version is in force in it
    std::vector<Winner> m_winners; // of first orders
    size_t m_closed = 0; // how many periods are
    /// By day: frozen ones up to the last closed period's end, then those of now.
    std::span<const PolicyEntry> m_frozen;
    std::span<const PolicyEntry> m_current;
    /// What the closed periods count otherwise now: as it was then, taken out again, and as it is.
    std::map<OrderId, std::vector<PolicyEntry>> m_changes;
    /// By person and closed period: what it pays by what is known now, less what was paid for it.
    std::map<PersonId, std::map<size_t, Int128>> m_gaps;
    size_t m_nextEntry = 0;
    size_t m_nextPeriod = 0;
};

} // namespace somo
