// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "tests/support/catch.h"

#include <numeric>

using namespace somo;

TEST_CASE("rounding is half away from zero, once", "[money]")
{
    CHECK(qint64(roundedQuotient(5, 10)) == 1);
    CHECK(qint64(roundedQuotient(-5, 10)) == -1);
    CHECK(qint64(roundedQuotient(4, 10)) == 0);
    CHECK(qint64(roundedQuotient(-14, 10)) == -1);
    CHECK(qint64(roundedQuotient(-15, 10)) == -2);
    CHECK(qint64(roundedQuotient(1, 3)) == 0);
    CHECK(qint64(roundedQuotient(2, 3)) == 1);
    CHECK(qint64(roundedQuotient(-2, 3)) == -1);
}

TEST_CASE("a line is rounded, not its price", "[money]")
{
    // 3 × 0.3333 USD = 0.9999 → 1.00; a price rounded first would give 0.99
    CHECK(lineGross({3000}, {333'300})->minorUnits() == 100);
    // 1.5 × 165000 VND
    CHECK(lineGross({1500}, {1'650'000'000})->minorUnits() == 247'500);
    CHECK(lineGross({500}, {10'000})->minorUnits() == 1); // half a đồng goes up
    CHECK(lineGross({-500}, {10'000})->minorUnits() == -1);
}

TEST_CASE("an overflow names the figure and never wraps", "[money]")
{
    const auto sum = add(Money::fromMinorUnits(std::numeric_limits<qint64>::max()), Money::fromMinorUnits(1), "revenue");
    REQUIRE_FALSE(sum);
    CHECK(sum.error().code == ErrorCode::overflow);
    CHECK(sum.error().args.value(0) == QStringLiteral("revenue"));
}

TEST_CASE("sharing out is by largest remainder, ties to the earlier, parts add up", "[money]")
{
    const auto shares = [](qint64 total, std::vector<qint64> weights) { return shareOut(total, weights); };
    CHECK(shares(100, {1, 1, 1}) == std::vector<qint64>{34, 33, 33});
    CHECK(shares(-100, {1, 1, 1}) == std::vector<qint64>{-34, -33, -33});
    CHECK(shares(10, {0, 3, -5, 1}) == std::vector<qint64>{0, 8, 0, 2});
    CHECK(shares(7, {0, 0}) == std::vector<qint64>{7, 0});
    CHECK(shares(2, {1, 1, 1, 1}) == std::vector<qint64>{1, 1, 0, 0});
    CHECK(shares(5, {}).empty());
    const auto large = shares(std::numeric_limits<qint64>::max(), {std::numeric_limits<qint64>::max(), 1, 7});
    CHECK(std::accumulate(large.begin(), large.end(), qint64(0)) == std::numeric_limits<qint64>::max());
    // Its positive is one more than there is.
    constexpr qint64 smallest = std::numeric_limits<qint64>::min();
    CHECK(shares(smallest, {5}) == std::vector<qint64>{smallest});
    CHECK(shares(smallest, {1, 1}) == std::vector<qint64>{smallest / 2, smallest / 2});
    CHECK(shares(smallest, {1'000'000'000'000'000'000, 0}) == std::vector<qint64>{smallest, 0});
}

TEST_CASE("decimals are read without floating point", "[money]")
{
    CHECK(decimalFromText("1234.5", 2) == 123450);
    CHECK(decimalFromText("22.368", 2) == 2237);
    CHECK(decimalFromText("-22.365", 2) == -2237);
    CHECK(decimalFromText("-.0150", 4) == -150);
    CHECK(decimalFromText("9223372036854775807", 0) == std::numeric_limits<qint64>::max());
    CHECK_FALSE(decimalFromText("9223372036854775808", 0));
    CHECK_FALSE(decimalFromText("1,5", 2));
    CHECK_FALSE(decimalFromText("", 2));
    CHECK_FALSE(decimalFromText("1.2.3", 2));
    CHECK_FALSE(exactDecimalFromText("1.005", 2));
    CHECK(exactDecimalFromText("1.0500", 2) == 105);
}

TEST_CASE("canonical text of amounts and quantities", "[money]")
{
    CHECK(fixedText(123450, 2) == QStringLiteral("1234.50"));
    CHECK(fixedText(-5, 2) == QStringLiteral("-0.05"));
    CHECK(fixedText(1250000, 0) == QStringLiteral("1250000"));
    CHECK(shortText(1500, 3) == QStringLiteral("1.5"));
    CHECK(shortText(-2000, 3) == QStringLiteral("-2"));
    CHECK(shortText(0, 3) == QStringLiteral("0"));
}
