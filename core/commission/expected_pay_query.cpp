// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/expected_pay_query.h"

#include "core/commission/commission_facts_query.h"
#include "core/commission/period_pay.h"
#include "core/commission/policy_query.h"
#include "core/ledger/recognition.h"
#include "core/orders/order_query.h"

#include <algorithm>

namespace somo {

namespace {

const PolicyHistory *historyIn(const CommissionSheet &sheet, const QString &code)
{
    const auto found = std::ranges::find(sheet.facts.policies, code, &PolicyHistory::code);
    return found == sheet.facts.policies.end() ? nullptr : &*found;
}

/// The order as it is once the event has happened, on that day where it hasn't.
Result<Order> happened(Order order, RecognitionEvent event, Day day)
{
    if (order.status == OrderStatus::draft)
        order.status = OrderStatus::confirmed;
    switch (event) {
    case RecognitionEvent::ordered: break;
    case RecognitionEvent::confirmed:
        if (order.confirmedOn.isNull())
            order.confirmedOn = day;
        break;
    case RecognitionEvent::completed:
        order.status = OrderStatus::completed;
        if (order.completedOn.isNull())
            order.completedOn = day;
        break;
    case RecognitionEvent::paid:
    case RecognitionEvent::partPaid: {
        if (order.payments.empty()) {
            if (order.paidOn.isNull())
                order.paidOn = day;
            break;
        }
        SOMO_TRY_ASSIGN(const OrderTotals totals, orderTotals(order));
        SOMO_TRY_ASSIGN(const Money left, subtract(totals.due, totals.paid, "order payments"));
        Payment rest;
        rest.day = day;
        rest.amount = left;
        order.payments.push_back(rest);
        break;
    }
    }
    return order;
}

Result<std::vector<PolicyEntry>> entriesOf(Database &database, const Order &order, const PolicyHistory &policy, RecognitionEvent event, PersonId person)
{
    SOMO_TRY_ASSIGN(const auto ledger, ledgerOf(order, event));
    std::vector<PolicyEntry> entries;
    for (const LedgerEntry &entry : ledger) {
        if (entry.person != person)
            continue;
        entries.push_back(policyEntryOf(entry, policy));
        SOMO_TRY(completeTraits(database, entries.back()));
    }
    return entries;
}

/// What rests on the order alone, and what on all else of the period.
ExpectedPay::RestsOn restsOn(const PolicyVersion &version, const std::vector<PolicyEntry> &entries)
{
    if (version.policy.gate || version.policy.cap)
        return ExpectedPay::RestsOn::restOfPeriod;
    auto rests = ExpectedPay::RestsOn::orderAlone;
    for (const PolicyEntry &entry : entries) {
        const auto index = version.matcher.ruleOf(entry);
        if (!index || version.policy.rules[*index].scope != RuleScope::period)
            continue;
        const CommissionRule &rule = version.policy.rules[*index];
        if (rule.bands.size() > 1 || rule.bands.front().amount)
            return ExpectedPay::RestsOn::restOfPeriod;
        rests = ExpectedPay::RestsOn::onlyBand;
    }
    return rests;
}

} // namespace

/// An order's entries tried in the period that would pay them.
struct ExpectedPayReader::Trial {
    const CommissionSheet &sheet;
    const PolicyHistory &policy;
    size_t version;
    PersonId person;
    OrderId order;
    std::vector<PolicyEntry> entries;

    /// What the person's bands pay in the period, after gate and cap, with the order or without it.
    Result<qint64> pay(bool withOrder) const
    {
        PolicyPay pay(sheet.facts, policy);
        const bool accumulates = policy.versions[version].policy.accumulatesOverYear;
        const Day from = accumulates ? Period::of(PeriodKind::year, sheet.period.first(), sheet.facts.fiscalStart).first() : sheet.period.first();
        for (Period each = Period::of(sheet.period.kind(), from, sheet.facts.fiscalStart); each.first() < sheet.period.first(); each = each.next()) {
            if (const auto at = policy.versionOn(each.last()))
                pay.periods().emplace_back(each, *at);
        }
        pay.periods().emplace_back(sheet.period, version);
        const auto add = [&pay](const PolicyEntry &entry) {
            for (size_t i = 0; i < pay.periods().size(); ++i) {
                if (pay.periods()[i].period().days().contains(entry.soldOn))
                    pay.add(i, entry, false);
            }
        };
        for (const PolicyEntry &entry : policy.entries) {
            if (entry.person == person && entry.order != order && from <= entry.soldOn && entry.day <= sheet.period.last())
                add(entry);
        }
        for (const PolicyEntry &entry : entries) {
            if (withOrder && entry.day <= sheet.period.last())
                add(entry);
        }
        SOMO_TRY_ASSIGN(auto lines, pay.commission(pay.periods().size() - 1, person));
        std::erase_if(lines, [](const StatementLine &line) { return line.kind == StatementLineKind::guarantee; });
        return totalOf(lines);
    }
};

Result<const CommissionSheet *> ExpectedPayReader::sheetOf(const Period &period, const CommissionSheet *known)
{
    if (known && known->period == period)
        return known;
    std::unique_ptr<CommissionSheet> &kept = m_sheets[period.toText()];
    if (!kept) {
        SOMO_TRY_ASSIGN(CommissionSheet loaded, loadCommission(m_database, m_settings, period));
        kept = std::make_unique<CommissionSheet>(std::move(loaded));
    }
    return kept.get();
}

Result<std::optional<PeriodKind>> ExpectedPayReader::kindOf(const QString &policy)
{
    if (m_kinds.empty()) {
        SOMO_TRY_ASSIGN(const auto stored, loadPolicies(m_database, m_settings));
        for (const StoredPolicy &each : stored)
            m_kinds.emplace(each.policy.code, each.policy.period);
    }
    const auto found = m_kinds.find(policy);
    return found == m_kinds.end() ? std::nullopt : std::optional(found->second);
}

Result<std::optional<ExpectedPay>> ExpectedPayReader::tried(const Trial &trial) const
{
    SOMO_TRY_ASSIGN(const qint64 without, trial.pay(false));
    SOMO_TRY_ASSIGN(const qint64 with, trial.pay(true));
    SOMO_TRY_ASSIGN(const qint64 brings, narrowed(Int128(with) - without, "commission"));
    return std::optional(ExpectedPay{Money::fromMinorUnits(brings), trial.sheet.period, restsOn(trial.policy.versions[trial.version], trial.entries)});
}

Result<std::optional<ExpectedPay>> ExpectedPayReader::onceItHappens(const Order &order, const QString &code, const CommissionSheet &sheet, PersonId person)
{
    const Day day = std::max(m_today, order.orderedOn);
    SOMO_TRY_ASSIGN(const auto kind, kindOf(code));
    if (!kind)
        return std::optional<ExpectedPay>(); // one that is tried out only
    SOMO_TRY_ASSIGN(const CommissionSheet *const around, sheetOf(Period::of(*kind, day, m_settings.fiscalStart), &sheet));
    const PolicyHistory *policy = historyIn(*around, code);
    if (!policy)
        return std::optional<ExpectedPay>();
    // By the version that is in force when it counts; a hold may carry it into the next.
    const auto now = policy->versionOn(policy->joinsOn(day));
    if (!now)
        return std::optional<ExpectedPay>();
    const RecognitionEvent event = entryEvent(policy->versions[*now].policy);
    SOMO_TRY_ASSIGN(const Order then, happened(order, event, day));
    const auto recognised = recognitionDay(then, event);
    if (!recognised)
        return std::optional<ExpectedPay>();
    const Day counts = policy->joinsOn(*recognised);
    SOMO_TRY_ASSIGN(const CommissionSheet *const pays, sheetOf(Period::of(*kind, counts, m_settings.fiscalStart), &sheet));
    policy = historyIn(*pays, code);
    const auto version = policy ? policy->versionOn(counts) : std::nullopt;
    if (!version || pays->state == PeriodState::closed || order.payer != policy->versions[*version].payer
        || !isCovered(policy->versions[*version], pays->facts.roster, person, counts))
        return std::optional<ExpectedPay>();
    SOMO_TRY_ASSIGN(auto entries, entriesOf(m_database, then, *policy, event, person));
    return tried({*pays, *policy, *version, person, order.id, std::move(entries)});
}

Result<std::optional<ExpectedPay>> ExpectedPayReader::onceItJoins(const ExplainedOrder &order, PersonId person)
{
    if (!order.period || order.period->last() < m_today)
        return std::optional<ExpectedPay>(); // the statement of that period says it
    SOMO_TRY_ASSIGN(const CommissionSheet *const pays, sheetOf(*order.period));
    const PolicyHistory *const policy = historyIn(*pays, order.policy);
    const auto version = policy ? policy->versionOn(order.on) : std::nullopt;
    if (!version || pays->state == PeriodState::closed)
        return std::optional<ExpectedPay>();
    std::vector<PolicyEntry> entries;
    std::ranges::copy_if(policy->entries, std::back_inserter(entries), [&](const PolicyEntry &entry) { return entry.order == order.order && entry.person == person; });
    if (entries.empty())
        return std::optional<ExpectedPay>();
    return tried({*pays, *policy, *version, person, order.order, std::move(entries)});
}

Status ExpectedPayReader::addTo(std::vector<ExplainedOrder> &orders, const CommissionSheet &sheet, PersonId person)
{
    if (m_today.isNull())
        return success();
    for (ExplainedOrder &each : orders) {
        if (each.reason == PayReason::held || (each.reason == PayReason::otherPeriod && sheet.period.last() < each.on)) {
            SOMO_TRY_ASSIGN(each.expected, onceItJoins(each, person));
            continue;
        }
        if (each.reason != PayReason::draft && each.reason != PayReason::notYet)
            continue;
        SOMO_TRY_ASSIGN(const auto found, loadOrders(m_database, std::span(&each.order, 1), OrderDetail::figures));
        if (found.empty())
            continue;
        // No policy looks at a draft: the first that would count it does.
        std::vector<QString> codes{each.policy};
        if (each.policy.isEmpty()) {
            codes.clear();
            std::ranges::transform(sheet.facts.policies, std::back_inserter(codes), &PolicyHistory::code);
        }
        for (size_t i = 0; i < codes.size() && !each.expected; ++i) {
            SOMO_TRY_ASSIGN(each.expected, onceItHappens(found.front(), codes[i], sheet, person));
        }
    }
    return success();
}

} // namespace somo
