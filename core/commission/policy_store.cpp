// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_store.h"

#include "core/base/text.h"
#include "core/commission/policy_json.h"
#include "core/commission/policy_words.h"

#include <algorithm>

namespace somo {

namespace {

Result<PolicyId> policyWithCode(Database &database, const QString &code)
{
    Statement known(database, QStringLiteral("SELECT id FROM policy WHERE code = :code"));
    known.bind(u":code", code);
    SOMO_TRY(known.run());
    if (known.next())
        return known.id<PolicyId>(0);
    SOMO_TRY(known.status());
    Statement insert(database, QStringLiteral("INSERT INTO policy (uid, code) VALUES (:uid, :code) RETURNING id"));
    insert.bind(u":uid", newUid());
    insert.bind(u":code", code);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(insert));
    return PolicyId{id};
}

void bindVersion(Statement &statement, const Policy &policy, const Currency &currency)
{
    statement.bind(u":from_day", policy.days.first);
    statement.bind(u":to_day", policy.days.last);
    statement.bind(u":event", int(entryEvent(policy)));
    statement.bind(u":period_kind", documentWord(policy.period));
    statement.bind(u":payer", policy.payer);
    statement.bind(u":document", QString::fromUtf8(policyToJson(policy, currency)));
    statement.bind(u":reason", policy.reason.isEmpty() ? std::optional<QString>() : std::optional(policy.reason));
}

Result<PolicyVersionId> insertVersion(Database &database, const Policy &policy, const Currency &currency)
{
    SOMO_TRY_ASSIGN(const PolicyId owner, policyWithCode(database, policy.code));
    Statement insert(database, QStringLiteral(
        "INSERT INTO policy_version (policy_id, number, from_day, to_day, event, period_kind, payer, document, reason)"
        " VALUES (:policy, :number, :from_day, :to_day, :event, :period_kind, :payer, :document, :reason) RETURNING id"));
    insert.bind(u":policy", owner);
    insert.bind(u":number", policy.version);
    bindVersion(insert, policy, currency);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(insert));
    return PolicyVersionId{id};
}

/// Whoever agreed or objected did so to another text.
Status forgetOpinions(Database &database, PolicyVersionId version)
{
    Statement opinions(database, QStringLiteral("DELETE FROM policy_opinion WHERE policy_version_id = :version"));
    opinions.bind(u":version", version);
    return opinions.run();
}

Status replaceVersion(Database &database, PolicyVersionId version, const Policy &policy, const Currency &currency)
{
    Statement update(database, QStringLiteral(
        "UPDATE policy_version SET from_day = :from_day, to_day = :to_day, event = :event, period_kind = :period_kind, payer = :payer,"
        " document = :document, reason = :reason, version = version + 1 WHERE id = :id"));
    bindVersion(update, policy, currency);
    update.bind(u":id", version);
    SOMO_TRY(update.run());
    return forgetOpinions(database, version);
}

/// A version is in force until its document says, but not beyond the day before the next one.
Status endBeforeNext(Database &database, const std::vector<StoredPolicy> &versions)
{
    Statement end(database, QStringLiteral("UPDATE policy_version SET to_day = :to_day, version = version + 1 WHERE id = :id"));
    for (size_t i = 0; i < versions.size(); ++i) {
        Day last = versions[i].writtenLast;
        if (i + 1 < versions.size())
            last = std::min(last, versions[i + 1].policy.days.first.addDays(-1));
        if (last == versions[i].policy.days.last)
            continue;
        end.bind(u":to_day", last);
        end.bind(u":id", versions[i].versionId);
        SOMO_TRY(end.run());
    }
    return success();
}

const StoredPolicy *numbered(const std::vector<StoredPolicy> &versions, int number)
{
    const auto found = std::ranges::find(versions, number, [](const StoredPolicy &each) { return each.policy.version; });
    return found == versions.end() ? nullptr : &*found;
}

} // namespace

Result<AppliedPolicy> applyPolicy(Database &database, const BookSettings &settings, const Policy &policy)
{
    AppliedPolicy applied;
    SOMO_TRY_ASSIGN(applied.change, checkPolicyInBook(database, settings, policy));
    SOMO_TRY_ASSIGN(const auto before, policyVersions(database, settings, policy.code));
    if (const StoredPolicy *known = numbered(before, policy.version)) {
        applied.version = known->versionId;
        if (applied.change == PolicyChange::none)
            return applied;
        SOMO_TRY(replaceVersion(database, known->versionId, policy, settings.currency));
    } else {
        SOMO_TRY_ASSIGN(applied.version, insertVersion(database, policy, settings.currency));
    }
    SOMO_TRY_ASSIGN(const auto versions, policyVersions(database, settings, policy.code));
    SOMO_TRY(endBeforeNext(database, versions));
    return applied;
}

} // namespace somo
