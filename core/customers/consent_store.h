// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/consent.h"

namespace somo::consent {

/// Runs inside Book::write. Refused: badServiceWord (purpose, channel, state), dateMissing (from; notBefore of later),
/// dateOutOfRange, textTooLong, badMinute, customerGone.
Result<ConsentId> add(Database &database, const Consent &consent, ImportId import = {});

/// Withdraws everything: a "no" for each purpose and channel of which something else counts. How many rows that took.
Result<int> withdrawAll(Database &database, CustomerId customer, Day day, const QString &source, PersonId person);

} // namespace somo::consent
