// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quick_number.h"

#include "core/exchange/quick_date.h"
#include "core/exchange/quick_words.h"
#include "core/exchange/value_parse.h"

namespace somo::quick {

namespace {

constexpr qint64 million = 1'000'000; // the scale in here, too: a value is kept in millionths
constexpr Int128 largest = Int128(9'000'000'000'000'000) * million;

enum class Counting {
    digit, // value
    ten, // mười
    tens, // mươi
    dozen10, // chục
    hundred, // trăm
    twenty, // hăm
    unitDigit, // mốt, lăm, tư: only behind tens
    odd, // linh, lẻ
    half, // rưỡi
    halfOf, // nửa
};
struct CountingWord {
    Counting role = Counting::digit;
    int value = 0;
};

struct Magnitude {
    qint64 worth = 1;
    bool isSlang = false;
    bool isGluedOnly = false; // "500n"; with its marks it may stand alone: "15 trđ"
    bool isMarkedOnly = false; // "tỏi": without its marks it is a word of every day
    bool isTenfold = false; // others say it for a tenth of that
};

const Lexicon<CountingWord> &countingWords()
{
    static const Lexicon<CountingWord> words{
        {"không", {Counting::digit, 0}}, {"một", {Counting::digit, 1}},       {"hai", {Counting::digit, 2}},
        {"ba", {Counting::digit, 3}},    {"bốn", {Counting::digit, 4}},       {"năm", {Counting::digit, 5}},
        {"sáu", {Counting::digit, 6}},   {"bảy|bẩy", {Counting::digit, 7}},   {"tám", {Counting::digit, 8}},
        {"chín", {Counting::digit, 9}},  {"mười", {Counting::ten, 10}},       {"mươi", {Counting::tens, 10}},
        {"chục", {Counting::dozen10, 10}}, {"trăm", {Counting::hundred, 100}}, {"hăm", {Counting::twenty, 20}},
        {"mốt", {Counting::unitDigit, 1}}, {"tư", {Counting::unitDigit, 4}},  {"lăm|nhăm", {Counting::unitDigit, 5}},
        {"linh|lẻ", {Counting::odd, 0}}, {"rưỡi|rưởi", {Counting::half, 0}},  {"nửa", {Counting::halfOf, 0}},
    };
    return words;
}

const Lexicon<Magnitude> &magnitudes()
{
    static const Lexicon<Magnitude> words{
        {"k", {1'000}},
        {"nghìn|ngàn|ngìn|nghìn đồng", {1'000}},
        {"n|ng|kđ|kvnđ|kvnd", {1'000, false, true}},
        {"cành", {1'000, true}},
        {"triệu|tr|trịu|million", {1'000'000}},
        {"trđ|trvnđ|trvnd", {1'000'000, false, true}},
        {"củ|chai", {1'000'000, true}},
        {"tỷ|tỉ|billion", {1'000'000'000}},
        {"tỏi", {1'000'000'000, false, false, true}},
        {"loét", {100'000}},
        {"lốp|sọi", {100'000, false, false, true}},
        {"xị", {100'000, false, false, false, true}}, // 100.000 in some places, 10.000 in others
        {"lít", {100'000, true}},
        {"thousand", {1'000}},
    };
    return words;
}

const Lexicon<int> &currencyWords()
{
    static const Lexicon<int> words{{"đồng|đ|vnđ|vnd", 0}};
    return words;
}

/// A number in digits, in millionths; its second reading where it has one.
struct DigitsValue {
    Int128 value = 0;
    std::optional<Int128> other;
    int digits = 0; // 0: not whole digits only
};

std::optional<Int128> millionths(const std::optional<std::string> &canonical)
{
    const auto value = canonical ? exactDecimalFromText(*canonical, 6) : std::nullopt;
    return value ? std::optional<Int128>(*value) : std::nullopt;
}

/// "1,200.000": with a point and a comma, and threes behind both, both part thousands (day-one 2).
std::optional<qint64> mixedGroups(const QString &typed)
{
    if (!typed.contains(u'.') || !typed.contains(u',') || typed.size() > 19)
        return std::nullopt;
    const QStringList groups = QString(typed).replace(u',', u'.').split(u'.');
    const bool areThrees = std::all_of(groups.begin() + 1, groups.end(), [](const QString &group) { return group.size() == 3; });
    if (!areThrees || groups[0].isEmpty() || groups[0].size() > 3)
        return std::nullopt;
    return groups.join(QString()).toLongLong();
}

std::optional<DigitsValue> digitsValue(const Token &token)
{
    if (const auto grouped = mixedGroups(token.typed))
        return DigitsValue{Int128(*grouped) * million, std::nullopt, 0};
    const std::string text = token.typed.toStdString();
    const auto value = millionths(parseNumber(text, NumberReading::thousands));
    if (!value)
        return std::nullopt;
    DigitsValue found{*value, std::nullopt, token.typed.contains(u'.') || token.typed.contains(u',') ? 0 : int(token.typed.size())};
    if (isAmbiguousNumber(text))
        found.other = millionths(parseNumber(text, token.typed.contains(u'.') ? NumberReading::pointDecimal : NumberReading::commaDecimal));
    return found;
}

class NumberReader {
public:
    NumberReader(const Tokens &tokens, TokenAt at)
        : m_tokens(tokens)
        , m_from(at)
        , m_at(at)
    {
    }

    std::optional<Number> read()
    {
        for (qint64 above = 0;;) {
            const TokenAt before = m_at;
            const std::optional<Int128> coefficient = readCoefficient(above == 0);
            if (!coefficient)
                break;
            const TokenAt behind = m_at;
            const auto magnitude = takeMagnitude();
            if (!magnitude || (above != 0 && magnitude->worth >= above)) {
                m_at = before;
                if (above != 0)
                    break;
                m_at = behind;
                m_sum = *coefficient;
                break;
            }
            addTerm(*coefficient, *magnitude, behind);
            above = magnitude->worth;
            if (takeTail(magnitude->worth))
                break;
        }
        return m_at == m_from ? std::nullopt : finished();
    }

    std::optional<SmallNumber> readSmall()
    {
        const Token *token = tokenAt(m_tokens, m_at);
        if (token && token->kind == TokenKind::number) {
            bool isWhole = false;
            const int value = token->typed.toInt(&isWhole);
            if (!isWhole || value < 1 || value > 999)
                return std::nullopt;
            return SmallNumber{m_at + 1, value};
        }
        const auto value = readCoefficient(true);
        if (!value || *value % million != 0 || *value < million || *value > Int128(999) * million)
            return std::nullopt;
        return SmallNumber{m_at, int(*value / million)};
    }

private:
    std::optional<CountingWord> counting(TokenAt at) const
    {
        const auto match = countingWords().match(m_tokens, at);
        return match ? std::optional(match->meaning) : std::nullopt;
    }
    bool isCounting(TokenAt at, Counting role) const
    {
        const auto word = counting(at);
        // Without marks "muoi" is ten alone and tens behind a digit.
        if (role == Counting::tens && word && word->role == Counting::ten)
            return !isMarked(at);
        return word && word->role == role;
    }
    bool isMarked(TokenAt at) const { return tokenAt(m_tokens, at)->isMarked; }
    bool isGlued(TokenAt at) const
    {
        const Token *token = tokenAt(m_tokens, at);
        return token && token->isGlued;
    }

    std::optional<Lexicon<Magnitude>::Match> magnitudeAt(TokenAt at) const
    {
        const auto match = magnitudes().match(m_tokens, at);
        if (!match || (match->meaning.isGluedOnly && !isGlued(at) && !isMarked(at)) || (match->meaning.isMarkedOnly && !isMarked(at)))
            return std::nullopt;
        return match;
    }

    std::optional<Magnitude> takeMagnitude()
    {
        const auto match = magnitudeAt(m_at);
        if (!match)
            return std::nullopt;
        m_at = match->end;
        return match->meaning;
    }

    /// What stands before a magnitude: digits or words from a half to 999, or nothing before "triệu rưỡi", "trăm rưỡi".
    std::optional<Int128> readCoefficient(bool isFirst)
    {
        const Token *token = tokenAt(m_tokens, m_at);
        if (!token || token->kind == TokenKind::sign)
            return std::nullopt;
        if (token->kind == TokenKind::number)
            return readDigits(isFirst);
        if (isFirst && isBareMagnitude(m_at))
            return Int128(million);
        if (!isFirst && isCounting(m_at, Counting::odd))
            return readOddTerm();
        return readWords();
    }

    /// "một triệu linh năm nghìn".
    std::optional<Int128> readOddTerm()
    {
        const auto digit = counting(m_at + 1);
        if (!digit || digit->role != Counting::digit || digit->value == 0 || !magnitudeAt(m_at + 2))
            return std::nullopt;
        ++m_at;
        return takeDigit();
    }

    /// "củ rưỡi", "triệu hai", "nghìn rưỡi": a magnitude with nothing before it counts only with something behind it.
    bool isBareMagnitude(TokenAt at) const
    {
        const auto match = magnitudeAt(at);
        if (!match || match->meaning.worth < 1'000 || tokenAt(m_tokens, at)->plain.size() < 2)
            return false;
        const auto behind = counting(match->end);
        if (!behind)
            return false;
        if (behind->role == Counting::half)
            return true;
        const bool isDigit = (behind->role == Counting::digit && behind->value > 0) || behind->role == Counting::unitDigit;
        return isDigit && (isTailEnd(match->end + 1) || isCounting(match->end + 1, Counting::hundred));
    }

    std::optional<Int128> readDigits(bool isFirst)
    {
        const auto value = digitsValue(m_tokens[size_t(m_at)]);
        if (!value)
            return std::nullopt;
        ++m_at;
        if (const auto grouped = readGroups(*value))
            return grouped;
        if (isFirst)
            m_other = value->other;
        const auto word = counting(m_at);
        const bool isSmall = value->digits > 0 && value->digits <= 2;
        if (word && isSmall && word->role == Counting::hundred) {
            ++m_at;
            return value->value * 100 + readBelowHundred();
        }
        if (word && isSmall && (word->role == Counting::dozen10 || word->role == Counting::tens)) { // 5 chục
            ++m_at;
            return value->value * 10 + readHalfOfTen();
        }
        return value->value;
    }

    bool isGroup(TokenAt at) const
    {
        const Token *token = tokenAt(m_tokens, at);
        return token && token->kind == TokenKind::number && !token->isGlued && token->typed.size() == 3 && digitsValue(*token)
            && digitsValue(*token)->digits == 3;
    }

    /// "1 250 000 đ": blanks between groups of three, where zeros or the currency show that they are one number.
    std::optional<Int128> readGroups(const DigitsValue &first)
    {
        if (first.digits < 1 || first.digits > 3 || first.value < million)
            return std::nullopt;
        Int128 value = first.value;
        TokenAt at = m_at;
        for (; isGroup(at) && value < largest / 1000; ++at)
            value = value * 1000 + digitsValue(m_tokens[size_t(at)])->value;
        if (at == m_at || (m_tokens[size_t(at - 1)].typed != QLatin1String("000") && !currencyWords().match(m_tokens, at)))
            return std::nullopt;
        m_at = at;
        return value;
    }

    std::optional<Int128> readWords()
    {
        const auto word = counting(m_at);
        if (!word)
            return std::nullopt;
        switch (word->role) {
        case Counting::halfOf: ++m_at; return Int128(million / 2);
        case Counting::hundred: ++m_at; return Int128(100) * million + readBelowHundred();
        case Counting::dozen10: ++m_at; return Int128(10) * million + readHalfOfTen();
        case Counting::digit: {
            if (isCounting(m_at + 1, Counting::hundred)) {
                m_at += 2;
                return Int128(word->value) * 100 * million + readBelowHundred();
            }
            if (word->value == 0)
                return std::nullopt;
            const TokenAt before = m_at;
            const Int128 value = readTens(false);
            if (value == Int128(word->value) * million)
                m_isLoneWord = m_at == before + 1 && !isMarked(before);
            return value;
        }
        case Counting::ten:
        case Counting::twenty: return readTens(false);
        default: return std::nullopt;
        }
    }

    Int128 readHalfOfTen()
    {
        if (!isCounting(m_at, Counting::half))
            return 0;
        ++m_at;
        return Int128(5) * million;
    }

    /// Behind "trăm": "linh năm", "rưỡi", "hai mươi", "hai" (which says twenty), digits.
    Int128 readBelowHundred()
    {
        if (isCounting(m_at, Counting::half)) {
            ++m_at;
            return Int128(50) * million;
        }
        const auto next = counting(m_at + 1);
        if (isCounting(m_at, Counting::odd) && next && (next->role == Counting::digit || next->role == Counting::unitDigit)) {
            m_at += 2;
            return Int128(next->value) * million;
        }
        const Token *token = tokenAt(m_tokens, m_at);
        if (token && token->kind == TokenKind::number) {
            const auto digits = digitsValue(*token);
            const bool fits = digits && digits->digits >= 1 && digits->digits <= 2 && (magnitudeAt(m_at + 1) || isTailEnd(m_at + 1));
            if (!fits)
                return 0;
            ++m_at;
            return digits->digits == 1 ? digits->value * 10 : digits->value;
        }
        const auto word = counting(m_at);
        const bool isTens = word && (word->role == Counting::ten || word->role == Counting::twenty || (word->role == Counting::digit && word->value > 0));
        const bool isLastDigit = word && word->role == Counting::unitDigit;
        return isTens ? readTens(true) : isLastDigit && (isMarked(m_at) || magnitudeAt(m_at + 1) || isTailEnd(m_at + 1)) ? takeDigit() * 10 : 0;
    }

    Int128 takeDigit() { return Int128(counting(m_at++)->value) * million; }

    /// The digit behind "mười", "mươi": "hai mươi mốt", "mười lăm".
    Int128 readLastDigit()
    {
        const auto word = counting(m_at);
        if (!word || (word->role != Counting::unitDigit && (word->role != Counting::digit || word->value == 0)))
            return 0;
        return takeDigit();
    }

    /// 1 to 99. `behindHundred`: a lone digit then says tens, as in "trăm hai".
    Int128 readTens(bool behindHundred)
    {
        const CountingWord word = *counting(m_at);
        ++m_at;
        if (word.role == Counting::ten || word.role == Counting::twenty)
            return Int128(word.value) * million + readLastDigit();
        const Int128 digit = Int128(word.value) * million;
        if (isCounting(m_at, Counting::tens)) {
            ++m_at;
            return digit * 10 + readLastDigit();
        }
        if (isCounting(m_at, Counting::dozen10)) {
            ++m_at;
            const Int128 half = readHalfOfTen();
            return digit * 10 + (half != 0 ? half : magnitudeAt(m_at + 1) ? readLastDigit() : 0);
        }
        // "hai lăm", "ba mốt": the tens are left out. Without marks "tu" and "mot" are too often other words.
        if (isCounting(m_at, Counting::unitDigit) && word.value >= 2 && (isMarked(m_at) || magnitudeAt(m_at + 1)))
            return digit * 10 + takeDigit();
        if (behindHundred && isOnesAt(m_at))
            return digit * 10 + takeDigit();
        return behindHundred ? digit * 10 : digit;
    }

    /// "ba trăm chín chín": the tens are left out in the middle, too.
    bool isOnesAt(TokenAt at) const
    {
        const auto word = counting(at);
        const bool isDigit = word && word->role == Counting::digit && word->value > 0;
        return isDigit && (magnitudeAt(at + 1) || (isMarked(at) && !readDate(m_tokens, at) && isTailEnd(at + 1)));
    }

    void addTerm(Int128 coefficient, const Magnitude &magnitude, TokenAt behind)
    {
        if (!m_saysSize && magnitude.isSlang) {
            m_isSlang = true;
            m_coefficient = coefficient;
            m_coefficientEnd = behind;
        }
        m_isTenfold = !m_saysSize && magnitude.isTenfold;
        m_saysSize = true;
        m_isLoneWord = false;
        if (m_other)
            *m_other *= magnitude.worth;
        // "1tr2k" is 1.002.000 by the letter, and written by many for "1tr2".
        const bool isTenthAndWord = m_sum != 0 && !m_other && isGlued(behind) && magnitude.worth == 1'000 && coefficient < Int128(10) * million && m_sum >= Int128(million) * million;
        if (isTenthAndWord)
            m_other = m_sum + coefficient * 100'000;
        m_sum += coefficient * magnitude.worth;
    }

    /// Behind a magnitude: "rưỡi", "1tr2", "1 triệu 2", "một triệu hai trăm". Whether the number ends with it.
    bool takeTail(qint64 worth)
    {
        if (isCounting(m_at, Counting::half)) {
            ++m_at;
            m_sum += Int128(worth) * million / 2;
            return true;
        }
        const Token *token = tokenAt(m_tokens, m_at);
        if (token && token->kind == TokenKind::number)
            return takeDigitsTail(worth, *token);
        return takeWordsTail(worth);
    }

    bool takeDigitsTail(qint64 worth, const Token &token)
    {
        const auto digits = digitsValue(token);
        if (!digits || digits->digits < 1 || digits->digits > 3 || worth < 1'000)
            return false;
        if (isCounting(m_at + 1, Counting::hundred))
            return takeHundredsTail(worth);
        const bool isTogether = token.isGlued;
        const Token *next = tokenAt(m_tokens, m_at + 1);
        if (counting(m_at + 1) || magnitudeAt(m_at + 1) || (next && next->isGlued && next->kind == TokenKind::word && !currencyWords().match(m_tokens, m_at + 1)))
            return false;
        // "150k 3 ngày trước": the three counts days.
        if (!isTogether && (!isTailEnd(m_at + 1) || readDate(m_tokens, m_at)))
            return false;
        if (isTogether && isDateSign(m_at + 1))
            return false;
        Int128 scale = 1;
        for (int i = 0; i < digits->digits; ++i)
            scale *= 10;
        // "1 triệu 50" is said for 1.050.000 and written for 1.500.000.
        if (!isTogether && digits->digits == 2)
            m_other = m_sum + digits->value * worth / 1000;
        m_sum += digits->value * worth / scale;
        ++m_at;
        return true;
    }

    /// "2 triệu 3 trăm": so many thousandths of it.
    bool takeHundredsTail(qint64 worth)
    {
        const TokenAt before = m_at;
        const auto value = readDigits(false);
        if (!value || magnitudeAt(m_at) || !isTailEnd(m_at)) {
            m_at = before;
            return false;
        }
        m_sum += *value * worth / 1000;
        return true;
    }

    bool takeWordsTail(qint64 worth)
    {
        // "trả 2tr năm ngày nữa" counts days; "triệu mốt" is a number though "mốt" alone is a day.
        if (!isCounting(m_at, Counting::unitDigit) && readDate(m_tokens, m_at))
            return false;
        const TokenAt before = m_at;
        const bool isOdd = isCounting(m_at, Counting::odd);
        if (isOdd)
            ++m_at;
        const auto word = counting(m_at);
        if (!word || word->role == Counting::halfOf || word->role == Counting::odd) {
            m_at = before;
            return false;
        }
        const bool isDigitWord = word->role == Counting::unitDigit;
        const bool wasLone = m_isLoneWord;
        const auto value = isDigitWord ? std::optional<Int128>(takeDigit()) : readWords();
        m_isLoneWord = wasLone;
        // A magnitude behind it makes it a term of its own; a noun behind it, a quantity.
        if (!value || magnitudeAt(m_at) || !isTailEnd(m_at)) {
            m_at = before;
            return false;
        }
        const bool isTenth = !isOdd && m_at == before + 1 && *value < Int128(10) * million;
        m_sum += *value * worth / (isTenth ? 10 : 1000);
        if (isTenth && isCounting(m_at, Counting::half)) {
            ++m_at;
            m_sum += Int128(worth) * million / 20;
        }
        return true;
    }

    bool isDateSign(TokenAt at) const
    {
        const Token *sign = tokenAt(m_tokens, at);
        const Token *behind = tokenAt(m_tokens, at + 1);
        const bool isRange = sign && sign->isSign(u'-') && magnitudeAt(at + 2); // "1tr2-1tr5"
        return !isRange && sign && sign->isGlued && behind && behind->isGlued && behind->kind == TokenKind::number
            && (sign->isSign(u'/') || sign->isSign(u'-') || sign->isSign(u':'));
    }

    /// Whether nothing that a number could count stands there: the end, a sign, a word of the grammar.
    bool isTailEnd(TokenAt at) const
    {
        const Token *token = tokenAt(m_tokens, at);
        if (!token)
            return true;
        if (token->kind == TokenKind::number || isDateSign(at))
            return false;
        if (token->kind == TokenKind::sign)
            return !token->isSign(u'%');
        return isCounting(at, Counting::half) || currencyWords().match(m_tokens, at).has_value() || isGrammarWord(m_tokens, at);
    }

    std::optional<Number> finished()
    {
        if (m_sum > largest || (m_sum % (million / 1000)) != 0)
            return std::nullopt;
        if (m_isTenfold && !m_other)
            m_other = m_sum / 10;
        Number number;
        number.from = m_from;
        number.thousandths = qint64(m_sum / (million / 1000));
        if (m_other && *m_other <= largest && *m_other % (million / 1000) == 0)
            number.other = qint64(*m_other / (million / 1000));
        number.saysSize = m_saysSize;
        number.isSlang = m_isSlang;
        number.isLoneWord = m_isLoneWord;
        number.coefficient = qint64(m_coefficient / (million / 1000));
        number.coefficientEnd = m_coefficientEnd;
        if (const auto currency = currencyWords().match(m_tokens, m_at)) {
            number.hasCurrency = true;
            m_at = currency->end;
        } else if (const Token *sign = tokenAt(m_tokens, m_at); sign && sign->isSign(u'₫')) {
            number.hasCurrency = true;
            ++m_at;
        }
        number.end = m_at;
        return number;
    }

    const Tokens &m_tokens;
    const TokenAt m_from;
    TokenAt m_at;
    Int128 m_sum = 0;
    std::optional<Int128> m_other;
    Int128 m_coefficient = 0;
    TokenAt m_coefficientEnd = 0;
    bool m_saysSize = false;
    bool m_isSlang = false;
    bool m_isTenfold = false;
    bool m_isLoneWord = false;
};

std::optional<Money> moneyOf(qint64 thousandths, const Currency &currency)
{
    Int128 units = Int128(thousandths);
    for (int i = 0; i < currency.decimals; ++i)
        units *= 10;
    if (units % 1000 != 0 || units / 1000 > Int128(std::numeric_limits<qint64>::max()))
        return std::nullopt;
    return Money::fromMinorUnits(qint64(units / 1000));
}

} // namespace

std::optional<Money> Number::money(const Currency &currency) const { return moneyOf(thousandths, currency); }

std::optional<Money> Number::otherMoney(const Currency &currency) const
{
    return other ? moneyOf(*other, currency) : std::nullopt;
}

std::optional<Number> readNumber(const Tokens &tokens, TokenAt at) { return NumberReader(tokens, at).read(); }

std::optional<SmallNumber> readSmallNumber(const Tokens &tokens, TokenAt at) { return NumberReader(tokens, at).readSmall(); }

} // namespace somo::quick
