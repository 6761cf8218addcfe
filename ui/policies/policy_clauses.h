// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/policies/word_edit.h"

namespace somo {

/// A clause that may be added, and the policy with it.
struct ClauseOffer {
    QString name; // of its command: "gate", "rule" …
    QString label;
    Policy policy;
    QString clause; // where it then stands
};

/// What the policy doesn't say yet, with usual round values of the book's currency. A clause that needs a team or a person
/// is offered where the book has one; in a book of one person none of teams.
std::vector<ClauseOffer> clausesToAdd(const Policy &policy, const WordContext &context);
/// The conditions that a rule doesn't name yet, for what the book has.
std::vector<ClauseOffer> conditionsToAdd(const Policy &policy, size_t rule, const WordContext &context);

/// The policy without that clause; the same one where the clause must stay.
Policy withoutClause(Policy policy, const QString &clause);
bool mayRemoveClause(const Policy &policy, const QString &clause);

} // namespace somo
