// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/people_list_query.h"

namespace somo::people {

/// A person as somebody types who is meant: by code or exact name, else by the whole name without accents and case, else by
/// words of the name (or the code) that fit one person alone: "hoa", "Duc Binh". An id of 0 where nobody fits. Refused:
/// personAmbiguous with all who fit.
Result<PersonId> findByWords(Database &database, const QString &text);

/// Those whom the words fit, as above; several where it isn't said which.
std::vector<const Person *> fittingPeople(const PeopleList &list, const QString &text);

} // namespace somo::people
