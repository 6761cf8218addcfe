// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/policy_sheet.h"

#include "core/storage/book.h"

#include <algorithm>

namespace somo {

PolicyThing PolicyThing::of(qint64 thing)
{
    return thing < 0 ? PolicyThing{PolicyDraftId{-thing}, {}} : PolicyThing{{}, PolicyVersionId{thing}};
}

namespace {

/// 0: not among the newest.
Result<qint64> newestOtherCommand(Database &database)
{
    constexpr int looked = 50;
    SOMO_TRY_ASSIGN(const auto commands, loggedCommands(database, 0, looked));
    const QStringList own{QStringLiteral("policy_draft_saved"), QStringLiteral("policy_draft_deleted"), QStringLiteral("policy_proposed"), QStringLiteral("policy_agreed"),
                          QStringLiteral("policy_objected"),
                          QStringLiteral("policy_question_asked"), QStringLiteral("policy_question_answered")};
    for (const LoggedCommand &command : commands) {
        if (!own.contains(command.words.code))
            return command.seq;
    }
    return 0;
}

} // namespace

Result<PolicySheet> loadPolicySheet(Database &database, const BookSettings &settings, PolicyThing thing)
{
    PolicySheet sheet;
    sheet.thing = thing;
    SOMO_TRY_ASSIGN(sheet.versions, loadPolicies(database, settings));
    SOMO_TRY_ASSIGN(sheet.choices, PolicyChoices::load(database));
    SOMO_TRY_ASSIGN(sheet.newestOther, newestOtherCommand(database));
    if (thing.draft) {
        SOMO_TRY_ASSIGN(const PolicyDraft draft, policyDraft(database, settings, thing.draft));
        sheet.policy = draft.policy;
        if (draft.isProposed()) {
            SOMO_TRY_ASSIGN(sheet.opinions, opinionsOnDraft(database, draft));
        }
        SOMO_TRY_ASSIGN(sheet.questions, policyQuestions(database, draft.policy.code));
        sheet.draft = draft;
        return sheet;
    }
    const auto found = std::ranges::find(sheet.versions, thing.version, &StoredPolicy::versionId);
    if (found == sheet.versions.end())
        return failure(ErrorCode::policyNotFound, {QString::number(thing.version.value)});
    sheet.policy = found->policy;
    sheet.stored = *found;
    SOMO_TRY_ASSIGN(sheet.questions, policyQuestions(database, found->policy.code));
    SOMO_TRY_ASSIGN(sheet.opinions, opinionsOnVersion(database, *found));
    return sheet;
}

namespace {

QString coverNames(const Policy &policy, const PolicyChoices &choices)
{
    QStringList names;
    for (const QString &team : policy.covers.teams)
        names += choices.name(u"team", team);
    for (const QString &person : policy.covers.people)
        names += choices.name(u"person", person);
    return names.join(QStringLiteral(", "));
}

} // namespace

Result<PolicyListing> loadPolicyListing(Database &database, const BookSettings &settings)
{
    PolicyListing listing;
    SOMO_TRY_ASSIGN(listing.choices, PolicyChoices::load(database));
    const auto add = [&](PolicyThing thing, const Policy &policy, bool proposed, const PolicyOpinions &opinions) {
        listing.rows.push_back({thing, policy, proposed, opinions, coverNames(policy, listing.choices),
                                policy.payer.isEmpty() ? QString() : listing.choices.name(u"payer", policy.payer)});
    };
    SOMO_TRY_ASSIGN(const auto drafts, policyDrafts(database, settings));
    for (const PolicyDraft &draft : drafts) {
        PolicyOpinions opinions;
        if (draft.isProposed()) {
            SOMO_TRY_ASSIGN(opinions, opinionsOnDraft(database, draft));
        }
        add({draft.id, {}}, draft.policy, draft.isProposed(), opinions);
    }
    SOMO_TRY_ASSIGN(auto versions, loadPolicies(database, settings));
    std::ranges::stable_sort(versions, [](const StoredPolicy &a, const StoredPolicy &b) {
        return a.policy.code != b.policy.code ? a.policy.code < b.policy.code : a.policy.version > b.policy.version;
    });
    for (const StoredPolicy &version : versions) {
        SOMO_TRY_ASSIGN(const PolicyOpinions opinions, opinionsOnVersion(database, version));
        add({{}, version.versionId}, version.policy, false, opinions);
    }
    return listing;
}

PolicyState policyStateOf(const PolicyListRow &row, Day today)
{
    if (row.thing.draft) {
        const bool all = !row.opinions.given.empty() && row.opinions.waiting.empty() && std::ranges::all_of(row.opinions.given, &PolicyOpinion::agrees);
        return !row.isProposed ? PolicyState::draft : all ? PolicyState::agreed : PolicyState::proposed;
    }
    const DayRange days = row.policy.days;
    if (days.isEmpty())
        return PolicyState::replaced;
    if (today < days.first)
        return PolicyState::toCome;
    return today <= days.last ? PolicyState::inForce : PolicyState::ended;
}

} // namespace somo
