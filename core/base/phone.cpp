// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"

#include <array>

namespace somo {

namespace {

struct OldPrefix {
    QStringView old; // without the leading 0, of the 11-digit numbers before September 2018
    QStringView today;
};
constexpr std::array oldPrefixes{
    OldPrefix{u"162", u"32"}, OldPrefix{u"163", u"33"}, OldPrefix{u"164", u"34"}, OldPrefix{u"165", u"35"},
    OldPrefix{u"166", u"36"}, OldPrefix{u"167", u"37"}, OldPrefix{u"168", u"38"}, OldPrefix{u"169", u"39"},
    OldPrefix{u"120", u"70"}, OldPrefix{u"121", u"79"}, OldPrefix{u"122", u"77"}, OldPrefix{u"126", u"76"},
    OldPrefix{u"128", u"78"}, OldPrefix{u"123", u"83"}, OldPrefix{u"124", u"84"}, OldPrefix{u"125", u"85"},
    OldPrefix{u"127", u"81"}, OldPrefix{u"129", u"82"}, OldPrefix{u"186", u"56"}, OldPrefix{u"188", u"58"},
    OldPrefix{u"199", u"59"},
};

/// The digits of one number and whether it said "+"; nothing where other signs stand in it.
struct Digits {
    QString digits;
    bool international = false;
};

std::optional<Digits> digitsOf(QStringView typed)
{
    Digits found;
    for (const QChar c : typed) {
        if (const int digit = c.digitValue(); digit >= 0 && c.category() == QChar::Number_DecimalDigit)
            found.digits += QChar(char16_t(u'0' + digit));
        else if (c == u'+' && found.digits.isEmpty() && !found.international)
            found.international = true;
        else if (!c.isSpace() && !QStringView(u".-()'\u2013\u200B\u202A\u202C\u2011").contains(c))
            return std::nullopt;
    }
    return found;
}

/// A Vietnamese number without its 0 or +84: mobiles of 9 digits, old mobiles and landlines of 10.
std::optional<QString> vietnamese(QStringView national)
{
    const QString plus = QStringLiteral("+84");
    if (national.size() == 9 && QStringView(u"35789").contains(national[0]))
        return QString(plus + national);
    if (national.size() != 10)
        return std::nullopt;
    if (national[0] == u'2')
        return QString(plus + national);
    for (const OldPrefix &prefix : oldPrefixes) {
        if (national.startsWith(prefix.old))
            return QString(plus + prefix.today + national.mid(3));
    }
    return std::nullopt;
}

bool isServiceNumber(QStringView digits)
{
    return (digits.size() == 8 || digits.size() == 10) && (digits.startsWith(u"1800") || digits.startsWith(u"1900"));
}

std::optional<QString> abroad(QStringView digits)
{
    // ITU E.164: at most 15 digits; no country code starts with 0.
    if (digits.size() < 7 || digits.size() > 15 || digits[0] == u'0')
        return std::nullopt;
    return QString(QStringLiteral("+") + digits);
}

std::optional<QString> withCountryCode(QStringView digits)
{
    if (!digits.startsWith(u"84"))
        return abroad(digits);
    QStringView national = digits.mid(2);
    if (national.startsWith(u'0')) // +84 (0)912 345 678
        national = national.mid(1);
    if (isServiceNumber(national))
        return QString(QStringLiteral("+84") + national);
    return vietnamese(national);
}

/// What stands between the numbers of one cell.
bool partsNumbers(QChar c) { return QStringView(u"/,;").contains(c); }

} // namespace

std::optional<QString> normalisedPhone(QStringView typed)
{
    typed = typed.trimmed();
    // Two numbers in one cell: the first counts.
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (partsNumbers(typed[i])) {
            typed = typed.left(i);
            break;
        }
    }
    // A number cell that was re-saved as text: 912345678.0
    if (typed.endsWith(u".0") && typed.indexOf(u'.') == typed.size() - 2)
        typed.chop(2);
    const auto found = digitsOf(typed);
    if (!found || found->digits.isEmpty())
        return std::nullopt;
    const QStringView digits = found->digits;
    if (found->international)
        return withCountryCode(digits);
    if (digits.startsWith(u"00"))
        return withCountryCode(digits.mid(2));
    if (isServiceNumber(digits))
        return QString(QStringLiteral("+84") + digits);
    if (digits.startsWith(u'0'))
        return vietnamese(digits.mid(1));
    if (digits.startsWith(u"84") && digits.size() >= 11)
        return withCountryCode(digits);
    return vietnamese(digits); // a number cell has lost its 0
}

QStringList normalisedPhones(QStringView typed)
{
    QStringList phones;
    qsizetype first = 0;
    for (qsizetype i = 0; i <= typed.size(); ++i) {
        if (i < typed.size() && !partsNumbers(typed[i]))
            continue;
        const auto phone = normalisedPhone(typed.mid(first, i - first));
        if (phone && !phones.contains(*phone))
            phones += *phone;
        first = i + 1;
    }
    return phones;
}

} // namespace somo
