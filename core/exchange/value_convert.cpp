// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/value_convert.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace somo {

namespace {

using Problem = std::optional<ErrorCode>;

bool allDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::string foldedText(std::string_view text)
{
    return folded(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
}

Problem convertCode(std::string_view text, CellKind kind, std::string &canonical)
{
    // A number cell keeps fifteen digits as typed, and a binary number none exactly above 2^53: what stands behind is made up.
    constexpr size_t kept = 15;
    constexpr std::string_view largestExact = "9007199254740992";
    const bool rounded = kind == CellKind::number && text.size() > kept && allDigits(text)
        && (text.find_first_not_of('0', kept) == std::string_view::npos || text.size() > largestExact.size() || text > largestExact);
    if (rounded || isEatenBySpreadsheet(text))
        return ErrorCode::eatenCode;
    canonical = text;
    return std::nullopt;
}

/// 05/11/26, where the profile says what comes first.
std::optional<DateTimeValue> shortYear(std::string_view text, DateReading reading)
{
    static const std::optional<DatePattern> dayFirst = DatePattern::fromText(u"d/M/yy"), monthFirst = DatePattern::fromText(u"M/d/yy");
    std::string plain(text);
    std::ranges::replace_if(plain, [](char each) { return each == '-' || each == '.'; }, '/');
    return (reading == DateReading::monthFirst ? monthFirst : dayFirst)->parse(plain);
}

/// A date whose cell lost its style is the number that a spreadsheet keeps for it; taken for one between 2000 and 2050 only.
std::optional<DateTimeValue> unstyledDay(std::string_view text)
{
    static const std::optional<DatePattern> serial = DatePattern::fromText(u"excel");
    constexpr qint64 first = 36'526, last = 55'153;
    const auto number = decimalFromText(text, 0);
    return number && *number >= first && *number < last ? serial->parse(text) : std::nullopt;
}

Problem convertDate(const ColumnPlan &plan, std::string_view text, CellKind kind, std::string &canonical, int &minutes)
{
    std::optional<DateTimeValue> value;
    if (plan.pattern)
        value = plan.pattern->parse(text);
    if (kind == CellKind::date && !value)
        value = parseDate(text, DateReading::dayFirst);
    else if (!plan.pattern)
        value = parseDate(text, plan.dates);
    if (!value && plan.datesDecided)
        value = shortYear(text, plan.dates);
    if (!value && kind == CellKind::number && !plan.pattern)
        value = unstyledDay(text);
    if (!value || value->day.isNull()) {
        const bool open = !plan.pattern && plan.dates == DateReading::conflicting && isAmbiguousDate(text);
        return open ? ErrorCode::ambiguousDate : ErrorCode::unreadableDate;
    }
    if (value->day < firstKnownDay || value->day > lastKnownDay)
        return ErrorCode::dateOutOfRange;
    minutes = value->minutes;
    canonical = std::to_string(value->day.number());
    return std::nullopt;
}

Problem convertTime(const ColumnPlan &plan, std::string_view text, std::string &canonical)
{
    std::optional<int> minutes = parseTime(text);
    if (!minutes && plan.pattern) {
        if (const auto value = plan.pattern->parse(text); value && value->minutes >= 0)
            minutes = value->minutes;
    }
    if (!minutes && allDigits(text) && text.size() <= 4) {
        if (const int number = std::stoi(std::string(text)); number < 24 * 60)
            minutes = number;
    }
    if (!minutes)
        return ErrorCode::unreadableTime;
    canonical = std::to_string(*minutes);
    return std::nullopt;
}

Problem convertNumber(const ColumnPlan &plan, std::string_view text, CellKind kind, NumberReading reading, std::string &canonical)
{
    auto number = parseNumber(text, reading, !plan.percentOf.isEmpty());
    // A profile that names its decimal sign doesn't make 165.000 out of a hundred and sixty-five thousand đồng.
    if (plan.guardedSign != '\0' && kind == CellKind::text && plan.percentOf.isEmpty() && isGroupedInThrees(text, plan.guardedSign)) {
        const bool hasDecimals = plan.guardedSign == '.' ? plan.numberEvidence.pointDecimal : plan.numberEvidence.commaDecimal;
        if (hasDecimals && isAmbiguousNumber(text))
            return ErrorCode::ambiguousNumber;
        number = parseNumber(text, plan.guardedSign == '.' ? NumberReading::strictComma : NumberReading::strictPoint);
    }
    if (!number) {
        const bool open = reading == NumberReading::conflicting && isAmbiguousNumber(text);
        return open ? ErrorCode::ambiguousNumber : ErrorCode::unreadableNumber;
    }
    if (!plan.scale.empty()) {
        number = decimalProduct(*number, plan.scale);
        if (!number)
            return ErrorCode::numberTooLarge;
    }
    canonical = std::move(*number);
    return std::nullopt;
}

Problem convertStatus(std::string_view text, std::string &canonical)
{
    static constexpr std::array<std::string_view, 5> statuses{"draft", "confirmed", "shipped", "completed", "cancelled"};
    std::string word(text);
    std::ranges::transform(word, word.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    if (std::ranges::find(statuses, word) == statuses.end())
        return ErrorCode::unknownStatus;
    canonical = std::move(word);
    return std::nullopt;
}

Problem convertYesNo(std::string_view text, std::string &canonical)
{
    const std::string word = foldedText(text);
    for (const std::string_view yes : {"yes", "y", "true", "1", "co", "x"}) {
        if (word == yes) {
            canonical = "yes";
            return std::nullopt;
        }
    }
    for (const std::string_view no : {"no", "n", "false", "0", "khong"}) {
        if (word == no) {
            canonical = "no";
            return std::nullopt;
        }
    }
    return ErrorCode::badYesNo;
}

Problem convertShares(std::string_view text, std::string &canonical)
{
    if (text.find_first_of(":;") != std::string_view::npos && !parseShares(text))
        return ErrorCode::badShares;
    canonical = text;
    return std::nullopt;
}

/// Month and day without a year, "--12-25" or "--1225" as address books write them, else "25/12"; 0 for what is none.
int monthAndDay(std::string_view text, DateReading reading)
{
    const bool isIso = text.starts_with("--");
    std::string_view rest = isIso ? text.substr(2) : text;
    const size_t split = rest.find_first_of("/.-");
    std::string_view first = rest.substr(0, split), second = split == std::string_view::npos ? std::string_view() : rest.substr(split + 1);
    if (isIso && split == std::string_view::npos && rest.size() == 4) {
        first = rest.substr(0, 2);
        second = rest.substr(2);
    }
    constexpr size_t longest = 2;
    if (!allDigits(first) || !allDigits(second) || first.size() > longest || second.size() > longest)
        return 0;
    int month = std::stoi(std::string(first)), day = std::stoi(std::string(second));
    if (!isIso && reading != DateReading::monthFirst)
        std::swap(month, day);
    constexpr int leapYear = 2000; // 29 February is somebody's birthday
    return Day::fromParts(leapYear, month, day) ? month * 100 + day : 0;
}

Problem convertBirthday(const ColumnPlan &plan, std::string_view text, CellKind kind, std::string &canonical)
{
    const auto known = birthdayFromText(text, kind == CellKind::date ? DateReading::dayFirst : plan.dates);
    if (!known)
        return ErrorCode::unreadableDate;
    canonical = std::to_string(*known);
    return std::nullopt;
}

Problem convert(const ColumnPlan &plan, std::string_view text, CellKind kind, NumberReading reading, std::string &canonical, int &minutes)
{
    switch (plan.type) {
    case FieldType::text: canonical = text; return std::nullopt;
    case FieldType::code:
    case FieldType::phone: return convertCode(text, kind, canonical);
    case FieldType::date: return convertDate(plan, text, kind, canonical, minutes);
    case FieldType::time: return convertTime(plan, text, canonical);
    case FieldType::amount:
    case FieldType::price:
    case FieldType::quantity:
    case FieldType::number: return convertNumber(plan, text, kind, reading, canonical);
    case FieldType::integer: {
        if (const auto date = parseDate(text, DateReading::dayFirst); date && !date->day.isNull() && (text.size() > 8 || !allDigits(text))) {
            canonical = std::to_string(date->day.year()); // a birthday where its year is asked for
            return std::nullopt;
        }
        const auto number = parseNumber(text, NumberReading::strictPoint);
        if (!number || !allDigits(*number))
            return ErrorCode::unreadableNumber;
        canonical = *number;
        return std::nullopt;
    }
    case FieldType::birthday: return convertBirthday(plan, text, kind, canonical);
    case FieldType::status: return convertStatus(text, canonical);
    case FieldType::shares: return convertShares(text, canonical);
    case FieldType::yesNo: return convertYesNo(text, canonical);
    case FieldType::subject: {
        const bool whole = text == "everyone" || text.starts_with("person:") || text.starts_with("team:");
        canonical = whole ? std::string(text) : "person:" + std::string(text);
        return std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace

std::optional<int> birthdayFromText(std::string_view text, DateReading reading)
{
    constexpr int perYear = 10'000;
    if (text.size() == 4 && allDigits(text))
        return std::stoi(std::string(text)) * perYear;
    if (const int known = monthAndDay(text, reading))
        return known;
    const std::optional<DateTimeValue> value = parseDate(text, reading);
    return value && !value->day.isNull() ? std::optional(value->day.number()) : std::nullopt;
}

std::optional<ErrorCode> convertValue(const ColumnPlan &plan, std::string_view text, CellKind kind, std::string &canonical, int &minutes)
{
    if (kind == CellKind::formula)
        return ErrorCode::formulaWithoutValue;
    if (isSpreadsheetError(text))
        return ErrorCode::spreadsheetError;
    // A workbook's number cells are unambiguous, whatever the texts beside them look like.
    return convert(plan, text, kind, kind == CellKind::number ? NumberReading::strictPoint : plan.numbers, canonical, minutes);
}

std::optional<ErrorCode> convertProfileValue(const ColumnPlan &plan, std::string_view text, std::string &canonical)
{
    int minutes = -1;
    if (plan.isDate()) {
        const auto day = Day::fromIso(QString::fromUtf8(text.data(), qsizetype(text.size())));
        if (!day)
            return ErrorCode::unreadableDate;
        if (*day < firstKnownDay || *day > lastKnownDay)
            return ErrorCode::dateOutOfRange;
        canonical = std::to_string(day->number());
        return std::nullopt;
    }
    return convert(plan, text, CellKind::text, NumberReading::strictPoint, canonical, minutes);
}

bool isSpreadsheetError(std::string_view value)
{
    if (value.starts_with("Err:5")) // LibreOffice: Err:502
        return value.size() == 7 && isDigit(value[5]) && isDigit(value[6]);
    if (!value.starts_with('#'))
        return false;
    // A date below 0, or one that a column was too narrow for.
    if (value.size() >= 3 && value.find_first_not_of('#') == std::string_view::npos)
        return true;
    constexpr std::array<std::string_view, 20> errors{
        "#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#FIELD!", "#GETTING_DATA", "#UNKNOWN!",
        "#BLOCKED!", "#BUSY!", "#CONNECT!", "#EXTERNAL!", "#PYTHON!", "#TIMEOUT!", "#ERROR!", "#N/A!",
    };
    return std::ranges::find(errors, value) != errors.end();
}

} // namespace somo
