// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/explanation_query.h"

#include "core/base/repeats.h"
#include "core/commission/commission_facts_query.h"
#include "core/commission/policy_query.h"
#include "core/ledger/recognition.h"
#include "core/orders/order_query.h"

#include <algorithm>
#include <set>

namespace somo {

namespace {

/// What one rule made of an order.
struct RuleShare {
    RuleName name;
    Int128 base = 0;
    qint64 amount = 0; // its part of the rule's pay
    bool pays = false; // the rule pays something in the period
    bool isGated = false; // all of it is lost to the score
    bool withoutTarget = false;
};

/// What the policies made of an order: nearly always one, but one that counts by payments may hand it on to the next.
struct Seen {
    std::vector<QString> policies; // codes, the one that counted it first before
    std::map<std::pair<QString, QString>, RuleShare> rules; // by policy and rule: those that take its lines
    Day on;
    bool isReturned = false; // some of it
    bool lacksCost = false;
    bool isCounted = false; // by whoever has the largest share

    /// What one of them pays for it; all of them without a code.
    qint64 amount(const QString &policy = {}) const
    {
        qint64 sum = 0;
        for (const auto &[rule, share] : rules)
            sum += share.isGated || (!policy.isEmpty() && rule.first != policy) ? 0 : share.amount;
        return sum;
    }
    /// What it would pay at the gate's mark.
    Money lostToScore() const
    {
        qint64 sum = 0;
        for (const auto &[rule, share] : rules)
            sum += share.isGated ? share.amount : 0;
        return Money::fromMinorUnits(sum);
    }
    template <typename Test>
    bool anyRule(const Test &test) const
    {
        return std::ranges::any_of(rules, [&](const auto &each) { return test(each.second); });
    }
};

PayReason reasonOf(const Seen &seen, bool countsOrders)
{
    if (seen.anyRule([](const RuleShare &each) { return each.amount != 0 && !each.isGated; }))
        return PayReason::paid;
    if (seen.anyRule([](const RuleShare &each) { return each.amount != 0; }))
        return PayReason::gate;
    if (seen.rules.empty())
        return PayReason::noRule;
    if (seen.lacksCost)
        return PayReason::unknownCost;
    if (seen.anyRule([](const RuleShare &each) { return each.withoutTarget && each.base > 0; }))
        return PayReason::noTarget;
    if (seen.anyRule([](const RuleShare &each) { return each.pays && each.base > 0; }))
        return PayReason::rounded;
    if (seen.anyRule([](const RuleShare &each) { return each.base > 0; }))
        return PayReason::underBand;
    if (countsOrders && !seen.isCounted)
        return PayReason::smallerShare;
    return seen.isReturned ? PayReason::returned : PayReason::noBase;
}

/// Orders placed in the period by whoever is credited with them.
Result<std::vector<OrderId>> placedOrders(Database &database, PersonId person, DayRange days)
{
    // By day first, as their index stands: by id alone, all orders of the book would be looked through.
    Statement rows(database, QStringLiteral("SELECT o.id FROM sales_order o WHERE o.ordered_on BETWEEN :first AND :last AND o.kind = 0"
                                            " AND EXISTS (SELECT 1 FROM order_credit c WHERE c.order_id = o.id AND c.person_id = :person)"
                                            " ORDER BY o.ordered_on, o.id"));
    rows.bind(u":first", days.first);
    rows.bind(u":last", days.last);
    rows.bind(u":person", person);
    SOMO_TRY(rows.run());
    std::vector<OrderId> ids;
    while (rows.next())
        ids.push_back(rows.id<OrderId>(0));
    SOMO_TRY(rows.status());
    return ids;
}

class Explainer {
public:
    Explainer(const CommissionSheet &sheet, PersonId person)
        : m_sheet(sheet)
        , m_person(person)
    {
    }

    /// Policies that pay by other periods, or that begin later.
    Status lookAtOthers(Database &database, const BookSettings &settings)
    {
        SOMO_TRY_ASSIGN(const auto stored, loadPolicies(database, settings));
        const auto codeOf = [](const PolicyHistory &each) { return each.code; };
        for (const StoredPolicy &each : stored) {
            if (std::ranges::find(m_sheet.facts.policies, each.policy.code, codeOf) != m_sheet.facts.policies.end())
                continue;
            SOMO_TRY_ASSIGN(PolicyVersion version, resolvePolicy(database, each.policy));
            auto known = std::ranges::find(m_others, each.policy.code, codeOf);
            if (known == m_others.end())
                known = m_others.insert(known, PolicyHistory{each.policy.code, {}, {}, {}});
            known->versions.push_back(std::move(version));
        }
        return success();
    }

    Status lookAtStatements()
    {
        for (const PolicyHistory &policy : m_sheet.facts.policies)
            lookAtEntries(policy);
        for (const PayStatement &statement : m_sheet.statements) {
            if (statement.person == m_person)
                SOMO_TRY(shareOutPay(statement));
        }
        return success();
    }

    std::vector<OrderId> counted() const
    {
        std::vector<OrderId> ids;
        for (const auto &[order, seen] : m_seen)
            ids.push_back(order);
        return ids;
    }

    Result<ExplainedOrder> explain(const Order &order) const
    {
        ExplainedOrder made;
        made.order = order.id;
        made.code = order.code;
        made.orderedOn = order.orderedOn;
        made.status = order.status;
        SOMO_TRY_ASSIGN(const OrderTotals totals, orderTotals(order));
        made.value = totals.net;
        made.share = shareOf(order);
        SOMO_TRY_ASSIGN(made.credited, portion(made.value, made.share));
        if (const auto seen = m_seen.find(order.id); seen != m_seen.end()) {
            made.policy = seen->second.policies.back();
            made.reason = reasonOf(seen->second, m_countOrders.contains(made.policy));
            Int128 bases = 0;
            for (const auto &[rule, share] : seen->second.rules) {
                made.rules += rule.second;
                made.ruleNames.push_back(share.name);
                if (rule.first == made.policy)
                    bases += share.base; // of one unit
            }
            for (const QString &code : seen->second.policies) {
                if (seen->second.policies.size() > 1)
                    made.parts.emplace_back(code, Money::fromMinorUnits(seen->second.amount(code)));
            }
            if (const auto base = narrowed(bases, "commission base"); base && !made.rules.isEmpty())
                made.base = *base;
            made.amount = Money::fromMinorUnits(seen->second.amount());
            made.on = seen->second.on;
            if (made.reason == PayReason::gate)
                made.expected = ExpectedPay{seen->second.lostToScore(), m_sheet.period, ExpectedPay::RestsOn::restOfPeriod};
            return made;
        }
        if (order.status == OrderStatus::draft || order.status == OrderStatus::cancelled || order.copyOf) {
            made.reason = order.status == OrderStatus::draft ? PayReason::draft : order.copyOf ? PayReason::linked : PayReason::cancelled;
            return made;
        }
        explainUncounted(order, made);
        return made;
    }

private:
    Rate shareOf(const Order &order) const
    {
        Rate share;
        for (const OrderCredit &credit : order.credits)
            share.millionths += credit.person == m_person ? credit.share.millionths : 0;
        return share;
    }

    /// The person's orders that count in the period, and the rule that takes each.
    void lookAtEntries(const PolicyHistory &policy)
    {
        for (const PolicyEntry &entry : countedEntries(m_sheet, policy)) {
            if (entry.person != m_person || !m_sheet.period.days().contains(entry.soldOn) || m_sheet.period.last() < entry.day)
                continue;
            const auto at = policy.versionOn(entry.soldOn);
            if (!at || !isCovered(policy.versions[*at], m_sheet.facts.roster, m_person, entry.soldOn))
                continue;
            const PolicyVersion &version = policy.versions[*at];
            Seen &seen = m_seen[entry.order];
            if (std::ranges::find(seen.policies, policy.code) == seen.policies.end())
                seen.policies.push_back(policy.code);
            seen.on = seen.on.isNull() ? entry.soldOn : std::min(seen.on, entry.soldOn);
            seen.isReturned = seen.isReturned || entry.kind == EntryKind::orderReturn;
            seen.isCounted = seen.isCounted || entry.head;
            if (version.policy.base == CommissionBase::orders)
                m_countOrders.insert(policy.code);
            const auto rule = version.matcher.ruleOf(entry);
            if (!rule)
                continue;
            const QString &id = version.policy.rules[*rule].id;
            RuleShare &share = seen.rules[{policy.code, id}];
            share.name = ruleNameOf(version.policy, id);
            share.base += baseOf(entry, version.policy.base);
            seen.lacksCost = seen.lacksCost || (version.policy.base == CommissionBase::grossProfit && !entry.grossProfit);
        }
    }

    /// A rule's pay over its orders by base; gate, cap and guarantee are lines of their own and stay out.
    Status shareOutPay(const PayStatement &statement)
    {
        const PolicyVersion &version = m_sheet.version(statement);
        const bool isGated = statement.sumOf(StatementLineKind::gate) < Money() && version.policy.gate->pays.millionths == 0;
        for (const CommissionRule &rule : version.policy.rules) {
            qint64 pay = 0;
            bool withoutTarget = false;
            std::map<OrderId, qint64> direct; // scope order and line say it themselves
            for (const StatementLine &line : statement.lines) {
                if (line.kind != StatementLineKind::band || line.rule != rule.id)
                    continue;
                pay += line.amount.minorUnits();
                withoutTarget = withoutTarget || line.cause == StatementCause::noTarget;
                if (line.order)
                    direct[line.order] += line.amount.minorUnits();
            }
            std::vector<RuleShare *> shares;
            std::vector<qint64> bases;
            for (auto &[order, seen] : m_seen) {
                const auto of = seen.rules.find({version.policy.code, rule.id});
                if (of == seen.rules.end())
                    continue;
                RuleShare &share = of->second;
                share.isGated = isGated;
                share.withoutTarget = withoutTarget;
                share.pays = direct.empty() && pay != 0;
                share.amount = direct.contains(order) ? direct.at(order) : 0;
                SOMO_TRY_ASSIGN(const qint64 base, narrowed(share.base, "commission base"));
                shares.push_back(&share);
                bases.push_back(base);
            }
            if (!direct.empty())
                continue;
            const auto amounts = shareOut(pay, bases);
            for (size_t i = 0; i < shares.size(); ++i)
                shares[i]->amount = amounts[i];
        }
        return success();
    }

    /// Placed in the period, but in no base of it: held, in another period, not recognised yet, or nobody pays for it.
    void explainUncounted(const Order &order, ExplainedOrder &made) const
    {
        made.reason = PayReason::noPolicy;
        if (!explainBy(m_sheet.facts.policies, order, made))
            explainBy(m_others, order, made);
    }

    /// Whether one of these policies waits for the order, or counts it at another time.
    bool explainBy(const std::vector<PolicyHistory> &policies, const Order &order, ExplainedOrder &made) const
    {
        for (const PolicyHistory &policy : policies) {
            for (const PolicyVersion &version : policy.versions) {
                const RecognitionEvent event = entryEvent(version.policy);
                const auto day = recognitionDay(order, event);
                const Day counts = day ? policy.joinsOn(*day) : m_sheet.period.last();
                if (!isCovered(version, m_sheet.facts.roster, m_person, counts) || order.payer != version.payer)
                    continue;
                made.policy = policy.code;
                if (!day) {
                    made.reason = PayReason::notYet;
                    made.event = event;
                    return true;
                }
                made.on = counts;
                made.period = Period::of(version.policy.period, counts, m_sheet.facts.fiscalStart);
                if (m_sheet.state == PeriodState::closed && *made.period == m_sheet.period) {
                    made.reason = PayReason::afterClosing;
                    made.period = m_sheet.facts.closed.back().period.next();
                    return true;
                }
                made.reason = *day <= m_sheet.period.last() && m_sheet.period.last() < counts ? PayReason::held : PayReason::otherPeriod;
                return true;
            }
        }
        return false;
    }

    const CommissionSheet &m_sheet;
    PersonId m_person;
    std::map<OrderId, Seen> m_seen;
    std::set<QString> m_countOrders; // policies whose base is orders
    std::vector<PolicyHistory> m_others;
};

Status nameCustomers(Database &database, std::vector<ExplainedOrder> &orders)
{
    Statement row(database, QStringLiteral("SELECT c.name FROM sales_order o JOIN customer c ON c.id = o.customer_id WHERE o.id = :order"));
    for (ExplainedOrder &order : orders) {
        row.bind(u":order", order.order);
        SOMO_TRY(row.run());
        if (row.next())
            order.customer = row.text(0);
        SOMO_TRY(row.status());
    }
    return success();
}

} // namespace

QString payReasonText(PayReason reason)
{
    switch (reason) {
    case PayReason::paid: return QStringLiteral("paid");
    case PayReason::draft: return QStringLiteral("draft");
    case PayReason::cancelled: return QStringLiteral("cancelled");
    case PayReason::linked: return QStringLiteral("linked");
    case PayReason::notYet: return QStringLiteral("not_yet");
    case PayReason::held: return QStringLiteral("held");
    case PayReason::otherPeriod: return QStringLiteral("other_period");
    case PayReason::noPolicy: return QStringLiteral("no_policy");
    case PayReason::noRule: return QStringLiteral("no_rule");
    case PayReason::noTarget: return QStringLiteral("no_target");
    case PayReason::unknownCost: return QStringLiteral("unknown_cost");
    case PayReason::returned: return QStringLiteral("returned");
    case PayReason::underBand: return QStringLiteral("under_band");
    case PayReason::gate: return QStringLiteral("gate");
    case PayReason::noBase: return QStringLiteral("no_base");
    case PayReason::smallerShare: return QStringLiteral("smaller_share");
    case PayReason::rounded: return QStringLiteral("rounded");
    case PayReason::afterClosing: return QStringLiteral("after_closing");
    }
    return {};
}

const std::vector<PolicyEntry> &countedEntries(const CommissionSheet &sheet, const PolicyHistory &policy)
{
    return sheet.state == PeriodState::closed ? policy.frozen : policy.entries;
}

Result<std::vector<ExplainedOrder>> explainOrders(Database &database, const CommissionSheet &sheet, PersonId person)
{
    Explainer explainer(sheet, person);
    SOMO_TRY_ASSIGN(const BookSettings settings, loadSettings(database));
    SOMO_TRY(explainer.lookAtOthers(database, settings));
    SOMO_TRY(explainer.lookAtStatements());
    SOMO_TRY_ASSIGN(const auto placed, placedOrders(database, person, sheet.period.days()));
    std::vector<OrderId> ids = explainer.counted();
    ids.insert(ids.end(), placed.begin(), placed.end());
    std::ranges::sort(ids);
    dropRepeats(ids);
    SOMO_TRY_ASSIGN(const auto orders, loadOrders(database, ids, OrderDetail::figures));
    std::vector<ExplainedOrder> made;
    for (const Order &order : orders) {
        SOMO_TRY_ASSIGN(ExplainedOrder explained, explainer.explain(order));
        made.push_back(std::move(explained));
    }
    SOMO_TRY(nameCustomers(database, made));
    std::ranges::stable_sort(made, {}, [](const ExplainedOrder &each) { return std::pair(each.orderedOn, each.code); });
    return made;
}

} // namespace somo
