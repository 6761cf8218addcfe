// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/cli/context.h"
#include "core/deals/deal_query.h"
#include "core/deals/stage_store.h"

namespace somo::cli {

/// What one word after `deals` does.
struct DealAction {
    const char *word; // empty: the list itself
    const char *form; // what may follow the word
    const char *purpose; // one sentence; an English source text of the context "cli"
    std::vector<OptionSpec> options;
    Result<int> (*run)(Context &context, const Call &call);
    int words = 0; // how many may follow the action's own
};

/// The stages: shown, added, renamed, put in order, taken out of use and into use again.
Result<int> dealStagesAction(Context &context, const Call &call);
/// The reasons for losing, likewise.
Result<int> lostReasonsAction(Context &context, const Call &call);
/// Conversion and time by stage over a period.
Result<int> dealReportAction(Context &context, const Call &call);

/// Deals as cli.md's JSON and as tables.
Answer dealsAnswer(const Context &context, const Book &book, const std::vector<DealRow> &rows);

} // namespace somo::cli
