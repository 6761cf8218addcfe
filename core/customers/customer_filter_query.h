// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/dense_map.h"
#include "core/customers/customer_filter.h"
#include "core/customers/own_field.h"
#include "core/storage/settings.h"

#include <functional>
#include <unordered_map>

namespace somo {

/// A number for each customer who has one, such as what a list is sorted by.
using CustomerValues = DenseMap<qint64>;

/// Who is in a stage or a behaviour, and when an order is expected: that follows from more than one customer's row, so a floor
/// above says it (core/insight/customer_sets_query.h).
struct CustomerSets {
    /// An empty value: who is in any.
    std::function<Result<std::vector<CustomerId>>(Database &, CustomerField field, const QString &value)> of;
    /// What a list is sorted by: of CustomerSort::stage and nextOrder.
    std::function<Result<CustomerValues>(Database &, CustomerSort sort)> values;
};

/// What a filter is answered with.
struct CustomerFilterAsk {
    CustomerFilter filter;
    RecognitionEvent event = RecognitionEvent::completed; // by which orders and revenue count
    Day today;
    Currency currency;
    PersonId me; // who "me" is as a keeper; 0: nobody
    CustomerSets sets;
};

/// A place in a list that is sorted by name: what stands behind it comes next.
struct CustomerPlace {
    QString sortKey;
    CustomerId id;
};

/// A stretch of such a list.
struct CustomerStretch {
    std::vector<CustomerId> rows;
    std::optional<CustomerPlace> next; // of the last row; nothing where the list ends
};

/// What can be chosen in a filter's fields, by name.
struct FilterChoices {
    std::vector<NamedRow> segments, provinces, people, tags, products, productGroups, channels;
    std::vector<OwnField> ownFields; // by position, retired ones too
    QStringList groups; // that stand at somebody
};

namespace customers {

/// The customers that a filter lets pass, in its order; who has nothing to be sorted by stands last in both directions.
/// `wanted` is asked now and then: false ends the reading, whose answer then means nothing. A code (other than a stage or a province) that names nothing in the
/// book is nobody's. Refused: badCustomerFilter.
Result<CustomerKeys> filtered(
    Database &database, const CustomerFilterAsk &ask, const std::function<bool()> &wanted = [] { return true; });
/// The same by name, at most so many from a place on: keyset paging by (sort_key, id), so that page 1,000 costs what page 1 does.
Result<CustomerStretch> filteredFrom(Database &database, const CustomerFilterAsk &ask, const std::optional<CustomerPlace> &after, int most);
/// Where a customer stands, by code; nothing where there is none.
Result<std::optional<CustomerPlace>> placeOf(Database &database, const QString &code);
/// How many pass.
Result<qint64> countFiltered(Database &database, const CustomerFilterAsk &ask);

/// As somebody types: at most `most` customers in whose code or name each word begins some word, by given name. From the search
/// index alone, so that it answers before the next key; filtered() finds inside words, in phones and e-mails as well.
Result<std::vector<CustomerId>> quickFound(Database &database, const QString &words, int most);

/// Orders and net of one customer.
struct CustomerTotal {
    CustomerId customer;
    qint64 orders = 0;
    Money net;
};
/// All that counts up to and with that day, for every customer who has any: the book's totals less what is dated later. A null day:
/// everything. Refused: overflow.
Result<std::vector<CustomerTotal>> totalsUpTo(Database &database, RecognitionEvent event, Day today);

/// The sum of net in minor units of the twelve calendar months up to and with that day, for every customer who has any. Refused: overflow.
Result<CustomerValues> yearRevenues(Database &database, RecognitionEvent event, Day today);
/// The first day of those twelve months.
Day yearRevenueFrom(Day today);

Result<FilterChoices> filterChoices(Database &database, Day today);

} // namespace customers

} // namespace somo
