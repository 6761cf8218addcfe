// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/customers/customer_store.h"
#include "core/marketing/named_store.h"
#include "core/orders/order.h"

#include <functional>
#include <span>
#include <vector>

namespace somo {

/// By what a list of customers is sorted; ties by given name, then by id.
enum class CustomerSort {
    name, // by given name
    code,
    phone,
    email,
    segment,
    province,
    keeper, // by given name
    stage, // in the order of rules §6; a floor above says it
    firstOrder,
    lastOrder,
    nextOrder, // the day on which one is expected; a floor above says it
    orders,
    revenue,
    yearRevenue, // of the last twelve calendar months
};

/// Which customers a list shows, and in what order.
struct CustomerListAsk {
    /// Words that must each stand in one of name, code, phone, e-mail, segment or region, folded (rules §6).
    QString text;
    CustomerSort sort = CustomerSort::name;
    bool descending = false;
    friend bool operator==(const CustomerListAsk &, const CustomerListAsk &) = default;
};

struct CustomerKeys {
    std::vector<CustomerId> rows; // in the order asked for; those without a value stand last in both directions
    qint64 inBook = 0;
};

/// What a list shows of a customer.
struct CustomerListRow {
    CustomerId id;
    QString code;
    QString name;
    bool internal = false;
    QString phone; // as it was typed
    QString email;
    QString segment;
    QString province;
    QString keeper;
    Day firstOrder, lastOrder; // the day of the first and last order that is neither a draft nor cancelled; null: none
    qint64 orders = 0; // that count by the event (rules §3)
    Money revenue; // Σ net of those, less what came back
    Money yearRevenue; // the same of the last twelve calendar months, this one included
};

/// Others who are the same person by rules §6, and why.
struct CustomerTwin {
    NamedRow customer;
    bool samePhone = false;
    bool sameEmail = false; // neither: the same name in the same region
};

/// What a customer's form needs beside the customer.
struct CustomerChoices {
    std::vector<NamedRow> segments; // by name
    std::vector<NamedRow> provinces; // those in force on the day, by name
};

namespace customers {

/// The customers that a list shows, in its order; of filters and sortings that know the day or more than one customer at a time
/// there is filtered(). `wanted` is asked now and then: false ends the reading, whose answer then means nothing.
Result<CustomerKeys> keys(
    Database &database, const CustomerListAsk &ask, RecognitionEvent event, const std::function<bool()> &wanted = [] { return true; });
/// The rows of these customers, in their order; one that is gone has an id of 0. Without a day the twelve months up to it are 0.
Result<std::vector<CustomerListRow>> rows(Database &database, std::span<const CustomerId> ids, RecognitionEvent event, Day today = {});

/// At most `most` of those that duplicatesOf() finds for what is being typed, without those it is kept apart from.
Result<std::vector<CustomerTwin>> twins(Database &database, const Customer &typed, size_t most);

Result<CustomerChoices> choices(Database &database, Day day);

} // namespace customers

} // namespace somo
