// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/commission_facts_query.h"

#include "core/base/repeats.h"
#include "core/kpi/kpi_sheet.h"
#include "core/kpi/target_query.h"
#include "core/ledger/dimension_query.h"
#include "core/ledger/fact_query.h"
#include "core/ledger/returned.h"
#include "core/orders/order_query.h"
#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <tuple>

namespace somo {

namespace {

using Payers = std::unordered_map<OrderId, PayerId>;

/// The day on which the last of an order's goods had come back; null while something of it is still sold.
Result<Day> wholeReturnDay(const Order &order)
{
    SOMO_TRY_ASSIGN(const auto figures, lineFigures(order));
    SOMO_TRY_ASSIGN(const auto steps, returnSteps(order, figures));
    std::vector<ReturnedSoFar> state(order.lines.size());
    for (const ReturnStep &step : steps) {
        state[step.line] = step.after;
        bool whole = true;
        for (size_t line = 0; line < state.size(); ++line)
            whole = whole && state[line].quantity >= order.lines[line].quantity;
        if (whole)
            return step.day;
    }
    return Day();
}

Result<std::vector<OrderFact>> factsOf(Database &database, std::span<const OrderId> ids)
{
    SOMO_TRY_ASSIGN(const auto orders, loadOrders(database, ids, OrderDetail::figures));
    std::vector<OrderFact> facts;
    for (const Order &order : orders) {
        OrderFact fact{order.id, order.code, order.atMinute, {}, order.status != OrderStatus::draft && order.status != OrderStatus::cancelled};
        SOMO_TRY_ASSIGN(fact.wholeReturnOn, wholeReturnDay(order));
        facts.push_back(std::move(fact));
    }
    return facts;
}

// Both in the order of their partial index: by id alone, all orders of the book would be looked through.
Result<Payers> loadPayers(Database &database)
{
    Payers payers;
    BulkQuery rows(database, QStringLiteral("SELECT id, payer_id FROM sales_order WHERE payer_id IS NOT NULL ORDER BY payer_id, id"));
    SOMO_TRY(rows.run());
    while (rows.next())
        payers.emplace(OrderId{rows.int64(0)}, PayerId{rows.int64(1)});
    SOMO_TRY(rows.status());
    return payers;
}

Result<std::unordered_map<OrderId, PersonId>> loadReferrers(Database &database)
{
    std::unordered_map<OrderId, PersonId> referrers;
    BulkQuery rows(database, QStringLiteral("SELECT id, referrer_id FROM sales_order WHERE referrer_id IS NOT NULL ORDER BY referrer_id, id"));
    SOMO_TRY(rows.run());
    while (rows.next())
        referrers.emplace(OrderId{rows.int64(0)}, PersonId{rows.int64(1)});
    SOMO_TRY(rows.status());
    return referrers;
}

/// Turns the ledger of one event into the entries that a policy counts.
class EntryReader {
public:
    EntryReader(PolicyHistory &policy, RecognitionEvent event, const Dimensions &dimensions, const Payers &payers)
        : m_policy(policy)
        , m_event(event)
        , m_dimensions(dimensions)
        , m_payers(payers)
    {
    }

    void add(const LedgerEntry &entry)
    {
        PolicyEntry made = policyEntryOf(entry, m_policy);
        const auto version = m_policy.versionOn(made.soldOn);
        if (!version || entryEvent(m_policy.versions[*version].policy) != m_event)
            return;
        const auto payer = m_payers.find(entry.order);
        if ((payer == m_payers.end() ? PayerId() : payer->second) != m_policy.versions[*version].payer)
            return;
        made.team = TeamId{m_dimensions.valueOf(Cut::team, entry)};
        made.area = m_dimensions.valueOf(Cut::area, entry);
        m_policy.entries.push_back(made);
    }

private:
    PolicyHistory &m_policy;
    RecognitionEvent m_event;
    const Dimensions &m_dimensions;
    const Payers &m_payers;
};

class FactsLoader {
public:
    FactsLoader(Database &database, const BookSettings &settings, const Period &last, const CommissionFacts *alike)
        : m_database(database)
        , m_settings(settings)
        , m_last(last)
        , m_alike(alike)
    {
    }

    Result<CommissionFacts> load(const std::vector<Policy> &policies)
    {
        m_facts.fiscalStart = m_settings.fiscalStart;
        SOMO_TRY_ASSIGN(m_facts.roster, loadRoster(m_database));
        SOMO_TRY_ASSIGN(m_payers, loadPayers(m_database));
        SOMO_TRY_ASSIGN(m_facts.referrers, loadReferrers(m_database));
        m_facts.orderFacts = [&database = m_database](std::span<const OrderId> ids) { return factsOf(database, ids); };
        SOMO_TRY(loadPolicies(policies));
        for (PolicyHistory &policy : m_facts.policies)
            SOMO_TRY(loadEntries(policy));
        SOMO_TRY(loadTargets());
        SOMO_TRY(loadScores());
        SOMO_TRY(loadBonuses());
        return std::move(m_facts);
    }

private:
    Status loadPolicies(const std::vector<Policy> &policies)
    {
        for (const Policy &policy : policies) {
            SOMO_TRY_ASSIGN(PolicyVersion version, resolvePolicy(m_database, policy));
            const auto known = std::ranges::find(m_facts.policies, policy.code, &PolicyHistory::code);
            PolicyHistory &history = known == m_facts.policies.end() ? m_facts.policies.emplace_back() : *known;
            history.code = policy.code;
            history.versions.push_back(std::move(version));
        }
        for (PolicyHistory &history : m_facts.policies)
            std::ranges::stable_sort(history.versions, {}, [](const PolicyVersion &version) { return version.policy.days.first; });
        std::ranges::sort(m_facts.policies, {}, [](const PolicyHistory &history) { return history.code.toUtf8(); });
        return success();
    }

    /// Whether a policy's base can hold other entries than amounts: an order that came back whole counts no longer.
    static bool countsOrders(const PolicyHistory &policy)
    {
        return std::ranges::any_of(policy.versions, [](const PolicyVersion &version) {
            return version.policy.base == CommissionBase::orders || (version.policy.referral && version.policy.referral->amount);
        });
    }

    /// Whether two policies count the same entries: one event, hold and payer over the same days without a gap.
    static bool countsSame(const PolicyHistory &one, const PolicyHistory &other)
    {
        const PolicyVersion &first = one.versions.front();
        const auto isLikeFirst = [&first](const PolicyVersion &version) {
            return entryEvent(version.policy) == entryEvent(first.policy) && version.policy.holdDays == first.policy.holdDays && version.payer == first.payer;
        };
        for (const PolicyHistory *each : {&one, &other}) {
            for (size_t i = 0; i < each->versions.size(); ++i) {
                const bool joins = i == 0 || each->versions[i - 1].policy.days.last.addDays(1) == each->versions[i].policy.days.first;
                if (!isLikeFirst(each->versions[i]) || !joins)
                    return false;
            }
        }
        return first.policy.days.first == other.versions.front().policy.days.first && one.versions.back().policy.days.last == other.versions.back().policy.days.last
            && countsOrders(one) == countsOrders(other);
    }

    Status loadEntries(PolicyHistory &policy)
    {
        for (size_t i = 0; m_alike && i < m_alike->policies.size(); ++i) {
            if (countsSame(policy, m_alike->policies[i])) {
                const std::vector<PolicyEntry> &known = m_alike->policies[i].entries;
                policy.entries.assign(known.begin(), std::ranges::upper_bound(known, m_last.last(), {}, &PolicyEntry::day));
                return success();
            }
        }
        std::set<RecognitionEvent> events;
        int hold = 0;
        for (const PolicyVersion &version : policy.versions) {
            events.insert(entryEvent(version.policy));
            hold = std::max(hold, version.policy.holdDays);
        }
        LedgerAsk ask;
        ask.days = {policy.versions.front().policy.days.first.addDays(-hold), m_last.last()};
        ask.metrics = {Metric::grossProfit, Metric::units, Metric::orders};
        const std::vector<Cut> cuts{Cut::person, Cut::team, Cut::channel, Cut::region, Cut::area, Cut::product, Cut::productGroup, Cut::segment};
        for (const RecognitionEvent event : events) {
            ask.event = event;
            SOMO_TRY_ASSIGN(const Dimensions dimensions, Dimensions::load(m_database, ask, cuts));
            SOMO_TRY_ASSIGN(const bool stored, storesEntries(m_database, event));
            EntryReader reader(policy, event, dimensions, m_payers);
            SOMO_TRY(eachEntry(m_database, ask, cuts, dimensions, stored, [&reader](const LedgerEntry &entry) { reader.add(entry); }));
        }
        std::erase_if(policy.entries, [this](const PolicyEntry &entry) { return m_last.last() < entry.day; });
        if (countsOrders(policy))
            SOMO_TRY(countWholeReturns(policy.entries));
        // The ledger gives them so but for holds and several people.
        const auto place = [](const PolicyEntry &entry) { return std::tuple(entry.day, entry.order, entry.line, entry.person); };
        if (!std::ranges::is_sorted(policy.entries, {}, place))
            std::ranges::stable_sort(policy.entries, {}, place);
        return success();
    }

    /// An order that came back whole counts no longer from that day on: an entry of its own, beside those with amounts.
    Status countWholeReturns(std::vector<PolicyEntry> &entries)
    {
        std::map<OrderId, PolicyEntry> heads;
        std::vector<OrderId> returned;
        for (const PolicyEntry &entry : entries) {
            if (entry.head)
                heads.emplace(entry.order, entry);
            if (entry.kind == EntryKind::orderReturn)
                returned.push_back(entry.order);
        }
        std::ranges::sort(returned);
        dropRepeats(returned);
        SOMO_TRY_ASSIGN(const auto facts, factsOf(m_database, returned));
        for (const OrderFact &fact : facts) {
            const auto head = heads.find(fact.order);
            if (fact.wholeReturnOn.isNull() || head == heads.end())
                continue;
            PolicyEntry gone = head->second;
            gone.kind = EntryKind::orderReturn;
            gone.head = false;
            gone.orders = -1;
            gone.day = std::max(fact.wholeReturnOn, gone.soldOn);
            gone.quantity = {};
            gone.net = {};
            gone.grossProfit.reset();
            if (gone.day <= m_last.last())
                entries.push_back(gone);
        }
        return success();
    }

    /// The days from the first policy on.
    DayRange days() const
    {
        Day first = m_last.first();
        for (const PolicyHistory &policy : m_facts.policies)
            first = std::min(first, policy.versions.front().policy.days.first);
        return {Period::of(m_last.kind(), first, m_settings.fiscalStart).first(), m_last.last()};
    }

    template <typename Test>
    bool anyVersion(const Test &test) const
    {
        return anyVersion(m_facts, test);
    }

    template <typename Test>
    static bool anyVersion(const CommissionFacts &facts, const Test &test)
    {
        return std::ranges::any_of(facts.policies, [&](const PolicyHistory &policy) { return std::ranges::any_of(policy.versions, test); });
    }

    Status loadTargets()
    {
        const bool needed = anyVersion([](const PolicyVersion &version) {
            return std::ranges::any_of(version.policy.rules, [](const CommissionRule &rule) { return rule.edges == BandEdges::targetPercent; });
        });
        if (!needed)
            return success();
        SOMO_TRY_ASSIGN(const auto targets, targetsOf(m_database, m_last.kind(), days(), m_settings.fiscalStart));
        for (const Target &target : targets) {
            const RosterPerson *person = m_facts.roster.person(PersonId{target.subject.id});
            if (target.metric != Metric::revenue || target.subject.kind != SubjectKind::person || !target.filters.empty() || !person)
                continue;
            const DayRange period = target.period.days();
            m_facts.targets[{person->id, period.first}] = {Int128(target.value) * person->activeDays(period), period.days()};
        }
        return success();
    }

    Status loadScores()
    {
        const DayRange all = days();
        for (Period period = Period::of(m_last.kind(), all.first, m_settings.fiscalStart); period.first() <= m_last.first(); period = period.next()) {
            const auto isGated = [&](const PolicyVersion &version) {
                return version.policy.gate && version.policy.period == period.kind() && version.policy.days.first <= period.last() && period.first() <= version.policy.days.last;
            };
            if (!anyVersion(isGated))
                continue;
            if (m_alike && anyVersion(*m_alike, isGated)) {
                std::ranges::copy_if(m_alike->scores, std::inserter(m_facts.scores, m_facts.scores.end()), [&](const auto &score) { return score.first.second == period.first(); });
                continue;
            }
            KpiAsk ask;
            ask.period = period;
            ask.asOf = period.last().addDays(1);
            ask.withHealth = false;
            SOMO_TRY_ASSIGN(const KpiSheet sheet, loadKpi(m_database, m_settings, ask));
            for (const KpiScore &score : sheet.scores) {
                if (score.subject.kind == SubjectKind::person && score.score)
                    m_facts.scores[{PersonId{score.subject.id}, period.first()}] = *score.score;
            }
        }
        return success();
    }

    Status loadBonuses()
    {
        Statement rows(m_database, QStringLiteral("SELECT b.person_id, COALESCE(p.code, ''), b.day, b.amount, b.reason FROM commission_bonus b"
                                                  " LEFT JOIN policy p ON p.id = b.policy_id ORDER BY b.day, b.id"));
        SOMO_TRY(rows.run());
        while (rows.next())
            m_facts.bonuses.push_back({rows.id<PersonId>(0), rows.text(1), rows.day(2), Money::fromMinorUnits(rows.int64(3)), rows.text(4)});
        return rows.status();
    }

    Database &m_database;
    const BookSettings &m_settings;
    const Period m_last;
    const CommissionFacts *m_alike;
    Payers m_payers;
    CommissionFacts m_facts;
};

} // namespace

Result<CommissionFacts> loadCommissionFacts(Database &database, const BookSettings &settings, const std::vector<Policy> &policies, const Period &last, const CommissionFacts *alike)
{
    return FactsLoader(database, settings, last, alike).load(policies);
}

} // namespace somo
