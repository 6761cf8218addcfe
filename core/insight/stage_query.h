// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/insight/stage.h"
#include "core/storage/database.h"

#include <unordered_map>

namespace somo::insight {

/// The days on which one customer ordered, ascending, each once, none after `upTo`. An order counts from the day it was placed,
/// whatever the book recognises on, unless it is a draft, cancelled, a free return or the copy of another. One look into an index.
Result<std::vector<Day>> buyingDays(Database &database, CustomerId customer, Day upTo);

/// The same of every customer who ever ordered: one pass over the orders.
class BuyingHistory {
public:
    static Result<BuyingHistory> load(Database &database, Day upTo);
    std::span<const Day> daysOf(CustomerId customer) const;
    /// Everybody in it, by id.
    const std::vector<CustomerId> &customers() const { return m_customers; }

private:
    std::vector<CustomerId> m_customers;
    std::vector<size_t> m_starts; // one more than customers
    std::vector<Day> m_days;
};

/// One customer's stage as of a day. Refused: rowNotFound.
Result<StageFinding> stageOf(Database &database, CustomerId customer, Day today);
/// Everybody's, by the customer's id. `history` must reach up to `today`.
Result<std::unordered_map<qint64, StageFinding>> stagesOf(Database &database, const BuyingHistory &history, Day today);

} // namespace somo::insight
