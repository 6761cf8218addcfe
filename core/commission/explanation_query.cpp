// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/explanation_query.h"

#include "core/orders/order_query.h"

#include <algorithm>
#include <set>

namespace somo {

namespace {

/// What one policy's rules made of an order.
struct Seen {
    QString policy;
    std::map<QString, Int128> bases; // by the rules that take its lines
    Day on;
    qint64 amount = 0;
    PayReason reason = PayReason::noRule;
};

/// Orders placed in the period by whoever is credited with them.
Result<std::vector<OrderId>> placedOrders(Database &database, PersonId person, DayRange days)
{
    Statement rows(database, QStringLiteral("SELECT DISTINCT o.id FROM sales_order o JOIN order_credit c ON c.order_id = o.id"
                                            " WHERE o.ordered_on BETWEEN :first AND :last AND c.person_id = :person AND o.kind = 0 ORDER BY o.id"));
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

    ExplainedOrder explain(const Order &order) const
    {
        ExplainedOrder made;
        made.order = order.id;
        made.code = order.code;
        made.orderedOn = order.orderedOn;
        made.status = order.status;
        if (const auto seen = m_seen.find(order.id); seen != m_seen.end()) {
            made.reason = seen->second.reason;
            made.policy = seen->second.policy;
            Int128 bases = 0;
            for (const auto &[rule, base] : seen->second.bases) {
                made.rules += rule;
                bases += base;
            }
            if (const auto base = narrowed(bases, "commission base"); base && !made.rules.isEmpty())
                made.base = *base;
            made.amount = Money::fromMinorUnits(seen->second.amount);
            made.on = seen->second.on;
            return made;
        }
        if (order.status == OrderStatus::draft || order.status == OrderStatus::cancelled) {
            made.reason = order.status == OrderStatus::draft ? PayReason::draft : PayReason::cancelled;
            return made;
        }
        explainUncounted(order, made);
        return made;
    }

private:
    const std::vector<PolicyEntry> &entriesOf(const PolicyHistory &policy) const
    {
        return m_sheet.state == PeriodState::closed ? policy.frozen : policy.entries;
    }

    /// The person's orders that count in the period, and the rule that takes each.
    void lookAtEntries(const PolicyHistory &policy)
    {
        for (const PolicyEntry &entry : entriesOf(policy)) {
            if (entry.person != m_person || !m_sheet.period.days().contains(entry.soldOn) || m_sheet.period.last() < entry.day)
                continue;
            const auto at = policy.versionOn(entry.soldOn);
            if (!at || !isCovered(policy.versions[*at], m_sheet.facts.roster, m_person, entry.soldOn))
                continue;
            const PolicyVersion &version = policy.versions[*at];
            Seen &seen = m_seen[entry.order];
            seen.policy = policy.code;
            seen.on = seen.on.isNull() ? entry.soldOn : std::min(seen.on, entry.soldOn);
            const auto rule = version.matcher.ruleOf(entry);
            if (!rule)
                continue;
            Int128 &base = seen.bases[version.policy.rules[*rule].id];
            base += baseOf(entry, version.policy.base);
            const bool unknown = version.policy.base == CommissionBase::grossProfit && !entry.grossProfit;
            seen.reason = base != 0 ? PayReason::underBand : unknown ? PayReason::unknownCost : PayReason::returned;
        }
    }

    /// A rule's pay over its orders by base; gate, cap and guarantee are lines of their own and stay out.
    Status shareOutPay(const PayStatement &statement)
    {
        const PolicyVersion &version = m_sheet.version(statement);
        const bool isGated = statement.sumOf(StatementLineKind::gate) < Money();
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
            std::vector<Seen *> orders;
            std::vector<qint64> bases;
            for (auto &[order, seen] : m_seen) {
                const auto of = seen.bases.find(rule.id);
                if (seen.policy != version.policy.code || of == seen.bases.end())
                    continue;
                if (withoutTarget)
                    seen.reason = PayReason::noTarget;
                if (const auto own = direct.find(order); own != direct.end()) {
                    settle(seen, own->second, isGated && version.policy.gate->pays.millionths == 0);
                    continue;
                }
                orders.push_back(&seen);
                SOMO_TRY_ASSIGN(const qint64 base, narrowed(of->second, "commission base"));
                bases.push_back(base);
            }
            if (!direct.empty())
                continue;
            const auto shares = shareOut(pay, bases);
            for (size_t i = 0; i < orders.size(); ++i)
                settle(*orders[i], shares[i], isGated && version.policy.gate->pays.millionths == 0);
        }
        return success();
    }

    static void settle(Seen &seen, qint64 amount, bool gated)
    {
        if (amount == 0)
            return;
        seen.amount += gated ? 0 : amount;
        seen.reason = gated ? PayReason::gate : PayReason::paid;
    }

    /// Placed in the period, but in no base of it: held, in another period, not recognised yet, or nobody pays for it.
    void explainUncounted(const Order &order, ExplainedOrder &made) const
    {
        made.reason = PayReason::noPolicy;
        for (const PolicyHistory &policy : m_sheet.facts.policies) {
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
                    return;
                }
                made.on = counts;
                made.period = Period::of(m_sheet.period.kind(), counts, m_sheet.facts.fiscalStart);
                made.reason = *day <= m_sheet.period.last() && m_sheet.period.last() < counts ? PayReason::held : PayReason::otherPeriod;
                return;
            }
        }
    }

    const CommissionSheet &m_sheet;
    PersonId m_person;
    std::map<OrderId, Seen> m_seen;
};

} // namespace

QString payReasonText(PayReason reason)
{
    switch (reason) {
    case PayReason::paid: return QStringLiteral("paid");
    case PayReason::draft: return QStringLiteral("draft");
    case PayReason::cancelled: return QStringLiteral("cancelled");
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
    }
    return {};
}

Result<std::vector<ExplainedOrder>> explainOrders(Database &database, const CommissionSheet &sheet, PersonId person)
{
    Explainer explainer(sheet, person);
    SOMO_TRY(explainer.lookAtStatements());
    SOMO_TRY_ASSIGN(const auto placed, placedOrders(database, person, sheet.period.days()));
    std::vector<OrderId> ids = explainer.counted();
    ids.insert(ids.end(), placed.begin(), placed.end());
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    SOMO_TRY_ASSIGN(const auto orders, loadOrders(database, ids, OrderDetail::figures));
    std::vector<ExplainedOrder> made;
    for (const Order &order : orders)
        made.push_back(explainer.explain(order));
    std::ranges::stable_sort(made, {}, [](const ExplainedOrder &each) { return std::pair(each.orderedOn, each.code); });
    return made;
}

} // namespace somo
