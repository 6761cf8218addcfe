// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_facts.h"
#include "core/orders/order.h"
#include "core/storage/settings.h"

namespace somo {

/// A policy that would count a sale of somebody, and how.
struct SaleWay {
    QString policy; // its code
    QString name; // empty: none but the code
    QString payer; // its principal's code; empty: the house
    CommissionBase base = CommissionBase::revenue;
    RecognitionEvent event = RecognitionEvent::completed; // on which the sale counts …
    int holdDays = 0; // … and how many days after it
    friend bool operator==(const SaleWay &, const SaleWay &) = default;
};

/// Those of the facts' policies that cover the person on the day on which the sale counts, by code.
std::vector<SaleWay> saleWays(const CommissionFacts &facts, PersonId person, Day day);
/// The same of the book's policies that pay by periods of that kind. Inside the caller's read transaction.
Result<std::vector<SaleWay>> loadSaleWays(Database &database, const BookSettings &settings, PeriodKind kind, PersonId person, Day day);
/// Who pays for a sale that names nobody: the one principal by whom the person is paid there, else the house.
QString usualPayer(const std::vector<SaleWay> &ways);

/// By what one of the people credited with an order is paid for it.
struct OrderWays {
    PersonId person;
    QString name;
    std::vector<SaleWay> ways; // by code; none: no policy in force covers the person for this order
};
/// Of each person credited with the order, in that order, on the day on which it counts, or would if its event were today.
/// No one where the book has no policy at all. Inside the caller's read transaction.
Result<std::vector<OrderWays>> loadOrderWays(Database &database, const BookSettings &settings, const Order &order, Day today);

} // namespace somo
