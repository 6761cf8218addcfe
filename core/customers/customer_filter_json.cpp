// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_filter_json.h"

#include "core/base/json_object.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace somo::customers {

namespace {

QJsonObject conditionJson(const CustomerCondition &condition)
{
    QJsonObject json{{QStringLiteral("field"), customerFieldText(condition.field)}, {QStringLiteral("test"), customerTestText(condition.test)}};
    if (!condition.key.isEmpty())
        json[QStringLiteral("key")] = condition.key;
    if (!condition.values.isEmpty())
        json[QStringLiteral("values")] = QJsonArray::fromStringList(condition.values);
    return json;
}

Error unknownPart(const QString &what)
{
    return failure(ErrorCode::badCustomerFilter,
                   {what, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a field, a test and what is asked for, such as tag=vip or last_order not_since 90d"))});
}

Result<CustomerCondition> conditionFrom(const QJsonObject &json)
{
    const QString field = json.value(QStringLiteral("field")).toString();
    const QString test = json.value(QStringLiteral("test")).toString();
    const auto knownField = customerFieldFromText(field);
    const auto knownTest = customerTestFromText(test);
    if (!knownField || !knownTest)
        return unknownPart(QStringLiteral("%1 %2").arg(field, test));
    CustomerCondition condition{*knownField, *knownTest, json.value(QStringLiteral("key")).toString(), {}};
    for (const QJsonValue &value : json.value(QStringLiteral("values")).toArray())
        condition.values += value.toString();
    SOMO_TRY(checked(condition));
    return condition;
}

} // namespace

QString filterToJson(const CustomerFilter &filter)
{
    QJsonObject json;
    if (!filter.words.isEmpty())
        json[QStringLiteral("words")] = filter.words;
    QJsonArray conditions;
    for (const CustomerCondition &condition : filter.conditions)
        conditions.append(conditionJson(condition));
    if (!conditions.isEmpty())
        json[QStringLiteral("conditions")] = conditions;
    if (filter.sort != CustomerSort::name)
        json[QStringLiteral("sort")] = customerSortText(filter.sort);
    if (filter.descending)
        json[QStringLiteral("descending")] = true;
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<CustomerFilter> filterFromJson(const QString &document)
{
    SOMO_TRY_ASSIGN(const QJsonObject json, jsonObjectFrom(document.toUtf8(), QString()));
    CustomerFilter filter;
    filter.words = json.value(QStringLiteral("words")).toString();
    for (const QJsonValue &value : json.value(QStringLiteral("conditions")).toArray()) {
        SOMO_TRY_ASSIGN(CustomerCondition condition, conditionFrom(value.toObject()));
        filter.conditions.push_back(std::move(condition));
    }
    if (const QString sort = json.value(QStringLiteral("sort")).toString(); !sort.isEmpty()) {
        const auto known = customerSortFromText(sort);
        if (!known)
            return unknownPart(sort);
        filter.sort = *known;
    }
    filter.descending = json.value(QStringLiteral("descending")).toBool();
    return filter;
}

} // namespace somo::customers
