// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/commission/policy.h"
#include "core/storage/database.h"
#include "core/storage/settings.h"

namespace somo {

using PolicyId = Id<struct PolicyTag>;
using PolicyVersionId = Id<struct PolicyVersionTag>;

/// A version of a policy as the book keeps it.
struct StoredPolicy {
    PolicyId id; // the same for all versions of a code
    PolicyVersionId versionId;
    Policy policy; // `days` are those on which it is in force
    Day writtenLast; // the last day as its document says it, before a later version cut it short
};

/// All versions of all policies, by code, then number.
Result<std::vector<StoredPolicy>> loadPolicies(Database &database, const BookSettings &settings);
/// Whether there is any: one look.
Result<bool> hasPolicies(Database &database);
/// The versions of one policy, by number; none where the book has no such policy.
Result<std::vector<StoredPolicy>> policyVersions(Database &database, const BookSettings &settings, const QString &code);
/// One version of a policy; without a number the newest. Refused: policyNotFound.
Result<StoredPolicy> policyOf(Database &database, const BookSettings &settings, const QString &code, std::optional<int> number = {});

/// The last closed period of that kind; nothing where none is closed.
Result<std::optional<Period>> lastClosedPeriod(Database &database, const BookSettings &settings, PeriodKind kind);
/// The first closed period of these kinds that has a day of the range; nothing where all are open.
Result<std::optional<Period>> closedPeriodWithin(Database &database, const BookSettings &settings, const std::vector<PeriodKind> &kinds, DayRange days);

} // namespace somo
