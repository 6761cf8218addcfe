// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/storage/database.h"

#include <QString>

#include <optional>
#include <vector>

namespace somo {

/// A customer that completion offers.
struct CustomerHit {
    CustomerId id;
    QString code;
    QString name;
    QString phone; // as it was typed
    ProvinceId province;
    QString provinceName;
};
/// By folded parts of the name, code or the beginning of the phone; for an empty text those of the newest orders.
Result<std::vector<CustomerHit>> completeCustomers(Database &database, const QString &text, int most);

/// A product that completion offers.
struct ProductHit {
    ProductId id;
    QString code;
    QString name;
    QString unit;
    std::optional<UnitPrice> price; // in force on the day
};
/// By folded parts of the name or code; for an empty text the first by name.
Result<std::vector<ProductHit>> completeProducts(Database &database, const QString &text, Day day, int most);

} // namespace somo
