// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy_json.h"
#include "core/words/error_words.h"
#include "tests/support/catch.h"
#include "tests/support/test_book.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <random>

namespace somo::test {

/// A document that is sound, with these members instead of its own or besides.
inline QByteArray policyWith(const char *members = "{}")
{
    const QByteArray usual = R"({"code": "STD", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue",
                                 "rules": [{"id": "all", "bands": [{"from": "0", "rate": "2"}]}]})";
    QJsonObject policy = QJsonDocument::fromJson(usual).object();
    const QJsonDocument others = QJsonDocument::fromJson(members);
    REQUIRE(others.isObject());
    const QJsonObject given = others.object();
    for (auto each = given.begin(); each != given.end(); ++each)
        policy[each.key()] = each.value();
    return QJsonDocument(policy).toJson();
}

inline BookSettings dollars()
{
    BookSettings settings;
    settings.currency = Currency{QStringLiteral("USD"), 2};
    return settings;
}

inline Policy readPolicy(const char *members = "{}", const BookSettings &settings = {})
{
    return must(policyFromJson(policyWith(members), settings));
}

inline std::string englishOf(const Error &error) { return words::errorText(error, Language::english).toStdString(); }

inline QStringList lines(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list += QString::fromUtf8(text);
    return list;
}

/// Draws policies that checkPolicy accepts: every clause and every choice comes up.
class RandomPolicies {
public:
    explicit RandomPolicies(unsigned seed)
        : m_random(seed)
    {
    }

    Policy next()
    {
        Policy policy;
        policy.code = text("P");
        policy.name = text("Chính sách \"x\" \\ ");
        policy.version = int(1 + below(9));
        policy.reason = oneIn(2) ? text("vì") : QString();
        policy.days.first = Day::fromNumber(20260101).addDays(int(below(300)));
        policy.days.last = policy.days.first.addDays(int(below(700)));
        policy.payer = oneIn(3) ? text("NPP") : QString();
        policy.covers = cover();
        policy.event = RecognitionEvent(below(5));
        policy.holdDays = oneIn(2) ? int(below(367)) : 0;
        policy.base = CommissionBase(below(5));
        policy.period = oneIn(2) ? PeriodKind::month : oneIn(2) ? PeriodKind::quarter : PeriodKind::year;
        policy.accumulatesOverYear = oneIn(2);
        policy.mirrorsReturns = policy.base != CommissionBase::grossProfit && oneIn(2);
        for (qint64 i = below(4); i > 0; --i)
            policy.rules.push_back(rule(policy.base, QStringLiteral("r%1 ]").arg(i), i == 1 && oneIn(2)));
        addBounds(policy);
        addTeams(policy);
        if (oneIn(3))
            policy.referral = oneIn(2) ? Referral{rate(), std::nullopt} : Referral{std::nullopt, money()};
        for (qint64 i = below(3); i > 0; --i)
            policy.bonuses.push_back({BonusKind(below(2)), money()});
        return policy;
    }

private:
    qint64 below(qint64 bound) { return qint64(m_random() % quint64(bound)); }
    bool oneIn(qint64 times) { return below(times) == 0; }
    QString text(const char *head) { return QString::fromUtf8(head) + QString::number(below(1000)); }
    Money money() { return Money::fromMinorUnits(below(oneIn(4) ? 4'000'000'000'000'000'000 : 50'000'000)); }
    Rate rate() { return Rate{below(Rate::whole + 1)}; }

    PolicyCover cover()
    {
        PolicyCover cover;
        cover.everyone = oneIn(3);
        QStringList &codes = oneIn(2) ? cover.people : cover.teams;
        for (qint64 i = cover.everyone ? 0 : 1 + below(3); i > 0; --i)
            codes += QStringLiteral("Đ%1").arg(i);
        return cover;
    }
    std::vector<PayBand> bands(BandMethod method, bool counts)
    {
        std::vector<PayBand> bands;
        qint64 from = 0;
        for (qint64 i = 1 + below(4); i > 0; --i) {
            PayBand band;
            band.from = from;
            if (method == BandMethod::slab && oneIn(3))
                band.amount = money();
            else if (counts)
                band.each = money();
            else
                band.rate = rate();
            bands.push_back(band);
            from += 1 + below(9'000'000);
        }
        return bands;
    }
    CommissionRule rule(CommissionBase base, const QString &id, bool isDefault)
    {
        CommissionRule rule;
        rule.id = id;
        if (!isDefault) {
            rule.when.channel = text("kênh");
            rule.when.area = oneIn(2) ? text("MB") : QString();
            rule.when.productGroup = base != CommissionBase::orders && oneIn(2) ? text("TEA") : QString();
        }
        rule.scope = base == CommissionBase::orders ? RuleScope::period : RuleScope(below(3));
        rule.method = BandMethod(below(2));
        rule.edges = isCounted(base) ? BandEdges(below(2)) : BandEdges(below(3));
        rule.bands = bands(rule.method, isCounted(base) || rule.edges == BandEdges::units);
        return rule;
    }
    void addBounds(Policy &policy)
    {
        if (oneIn(3))
            policy.gate = ScoreGate{Rate{below(1'500'000)}, rate()};
        if (oneIn(3))
            policy.guarantee = money();
        if (oneIn(3))
            policy.cap = Money::fromMinorUnits(policy.guarantee.value_or(Money()).minorUnits() + below(1'000));
        if (oneIn(3))
            policy.draw = money();
    }
    void addTeams(Policy &policy)
    {
        for (qint64 i = below(3); i > 0; --i) {
            TeamPool pool;
            pool.team = text("NHÓM");
            pool.method = BandMethod(below(2));
            pool.bands = bands(pool.method, isCounted(policy.base));
            pool.share = PoolShare(below(3));
            if (pool.share == PoolShare::weights)
                pool.weights = {{text("AN"), Quantity{1 + below(5'000)}}, {text("BI"), Quantity{below(5'000)}}};
            policy.pools.push_back(pool);
        }
        for (qint64 i = isCounted(policy.base) ? 0 : below(3); i > 0; --i)
            policy.overrides.push_back({text("LEAD"), text("NHÓM"), rate(), oneIn(2)});
    }

    std::mt19937_64 m_random;
};

} // namespace somo::test
