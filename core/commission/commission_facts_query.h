// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_facts.h"
#include "core/storage/settings.h"

namespace somo {

/// A policy with the ids of what it names in this book; what is not there any more matches nothing and nobody.
Result<PolicyVersion> resolvePolicy(Database &database, const Policy &policy);

/// Fills in what follows from an entry's other traits: the product's group, the region's area.
Status completeTraits(Database &database, PolicyEntry &entry);

/// Everything that running these policies (all versions, of one kind of period) up to and with a period needs, as the
/// book is now. The database must outlive the facts: they ask it for single orders. Inside the caller's read transaction.
/// What `alike`, loaded in the same transaction and up to the same day, has already is taken from there where it is the same:
/// a trial compares two policies over one ledger.
Result<CommissionFacts> loadCommissionFacts(Database &database, const BookSettings &settings, const std::vector<Policy> &policies, const Period &last,
                                            const CommissionFacts *alike = nullptr);

} // namespace somo
