// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_specs.h"

#include "core/words/setting_words.h"

#include <QCoreApplication>

namespace somo {

namespace {

using Section = SettingSpec::Section;
using Kind = SettingSpec::Kind;

constexpr SettingSpec specs[] = {
    {"name", Section::book, Kind::text,
     QT_TRANSLATE_NOOP("settings", "Stands in the window's title and at the head of every printed page."), nullptr},
    {"kind", Section::book, Kind::choice,
     QT_TRANSLATE_NOOP("settings", "A book of one person shows no teams and doesn't ask who uses it. Nothing in it changes: teams and targets stand there again as soon as it is a team's."),
     "personal team"},
    {"quiet_hours", Section::book, Kind::text,
     QT_TRANSLATE_NOOP("settings", "Between these hours nothing that is to be said to customers stands on a list: from and to, such as 21:00-08:00, or “none”."), nullptr},
    {"recognise_on", Section::counting, Kind::choice,
     QT_TRANSLATE_NOOP("settings", "The step of an order whose date puts it into a day, a month and a target. All figures are reckoned anew; the orders stay as they are."),
     "ordered confirmed completed paid"},
    {"fiscal_year_start", Section::counting, Kind::choice,
     QT_TRANSLATE_NOOP("settings", "Quarters and years follow it, and a year is named after the calendar year in which it begins. Months and weeks stay the same."),
     "1 2 3 4 5 6 7 8 9 10 11 12"},
    {"success_from", Section::thresholds, Kind::percent,
     QT_TRANSLATE_NOOP("settings", "From this share of the target on a result is called successful; under it, not yet."), nullptr},
    {"exceeded_from", Section::thresholds, Kind::percent,
     QT_TRANSLATE_NOOP("settings", "From this share of the target on a result is called exceeded."), nullptr},
    {"score_cap", Section::thresholds, Kind::percent,
     QT_TRANSLATE_NOOP("settings", "In the KPI score each target counts up to this share, so that one very good figure doesn't hide the others."), nullptr},
    {"health_periods", Section::thresholds, Kind::periods,
     QT_TRANSLATE_NOOP("settings", "So many periods in a row, all exceeded or all not yet, make Somo ask whether the target itself is right."), nullptr},
    {"gap_limit", Section::thresholds, Kind::percent,
     QT_TRANSLATE_NOOP("settings", "The team's highest figure ÷ a person's. Beyond it the team's set-up is looked at again, not the person."), nullptr},
    {"gap_measure", Section::thresholds, Kind::choice,
     QT_TRANSLATE_NOOP("settings", "What the people of a team are compared by."), "revenue income score"},
    {"income_low", Section::thresholds, Kind::ratio,
     QT_TRANSLATE_NOOP("settings", "Under it the report says that income weighs heavily against what was sold."), nullptr},
    {"income_high", Section::thresholds, Kind::ratio,
     QT_TRANSLATE_NOOP("settings", "Above it the report says that income is small against what was sold."), nullptr},
};

QString text(const char *source)
{
    return QCoreApplication::translate("settings", source);
}

int decimalsOf(const SettingSpec &spec)
{
    return spec.kind == Kind::percent ? 4 : 3;
}

} // namespace

QString thresholdShown(Rate rate, const Formats &formats)
{
    const QString number = formats.quantity(Quantity{rate.millionths / 10});
    return formats.language() == Language::vietnamese ? number + QStringLiteral(" %") : number + QStringLiteral("%");
}

std::span<const SettingSpec> settingSpecs()
{
    return specs;
}

QString settingTitle(const SettingSpec &spec, Language language)
{
    return words::settingName(QString::fromLatin1(spec.key), language);
}

QString settingExplains(const SettingSpec &spec)
{
    return text(spec.explains);
}

QStringList settingChoices(const SettingSpec &spec)
{
    return QString::fromLatin1(spec.choices).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString settingShown(const SettingSpec &spec, const QString &value, const Formats &formats)
{
    if (spec.kind == Kind::percent || spec.kind == Kind::ratio) {
        const std::optional<qint64> number = settingNumber(spec, value);
        if (!number)
            return value;
        return spec.kind == Kind::percent ? thresholdShown(Rate{*number}, formats) : formats.quantity(Quantity{*number});
    }
    if (spec.kind != Kind::choice)
        return value;
    if (const QString choice = words::settingChoiceName(value, formats.language()); !choice.isEmpty())
        return choice;
    // A month: named as within a sentence, of any year.
    bool isMonth = false;
    const int month = value.toInt(&isMonth);
    return isMonth ? formats.periodInText(Period::of(PeriodKind::month, Day::fromNumber(20260001 + month * 100), 1)) : value;
}

std::optional<qint64> settingNumber(const SettingSpec &spec, const QString &value)
{
    return exactDecimalFromText(value.toStdString(), decimalsOf(spec));
}

QString settingCanonical(const SettingSpec &spec, qint64 number)
{
    return shortText(number, decimalsOf(spec));
}

} // namespace somo
