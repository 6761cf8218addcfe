// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_diff.h"

#include "core/commission/policy_json.h"
#include "core/commission/policy_sentences.h"
#include "core/commission/policy_wording.h"
#include "core/commission/policy_words.h"
#include "core/words/report_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace somo {

namespace {

class Facts {
public:
    Facts(const Policy &policy, const Currency &currency, Language language, const PolicyNames &names)
        : m_policy(policy)
        , m_formats(language, currency)
        , m_names(names)
    {
    }

    std::vector<PolicyFact> all()
    {
        addHead();
        addBase();
        for (const CommissionRule &rule : m_policy.rules)
            addRule(rule);
        addBounds();
        for (size_t i = 0; i < m_policy.pools.size(); ++i)
            addPool(m_policy.pools[i], QStringLiteral("pool %1 %2").arg(m_policy.pools[i].team).arg(before(m_policy.pools, i, [](const TeamPool &pool) { return pool.team; })));
        for (size_t i = 0; i < m_policy.overrides.size(); ++i)
            addOverride(m_policy.overrides[i], i);
        addExtras();
        return std::move(m_facts);
    }

private:
    QString text(const char *source, const QStringList &args = {}) const
    {
        return words::filled(words::translated(m_formats.language(), "policy", source), args);
    }
    QString rate(Rate rate) const { return rateText(rate, m_formats); }
    QStringList named(QStringView kind, QStringList codes) const
    {
        for (QString &code : codes)
            code = m_names(kind, code);
        return codes;
    }
    static QString atStart(QString words) { return words.replace(0, 1, words.left(1).toUpper()); }

    /// How many of the list stand before this one and are about the same.
    template <typename List, typename About>
    static qsizetype before(const List &list, size_t at, About about)
    {
        return std::count_if(list.begin(), list.begin() + qsizetype(at), [&](const auto &each) { return about(each) == about(list[at]); });
    }

    void add(const QString &key, const QString &label, const QString &value, const QString &alone = {}) { m_facts.push_back({key, label, value, alone, {}, {}, {}}); }
    void add(const char *label, const QString &value) { add(QString::fromLatin1(label), text(label), value); }

    void addHead()
    {
        add(QT_TRANSLATE_NOOP("policy", "Name"), m_policy.name);
        add(QT_TRANSLATE_NOOP("policy", "In force"), m_formats.range(m_policy.days));
        add(QT_TRANSLATE_NOOP("policy", "Paid by"), m_policy.payer.isEmpty() ? text(QT_TRANSLATE_NOOP("policy", "the house")) : m_names(u"payer", m_policy.payer));
        const PolicyCover &covers = m_policy.covers;
        const QString list = (named(u"person", covers.people) + named(u"team", covers.teams)).join(QStringLiteral(", "));
        add(QT_TRANSLATE_NOOP("policy", "For whom"), covers.everyone ? text(QT_TRANSLATE_NOOP("policy", "everyone"))
                : covers.people.isEmpty() ? text(QT_TRANSLATE_NOOP("policy", "the teams %1"), {list})
                                          : text(QT_TRANSLATE_NOOP("policy", "the people %1"), {list}));
    }

    void addBase()
    {
        add(QT_TRANSLATE_NOOP("policy", "Counted"), text(wordFor(m_policy.base)));
        add(QT_TRANSLATE_NOOP("policy", "A sale counts"), text(wordFor(entryEvent(m_policy))));
        if (m_policy.holdDays > 0)
            add(QT_TRANSLATE_NOOP("policy", "Held for returns"), text(QT_TRANSLATE_NOOP("policy", "days: %1"), {m_formats.count(m_policy.holdDays)}));
        add(QT_TRANSLATE_NOOP("policy", "Paid out"), text(wordFor(m_policy.period)));
        add(QT_TRANSLATE_NOOP("policy", "Bands start again"), m_policy.accumulatesOverYear ? text(QT_TRANSLATE_NOOP("policy", "with the fiscal year"))
                                                                                          : text(QT_TRANSLATE_NOOP("policy", "with every period")));
        add(QT_TRANSLATE_NOOP("policy", "A later return"), m_policy.mirrorsReturns ? text(QT_TRANSLATE_NOOP("policy", "takes back its part of what was paid"))
                                                                                 : text(QT_TRANSLATE_NOOP("policy", "is calculated as if it had never been sold")));
    }

    QString whenShown(const RuleWhen &when) const
    {
        QStringList parts;
        for (const WhenKey &key : whenKeys()) {
            if (const QString &value = when.*key.value; !value.isEmpty())
                parts += text(wordFor(key), {m_names(key.key, value)});
        }
        return parts.isEmpty() ? text(QT_TRANSLATE_NOOP("policy", "whatever no other rule pays")) : parts.join(QStringLiteral(", "));
    }

    /// `owner`: "rule tea", "the pool of team NORTH". Starts that count something else are other bands.
    void addBands(const std::vector<PayBand> &bands, EdgeUnit unit, const QString &list, const QString &key, const QString &owner)
    {
        for (const PayBand &band : bands) {
            const QString alone = band.rate ? text(QT_TRANSLATE_NOOP("policy", "Rate of %1"), {owner}) : text(QT_TRANSLATE_NOOP("policy", "Pay of %1"), {owner});
            const QString start = edgeText(band.from, unit, m_formats);
            const QString pay = bandPayText(band, m_formats);
            m_facts.push_back({QStringLiteral("%1 %2 from %3").arg(key).arg(int(unit)).arg(band.from), text(QT_TRANSLATE_NOOP("policy", "%1 from %2 on"), {alone, start}), pay,
                               bands.size() == 1 ? alone : QString(), list, alone, bands.size() == 1 ? pay : text(QT_TRANSLATE_NOOP("policy", "from %1 on: %2"), {start, pay})});
        }
    }

    void addRule(const CommissionRule &rule)
    {
        const QString key = QStringLiteral("rule ") + rule.id;
        const QString words = ruleWords(ruleNameOf(m_policy, rule.id), m_formats.language());
        const QString name = words == rule.id ? text(QT_TRANSLATE_NOOP("policy", "rule %1"), {words}) : words;
        add(key, atStart(name), whenShown(rule.when));
        add(key + QStringLiteral(" method"), text(QT_TRANSLATE_NOOP("policy", "%1, bands"), {atStart(name)}),
            QStringList{text(wordFor(rule.method)), text(wordFor(rule.scope)), text(wordFor(rule.edges))}.join(QStringLiteral(", ")));
        addBands(rule.bands, edgeUnit(m_policy.base, rule.edges), key, key + u' ' + documentWord(rule.edges), name);
    }

    void addBounds()
    {
        if (m_policy.gate) {
            add(QT_TRANSLATE_NOOP("policy", "Gate"), text(QT_TRANSLATE_NOOP("policy", "with a score under %1, %2 of the commission is paid"),
                                                          {rate(m_policy.gate->minScore), rate(m_policy.gate->pays)}));
        }
        if (m_policy.cap)
            add(QT_TRANSLATE_NOOP("policy", "At most"), m_formats.money(*m_policy.cap));
        if (m_policy.guarantee)
            add(QT_TRANSLATE_NOOP("policy", "Guaranteed"), m_formats.money(*m_policy.guarantee));
        if (m_policy.draw)
            add(QT_TRANSLATE_NOOP("policy", "Paid in advance"), m_formats.money(*m_policy.draw));
    }

    void addPool(const TeamPool &pool, const QString &key)
    {
        const QString team = m_names(u"team", pool.team);
        const QString name = text(QT_TRANSLATE_NOOP("policy", "Pool of team %1"), {team});
        QStringList weights;
        for (const auto &[person, weight] : pool.weights)
            weights += QStringLiteral("%1 %2").arg(m_names(u"person", person), m_formats.quantity(weight));
        const QString shared = text(wordFor(pool.share));
        add(key, text(QT_TRANSLATE_NOOP("policy", "%1, shared"), {name}),
            weights.isEmpty() ? shared : QStringLiteral("%1: %2").arg(shared, weights.join(QStringLiteral(", "))));
        add(key + QStringLiteral(" method"), text(QT_TRANSLATE_NOOP("policy", "%1, bands"), {name}), text(wordFor(pool.method)));
        addBands(pool.bands, edgeUnit(m_policy.base, BandEdges::amount), key, key, text(QT_TRANSLATE_NOOP("policy", "the pool of team %1"), {team}));
    }

    void addOverride(const Override &each, size_t at)
    {
        const auto number = before(m_policy.overrides, at, [](const Override &other) { return std::pair(other.person, other.team); });
        const QString key = QStringLiteral("override %1\n%2\n%3").arg(each.person, each.team).arg(number);
        const QString own = each.ownSales ? text(QT_TRANSLATE_NOOP("policy", "own sales included")) : text(QT_TRANSLATE_NOOP("policy", "own sales left out"));
        add(key, text(QT_TRANSLATE_NOOP("policy", "Share of %1 in what team %2 sells"), {m_names(u"person", each.person), m_names(u"team", each.team)}),
            QStringLiteral("%1, %2").arg(rate(each.rate), own));
    }

    void addExtras()
    {
        if (m_policy.referral && m_policy.referral->rate)
            add(QT_TRANSLATE_NOOP("policy", "Referral"), text(QT_TRANSLATE_NOOP("policy", "%1 of the order"), {rate(*m_policy.referral->rate)}));
        else if (m_policy.referral)
            add(QT_TRANSLATE_NOOP("policy", "Referral"), text(QT_TRANSLATE_NOOP("policy", "%1 an order"), {m_formats.money(m_policy.referral->amount.value_or(Money()))}));
        for (size_t i = 0; i < m_policy.bonuses.size(); ++i) {
            const PolicyBonus &bonus = m_policy.bonuses[i];
            const auto number = before(m_policy.bonuses, i, [](const PolicyBonus &each) { return each.kind; });
            add(QStringLiteral("bonus %1 %2").arg(int(bonus.kind)).arg(number), text(wordFor(bonus.kind)), m_formats.money(bonus.amount));
        }
    }

    const Policy &m_policy;
    Formats m_formats;
    const PolicyNames &m_names;
    std::vector<PolicyFact> m_facts;
};

struct ToldFact {
    PolicyFact fact;
    QString plain; // its value by codes
};

/// What a thing was and what it is, by names; by codes where two of one name are meant.
std::pair<QString, QString> wasAndIs(const ToldFact &old, const ToldFact &now)
{
    return old.fact.value == now.fact.value ? std::pair(old.plain, now.plain) : std::pair(old.fact.value, now.fact.value);
}

const ToldFact *withKey(const std::vector<ToldFact> &facts, const QString &key)
{
    const auto found = std::ranges::find(facts, key, [](const ToldFact &each) { return each.fact.key; });
    return found == facts.end() ? nullptr : &*found;
}

QString shortest(const PolicyFact &fact)
{
    return fact.alone.isEmpty() ? fact.label : fact.alone;
}

std::vector<const PolicyFact *> bandsOfList(const std::vector<ToldFact> &facts, const QString &list)
{
    std::vector<const PolicyFact *> bands;
    for (const ToldFact &told : facts) {
        if (told.fact.list == list)
            bands.push_back(&told.fact);
    }
    return bands;
}

/// The version before, its rules called as those of the later one that pay the same sales.
Policy withRulesCalledAs(const Policy &after, Policy before)
{
    const auto has = [](const Policy &policy, const QString &id) { return std::ranges::find(policy.rules, id, &CommissionRule::id) != policy.rules.end(); };
    for (CommissionRule &rule : before.rules) {
        if (has(after, rule.id))
            continue;
        const auto same = std::ranges::find_if(after.rules, [&](const CommissionRule &each) { return each.when == rule.when && !has(before, each.id); });
        if (same != after.rules.end())
            rule.id = same->id;
    }
    return before;
}

/// The best of those that fit; null where none does.
const StoredPolicy *bestOf(const std::vector<StoredPolicy> &versions, bool isBetter(const StoredPolicy &, const StoredPolicy &), const std::function<bool(const StoredPolicy &)> &fits)
{
    const StoredPolicy *best = nullptr;
    for (const StoredPolicy &each : versions) {
        if (fits(each) && (!best || isBetter(each, *best)))
            best = &each;
    }
    return best;
}

bool isLater(const StoredPolicy &a, const StoredPolicy &b)
{
    return a.policy.version > b.policy.version;
}

bool beginsLater(const StoredPolicy &a, const StoredPolicy &b)
{
    return a.policy.days.first > b.policy.days.first;
}

} // namespace

const StoredPolicy *versionInForce(const QString &code, const std::vector<StoredPolicy> &versions, Day today)
{
    return bestOf(versions, isLater, [&](const StoredPolicy &each) { return each.policy.code == code && each.policy.days.contains(today); });
}

const StoredPolicy *comparedVersion(const Policy &policy, const std::vector<StoredPolicy> &versions, Day today)
{
    const StoredPolicy *current = versionInForce(policy.code, versions, today);
    if (current && current->policy.version <= policy.version && !(current->policy == policy))
        return current;
    if (const StoredPolicy *before = bestOf(versions, isLater, [&](const StoredPolicy &each) { return each.policy.code == policy.code && each.policy.version < policy.version; }))
        return before;
    const auto isOther = [&](const StoredPolicy &each) { return each.policy.code != policy.code && each.policy.payer == policy.payer && !each.policy.days.isEmpty(); };
    // What the book doesn't have yet would stand in the place of what is in force, though that began with it or later.
    const bool isNew = std::ranges::none_of(versions, [&](const StoredPolicy &each) { return each.policy.code == policy.code; });
    const auto begunBefore = [&](const StoredPolicy &each) {
        return isOther(each) && (each.policy.days.first < policy.days.first || (isNew && each.policy.days.first == policy.days.first));
    };
    const StoredPolicy *running = bestOf(versions, beginsLater, [&](const StoredPolicy &each) {
        return (isNew ? isOther(each) : begunBefore(each)) && each.policy.days.contains(today);
    });
    return running ? running : bestOf(versions, beginsLater, begunBefore);
}

std::vector<PolicyFact> policyFacts(const Policy &policy, const Currency &currency, Language language, const PolicyNames &names)
{
    return Facts(policy, currency, language, names).all();
}

namespace {

/// Facts as they are shown, each with the value that codes alone give, which tells two of one name apart.
std::vector<ToldFact> toldFacts(const Policy &policy, const Currency &currency, Language language, const PolicyNames &names)
{
    std::vector<PolicyFact> shown = policyFacts(policy, currency, language, names);
    const std::vector<PolicyFact> plain = policyFacts(policy, currency, language);
    std::vector<ToldFact> told;
    for (size_t i = 0; i < shown.size(); ++i)
        told.push_back({std::move(shown[i]), plain[i].value});
    return told;
}

} // namespace

QStringList policyDifferences(const Policy &before, const Policy &after, const Currency &currency, Language language, const PolicyNames &names)
{
    const auto said = toldFacts(before, currency, language, names);
    const auto says = toldFacts(after, currency, language, names);
    const auto sentence = [&](const char *source, const QStringList &args) { return words::filled(words::translated(language, "policy", source), args); };
    QStringList sentences;
    for (const ToldFact &told : says) {
        const ToldFact *old = withKey(said, told.fact.key);
        if (!old) {
            sentences += sentence(QT_TRANSLATE_NOOP("policy", "New: %1: %2."), {shortest(told.fact), told.fact.value});
        } else if (old->plain != told.plain) {
            const auto [was, is] = wasAndIs(*old, told);
            sentences += sentence(QT_TRANSLATE_NOOP("policy", "%1: %2 → %3."), {old->fact.alone.isEmpty() ? told.fact.label : shortest(told.fact), was, is});
        }
    }
    for (const ToldFact &told : said) {
        if (!withKey(says, told.fact.key))
            sentences += sentence(QT_TRANSLATE_NOOP("policy", "No longer: %1: %2."), {shortest(told.fact), told.fact.value});
    }
    return sentences;
}

std::vector<PolicyChangeRow> policyChanges(const Policy &before, const Policy &after, const Currency &currency, Language language, const PolicyNames &names)
{
    const auto said = toldFacts(withRulesCalledAs(after, before), currency, language, names);
    const auto says = toldFacts(after, currency, language, names);
    std::vector<PolicyChangeRow> rows;
    const auto addBands = [&](const QString &list) {
        const auto old = bandsOfList(said, list);
        const auto now = bandsOfList(says, list);
        for (size_t i = 0; i < std::max(old.size(), now.size()); ++i) {
            const PolicyFact *was = i < old.size() ? old[i] : nullptr;
            const PolicyFact *is = i < now.size() ? now[i] : nullptr;
            const QString title = is ? is->title : was->title;
            const QString numbered = words::filled(words::translated(language, "policy", QT_TRANSLATE_NOOP("policy", "%1, band %2")), {title, QString::number(i + 1)});
            if (!was || !is || was->whole != is->whole)
                rows.push_back({std::max(old.size(), now.size()) == 1 ? title : numbered, was ? was->whole : QString(), is ? is->whole : QString()});
        }
    };
    QString list;
    for (const ToldFact &told : says) {
        const PolicyFact &fact = told.fact;
        if (!fact.list.isEmpty() && fact.list != list)
            addBands(fact.list);
        list = fact.list;
        const ToldFact *old = withKey(said, fact.key);
        if (!list.isEmpty() || (old && old->plain == told.plain))
            continue;
        const auto [was, is] = old ? wasAndIs(*old, told) : std::pair(QString(), fact.value);
        rows.push_back({fact.label, was, is});
    }
    list.clear();
    for (const ToldFact &told : said) {
        const PolicyFact &fact = told.fact;
        if (!fact.list.isEmpty() && fact.list != list && bandsOfList(says, fact.list).empty())
            addBands(fact.list);
        list = fact.list;
        if (list.isEmpty() && !withKey(says, fact.key))
            rows.push_back({fact.label, fact.value, {}});
    }
    return rows;
}

} // namespace somo
