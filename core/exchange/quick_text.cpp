// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_text.h"

#include "core/base/text.h"

#include <array>

namespace somo::quick {

namespace {

// Grave, acute, tilde, hook above, dot below.
constexpr std::array<char16_t, 5> toneMarks{0x0300, 0x0301, 0x0303, 0x0309, 0x0323};

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Whether a word goes on with this letter.
bool isWordLetter(QChar c) { return c.isLetter() || c.isMark(); }

qsizetype endOfWord(QStringView text, qsizetype at)
{
    while (at < text.size() && isWordLetter(text[at]))
        ++at;
    return at;
}

/// Digits; a point or comma belongs to them where digits stand on both sides.
qsizetype endOfNumber(QStringView text, qsizetype at)
{
    while (at < text.size()) {
        const bool divides = (text[at] == u'.' || text[at] == u',') && at + 1 < text.size() && isAsciiDigit(text[at + 1]);
        if (!isAsciiDigit(text[at]) && !divides)
            break;
        ++at;
    }
    return at;
}

qsizetype endOfSign(QStringView text, qsizetype at)
{
    at += text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() ? 2 : 1;
    while (at < text.size() && text[at].isMark())
        ++at;
    return at;
}

/// Letters and digits as wide as a sign of Chinese, as some keyboards give them, in their usual form; one for one.
QString narrow(QStringView text)
{
    constexpr char16_t firstWide = 0xff01, lastWide = 0xff5e, step = 0xfee0;
    QString narrowed = text.toString();
    for (QChar &c : narrowed) {
        if (c.unicode() >= firstWide && c.unicode() <= lastWide)
            c = QChar(char16_t(c.unicode() - step));
    }
    return narrowed;
}

bool isInvisible(QChar c) { return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control; }

Token wordToken(QStringView typed)
{
    Token token;
    token.kind = TokenKind::word;
    token.typed = typed.toString().normalized(QString::NormalizationForm_C);
    token.plain = folded(typed);
    token.toned = tonedKey(typed);
    token.isMarked = token.toned != token.plain;
    token.isCapital = token.typed[0].isUpper();
    return token;
}

} // namespace

QString tonedKey(QStringView words)
{
    const QString apart = words.toString().normalized(QString::NormalizationForm_D).toLower() + u' ';
    QString key;
    QString letters;
    QString tones;
    for (const QChar c : apart) {
        if (c == u' ') {
            key += letters.normalized(QString::NormalizationForm_C) + tones + c;
            letters.clear();
            tones.clear();
        } else if (std::ranges::find(toneMarks, c.unicode()) != toneMarks.end()) {
            tones += c;
        } else {
            letters += c;
        }
    }
    key.chop(1);
    return key;
}

bool keepsMarks(QStringView name, QStringView typed)
{
    const Tokens known = tokensOf(name);
    return std::ranges::all_of(tokensOf(typed), [&](const Token &word) {
        return !word.isMarked || std::ranges::any_of(known, [&](const Token &token) { return token.toned == word.toned; });
    });
}

Tokens tokensOf(QStringView typed)
{
    const QString text = narrow(typed);
    Tokens tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (isInvisible(text[at])) {
            ++at;
            continue;
        }
        const qsizetype from = at;
        Token token;
        if (text[at].isLetter()) {
            at = endOfWord(text, at);
            token = wordToken(QStringView(text).mid(from, at - from));
        } else if (isAsciiDigit(text[at])) {
            at = endOfNumber(text, at);
            token.kind = TokenKind::number;
            token.typed = token.plain = token.toned = text.mid(from, at - from);
        } else {
            at = endOfSign(text, at);
            token.typed = token.plain = token.toned = text.mid(from, at - from);
        }
        token.span = {from, at - from};
        token.isGlued = !tokens.empty() && tokens.back().span.end() == from;
        tokens.push_back(std::move(token));
    }
    return tokens;
}

Span spanOf(const Tokens &tokens, TokenAt from, TokenAt end)
{
    if (from >= end)
        return {};
    const qsizetype first = tokens[size_t(from)].span.from;
    return {first, tokens[size_t(end - 1)].span.end() - first};
}

} // namespace somo::quick
