// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/exchange/quick_text.h"

namespace somo::quick {

/// Which way an entry looks: what was done lies behind, what is promised ahead.
enum class Direction {
    past,
    future,
};

enum class DayPart {
    none,
    morning,
    noon,
    afternoon,
    evening,
    night,
};

/// How a date was said; it becomes a day only with today and a direction.
struct DateSaid {
    enum class Shape {
        offset, // hôm qua, 3 ngày nữa: `number` days from today
        months, // 2 tháng nữa: `number` months from today
        weekday, // thứ 6: `number` 1 Monday to 7 Sunday; `shift` weeks where it says which
        dayOfMonth, // ngày 5: `number`; `shift` months where it says which
        date, // 5/11, 05-11-26: `number`/`month`/`year` (0: not said)
        monthEdge, // đầu, giữa, cuối tháng: `number` 1, 15 or 31
        week, // tuần sau; the edge where `number` is 1 (đầu) or 7 (cuối)
        month, // tháng sau; or `month` by its number
        yearEnd, // cuối năm; `yearShift`
        lunar, // rằm, mùng 5 tết
        vague, // hôm nọ, hôm nào: `number` below or above 0 where it says which way
    };
    TokenAt from = 0;
    TokenAt end = 0;
    Shape shape = Shape::vague;
    int number = 0;
    int month = 0;
    int year = 0;
    std::optional<int> shift;
    std::optional<int> yearShift; // năm ngoái, năm sau: years from this one
    DayPart part = DayPart::none;
    bool looksAhead = false; // mai, nữa, tới
    bool looksBack = false; // hôm qua, trước
};

struct TimeSaid {
    TokenAt from = 0;
    TokenAt end = 0;
    int hour = 0;
    int minute = 0;
    DayPart part = DayPart::none;
};

std::optional<DateSaid> readDate(const Tokens &tokens, TokenAt at);
/// `isBehindPart`: "chiều mai" stands before, so "3 rưỡi" says a time.
std::optional<TimeSaid> readTime(const Tokens &tokens, TokenAt at, bool isBehindPart = false);

/// What a date said comes to. Without a day and choices it is no day that can be known.
struct DateMeant {
    std::optional<Day> day;
    bool isAssumed = false; // the direction decided, not the words
    std::vector<Day> choices; // where it must be asked
};
DateMeant dayMeant(const DateSaid &said, Day today, Direction direction);

/// On which side of today the words alone place a date.
enum class Side {
    behind,
    today,
    ahead,
    weekday, // "thứ 6": the last or the next
    either, // no words say it, and both are near
};
/// The nearer of two years or months is meant: on 27/11 "20/11" lies behind and "3/1" ahead.
Side sideOf(const DateSaid &said, Day today);

struct TimeMeant {
    std::optional<int> minute; // of the day
    std::vector<int> choices;
};
TimeMeant timeMeant(const TimeSaid &said, DayPart partOfDate);

} // namespace somo::quick
