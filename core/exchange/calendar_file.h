// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace somo {

/// One date in a calendar: of a whole day, or of an hour of it.
struct CalendarEntry {
    QString uid; // the same for the same thing for ever: a calendar that takes the file again changes what it has
    QString summary;
    QString description = {};
    QStringList categories = {};
    Day day;
    std::optional<int> minute = {}; // of the day, in the book's offset; none: the whole day
    int minutes = 30; // how long; of entries with an hour
    /// Minutes from the beginning (of a whole day: its midnight) to the reminder: −15 a quarter before; none: no reminder.
    std::optional<int> alarm = {};
    int revision = 0; // rises with each change
};

struct CalendarOptions {
    QString name; // of the calendar, where it is taken as a new one
    int offsetMinutes = 420; // the book's distance from UTC
    qint64 stamp = 0; // ms UTC: when the file is made; the same stamp makes the same bytes
};

/// An iCalendar file (RFC 5545): UTF-8, CRLF, lines of at most 75 octets. Hours stand in a zone that the file itself
/// describes: Asia/Ho_Chi_Minh, UTC+7 without summer time, or the book's other offset. Entries come as they are given.
/// Refused: internal where libical can't make it.
Result<QByteArray> calendarFile(const std::vector<CalendarEntry> &entries, const CalendarOptions &options);

} // namespace somo
