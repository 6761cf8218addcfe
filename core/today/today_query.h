// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/pay_outlook_query.h"
#include "core/storage/settings.h"
#include "core/today/today.h"
#include "core/words/language.h"

namespace somo {

struct TodayAsk {
    Day today;
    PersonId person; // 0: nobody of the book looks; then it is everybody's
    Language language = Language::vietnamese; // of the board's names
};

/// Whoever looks: the person of that name; in a book of one person that one; else an id of 0.
Result<PersonId> todayPerson(Database &database, const QString &author);

/// All figures are of one moment: in the caller's transaction if there is one, else in one of its own. Refused: rowNotFound (the person).
Result<Today> loadToday(Database &database, const BookSettings &settings, const TodayAsk &ask);

/// What the person has earned in the month so far, of one moment likewise: apart, since commission takes longer than all else. Nothing where no policy
/// pays the person, or where `reader` may not see it (rules §10).
Result<std::optional<PayOutlook>> loadTodayPay(Database &database, const BookSettings &settings, const TodayAsk &ask, const QString &reader);

/// Whether a book has anything for the first page yet: a promise that is not kept, a deal that is open, a script of care that
/// is on. A program begins with it then, else with the board.
Result<bool> hasToday(Database &database);

} // namespace somo
