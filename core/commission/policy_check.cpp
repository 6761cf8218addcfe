// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_check.h"

#include "core/commission/policy_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

constexpr int longestHold = 366;

Status checkDay(Day day, const QString &at)
{
    if (day < firstKnownDay || day > lastKnownDay)
        return policyRefusal(at, QT_TRANSLATE_NOOP("policy", "%1 lies outside the years 1990 to 2069."), {day.toIso()});
    return success();
}

Status checkDays(const Policy &policy)
{
    SOMO_TRY(checkDay(policy.days.first, QStringLiteral("from")));
    SOMO_TRY(checkDay(policy.days.last, QStringLiteral("to")));
    if (policy.days.isEmpty())
        return policyRefusal(QStringLiteral("to"), QT_TRANSLATE_NOOP("policy", "The last day %2 lies before the first day %1."),
                             {policy.days.first.toIso(), policy.days.last.toIso()});
    if (documentWord(policy.period).isEmpty())
        return policyRefusal(QStringLiteral("period"), QT_TRANSLATE_NOOP("policy", "A policy pays by month, quarter or year."));
    if (policy.holdDays < 0 || policy.holdDays > longestHold)
        return policyRefusal(QStringLiteral("hold_days"), QT_TRANSLATE_NOOP("policy", "Sales are held for 0 to %1 days."), {QString::number(longestHold)});
    return success();
}

Status checkCover(const PolicyCover &cover)
{
    const QString at = QStringLiteral("covers");
    if (int(cover.everyone) + int(!cover.people.isEmpty()) + int(!cover.teams.isEmpty()) != 1)
        return policyRefusal(at, QT_TRANSLATE_NOOP("policy", "It covers either people, or teams, or everyone, and at least one of them."));
    for (const QStringList &codes : {cover.people, cover.teams}) {
        for (const QString &code : codes) {
            if (codes.count(code) > 1)
                return policyRefusal(at, QT_TRANSLATE_NOOP("policy", "“%1” stands there twice."), {code});
        }
    }
    return success();
}

Status checkRate(const std::optional<Rate> &rate, const QString &at)
{
    if (rate && rate->millionths < 0)
        return policyRefusal(at, QT_TRANSLATE_NOOP("policy", "A rate below 0 % makes no sense: nothing is ever deducted from pay."));
    if (rate && rate->millionths > Rate::whole)
        return policyRefusal(at, QT_TRANSLATE_NOOP("policy", "A rate over 100 % pays more than was sold."));
    return success();
}

Status checkAmount(const std::optional<Money> &amount, const QString &at)
{
    if (amount && *amount < Money())
        return policyRefusal(at, QT_TRANSLATE_NOOP("policy", "An amount below 0 makes no sense: nothing is ever deducted from pay."));
    return success();
}

/// What pays in a band, given whether `from` counts units or orders or measures money.
Status checkPay(const PayBand &band, BandMethod method, bool counts, const QString &at)
{
    if (int(band.rate.has_value()) + int(band.amount.has_value()) + int(band.each.has_value()) != 1)
        return policyRefusal(at, QT_TRANSLATE_NOOP("policy", "A band pays by exactly one of rate, amount and each."));
    if (band.amount && method != BandMethod::slab)
        return policyRefusal(clause::inside(at, u"amount"), QT_TRANSLATE_NOOP("policy", "A flat amount is paid by bands with the method slab only."));
    if (band.each && !counts)
        return policyRefusal(clause::inside(at, u"each"), QT_TRANSLATE_NOOP("policy", "An amount for each is paid only where units or orders are counted."));
    if (band.rate && counts)
        return policyRefusal(clause::inside(at, u"rate"), QT_TRANSLATE_NOOP("policy", "Where units or orders are counted, a band pays an amount for each, not a rate."));
    SOMO_TRY(checkRate(band.rate, clause::inside(at, u"rate")));
    SOMO_TRY(checkAmount(band.amount, clause::inside(at, u"amount")));
    return checkAmount(band.each, clause::inside(at, u"each"));
}

Status checkBands(const std::vector<PayBand> &bands, BandMethod method, bool counts, const QString &owner)
{
    const QString list = clause::inside(owner, u"bands");
    if (bands.empty())
        return policyRefusal(list, QT_TRANSLATE_NOOP("policy", "There is no band."));
    for (size_t i = 0; i < bands.size(); ++i) {
        const QString at = clause::numbered(list, qsizetype(i));
        if (i == 0 && bands[i].from != 0)
            return policyRefusal(clause::inside(at, u"from"), QT_TRANSLATE_NOOP("policy", "The first band starts at 0."));
        if (i > 0 && bands[i].from <= bands[i - 1].from)
            return policyRefusal(clause::inside(at, u"from"), QT_TRANSLATE_NOOP("policy", "Each band starts above the one before it."));
        SOMO_TRY(checkPay(bands[i], method, counts, at));
    }
    return success();
}

/// A count of orders has no lines to look at: only what an order has as a whole can be asked.
Status checkOrdersRule(const CommissionRule &rule, const QString &at)
{
    if (rule.scope != RuleScope::period)
        return policyRefusal(clause::inside(at, u"scope"), QT_TRANSLATE_NOOP("policy", "With the base orders, bands run over the period."));
    for (const WhenKey &key : whenKeys().first(2)) {
        if (!(rule.when.*key.value).isEmpty())
            return policyRefusal(clause::inside(clause::inside(at, u"when"), key.key),
                                 QT_TRANSLATE_NOOP("policy", "With the base orders, a rule names segment, channel, region and area only."));
    }
    return success();
}

Status checkRules(const Policy &policy)
{
    bool hasDefault = false;
    QStringList ids;
    for (size_t i = 0; i < policy.rules.size(); ++i) {
        const CommissionRule &rule = policy.rules[i];
        const QString at = clause::named(u"rules", rule.id, qsizetype(i));
        if (rule.id.isEmpty())
            return policyRefusal(clause::inside(at, u"id"), QT_TRANSLATE_NOOP("policy", "The rule has no id."));
        if (ids.contains(rule.id))
            return policyRefusal(clause::inside(at, u"id"), QT_TRANSLATE_NOOP("policy", "Two rules have the id “%1”."), {rule.id});
        ids += rule.id;
        if (rule.when.isDefault() && hasDefault)
            return policyRefusal(at, QT_TRANSLATE_NOOP("policy", "There is a rule without “when” already; only one can pay all the rest."));
        hasDefault = hasDefault || rule.when.isDefault();
        if (policy.base == CommissionBase::orders)
            SOMO_TRY(checkOrdersRule(rule, at));
        if (isCounted(policy.base) && rule.edges == BandEdges::targetPercent)
            return policyRefusal(clause::inside(at, u"edges"), QT_TRANSLATE_NOOP("policy", "A count of units or orders can’t be measured in percent of a revenue target."));
        SOMO_TRY(checkBands(rule.bands, rule.method, isCounted(policy.base) || rule.edges == BandEdges::units, at));
    }
    return success();
}

Status checkBounds(const Policy &policy)
{
    if (policy.gate) {
        if (policy.gate->minScore.millionths < 0)
            return policyRefusal(QStringLiteral("gate.min_score"), QT_TRANSLATE_NOOP("policy", "A score is never below 0 %."));
        SOMO_TRY(checkRate(policy.gate->pays, QStringLiteral("gate.pays")));
    }
    SOMO_TRY(checkAmount(policy.cap, QStringLiteral("cap")));
    SOMO_TRY(checkAmount(policy.guarantee, QStringLiteral("guarantee")));
    SOMO_TRY(checkAmount(policy.draw, QStringLiteral("draw")));
    if (policy.cap && policy.guarantee && *policy.guarantee > *policy.cap)
        return policyRefusal(QStringLiteral("guarantee"), QT_TRANSLATE_NOOP("policy", "What is guaranteed is more than the cap allows."));
    return success();
}

Status checkWeights(const TeamPool &pool, const QString &owner)
{
    const QString at = clause::inside(owner, u"weights");
    if (pool.share != PoolShare::weights && !pool.weights.empty())
        return policyRefusal(at, QT_TRANSLATE_NOOP("policy", "Weights count only where the pool is shared by weights."));
    bool some = false;
    for (const auto &[person, weight] : pool.weights) {
        if (weight < Quantity())
            return policyRefusal(clause::inside(at, person), QT_TRANSLATE_NOOP("policy", "A weight is never below 0."));
        some = some || weight > Quantity();
    }
    if (pool.share == PoolShare::weights && !some)
        return policyRefusal(at, QT_TRANSLATE_NOOP("policy", "At least one weight must be above 0."));
    return success();
}

Status checkTeams(const Policy &policy)
{
    for (size_t i = 0; i < policy.pools.size(); ++i) {
        const QString at = clause::named(u"team_pools", policy.pools[i].team, qsizetype(i));
        SOMO_TRY(checkBands(policy.pools[i].bands, policy.pools[i].method, isCounted(policy.base), at));
        SOMO_TRY(checkWeights(policy.pools[i], at));
    }
    for (size_t i = 0; i < policy.overrides.size(); ++i) {
        const QString at = clause::named(u"overrides", policy.overrides[i].person, qsizetype(i));
        if (isCounted(policy.base))
            return policyRefusal(at, QT_TRANSLATE_NOOP("policy", "An override is a rate of money, so the base can’t be orders or units."));
        SOMO_TRY(checkRate(policy.overrides[i].rate, clause::inside(at, u"rate")));
    }
    return success();
}

Status checkExtras(const Policy &policy)
{
    if (policy.mirrorsReturns && policy.base == CommissionBase::grossProfit)
        return policyRefusal(QStringLiteral("returns"), QT_TRANSLATE_NOOP("policy", "With the base gross_profit, returns are calculated by re_run."));
    if (policy.referral) {
        if (policy.referral->rate.has_value() == policy.referral->amount.has_value())
            return policyRefusal(QStringLiteral("referral"), QT_TRANSLATE_NOOP("policy", "A referral pays by exactly one of rate and amount."));
        SOMO_TRY(checkRate(policy.referral->rate, QStringLiteral("referral.rate")));
        SOMO_TRY(checkAmount(policy.referral->amount, QStringLiteral("referral.amount")));
    }
    for (size_t i = 0; i < policy.bonuses.size(); ++i)
        SOMO_TRY(checkAmount(policy.bonuses[i].amount, clause::inside(clause::numbered(u"bonuses", qsizetype(i)), u"amount")));
    return success();
}

} // namespace

Error policyRefusal(const QString &clause, const char *reason, const QStringList &args)
{
    return failure(ErrorCode::policyRefused, QStringList{clause, QString::fromUtf8(reason)} + args);
}

Status checkPolicy(const Policy &policy)
{
    SOMO_TRY(checkDays(policy));
    SOMO_TRY(checkCover(policy.covers));
    SOMO_TRY(checkRules(policy));
    SOMO_TRY(checkBounds(policy));
    SOMO_TRY(checkTeams(policy));
    return checkExtras(policy);
}

} // namespace somo
