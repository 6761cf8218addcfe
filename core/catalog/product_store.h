// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/product.h"
#include "core/storage/database.h"

namespace somo {

/// Writes products and the tree of their groups (groups themselves: NamedKind::productGroup); runs inside Book::write.
namespace products {

/// Refused: codeMissing, codeTaken.
Result<ProductId> add(Database &database, const Product &product, ImportId import = {});
/// Writes name, group and unit; the code stays. Lines that have no group yet take the product's (rules §2: what was
/// unknown is filled once). Refused: rowChangedSince.
Status update(Database &database, const Product &product);
/// Refused (rowChangedSince) where somebody else changed the product after it had that version.
Status isAsOpened(Database &database, ProductId product, qint64 version);
/// By code; an id of 0 where there is none.
Result<ProductId> find(Database &database, const QString &code);
Result<Product> byId(Database &database, ProductId id);
/// A code that nobody has, for a product that came without one: "SP-0042".
Result<QString> nextCode(Database &database);

/// Puts a group under another one, or at the top. Refused: groupCycle.
Status setParent(Database &database, ProductGroupId group, ProductGroupId parent);

enum class PriceKind {
    price,
    cost,
};
/// Rules §2: the first one known counts from the beginning, one that replaces another from `from`. Nothing is written
/// where the same is in force on that day. Lines whose cost is unknown take the cost of their order's day.
/// True where something changed. Refused: amountBelowZero, and rowChangedSince where another one is in force on that day than
/// when it was opened (`opened` with an id of 0: none was).
Result<bool> setPrice(Database &database, PriceKind kind, ProductId product, UnitPrice price, Day from, ImportId import = {},
                      const std::optional<DatedPrice> &opened = std::nullopt);
/// By day.
Result<std::vector<DatedPrice>> prices(Database &database, PriceKind kind, ProductId product);

} // namespace products

} // namespace somo
