// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/insight_tables.h"

namespace somo {

/// The tabs that cut customers and revenue: who buys, where they came from, cohorts.
Result<InsightTable> loadTraitTable(Database &database, const BookSettings &settings, const InsightAsk &ask);
Result<InsightTable> loadTouchTable(Database &database, const BookSettings &settings, const InsightAsk &ask);
Result<InsightTable> loadCohortTable(Database &database, const BookSettings &settings, const InsightAsk &ask);

} // namespace somo
