// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_filter_query.h"

#include <optional>
#include <vector>

namespace somo::customers {

/// What a filter's conditions and its order ask of all customers' orders: each is read once, for whoever asks first, so that to
/// filter and to sort by the same costs no more than one of them.
class CustomerFigures {
public:
    CustomerFigures(Database &database, const CustomerFilterAsk &ask);

    /// The days of the first and the last order up to the day of the list, of everybody who ordered.
    Result<const CustomerValues *> firstOrders();
    Result<const CustomerValues *> lastOrders();
    /// yearRevenues, in minor units.
    Result<const CustomerValues *> revenuesOfYear();
    /// totalsUpTo.
    Result<const std::vector<CustomerTotal> *> totals();

private:
    Database &m_database;
    const CustomerFilterAsk &m_ask;
    std::optional<CustomerValues> m_firstOrders, m_lastOrders;
    std::optional<CustomerValues> m_yearRevenues;
    std::optional<std::vector<CustomerTotal>> m_totals;
};

} // namespace somo::customers
