// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_query.h"

namespace somo {

/// A sale that nobody made yet: what a line of its own would bring.
struct SupposedSale {
    std::optional<Money> net;
    std::optional<Money> grossProfit; // nothing: as much as net
    Quantity quantity{Quantity::one};
    ProductId product;
    ProductGroupId productGroup; // the product's where only that is given
    ChannelId channel;
    ProvinceId province;
    SegmentId segment;
};

/// "What if I also sold X", "what if the policy were Y" (rules §5), over an open or a past period.
struct Simulation {
    Period period;
    PersonId person;
    Day on; // the day on which the supposed sales count
    std::vector<SupposedSale> sales;
    std::optional<Policy> policy; // stands in the place of all versions of its code
};

struct Simulated {
    CommissionSheet now;
    CommissionSheet then;
    Money totalNow; // the person's, over all policies
    Money totalThen;
};

/// Calculates both inside the caller's read transaction and writes nothing. Closed periods are calculated as they would be
/// today. Errors: overflow.
Result<Simulated> simulateCommission(Database &database, const BookSettings &settings, const Simulation &asked);

} // namespace somo
