// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_json.h"

#include "core/base/json_object.h"
#include "core/base/text.h"
#include "core/commission/policy_words.h"
#include "core/ledger/ledger_derivation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace somo {

namespace {

/// Percent with 4 decimals is millionths of the whole.
constexpr int rateDecimals = 4;
constexpr int quantityDecimals = 3;

/// The second argument is a source text of the context "expected".
Error badValue(const QString &at, const char *expected) { return failure(ErrorCode::badPolicyValue, {at, QString::fromUtf8(expected)}); }

const char *expectedMoney() { return QT_TRANSLATE_NOOP("expected", "an amount in quotation marks, with no more decimals than the currency has, such as \"50000\""); }
const char *expectedRate() { return QT_TRANSLATE_NOOP("expected", "percent in quotation marks, with up to 4 decimals, such as \"2.5\""); }
const char *expectedQuantity() { return QT_TRANSLATE_NOOP("expected", "a quantity in quotation marks, with up to 3 decimals, such as \"10\""); }

/// No zero character and no half of a pair, which JSON can write but no text holds.
bool isWritten(const QString &text)
{
    return !text.contains(QChar::Null) && text.isValidUtf16();
}

/// An object of the document with its place in it, so that whatever is wrong is named by its clause.
class Clause {
public:
    Clause(QJsonObject object, QString where)
        : m_object(std::move(object))
        , m_where(std::move(where))
    {
    }

    const QString &where() const { return m_where; }
    QString at(QStringView key) const { return clause::inside(m_where, key); }
    QJsonValue value(QStringView key) const { return m_object.value(key); }
    /// Null says the same as leaving it out.
    bool has(QStringView key) const { return m_object.contains(key) && !value(key).isNull(); }
    QStringList keys() const { return m_object.keys(); }

    /// Refuses a key that nobody reads, by its name.
    Status only(std::initializer_list<QStringView> known) const
    {
        for (const QString &key : m_object.keys()) {
            if (std::find(known.begin(), known.end(), QStringView(key)) == known.end()) {
                const QString whole = QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "document"));
                return failure(ErrorCode::unknownPolicyKey, {key, m_where.isEmpty() ? whole : m_where});
            }
        }
        return success();
    }

    /// A text that says something.
    Result<QString> text(QStringView key) const
    {
        const QString found = cleanText(value(key).toString());
        if (!value(key).isString() || found.isEmpty() || !isWritten(value(key).toString()))
            return badValue(at(key), QT_TRANSLATE_NOOP("expected", "a text that isn't empty"));
        return found;
    }
    Result<QString> textOrNone(QStringView key) const { return has(key) ? text(key) : Result<QString>(QString()); }

    Result<bool> yes(QStringView key) const
    {
        if (has(key) && !value(key).isBool())
            return badValue(at(key), QT_TRANSLATE_NOOP("expected", "true or false"));
        return value(key).toBool();
    }

    Result<int> whole(QStringView key, int least, int otherwise) const
    {
        if (!has(key))
            return otherwise;
        const qint64 number = value(key).toInteger(-1);
        if (!value(key).isDouble() || number < least || number > 1'000'000)
            return badValue(at(key), least == 0 ? QT_TRANSLATE_NOOP("expected", "a whole number from 0") : QT_TRANSLATE_NOOP("expected", "a whole number from 1"));
        return int(number);
    }

    Result<Day> day(QStringView key) const
    {
        const auto day = value(key).isString() ? Day::fromIso(value(key).toString()) : std::nullopt;
        if (!day)
            return badValue(at(key), QT_TRANSLATE_NOOP("expected", "a date such as 2026-10-31"));
        return *day;
    }

    /// A number written as a text, so that no reader of JSON turns it into a floating one on the way.
    Result<qint64> decimal(QStringView key, int decimals, const char *expected) const
    {
        const auto number = value(key).isString() ? exactDecimalFromText(value(key).toString().trimmed().toStdString(), decimals) : std::nullopt;
        if (!number)
            return badValue(at(key), expected);
        return *number;
    }
    Result<Rate> rate(QStringView key) const
    {
        SOMO_TRY_ASSIGN(const qint64 millionths, decimal(key, rateDecimals, expectedRate()));
        return Rate{millionths};
    }
    Result<std::optional<Rate>> rateOrNone(QStringView key) const
    {
        if (!has(key))
            return std::optional<Rate>();
        SOMO_TRY_ASSIGN(const Rate found, rate(key));
        return std::optional<Rate>(found);
    }
    Result<Money> money(QStringView key, const Currency &currency) const
    {
        SOMO_TRY_ASSIGN(const qint64 units, decimal(key, currency.decimals, expectedMoney()));
        return Money::fromMinorUnits(units);
    }
    Result<std::optional<Money>> moneyOrNone(QStringView key, const Currency &currency) const
    {
        if (!has(key))
            return std::optional<Money>();
        SOMO_TRY_ASSIGN(const Money found, money(key, currency));
        return std::optional<Money>(found);
    }

    template <typename Choice>
    Result<Choice> choice(QStringView key, Choice otherwise, const char *expected) const
    {
        if (!has(key))
            return otherwise;
        const auto found = fromDocumentWord<Choice>(value(key).toString());
        if (!found)
            return badValue(at(key), expected);
        return *found;
    }
    /// Whether it says the second of two words; the first where it says nothing.
    Result<bool> second(QStringView key, QStringView first, QStringView otherOne, const char *expected) const
    {
        const QString found = value(key).toString();
        if (has(key) && found != first && found != otherOne)
            return badValue(at(key), expected);
        return found == otherOne;
    }

    Result<Clause> object(QStringView key) const { return objectOf(value(key), at(key)); }
    static Result<Clause> objectOf(const QJsonValue &value, const QString &where)
    {
        if (!value.isObject())
            return badValue(where, QT_TRANSLATE_NOOP("expected", "an object"));
        return Clause(value.toObject(), where);
    }
    Result<QJsonArray> list(QStringView key) const
    {
        if (has(key) && !value(key).isArray())
            return badValue(at(key), QT_TRANSLATE_NOOP("expected", "a list"));
        return value(key).toArray();
    }

private:
    QJsonObject m_object;
    QString m_where;
};

Result<QStringList> codes(const Clause &owner, QStringView key)
{
    SOMO_TRY_ASSIGN(const QJsonArray list, owner.list(key));
    QStringList found;
    for (const QJsonValue &value : list) {
        const QString code = cleanText(value.toString());
        if (!value.isString() || code.isEmpty() || !isWritten(value.toString()))
            return badValue(owner.at(key), QT_TRANSLATE_NOOP("expected", "a list of codes"));
        found += code;
    }
    return found;
}

Result<PolicyCover> readCover(const Clause &policy)
{
    SOMO_TRY_ASSIGN(const Clause covers, policy.object(u"covers"));
    SOMO_TRY(covers.only({u"everyone", u"people", u"teams"}));
    PolicyCover cover;
    SOMO_TRY_ASSIGN(cover.everyone, covers.yes(u"everyone"));
    SOMO_TRY_ASSIGN(cover.people, codes(covers, u"people"));
    SOMO_TRY_ASSIGN(cover.teams, codes(covers, u"teams"));
    return cover;
}

const char *expectedEdge(EdgeUnit unit)
{
    switch (unit) {
    case EdgeUnit::money: return expectedMoney();
    case EdgeUnit::quantity: return expectedQuantity();
    case EdgeUnit::count: return QT_TRANSLATE_NOOP("expected", "a whole number in quotation marks, such as \"10\"");
    case EdgeUnit::percent: return expectedRate();
    }
    return "";
}

Result<std::vector<PayBand>> readBands(const Clause &owner, EdgeUnit unit, const Currency &currency)
{
    SOMO_TRY_ASSIGN(const QJsonArray list, owner.list(u"bands"));
    std::vector<PayBand> bands;
    for (qsizetype i = 0; i < list.size(); ++i) {
        SOMO_TRY_ASSIGN(const Clause read, Clause::objectOf(list[i], clause::numbered(owner.at(u"bands"), i)));
        SOMO_TRY(read.only({u"from", u"rate", u"amount", u"each"}));
        PayBand band;
        SOMO_TRY_ASSIGN(band.from, read.decimal(u"from", edgeDecimals(unit, currency), expectedEdge(unit)));
        SOMO_TRY_ASSIGN(band.rate, read.rateOrNone(u"rate"));
        SOMO_TRY_ASSIGN(band.amount, read.moneyOrNone(u"amount", currency));
        SOMO_TRY_ASSIGN(band.each, read.moneyOrNone(u"each", currency));
        bands.push_back(band);
    }
    return bands;
}

Result<BandMethod> readMethod(const Clause &owner)
{
    return owner.choice(u"method", BandMethod::marginal, QT_TRANSLATE_NOOP("expected", "marginal or slab"));
}

Result<RuleWhen> readWhen(const Clause &rule)
{
    RuleWhen when;
    if (!rule.has(u"when"))
        return when;
    SOMO_TRY_ASSIGN(const Clause read, rule.object(u"when"));
    SOMO_TRY(read.only({u"product", u"product_group", u"segment", u"channel", u"region", u"area"}));
    for (const WhenKey &key : whenKeys()) {
        if (read.has(key.key)) {
            SOMO_TRY_ASSIGN(when.*key.value, read.text(key.key));
        }
    }
    return when;
}

Result<CommissionRule> readRule(const Clause &read, const QString &id, CommissionBase base, const Currency &currency)
{
    SOMO_TRY(read.only({u"id", u"when", u"scope", u"method", u"edges", u"bands"}));
    CommissionRule rule;
    rule.id = id;
    SOMO_TRY_ASSIGN(rule.when, readWhen(read));
    SOMO_TRY_ASSIGN(rule.scope, read.choice(u"scope", RuleScope::period, QT_TRANSLATE_NOOP("expected", "period, order or line")));
    SOMO_TRY_ASSIGN(rule.method, readMethod(read));
    SOMO_TRY_ASSIGN(rule.edges, read.choice(u"edges", BandEdges::amount, QT_TRANSLATE_NOOP("expected", "amount, units or target_percent")));
    SOMO_TRY_ASSIGN(rule.bands, readBands(read, edgeUnit(base, rule.edges), currency));
    return rule;
}

/// The ids that the rules are given, then for those without one the first free "rule N" from their own place on.
Result<QStringList> ruleIds(const QJsonArray &rules)
{
    QStringList ids;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        SOMO_TRY_ASSIGN(const Clause rule, Clause::objectOf(rules[i], clause::numbered(u"rules", i)));
        SOMO_TRY_ASSIGN(QString id, rule.has(u"id") ? rule.text(u"id") : Result<QString>(QString()));
        ids += std::move(id);
    }
    for (qsizetype i = 0; i < ids.size(); ++i) {
        for (qsizetype number = i + 1; ids[i].isEmpty(); ++number) {
            const QString made = QStringLiteral("rule %1").arg(number);
            if (!ids.contains(made))
                ids[i] = made;
        }
    }
    return ids;
}

Status readRules(const Clause &read, const Currency &currency, Policy &policy)
{
    SOMO_TRY_ASSIGN(const QJsonArray list, read.list(u"rules"));
    SOMO_TRY_ASSIGN(const QStringList ids, ruleIds(list));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const Clause each(list[i].toObject(), clause::named(u"rules", ids[i], i));
        SOMO_TRY_ASSIGN(CommissionRule rule, readRule(each, ids[i], policy.base, currency));
        policy.rules.push_back(std::move(rule));
    }
    return success();
}

Status readBounds(const Clause &read, const Currency &currency, Policy &policy)
{
    if (read.has(u"gate")) {
        SOMO_TRY_ASSIGN(const Clause gate, read.object(u"gate"));
        SOMO_TRY(gate.only({u"min_score", u"pays"}));
        ScoreGate found;
        SOMO_TRY_ASSIGN(found.minScore, gate.rate(u"min_score"));
        SOMO_TRY_ASSIGN(found.pays, gate.rate(u"pays"));
        policy.gate = found;
    }
    SOMO_TRY_ASSIGN(policy.cap, read.moneyOrNone(u"cap", currency));
    SOMO_TRY_ASSIGN(policy.guarantee, read.moneyOrNone(u"guarantee", currency));
    SOMO_TRY_ASSIGN(policy.draw, read.moneyOrNone(u"draw", currency));
    return success();
}

Result<std::map<QString, Quantity>> readWeights(const Clause &pool)
{
    std::map<QString, Quantity> weights;
    if (!pool.has(u"weights"))
        return weights;
    SOMO_TRY_ASSIGN(const Clause read, pool.object(u"weights"));
    for (const QString &person : read.keys()) {
        SOMO_TRY_ASSIGN(const qint64 thousandths, read.decimal(person, quantityDecimals, expectedQuantity()));
        weights[cleanText(person)] = Quantity{thousandths};
    }
    return weights;
}

Status readPools(const Clause &read, const Currency &currency, Policy &policy)
{
    SOMO_TRY_ASSIGN(const QJsonArray list, read.list(u"team_pools"));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString where = clause::named(u"team_pools", cleanText(list[i][u"team"].toString()), i);
        SOMO_TRY_ASSIGN(const Clause pool, Clause::objectOf(list[i], where));
        SOMO_TRY(pool.only({u"team", u"method", u"bands", u"share", u"weights"}));
        TeamPool found;
        SOMO_TRY_ASSIGN(found.team, pool.text(u"team"));
        SOMO_TRY_ASSIGN(found.method, readMethod(pool));
        SOMO_TRY_ASSIGN(found.bands, readBands(pool, edgeUnit(policy.base, BandEdges::amount), currency));
        SOMO_TRY_ASSIGN(found.share, pool.choice(u"share", PoolShare::equal, QT_TRANSLATE_NOOP("expected", "equal, contribution or weights")));
        SOMO_TRY_ASSIGN(found.weights, readWeights(pool));
        policy.pools.push_back(std::move(found));
    }
    return success();
}

Status readOverrides(const Clause &read, Policy &policy)
{
    SOMO_TRY_ASSIGN(const QJsonArray list, read.list(u"overrides"));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString where = clause::named(u"overrides", cleanText(list[i][u"person"].toString()), i);
        SOMO_TRY_ASSIGN(const Clause each, Clause::objectOf(list[i], where));
        SOMO_TRY(each.only({u"person", u"team", u"rate", u"own_sales"}));
        Override found;
        SOMO_TRY_ASSIGN(found.person, each.text(u"person"));
        SOMO_TRY_ASSIGN(found.team, each.text(u"team"));
        SOMO_TRY_ASSIGN(found.rate, each.rate(u"rate"));
        SOMO_TRY_ASSIGN(found.ownSales, each.yes(u"own_sales"));
        policy.overrides.push_back(std::move(found));
    }
    return success();
}

Status readExtras(const Clause &read, const Currency &currency, Policy &policy)
{
    if (read.has(u"referral")) {
        SOMO_TRY_ASSIGN(const Clause referral, read.object(u"referral"));
        SOMO_TRY(referral.only({u"rate", u"amount"}));
        Referral found;
        SOMO_TRY_ASSIGN(found.rate, referral.rateOrNone(u"rate"));
        SOMO_TRY_ASSIGN(found.amount, referral.moneyOrNone(u"amount", currency));
        policy.referral = found;
    }
    SOMO_TRY_ASSIGN(const QJsonArray list, read.list(u"bonuses"));
    for (qsizetype i = 0; i < list.size(); ++i) {
        SOMO_TRY_ASSIGN(const Clause each, Clause::objectOf(list[i], clause::numbered(u"bonuses", i)));
        SOMO_TRY(each.only({u"kind", u"amount"}));
        const auto kind = fromDocumentWord<BonusKind>(each.value(u"kind").toString());
        if (!kind)
            return badValue(each.at(u"kind"), QT_TRANSLATE_NOOP("expected", "first_order or top_revenue"));
        SOMO_TRY_ASSIGN(const Money amount, each.money(u"amount", currency));
        policy.bonuses.push_back({*kind, amount});
    }
    return success();
}

Status readHead(const Clause &read, const BookSettings &settings, Policy &policy)
{
    SOMO_TRY_ASSIGN(policy.code, read.text(u"code"));
    policy.name = policy.code;
    if (read.has(u"name")) {
        SOMO_TRY_ASSIGN(policy.name, read.text(u"name"));
    }
    SOMO_TRY_ASSIGN(policy.version, read.whole(u"version", 1, 1));
    SOMO_TRY_ASSIGN(policy.reason, read.textOrNone(u"reason"));
    SOMO_TRY_ASSIGN(policy.days.first, read.day(u"from"));
    policy.days.last = Period::of(PeriodKind::year, policy.days.first, settings.fiscalStart).last();
    if (read.has(u"to")) {
        SOMO_TRY_ASSIGN(policy.days.last, read.day(u"to"));
    }
    SOMO_TRY_ASSIGN(policy.payer, read.textOrNone(u"payer"));
    SOMO_TRY_ASSIGN(policy.covers, readCover(read));
    return success();
}

Status readBase(const Clause &read, const BookSettings &settings, Policy &policy)
{
    SOMO_TRY_ASSIGN(policy.event, read.choice(u"event", recognitionEventOf(settings), QT_TRANSLATE_NOOP("expected", "ordered, confirmed, completed, paid or part_paid")));
    SOMO_TRY_ASSIGN(policy.holdDays, read.whole(u"hold_days", 0, 0));
    const auto base = fromDocumentWord<CommissionBase>(read.value(u"base").toString());
    if (!base)
        return badValue(read.at(u"base"), QT_TRANSLATE_NOOP("expected", "revenue, gross_profit, collected, orders or units"));
    policy.base = *base;
    SOMO_TRY_ASSIGN(policy.period, read.choice(u"period", PeriodKind::month, QT_TRANSLATE_NOOP("expected", "month, quarter or year")));
    SOMO_TRY_ASSIGN(policy.accumulatesOverYear, read.second(u"accumulate", u"period", u"year", QT_TRANSLATE_NOOP("expected", "period or year")));
    SOMO_TRY_ASSIGN(policy.mirrorsReturns, read.second(u"returns", u"re_run", u"mirror", QT_TRANSLATE_NOOP("expected", "re_run or mirror")));
    return success();
}

Result<Policy> policyOf(const Clause &read, const BookSettings &settings)
{
    SOMO_TRY(read.only({u"code", u"name", u"version", u"reason", u"from", u"to", u"payer", u"covers", u"event", u"hold_days", u"base", u"period",
                        u"accumulate", u"returns", u"rules", u"gate", u"cap", u"guarantee", u"draw", u"team_pools", u"overrides", u"referral",
                        u"bonuses"}));
    Policy policy;
    SOMO_TRY(readHead(read, settings, policy));
    SOMO_TRY(readBase(read, settings, policy));
    SOMO_TRY(readRules(read, settings.currency, policy));
    SOMO_TRY(readBounds(read, settings.currency, policy));
    SOMO_TRY(readPools(read, settings.currency, policy));
    SOMO_TRY(readOverrides(read, policy));
    SOMO_TRY(readExtras(read, settings.currency, policy));
    return policy;
}

} // namespace

EdgeUnit edgeUnit(CommissionBase base, BandEdges edges)
{
    if (edges == BandEdges::targetPercent)
        return EdgeUnit::percent;
    if (edges == BandEdges::units || base == CommissionBase::units)
        return EdgeUnit::quantity;
    return base == CommissionBase::orders ? EdgeUnit::count : EdgeUnit::money;
}

int edgeDecimals(EdgeUnit unit, const Currency &currency)
{
    switch (unit) {
    case EdgeUnit::money: return currency.decimals;
    case EdgeUnit::quantity: return quantityDecimals;
    case EdgeUnit::count: return 0;
    case EdgeUnit::percent: return rateDecimals;
    }
    return 0;
}

Result<Policy> policyFromJson(const QByteArray &json, const BookSettings &settings, const QString &fileName)
{
    SOMO_TRY_ASSIGN(const QJsonObject object, jsonObjectFrom(json, fileName));
    auto policy = policyOf(Clause(object, {}), settings);
    if (policy)
        return policy;
    Error error = policy.error();
    error.place.file = fileName;
    return error;
}

} // namespace somo
