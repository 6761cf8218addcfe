// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/value_parse.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <initializer_list>

namespace somo {

namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; }

/// Reads a text from left to right.
struct Cursor {
    std::string_view rest;

    bool atEnd() const { return rest.empty(); }
    char peek() const { return rest.empty() ? '\0' : rest[0]; }
    bool take(char c)
    {
        if (peek() != c)
            return false;
        rest.remove_prefix(1);
        return true;
    }
    void skipSpaces()
    {
        while (peek() == ' ')
            rest.remove_prefix(1);
        // A no-break space, as office programs put before AM and PM.
        while (rest.starts_with("\u00A0") || rest.starts_with("\u202F"))
            rest.remove_prefix(rest[0] == '\xC2' ? 2 : 3);
    }
    /// Digits and how many there were; -1 where there are none or more than `most`.
    int digits(int most, int *count = nullptr)
    {
        int number = 0;
        int length = 0;
        while (length < int(rest.size()) && isDigit(rest[size_t(length)])) {
            if (++length > most)
                return -1;
            number = number * 10 + (rest[size_t(length - 1)] - '0');
        }
        if (length == 0)
            return -1;
        rest.remove_prefix(size_t(length));
        if (count)
            *count = length;
        return number;
    }
    /// As many digits as there are, but no more than `most`: 20260401 as yyyyMMdd.
    int upTo(int most, int *count = nullptr)
    {
        const size_t length = std::min({rest.find_first_not_of("0123456789"), rest.size(), size_t(most)});
        Cursor part{rest.substr(0, length)};
        const int number = part.digits(most, count);
        if (number >= 0)
            rest.remove_prefix(length);
        return number;
    }
    std::string word()
    {
        std::string found;
        while (isLetter(peek())) {
            found += lower(peek());
            rest.remove_prefix(1);
        }
        return found;
    }
};

constexpr std::array<std::string_view, 12> monthNames{"january", "february", "march",     "april",   "may",      "june",
                                                      "july",    "august",   "september", "october", "november", "december"};

/// 1 to 12 by an English name or its beginning of three letters or more ("Feb", "Sept"); 0 for none.
int monthOf(std::string_view word)
{
    if (word.size() < 3)
        return 0;
    for (size_t i = 0; i < monthNames.size(); ++i) {
        if (monthNames[i].starts_with(word))
            return int(i + 1);
    }
    return 0;
}

/// "AM", "PM" and the Vietnamese SA, CH turn hours of twelve into hours of the day; false for what is neither.
bool applyHalf(std::string_view word, int &hours)
{
    const bool morning = word == "am" || word == "sa" || word == "a";
    const bool afternoon = word == "pm" || word == "ch" || word == "p";
    if ((!morning && !afternoon) || hours < 1 || hours > 12)
        return false;
    hours = hours % 12 + (afternoon ? 12 : 0);
    return true;
}

/// Z or +07:00 behind a time: a civil date is the one that was written, so the offset is not applied (rules §1).
void skipOffset(Cursor &at)
{
    if (at.take('Z') || at.take('z'))
        return;
    Cursor tried = at;
    if (!tried.take('+') && !tried.take('-'))
        return;
    int count = 0;
    if (tried.digits(4, &count) < 0)
        return;
    if (count == 2 && tried.take(':') && tried.digits(2) < 0)
        return;
    at = tried;
}

/// :mm[:ss[.fff]] or, as written by hand in Vietnam, h[mm], behind the hours; -1 for what is none.
int takeMinutes(Cursor &at)
{
    if (at.take('h') || at.take('H')) {
        const int minutes = isDigit(at.peek()) ? at.digits(2) : 0;
        return minutes > 59 ? -1 : minutes;
    }
    const int minutes = at.take(':') ? at.digits(2) : -1;
    if (minutes < 0 || minutes > 59)
        return -1;
    if (at.take(':')) {
        const int seconds = at.digits(2);
        if (seconds < 0 || seconds > 59)
            return -1;
        if (at.take('.') && at.digits(9) < 0)
            return -1;
    }
    return minutes;
}

/// HH:mm[:ss[.fff]] [AM|PM], or 14h30; -1 for what is none.
int takeTime(Cursor &at)
{
    Cursor tried = at;
    int hours = tried.digits(2);
    const int minutes = hours < 0 ? -1 : takeMinutes(tried);
    if (minutes < 0)
        return -1;
    Cursor behind = tried;
    behind.skipSpaces();
    if (const std::string half = behind.word(); !half.empty() && half != "z") {
        if (!applyHalf(half, hours))
            return -1;
        tried = behind;
    }
    if (hours > 23)
        return -1;
    skipOffset(tried);
    at = tried;
    return hours * 60 + minutes;
}

/// A date as it was written, before anything is decided about the order of day and month.
struct DateShape {
    int year = 0;
    int first = 0; // day or month where `open`
    int second = 0;
    bool open = false;
    int minutes = -1;
    bool timeOnly = false;
};

bool takeNamedMonth(Cursor &at, DateShape &shape, int day)
{
    const int month = monthOf(at.word());
    if (month == 0)
        return false;
    at.take('.');
    if (day < 0) { // Feb 28, 2026
        at.skipSpaces();
        day = at.digits(2);
        at.take(',');
    }
    if (!at.take('-') && !at.take('/'))
        at.skipSpaces();
    int count = 0;
    shape.year = at.digits(4, &count);
    shape.first = month;
    shape.second = day;
    return day > 0 && count == 4;
}

bool takeNumbers(Cursor &at, DateShape &shape)
{
    int count = 0;
    const int first = at.digits(8, &count);
    if (count == 8) { // 20260401
        shape = {first / 10000, first / 100 % 100, first % 100, false, -1, false};
        return true;
    }
    const char separator = at.peek();
    if (first < 0 || (count != 4 && count > 2) || std::string_view("-/. ").find(separator) == std::string_view::npos || at.atEnd())
        return false;
    at.take(separator);
    if (count != 4 && separator != '.' && separator != '/') {
        at.skipSpaces();
        if (isLetter(at.peek()))
            return takeNamedMonth(at, shape, first);
    }
    const int second = at.digits(2);
    if (second < 0 || separator == ' ' || !at.take(separator))
        return false;
    int lastCount = 0;
    const int third = at.digits(4, &lastCount);
    if (count == 4 && lastCount <= 2 && third > 0) {
        shape = {first, second, third, false, -1, false};
        return true;
    }
    if (count > 2 || lastCount != 4)
        return false;
    shape = {third, first, second, true, -1, false};
    return true;
}

/// One of the words, in small letters as they are given or with a capital where a sentence has one.
bool takeVietnamese(Cursor &at, std::initializer_list<std::string_view> words)
{
    for (const std::string_view word : words) {
        if (at.rest.size() < word.size())
            continue;
        size_t i = 0;
        while (i < word.size() && lower(at.rest[i]) == word[i])
            ++i;
        if (i != word.size())
            continue;
        at.rest.remove_prefix(i);
        return true;
    }
    return false;
}

void skipBetween(Cursor &at)
{
    while (at.peek() == ' ' || at.peek() == '-' || at.peek() == '/' || at.peek() == ',' || at.peek() == '.')
        at.rest.remove_prefix(1);
}

/// "20 tháng 11, 2026", "ngày 20 tháng 11 năm 2026", and "20-thg 11-2026" as Vietnamese office programs write a month's name.
bool takeVietnameseDate(Cursor &at, DateShape &shape)
{
    Cursor tried = at;
    if (takeVietnamese(tried, {"ngày", "nga\xCC\x80y", "ngay"}))
        tried.skipSpaces();
    const int day = tried.digits(2);
    if (day < 0)
        return false;
    skipBetween(tried);
    if (!takeVietnamese(tried, {"tháng", "tha\xCC\x81ng", "thang", "thg"}))
        return false;
    skipBetween(tried);
    const int month = tried.digits(2);
    skipBetween(tried);
    if (takeVietnamese(tried, {"năm", "na\xCC\x86m", "nam"}))
        tried.skipSpaces();
    int count = 0;
    const int year = tried.digits(4, &count);
    if (month < 1 || count != 4)
        return false;
    shape = {year, month, day, false, -1, false};
    at = tried;
    return true;
}

std::optional<DateShape> shapeOf(std::string_view text)
{
    Cursor at{text};
    at.skipSpaces();
    DateShape shape;
    const int early = takeTime(at);
    if (early >= 0) { // 17:31:07 27/05/2026, or a time alone
        at.skipSpaces();
        if (at.atEnd()) {
            shape.minutes = early;
            shape.timeOnly = true;
            return shape;
        }
    }
    const bool read = takeVietnameseDate(at, shape) || (isLetter(at.peek()) ? takeNamedMonth(at, shape, -1) : takeNumbers(at, shape));
    if (!read)
        return std::nullopt;
    shape.minutes = early;
    if (early < 0 && !at.atEnd()) {
        if (!at.take('T') && !at.take(',') && at.peek() != ' ' && at.peek() != '\xC2')
            return std::nullopt;
        at.skipSpaces();
        if (!at.atEnd() && (shape.minutes = takeTime(at)) < 0)
            return std::nullopt;
    }
    at.skipSpaces();
    if (!at.atEnd())
        return std::nullopt;
    return shape;
}

bool canBeBoth(const DateShape &shape) { return shape.open && shape.first <= 12 && shape.second <= 12 && shape.first != shape.second; }

std::optional<DateTimeValue> known(int year, int month, int day, int minutes)
{
    const auto date = Day::fromParts(year, month, day);
    if (!date)
        return std::nullopt;
    return DateTimeValue{*date, minutes};
}

} // namespace

void DateEvidence::add(std::string_view text)
{
    const auto shape = shapeOf(text);
    if (!shape || !shape->open)
        return;
    if (canBeBoth(*shape)) {
        if (!ambiguous)
            example = text;
        ambiguous = true;
    } else if (shape->first > 12) {
        dayFirst = true;
    } else if (shape->second > 12) {
        monthFirst = true;
    }
}

std::optional<DateTimeValue> parseDate(std::string_view text, DateReading reading)
{
    const auto shape = shapeOf(text);
    if (!shape)
        return std::nullopt;
    if (shape->timeOnly)
        return DateTimeValue{Day(), shape->minutes};
    if (!shape->open)
        return known(shape->year, shape->first, shape->second, shape->minutes);
    bool dayFirst = reading != DateReading::monthFirst;
    if (canBeBoth(*shape)) {
        if (reading == DateReading::conflicting)
            return std::nullopt;
    } else {
        dayFirst = shape->first > 12 || (shape->first == shape->second && dayFirst);
        // A value that contradicts the column's decision makes the others doubtful.
        const DateReading other = dayFirst ? DateReading::monthFirst : DateReading::dayFirst;
        if (reading == other && shape->first != shape->second)
            return std::nullopt;
    }
    return dayFirst ? known(shape->year, shape->second, shape->first, shape->minutes)
                    : known(shape->year, shape->first, shape->second, shape->minutes);
}

bool isAmbiguousDate(std::string_view text)
{
    const auto shape = shapeOf(text);
    return shape && canBeBoth(*shape);
}

std::optional<int> parseTime(std::string_view text)
{
    const auto shape = shapeOf(text);
    if (!shape || shape->minutes < 0)
        return std::nullopt;
    return shape->minutes;
}

std::optional<DatePattern> DatePattern::fromText(QStringView pattern)
{
    DatePattern result;
    if (pattern.compare(u"excel", Qt::CaseInsensitive) == 0) {
        result.m_parts.push_back({'x', {}});
        return result;
    }
    const bool hasMonth = pattern.contains(u'M');
    const QString text = pattern.toString();
    bool year = false;
    bool month = false;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        if (c == u'\'') { // 'T', as many programs mark what stands in the text as it is
            const qsizetype close = text.indexOf(u'\'', i + 1);
            if (close < 0)
                return std::nullopt;
            result.m_parts.push_back({'\0', close == i + 1 ? "'" : text.mid(i + 1, close - i - 1).toStdString()});
            i = close + 1;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && text[end] == c)
            ++end;
        const qsizetype length = end - i;
        char token = 0;
        if (c == u'y' || c == u'Y')
            token = length == 4 ? 'Y' : length == 2 ? 'y' : '?';
        else if (c == u'M')
            token = length >= 3 ? 'N' : 'M';
        else if (c == u'm') // people write dd/mm/yyyy too
            token = !hasMonth && !month ? 'M' : 'm';
        else if (c == u'd' || c == u'D')
            token = length <= 2 ? 'd' : 'w';
        else if (c == u'H' || c == u'h')
            token = c == u'H' ? 'H' : 'h';
        else if (c == u's')
            token = 's';
        else if (c == u'z' || c == u'f' || c == u'S')
            token = 'f';
        else if (text.mid(i, 2).compare(QStringView(u"AP"), Qt::CaseInsensitive) == 0
                 || text.mid(i, 2).compare(QStringView(u"tt")) == 0)
            token = 'a';
        else if (c == u'a' && length == 1)
            token = '1';
        if (token == '?')
            return std::nullopt;
        year = year || token == 'Y' || token == 'y';
        month = month || token == 'M' || token == 'N';
        if (token == 'a')
            end = i + 2;
        if (token == '1')
            token = 'a';
        if (token != 0)
            result.m_parts.push_back({token, {}});
        else
            result.m_parts.push_back({'\0', text.mid(i, length).toStdString()});
        i = end;
    }
    if (!year || !month)
        return std::nullopt;
    return result;
}

std::optional<DateTimeValue> DatePattern::parse(std::string_view text) const
{
    if (m_parts.size() == 1 && m_parts[0].token == 'x') {
        const auto serial = exactDecimalFromText(text, 9);
        if (!serial || *serial <= 60'000'000'000)
            return std::nullopt;
        const qint64 day = *serial / 1'000'000'000;
        const qint64 seconds = (*serial % 1'000'000'000 * 86'400 + 500'000'000) / 1'000'000'000;
        if (day > 2'958'465)
            return std::nullopt;
        const QDate date = QDate(1899, 12, 30).addDays(day);
        return known(date.year(), date.month(), date.day(), seconds == 0 ? -1 : int(std::min<qint64>(seconds / 60, 1439)));
    }
    Cursor at{text};
    at.skipSpaces();
    int year = 0;
    int month = 0;
    int day = std::ranges::find(m_parts, 'd', &Part::token) == m_parts.end() ? 1 : 0;
    int hours = -1;
    int minutes = 0;
    std::string half;
    for (const Part &part : m_parts) {
        int count = 0;
        // A format with a time also reads a cell that has only the date.
        if (at.atEnd() && year > 0 && month > 0 && hours < 0)
            break;
        switch (part.token) {
        case 'Y':
            year = at.upTo(4, &count);
            if (count != 4)
                return std::nullopt;
            break;
        case 'y':
            year = at.upTo(2, &count);
            if (count != 2)
                return std::nullopt;
            year += 2000;
            break;
        case 'M': month = at.upTo(2); break;
        case 'N': month = monthOf(at.word()); break;
        case 'd': day = at.upTo(2); break;
        case 'H':
        case 'h': hours = at.upTo(2); break;
        case 'm':
            minutes = at.upTo(2);
            if (minutes < 0 || minutes > 59)
                return std::nullopt;
            break;
        case 's': {
            const int seconds = at.upTo(2);
            if (seconds < 0 || seconds > 59)
                return std::nullopt;
            break;
        }
        case 'f': (void)at.upTo(9); break;
        case 'w': (void)at.word(); break;
        case 'a':
            at.skipSpaces();
            half = at.word();
            break;
        default:
            if (part.literal.find_first_not_of(' ') == std::string::npos) {
                at.skipSpaces();
            } else {
                if (!at.rest.starts_with(part.literal))
                    return std::nullopt;
                at.rest.remove_prefix(part.literal.size());
            }
            break;
        }
    }
    if (!half.empty() && !applyHalf(half, hours))
        return std::nullopt;
    int time = hours >= 0 && hours <= 23 ? hours * 60 + minutes : -1;
    if (hours > 23)
        return std::nullopt;
    if (hours < 0) {
        if (at.take('T') || at.peek() == ' ') {
            at.skipSpaces();
            if (!at.atEnd() && (time = takeTime(at)) < 0)
                return std::nullopt;
        }
    } else {
        // Seconds, their fraction and the offset, where the format doesn't name them.
        if (at.take(':') && at.digits(2) < 0)
            return std::nullopt;
        if (at.take('.') && at.digits(9) < 0)
            return std::nullopt;
        skipOffset(at);
    }
    at.skipSpaces();
    if (!at.atEnd())
        return std::nullopt;
    return known(year, month, day, time);
}

} // namespace somo
