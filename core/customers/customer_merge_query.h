// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/customers/customer_merge.h"
#include "core/storage/database.h"

namespace somo::customers {

/// Refused: mergeWithSelf, rowNotFound.
Result<MergePreview> mergePreview(Database &database, CustomerId keep, CustomerId gone);
/// The codes of rows that were merged into this one, by code.
Result<QStringList> aliases(Database &database, CustomerId customer);

} // namespace somo::customers
