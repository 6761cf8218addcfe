// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace somo {

namespace {

struct KnownCurrency {
    const char *code;
    int decimals;
};

// ISO 4217's minor units where they are not 2; every other listed code has 2.
constexpr std::array zeroOrThree{
    KnownCurrency{"BHD", 3}, KnownCurrency{"BIF", 0}, KnownCurrency{"CLP", 0}, KnownCurrency{"DJF", 0},
    KnownCurrency{"GNF", 0}, KnownCurrency{"IQD", 3}, KnownCurrency{"ISK", 0}, KnownCurrency{"JOD", 3},
    KnownCurrency{"JPY", 0}, KnownCurrency{"KMF", 0}, KnownCurrency{"KRW", 0}, KnownCurrency{"KWD", 3},
    KnownCurrency{"LYD", 3}, KnownCurrency{"OMR", 3}, KnownCurrency{"PYG", 0}, KnownCurrency{"RWF", 0},
    KnownCurrency{"TND", 3}, KnownCurrency{"UGX", 0}, KnownCurrency{"VND", 0}, KnownCurrency{"VUV", 0},
    KnownCurrency{"XAF", 0}, KnownCurrency{"XOF", 0}, KnownCurrency{"XPF", 0}};

constexpr const char *twoDecimals
    = " AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC"
      " CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES"
      " KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR"
      " NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT"
      " TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWL ";

constexpr qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

std::optional<qint64> parseDecimal(std::string_view text, int decimals, bool exact)
{
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    Int128 value = 0;
    int places = -1; // below 0 until the point
    bool anyDigit = false;
    int roundingDigit = 0;
    for (const char c : text) {
        if (c == '.') {
            if (places >= 0)
                return std::nullopt;
            places = 0;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        anyDigit = true;
        if (places >= decimals) {
            if (exact && c != '0')
                return std::nullopt;
            if (places == decimals)
                roundingDigit = c - '0';
            ++places;
            continue;
        }
        value = value * 10 + (c - '0');
        if (value > Int128(std::numeric_limits<qint64>::max()))
            return std::nullopt;
        if (places >= 0)
            ++places;
    }
    if (!anyDigit)
        return std::nullopt;
    for (int i = std::max(places, 0); i < decimals; ++i)
        value *= 10;
    if (roundingDigit >= 5)
        ++value;
    if (value > Int128(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return negative ? -qint64(value) : qint64(value);
}

} // namespace

Result<Currency> Currency::fromCode(QStringView code)
{
    const QString upper = code.toString().toUpper();
    for (const KnownCurrency &known : zeroOrThree) {
        if (upper == QLatin1StringView(known.code))
            return Currency{upper, known.decimals};
    }
    if (upper.size() == 3 && QLatin1StringView(twoDecimals).contains(QString(u' ' + upper + u' ')))
        return Currency{upper, 2};
    return failure(ErrorCode::unknownCurrency, {code.toString()});
}

Result<qint64> narrowed(Int128 value, const char *figure)
{
    if (value > Int128(std::numeric_limits<qint64>::max()) || value < Int128(std::numeric_limits<qint64>::min()))
        return failure(ErrorCode::overflow, {QString::fromLatin1(figure)});
    return qint64(value);
}

Result<Money> lineGross(Quantity quantity, UnitPrice price)
{
    const Int128 product = Int128(quantity.thousandths) * price.value;
    SOMO_TRY_ASSIGN(const qint64 units,
                    narrowed(roundedQuotient(product, Int128(Quantity::one) * UnitPrice::perMinorUnit), "line gross"));
    return Money::fromMinorUnits(units);
}

Result<Money> portion(Money amount, Rate rate)
{
    SOMO_TRY_ASSIGN(const qint64 units,
                    narrowed(roundedQuotient(Int128(amount.minorUnits()) * rate.millionths, Rate::whole), "portion"));
    return Money::fromMinorUnits(units);
}

Result<Money> add(Money a, Money b, const char *figure)
{
    SOMO_TRY_ASSIGN(const qint64 units, narrowed(Int128(a.minorUnits()) + b.minorUnits(), figure));
    return Money::fromMinorUnits(units);
}

Result<Money> subtract(Money a, Money b, const char *figure)
{
    SOMO_TRY_ASSIGN(const qint64 units, narrowed(Int128(a.minorUnits()) - b.minorUnits(), figure));
    return Money::fromMinorUnits(units);
}

std::vector<qint64> shareOut(qint64 total, std::span<const qint64> weights)
{
    std::vector<qint64> parts(weights.size(), 0);
    if (weights.empty())
        return parts;
    Int128 sum = 0;
    for (const qint64 weight : weights)
        sum += std::max<qint64>(weight, 0);
    if (sum == 0) {
        parts.front() = total;
        return parts;
    }
    const bool negative = total < 0;
    const Int128 amount = negative ? -Int128(total) : Int128(total);
    std::vector<Int128> shares(weights.size(), 0); // the smallest amount's positive is one more than the largest
    std::vector<Int128> remainders(weights.size(), -1); // a weight ≤ 0 never wins a remainder
    Int128 given = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] <= 0)
            continue;
        const Int128 product = amount * weights[i];
        shares[i] = product / sum;
        remainders[i] = product % sum;
        given += shares[i];
    }
    const size_t left = size_t(amount - given);
    if (left > 0) {
        std::vector<size_t> order(weights.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
        for (size_t i = 0; i < left; ++i)
            ++shares[order[i]];
    }
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i] = qint64(negative ? -shares[i] : shares[i]);
    return parts;
}

std::optional<qint64> decimalFromText(std::string_view text, int decimals)
{
    return parseDecimal(text, decimals, false);
}

std::optional<qint64> exactDecimalFromText(std::string_view text, int decimals)
{
    return parseDecimal(text, decimals, true);
}

QString fixedText(qint64 value, int decimals)
{
    const bool negative = value < 0;
    const quint64 positive = negative ? quint64(0) - quint64(value) : quint64(value);
    QString digits = QString::number(positive);
    if (decimals > 0) {
        if (digits.size() <= decimals)
            digits.prepend(QString(decimals + 1 - digits.size(), u'0'));
        digits.insert(digits.size() - decimals, u'.');
    }
    return negative ? QString(u'-' + digits) : digits;
}

QString shortText(qint64 value, int decimals)
{
    const qint64 scale = powerOfTen(decimals);
    int places = decimals;
    qint64 rest = value % scale;
    while (places > 0 && rest % 10 == 0) {
        rest /= 10;
        value /= 10;
        --places;
    }
    return fixedText(value, places);
}

} // namespace somo
