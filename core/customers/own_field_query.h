// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/own_field.h"
#include "core/storage/database.h"

#include <unordered_map>
#include <vector>

namespace somo::own_fields {

/// The fields of customers or deals ("customer", "deal") by position, retired ones too.
Result<std::vector<OwnField>> all(Database &database, const QString &subject);
/// By code, then by exact name; nothing where there is none.
Result<std::optional<OwnField>> find(Database &database, const QString &subject, const QString &text);
/// Refused: rowNotFound.
Result<OwnField> byId(Database &database, OwnFieldId id);

/// What stands in the fields of one customer or deal, by the fields' position; nothing for an empty one.
Result<std::vector<OwnValue>> of(Database &database, CustomerId customer);
Result<std::vector<OwnValue>> of(Database &database, DealId deal);
/// What stands in one field, by customer.
Result<std::unordered_map<qint64, OwnValue>> ofAllCustomers(Database &database, OwnFieldId field);

} // namespace somo::own_fields
