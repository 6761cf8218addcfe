// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/period_pay.h"

#include <algorithm>

namespace somo {

namespace {

qint64 perOne(StatementUnit unit)
{
    return unit == StatementUnit::units ? Quantity::one : 1;
}

StatementLine bandLine(const CommissionRule &rule, size_t band, StatementUnit unit)
{
    StatementLine line;
    line.rule = rule.id;
    line.from = rule.bands[band].from;
    line.fromUnit = rule.edges == BandEdges::targetPercent ? StatementUnit::percent : unit;
    line.rate = rule.bands[band].rate;
    line.each = rule.bands[band].each;
    line.baseUnit = unit;
    return line;
}

StatementLine plainLine(StatementLineKind kind, qint64 amount)
{
    StatementLine line;
    line.kind = kind;
    line.amount = Money::fromMinorUnits(amount);
    return line;
}

/// What the bands pay to date less what they paid before, band by band.
struct BandStep {
    Int128 base = 0;
    Int128 amount = 0;
};
std::map<size_t, BandStep> stepsBetween(std::span<const BandPay> now, std::span<const BandPay> before, BandMethod method)
{
    std::map<size_t, BandStep> steps;
    for (const BandPay &part : now) {
        steps[part.band].base += part.base;
        steps[part.band].amount += part.amount;
    }
    for (const BandPay &part : before) {
        // A slab pays all of it at the band reached now: what it paid before goes off there.
        BandStep &step = steps[method == BandMethod::slab && !now.empty() ? now.front().band : part.band];
        step.base -= part.base;
        step.amount -= part.amount;
    }
    return steps;
}

/// People who were in the team on some day of the range, by code.
std::vector<const RosterPerson *> membersOf(const Roster &roster, TeamId team, DayRange days)
{
    std::vector<const RosterPerson *> members;
    for (const RosterPerson &person : roster.people) {
        if (roster.isWithin(person.id, team, days))
            members.push_back(&person);
    }
    std::ranges::sort(members, {}, [](const RosterPerson *person) { return person->code.toUtf8(); });
    return members;
}

Int128 valueAt(const std::map<PersonId, Int128> &sums, PersonId person)
{
    const auto found = sums.find(person);
    return found == sums.end() ? Int128(0) : found->second;
}

Result<qint64> rateOf(Int128 figure, Rate rate, const char *name)
{
    return narrowed(roundedQuotient(figure * rate.millionths, Rate::whole), name);
}

} // namespace

StatementUnit measuredIn(const CommissionRule &rule, CommissionBase base)
{
    return rule.edges == BandEdges::units ? StatementUnit::units : unitOf(base);
}

std::optional<BandMeter> bandMeter(const CommissionFacts &facts, const Policy &policy, const CommissionRule &rule, PersonId person, Day first)
{
    BandMeter meter;
    meter.method = rule.method;
    meter.perOne = perOne(measuredIn(rule, policy.base));
    if (rule.edges != BandEdges::targetPercent)
        return meter;
    const auto target = facts.targets.find({person, first});
    if (target == facts.targets.end() || target->second.value <= 0)
        return std::nullopt;
    meter.target = target->second;
    return meter;
}

Result<qint64> totalOf(const std::vector<StatementLine> &lines)
{
    Int128 sum = 0;
    Int128 size = 0;
    for (const StatementLine &line : lines) {
        sum += line.amount.minorUnits();
        size += line.amount < Money() ? -Int128(line.amount.minorUnits()) : Int128(line.amount.minorUnits());
    }
    SOMO_TRY(narrowed(size, "commission"));
    return qint64(sum);
}

void PeriodLedger::add(const PolicyEntry &entry, bool late, const PolicyVersion &version, const CommissionFacts &facts)
{
    if (!version.policy.days.contains(entry.soldOn))
        return;
    addForPerson(entry, late, version, facts);
    const bool named = std::ranges::find(version.poolTeams, entry.team) != version.poolTeams.end()
        || std::ranges::find(version.overrideTeams, entry.team) != version.overrideTeams.end();
    if (entry.team && named) {
        TeamSum &sum = m_teams[entry.team];
        const qint64 base = baseOf(entry, version.policy.base);
        sum.base += base;
        sum.byPerson[entry.person] += base;
        sum.byOrder[entry.order] += base;
        sum.byPersonAndOrder[{entry.person, entry.order}] += base;
    }
    if (!version.policy.referral)
        return;
    const auto referrer = facts.referrers.find(entry.order);
    if (referrer == facts.referrers.end() || !isCovered(version, facts.roster, referrer->second, entry.soldOn))
        return;
    ReferredOrder &order = m_referred[referrer->second][entry.order];
    order.figure += version.policy.base == CommissionBase::grossProfit ? entry.grossProfit.value_or(Money()).minorUnits() : entry.net.minorUnits();
    order.orders += entry.orders;
}

bool PeriodLedger::covers(PersonId person, Day day, const PolicyVersion &version, const CommissionFacts &facts)
{
    auto &[askedOn, covered] = m_lastAsked[person];
    if (askedOn != day) {
        covered = isCovered(version, facts.roster, person, day);
        askedOn = day;
    }
    return covered;
}

void PeriodLedger::addForPerson(const PolicyEntry &entry, bool late, const PolicyVersion &version, const CommissionFacts &facts)
{
    if (covers(entry.person, entry.soldOn, version, facts))
        m_people[entry.person].push_back({&entry, late});
}

const std::vector<CountedEntry> &PeriodLedger::of(PersonId person) const
{
    static const std::vector<CountedEntry> none;
    const auto found = m_people.find(person);
    return found == m_people.end() ? none : found->second;
}

const TeamSum &PeriodLedger::team(TeamId team) const
{
    static const TeamSum none;
    const auto found = m_teams.find(team);
    return found == m_teams.end() ? none : found->second;
}

size_t PolicyPay::accumulatedFrom(size_t period) const
{
    if (!version(period).policy.accumulatesOverYear)
        return period;
    const auto yearOf = [this](size_t index) { return Period::of(PeriodKind::year, m_periods[index].period().first(), m_facts.fiscalStart).first(); };
    size_t first = period;
    while (first > 0 && yearOf(first - 1) == yearOf(period))
        --first;
    return first;
}

std::vector<PolicyPay::RuleSums> PolicyPay::sumsOf(size_t period, PersonId person) const
{
    const PolicyVersion &at = version(period);
    std::vector<RuleSums> sums(at.policy.rules.size());
    for (size_t index = accumulatedFrom(period); index <= period; ++index) {
        for (const auto &[entry, late] : m_periods[index].of(person)) {
            // A mirror takes later returns back by itself; the period's own pay stays what it was at its end.
            if (index == period && mirrors(period) && late)
                continue;
            const auto rule = at.matcher.ruleOf(*entry);
            if (!rule)
                continue;
            const CommissionRule &paidBy = at.policy.rules[*rule];
            const qint64 figure = paidBy.edges == BandEdges::units ? entry->quantity.thousandths : baseOf(*entry, at.policy.base);
            const Key key{paidBy.scope == RuleScope::period ? OrderId() : entry->order, paidBy.scope == RuleScope::line ? entry->line : LineId()};
            sums[*rule].now[key] += figure;
            Int128 &before = sums[*rule].before[key];
            before += index < period ? figure : 0;
        }
    }
    return sums;
}

Status PolicyPay::addRuleLines(size_t period, PersonId person, const CommissionRule &rule, const RuleSums &sums, std::vector<StatementLine> &lines) const
{
    const StatementUnit unit = measuredIn(rule, version(period).policy.base);
    const auto meter = bandMeter(m_facts, version(period).policy, rule, person, m_periods[period].period().first());
    for (const auto &[key, figure] : sums.now) {
        const Int128 earlier = sums.before.at(key);
        SOMO_TRY_ASSIGN(const qint64 now, narrowed(figure, "commission base"));
        SOMO_TRY_ASSIGN(const qint64 before, narrowed(earlier, "commission base"));
        if (!meter) {
            StatementLine line = bandLine(rule, 0, unit);
            line.from.reset();
            line.rate.reset();
            line.base = now - before;
            line.cause = StatementCause::noTarget;
            lines.push_back(line);
            continue;
        }
        const bool accumulates = version(period).policy.accumulatesOverYear;
        if (accumulates && rule.scope != RuleScope::period && now == before)
            continue; // nothing of it in this period
        SOMO_TRY_ASSIGN(const auto paidNow, payOfBands(rule.bands, *meter, now));
        std::vector<BandPay> paidBefore;
        if (accumulates && before != 0) {
            SOMO_TRY_ASSIGN(paidBefore, payOfBands(rule.bands, *meter, before));
        }
        const auto steps = stepsBetween(paidNow, paidBefore, rule.method);
        if (rule.scope == RuleScope::period) {
            for (const auto &[band, step] : steps) {
                if (accumulates && step.base == 0 && step.amount == 0)
                    continue;
                StatementLine line = bandLine(rule, band, unit);
                SOMO_TRY_ASSIGN(const qint64 base, narrowed(step.base, "commission base"));
                SOMO_TRY_ASSIGN(const qint64 amount, narrowed(step.amount, "commission"));
                line.base = base;
                line.amount = Money::fromMinorUnits(amount);
                lines.push_back(line);
            }
            continue;
        }
        StatementLine line = bandLine(rule, steps.empty() ? 0 : steps.begin()->first, unit);
        if (steps.size() != 1) {
            line.from.reset();
            line.rate.reset();
            line.each.reset();
        }
        Int128 amount = 0;
        for (const auto &[band, step] : steps)
            amount += step.amount;
        SOMO_TRY_ASSIGN(const qint64 whole, narrowed(amount, "commission"));
        line.base = now - before;
        line.amount = Money::fromMinorUnits(whole);
        line.order = key.first;
        line.line = key.second;
        lines.push_back(line);
    }
    return success();
}

Result<qint64> PolicyPay::byDays(size_t period, PersonId person, Money whole) const
{
    const DayRange days = m_periods[period].period().days();
    const Int128 part = Int128(whole.minorUnits()) * coveredDays(version(period), m_facts.roster, person, days);
    return narrowed(roundedQuotient(part, days.days()), "commission");
}

Status PolicyPay::addLimits(size_t period, PersonId person, std::vector<StatementLine> &lines) const
{
    const Policy &policy = version(period).policy;
    SOMO_TRY_ASSIGN(qint64 pay, totalOf(lines));
    const auto score = m_facts.scores.find({person, m_periods[period].period().first()});
    if (policy.gate && pay > 0 && score != m_facts.scores.end() && score->second < Fraction::fromRate(policy.gate->minScore)) {
        SOMO_TRY_ASSIGN(const qint64 left, rateOf(pay, policy.gate->pays, "commission"));
        lines.push_back(plainLine(StatementLineKind::gate, left - pay));
        lines.back().rate = policy.gate->pays;
        lines.back().base = pay;
        pay = left;
    }
    if (policy.cap && pay > policy.cap->minorUnits()) {
        lines.push_back(plainLine(StatementLineKind::cap, policy.cap->minorUnits() - pay));
        pay = policy.cap->minorUnits();
    }
    if (policy.guarantee) {
        SOMO_TRY_ASSIGN(const qint64 floor, byDays(period, person, *policy.guarantee));
        SOMO_TRY_ASSIGN(const qint64 missing, narrowed(Int128(floor) - pay, "commission"));
        if (missing > 0)
            lines.push_back(plainLine(StatementLineKind::guarantee, missing));
    }
    return success();
}

Result<std::vector<StatementLine>> PolicyPay::commission(size_t period, PersonId person) const
{
    std::vector<StatementLine> lines;
    const std::vector<RuleSums> sums = sumsOf(period, person);
    for (size_t rule = 0; rule < sums.size(); ++rule)
        SOMO_TRY(addRuleLines(period, person, version(period).policy.rules[rule], sums[rule], lines));
    SOMO_TRY(addLimits(period, person, lines));
    return lines;
}

Result<qint64> PolicyPay::baseOfPerson(size_t period, PersonId person) const
{
    Int128 base = 0;
    for (const auto &[entry, late] : m_periods[period].of(person))
        base += late ? 0 : baseOf(*entry, version(period).policy.base);
    return narrowed(base, "commission base");
}

bool PolicyPay::hasExtras(size_t period) const
{
    const Policy &policy = version(period).policy;
    return !policy.pools.empty() || !policy.overrides.empty() || policy.referral;
}

Result<PersonLines> PolicyPay::extras(size_t period) const
{
    PersonLines lines;
    for (size_t i = 0; i < version(period).policy.pools.size(); ++i)
        SOMO_TRY(addPool(period, i, lines));
    for (size_t i = 0; i < version(period).policy.overrides.size(); ++i)
        SOMO_TRY(addOverride(period, i, lines));
    SOMO_TRY(addReferrals(period, lines));
    return lines;
}

Status PolicyPay::addPool(size_t period, size_t i, PersonLines &lines) const
{
    const PolicyVersion &at = version(period);
    const DayRange whole = m_periods[period].period().days();
    const DayRange days{std::max(whole.first, at.policy.days.first), std::min(whole.last, at.policy.days.last)};
    const StatementUnit unit = unitOf(at.policy.base);
    const TeamPool &pool = at.policy.pools[i];
    const TeamSum &team = m_periods[period].team(at.poolTeams[i]);
    SOMO_TRY_ASSIGN(const qint64 base, narrowed(team.base, "commission base"));
    SOMO_TRY_ASSIGN(const auto parts, payOfBands(pool.bands, {pool.method, perOne(unit), std::nullopt}, base));
    SOMO_TRY_ASSIGN(const qint64 sum, sumOf(parts));
    if (sum <= 0)
        return success();
    const auto members = membersOf(m_facts.roster, at.poolTeams[i], days);
    std::vector<qint64> weights;
    for (const RosterPerson *member : members) {
        const int inTeam = teamDays(m_facts.roster, member->id, at.poolTeams[i], days);
        const auto listed = at.poolWeights[i].find(member->id);
        Int128 weight = inTeam;
        if (pool.share == PoolShare::contribution)
            weight = valueAt(team.byPerson, member->id);
        else if (pool.share == PoolShare::weights)
            weight *= listed == at.poolWeights[i].end() ? 0 : listed->second.thousandths;
        SOMO_TRY_ASSIGN(const qint64 narrow, narrowed(weight, "commission base"));
        weights.push_back(narrow);
    }
    if (std::ranges::none_of(weights, [](qint64 weight) { return weight > 0; }))
        std::ranges::fill(weights, 1); // nobody weighs anything: equally (rules §1)
    const auto shares = shareOut(sum, weights);
    for (size_t member = 0; member < members.size(); ++member) {
        if (shares[member] == 0)
            continue;
        StatementLine line = plainLine(StatementLineKind::pool, shares[member]);
        line.rule = pool.team;
        line.base = base;
        line.baseUnit = unit;
        lines[members[member]->id].push_back(line);
    }
    return success();
}

Status PolicyPay::addOverride(size_t period, size_t i, PersonLines &lines) const
{
    const PolicyVersion &at = version(period);
    const Override &clause = at.policy.overrides[i];
    const PersonId person = at.overridePeople[i];
    const TeamSum &team = m_periods[period].team(at.overrideTeams[i]);
    const Int128 own = clause.ownSales ? Int128(0) : valueAt(team.byPerson, person);
    SOMO_TRY_ASSIGN(const qint64 base, narrowed(team.base - own, "commission base"));
    if (base == 0)
        return success();
    SOMO_TRY_ASSIGN(const qint64 amount, rateOf(base, clause.rate, "commission"));
    StatementLine line = plainLine(StatementLineKind::overridePay, amount);
    line.rule = clause.team;
    line.rate = clause.rate;
    line.base = base;
    lines[person].push_back(line);
    return success();
}

Status PolicyPay::addReferrals(size_t period, PersonLines &lines) const
{
    const auto &referral = version(period).policy.referral;
    for (const auto &[person, orders] : m_periods[period].referred()) {
        for (const auto &[id, order] : orders) {
            SOMO_TRY_ASSIGN(const qint64 base, narrowed(order.figure, "commission base"));
            qint64 amount = referral->amount && order.orders > 0 ? referral->amount->minorUnits() : 0;
            if (referral->rate) {
                SOMO_TRY_ASSIGN(amount, rateOf(base, *referral->rate, "commission"));
            }
            if (amount == 0)
                continue;
            StatementLine line = plainLine(StatementLineKind::referral, amount);
            line.rate = referral->rate;
            line.base = base;
            line.order = id;
            lines[person].push_back(line);
        }
    }
    return success();
}

} // namespace somo
