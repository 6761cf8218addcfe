// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/commission_facts.h"

#include <algorithm>
#include <tuple>

namespace somo {

namespace {

bool isInTeam(const Roster &roster, PersonId person, TeamId team, Day day)
{
    return std::ranges::any_of(roster.memberships,
                               [&](const RosterMembership &each) { return each.person == person && each.team == team && each.days.contains(day); });
}

/// How many days of the range meet a test; ranges are months to a year long.
template <typename Test>
int daysThat(DayRange days, const Test &test)
{
    int count = 0;
    for (Day day = days.first; day <= days.last; day = day.addDays(1))
        count += test(day) ? 1 : 0;
    return count;
}

} // namespace

std::optional<size_t> PolicyHistory::versionOn(Day day) const
{
    const auto found = std::ranges::find_if(versions, [day](const PolicyVersion &each) { return each.policy.days.contains(day); });
    return found == versions.end() ? std::nullopt : std::optional(size_t(found - versions.begin()));
}

Day PolicyHistory::joinsOn(Day event) const
{
    const auto holds = std::ranges::find_if(versions, [event](const PolicyVersion &each) { return event <= each.policy.days.last; });
    const int days = (holds == versions.end() ? versions.back() : *holds).policy.holdDays;
    return days == 0 ? event : event.addDays(days);
}

PolicyEntry policyEntryOf(const LedgerEntry &entry, const PolicyHistory &policy)
{
    PolicyEntry made;
    made.kind = entry.kind;
    // A free return is not held (rules §5).
    made.soldOn = entry.kind == EntryKind::freeReturn ? entry.saleDay : policy.joinsOn(entry.saleDay);
    // What came back until the sale joined joins with it and nets out.
    made.day = std::max(entry.day, made.soldOn);
    made.order = entry.order;
    made.line = entry.line;
    made.head = entry.head;
    made.orders = entry.head ? 1 : 0;
    made.person = entry.person;
    made.product = entry.product;
    made.productGroup = entry.productGroup;
    made.segment = entry.segment;
    made.channel = entry.channel;
    made.province = entry.province;
    made.quantity = entry.quantity;
    made.net = entry.net;
    made.grossProfit = entry.grossProfit;
    return made;
}

std::set<OrderId> changedOrders(const PolicyHistory &policy, Day end)
{
    // Both stand in one order, so that one walk finds what the other list lacks.
    const auto place = [](const PolicyEntry &entry) { return std::tuple(entry.day, entry.order, entry.line, entry.person); };
    std::set<OrderId> changed;
    auto then = policy.frozen.begin();
    auto now = policy.entries.begin();
    const auto nowEnd = std::ranges::upper_bound(policy.entries, end, {}, &PolicyEntry::day);
    while (then != policy.frozen.end() || now != nowEnd) {
        const bool gone = now == nowEnd || (then != policy.frozen.end() && place(*then) < place(*now));
        const bool isNew = !gone && (then == policy.frozen.end() || place(*now) < place(*then));
        if (gone || isNew || !(*then == *now))
            changed.insert(gone ? then->order : now->order);
        then += isNew ? 0 : 1;
        now += gone ? 0 : 1;
    }
    return changed;
}

bool isCovered(const PolicyVersion &version, const Roster &roster, PersonId person, Day day)
{
    if (!person || !version.policy.days.contains(day))
        return false;
    if (version.people.contains(person))
        return true;
    if (version.policy.covers.everyone) {
        const RosterPerson *known = roster.person(person);
        return known && known->isActiveOn(day);
    }
    return std::ranges::any_of(version.teams, [&](TeamId team) { return isInTeam(roster, person, team, day); });
}

int coveredDays(const PolicyVersion &version, const Roster &roster, PersonId person, DayRange days)
{
    const RosterPerson *known = roster.person(person);
    const DayRange within{std::max(days.first, version.policy.days.first), std::min(days.last, version.policy.days.last)};
    if (!known)
        return 0;
    if (version.people.contains(person) || version.policy.covers.everyone)
        return known->activeDays(within);
    return daysThat(within, [&](Day day) { return known->isActiveOn(day) && isCovered(version, roster, person, day); });
}

int teamDays(const Roster &roster, PersonId person, TeamId team, DayRange days)
{
    const RosterPerson *known = roster.person(person);
    return known ? daysThat(days, [&](Day day) { return known->isActiveOn(day) && isInTeam(roster, person, team, day); }) : 0;
}

} // namespace somo
