// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/product_changes.h"

namespace somo {

namespace {

// Read when it is written: the change before may not be on the screen yet.
ProductChange changeOf(ProductId product, const QString &name, qint64 opened, std::function<void(Product &)> change)
{
    return {{QStringLiteral("product_changed"), {name}}, [product, opened, change = std::move(change)](Database &database) -> Status {
                SOMO_TRY(products::isAsOpened(database, product, opened));
                SOMO_TRY_ASSIGN(Product changed, products::byId(database, product));
                change(changed);
                return products::update(database, changed);
            }};
}

} // namespace

ProductChange amountChange(products::PriceKind kind, ProductId product, const QString &name, UnitPrice amount, Day from, const DatedPrice &opened)
{
    const QString code = kind == products::PriceKind::cost ? QStringLiteral("product_cost_set") : QStringLiteral("product_price_set");
    return {from.isNull() ? CommandWords{code + QStringLiteral("_first"), {name}} : CommandWords{code, {name, from.toIso()}},
            [kind, product, amount, from, opened](Database &database) -> Status {
                const auto changed = products::setPrice(database, kind, product, amount, from, {}, opened);
                return changed ? success() : Status(changed.error());
            }};
}

ProductChange nameChange(ProductId product, const QString &name, qint64 opened)
{
    return changeOf(product, name, opened, [name](Product &changed) { changed.name = name; });
}

ProductChange unitChange(ProductId product, const QString &name, const QString &unit, qint64 opened)
{
    return changeOf(product, name, opened, [unit](Product &changed) { changed.unit = unit; });
}

} // namespace somo
