// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/commission_facts_query.h"

#include "core/commission/policy_name_query.h"
#include "core/ledger/dimension_query.h"

namespace somo {

namespace {

/// How deep a group lies in its tree, from 1.
Result<int> depthOf(Database &database, qint64 group)
{
    Statement up(database, QStringLiteral("SELECT COALESCE(parent_id, 0) FROM product_group WHERE id = :id ORDER BY id"));
    int depth = 0;
    constexpr int deepest = 1000; // a tree has no cycle; a damaged one must not hold us for ever
    while (group != 0 && depth < deepest) {
        ++depth;
        up.bind(u":id", group);
        SOMO_TRY(up.run());
        group = up.next() ? up.int64(0) : 0;
        SOMO_TRY(up.status());
    }
    return depth;
}

class Resolver {
public:
    Resolver(Database &database, const Policy &policy)
        : m_database(database)
    {
        m_made.policy = policy;
    }

    Result<PolicyVersion> resolve()
    {
        if (!m_made.policy.payer.isEmpty()) {
            SOMO_TRY_ASSIGN(m_made.payer, policy_names::payer(m_database, m_made.policy.payer));
            // A principal whom no order names yet has no orders: an id that no row has.
            m_made.payer = m_made.payer ? m_made.payer : PayerId{-1};
        }
        SOMO_TRY(resolveCover());
        SOMO_TRY(resolveClauses());
        std::vector<RuleKeys> rules;
        for (const CommissionRule &rule : m_made.policy.rules) {
            SOMO_TRY_ASSIGN(RuleKeys keys, resolveWhen(rule.when));
            rules.push_back(std::move(keys));
        }
        m_made.matcher = RuleMatcher(std::move(rules));
        return std::move(m_made);
    }

private:
    Status resolveCover()
    {
        for (const QString &code : m_made.policy.covers.people) {
            SOMO_TRY_ASSIGN(const PersonId person, policy_names::person(m_database, code));
            m_made.people.insert(person);
        }
        for (const QString &code : m_made.policy.covers.teams) {
            SOMO_TRY_ASSIGN(const TeamId team, policy_names::team(m_database, code));
            m_made.teams.insert(team);
        }
        m_made.people.erase(PersonId{});
        m_made.teams.erase(TeamId{});
        return success();
    }

    Status resolveClauses()
    {
        for (const TeamPool &pool : m_made.policy.pools) {
            SOMO_TRY_ASSIGN(const TeamId team, policy_names::team(m_database, pool.team));
            m_made.poolTeams.push_back(team);
            std::map<PersonId, Quantity> &weights = m_made.poolWeights.emplace_back();
            for (const auto &[code, weight] : pool.weights) {
                SOMO_TRY_ASSIGN(const PersonId person, policy_names::person(m_database, code));
                weights[person] = weight;
            }
        }
        for (const Override &clause : m_made.policy.overrides) {
            SOMO_TRY_ASSIGN(const PersonId person, policy_names::person(m_database, clause.person));
            SOMO_TRY_ASSIGN(const TeamId team, policy_names::team(m_database, clause.team));
            m_made.overridePeople.push_back(person);
            m_made.overrideTeams.push_back(team);
        }
        return success();
    }

    Result<RuleKeys> resolveWhen(const RuleWhen &when)
    {
        RuleKeys keys;
        qint64 *const places[] = {&keys.product, &keys.productGroup, &keys.segment, &keys.channel, &keys.region, &keys.area};
        const std::span<const WhenKey> known = whenKeys();
        for (size_t i = 0; i < known.size(); ++i) {
            const QString &text = when.*known[i].value;
            if (text.isEmpty())
                continue;
            SOMO_TRY_ASSIGN(*places[i], policy_names::whenValue(m_database, known[i], text, m_made.policy.days.first));
            keys.matchesNothing = keys.matchesNothing || *places[i] == 0;
        }
        if (keys.productGroup != 0) {
            SOMO_TRY_ASSIGN(keys.groups, groupWithSubgroups(m_database, keys.productGroup));
            SOMO_TRY_ASSIGN(keys.groupDepth, depthOf(m_database, keys.productGroup));
        }
        return keys;
    }

    Database &m_database;
    PolicyVersion m_made;
};

} // namespace

Status completeTraits(Database &database, PolicyEntry &entry)
{
    if (entry.product && !entry.productGroup) {
        Statement group(database, QStringLiteral("SELECT COALESCE(group_id, 0) FROM product WHERE id = :id ORDER BY id"));
        group.bind(u":id", entry.product);
        SOMO_TRY(group.run());
        entry.productGroup = ProductGroupId{group.next() ? group.int64(0) : 0};
        SOMO_TRY(group.status());
    }
    Statement area(database, QStringLiteral("SELECT COALESCE(area_id, 0) FROM province WHERE id = :id ORDER BY id"));
    area.bind(u":id", entry.province);
    SOMO_TRY(area.run());
    entry.area = area.next() ? area.int64(0) : 0;
    return area.status();
}

Result<PolicyVersion> resolvePolicy(Database &database, const Policy &policy)
{
    return Resolver(database, policy).resolve();
}

} // namespace somo
