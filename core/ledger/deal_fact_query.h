// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/dimension_query.h"

#include <functional>

namespace somo {

/// A deal that was closed: whose, when, of which customer and product; no order is behind it.
struct DealFact {
    LedgerEntry of; // day, sale day, person, customer, product and product group alone
    bool won = false;
    Money amount; // 0 where it isn't known
};
using EachDealFact = std::function<void(const DealFact &)>;

/// Whether a metric can be cut or filtered by it: those of orders by all, those of deals and of weekly reports by what a deal
/// or a report knows.
bool canCutMetric(const Metric &metric, const Cut &cut);
/// Refused: metricNotCutBy, where a metric of deals or of weekly reports is cut or filtered by what it doesn't know.
Status checkFactCuts(const LedgerAsk &ask, std::span<const LedgerCut> cuts);

/// The deals closed on the asked days that meet the filters (rules §3, `conversion`).
Status eachClosedDeal(Database &database, const LedgerAsk &ask, const Dimensions &dimensions, const EachDealFact &each);

} // namespace somo
