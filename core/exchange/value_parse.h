// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/money.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace somo {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// How values of files are read. What one value leaves open (03/04/2026, 1.500) is decided once per column from all
// its values (day-one §12): the *Evidence structures collect, the *Reading enums are the decision.

enum class DateReading {
    dayFirst,
    monthFirst,
    conflicting, // some values can only be day first, others only month first: ambiguous ones are refused
};

/// A date, perhaps with a time of day.
struct DateTimeValue {
    Day day; // null for a time alone
    int minutes = -1; // of the day; -1: no time given
    friend bool operator==(const DateTimeValue &, const DateTimeValue &) = default;
};

struct DateEvidence {
    bool ambiguous = false; // a value that both orders can read differently was seen
    bool dayFirst = false;
    bool monthFirst = false;
    std::string example;
    void add(std::string_view text);
    bool isSettled() const { return dayFirst || monthFirst; }
};

/// Reads yyyy-MM-dd, yyyy/MM/dd, yyyyMMdd, dd/MM/yyyy, dd-MM-yyyy, dd.MM.yyyy, M/d/yyyy, "28 Feb 2026", "03-Jul-2026",
/// each with or without HH:mm[:ss[.fff]] [AM|PM], or "T". Two-digit years are refused.
std::optional<DateTimeValue> parseDate(std::string_view text, DateReading reading);
/// Whether the text is a date whose reading depends on the decision.
bool isAmbiguousDate(std::string_view text);

/// A profile's date format: yyyy yy MMM MM M dd d HH H hh h mm m ss s AP and plain letters between; "excel" for a
/// serial number. A time behind a format without one is read as well.
class DatePattern {
public:
    static std::optional<DatePattern> fromText(QStringView pattern);
    std::optional<DateTimeValue> parse(std::string_view text) const;

private:
    struct Part {
        char token; // y Y M N d H h m s a = date parts; '\0' literal; 'x' excel serial
        std::string literal;
    };
    std::vector<Part> m_parts;
};

/// Minutes of the day from HH:mm[:ss] [AM|PM].
std::optional<int> parseTime(std::string_view text);

/// How a number is read that can be read in two ways (1.500): one separator with three digits behind it.
/// A number that can be read in one way only is read so whatever the column's decision, but for the strict ones,
/// which a profile has asked for.
enum class NumberReading {
    pointDecimal, // 1.500 is one and a half, 1,500 is 1500
    commaDecimal, // 1.500 is 1500, 1,500 is one and a half
    thousands, // both are 1500
    conflicting, // refused
    strictPoint, // 1,234.5 and nothing else
    strictComma, // 1.234,5 and nothing else
};

struct NumberEvidence {
    bool ambiguous = false; // like 1.500: one separator, three digits behind it
    bool pointDecimal = false;
    bool commaDecimal = false;
    std::string example;
    void add(std::string_view text);
    bool isSettled() const { return pointDecimal || commaDecimal; }
};

/// The canonical text of a number ("-1234.5"): currency marks, grouping, trailing minus, parentheses and the noise of
/// binary numbers (911.4300000000001) are taken off. Nothing for what is no number, or is ambiguous and conflicting.
/// A percent sign is refused unless `percent`. What a spreadsheet has rounded (1.23457E+11) is refused.
std::optional<std::string> parseNumber(std::string_view text, NumberReading reading, bool percent = false);
/// Whether the text is a number whose reading depends on the decision.
bool isAmbiguousNumber(std::string_view text);
/// Whether this sign parts the number's digits in threes and nothing else does: 165.000, 1.234.567.
bool isGroupedInThrees(std::string_view text, char sign);
/// Decimal text with '.' and perhaps an exponent ("9.5E-3") in plain notation ("0.0095"), exactly.
std::optional<std::string> plainDecimal(std::string_view text);
/// What a number format such as "1.234,5" in a profile says.
std::optional<NumberReading> numberReadingFromFormat(QStringView format);

/// The noise of binary floating point taken off canonical decimal text: with more than 8 decimals, what is behind
/// Excel's 15 significant digits is rounded away.
std::string withoutBinaryNoise(std::string_view canonical);
/// The exact product of canonical decimal texts; nothing where it leaves 128 bits.
std::optional<std::string> decimalProduct(std::string_view a, std::string_view b);
/// The exact sum likewise.
std::optional<std::string> decimalSum(std::string_view a, std::string_view b);

/// A code or a long number that a spreadsheet has rounded: 2.60401E+13.
bool isEatenBySpreadsheet(std::string_view text);

/// Text and share of a credited person.
struct ShareValue {
    QString person;
    Rate share;
    friend bool operator==(const ShareValue &, const ShareValue &) = default;
};
/// "An", "An:60;Bình:40"; shares must add up to 100 % exactly. Nothing where they don't, or where one is missing.
std::optional<std::vector<ShareValue>> parseShares(std::string_view text);

/// An amount as a person types it into a field (day-one §2): 500k, 1tr2 (1.2 million), 1,5 triệu, 2 tỷ, 1.500.000.
/// `ambiguous` is set where the text can be read in two ways in this currency and must be asked.
struct TypedAmount {
    Money amount;
    bool ambiguous = false;
};
std::optional<TypedAmount> parseTypedAmount(QStringView text, const Currency &currency);

} // namespace somo
