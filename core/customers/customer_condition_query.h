// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_figures_query.h"
#include "core/customers/customer_marks.h"

namespace somo::customers {

/// Who passes one condition. Each statement behind it is a whole literal; which one is chosen by the field alone, and what was
/// typed is bound. A code that names nothing in the book is nobody's, for it may have been taken away since; stages and provinces are fixed, so that others
/// are refused. Refused: badCustomerFilter.
Result<CustomerPass> passOf(Database &database, const CustomerFilterAsk &ask, CustomerFigures &figures, const CustomerCondition &condition);

} // namespace somo::customers
