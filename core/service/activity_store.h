// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/service/activity.h"
#include "core/storage/database.h"

namespace somo {

/// The longest note of an activity, a promise or an expense, in letters.
constexpr qsizetype longestServiceNote = 2000;

namespace activities {

bool isKind(QStringView kind);

/// Runs inside Book::write. Refused: dateOutOfRange, dateMissing, textTooLong, badServiceWord.
Result<ActivityId> add(Database &database, const Activity &activity, ImportId import = {});

} // namespace activities

/// What activities, promises and expenses ask alike. Refused: dateMissing, dateOutOfRange.
Status checkServiceDay(Day day);
/// Cleaned. Refused: textTooLong.
Result<QString> checkedServiceNote(const QString &note);

} // namespace somo
