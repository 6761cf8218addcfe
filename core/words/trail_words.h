// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"

#include <QString>

namespace somo::words {

/// Columns that say nothing to people: what is derived, which row it is, and documents too long to read in a line.
bool isSilentField(const QString &column);

/// A column of a source table as people call it; one that a newer program made is called as it is.
QString trailField(const QString &column, Language language);

/// What one field of a row said, for people: money, quantities, days and moments (of that distance from UTC) formatted, codes
/// as words, long texts cut. `value` as the trail keeps it, with the name in place of an id that refers to another row; empty
/// for nothing. `metric`: of the same row, where it has one, since that says what a value counts.
QString trailValue(const QString &table, const QString &column, const QString &value, const QString &metric, const Formats &formats, int offsetMinutes);

} // namespace somo::words
