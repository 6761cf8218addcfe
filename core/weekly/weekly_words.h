// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weekly/weekly_report.h"
#include "core/words/report_words.h"

namespace somo {

/// "not yet there", "being written", "sent": plain words, which reproach nobody (ui.md §14).
QString weeklyStateWord(WeeklyState state, const words::ReportWords &words);

/// "from 26 Oct" for a part of a week that lies in two months; empty where the week is whole.
QString weeklyPartWord(const std::vector<DayRange> &parts, size_t part, const words::ReportWords &words);

/// The neutral hint that a week's report can be looked at and sent (ui.md §14).
QString weeklyHint(const Period &week, const words::ReportWords &words);

} // namespace somo
