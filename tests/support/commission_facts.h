// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_run.h"
#include "tests/support/orders.h"

#include <initializer_list>

namespace somo::test {

/// A band by rate in hundredths of a percent.
inline PayBand rateBand(qint64 from, qint64 hundredthsOfPercent)
{
    PayBand band;
    band.from = from;
    band.rate = Rate{hundredthsOfPercent * 100};
    return band;
}

inline CommissionRule periodRule(std::vector<PayBand> bands, BandMethod method = BandMethod::marginal)
{
    CommissionRule rule;
    rule.id = QStringLiteral("all");
    rule.method = method;
    rule.bands = std::move(bands);
    return rule;
}

/// Facts made by hand: people AN (1) and BINH (2) in team NORTH (1), which LEAD (3) leads; a policy for everyone over 2026.
class FactsMaker {
public:
    FactsMaker()
    {
        addPerson(1, "AN");
        addPerson(2, "BINH");
        addPerson(3, "LEAD");
        facts.roster.teams.push_back({TeamId{1}, QStringLiteral("NORTH"), QStringLiteral("Hà Nội"), {}});
        for (qint64 person : {1, 2, 3})
            facts.roster.memberships.push_back({PersonId{person}, TeamId{1}, person == 3, {firstKnownDay, lastKnownDay}});
        facts.orderFacts = [this](std::span<const OrderId> ids) -> Result<std::vector<OrderFact>> {
            std::vector<OrderFact> found;
            for (const OrderId id : ids) {
                OrderFact fact{id, QStringLiteral("DH-%1").arg(id.value, 4, 10, QLatin1Char('0')), std::nullopt, {}, true};
                if (const auto minute = minutes.find(id); minute != minutes.end())
                    fact.atMinute = minute->second;
                if (const auto gone = wholeReturns.find(id); gone != wholeReturns.end())
                    fact.wholeReturnOn = gone->second;
                found.push_back(fact);
            }
            return found;
        };
    }
    FactsMaker(const FactsMaker &) = delete;
    FactsMaker &operator=(const FactsMaker &) = delete;

    void addPerson(qint64 id, const char *code)
    {
        RosterPerson person;
        person.id = PersonId{id};
        person.code = QString::fromLatin1(code);
        person.name = person.code;
        facts.roster.people.push_back(person);
    }

    Policy &addPolicy(std::vector<CommissionRule> rules, const char *code = "STD")
    {
        PolicyHistory &history = facts.policies.emplace_back();
        history.code = QString::fromLatin1(code);
        PolicyVersion &version = history.versions.emplace_back();
        version.policy.code = history.code;
        version.policy.days = {day(20260101), day(20261231)};
        version.policy.covers.everyone = true;
        version.policy.rules = std::move(rules);
        version.matcher = RuleMatcher(std::vector<RuleKeys>(version.policy.rules.size()));
        return version.policy;
    }
    PolicyVersion &version() { return facts.policies.back().versions.back(); }

    /// A sale of one line; `order` names both.
    PolicyEntry &sell(qint64 order, int on, qint64 net, qint64 person = 1)
    {
        PolicyEntry &entry = facts.policies.back().entries.emplace_back();
        entry.order = OrderId{order};
        entry.line = LineId{order};
        entry.head = true;
        entry.orders = 1;
        entry.person = PersonId{person};
        entry.team = TeamId{1};
        entry.soldOn = day(on);
        entry.day = entry.soldOn;
        entry.net = money(net);
        entry.quantity = pieces(1);
        return entry;
    }

    /// So much of a sale comes back.
    void giveBack(PolicyEntry sale, int on, qint64 net, qint64 thousandths = 0)
    {
        sale.kind = EntryKind::orderReturn;
        sale.head = false;
        sale.orders = 0;
        sale.day = day(on);
        sale.net = money(-net);
        sale.quantity = Quantity{-thousandths};
        facts.policies.back().entries.push_back(sale);
    }

    std::vector<CommissionPeriod> run(int month)
    {
        for (PolicyHistory &policy : facts.policies)
            std::ranges::stable_sort(policy.entries, {}, [](const PolicyEntry &entry) { return std::pair(entry.day, entry.order); });
        const auto made = runCommission(facts, Period::of(kind, day(20260001 + month * 100), 1));
        REQUIRE(made.ok());
        return made.value();
    }

    /// A person's statement in a month; its total and all else 0 where there is none.
    PayStatement statement(int month, qint64 person = 1)
    {
        const auto periods = run(month);
        for (const PayStatement &each : periods.back().statements) {
            if (each.person.value == person)
                return each;
        }
        return {};
    }

    CommissionFacts facts;
    std::map<OrderId, Day> wholeReturns;
    std::map<OrderId, int> minutes; // of the day; those not named have no time
    PeriodKind kind = PeriodKind::month;
};

} // namespace somo::test
