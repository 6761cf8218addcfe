// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/care/script.h"
#include "core/storage/database.h"

namespace somo::care {

inline constexpr int longestWait = 366; // days, also of keep and rest and before and after the trigger's day
inline constexpr int mostSteps = 12;
inline constexpr int longestText = 1'900; // letters of a step; filled in it stays within an activity's note

/// Something that keeps a script from making sense, or from reaching anybody.
struct Finding {
    QString place; // "when", "if", "steps[2].text" …
    const char *reason = ""; // a source text of the context "care", with %1 …
    QStringList args;
};

/// What can't stand whatever the book holds: no code, name or steps, waits and days out of bounds, a text without words or with a
/// field that isn't known. The first of it. Refused: careScriptRefused.
Status checkScript(const Script &script);

/// What the book doesn't know: a segment, tag, channel, group or a deal's stage that nobody bears. Such a script may stand; it
/// reaches nobody until the book knows them.
Result<std::vector<Finding>> findingsInBook(Database &database, const Script &script);

} // namespace somo::care
