// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import_support.h"

#include "core/exchange/import_next.h"
#include "core/exchange/import_spool.h"

#include <random>

using namespace somo;
using namespace somo::test;

namespace {

const QString header = QStringLiteral("order.code,order.ordered_on,order.status,order.channel,order.person,order.discount,customer.code,customer.name,"
                                      "customer.province,line.no,line.product,line.product_group,line.quantity,line.unit_price,line.unit_cost\n");
const QString twoOrders = header
    + QStringLiteral("D1,2026-03-01,completed,shopee,An:60;Bình:40,1000,K1,Chị Hoa,TP.HCM,1,TRA,TEA,2,50000,30000\n"
                     "D2,2026-03-05,confirmed,zalo,An,,K2,Anh Ba,Hà Nội,1,TRA,TEA,1,50000,\n"
                     "D1,2026-03-01,completed,shopee,An:60;Bình:40,1000,K1,Chị Hoa,TP.HCM,2,LY,CUP,3,20000,\n");

qint64 count(TestBook &book, const QString &table)
{
    return book.number(QStringLiteral("SELECT COUNT(*) FROM ") + table);
}

/// Everything of the orders by codes instead of ids, so that two books can be compared.
QStringList facts(TestBook &book)
{
    QStringList rows = book.rows(QStringLiteral(
        "SELECT o.code, o.kind, o.ordered_on, o.status, o.completed_on, h.code, c.code, p.name, o.discount, o.fee, l.position, l.line_no, i.code, g.code, l.quantity,"
        " l.unit_price, l.unit_cost, l.net FROM sales_order o JOIN order_line l ON l.order_id = o.id LEFT JOIN channel h ON h.id = o.channel_id"
        " LEFT JOIN customer c ON c.id = o.customer_id LEFT JOIN province p ON p.id = o.province_id LEFT JOIN product i ON i.id = l.product_id"
        " LEFT JOIN product_group g ON g.id = l.product_group_id ORDER BY o.code, l.position"));
    rows += book.rows(QStringLiteral("SELECT o.code, k.position, p.code, k.share FROM order_credit k JOIN sales_order o ON o.id = k.order_id"
                                     " JOIN person p ON p.id = k.person_id ORDER BY o.code, k.position"));
    rows += book.rows(QStringLiteral("SELECT o.code, e.event, e.day, e.ordinal, p.code, e.quantity, e.net, e.gross_profit FROM entry e"
                                     " JOIN sales_order o ON o.id = e.order_id LEFT JOIN person p ON p.id = e.person_id ORDER BY o.code, e.event, e.day, e.ordinal"));
    rows += book.rows(QStringLiteral("SELECT c.code, c.name, p.name, s.code FROM customer c LEFT JOIN province p ON p.id = c.province_id"
                                     " LEFT JOIN segment s ON s.id = c.segment_id ORDER BY c.code"));
    return rows;
}

} // namespace

TEST_CASE("the sums below our own export are no order, and an order called so with a day is one", "[import]")
{
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = imported(book, ImportKind::orders,
                                         QStringLiteral("order.code,order.ordered_on,order.discount,line.product,line.quantity,line.unit_price\n"
                                                        "D1,2026-03-01,1000,TRA,2,50000\nTotal,2026-03-02,,TRA,1,50000\nTổng cộng,,1000,,3,\n"));
    CHECK(result.read == 2);
    CHECK(book.rows(QStringLiteral("SELECT code FROM sales_order ORDER BY code")) == QStringList{QStringLiteral("D1"), QStringLiteral("Total")});
    REQUIRE(result.notes.size() >= 1);
    CHECK(std::ranges::count_if(result.notes, [](const ImportNote &note) { return note.map.kind == MapNote::Kind::rowsPassedOver && note.map.count == 1; }) == 1);
}

TEST_CASE("the staging spool gives rows back sorted by key and row, in memory or from its file", "[import]")
{
    const size_t portion = GENERATE(size_t(200), size_t(1) << 20);
    ImportSpool spool(portion);
    std::mt19937 random(7);
    std::vector<std::pair<std::string, qint64>> expected;
    for (qint64 row = 1; row <= 500; ++row) {
        const std::string key = "ORDER-" + std::to_string(random() % 60);
        expected.emplace_back(key, row);
        must(spool.add(key, row, std::string(size_t(random() % 40), 'x')));
    }
    must(spool.finishAdding());
    std::sort(expected.begin(), expected.end());
    for (int time = 0; time < 2; ++time) {
        const auto reader = spool.read();
        SpoolRecord record;
        std::vector<std::pair<std::string, qint64>> found;
        while (reader->next(record))
            found.emplace_back(record.key, record.row);
        CHECK(reader->status().ok());
        CHECK(found == expected);
    }
}

TEST_CASE("an import makes whole orders with everything they name", "[import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const ImportResult result = imported(book, ImportKind::orders, twoOrders);
    CHECK(result.written);
    CHECK(result.read == 3);
    CHECK(result.added.value(QStringLiteral("orders")) == 2);
    CHECK(result.added.value(QStringLiteral("lines")) == 3);
    CHECK(result.added.value(QStringLiteral("people")) == 2);
    CHECK(result.added.value(QStringLiteral("customers")) == 2);
    CHECK(result.added.value(QStringLiteral("products")) == 2);
    CHECK(result.added.value(QStringLiteral("channels")) == 0); // shopee and zalo came with the book
    CHECK(book.rows(QStringLiteral("SELECT code, confirmed FROM person ORDER BY code")) == QStringList{QStringLiteral("An|0"), QStringLiteral("Bình|0")});
    CHECK(book.rows(QStringLiteral("SELECT o.code, o.discount, p.code FROM sales_order o JOIN province p ON p.id = o.province_id ORDER BY o.code"))
          == QStringList{QStringLiteral("D1|1000|79"), QStringLiteral("D2|0|01")});
    // D2 is not completed: only D1 is in the ledger, less its discount.
    CHECK(book.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM entry")) == 159'000);
    CHECK(must(book->check()).empty());
}

TEST_CASE("what an import's orders and products lack is counted", "[import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const ImportId with = imported(book, ImportKind::orders, twoOrders).import; // D1's line of TRA alone has a cost
    const ImportId without = imported(book, ImportKind::orders, header + QStringLiteral("D3,2026-03-06,draft,zalo,,,,,,1,TRA,,1,50000,\n")).import;
    const auto next = [&book](std::vector<ImportId> imports) {
        const ImportNext found = must(nextAfterImports(book.database(), imports));
        return std::pair(found.ordersWithoutPerson, found.productsWithoutCost);
    };
    CHECK(next({with}) == std::pair<qint64, qint64>(0, 2));
    CHECK(next({without}) == std::pair<qint64, qint64>(1, 1));
    CHECK(next({with, without}) == std::pair<qint64, qint64>(1, 2));
    CHECK(next({}) == std::pair<qint64, qint64>(0, 0));
    (void)imported(book, ImportKind::products, QStringLiteral("product.code,product.cost\nTRA,30000\n"));
    CHECK(next({with, without}) == std::pair<qint64, qint64>(1, 1)); // LY
}

TEST_CASE("the same file again changes nothing and is no command", "[import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::orders, twoOrders);
    const QStringList before = book.dump();
    const ImportResult again = imported(book, ImportKind::orders, twoOrders);
    CHECK_FALSE(again.written);
    CHECK(again.added.isEmpty());
    CHECK(again.changed.isEmpty());
    CHECK(again.unchanged.value(QStringLiteral("orders")) == 2);
    CHECK(again.unchanged.value(QStringLiteral("lines")) == 3);
    CHECK(again.kept == 0);
    CHECK(book.dump() == before);
    CHECK(must(loggedImports(book.database())).size() == 1);
}

TEST_CASE("a dry run and a refused file write nothing", "[import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const QStringList before = book.dump();
    ImportOptions dry = importOptions();
    dry.dryRun = true;
    const ImportResult plan = imported(book, ImportKind::orders, twoOrders, dry);
    CHECK(plan.added.value(QStringLiteral("orders")) == 2);
    CHECK_FALSE(plan.written);
    CHECK(book.dump() == before);

    const QString bad = twoOrders + QStringLiteral("D3,2026-03-06,completed,zalo,An:50;Bình:40,,K2,,,1,TRA,,1,50000,\n");
    const ImportResult refused = must(importText(*book, ImportKind::orders, bad));
    CHECK(refused.refused);
    REQUIRE(refused.errorCount == 1);
    CHECK(refused.errors.front().place.row == 5);
    CHECK(refused.errors.front().place.column == u"order.person");
    CHECK(refused.errors.front().place.value == u"An:50;Bình:40");
    CHECK(book.dump() == before);

    ImportOptions skip = importOptions();
    skip.skipBadRows = true;
    const ImportResult skipped = must(importText(*book, ImportKind::orders, bad, skip));
    CHECK(skipped.written);
    CHECK(skipped.skipped == 1);
    CHECK(count(book, QStringLiteral("sales_order")) == 2);
}

TEST_CASE("an order with one bad row is left out whole", "[import]")
{
    TestBook book = importBook(Engine::sqlite);
    ImportOptions skip = importOptions();
    skip.skipBadRows = true;
    const QString csv = header
        + QStringLiteral("D1,2026-03-01,completed,zalo,An,,,,,1,TRA,,2,50000,\n"
                         "D1,2026-03-01,completed,zalo,An,,,,,2,TRA,,two,50000,\n"
                         "D2,2026-03-01,completed,zalo,An,,,,,1,TRA,,1,50000,\n");
    const ImportResult result = must(importText(*book, ImportKind::orders, csv, skip));
    CHECK(result.skipped == 2);
    CHECK(book.rows(QStringLiteral("SELECT code FROM sales_order")) == QStringList{QStringLiteral("D2")});
}

TEST_CASE("a row that is left out leaves nothing behind of what it names", "[import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    ImportOptions skip = importOptions();
    skip.skipBadRows = true;
    // The second order has no price, which is only seen when all of its row is known.
    const ImportResult result = must(importText(*book, ImportKind::orders, header
        + QStringLiteral("D1,2026-03-01,completed,zalo,An,,K1,Hoa,,1,TRA,TEA,2,50000,\n"
                         "D2,2026-03-01,completed,NEWCH,Newperson,,K9,Mới,Atlantis,1,NEWPROD,NEWGROUP,1,,\n"), skip));
    CHECK(result.skipped == 1);
    CHECK(result.added.value(QStringLiteral("people")) == 1);
    CHECK(result.added.value(QStringLiteral("products")) == 1);
    CHECK_FALSE(result.added.contains(QStringLiteral("regions")));
    CHECK(book.rows(QStringLiteral("SELECT code FROM person")) == QStringList{QStringLiteral("An")});
    CHECK(book.rows(QStringLiteral("SELECT code FROM product")) == QStringList{QStringLiteral("TRA")});
    CHECK(book.rows(QStringLiteral("SELECT code FROM customer")) == QStringList{QStringLiteral("K1")});
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM channel WHERE code = 'NEWCH'")) == 0);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM product_group WHERE code = 'NEWGROUP'")) == 0);
    CHECK(must(book->check()).empty());
}

TEST_CASE("every refused row is named at once, whatever is wrong with it", "[import]")
{
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = must(importText(*book, ImportKind::orders, header
        + QStringLiteral("D1,2026-03-01,completed,zalo,An,,,,,1,TRA,,x,50000,\n"
                         "D2,,completed,zalo,An,,,,,1,TRA,,1,50000,\n"
                         "D3,2026-03-01,completed,zalo,An,,,,,1,TRA,,1,,\n"
                         "D4,2026-03-01,completed,zalo,An,,,,,1,#REF!,,1,1000,\n")));
    CHECK(result.refused);
    CHECK(result.errorCount == 4);
    REQUIRE(result.errors.size() == 4);
    for (size_t i = 0; i < 4; ++i)
        CHECK(result.errors[i].place.row == qint64(i) + 2);
    CHECK(result.errors[3].code == ErrorCode::spreadsheetError);
    CHECK(result.errors[3].place.column == u"line.product");
}

TEST_CASE("an order followed by a row without a code is not taken without that row", "[import]")
{
    TestBook book = importBook(Engine::sqlite);
    ImportOptions skip = importOptions();
    skip.skipBadRows = true;
    const ImportResult result = must(importText(*book, ImportKind::orders, header
        + QStringLiteral("D1,2026-03-01,completed,zalo,An,,,,,1,TRA,,2,50000,\n"
                         ",2026-03-01,completed,zalo,An,,,,,2,LY,,1,20000,\n"
                         "D2,2026-03-01,completed,zalo,An,,,,,1,TRA,,1,50000,\n"), skip));
    CHECK(result.skipped == 2);
    CHECK(book.rows(QStringLiteral("SELECT code FROM sales_order")) == QStringList{QStringLiteral("D2")});
}

TEST_CASE("a sum without goods below the orders takes no order with it", "[import]")
{
    TestBook book = importBook(Engine::sqlite);
    ImportOptions skip = importOptions();
    skip.skipBadRows = true;
    const ImportResult result = must(importText(*book, ImportKind::orders, header
        + QStringLiteral("D1,2026-03-01,completed,zalo,An,,,,,1,TRA,,2,50000,\n,,,,,,,Tổng cộng,,,,,,100000,\n"), skip));
    CHECK(result.skipped == 0); // no row of the table
    CHECK(book.rows(QStringLiteral("SELECT code FROM sales_order")) == QStringList{QStringLiteral("D1")});
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM order_line")) == 1);
}

TEST_CASE("an order with a row that was cut in the wrong place is left out, not the one before it", "[import]")
{
    TestBook book = importBook(Engine::sqlite);
    ImportOptions skip = importOptions();
    skip.skipBadRows = true;
    const ImportResult result = must(importText(*book, ImportKind::orders, header
        + QStringLiteral("D1,2026-03-01,completed,zalo,An,,,,,1,TRA,,2,50000,\n"
                         "D2,2026-03-01,completed,zalo,An,,,,,1,TRA,,1,50000,\n"
                         "D3,2026-03-01,completed,zalo,An,,,,,1,TRA,,1,50000,\n"
                         "D2,2026-03-01,completed,zalo,An,,,,,2,TRA,,1,50000,,Huế, 12\n"), skip));
    CHECK(result.errorCount == 1);
    CHECK(result.skipped == 2);
    CHECK(book.rows(QStringLiteral("SELECT code FROM sales_order ORDER BY code")) == QStringList{QStringLiteral("D1"), QStringLiteral("D3")});
}

TEST_CASE("what an order may not say is refused at its row and column", "[import]")
{
    struct Case {
        const char *rows;
        const char *column;
        qint64 row;
    };
    const Case one = GENERATE(
        Case{"D1,2026-03-01,confirmed,zalo,An,,,,,1,TRA,,2,50000,\nD1,2026-03-01,confirmed,zalo,An,,,,,2,TRA,,-1,50000,\n", "line.quantity", 2},
        Case{"D1,2026-03-01,completed,zalo,,,,,,1,TRA,,-2,50000,\n", "order.person", 2},
        Case{"D1,2026-03-01,completed,zalo,An,,,,,1,TRA,,1,,\n", "line.unit_price", 2},
        Case{"D1,2026-03-01,completed,zalo,An,,,,,1,TRA,,0.0005,50000,\n", "line.quantity", 2},
        Case{"D1,2026-03-01,completed,zalo,An,,,,,1,TRA,,1,50000,\nD1,2026-03-02,completed,zalo,An,,,,,2,TRA,,1,50000,\n", "order.ordered_on", 3},
        Case{",2026-03-01,completed,zalo,An,,,,,1,TRA,,1,50000,\n", "order.code", 2},
        Case{"D1,,completed,zalo,An,,,,,1,TRA,,1,50000,\n", "order.ordered_on", 2},
        Case{"D1,2026-03-01,lost,zalo,An,,,,,1,TRA,,1,50000,\n", "order.status", 2});
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = must(importText(*book, ImportKind::orders, header + QString::fromUtf8(one.rows)));
    INFO(one.rows);
    CHECK(result.refused);
    REQUIRE(result.errorCount >= 1);
    CHECK(result.errors.front().place.column == QString::fromLatin1(one.column));
    CHECK(result.errors.front().place.row == one.row);
    CHECK(count(book, QStringLiteral("sales_order")) == 0);
}

TEST_CASE("shuffled, sorted or split into ten files: the same book", "[import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    std::mt19937 random(11);
    std::vector<QStringList> orders;
    for (int i = 0; i < 80; ++i) {
        const QString code = QStringLiteral("D%1").arg(i, 3, 10, QChar(u'0'));
        const int customer = int(random() % 12);
        const int day = int(random() % 28) + 1;
        QStringList rows;
        for (int line = 1; line <= int(random() % 4) + 1; ++line) {
            rows += QStringLiteral("%1,2026-0%2-%3,completed,%4,An:33.3333;Bình:66.6667,%5,K%6,Khách %6,Huế,%7,P%8,G%9,")
                        .arg(code)
                        .arg(1 + i % 8)
                        .arg(day, 2, 10, QChar(u'0'))
                        .arg(i % 3 ? QStringLiteral("shopee") : QStringLiteral("Đại lý"))
                        .arg(i * 7)
                        .arg(customer)
                        .arg(line)
                        .arg(int(random() % 6))
                        .arg(int(random() % 6) % 2)
                + QStringLiteral("%1,%2,\n").arg(int(random() % 5) + 1).arg(int(random() % 90'000) + 1);
        }
        orders.push_back(rows);
    }
    QStringList sorted;
    for (const QStringList &rows : orders)
        sorted += rows;
    TestBook whole = importBook(engine);
    imported(whole, ImportKind::orders, header + sorted.join(QString()));

    QStringList shuffledRows = sorted;
    std::shuffle(shuffledRows.begin(), shuffledRows.end(), random);
    TestBook shuffled = importBook(engine);
    imported(shuffled, ImportKind::orders, header + shuffledRows.join(QString()));
    CHECK(facts(shuffled) == facts(whole));

    std::shuffle(orders.begin(), orders.end(), random);
    TestBook split = importBook(engine);
    for (size_t file = 0; file < 10; ++file) {
        QString csv = header;
        for (size_t i = file; i < orders.size(); i += 10)
            csv += orders[i].join(QString());
        imported(split, ImportKind::orders, csv);
    }
    CHECK(facts(split) == facts(whole));
    CHECK(must(split->check()).empty());
}

TEST_CASE("a customer without a code is known by phone, then e-mail, then name and province; masked data joins nobody", "[import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const QString csv = QStringLiteral(
        "order.code,order.ordered_on,order.person,customer.name,customer.phone,customer.email,customer.province,line.product,line.net\n"
        "A1,2026-01-01,An,Chị Hoa,0912 345 678,,Huế,TRA,1000\n"
        "A2,2026-01-02,An,Hoa Nguyễn,+84912345678,,,TRA,1000\n"
        "A3,2026-01-03,An,CHỊ HOA,,,Huế,TRA,1000\n"
        "A4,2026-01-04,An,Anh Ba,,ba@example.com,,TRA,1000\n"
        "A5,2026-01-05,An,Ba,,BA@example.com,,TRA,1000\n"
        "A6,2026-01-06,An,N*****n,******78,,,TRA,1000\n"
        "A7,2026-01-07,An,N*****n,******78,,,TRA,1000\n"
        "A8,2026-01-08,An,,,,,TRA,1000\n");
    imported(book, ImportKind::orders, csv);
    CHECK(count(book, QStringLiteral("customer")) == 4);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM sales_order WHERE customer_id IS NULL")) == 1);
    CHECK(book.number(QStringLiteral("SELECT COUNT(DISTINCT customer_id) FROM sales_order WHERE code IN ('A1','A2','A3')")) == 1);
    CHECK(book.number(QStringLiteral("SELECT COUNT(DISTINCT customer_id) FROM sales_order WHERE code IN ('A6','A7')")) == 2);
    CHECK(book.rows(QStringLiteral("SELECT phone FROM customer_contact WHERE phone IS NOT NULL")) == QStringList{QStringLiteral("+84912345678")});
}

TEST_CASE("a customer is known by each phone of their cell, but by the second of a row nobody", "[import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const QString columns = QStringLiteral("order.code,order.ordered_on,order.person,customer.name,customer.phone,line.product,line.net\n");
    imported(book, ImportKind::orders, columns + QStringLiteral("A1,2026-01-01,An,Lan,0901000001 / 0902000002,TRA,1000\nA2,2026-01-02,An,Lan,0902000002,TRA,1000\n"
                                                                "A3,2026-01-03,An,Hoa,0903000003 / 0901000001,TRA,1000\n"));
    CHECK(book.rows(QStringLiteral("SELECT c.code, t.phone_typed FROM customer c JOIN customer_contact t ON t.id = c.id ORDER BY c.code"))
          == QStringList{QStringLiteral("Hoa|0903000003 / 0901000001"), QStringLiteral("Lan|0901000001 / 0902000002")});
    // By another file, and where the name is a fuller one.
    imported(book, ImportKind::orders, columns + QStringLiteral("A4,2026-01-04,An,Nguyễn Thị Lan,0902 000 002,TRA,1000\nA5,2026-01-05,An,Lan,0901000001,TRA,1000\n"));
    const QString buyers = QStringLiteral("SELECT o.code, COALESCE(c.code, '-') FROM sales_order o LEFT JOIN customer c ON c.id = o.customer_id ORDER BY o.code");
    CHECK(book.rows(buyers) == QStringList{QStringLiteral("A1|Lan"), QStringLiteral("A2|Lan"), QStringLiteral("A3|Hoa"), QStringLiteral("A4|Lan"), QStringLiteral("A5|Lan")});
    CHECK(count(book, QStringLiteral("customer")) == 2);

    // A number that two of the book have beside their own is asked about.
    imported(book, ImportKind::customers, QStringLiteral("customer.code,customer.name,customer.phone\nK1,Mai,0904000004 / 0909000009\nK2,Đào,0905000005 / 0909000009\n"));
    const ImportResult asked = imported(book, ImportKind::orders, columns + QStringLiteral("A6,2026-01-06,An,Cúc,0909000009,TRA,1000\n"));
    CHECK(std::ranges::any_of(asked.notes, [](const ImportNote &note) { return note.kind == ImportNote::Kind::customersAsked && note.count == 1; }));
    CHECK(book.rows(buyers).at(5) == QStringLiteral("A6|-"));
}

TEST_CASE("a document of negative lines is a free return and counts as no order", "[import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::orders, header + QStringLiteral("R1,2026-03-09,completed,zalo,An,,,,,1,TRA,,-2,50000,\n"));
    CHECK(book.rows(QStringLiteral("SELECT kind FROM sales_order")) == QStringList{QStringLiteral("1")});
    CHECK(book.rows(QStringLiteral("SELECT kind, day, net, quantity, head FROM entry")) == QStringList{QStringLiteral("2|20260309|-100000|-2000|0")});
}
