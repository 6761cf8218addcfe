// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_query.h"
#include "core/commission/policy_sentences.h"
#include "core/words/language.h"

namespace somo {

/// One thing that a policy says, in words: "Rate of rule tea from 100,000 ₫ on" is "3 %".
struct PolicyFact {
    QString key; // the same in two versions for the same thing, whatever the language
    QString label;
    QString value;
    QString alone; // the label of a band that is its rule's only one: "Rate of rule tea"; else empty
    // Of bands alone:
    QString list; // the same for all bands of one rule or pool
    QString title; // "Rate of rule tea"
    QString whole; // with its start: "from 100,000 ₫ on: 3 %"
};

/// Everything that a policy says, clause by clause, in the order of its document.
std::vector<PolicyFact> policyFacts(const Policy &policy, const Currency &currency, Language language, const PolicyNames &names = codeItself);

/// What a later version changes, a sentence for each thing: "Rate of rule tea: 2 % → 3 %."; what stays as it is isn't told,
/// none where both say the same. Two codes of one name are told apart by the codes.
QStringList policyDifferences(const Policy &before, const Policy &after, const Currency &currency, Language language, const PolicyNames &names = codeItself);

/// One thing that two versions say otherwise; empty on the side that says nothing of it.
struct PolicyChangeRow {
    QString what;
    QString before;
    QString after;
    friend bool operator==(const PolicyChangeRow &, const PolicyChangeRow &) = default;
};
/// The same differences to stand side by side: bands are paired by their place in the list, and rules that pay the same sales
/// under another id.
std::vector<PolicyChangeRow> policyChanges(const Policy &before, const Policy &after, const Currency &currency, Language language, const PolicyNames &names = codeItself);

/// What a policy is held against at first: the version of its code that is in force on a day (rather than the newest, which
/// may not have begun), unless the policy is that one or comes before it; then the version before it; else of the policies of
/// the same payer the one in force on that day (for a code that the book has, where it began before), or the last that began
/// before it. Null where there is none.
const StoredPolicy *comparedVersion(const Policy &policy, const std::vector<StoredPolicy> &versions, Day today);
/// The version of a code that is in force on a day; null where none is.
const StoredPolicy *versionInForce(const QString &code, const std::vector<StoredPolicy> &versions, Day today);

} // namespace somo
