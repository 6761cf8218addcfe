// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_figures_query.h"

namespace somo::customers {

/// Puts customers that stand by name into the order asked for: ties stay as they are, and those without a value go behind all
/// others in both directions.
Status sortCustomers(Database &database, std::vector<CustomerId> &ids, const CustomerFilterAsk &ask, CustomerFigures &figures);

} // namespace somo::customers
