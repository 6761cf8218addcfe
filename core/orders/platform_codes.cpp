// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/platform_codes.h"

#include <algorithm>

namespace somo {

namespace {

constexpr qsizetype shortestRun = 8, longestRun = 40, fewestDigits = 6;
/// A note of many numbers is no list of orders.
constexpr qsizetype mostCodes = 8;
constexpr qsizetype shopeeLength = 14, tiktokLength = 18;

bool isLetterOrDigit(QChar letter)
{
    return (letter >= u'0' && letter <= u'9') || (letter >= u'A' && letter <= u'Z') || (letter >= u'a' && letter <= u'z');
}

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

bool areDigits(QStringView text)
{
    return std::ranges::all_of(text, isDigit);
}

int twoDigits(QStringView text, qsizetype at)
{
    return (text[at].unicode() - u'0') * 10 + (text[at + 1].unicode() - u'0');
}

/// "260401KW474ETA": the day as yymmdd, then letters and digits, a letter among them.
bool isShopeeCode(QStringView code)
{
    constexpr int firstYear = 15, lastYear = 69;
    if (code.size() != shopeeLength && code.size() != shopeeLength + 1)
        return false;
    if (!areDigits(code.left(6)) || !std::ranges::all_of(code, isLetterOrDigit) || areDigits(code))
        return false;
    const int year = twoDigits(code, 0), month = twoDigits(code, 2), day = twoDigits(code, 4);
    return year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

bool isTiktokCode(QStringView code)
{
    return code.size() == tiktokLength && code[0] == u'5' && areDigits(code);
}

bool isLazadaCode(QStringView code)
{
    return (code.size() == 15 || code.size() == 16) && areDigits(code);
}

bool isCode(QStringView run)
{
    return run.size() >= shortestRun && run.size() <= longestRun && std::ranges::count_if(run, isDigit) >= fewestDigits;
}

class CodeFinder {
public:
    explicit CodeFinder(const QString &own)
        : m_own(own.toUpper())
    {
    }
    void take(const QString &text)
    {
        for (qsizetype from = 0; from < text.size();) {
            qsizetype to = from;
            while (to < text.size() && isLetterOrDigit(text[to]))
                ++to;
            if (to > from)
                takeRun(text.mid(from, to - from).toUpper());
            from = to + 1;
        }
    }
    QStringList found;

private:
    void takeRun(const QString &run)
    {
        if (!isCode(run))
            return;
        add(run);
        if (areDigits(run))
            return; // a number is one code or none
        for (const qsizetype length : {shopeeLength, shopeeLength + 1, tiktokLength}) {
            if (run.size() > length && isPlatformCode(QStringView(run).right(length)) && !isPlatformCode(run))
                add(run.right(length));
        }
    }
    void add(const QString &code)
    {
        if (code != m_own && found.size() < mostCodes && !found.contains(code))
            found += code;
    }
    QString m_own;
};

} // namespace

bool isPlatformCode(QStringView code)
{
    return isShopeeCode(code) || isTiktokCode(code) || isLazadaCode(code);
}

QStringList namedCodes(const QString &ownCode, std::span<const QString> texts)
{
    CodeFinder codes(ownCode);
    codes.take(ownCode);
    for (const QString &text : texts)
        codes.take(text);
    return codes.found;
}

} // namespace somo
