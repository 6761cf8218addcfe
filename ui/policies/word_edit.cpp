// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/word_edit.h"

#include "core/base/text.h"
#include "core/commission/policy_words.h"
#include "core/exchange/typed_values.h"
#include "core/words/report_words.h"
#include "ui/policies/clause_path.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

/// What a typed value makes of the policy; an empty field takes the thing away where that can be.
using Set = std::function<void(Policy &, std::optional<qint64>)>;

class Maker {
public:
    Maker(const Policy &policy, const QString &field, const WordContext &context)
        : m_policy(policy)
        , m_field(field)
        , m_path(ClausePath::of(field))
        , m_context(context)
    {
    }

    WordEdit make()
    {
        if (m_path.list == u"rules")
            addRule();
        else if (m_path.list == u"team_pools")
            addPool();
        else if (m_path.list == u"overrides")
            addOverride();
        else if (const auto bonus = m_path.bonus(m_policy))
            addBonus(*bonus);
        else
            addHead();
        return std::move(m_edit);
    }

private:
    QString words(const char *source) const { return somo::words::translated(m_context.formats.language(), "policyWords", source); }

    /// An option said in the word that the sentence would then have.
    void add(const Policy &chosen, const QString &label = {})
    {
        const Policy fitting = withFittingPay(chosen);
        QString said = label;
        for (const ClauseSentence &clause : policySentences(fitting, m_context.formats.currency(), m_context.formats.language(), m_context.choices.names())) {
            for (const SentencePart &part : clause.parts) {
                if (said.isEmpty() && part.field == m_field)
                    said = part.text;
            }
        }
        m_edit.options.push_back({said, fitting, fitting == m_policy});
    }

    template <typename Choice, typename Apply>
    void addAll(Apply apply, Choice)
    {
        for (const ChoiceWord<Choice> &known : choiceWords(Choice())) {
            Policy chosen = m_policy;
            apply(chosen, known.choice);
            add(chosen);
        }
    }

    void type(WordEdit::Typed typed, std::optional<qint64> value, Set set)
    {
        m_edit.typed = typed;
        m_edit.value = value;
        m_edit.take = [policy = m_policy, set = std::move(set)](std::optional<qint64> now, const QString &) {
            Policy changed = policy;
            set(changed, now);
            return std::optional(changed);
        };
    }

    void typeText(const QString &text, std::function<bool(Policy &, const QString &)> set)
    {
        m_edit.typed = WordEdit::Typed::text;
        m_edit.text = text;
        m_edit.take = [policy = m_policy, set = std::move(set)](std::optional<qint64>, const QString &now) {
            Policy changed = policy;
            return set(changed, now) ? std::optional(changed) : std::nullopt;
        };
    }

    void choose(const QString &kind, const QString &code, bool mayBeNew, std::function<void(Policy &, const QString &)> set)
    {
        m_edit.rows = m_context.choices.of(kind);
        m_edit.mayBeNew = mayBeNew;
        typeText(code, [set = std::move(set)](Policy &policy, const QString &now) {
            set(policy, now);
            return true;
        });
        m_edit.typed = WordEdit::Typed::named;
    }

    void addHead()
    {
        if (m_field == u"name")
            return typeText(m_policy.name, [](Policy &policy, const QString &text) { return !(policy.name = cleanText(text)).isEmpty(); });
        if (m_field == u"code")
            return typeText(m_policy.code, [](Policy &policy, const QString &text) { return !(policy.code = cleanText(text)).isEmpty(); });
        if (m_field == u"reason")
            return typeText(m_policy.reason, [](Policy &policy, const QString &text) { return policy.reason = cleanText(text), true; });
        if (m_field == u"covers") {
            m_edit.typed = WordEdit::Typed::cover;
            return;
        }
        if (m_field == u"payer")
            return addPayer();
        if (m_field == u"from" || m_field == u"to")
            return addDay(m_field == u"from");
        if (m_field == u"hold_days")
            return type(WordEdit::Typed::days, m_policy.holdDays, [](Policy &policy, std::optional<qint64> days) { policy.holdDays = int(std::min<qint64>(days.value_or(0), 10'000)); });
        if (m_field == u"event")
            return addAll([](Policy &policy, RecognitionEvent event) { policy.event = event; }, RecognitionEvent());
        if (m_field == u"returns")
            return addReturns();
        addBounds();
    }

    void addPayer()
    {
        Policy house = m_policy;
        house.payer.clear();
        add(house, words(QT_TRANSLATE_NOOP("policyWords", "The house pays")));
        choose(QStringLiteral("payer"), m_policy.payer, true, [](Policy &policy, const QString &text) { policy.payer = text; });
        m_edit.typedLabel = words(QT_TRANSLATE_NOOP("policyWords", "Another one pays…"));
    }

    void addDay(bool first)
    {
        const Day day = first ? m_policy.days.first : m_policy.days.last;
        type(WordEdit::Typed::day, day.number(), [first](Policy &policy, std::optional<qint64> number) {
            if (number)
                (first ? policy.days.first : policy.days.last) = Day::fromNumber(int(*number));
        });
    }

    void addReturns()
    {
        for (const bool mirror : {false, true}) {
            Policy chosen = m_policy;
            chosen.mirrorsReturns = mirror;
            add(chosen);
        }
    }

    static void setMoney(std::optional<Money> &where, std::optional<qint64> amount)
    {
        where = amount ? std::optional(Money::fromMinorUnits(*amount)) : std::nullopt;
    }

    void addBounds()
    {
        for (const auto &[field, bound] : {std::pair(u"cap", &Policy::cap), std::pair(u"guarantee", &Policy::guarantee), std::pair(u"draw", &Policy::draw)}) {
            if (m_field == QStringView(field))
                return type(WordEdit::Typed::money, (m_policy.*bound).value_or(Money()).minorUnits(),
                            [bound = bound](Policy &policy, std::optional<qint64> amount) { setMoney(policy.*bound, amount); });
        }
        if (m_policy.gate && m_path.list == u"gate") {
            const bool score = m_path.rest == u"min_score";
            return type(WordEdit::Typed::percent, (score ? m_policy.gate->minScore : m_policy.gate->pays).millionths, [score](Policy &policy, std::optional<qint64> rate) {
                if (rate)
                    (score ? policy.gate->minScore : policy.gate->pays) = Rate{*rate};
            });
        }
        if (m_policy.referral && m_path.list == u"referral")
            addReferral();
    }

    // Whoever changes a rate into an amount has another field in the sentence, so both are said here.
    void addReferral()
    {
        Policy rate = m_policy;
        rate.referral = Referral{m_policy.referral->rate.value_or(Rate()), {}};
        Policy amount = m_policy;
        amount.referral = Referral{{}, m_policy.referral->amount.value_or(Money())};
        add(rate, words(QT_TRANSLATE_NOOP("policyWords", "A rate of the order")));
        add(amount, words(QT_TRANSLATE_NOOP("policyWords", "An amount for the order")));
        m_edit.typedLabel = words(QT_TRANSLATE_NOOP("policyWords", "How much…"));
        if (m_policy.referral->rate)
            return type(WordEdit::Typed::percent, m_policy.referral->rate->millionths, [](Policy &policy, std::optional<qint64> now) { policy.referral->rate = Rate{now.value_or(0)}; });
        type(WordEdit::Typed::money, m_policy.referral->amount.value_or(Money()).minorUnits(),
             [](Policy &policy, std::optional<qint64> now) { policy.referral->amount = Money::fromMinorUnits(now.value_or(0)); });
    }

    void addBonus(size_t at)
    {
        type(WordEdit::Typed::money, m_policy.bonuses[at].amount.minorUnits(), [at](Policy &policy, std::optional<qint64> amount) {
            if (amount)
                policy.bonuses[at].amount = Money::fromMinorUnits(*amount);
            else
                policy.bonuses.erase(policy.bonuses.begin() + qsizetype(at));
        });
    }

    void addBase()
    {
        addAll([](Policy &policy, CommissionBase base) { policy.base = base; }, CommissionBase());
    }

    /// What runs through the bands by itself: the period, the year so far, each order or line.
    void addPeriod(std::optional<size_t> rule)
    {
        const auto offer = [&](PeriodKind period, bool year, RuleScope scope, const char *label) {
            Policy chosen = m_policy;
            chosen.period = scope == RuleScope::period ? period : m_policy.period;
            chosen.accumulatesOverYear = scope == RuleScope::period ? year : m_policy.accumulatesOverYear;
            if (rule)
                chosen.rules[*rule].scope = scope;
            add(chosen, words(label));
        };
        offer(PeriodKind::month, false, RuleScope::period, QT_TRANSLATE_NOOP("policyWords", "The month"));
        offer(PeriodKind::quarter, false, RuleScope::period, QT_TRANSLATE_NOOP("policyWords", "The quarter"));
        offer(PeriodKind::year, false, RuleScope::period, QT_TRANSLATE_NOOP("policyWords", "The year"));
        offer(PeriodKind::month, true, RuleScope::period, QT_TRANSLATE_NOOP("policyWords", "The year so far, paid by month"));
        offer(PeriodKind::quarter, true, RuleScope::period, QT_TRANSLATE_NOOP("policyWords", "The year so far, paid by quarter"));
        if (!rule)
            return;
        offer(m_policy.period, false, RuleScope::order, QT_TRANSLATE_NOOP("policyWords", "Each order by itself"));
        offer(m_policy.period, false, RuleScope::line, QT_TRANSLATE_NOOP("policyWords", "Each order line by itself"));
    }

    void addMethod(size_t rule)
    {
        for (const BandMethod method : {BandMethod::marginal, BandMethod::slab}) {
            Policy chosen = m_policy;
            chosen.rules[rule].method = method;
            add(chosen, method == BandMethod::marginal ? words(QT_TRANSLATE_NOOP("policyWords", "Each slice at its own rate (marginal)"))
                                                       : words(QT_TRANSLATE_NOOP("policyWords", "All at the rate that is reached (slab)")));
        }
        const std::pair<BandEdges, const char *> edges[] = {{BandEdges::amount, QT_TRANSLATE_NOOP("policyWords", "Bands start at what is counted")},
                                                            {BandEdges::units, QT_TRANSLATE_NOOP("policyWords", "Bands start at units sold")},
                                                            {BandEdges::targetPercent, QT_TRANSLATE_NOOP("policyWords", "Bands start at percents of the revenue target")}};
        for (const auto &[edge, label] : edges) {
            if (edge == m_policy.rules[rule].edges)
                continue;
            Policy chosen = m_policy;
            chosen.rules[rule].edges = edge;
            add(chosen, words(label));
        }
    }

    void addBand(BandsOwner owner, size_t band)
    {
        const std::vector<PayBand> *bands = bandsOf(m_policy, owner);
        if (!bands || band >= bands->size())
            return;
        const PayBand now = (*bands)[band];
        const auto set = [owner, band](Policy &policy, PayBand next) {
            std::vector<PayBand> changed = *bandsOf(policy, owner);
            changed[band] = next;
            policy = withBands(policy, owner, changed);
        };
        if (now.rate) {
            return type(WordEdit::Typed::percent, now.rate->millionths, [set, now](Policy &policy, std::optional<qint64> rate) {
                PayBand next = now;
                next.rate = Rate{rate.value_or(0)};
                set(policy, next);
            });
        }
        const Money amount = (now.amount ? now.amount : now.each).value_or(Money());
        type(WordEdit::Typed::money, amount.minorUnits(), [set, now](Policy &policy, std::optional<qint64> typed) {
            PayBand next = now;
            (now.amount ? next.amount : next.each) = Money::fromMinorUnits(typed.value_or(0));
            set(policy, next);
        });
    }

    void addRule()
    {
        const auto at = m_path.rule(m_policy);
        if (!at)
            return;
        if (const auto band = m_path.band())
            return addBand({BandsOwner::Kind::rule, *at}, *band);
        if (m_path.rest == u"scope")
            return addPeriod(at);
        if (m_path.rest == u"method" || m_path.rest == u"edges")
            return addMethod(*at);
        if (!m_path.rest.startsWith(QStringLiteral("when.")))
            return;
        for (const WhenKey &key : whenKeys()) {
            if (key.key == m_path.key()) {
                choose(key.key.toString(), m_policy.rules[*at].when.*key.value, false,
                       [at = *at, value = key.value](Policy &policy, const QString &text) { policy.rules[at].when.*value = text; });
            }
        }
    }

    void addPool()
    {
        const auto at = m_path.pool(m_policy);
        if (!at)
            return;
        if (const auto band = m_path.band())
            return addBand({BandsOwner::Kind::pool, *at}, *band);
        if (m_path.rest == u"team")
            return choose(QStringLiteral("team"), m_policy.pools[*at].team, false, [at = *at](Policy &policy, const QString &text) { policy.pools[at].team = text; });
        if (m_path.rest == u"method") {
            return addAll([at = *at](Policy &policy, BandMethod method) { policy.pools[at].method = method; }, BandMethod());
        }
        addShare(*at);
    }

    void addShare(size_t at)
    {
        const std::pair<PoolShare, const char *> ways[] = {{PoolShare::equal, QT_TRANSLATE_NOOP("policyWords", "Equally, by days")},
                                                           {PoolShare::contribution, QT_TRANSLATE_NOOP("policyWords", "By what each one sold")},
                                                           {PoolShare::weights, QT_TRANSLATE_NOOP("policyWords", "By weights")}};
        for (const auto &[share, label] : ways) {
            Policy chosen = m_policy;
            TeamPool &pool = chosen.pools[at];
            pool.share = share;
            if (share != PoolShare::weights)
                pool.weights.clear();
            else if (pool.weights.empty()) {
                for (const QString &person : m_context.choices.membersOf(pool.team))
                    pool.weights[person] = Quantity{Quantity::one};
            }
            add(chosen, words(label));
        }
        if (m_policy.pools[at].share == PoolShare::weights)
            typeWeights(at);
    }

    // "AN 2, BINH 1": codes with their weights, as the document has them.
    void typeWeights(size_t at)
    {
        QStringList shown;
        for (const auto &[person, weight] : m_policy.pools[at].weights)
            shown += QStringLiteral("%1 %2").arg(person, m_context.formats.quantity(weight));
        m_edit.typedLabel = words(QT_TRANSLATE_NOOP("policyWords", "Change the weights…"));
        const bool comma = m_context.formats.language() == Language::vietnamese;
        typeText(shown.join(QStringLiteral("; ")), [at, comma](Policy &policy, const QString &text) {
            std::map<QString, Quantity> weights;
            for (const QString &each : text.split(u';', Qt::SkipEmptyParts)) {
                const QString part = cleanText(each);
                const auto weight = quantityFromTyping(part.section(u' ', -1), comma);
                if (!weight || !part.contains(u' '))
                    return false;
                weights[part.section(u' ', 0, -2)] = weight->quantity;
            }
            policy.pools[at].weights = weights;
            return !weights.empty();
        });
    }

    void addOverride()
    {
        const auto at = m_path.overriding(m_policy);
        if (!at)
            return;
        if (m_path.rest == u"person")
            return choose(QStringLiteral("person"), m_policy.overrides[*at].person, false, [at = *at](Policy &policy, const QString &text) { policy.overrides[at].person = text; });
        if (m_path.rest == u"team")
            return choose(QStringLiteral("team"), m_policy.overrides[*at].team, false, [at = *at](Policy &policy, const QString &text) { policy.overrides[at].team = text; });
        if (m_path.rest == u"rate")
            return type(WordEdit::Typed::percent, m_policy.overrides[*at].rate.millionths,
                        [at = *at](Policy &policy, std::optional<qint64> rate) { policy.overrides[at].rate = Rate{rate.value_or(0)}; });
        for (const bool own : {false, true}) {
            Policy chosen = m_policy;
            chosen.overrides[*at].ownSales = own;
            add(chosen);
        }
    }

public:
    /// A word that says the base or the period stands in a rule's sentence and belongs to the whole policy.
    WordEdit makeShared(std::optional<size_t> rule)
    {
        if (m_field == u"base")
            addBase();
        else
            addPeriod(rule);
        return std::move(m_edit);
    }

private:
    const Policy &m_policy;
    const QString &m_field;
    ClausePath m_path;
    const WordContext &m_context;
    WordEdit m_edit;
};

} // namespace

WordEdit wordEditFor(const Policy &policy, const QString &field, const QString &clause, const WordContext &context)
{
    Maker maker(policy, field, context);
    if (field == u"base" || field == u"period" || field == u"accumulate")
        return maker.makeShared(ClausePath::of(clause).rule(policy));
    return maker.make();
}

} // namespace somo
