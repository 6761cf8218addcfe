// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_list.h"

#include "core/catalog/product_store.h"
#include "core/marketing/named_store.h"

namespace somo {

namespace {

class ProductImport : public ListImport {
public:
    using ListImport::ListImport;

protected:
    std::string keyOf(const MappedRow &row) const override
    {
        std::string key(row[Field::productCode]);
        return (key += '\0') += row[Field::productCostFrom];
    }
    Status writeRow(Database &database, ImportId import, const Cells &cells) override
    {
        setProblem(Field::productCode);
        const QString code = text(cells, Field::productCode);
        if (code.isEmpty())
            return failure(ErrorCode::codeMissing);
        SOMO_TRY_ASSIGN(const ProductGroupId group, writeGroups(database, import, cells));
        setProblem(Field::productCode);
        SOMO_TRY_ASSIGN(const ProductId known, products::find(database, code));
        ProductId id = known;
        bool changed = false;
        if (!known) {
            SOMO_TRY_ASSIGN(id, products::add(database, {{}, code, text(cells, Field::productName), group, text(cells, Field::productUnit)}, import));
            count(m_context.result.added, QStringLiteral("products"));
        } else {
            SOMO_TRY_ASSIGN(changed, update(database, known, group, cells));
        }
        SOMO_TRY_ASSIGN(const bool price, writePrice(database, import, products::PriceKind::price, Field::productPrice, id, cells));
        SOMO_TRY_ASSIGN(const bool cost, writePrice(database, import, products::PriceKind::cost, Field::productCost, id, cells));
        if (known)
            count(changed || price || cost ? m_context.result.changed : m_context.result.unchanged, QStringLiteral("products"));
        return success();
    }

private:
    Result<ProductGroupId> findOrAddGroup(Database &database, ImportId import, const QString &text)
    {
        if (text.isEmpty())
            return ProductGroupId();
        SOMO_TRY_ASSIGN(qint64 id, named::find(database, NamedKind::productGroup, text));
        if (!id) {
            SOMO_TRY_ASSIGN(id, named::add(database, NamedKind::productGroup, text, text, import));
            count(m_context.result.added, QStringLiteral("product_groups"));
        }
        return ProductGroupId{id};
    }
    Result<ProductGroupId> writeGroups(Database &database, ImportId import, const Cells &cells)
    {
        setProblem(Field::productGroup);
        SOMO_TRY_ASSIGN(const ProductGroupId group, findOrAddGroup(database, import, text(cells, Field::productGroup)));
        setProblem(Field::productParentGroup);
        SOMO_TRY_ASSIGN(const ProductGroupId parent, findOrAddGroup(database, import, text(cells, Field::productParentGroup)));
        if (!group || !parent)
            return group;
        Statement above(database, QStringLiteral("SELECT parent_id FROM product_group WHERE id = :id"));
        above.bind(u":id", group);
        SOMO_TRY(above.run());
        if (above.next() && above.id<ProductGroupId>(0) == parent)
            return group;
        SOMO_TRY(products::setParent(database, group, parent));
        count(m_context.result.changed, QStringLiteral("product_groups"));
        return group;
    }
    Result<bool> update(Database &database, ProductId id, ProductGroupId group, const Cells &cells)
    {
        SOMO_TRY_ASSIGN(const Product before, products::byId(database, id));
        Product product = before;
        if (cell(cells, Field::productName).present)
            product.name = text(cells, Field::productName);
        if (cell(cells, Field::productUnit).present)
            product.unit = text(cells, Field::productUnit);
        if (group)
            product.group = group;
        if (product.name == before.name && product.unit == before.unit && product.group == before.group)
            return false;
        SOMO_TRY(products::update(database, product));
        return true;
    }
    Result<bool> writePrice(Database &database, ImportId import, products::PriceKind kind, Field field, ProductId product, const Cells &cells)
    {
        const Cell &price = cell(cells, field);
        if (!price.present)
            return false;
        setProblem(field);
        const Day from = kind == products::PriceKind::cost && cell(cells, Field::productCostFrom).present ? day(cells, Field::productCostFrom)
                                                                                                           : m_context.options.today;
        return products::setPrice(database, kind, product, UnitPrice{price.number}, from, import);
    }
};

} // namespace

Status importProducts(ImportContext &context)
{
    return ProductImport(context).run();
}

} // namespace somo
