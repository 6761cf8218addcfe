// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_draft_store.h"

#include "core/base/text.h"
#include "core/commission/policy_check.h"
#include "core/commission/policy_json.h"
#include "core/marketing/named_store.h"
#include "core/storage/row_changes.h"

#include <QCoreApplication>

namespace somo {

namespace {

constexpr int longestOpinion = 2000;

Result<PolicyDraftId> insertDraft(Database &database, const Policy &policy, const QString &document, const QString &author, qint64 nowUtc)
{
    Statement insert(database, QStringLiteral("INSERT INTO policy_draft (uid, code, document, author, moment)"
                                              " VALUES (:uid, :code, :document, :author, :moment) RETURNING id"));
    insert.bind(u":uid", newUid());
    insert.bind(u":code", policy.code);
    insert.bind(u":document", document);
    insert.bind(u":author", author);
    insert.bind(u":moment", nowUtc);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(insert));
    return PolicyDraftId{id};
}

Status updateDraft(Database &database, PolicyDraftId id, const Policy &policy, const QString &document, const QString &author, qint64 nowUtc)
{
    Statement update(database, QStringLiteral("UPDATE policy_draft SET code = :code, document = :document, author = :author, moment = :moment,"
                                              " version = version + 1 WHERE id = :id"));
    update.bind(u":code", policy.code);
    update.bind(u":document", document);
    update.bind(u":author", author);
    update.bind(u":moment", nowUtc);
    update.bind(u":id", id);
    return update.run();
}

Result<int> dropOpinions(Database &database, PolicyDraftId id)
{
    Statement opinions(database, QStringLiteral("DELETE FROM policy_opinion WHERE policy_draft_id = :draft"));
    opinions.bind(u":draft", id);
    SOMO_TRY(opinions.run());
    return int(opinions.rowsChanged());
}

Result<QString> checkedWords(bool agrees, const QString &words)
{
    QString clean = cleanText(words);
    if (!agrees && clean.isEmpty())
        return policyRefusal(QStringLiteral("opinion"), QT_TRANSLATE_NOOP("policy", "An objection says what it objects to. Add a sentence."));
    if (clean.size() > longestOpinion)
        return failure(ErrorCode::textTooLong, {clean.left(40), QString::number(longestOpinion)});
    return clean;
}

void bindOpinion(Statement &statement, PersonId person, bool agrees, const QString &words, qint64 nowUtc)
{
    statement.bind(u":person", person);
    statement.bind(u":agrees", int(agrees));
    statement.bind(u":words", words);
    statement.bind(u":moment", nowUtc);
}

/// What was said to a draft is said to the version that it became.
Status moveOpinions(Database &database, PolicyDraftId draft, PolicyVersionId version)
{
    Statement earlier(database, QStringLiteral("DELETE FROM policy_opinion WHERE policy_version_id = :version AND person_id IN"
                                               " (SELECT person_id FROM policy_opinion WHERE policy_draft_id = :draft)"));
    earlier.bind(u":version", version);
    earlier.bind(u":draft", draft);
    SOMO_TRY(earlier.run());
    Statement move(database, QStringLiteral("UPDATE policy_opinion SET policy_version_id = :version, policy_draft_id = NULL, version = version + 1"
                                            " WHERE policy_draft_id = :draft"));
    move.bind(u":version", version);
    move.bind(u":draft", draft);
    return move.run();
}

} // namespace

Result<SavedDraft> savePolicyDraft(Database &database, const BookSettings &settings, PolicyDraftId id, const Policy &policy, const QString &author, qint64 nowUtc, qint64 opened)
{
    SavedDraft saved;
    saved.id = id;
    SOMO_TRY_ASSIGN(const QString code, checkedCode(policy.code));
    const QString document = QString::fromUtf8(policyToJson(policy, settings.currency));
    if (!id) {
        saved.changed = true;
        SOMO_TRY_ASSIGN(saved.id, insertDraft(database, policy, document, author, nowUtc));
        return saved;
    }
    SOMO_TRY_ASSIGN(const PolicyDraft before, policyDraft(database, settings, id));
    if (before.policy == policy)
        return saved;
    if (opened != 0)
        SOMO_TRY(unchangedSince(database, {QStringLiteral("policy_draft"), id.value, opened}));
    saved.changed = true;
    SOMO_TRY(updateDraft(database, id, policy, document, author, nowUtc));
    SOMO_TRY_ASSIGN(saved.opinionsDropped, dropOpinions(database, id));
    return saved;
}

Status deletePolicyDraft(Database &database, PolicyDraftId id)
{
    SOMO_TRY(dropOpinions(database, id));
    Statement remove(database, QStringLiteral("DELETE FROM policy_draft WHERE id = :id"));
    remove.bind(u":id", id);
    SOMO_TRY(remove.run());
    return remove.rowsChanged() > 0 ? success() : Status(failure(ErrorCode::rowNotFound, {QStringLiteral("policy_draft"), QString::number(id.value)}));
}

Status proposePolicyDraft(Database &database, const BookSettings &settings, PolicyDraftId id, const QString &author, qint64 nowUtc)
{
    SOMO_TRY_ASSIGN(const PolicyDraft draft, policyDraft(database, settings, id));
    SOMO_TRY(checkPolicyInBook(database, settings, draft.policy));
    if (draft.isProposed())
        return success();
    Statement update(database, QStringLiteral("UPDATE policy_draft SET proposed_by = :author, proposed_at = :moment, version = version + 1 WHERE id = :id"));
    update.bind(u":author", author);
    update.bind(u":moment", nowUtc);
    update.bind(u":id", id);
    return update.run();
}

Status giveOpinionOnDraft(Database &database, PolicyDraftId id, PersonId person, bool agrees, const QString &words, qint64 nowUtc)
{
    SOMO_TRY_ASSIGN(const QString clean, checkedWords(agrees, words));
    Statement known(database, QStringLiteral("SELECT code, COALESCE(proposed_at, 0) FROM policy_draft WHERE id = :id ORDER BY id"));
    known.bind(u":id", id);
    SOMO_TRY(known.run());
    if (!known.next())
        return failure(ErrorCode::rowNotFound, {QStringLiteral("policy_draft"), QString::number(id.value)});
    if (known.int64(1) == 0)
        return policyRefusal(QStringLiteral("opinion"), QT_TRANSLATE_NOOP("policy", "The draft isn’t proposed yet, so its text may still change. Propose it first."));
    Statement update(database, QStringLiteral("UPDATE policy_opinion SET agrees = :agrees, words = :words, moment = :moment, version = version + 1"
                                              " WHERE policy_draft_id = :draft AND person_id = :person"));
    update.bind(u":draft", id);
    bindOpinion(update, person, agrees, clean, nowUtc);
    SOMO_TRY(update.run());
    if (update.rowsChanged() > 0)
        return success();
    Statement insert(database, QStringLiteral("INSERT INTO policy_opinion (policy_draft_id, person_id, agrees, words, moment)"
                                              " VALUES (:draft, :person, :agrees, :words, :moment)"));
    insert.bind(u":draft", id);
    bindOpinion(insert, person, agrees, clean, nowUtc);
    return insert.run();
}

Status giveOpinionOnVersion(Database &database, PolicyVersionId version, PersonId person, bool agrees, const QString &words, qint64 nowUtc)
{
    SOMO_TRY_ASSIGN(const QString clean, checkedWords(agrees, words));
    Statement update(database, QStringLiteral("UPDATE policy_opinion SET agrees = :agrees, words = :words, moment = :moment, version = version + 1"
                                              " WHERE policy_version_id = :policy_version AND person_id = :person"));
    update.bind(u":policy_version", version);
    bindOpinion(update, person, agrees, clean, nowUtc);
    SOMO_TRY(update.run());
    if (update.rowsChanged() > 0)
        return success();
    Statement insert(database, QStringLiteral("INSERT INTO policy_opinion (policy_version_id, person_id, agrees, words, moment)"
                                              " VALUES (:policy_version, :person, :agrees, :words, :moment)"));
    insert.bind(u":policy_version", version);
    bindOpinion(insert, person, agrees, clean, nowUtc);
    return insert.run();
}

Result<AppliedPolicy> applyPolicyDraft(Database &database, const BookSettings &settings, PolicyDraftId id)
{
    SOMO_TRY_ASSIGN(const PolicyDraft draft, policyDraft(database, settings, id));
    SOMO_TRY_ASSIGN(const AppliedPolicy applied, applyPolicy(database, settings, draft.policy));
    SOMO_TRY(moveOpinions(database, id, applied.version));
    Statement remove(database, QStringLiteral("DELETE FROM policy_draft WHERE id = :id"));
    remove.bind(u":id", id);
    SOMO_TRY(remove.run());
    return applied;
}

} // namespace somo
