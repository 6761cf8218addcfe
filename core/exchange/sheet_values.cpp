// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_values.h"

#include "core/exchange/value_parse.h"

#include <QDate>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace somo {

namespace {

// Serial numbers end with the year 9999.
constexpr double lastSerial = 2'958'466;
constexpr int lastSheetYear = 9999;
constexpr double longestElapsed = 366;
constexpr int secondsPerDay = 86'400;

/// A moment in time, never an amount; below 0 for what is none.
double serialNumber(std::string_view serial)
{
    double number = -1;
    const auto [end, problem] = std::from_chars(serial.data(), serial.data() + serial.size(), number);
    return problem == std::errc{} && end == serial.data() + serial.size() && number >= 0 && number < lastSerial ? number : -1;
}

// A sheet has dates by the hundred thousand: they are put together digit by digit, without strings between.
void appendTwoDigits(std::string &text, int value)
{
    text += char('0' + value / 10);
    text += char('0' + value % 10);
}

void appendTime(std::string &text, int seconds)
{
    const int hours = seconds / 3600;
    if (hours < 100)
        appendTwoDigits(text, hours);
    else
        text += std::to_string(hours);
    text += ':';
    appendTwoDigits(text, seconds / 60 % 60);
    text += ':';
    appendTwoDigits(text, seconds % 60);
}

std::string timeText(int seconds)
{
    std::string text;
    appendTime(text, seconds);
    return text;
}

/// YYYY-MM-DD; for years of four digits.
std::string dateText(QDate date)
{
    int year = 0, month = 0, day = 0;
    date.getDate(&year, &month, &day);
    std::string text;
    text.reserve(19); // with a time behind it
    appendTwoDigits(text, year / 100);
    appendTwoDigits(text, year % 100);
    text += '-';
    appendTwoDigits(text, month);
    text += '-';
    appendTwoDigits(text, day);
    return text;
}

} // namespace

std::string serialDateText(std::string_view serial, bool dates1904)
{
    const double number = serialNumber(serial);
    if (number < 0)
        return {};
    int days = int(number);
    int seconds = int(std::lround((number - days) * secondsPerDay));
    if (seconds == secondsPerDay) {
        seconds = 0;
        ++days;
    }
    if (days == 0 && !dates1904)
        return timeText(seconds);
    // The 1900 system knows a 29 February 1900 that never was: serial 60.
    if (!dates1904 && days == 60)
        return {};
    const QDate base = dates1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate date = base.addDays(days);
    if (date.year() > lastSheetYear)
        return {};
    std::string text = dateText(date);
    if (seconds != 0) {
        text += ' ';
        appendTime(text, seconds);
    }
    return text;
}

std::string elapsedText(std::string_view serial)
{
    const double number = serialNumber(serial);
    return number >= 1 && number < longestElapsed ? timeText(int(std::lround(number * secondsPerDay))) : std::string();
}

std::string isoDateText(std::string_view iso)
{
    const size_t split = iso.find_first_of("T ");
    const bool timeOnly = split == 0 || (split == std::string_view::npos && iso.find(':') != std::string_view::npos);
    const QDate date = timeOnly ? QDate() : QDate::fromString(QString::fromLatin1(iso.data(), qsizetype(std::min(split, iso.size()))), Qt::ISODate);
    if (!timeOnly && !date.isValid())
        return {};
    std::string_view clock = timeOnly ? iso.substr(split == 0 ? 1 : 0) : split == std::string_view::npos ? std::string_view() : iso.substr(split + 1);
    clock = clock.substr(0, clock.find_first_of(".Z+-"));
    const QTime time = QTime::fromString(QString::fromLatin1(clock.data(), qsizetype(clock.size())), Qt::ISODate);
    if (!clock.empty() && !time.isValid())
        return {};
    const std::string shown = time.isValid() ? timeText(time.msecsSinceStartOfDay() / 1000) : std::string();
    if (timeOnly || (date.year() == 1899 && time.isValid()))
        return shown;
    const std::string day = date.toString(Qt::ISODate).toStdString();
    return shown.empty() || shown == "00:00:00" ? day : day + ' ' + shown;
}

std::string sheetNumberText(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (!text.empty() && text.size() <= 15 && std::ranges::all_of(text, isDigit) && (text[0] != '0' || text.size() == 1))
        return std::string(text);
    const auto plain = plainDecimal(text);
    return plain ? withoutBinaryNoise(*plain) : std::string();
}

} // namespace somo
