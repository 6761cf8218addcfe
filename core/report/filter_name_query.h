// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger_query.h"

namespace somo {

/// What a filter chooses, by name: "Shopee", "Size: L" of an own trait. Empty where it is no more, or for a period.
Result<QString> filterName(Database &database, const CutFilter &filter);

} // namespace somo
