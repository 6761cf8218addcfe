// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/commission/fairness.h"
#include "core/commission/policy_draft_query.h"

#include <QJsonObject>

namespace somo::cli {

/// What one word after `policy` does.
struct PolicyAction {
    const char *word;
    const char *form; // what may follow the word
    const char *purpose; // one sentence; an English source text of the context "cli"
    std::vector<OptionSpec> options;
    Result<int> (*run)(Context &context, const Call &call, const QStringList &rest);
};

// Some of them in a file; a line in policy_commands.cpp puts them into the table.
std::vector<PolicyAction> policyDocumentActions(); // check, apply
std::vector<PolicyAction> policyShowActions(); // show, diff
std::vector<PolicyAction> policyDraftActions(); // draft, propose, agree, object, opinions

/// Reads a policy's document from a file.
Result<Policy> policyFromFile(const QString &path, const BookSettings &settings);
/// A refused document: exit 3, with the clause and the problem as JSON where that is asked for; any other result as it is.
Result<int> orRefused(const Context &context, Result<int> done, const QString &path);
/// The document itself, whatever the format: it is what `apply` reads.
int printPolicy(const Context &context, const Policy &policy, const Currency &currency);
/// null where a text is empty.
inline QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }
/// {"code", "version"}.
QJsonObject policyHeadJson(const Policy &policy);
/// The one argument after an action's word. Refused as a matter of the call's words.
Result<QString> onlyArgument(Context &context, const QStringList &rest, const char *name);
/// --version as a number. Refused as a matter of the call's words.
Result<std::optional<int>> versionOf(Context &context, const Call &call);

/// What the fairness check found, as JSON and as lines below a table.
QJsonObject fairnessJson(const Fairness &fairness, const BookSettings &settings, Language language);
QStringList fairnessLines(const Context &context, const Fairness &fairness, const BookSettings &settings);

} // namespace somo::cli
