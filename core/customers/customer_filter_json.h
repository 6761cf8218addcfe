// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer_filter.h"

namespace somo::customers {

/// A filter as a document, as views are saved and files hand them on: {"words", "conditions": [{"field", "key", "test",
/// "values"}], "sort", "descending"}. What is empty is left out.
QString filterToJson(const CustomerFilter &filter);
/// Refused: badJson, and badCustomerFilter for what no filter knows.
Result<CustomerFilter> filterFromJson(const QString &document);

} // namespace somo::customers
