// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/today.h"
#include "core/words/report_words.h"

namespace somo {

/// A part of a line; a link opens what it names.
struct TodayText {
    QString first; // "Send the samples for 20/11"
    QString link; // the name inside `first` that opens something; empty: none
    QString second; // "You promised on 21/10."
    QString when; // "by Sunday 25/10", "23/10"
};

/// "by Sunday 25/10", "today", "since 20/10": of a promise or a thing that comes up, said without reproach.
TodayText promiseText(const PromiseRow &promise, Day today, PersonId reader, const words::ReportWords &words);
TodayText newsText(const TodayNews &news, const Today &today, RecognitionEvent event, const words::ReportWords &words);
TodayText comingText(const TodayComing &coming, Day today, const words::ReportWords &words);

/// "Saturday, 24/10/2026".
QString longDay(Day day, const words::ReportWords &words);
/// "Sat 24/10"; the year only where it isn't that of `today`.
QString shortDay(Day day, Day today, const words::ReportWords &words);

} // namespace somo
