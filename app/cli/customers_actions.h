// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/cli/context.h"
#include "core/customers/customer_filter_query.h"

namespace somo::cli {

/// What one word after `customers` does.
struct CustomersAction {
    const char *word; // empty: the list itself
    const char *form; // what may follow the word
    const char *purpose; // one sentence; an English source text of the context "cli"
    std::vector<OptionSpec> options;
    Result<int> (*run)(Context &context, const Call &call);
    int words = 0; // how many may follow the action's own
};

/// The options that say which customers are meant.
std::vector<OptionSpec> filterOptions();
/// --view, with each --filter and --text behind it. Refused: badCustomerFilter, savedViewUnknown.
Result<CustomerFilterAsk> filterAskFrom(Context &context, const Call &call, Book &book);
/// --filter, --text, --sort and --descending alone, without a view.
Result<CustomerFilter> filterFrom(Context &context, const Call &call);

Result<int> listCustomersAction(Context &context, const Call &call);
Result<int> filterFieldsAction(Context &context, const Call &call);
Result<int> savedViewsAction(Context &context, const Call &call);
Result<int> bulkAction(Context &context, const Call &call);
Result<int> duplicatesAction(Context &context, const Call &call);
Result<int> mergeAction(Context &context, const Call &call);
Result<int> provincesAction(Context &context, const Call &call);

} // namespace somo::cli
