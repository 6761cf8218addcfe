// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/field_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace somo::words {

namespace {

struct FieldLabel {
    const char16_t *field;
    const char *source;
};

constexpr std::array labels{
    FieldLabel{u"order.code", QT_TRANSLATE_NOOP("fields", "Order code")},
    FieldLabel{u"order.ordered_on", QT_TRANSLATE_NOOP("fields", "Order date")},
    FieldLabel{u"order.at", QT_TRANSLATE_NOOP("fields", "Time of the order")},
    FieldLabel{u"order.status", QT_TRANSLATE_NOOP("fields", "Order status")},
    FieldLabel{u"order.confirmed_on", QT_TRANSLATE_NOOP("fields", "Confirmed on")},
    FieldLabel{u"order.shipped_on", QT_TRANSLATE_NOOP("fields", "Shipped on")},
    FieldLabel{u"order.completed_on", QT_TRANSLATE_NOOP("fields", "Completed on")},
    FieldLabel{u"order.cancelled_on", QT_TRANSLATE_NOOP("fields", "Cancelled on")},
    FieldLabel{u"order.paid_on", QT_TRANSLATE_NOOP("fields", "Paid on")},
    FieldLabel{u"order.channel", QT_TRANSLATE_NOOP("fields", "Channel")},
    FieldLabel{u"order.campaign", QT_TRANSLATE_NOOP("fields", "Campaign")},
    FieldLabel{u"order.person", QT_TRANSLATE_NOOP("fields", "Salesperson")},
    FieldLabel{u"order.referrer", QT_TRANSLATE_NOOP("fields", "Referrer")},
    FieldLabel{u"order.payer", QT_TRANSLATE_NOOP("fields", "Payer")},
    FieldLabel{u"order.province", QT_TRANSLATE_NOOP("fields", "Province of the order")},
    FieldLabel{u"order.discount", QT_TRANSLATE_NOOP("fields", "Discount on the order")},
    FieldLabel{u"order.shipping", QT_TRANSLATE_NOOP("fields", "Shipping")},
    FieldLabel{u"order.tax", QT_TRANSLATE_NOOP("fields", "Tax")},
    FieldLabel{u"order.fee", QT_TRANSLATE_NOOP("fields", "Fee")},
    FieldLabel{u"order.returned", QT_TRANSLATE_NOOP("fields", "Return or refund agreed")},
    FieldLabel{u"order.refunded", QT_TRANSLATE_NOOP("fields", "Money refunded")},
    FieldLabel{u"order.reference", QT_TRANSLATE_NOOP("fields", "Code in another system")},
    FieldLabel{u"order.note", QT_TRANSLATE_NOOP("fields", "Note on the order")},
    FieldLabel{u"customer.code", QT_TRANSLATE_NOOP("fields", "Customer code")},
    FieldLabel{u"customer.name", QT_TRANSLATE_NOOP("fields", "Customer name")},
    FieldLabel{u"customer.kind", QT_TRANSLATE_NOOP("fields", "Kind of customer")},
    FieldLabel{u"customer.group", QT_TRANSLATE_NOOP("fields", "Customer group")},
    FieldLabel{u"customer.phone", QT_TRANSLATE_NOOP("fields", "Phone")},
    FieldLabel{u"customer.email", QT_TRANSLATE_NOOP("fields", "Email")},
    FieldLabel{u"customer.address", QT_TRANSLATE_NOOP("fields", "Address")},
    FieldLabel{u"customer.province", QT_TRANSLATE_NOOP("fields", "Customer's province")},
    FieldLabel{u"customer.segment", QT_TRANSLATE_NOOP("fields", "Segment")},
    FieldLabel{u"customer.gender", QT_TRANSLATE_NOOP("fields", "Gender")},
    FieldLabel{u"customer.birth_year", QT_TRANSLATE_NOOP("fields", "Year of birth")},
    FieldLabel{u"customer.birthday", QT_TRANSLATE_NOOP("fields", "Birthday")},
    FieldLabel{u"customer.note", QT_TRANSLATE_NOOP("fields", "Note on the customer")},
    FieldLabel{u"line.no", QT_TRANSLATE_NOOP("fields", "Line number")},
    FieldLabel{u"line.product", QT_TRANSLATE_NOOP("fields", "Line: product code")},
    FieldLabel{u"line.name", QT_TRANSLATE_NOOP("fields", "Line: product name")},
    FieldLabel{u"line.product_group", QT_TRANSLATE_NOOP("fields", "Line: product group")},
    FieldLabel{u"line.quantity", QT_TRANSLATE_NOOP("fields", "Quantity")},
    FieldLabel{u"line.unit_price", QT_TRANSLATE_NOOP("fields", "Unit price")},
    FieldLabel{u"line.discount", QT_TRANSLATE_NOOP("fields", "Discount on the line")},
    FieldLabel{u"line.net", QT_TRANSLATE_NOOP("fields", "Line: amount")},
    FieldLabel{u"line.unit_cost", QT_TRANSLATE_NOOP("fields", "Unit cost")},
    FieldLabel{u"line.returned", QT_TRANSLATE_NOOP("fields", "Returned quantity")},
    FieldLabel{u"return.code", QT_TRANSLATE_NOOP("fields", "Return code")},
    FieldLabel{u"return.order", QT_TRANSLATE_NOOP("fields", "Order returned")},
    FieldLabel{u"return.on", QT_TRANSLATE_NOOP("fields", "Return date")},
    FieldLabel{u"person.code", QT_TRANSLATE_NOOP("fields", "Person's code")},
    FieldLabel{u"channel", QT_TRANSLATE_NOOP("fields", "Channel of the return")},
    FieldLabel{u"province", QT_TRANSLATE_NOOP("fields", "Province of the return")},
    FieldLabel{u"payment.code", QT_TRANSLATE_NOOP("fields", "Payment code")},
    FieldLabel{u"payment.order", QT_TRANSLATE_NOOP("fields", "Order paid")},
    FieldLabel{u"payment.on", QT_TRANSLATE_NOOP("fields", "Payment date")},
    FieldLabel{u"payment.amount", QT_TRANSLATE_NOOP("fields", "Amount paid")},
    FieldLabel{u"payment.method", QT_TRANSLATE_NOOP("fields", "Way of paying")},
    FieldLabel{u"person.name", QT_TRANSLATE_NOOP("fields", "Person's name")},
    FieldLabel{u"person.team", QT_TRANSLATE_NOOP("fields", "Team")},
    FieldLabel{u"person.lead", QT_TRANSLATE_NOOP("fields", "Leads the team")},
    FieldLabel{u"person.from", QT_TRANSLATE_NOOP("fields", "In the team from")},
    FieldLabel{u"person.to", QT_TRANSLATE_NOOP("fields", "In the team until")},
    FieldLabel{u"person.base_salary", QT_TRANSLATE_NOOP("fields", "Base salary")},
    FieldLabel{u"person.regions", QT_TRANSLATE_NOOP("fields", "Regions of the person")},
    FieldLabel{u"target.metric", QT_TRANSLATE_NOOP("fields", "What is measured")},
    FieldLabel{u"target.subject", QT_TRANSLATE_NOOP("fields", "Whose target")},
    FieldLabel{u"target.period", QT_TRANSLATE_NOOP("fields", "Period of the target")},
    FieldLabel{u"target.value", QT_TRANSLATE_NOOP("fields", "Value of the target")},
    FieldLabel{u"target.weight", QT_TRANSLATE_NOOP("fields", "Weight")},
    FieldLabel{u"target.direction", QT_TRANSLATE_NOOP("fields", "Direction")},
    FieldLabel{u"target.filter", QT_TRANSLATE_NOOP("fields", "Only for")},
    FieldLabel{u"product.code", QT_TRANSLATE_NOOP("fields", "Product code")},
    FieldLabel{u"product.name", QT_TRANSLATE_NOOP("fields", "Product name")},
    FieldLabel{u"product.group", QT_TRANSLATE_NOOP("fields", "Product group")},
    FieldLabel{u"product.parent_group", QT_TRANSLATE_NOOP("fields", "Parent group")},
    FieldLabel{u"product.unit", QT_TRANSLATE_NOOP("fields", "Unit")},
    FieldLabel{u"product.price", QT_TRANSLATE_NOOP("fields", "Price")},
    FieldLabel{u"product.cost", QT_TRANSLATE_NOOP("fields", "Cost")},
    FieldLabel{u"product.cost_from", QT_TRANSLATE_NOOP("fields", "Cost holds from")},
    FieldLabel{u"activity.code", QT_TRANSLATE_NOOP("fields", "Code of the activity")},
    FieldLabel{u"activity.on", QT_TRANSLATE_NOOP("fields", "Date of the activity")},
    FieldLabel{u"activity.at", QT_TRANSLATE_NOOP("fields", "Time of the activity")},
    FieldLabel{u"activity.person", QT_TRANSLATE_NOOP("fields", "Who did it")},
    FieldLabel{u"activity.customer", QT_TRANSLATE_NOOP("fields", "With which customer")},
    FieldLabel{u"activity.kind", QT_TRANSLATE_NOOP("fields", "Kind of activity")},
    FieldLabel{u"activity.note", QT_TRANSLATE_NOOP("fields", "Note on the activity")},
    FieldLabel{u"expense.code", QT_TRANSLATE_NOOP("fields", "Code of the expense")},
    FieldLabel{u"expense.on", QT_TRANSLATE_NOOP("fields", "Date of the expense")},
    FieldLabel{u"expense.category", QT_TRANSLATE_NOOP("fields", "Kind of expense")},
    FieldLabel{u"expense.amount", QT_TRANSLATE_NOOP("fields", "Amount spent")},
    FieldLabel{u"expense.person", QT_TRANSLATE_NOOP("fields", "Who spent it")},
    FieldLabel{u"expense.customer", QT_TRANSLATE_NOOP("fields", "For which customer")},
    FieldLabel{u"expense.note", QT_TRANSLATE_NOOP("fields", "What it was for")},
    FieldLabel{u"deal.code", QT_TRANSLATE_NOOP("fields", "Code of the deal")},
    FieldLabel{u"deal.name", QT_TRANSLATE_NOOP("fields", "What the deal is about")},
    FieldLabel{u"deal.customer", QT_TRANSLATE_NOOP("fields", "Customer of the deal")},
    FieldLabel{u"deal.person", QT_TRANSLATE_NOOP("fields", "Who works on it")},
    FieldLabel{u"deal.product", QT_TRANSLATE_NOOP("fields", "Product of the deal")},
    FieldLabel{u"deal.stage", QT_TRANSLATE_NOOP("fields", "Stage")},
    FieldLabel{u"deal.amount", QT_TRANSLATE_NOOP("fields", "Amount of the deal")},
    FieldLabel{u"deal.opened_on", QT_TRANSLATE_NOOP("fields", "Opened on")},
    FieldLabel{u"deal.expected_on", QT_TRANSLATE_NOOP("fields", "Expected on")},
    FieldLabel{u"deal.closed_on", QT_TRANSLATE_NOOP("fields", "Closed on")},
    FieldLabel{u"deal.next_step", QT_TRANSLATE_NOOP("fields", "Next step")},
    FieldLabel{u"deal.next_on", QT_TRANSLATE_NOOP("fields", "Date of the next step")},
    FieldLabel{u"deal.lost_reason", QT_TRANSLATE_NOOP("fields", "Reason for losing")},
    FieldLabel{u"deal.lost_note", QT_TRANSLATE_NOOP("fields", "More on why it was lost")},
    FieldLabel{u"deal.note", QT_TRANSLATE_NOOP("fields", "Note on the deal")},
};

struct StatusLabel {
    const char16_t *status;
    const char *source;
};

constexpr std::array statuses{
    StatusLabel{u"draft", QT_TRANSLATE_NOOP("fields", "Draft")},
    StatusLabel{u"confirmed", QT_TRANSLATE_NOOP("fields", "Confirmed")},
    StatusLabel{u"shipped", QT_TRANSLATE_NOOP("fields", "Shipped")},
    StatusLabel{u"completed", QT_TRANSLATE_NOOP("fields", "Completed")},
    StatusLabel{u"cancelled", QT_TRANSLATE_NOOP("fields", "Cancelled")},
};

} // namespace

QString fieldLabel(const QString &field, Language language)
{
    const auto found = std::ranges::find_if(labels, [&](const FieldLabel &each) { return field == QStringView(each.field); });
    return found == labels.end() ? field : translated(language, "fields", found->source);
}

QString statusLabel(const QString &status, Language language)
{
    const auto found = std::ranges::find_if(statuses, [&](const StatusLabel &each) { return status == QStringView(each.status); });
    return found == statuses.end() ? status : translated(language, "fields", found->source);
}

} // namespace somo::words
