// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/period_findings.h"
#include "core/words/report_words.h"

namespace somo {

/// "open", "calculated", "approved", "closed" as one word of a line or a chip.
QString periodStateWord(PeriodState state, const words::ReportWords &words);
/// One sentence: what it is and what would settle it. People are named by the roster.
QString findingText(const PeriodFinding &finding, const Roster &roster, const words::ReportWords &words);

} // namespace somo
