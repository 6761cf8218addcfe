// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cohort_query.h"

#include "core/insight/sale_fact_query.h"

namespace somo::insight {

Result<std::vector<Cohort>> loadCohorts(Database &database, RecognitionEvent event, const DayRange &firsts, Day upTo)
{
    SOMO_TRY_ASSIGN(const std::vector<SaleFact> facts, saleFacts(database, event, {firstKnownDay, upTo}));
    SOMO_TRY_ASSIGN(std::vector<Cohort> all, cohorts(facts, upTo));
    std::erase_if(all, [&](const Cohort &cohort) { return cohort.month < firsts.first.number() / 100 || firsts.last.number() / 100 < cohort.month; });
    return all;
}

} // namespace somo::insight
