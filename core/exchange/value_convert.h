// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_plan.h"

namespace somo {

/// A birthday as FieldType::birthday keeps it: of a whole date, of month and day ("--12-25", "25/12"), or of a year alone.
std::optional<int> birthdayFromText(std::string_view text, DateReading reading);

/// Turns the text of a cell into the field's canonical text (FieldType); says what is wrong with it otherwise.
/// `minutes` is the time of day that stands with a date, -1 for none.
std::optional<ErrorCode> convertValue(const ColumnPlan &plan, std::string_view text, CellKind kind, std::string &canonical,
                                      int &minutes);
/// The same for a text of the profile itself (value, default, map): dates are ISO, numbers have '.' decimals.
std::optional<ErrorCode> convertProfileValue(const ColumnPlan &plan, std::string_view text, std::string &canonical);
/// What Excel and LibreOffice show where a formula has no value; in a CSV file it is text like any other.
bool isSpreadsheetError(std::string_view value);

} // namespace somo
