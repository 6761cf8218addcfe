// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/html_entities.h"

#include "core/exchange/text_decoder.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace somo {

namespace {

/// The names of U+00A0 … U+00FF in their order (HTML 4, Latin 1).
constexpr std::array<std::string_view, 96> latin1Names{
    "nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf", "laquo",
    "not", "shy", "reg", "macr", "deg", "plusmn", "sup2", "sup3", "acute", "micro", "para", "middot", "cedil",
    "sup1", "ordm", "raquo", "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc", "Atilde",
    "Auml", "Aring", "AElig", "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc",
    "Iuml", "ETH", "Ntilde", "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml", "times", "Oslash", "Ugrave",
    "Uacute", "Ucirc", "Uuml", "Yacute", "THORN", "szlig", "agrave", "aacute", "acirc", "atilde", "auml",
    "aring", "aelig", "ccedil", "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc", "iuml",
    "eth", "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml", "divide", "oslash", "ugrave", "uacute",
    "ucirc", "uuml", "yacute", "thorn", "yuml",
};

struct NamedCharacter {
    std::string_view name;
    char32_t code;
};
constexpr std::array otherNames{
    NamedCharacter{"amp", U'&'}, NamedCharacter{"lt", U'<'}, NamedCharacter{"gt", U'>'}, NamedCharacter{"quot", U'"'},
    NamedCharacter{"apos", U'\''}, NamedCharacter{"euro", 0x20AC}, NamedCharacter{"ndash", 0x2013}, NamedCharacter{"mdash", 0x2014},
    NamedCharacter{"hellip", 0x2026}, NamedCharacter{"lsquo", 0x2018}, NamedCharacter{"rsquo", 0x2019}, NamedCharacter{"ldquo", 0x201C},
    NamedCharacter{"rdquo", 0x201D}, NamedCharacter{"bull", 0x2022}, NamedCharacter{"minus", 0x2212}, NamedCharacter{"trade", 0x2122},
    NamedCharacter{"ensp", 0x2002}, NamedCharacter{"emsp", 0x2003}, NamedCharacter{"thinsp", 0x2009}, NamedCharacter{"zwnj", 0x200C},
    NamedCharacter{"OElig", 0x152}, NamedCharacter{"oelig", 0x153}, NamedCharacter{"Scaron", 0x160}, NamedCharacter{"scaron", 0x161},
};

std::optional<char32_t> characterOf(std::string_view name)
{
    if (const auto latin = std::ranges::find(latin1Names, name); latin != latin1Names.end())
        return char32_t(0xA0 + (latin - latin1Names.begin()));
    if (const auto other = std::ranges::find(otherNames, name, &NamedCharacter::name); other != otherNames.end())
        return other->code;
    return std::nullopt;
}

/// A number behind "&#"; what browsers make of the bytes of Windows-1252 included.
std::optional<char32_t> numberedCharacter(std::string_view digits, int base)
{
    unsigned code = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), code, base);
    if (problem != std::errc{} || end != digits.data() + digits.size() || digits.empty())
        return std::nullopt;
    if (code >= 0x80 && code < 0xA0)
        code = singleByteLetter(Encoding::windows1252, static_cast<unsigned char>(code));
    const bool isCharacter = code != 0 && code < 0x110000 && !(code >= 0xD800 && code < 0xE000);
    return isCharacter ? std::optional(char32_t(code)) : std::nullopt;
}

bool isNameLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// The reference that `html` begins with, '&' and all: its character and its length.
std::optional<std::pair<char32_t, size_t>> referenceAt(std::string_view html)
{
    const bool numbered = html.size() > 2 && html[1] == '#';
    const bool hex = numbered && (html[2] == 'x' || html[2] == 'X');
    const size_t first = hex ? 3 : numbered ? 2 : 1;
    size_t end = first;
    while (end < html.size() && end < first + 32 && isNameLetter(html[end]))
        ++end;
    const std::string_view body = html.substr(first, end - first);
    const auto code = numbered ? numberedCharacter(body, hex ? 16 : 10) : characterOf(body);
    if (!code)
        return std::nullopt;
    return std::pair(*code, end < html.size() && html[end] == ';' ? end + 1 : end);
}

} // namespace

void appendHtmlText(std::string &to, std::string_view html)
{
    for (;;) {
        const size_t at = html.find('&');
        to += html.substr(0, at);
        if (at == std::string_view::npos)
            return;
        html.remove_prefix(at);
        const auto reference = referenceAt(html);
        if (reference)
            appendUtf8(to, reference->first);
        else
            to += '&';
        html.remove_prefix(reference ? reference->second : 1);
    }
}

} // namespace somo
