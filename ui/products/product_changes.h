// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/product_store.h"
#include "core/storage/book.h"

namespace somo {

/// One command on a product, as the workspace is asked for it.
struct ProductChange {
    CommandWords words;
    Book::Work work;
};

/// Another price or cost from a day on; a null day: the first one known, which counts from the beginning. `opened`: what was in
/// force on that day when the changing began.
ProductChange amountChange(products::PriceKind kind, ProductId product, const QString &name, UnitPrice amount, Day from, const DatedPrice &opened);
/// Another name or unit; what else the book has of the product stays. `opened`: the version that was seen.
ProductChange nameChange(ProductId product, const QString &name, qint64 opened);
ProductChange unitChange(ProductId product, const QString &name, const QString &unit, qint64 opened);

} // namespace somo
