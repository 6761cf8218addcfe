// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/header_map.h"

namespace somo {

/// Whether headers say that a table is none of this kind, though it has columns that one of the kind has too: a list of orders
/// holds names and phones, goods and prices, and is no list of customers or of goods. Only kinds that people keep as short lists
/// of their own are asked about; false for orders and deals, which ask for what is theirs.
bool isTableOfOtherKind(ImportKind kind, const HeaderMap &headers);

} // namespace somo
