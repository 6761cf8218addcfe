// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "core/storage/settings.h"

#include <vector>

namespace somo {

/// The events of whose entries a book keeps the ledger: its own first, then those that any version of a commission policy
/// pays by.
Result<std::vector<RecognitionEvent>> storedEvents(Database &database, const BookSettings &settings);
/// The events of which there are entries just now.
Result<std::vector<RecognitionEvent>> writtenEvents(Database &database);

} // namespace somo
