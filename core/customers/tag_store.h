// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/customers/tag.h"
#include "core/storage/database.h"

namespace somo::tags {

/// Run inside Book::write.

/// The tag that folds like this name, made where there is none. Refused: codeMissing (an empty name), textTooLong.
Result<TagId> findOrAdd(Database &database, const QString &name);
/// Refused: codeTaken (another tag folds so), codeMissing, textTooLong, rowNotFound.
Status rename(Database &database, TagId tag, const QString &name);
/// Takes it from everybody, and away.
Status remove(Database &database, TagId tag);

/// Nothing where they bear it already, or not.
Status put(Database &database, CustomerId customer, TagId tag, ImportId import = {});
Status take(Database &database, CustomerId customer, TagId tag);

} // namespace somo::tags
