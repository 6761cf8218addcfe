// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/script.h"
#include "core/words/report_words.h"

#include <vector>

namespace somo::care {

/// A stretch of a sentence: fixed, or the value of a field of the document, which an editor lets people change.
struct ScriptWord {
    QString text;
    QString field; // "when.days", "if.tags", "steps[2].text" …; empty: fixed
    friend bool operator==(const ScriptWord &, const ScriptWord &) = default;
};

/// One clause of a script as a sentence.
struct ScriptSentence {
    QString clause; // "when", "if", "steps[2]", "keep"
    std::vector<ScriptWord> words;
    QString text() const;
};

/// "When an order is completed, 7 days later", "if the customer agreed to care …", "then suggest Zalo: “…”", each later step, how long
/// it stands. Conditions that ask for nothing are no words of it.
std::vector<ScriptSentence> scriptSentences(const Script &script, const words::ReportWords &words);

/// "contacted", "first order" …; a deal's stage as it stands.
QString stageWordOf(const Script &script, const words::ReportWords &words);
/// "7 days later", "on the day", "3 days before".
QString daysWord(int days, const words::ReportWords &words);
/// "20 Nov 2026", or "20 Nov of each year".
QString dateWord(Day date, const words::ReportWords &words);
/// The channel of a step; "whichever they agreed to".
QString stepChannelWord(const std::optional<Channel> &channel, const words::ReportWords &words);

} // namespace somo::care
