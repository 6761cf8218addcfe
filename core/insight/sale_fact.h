// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/money.h"

namespace somo::insight {

/// What one order brought on one day, out of the ledger by the book's event (rules §2): the lines and people of a sale, or
/// of a return, added up. Everything that is known of customers as a whole is made from these.
struct SaleFact {
    CustomerId customer; // 0: an order that names nobody
    OrderId order;
    Day day; // of recognition, or of the return
    bool counts = false; // carries the order's count; a return never does
    Money net; // below 0 where something came back
    ChannelId channel;
    CampaignId campaign;
};

} // namespace somo::insight
