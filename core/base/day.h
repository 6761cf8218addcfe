// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

#include <compare>
#include <optional>

namespace somo {

/// A civil date as the file or the person wrote it (rules §1), kept as yyyymmdd: month = value / 100.
/// 0 means "no date". Never computed from a moment.
class Day {
public:
    constexpr Day() = default;
    static constexpr Day fromNumber(int yyyymmdd) { return Day(yyyymmdd); }
    static Day fromDate(QDate date);
    /// Reads "YYYY-MM-DD" only.
    static std::optional<Day> fromIso(QStringView text);
    /// Checked; nothing where the month or the day doesn't exist.
    static std::optional<Day> fromParts(int year, int month, int day);

    constexpr int number() const { return m_number; }
    constexpr int year() const { return m_number / 10000; }
    constexpr int month() const { return m_number / 100 % 100; }
    constexpr int dayOfMonth() const { return m_number % 100; }
    constexpr bool isNull() const { return m_number == 0; }
    QDate toDate() const;
    QString toIso() const;
    Day addDays(int days) const;
    /// Days from this one to the other; negative where the other is earlier.
    int daysTo(Day other) const;
    friend constexpr auto operator<=>(Day, Day) = default;

private:
    explicit constexpr Day(int number)
        : m_number(number)
    {
    }
    int m_number = 0;
};

/// Both ends are part of it.
struct DayRange {
    Day first;
    Day last;
    constexpr bool contains(Day day) const { return first <= day && day <= last; }
    constexpr bool isEmpty() const { return last < first; }
    int days() const { return isEmpty() ? 0 : first.daysTo(last) + 1; }
    friend constexpr auto operator<=>(const DayRange &, const DayRange &) = default;
};

/// The days for which a book's calendar is kept; a date outside is refused on input.
constexpr Day firstKnownDay = Day::fromNumber(19900101);
constexpr Day lastKnownDay = Day::fromNumber(20691231);

enum class PeriodKind {
    day,
    week,
    month,
    quarter,
    year,
};

/// A day, ISO week, month, fiscal quarter or fiscal year (rules §1). Quarters and years are named after the calendar
/// year in which the fiscal year starts.
class Period {
public:
    Period() = default;
    /// The period of that kind that holds the day. `fiscalStart` is the fiscal year's first month, 1 to 12.
    static Period of(PeriodKind kind, Day day, int fiscalStart);
    /// The last one of the kind that is over by the day's end.
    static Period lastOver(PeriodKind kind, Day day, int fiscalStart)
    {
        const Period period = of(kind, day, fiscalStart);
        return day < period.last() ? period.previous() : period;
    }
    /// Reads 2026-10-05, 2026-W41, 2026-10, 2026-Q4, 2026. Refused: badPeriod.
    static Result<Period> fromText(QStringView text, int fiscalStart);

    PeriodKind kind() const { return m_kind; }
    DayRange days() const { return m_days; }
    Day first() const { return m_days.first; }
    Day last() const { return m_days.last; }
    int fiscalStart() const { return m_fiscalStart; }
    /// Number as in the calendar table: day yyyymmdd, week yyyyww, month yyyymm, quarter yyyyq, year yyyy.
    int number() const { return m_number; }
    /// The canonical text that fromText reads.
    QString toText() const;
    Period previous() const { return shifted(-1); }
    Period next() const { return shifted(1); }
    Period shifted(int periods) const;
    /// The same period a year before (weeks: 52 weeks before).
    Period yearBefore() const;
    friend bool operator==(const Period &, const Period &) = default;

private:
    PeriodKind m_kind = PeriodKind::month;
    DayRange m_days;
    int m_number = 0;
    int m_fiscalStart = 1;
};

/// One row of the calendar table: the numbers of every period kind for a day.
struct CalendarNumbers {
    int isoWeek = 0; // yyyyww
    int month = 0; // yyyymm
    int quarter = 0; // yyyyq, fiscal
    int year = 0; // fiscal
};
CalendarNumbers calendarNumbers(Day day, int fiscalStart);

} // namespace somo
