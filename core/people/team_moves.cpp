// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/team_moves.h"

#include "core/people/people_store.h"

#include <algorithm>
#include <set>

namespace somo::people {

namespace {

bool areOne(const Membership &first, const Membership &next)
{
    return first.team == next.team && first.lead == next.lead && first.to != openEnd && first.to.addDays(1) == next.from;
}

/// The stays in order as they should be after the move; a new one has no id.
std::vector<Membership> moved(std::vector<Membership> stays, const Membership &wanted)
{
    Membership added = wanted;
    std::vector<Membership> after;
    for (Membership stay : stays) {
        if (stay.from == added.from) {
            added.id = stay.id;
            added.to = stay.to;
            continue;
        }
        if (added.from < stay.from) {
            added.to = std::min(added.to, stay.from.addDays(-1));
        } else if (added.from <= stay.to) {
            added.to = stay.to;
            stay.to = added.from.addDays(-1);
        }
        after.push_back(stay);
    }
    after.push_back(added);
    std::ranges::sort(after, {}, &Membership::from);
    std::vector<Membership> joined;
    for (const Membership &stay : after) {
        if (joined.empty() || !areOne(joined.back(), stay)) {
            joined.push_back(stay);
            continue;
        }
        if (!joined.back().id)
            joined.back().id = stay.id;
        joined.back().to = stay.to;
    }
    return joined;
}

} // namespace

Status moveToTeam(Database &database, PersonId person, TeamId team, Day from, bool lead, const std::optional<std::vector<Membership>> &opened)
{
    if (opened)
        SOMO_TRY(areStaysAsOpened(database, person, *opened));
    SOMO_TRY_ASSIGN(const std::vector<Membership> before, memberships(database, person));
    const std::vector<Membership> after = moved(before, {{}, person, team, lead, from, openEnd, 0});
    std::set<qint64> kept;
    for (const Membership &stay : after)
        kept.insert(stay.id.value);
    for (const Membership &stay : before) {
        if (!kept.contains(stay.id.value))
            SOMO_TRY(removeMembership(database, stay.id));
    }
    // By day: what ends earlier now makes room for what begins there.
    for (const Membership &stay : after) {
        if (stay.id) {
            const auto was = std::ranges::find(before, stay.id, &Membership::id);
            if (was->team != stay.team || was->lead != stay.lead || was->from != stay.from || was->to != stay.to)
                SOMO_TRY(updateMembership(database, stay));
        } else {
            const auto id = addMembership(database, stay);
            if (!id)
                return Status(id.error());
        }
    }
    return success();
}

Status leaveTeam(Database &database, PersonId person, Day last, const std::optional<std::vector<Membership>> &opened)
{
    if (opened)
        SOMO_TRY(areStaysAsOpened(database, person, *opened));
    SOMO_TRY_ASSIGN(const std::vector<Membership> stays, memberships(database, person));
    for (Membership stay : stays) {
        if (last < stay.from || stay.to < last)
            continue;
        stay.to = last;
        return updateMembership(database, stay);
    }
    return success();
}

} // namespace somo::people
