// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_check_query.h"

#include "core/commission/policy_check.h"
#include "core/commission/policy_name_query.h"
#include "core/kpi/roster_query.h"
#include "core/marketing/named_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace somo {

namespace {

/// Looks up the names of a policy and refuses those that the book doesn't know, each with its clause.
class NameCheck {
public:
    NameCheck(Database &database, const Policy &policy)
        : m_database(database)
        , m_policy(policy)
    {
    }

    Status check()
    {
        for (const QString &code : m_policy.covers.people)
            SOMO_TRY(person(code, QStringLiteral("covers.people")));
        for (const QString &code : m_policy.covers.teams)
            SOMO_TRY(team(code, QStringLiteral("covers.teams")));
        SOMO_TRY(checkRules());
        for (size_t i = 0; i < m_policy.pools.size(); ++i) {
            const TeamPool &pool = m_policy.pools[i];
            const QString at = clause::named(u"team_pools", pool.team, qsizetype(i));
            SOMO_TRY(team(pool.team, clause::inside(at, u"team")));
            for (const auto &[code, weight] : pool.weights)
                SOMO_TRY(person(code, clause::inside(at, u"weights")));
        }
        for (size_t i = 0; i < m_policy.overrides.size(); ++i) {
            const Override &each = m_policy.overrides[i];
            const QString at = clause::named(u"overrides", each.person, qsizetype(i));
            SOMO_TRY(person(each.person, clause::inside(at, u"person")));
            SOMO_TRY(team(each.team, clause::inside(at, u"team")));
        }
        return success();
    }

private:
    Status checkRules()
    {
        for (size_t i = 0; i < m_policy.rules.size(); ++i) {
            const CommissionRule &rule = m_policy.rules[i];
            const QString when = clause::inside(clause::named(u"rules", rule.id, qsizetype(i)), u"when");
            for (const WhenKey &key : whenKeys()) {
                if (const QString &text = rule.when.*key.value; !text.isEmpty())
                    SOMO_TRY(known(policy_names::whenValue(m_database, key, text, m_policy.days.first), text, clause::inside(when, key.key)));
            }
        }
        return success();
    }

    Status person(const QString &code, const QString &at) { return known(policy_names::person(m_database, code), code, at); }
    Status team(const QString &text, const QString &at) { return known(policy_names::team(m_database, text), text, at); }

    template <typename Found>
    static Status known(const Result<Found> &found, const QString &text, const QString &at)
    {
        if (!found && found.error().code == ErrorCode::nameAmbiguous)
            return policyRefusal(at, QT_TRANSLATE_NOOP("policy", "Two have the name “%1”. Write the code of the one that is meant."), {text});
        if (!found)
            return found.error();
        if (*found == Found())
            return policyRefusal(at, QT_TRANSLATE_NOOP("policy", "The book has no “%1”. Add it first, or check how it is written."), {text});
        return success();
    }

    Database &m_database;
    const Policy &m_policy;
};

/// On which days a policy covers whom.
struct Cover {
    Database &database;
    const Roster &roster;

    Result<std::set<TeamId>> teams(const Policy &policy) const
    {
        std::set<TeamId> found;
        for (const QString &text : policy.covers.teams) {
            SOMO_TRY_ASSIGN(const TeamId team, policy_names::team(database, text));
            found.insert(team);
        }
        return found;
    }

    std::vector<DayRange> days(const Policy &policy, const std::set<TeamId> &teams, const RosterPerson &person) const
    {
        if (policy.covers.people.contains(person.code))
            return {policy.days};
        std::vector<DayRange> covered;
        const auto add = [&](Day first, Day last) {
            const DayRange common{std::max(policy.days.first, first), std::min(policy.days.last, last)};
            if (!common.isEmpty())
                covered.push_back(common);
        };
        if (policy.covers.everyone)
            add(person.activeFrom, person.activeTo.isNull() ? policy.days.last : person.activeTo);
        for (const RosterMembership &membership : roster.memberships) {
            if (membership.person == person.id && teams.contains(membership.team))
                add(membership.days.first, membership.days.last);
        }
        return covered;
    }
};

/// The first day that is in a range of both lists; null for none.
Day firstCommonDay(const std::vector<DayRange> &some, const std::vector<DayRange> &others)
{
    Day first;
    for (const DayRange &a : some) {
        for (const DayRange &b : others) {
            const Day day = std::max(a.first, b.first);
            if (day <= std::min(a.last, b.last) && (first.isNull() || day < first))
                first = day;
        }
    }
    return first;
}

/// Two spellings of one payer, its code and its name, are the same.
Result<bool> samePayer(Database &database, const QString &a, const QString &b)
{
    if (a == b || a.isEmpty() || b.isEmpty())
        return a == b;
    SOMO_TRY_ASSIGN(const PayerId first, policy_names::payer(database, a));
    SOMO_TRY_ASSIGN(const PayerId second, policy_names::payer(database, b));
    return first && first == second;
}

/// Refuses a policy under which somebody would come who is under the other one already, with the first such day.
Status checkAgainst(const Cover &cover, const Policy &policy, const Policy &other)
{
    SOMO_TRY_ASSIGN(const auto teams, cover.teams(policy));
    SOMO_TRY_ASSIGN(const auto otherTeams, cover.teams(other));
    const RosterPerson *twice = nullptr;
    Day since;
    for (const RosterPerson &person : cover.roster.people) {
        const Day day = firstCommonDay(cover.days(policy, teams, person), cover.days(other, otherTeams, person));
        if (!day.isNull() && (since.isNull() || day < since)) {
            since = day;
            twice = &person;
        }
    }
    if (!twice)
        return success();
    const QString name = twice->name == twice->code ? twice->name : QStringLiteral("%1 (%2)").arg(twice->name, twice->code);
    return policyRefusal(QStringLiteral("covers"), QT_TRANSLATE_NOOP("policy", "On %2 %1 is under the policy %3 already; a person has one policy of a payer on a day."),
                         {name, since.toIso(), other.code});
}

Status checkCoveredOnce(Database &database, const BookSettings &settings, const Policy &policy)
{
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    SOMO_TRY_ASSIGN(const auto all, loadPolicies(database, settings));
    for (const StoredPolicy &stored : all) {
        const Policy &other = stored.policy;
        if (other.code == policy.code || other.days.isEmpty() || other.days.last < policy.days.first || policy.days.last < other.days.first)
            continue;
        SOMO_TRY_ASSIGN(const bool same, samePayer(database, policy.payer, other.payer));
        if (same)
            SOMO_TRY(checkAgainst({database, roster}, policy, other));
    }
    return success();
}

/// What holds for every version but the first.
Status checkFollows(const Policy &policy, const Policy &before, int fiscalStart)
{
    if (policy.reason.isEmpty())
        return policyRefusal(QStringLiteral("reason"), QT_TRANSLATE_NOOP("policy", "A new version says why it is there."));
    if (policy.days.first < before.days.first)
        return policyRefusal(QStringLiteral("from"), QT_TRANSLATE_NOOP("policy", "It would start before version %1, which starts on %2."),
                             {QString::number(before.version), before.days.first.toIso()});
    const Period period = Period::of(policy.period, policy.days.first, fiscalStart);
    if (period.first() != policy.days.first)
        return policyRefusal(QStringLiteral("from"), QT_TRANSLATE_NOOP("policy", "A new version starts on the first day of one of its periods, such as %1."),
                             {period.next().first().toIso()});
    return success();
}

struct VersionPlace {
    const StoredPolicy *before = nullptr; // the version before it
    const StoredPolicy *same = nullptr; // the one with its number
    const StoredPolicy *after = nullptr;
};

VersionPlace placeAmong(const std::vector<StoredPolicy> &versions, int number)
{
    VersionPlace place;
    for (const StoredPolicy &each : versions) {
        if (each.policy.version < number)
            place.before = &each;
        else if (each.policy.version == number)
            place.same = &each;
        else if (!place.after)
            place.after = &each;
    }
    return place;
}

/// The same text, whether it says its last day as written or as a later version cut it.
bool isSame(const StoredPolicy &stored, const Policy &policy)
{
    Policy written = stored.policy;
    written.days.last = stored.writtenLast;
    return policy == stored.policy || policy == written;
}

Status checkOpen(Database &database, const BookSettings &settings, const Policy &policy, const VersionPlace &place)
{
    std::vector<PeriodKind> kinds{policy.period};
    if (place.same) {
        kinds.push_back(place.same->policy.period);
        SOMO_TRY_ASSIGN(const auto under, closedPeriodWithin(database, settings, kinds, place.same->policy.days));
        if (under)
            return policyRefusal(QStringLiteral("version"), QT_TRANSLATE_NOOP("policy", "%1 is closed under this version, so it stays as it is. Make a new version, with its reason."),
                                 {under->toText()});
    }
    if (place.before) // it would end earlier
        kinds.push_back(place.before->policy.period);
    // Also one that is over before anything was closed: the periods are closed one after the other from the first that a
    // policy pays, and what is carried runs through all of them.
    SOMO_TRY_ASSIGN(const auto closed, closedPeriodWithin(database, settings, kinds, {policy.days.first, lastKnownDay}));
    if (closed)
        return policyRefusal(QStringLiteral("from"), QT_TRANSLATE_NOOP("policy", "%1 is closed, and a policy never reaches back. Let it start later."), {closed->toText()});
    return success();
}

Result<PolicyChange> checkVersion(Database &database, const BookSettings &settings, const Policy &policy)
{
    SOMO_TRY_ASSIGN(const auto versions, policyVersions(database, settings, policy.code));
    const VersionPlace place = placeAmong(versions, policy.version);
    if (place.same && isSame(*place.same, policy))
        return PolicyChange::none;
    if (!place.same && !versions.empty() && policy.version != versions.back().policy.version + 1)
        return policyRefusal(QStringLiteral("version"), QT_TRANSLATE_NOOP("policy", "The newest version is %1, so the next one is %2."),
                             {QString::number(versions.back().policy.version), QString::number(versions.back().policy.version + 1)});
    if (place.before)
        SOMO_TRY(checkFollows(policy, place.before->policy, settings.fiscalStart));
    if (place.after && place.after->policy.days.first < policy.days.first)
        return policyRefusal(QStringLiteral("from"), QT_TRANSLATE_NOOP("policy", "Version %1 after it starts on %2 already."),
                             {QString::number(place.after->policy.version), place.after->policy.days.first.toIso()});
    SOMO_TRY(checkOpen(database, settings, policy, place));
    return place.same ? PolicyChange::replaced : PolicyChange::added;
}

} // namespace

Status checkPolicyNames(Database &database, const Policy &policy)
{
    SOMO_TRY(checkPolicy(policy));
    return NameCheck(database, policy).check();
}

Result<PolicyChange> checkPolicyInBook(Database &database, const BookSettings &settings, const Policy &policy)
{
    SOMO_TRY(checkedCode(policy.code));
    SOMO_TRY(checkPolicyNames(database, policy));
    SOMO_TRY_ASSIGN(const PolicyChange change, checkVersion(database, settings, policy));
    if (change != PolicyChange::none)
        SOMO_TRY(checkCoveredOnce(database, settings, policy));
    return change;
}

} // namespace somo
