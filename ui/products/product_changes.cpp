// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/product_changes.h"

namespace somo {

namespace {

// Read when it is written: somebody else may have changed the rest of it meanwhile.
ProductChange changeOf(ProductId product, const QString &name, std::function<void(Product &)> change)
{
    return {{QStringLiteral("product_changed"), {name}}, [product, change = std::move(change)](Database &database) -> Status {
                SOMO_TRY_ASSIGN(Product changed, products::byId(database, product));
                change(changed);
                return products::update(database, changed);
            }};
}

} // namespace

ProductChange amountChange(products::PriceKind kind, ProductId product, const QString &name, UnitPrice amount, Day from)
{
    const QString code = kind == products::PriceKind::cost ? QStringLiteral("product_cost_set") : QStringLiteral("product_price_set");
    return {from.isNull() ? CommandWords{code + QStringLiteral("_first"), {name}} : CommandWords{code, {name, from.toIso()}},
            [kind, product, amount, from](Database &database) -> Status {
                const auto changed = products::setPrice(database, kind, product, amount, from);
                return changed ? success() : Status(changed.error());
            }};
}

ProductChange nameChange(ProductId product, const QString &name)
{
    return changeOf(product, name, [name](Product &changed) { changed.name = name; });
}

ProductChange unitChange(ProductId product, const QString &name, const QString &unit)
{
    return changeOf(product, name, [unit](Product &changed) { changed.unit = unit; });
}

} // namespace somo
