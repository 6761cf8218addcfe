// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/contact.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace somo {

namespace {

/// Folded; "nguyen" is every Vietnamese spelling of it.
constexpr std::array<QStringView, 62> familyNames{
    u"nguyen", u"tran", u"le", u"pham", u"hoang", u"huynh", u"phan", u"vu", u"vo", u"dang", u"bui", u"do", u"ho", u"ngo", u"duong", u"ly",
    u"dinh", u"trinh", u"doan", u"mai", u"luong", u"cao", u"to", u"chau", u"ta", u"thai", u"quach", u"la", u"dao", u"vuong", u"truong", u"lam",
    u"ha", u"phung", u"tang", u"kieu", u"luu", u"dam", u"hua", u"van", u"trieu", u"tong", u"nghiem", u"chu", u"mac", u"khuat", u"la", u"giang",
    u"diep", u"ton", u"trang", u"thach", u"au", u"tieu", u"bach", u"lai", u"khuc", u"cu", u"than", u"vi", u"nong", u"than",
};

QStringList nameWords(const QString &text)
{
    return text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Only the first word counts: "Tôn Nữ", "Nguyễn Phước".
bool isFamilyName(const QString &text)
{
    const QStringList words = nameWords(text);
    return !words.isEmpty() && std::ranges::find(familyNames, QStringView(folded(words.first()))) != familyNames.end();
}

QString joinedWords(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (const QString text = part.simplified(); !text.isEmpty())
            filled += text;
    }
    return filled.join(QLatin1Char(' '));
}

} // namespace

NameParts partsOfName(const QString &name)
{
    constexpr qsizetype mostWords = 6; // longer ones are firms: "Hà Nội Tea and Coffee Trading Company"
    const QStringList words = nameWords(name);
    if (words.size() < 2 || words.size() > mostWords || !isFamilyName(words.first()))
        return {{}, {}, words.join(QLatin1Char(' '))};
    return {words.first(), words.mid(1, words.size() - 2).join(QLatin1Char(' ')), words.last()};
}

QString readName(const QString &full, const NameParts &parts)
{
    const QString vietnamese = joinedWords({parts.family, parts.additional, parts.given});
    const QString said = joinedWords({full});
    if (said.isEmpty())
        return vietnamese;
    if (parts.family.isEmpty() || parts.given.isEmpty() || !isFamilyName(parts.family))
        return said;
    // "Lan Nguyễn Thị" and "Lan Thị Nguyễn" are the two ways in which programs turn a name round.
    for (const QString &western : {joinedWords({parts.given, parts.additional, parts.family}), joinedWords({parts.prefix, parts.given, parts.additional, parts.family, parts.suffix})}) {
        if (folded(said) == folded(western))
            return vietnamese;
    }
    return said;
}

} // namespace somo
