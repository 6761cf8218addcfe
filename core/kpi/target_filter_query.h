// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ledger_query.h"
#include "core/marketing/named_store.h"

#include <vector>

namespace somo {

/// By what a target may be narrowed on the page of targets.
inline constexpr Cut::Kind targetCuts[] = {Cut::product, Cut::productGroup, Cut::channel, Cut::region, Cut::segment};

/// What a filter on that cut can choose, as people look for it; nothing for cuts that don't narrow targets.
Result<std::vector<NamedRow>> targetFilterChoices(Database &database, Cut cut);

} // namespace somo
