// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/base/result.h"

#include <array>
#include <vector>

namespace somo {

/// The book's settings as values; stored in book_setting as canonical text, one row per key.
struct BookSettings {
    QString name;
    QString kind = QStringLiteral("team"); // team | personal
    bool sample = false; // SỔ MẪU
    Currency currency;
    QString language = QStringLiteral("vi"); // vi | en
    QString recogniseOn = QStringLiteral("completed"); // ordered | confirmed | completed | paid
    int fiscalStart = 1; // first month of the fiscal year, 1 to 12
    int offsetMinutes = 420; // of the book's "today" and of shown moments
    std::array<int, 7> weekdayWeights{1000, 1000, 1000, 1000, 1000, 1000, 0}; // Monday first, thousandths of a working day
    Rate successFrom{700'000}; // band "successful"
    Rate exceededFrom{1'000'000}; // band "exceeded"
    Rate scoreCap{1'500'000}; // highest attainment that a score counts
    int healthPeriods = 3;
    Rate gapLimit{3'000'000}; // 300 %
    QString gapMeasure = QStringLiteral("revenue"); // revenue | income | score
    qint64 incomeLowHundredths = 300; // revenue ÷ income from 3.00
    qint64 incomeHighHundredths = 500; // to 5.00
    int quietFrom = 21 * 60; // minutes of the day: from then on nobody is written to or called,
    int quietTo = 8 * 60; // until then, over midnight; the same as quietFrom: no quiet hours
    QString copiesFolder; // where its copies are kept, a whole path; empty: beside the book
    friend bool operator==(const BookSettings &, const BookSettings &) = default;
};

/// A book of one person shows no teams and doesn't ask who uses it (rules §10); what it holds is the same.
inline bool isPersonal(const BookSettings &settings)
{
    return settings.kind == u"personal";
}

class Database;

/// A setting as text, as `settings` lists it; `standard` is what holds where nothing was set.
struct SettingText {
    QString key;
    QString value;
    QString standard;
    friend bool operator==(const SettingText &, const SettingText &) = default;
};

/// A day that counts otherwise than its weekday: 0 a public holiday, 500 half a working day, 1000 a Saturday worked.
struct Holiday {
    Day day;
    QString name;
    int weight = 0; // thousandths of a working day
    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/// The keys of `set`, in the order in which they are shown; "holidays" (a table of its own) is the last.
QStringList settingKeys();
/// The canonical text of one setting ("working_days": "mon,tue,wed,thu,fri,sat:0.5"). Empty for an unknown key.
QString settingText(const BookSettings &settings, const QString &key);
/// Reads a value into the settings. Refused: unknownSetting, badSetting, unknownCurrency.
Status applySetting(BookSettings &settings, const QString &key, const QString &value);

/// Reads "2026-02-16..2026-02-20=Tết;2026-12-24:0.5=Giáng sinh", each DAY[..DAY][:WEIGHT][=NAME].
/// With a sign before each ("+2026-12-24=…", "-2026-12-24") it adds to and takes from `present`, else it replaces it.
Result<std::vector<Holiday>> applyHolidays(std::vector<Holiday> present, const QString &value);
QString holidaysText(const std::vector<Holiday> &holidays);

Result<BookSettings> loadSettings(Database &database);
/// Writes the settings whose text differs from what stands in the book.
Status saveSettings(Database &database, const BookSettings &settings);
Result<std::vector<Holiday>> loadHolidays(Database &database);
Status saveHolidays(Database &database, const std::vector<Holiday> &holidays);
/// All settings with value and standard, for people.
Result<std::vector<SettingText>> listSettings(Database &database);

} // namespace somo
