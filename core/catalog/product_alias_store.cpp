// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/product_alias_store.h"

#include "core/base/text.h"
#include "core/catalog/product_store.h"

namespace somo::products {

Result<ProductAliasId> setAlias(Database &database, const ProductAlias &alias)
{
    const QString sku = cleanText(alias.sku);
    const QString name = sku.isEmpty() ? cleanText(alias.name) : QString();
    if (sku.isEmpty() && name.isEmpty())
        return failure(ErrorCode::aliasNamesNothing);
    if (!alias.source)
        return failure(ErrorCode::rowNotFound, {QStringLiteral("source"), QStringLiteral("0")});
    SOMO_TRY(byId(database, alias.product));
    Statement known(database, QStringLiteral("SELECT id FROM product_alias WHERE source_id = :source AND sku = :sku AND name = :name"));
    known.bind(u":source", alias.source);
    known.bind(u":sku", sku);
    known.bind(u":name", name);
    SOMO_TRY(known.run());
    const ProductAliasId id = known.next() ? known.id<ProductAliasId>(0) : ProductAliasId();
    SOMO_TRY(known.status());
    if (id) {
        Statement change(database, QStringLiteral("UPDATE product_alias SET product_id = :product, version = version + 1 WHERE id = :id AND product_id <> :product2"));
        change.bind(u":product", alias.product);
        change.bind(u":product2", alias.product);
        change.bind(u":id", id);
        SOMO_TRY(change.run());
        return id;
    }
    Statement row(database, QStringLiteral("INSERT INTO product_alias (source_id, sku, name, product_id) VALUES (:source, :sku, :name, :product) RETURNING id"));
    row.bind(u":source", alias.source);
    row.bind(u":sku", sku);
    row.bind(u":name", name);
    row.bind(u":product", alias.product);
    SOMO_TRY_ASSIGN(const qint64 made, runForId(row));
    return ProductAliasId{made};
}

Status removeAlias(Database &database, ProductAliasId alias)
{
    Statement row(database, QStringLiteral("DELETE FROM product_alias WHERE id = :id"));
    row.bind(u":id", alias);
    SOMO_TRY(row.run());
    return row.rowsChanged() == 1 ? success() : Status(failure(ErrorCode::rowNotFound, {QStringLiteral("product_alias"), QString::number(alias.value)}));
}

Result<std::vector<ProductAliasRow>> aliases(Database &database, ProductId product)
{
    Statement rows(database, QStringLiteral("SELECT a.id, a.source_id, a.sku, a.name, a.product_id, s.code, p.code, p.name FROM product_alias a"
                                            " JOIN source s ON s.id = a.source_id JOIN product p ON p.id = a.product_id"
                                            " WHERE :all = 1 OR a.product_id = :product ORDER BY s.code, a.sku, a.name, a.id"));
    rows.bind(u":all", product ? 0 : 1);
    rows.bind(u":product", product.value);
    SOMO_TRY(rows.run());
    std::vector<ProductAliasRow> found;
    while (rows.next()) {
        found.push_back({{rows.id<ProductAliasId>(0), rows.id<SourceId>(1), rows.text(2), rows.text(3), rows.id<ProductId>(4)},
                         rows.text(5), rows.text(6), rows.text(7)});
    }
    SOMO_TRY(rows.status());
    return found;
}

Result<std::vector<ProductAlias>> aliasesOf(Database &database, SourceId source)
{
    Statement rows(database, QStringLiteral("SELECT id, source_id, sku, name, product_id FROM product_alias WHERE source_id = :source ORDER BY id"));
    rows.bind(u":source", source.value);
    SOMO_TRY(rows.run());
    std::vector<ProductAlias> found;
    while (rows.next())
        found.push_back({rows.id<ProductAliasId>(0), rows.id<SourceId>(1), rows.text(2), rows.text(3), rows.id<ProductId>(4)});
    SOMO_TRY(rows.status());
    return found;
}

} // namespace somo::products
