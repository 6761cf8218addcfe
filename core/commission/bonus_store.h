// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_facts.h"
#include "core/commission/policy_query.h"

namespace somo {

using BonusId = Id<struct BonusTag>;

/// A bonus by hand as the book keeps it.
struct StoredBonus {
    BonusId id;
    HandBonus bonus; // its policy is always named
    QString personCode;
    QString personName;
};

/// The policy that would pay a bonus of that person and day: the one named, else the one in force for the person, the
/// house's before a principal's. Refused (bonusRefused): none covers the person then, or several do.
Result<QString> policyOfBonus(Database &database, const BookSettings &settings, const HandBonus &bonus);

/// Writes a bonus; runs inside Book::write, and undo takes it back. Refused (bonusRefused): an amount that is not above 0,
/// since there are no fines and a mistake is taken back where it was made; no reason; no policy that would pay it; a day in
/// a closed period. Refused too: dateMissing, dateOutOfRange, textTooLong, rowNotFound.
Result<BonusId> addBonus(Database &database, const BookSettings &settings, const HandBonus &bonus);
/// Takes one away. Refused: rowNotFound; bonusRefused where its period is closed.
Status removeBonus(Database &database, const BookSettings &settings, BonusId bonus);

/// The bonuses of these days, by day, then the order in which they were written.
Result<std::vector<StoredBonus>> bonusesOf(Database &database, DayRange days);

} // namespace somo
