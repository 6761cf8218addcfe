// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/setting_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace somo::words {

namespace {

struct Name {
    const char *code;
    const char *source;
};

constexpr Name names[] = {
    {"name", QT_TRANSLATE_NOOP("settings", "Name of the book")},
    {"kind", QT_TRANSLATE_NOOP("settings", "What the book is for")},
    {"currency", QT_TRANSLATE_NOOP("settings", "Currency")},
    {"language", QT_TRANSLATE_NOOP("settings", "Language of the book")},
    {"recognise_on", QT_TRANSLATE_NOOP("settings", "Revenue counts")},
    {"fiscal_year_start", QT_TRANSLATE_NOOP("settings", "The fiscal year begins in")},
    {"offset", QT_TRANSLATE_NOOP("settings", "Time zone")},
    {"working_days", QT_TRANSLATE_NOOP("settings", "Working days")},
    {"holidays", QT_TRANSLATE_NOOP("settings", "Holidays")},
    {"success_from", QT_TRANSLATE_NOOP("settings", "Successful from")},
    {"exceeded_from", QT_TRANSLATE_NOOP("settings", "Exceeded from")},
    {"score_cap", QT_TRANSLATE_NOOP("settings", "Most that one target counts")},
    {"health_periods", QT_TRANSLATE_NOOP("settings", "Periods that judge a target")},
    {"gap_limit", QT_TRANSLATE_NOOP("settings", "Gap within a team")},
    {"gap_measure", QT_TRANSLATE_NOOP("settings", "The gap is measured by")},
    {"income_low", QT_TRANSLATE_NOOP("settings", "Revenue ÷ income, at least")},
    {"income_high", QT_TRANSLATE_NOOP("settings", "Revenue ÷ income, at most")},
    {"quiet_hours", QT_TRANSLATE_NOOP("settings", "Quiet hours")},
    {"copies_folder", QT_TRANSLATE_NOOP("settings", "Folder for copies")},
};

constexpr Name choices[] = {
    {"personal", QT_TRANSLATE_NOOP("settings", "just me")},
    {"team", QT_TRANSLATE_NOOP("settings", "a team")},
    {"ordered", QT_TRANSLATE_NOOP("settings", "when it is ordered")},
    {"confirmed", QT_TRANSLATE_NOOP("settings", "when it is confirmed")},
    {"completed", QT_TRANSLATE_NOOP("settings", "when it is completed")},
    {"paid", QT_TRANSLATE_NOOP("settings", "when it is paid in full")},
    {"revenue", QT_TRANSLATE_NOOP("settings", "revenue")},
    {"income", QT_TRANSLATE_NOOP("settings", "income")},
    {"score", QT_TRANSLATE_NOOP("settings", "KPI score")},
};

const char *sourceOf(std::span<const Name> list, const QString &code)
{
    const auto found = std::ranges::find_if(list, [&](const Name &each) { return code == QLatin1StringView(each.code); });
    return found == list.end() ? nullptr : found->source;
}

} // namespace

QString settingName(const QString &key, Language language)
{
    const char *source = sourceOf(names, key);
    return source ? translated(language, "settings", source) : key;
}

QString settingChoiceName(const QString &value, Language language)
{
    const char *source = sourceOf(choices, value);
    return source ? translated(language, "settings", source) : QString();
}

QString settingSentence(const QString &key, const QString &value, Language language)
{
    const QString name = settingName(key, language);
    if (key == u"holidays" || key == u"working_days")
        return name;
    const QString choice = settingChoiceName(value, language);
    return name + QStringLiteral(": ") + (choice.isEmpty() ? value : choice);
}

} // namespace somo::words
