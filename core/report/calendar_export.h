// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar_file.h"
#include "core/storage/database.h"
#include "core/storage/settings.h"
#include "core/words/language.h"

namespace somo {

/// Which dates of a book go into a calendar.
struct CalendarAsk {
    bool promises = true; // what we and customers promised for a day
    bool periods = true; // the last days of the commission's periods and of policies
    bool withKept = false; // promises that are done as well
    DayRange days{firstKnownDay, lastKnownDay}; // in which a promise is due
    DayRange periodDays; // in which a period or a policy ends; null days: none do
    std::vector<qint64> only; // promises with these ids; empty: all
    PersonId person; // whose promises; an id of 0: everybody's
    int alarmMinutes = 30; // before a promise that has an hour; one of a whole day reminds at its morning
};

/// The dates, earliest first, in words of that language. Names stand in them, phones and addresses don't: calendars are
/// kept on other people's computers.
Result<std::vector<CalendarEntry>> calendarEntries(Database &database, const BookSettings &settings, const CalendarAsk &ask, Language language);

/// The file of those dates, stamped with the beginning of `today`: the same book on the same day makes the same bytes.
Result<QByteArray> calendarOf(Database &database, const BookSettings &settings, const CalendarAsk &ask, Language language, Day today);

} // namespace somo
