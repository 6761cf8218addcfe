// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/fraction.h"

#include <algorithm>
#include <limits>

namespace somo {

namespace {

void dropLeadingZeros(std::vector<quint32> &digits)
{
    while (!digits.empty() && digits.back() == 0)
        digits.pop_back();
}

} // namespace

WholeNumber::WholeNumber(Int128 value)
    : m_negative(value < 0)
{
    // Negating the unsigned form also holds for the lowest value, which has no positive of its own.
    auto rest = static_cast<unsigned __int128>(value);
    if (m_negative)
        rest = -rest;
    for (; rest != 0; rest >>= 32)
        m_digits.push_back(quint32(rest));
}

std::strong_ordering WholeNumber::compareDigits(const Digits &a, const Digits &b)
{
    if (a.size() != b.size())
        return a.size() <=> b.size();
    return std::lexicographical_compare_three_way(a.rbegin(), a.rend(), b.rbegin(), b.rend());
}

WholeNumber::Digits WholeNumber::subtractDigits(const Digits &larger, const Digits &smaller)
{
    Digits difference = larger;
    qint64 borrow = 0;
    for (size_t i = 0; i < difference.size(); ++i) {
        qint64 digit = qint64(difference[i]) - (i < smaller.size() ? qint64(smaller[i]) : 0) - borrow;
        borrow = digit < 0 ? 1 : 0;
        if (digit < 0)
            digit += qint64(1) << 32;
        difference[i] = quint32(digit);
    }
    dropLeadingZeros(difference);
    return difference;
}

WholeNumber WholeNumber::operator-() const
{
    WholeNumber negated = *this;
    negated.m_negative = !m_negative && !isZero();
    return negated;
}

WholeNumber operator+(const WholeNumber &a, const WholeNumber &b)
{
    WholeNumber sum;
    if (a.m_negative == b.m_negative) {
        sum.m_negative = a.m_negative;
        quint64 carry = 0;
        for (size_t i = 0; i < std::max(a.m_digits.size(), b.m_digits.size()) || carry; ++i) {
            if (i < a.m_digits.size())
                carry += a.m_digits[i];
            if (i < b.m_digits.size())
                carry += b.m_digits[i];
            sum.m_digits.push_back(quint32(carry));
            carry >>= 32;
        }
        dropLeadingZeros(sum.m_digits);
        return sum;
    }
    const bool aIsLarger = WholeNumber::compareDigits(a.m_digits, b.m_digits) >= 0;
    const WholeNumber &larger = aIsLarger ? a : b;
    sum.m_digits = WholeNumber::subtractDigits(larger.m_digits, (aIsLarger ? b : a).m_digits);
    sum.m_negative = larger.m_negative && !sum.m_digits.empty();
    return sum;
}

WholeNumber operator*(const WholeNumber &a, const WholeNumber &b)
{
    WholeNumber product;
    product.m_digits.assign(a.m_digits.size() + b.m_digits.size(), 0);
    for (size_t i = 0; i < a.m_digits.size(); ++i) {
        quint64 carry = 0;
        for (size_t j = 0; j < b.m_digits.size(); ++j) {
            carry += quint64(a.m_digits[i]) * b.m_digits[j] + product.m_digits[i + j];
            product.m_digits[i + j] = quint32(carry);
            carry >>= 32;
        }
        product.m_digits[i + b.m_digits.size()] = quint32(carry);
    }
    dropLeadingZeros(product.m_digits);
    product.m_negative = a.m_negative != b.m_negative && !product.m_digits.empty();
    return product;
}

std::strong_ordering operator<=>(const WholeNumber &a, const WholeNumber &b)
{
    if (a.m_negative != b.m_negative)
        return a.m_negative ? std::strong_ordering::less : std::strong_ordering::greater;
    return a.m_negative ? WholeNumber::compareDigits(b.m_digits, a.m_digits)
                        : WholeNumber::compareDigits(a.m_digits, b.m_digits);
}

std::optional<qint64> WholeNumber::roundedQuotient(const WholeNumber &divisor) const
{
    Q_ASSERT(!divisor.isZero() && !divisor.isNegative());
    // Bit by bit: the numbers are a few hundred bits long and are divided only to be shown.
    WholeNumber rest;
    unsigned __int128 quotient = 0;
    for (size_t bit = m_digits.size() * 32; bit-- > 0;) {
        rest = rest + rest;
        if ((m_digits[bit / 32] >> (bit % 32)) & 1U)
            rest = rest + WholeNumber(1);
        quotient <<= 1;
        if (rest >= divisor) {
            rest = rest - divisor;
            quotient |= 1U;
        }
        if (quotient > quint64(std::numeric_limits<qint64>::max()))
            return std::nullopt;
    }
    if (rest + rest >= divisor)
        ++quotient;
    if (quotient > quint64(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return m_negative ? -qint64(quotient) : qint64(quotient);
}

Fraction::Fraction(WholeNumber numerator, WholeNumber denominator)
    : m_numerator(denominator.isNegative() ? -numerator : std::move(numerator))
    , m_denominator(denominator.isNegative() ? -denominator : std::move(denominator))
{
    Q_ASSERT(!m_denominator.isZero());
}

Fraction operator+(const Fraction &a, const Fraction &b)
{
    return Fraction(a.m_numerator * b.m_denominator + b.m_numerator * a.m_denominator, a.m_denominator * b.m_denominator);
}

Fraction operator*(const Fraction &a, const Fraction &b)
{
    return Fraction(a.m_numerator * b.m_numerator, a.m_denominator * b.m_denominator);
}

Fraction operator/(const Fraction &a, const Fraction &b)
{
    return Fraction(a.m_numerator * b.m_denominator, a.m_denominator * b.m_numerator);
}

std::strong_ordering operator<=>(const Fraction &a, const Fraction &b)
{
    return a.m_numerator * b.m_denominator <=> b.m_numerator * a.m_denominator;
}

std::optional<qint64> Fraction::rounded(qint64 scale) const
{
    return (m_numerator * WholeNumber(scale)).roundedQuotient(m_denominator);
}

} // namespace somo
