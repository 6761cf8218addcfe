// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/product_store.h"
#include "core/customers/customer_store.h"
#include "core/orders/order_choices_query.h"
#include "core/orders/order_entry_store.h"
#include "core/orders/order_list_query.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"

using namespace somo;
using namespace somo::test;

namespace {

const QString me = QStringLiteral("An");

QStringList codesOf(Database &database, const OrderListAsk &ask, size_t most = 0)
{
    const OrderKeys keys = must(orderKeys(database, ask, most));
    std::vector<OrderId> ids;
    for (const OrderKey &key : keys.rows)
        ids.push_back(key.id);
    QStringList codes;
    for (const OrderListRow &row : must(orderListRows(database, ids)))
        codes += row.code;
    return codes;
}

/// Two customers, a product and a channel of its own on orders of the small book.
void enrich(SmallBook &small)
{
    must(small.book()->write({QStringLiteral("test"), {}}, me, [](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const qint64 zalo, named::findOrAdd(database, NamedKind::channel, QStringLiteral("zalo")));
        Customer lan;
        lan.code = QStringLiteral("K1");
        lan.name = QStringLiteral("Phạm Thị Lan");
        lan.phoneTyped = QStringLiteral("0912 345 678");
        SOMO_TRY_ASSIGN(const CustomerId lanId, customers::add(database, lan));
        Customer anh;
        anh.code = QStringLiteral("K2");
        anh.name = QStringLiteral("Vũ Ngọc Ánh");
        SOMO_TRY_ASSIGN(const CustomerId anhId, customers::add(database, anh));
        Product pot;
        pot.code = QStringLiteral("ACG-250");
        pot.name = QStringLiteral("Ấm gốm Bát Tràng");
        SOMO_TRY_ASSIGN(const ProductId potId, products::add(database, pot));
        const auto change = [&](const char16_t *code, const std::function<void(Order &)> &how) -> Status {
            SOMO_TRY_ASSIGN(const qint64 source, named::find(database, NamedKind::source, QStringLiteral("hand")));
            SOMO_TRY_ASSIGN(const OrderId id, orders::find(database, SourceId{source}, QString::fromUtf16(code)));
            SOMO_TRY_ASSIGN(Order order, orders::byId(database, id));
            how(order);
            const auto written = orders::update(database, order);
            return written ? success() : Status(written.error());
        };
        SOMO_TRY(change(u"O1", [&](Order &order) { order.customer = lanId; }));
        SOMO_TRY(change(u"O2", [&](Order &order) {
            order.customer = anhId;
            order.channel = ChannelId{zalo};
            order.payments = {{{}, {}, Day::fromNumber(20260916), Money::fromMinorUnits(600'000), {}}};
        }));
        return change(u"O5", [&](Order &order) {
            order.lines.front().product = potId;
            order.lines.front().name.clear();
            order.credits.clear();
        });
    }));
}

} // namespace

TEST_CASE("a list of orders is newest first, and knows its totals and how many stand at each step", "[orders]")
{
    SmallBook small(GENERATE(from_range(engines())));
    CHECK(codesOf(small.database(), {}) == QStringList{QStringLiteral("O5"), QStringLiteral("O4"), QStringLiteral("O3"), QStringLiteral("O2"), QStringLiteral("O1")});
    const OrderKeys keys = must(orderKeys(small.database(), {}));
    CHECK(keys.inBook == 5);
    CHECK(keys.byStatus == std::array<qint64, 5>{1, 0, 1, 3, 0});
    const OrderListTotals totals = must(totalsOf(keys.rows));
    CHECK(totals.net == Money::fromMinorUnits(300'000 + 600'000 + 100'000 + 50'000 + 200'000));
    CHECK(totals.returned == Money::fromMinorUnits(150'000));
    const OrderKeys first = must(orderKeys(small.database(), {}, 2));
    CHECK_FALSE(first.whole);
    CHECK(first.rows.size() == 2);
    OrderListAsk drafts;
    drafts.status = OrderStatus::draft;
    const OrderKeys some = must(orderKeys(small.database(), drafts));
    CHECK(some.rows.size() == 1);
    CHECK(some.byStatus == keys.byStatus);
}

TEST_CASE("every word of a filter is found folded in code, customer, phone, channel, people or products", "[orders]")
{
    SmallBook small(GENERATE(from_range(engines())));
    enrich(small);
    struct Case {
        const char16_t *text;
        const char16_t *codes;
    };
    const Case one = GENERATE(Case{u"o3", u"O3"}, Case{u"lan", u"O1"}, Case{u"thi lan", u"O1"}, Case{u"0912345", u"O1"}, Case{u"anh zalo", u"O2"},
                              Case{u"lan zalo", u""}, Case{u"bat trang", u"O5"}, Case{u"hoai", u"O2 O1"}, Case{u"SEN", u"O4 O3 O2 O1"},
                              Case{u"  BÌNH sen o2 ", u"O2"}, Case{u"không có", u""});
    OrderListAsk ask;
    ask.text = QString::fromUtf16(one.text);
    INFO(ask.text.toStdString());
    CHECK(codesOf(small.database(), ask).join(u' ') == QString::fromUtf16(one.codes));
}

TEST_CASE("filters of a list hold together", "[orders]")
{
    SmallBook small(GENERATE(from_range(engines())));
    enrich(small);
    const auto shown = [&](const std::function<void(OrderListAsk &)> &set) {
        OrderListAsk ask;
        set(ask);
        return codesOf(small.database(), ask).join(u' ');
    };
    CHECK(shown([](OrderListAsk &ask) { ask.owing = OrderOwing::owing; }) == QStringLiteral("O5 O4 O1"));
    CHECK(shown([](OrderListAsk &ask) { ask.owing = OrderOwing::paid; }) == QStringLiteral("O2"));
    CHECK(shown([](OrderListAsk &ask) { ask.returnedOnly = true; }) == QStringLiteral("O1"));
    CHECK(shown([&](OrderListAsk &ask) { ask.person = small.binh; }) == QStringLiteral("O4 O3 O2"));
    CHECK(shown([](OrderListAsk &ask) { ask.person = PersonId{}; }) == QStringLiteral("O5"));
    CHECK(shown([&](OrderListAsk &ask) {
              ask.person = small.binh;
              ask.days = {Day::fromNumber(20260913), Day::fromNumber(20260928)};
          })
          == QStringLiteral("O4 O3"));
    CHECK(shown([](OrderListAsk &ask) { ask.channel = ChannelId{}; }).isEmpty());
}

TEST_CASE("a list is sorted by any column, ties newest first in both directions", "[orders]")
{
    SmallBook small(GENERATE(from_range(engines())));
    enrich(small);
    const auto sorted = [&](OrderSort sort, bool descending) {
        OrderListAsk ask;
        ask.sort = sort;
        ask.descending = descending;
        return codesOf(small.database(), ask).join(u' ');
    };
    CHECK(sorted(OrderSort::day, false) == QStringLiteral("O1 O2 O3 O4 O5"));
    CHECK(sorted(OrderSort::code, false) == QStringLiteral("O1 O2 O3 O4 O5"));
    CHECK(sorted(OrderSort::net, true) == QStringLiteral("O2 O1 O5 O3 O4"));
    CHECK(sorted(OrderSort::customer, false) == QStringLiteral("O5 O4 O3 O2 O1")); // none first, then Ánh before Lan
    CHECK(sorted(OrderSort::person, true) == QStringLiteral("O4 O3 O2 O1 O5")); // Bình, An, nobody
    CHECK(sorted(OrderSort::status, true) == QStringLiteral("O5 O2 O1 O4 O3"));
}

TEST_CASE("a list longer than a portion misses no order and shows none twice", "[orders]")
{
    TestBook book(GENERATE(from_range(engines())));
    book.run(QStringLiteral("INSERT INTO source (code) VALUES ('hand')"));
    book.run(QStringLiteral("INSERT INTO sales_order (uid, source_id, code, ordered_on, status) WITH RECURSIVE n(i) AS"
                            " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9000)"
                            " SELECT 'u' || i, (SELECT MIN(id) FROM source), 'C' || i, 20260101 + i % 3, 3 FROM n"));
    const OrderKeys keys = must(orderKeys(book.database(), {}));
    REQUIRE(keys.rows.size() == 9000);
    const QStringList expected = book.rows(QStringLiteral("SELECT id FROM sales_order ORDER BY ordered_on DESC, id DESC"));
    bool same = true;
    for (size_t i = 0; i < keys.rows.size(); ++i)
        same = same && QString::number(keys.rows[i].id.value) == expected[qsizetype(i)];
    CHECK(same);
    CHECK(must(orderKeys(book.database(), {}, 5000)).rows.size() == 5000);
}
