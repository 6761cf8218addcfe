// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product_store.h"

#include <optional>
#include <vector>

namespace somo {

/// What a list shows of a product.
struct ProductListRow {
    ProductId id;
    QString code;
    QString name;
    ProductGroupId group;
    QString unit;
    std::optional<UnitPrice> price, cost; // in force on the day asked for
    Day priceFrom, costFrom; // null: from the beginning
    qint64 version = 0; // of the rows that were read
    DatedPrice priceRow, costRow; // with an id of 0 where none is in force
};

struct ProductGroupRow {
    ProductGroupId id;
    QString code;
    QString name;
    ProductGroupId parent;
    qint64 version = 0; // of the row that was read
};

struct ProductList {
    std::vector<ProductListRow> products; // by name
    std::vector<ProductGroupRow> groups; // by name
};

/// A product's own page.
struct ProductSheet {
    Product product;
    std::vector<DatedPrice> prices, costs; // by day
    qint64 lines = 0; // of orders, that name it
    qint64 linesWithoutCost = 0; // whose gross profit is not known for that
};

namespace products {

/// Everything in the catalogue, with the prices and costs in force on that day.
Result<ProductList> list(Database &database, Day day);
/// Refused: rowNotFound.
Result<ProductSheet> sheet(Database &database, ProductId product);

} // namespace products

} // namespace somo
