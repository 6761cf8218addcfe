// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy.h"
#include "core/words/language.h"

namespace somo {

/// One thing that a policy says, in words: "Rule tea, from 100,000 ₫" is "3 %".
struct PolicyFact {
    QString key; // the same in two versions for the same thing, whatever the language
    QString label;
    QString value;
};

/// Everything that a policy says, clause by clause, in the order of its document.
std::vector<PolicyFact> policyFacts(const Policy &policy, const Currency &currency, Language language);

/// What a later version changes, a sentence for each thing; none where both say the same.
QStringList policyDifferences(const Policy &before, const Policy &after, const Currency &currency, Language language);

} // namespace somo
