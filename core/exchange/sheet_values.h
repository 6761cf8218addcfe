// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace somo {

/// The date of a workbook's serial number as canonical text ("2026-04-01", "2026-04-01 02:22:00", "02:22:00" below 1);
/// empty where there is none.
std::string serialDateText(std::string_view serial, bool dates1904);
/// A duration of 24 hours or more, at most a year, as a format like [h]:mm shows it: 1.5 → "36:00:00". Empty for others.
std::string elapsedText(std::string_view serial);
/// An ISO date and time of a workbook ("2026-04-01T02:22:00.000Z") in the same canonical text; what a zone behind it
/// would change is not looked at. A time on a day of 1899 is a time alone. Empty where there is none.
std::string isoDateText(std::string_view iso);
/// A number cell's text in plain decimal notation with Excel's 15 significant digits; empty for what is no number.
std::string sheetNumberText(std::string_view text);

} // namespace somo
