// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/service/promise.h"
#include "core/storage/database.h"

namespace somo::promises {

/// Runs inside Book::write. Refused: dateOutOfRange, dateMissing, textTooLong, badServiceWord.
Result<PromiseId> add(Database &database, const Promise &promise);

} // namespace somo::promises
