// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/kpi_sheet.h"
#include "core/words/report_words.h"

namespace somo {

/// A target's value as people read it, in its metric's unit: "60.000.000 ₫", "2,5", "3 %".
QString targetText(qint64 value, Metric metric, const words::ReportWords &words);
/// "too high? – every period stayed under 70 % (July: 66.0 % · August …)": a verdict with what it rests on.
QString verdictSentence(Health health, Direction direction, const std::vector<HealthEvidence> &evidence, const BookSettings &settings,
                        const words::ReportWords &words);
/// The same of a value that is only tried out.
QString trialSentence(const TargetTrial &trial, const Target &target, const std::vector<HealthEvidence> &evidence, qint64 value,
                      const BookSettings &settings, const words::ReportWords &words);

} // namespace somo
