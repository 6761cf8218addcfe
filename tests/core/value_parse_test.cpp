// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/value_parse.h"

#include "tests/support/catch.h"

using namespace somo;

namespace {

std::string dateText(std::string_view text, DateReading reading = DateReading::dayFirst)
{
    const auto value = parseDate(text, reading);
    if (!value)
        return "none";
    return std::to_string(value->day.number()) + (value->minutes < 0 ? "" : " " + std::to_string(value->minutes));
}

std::string number(std::string_view text, NumberReading reading = NumberReading::thousands)
{
    return parseNumber(text, reading).value_or("none");
}

} // namespace

TEST_CASE("dates of every kind that exports write are read", "[value]")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"2026-04-01", "20260401"},
        {"2026-04-01 02:22", "20260401 142"},
        {"2026-04-01T02:22:59", "20260401 142"},
        {"2026-04-01T02:22:59.123Z", "20260401 142"}, // the civil time as written
        {"2026-04-01 23:30:00+07:00", "20260401 1410"},
        {"2010-12-29 00:00:00.000", "20101229 0"},
        {"2026/4/1", "20260401"},
        {"20260401", "20260401"},
        {"27/05/2026 17:31:07", "20260527 1051"},
        {"17:31:07 27/05/2026", "20260527 1051"},
        {"04-05-2026 09:30", "20260504 570"},
        {"4.5.2026", "20260504"},
        {"28 Feb 2026 23:30", "20260228 1410"},
        {"03-Jul-2026", "20260703"},
        {"29 February 2024", "20240229"},
        {"Feb 28, 2026", "20260228"},
        {"05/04/2026 9:30:33 AM", "20260405 570"},
        {"05/04/2026 12:00 AM", "20260405 0"},
        {"05/04/2026 12:15 PM", "20260405 735"},
        {"05/04/2026 1:05 CH", "20260405 785"},
        {"05/04/2026 14h30", "20260405 870"},
        {"05/04/2026 9h", "20260405 540"},
        {"8h05 05/04/2026", "20260405 485"},
        {"  5/4/2026 ", "20260405"},
    }));
    CHECK(dateText(text) == expected);
}

TEST_CASE("what is no date is refused", "[value]")
{
    const std::string text = GENERATE("", "abc", "2026-13-01", "2026-02-30", "29/02/2026", "32/01/2026", "1/2/26", "26-1-2",
                                      "2026-04-01 25:00", "2026-04-01 10:60", "2026-04-01 10h60", "2026-04-01 25h", "2026-04-01 10h5x", "2026-04-01 x", "1/2-2026", "0/0/00",
                                      "2026", "12345", "5 Foo 2026", "13:00 PM 1/1/2026", "1/1/2026 13:00 PM");
    CHECK(dateText(text) == "none");
}

TEST_CASE("a column's decision orders day and month, and what contradicts it is refused", "[value]")
{
    CHECK(dateText("03/04/2026", DateReading::dayFirst) == "20260403");
    CHECK(dateText("03/04/2026", DateReading::monthFirst) == "20260304");
    CHECK(dateText("03/04/2026", DateReading::conflicting) == "none");
    CHECK(dateText("04/04/2026", DateReading::conflicting) == "20260404");
    CHECK(dateText("13/04/2026", DateReading::conflicting) == "20260413");
    CHECK(dateText("13/04/2026", DateReading::monthFirst) == "none");
    CHECK(dateText("04/13/2026", DateReading::dayFirst) == "none");
    CHECK(dateText("04/13/2026", DateReading::monthFirst) == "20260413");

    DateEvidence evidence;
    for (const char *text : {"2026-04-01", "04/04/2026", "13 Feb 2026"})
        evidence.add(text);
    CHECK_FALSE(evidence.ambiguous);
    CHECK_FALSE(evidence.isSettled());
    evidence.add("03/04/2026");
    evidence.add("05/04/2026");
    CHECK(evidence.ambiguous);
    CHECK(evidence.example == "03/04/2026");
    evidence.add("12/31/2026");
    CHECK(evidence.monthFirst);
    CHECK_FALSE(evidence.dayFirst);
}

TEST_CASE("a profile's date format is followed", "[value]")
{
    const auto [pattern, text, expected] = GENERATE(table<QString, std::string, std::string>({
        {QStringLiteral("yyyy-MM-dd HH:mm"), "2026-04-01 02:22", "20260401 142"},
        {QStringLiteral("yyyy-MM-dd HH:mm"), "2026-04-01", "20260401"},
        {QStringLiteral("yyyy-MM-dd"), "2026-04-01 02:22", "20260401 142"},
        {QStringLiteral("dd/MM/yyyy"), "3/4/2026", "20260403"},
        {QStringLiteral("dd/mm/yyyy"), "03/04/2026", "20260403"},
        {QStringLiteral("M/d/yyyy"), "3/4/2026", "20260304"},
        {QStringLiteral("dd MMM yyyy HH:mm"), "28 Feb 2026 23:30", "20260228 1410"},
        {QStringLiteral("yyyy-M"), "2023-7", "20230701"},
        {QStringLiteral("yyyyMMdd"), "20260401", "20260401"},
        {QStringLiteral("yyyy-MM-dd"), "2026-04", "none"},
        {QStringLiteral("MM/dd/yyyy h:mm AP"), "12/15/2025 9:30 PM", "20251215 1290"},
        {QStringLiteral("dd.MM.yy"), "01.04.26", "20260401"},
        {QStringLiteral("dd/MM/yyyy"), "2026-04-03", "none"},
        {QStringLiteral("dd/MM/yyyy"), "31/04/2026", "none"},
        {QStringLiteral("excel"), "46113.5", "20260401 720"},
        {QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"), "2026-10-03T14:30:05Z", "20261003 870"},
        {QStringLiteral("yyyy-MM-ddTHH:mm:ss"), "2026-10-03T14:30:05+07:00", "20261003 870"},
        {QStringLiteral("yyyy-MM-dd HH:mm:ss"), "2026-10-03 00:00:00.000", "20261003 0"},
        {QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"), "2026-10-03 14:30:05.123", "20261003 870"},
        {QStringLiteral("dddd, dd MMMM yyyy"), "Saturday, 03 October 2026", "20261003"},
        {QStringLiteral("dd/MM/yyyy hh:mm:ss a"), "03/10/2026 02:30:00 CH", "20261003 870"},
        {QStringLiteral("dd 'tháng' MM 'năm' yyyy"), "03 tháng 10 năm 2026", "20261003"},
    }));
    CAPTURE(pattern, text);
    const auto parsed = DatePattern::fromText(pattern);
    REQUIRE(parsed);
    const auto value = parsed->parse(text);
    const std::string shown = !value ? "none" : std::to_string(value->day.number()) + (value->minutes < 0 ? "" : " " + std::to_string(value->minutes));
    CHECK(shown == expected);
    CHECK_FALSE(DatePattern::fromText(u"HH:mm"));
    CHECK_FALSE(DatePattern::fromText(u"yyy-MM"));
    CHECK_FALSE(DatePattern::fromText(u"yyyy-MM-dd'T"));
}

TEST_CASE("numbers that can be read in one way only are read so", "[value]")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"165000", "165000"},
        {"0", "0"},
        {"007", "7"},
        {"165000.00", "165000.00"},
        {"1.234.567", "1234567"},
        {"1,234,567", "1234567"},
        {"1.234,5", "1234.5"},
        {"1,234.5", "1234.5"},
        {"12,5", "12.5"},
        {"0,123", "0.123"},
        {".0150", "0.0150"},
        {"2024.994", "2024.994"},
        {"192.612.578₫", "192612578"},
        {"1.500.000 đ", "1500000"},
        {"VND 20,000,000", "20000000"},
        {"$1,234.50", "1234.50"},
        {"1 234 567", "1234567"},
        {"1\u00A0234\u202F567,5", "1234567.5"},
        {"-5", "-5"},
        {"−5", "-5"},
        {"5-", "-5"},
        {"(1,234.50)", "-1234.50"},
        {"-$5.25", "-5.25"},
        {"+7", "7"},
        {"-0", "0"},
        {"911.4300000000001", "911.43"},
        {"0.30000000000000004", "0.3"},
        {"2.6749999999999998", "2.675"},
        {"-1.1368683772161603E-13", "-0.000000000000113686837721616"},
        {"1.5E-3", "0.0015"},
        {"1.25e2", "125"},
        {"1234567890123456789", "1234567890123456789"},
    }));
    CHECK(number(text) == expected);
}

TEST_CASE("what is no number is refused", "[value]")
{
    const std::string text = GENERATE("", "-", "abc", "12a", "1.2.3", "1,2,3", "1.234.56", "1,23,456", "--5", "-(5)", "5%", "(5", "..",
                                      "1.23457E+11", "1 23", "1..5", "1,,5", "1.234.567,8.9", "NULL", "2.60401E+13");
    CHECK(number(text) == "none");
}

TEST_CASE("one separator with three digits behind it is read as its column decides", "[value]")
{
    const auto [text, point, comma, thousands] = GENERATE(table<std::string, std::string, std::string, std::string>({
        {"1.500", "1.500", "1500", "1500"},
        {"1,500", "1500", "1.500", "1500"},
        {"-12.345", "-12.345", "-12345", "-12345"},
    }));
    CHECK(number(text, NumberReading::pointDecimal) == point);
    CHECK(number(text, NumberReading::commaDecimal) == comma);
    CHECK(number(text, NumberReading::thousands) == thousands);
    CHECK(number(text, NumberReading::conflicting) == "none");
    CHECK(isAmbiguousNumber(text));
    CHECK(number("12.5", NumberReading::conflicting) == "12.5");

    NumberEvidence evidence;
    for (const char *plain : {"12", "1.500", "x"})
        evidence.add(plain);
    CHECK(evidence.ambiguous);
    CHECK_FALSE(evidence.isSettled());
    evidence.add("1.500.000");
    CHECK(evidence.commaDecimal);
    evidence.add("12.5");
    CHECK(evidence.pointDecimal);
}

TEST_CASE("a number format of a profile is strict", "[value]")
{
    CHECK(numberReadingFromFormat(u"1.234,5") == NumberReading::strictComma);
    CHECK(numberReadingFromFormat(u"1,234.5") == NumberReading::strictPoint);
    CHECK(numberReadingFromFormat(u"1.234") == NumberReading::strictComma);
    CHECK(numberReadingFromFormat(u"1234.5") == NumberReading::strictPoint);
    CHECK(numberReadingFromFormat(u"1234,56") == NumberReading::strictComma);
    CHECK_FALSE(numberReadingFromFormat(u"#,##0"));
    CHECK(number("165000.00", NumberReading::strictComma) == "none");
    CHECK(number("1.500", NumberReading::strictComma) == "1500");
    CHECK(number("1.500", NumberReading::strictPoint) == "1.500");
    CHECK(number("12,5", NumberReading::strictPoint) == "none");
}

TEST_CASE("percents are numbers only where a percent is asked for", "[value]")
{
    CHECK(parseNumber("6.87%", NumberReading::pointDecimal, true) == std::optional<std::string>("6.87"));
    CHECK(parseNumber("1,77 %", NumberReading::pointDecimal, true) == std::optional<std::string>("1.77"));
    CHECK_FALSE(parseNumber("6.87%", NumberReading::pointDecimal));
}

TEST_CASE("decimals are multiplied and added exactly", "[value]")
{
    CHECK(decimalProduct("165.5", "1000") == std::optional<std::string>("165500"));
    CHECK(decimalProduct("-0.2", "100") == std::optional<std::string>("-20"));
    CHECK(decimalProduct("0.1", "0.2") == std::optional<std::string>("0.02"));
    CHECK(decimalProduct("0", "-5") == std::optional<std::string>("0"));
    CHECK(decimalSum("0.1", "0.2") == std::optional<std::string>("0.3"));
    CHECK(decimalSum("10700", "-8400.5") == std::optional<std::string>("2299.5"));
    CHECK_FALSE(decimalProduct("99999999999999999999999", "99999999999999999999999"));
    CHECK_FALSE(decimalProduct("x", "1"));
    CHECK_FALSE(decimalSum("1", ""));
}

TEST_CASE("codes that a spreadsheet has rounded are known", "[value]")
{
    CHECK(isEatenBySpreadsheet("2.60401E+13"));
    CHECK(isEatenBySpreadsheet("2,60401E+13"));
    CHECK(isEatenBySpreadsheet("5.80E+17"));
    CHECK_FALSE(isEatenBySpreadsheet("260401KW474ETA"));
    CHECK_FALSE(isEatenBySpreadsheet("HD000103"));
    CHECK_FALSE(isEatenBySpreadsheet("1E"));
    CHECK_FALSE(isEatenBySpreadsheet("E+13"));
    CHECK_FALSE(isEatenBySpreadsheet("1.25E+2")); // nothing was lost
}

TEST_CASE("shares of an order must add up to the whole", "[value]")
{
    const auto two = parseShares("An:60; Bình:40%");
    REQUIRE(two);
    CHECK(*two == std::vector<ShareValue>{{QStringLiteral("An"), {600'000}}, {QStringLiteral("Bình"), {400'000}}});
    CHECK(parseShares("An") == std::vector<ShareValue>{{QStringLiteral("An"), {1'000'000}}});
    CHECK(parseShares("An:33.33;Bình:33.33;Cúc:33.34"));
    CHECK(parseShares("An:33,33;Bình:66,67"));
    CHECK(parseShares("Team: North")->front().person == QStringLiteral("Team: North"));
    const std::string wrong = GENERATE("An:60;Bình:30", "An:60", "An;Bình", "An:60;;Bình:40", "An:100;Bình:0", "An:120;Bình:-20", ":100", "");
    CHECK_FALSE(parseShares(wrong));
}

TEST_CASE("amounts as people in Vietnam type them", "[value]")
{
    const Currency dong;
    const auto [typed, units, ambiguous] = GENERATE(table<QString, qint64, bool>({
        {QStringLiteral("500k"), 500'000, false},
        {QStringLiteral("1tr2"), 1'200'000, false},
        {QStringLiteral("1tr250"), 1'250'000, false},
        {QStringLiteral("1tr500k"), 1'500'000, false},
        {QStringLiteral("1,5 triệu"), 1'500'000, false},
        {QStringLiteral("1.5tr"), 1'500'000, false},
        {QStringLiteral("2 tỷ"), 2'000'000'000, false},
        {QStringLiteral("2 tỷ 500tr"), 2'500'000'000, false},
        {QStringLiteral("250 nghìn"), 250'000, false},
        {QStringLiteral("1.500.000"), 1'500'000, false},
        {QStringLiteral("1,500,000 ₫"), 1'500'000, false},
        {QStringLiteral("1.500"), 1'500, false},
        {QStringLiteral("1,500"), 1'500, false},
        {QStringLiteral("-20k"), -20'000, false},
        {QStringLiteral("1,5"), 2, true}, // one and a half đồng? asked
        {QStringLiteral("1.500k"), 1'500'000, true},
    }));
    CAPTURE(typed);
    const auto amount = parseTypedAmount(typed, dong);
    REQUIRE(amount);
    CHECK(amount->amount.minorUnits() == units);
    CHECK(amount->ambiguous == ambiguous);
    const QString wrong = GENERATE(QString(), QStringLiteral("abc"), QStringLiteral("1tr2tr"), QStringLiteral("500k1tr"), QStringLiteral("k"),
                                   QStringLiteral("99999999999999999999"));
    CHECK_FALSE(parseTypedAmount(wrong, dong));
}

TEST_CASE("a typed amount in a currency with decimals asks where the sign could be either", "[value]")
{
    const Currency dollar{QStringLiteral("USD"), 2};
    CHECK(parseTypedAmount(u"12.5", dollar)->amount.minorUnits() == 1250);
    CHECK_FALSE(parseTypedAmount(u"12.5", dollar)->ambiguous);
    CHECK(parseTypedAmount(u"$1,234.50", dollar)->amount.minorUnits() == 123'450);
    CHECK(parseTypedAmount(u"1,500", dollar)->ambiguous);
}
