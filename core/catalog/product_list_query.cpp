// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/product_list_query.h"

#include "core/storage/bulk_writer.h"

#include <unordered_map>

namespace somo::products {

namespace {

using Places = std::unordered_map<qint64, size_t>;

/// Rows of a product, a day, an amount, its row and version, by day: the last one of each product is in force.
template <typename Set>
Status eachInForce(Database &database, const QString &sql, Day day, const Places &places, const Set &set)
{
    BulkQuery rows(database, sql);
    rows.bind(u":day", qint64(day.number()));
    SOMO_TRY(rows.run());
    while (rows.next()) {
        if (const auto place = places.find(rows.int64(0)); place != places.end())
            set(place->second, DatedPrice{Day::fromNumber(int(rows.int64(1))), UnitPrice{rows.int64(2)}, rows.int64(3), rows.int64(4)});
    }
    return rows.status();
}

/// A tree has no circle; one in a manipulated book is cut open, so that whoever goes up from a group comes to an end, and the
/// groups in it are seen and can be put right.
void cutCircles(std::vector<ProductGroupRow> &groups)
{
    std::unordered_map<qint64, size_t> rows;
    for (size_t i = 0; i < groups.size(); ++i)
        rows.emplace(groups[i].id.value, i);
    for (ProductGroupRow &group : groups) {
        ProductGroupId above = group.parent;
        for (size_t steps = 0; above && above != group.id && steps < groups.size(); ++steps) {
            const auto row = rows.find(above.value);
            above = row == rows.end() ? ProductGroupId() : groups[row->second].parent;
        }
        if (above == group.id)
            group.parent = {};
    }
}

} // namespace

Result<ProductList> list(Database &database, Day day)
{
    ProductList list;
    Statement groups(database, QStringLiteral("SELECT id, code, name, parent_id, version FROM product_group ORDER BY sort_key, id"));
    SOMO_TRY(groups.run());
    while (groups.next())
        list.groups.push_back({groups.id<ProductGroupId>(0), groups.text(1), groups.text(2), groups.id<ProductGroupId>(3), groups.int64(4)});
    SOMO_TRY(groups.status());
    cutCircles(list.groups);
    Statement rows(database, QStringLiteral("SELECT id, code, name, group_id, unit, version FROM product ORDER BY sort_key, id"));
    SOMO_TRY(rows.run());
    Places places;
    while (rows.next()) {
        ProductListRow row;
        row.id = rows.id<ProductId>(0);
        row.code = rows.text(1);
        row.name = rows.text(2);
        row.group = rows.id<ProductGroupId>(3);
        row.unit = rows.text(4);
        row.version = rows.int64(5);
        places.emplace(row.id.value, list.products.size());
        list.products.push_back(std::move(row));
    }
    SOMO_TRY(rows.status());
    SOMO_TRY(eachInForce(database, QStringLiteral("SELECT product_id, from_day, unit_price, id, version FROM product_price WHERE from_day <= :day ORDER BY from_day, id"), day,
                         places, [&](size_t place, const DatedPrice &price) {
                             list.products[place].price = price.price;
                             list.products[place].priceFrom = price.from;
                             list.products[place].priceRow = price;
                         }));
    SOMO_TRY(eachInForce(database, QStringLiteral("SELECT product_id, from_day, unit_cost, id, version FROM product_cost WHERE from_day <= :day ORDER BY from_day, id"), day,
                         places, [&](size_t place, const DatedPrice &cost) {
                             list.products[place].cost = cost.price;
                             list.products[place].costFrom = cost.from;
                             list.products[place].costRow = cost;
                         }));
    return list;
}

Result<ProductSheet> sheet(Database &database, ProductId product)
{
    ProductSheet sheet;
    Statement row(database, QStringLiteral("SELECT COUNT(*) FROM product WHERE id = :id"));
    row.bind(u":id", product);
    SOMO_TRY_ASSIGN(const qint64 there, runForId(row));
    if (there == 0)
        return failure(ErrorCode::rowNotFound);
    SOMO_TRY_ASSIGN(sheet.product, byId(database, product));
    SOMO_TRY_ASSIGN(sheet.prices, prices(database, PriceKind::price, product));
    SOMO_TRY_ASSIGN(sheet.costs, prices(database, PriceKind::cost, product));
    Statement lines(database, QStringLiteral("SELECT COUNT(*), COUNT(*) - COUNT(unit_cost) FROM order_line WHERE product_id = :product"));
    lines.bind(u":product", product);
    SOMO_TRY(lines.run());
    if (lines.next()) {
        sheet.lines = lines.int64(0);
        sheet.linesWithoutCost = lines.int64(1);
    }
    SOMO_TRY(lines.status());
    return sheet;
}

} // namespace somo::products
