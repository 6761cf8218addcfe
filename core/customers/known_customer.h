// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/database.h"

namespace somo {

/// Refused (customerGone) where no such customer is in the book.
Status checkCustomerIsThere(Database &database, CustomerId customer);

} // namespace somo
