// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/product_list_query.h"
#include "core/marketing/named_store.h"
#include "core/orders/order_store.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

#include <algorithm>

using namespace somo;
using namespace somo::test;

namespace {

const QString me = QStringLiteral("An");
using products::PriceKind;

struct Shelf {
    ProductGroupId tea, lotus;
    ProductId cup, sen, pot;
};

/// Group “Trà sen” under “Trà”. Sen is in it, with two prices and no cost; the cup has neither group nor price, the pot a cost.
Shelf enrich(SmallBook &small)
{
    Shelf shelf;
    must(small.book()->write({QStringLiteral("test"), {}}, me, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(shelf.tea.value, named::add(database, NamedKind::productGroup, QStringLiteral("T"), QStringLiteral("Trà")));
        SOMO_TRY_ASSIGN(shelf.lotus.value, named::add(database, NamedKind::productGroup, QStringLiteral("TS"), QStringLiteral("Trà sen")));
        SOMO_TRY(products::setParent(database, shelf.lotus, shelf.tea));
        SOMO_TRY_ASSIGN(shelf.sen, products::add(database, {{}, QStringLiteral("TSN"), QStringLiteral("Trà sen Tây Hồ"), shelf.lotus, QStringLiteral("hộp")}));
        SOMO_TRY_ASSIGN(shelf.cup, products::add(database, {{}, QStringLiteral("CC"), QStringLiteral("Chén gốm"), {}, {}}));
        SOMO_TRY_ASSIGN(shelf.pot, products::add(database, {{}, QStringLiteral("AG"), QStringLiteral("Ấm gốm"), {}, {}}));
        const auto set = [&](PriceKind kind, ProductId product, qint64 amount, Day from) -> Status {
            const auto changed = products::setPrice(database, kind, product, UnitPrice{amount * UnitPrice::perMinorUnit}, from);
            return changed ? success() : Status(changed.error());
        };
        SOMO_TRY(set(PriceKind::price, shelf.sen, 400'000, {}));
        SOMO_TRY(set(PriceKind::price, shelf.sen, 420'000, Day::fromNumber(20260901)));
        SOMO_TRY(set(PriceKind::price, shelf.sen, 450'000, Day::fromNumber(20270101)));
        SOMO_TRY(set(PriceKind::cost, shelf.pot, 90'000, {}));
        SOMO_TRY_ASSIGN(const qint64 source, named::find(database, NamedKind::source, QStringLiteral("hand")));
        SOMO_TRY_ASSIGN(const OrderId id, orders::find(database, SourceId{source}, QStringLiteral("O5")));
        SOMO_TRY_ASSIGN(Order order, orders::byId(database, id));
        order.lines.front().product = shelf.sen;
        const auto written = orders::update(database, order);
        return written ? success() : Status(written.error());
    }));
    return shelf;
}

const ProductListRow &rowOf(const ProductList &list, ProductId product)
{
    return *std::ranges::find(list.products, product, &ProductListRow::id);
}

} // namespace

TEST_CASE("the catalogue stands by name, with groups and the prices of the day asked for", "[products]")
{
    SmallBook small(GENERATE(from_range(engines())));
    const Shelf shelf = enrich(small);
    const ProductList list = must(products::list(small.database(), Day::fromNumber(20261024)));
    QStringList names;
    for (const ProductListRow &row : list.products)
        names << row.name;
    CHECK(names == QStringList{QStringLiteral("Ấm gốm"), QStringLiteral("Chén gốm"), QStringLiteral("Trà sen Tây Hồ")});
    REQUIRE(list.groups.size() == 2);
    CHECK_FALSE(list.groups[0].parent);
    CHECK(list.groups[1].parent == shelf.tea);
    const ProductListRow sen = rowOf(list, shelf.sen);
    CHECK(sen.group == shelf.lotus);
    CHECK(sen.unit == QStringLiteral("hộp"));
    CHECK(sen.price == UnitPrice{420'000 * UnitPrice::perMinorUnit});
    CHECK(sen.priceFrom == Day::fromNumber(20260901));
    CHECK_FALSE(sen.cost);
    CHECK(rowOf(list, shelf.pot).cost == UnitPrice{90'000 * UnitPrice::perMinorUnit});
    CHECK(rowOf(list, shelf.pot).costFrom.isNull());
    CHECK_FALSE(rowOf(list, shelf.cup).price);
    struct Case {
        int day;
        qint64 price;
    };
    const Case one = GENERATE(Case{20260831, 400'000}, Case{20260901, 420'000}, Case{20261231, 420'000}, Case{20270101, 450'000});
    CHECK(rowOf(must(products::list(small.database(), Day::fromNumber(one.day))), shelf.sen).price == UnitPrice{one.price * UnitPrice::perMinorUnit});
}

TEST_CASE("groups that stand under each other in a circle, as in a manipulated book, end whoever goes up from them", "[products][hostile]")
{
    SmallBook small(Engine::sqlite);
    const Shelf shelf = enrich(small);
    ProductGroupId other;
    must(small.book()->write({QStringLiteral("test"), {}}, me, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(other.value, named::add(database, NamedKind::productGroup, QStringLiteral("K"), QStringLiteral("Khác")));
        Statement circle(database, QStringLiteral("UPDATE product_group SET parent_id = :lotus WHERE id = :tea"));
        circle.bind(u":lotus", shelf.lotus);
        circle.bind(u":tea", shelf.tea);
        return circle.run();
    }));
    const ProductList list = must(products::list(small.database(), Day::fromNumber(20261005)));
    const auto parentOf = [&](ProductGroupId group) {
        return std::ranges::find(list.groups, group, &ProductGroupRow::id)->parent;
    };
    CHECK((!parentOf(shelf.tea) || !parentOf(shelf.lotus)));
    CHECK((parentOf(shelf.tea) || parentOf(shelf.lotus)));
    // Nor does putting a group under it go round for ever.
    const auto put = small.book()->write({QStringLiteral("test"), {}}, me, [&](Database &database) { return products::setParent(database, other, shelf.tea); });
    CHECK(put.error().code == ErrorCode::groupCycle);
}

TEST_CASE("a product's sheet says how many lines have no gross profit for want of a cost, until it has one", "[products]")
{
    SmallBook small(GENERATE(from_range(engines())));
    const Shelf shelf = enrich(small);
    ProductSheet sheet = must(products::sheet(small.database(), shelf.sen));
    CHECK(sheet.product.code == QStringLiteral("TSN"));
    CHECK(sheet.prices.size() == 3);
    CHECK(sheet.costs.empty());
    CHECK(sheet.lines == 1);
    CHECK(sheet.linesWithoutCost == 1);
    must(small.book()->write({QStringLiteral("test"), {}}, me, [&](Database &database) -> Status {
        const auto changed = products::setPrice(database, PriceKind::cost, shelf.sen, UnitPrice{200'000 * UnitPrice::perMinorUnit}, {});
        return changed ? success() : Status(changed.error());
    }));
    sheet = must(products::sheet(small.database(), shelf.sen));
    CHECK(sheet.costs.size() == 1);
    CHECK(sheet.linesWithoutCost == 0);
    CHECK(must(products::sheet(small.database(), shelf.cup)).lines == 0);
    const auto gone = products::sheet(small.database(), ProductId{4711});
    REQUIRE_FALSE(gone);
    CHECK(gone.error().code == ErrorCode::rowNotFound);
}

TEST_CASE("a product without a code gets the next one that is free", "[products]")
{
    SmallBook small(GENERATE(from_range(engines())));
    (void)enrich(small);
    CHECK(must(products::nextCode(small.database())) == QStringLiteral("SP-0004"));
}
