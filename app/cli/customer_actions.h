// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/cli/context.h"
#include "core/customers/customer.h"

namespace somo::cli {

/// What one word after `customer` or `privacy` does.
struct CustomerAction {
    const char *word;
    const char *form; // what may follow the word
    const char *purpose; // one sentence; an English source text of the context "cli"
    std::vector<OptionSpec> options;
    Result<int> (*run)(Context &context, const Call &call);
    int words = 0; // how many may follow the action's own
};

/// The customer whose code stands behind the action's word. Refused: cliArgumentMissing, cliNotFound.
Result<Customer> customerOfCall(Context &context, const Call &call, Book &book);
/// A day of an option, `otherwise` where it isn't given. Refused: cliBadValue.
Result<Day> dayOfOption(Context &context, const Call &call, const QString &option, Day otherwise);
/// The number behind the action's word. Refused: cliArgumentMissing.
Result<qint64> numberOfCall(Context &context, const Call &call);

/// Lists what a customer agreed to.
Result<int> writeConsents(Context &context, Book &book, const Customer &customer);
/// Lists a customer's files.
Result<int> writeAttachments(Context &context, Book &book, const Customer &customer);

Result<int> consentAction(Context &context, const Call &call);
Result<int> attachAction(Context &context, const Call &call);

} // namespace somo::cli
