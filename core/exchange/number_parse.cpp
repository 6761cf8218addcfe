// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/value_parse.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace somo {

namespace {

bool allDigits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, isDigit); }

/// Upper and lower case alike for ASCII, bytes for the rest.
bool startsWith(std::string_view text, std::string_view mark)
{
    return text.size() >= mark.size() && std::ranges::equal(text.substr(0, mark.size()), mark, [](char a, char b) {
               return (a >= 'a' && a <= 'z' ? char(a - 32) : a) == (b >= 'a' && b <= 'z' ? char(b - 32) : b);
           });
}

constexpr std::array<std::string_view, 12> currencyMarks{"₫", "VNĐ", "VNđ", "VND", "đ", "Đ", "US$", "USD", "$", "€", "EUR", "£"};
constexpr std::array<std::string_view, 4> blanks{" ", "\u00A0", "\u202F", "\u2009"};

bool takeFront(std::string_view &text, std::span<const std::string_view> marks)
{
    for (const std::string_view mark : marks) {
        if (startsWith(text, mark)) {
            text.remove_prefix(mark.size());
            return true;
        }
    }
    return false;
}

bool takeBack(std::string_view &text, std::span<const std::string_view> marks)
{
    for (const std::string_view mark : marks) {
        if (text.size() >= mark.size() && startsWith(text.substr(text.size() - mark.size()), mark)) {
            text.remove_suffix(mark.size());
            return true;
        }
    }
    return false;
}

/// A number without everything around it: digits and separators only.
struct Body {
    std::string digits; // '.' and ',' as they stand; blanks and apostrophes between digits taken out
    bool negative = false;
    bool percent = false;
};

/// Blanks and apostrophes may group digits in threes.
bool ungroup(std::string_view text, std::string &digits)
{
    int sinceGroup = -1;
    while (!text.empty()) {
        if (takeFront(text, blanks) || takeFront(text, std::array<std::string_view, 2>{"'", "’"})) {
            if (digits.empty() || !isDigit(digits.back()) || (sinceGroup >= 0 && sinceGroup != 3))
                return false;
            sinceGroup = 0;
            continue;
        }
        const char c = text[0];
        if (!isDigit(c) && c != '.' && c != ',')
            return false;
        if (!isDigit(c) && sinceGroup >= 0) {
            if (sinceGroup != 3)
                return false;
            sinceGroup = -1;
        } else if (sinceGroup >= 0) {
            ++sinceGroup;
        }
        digits += c;
        text.remove_prefix(1);
    }
    return sinceGroup < 0 || sinceGroup == 3;
}

std::optional<Body> bodyOf(std::string_view text)
{
    Body body;
    bool closed = false;
    bool opened = false;
    int signs = 0;
    for (bool more = true; more && !text.empty();) {
        more = false;
        while (takeFront(text, blanks) || takeBack(text, blanks))
            more = true;
        if (takeFront(text, currencyMarks) || takeBack(text, currencyMarks))
            more = true;
        if (takeFront(text, std::array<std::string_view, 2>{"-", "−"}) || takeBack(text, std::array<std::string_view, 2>{"-", "−"})) {
            body.negative = true;
            ++signs;
            more = true;
        }
        if (text.starts_with('+')) {
            text.remove_prefix(1);
            ++signs;
            more = true;
        }
        if (text.ends_with('%')) {
            text.remove_suffix(1);
            if (std::exchange(body.percent, true))
                return std::nullopt;
            more = true;
        }
        if (text.starts_with('(') && text.ends_with(')')) {
            text = text.substr(1, text.size() - 2);
            opened = closed = true;
            body.negative = true;
            ++signs;
            more = true;
        }
    }
    if (signs > 1 || opened != closed || !ungroup(text, body.digits))
        return std::nullopt;
    if (std::ranges::none_of(body.digits, isDigit))
        return std::nullopt;
    return body;
}

/// What the separators of a body leave open.
enum class Separators {
    none,
    pointDecimal,
    commaDecimal,
    openPoint, // 1.500
    openComma, // 1,500
    wrong,
};

/// Groups of three behind one to three digits: 1.234.567
bool isGrouped(std::string_view whole, char group)
{
    const size_t first = whole.find(group);
    if (first == std::string_view::npos)
        return allDigits(whole);
    if (first < 1 || first > 3)
        return false;
    for (size_t at = first; at < whole.size(); at += 4) {
        if (whole[at] != group || at + 4 > whole.size() || !allDigits(whole.substr(at + 1, 3)))
            return false;
    }
    return true;
}

Separators separatorsOf(std::string_view body)
{
    const auto points = std::ranges::count(body, '.');
    const auto commas = std::ranges::count(body, ',');
    if (points == 0 && commas == 0)
        return Separators::none;
    if (points > 0 && commas > 0) {
        const bool pointLast = body.rfind('.') > body.rfind(',');
        if ((pointLast ? points : commas) > 1)
            return Separators::wrong;
        return pointLast ? Separators::pointDecimal : Separators::commaDecimal;
    }
    const char separator = points > 0 ? '.' : ',';
    if (points + commas > 1) {
        if (!isGrouped(body, separator))
            return Separators::wrong;
        return separator == '.' ? Separators::commaDecimal : Separators::pointDecimal;
    }
    const size_t before = body.find(separator);
    const size_t after = body.size() - before - 1;
    const bool open = after == 3 && before >= 1 && before <= 3 && body[0] != '0';
    if (open)
        return separator == '.' ? Separators::openPoint : Separators::openComma;
    return separator == '.' ? Separators::pointDecimal : Separators::commaDecimal;
}

/// Canonical digits of a body whose decimal sign is known.
std::optional<std::string> canonical(const Body &body, char decimal)
{
    const char group = decimal == '.' ? ',' : '.';
    const std::string_view text = body.digits;
    const size_t sign = text.find(decimal);
    const std::string_view whole = text.substr(0, sign);
    const std::string_view part = sign == std::string_view::npos ? std::string_view() : text.substr(sign + 1);
    if ((!whole.empty() && !isGrouped(whole, group)) || (!part.empty() && !allDigits(part)) || (whole.empty() && part.empty()))
        return std::nullopt;
    std::string digits;
    for (const char c : whole) {
        if (c != group && (!digits.empty() || c != '0'))
            digits += c;
    }
    if (digits.empty())
        digits.push_back('0');
    if (!part.empty()) {
        digits += '.';
        digits += part;
    }
    const bool zero = digits.find_first_not_of("0.") == std::string::npos;
    return withoutBinaryNoise(body.negative && !zero ? '-' + digits : digits);
}

bool roundUp(std::string &digits)
{
    for (size_t i = digits.size(); i-- > 0;) {
        if (digits[i] == '.')
            continue;
        if (digits[i] != '9') {
            ++digits[i];
            return true;
        }
        digits[i] = '0';
    }
    return false;
}

} // namespace

std::optional<std::string> plainDecimal(std::string_view text)
{
    bool negative = false;
    if (text.starts_with('-') || text.starts_with('+')) {
        negative = text[0] == '-';
        text.remove_prefix(1);
    }
    const size_t e = text.find_first_of("eE");
    std::string_view mantissa = text.substr(0, e);
    int exponent = 0;
    if (e != std::string_view::npos) {
        std::string_view digits = text.substr(e + 1);
        const bool below = digits.starts_with('-');
        if (below || digits.starts_with('+'))
            digits.remove_prefix(1);
        if (!allDigits(digits) || digits.size() > 3)
            return std::nullopt;
        for (const char c : digits)
            exponent = exponent * 10 + (c - '0');
        exponent = below ? -exponent : exponent;
    }
    const size_t point = mantissa.find('.');
    std::string digits(mantissa.substr(0, point));
    int scale = 0;
    if (point != std::string_view::npos) {
        digits += mantissa.substr(point + 1);
        scale = int(mantissa.size() - point - 1);
    }
    if (!allDigits(digits))
        return std::nullopt;
    scale -= exponent;
    if (scale < 0)
        digits.append(size_t(-scale), '0');
    scale = std::max(scale, 0);
    if (int(digits.size()) <= scale)
        digits.insert(0, size_t(scale) - digits.size() + 1, '0');
    std::string whole = digits.substr(0, digits.size() - size_t(scale));
    std::string part = digits.substr(digits.size() - size_t(scale));
    whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
    part.erase(part.find_last_not_of('0') + 1);
    std::string result = part.empty() ? whole : whole + '.' + part;
    const bool zero = result.find_first_not_of("0.") == std::string::npos;
    return negative && !zero ? '-' + result : result;
}

std::string withoutBinaryNoise(std::string_view canonical)
{
    constexpr size_t significant = 15;
    const size_t point = canonical.find('.');
    if (point == std::string_view::npos || canonical.size() - point - 1 <= 8)
        return std::string(canonical);
    const bool negative = canonical.starts_with('-');
    std::string digits(canonical.substr(negative ? 1 : 0));
    // From the first digit that counts, fifteen; the point is no digit.
    size_t at = digits.find_first_not_of("0.");
    for (size_t counted = 0; at < digits.size() && counted < significant; ++at)
        counted += digits[at] != '.' ? 1 : 0;
    const size_t wholeEnd = digits.find('.');
    at = std::max(at, wholeEnd + 1);
    if (at < digits.size()) {
        const bool up = digits[at] >= '5';
        digits.resize(at);
        if (up && !roundUp(digits))
            digits = std::string(1, '1').append(digits);
    }
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.ends_with('.'))
        digits.pop_back();
    const bool zero = digits.find_first_not_of("0.") == std::string::npos;
    return negative && !zero ? '-' + digits : digits;
}

void NumberEvidence::add(std::string_view text)
{
    if (allDigits(text))
        return;
    const auto body = bodyOf(text);
    if (!body)
        return;
    switch (separatorsOf(body->digits)) {
    case Separators::pointDecimal: pointDecimal = true; break;
    case Separators::commaDecimal: commaDecimal = true; break;
    case Separators::openPoint:
    case Separators::openComma:
        if (!ambiguous)
            example = text;
        ambiguous = true;
        break;
    case Separators::none:
    case Separators::wrong: break;
    }
}

bool isAmbiguousNumber(std::string_view text)
{
    const auto body = bodyOf(text);
    if (!body)
        return false;
    const Separators found = separatorsOf(body->digits);
    return found == Separators::openPoint || found == Separators::openComma;
}

bool isGroupedInThrees(std::string_view text, char sign)
{
    const auto body = bodyOf(text);
    return body && body->digits.find(sign) != std::string::npos && body->digits[0] != '0' && isGrouped(body->digits, sign);
}

std::optional<std::string> parseNumber(std::string_view text, NumberReading reading, bool percent)
{
    if (allDigits(text) && (text[0] != '0' || text.size() == 1))
        return std::string(text);
    if (text.find_first_of("eE") != std::string_view::npos) {
        if (const auto plain = isEatenBySpreadsheet(text) ? std::nullopt : plainDecimal(text))
            return withoutBinaryNoise(*plain);
    }
    const auto body = bodyOf(text);
    if (!body || (body->percent && !percent))
        return std::nullopt;
    if (reading == NumberReading::strictPoint)
        return canonical(*body, '.');
    if (reading == NumberReading::strictComma)
        return canonical(*body, ',');
    switch (separatorsOf(body->digits)) {
    case Separators::none:
    case Separators::pointDecimal: return canonical(*body, '.');
    case Separators::commaDecimal: return canonical(*body, ',');
    case Separators::wrong: return std::nullopt;
    case Separators::openPoint:
        if (reading == NumberReading::conflicting)
            return std::nullopt;
        return canonical(*body, reading == NumberReading::pointDecimal ? '.' : ',');
    case Separators::openComma:
        if (reading == NumberReading::conflicting)
            return std::nullopt;
        return canonical(*body, reading == NumberReading::commaDecimal ? ',' : '.');
    }
    return std::nullopt;
}

std::optional<NumberReading> numberReadingFromFormat(QStringView format)
{
    const qsizetype point = format.lastIndexOf(u'.');
    const qsizetype comma = format.lastIndexOf(u',');
    const auto afterIsThree = [&](qsizetype at) { return format.size() - at == 4; };
    for (const QChar c : format) {
        if (!c.isDigit() && !QStringView(u".,' \u00A0").contains(c))
            return std::nullopt;
    }
    if (format.isEmpty())
        return std::nullopt;
    if (point < 0 && comma < 0)
        return NumberReading::strictPoint;
    if (point >= 0 && comma >= 0)
        return point > comma ? NumberReading::strictPoint : NumberReading::strictComma;
    // "1.234" shows how thousands are written, "1234.5" how decimals are.
    if (point >= 0)
        return afterIsThree(point) && point <= 3 ? NumberReading::strictComma : NumberReading::strictPoint;
    return afterIsThree(comma) && comma <= 3 ? NumberReading::strictPoint : NumberReading::strictComma;
}

namespace {

/// A canonical decimal as mantissa ÷ 10^scale.
struct Decimal {
    Int128 mantissa = 0;
    int scale = 0;

    static std::optional<Decimal> fromText(std::string_view text)
    {
        Decimal result;
        const bool negative = text.starts_with('-');
        bool point = false;
        for (const char c : text.substr(negative ? 1 : 0)) {
            if (c == '.' && !point) {
                point = true;
                continue;
            }
            if (!isDigit(c) || __builtin_mul_overflow(result.mantissa, Int128(10), &result.mantissa)
                || __builtin_add_overflow(result.mantissa, Int128(c - '0'), &result.mantissa))
                return std::nullopt;
            result.scale += point ? 1 : 0;
        }
        if (negative)
            result.mantissa = -result.mantissa;
        if (text.empty() || text == "-" || text == ".")
            return std::nullopt;
        return result;
    }
    bool scaleUp(int to)
    {
        for (; scale < to; ++scale) {
            if (__builtin_mul_overflow(mantissa, Int128(10), &mantissa))
                return false;
        }
        return true;
    }
    std::optional<std::string> toText() const
    {
        std::string digits;
        for (Int128 rest = mantissa; rest != 0; rest /= 10) {
            const int digit = int(rest % 10);
            digits += char('0' + (digit < 0 ? -digit : digit));
        }
        std::ranges::reverse(digits);
        std::string text;
        if (mantissa < 0)
            text.push_back('-');
        text.append(digits.empty() ? std::string_view("0") : digits).append("e-").append(std::to_string(scale));
        return plainDecimal(text);
    }
};

} // namespace

std::optional<std::string> decimalProduct(std::string_view a, std::string_view b)
{
    const auto x = Decimal::fromText(a);
    const auto y = Decimal::fromText(b);
    Decimal product;
    if (!x || !y || __builtin_mul_overflow(x->mantissa, y->mantissa, &product.mantissa))
        return std::nullopt;
    product.scale = x->scale + y->scale;
    return product.toText();
}

std::optional<std::string> decimalSum(std::string_view a, std::string_view b)
{
    auto x = Decimal::fromText(a);
    auto y = Decimal::fromText(b);
    if (!x || !y || !x->scaleUp(y->scale) || !y->scaleUp(x->scale) || __builtin_add_overflow(x->mantissa, y->mantissa, &x->mantissa))
        return std::nullopt;
    return x->toText();
}

bool isEatenBySpreadsheet(std::string_view text)
{
    const size_t e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 2 >= text.size() || text[e + 1] != '+')
        return false;
    const std::string_view mantissa = text.substr(0, e);
    const std::string_view exponent = text.substr(e + 2);
    const size_t point = mantissa.find_first_of(".,");
    const std::string_view part = point == std::string_view::npos ? std::string_view() : mantissa.substr(point + 1);
    if (!allDigits(mantissa.substr(0, point)) || !allDigits(exponent) || exponent.size() > 3 || (!part.empty() && !allDigits(part)))
        return false;
    int power = 0;
    for (const char c : exponent)
        power = power * 10 + (c - '0');
    return power > int(part.size());
}

namespace {

struct ShareItem {
    std::string person;
    std::optional<std::string> share; // canonical
};

ShareItem shareItem(std::string_view item)
{
    const size_t colon = item.rfind(':');
    if (colon != std::string_view::npos) {
        if (auto share = parseNumber(item.substr(colon + 1), NumberReading::pointDecimal, true))
            return {cleanUtf8(item.substr(0, colon)), std::move(share)};
    }
    return {cleanUtf8(item), std::nullopt};
}

} // namespace

std::optional<std::vector<ShareValue>> parseShares(std::string_view text)
{
    std::vector<ShareItem> items;
    for (size_t from = 0; from < text.size();) {
        const size_t end = std::min(text.find(';', from), text.size());
        items.push_back(shareItem(text.substr(from, end - from)));
        if (items.back().person.empty())
            return std::nullopt;
        from = end + 1;
    }
    if (items.size() == 1 && !items[0].share)
        items[0].share = "100";
    std::vector<ShareValue> shares;
    qint64 sum = 0;
    for (const ShareItem &item : items) {
        const auto share = item.share ? exactDecimalFromText(*item.share, 4) : std::nullopt;
        if (!share || *share <= 0 || *share > Rate::whole)
            return std::nullopt;
        shares.push_back({QString::fromStdString(item.person), Rate{*share}});
        sum += *share;
    }
    if (sum != Rate::whole)
        return std::nullopt;
    return shares;
}

} // namespace somo
