// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_check_query.h"

namespace somo {

struct AppliedPolicy {
    PolicyVersionId version;
    PolicyChange change = PolicyChange::none;
};

/// Puts a policy, or the next version of one, in force; the version before it then ends the day before. Runs inside
/// Book::write, which brings the ledger after the events that its policies pay by. Refused as checkPolicyInBook.
Result<AppliedPolicy> applyPolicy(Database &database, const BookSettings &settings, const Policy &policy);

} // namespace somo
