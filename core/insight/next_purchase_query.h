// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/next_purchase.h"
#include "core/insight/stage_query.h"

namespace somo::insight {

/// By the group's id: the median of all days between two orders of one customer that both hold a line of that very group,
/// over everybody and the whole book up to the day. A group that nobody bought twice is not in it.
using GroupIntervals = std::unordered_map<qint64, GroupInterval>;
/// One pass over orders and one over the index of lines by group.
Result<GroupIntervals> groupIntervals(Database &database, Day upTo);

/// The product group that stands for what a customer bought last: of the newest order that holds any group, the line with the largest
/// net, the earlier one of equals. 0: no line has a group.
Result<ProductGroupId> lastGroupOf(Database &database, CustomerId customer, Day upTo);

// Nothing is expected of who was forgotten: the row of theirs only holds orders together.

/// One customer's. `groups` is asked only where they ordered on a single day.
Result<std::optional<NextPurchase>> nextPurchaseOf(Database &database, CustomerId customer, Day today, const GroupIntervals &groups);

struct CustomerNext {
    CustomerId customer;
    NextPurchase next;
};
/// Everybody's, by the day expected, then id; `expected`: those alone whose day lies within these days, for which less is read. The
/// orders of the book aren't passed over again: `history` has their days, and of lines those alone are read that a group is asked of.
Result<std::vector<CustomerNext>> nextPurchases(Database &database, Day today, const BuyingHistory &history, const GroupIntervals &groups,
                                                const std::optional<DayRange> &expected = {});
/// The same of everybody in two steps, so that the first can be kept while orders stay as they are: with the forgotten, and without.
Result<std::vector<CustomerNext>> nextPurchasesOfAll(Database &database, Day today, const BuyingHistory &history, const GroupIntervals &groups);
Result<std::vector<CustomerNext>> withoutForgotten(Database &database, std::vector<CustomerNext> all);

} // namespace somo::insight
