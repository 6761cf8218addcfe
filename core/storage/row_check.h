// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <vector>

namespace somo {

/// Names the rows of source tables that are not what the trail says of them ("unlogged", with table, id and label): which
/// differ from the image of their last change, are gone without one, are there again after it, came without a change and
/// without an import, or were changed between two changes. An image that was erased says nothing; what an import brought and
/// nobody changed since left none. At most a hundred of each table.
Result<std::vector<Discrepancy>> unloggedRows(Database &database);

} // namespace somo
