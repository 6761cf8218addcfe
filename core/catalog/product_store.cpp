// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/product_store.h"

#include "core/base/text.h"
#include "core/marketing/free_code.h"
#include "core/marketing/named_store.h"
#include "core/storage/row_changes.h"

#include <algorithm>
#include <set>

namespace somo {

std::optional<UnitPrice> priceOn(const std::vector<DatedPrice> &prices, Day day)
{
    std::optional<UnitPrice> found;
    for (const DatedPrice &price : prices) {
        if (price.from > day)
            break;
        found = price.price;
    }
    return found;
}

namespace products {

namespace {

Status fillLineGroups(Database &database, ProductId product, ProductGroupId group)
{
    if (!group)
        return success();
    Statement fill(database, QStringLiteral("UPDATE order_line SET product_group_id = :group WHERE product_id = :product AND product_group_id IS NULL"));
    fill.bind(u":group", group);
    fill.bind(u":product", product);
    return fill.run();
}

/// A line's cost is that of its order's day: one statement per stretch in which one cost is in force.
Status fillLineCosts(Database &database, ProductId product)
{
    SOMO_TRY_ASSIGN(const std::vector<DatedPrice> costs, prices(database, PriceKind::cost, product));
    for (size_t i = 0; i < costs.size(); ++i) {
        Statement fill(database, QStringLiteral("UPDATE order_line SET unit_cost = :cost WHERE product_id = :product AND unit_cost IS NULL AND order_id IN"
                                                " (SELECT id FROM sales_order WHERE ordered_on >= :from AND ordered_on < :before)"));
        fill.bind(u":cost", costs[i].price.value);
        fill.bind(u":product", product);
        fill.bind(u":from", costs[i].from);
        fill.bind(u":before", i + 1 < costs.size() ? costs[i + 1].from : Day::fromNumber(99999999));
        SOMO_TRY(fill.run());
    }
    return success();
}

/// `known` by day.
Status isInForceAsOpened(Database &database, PriceKind kind, const std::vector<DatedPrice> &known, Day day, const DatedPrice &opened)
{
    qint64 now = 0;
    for (const DatedPrice &each : known) {
        if (each.from <= day)
            now = each.id;
    }
    const QString table = kind == PriceKind::cost ? QStringLiteral("product_cost") : QStringLiteral("product_price");
    return standsAsOpened(database, {table, opened.id, opened.version}, now);
}

} // namespace

Result<ProductId> add(Database &database, const Product &product, ImportId import)
{
    SOMO_TRY_ASSIGN(const QString code, checkedCode(product.code));
    SOMO_TRY_ASSIGN(const QString name, checkedName(product.name, code));
    SOMO_TRY_ASSIGN(const ProductId taken, find(database, code));
    if (taken)
        return failure(ErrorCode::codeTaken, {code});
    Statement insert(database, QStringLiteral("INSERT INTO product (uid, code, name, sort_key, folded, group_id, unit, import_id)"
                                              " VALUES (:uid, :code, :name, :sort_key, :folded, :group, :unit, :import) RETURNING id"));
    insert.bind(u":uid", newUid());
    insert.bind(u":code", code);
    insert.bind(u":name", name);
    insert.bind(u":sort_key", sortKeyText(name));
    insert.bind(u":folded", folded(name));
    insert.bind(u":group", product.group);
    if (product.unit.isEmpty())
        insert.bindNull(u":unit");
    else
        insert.bind(u":unit", product.unit);
    insert.bind(u":import", import);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(insert));
    return ProductId{id};
}

Status update(Database &database, const Product &product)
{
    if (product.version != 0)
        SOMO_TRY(unchangedSince(database, {QStringLiteral("product"), product.id.value, product.version}));
    SOMO_TRY_ASSIGN(const QString name, checkedName(product.name, product.code));
    Statement update(database, QStringLiteral("UPDATE product SET name = :name, sort_key = :sort_key, folded = :folded, group_id = :group, unit = :unit,"
                                              " version = version + 1 WHERE id = :id"));
    update.bind(u":name", name);
    update.bind(u":sort_key", sortKeyText(name));
    update.bind(u":folded", folded(name));
    update.bind(u":group", product.group);
    if (product.unit.isEmpty())
        update.bindNull(u":unit");
    else
        update.bind(u":unit", product.unit);
    update.bind(u":id", product.id);
    SOMO_TRY(update.run());
    return fillLineGroups(database, product.id, product.group);
}

Status isAsOpened(Database &database, ProductId product, qint64 version)
{
    return standsAsOpened(database, {QStringLiteral("product"), product.value, version}, product.value);
}

Result<ProductId> find(Database &database, const QString &code)
{
    Statement row(database, QStringLiteral("SELECT id FROM product WHERE code = :code"));
    row.bind(u":code", cleanText(code));
    SOMO_TRY(row.run());
    if (row.next())
        return row.id<ProductId>(0);
    SOMO_TRY(row.status());
    return ProductId();
}

Result<QString> nextCode(Database &database)
{
    Statement last(database, QStringLiteral("SELECT COALESCE(MAX(id), 0) FROM product"));
    SOMO_TRY_ASSIGN(const qint64 before, runForId(last));
    return freeCode(QStringLiteral("SP-"), before + 1, [&](const QString &code) { return find(database, code); });
}

Result<Product> byId(Database &database, ProductId id)
{
    Statement row(database, QStringLiteral("SELECT id, code, name, group_id, unit, version FROM product WHERE id = :id"));
    row.bind(u":id", id);
    SOMO_TRY(row.run());
    if (!row.next())
        return failure(ErrorCode::internal, {QStringLiteral("product %1").arg(id.value)});
    return Product{row.id<ProductId>(0), row.text(1), row.text(2), row.id<ProductGroupId>(3), row.text(4), row.int64(5)};
}

Status setParent(Database &database, ProductGroupId group, ProductGroupId parent)
{
    std::set<qint64> seen; // a manipulated book may hold a circle that this group is no part of
    for (ProductGroupId above = parent; above;) {
        if (above == group || !seen.insert(above.value).second) {
            Statement name(database, QStringLiteral("SELECT name FROM product_group WHERE id = :id"));
            name.bind(u":id", group);
            SOMO_TRY(name.run());
            return failure(ErrorCode::groupCycle, {name.next() ? name.text(0) : QString()});
        }
        Statement next(database, QStringLiteral("SELECT parent_id FROM product_group WHERE id = :id"));
        next.bind(u":id", above);
        SOMO_TRY(next.run());
        above = next.next() ? next.id<ProductGroupId>(0) : ProductGroupId();
    }
    Statement update(database, QStringLiteral("UPDATE product_group SET parent_id = :parent, version = version + 1 WHERE id = :id"));
    update.bind(u":parent", parent);
    update.bind(u":id", group);
    return update.run();
}

Result<std::vector<DatedPrice>> prices(Database &database, PriceKind kind, ProductId product)
{
    Statement rows(database, kind == PriceKind::cost
                       ? QStringLiteral("SELECT from_day, unit_cost, id, version FROM product_cost WHERE product_id = :product ORDER BY from_day, id")
                       : QStringLiteral("SELECT from_day, unit_price, id, version FROM product_price WHERE product_id = :product ORDER BY from_day, id"));
    rows.bind(u":product", product);
    SOMO_TRY(rows.run());
    std::vector<DatedPrice> found;
    while (rows.next())
        found.push_back({rows.day(0), UnitPrice{rows.int64(1)}, rows.int64(2), rows.int64(3)});
    SOMO_TRY(rows.status());
    return found;
}

Result<bool> setPrice(Database &database, PriceKind kind, ProductId product, UnitPrice price, Day from, ImportId import, const std::optional<DatedPrice> &opened)
{
    if (price.value < 0)
        return failure(ErrorCode::amountBelowZero);
    SOMO_TRY_ASSIGN(const std::vector<DatedPrice> known, prices(database, kind, product));
    const Day since = known.empty() ? Day() : from;
    if (priceOn(known, since) == price)
        return false;
    if (opened)
        SOMO_TRY(isInForceAsOpened(database, kind, known, since, *opened));
    const bool sameDay = std::ranges::any_of(known, [&](const DatedPrice &one) { return one.from == since; });
    const bool cost = kind == PriceKind::cost;
    if (sameDay) {
        Statement update(database, cost ? QStringLiteral("UPDATE product_cost SET unit_cost = :price, version = version + 1 WHERE product_id = :product AND from_day = :from")
                                        : QStringLiteral("UPDATE product_price SET unit_price = :price, version = version + 1 WHERE product_id = :product AND from_day = :from"));
        update.bind(u":price", price.value);
        update.bind(u":product", product);
        update.bind(u":from", since);
        SOMO_TRY(update.run());
    } else {
        Statement insert(database, cost ? QStringLiteral("INSERT INTO product_cost (product_id, from_day, unit_cost, import_id) VALUES (:product, :from, :price, :import)")
                                        : QStringLiteral("INSERT INTO product_price (product_id, from_day, unit_price, import_id) VALUES (:product, :from, :price, :import)"));
        insert.bind(u":price", price.value);
        insert.bind(u":product", product);
        insert.bind(u":from", since);
        insert.bind(u":import", import);
        SOMO_TRY(insert.run());
    }
    if (cost)
        SOMO_TRY(fillLineCosts(database, product));
    return true;
}

} // namespace products

} // namespace somo
