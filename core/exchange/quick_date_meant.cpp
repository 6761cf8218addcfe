// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_date.h"

namespace somo::quick {

namespace {

using Shape = DateSaid::Shape;

/// A month from that one, the day cut to its length.
Day inMonth(Day near, int months, int day)
{
    const QDate first = QDate(near.year(), near.month(), 1).addMonths(months);
    return Day::fromDate(QDate(first.year(), first.month(), std::min(day, first.daysInMonth())));
}

Day mondayOf(Day day) { return day.addDays(1 - day.toDate().dayOfWeek()); }

DateMeant weekdayMeant(const DateSaid &said, Day today, Direction direction)
{
    if (said.shift)
        return {mondayOf(today).addDays(7 * *said.shift + said.number - 1), false, {}};
    const bool ahead = said.looksAhead || (direction == Direction::future && !said.looksBack);
    const Day inWeek = mondayOf(today).addDays(said.number - 1);
    if (inWeek == today) {
        const Day other = today.addDays(ahead ? 7 : -7);
        if (said.looksAhead || said.looksBack)
            return {other, false, {}};
        return {std::nullopt, false, ahead ? std::vector<Day>{today, other} : std::vector<Day>{today, other}};
    }
    const bool isBehind = inWeek < today;
    const Day day = ahead == isBehind ? inWeek.addDays(ahead ? 7 : -7) : inWeek;
    return {day, !said.looksAhead && !said.looksBack, {}};
}

DateMeant dateMeant(const DateSaid &said, Day today, Direction direction)
{
    if (said.month > 12) { // 11/25: only month first makes a day of it
        const auto other = Day::fromParts(said.year ? said.year : today.year(), said.number, said.month);
        return {std::nullopt, false, other ? std::vector<Day>{*other} : std::vector<Day>{}};
    }
    if (said.year || said.yearShift)
        return {Day::fromParts(said.year ? said.year : today.year() + *said.yearShift, said.month, said.number), false, {}};
    const auto thisYear = Day::fromParts(today.year(), said.month, said.number);
    const auto lastYear = Day::fromParts(today.year() - 1, said.month, said.number);
    const auto nextYear = Day::fromParts(today.year() + 1, said.month, said.number);
    if (!thisYear)
        return {direction == Direction::past ? lastYear : nextYear, true, {}};
    if (direction == Direction::past)
        return *thisYear <= today ? DateMeant{thisYear, false, {}} : DateMeant{lastYear, true, {}};
    return today <= *thisYear ? DateMeant{thisYear, false, {}} : DateMeant{nextYear, true, {}};
}

DateMeant dayOfMonthMeant(const DateSaid &said, Day today, Direction direction)
{
    const auto in = [&](int months) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(months);
        return Day::fromParts(first.year(), first.month(), said.number);
    };
    if (said.shift)
        return {in(*said.shift), false, {}};
    const int step = direction == Direction::past ? -1 : 1;
    for (int months = 0; std::abs(months) <= 2; months += step) {
        const auto day = in(months);
        if (day && (direction == Direction::past ? *day <= today : today <= *day))
            return {day, true, {}};
    }
    return {};
}

/// The first of a month known by its number: this year's, or the one that the direction asks for.
Day firstOfMonth(const DateSaid &said, Day today, Direction direction)
{
    const int here = today.year();
    if (said.yearShift)
        return *Day::fromParts(here + *said.yearShift, said.month, 1);
    const bool isBehind = said.month < today.month();
    const bool isAhead = said.month > today.month();
    const int year = direction == Direction::past && isAhead ? here - 1 : direction == Direction::future && isBehind ? here + 1 : here;
    return *Day::fromParts(year, said.month, 1);
}

DateMeant monthEdgeMeant(const DateSaid &said, Day today, Direction direction)
{
    if (said.month)
        return {inMonth(firstOfMonth(said, today, direction), 0, said.number), true, {}};
    if (said.shift)
        return {inMonth(today, *said.shift, said.number), true, {}};
    const Day here = inMonth(today, 0, said.number);
    if (direction == Direction::past)
        return {here <= today ? here : inMonth(today, -1, said.number), true, {}};
    return {today <= here ? here : inMonth(today, 1, said.number), true, {}};
}

DateMeant weekMeant(const DateSaid &said, Day today, Direction direction)
{
    const int first = said.number == 7 ? 5 : said.number == 3 ? 2 : 0; // from Monday
    Day monday = mondayOf(today).addDays(7 * said.shift.value_or(0));
    // Without a word for it the week is the one that the direction asks for.
    if (!said.shift && direction == Direction::past && today < monday.addDays(first))
        monday = monday.addDays(-7);
    if (!said.shift && direction == Direction::future && said.number != 7 && monday.addDays(first) < today)
        monday = monday.addDays(7);
    if (said.number == 1 || said.number == 3)
        return {monday.addDays(first), true, {}};
    DateMeant meant;
    for (int day = first; day < 7; ++day)
        meant.choices.push_back(monday.addDays(day));
    return meant;
}

constexpr int halfYear = 183;

qint64 daysBetween(Day from, Day to) { return from.toDate().daysTo(to.toDate()); }

Side sideOfDay(Day day, Day today) { return day < today ? Side::behind : today < day ? Side::ahead : Side::today; }

/// A day of every year, by this year's: the nearest of the last, this and the next one is meant.
Side sideInYear(Day thisYear, Day today)
{
    const qint64 days = daysBetween(today, thisYear);
    return days > halfYear ? Side::behind : days < -halfYear ? Side::ahead : sideOfDay(thisYear, today);
}

/// A day of every month or week, by this one's: where it is past and the next one is nearer, the words don't say it.
Side sideInTurn(Day here, Day next, Day today)
{
    return here < today && daysBetween(today, next) < daysBetween(here, today) ? Side::either : sideOfDay(here, today);
}

Side sideInWeek(const DateSaid &said, Day today)
{
    if (said.shift || (said.number != 1 && said.number != 3 && said.number != 7))
        return Side::either; // this week
    const Day here = mondayOf(today).addDays(said.number == 7 ? 5 : said.number == 3 ? 2 : 0);
    if (said.number == 7 && here <= today)
        return Side::today;
    return sideInTurn(here, here.addDays(7), today);
}

Side sideInMonth(const DateSaid &said, Day today)
{
    const auto here = Day::fromParts(today.year(), today.month(), said.number);
    const QDate next = QDate(today.year(), today.month(), 1).addMonths(said.shift.value_or(1));
    const auto there = Day::fromParts(next.year(), next.month(), said.number);
    if (said.shift)
        return there ? sideOfDay(*there, today) : Side::either;
    return !here ? Side::either : there ? sideInTurn(*here, *there, today) : sideOfDay(*here, today);
}

Side sideOfEdge(const DateSaid &said, Day today)
{
    if (said.month) {
        const int year = today.year() + said.yearShift.value_or(0);
        const Day there = inMonth(*Day::fromParts(year, said.month, 1), 0, said.number);
        return said.yearShift ? sideOfDay(there, today) : sideInYear(there, today);
    }
    if (said.shift)
        return sideOfDay(inMonth(today, *said.shift, said.number), today);
    return sideInTurn(inMonth(today, 0, said.number), inMonth(today, 1, said.number), today);
}

} // namespace

Side sideOf(const DateSaid &said, Day today)
{
    if (said.looksAhead || said.looksBack)
        return said.looksAhead ? Side::ahead : Side::behind;
    switch (said.shape) {
    case Shape::offset: return said.number == 0 ? Side::today : said.number < 0 ? Side::behind : Side::ahead;
    case Shape::months: return said.number < 0 ? Side::behind : Side::ahead;
    case Shape::weekday: return said.shift ? sideOfDay(mondayOf(today).addDays(7 * *said.shift + said.number - 1), today) : Side::weekday;
    case Shape::dayOfMonth: return sideInMonth(said, today);
    case Shape::date: {
        const auto day = Day::fromParts(said.year ? said.year : today.year() + said.yearShift.value_or(0), said.month, said.number);
        if (!day)
            return Side::either;
        return said.year || said.yearShift ? sideOfDay(*day, today) : sideInYear(*day, today);
    }
    case Shape::monthEdge: return sideOfEdge(said, today);
    case Shape::week: return sideInWeek(said, today);
    case Shape::month: {
        if (!said.month)
            return Side::today; // this month
        const int months = said.month - today.month() + 12 * said.yearShift.value_or(0);
        if (said.yearShift || std::abs(months) <= 6)
            return months < 0 ? Side::behind : months > 0 ? Side::ahead : Side::today;
        return months > 0 ? Side::behind : Side::ahead;
    }
    case Shape::yearEnd: return said.yearShift.value_or(0) < 0 ? Side::behind : Side::ahead;
    case Shape::lunar:
    case Shape::vague: break;
    }
    return Side::either;
}

DateMeant dayMeant(const DateSaid &said, Day today, Direction direction)
{
    switch (said.shape) {
    case Shape::offset: return {today.addDays(said.number), false, {}};
    case Shape::months: return {inMonth(today, said.number, today.dayOfMonth()), false, {}};
    case Shape::weekday: return weekdayMeant(said, today, direction);
    case Shape::dayOfMonth: return dayOfMonthMeant(said, today, direction);
    case Shape::date: return dateMeant(said, today, direction);
    case Shape::monthEdge: return monthEdgeMeant(said, today, direction);
    case Shape::week: return weekMeant(said, today, direction);
    case Shape::month: {
        const Day near = said.month ? firstOfMonth(said, today, direction) : inMonth(today, said.shift.value_or(0), 1);
        return {std::nullopt, false, {inMonth(near, 0, 1), inMonth(near, 0, 15), inMonth(near, 0, 31)}};
    }
    case Shape::yearEnd: return {Day::fromParts(today.year() + said.yearShift.value_or(0), 12, 31), true, {}};
    case Shape::lunar:
    case Shape::vague: break;
    }
    return {};
}

TimeMeant timeMeant(const TimeSaid &said, DayPart partOfDate)
{
    constexpr int hourMinutes = 60;
    const DayPart part = said.part != DayPart::none ? said.part : partOfDate;
    int hour = said.hour % 24;
    const bool isEarly = hour >= 1 && hour <= 11;
    if (part == DayPart::none && hour >= 1 && hour <= 6)
        return {std::nullopt, {hour * hourMinutes + said.minute, (hour + 12) * hourMinutes + said.minute}};
    if (part == DayPart::afternoon && isEarly)
        hour += 12;
    else if (part == DayPart::evening && hour >= 5 && hour <= 11)
        hour += 12;
    else if (part == DayPart::noon && hour >= 1 && hour <= 3)
        hour += 12;
    else if (part == DayPart::night && hour >= 8 && hour <= 11)
        hour += 12;
    else if ((part == DayPart::night || part == DayPart::morning) && hour == 12)
        hour = 0;
    return {hour * hourMinutes + said.minute, {}};
}

} // namespace somo::quick
