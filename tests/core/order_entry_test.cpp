// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/product_store.h"
#include "core/customers/customer_store.h"
#include "core/ledger/completion_query.h"
#include "core/orders/order_choices_query.h"
#include "core/orders/order_entry_store.h"
#include "core/orders/order_list_query.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

const QString me = QStringLiteral("An");

template <typename Value>
Result<Value> inBook(TestBook &book, const std::function<Result<Value>(Database &)> &work)
{
    std::optional<Result<Value>> kept;
    const auto outcome = book->write({QStringLiteral("order_changed"), {QStringLiteral("x")}}, me, [&](Database &database) -> Status {
        kept = work(database);
        return *kept ? success() : Status(kept->error());
    });
    if (!outcome)
        return outcome.error();
    return std::move(*kept);
}

OrderEntry typed()
{
    OrderEntry entry;
    entry.order.orderedOn = Day::fromNumber(20261024);
    entry.order.status = OrderStatus::confirmed;
    entry.newCustomer = Customer();
    entry.newCustomer->name = QStringLiteral("Lê Thu");
    entry.newCustomer->phoneTyped = QStringLiteral("0987 654 321");
    OrderLine line;
    line.name = QStringLiteral("Trà mới");
    line.quantity = Quantity{2 * Quantity::one};
    line.unitPrice = UnitPrice{95'000 * UnitPrice::perMinorUnit};
    entry.order.lines = {line};
    OrderEntry::NewProduct product;
    product.product.name = QStringLiteral("Trà mới");
    entry.newProducts = {product};
    return entry;
}

OrderId idOf(SmallBook &small, const QString &code)
{
    const qint64 source = must(named::find(small.database(), NamedKind::source, handSource()));
    return must(orders::find(small.database(), SourceId{source}, code));
}

} // namespace

TEST_CASE("an order typed by hand brings its new customer and product with it, and one undo takes all away", "[orders]")
{
    SmallBook small(GENERATE(from_range(engines())));
    const QStringList before = small.book().dump();
    const OrderSaved saved = must(inBook<OrderSaved>(small.book(), [](Database &database) { return orders::saveEntry(database, typed()); }));
    CHECK(saved.code == QStringLiteral("O6"));
    const OrderSheet sheet = must(orderSheet(small.database(), saved.id));
    CHECK(sheet.customer.name == QStringLiteral("Lê Thu"));
    CHECK(sheet.phone == QStringLiteral("0987 654 321"));
    CHECK(sheet.products.at(0).name == QStringLiteral("Trà mới"));
    const auto hits = must(completeProducts(small.database(), QStringLiteral("moi tra"), Day::fromNumber(20261030), 5));
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].price == UnitPrice{95'000 * UnitPrice::perMinorUnit});
    CHECK(must(completeCustomers(small.database(), QStringLiteral("0987"), 5)).size() == 1);
    CHECK(must(orders::nextCode(small.database())) == QStringLiteral("O7"));
    must(small.book()->undo(1, me));
    CHECK(must(completeCustomers(small.database(), QStringLiteral("thu"), 5)).empty());
    CHECK(small.book().number(QStringLiteral("SELECT COUNT(*) FROM sales_order")) == 5);
    CHECK(small.book().number(QStringLiteral("SELECT COUNT(*) FROM product")) == 0);
}

TEST_CASE("a refused order leaves no customer and no product behind", "[orders]")
{
    SmallBook small(GENERATE(from_range(engines())));
    OrderEntry entry = typed();
    entry.order.credits = {{small.an, Rate{500'000}}};
    const auto refused = inBook<OrderSaved>(small.book(), [&](Database &database) { return orders::saveEntry(database, entry); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::sharesNotWhole);
    CHECK(small.book().number(QStringLiteral("SELECT COUNT(*) FROM customer")) == 0);
}

TEST_CASE("an order that somebody changed since it was opened is not written over", "[orders]")
{
    SmallBook small(GENERATE(from_range(engines())));
    OrderEntry entry;
    entry.order = must(orders::byId(small.database(), idOf(small, QStringLiteral("O2"))));
    entry.opened = entry.order;
    entry.order.note = QStringLiteral("của tôi");
    must(inBook<bool>(small.book(), [&](Database &database) {
        Order other = *entry.opened;
        other.note = QStringLiteral("của người khác");
        return orders::update(database, other);
    }));
    const OrderSaved saved = must(inBook<OrderSaved>(small.book(), [&](Database &database) { return orders::saveEntry(database, entry); }));
    CHECK(saved.changedSince);
    CHECK(must(orders::byId(small.database(), entry.order.id)).note == QStringLiteral("của người khác"));
    entry.opened.reset(); // the person has seen it and wants the own words
    CHECK_FALSE(must(inBook<OrderSaved>(small.book(), [&](Database &database) { return orders::saveEntry(database, entry); })).changedSince);
    CHECK(must(orders::byId(small.database(), entry.order.id)).note == QStringLiteral("của tôi"));
}

TEST_CASE("orders go to a step together or not at all, and say in their history who did it", "[orders]")
{
    SmallBook small(GENERATE(from_range(engines())));
    const Day day = Day::fromNumber(20261024);
    const std::vector<OrderId> open{idOf(small, QStringLiteral("O3")), idOf(small, QStringLiteral("O4"))};
    const std::vector<OrderId> mixed{open[0], idOf(small, QStringLiteral("O1"))};
    const auto refused = inBook<int>(small.book(), [&](Database &database) { return orders::step(database, mixed, OrderStatus::cancelled, day); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::completedIsReturned);
    CHECK(must(orders::byId(small.database(), open[0])).status == OrderStatus::draft);
    CHECK(must(inBook<int>(small.book(), [&](Database &database) { return orders::step(database, open, OrderStatus::cancelled, day); })) == 2);
    CHECK(must(orders::byId(small.database(), open[1])).cancelledOn == day);
    const auto history = must(orderHistory(small.database(), open[1], 10));
    REQUIRE(history.size() == 2);
    CHECK(history[0].words.code == QStringLiteral("order_changed"));
    CHECK(history[1].words.code == QStringLiteral("small_book"));
}

TEST_CASE("a duplicate is a draft of the day with nothing done to it yet", "[orders]")
{
    SmallBook small(Engine::sqlite);
    const Order order = must(orders::byId(small.database(), idOf(small, QStringLiteral("O1"))));
    OrderEntry entry;
    entry.order = orders::duplicateOf(order, Day::fromNumber(20261024));
    const OrderSaved saved = must(inBook<OrderSaved>(small.book(), [&](Database &database) { return orders::saveEntry(database, entry); }));
    const Order copy = must(orders::byId(small.database(), saved.id));
    CHECK(copy.status == OrderStatus::draft);
    CHECK(copy.returns.empty());
    CHECK(copy.completedOn.isNull());
    CHECK(copy.orderedOn == Day::fromNumber(20261024));
    REQUIRE(copy.lines.size() == 1);
    CHECK(copy.lines[0].net == order.lines[0].net);
    CHECK(copy.credits.size() == 1);
}

TEST_CASE("the code of the next order goes on from the newest one's number and keeps its width", "[orders]")
{
    TestBook book(GENERATE(from_range(engines())), {}, [] { return std::make_unique<LedgerDerivation>(); });
    CHECK(must(orders::nextCode(book.database())) == QStringLiteral("DH-0001"));
    for (const auto &[code, next] : {std::pair(QStringLiteral("DH-0999"), QStringLiteral("DH-1000")), std::pair(QStringLiteral("HĐ/26/09"), QStringLiteral("HĐ/26/10")),
                                     std::pair(QStringLiteral("khách quen"), QStringLiteral("HĐ/26/10"))}) {
        OrderEntry entry = typed();
        entry.order.code = code;
        entry.newCustomer.reset();
        entry.newProducts.clear();
        must(inBook<OrderSaved>(book, [&](Database &database) { return orders::saveEntry(database, entry); }));
        CHECK(must(orders::nextCode(book.database())) == next);
    }
}
