// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger_query.h"

#include <unordered_map>

namespace somo {

/// By a product's id; a product for which nothing counts in the period isn't there.
using SoldUnits = std::unordered_map<qint64, Quantity>;

/// The units of each product that count in a period by that event, less what came back in it (rules §3, `units`).
Result<SoldUnits> soldByProduct(Database &database, const Period &period, RecognitionEvent event);

} // namespace somo
