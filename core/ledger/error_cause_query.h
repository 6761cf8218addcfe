// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

namespace somo {

/// The same error with what the book tells of its cause, once the transaction that it broke is over: who keeps which table
/// from being read (readHeld), which order makes a sum too large (orderTooLarge). Any other as it is, and where the cause
/// can't be found.
Error withCause(Database &database, const Error &error);

} // namespace somo
