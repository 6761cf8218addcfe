// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/simulation.h"

#include "core/commission/commission_facts_query.h"

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

Status suppose(Database &database, const Simulation &asked, CommissionSheet &sheet)
{
    for (size_t i = 0; i < asked.sales.size(); ++i) {
        SupposedSale sale = asked.sales[i];
        PolicyEntry entry = entryOf(sale, asked, sheet.facts.roster, qint64(i));
        SOMO_TRY(completeTraits(database, entry));
        for (PolicyHistory &policy : sheet.facts.policies) {
            // A principal's policy sees the principal's orders alone; a supposed sale is the house's.
            const auto version = policy.versionOn(entry.soldOn);
            if (!version || policy.versions[*version].payer)
                continue;
            policy.entries.push_back(entry);
            std::ranges::stable_sort(policy.entries, {}, &PolicyEntry::day);
        }
    }
    SOMO_TRY_ASSIGN(std::vector<CommissionPeriod> periods, runCommission(sheet.facts, sheet.period));
    sheet.statements = std::move(periods.back().statements);
    return success();
}

} // namespace

Result<Simulated> simulateCommission(Database &database, const BookSettings &settings, const Simulation &asked)
{
    Simulated made;
    SOMO_TRY_ASSIGN(made.now, loadCommission(database, settings, asked.period));
    SOMO_TRY_ASSIGN(made.then, loadCommission(database, settings, asked.period, asked.policy ? std::vector<Policy>{*asked.policy} : std::vector<Policy>()));
    made.then.facts.closed.clear();
    for (PolicyHistory &policy : made.then.facts.policies)
        policy.frozen.clear();
    if (!made.then.facts.policies.empty())
        SOMO_TRY(suppose(database, asked, made.then));
    SOMO_TRY_ASSIGN(made.totalNow, totalOfPerson(made.now, asked.person));
    SOMO_TRY_ASSIGN(made.totalThen, totalOfPerson(made.then, asked.person));
    return made;
}

} // namespace somo
