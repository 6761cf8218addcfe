// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/known_customer.h"

namespace somo {

Status checkCustomerIsThere(Database &database, CustomerId customer)
{
    Statement row(database, QStringLiteral("SELECT COUNT(*) FROM customer WHERE id = :id"));
    row.bind(u":id", customer.value);
    SOMO_TRY_ASSIGN(const qint64 found, runForId(row));
    return found == 1 ? success() : Status(failure(ErrorCode::customerGone, {QString::number(customer.value)}));
}

} // namespace somo
