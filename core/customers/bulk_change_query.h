// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/bulk_change.h"

namespace somo::customers {

/// Changes nothing. At most `most` rows are told one by one.
Result<BulkPreview> bulkPreview(Database &database, std::span<const CustomerId> customers, const BulkChange &change, const Currency &currency, int most = 8);

} // namespace somo::customers
