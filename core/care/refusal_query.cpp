// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/refusal_query.h"

#include <algorithm>

namespace somo::care {

Result<std::vector<RefusalRow>> refusalsOf(Database &database, CustomerId customer)
{
    Statement rows(database, QStringLiteral("SELECT r.script_id, COALESCE(s.name, ''), r.suggestion, r.on_day FROM care_refusal r LEFT JOIN care_script s ON s.id = r.script_id"
                                            " WHERE r.customer_id = :customer ORDER BY r.on_day DESC, r.id DESC"));
    rows.bind(u":customer", customer);
    SOMO_TRY(rows.run());
    std::vector<RefusalRow> refusals;
    while (rows.next())
        refusals.push_back({rows.id<ScriptId>(0), rows.text(1), rows.text(2), rows.day(3)});
    SOMO_TRY(rows.status());
    return refusals;
}

bool refuses(std::span<const RefusalRow> refusals, QStringView suggestion)
{
    return std::any_of(refusals.begin(), refusals.end(),
                       [suggestion](const RefusalRow &refusal) { return refusal.isEverything() || (!refusal.script && refusal.suggestion == suggestion); });
}

} // namespace somo::care
