// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <string_view>

namespace somo {

/// What a file holds (cli.md, `import KIND`). Stock is named so that it can be refused by name.
enum class ImportKind {
    orders,
    returns,
    payments,
    people,
    targets,
    products,
    customers,
    deals,
    activities,
    stock,
    expenses,
};
QString importKindName(ImportKind kind);
std::optional<ImportKind> importKindFromName(QStringView name);

/// A place that a value of a file can go to; the names are those of policy.md, "Fields that need no mapping".
enum class Field : quint8 {
    orderCode,
    orderOrderedOn,
    orderAt,
    orderStatus,
    orderConfirmedOn,
    orderShippedOn,
    orderCompletedOn,
    orderCancelledOn,
    orderPaidOn,
    orderChannel,
    orderCampaign,
    orderPerson,
    orderReferrer,
    orderPayer,
    orderProvince,
    orderDiscount,
    orderShipping,
    orderTax,
    orderFee,
    orderReturned,
    orderRefunded,
    orderReference,
    orderNote,
    customerCode,
    customerName,
    customerKind,
    customerGroup,
    customerPhone,
    customerEmail,
    customerAddress,
    customerProvince,
    customerSegment,
    customerGender,
    customerBirthYear,
    customerBirthday,
    customerNote,
    lineNo,
    lineProduct,
    lineName,
    lineProductGroup,
    lineQuantity,
    lineUnitPrice,
    lineDiscount,
    lineNet,
    lineUnitCost,
    lineReturned,
    returnCode,
    returnOrder,
    returnOn,
    personCode,
    channel,
    province,
    paymentCode,
    paymentOrder,
    paymentOn,
    paymentAmount,
    paymentMethod,
    personName,
    personTeam,
    personLead,
    personFrom,
    personTo,
    personBaseSalary,
    personRegions,
    targetMetric,
    targetSubject,
    targetPeriod,
    targetValue,
    targetWeight,
    targetDirection,
    targetFilter,
    productCode,
    productName,
    productGroup,
    productParentGroup,
    productUnit,
    productPrice,
    productCost,
    productCostFrom,
    activityCode,
    activityOn,
    activityAt,
    activityPerson,
    activityCustomer,
    activityKind,
    activityNote,
    expenseCode,
    expenseOn,
    expenseCategory,
    expenseAmount,
    expensePerson,
    expenseCustomer,
    expenseNote,
    dealCode,
    dealName,
    dealCustomer,
    dealPerson,
    dealProduct,
    dealStage,
    dealAmount,
    dealOpenedOn,
    dealExpectedOn,
    dealClosedOn,
    dealNextStep,
    dealNextOn,
    dealLostReason,
    dealLostNote,
    dealNote,
};
constexpr int fieldCount = int(Field::dealNote) + 1;

/// How a field's values are read, and in which canonical text the mapper hands them out.
enum class FieldType {
    text, // clean text (NFC, trimmed)
    code, // clean text; what Excel turned into 2.60401E+13 is refused
    phone, // clean text as typed; the book normalises it
    date, // "20260401"
    time, // minutes of the day, "142"
    amount, // "-1234.5": '.' only, no grouping, as many decimals as the file gave
    price, // likewise
    quantity, // likewise
    number, // likewise: weights and targets
    integer, // digits
    birthday, // year × 10000 + month × 100 + day, of which the year or month and day may be 0: "1225", "19900000"
    status, // draft confirmed shipped completed cancelled
    shares, // "An" or "An:60;Bình:40", sum checked; parseShares() reads it
    yesNo, // "yes" or "no"
    subject, // "person:CODE", "team:CODE" or "everyone"
};

/// The name in files and profiles: "order.code".
std::string_view fieldName(Field field);
QString fieldNameText(Field field);
FieldType fieldType(Field field);
std::optional<Field> fieldFromName(std::string_view name);
/// A birthday as files have it: "1990-12-25", "--12-25" without a year, "1990" alone; nothing for 0.
QString birthdayText(int number);
/// The fields that a file of this kind may fill; empty for kinds that can't be imported yet.
std::span<const Field> fieldsOf(ImportKind kind);
bool isFieldOf(ImportKind kind, Field field);

} // namespace somo
