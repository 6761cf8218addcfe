// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/received_match.h"
#include "core/words/report_words.h"

namespace somo {

// What people read about a received statement, the same in window, print and command line.

QString matchResultName(MatchResult result, const words::ReportWords &words);
QString payKindName(StatementLineKind kind, const words::ReportWords &words);
QString receivedFieldName(ReceivedField field, const words::ReportWords &words);
/// The order's code, or what a line without an order is for.
QString matchedLineName(const MatchedLine &line, const words::ReportWords &words);
/// Why the two sides differ, and how the line found its counterpart where its code is written otherwise; empty where both
/// are plain.
QString whySentence(const MatchedLine &line, const words::ReportWords &words);
/// What each side says, or nothing where it says nothing.
std::optional<Money> theirSide(const MatchedLine &line);
std::optional<Money> ourSide(const MatchedLine &line);
/// Both sums and what lies between them, then how many lines agree, differ and are missing.
QStringList summarySentences(const StatementMatch &match, const words::ReportWords &words);
/// What a reader should know of how it was matched: shares by base, the file's own totals, rounding, rows passed over.
QStringList matchNotes(const StatementMatch &match, const words::ReportWords &words);

} // namespace somo
