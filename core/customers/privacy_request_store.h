// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/customers/privacy_request.h"
#include "core/storage/database.h"

namespace somo::privacy {

/// Run inside Book::write.

/// The limit is set from the day it came in. Refused: badServiceWord (kind), dateMissing, dateOutOfRange, textTooLong, customerGone.
Result<PrivacyRequestId> addRequest(Database &database, const PrivacyRequest &request);
/// Answers it on that day, "done" or "refused"; or opens it again (a null day and no outcome). Refused: rowNotFound, badServiceWord
/// (outcome), datesReversed (answered before it came in), dateOutOfRange, textTooLong, rowChangedSince.
Status answerRequest(Database &database, const PrivacyRequest &request);

} // namespace somo::privacy
