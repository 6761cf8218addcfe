// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/field.h"

#include <algorithm>
#include <array>

namespace somo {

namespace {

struct KindName {
    ImportKind kind;
    QStringView name;
};
constexpr std::array kindNames{
    KindName{ImportKind::orders, u"orders"},
    KindName{ImportKind::returns, u"returns"},
    KindName{ImportKind::payments, u"payments"},
    KindName{ImportKind::people, u"people"},
    KindName{ImportKind::targets, u"targets"},
    KindName{ImportKind::products, u"products"},
    KindName{ImportKind::customers, u"customers"},
    KindName{ImportKind::deals, u"deals"},
    KindName{ImportKind::activities, u"activities"},
    KindName{ImportKind::stock, u"stock"},
    KindName{ImportKind::expenses, u"expenses"},
};

struct FieldInfo {
    Field field;
    std::string_view name;
    FieldType type;
};
// In the order of the enumeration; the test `field names and types` holds on to that.
constexpr std::array<FieldInfo, fieldCount> fields{{
    {Field::orderCode, "order.code", FieldType::code},
    {Field::orderOrderedOn, "order.ordered_on", FieldType::date},
    {Field::orderAt, "order.at", FieldType::time},
    {Field::orderStatus, "order.status", FieldType::status},
    {Field::orderConfirmedOn, "order.confirmed_on", FieldType::date},
    {Field::orderShippedOn, "order.shipped_on", FieldType::date},
    {Field::orderCompletedOn, "order.completed_on", FieldType::date},
    {Field::orderCancelledOn, "order.cancelled_on", FieldType::date},
    {Field::orderPaidOn, "order.paid_on", FieldType::date},
    {Field::orderChannel, "order.channel", FieldType::text},
    {Field::orderCampaign, "order.campaign", FieldType::text},
    {Field::orderPerson, "order.person", FieldType::shares},
    {Field::orderReferrer, "order.referrer", FieldType::text},
    {Field::orderPayer, "order.payer", FieldType::text},
    {Field::orderProvince, "order.province", FieldType::text},
    {Field::orderDiscount, "order.discount", FieldType::amount},
    {Field::orderShipping, "order.shipping", FieldType::amount},
    {Field::orderTax, "order.tax", FieldType::amount},
    {Field::orderFee, "order.fee", FieldType::amount},
    {Field::orderReturned, "order.returned", FieldType::yesNo},
    {Field::orderRefunded, "order.refunded", FieldType::amount},
    {Field::orderReference, "order.reference", FieldType::text},
    {Field::orderNote, "order.note", FieldType::text},
    {Field::customerCode, "customer.code", FieldType::code},
    {Field::customerName, "customer.name", FieldType::text},
    {Field::customerKind, "customer.kind", FieldType::text},
    {Field::customerGroup, "customer.group", FieldType::text},
    {Field::customerPhone, "customer.phone", FieldType::phone},
    {Field::customerEmail, "customer.email", FieldType::text},
    {Field::customerAddress, "customer.address", FieldType::text},
    {Field::customerProvince, "customer.province", FieldType::text},
    {Field::customerSegment, "customer.segment", FieldType::text},
    {Field::customerGender, "customer.gender", FieldType::text},
    {Field::customerBirthYear, "customer.birth_year", FieldType::integer},
    {Field::customerBirthday, "customer.birthday", FieldType::birthday},
    {Field::customerNote, "customer.note", FieldType::text},
    {Field::lineNo, "line.no", FieldType::code},
    {Field::lineProduct, "line.product", FieldType::code},
    {Field::lineName, "line.name", FieldType::text},
    {Field::lineProductGroup, "line.product_group", FieldType::text},
    {Field::lineQuantity, "line.quantity", FieldType::quantity},
    {Field::lineUnitPrice, "line.unit_price", FieldType::price},
    {Field::lineDiscount, "line.discount", FieldType::amount},
    {Field::lineNet, "line.net", FieldType::amount},
    {Field::lineUnitCost, "line.unit_cost", FieldType::price},
    {Field::lineReturned, "line.returned", FieldType::quantity},
    {Field::returnCode, "return.code", FieldType::code},
    {Field::returnOrder, "return.order", FieldType::code},
    {Field::returnOn, "return.on", FieldType::date},
    {Field::personCode, "person.code", FieldType::code},
    {Field::channel, "channel", FieldType::text},
    {Field::province, "province", FieldType::text},
    {Field::paymentCode, "payment.code", FieldType::code},
    {Field::paymentOrder, "payment.order", FieldType::code},
    {Field::paymentOn, "payment.on", FieldType::date},
    {Field::paymentAmount, "payment.amount", FieldType::amount},
    {Field::paymentMethod, "payment.method", FieldType::text},
    {Field::personName, "person.name", FieldType::text},
    {Field::personTeam, "person.team", FieldType::text},
    {Field::personLead, "person.lead", FieldType::yesNo},
    {Field::personFrom, "person.from", FieldType::date},
    {Field::personTo, "person.to", FieldType::date},
    {Field::personBaseSalary, "person.base_salary", FieldType::amount},
    {Field::personRegions, "person.regions", FieldType::text},
    {Field::targetMetric, "target.metric", FieldType::text},
    {Field::targetSubject, "target.subject", FieldType::subject},
    {Field::targetPeriod, "target.period", FieldType::text},
    {Field::targetValue, "target.value", FieldType::number},
    {Field::targetWeight, "target.weight", FieldType::number},
    {Field::targetDirection, "target.direction", FieldType::text},
    {Field::targetFilter, "target.filter", FieldType::text},
    {Field::productCode, "product.code", FieldType::code},
    {Field::productName, "product.name", FieldType::text},
    {Field::productGroup, "product.group", FieldType::text},
    {Field::productParentGroup, "product.parent_group", FieldType::text},
    {Field::productUnit, "product.unit", FieldType::text},
    {Field::productPrice, "product.price", FieldType::price},
    {Field::productCost, "product.cost", FieldType::price},
    {Field::productCostFrom, "product.cost_from", FieldType::date},
    {Field::activityCode, "activity.code", FieldType::code},
    {Field::activityOn, "activity.on", FieldType::date},
    {Field::activityAt, "activity.at", FieldType::time},
    {Field::activityPerson, "activity.person", FieldType::text},
    {Field::activityCustomer, "activity.customer", FieldType::text},
    {Field::activityKind, "activity.kind", FieldType::text},
    {Field::activityNote, "activity.note", FieldType::text},
    {Field::expenseCode, "expense.code", FieldType::code},
    {Field::expenseOn, "expense.on", FieldType::date},
    {Field::expenseCategory, "expense.category", FieldType::text},
    {Field::expenseAmount, "expense.amount", FieldType::amount},
    {Field::expensePerson, "expense.person", FieldType::text},
    {Field::expenseCustomer, "expense.customer", FieldType::text},
    {Field::expenseNote, "expense.note", FieldType::text},
    {Field::dealCode, "deal.code", FieldType::code},
    {Field::dealName, "deal.name", FieldType::text},
    {Field::dealCustomer, "deal.customer", FieldType::text},
    {Field::dealPerson, "deal.person", FieldType::text},
    {Field::dealProduct, "deal.product", FieldType::text},
    {Field::dealStage, "deal.stage", FieldType::text},
    {Field::dealAmount, "deal.amount", FieldType::amount},
    {Field::dealOpenedOn, "deal.opened_on", FieldType::date},
    {Field::dealExpectedOn, "deal.expected_on", FieldType::date},
    {Field::dealClosedOn, "deal.closed_on", FieldType::date},
    {Field::dealNextStep, "deal.next_step", FieldType::text},
    {Field::dealNextOn, "deal.next_on", FieldType::date},
    {Field::dealLostReason, "deal.lost_reason", FieldType::text},
    {Field::dealLostNote, "deal.lost_note", FieldType::text},
    {Field::dealNote, "deal.note", FieldType::text},
}};

constexpr std::array customerFields{
    Field::customerCode, Field::customerName, Field::customerKind, Field::customerGroup, Field::customerPhone,
    Field::customerEmail, Field::customerAddress, Field::customerProvince, Field::customerSegment,
    Field::customerGender, Field::customerBirthYear, Field::customerBirthday, Field::customerNote,
};
constexpr auto orderFields = []() {
    std::array<Field, size_t(Field::lineReturned) + 1> all{};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = Field(i);
    return all;
}();
constexpr std::array returnFields{
    Field::returnCode, Field::returnOrder, Field::returnOn, Field::lineNo, Field::lineProduct,
    Field::lineQuantity, Field::lineNet, Field::personCode, Field::channel, Field::customerCode, Field::province,
};
constexpr std::array paymentFields{
    Field::paymentCode, Field::paymentOrder, Field::paymentOn, Field::paymentAmount, Field::paymentMethod,
};
constexpr std::array peopleFields{
    Field::personCode, Field::personName, Field::personTeam, Field::personLead, Field::personFrom,
    Field::personTo, Field::personBaseSalary, Field::personRegions,
};
constexpr std::array targetFields{
    Field::targetMetric, Field::targetSubject, Field::targetPeriod, Field::targetValue,
    Field::targetWeight, Field::targetDirection, Field::targetFilter,
};
constexpr std::array productFields{
    Field::productCode, Field::productName, Field::productGroup, Field::productParentGroup,
    Field::productUnit, Field::productPrice, Field::productCost, Field::productCostFrom,
};
constexpr std::array activityFields{
    Field::activityCode, Field::activityOn, Field::activityAt, Field::activityPerson,
    Field::activityCustomer, Field::activityKind, Field::activityNote,
};
constexpr std::array expenseFields{
    Field::expenseCode, Field::expenseOn, Field::expenseCategory, Field::expenseAmount,
    Field::expensePerson, Field::expenseCustomer, Field::expenseNote,
};
constexpr std::array dealFields{
    Field::dealCode, Field::dealName, Field::dealCustomer, Field::dealPerson, Field::dealProduct,
    Field::dealStage, Field::dealAmount, Field::dealOpenedOn, Field::dealExpectedOn, Field::dealClosedOn,
    Field::dealNextStep, Field::dealNextOn, Field::dealLostReason, Field::dealLostNote, Field::dealNote,
};

} // namespace

QString importKindName(ImportKind kind)
{
    for (const KindName &entry : kindNames) {
        if (entry.kind == kind)
            return entry.name.toString();
    }
    return {};
}

std::optional<ImportKind> importKindFromName(QStringView name)
{
    for (const KindName &entry : kindNames) {
        if (entry.name == name)
            return entry.kind;
    }
    return std::nullopt;
}

std::string_view fieldName(Field field) { return fields[size_t(field)].name; }

QString fieldNameText(Field field)
{
    const std::string_view name = fieldName(field);
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

FieldType fieldType(Field field) { return fields[size_t(field)].type; }

std::optional<Field> fieldFromName(std::string_view name)
{
    const auto found = std::ranges::find(fields, name, &FieldInfo::name);
    if (found == fields.end())
        return std::nullopt;
    return found->field;
}

QString birthdayText(int number)
{
    constexpr int perYear = 10'000, perMonth = 100;
    const int year = number / perYear, month = number / perMonth % perMonth, day = number % perMonth;
    const auto two = [](int part) { return QStringLiteral("%1").arg(part, 2, 10, QLatin1Char('0')); };
    if (day == 0)
        return year == 0 ? QString() : QString::number(year);
    const QString before = year == 0 ? QStringLiteral("-") : QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    return before + QLatin1Char('-') + two(month) + QLatin1Char('-') + two(day);
}

std::span<const Field> fieldsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::orders: return orderFields;
    case ImportKind::returns: return returnFields;
    case ImportKind::payments: return paymentFields;
    case ImportKind::people: return peopleFields;
    case ImportKind::targets: return targetFields;
    case ImportKind::products: return productFields;
    case ImportKind::customers: return customerFields;
    case ImportKind::activities: return activityFields;
    case ImportKind::expenses: return expenseFields;
    case ImportKind::deals: return dealFields;
    case ImportKind::stock: return {};
    }
    return {};
}

bool isFieldOf(ImportKind kind, Field field)
{
    const auto all = fieldsOf(kind);
    return std::ranges::find(all, field) != all.end();
}

} // namespace somo
