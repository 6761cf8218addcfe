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

    void countHigh(uchar previous, uchar c)
    {
        if (isToneByte(c))
            ++(isVowelByte(previous) ? tonesBehindVowels : tonesElsewhere);
        else if (c == 0xD0 || c == 0xF0)
            ++dStrokes;
        else if (c == 0x8A || c == 0x8E || c == 0x9A || c == 0x9E)
            ++only1252;
    }
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
    case Encoding::windows1252: return appendSingleByte(text, bytes);
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
    const HighHalf &table = m_encoding == Encoding::windows1258 ? windows1258 : windows1252;
    for (size_t i = 0; i < bytes.size(); ++i) {
        const size_t ascii = asciiLength(bytes.substr(i));
        text += bytes.substr(i, ascii);
        i += ascii;
        if (i >= bytes.size())
            break;
        const char16_t code = table[size_t(uchar(bytes[i]) - 0x80)];
        if (code == 0) {
            m_faultAt = qint64(i);
            return false;
        }
        somo::appendUtf8(text, code);
    }
    return true;
}

} // namespace somo
