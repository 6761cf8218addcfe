// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/marketing/named_store.h"
#include "core/orders/order_twin_query.h"

#include <vector>

namespace somo {

/// Ids with names, each list in the order in which people look for things.
struct OrderChoices {
    std::vector<NamedRow> channels, campaigns;
    std::vector<NamedRow> people; // by given name; those active on the day
    std::vector<NamedRow> provinces; // those in force on the day
    QString nextCode;
};
Result<OrderChoices> orderChoices(Database &database, Day day);

/// An order with the names of all it points at.
struct OrderSheet {
    Order order;
    qint64 version = 0; // of the order as it was read
    NamedRow customer;
    QString phone; // as it was typed
    QString province; // of the order
    QString channel, campaign;
    QString referrer, payer;
    std::vector<NamedRow> products; // one for each line; an id of 0 where the line names its goods in words only
    std::vector<NamedRow> people; // one for each credit
    std::vector<OrderTwin> twins; // pairs with orders of other sources that it is one of
};
/// Refused: rowNotFound.
Result<OrderSheet> orderSheet(Database &database, OrderId order);

} // namespace somo
