// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/sale_way_query.h"

#include "core/commission/commission_facts_query.h"
#include "core/commission/policy_query.h"
#include "core/ledger/ledger_derivation.h"

#include <algorithm>

namespace somo {

namespace {

SaleWay wayOf(const PolicyVersion &version)
{
    const Policy &policy = version.policy;
    return {policy.code, policy.name, policy.payer, policy.base, entryEvent(policy), policy.holdDays};
}

/// Who is there and which policies are, without a single entry.
Result<CommissionFacts> loadCover(Database &database, const BookSettings &settings, std::optional<PeriodKind> kind)
{
    CommissionFacts facts;
    facts.fiscalStart = settings.fiscalStart;
    SOMO_TRY_ASSIGN(facts.roster, loadRoster(database));
    SOMO_TRY_ASSIGN(const auto stored, loadPolicies(database, settings)); // by code, then number
    for (const StoredPolicy &each : stored) {
        if (kind && each.policy.period != *kind)
            continue;
        SOMO_TRY_ASSIGN(PolicyVersion version, resolvePolicy(database, each.policy));
        if (facts.policies.empty() || facts.policies.back().code != each.policy.code)
            facts.policies.push_back({each.policy.code, {}, {}, {}});
        facts.policies.back().versions.push_back(std::move(version));
    }
    for (PolicyHistory &policy : facts.policies)
        std::ranges::stable_sort(policy.versions, {}, [](const PolicyVersion &version) { return version.policy.days.first; });
    return facts;
}

/// The version of the policy that pays the person for the order; nothing where none does.
std::optional<SaleWay> wayOfOrder(const PolicyHistory &policy, const Roster &roster, const Order &order, PersonId person, Day today)
{
    for (size_t i = 0; i < policy.versions.size(); ++i) {
        const PolicyVersion &version = policy.versions[i];
        if (order.payer != version.payer)
            continue;
        const RecognitionEvent event = entryEvent(version.policy);
        const auto happened = event == RecognitionEvent::partPaid ? std::nullopt : recognitionDay(order, event);
        const Day counts = policy.joinsOn(happened.value_or(std::max(today, order.orderedOn)));
        if (policy.versionOn(counts) == i && isCovered(version, roster, person, counts))
            return wayOf(version);
    }
    return std::nullopt;
}

} // namespace

std::vector<SaleWay> saleWays(const CommissionFacts &facts, PersonId person, Day day)
{
    std::vector<SaleWay> ways;
    for (const PolicyHistory &policy : facts.policies) {
        const auto at = policy.versionOn(day);
        if (at && isCovered(policy.versions[*at], facts.roster, person, day))
            ways.push_back(wayOf(policy.versions[*at]));
    }
    return ways;
}

Result<std::vector<SaleWay>> loadSaleWays(Database &database, const BookSettings &settings, PeriodKind kind, PersonId person, Day day)
{
    SOMO_TRY_ASSIGN(const CommissionFacts facts, loadCover(database, settings, kind));
    return saleWays(facts, person, day);
}

QString usualPayer(const std::vector<SaleWay> &ways)
{
    const bool isOne = !ways.empty() && std::ranges::all_of(ways, [&](const SaleWay &way) { return way.payer == ways.front().payer; });
    return isOne ? ways.front().payer : QString();
}

Result<std::vector<OrderWays>> loadOrderWays(Database &database, const BookSettings &settings, const Order &order, Day today)
{
    std::vector<OrderWays> all;
    SOMO_TRY_ASSIGN(const CommissionFacts facts, loadCover(database, settings, std::nullopt));
    if (facts.policies.empty())
        return all;
    for (const OrderCredit &credit : order.credits) {
        OrderWays &made = all.emplace_back();
        made.person = credit.person;
        if (const RosterPerson *known = facts.roster.person(credit.person))
            made.name = known->name;
        for (const PolicyHistory &policy : facts.policies) {
            if (const auto way = wayOfOrder(policy, facts.roster, order, credit.person, today))
                made.ways.push_back(*way);
        }
    }
    return all;
}

} // namespace somo
