// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <array>

namespace somo {

namespace {

bool isBlank(QChar c)
{
    // Zero-width spaces and the byte order mark are invisible at the ends of a cell as well.
    return c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF) || c == QChar(0x2060);
}

bool isDroppedControl(QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; }

/// Bytes of UTF-8 that need no work: printable ASCII without blanks at the ends, and the letters of Latin alphabets
/// (U+00C0–U+02FF, U+1E80–U+1EFF), all of which are in NFC already.
bool isCleanAlready(std::string_view text)
{
    if (text.empty())
        return true;
    if (text.front() == ' ' || text.back() == ' ')
        return false;
    const auto isTail = [&](size_t at) { return at < text.size() && (uchar(text[at]) & 0xC0) == 0x80; };
    for (size_t i = 0; i < text.size(); ++i) {
        const uchar c = uchar(text[i]);
        if (c < 0x80) {
            if (c < 0x20 || c == 0x7F)
                return false;
        } else if (c >= 0xC3 && c <= 0xCB) {
            if (!isTail(++i))
                return false;
        } else if (c == 0xE1 && i + 2 < text.size() && (uchar(text[i + 1]) == 0xBA || uchar(text[i + 1]) == 0xBB)) {
            if (!isTail(i + 2))
                return false;
            i += 2;
        } else {
            return false;
        }
    }
    return true;
}

// The alphabet's places. Vietnamese letters in their order; f, j, w, z stand where Latin alphabets have them.
constexpr QStringView alphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

// Signs of a sort key, all printable ASCII: PostgreSQL's text and SQLite's order them alike.
constexpr char partEnd = ' '; // below every other, so that a shorter given name comes first
constexpr char levelEnd = '!';
constexpr char space = '"';
constexpr char symbol = '#';
constexpr char firstLetter = 'A';
constexpr char foreign = 'z';

/// The letter's place with the mark that makes another letter of it (ă â ê ô ơ ư), or nothing for a tone.
std::optional<char16_t> withMark(char16_t letter, char16_t mark)
{
    if (mark == 0x0306 && letter == u'a')
        return u'ă';
    if (mark == 0x0302) {
        switch (letter) {
        case u'a': return u'â';
        case u'e': return u'ê';
        case u'o': return u'ô';
        default: return std::nullopt;
        }
    }
    if (mark == 0x031B) {
        switch (letter) {
        case u'o': return u'ơ';
        case u'u': return u'ư';
        default: return std::nullopt;
        }
    }
    return std::nullopt;
}

/// none, huyền, hỏi, ngã, sắc, nặng; marks of other languages behind them.
char toneOf(char16_t mark)
{
    switch (mark) {
    case 0x0300: return '1';
    case 0x0309: return '2';
    case 0x0303: return '3';
    case 0x0301: return '4';
    case 0x0323: return '5';
    default: return '6';
    }
}

void appendHex(QByteArray &key, char32_t code, int digits)
{
    key += QByteArray::number(uint(code), 16).rightJustified(digits, '0');
}

void dropTrailingZeros(QByteArray &level)
{
    while (level.endsWith('0'))
        level.chop(1);
}

/// Collects the three levels of a key.
struct SortKeyLevels {
    QByteArray letters;
    QByteArray tones;
    QByteArray cases;
    // The letter that is waiting for its marks.
    char16_t letter = 0;
    char tone = '0';
    bool upper = false;

    void flush()
    {
        if (letter == 0)
            return;
        letters += char(firstLetter + alphabet.indexOf(QChar(letter)));
        tones += tone;
        cases += upper ? '1' : '0';
        letter = 0;
    }
    void start(char16_t newLetter, bool isUpper)
    {
        flush();
        letter = newLetter;
        tone = '0';
        upper = isUpper;
    }
    void mark(char16_t code)
    {
        if (letter == 0)
            return;
        if (const auto other = withMark(letter, code))
            letter = *other;
        else
            tone = toneOf(code);
    }
    void other(char32_t code)
    {
        flush();
        if (code >= U'0' && code <= U'9') {
            letters += char(code);
        } else if (QChar::isSpace(code)) {
            if (!letters.endsWith(space))
                letters += space;
        } else if (QChar::isLetterOrNumber(code)) {
            letters += foreign;
            appendHex(letters, QChar::toCaseFolded(code), 6);
        } else {
            letters += symbol;
            appendHex(letters, code, 6);
        }
    }
    QByteArray key()
    {
        flush();
        dropTrailingZeros(tones);
        dropTrailingZeros(cases);
        return letters + levelEnd + tones + levelEnd + cases;
    }
};

QStringView lastWord(QStringView clean)
{
    for (qsizetype i = clean.size(); i > 0; --i) {
        if (clean[i - 1].isSpace())
            return clean.mid(i);
    }
    return clean;
}

} // namespace

QString cleanText(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\t')
            clean += u' ';
        else if (c == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n'))
            clean += u'\n';
        else if (!isDroppedControl(c))
            clean += c;
    }
    qsizetype first = 0;
    qsizetype last = clean.size();
    while (first < last && isBlank(clean[first]))
        ++first;
    while (last > first && isBlank(clean[last - 1]))
        --last;
    return clean.mid(first, last - first).normalized(QString::NormalizationForm_C);
}

std::string cleanUtf8(std::string_view utf8)
{
    if (isCleanAlready(utf8))
        return std::string(utf8);
    return cleanText(QString::fromUtf8(utf8.data(), qsizetype(utf8.size()))).toStdString();
}

std::string_view cleanView(std::string_view utf8, std::string &scratch)
{
    constexpr std::string_view blanks = " \t\r\n";
    const size_t first = utf8.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    const std::string_view trimmed = utf8.substr(first, utf8.find_last_not_of(blanks) - first + 1);
    if (isCleanAlready(trimmed))
        return trimmed;
    scratch = cleanText(QString::fromUtf8(trimmed.data(), qsizetype(trimmed.size()))).toStdString();
    return scratch;
}

QString folded(QStringView text)
{
    const QString apart = text.toString().normalized(QString::NormalizationForm_D).toCaseFolded();
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.isMark())
            continue;
        if (isBlank(c)) {
            if (!result.isEmpty() && !result.endsWith(u' '))
                result += u' ';
        } else if (c == u'đ') {
            result += u'd';
        } else if (c.category() != QChar::Other_Control) {
            result += c;
        }
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar each) { return each.isDigit(); });
}

QByteArray sortKey(QStringView text)
{
    const QString apart = cleanText(text).normalized(QString::NormalizationForm_D);
    SortKeyLevels levels;
    for (const char32_t code : apart.toUcs4()) {
        if (code < 0x10000 && QChar(char16_t(code)).isMark()) {
            levels.mark(char16_t(code));
            continue;
        }
        const char32_t lower = QChar::toLower(code);
        if (lower < 0x10000 && alphabet.contains(QChar(char16_t(lower))))
            levels.start(char16_t(lower), lower != code);
        else
            levels.other(code);
    }
    return levels.key();
}

QByteArray personSortKey(QStringView name)
{
    const QString clean = cleanText(name);
    const QStringView given = lastWord(clean);
    const QStringView rest = QStringView(clean).chopped(given.size());
    // The given name is compared whole, tones and all, before the family name is looked at.
    return sortKey(given) + partEnd + sortKey(rest);
}

QString givenName(QStringView name)
{
    const QString clean = cleanText(name);
    return lastWord(clean).toString();
}

QString newUid()
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    QString uid;
    uid.reserve(32);
    for (const quint32 part : random)
        uid += QString::number(part, 16).rightJustified(8, u'0');
    return uid;
}

} // namespace somo
