// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/year_trial_reader.h"

namespace somo {

TrialReading readableTrial(TrialResult result, std::vector<TriedIncome> incomes, const PayReader &reader)
{
    TrialReading made{std::move(result), std::move(incomes), reader.sees, 0, true};
    if (reader.sees == PayReader::Sees::everything)
        return made;
    int paidBefore = 0;
    int paidAfter = 0;
    int changed = 0;
    std::erase_if(made.result.people, [&](const TriedPerson &each) {
        if (reader.mayRead(each.person))
            return false;
        paidBefore += each.pay.before != Money();
        paidAfter += each.pay.after != Money();
        changed += each.pay.before != each.pay.after;
        made.hidden += each.pay.before != Money() || each.pay.after != Money() || each.pay.paid.value_or(Money()) != Money();
        return true;
    });
    made.hasTotal = !reader.isPartial && paidBefore != 1 && paidAfter != 1 && changed != 1;
    made.result.byPeriod.clear();
    made.result.total.paid.reset(); // a server gives a reader only the statements that are theirs to read
    if (!made.hasTotal) {
        made.result.total = {};
        made.result.cost = {};
    }
    if (reader.isPartial)
        std::erase_if(made.incomes, [&](const TriedIncome &each) { return !reader.mayRead(PersonId{each.person.id}); });
    for (TriedIncome &each : made.incomes) {
        if (!reader.mayRead(PersonId{each.person.id}))
            each.person = {};
    }
    return made;
}

} // namespace somo
