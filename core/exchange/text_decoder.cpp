// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_decoder.h"

#include <array>
#include <cstring>

namespace somo {

namespace {

constexpr qint64 decodedBlock = 64 * 1024;

// 0 marks bytes that the code page leaves undefined.
using HighHalf = std::array<char16_t, 128>;
constexpr HighHalf latin1()
{
    HighHalf table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = char16_t(0x80 + i);
    return table;
}
constexpr void place(HighHalf &table, int byte, std::initializer_list<char16_t> codes)
{
    for (const char16_t code : codes)
        table[size_t(byte++ - 0x80)] = code;
}
constexpr HighHalf windows1252 = [] {
    HighHalf table = latin1();
    place(table, 0x80, {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0});
    place(table, 0x90, {0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178});
    return table;
}();
constexpr HighHalf windows1258 = [] {
    HighHalf table = windows1252;
    for (const int undefined : {0x8A, 0x8E, 0x9A, 0x9E})
        place(table, undefined, {0});
    place(table, 0xC3, {0x0102}); // Ă
    place(table, 0xCC, {0x0300}); // tone marks stand behind their vowel
    place(table, 0xD0, {0x0110}); // Đ
    place(table, 0xD2, {0x0309});
    place(table, 0xD5, {0x01A0}); // Ơ
    place(table, 0xDD, {0x01AF, 0x0303}); // Ư
    place(table, 0xE3, {0x0103}); // ă
    place(table, 0xEC, {0x0301});
    place(table, 0xF0, {0x0111}); // đ
    place(table, 0xF2, {0x0323});
    place(table, 0xF5, {0x01A1}); // ơ
    place(table, 0xFD, {0x01B0, 0x20AB}); // ư ₫
    return table;
}();

constexpr HighHalf tcvn3 = [] {
    HighHalf table = latin1();
    place(table, 0xA1, {u'Ă', u'Â', u'Ê', u'Ô', u'Ơ', u'Ư', u'Đ', u'ă', u'â', u'ê', u'ô', u'ơ', u'ư', u'đ', u'Ằ'});
    place(table, 0xB0, {0x0300, 0x0309, 0x0303, 0x0301, 0x0323, u'à', u'ả', u'ã', u'á', u'ạ', u'Ẳ', u'ằ', u'ẳ', u'ẵ', u'ắ', u'Ẵ'});
    place(table, 0xC0, {u'Ắ', u'Ầ', u'Ẩ', u'Ẫ', u'Ấ', u'Ề', u'ặ', u'ầ', u'ẩ', u'ẫ', u'ấ', u'ậ', u'è', u'Ể', u'ẻ', u'ẽ'});
    place(table, 0xD0, {u'é', u'ẹ', u'ề', u'ể', u'ễ', u'ế', u'ệ', u'ì', u'ỉ', u'Ễ', u'Ế', u'Ồ', u'ĩ', u'í', u'ị', u'ò'});
    place(table, 0xE0, {u'Ổ', u'ỏ', u'õ', u'ó', u'ọ', u'ồ', u'ổ', u'ỗ', u'ố', u'ộ', u'ờ', u'ở', u'ỡ', u'ớ', u'ợ', u'ù'});
    place(table, 0xF0, {u'Ỗ', u'ủ', u'ũ', u'ú', u'ụ', u'ừ', u'ử', u'ữ', u'ứ', u'ự', u'ỳ', u'ỷ', u'ỹ', u'ý', u'ỵ', u'Ố'});
    return table;
}();

/// A byte of VNI: a letter of its own, or one or two marks for the vowel in front of it.
struct VniMarks {
    char16_t first = 0;
    char16_t second = 0;
};
constexpr char16_t graveMark = 0x0300;
constexpr char16_t acuteMark = 0x0301;
constexpr char16_t circumflexMark = 0x0302;
constexpr char16_t tildeMark = 0x0303;
constexpr char16_t breveMark = 0x0306;
constexpr char16_t hookMark = 0x0309;
constexpr char16_t dotMark = 0x0323;
using VniTable = std::array<VniMarks, 128>;
constexpr VniTable vni = []() {
    VniTable table{};
    for (size_t i = 0; i < table.size(); ++i)
        table[i] = {windows1252[i], 0};
    // Capital marks stand 0x20 lower.
    const auto marks = [&table](size_t byte, char16_t first, char16_t second = 0) {
        table[byte - 0x80] = {first, second};
        table[byte - 0x20 - 0x80] = {first, second};
    };
    const auto letter = [&table](size_t byte, char16_t small, char16_t capital) {
        table[byte - 0x80] = {small, 0};
        table[byte - 0x20 - 0x80] = {capital, 0};
    };
    marks(0xF8, graveMark);
    marks(0xF9, acuteMark);
    marks(0xFB, hookMark);
    marks(0xF5, tildeMark);
    marks(0xEF, dotMark);
    marks(0xE2, circumflexMark);
    marks(0xE0, circumflexMark, graveMark);
    marks(0xE1, circumflexMark, acuteMark);
    marks(0xE5, circumflexMark, hookMark);
    marks(0xE3, circumflexMark, tildeMark);
    marks(0xE4, circumflexMark, dotMark);
    marks(0xEA, breveMark);
    marks(0xE8, breveMark, graveMark);
    marks(0xE9, breveMark, acuteMark);
    marks(0xFA, breveMark, hookMark);
    marks(0xFC, breveMark, tildeMark);
    marks(0xEB, breveMark, dotMark);
    letter(0xF4, u'ơ', u'Ơ');
    letter(0xF6, u'ư', u'Ư');
    letter(0xF1, u'đ', u'Đ');
    letter(0xEC, u'ì', u'Ì');
    letter(0xED, u'í', u'Í');
    letter(0xE6, u'ỉ', u'Ỉ');
    letter(0xF3, u'ĩ', u'Ĩ');
    letter(0xF2, u'ị', u'Ị');
    letter(0xEE, u'ỵ', u'Ỵ');
    return table;
}();

bool isCombining(char16_t c) { return c >= 0x0300 && c < 0x0370; }

/// Whether a byte of VNI can stand behind another: breves behind a, circumflexes behind a, e and o, tones behind vowels.
bool isVniPlace(uchar previous, uchar c)
{
    const VniMarks marks = vni[size_t(c - 0x80)];
    if (!isCombining(marks.first))
        return true;
    std::string_view bases = "aeouyAEOUY\xF4\xD4\xF6\xD6"; // i has letters of its own
    if (marks.first == breveMark)
        bases = "aA";
    else if (marks.first == circumflexMark)
        bases = "aeoAEO";
    return bases.find(char(previous)) != std::string_view::npos;
}

bool isToneByte(uchar c) { return c == 0xCC || c == 0xD2 || c == 0xDE || c == 0xEC || c == 0xF2; }

bool isVowelByte(uchar c)
{
    static constexpr std::string_view vowels = "aeiouyAEIOUY\xE2\xEA\xF4\xE3\xF5\xFD\xC2\xCA\xD4\xC3\xD5\xDD";
    return vowels.find(char(c)) != std::string_view::npos;
}

size_t asciiLength(std::string_view text)
{
    size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        quint64 eight = 0;
        std::memcpy(&eight, text.data() + i, 8);
        if (eight & 0x8080808080808080ULL)
            break;
    }
    while (i < text.size() && uchar(text[i]) < 0x80)
        ++i;
    return i;
}

/// The length of the character at the front: 0 where it is no UTF-8, -1 where its end is missing.
int characterLength(std::string_view text)
{
    const uchar first = uchar(text[0]);
    if (first < 0x80)
        return 1;
    const int length = first >= 0xC2 && first <= 0xDF ? 2 : first >= 0xE0 && first <= 0xEF ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : 0;
    if (length == 0)
        return 0;
    for (int i = 1; i < length; ++i) {
        if (size_t(i) >= text.size())
            return -1;
        const uchar next = uchar(text[size_t(i)]);
        uchar low = 0x80;
        uchar high = 0xBF;
        if (i == 1) { // overlong forms, surrogates, beyond U+10FFFF
            low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
            high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        }
        if (next < low || next > high)
            return 0;
    }
    return length;
}

/// What the bytes of a file say about its encoding.
struct ByteEvidence {
    qint64 size = 0;
    qint64 utf8Characters = 0; // of several bytes
    qint64 notUtf8 = 0; // bytes that belong to none
    qint64 zerosAtEven = 0;
    qint64 zerosAtOdd = 0;
    qint64 tonesBehindVowels = 0;
    qint64 tonesElsewhere = 0;
    qint64 dStrokes = 0;
    qint64 only1252 = 0;
    qint64 high = 0; // bytes from 0xA1 on
    qint64 vniLetters = 0;
    qint64 vniTones = 0; // behind vowels, where no other code page has such bytes often
    qint64 tcvn3Vowels = 0; // within words, where others have signs: ©, ª, µ, ¸

    void countHigh(uchar previous, uchar c)
    {
        countLegacy(previous, c);
        if (isToneByte(c))
            ++(isVowelByte(previous) ? tonesBehindVowels : tonesElsewhere);
        else if (c == 0xD0 || c == 0xF0)
            ++dStrokes;
        else if (c == 0x8A || c == 0x8E || c == 0x9A || c == 0x9E)
            ++only1252;
    }
    void countLegacy(uchar previous, uchar c)
    {
        if (c < 0xA1)
            return;
        ++high;
        const VniMarks marks = vni[size_t(c - 0x80)];
        if (marks.first != windows1252[size_t(c - 0x80)] && isVniPlace(previous, c)) {
            ++vniLetters;
            vniTones += isCombining(marks.first) && marks.first != circumflexMark && marks.first != breveMark ? 1 : 0;
        }
        const uchar lower = uchar(previous | 0x20);
        const bool isSign = (c >= 0xA8 && c <= 0xAD) || (c >= 0xB5 && c <= 0xBE);
        tcvn3Vowels += isSign && lower >= 'a' && lower <= 'z' ? 1 : 0;
    }
    /// á and ế are two bytes, ơ, ư and đ letters of their own: nearly everything must be one of them, in its place.
    bool looksVni() const { return vniTones >= 2 && vniTones * 10 >= high && vniLetters * 20 >= high * 19; }
    /// ă â ê ô ơ ư and à ả ã á ạ are signs elsewhere, and signs don't stand within words.
    bool looksTcvn3() const { return tcvn3Vowels >= 2 && tcvn3Vowels * 5 >= high; }
    bool looksVietnamese() const
    {
        if (only1252 > 0)
            return false;
        // Italian has ò behind a vowel now and then (può), Vietnamese has it nowhere else.
        if (tonesBehindVowels + tonesElsewhere > 0)
            return tonesBehindVowels >= 9 * tonesElsewhere;
        return dStrokes > 0;
    }
    /// A text of a code page hardly ever looks like UTF-8, so a few foreign bytes among many characters are damage: the
    /// row is told then, where a guessed code page would turn every name of the file into nonsense.
    bool looksUtf8() const { return notUtf8 == 0 || utf8Characters >= 4 * notUtf8; }

    /// Counts what `text` begins with, and takes it off; what is cut at the end stays unless it is the last.
    void countUtf8(std::string &text, bool last)
    {
        std::string_view rest = text;
        while (!rest.empty()) {
            rest.remove_prefix(asciiLength(rest));
            if (rest.empty())
                break;
            const int length = characterLength(rest);
            if (length < 0 && !last)
                break;
            ++(length > 0 ? utf8Characters : notUtf8);
            rest.remove_prefix(size_t(std::max(length, 1)));
        }
        text.erase(0, text.size() - rest.size());
    }
};

ByteEvidence gatherEvidence(QIODevice &device)
{
    ByteEvidence found;
    std::string rest;
    uchar previous = 0;
    QByteArray block(decodedBlock, Qt::Uninitialized);
    for (qint64 read = 0; (read = device.read(block.data(), decodedBlock)) > 0;) {
        const std::string_view bytes(block.constData(), size_t(read));
        if (found.size < decodedBlock) { // zero bytes: the first block is enough
            for (size_t i = 0; i < bytes.size(); ++i) {
                if (bytes[i] == 0)
                    ++((found.size + qint64(i)) % 2 == 0 ? found.zerosAtEven : found.zerosAtOdd);
            }
        }
        found.size += read;
        for (size_t i = 0; i < bytes.size(); ++i) {
            i += asciiLength(bytes.substr(i));
            if (i >= bytes.size())
                break;
            found.countHigh(i > 0 ? uchar(bytes[i - 1]) : previous, uchar(bytes[i]));
        }
        previous = uchar(bytes.back());
        rest += bytes;
        found.countUtf8(rest, false);
    }
    found.countUtf8(rest, true);
    return found;
}

} // namespace

size_t validUtf8Length(std::string_view text)
{
    size_t i = 0;
    while (i < text.size()) {
        i += asciiLength(text.substr(i));
        if (i >= text.size())
            break;
        const int length = characterLength(text.substr(i));
        if (length <= 0)
            break;
        i += size_t(length);
    }
    return i;
}

void appendUtf8(std::string &text, char32_t code)
{
    if (code < 0x80) {
        text += char(code);
    } else if (code < 0x800) {
        text += char(0xC0 | (code >> 6));
        text += char(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        text += char(0xE0 | (code >> 12));
        text += char(0x80 | ((code >> 6) & 0x3F));
        text += char(0x80 | (code & 0x3F));
    } else {
        text += char(0xF0 | (code >> 18));
        text += char(0x80 | ((code >> 12) & 0x3F));
        text += char(0x80 | ((code >> 6) & 0x3F));
        text += char(0x80 | (code & 0x3F));
    }
}

char16_t singleByteLetter(Encoding encoding, uchar byte)
{
    const size_t at = size_t(byte & 0x7F);
    switch (encoding) {
    case Encoding::windows1258: return windows1258[at];
    case Encoding::tcvn3: return tcvn3[at];
    case Encoding::vni: return vni[at].first;
    default: return windows1252[at];
    }
}

Encoding detectEncoding(QIODevice &device)
{
    const QByteArray start = device.peek(4);
    if (start.startsWith("\xEF\xBB\xBF"))
        return Encoding::utf8;
    if (start.startsWith("\xFF\xFE"))
        return Encoding::utf16le;
    if (start.startsWith("\xFE\xFF"))
        return Encoding::utf16be;
    const ByteEvidence found = gatherEvidence(device);
    const qint64 sampled = std::min(found.size, decodedBlock);
    if ((found.zerosAtEven + found.zerosAtOdd) * 10 > sampled)
        return found.zerosAtOdd >= found.zerosAtEven ? Encoding::utf16le : Encoding::utf16be;
    if (found.looksUtf8())
        return Encoding::utf8;
    if (found.looksTcvn3())
        return Encoding::tcvn3;
    if (found.looksVni())
        return Encoding::vni;
    return found.looksVietnamese() ? Encoding::windows1258 : Encoding::windows1252;
}

TextDecoder::TextDecoder(QIODevice &device, Encoding encoding)
    : m_device(device)
    , m_encoding(encoding)
{
}

TextDecoder::State TextDecoder::restart()
{
    m_rest.clear();
    m_atStart = true;
    m_faultAt = 0;
    m_state = m_device.seek(0) ? State::more : State::unreadable;
    return m_state;
}

TextDecoder::State TextDecoder::read(std::string &text, size_t bytes)
{
    if (m_state != State::more)
        return m_state;
    m_block.resize(qsizetype(std::max(bytes, size_t(4))));
    const qint64 read = m_device.read(m_block.data(), m_block.size());
    if (read < 0)
        return m_state = State::unreadable;
    const bool last = read == 0;
    std::string_view block(m_block.constData(), size_t(read));
    std::string joined;
    if (!m_rest.empty()) {
        joined = std::exchange(m_rest, {}) + std::string(block);
        block = joined;
    }
    if (m_atStart) {
        m_atStart = false;
        if (m_encoding == Encoding::utf8 && block.starts_with("\xEF\xBB\xBF"))
            block.remove_prefix(3);
        else if ((m_encoding == Encoding::utf16le && block.starts_with("\xFF\xFE"))
                 || (m_encoding == Encoding::utf16be && block.starts_with("\xFE\xFF")))
            block.remove_prefix(2);
    }
    if (!append(text, block, last)) {
        m_faultAt += m_device.pos() - qint64(block.size()) + 1;
        return m_state = State::fault;
    }
    return m_state = last ? State::end : State::more;
}

bool TextDecoder::append(std::string &text, std::string_view bytes, bool last)
{
    switch (m_encoding) {
    case Encoding::automatic:
    case Encoding::utf8: return appendUtf8(text, bytes, last);
    case Encoding::utf16le:
    case Encoding::utf16be: return appendUtf16(text, bytes, last);
    case Encoding::windows1258:
    case Encoding::windows1252:
    case Encoding::tcvn3:
    case Encoding::vni: return appendSingleByte(text, bytes);
    }
    return false;
}

bool TextDecoder::appendUtf8(std::string &text, std::string_view bytes, bool last)
{
    const size_t valid = validUtf8Length(bytes);
    text += bytes.substr(0, valid);
    const std::string_view rest = bytes.substr(valid);
    if (rest.empty())
        return true;
    if (last || characterLength(rest) == 0) {
        m_faultAt = qint64(valid);
        return false;
    }
    m_rest = rest;
    return true;
}

bool TextDecoder::appendUtf16(std::string &text, std::string_view bytes, bool last)
{
    const bool little = m_encoding == Encoding::utf16le;
    const auto unit = [&](size_t at) {
        const uchar a = uchar(bytes[at]);
        const uchar b = uchar(bytes[at + 1]);
        return char16_t(little ? a | (b << 8) : b | (a << 8));
    };
    size_t i = 0;
    for (; i + 2 <= bytes.size(); i += 2) {
        const char16_t c = unit(i);
        m_faultAt = qint64(i);
        if (QChar::isLowSurrogate(c))
            return false;
        if (!QChar::isHighSurrogate(c)) {
            somo::appendUtf8(text, c);
            continue;
        }
        if (i + 4 > bytes.size())
            break;
        const char16_t low = unit(i + 2);
        if (!QChar::isLowSurrogate(low))
            return false;
        somo::appendUtf8(text, QChar::surrogateToUcs4(c, low));
        i += 2;
    }
    m_rest = bytes.substr(i);
    m_faultAt = last && !m_rest.empty() ? qint64(i) : 0;
    return !last || m_rest.empty();
}

bool TextDecoder::appendSingleByte(std::string &text, std::string_view bytes)
{
    for (size_t i = 0; i < bytes.size(); ++i) {
        const size_t ascii = asciiLength(bytes.substr(i));
        text += bytes.substr(i, ascii);
        i += ascii;
        if (i >= bytes.size())
            break;
        const char16_t code = singleByteLetter(m_encoding, uchar(bytes[i]));
        if (code == 0) {
            m_faultAt = qint64(i);
            return false;
        }
        somo::appendUtf8(text, code);
        if (m_encoding == Encoding::vni) {
            if (const char16_t second = vni[size_t(uchar(bytes[i]) - 0x80)].second)
                somo::appendUtf8(text, second);
        }
    }
    return true;
}

} // namespace somo
