// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/demographics.h"
#include "core/storage/database.h"
#include "core/storage/settings.h"

namespace somo::insight {

/// Age (the one reached in the year of `ageOn`), gender, province and every own field that is a trait, own fields by position. All
/// as they are known now, whenever somebody bought.
Result<std::vector<Trait>> loadTraits(Database &database, const Currency &currency, Day ageOn);

/// One table for each trait over the days of a period, by the book's event: one pass over their stretch of the ledger, one over
/// the customers. Who is internal (rules §6) is in them only with something bought. Ages are those of the period's year, at the
/// latest of today's.
Result<std::vector<Demographic>> loadDemographics(Database &database, const BookSettings &settings, const DayRange &days, Day today);

} // namespace somo::insight
