// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_query.h"

namespace somo {

/// What applying a policy would do.
enum class PolicyChange {
    none, // the book has this very version
    added, // a new policy, or its next version
    replaced, // another text for a version under which nothing is closed
};

/// Whether a policy may be applied to this book (rules §5): makes sense by itself, names people, teams and products that are
/// there, is the next version of its code or a version that may still be replaced, never reaches back into what is closed,
/// and covers nobody whom another policy of the same payer covers on the same day. Writes nothing.
/// Refused: policyRefused, codeMissing, textTooLong.
Result<PolicyChange> checkPolicyInBook(Database &database, const BookSettings &settings, const Policy &policy);

/// As much of that as a trial needs: it makes sense by itself, and the book knows its names. Refused: policyRefused.
Status checkPolicyNames(Database &database, const Policy &policy);

} // namespace somo
