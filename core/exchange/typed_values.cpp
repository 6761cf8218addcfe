// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/typed_values.h"

#include "core/base/text.h"

#include <QList>

#include <algorithm>
#include <array>

namespace somo {

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

int fullYear(int year)
{
    return year < 100 ? 2000 + year : year;
}

/// ddMMyy and ddMMyyyy without anything between.
std::optional<Day> dayFromDigits(QStringView text)
{
    if (text.size() != 6 && text.size() != 8)
        return std::nullopt;
    return Day::fromParts(fullYear(text.mid(4).toInt()), text.mid(2, 2).toInt(), text.left(2).toInt());
}

std::optional<qint64> combined(qint64 a, QChar sign, qint64 b)
{
    qint64 result = 0;
    const bool over = sign == u'+' ? __builtin_add_overflow(a, b, &result) : __builtin_sub_overflow(a, b, &result);
    return over ? std::nullopt : std::optional(result);
}

/// One term of a sum: an amount and what it is multiplied by.
std::optional<TypedAmount> termFromTyping(QStringView text, const Currency &currency)
{
    const QList<QStringView> factors = text.split(u'*');
    auto term = parseTypedAmount(factors.first().trimmed(), currency);
    for (qsizetype i = 1; term && i < factors.size(); ++i) {
        const auto factor = decimalFromText(factors[i].trimmed().toString().replace(u',', u'.').toStdString(), 3);
        if (!factor)
            return std::nullopt;
        const auto product = narrowed(roundedQuotient(Int128(term->amount.minorUnits()) * *factor, Quantity::one), "amount");
        if (!product)
            return std::nullopt;
        term->amount = Money::fromMinorUnits(*product);
    }
    return term;
}

} // namespace

std::optional<Day> dayFromTyping(QStringView typed, Day near)
{
    const QString text = cleanText(typed);
    if (isDigits(text) && text.size() > 2)
        return dayFromDigits(text);
    QList<int> parts;
    bool numbers = true;
    for (const QString &part : QString(text).replace(u'-', u'/').replace(u'.', u'/').replace(u' ', u'/').split(u'/', Qt::SkipEmptyParts)) {
        numbers = numbers && isDigits(part) && part.size() <= 4;
        parts += part.toInt();
    }
    if (!numbers || parts.isEmpty() || parts.size() > 3) {
        const auto read = parseDate(text.toStdString(), DateReading::dayFirst);
        return read && !read->day.isNull() ? std::optional(read->day) : std::nullopt;
    }
    if (parts.size() == 3 && parts[0] > 31)
        return Day::fromParts(parts[0], parts[1], parts[2]);
    const int month = parts.size() > 1 ? parts[1] : near.month();
    const int year = parts.size() > 2 ? fullYear(parts[2]) : near.year();
    return Day::fromParts(year, month, parts[0]);
}

std::optional<TypedAmount> amountFromTyping(QStringView typed, const Currency &currency)
{
    const QStringView text = typed.trimmed();
    if (!text.startsWith(u'='))
        return parseTypedAmount(text, currency);
    TypedAmount sum;
    qsizetype from = 1;
    QChar sign = u'+';
    for (qsizetype at = 2; at <= text.size(); ++at) {
        if (at < text.size() && text[at] != u'+' && text[at] != u'-')
            continue;
        const auto term = termFromTyping(text.mid(from, at - from), currency);
        const auto added = term ? combined(sum.amount.minorUnits(), sign, term->amount.minorUnits()) : std::nullopt;
        if (!added)
            return std::nullopt;
        sum.amount = Money::fromMinorUnits(*added);
        sum.ambiguous = sum.ambiguous || term->ambiguous;
        sign = at < text.size() ? text[at] : QChar();
        from = at + 1;
    }
    return text.size() > 1 ? std::optional(sum) : std::nullopt;
}

std::optional<TypedQuantity> quantityFromTyping(QStringView typed, bool commaIsDecimal)
{
    const std::string text = cleanText(typed).replace(QChar(0x2212), u'-').toStdString();
    const auto number = parseNumber(text, commaIsDecimal ? NumberReading::commaDecimal : NumberReading::pointDecimal);
    const auto value = number ? exactDecimalFromText(*number, 3) : std::nullopt;
    if (!value)
        return std::nullopt;
    return TypedQuantity{Quantity{*value}, isAmbiguousNumber(text)};
}

std::optional<Rate> rateFromTyping(QStringView typed)
{
    const std::string text = cleanText(typed).remove(u'%').trimmed().toStdString();
    const auto number = parseNumber(text, NumberReading::commaDecimal);
    const auto value = number ? exactDecimalFromText(*number, 4) : std::nullopt;
    return value ? std::optional(Rate{*value}) : std::nullopt;
}

} // namespace somo
