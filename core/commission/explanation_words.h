// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/explanation_query.h"
#include "core/words/report_words.h"

namespace somo {

/// Why an order paid nothing ("Not completed yet") and what would have to happen ("Once it is completed, it counts in that
/// period.") and bring, so that window, print and command line say the same. All empty for an order that paid.
struct OrderPayWords {
    QString why;
    QString then;
    QString brings; // "It would then bring about 69.000 ₫, if nothing else comes."; empty where nobody can say

    /// What would have to happen and what it would bring.
    QString thenWhole() const { return brings.isEmpty() ? then : then + QLatin1Char(' ') + brings; }
};
OrderPayWords orderPayWords(const ExplainedOrder &order, const words::ReportWords &words);
/// What the rules that take its lines are called, "tea, every other sale".
QString rulesInWords(const ExplainedOrder &order, Language language);
/// The order with what it paid, or both of the above, as one line: "DH-0958: Not completed yet. Once …".
QString orderPaySentence(const ExplainedOrder &order, const words::ReportWords &words);

} // namespace somo
