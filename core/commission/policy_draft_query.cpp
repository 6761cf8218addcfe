// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_draft_query.h"

#include "core/commission/policy_check.h"
#include "core/commission/policy_json.h"
#include "core/commission/policy_name_query.h"
#include "core/kpi/roster_query.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace somo {

namespace {

Result<std::vector<PolicyDraft>> readDrafts(Statement &rows, const BookSettings &settings)
{
    SOMO_TRY(rows.run());
    std::vector<PolicyDraft> drafts;
    while (rows.next()) {
        PolicyDraft &draft = drafts.emplace_back();
        draft.id = rows.id<PolicyDraftId>(0);
        SOMO_TRY_ASSIGN(draft.policy, policyFromJson(rows.text(2).toUtf8(), settings, rows.text(1)));
        draft.author = rows.text(3);
        draft.moment = rows.int64(4);
        draft.proposedBy = rows.text(5);
        draft.proposedAt = rows.int64(6);
        draft.version = rows.int64(7);
    }
    SOMO_TRY(rows.status());
    std::ranges::stable_sort(drafts, {}, [](const PolicyDraft &draft) { return std::tuple(draft.policy.code.toUtf8(), draft.policy.version, -draft.moment, -draft.id.value); });
    return drafts;
}

/// The people whom a policy covers on one of its days, by given name.
Result<std::vector<const RosterPerson *>> coveredPeople(Database &database, const Policy &policy, const Roster &roster)
{
    std::set<TeamId> teams;
    for (const QString &text : policy.covers.teams) {
        SOMO_TRY_ASSIGN(const TeamId team, policy_names::team(database, text));
        teams.insert(team);
    }
    std::vector<const RosterPerson *> people;
    for (const RosterPerson &person : roster.people) {
        const bool named = policy.covers.everyone || policy.covers.people.contains(person.code)
            || std::ranges::any_of(teams, [&](TeamId team) { return roster.isWithin(person.id, team, policy.days); });
        if (named && person.activeDays(policy.days) > 0)
            people.push_back(&person);
    }
    return people;
}

Result<PolicyOpinions> readOpinions(Database &database, Statement &rows, const Policy &policy)
{
    SOMO_TRY(rows.run());
    PolicyOpinions opinions;
    while (rows.next())
        opinions.given.push_back({rows.id<PersonId>(0), rows.text(1), rows.text(2), rows.int64(3) != 0, rows.text(4), rows.int64(5)});
    SOMO_TRY(rows.status());
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    SOMO_TRY_ASSIGN(const auto covered, coveredPeople(database, policy, roster));
    for (const RosterPerson *person : covered) {
        if (std::ranges::find(opinions.given, person->id, &PolicyOpinion::person) == opinions.given.end())
            opinions.waiting.push_back({person->id, person->code, person->name, false, {}, 0});
    }
    return opinions;
}

} // namespace

Result<std::vector<PolicyDraft>> policyDrafts(Database &database, const BookSettings &settings)
{
    Statement rows(database, QStringLiteral("SELECT id, code, document, author, moment, COALESCE(proposed_by, ''), COALESCE(proposed_at, 0), version"
                                            " FROM policy_draft ORDER BY id"));
    return readDrafts(rows, settings);
}

Result<PolicyDraft> policyDraft(Database &database, const BookSettings &settings, PolicyDraftId id)
{
    Statement rows(database, QStringLiteral("SELECT id, code, document, author, moment, COALESCE(proposed_by, ''), COALESCE(proposed_at, 0), version"
                                            " FROM policy_draft WHERE id = :id ORDER BY id"));
    rows.bind(u":id", id);
    SOMO_TRY_ASSIGN(std::vector<PolicyDraft> found, readDrafts(rows, settings));
    if (found.empty())
        return failure(ErrorCode::rowNotFound, {QStringLiteral("policy_draft"), QString::number(id.value)});
    return std::move(found.front());
}

Result<PolicyDraft> policyDraftNamed(Database &database, const BookSettings &settings, const QString &text)
{
    SOMO_TRY_ASSIGN(std::vector<PolicyDraft> drafts, policyDrafts(database, settings));
    std::vector<const PolicyDraft *> found;
    QStringList numbers;
    for (const PolicyDraft &draft : drafts) {
        if (draft.policy.code == text) {
            found.push_back(&draft);
            numbers += QString::number(draft.id.value);
        }
    }
    if (found.empty()) {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        const auto numbered = std::ranges::find(drafts, PolicyDraftId{number}, &PolicyDraft::id);
        if (isNumber && numbered != drafts.end())
            return std::move(*numbered);
        return failure(ErrorCode::cliNotFound, {QStringLiteral("policy_draft"), text});
    }
    if (found.size() > 1)
        return policyRefusal(QStringLiteral("code"), QT_TRANSLATE_NOOP("policy", "There are several drafts of “%1”. Name one by its number: %2."), {text, numbers.join(QStringLiteral(", "))});
    return *found.front();
}

Result<PolicyOpinions> opinionsOnDraft(Database &database, const PolicyDraft &draft)
{
    Statement rows(database, QStringLiteral("SELECT o.person_id, p.code, p.name, o.agrees, o.words, o.moment FROM policy_opinion o"
                                            " JOIN person p ON p.id = o.person_id WHERE o.policy_draft_id = :draft ORDER BY p.sort_key, p.id"));
    rows.bind(u":draft", draft.id);
    return readOpinions(database, rows, draft.policy);
}

Result<PolicyOpinions> opinionsOnVersion(Database &database, const StoredPolicy &version)
{
    Statement rows(database, QStringLiteral("SELECT o.person_id, p.code, p.name, o.agrees, o.words, o.moment FROM policy_opinion o"
                                            " JOIN person p ON p.id = o.person_id WHERE o.policy_version_id = :version ORDER BY p.sort_key, p.id"));
    rows.bind(u":version", version.versionId);
    return readOpinions(database, rows, version.policy);
}

} // namespace somo
