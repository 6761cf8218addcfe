// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/rfm_query.h"

#include "core/insight/sale_fact_query.h"

namespace somo::insight {

Result<RfmTable> loadRfm(Database &database, RecognitionEvent event, Day asOf)
{
    SOMO_TRY_ASSIGN(const std::vector<SaleFact> facts, saleFacts(database, event, rfmDays(asOf)));
    return rfm(facts, asOf);
}

Result<RfmMovement> loadMovement(Database &database, RecognitionEvent event, Day from, Day to)
{
    // Both twelve months in one pass; each table takes the days that are its own.
    SOMO_TRY_ASSIGN(const std::vector<SaleFact> facts, saleFacts(database, event, {std::min(rfmDays(from).first, rfmDays(to).first), std::max(from, to)}));
    SOMO_TRY_ASSIGN(const RfmTable before, rfm(facts, from));
    SOMO_TRY_ASSIGN(const RfmTable after, rfm(facts, to));
    return movement(before, after);
}

} // namespace somo::insight
