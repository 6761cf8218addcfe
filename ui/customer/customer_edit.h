// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/customer.h"
#include "core/storage/database.h"

#include <functional>

namespace somo {

/// Writes one field of a customer, whatever others wrote into the other fields since it was read; runs inside Book::write. `field`
/// reads it, `change` sets it. Refused: rowChangedSince where somebody else changed this very field, and as customers::update().
Status changeCustomerField(Database &database, const Customer &opened, const std::function<QString(const Customer &)> &field,
                           const std::function<void(Customer &)> &change);

/// A birthday as people type it: "24/10/1990", "24/10", "1990"; empty: not known.
struct BirthRead {
    std::optional<int> year;
    std::optional<int> day; // month × 100 + day
};
/// Nothing where the text is none.
std::optional<BirthRead> birthFromText(const QString &text);
/// "24/10/1990", "24/10", "1990"; empty where nothing is known.
QString birthText(const Customer &customer);

} // namespace somo
