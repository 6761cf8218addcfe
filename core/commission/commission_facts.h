// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/bands.h"
#include "core/commission/policy_entry.h"
#include "core/commission/rule_matcher.h"
#include "core/commission/statement.h"
#include "core/kpi/fraction.h"
#include "core/kpi/roster_query.h"

#include <functional>
#include <map>
#include <set>
#include <span>
#include <unordered_map>
#include <vector>

namespace somo {

/// A version of a policy with the book's ids in place of codes.
struct PolicyVersion {
    Policy policy;
    RuleMatcher matcher;
    std::set<PersonId> people; // that it covers by name
    std::set<TeamId> teams; // whose members it covers
    PayerId payer; // 0: the house; −1: a principal that no order names yet
    std::vector<TeamId> poolTeams; // as many as policy.pools
    std::vector<std::map<PersonId, Quantity>> poolWeights;
    std::vector<PersonId> overridePeople; // as many as policy.overrides
    std::vector<TeamId> overrideTeams;
};

/// All versions of one policy, by their first day, with the entries that they count.
struct PolicyHistory {
    QString code;
    std::vector<PolicyVersion> versions;
    std::vector<PolicyEntry> entries; // by day, order, line, person
    /// What the closed periods counted when each was closed, in the same order: entries dated up to the last one's end.
    std::vector<PolicyEntry> frozen;
    /// The version in force on a day.
    std::optional<size_t> versionOn(Day day) const;
    /// The day on which a sale of that event's day joins the base (rules §5, hold): by the version in force then; before the
    /// first one, by the next to come.
    Day joinsOn(Day event) const;
};

/// A ledger entry as the policy counts it; the team and the area, which the ledger doesn't hold, are left to the caller.
PolicyEntry policyEntryOf(const LedgerEntry &entry, const PolicyHistory &policy);

/// The orders of which the closed periods count something else now than when they were closed, of entries up to their end.
std::set<OrderId> changedOrders(const PolicyHistory &policy, Day end);

/// A bonus given by hand.
struct HandBonus {
    PersonId person;
    QString policy; // its code; empty: the one in force for the person on that day
    Day day;
    Money amount;
    QString reason;
};

/// What bonuses and referrals ask of an order.
struct OrderFact {
    OrderId order;
    QString code;
    std::optional<int> atMinute;
    Day wholeReturnOn; // null: something of it is still sold
    bool counts = true; // neither a draft nor cancelled
};
using OrderFactsSource = std::function<Result<std::vector<OrderFact>>(std::span<const OrderId>)>;

/// Everything a run of commission looks at; nothing in it knows a database.
struct CommissionFacts {
    std::vector<PolicyHistory> policies; // by code
    Roster roster;
    std::unordered_map<OrderId, PersonId> referrers;
    std::map<std::pair<PersonId, Day>, ExactTarget> targets; // revenue, by the period's first day
    std::map<std::pair<PersonId, Day>, Fraction> scores; // of the policy's period, by its first day
    std::vector<HandBonus> bonuses;
    std::vector<CommissionPeriod> closed; // as they were frozen, one after the other, from the first period on
    OrderFactsSource orderFacts;
    int fiscalStart = 1;
    /// The policies by other kinds of periods, a kind each, without further kinds: for what is carried from one to another.
    std::vector<CommissionFacts> otherKinds;
};

/// Whether a version covers somebody on a day: by name, as a member of a team on that day, or as everyone who is active.
bool isCovered(const PolicyVersion &version, const Roster &roster, PersonId person, Day day);
/// The days of the range on which the person is active and covered.
int coveredDays(const PolicyVersion &version, const Roster &roster, PersonId person, DayRange days);
/// The days of the range on which the person is active and in the team.
int teamDays(const Roster &roster, PersonId person, TeamId team, DayRange days);

} // namespace somo
