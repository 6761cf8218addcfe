// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/closing_store.h"
#include "core/commission/explanation_query.h"
#include "core/commission/period_findings.h"
#include "core/kpi/target_query.h"

#include <algorithm>

namespace somo {

namespace {

/// An order that a finding opens, with what it is listed by.
struct FoundOrder {
    Day on;
    QString code;
    OrderId order;
    friend auto operator<=>(const FoundOrder &a, const FoundOrder &b) { return std::tuple(a.on, a.code.toUtf8(), a.order) <=> std::tuple(b.on, b.code.toUtf8(), b.order); }
};

/// Orders of the period with nobody to be paid for them.
Result<std::vector<OrderId>> ordersWithoutPerson(Database &database, DayRange days)
{
    Statement rows(database, QStringLiteral("SELECT o.id FROM sales_order o WHERE o.ordered_on BETWEEN :first AND :last AND o.kind = 0 AND o.status <> :cancelled"
                                            " AND NOT EXISTS (SELECT 1 FROM order_credit c WHERE c.order_id = o.id)"
                                            " AND NOT EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = o.id) ORDER BY o.ordered_on, o.code, o.id"));
    rows.bind(u":first", days.first);
    rows.bind(u":last", days.last);
    rows.bind(u":cancelled", int(OrderStatus::cancelled));
    SOMO_TRY(rows.run());
    std::vector<OrderId> orders;
    while (rows.next())
        orders.push_back(rows.id<OrderId>(0));
    SOMO_TRY(rows.status());
    return orders;
}

Result<std::vector<PersonId>> openQuestions(Database &database, const Period &period)
{
    Statement rows(database, QStringLiteral("SELECT person_id FROM commission_question WHERE period_kind = :kind AND period_first = :first"
                                            " AND outcome IS NULL ORDER BY id"));
    rows.bind(u":kind", periodKindText(period.kind()));
    rows.bind(u":first", period.first());
    SOMO_TRY(rows.run());
    std::vector<PersonId> people;
    while (rows.next())
        people.push_back(rows.id<PersonId>(0));
    SOMO_TRY(rows.status());
    return people;
}

class Finder {
public:
    Finder(Database &database, const BookSettings &settings, const CommissionSheet &sheet, const PayReader &reader)
        : m_database(database)
        , m_settings(settings)
        , m_sheet(sheet)
        , m_reader(reader)
    {
    }

    Result<std::vector<PeriodFinding>> find(Day today)
    {
        SOMO_TRY(lookAtSteps(today));
        SOMO_TRY(lookAtOrders());
        SOMO_TRY_ASSIGN(const auto alone, ordersWithoutPerson(m_database, m_sheet.period.days()));
        addOrders(FindingKind::ordersWithoutPerson, alone);
        lookAtEntries();
        lookAtStatements();
        return findQuestions();
    }

    /// They outlive a closing, and so does what leads to them.
    Result<std::vector<PeriodFinding>> findQuestions()
    {
        SOMO_TRY_ASSIGN(auto asked, openQuestions(m_database, m_sheet.period));
        std::erase_if(asked, [&](PersonId person) { return !m_reader.mayRead(person); });
        if (!asked.empty())
            addPeople(FindingKind::openQuestions, {asked.begin(), asked.end()}).count = int(asked.size());
        return std::move(m_findings);
    }

private:
    PeriodFinding &add(FindingKind kind)
    {
        PeriodFinding &made = m_findings.emplace_back();
        made.kind = kind;
        return made;
    }

    PeriodFinding &addPeople(FindingKind kind, const std::set<PersonId> &people)
    {
        PeriodFinding &made = add(kind);
        for (const RosterPerson &person : m_sheet.facts.roster.people) {
            if (people.contains(person.id))
                made.people.push_back(person.id);
        }
        made.count = int(made.people.size());
        return made;
    }

    PeriodFinding *addOrders(FindingKind kind, std::vector<OrderId> orders)
    {
        if (orders.empty())
            return nullptr;
        PeriodFinding &made = add(kind);
        made.count = int(orders.size());
        made.orders = std::move(orders);
        return &made;
    }

    PeriodFinding *addOrders(FindingKind kind, const std::set<FoundOrder> &orders)
    {
        std::vector<OrderId> ids;
        for (const FoundOrder &each : orders)
            ids.push_back(each.order);
        return addOrders(kind, std::move(ids));
    }

    Status lookAtSteps(Day today)
    {
        if (today < m_sheet.period.first())
            add(FindingKind::notBegun);
        SOMO_TRY_ASSIGN(const auto earlier, firstOpenBefore(m_database, m_settings, m_sheet.period));
        if (earlier)
            add(FindingKind::earlierOpen).period = earlier;
        SOMO_TRY_ASSIGN(const auto changes, changesSinceCalculated(m_database, m_sheet));
        std::set<PersonId> people;
        for (const StatementChange &change : changes) {
            if (m_reader.mayRead(change.person))
                people.insert(change.person);
        }
        if (!people.empty())
            addPeople(FindingKind::changedSince, people);
        if (m_sheet.period.first() <= today && today <= m_sheet.period.last())
            add(FindingKind::notOver);
        return success();
    }

    /// By the very reasons that each statement gives for its orders.
    Status lookAtOrders()
    {
        std::set<FoundOrder> drafts, held, uncovered;
        std::map<RecognitionEvent, std::set<FoundOrder>> waiting;
        Day until;
        for (const RosterPerson &person : m_sheet.facts.roster.people) {
            SOMO_TRY_ASSIGN(const auto orders, explainOrders(m_database, m_sheet, person.id));
            for (const ExplainedOrder &each : orders) {
                const FoundOrder found{each.orderedOn, each.code, each.order};
                switch (each.reason) {
                case PayReason::draft: drafts.insert(found); break;
                case PayReason::notYet: waiting[each.event.value_or(RecognitionEvent::completed)].insert(found); break;
                case PayReason::noPolicy: uncovered.insert(found); break;
                case PayReason::held:
                    held.insert(found);
                    until = std::max(until, each.on);
                    break;
                default: break;
                }
            }
        }
        addOrders(FindingKind::orderDrafts, drafts);
        for (const auto &[event, orders] : waiting) {
            if (PeriodFinding *made = addOrders(FindingKind::ordersWaiting, orders))
                made->event = event;
        }
        if (PeriodFinding *made = addOrders(FindingKind::ordersHeld, held))
            made->on = until;
        addOrders(FindingKind::ordersWithoutPolicy, uncovered);
        return success();
    }

    /// What the policies count in the period, and can't pay for.
    void lookAtEntries()
    {
        for (const PolicyHistory &policy : m_sheet.facts.policies) {
            std::vector<OrderId> unruled, costless;
            for (const PolicyEntry &entry : policy.entries) {
                const auto at = policy.versionOn(entry.soldOn);
                if (!at || !m_sheet.period.days().contains(entry.soldOn) || entry.kind != EntryKind::sale
                    || !isCovered(policy.versions[*at], m_sheet.facts.roster, entry.person, entry.soldOn))
                    continue;
                if (!policy.versions[*at].matcher.ruleOf(entry))
                    unruled.push_back(entry.order);
                else if (policy.versions[*at].policy.base == CommissionBase::grossProfit && !entry.grossProfit)
                    costless.push_back(entry.order);
            }
            for (auto *orders : {&unruled, &costless}) {
                // By day already; one order stands once.
                std::set<OrderId> seen;
                std::erase_if(*orders, [&](OrderId order) { return !seen.insert(order).second; });
            }
            if (PeriodFinding *made = addOrders(FindingKind::ordersWithoutRule, std::move(unruled)))
                made->policy = policy.code;
            if (PeriodFinding *made = addOrders(FindingKind::unknownCost, std::move(costless)))
                made->policy = policy.code;
        }
    }

    void lookAtStatements()
    {
        std::map<QString, std::set<PersonId>> targets, scores;
        for (const PayStatement &statement : m_sheet.statements) {
            const QString code = m_sheet.version(statement).policy.code;
            if (statement.withoutScore)
                scores[code].insert(statement.person);
            if (std::ranges::any_of(statement.lines, [](const StatementLine &line) { return line.cause == StatementCause::noTarget; }))
                targets[code].insert(statement.person);
        }
        for (const auto &[policy, people] : targets)
            addPeople(FindingKind::missingTarget, people).policy = policy;
        for (const auto &[policy, people] : scores)
            addPeople(FindingKind::missingScore, people).policy = policy;
    }

    Database &m_database;
    const BookSettings &m_settings;
    const CommissionSheet &m_sheet;
    const PayReader m_reader;
    std::vector<PeriodFinding> m_findings;
};

} // namespace

Result<std::vector<PeriodFinding>> periodFindings(Database &database, const BookSettings &settings, const CommissionSheet &sheet, Day today, const PayReader &reader)
{
    if (sheet.facts.policies.empty())
        return std::vector<PeriodFinding>();
    Finder finder(database, settings, sheet, reader);
    return sheet.state == PeriodState::closed ? finder.findQuestions() : finder.find(today);
}

} // namespace somo
