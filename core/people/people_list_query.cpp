// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/people_list_query.h"

#include <unordered_map>

namespace somo {

const Membership *PersonWithTeams::on(Day day) const
{
    for (const Membership &each : memberships) {
        if (each.from <= day && day <= each.to)
            return &each;
    }
    return nullptr;
}

namespace people {

Result<PeopleList> list(Database &database)
{
    PeopleList list;
    SOMO_TRY_ASSIGN(list.teams, named::all(database, NamedKind::team));
    Statement rows(database, QStringLiteral("SELECT id, code, name, active_from, active_to, confirmed, version FROM person ORDER BY sort_key, id"));
    SOMO_TRY(rows.run());
    std::unordered_map<qint64, size_t> places;
    while (rows.next()) {
        PersonWithTeams row;
        row.person = {rows.id<PersonId>(0), rows.text(1), rows.text(2), rows.day(3), rows.day(4), rows.integer(5) != 0, rows.int64(6)};
        places.emplace(row.person.id.value, list.people.size());
        list.people.push_back(std::move(row));
    }
    SOMO_TRY(rows.status());
    Statement stays(database, QStringLiteral("SELECT id, person_id, team_id, is_lead, from_day, to_day, version FROM membership ORDER BY from_day, id"));
    SOMO_TRY(stays.run());
    while (stays.next()) {
        const Membership stay{stays.id<MembershipId>(0), stays.id<PersonId>(1), stays.id<TeamId>(2), stays.integer(3) != 0, stays.day(4), stays.day(5), stays.int64(6)};
        if (const auto place = places.find(stay.person.value); place != places.end())
            list.people[place->second].memberships.push_back(stay);
    }
    SOMO_TRY(stays.status());
    return list;
}

} // namespace people

} // namespace somo
