// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/database.h"

#include <span>

namespace somo {

/// What somebody will want to look at after imports: of what they brought, that which figures need and files often lack.
struct ImportNext {
    qint64 ordersWithoutPerson = 0; // credited to nobody: no person's revenue (rules §2)
    qint64 possibleTwins = 0; // pairs with orders of other sources that may be the same sale: both count until somebody says
    qint64 productsWithoutCost = 0; // neither they nor a line say what they cost: gross profit is unknown (rules §3)
};
Result<ImportNext> nextAfterImports(Database &database, std::span<const ImportId> imports);

} // namespace somo
