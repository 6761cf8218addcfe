// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/customers/customer_list_query.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace somo {

/// What a list of customers can be filtered by. The numbers are never stored.
enum class CustomerField {
    group,
    kind, // external | internal
    stage, // rules §6; a floor above says who is in it
    behaviour, // the named segment of RFM; a floor above says who is in it
    segment,
    province,
    keeper,
    tag,
    gender,
    birthYear,
    birthday, // its month, 1 to 12
    phone,
    email,
    address,
    note,
    ownField, // `key`: its code
    consent, // `key`: purpose:channel
    orders, // how many count, ever
    revenue, // Σ net of what counts, ever
    yearRevenue, // the same of the last twelve calendar months, this one included
    firstOrder, // the day of the first order that is neither a draft nor cancelled
    lastOrder,
    product, // bought in an order that is neither a draft nor cancelled
    productGroup, // with its subgroups
    channel, // bought over it
    contact, // the last call, message, visit or meeting
};

/// How a field is asked. What fits which field: testsOf().
enum class CustomerTest {
    is, // one of the values
    isNot, // none of them; who has nothing in the field passes
    filled, // has anything there
    empty, // has nothing there
    contains, // the value's folded words stand in the text
    atLeast,
    atMost,
    since, // on that day or later
    before, // earlier than that day
    notSince, // earlier than that day, or never
};

/// What the values of a field are, so that a form knows what to ask for.
enum class CustomerValueKind {
    nothing,
    choice, // one of some codes
    text,
    count,
    money,
    year,
    month,
    day, // YYYY-MM-DD, or "90d": so many days before today
    number, // of an own field, with decimals
};

/// One thing that is asked of a customer.
struct CustomerCondition {
    CustomerField field = CustomerField::group;
    CustomerTest test = CustomerTest::is;
    QString key; // which own field, which consent; else empty
    /// Codes, else the canonical text of a number, an amount in major units or a day. Of several each may do.
    QStringList values;
    friend bool operator==(const CustomerCondition &, const CustomerCondition &) = default;
};

/// Which customers a view shows, and in what order: words that must all be found, and conditions that must all hold.
struct CustomerFilter {
    QString words; // as CustomerListAsk::text
    std::vector<CustomerCondition> conditions;
    CustomerSort sort = CustomerSort::name;
    bool descending = false;
    bool isEmpty() const { return words.isEmpty() && conditions.empty(); }
    friend bool operator==(const CustomerFilter &, const CustomerFilter &) = default;
};

/// "last_order", "own" …; as documents and the command line write it.
QString customerFieldText(CustomerField field);
std::optional<CustomerField> customerFieldFromText(QStringView text);
QString customerTestText(CustomerTest test);
std::optional<CustomerTest> customerTestFromText(QStringView text);
QString customerSortText(CustomerSort sort);
std::optional<CustomerSort> customerSortFromText(QStringView text);

/// All fields, in the order in which a form offers them.
std::span<const CustomerField> customerFields();
/// The tests that make sense of a field, the usual one first. `ownKind` of an own field only: text | number | …
std::vector<CustomerTest> testsOf(CustomerField field, QStringView ownKind = {});
/// What stands behind the test.
CustomerValueKind valueKindOf(CustomerField field, CustomerTest test, QStringView ownKind = {});

/// "tag=vip,new", "orders>=3", "contact not_since 90d", "own:size=XL", "consent:care:zalo=yes", "email empty".
/// = != >= <= < stand for is, is_not, at_least (of days: since), at_most, before. Refused: badCustomerFilter.
Result<CustomerCondition> customerConditionFromText(const QString &text);
/// Read back by customerConditionFromText().
QString customerConditionText(const CustomerCondition &condition);
/// Refused: badCustomerFilter, where the test doesn't fit the field, a value is missing or can't be read.
Status checked(const CustomerCondition &condition, QStringView ownKind = {});

/// The day that a value of kind day means: itself, or so many days before today; nothing where it is neither.
std::optional<Day> customerFilterDay(const QString &value, Day today);

} // namespace somo
