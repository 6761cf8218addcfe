// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/kpi_sheet.h"
#include "core/kpi/roster_query.h"
#include "core/storage/settings.h"

namespace somo {

/// How much of what others are paid somebody sees (rules §10: a person's pay is for themselves and the leads). Nobody logs
/// in, so this goes by the name that was said, and is no lock.
struct PayReader {
    enum class Sees {
        everything, // a lead; a book of one person, in which nobody leads, or a sample that nobody of the team looks at
        own, // of `person` alone
        nothing, // just looking, or a name that nobody in the book has
    };
    Sees sees = Sees::nothing;
    PersonId person;
    bool mayRead(PersonId of) const { return sees == Sees::everything || (sees == Sees::own && of == person); }
    /// A figure of that metric: what a person's sales leave in profit is as private as their pay (rules §10), all else is
    /// open, and so is what a team makes together.
    bool mayRead(Metric metric, const Subject &of) const;
};

/// `name` as it stands beside what is written. Leads are those of a team on a day of the range, who saw it then, and those
/// who lead today, since they close what came before them. `today` null: the range alone says who leads.
PayReader payReaderOf(const Roster &roster, const BookSettings &settings, const QString &name, DayRange days, Day today = {});

/// Takes out of a sheet the incomes that the reader may not see, and the gaps where they compare incomes: such a gap tells what
/// everybody in it is paid, so it is for those who see everything.
void hideIncomes(KpiSheet &sheet, const BookSettings &settings, const PayReader &reader);

} // namespace somo
