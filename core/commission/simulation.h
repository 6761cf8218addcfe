// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_query.h"
#include "core/commission/sale_way_query.h"

namespace somo {

/// A sale that nobody made yet: what a line of its own would bring.
struct SupposedSale {
    std::optional<Money> net;
    std::optional<Money> grossProfit; // nothing: as much as net, which Simulated then says
    Quantity quantity{Quantity::one};
    ProductId product;
    ProductGroupId productGroup; // the product's where only that is given
    ChannelId channel;
    ProvinceId province;
    SegmentId segment;
    std::optional<QString> payer; // a principal's code, empty: the house; nothing: usualPayer() of the person
};

/// "What if I also sold X", "what if the policy were Y" (rules §5), over an open or a past period.
struct Simulation {
    Period period;
    PersonId person;
    Day on; // the day on which the supposed sales count
    std::vector<SupposedSale> sales;
    std::optional<Policy> policy; // stands in the place of all versions of its code, and on its days of its payer's others
};

struct Simulated {
    CommissionSheet now;
    CommissionSheet then;
    Money totalNow; // the person's, over all policies
    Money totalThen;
    std::vector<SaleWay> ways; // that count a supposed sale of the person on that day, whoever pays
    bool profitAssumed = false; // a policy pays by gross profit, and a sale without one was taken to be all profit
};

/// Calculates both inside the caller's read transaction and writes nothing. A closed period is tried with what it counted
/// when it was closed; with another policy all periods are calculated as they would be today. KPI scores stay what they are.
/// Refused: policyRefused. Errors: overflow.
Result<Simulated> simulateCommission(Database &database, const BookSettings &settings, const Simulation &asked);

} // namespace somo
