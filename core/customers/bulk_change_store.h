// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/bulk_change.h"

namespace somo::customers {

/// Runs inside Book::write (words as bulkWords() gives them): one command, taken back as one. Those that say so
/// already are left alone. How many were changed. Refused: badServiceWord for a stage that nobody can say, and as
/// tags::findOrAdd() and own_fields::set().
Result<qint64> applyBulk(Database &database, std::span<const CustomerId> customers, const BulkChange &change);

} // namespace somo::customers
