// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <compare>
#include <vector>

namespace somo {

/// A whole number of any length: a score adds up fractions with different denominators, and its exact value must be
/// comparable with a mark however many targets it has.
class WholeNumber {
public:
    WholeNumber() = default;
    WholeNumber(Int128 value);
    bool isZero() const { return m_digits.empty(); }
    bool isNegative() const { return m_negative; }
    WholeNumber operator-() const;
    friend WholeNumber operator+(const WholeNumber &a, const WholeNumber &b);
    friend WholeNumber operator-(const WholeNumber &a, const WholeNumber &b) { return a + (-b); }
    friend WholeNumber operator*(const WholeNumber &a, const WholeNumber &b);
    friend std::strong_ordering operator<=>(const WholeNumber &a, const WholeNumber &b);
    friend bool operator==(const WholeNumber &a, const WholeNumber &b) = default;
    /// this ÷ divisor rounded half away from zero; the divisor is above 0. Nothing where it leaves 64 bits.
    std::optional<qint64> roundedQuotient(const WholeNumber &divisor) const;

private:
    using Digits = std::vector<quint32>; // least significant first, no leading zeros
    static std::strong_ordering compareDigits(const Digits &a, const Digits &b);
    static Digits subtractDigits(const Digits &larger, const Digits &smaller);
    Digits m_digits;
    bool m_negative = false; // never of zero
};

/// An exact fraction: attainments, scores and ratios are compared as such, and rounded only to be shown (rules §4).
class Fraction {
public:
    Fraction() = default;
    /// The denominator is not 0; a negative one turns both signs.
    Fraction(WholeNumber numerator, WholeNumber denominator);
    static Fraction fromRate(Rate rate) { return Fraction(Int128(rate.millionths), Int128(Rate::whole)); }

    friend Fraction operator+(const Fraction &a, const Fraction &b);
    friend Fraction operator*(const Fraction &a, const Fraction &b);
    /// The divisor is not 0.
    friend Fraction operator/(const Fraction &a, const Fraction &b);
    friend std::strong_ordering operator<=>(const Fraction &a, const Fraction &b);
    friend bool operator==(const Fraction &a, const Fraction &b) { return (a <=> b) == std::strong_ordering::equal; }

    bool isPositive() const { return !m_numerator.isNegative() && !m_numerator.isZero(); }
    /// round(this × scale), half away from zero; nothing where it leaves 64 bits.
    std::optional<qint64> rounded(qint64 scale = 1) const;

private:
    WholeNumber m_numerator;
    WholeNumber m_denominator{1}; // above 0
};

} // namespace somo
