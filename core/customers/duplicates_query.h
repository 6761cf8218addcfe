// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/customers/customer_list_query.h"

namespace somo {

/// Two who are the same person by rules §6.
struct DuplicatePair {
    NamedRow first, second; // the one with more orders first, of equals the older row
    qint64 firstOrders = 0, secondOrders = 0; // neither drafts nor cancelled
    bool samePhone = false;
    bool sameEmail = false;
    bool sameName = false; // folded, in the same province
};

/// Two of whom somebody said that they aren't one person.
struct ApartPair {
    NamedRow first, second;
    Day on;
};

namespace customers {

/// All pairs by the first one's name, at most `most`: of three with one phone each with the first of them that it isn't kept apart
/// from. Masked data says nothing.
Result<std::vector<DuplicatePair>> duplicatePairs(Database &database, size_t most);
/// Those kept apart, by the first one's name.
Result<std::vector<ApartPair>> apartPairs(Database &database);
/// Those that a customer is kept apart from, by id.
Result<std::vector<CustomerId>> apartFrom(Database &database, CustomerId customer);

} // namespace customers

} // namespace somo
