// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/demographics.h"
#include "core/orders/order.h"
#include "core/storage/database.h"

namespace somo::insight {

/// Age (in the year of `ageOn`), gender, province and every own field that is a trait, in this order, own fields by position. All as
/// they are known now.
Result<std::vector<Trait>> loadTraits(Database &database, Day ageOn);

/// One table for each trait over the days of a period: one pass over their stretch of the ledger, one over the customers.
Result<std::vector<Demographic>> loadDemographics(Database &database, RecognitionEvent event, const DayRange &days, Day today);

} // namespace somo::insight
