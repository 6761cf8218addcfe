// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/entry.h"
#include "core/storage/book.h"

#include <span>
#include <vector>

namespace somo {

/// What changed rows mean for the ledger.
struct TouchedOrders {
    bool everything = false; // a whole import was taken back: its rows leave no changes to follow
    std::vector<OrderId> orders; // sorted, each once; some may be gone
};

/// The orders on which changed rows hang. A row that is gone, or that hung on another order before, is followed through
/// its image in the trail.
Result<TouchedOrders> touchedOrders(Database &database, std::span<const RowChange> changes);

/// The customers whose first order may change with these orders: those they count for now, and those they counted for
/// when their entries were written. Sorted, each once.
Result<std::vector<CustomerId>> customersOf(Database &database, std::span<const OrderId> orders);
/// The same for the orders with ids from `first` to `last`.
Result<std::vector<CustomerId>> customersBetween(Database &database, OrderId first, OrderId last);

/// Whether no order lies outside the stretch, so that it is the whole book.
Result<bool> coversAllOrders(Database &database, OrderId first, OrderId last);

} // namespace somo
