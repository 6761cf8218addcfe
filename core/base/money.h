// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

#include <compare>
#include <optional>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace somo {

/// Intermediate products; 64 bits hold the results only (rules §1).
__extension__ using Int128 = __int128;

/// An ISO 4217 currency and how many decimals its minor unit has (VND 0, USD 2, KWD 3).
struct Currency {
    QString code = QStringLiteral("VND");
    int decimals = 0;
    /// Refuses what is not a known ISO 4217 code.
    static Result<Currency> fromCode(QStringView code);
    friend bool operator==(const Currency &, const Currency &) = default;
};

/// An exact amount in the minor unit of the book's currency (rules §1); no way in from floating point.
class Money {
public:
    constexpr Money() = default;
    static constexpr Money fromMinorUnits(qint64 units) { return Money(units); }
    constexpr qint64 minorUnits() const { return m_units; }
    constexpr Money operator-() const { return Money(-m_units); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    explicit constexpr Money(qint64 units)
        : m_units(units)
    {
    }
    qint64 m_units = 0;
};

/// A quantity in thousandths of a unit (rules §1: up to 3 decimals).
struct Quantity {
    static constexpr qint64 one = 1000;
    qint64 thousandths = 0;
    friend constexpr auto operator<=>(Quantity, Quantity) = default;
};

/// A price of one unit with 4 decimals more than the currency (rules §1): value ÷ 10^(decimals + 4).
struct UnitPrice {
    static constexpr qint64 perMinorUnit = 10'000;
    qint64 value = 0;
    friend constexpr auto operator<=>(UnitPrice, UnitPrice) = default;
};

/// A rate in millionths: 1 % is 10'000, 100 % is 1'000'000 (rules §1: percent with up to 4 decimals).
struct Rate {
    static constexpr qint64 whole = 1'000'000;
    qint64 millionths = 0;
    friend constexpr auto operator<=>(Rate, Rate) = default;
};

/// numerator ÷ denominator rounded half away from zero, the one rounding of rules §1. The denominator is above 0.
constexpr Int128 roundedQuotient(Int128 numerator, Int128 denominator)
{
    const Int128 half = denominator / 2;
    if (numerator >= 0)
        return (numerator + half) / denominator;
    // An odd denominator has no exact half, so the same addition rounds both signs alike.
    return -((-numerator + half) / denominator);
}

/// Narrows to 64 bits or says which figure would have overflowed.
Result<qint64> narrowed(Int128 value, const char *figure);

/// round(quantity × unit price), in minor units (rules §2).
Result<Money> lineGross(Quantity quantity, UnitPrice price);
/// round(amount × rate).
Result<Money> portion(Money amount, Rate rate);
/// Sums that say which figure overflowed.
Result<Money> add(Money a, Money b, const char *figure);
Result<Money> subtract(Money a, Money b, const char *figure);

/// Shares `total` out over the weights by largest remainder, ties to the earlier item; the parts always add up to it.
/// A negative total is shared as its positive and the sign put back; a weight ≤ 0 gets nothing; where no weight is
/// above 0 the first item gets all (rules §1). An empty list gives an empty list.
std::vector<qint64> shareOut(qint64 total, std::span<const qint64> weights);

/// Reads canonical decimal text ("-1234.5", '.' only, no grouping) into an integer with `decimals` places, rounding
/// half away from zero where the text has more. Refuses anything else, and overflow. No floating point on the way.
std::optional<qint64> decimalFromText(std::string_view text, int decimals);
/// Like decimalFromText, but refuses a text with more than `decimals` places (trailing zeros aside) instead of rounding.
std::optional<qint64> exactDecimalFromText(std::string_view text, int decimals);

/// Canonical text with exactly `decimals` places: 123450, 2 → "1234.50"; 1250000, 0 → "1250000" (cli.md's amounts).
QString fixedText(qint64 value, int decimals);
/// Canonical text without trailing zeros: 1500, 3 → "1.5" (cli.md's quantities).
QString shortText(qint64 value, int decimals);
inline QString moneyText(Money amount, const Currency &currency) { return fixedText(amount.minorUnits(), currency.decimals); }
inline QString quantityText(Quantity quantity) { return shortText(quantity.thousandths, 3); }

} // namespace somo
