// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/demo/demo_sales.h"

namespace somo {

class Database;

/// What the sample team's dealers and business customers may buy: deals of the last five months on their way through the
/// stages, some won and some lost. The same sales give the same deals. Runs inside Book::write.
Status addDemoDeals(Database &database, const DemoSales &sales, Day today);

} // namespace somo
