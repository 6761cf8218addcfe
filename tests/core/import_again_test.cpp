// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/product_store.h"
#include "core/customers/customer_store.h"
#include "core/orders/order_store.h"
#include "tests/core/import_support.h"

using namespace somo;
using namespace somo::test;

namespace {

const QString header = QStringLiteral("order.code,order.ordered_on,order.status,order.completed_on,order.cancelled_on,order.person,order.discount,"
                                      "line.product,line.quantity,line.unit_price,line.returned\n");

QString row(const QString &code, const QString &rest)
{
    return code + u',' + rest + u'\n';
}

Order orderOf(TestBook &book, const QString &code)
{
    const qint64 id = book.number(QStringLiteral("SELECT id FROM sales_order WHERE code = '%1'").arg(code));
    return must(orders::byId(book.database(), OrderId{id}));
}

void correct(TestBook &book, const Order &order)
{
    must(book->write({QStringLiteral("order_changed"), {order.code}}, QStringLiteral("An"), [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const bool changed, orders::update(database, order));
        (void)changed;
        return success();
    }));
}

} // namespace

TEST_CASE("a value put right for one import counts instead of the file's, and the same file again adds nothing twice", "[import]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const QString file = QStringLiteral("order.code,order.ordered_on,line.product,line.quantity,line.unit_price\nD1,2026-03-01,TRA,2,5O000\nD2,2026-13-02,TRA,1,50000\nD3,2026-03-03,TRA,1,50000\n");
    ImportOptions options = importOptions();
    options.skipBadRows = true;
    // What isn't put right is refused, and says by which row and column it goes; a wrong correction is refused like the file's value.
    const ImportResult first = must(importText(*book, ImportKind::orders, file, options, {}, {{2, QStringLiteral("line.unit_price"), QStringLiteral("fifty"), {}}}));
    REQUIRE(first.errorCount == 2);
    CHECK(first.errors[0].place.row == 2);
    CHECK(first.errors[0].place.value == u"fifty");
    CHECK(first.errors[1].place.column == u"order.ordered_on");
    CHECK(book.rows(QStringLiteral("SELECT code FROM sales_order ORDER BY code")) == QStringList{QStringLiteral("D3")});

    // A date is typed as elsewhere, whatever the file's own look like. What names no cell changes nothing.
    const std::vector<CellCorrection> corrections{{2, QStringLiteral("line.unit_price"), QStringLiteral(" 50000 "), {}},
                                                  {3, QStringLiteral("order.ordered_on"), QStringLiteral("2/3/2026"), {}},
                                                  {9, QStringLiteral("line.unit_price"), QStringLiteral("1"), {}}};
    const ImportResult right = must(importText(*book, ImportKind::orders, file, options, {}, corrections));
    CHECK(right.errorCount == 0);
    CHECK(right.added.value(QStringLiteral("orders")) == 2);
    CHECK(book.rows(QStringLiteral("SELECT o.code, o.ordered_on, l.net FROM sales_order o JOIN order_line l ON l.order_id = o.id ORDER BY o.code"))
          == QStringList{QStringLiteral("D1|20260301|100000"), QStringLiteral("D2|20260302|50000"), QStringLiteral("D3|20260303|50000")});
    const auto note = std::ranges::find_if(right.notes, [](const ImportNote &each) { return each.map.kind == MapNote::Kind::cellsCorrected; });
    REQUIRE(note != right.notes.end());
    CHECK(note->map.count == 2);
    CHECK(note->map.value == QStringLiteral("5O000 → 50000, 2026-13-02 → 2/3/2026"));
    const std::vector<LoggedImport> log = must(loggedImports(book.database()));
    CHECK(log.front().counts.contains(QStringLiteral("\"was\":\"5O000\"")));
    CHECK(log.back().counts.contains(QStringLiteral("fifty"))); // what was asked for stands there, though it helped nothing

    CHECK_FALSE(must(importText(*book, ImportKind::orders, file, options, {}, corrections)).written);
    // Without them the rows wait again, and what was written of them stays.
    const ImportResult again = must(importText(*book, ImportKind::orders, file, options));
    CHECK(again.errorCount == 2);
    CHECK_FALSE(again.written);
    CHECK(book.rows(QStringLiteral("SELECT code FROM sales_order ORDER BY code")).size() == 3);
}

TEST_CASE("a row whose code is made of its content keeps it when a value of it is put right", "[import]")
{
    TestBook book = importBook(Engine::sqlite);
    const QByteArray profile = R"({"name":"sheet","kind":"orders","file":{"format":"csv"},"grain":"line","columns":{"order.code":{"from":"row"},)"
                               R"("order.ordered_on":"Ngày","line.name":"Hàng","line.quantity":"SL","line.unit_price":"Giá"}})";
    const QString file = QString::fromUtf8("Ngày,Hàng,SL,Giá\n2026-03-01,Trà,2,5O000\n");
    CHECK(must(importText(*book, ImportKind::orders, file, importOptions(), profile, {{2, QString::fromUtf8("Giá"), QStringLiteral("50000"), {}}})).written);
    const QStringList codes = book.rows(QStringLiteral("SELECT code FROM sales_order ORDER BY code"));
    REQUIRE(codes.size() == 1);
    CHECK(must(importText(*book, ImportKind::orders, file, importOptions(), profile, {{2, QString::fromUtf8("Giá"), QStringLiteral("60000"), {}}})).written);
    CHECK(book.rows(QStringLiteral("SELECT code FROM sales_order ORDER BY code")) == codes); // the same order, at another price
}

TEST_CASE("a file changes a field only where it says something else than its source said last time", "[import][again]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::orders, header + row(QStringLiteral("D1"), QStringLiteral("2026-03-01,completed,,,An,1000,TRA,2,50000,")));
    Order order = orderOf(book, QStringLiteral("D1"));
    order.discount = Money::fromMinorUnits(5000); // by hand
    correct(book, order);

    const ImportResult same = imported(book, ImportKind::orders, header + row(QStringLiteral("D1"), QStringLiteral("2026-03-01,completed,,,An,1000,TRA,2,50000,")));
    CHECK_FALSE(same.written);
    CHECK(same.kept == 1);
    CHECK(orderOf(book, QStringLiteral("D1")).discount == Money::fromMinorUnits(5000));

    // Another field changes: the correction stays.
    const ImportResult other = imported(book, ImportKind::orders, header + row(QStringLiteral("D1"), QStringLiteral("2026-03-01,completed,,,Bình,1000,TRA,2,50000,")));
    CHECK(other.changed.value(QStringLiteral("orders")) == 1);
    CHECK(other.kept == 1);
    CHECK(orderOf(book, QStringLiteral("D1")).discount == Money::fromMinorUnits(5000));
    CHECK(book.rows(QStringLiteral("SELECT p.code FROM order_credit k JOIN person p ON p.id = k.person_id")) == QStringList{QStringLiteral("Bình")});

    // The source says another discount: it wins now.
    imported(book, ImportKind::orders, header + row(QStringLiteral("D1"), QStringLiteral("2026-03-01,completed,,,Bình,2000,TRA,2,50000,")));
    CHECK(orderOf(book, QStringLiteral("D1")).discount == Money::fromMinorUnits(2000));
    CHECK(must(book->check()).empty());
}

TEST_CASE("fields that a file doesn't map are never touched", "[import][again]")
{
    TestBook book = importBook(Engine::sqlite);
    imported(book, ImportKind::orders, header + row(QStringLiteral("D1"), QStringLiteral("2026-03-01,confirmed,,,An,1000,TRA,2,50000,")));
    imported(book, ImportKind::orders, QStringLiteral("order.code,order.ordered_on,line.product,line.quantity,line.unit_price\nD1,2026-03-01,TRA,3,50000\n"));
    const Order order = orderOf(book, QStringLiteral("D1"));
    CHECK(order.discount == Money::fromMinorUnits(1000));
    CHECK(order.status == OrderStatus::confirmed);
    CHECK(order.credits.size() == 1);
    CHECK(order.lines.front().quantity.thousandths == 3000);
    // The fuller file again says what it said before: the quantity that another file changed since is its own word again.
    const ImportResult again = imported(book, ImportKind::orders, header + row(QStringLiteral("D1"), QStringLiteral("2026-03-01,confirmed,,,An,1000,TRA,3,50000,")));
    CHECK_FALSE(again.written);
}

TEST_CASE("status goes only forward", "[import][again]")
{
    TestBook book = importBook(Engine::sqlite);
    imported(book, ImportKind::orders, header + row(QStringLiteral("D1"), QStringLiteral("2026-03-01,completed,2026-03-04,,An,,TRA,2,50000,")));
    imported(book, ImportKind::orders, header + row(QStringLiteral("D1"), QStringLiteral("2026-03-01,confirmed,,,An,,TRA,2,50000,")));
    const Order order = orderOf(book, QStringLiteral("D1"));
    CHECK(order.status == OrderStatus::completed);
    CHECK(order.completedOn == Day::fromNumber(20260304));
}

TEST_CASE("a file that cancels a completed order returns everything left, once", "[import][again]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::orders, header + row(QStringLiteral("D1"), QStringLiteral("2026-03-01,completed,,,An,,TRA,3,50000,1")));
    const QString cancels = header + row(QStringLiteral("D1"), QStringLiteral("2026-03-01,cancelled,,2026-03-20,An,,TRA,3,50000,1"));
    const ImportResult result = imported(book, ImportKind::orders, cancels);
    REQUIRE(result.notes.size() == 1);
    CHECK(result.notes.front().kind == ImportNote::Kind::cancelledAfterCompletion);
    const Order order = orderOf(book, QStringLiteral("D1"));
    CHECK(order.status == OrderStatus::completed);
    REQUIRE(order.returns.size() == 2);
    CHECK(order.returns.back().kind == ReturnKind::cancellation);
    CHECK(order.returns.back().day == Day::fromNumber(20260320));
    CHECK(order.returns.back().lines.front().quantity.thousandths == 2000);
    CHECK(book.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM entry")) == 0);
    const ImportResult again = imported(book, ImportKind::orders, cancels);
    CHECK_FALSE(again.written);
    CHECK(again.kept == 0);
}

TEST_CASE("line.returned makes one return on the order's latest date, and it only grows", "[import][again]")
{
    TestBook book = importBook(Engine::sqlite);
    imported(book, ImportKind::orders, header + row(QStringLiteral("D1"), QStringLiteral("2026-03-01,completed,2026-03-04,,An,,TRA,3,50000,1")));
    CHECK(book.rows(QStringLiteral("SELECT r.day, r.kind, l.quantity FROM sales_return r JOIN return_line l ON l.return_id = r.id"))
          == QStringList{QStringLiteral("20260304|1|1000")});
    imported(book, ImportKind::orders, header + row(QStringLiteral("D1"), QStringLiteral("2026-03-01,completed,2026-03-06,,An,,TRA,3,50000,2")));
    CHECK(book.rows(QStringLiteral("SELECT r.day, l.quantity FROM sales_return r JOIN return_line l ON l.return_id = r.id"))
          == QStringList{QStringLiteral("20260306|2000")});
    imported(book, ImportKind::orders, header + row(QStringLiteral("D1"), QStringLiteral("2026-03-01,completed,2026-03-06,,An,,TRA,3,50000,1")));
    CHECK(book.rows(QStringLiteral("SELECT l.quantity FROM return_line l")) == QStringList{QStringLiteral("2000")});
    const ImportResult tooMany = must(importText(*book, ImportKind::orders, header + row(QStringLiteral("D1"), QStringLiteral("2026-03-01,completed,2026-03-06,,An,,TRA,3,50000,4"))));
    CHECK(tooMany.refused);
    CHECK(tooMany.errors.front().code == ErrorCode::returnMoreThanSold);
}

TEST_CASE("lines match by equal content, then by position; two equal lines are two lines", "[import][again]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    const QString a = QStringLiteral("2026-03-01,completed,,,An,,GIFT,1,0,");
    const QString b = QStringLiteral("2026-03-01,completed,,,An,,TRA,2,50000,");
    const QString c = QStringLiteral("2026-03-01,completed,,,An,,LY,1,20000,");
    imported(book, ImportKind::orders, header + row(QStringLiteral("D1"), a) + row(QStringLiteral("D1"), a) + row(QStringLiteral("D1"), b) + row(QStringLiteral("D1"), c));
    CHECK(orderOf(book, QStringLiteral("D1")).lines.size() == 4);
    const QStringList ids = book.rows(QStringLiteral("SELECT id FROM order_line ORDER BY id"));
    // The same lines in another order, one of them changed: every line stays the row that it was.
    imported(book, ImportKind::orders, header + row(QStringLiteral("D1"), c) + row(QStringLiteral("D1"), a)
                 + row(QStringLiteral("D1"), QStringLiteral("2026-03-01,completed,,,An,,TRA,5,50000,")) + row(QStringLiteral("D1"), a));
    CHECK(book.rows(QStringLiteral("SELECT id FROM order_line ORDER BY id")) == ids);
    CHECK(book.rows(QStringLiteral("SELECT l.quantity FROM order_line l JOIN product p ON p.id = l.product_id WHERE p.code = 'TRA'"))
          == QStringList{QStringLiteral("5000")});
    // A line that the source no longer says goes.
    imported(book, ImportKind::orders, header + row(QStringLiteral("D1"), c) + row(QStringLiteral("D1"), a));
    CHECK(orderOf(book, QStringLiteral("D1")).lines.size() == 2);
    CHECK(must(book->check()).empty());
}

TEST_CASE("a file older than the last says so", "[import][again]")
{
    TestBook book = importBook(Engine::sqlite);
    imported(book, ImportKind::orders, header + row(QStringLiteral("D2"), QStringLiteral("2026-05-01,completed,,,An,,TRA,1,50000,")));
    const ImportResult older = imported(book, ImportKind::orders, header + row(QStringLiteral("D1"), QStringLiteral("2026-03-01,completed,,,An,,TRA,1,50000,")));
    const bool said = std::any_of(older.notes.begin(), older.notes.end(), [](const ImportNote &note) {
        return note.kind == ImportNote::Kind::olderFile && note.value == u"2026-05-01";
    });
    CHECK(said);
}

TEST_CASE("a file is older than those of its kind only, and one slip in a date makes no file older", "[import][again]")
{
    TestBook book = importBook(Engine::sqlite);
    const auto saysOlder = [](const ImportResult &result) {
        return std::any_of(result.notes.begin(), result.notes.end(), [](const ImportNote &note) { return note.kind == ImportNote::Kind::olderFile; });
    };
    imported(book, ImportKind::orders, header + row(QStringLiteral("D1"), QStringLiteral("2026-03-01,completed,,,An,,TRA,4,50000,")));
    imported(book, ImportKind::payments, QStringLiteral("payment.order,payment.code,payment.on,payment.amount\nD1,T1,2026-09-30,1000\n"));
    const QString back = QStringLiteral("return.order,return.on,line.product,line.quantity\nD1,%1,TRA,1\n");
    CHECK_FALSE(saysOlder(imported(book, ImportKind::returns, back.arg(QStringLiteral("2026-04-02")))));
    CHECK(saysOlder(imported(book, ImportKind::returns, back.arg(QStringLiteral("2026-04-01")))));
    imported(book, ImportKind::orders, header + row(QStringLiteral("D2"), QStringLiteral("2062-12-31,draft,,,An,,TRA,1,50000,")));
    CHECK_FALSE(saysOlder(imported(book, ImportKind::orders, header + row(QStringLiteral("D3"), QStringLiteral("2026-03-02,completed,,,An,,TRA,1,50000,")))));
}

TEST_CASE("a product with several costs is counted once, and its own export read again changes and keeps nothing", "[import][again]")
{
    TestBook book = importBook(Engine::sqlite);
    const QString file = QStringLiteral("product.code,product.name,product.group,product.parent_group,product.price,product.cost,product.cost_from\n"
                                        "TRA1,Trà 1,TRÀ ĐEN,TRÀ,50000,30000,\nTRA1,Trà 1,TRÀ ĐEN,TRÀ,50000,32000,2026-04-01\nTRA1,Trà 1,TRÀ ĐEN,TRÀ,50000,35000,2026-08-01\n"
                                        "TRA2,Trà 2,TRÀ ĐEN,TRÀ,60000,20000,\n");
    const ImportResult first = imported(book, ImportKind::products, file);
    CHECK(first.added == QMap<QString, qint64>{{QStringLiteral("product_groups"), 2}, {QStringLiteral("products"), 2}});
    CHECK(first.changed.isEmpty());
    CHECK(first.unchanged.isEmpty());
    const ImportResult again = imported(book, ImportKind::products, file);
    CHECK(again.added.isEmpty());
    CHECK(again.changed.isEmpty());
    CHECK(again.unchanged == QMap<QString, qint64>{{QStringLiteral("products"), 2}});
    CHECK(again.kept == 0);
    // A second row that says something new moves its product from unchanged to changed.
    QString dearer = file;
    dearer.replace(QStringLiteral("32000"), QStringLiteral("33000"));
    const ImportResult third = imported(book, ImportKind::products, dearer);
    CHECK(third.changed == QMap<QString, qint64>{{QStringLiteral("products"), 1}});
    CHECK(third.unchanged == QMap<QString, qint64>{{QStringLiteral("products"), 1}});
    CHECK(must(book->check()).empty());
}

TEST_CASE("what was unknown when an order was first known is filled once, and then kept", "[import][again]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    imported(book, ImportKind::orders, QStringLiteral("order.code,order.ordered_on,order.person,customer.code,line.product,line.quantity,line.unit_price\n"
                                                      "D1,2026-03-01,An,K1,TRA,2,50000\n"));
    imported(book, ImportKind::customers, QStringLiteral("customer.code,customer.name,customer.province,customer.segment\nK1,Chị Hoa,Huế,VIP\n"));
    imported(book, ImportKind::products, QStringLiteral("product.code,product.name,product.group,product.cost\nTRA,Trà,TEA,30000\n"));
    const QString kept = QStringLiteral("SELECT p.code, s.code, g.code, l.unit_cost FROM sales_order o JOIN order_line l ON l.order_id = o.id"
                                        " JOIN province p ON p.id = o.province_id JOIN segment s ON s.id = o.segment_id JOIN product_group g ON g.id = l.product_group_id");
    CHECK(book.rows(kept) == QStringList{QStringLiteral("46|VIP|TEA|300000000")});
    CHECK(book.number(QStringLiteral("SELECT CAST(SUM(gross_profit) AS BIGINT) FROM entry")) == 40'000);
    // Known now: what the customer and the product become later doesn't reach back.
    imported(book, ImportKind::customers, QStringLiteral("customer.code,customer.province,customer.segment\nK1,Hà Nội,retail\n"));
    imported(book, ImportKind::products, QStringLiteral("product.code,product.group,product.cost\nTRA,DRINK,35000\n"));
    CHECK(book.rows(kept) == QStringList{QStringLiteral("46|VIP|TEA|300000000")});
    CHECK(must(book->check()).empty());
}

TEST_CASE("an order whose lines were cut over two files is whole in either order, and again", "[import][again]")
{
    const QString columns = QStringLiteral("order.code,order.ordered_on,order.person,order.discount,line.no,line.product,line.quantity,line.unit_price\n");
    const QString first = columns + QStringLiteral("D0,2026-03-01,An,,1,TRA,1,1000\nD1,2026-03-01,An,500,1,TRA,1,50000\n");
    const QString second = columns + QStringLiteral("D1,2026-03-01,An,,2,LY,2,20000\nD1,2026-03-01,An,,3,HOP,1,7000\nD2,2026-03-01,An,,1,TRA,1,1000\n");
    const bool turned = GENERATE(false, true);
    TestBook book = importBook(Engine::sqlite);
    const auto figures = [&book] { return book.rows(QStringLiteral("SELECT e.net, e.quantity FROM entry e JOIN sales_order o ON o.id = e.order_id WHERE o.code = 'D1' ORDER BY e.net")); };
    imported(book, ImportKind::orders, turned ? second : first);
    imported(book, ImportKind::orders, turned ? first : second);
    TestBook whole = importBook(Engine::sqlite);
    imported(whole, ImportKind::orders, columns + QStringLiteral("D1,2026-03-01,An,500,1,TRA,1,50000\nD1,2026-03-01,An,,2,LY,2,20000\nD1,2026-03-01,An,,3,HOP,1,7000\n"));
    CHECK(figures() == whole.rows(QStringLiteral("SELECT e.net, e.quantity FROM entry e ORDER BY e.net")));
    CHECK(book.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM entry")) == 97000 - 500 + 2000);
    // The same files again change nothing, and a part that says something else changes its lines only.
    CHECK_FALSE(imported(book, ImportKind::orders, first).written);
    CHECK_FALSE(imported(book, ImportKind::orders, second).written);
    imported(book, ImportKind::orders, columns + QStringLiteral("D1,2026-03-01,An,,2,LY,3,20000\nD1,2026-03-01,An,,3,HOP,1,7000\n"));
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM order_line l JOIN sales_order o ON o.id = l.order_id WHERE o.code = 'D1'")) == 3);
    CHECK(book.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM entry")) == 117000 - 500 + 2000);
    // A file that says the order whole has the last word about all of it.
    imported(book, ImportKind::orders, columns + QStringLiteral("D1,2026-03-01,An,500,1,TRA,1,50000\nD1,2026-03-01,An,,2,LY,2,20000\n"));
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM order_line l JOIN sales_order o ON o.id = l.order_id WHERE o.code = 'D1'")) == 2);
    // A line that the source replaces is no further line.
    imported(book, ImportKind::orders, columns + QStringLiteral("D2,2026-03-01,An,,1,LY,1,2000\n"));
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM order_line l JOIN sales_order o ON o.id = l.order_id WHERE o.code = 'D2'")) == 1);
    CHECK(must(book->check()).empty());
}
