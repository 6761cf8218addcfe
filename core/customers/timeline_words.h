// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_timeline_query.h"
#include "core/words/report_words.h"

namespace somo {

/// An entry of a customer's history as people read it.
struct TimelineText {
    QString when; // "18/09/2026", of an open promise "by 25/10"
    QString title; // "Order DH-0931 · 4 items · completed 20/09"
    QString second; // "Trà sen Tây Hồ 100 g × 4"; may be empty
    QString amount; // "1.680.000", "−1.260.000"; empty: none
};
TimelineText timelineText(const TimelineRow &row, const words::ReportWords &words);

/// "12 kB", "1,2 MB".
QString fileSize(qint64 bytes, const words::ReportWords &words);
/// "call", "message", "visit", "meeting", "note" as a title: "Phone call".
QString activityTitle(const QString &kind, const words::ReportWords &words);
/// "care" and "marketing"; "zalo", "call" … ; "yes", "no", "later" as people read them.
QString consentPurposeWord(const QString &purpose, const words::ReportWords &words);
QString consentChannelWord(const QString &channel, const words::ReportWords &words);
QString consentStateWord(const QString &state, const words::ReportWords &words);

} // namespace somo
