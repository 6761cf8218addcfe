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
    qint64 version = 0; // of the row that was read; 0: not read
};

/// The policy that would pay a bonus of that person and day: the one named, else the one in force for the person, the
/// house's before a principal's. Refused (bonusRefused): none covers the person then, or several do.
Result<QString> policyOfBonus(Database &database, const BookSettings &settings, const HandBonus &bonus);

/// Writes a bonus; runs inside Book::write, and undo takes it back. Refused (bonusRefused): an amount that is not above 0,
/// since there are no fines and a mistake is taken back where it was made; no reason; no policy that would pay it; a day in
/// a closed period. Refused too: dateMissing, dateOutOfRange, textTooLong, rowNotFound.
Result<BonusId> addBonus(Database &database, const BookSettings &settings, const HandBonus &bonus);
/// Another day, amount or reason; whom it is for and who pays it stay. Refused like addBonus, and rowChangedSince where the row
/// bears another version than it was opened with (`changed.version`; 0: not asked).
Status changeBonus(Database &database, const BookSettings &settings, const StoredBonus &changed);
/// Takes one away. `opened`: the version that was seen; 0: not asked. Refused: rowNotFound; bonusRefused where its period is
/// closed; rowChangedSince.
Status removeBonus(Database &database, const BookSettings &settings, BonusId bonus, qint64 opened = 0);
/// One of them. Refused: rowNotFound.
Result<StoredBonus> bonusById(Database &database, BonusId bonus);

/// The bonuses of these days, by day, then the order in which they were written.
Result<std::vector<StoredBonus>> bonusesOf(Database &database, DayRange days);

} // namespace somo
