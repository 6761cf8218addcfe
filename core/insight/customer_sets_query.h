// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_filter_query.h"
#include "core/insight/insight_cache_query.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace somo::insight {

/// What a filter of customers asks of the whole book: who is in a stage or a segment of RFM, and when who is expected to order.
/// With a cache the book is read once for all filters until somebody writes.
CustomerSets customerSets(RecognitionEvent event, Day today, std::shared_ptr<InsightCache> cache = std::make_shared<InsightCache>());

/// What a list shows of a customer beside what stands in the book.
struct CustomerOutlook {
    CustomerId customer;
    StageFinding stage;
    std::optional<NextPurchase> next;
};
/// In their order; those who are gone are left out.
Result<std::vector<CustomerOutlook>> customerOutlooks(Database &database, std::span<const CustomerId> customers, Day today, InsightCache &cache);

} // namespace somo::insight
