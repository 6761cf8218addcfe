// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/policy_clauses.h"

#include "core/commission/policy_words.h"
#include "core/words/report_words.h"
#include "ui/policies/clause_path.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

constexpr Rate percent(qint64 tenths) { return Rate{tenths * 1'000}; }

class Offers {
public:
    Offers(const Policy &policy, const WordContext &context)
        : m_policy(policy)
        , m_context(context)
    {
    }

    std::vector<ClauseOffer> all()
    {
        addRules();
        addBounds();
        if (!m_context.personal)
            addTeams();
        addExtras();
        return std::move(m_offers);
    }

private:
    QString words(const char *source) const { return somo::words::translated(m_context.formats.language(), "policyWords", source); }

    void add(const char *name, const char *label, const QString &clause, const std::function<void(Policy &)> &change)
    {
        Policy with = m_policy;
        change(with);
        m_offers.push_back({QString::fromLatin1(name), words(label), with, clause});
    }

    /// Some thousand đồng, or about as much of other money.
    Money thousands(qint64 count) const
    {
        const Currency &currency = m_context.formats.currency();
        if (currency.decimals == 0)
            return Money::fromMinorUnits(count * 1'000);
        qint64 minor = std::max<qint64>(1, count / 25);
        for (int i = 0; i < currency.decimals; ++i)
            minor *= 10;
        return Money::fromMinorUnits(minor);
    }

    PayBand firstBand(bool forEach) const
    {
        return forEach ? PayBand{0, {}, {}, thousands(5)} : PayBand{0, percent(30), {}, {}};
    }

    void addRules()
    {
        CommissionRule rule;
        rule.id = freeRuleId(m_policy);
        rule.bands = {firstBand(isCounted(m_policy.base))};
        const QString clause = clause::named(u"rules", rule.id, 0);
        const bool hasDefault = std::ranges::any_of(m_policy.rules, [](const CommissionRule &each) { return each.when.isDefault(); });
        if (!hasDefault)
            add("rest", QT_TRANSLATE_NOOP("policyWords", "A rule for all the rest"), clause, [&](Policy &policy) { policy.rules.push_back(rule); });
        const std::tuple<const char *, const char *, const char *> filtered[] = {
            {"channel", "ruleOfChannel", QT_TRANSLATE_NOOP("policyWords", "A rule for a channel")},
            {"product_group", "ruleOfGroup", QT_TRANSLATE_NOOP("policyWords", "A rule for a product group")},
            {"segment", "ruleOfSegment", QT_TRANSLATE_NOOP("policyWords", "A rule for a segment of customers")},
            {"region", "ruleOfRegion", QT_TRANSLATE_NOOP("policyWords", "A rule for a region")}};
        for (const auto &[kind, name, label] : filtered) {
            const QString code = unused(QString::fromLatin1(kind));
            if (code.isEmpty() || (m_policy.base == CommissionBase::orders && QLatin1String(kind) == QLatin1String("product_group")))
                continue;
            CommissionRule own = rule;
            for (const WhenKey &key : whenKeys()) {
                if (key.key == QLatin1String(kind))
                    own.when.*key.value = code;
            }
            // Before the rule for all the rest, as people read them.
            add(name, label, clause, [&](Policy &policy) {
                const auto rest = std::ranges::find_if(policy.rules, [](const CommissionRule &each) { return each.when.isDefault(); });
                policy.rules.insert(rest, own);
            });
        }
    }

    /// The first of the list that no rule names by itself.
    QString unused(const QString &kind) const
    {
        for (const NamedRow &row : m_context.choices.of(kind)) {
            const bool used = std::ranges::any_of(m_policy.rules, [&](const CommissionRule &rule) {
                return std::ranges::any_of(whenKeys(), [&](const WhenKey &key) { return key.key == kind && rule.when.*key.value == row.code; });
            });
            if (!used)
                return row.code;
        }
        return {};
    }

    void addBounds()
    {
        if (m_policy.holdDays == 0)
            add("hold", QT_TRANSLATE_NOOP("policyWords", "Hold for a return window"), QStringLiteral("event"), [](Policy &policy) { policy.holdDays = 7; });
        if (!m_policy.gate)
            add("gate", QT_TRANSLATE_NOOP("policyWords", "A gate by KPI score"), QStringLiteral("gate"), [](Policy &policy) { policy.gate = ScoreGate{percent(700), percent(800)}; });
        if (!m_policy.cap)
            add("cap", QT_TRANSLATE_NOOP("policyWords", "A cap"), QStringLiteral("cap"), [this](Policy &policy) { policy.cap = thousands(50'000); });
        if (!m_policy.guarantee)
            add("guarantee", QT_TRANSLATE_NOOP("policyWords", "A guarantee"), QStringLiteral("guarantee"), [this](Policy &policy) { policy.guarantee = thousands(2'000); });
        if (!m_policy.draw)
            add("draw", QT_TRANSLATE_NOOP("policyWords", "An advance"), QStringLiteral("draw"), [this](Policy &policy) { policy.draw = thousands(2'000); });
    }

    void addTeams()
    {
        const auto &teams = m_context.choices.of(QStringLiteral("team"));
        const auto &people = m_context.choices.of(QStringLiteral("person"));
        if (!teams.empty()) {
            const auto free = std::ranges::find_if(teams, [&](const NamedRow &team) {
                return std::ranges::none_of(m_policy.pools, [&](const TeamPool &pool) { return pool.team == team.code; });
            });
            const QString code = free == teams.end() ? QString() : free->code;
            if (!code.isEmpty()) {
                add("pool", QT_TRANSLATE_NOOP("policyWords", "A pool for a team"), clause::named(u"team_pools", code, 0), [&](Policy &policy) {
                    PayBand band = firstBand(isCounted(policy.base));
                    if (band.rate)
                        band.rate = percent(5);
                    policy.pools.push_back({code, BandMethod::marginal, {band}, PoolShare::equal, {}});
                });
            }
        }
        if (!teams.empty() && !people.empty() && !isCounted(m_policy.base)) {
            add("override", QT_TRANSLATE_NOOP("policyWords", "A share for a lead"), clause::named(u"overrides", people.front().code, 0),
                [&](Policy &policy) { policy.overrides.push_back({people.front().code, teams.front().code, percent(5), false}); });
        }
    }

    void addExtras()
    {
        if (!m_policy.referral)
            add("referral", QT_TRANSLATE_NOOP("policyWords", "Something for a referral"), QStringLiteral("referral"), [](Policy &policy) { policy.referral = Referral{percent(50), {}}; });
        const std::tuple<BonusKind, const char *, const char *, qint64> bonuses[] = {
            {BonusKind::firstOrder, "firstOrder", QT_TRANSLATE_NOOP("policyWords", "A bonus for the first order"), 200},
            {BonusKind::topRevenue, "topRevenue", QT_TRANSLATE_NOOP("policyWords", "A bonus for the highest revenue"), 500}};
        for (const auto &[kind, name, label, amount] : bonuses) {
            if (std::ranges::none_of(m_policy.bonuses, [kind = kind](const PolicyBonus &bonus) { return bonus.kind == kind; }))
                add(name, label, QStringLiteral("bonuses"), [&, kind = kind, amount = amount](Policy &policy) { policy.bonuses.push_back({kind, thousands(amount)}); });
        }
        if (const auto &payers = m_context.choices.of(QStringLiteral("payer")); m_policy.payer.isEmpty() && !payers.empty())
            add("payer", QT_TRANSLATE_NOOP("policyWords", "Paid by a principal"), QStringLiteral("covers"), [&](Policy &policy) { policy.payer = payers.front().code; });
    }

    const Policy &m_policy;
    const WordContext &m_context;
    std::vector<ClauseOffer> m_offers;
};

const char *conditionLabel(const WhenKey &key)
{
    if (key.value == &RuleWhen::product)
        return QT_TRANSLATE_NOOP("policyWords", "Only for a product");
    if (key.value == &RuleWhen::productGroup)
        return QT_TRANSLATE_NOOP("policyWords", "Only for a product group");
    if (key.value == &RuleWhen::segment)
        return QT_TRANSLATE_NOOP("policyWords", "Only for a segment");
    if (key.value == &RuleWhen::channel)
        return QT_TRANSLATE_NOOP("policyWords", "Only for a channel");
    return key.value == &RuleWhen::region ? QT_TRANSLATE_NOOP("policyWords", "Only for a region") : QT_TRANSLATE_NOOP("policyWords", "Only for an area");
}

} // namespace

std::vector<ClauseOffer> clausesToAdd(const Policy &policy, const WordContext &context)
{
    return Offers(policy, context).all();
}

std::vector<ClauseOffer> conditionsToAdd(const Policy &policy, size_t rule, const WordContext &context)
{
    std::vector<ClauseOffer> offers;
    if (rule >= policy.rules.size())
        return offers;
    for (const WhenKey &key : whenKeys()) {
        const auto &rows = context.choices.of(key.key.toString());
        if (rows.empty() || !(policy.rules[rule].when.*key.value).isEmpty())
            continue;
        Policy with = policy;
        with.rules[rule].when.*key.value = rows.front().code;
        offers.push_back({key.key.toString(), words::translated(context.formats.language(), "policyWords", conditionLabel(key)), with,
                          clauseOf(policy, {BandsOwner::Kind::rule, rule})});
    }
    return offers;
}

bool mayRemoveClause(const Policy &policy, const QString &clause)
{
    return !(withoutClause(policy, clause) == policy);
}

Policy withoutClause(Policy policy, const QString &clause)
{
    const ClausePath path = ClausePath::of(clause);
    if (const auto rule = path.rule(policy))
        policy.rules.erase(policy.rules.begin() + qsizetype(*rule));
    else if (const auto pool = path.pool(policy))
        policy.pools.erase(policy.pools.begin() + qsizetype(*pool));
    else if (const auto overriding = path.overriding(policy))
        policy.overrides.erase(policy.overrides.begin() + qsizetype(*overriding));
    else if (clause == u"gate")
        policy.gate.reset();
    else if (clause == u"cap")
        policy.cap.reset();
    else if (clause == u"guarantee")
        policy.guarantee.reset();
    else if (clause == u"draw")
        policy.draw.reset();
    else if (clause == u"referral")
        policy.referral.reset();
    else if (clause == u"bonuses")
        policy.bonuses.clear();
    return policy;
}

} // namespace somo
