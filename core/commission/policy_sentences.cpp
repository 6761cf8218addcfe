// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_sentences.h"

#include "core/commission/policy_words.h"
#include "core/commission/policy_wording.h"
#include "core/words/report_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

using Marked = SentencePart; // a value with its field, to be filled in

class Sentences {
public:
    Sentences(const Policy &policy, const Currency &currency, Language language, const PolicyNames &names, bool personal)
        : m_policy(policy)
        , m_formats(language, currency)
        , m_names(names)
        , m_personal(personal)
    {
    }

    std::vector<ClauseSentence> all()
    {
        addCover();
        addEvent();
        for (size_t i = 0; i < m_policy.rules.size(); ++i)
            addRule(m_policy.rules[i], clause::named(u"rules", m_policy.rules[i].id, qsizetype(i)));
        addBounds();
        for (size_t i = 0; i < m_policy.pools.size(); ++i)
            addPool(m_policy.pools[i], clause::named(u"team_pools", m_policy.pools[i].team, qsizetype(i)));
        for (size_t i = 0; i < m_policy.overrides.size(); ++i)
            addOverride(m_policy.overrides[i], clause::named(u"overrides", m_policy.overrides[i].person, qsizetype(i)));
        addReferral();
        addBonuses();
        return std::move(m_made);
    }

private:
    QString text(const char *source, const QStringList &args = {}) const { return words::filled(words::translated(m_formats.language(), "policy", source), args); }
    QString money(const std::optional<Money> &amount) const { return m_formats.money(amount.value_or(Money())); }

    /// Begins a sentence about a clause, %1 … filled in with marked values.
    void add(const QString &clause, const char *source, const std::vector<Marked> &values)
    {
        m_made.push_back({clause, {}});
        append(source, values);
    }

    void appendText(const QString &text)
    {
        std::vector<SentencePart> &parts = m_made.back().parts;
        if (parts.empty() || !parts.back().field.isEmpty())
            parts.push_back({});
        parts.back().text += text;
    }

    /// The same at the end of the last sentence.
    void append(const char *source, const std::vector<Marked> &values)
    {
        const QString whole = words::translated(m_formats.language(), "policy", source);
        std::vector<SentencePart> &parts = m_made.back().parts;
        QString fixed;
        if (!parts.empty() && parts.back().field.isEmpty()) {
            fixed = parts.back().text;
            parts.pop_back();
        }
        for (qsizetype i = 0; i < whole.size(); ++i) {
            const qsizetype number = whole[i] == u'%' && i + 1 < whole.size() ? whole[i + 1].digitValue() : -1;
            if (number < 1 || number > qsizetype(values.size())) {
                fixed += whole[i];
                continue;
            }
            const Marked &value = values[size_t(number - 1)];
            ++i;
            if (value.field.isEmpty()) {
                fixed += value.text;
                continue;
            }
            if (!fixed.isEmpty())
                parts.push_back({std::exchange(fixed, {}), {}});
            parts.push_back(value);
        }
        if (!fixed.isEmpty())
            parts.push_back({fixed, {}});
    }

    QString namesOf(QStringView kind, const QStringList &codes) const
    {
        QStringList list;
        for (const QString &code : codes)
            list += m_names(kind, code);
        return list.join(QStringLiteral(", "));
    }

    QString coverText() const
    {
        const PolicyCover &covers = m_policy.covers;
        if (covers.everyone)
            return m_personal ? text(QT_TRANSLATE_NOOP("policy", "you")) : text(QT_TRANSLATE_NOOP("policy", "everyone in the team"));
        if (!covers.teams.isEmpty())
            return text(QT_TRANSLATE_NOOP("policy", "the teams %1"), {namesOf(u"team", covers.teams)});
        return covers.people.isEmpty() ? text(QT_TRANSLATE_NOOP("policy", "nobody yet")) : namesOf(u"person", covers.people);
    }

    void addCover()
    {
        const Marked cover{coverText(), QStringLiteral("covers")};
        const Marked first{m_formats.date(m_policy.days.first), QStringLiteral("from")};
        const Marked last{m_formats.date(m_policy.days.last), QStringLiteral("to")};
        if (m_policy.payer.isEmpty()) {
            add(QStringLiteral("covers"), QT_TRANSLATE_NOOP("policy", "This policy is for %1, from %2 to %3."), {cover, first, last});
        } else {
            add(QStringLiteral("covers"), QT_TRANSLATE_NOOP("policy", "This policy is for %1, from %2 to %3; it pays on the orders of %4, who pays it."),
                {cover, first, last, {m_names(u"payer", m_policy.payer), QStringLiteral("payer")}});
        }
    }

    const char *eventSource() const
    {
        switch (m_policy.event) {
        case RecognitionEvent::ordered: return QT_TRANSLATE_NOOP("policy", "ordered");
        case RecognitionEvent::confirmed: return QT_TRANSLATE_NOOP("policy", "confirmed");
        case RecognitionEvent::completed: return QT_TRANSLATE_NOOP("policy", "completed");
        case RecognitionEvent::paid: return QT_TRANSLATE_NOOP("policy", "paid whole");
        case RecognitionEvent::partPaid: return QT_TRANSLATE_NOOP("policy", "paid, part by part");
        }
        return "";
    }

    void addEvent()
    {
        const QString event = QStringLiteral("event");
        if (m_policy.base == CommissionBase::collected)
            add(event, QT_TRANSLATE_NOOP("policy", "Commission counts as the money of an order comes in"), {});
        else
            add(event, QT_TRANSLATE_NOOP("policy", "Commission counts when the order is %1"), {{text(eventSource()), event}});
        const Marked days{m_formats.count(m_policy.holdDays), QStringLiteral("hold_days")};
        if (m_policy.holdDays > 0)
            append(QT_TRANSLATE_NOOP("policy", ", and is held for %1 days of returns"), {days});
        const Marked returns{m_policy.mirrorsReturns ? text(QT_TRANSLATE_NOOP("policy", "takes back its part of what was paid"))
                                                    : text(QT_TRANSLATE_NOOP("policy", "is calculated as if it had never been sold")),
                             QStringLiteral("returns")};
        append(QT_TRANSLATE_NOOP("policy", "; goods of an earlier period that come back: the sale %1."), {returns});
    }

    Marked base() const { return {text(wordFor(m_policy.base)), QStringLiteral("base")}; }

    Marked period() const
    {
        const char *source = m_policy.accumulatesOverYear           ? QT_TRANSLATE_NOOP("policy", "the year so far")
            : m_policy.period == PeriodKind::month                  ? QT_TRANSLATE_NOOP("policy", "the month")
            : m_policy.period == PeriodKind::quarter                ? QT_TRANSLATE_NOOP("policy", "the quarter")
                                                                    : QT_TRANSLATE_NOOP("policy", "the year");
        return {text(source), m_policy.accumulatesOverYear ? QStringLiteral("accumulate") : QStringLiteral("period")};
    }

    Marked scope(const CommissionRule &rule, const QString &at) const
    {
        if (rule.scope == RuleScope::period)
            return period();
        return {rule.scope == RuleScope::order ? text(QT_TRANSLATE_NOOP("policy", "each order")) : text(QT_TRANSLATE_NOOP("policy", "each order line")), clause::inside(at, u"scope")};
    }

    Marked method(BandMethod method, const QString &at) const
    {
        return {text(wordFor(method)), clause::inside(at, u"method")};
    }

    /// What the rule pays for, at the beginning of its sentence.
    void beginRule(const CommissionRule &rule, const QString &at)
    {
        m_made.push_back({at, {}});
        bool first = true;
        for (const WhenKey &key : whenKeys()) {
            const QString &value = rule.when.*key.value;
            if (value.isEmpty())
                continue;
            if (!first)
                appendText(QStringLiteral(", "));
            append(wordFor(key), {{m_names(key.key, value), clause::inside(clause::inside(at, u"when"), key.key)}});
            first = false;
        }
        if (first)
            append(m_policy.rules.size() > 1 ? QT_TRANSLATE_NOOP("policy", "all the rest") : QT_TRANSLATE_NOOP("policy", "all that is sold"), {});
        QString &start = m_made.back().parts.front().text;
        if (!start.isEmpty() && m_made.back().parts.front().field.isEmpty())
            start[0] = start[0].toUpper();
    }

    void addRule(const CommissionRule &rule, const QString &at)
    {
        beginRule(rule, at);
        if (rule.bands.size() == 1) {
            const PayBand &band = rule.bands.front();
            const Marked pay{bandPayText(band, m_formats), clause::inside(clause::numbered(clause::inside(at, u"bands"), 0), band.rate ? u"rate" : band.amount ? u"amount" : u"each")};
            append(QT_TRANSLATE_NOOP("policy", ": %1 of the %2 of %3."), {pay, base(), scope(rule, at)});
            return;
        }
        append(QT_TRANSLATE_NOOP("policy", ": the %1 of %2 is paid by bands"), {base(), scope(rule, at)});
        if (rule.edges == BandEdges::units && m_policy.base != CommissionBase::units)
            append(QT_TRANSLATE_NOOP("policy", " of %1"), {{text(QT_TRANSLATE_NOOP("policy", "units sold")), clause::inside(at, u"edges")}});
        else if (rule.edges == BandEdges::targetPercent)
            append(QT_TRANSLATE_NOOP("policy", " of %1"), {{text(QT_TRANSLATE_NOOP("policy", "percents of the revenue target")), clause::inside(at, u"edges")}});
        append(QT_TRANSLATE_NOOP("policy", ", %1."), {method(rule.method, at)});
    }

    void addBounds()
    {
        if (m_policy.gate) {
            add(QStringLiteral("gate"), QT_TRANSLATE_NOOP("policy", "With a KPI score under %1, %2 of the commission is paid."),
                {{rateText(m_policy.gate->minScore, m_formats), QStringLiteral("gate.min_score")}, {rateText(m_policy.gate->pays, m_formats), QStringLiteral("gate.pays")}});
        }
        if (m_policy.cap)
            add(QStringLiteral("cap"), QT_TRANSLATE_NOOP("policy", "The commission of a period is at most %1."), {{money(m_policy.cap), QStringLiteral("cap")}});
        if (m_policy.guarantee)
            add(QStringLiteral("guarantee"), QT_TRANSLATE_NOOP("policy", "A commission of %1 a period is guaranteed."), {{money(m_policy.guarantee), QStringLiteral("guarantee")}});
        if (m_policy.draw)
            add(QStringLiteral("draw"), QT_TRANSLATE_NOOP("policy", "%1 a period is paid in advance and set off against what is earned."), {{money(m_policy.draw), QStringLiteral("draw")}});
    }

    Marked poolShare(const TeamPool &pool, const QString &at) const
    {
        if (pool.share != PoolShare::weights)
            return {text(wordFor(pool.share)), clause::inside(at, u"share")};
        QStringList weights;
        for (const auto &[person, weight] : pool.weights)
            weights += QStringLiteral("%1 %2").arg(m_names(u"person", person), m_formats.quantity(weight));
        return {text(QT_TRANSLATE_NOOP("policy", "by weights (%1)"), {weights.join(QStringLiteral(", "))}), clause::inside(at, u"weights")};
    }

    void addPool(const TeamPool &pool, const QString &at)
    {
        const Marked team{m_names(u"team", pool.team), clause::inside(at, u"team")};
        if (pool.bands.size() == 1) {
            const PayBand &band = pool.bands.front();
            const Marked pay{bandPayText(band, m_formats), clause::inside(clause::numbered(clause::inside(at, u"bands"), 0), band.rate ? u"rate" : band.amount ? u"amount" : u"each")};
            add(at, QT_TRANSLATE_NOOP("policy", "Team %1 has a pool: %2 of what the team sells, shared %3."), {team, pay, poolShare(pool, at)});
            return;
        }
        add(at, QT_TRANSLATE_NOOP("policy", "Team %1 has a pool by bands of what the team sells, %2, shared %3."), {team, method(pool.method, at), poolShare(pool, at)});
    }

    void addOverride(const Override &each, const QString &at)
    {
        add(at, QT_TRANSLATE_NOOP("policy", "%1 gets %2 of what team %3 sells, %4."),
            {{m_names(u"person", each.person), clause::inside(at, u"person")}, {rateText(each.rate, m_formats), clause::inside(at, u"rate")}, {m_names(u"team", each.team), clause::inside(at, u"team")},
             {each.ownSales ? text(QT_TRANSLATE_NOOP("policy", "own sales included")) : text(QT_TRANSLATE_NOOP("policy", "own sales left out")), clause::inside(at, u"own_sales")}});
    }

    void addReferral()
    {
        const QString at = QStringLiteral("referral");
        if (m_policy.referral && m_policy.referral->rate)
            add(at, QT_TRANSLATE_NOOP("policy", "Whoever brought an order gets %1 of it."), {{rateText(*m_policy.referral->rate, m_formats), QStringLiteral("referral.rate")}});
        else if (m_policy.referral)
            add(at, QT_TRANSLATE_NOOP("policy", "Whoever brought an order gets %1 for it."), {{money(m_policy.referral->amount), QStringLiteral("referral.amount")}});
    }

    void addBonuses()
    {
        for (size_t i = 0; i < m_policy.bonuses.size(); ++i) {
            const PolicyBonus &bonus = m_policy.bonuses[i];
            const Marked amount{m_formats.money(bonus.amount), clause::inside(clause::numbered(u"bonuses", qsizetype(i)), u"amount")};
            const char *source = bonus.kind == BonusKind::firstOrder ? QT_TRANSLATE_NOOP("policy", "The first order of a period brings %1.") : QT_TRANSLATE_NOOP("policy", "The highest revenue of a period brings %1.");
            if (i == 0) {
                add(QStringLiteral("bonuses"), source, {amount});
                continue;
            }
            appendText(QStringLiteral(" "));
            append(source, {amount});
        }
        if (!m_policy.bonuses.empty()) {
            appendText(QStringLiteral(" "));
            append(QT_TRANSLATE_NOOP("policy", "Apart from commission."), {});
        }
    }

    const Policy &m_policy;
    Formats m_formats;
    const PolicyNames &m_names;
    bool m_personal;
    std::vector<ClauseSentence> m_made;
};

/// A figure with as many decimals as it needs, in the reader's language.
QString decimalText(qint64 value, int decimals, const Formats &formats)
{
    QString number = shortText(value, decimals);
    if (formats.language() == Language::vietnamese)
        number.replace(u'.', u',');
    return number;
}

} // namespace

QString ClauseSentence::text() const
{
    QString whole;
    for (const SentencePart &part : parts)
        whole += part.text;
    return whole;
}

QString codeItself(QStringView, const QString &code) { return code; }

std::vector<ClauseSentence> policySentences(const Policy &policy, const Currency &currency, Language language, const PolicyNames &names, bool personal)
{
    return Sentences(policy, currency, language, names, personal).all();
}

QString edgeText(qint64 value, EdgeUnit unit, const Formats &formats)
{
    switch (unit) {
    case EdgeUnit::money: return formats.money(Money::fromMinorUnits(value));
    case EdgeUnit::quantity: return formats.quantity(Quantity{value});
    case EdgeUnit::count: return formats.count(value);
    case EdgeUnit::percent: return rateText(Rate{value}, formats);
    }
    return {};
}

QString shortEdgeText(qint64 value, EdgeUnit unit, const Formats &formats)
{
    if (unit != EdgeUnit::money)
        return edgeText(value, unit, formats);
    qint64 exact = 10'000; // two decimals of a million
    for (int i = 0; i < formats.currency().decimals; ++i)
        exact *= 10;
    constexpr qint64 million = 100; // of what is exact
    return value % exact == 0 && value >= exact * million ? formats.shortMoney(Money::fromMinorUnits(value)) : edgeText(value, unit, formats);
}

QString rateText(Rate rate, const Formats &formats)
{
    return formats.rate(rate);
}

QString pointsText(qint64 millionths, const Formats &formats) { return decimalText(millionths, 4, formats); }

QString hundredthsText(qint64 hundredths, const Formats &formats) { return decimalText(hundredths, 2, formats); }

QString bandPayText(const PayBand &band, const Formats &formats)
{
    const auto text = [&](const char *source, const QString &arg) { return words::filled(words::translated(formats.language(), "policy", source), {arg}); };
    if (band.rate)
        return rateText(*band.rate, formats);
    if (band.amount)
        return text(QT_TRANSLATE_NOOP("policy", "%1 flat"), formats.money(*band.amount));
    return text(QT_TRANSLATE_NOOP("policy", "%1 for each"), formats.money(band.each.value_or(Money())));
}

QString workedPartText(const PayScale &scale, const BandPay &part, const Formats &formats)
{
    const PayBand &band = scale.bands[part.band];
    if (band.amount)
        return bandPayText(band, formats);
    const QString base = scale.base == EdgeUnit::money ? formats.amount(Money::fromMinorUnits(part.base)) : edgeText(part.base, scale.base, formats);
    return QStringLiteral("%1 × %2").arg(base, band.each ? formats.money(*band.each) : rateText(band.rate.value_or(Rate()), formats));
}

} // namespace somo
