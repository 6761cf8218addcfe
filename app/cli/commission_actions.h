// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/commission/pay_reader.h"

namespace somo::cli {

/// What one word after `commission` does.
struct CommissionAction {
    const char *word; // empty: the statements themselves
    const char *form; // what may follow the word
    const char *purpose; // one sentence; an English source text of the context "cli"
    std::vector<OptionSpec> options;
    Result<int> (*run)(Context &context, const Call &call);
    bool needsPeriod = true; // --period is then there, though not yet read
    int words = 0; // how many may follow the action's own
};

// Each in a file of its own; a line in commission_commands.cpp puts it into the table.
CommissionAction statementsAction();
CommissionAction closeAction();
CommissionAction simulateAction();
CommissionAction matchAction();
CommissionAction calculateAction();
CommissionAction approveAction();
CommissionAction reopenAction();
CommissionAction statusAction();
CommissionAction compareAction();
CommissionAction bonusAction();
CommissionAction payAction();
CommissionAction askAction();
CommissionAction answerAction();
CommissionAction questionsAction();

/// --period, in the book's fiscal year.
Result<Period> periodOf(Context &context, const Call &call, const Book &book);
/// --person by code or name; 0 where nobody is given.
Result<PersonId> personOf(Context &context, const Call &call, Book &book);
/// Whose pay the connection reads: everybody's but on a team's server (loginPayReader). Refused: payNotOpen where `asked` is
/// somebody whose pay it doesn't read.
Result<PayReader> readerOf(Book &book, PersonId asked = {});
/// What is said below figures that a team's server gave only in part; empty where all is open.
QString hiddenSentence(const Context &context, const PayReader &reader);
/// What another policy would have paid everybody over the period, beside what those in force pay.
Result<int> tryPolicyOn(Context &context, Book &book, const Period &period, const QString &path);
/// Writes the statements of everybody, or of one person.
Result<int> writeSheet(Context &context, Book &book, const Period &period, PersonId person, bool explained);

} // namespace somo::cli
