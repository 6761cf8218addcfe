// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "app/cli/context.h"
#include "core/care/care_query.h"

#include <QJsonObject>

namespace somo::cli {

/// What one word after `care` does.
struct CareAction {
    const char *word; // empty: today's list
    const char *form; // what may follow the word
    const char *purpose; // one sentence; an English source text of the context "cli"
    std::vector<OptionSpec> options;
    Result<int> (*run)(Context &context, const Call &call);
    int words = 0; // how many may follow the action's own
};

/// The scripts of the book; one as sentences; a document looked at, taken over; on, off; a preview for a customer; who comes up.
Result<int> careScripts(Context &context, const Call &call);
Result<int> careShow(Context &context, const Call &call);
Result<int> careCheck(Context &context, const Call &call);
Result<int> careApply(Context &context, const Call &call);
Result<int> careOn(Context &context, const Call &call);
Result<int> careOff(Context &context, const Call &call);
Result<int> careRemove(Context &context, const Call &call);
Result<int> carePreview(Context &context, const Call &call);
Result<int> careAhead(Context &context, const Call &call);

const QString careCustomerOption = QStringLiteral("--customer");
const QString carePersonOption = QStringLiteral("--person");
const QString careDaysOption = QStringLiteral("--days");

/// The customer of a code, or of an exact name. Refused (the call's words): cliArgumentMissing, cliNotFound.
Result<CustomerId> careCustomer(Context &context, Book &book, const QString &text);
/// --person by code or name; else 0.
Result<PersonId> carePerson(Context &context, const Call &call, Book &book);
/// Now, in the book's offset; the day of --today.
care::Moment careMoment(const Context &context);
QJsonObject careAddressJson(const care::ContactAddress &address);
QString heldText(care::HeldBy by);

} // namespace somo::cli
