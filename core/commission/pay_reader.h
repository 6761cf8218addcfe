// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/kpi_sheet.h"
#include "core/kpi/roster_query.h"
#include "core/storage/settings.h"

#include <vector>

namespace somo {

/// How much of what others are paid somebody sees (rules §10: a person's pay is for themselves and the leads). In a file nobody
/// logs in, so this goes by the name that was said, and is no lock; on a team's server the login decides.
struct PayReader {
    enum class Sees {
        everything, // a lead; a book of one person, in which nobody leads, or a sample that nobody of the team looks at
        own, // of `person` alone
        nothing, // just looking, or a name that nobody in the book has
    };
    Sees sees = Sees::nothing;
    PersonId person;
    /// The server kept the others' statements, salaries and bonuses back: what is calculated of others, and a sum with them, is
    /// not what they are paid.
    bool isPartial = false;
    bool mayRead(PersonId of) const { return sees == Sees::everything || (sees == Sees::own && of == person); }
    /// A figure of that metric: what a person's sales leave in profit is as private as their pay (rules §10), all else is
    /// open, and so is what a team makes together.
    bool mayRead(Metric metric, const Subject &of) const;
};

/// `name` as it stands beside what is written. Leads are those of a team on a day of the range, who saw it then, and those
/// who lead today, since they close what came before them. `today` null: the range alone says who leads.
PayReader payReaderOf(const Roster &roster, const BookSettings &settings, const QString &name, DayRange days, Day today = {});

/// Whose pay the connection reads at all: on a server that a team shares a seller's and a viewer's own, whatever name is said;
/// everybody's elsewhere, and for leads and keepers (resources/team/postgresql/team.sql).
Result<PayReader> loginPayReader(Database &database);
/// payReaderOf(), as far as the connection reads what it allows. Inside the caller's read transaction.
Result<PayReader> loadPayReader(Database &database, const Roster &roster, const BookSettings &settings, const QString &name, DayRange days, Day today = {});
/// Takes out of a list of what is each about a `person` whatever the reader may not see; gives how many went.
template <typename List>
int keepReadable(List &list, const PayReader &reader)
{
    return int(std::erase_if(list, [&](const auto &each) { return !reader.mayRead(each.person); }));
}
/// Refused: payNotOpen, by the person's name, where the connection doesn't read what they are paid.
Status payIsOpen(const PayReader &reader, const Roster &roster, PersonId person);

/// Takes out of a sheet the incomes that the reader may not see, and the gaps where they compare incomes: such a gap tells what
/// everybody in it is paid, so it is for those who see everything.
void hideIncomes(KpiSheet &sheet, const BookSettings &settings, const PayReader &reader);

} // namespace somo
