// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/period_words.h"

#include "core/base/text.h"
#include "core/words/formats.h"

#include <QRegularExpression>

#include <array>

namespace somo::words {

namespace {

QString padded(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

/// Four digits, or two of this century.
QString wholeYear(const QString &year)
{
    return year.size() == 2 ? QString(QStringLiteral("20") + year) : year;
}

int monthOfName(const QString &name)
{
    constexpr std::array names{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"};
    for (size_t i = 0; i < names.size(); ++i) {
        if (name.size() >= 3 && QString::fromLatin1(names[i]).startsWith(name))
            return int(i) + 1;
    }
    return 0;
}

int roman(const QString &numeral)
{
    constexpr std::array numerals{"i", "ii", "iii", "iv"};
    for (size_t i = 0; i < numerals.size(); ++i) {
        if (numeral == QLatin1String(numerals[i]))
            return int(i) + 1;
    }
    return 0;
}

/// The canonical text of what is written in words; empty where it is no period.
QString canonical(const QString &written)
{
    static const QString gap = QStringLiteral("\\s*(?:[/\\-.,]|nam|\\s)\\s*");
    static const auto form = [](const QString &pattern) { return QRegularExpression(u'^' + pattern + u'$'); };
    static const QRegularExpression day = form(QStringLiteral("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})"));
    static const QRegularExpression month = form(QStringLiteral("(?:thang|t|month|m)?\\s*(\\d{1,2})") + gap + QStringLiteral("(\\d{4}|\\d{2})"));
    static const QRegularExpression monthLast = form(QStringLiteral("(\\d{4})\\s*[/.\\-]\\s*(\\d{1,2})"));
    static const QRegularExpression namedMonth = form(QStringLiteral("([a-z]{3,9})\\.?") + gap + QStringLiteral("(\\d{4})"));
    static const QRegularExpression quarter = form(QStringLiteral("(?:quy|quarter|q)\\s*([1-4]|i{1,3}|iv)") + gap + QStringLiteral("(\\d{4}|\\d{2})"));
    static const QRegularExpression quarterLast = form(QStringLiteral("(\\d{4})\\s*[/.\\-]?\\s*q([1-4])"));
    static const QRegularExpression week = form(QStringLiteral("(?:tuan|week|w)\\s*(\\d{1,2})") + gap + QStringLiteral("(\\d{4}|\\d{2})"));
    static const QRegularExpression weekLast = form(QStringLiteral("(\\d{4})\\s*[/.\\-]?\\s*w(\\d{1,2})"));
    static const QRegularExpression year = form(QStringLiteral("(?:nam|year)\\s*(\\d{4})"));
    if (const auto at = day.match(written); at.hasMatch())
        return at.captured(3) + u'-' + padded(at.captured(2).toInt()) + u'-' + padded(at.captured(1).toInt());
    if (const auto at = month.match(written); at.hasMatch())
        return wholeYear(at.captured(2)) + u'-' + padded(at.captured(1).toInt());
    if (const auto at = monthLast.match(written); at.hasMatch())
        return at.captured(1) + u'-' + padded(at.captured(2).toInt());
    if (const auto at = quarter.match(written); at.hasMatch()) {
        const int named = roman(at.captured(1));
        return wholeYear(at.captured(2)) + QStringLiteral("-Q") + (named > 0 ? QString::number(named) : at.captured(1));
    }
    if (const auto at = quarterLast.match(written); at.hasMatch())
        return at.captured(1) + QStringLiteral("-Q") + at.captured(2);
    if (const auto at = week.match(written); at.hasMatch())
        return wholeYear(at.captured(2)) + QStringLiteral("-W") + padded(at.captured(1).toInt());
    if (const auto at = weekLast.match(written); at.hasMatch())
        return at.captured(1) + QStringLiteral("-W") + padded(at.captured(2).toInt());
    if (const auto at = year.match(written); at.hasMatch())
        return at.captured(1);
    if (const auto at = namedMonth.match(written); at.hasMatch() && monthOfName(at.captured(1)) > 0)
        return at.captured(2) + u'-' + padded(monthOfName(at.captured(1)));
    return {};
}

} // namespace

Result<Period> periodFromWords(const QString &text, int fiscalStart)
{
    const auto exact = Period::fromText(text.trimmed(), fiscalStart);
    if (exact)
        return exact;
    const auto written = Period::fromText(canonical(folded(text)), fiscalStart);
    if (written)
        return written;
    return failure(ErrorCode::badPeriod, {text});
}

QString dateInSentence(const QString &text, Language language)
{
    const auto period = Period::fromText(text, 1);
    if (!period)
        return text;
    const Formats formats(language);
    constexpr int noYear = 0; // so that it is always said
    return period->kind() == PeriodKind::day ? formats.date(period->first()) : formats.periodInText(*period, noYear);
}

} // namespace somo::words
