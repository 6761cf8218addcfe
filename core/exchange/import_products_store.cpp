// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_list.h"

#include "core/catalog/product_store.h"
#include "core/marketing/named_store.h"

#include <algorithm>
#include <unordered_set>

namespace somo {

namespace {

class ProductImport : public ListImport {
public:
    using ListImport::ListImport;

protected:
    std::span<const Field> sharedFields() const override
    {
        static constexpr std::array fields{Field::productName, Field::productGroup, Field::productParentGroup, Field::productUnit, Field::productPrice};
        return fields;
    }
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
        SOMO_TRY(said().begin(QStringLiteral("product"), code));
        SOMO_TRY_ASSIGN(const ProductGroupId group, writeGroups(database, import, cells));
        setProblem(Field::productCode);
        SOMO_TRY_ASSIGN(const ProductId known, products::find(database, code));
        ProductId id = known;
        bool changed = false;
        const bool isAgain = code == m_lastCode; // a row for each day from which a cost counts
        if (!known) {
            SOMO_TRY_ASSIGN(id, products::add(database, {{}, code, text(cells, Field::productName), group, text(cells, Field::productUnit)}, import));
            count(m_context.result.added, QStringLiteral("products"));
            m_last = Outcome::added;
            for (const Field field : sharedFields())
                (void)said().says(field, cell(cells, field));
        } else {
            SOMO_TRY_ASSIGN(changed, update(database, known, group, cells));
        }
        SOMO_TRY_ASSIGN(const bool price, writePrice(database, import, id, !known, cells));
        SOMO_TRY(keepSaid(database, import));
        SOMO_TRY_ASSIGN(const bool cost, writeCost(database, import, id, !known, cells));
        if (known)
            countKnown(changed || price || cost, isAgain);
        m_lastCode = code;
        return success();
    }

private:
    enum class Outcome {
        added,
        changed,
        unchanged,
    };

    /// A product is counted once, however many rows it has: they stand together.
    void countKnown(bool changed, bool isAgain)
    {
        const QString products = QStringLiteral("products");
        if (!isAgain) {
            m_last = changed ? Outcome::changed : Outcome::unchanged;
            count(changed ? m_context.result.changed : m_context.result.unchanged, products);
        } else if (changed && m_last == Outcome::unchanged) {
            m_last = Outcome::changed;
            count(m_context.result.changed, products);
            if (--m_context.result.unchanged[products] == 0)
                m_context.result.unchanged.remove(products);
        }
    }
    Result<ProductGroupId> findOrAddGroup(Database &database, ImportId import, const QString &text)
    {
        if (text.isEmpty())
            return ProductGroupId();
        SOMO_TRY_ASSIGN(qint64 id, named::find(database, NamedKind::productGroup, text));
        if (!id) {
            SOMO_TRY_ASSIGN(id, named::add(database, NamedKind::productGroup, text, text, import));
            m_madeGroups.insert(id);
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
        const ProductGroupId now = above.next() ? above.id<ProductGroupId>(0) : ProductGroupId();
        SOMO_TRY(above.status());
        const bool says = said().says(Field::productParentGroup, cell(cells, Field::productParentGroup));
        if (now == parent)
            return group;
        if (!says) {
            keptOne();
            return group;
        }
        SOMO_TRY(products::setParent(database, group, parent));
        if (!m_madeGroups.contains(group.value))
            count(m_context.result.changed, QStringLiteral("product_groups"));
        return group;
    }
    Result<bool> update(Database &database, ProductId id, ProductGroupId group, const Cells &cells)
    {
        SOMO_TRY_ASSIGN(const Product before, products::byId(database, id));
        Product product = before;
        follow(cells, Field::productName, product.name, text(cells, Field::productName));
        follow(cells, Field::productUnit, product.unit, text(cells, Field::productUnit));
        follow(cells, Field::productGroup, product.group, group);
        if (product.name == before.name && product.unit == before.unit && product.group == before.group)
            return false;
        SOMO_TRY(products::update(database, product));
        return true;
    }
    Result<bool> writePrice(Database &database, ImportId import, ProductId product, bool isNew, const Cells &cells)
    {
        return setDated(database, import, products::PriceKind::price, Field::productPrice, m_context.options.today, product, isNew, cells);
    }
    /// Each day from which a cost counts is a row of its own.
    Result<bool> writeCost(Database &database, ImportId import, ProductId product, bool isNew, const Cells &cells)
    {
        const Day given = day(cells, Field::productCostFrom);
        SOMO_TRY(said().begin(QStringLiteral("cost"), text(cells, Field::productCode) + u'|' + given.toIso()));
        SOMO_TRY_ASSIGN(const bool changed, setDated(database, import, products::PriceKind::cost, Field::productCost,
                                                     given.isNull() ? m_context.options.today : given, product, isNew, cells));
        SOMO_TRY(keepSaid(database, import));
        return changed;
    }
    Result<bool> setDated(Database &database, ImportId import, products::PriceKind kind, Field field, Day from, ProductId product, bool isNew, const Cells &cells)
    {
        const Cell &amount = cell(cells, field);
        if (!amount.present)
            return false;
        setProblem(field);
        if (said().says(field, amount) || isNew)
            return products::setPrice(database, kind, product, UnitPrice{amount.number}, from, import);
        SOMO_TRY_ASSIGN(const std::vector<DatedPrice> known, products::prices(database, kind, product));
        // The first one counts from the beginning, whatever day it was given for; one given without a day may have been
        // followed by others since.
        const bool isDated = kind == products::PriceKind::cost && day(cells, Field::productCostFrom) == from;
        const bool stands = isDated ? priceOn(known, from) == UnitPrice{amount.number}
                                    : std::ranges::any_of(known, [&](const DatedPrice &each) { return each.price == UnitPrice{amount.number}; });
        if (!stands)
            keptOne();
        return false;
    }

    QString m_lastCode;
    Outcome m_last = Outcome::added;
    std::unordered_set<qint64> m_madeGroups;
};

} // namespace

Status importProducts(ImportContext &context)
{
    return ProductImport(context).run();
}

} // namespace somo
