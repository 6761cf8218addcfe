// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"

#include <QStringList>

#include <optional>
#include <span>

namespace somo {

/// A setting of the book as the page shows it: where it stands, by what it is edited, what it changes.
struct SettingSpec {
    enum class Section {
        book,
        counting,
        thresholds,
    };
    enum class Kind {
        text,
        choice,
        percent, // canonical text "70"
        ratio, // canonical text "3.00"
        periods, // a small whole number
    };
    const char *key; // as core/storage/settings.h names it
    Section section;
    Kind kind;
    const char *explains; // English; of context "settings"
    const char *choices; // the values of a choice, with spaces between; null where there are none
};

std::span<const SettingSpec> settingSpecs();
QString settingTitle(const SettingSpec &spec, Language language);
QString settingExplains(const SettingSpec &spec);
QStringList settingChoices(const SettingSpec &spec);
/// A canonical value as people read it: "70 %", "when it is paid in full".
QString settingShown(const SettingSpec &spec, const QString &value, const Formats &formats);
/// A threshold without the decimals that it doesn't have: "70 %", "65,5 %".
QString thresholdShown(Rate rate, const Formats &formats);
/// The number that a field of percents (millionths) or ratios (thousandths) holds for a canonical text, and back.
std::optional<qint64> settingNumber(const SettingSpec &spec, const QString &value);
QString settingCanonical(const SettingSpec &spec, qint64 number);

} // namespace somo
