// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_facts.h"
#include "core/commission/statement.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace somo {

/// What the entries of one team bring.
struct TeamSum {
    Int128 base = 0;
    std::map<PersonId, Int128> byPerson;
    std::map<OrderId, Int128> byOrder;
    std::map<std::pair<PersonId, OrderId>, Int128> byPersonAndOrder;
};

/// An entry in the period that pays for it; late where it came in a later period as a return.
struct CountedEntry {
    const PolicyEntry *entry = nullptr;
    bool late = false;
};

/// What an order brings to whoever referred it.
struct ReferredOrder {
    Int128 figure = 0; // net, or gross profit where that is the base
    int orders = 0; // 1 while anything of it is sold
};

/// The entries of one policy whose sale lies in one period. Returns that come after the period's end are added later, in
/// the period of their own date: what the period pays then is what it pays as of that day.
class PeriodLedger {
public:
    PeriodLedger(const Period &period, size_t version)
        : m_period(period)
        , m_version(version)
    {
    }
    const Period &period() const { return m_period; }
    size_t version() const { return m_version; }

    void add(const PolicyEntry &entry, bool late, const PolicyVersion &version, const CommissionFacts &facts);
    /// A return that a mirror takes back by itself: only what later periods accumulate loses it.
    void addMirrored(const PolicyEntry &entry, const PolicyVersion &version, const CommissionFacts &facts) { addForPerson(entry, true, version, facts); }

    const std::map<PersonId, std::vector<CountedEntry>> &people() const { return m_people; }
    const std::vector<CountedEntry> &of(PersonId person) const;
    const TeamSum &team(TeamId team) const;
    const std::map<PersonId, std::map<OrderId, ReferredOrder>> &referred() const { return m_referred; }

private:
    void addForPerson(const PolicyEntry &entry, bool late, const PolicyVersion &version, const CommissionFacts &facts);
    bool covers(PersonId person, Day day, const PolicyVersion &version, const CommissionFacts &facts);

    Period m_period;
    size_t m_version;
    std::map<PersonId, std::vector<CountedEntry>> m_people; // whom the version covers
    std::unordered_map<PersonId, std::pair<Day, bool>> m_lastAsked; // whether it does; entries come day by day
    std::map<TeamId, TeamSum> m_teams; // those that the version names in pools and overrides
    std::map<PersonId, std::map<OrderId, ReferredOrder>> m_referred;
};

using PersonLines = std::map<PersonId, std::vector<StatementLine>>;

/// What one policy pays for its periods (rules §5): a pure function of facts and of the entries added so far.
class PolicyPay {
public:
    PolicyPay(const CommissionFacts &facts, const PolicyHistory &policy)
        : m_facts(facts)
        , m_policy(policy)
    {
    }

    std::vector<PeriodLedger> &periods() { return m_periods; }
    const std::vector<PeriodLedger> &periods() const { return m_periods; }
    const PolicyHistory &policy() const { return m_policy; }
    const PolicyVersion &version(size_t period) const { return m_policy.versions[m_periods[period].version()]; }
    void add(size_t period, const PolicyEntry &entry, bool late) { m_periods[period].add(entry, late, version(period), m_facts); }
    void addMirrored(size_t period, const PolicyEntry &entry) { m_periods[period].addMirrored(entry, version(period), m_facts); }

    /// Band, gate, cap and guarantee lines of a person.
    Result<std::vector<StatementLine>> commission(size_t period, PersonId person) const;
    /// Pool, override and referral lines of everybody.
    Result<PersonLines> extras(size_t period) const;
    /// Those of one pool, of one override, by its place in the policy, and of referrals; added to `lines`.
    Status addPool(size_t period, size_t pool, PersonLines &lines) const;
    Status addOverride(size_t period, size_t clause, PersonLines &lines) const;
    Status addReferrals(size_t period, PersonLines &lines) const;
    bool hasExtras(size_t period) const;
    /// Σ base of the person's entries as of the period's end.
    Result<qint64> baseOfPerson(size_t period, PersonId person) const;
    /// The first period whose base the one at `period` is accumulated from: itself, or the fiscal year's first.
    size_t accumulatedFrom(size_t period) const;
    bool mirrors(size_t period) const { return version(period).policy.mirrorsReturns; }
    /// An amount that goes by the days on which the person is active and covered.
    Result<qint64> byDays(size_t period, PersonId person, Money whole) const;

private:
    using Key = std::pair<OrderId, LineId>; // both 0 for the period's total
    struct RuleSums {
        std::map<Key, Int128> now; // to date where the policy accumulates
        std::map<Key, Int128> before;
    };
    std::vector<RuleSums> sumsOf(size_t period, PersonId person) const;
    Status addRuleLines(size_t period, PersonId person, const CommissionRule &rule, const RuleSums &sums, std::vector<StatementLine> &lines) const;
    Status addLimits(size_t period, PersonId person, std::vector<StatementLine> &lines) const;

    const CommissionFacts &m_facts;
    const PolicyHistory &m_policy;
    std::vector<PeriodLedger> m_periods; // one after the other
};

/// What a rule's bands measure: the policy's base, or units where its edges are units.
StatementUnit measuredIn(const CommissionRule &rule, CommissionBase base);
/// How a person's figure is held against a rule's bands in the period of that first day; nothing where they are percents of
/// a target that is missing.
std::optional<BandMeter> bandMeter(const CommissionFacts &facts, const Policy &policy, const CommissionRule &rule, PersonId person, Day first);

/// Σ amounts of lines. Errors: overflow, also of any part of them.
Result<qint64> totalOf(const std::vector<StatementLine> &lines);

} // namespace somo
