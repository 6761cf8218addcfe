// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_json.h"

#include "core/commission/policy_words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace somo {

namespace {

/// A text as JSON writes it, quotation marks and all.
QString quoted(const QString &text)
{
    const QByteArray listed = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(listed.mid(1, listed.size() - 2));
}
QString quotedOrNull(const QString &text) { return text.isEmpty() ? QStringLiteral("null") : quoted(text); }
QString moneyWritten(Money amount, const Currency &currency) { return quoted(moneyText(amount, currency)); }
QString moneyOrNull(const std::optional<Money> &amount, const Currency &currency) { return amount ? moneyWritten(*amount, currency) : QStringLiteral("null"); }
QString rateWritten(Rate rate) { return quoted(shortText(rate.millionths, 4)); }
QString yesNo(bool yes) { return yes ? QStringLiteral("true") : QStringLiteral("false"); }

QString listOf(const QStringList &values)
{
    return QStringLiteral("[") + values.join(QStringLiteral(", ")) + u']';
}

QString listOfTexts(const QStringList &texts)
{
    QStringList values;
    for (const QString &text : texts)
        values += quoted(text);
    return listOf(values);
}

/// The members of an object in the order in which they are put: Qt's own objects sort their keys, and then a policy begins
/// with its "accumulate".
class Members {
public:
    void put(QStringView key, const QString &value) { m_members += QStringLiteral("\"%1\": %2").arg(key, value); }
    QString onOneLine() const { return QStringLiteral("{") + m_members.join(QStringLiteral(", ")) + u'}'; }
    QString onLines() const { return QStringLiteral("{\n  ") + m_members.join(QStringLiteral(",\n  ")) + QStringLiteral("\n}\n"); }

private:
    QStringList m_members;
};

/// A list whose items each have a line of their own.
QString lines(const QStringList &items)
{
    return items.isEmpty() ? QStringLiteral("[]") : QString(QStringLiteral("[\n    ") + items.join(QStringLiteral(",\n    ")) + QStringLiteral("\n  ]"));
}

QString coverWritten(const PolicyCover &cover)
{
    Members members;
    if (!cover.people.isEmpty())
        members.put(u"people", listOfTexts(cover.people));
    if (!cover.teams.isEmpty())
        members.put(u"teams", listOfTexts(cover.teams));
    if (cover.everyone)
        members.put(u"everyone", yesNo(true));
    return members.onOneLine();
}

QString bandsWritten(const std::vector<PayBand> &bands, EdgeUnit unit, const Currency &currency)
{
    const int decimals = edgeDecimals(unit, currency);
    QStringList items;
    for (const PayBand &band : bands) {
        Members members;
        members.put(u"from", quoted(unit == EdgeUnit::money ? fixedText(band.from, decimals) : shortText(band.from, decimals)));
        if (band.rate)
            members.put(u"rate", rateWritten(*band.rate));
        if (band.amount)
            members.put(u"amount", moneyWritten(*band.amount, currency));
        if (band.each)
            members.put(u"each", moneyWritten(*band.each, currency));
        items += members.onOneLine();
    }
    return listOf(items);
}

QString rulesWritten(const Policy &policy, const Currency &currency)
{
    QStringList items;
    for (const CommissionRule &rule : policy.rules) {
        Members members;
        members.put(u"id", quoted(rule.id));
        if (!rule.when.isDefault()) {
            Members when;
            for (const WhenKey &key : whenKeys()) {
                if (const QString &value = rule.when.*key.value; !value.isEmpty())
                    when.put(key.key, quoted(value));
            }
            members.put(u"when", when.onOneLine());
        }
        members.put(u"scope", quoted(documentWord(rule.scope)));
        members.put(u"method", quoted(documentWord(rule.method)));
        members.put(u"edges", quoted(documentWord(rule.edges)));
        members.put(u"bands", bandsWritten(rule.bands, edgeUnit(policy.base, rule.edges), currency));
        items += members.onOneLine();
    }
    return lines(items);
}

QString poolsWritten(const Policy &policy, const Currency &currency)
{
    QStringList items;
    for (const TeamPool &pool : policy.pools) {
        Members members;
        members.put(u"team", quoted(pool.team));
        members.put(u"method", quoted(documentWord(pool.method)));
        members.put(u"bands", bandsWritten(pool.bands, edgeUnit(policy.base, BandEdges::amount), currency));
        members.put(u"share", quoted(documentWord(pool.share)));
        if (!pool.weights.empty()) {
            QStringList weights;
            for (const auto &[person, weight] : pool.weights)
                weights += QString(quoted(person) + QStringLiteral(": ") + quoted(quantityText(weight)));
            members.put(u"weights", QStringLiteral("{%1}").arg(weights.join(QStringLiteral(", "))));
        }
        items += members.onOneLine();
    }
    return lines(items);
}

QString overridesWritten(const Policy &policy)
{
    QStringList items;
    for (const Override &each : policy.overrides) {
        Members members;
        members.put(u"person", quoted(each.person));
        members.put(u"team", quoted(each.team));
        members.put(u"rate", rateWritten(each.rate));
        members.put(u"own_sales", yesNo(each.ownSales));
        items += members.onOneLine();
    }
    return lines(items);
}

QString gateWritten(const std::optional<ScoreGate> &gate)
{
    if (!gate)
        return QStringLiteral("null");
    Members members;
    members.put(u"min_score", rateWritten(gate->minScore));
    members.put(u"pays", rateWritten(gate->pays));
    return members.onOneLine();
}

QString referralWritten(const std::optional<Referral> &referral, const Currency &currency)
{
    if (!referral)
        return QStringLiteral("null");
    Members members;
    if (referral->rate)
        members.put(u"rate", rateWritten(*referral->rate));
    if (referral->amount)
        members.put(u"amount", moneyWritten(*referral->amount, currency));
    return members.onOneLine();
}

QString bonusesWritten(const Policy &policy, const Currency &currency)
{
    QStringList items;
    for (const PolicyBonus &bonus : policy.bonuses) {
        Members members;
        members.put(u"kind", quoted(documentWord(bonus.kind)));
        members.put(u"amount", moneyWritten(bonus.amount, currency));
        items += members.onOneLine();
    }
    return lines(items);
}

} // namespace

QByteArray policyToJson(const Policy &policy, const Currency &currency)
{
    Members root;
    root.put(u"code", quoted(policy.code));
    root.put(u"name", quoted(policy.name));
    root.put(u"version", QString::number(policy.version));
    root.put(u"reason", quotedOrNull(policy.reason));
    root.put(u"from", quoted(policy.days.first.toIso()));
    root.put(u"to", quoted(policy.days.last.toIso()));
    root.put(u"payer", quotedOrNull(policy.payer));
    root.put(u"covers", coverWritten(policy.covers));
    root.put(u"event", quoted(documentWord(policy.event)));
    root.put(u"hold_days", QString::number(policy.holdDays));
    root.put(u"base", quoted(documentWord(policy.base)));
    root.put(u"period", quoted(documentWord(policy.period)));
    root.put(u"accumulate", quoted(policy.accumulatesOverYear ? QStringLiteral("year") : QStringLiteral("period")));
    root.put(u"returns", quoted(policy.mirrorsReturns ? QStringLiteral("mirror") : QStringLiteral("re_run")));
    root.put(u"rules", rulesWritten(policy, currency));
    root.put(u"gate", gateWritten(policy.gate));
    root.put(u"cap", moneyOrNull(policy.cap, currency));
    root.put(u"guarantee", moneyOrNull(policy.guarantee, currency));
    root.put(u"draw", moneyOrNull(policy.draw, currency));
    root.put(u"team_pools", poolsWritten(policy, currency));
    root.put(u"overrides", overridesWritten(policy));
    root.put(u"referral", referralWritten(policy.referral, currency));
    root.put(u"bonuses", bonusesWritten(policy, currency));
    return root.onLines().toUtf8();
}

} // namespace somo
