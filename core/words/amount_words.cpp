// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/amount_words.h"

#include <QStringList>

namespace somo::words {

namespace {

constexpr const char16_t *viDigits[] = {u"không", u"một", u"hai", u"ba", u"bốn", u"năm", u"sáu", u"bảy", u"tám", u"chín"};
constexpr const char *enSmall[] = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
                                   "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr const char *enTens[] = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

/// The names of a unit and of its hundredth, in English for one and for several.
struct UnitNames {
    const char16_t *vi;
    const char *en[2];
    const char16_t *viCent;
    const char *enCent[2];
};

const UnitNames *namesOf(const Currency &currency)
{
    static constexpr UnitNames dong{u"đồng", {"dong", "dong"}, nullptr, {}};
    static constexpr UnitNames dollar{u"đô la Mỹ", {"US dollar", "US dollars"}, u"xu", {"cent", "cents"}};
    static constexpr UnitNames euro{u"euro", {"euro", "euros"}, u"xu", {"cent", "cents"}};
    return currency.code == u"VND" ? &dong : currency.code == u"USD" ? &dollar : currency.code == u"EUR" ? &euro : nullptr;
}

QString viDigit(quint64 digit)
{
    return QString::fromUtf16(viDigits[digit]);
}

// Below 1000. Behind a larger group the hundreds are said also where there are none.
void addViGroup(QStringList &said, int group, bool behind)
{
    const int hundreds = group / 100;
    const int tens = group / 10 % 10;
    const int ones = group % 10;
    const bool withHundreds = hundreds > 0 || behind;
    if (withHundreds)
        said << viDigit(quint64(hundreds)) << QStringLiteral("trăm");
    if (tens == 1)
        said << QStringLiteral("mười");
    else if (tens > 1)
        said << viDigit(quint64(tens)) << QStringLiteral("mươi");
    else if (withHundreds && ones > 0)
        said << QStringLiteral("linh");
    if (ones == 1 && tens > 1)
        said << QStringLiteral("mốt");
    else if (ones == 4 && tens != 1 && (tens > 1 || withHundreds))
        said << QStringLiteral("tư");
    else if (ones == 5 && tens > 0)
        said << QStringLiteral("lăm");
    else if (ones > 0)
        said << viDigit(quint64(ones));
}

// A billion of billions is said as such: the words go on in steps of a billion.
void addVi(QStringList &said, quint64 number, bool behind)
{
    constexpr quint64 billion = 1'000'000'000;
    if (number >= billion) {
        addVi(said, number / billion, behind);
        said << QStringLiteral("tỷ");
        behind = true;
    }
    const int low = int(number % billion);
    const std::pair<int, QString> groups[] = {{low / 1'000'000, QStringLiteral("triệu")}, {low / 1'000 % 1'000, QStringLiteral("nghìn")}, {low % 1'000, QString()}};
    for (const auto &[group, name] : groups) {
        if (group == 0)
            continue;
        addViGroup(said, group, behind);
        if (!name.isEmpty())
            said << name;
        behind = true;
    }
}

QString viNumber(quint64 number)
{
    QStringList said;
    addVi(said, number, false);
    return said.isEmpty() ? viDigit(0) : said.join(u' ');
}

QString enBelowThousand(int number)
{
    QStringList said;
    if (number >= 100)
        said << QLatin1String(enSmall[number / 100]) << QStringLiteral("hundred");
    const int rest = number % 100;
    if (rest >= 20)
        said << QLatin1String(enTens[rest / 10]) + (rest % 10 > 0 ? u'-' + QLatin1String(enSmall[rest % 10]) : QString());
    else if (rest > 0)
        said << QLatin1String(enSmall[rest]);
    return said.join(u' ');
}

QString enNumber(quint64 number)
{
    constexpr const char *groups[] = {"", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion"};
    if (number == 0)
        return QLatin1String(enSmall[0]);
    QStringList said;
    for (int group = 0; number > 0; ++group, number /= 1'000) {
        if (const int part = int(number % 1'000); part > 0)
            said.prepend(QString(enBelowThousand(part) + QLatin1String(groups[group])));
    }
    return said.join(u' ');
}

QString digits(quint64 value, int count, Language language)
{
    QStringList said;
    for (int i = 0; i < count; ++i, value /= 10)
        said.prepend(language == Language::vietnamese ? viDigit(value % 10) : QString::fromLatin1(enSmall[value % 10]));
    return said.join(u' ');
}

QString inVietnamese(quint64 whole, quint64 rest, const Currency &currency, const UnitNames *names)
{
    const QString unit = names ? QString::fromUtf16(names->vi) : currency.code;
    if (rest == 0)
        return viNumber(whole) + u' ' + unit;
    if (names && names->viCent)
        return (whole > 0 ? viNumber(whole) + u' ' + unit + u' ' : QString()) + viNumber(rest) + u' ' + QString::fromUtf16(names->viCent);
    return viNumber(whole) + QStringLiteral(" phẩy ") + digits(rest, currency.decimals, Language::vietnamese) + u' ' + unit;
}

QString inEnglish(quint64 whole, quint64 rest, const Currency &currency, const UnitNames *names)
{
    const QString unit = names ? QString::fromLatin1(names->en[whole == 1 ? 0 : 1]) : currency.code;
    if (rest == 0)
        return enNumber(whole) + u' ' + unit;
    if (names && names->viCent)
        return (whole > 0 ? enNumber(whole) + u' ' + unit + QStringLiteral(" and ") : QString()) + enNumber(rest) + u' ' + QLatin1String(names->enCent[rest == 1 ? 0 : 1]);
    return enNumber(whole) + QStringLiteral(" point ") + digits(rest, currency.decimals, Language::english) + u' ' + unit;
}

} // namespace

QString amountInWords(Money amount, const Currency &currency, Language language)
{
    const qint64 units = amount.minorUnits();
    const quint64 size = units < 0 ? quint64(0) - quint64(units) : quint64(units);
    quint64 scale = 1;
    for (int i = 0; i < currency.decimals; ++i)
        scale *= 10;
    const bool vietnamese = language == Language::vietnamese;
    const auto said = vietnamese ? inVietnamese : inEnglish;
    const QString words = said(size / scale, size % scale, currency, namesOf(currency));
    return units < 0 ? (vietnamese ? QStringLiteral("âm ") : QStringLiteral("minus ")) + words : words;
}

} // namespace somo::words
