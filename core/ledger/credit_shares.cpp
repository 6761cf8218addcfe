// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/credit_shares.h"

#include <algorithm>

namespace somo {

CreditShares creditShares(const Order &order)
{
    CreditShares made;
    for (const OrderCredit &credit : order.credits) {
        made.people.push_back(credit.person);
        made.shares.push_back(credit.share.millionths);
    }
    if (made.people.empty()) {
        made.people.push_back({});
        made.shares.push_back(Rate::whole);
    }
    made.lead = size_t(std::max_element(made.shares.begin(), made.shares.end()) - made.shares.begin());
    return made;
}

LedgerEntry commonEntry(const Order &order, RecognitionEvent event, const CreditShares &credits)
{
    LedgerEntry common;
    common.event = event;
    common.order = order.id;
    common.channel = order.channel;
    common.province = order.province;
    common.campaign = order.campaign;
    common.customer = order.customer;
    common.segment = order.segment;
    common.lead = credits.people[credits.lead];
    return common;
}

void shareOutTo(std::vector<qint64> &parts, qint64 total, std::span<const qint64> weights)
{
    if (weights.size() == 1)
        parts.assign(1, total);
    else
        parts = shareOut(total, weights);
}

} // namespace somo
