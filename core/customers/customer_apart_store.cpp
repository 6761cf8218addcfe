// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_apart_store.h"

#include "core/customers/customer_store.h"
#include "core/customers/known_customer.h"

#include <algorithm>

namespace somo::customers {

namespace {

Result<qint64> apartRow(Database &database, CustomerId first, CustomerId second)
{
    Statement row(database, QStringLiteral("SELECT COALESCE(MIN(id), 0) FROM customer_apart WHERE (first_id = :first AND second_id = :second)"
                                           " OR (first_id = :second AND second_id = :first)"));
    row.bind(u":first", first);
    row.bind(u":second", second);
    return runForId(row);
}

} // namespace

Status keepApart(Database &database, CustomerId first, CustomerId second, Day today)
{
    for (const CustomerId side : {first, second}) {
        SOMO_TRY(checkCustomerIsThere(database, side));
        SOMO_TRY_ASSIGN(const Customer customer, byId(database, side));
        if (first == second)
            return failure(ErrorCode::mergeWithSelf, {customer.name});
        if (!customer.erasedOn.isNull())
            return failure(ErrorCode::mergeErased, {customer.name});
    }
    SOMO_TRY_ASSIGN(const qint64 known, apartRow(database, first, second));
    if (known != 0)
        return success();
    Statement row(database, QStringLiteral("INSERT INTO customer_apart (first_id, second_id, on_day) VALUES (:first, :second, :day)"));
    row.bind(u":first", std::min(first.value, second.value));
    row.bind(u":second", std::max(first.value, second.value));
    row.bind(u":day", today);
    return row.run();
}

Status forgetApart(Database &database, CustomerId first, CustomerId second)
{
    SOMO_TRY_ASSIGN(const qint64 known, apartRow(database, first, second));
    if (known == 0)
        return failure(ErrorCode::rowNotFound, {QStringLiteral("customer_apart"), QString::number(second.value)});
    Statement row(database, QStringLiteral("DELETE FROM customer_apart WHERE id = :id"));
    row.bind(u":id", known);
    return row.run();
}

} // namespace somo::customers
