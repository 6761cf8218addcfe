// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/simulation.h"

#include "core/commission/commission_facts_query.h"
#include "core/commission/policy_check.h"
#include "core/commission/policy_check_query.h"
#include "core/commission/policy_query.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

/// Ids that no row of a book has.
constexpr qint64 firstSupposed = std::numeric_limits<qint64>::max() - 1'000'000;

PolicyEntry entryOf(const SupposedSale &sale, const Simulation &asked, const Roster &roster, qint64 number)
{
    PolicyEntry entry;
    entry.order = OrderId{firstSupposed + number};
    entry.line = LineId{firstSupposed + number};
    entry.head = true;
    entry.orders = 1;
    entry.person = asked.person;
    entry.soldOn = asked.on;
    entry.day = asked.on;
    entry.product = sale.product;
    entry.productGroup = sale.productGroup;
    entry.channel = sale.channel;
    entry.province = sale.province;
    entry.segment = sale.segment;
    entry.quantity = sale.quantity;
    entry.net = sale.net.value_or(Money());
    entry.grossProfit = sale.grossProfit ? sale.grossProfit : sale.net;
    for (const RosterMembership &each : roster.memberships) {
        if (each.person == asked.person && each.days.contains(asked.on))
            entry.team = each.team;
    }
    return entry;
}

Result<Money> totalOfPerson(const CommissionSheet &sheet, PersonId person)
{
    Money total;
    for (const PayStatement &statement : sheet.statements) {
        if (statement.person == person) {
            SOMO_TRY_ASSIGN(total, add(total, statement.total, "commission"));
        }
    }
    return total;
}

Status suppose(Database &database, const Simulation &asked, CommissionSheet &sheet, Simulated &made)
{
    made.ways = saleWays(sheet.facts, asked.person, asked.on);
    for (size_t i = 0; i < asked.sales.size(); ++i) {
        const SupposedSale &sale = asked.sales[i];
        PolicyEntry entry = entryOf(sale, asked, sheet.facts.roster, qint64(i));
        SOMO_TRY(completeTraits(database, entry));
        const QString payer = sale.payer.value_or(usualPayer(made.ways));
        made.profitAssumed = made.profitAssumed || (sale.net && !sale.grossProfit && std::ranges::any_of(made.ways, [&](const SaleWay &way) {
            return way.payer == payer && way.base == CommissionBase::grossProfit;
        }));
        for (PolicyHistory &policy : sheet.facts.policies) {
            // A policy sees the orders of its payer alone.
            const auto version = policy.versionOn(entry.soldOn);
            if (!version || policy.versions[*version].policy.payer != payer)
                continue;
            policy.entries.push_back(entry);
            std::ranges::stable_sort(policy.entries, {}, &PolicyEntry::day);
        }
    }
    SOMO_TRY_ASSIGN(std::vector<CommissionPeriod> periods, runCommission(sheet.facts, sheet.period));
    sheet.statements = std::move(periods.back().statements);
    return success();
}

/// The policy as it would stand among the book's: those of the same payer make way on its days, since one policy counts for a
/// person, payer and day.
Result<std::vector<Policy>> withPolicy(Database &database, const BookSettings &settings, const Simulation &asked)
{
    const Policy &tried = *asked.policy;
    SOMO_TRY(checkPolicyNames(database, tried));
    if (tried.period != asked.period.kind())
        return policyRefusal(QStringLiteral("period"),
                             QT_TRANSLATE_NOOP("policy", "It pays by periods of another kind than %1. Ask for one of its own, such as %2; without a person named it is tried over several at once."),
                             {asked.period.toText(), Period::of(tried.period, asked.period.last(), settings.fiscalStart).toText()});
    std::vector<Policy> instead{tried};
    SOMO_TRY_ASSIGN(const auto stored, loadPolicies(database, settings));
    for (const StoredPolicy &each : stored) {
        const DayRange days = each.policy.days;
        if (each.policy.code == tried.code || each.policy.payer != tried.payer || each.policy.period != tried.period)
            continue;
        for (const DayRange left : {DayRange{days.first, std::min(days.last, tried.days.first.addDays(-1))},
                                    DayRange{std::max(days.first, tried.days.last.addDays(1)), days.last}}) {
            if (left.isEmpty())
                continue;
            instead.push_back(each.policy);
            instead.back().days = left;
        }
        // One that is in force on none of its days any more begins after all that is looked at.
        if (std::ranges::find(instead, each.policy.code, &Policy::code) == instead.end()) {
            instead.push_back(each.policy);
            instead.back().days = {asked.period.last().addDays(1), asked.period.last().addDays(1)};
        }
    }
    return instead;
}

/// A closed period is tried with what it counted when it was closed; the ones before it stay closed.
void openAgain(CommissionSheet &sheet)
{
    CommissionFacts &facts = sheet.facts;
    const auto at = std::ranges::find_if(facts.closed, [&](const CommissionPeriod &each) { return each.period == sheet.period; });
    if (at == facts.closed.end())
        return;
    facts.closed.erase(at, facts.closed.end());
    for (PolicyHistory &policy : facts.policies) {
        policy.entries = policy.frozen;
        std::erase_if(policy.entries, [&](const PolicyEntry &entry) { return sheet.period.last() < entry.day; });
        std::erase_if(policy.frozen, [&](const PolicyEntry &entry) { return facts.closed.empty() || facts.closed.back().period.last() < entry.day; });
    }
}

} // namespace

Result<Simulated> simulateCommission(Database &database, const BookSettings &settings, const Simulation &asked)
{
    Simulated made;
    SOMO_TRY_ASSIGN(made.now, loadCommission(database, settings, asked.period));
    std::vector<Policy> instead;
    if (asked.policy) {
        SOMO_TRY_ASSIGN(instead, withPolicy(database, settings, asked));
    }
    SOMO_TRY_ASSIGN(made.then, loadCommission(database, settings, asked.period, instead));
    openAgain(made.then);
    if (!made.then.facts.policies.empty())
        SOMO_TRY(suppose(database, asked, made.then, made));
    SOMO_TRY_ASSIGN(made.totalNow, totalOfPerson(made.now, asked.person));
    SOMO_TRY_ASSIGN(made.totalThen, totalOfPerson(made.then, asked.person));
    return made;
}

} // namespace somo
