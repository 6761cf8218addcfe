// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/product.h"
#include "core/storage/database.h"

namespace somo {

/// What a source calls a product of the book: its own code, or the name (with the variant) of lines that have no code. Imports
/// of the source take such lines as that product from then on; lines that are in the book already keep theirs.
struct ProductAlias {
    ProductAliasId id;
    SourceId source;
    QString sku;
    QString name; // only where sku is empty
    ProductId product;
};

/// An alias as lists show it.
struct ProductAliasRow {
    ProductAlias alias;
    QString source; // its code
    QString productCode, productName;
};

namespace products {

/// Writes an alias; one that the source has for the same code or name gets the new product. Refused: aliasNamesNothing,
/// rowNotFound where there is no such product or source.
Result<ProductAliasId> setAlias(Database &database, const ProductAlias &alias);
/// Refused: rowNotFound.
Status removeAlias(Database &database, ProductAliasId alias);
/// By source, code and name; of one product, or all (an id of 0).
Result<std::vector<ProductAliasRow>> aliases(Database &database, ProductId product = {});
/// Of one source.
Result<std::vector<ProductAlias>> aliasesOf(Database &database, SourceId source);

} // namespace products

} // namespace somo
