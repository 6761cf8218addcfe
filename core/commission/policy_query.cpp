// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_query.h"

#include "core/commission/policy_json.h"
#include "core/kpi/target_query.h"

#include <algorithm>

namespace somo {

namespace {

Result<std::vector<StoredPolicy>> readPolicies(Statement &rows, const BookSettings &settings)
{
    SOMO_TRY(rows.run());
    std::vector<StoredPolicy> policies;
    while (rows.next()) {
        StoredPolicy stored{rows.id<PolicyId>(0), rows.id<PolicyVersionId>(1), {}, {}};
        SOMO_TRY_ASSIGN(stored.policy, policyFromJson(rows.text(5).toUtf8(), settings, rows.text(2)));
        stored.writtenLast = stored.policy.days.last;
        stored.policy.days = {rows.day(3), rows.day(4)};
        policies.push_back(std::move(stored));
    }
    SOMO_TRY(rows.status());
    return policies;
}

} // namespace

Result<std::vector<StoredPolicy>> loadPolicies(Database &database, const BookSettings &settings)
{
    Statement rows(database, QStringLiteral("SELECT p.id, v.id, p.code, v.from_day, v.to_day, v.document FROM policy p "
                                            "JOIN policy_version v ON v.policy_id = p.id ORDER BY p.code, v.number, v.id"));
    return readPolicies(rows, settings);
}

Result<bool> hasPolicies(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT id FROM policy ORDER BY id LIMIT 1"));
    SOMO_TRY(rows.run());
    const bool any = rows.next();
    SOMO_TRY(rows.status());
    return any;
}

Result<std::vector<StoredPolicy>> policyVersions(Database &database, const BookSettings &settings, const QString &code)
{
    Statement rows(database, QStringLiteral("SELECT p.id, v.id, p.code, v.from_day, v.to_day, v.document FROM policy p "
                                            "JOIN policy_version v ON v.policy_id = p.id WHERE p.code = :code ORDER BY v.number, v.id"));
    rows.bind(u":code", code);
    return readPolicies(rows, settings);
}

Result<StoredPolicy> policyOf(Database &database, const BookSettings &settings, const QString &code, std::optional<int> number)
{
    SOMO_TRY_ASSIGN(std::vector<StoredPolicy> versions, policyVersions(database, settings, code));
    const auto found = std::find_if(versions.rbegin(), versions.rend(), [&](const StoredPolicy &each) { return !number || each.policy.version == *number; });
    if (found == versions.rend())
        return failure(ErrorCode::policyNotFound, {number ? QStringLiteral("%1, %2").arg(code).arg(*number) : code});
    return std::move(*found);
}

Result<std::optional<Period>> lastClosedPeriod(Database &database, const BookSettings &settings, PeriodKind kind)
{
    Statement row(database, QStringLiteral("SELECT period_first FROM commission_period WHERE state = 'closed' AND period_kind = :kind ORDER BY period_first DESC, id LIMIT 1"));
    row.bind(u":kind", periodKindText(kind));
    SOMO_TRY(row.run());
    const auto last = row.next() ? std::optional(Period::of(kind, row.day(0), settings.fiscalStart)) : std::nullopt;
    SOMO_TRY(row.status());
    return last;
}

Result<std::optional<Period>> closedPeriodWithin(Database &database, const BookSettings &settings, const std::vector<PeriodKind> &kinds, DayRange days)
{
    Statement rows(database, QStringLiteral("SELECT period_kind, period_first FROM commission_period WHERE state = 'closed' ORDER BY period_first, id"));
    SOMO_TRY(rows.run());
    std::optional<Period> found;
    while (rows.next() && !found) {
        const PeriodKind kind = periodKindFromText(rows.text(0)).value_or(PeriodKind::month);
        const Period period = Period::of(kind, rows.day(1), settings.fiscalStart);
        if (std::ranges::find(kinds, kind) != kinds.end() && period.first() <= days.last && days.first <= period.last())
            found = period;
    }
    SOMO_TRY(rows.status());
    return found;
}

} // namespace somo
