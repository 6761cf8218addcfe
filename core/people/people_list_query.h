// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/marketing/named_store.h"
#include "core/people/person.h"

namespace somo {

/// A person with all stays in teams, by day.
struct PersonWithTeams {
    Person person;
    std::vector<Membership> memberships;
    /// The stay on that day, or null.
    const Membership *on(Day day) const;
};

struct PeopleList {
    std::vector<PersonWithTeams> people; // by given name
    std::vector<NamedRow> teams;
};

namespace people {

/// Everybody in the book, whether active or not.
Result<PeopleList> list(Database &database);

} // namespace people

} // namespace somo
