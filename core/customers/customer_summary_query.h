// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/orders/order.h"
#include "core/storage/database.h"

#include <array>
#include <optional>
#include <vector>

namespace somo {

/// What a customer bought in the last twelve months and what is open, over the ledger of one event (rules §2, §3). The twelve
/// months are the calendar month of the day asked about, up to that day, and the eleven before it.
struct CustomerSummary {
    struct Month {
        int month = 0; // yyyymm
        Money net; // Σ net of sales less what came back
    };
    std::array<Month, 12> months; // the oldest first
    Money bought; // of the twelve months
    qint64 orders = 0; // recognised in them
    qint64 returns = 0; // documents dated in them
    std::optional<Money> averageOrder; // bought ÷ orders, half away from zero; nothing where there is no order
    /// By the day of the order itself, neither a draft nor cancelled; null: never bought.
    Day firstOrder, lastOrder;
    OrderId lastOrderId;
    qint64 allOrders = 0; // recognised up to the day, ever
    Money allBought;
    Money owed; // what is still to be paid of orders neither draft nor cancelled
    qint64 owingOrders = 0;
    qint64 openOrders = 0; // confirmed or sent out, not completed
};

/// What a customer buys, and how often.
struct BoughtProduct {
    ProductId product; // 0: a line without a product of the catalogue
    QString name;
    qint64 orders = 0; // that hold it
    Quantity quantity; // less what came back
    Money net;
    Day last; // the newest order's own day
};

namespace customers {

Result<CustomerSummary> summary(Database &database, CustomerId customer, RecognitionEvent event, Day day);

/// The goods of those twelve months, those in most orders first, then by revenue.
Result<std::vector<BoughtProduct>> boughtProducts(Database &database, CustomerId customer, RecognitionEvent event, Day day, int most);

} // namespace customers

} // namespace somo
