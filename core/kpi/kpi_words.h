// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/kpi.h"
#include "core/words/report_words.h"

namespace somo {

/// The fixed words of KPI, the same in window, print and command line.
QString metricName(Metric metric, const words::ReportWords &words); // "Revenue"
/// What the metric is and how it is counted: one line of the metric dictionary.
QString metricMeaning(Metric metric, const words::ReportWords &words);
QString bandWord(Band band, const words::ReportWords &words); // "not yet", "successful", "exceeded"
/// "fair", "too high?" …; where lower is better a figure isn't too low but too easy.
QString healthWord(Health health, Direction direction, const words::ReportWords &words);
QString cutName(const Cut &cut, const words::ReportWords &words); // "Channel"
/// What a row without a value of the cut is called: "not assigned", "without channel" …
QString noneName(const Cut &cut, const words::ReportWords &words);
/// What a row of the cut is called: the value's name, "yes" and "no" in the language, "without channel" for none.
QString cutValueName(const Cut &cut, const CutValue &value, const words::ReportWords &words);
/// "Revenue counts when an order is completed."
QString recognitionSentence(RecognitionEvent event, const words::ReportWords &words);
/// "1 working day", "20 of 27 working days": thousandths with a half where there is one.
QString workingDaysText(qint64 thousandths, const words::ReportWords &words);
/// Revenue ÷ income as it is shown: one decimal, but never on the other side of the book's two marks than the exact value.
/// With 3 as the lower mark 2,996 is "2,9", which is below it, and 3 itself is "3".
QString incomeRatioText(const Fraction &ratio, const IncomeMarks &marks, const Formats &formats);
QString incomeRatioText(const Fraction &ratio, const BookSettings &settings, const Formats &formats);
/// One of the two marks: "3", "4,5".
QString incomeMarkText(qint64 hundredths, const Formats &formats);
/// A value in its unit as people read it: money in full with its sign, "12", "1,5", "3,0 %".
QString valueText(qint64 value, MetricUnit unit, const words::ReportWords &words);

} // namespace somo
