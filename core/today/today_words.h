// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/today.h"
#include "core/words/report_words.h"

namespace somo {

/// A stretch of a line's first sentence.
struct TodayPart {
    enum class Style {
        plain,
        strong,
        link, // opens what the line is about
    };
    QString text;
    Style style = Style::plain;
    friend bool operator==(const TodayPart &, const TodayPart &) = default;
};

/// A line of the first page as people read it.
struct TodayText {
    std::vector<TodayPart> first; // "Send the samples for 20/11" "for" "Phạm Thị Lan"
    QString second; // "You promised it on 21/10."; may be empty
    QString when; // "due by Sunday 25/10", "23/10"
    /// The first sentence without its styles.
    QString plain() const;
};

/// Said without reproach: what is due since some days is due "since 20/10". `reader`: who looks; what somebody else promised
/// bears the name.
TodayText promiseText(const PromiseRow &promise, Day today, PersonId reader, const words::ReportWords &words);
TodayText newsText(const TodayNews &news, Day today, const BookSettings &settings, const words::ReportWords &words);
/// `when` is the day alone: "Sun 25/10".
TodayText comingText(const TodayComing &coming, Day today, const words::ReportWords &words);

/// "Saturday, 24/10/2026".
QString longDay(Day day, const words::ReportWords &words);
/// "Sun 25/10"; with its year where that isn't the one of `today`.
QString shortDay(Day day, Day today, const words::ReportWords &words);

} // namespace somo
