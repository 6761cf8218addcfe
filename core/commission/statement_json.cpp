// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/statement_json.h"

namespace somo {

namespace {

QString number(qint64 value)
{
    return QString::number(value);
}

qint64 numberAt(const QJsonObject &json, QLatin1StringView key)
{
    return json.value(key).toString().toLongLong();
}

std::optional<qint64> optionalAt(const QJsonObject &json, QLatin1StringView key)
{
    return json.contains(key) ? std::optional(numberAt(json, key)) : std::nullopt;
}

constexpr QLatin1StringView kindKey{"kind"}, ruleKey{"rule"}, fromKey{"from"}, fromUnitKey{"from_unit"}, rateKey{"rate"}, eachKey{"each"},
    baseKey{"base"}, baseUnitKey{"base_unit"}, amountKey{"amount"}, orderIdKey{"order"}, lineKey{"line"}, causeKey{"cause"}, onKey{"on"},
    periodKey{"period"}, paidBeforeKey{"paid_before"}, wordsKey{"words"};

} // namespace

QJsonObject lineToJson(const StatementLine &line)
{
    QJsonObject json{{kindKey, int(line.kind)}, {amountKey, number(line.amount.minorUnits())}};
    if (!line.rule.isEmpty())
        json[ruleKey] = line.rule;
    if (line.from) {
        json[fromKey] = number(*line.from);
        json[fromUnitKey] = int(line.fromUnit);
    }
    if (line.rate)
        json[rateKey] = number(line.rate->millionths);
    if (line.each)
        json[eachKey] = number(line.each->minorUnits());
    if (line.base)
        json[baseKey] = number(*line.base);
    json[baseUnitKey] = int(line.baseUnit);
    if (line.order)
        json[orderIdKey] = number(line.order.value);
    if (line.line)
        json[lineKey] = number(line.line.value);
    if (line.cause != StatementCause::none)
        json[causeKey] = int(line.cause);
    if (!line.on.isNull())
        json[onKey] = line.on.number();
    if (line.period)
        json[periodKey] = line.period->toText();
    if (line.paidBefore)
        json[paidBeforeKey] = number(line.paidBefore->minorUnits());
    if (!line.words.isEmpty())
        json[wordsKey] = line.words;
    return json;
}

StatementLine lineFromJson(const QJsonObject &json, int fiscalStart)
{
    StatementLine line;
    line.kind = StatementLineKind(json.value(kindKey).toInt());
    line.rule = json.value(ruleKey).toString();
    line.from = optionalAt(json, fromKey);
    line.fromUnit = StatementUnit(json.value(fromUnitKey).toInt());
    if (const auto rate = optionalAt(json, rateKey))
        line.rate = Rate{*rate};
    if (const auto each = optionalAt(json, eachKey))
        line.each = Money::fromMinorUnits(*each);
    line.base = optionalAt(json, baseKey);
    line.baseUnit = StatementUnit(json.value(baseUnitKey).toInt());
    line.amount = Money::fromMinorUnits(numberAt(json, amountKey));
    line.order = OrderId{numberAt(json, orderIdKey)};
    line.line = LineId{numberAt(json, lineKey)};
    line.cause = StatementCause(json.value(causeKey).toInt());
    line.on = Day::fromNumber(json.value(onKey).toInt());
    if (const auto period = Period::fromText(json.value(periodKey).toString(), fiscalStart))
        line.period = *period;
    if (const auto before = optionalAt(json, paidBeforeKey))
        line.paidBefore = Money::fromMinorUnits(*before);
    line.words = json.value(wordsKey).toString();
    return line;
}

} // namespace somo
