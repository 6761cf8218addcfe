// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/year_trial_query.h"

#include "core/commission/commission_facts_query.h"
#include "core/commission/pay_reader.h"
#include "core/commission/policy_check.h"
#include "core/commission/policy_query.h"
#include "core/commission/statement_query.h"
#include "core/kpi/target_query.h"
#include "core/ledger/ledger_derivation.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace somo {

namespace {

/// Pay of people by the periods of the result.
using PayTable = std::map<PersonId, std::vector<Int128>>;

class Trial {
public:
    Trial(Database &database, const BookSettings &settings, const YearTrial &asked)
        : m_database(database)
        , m_settings(settings)
        , m_asked(asked)
    {
    }

    Result<TrialResult> run()
    {
        SOMO_TRY(checkDays());
        SOMO_TRY(chooseBefore());
        const PeriodKind coarsest = coarsestKind();
        for (Period each = Period::of(coarsest, m_asked.days.first, m_settings.fiscalStart); each.first() <= m_asked.days.last; each = each.next())
            m_result.periods.push_back(each);
        SOMO_TRY(loadBefore());
        SOMO_TRY(runAfter());
        SOMO_TRY(runBefore());
        SOMO_TRY(loadPaid());
        SOMO_TRY(collect());
        return std::move(m_result);
    }

private:
    Status checkDays() const
    {
        const Period first = Period::of(m_asked.policy.period, m_asked.days.first, m_settings.fiscalStart);
        const Period last = Period::of(m_asked.policy.period, m_asked.days.last, m_settings.fiscalStart);
        if (m_asked.days.isEmpty() || first.first() != m_asked.days.first || last.last() != m_asked.days.last)
            return policyRefusal(QStringLiteral("period"), QT_TRANSLATE_NOOP("policy", "It is tried over whole periods, such as the year %1."),
                                 {QString::number(Period::of(PeriodKind::year, m_asked.days.first, m_settings.fiscalStart).number())});
        return success();
    }

    Policy overAllDays(Policy policy) const
    {
        policy.days = m_asked.days;
        return policy;
    }

    /// The policies of the same payer that are in force on one of the days, cut to them.
    Status chooseBefore()
    {
        if (m_asked.against) {
            m_before = {overAllDays(*m_asked.against)};
            return success();
        }
        SOMO_TRY_ASSIGN(const auto stored, loadPolicies(m_database, m_settings));
        for (const StoredPolicy &each : stored) {
            Policy policy = each.policy;
            policy.days = {std::max(policy.days.first, m_asked.days.first), std::min(policy.days.last, m_asked.days.last)};
            if (policy.payer == m_asked.policy.payer && !policy.days.isEmpty())
                m_before.push_back(std::move(policy));
        }
        return success();
    }

    PeriodKind coarsestKind() const
    {
        PeriodKind coarsest = m_asked.policy.period;
        for (const Policy &policy : m_before)
            coarsest = std::max(coarsest, policy.period);
        return coarsest;
    }

    size_t placeOf(const Period &period) const
    {
        const auto found = std::ranges::find_if(m_result.periods, [&](const Period &each) { return each.last() >= period.last(); });
        return found == m_result.periods.end() ? m_result.periods.size() - 1 : size_t(found - m_result.periods.begin());
    }

    void addPay(PayTable &table, const Period &period, const PayStatement &statement) const
    {
        std::vector<Int128> &pay = table[statement.person];
        pay.resize(m_result.periods.size());
        pay[placeOf(period)] += statement.total.minorUnits();
    }

    /// A bonus by hand under a policy that another one stands in for is paid by that one.
    static void adoptBonuses(CommissionFacts &facts, const std::set<QString> &replaced)
    {
        for (HandBonus &bonus : facts.bonuses) {
            if (replaced.contains(bonus.policy))
                bonus.policy.clear();
        }
    }

    void addEarned(const PayStatement &statement)
    {
        for (const StatementLine &line : statement.lines) {
            if (line.kind != StatementLineKind::carry && line.kind != StatementLineKind::draw)
                m_earned[statement.person] += line.amount.minorUnits();
        }
    }

    Status runAfter()
    {
        const Policy policy = overAllDays(m_asked.policy);
        const Period last = Period::of(policy.period, policy.days.last, m_settings.fiscalStart);
        SOMO_TRY_ASSIGN(CommissionFacts facts, loadCommissionFacts(m_database, m_settings, {policy}, last, m_beforeFacts.empty() ? nullptr : &m_beforeFacts.front().second));
        m_roster = facts.roster;
        std::set<QString> codes;
        for (const Policy &each : m_before)
            codes.insert(each.code);
        adoptBonuses(facts, codes);
        const PolicyVersion &version = facts.policies.front().versions.front();
        for (const RosterPerson &person : m_roster.people) {
            if (coveredDays(version, m_roster, person.id, m_asked.days) > 0)
                m_covered.insert(person.id);
        }
        SOMO_TRY_ASSIGN(const auto periods, runCommission(facts, last));
        for (const CommissionPeriod &period : periods) {
            for (const PayStatement &statement : period.statements) {
                addPay(m_after, period.period, statement);
                addEarned(statement);
            }
        }
        return success();
    }

    Status loadBefore()
    {
        for (const PeriodKind kind : {PeriodKind::month, PeriodKind::quarter, PeriodKind::year}) {
            std::vector<Policy> policies;
            std::ranges::copy_if(m_before, std::back_inserter(policies), [kind](const Policy &policy) { return policy.period == kind; });
            if (policies.empty())
                continue;
            const Period last = Period::of(kind, m_asked.days.last, m_settings.fiscalStart);
            SOMO_TRY_ASSIGN(CommissionFacts facts, loadCommissionFacts(m_database, m_settings, policies, last));
            m_beforeFacts.emplace_back(last, std::move(facts));
        }
        return success();
    }

    Status runBefore()
    {
        for (auto &[last, facts] : m_beforeFacts)
            SOMO_TRY(runBefore(facts, last));
        return success();
    }

    Status runBefore(CommissionFacts &facts, const Period &last)
    {
        std::set<QString> codes;
        for (const HandBonus &bonus : facts.bonuses) {
            if (m_asked.against && !bonus.policy.isEmpty())
                codes.insert(bonus.policy);
        }
        adoptBonuses(facts, codes);
        std::vector<bool> superseded;
        for (const PolicyHistory &policy : facts.policies)
            superseded.push_back(policy.code == m_asked.policy.code || m_asked.against || coversNobodyElse(policy));
        SOMO_TRY_ASSIGN(const auto periods, runCommission(facts, last));
        for (const CommissionPeriod &period : periods) {
            for (const PayStatement &statement : period.statements) {
                addPay(m_beforePay, period.period, statement);
                if (superseded[statement.policy] || m_covered.contains(statement.person))
                    continue;
                addPay(m_after, period.period, statement);
                addEarned(statement);
            }
        }
        return success();
    }

    /// Whether the tried policy takes over everybody whom this one covers.
    bool coversNobodyElse(const PolicyHistory &policy) const
    {
        return std::ranges::all_of(m_roster.people, [&](const RosterPerson &person) {
            return m_covered.contains(person.id) || std::ranges::none_of(policy.versions, [&](const PolicyVersion &version) {
                       return coveredDays(version, m_roster, person.id, m_asked.days) > 0;
                   });
        });
    }

    /// What closed statements of the same payer paid on these days, whatever stands on either side of the trial.
    Status loadPaid()
    {
        std::set<QString> codes;
        std::set<PeriodKind> kinds;
        SOMO_TRY_ASSIGN(const auto stored, loadPolicies(m_database, m_settings));
        for (const StoredPolicy &each : stored) {
            if (each.policy.payer != m_asked.policy.payer)
                continue;
            codes.insert(each.policy.code);
            kinds.insert(each.policy.period);
        }
        m_closed.resize(m_result.periods.size());
        Statement periods(m_database, QStringLiteral("SELECT id, period_kind, period_first FROM commission_period WHERE state = 'closed'"
                                                     " AND period_first BETWEEN :first AND :last ORDER BY period_first, id"));
        periods.bind(u":first", m_asked.days.first);
        periods.bind(u":last", m_asked.days.last);
        SOMO_TRY(periods.run());
        while (periods.next()) {
            const Period period = Period::of(periodKindFromText(periods.text(1)).value_or(PeriodKind::month), periods.day(2), m_settings.fiscalStart);
            if (m_asked.days.last < period.last() || !kinds.contains(period.kind()))
                continue;
            const size_t at = placeOf(period);
            m_closed[at] = true;
            SOMO_TRY_ASSIGN(const std::vector<KeptStatement> statements, statementRows(m_database, periods.int64(0)));
            for (const KeptStatement &each : statements) {
                if (!codes.contains(each.policy))
                    continue;
                std::vector<Int128> &paid = m_paid[each.pay.person];
                paid.resize(m_result.periods.size());
                paid[at] += each.pay.total.minorUnits();
            }
        }
        SOMO_TRY(periods.status());
        m_result.closed = int(std::ranges::count(m_closed, true));
        return success();
    }

    Status collect()
    {
        m_result.byPeriod.resize(m_result.periods.size());
        for (const RosterPerson &person : m_roster.people) {
            if (!m_beforePay.contains(person.id) && !m_after.contains(person.id) && !m_paid.contains(person.id))
                continue;
            TriedPerson &made = m_result.people.emplace_back();
            made.person = person.id;
            made.code = person.code;
            made.name = person.name;
            made.covered = m_covered.contains(person.id);
            made.byPeriod.resize(m_result.periods.size());
            SOMO_TRY(take(made, m_beforePay[person.id], &TriedPay::before));
            SOMO_TRY(take(made, m_after[person.id], &TriedPay::after));
            SOMO_TRY(takePaid(made, m_paid[person.id]));
            SOMO_TRY_ASSIGN(const qint64 earned, narrowed(m_earned[person.id], "commission"));
            made.earned = Money::fromMinorUnits(earned);
        }
        SOMO_TRY_ASSIGN(m_result.cost, subtract(m_result.total.after, m_result.total.before, "commission"));
        return success();
    }

    /// A person's amounts of one side into the row and all totals.
    Status take(TriedPerson &made, const std::vector<Int128> &pay, Money TriedPay::*side)
    {
        for (size_t i = 0; i < pay.size(); ++i) {
            SOMO_TRY_ASSIGN(const qint64 amount, narrowed(pay[i], "commission"));
            const Money money = Money::fromMinorUnits(amount);
            made.byPeriod[i].*side = money;
            for (Money *sum : {&(made.pay.*side), &(m_result.byPeriod[i].*side), &(m_result.total.*side)}) {
                SOMO_TRY_ASSIGN(*sum, add(*sum, money, "commission"));
            }
        }
        return success();
    }

    /// Likewise, in closed periods; whoever has no statement in one was paid nothing there.
    Status takePaid(TriedPerson &made, const std::vector<Int128> &paid)
    {
        for (size_t i = 0; i < m_closed.size(); ++i) {
            if (!m_closed[i])
                continue;
            SOMO_TRY_ASSIGN(const qint64 amount, narrowed(i < paid.size() ? paid[i] : Int128(0), "commission"));
            made.byPeriod[i].paid = Money::fromMinorUnits(amount);
            for (std::optional<Money> *sum : {&made.pay.paid, &m_result.byPeriod[i].paid, &m_result.total.paid}) {
                SOMO_TRY_ASSIGN(*sum, add(sum->value_or(Money()), Money::fromMinorUnits(amount), "commission"));
            }
        }
        return success();
    }

    Database &m_database;
    const BookSettings &m_settings;
    const YearTrial &m_asked;
    std::vector<Policy> m_before;
    std::vector<std::pair<Period, CommissionFacts>> m_beforeFacts; // by kind of period
    Roster m_roster;
    std::set<PersonId> m_covered; // by the tried policy
    PayTable m_beforePay;
    PayTable m_after;
    PayTable m_paid;
    std::vector<bool> m_closed; // by the result's periods: whether one in it is closed
    std::map<PersonId, Int128> m_earned;
    TrialResult m_result;
};

} // namespace

DayRange lastTwelveMonths(PeriodKind kind, Day today, int fiscalStart)
{
    const Period last = Period::of(kind, today, fiscalStart).previous();
    const int count = kind == PeriodKind::month ? 12 : kind == PeriodKind::quarter ? 4 : 1;
    return {last.shifted(1 - count).first(), last.last()};
}

Result<TrialResult> tryPolicy(Database &database, const BookSettings &settings, const YearTrial &asked)
{
    return Trial(database, settings, asked).run();
}

Result<std::vector<TriedIncome>> triedIncomes(Database &database, const BookSettings &settings, const YearTrial &asked, const TrialResult &result)
{
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    SOMO_TRY_ASSIGN(const auto salaries, loadSalaries(database));
    LedgerAsk ask;
    ask.days = asked.days;
    ask.event = recognitionEventOf(settings);
    ask.metrics = {Metric::revenue};
    ask.by = {Cut::person};
    SOMO_TRY_ASSIGN(const LedgerTable revenue, askLedger(database, ask));
    std::vector<TriedIncome> incomes;
    for (const TriedPerson &each : result.people) {
        const RosterPerson *person = roster.person(each.person);
        if (!each.covered || !person)
            continue;
        TriedIncome made;
        made.person = {SubjectKind::person, each.person.value, each.code, each.name};
        const auto row = std::ranges::find_if(revenue.rows, [&](const LedgerRow &found) { return found.key.front().id == each.person.value; });
        if (row != revenue.rows.end())
            made.revenue = Money::fromMinorUnits(row->values.front().value.value_or(0));
        // Somebody without a salary lives on commission alone (rules §4).
        const auto salary = salaryOf(*person, salaries, asked.days);
        if (salary || each.earned > Money())
            made.income = salary.value_or(Fraction()) + Fraction(Int128(each.earned.minorUnits()), 1);
        incomes.push_back(std::move(made));
    }
    return incomes;
}

Result<Fairness> checkFairnessInBook(Database &database, const BookSettings &settings, const Policy &policy, Day today)
{
    SOMO_TRY_ASSIGN(Fairness found, checkFairness(policy, settings.fiscalStart));
    YearTrial asked;
    asked.policy = policy;
    asked.days = lastTwelveMonths(policy.period, today, settings.fiscalStart);
    SOMO_TRY_ASSIGN(const TrialResult result, tryPolicy(database, settings, asked));
    SOMO_TRY_ASSIGN(auto incomes, triedIncomes(database, settings, asked, result));
    SOMO_TRY_ASSIGN(const PayReader reader, loginPayReader(database));
    std::erase_if(incomes, [&](const TriedIncome &each) { return !reader.mayRead(PersonId{each.person.id}); });
    addIncomeRatios(found, incomes, settings);
    return found;
}

} // namespace somo
