// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/book.h"

#include <vector>

namespace somo {

/// Names the statements of closed periods ("statement" with the person's code and the period) that are no longer what was
/// closed: whose lines don't add up to the total, or whose rows differ from the images of the command that closed the
/// period. An image that was erased, or that a server keeps from the reader, says nothing.
Result<std::vector<Discrepancy>> changedStatements(Database &database, const BookSettings &settings);

} // namespace somo
