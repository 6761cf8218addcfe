// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping_proposal.h"
#include "core/exchange/profile_json.h"
#include "core/exchange/row_totals.h"
#include "core/exchange/xlsx_writer.h"
#include "core/orders/order_twin_query.h"
#include "tests/core/import_support.h"
#include "tests/support/stored_zip.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace somo;
using namespace somo::test;

// Tables as people keep them and retype them, read by the built-in profiles.

namespace {

struct SheetFile {
    QTemporaryDir folder;
    QString path;
    explicit SheetFile(const QString &csv)
        : path(folder.filePath(QStringLiteral("bảng.csv")))
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(csv.toUtf8()) >= 0);
    }
};

Result<Profile> recognisedOrders(const QString &path)
{
    QFile device(path);
    REQUIRE(device.open(QIODevice::ReadOnly));
    return recogniseProfile(device, QFileInfo(path).fileName(), ImportKind::orders, builtInProfiles());
}

/// Imports a file of orders by the built-in profile that must be found for it.
ImportResult sold(TestBook &book, const QString &path, const char *profile)
{
    const Profile found = must(recognisedOrders(path));
    REQUIRE(found.name == QLatin1String(profile));
    MapperOptions mapping;
    mapping.currencyDecimals = book->settings().currency.decimals;
    const auto file = must(ImportFile::open(path, ImportKind::orders, found, {}, mapping));
    ImportResult result = must(importRows(*book, file->mapper(), importOptions()));
    for (const Error &error : result.errors)
        UNSCOPED_INFO(error.place.row << ' ' << error.place.column.toStdString() << " = " << error.place.value.toStdString() << " code " << int(error.code));
    return result;
}
ImportResult soldCsv(TestBook &book, const QString &csv, const char *profile)
{
    const SheetFile file(csv);
    ImportResult result = sold(book, file.path, profile);
    CHECK(result.errorCount == 0);
    return result;
}

const QString lines = QStringLiteral("SELECT o.code, l.name, l.quantity, l.net FROM order_line l JOIN sales_order o ON o.id = l.order_id ORDER BY o.code, l.id");

qint64 passedOver(const ImportResult &result)
{
    for (const ImportNote &note : result.notes) {
        if (note.kind == ImportNote::Kind::mapping && note.map.kind == MapNote::Kind::rowsPassedOver)
            return note.map.count;
    }
    return 0;
}

bool hasNote(const ImportResult &result, ImportNote::Kind kind)
{
    return std::ranges::any_of(result.notes, [&](const ImportNote &note) { return note.kind == kind; });
}

} // namespace

TEST_CASE("a label of sums is told from names that begin like one", "[totals]")
{
    for (const char *sum : {"Tổng", "TỔNG CỘNG (2 đơn)", "Tổng số đơn: 2", "Tổng doanh thu", "TỔNG DOANH SỐ", "tong cong", "Cộng tháng 10", "Grand total", "Total (2 orders)", "Tổng tiền hàng: 500.000 đ"})
        CHECK((isTotalsLabel(QString::fromUtf8(sum)) ? std::string() : std::string(sum)).empty());
    for (const char *name : {"Tổng công ty Chè", "Tổng kho Hà Nội", "Công", "Cổng trại", "Total Quartz 9000", "Tổng hợp trái cây", "Cộng đồng yoga", "Lan", ""})
        CHECK((isTotalsLabel(QString::fromUtf8(name)) ? std::string(name) : std::string()).empty());
    CHECK_FALSE(isPlainTotal(u"Công"));
    CHECK_FALSE(isPlainTotal(u"CONG"));
    CHECK(isPlainTotal(u"Cộng:"));
}

TEST_CASE("sums below a table of orders are none of its rows, whatever they are called", "[profiles][totals]")
{
    const char *sum = GENERATE(",,,,5,,500000", ",,,TỔNG DOANH SỐ,5,,500000", "TỔNG CỘNG (2 đơn),,,,5,,500000", "Tổng số đơn: 2,,,,,,500000", "Tổng doanh thu,,,,,,500000");
    CAPTURE(sum);
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = soldCsv(book, QStringLiteral("Mã đơn,Ngày,Khách hàng,Sản phẩm,Số lượng,Đơn giá,Thành tiền\n"
                                                             "D1,01/10/2026,Lan,Áo thun,2,100000,200000\nD2,02/10/2026,Công,Quần jean,3,100000,300000\n")
                                            + QString::fromUtf8(sum) + u'\n',
                                        "plain-orders-vi");
    CHECK(book.rows(lines) == QStringList{QStringLiteral("D1|Áo thun|2000|200000"), QStringLiteral("D2|Quần jean|3000|300000")});
    CHECK(passedOver(result) == 1);
}

TEST_CASE("a real order whose customer or goods begin like a sum stays one", "[profiles][totals]")
{
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = soldCsv(book, QStringLiteral("Khách hàng,Ngày,Mã đơn,Sản phẩm,Số lượng,Đơn giá\n"
                                                             "Cộng,01/10/2026,D1,Áo thun,2,100000\nTổng công ty Chè,02/10/2026,D2,Trà,1,50000\n,,,Total Quartz 9000,1,70000\n"),
                                        "plain-orders-vi");
    CHECK(book.rows(lines) == QStringList{QStringLiteral("D1|Áo thun|2000|200000"), QStringLiteral("D2|Trà|1000|50000"), QStringLiteral("D2|Total Quartz 9000|1000|70000")});
    CHECK(passedOver(result) == 0);
}

TEST_CASE("figures with a price and nothing else are refused, not taken for a line of the order above", "[profiles][totals]")
{
    const SheetFile file(QStringLiteral("Mã đơn,Ngày,Sản phẩm,SL,Đơn giá\nD1,01/10/2026,Trà,2,100000\n,,,5,100000\n"));
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = sold(book, file.path, "plain-orders-vi");
    CHECK(result.refused);
    REQUIRE(result.errorCount == 1);
    CHECK(result.errors[0].code == ErrorCode::codeMissing);
    CHECK(result.errors[0].place.row == 3);
}

TEST_CASE("a remark below the table is passed over, one above more rows isn't", "[profiles][totals]")
{
    const QString head = QStringLiteral("Mã đơn,Ngày,Khách hàng,Sản phẩm,SL,Đơn giá\n"), order = QStringLiteral("D1,01/10/2026,Lan,Trà,2,100000\n");
    const char *remark = GENERATE("Người lập bảng: An,,,,,", "* Giá đã gồm VAT,,,,,", "Tổng số đơn: 12,,,,,", "Tổng: 1 đơn,,,,,");
    CAPTURE(remark);
    const QString row = QString::fromUtf8(remark) + u'\n';
    TestBook book = importBook(Engine::sqlite);
    CHECK(passedOver(soldCsv(book, head + order + row + row, "plain-orders-vi")) == 2);
    CHECK(book.rows(lines) == QStringList{QStringLiteral("D1|Trà|2000|200000")});
    // A code without anything is an order that somebody forgot to fill in.
    TestBook second = importBook(Engine::sqlite);
    const SheetFile lone(head + order + QStringLiteral("D7,,,,,\n"));
    CHECK(sold(second, lone.path, "plain-orders-vi").refused);
}

TEST_CASE("a profile's decimal point doesn't make amounts in thousands a thousand times smaller", "[profiles][mapper]")
{
    const QString head = QStringLiteral("status,orderNumber,orderItemId,sellerSku,itemName,variation,unitPrice,sellerDiscountTotal,createTime\n");
    const QString first = QStringLiteral("delivered,42001,1,TRA,Trà,Hộp,%1,%2,01 Mar 2026 10:00\n"), second = QStringLiteral("delivered,42002,2,LY,Ly,Xanh,%1,0,02 Mar 2026 10:00\n");
    TestBook grouped = importBook(Engine::sqlite);
    soldCsv(grouped, head + first.arg(QStringLiteral("180.000"), QStringLiteral("30.000")) + second.arg(QStringLiteral("₫1.234.567")), "lazada-orders");
    CHECK(grouped.rows(lines) == QStringList{QStringLiteral("42001|Trà - Hộp|1000|150000"), QStringLiteral("42002|Ly - Xanh|1000|1234567")});
    TestBook plain = importBook(Engine::sqlite);
    soldCsv(plain, head + first.arg(QStringLiteral("165000.00"), QStringLiteral("0.00")) + second.arg(QStringLiteral("\"1,234,567.00\"")), "lazada-orders");
    CHECK(plain.rows(lines) == QStringList{QStringLiteral("42001|Trà - Hộp|1000|165000"), QStringLiteral("42002|Ly - Xanh|1000|1234567")});
    // Both ways in one column: which one is meant isn't guessed.
    TestBook mixed = importBook(Engine::sqlite);
    const SheetFile both(head + first.arg(QStringLiteral("165000.00"), QStringLiteral("0")) + second.arg(QStringLiteral("180.000")));
    const ImportResult refused = sold(mixed, both.path, "lazada-orders");
    REQUIRE(refused.errorCount == 1);
    CHECK(refused.errors[0].code == ErrorCode::ambiguousNumber);
    CHECK(refused.errors[0].place.row == 3);
    // A currency with decimals has them.
    TestBook dollars = importBook(Engine::sqlite, QStringLiteral("USD"));
    soldCsv(dollars, head + first.arg(QStringLiteral("1234.5"), QStringLiteral("0")) + second.arg(QStringLiteral("165000.00")), "lazada-orders");
    CHECK(dollars.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM order_line")) == 16'623'450);
}

TEST_CASE("order codes under other names are read, and a column that may be one isn't left aside in silence", "[profiles][recogniser]")
{
    const char *header = GENERATE("Mã hóa đơn", "Số đơn hàng", "Đơn hàng", "Số chứng từ", "Số CT");
    CAPTURE(header);
    TestBook book = importBook(Engine::sqlite);
    const auto sheet = [&](const char *state) -> QString { return QString::fromUtf8(header) + QStringLiteral(",Ngày,Khách hàng,Sản phẩm,Số lượng,Đơn giá,Trạng thái\nSO-77,01/10/2026,Lan,Trà,1,100000,%1\n").arg(QString::fromUtf8(state)); };
    soldCsv(book, sheet("Đang giao"), "plain-orders-vi");
    soldCsv(book, sheet("Hoàn thành"), "plain-orders-vi");
    CHECK(book.rows(QStringLiteral("SELECT code, status FROM sales_order")) == QStringList{QStringLiteral("SO-77|3")});

    for (const char *english : {"Order ID", "Order #", "Invoice", "Invoice number"}) {
        const SheetFile file(QString::fromLatin1(english) + QStringLiteral(",Date,Customer,Product,Quantity,Unit price\nSO-77,2026-10-01,Lan,Tea,1,100000\n"));
        CHECK(must(recognisedOrders(file.path)).name == QStringLiteral("plain-orders-en"));
    }
    for (const char *open : {"Mã", "ID"}) {
        const SheetFile file(QString::fromUtf8(open) + QStringLiteral(",Ngày,Khách hàng,Sản phẩm,Số lượng,Đơn giá\nSO-77,01/10/2026,Lan,Trà,1,100000\n"));
        const auto found = recognisedOrders(file.path);
        REQUIRE_FALSE(found);
        const bool isNamed = found.error().args.join(u' ').contains(QString::fromUtf8(open)) && found.error().code == ErrorCode::codeColumnUnread;
        CHECK(isNamed);
    }
    // Without any such column each row is a sale.
    const SheetFile none(QStringLiteral("STT,Ngày,Khách hàng,Sản phẩm,Số lượng,Đơn giá\n1,01/10/2026,Lan,Trà,1,100000\n"));
    CHECK(must(recognisedOrders(none.path)).name == QStringLiteral("plain-sheet-vi"));
}

TEST_CASE("sheets with amounts and no prices, with and without quantities and codes", "[profiles]")
{
    const char *net = GENERATE("Thành tiền", "Doanh thu", "Tổng tiền", "Số tiền");
    CAPTURE(net);
    TestBook book = importBook(Engine::sqlite);
    soldCsv(book, QStringLiteral("Mã đơn,Ngày tháng,Người mua,Hàng hóa,Số lượng,%1\nD1,01/10/2026,Lan,Trà,2,300.000\n,,,Cà phê,1,-\nD2,02/10/2026,Nam,Trà,1,150.000\n").arg(QString::fromUtf8(net)), "plain-totals-vi");
    CHECK(book.rows(lines) == QStringList{QStringLiteral("D1|Trà|2000|300000"), QStringLiteral("D1|Cà phê|1000|0"), QStringLiteral("D2|Trà|1000|150000")});
    TestBook bare = importBook(Engine::sqlite);
    soldCsv(bare, QStringLiteral("Ngày,Khách hàng,Sản phẩm,%1\n01/10/2026,Lan,Trà,300.000\n").arg(QString::fromUtf8(net)), "plain-takings-vi");
    CHECK(bare.rows(QStringLiteral("SELECT quantity, net FROM order_line")) == QStringList{QStringLiteral("1000|300000")});
    // Where prices stand as well, what looks like an order's total is none of a line's.
    TestBook priced = importBook(Engine::sqlite);
    soldCsv(priced, QStringLiteral("Mã đơn,Ngày,Sản phẩm,SL,Đơn giá,Tổng tiền\nD1,01/10/2026,Trà,1,100000,250000\nD1,01/10/2026,Cà phê,1,150000,250000\n"), "plain-orders-vi");
    CHECK(priced.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM order_line")) == 250'000);
}

TEST_CASE("a dash is nothing: a discount, a fee or an amount of 0", "[profiles]")
{
    TestBook book = importBook(Engine::sqlite);
    soldCsv(book, QStringLiteral("Mã đơn,Ngày,Sản phẩm,SL,Đơn giá,Giảm giá,Thành tiền,Ship\nD1,01/10/2026,Trà,2,100000,-,-,-\nD1,01/10/2026,Quà tặng,1,-,,,\n"), "plain-orders-vi");
    CHECK(book.rows(lines) == QStringList{QStringLiteral("D1|Trà|2000|200000"), QStringLiteral("D1|Quà tặng|1000|0")});
}

TEST_CASE("why no profile fits is said: what is missing, or what is there twice", "[profiles][recogniser]")
{
    const SheetFile lacking(QStringLiteral("Mã đơn,Ngày,Khách hàng,SĐT,Sản phẩm,Số lượng\nD1,01/10/2026,Lan,0912345678,Trà,1\n"));
    const auto lacks = recognisedOrders(lacking.path);
    REQUIRE_FALSE(lacks);
    CHECK(lacks.error().code == ErrorCode::profileLacksColumns);
    REQUIRE(lacks.error().args.size() == 4);
    CHECK_FALSE(lacks.error().args[3].isEmpty());
    const SheetFile doubled(QStringLiteral("Mã đơn,Ngày,Khách hàng,SĐT,Sản phẩm,Số lượng,Đơn giá,Đơn giá\nD1,01/10/2026,Lan,0912345678,Trà,1,1000,2000\n"));
    const auto twice = recognisedOrders(doubled.path);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == ErrorCode::headerTwice);
    CHECK(twice.error().args == QStringList{QStringLiteral("Đơn giá")});
}

TEST_CASE("dates and states as people retype them", "[profiles][mapper]")
{
    TestBook shop = importBook(Engine::sqlite);
    const QString head = QStringLiteral("Mã đơn hàng,Ngày đặt hàng,Trạng Thái Đơn Hàng,Tên sản phẩm,Tên phân loại hàng,Số lượng,Tổng giá bán (sản phẩm),Người Mua\n");
    soldCsv(shop, head + QStringLiteral("A1,01/04/2026 02:22,ĐANG GIAO,Trà,Hộp,1,100000,a\nA2,13/04/2026 08:00,Đang vận chuyển,Trà,Hộp,1,100000,b\n"
                                        "A3,14/04/2026 08:00,Giao không thành công,Trà,Hộp,1,100000,c\n"),
            "shopee-vn-orders");
    CHECK(shop.rows(QStringLiteral("SELECT code, ordered_on, status FROM sales_order ORDER BY code"))
          == QStringList{QStringLiteral("A1|20260401|2"), QStringLiteral("A2|20260413|2"), QStringLiteral("A3|20260414|4")});

    TestBook tiktok = importBook(Engine::sqlite);
    soldCsv(tiktok, QStringLiteral("Order ID,Created Time,Order Status,Product Name,Variation,Quantity,SKU Subtotal After Discount,Buyer Username\n"
                                   "580000000000000001,5/27/2026 05:31:07 PM,ĐÃ GIAO,Trà,Hộp,1,100000,a\n580000000000000002,5/6/2026 9:30:33 AM,Đã giao,Trà,Hộp,1,100000,b\n"),
            "tiktok-shop-orders");
    CHECK(tiktok.rows(QStringLiteral("SELECT ordered_on, at_minute, status FROM sales_order ORDER BY code")) == QStringList{QStringLiteral("20260527|1051|2"), QStringLiteral("20260506|570|2")});

    // One decision for the column: what is written the other way is refused in it.
    const SheetFile both(QStringLiteral("Order ID,Created Time,Order Status,Product Name,Variation,Quantity,SKU Subtotal After Discount,Buyer Username\n"
                                        "580000000000000003,27/05/2026 17:31:07,Đã giao,Trà,Hộp,1,100000,a\n580000000000000004,28/05/2026 17:31:07,Đã giao,Trà,Hộp,1,100000,b\n"
                                        "580000000000000005,5/6/2026 9:30:33 AM,Đã giao,Trà,Hộp,1,100000,c\n"));
    const ImportResult refused = sold(tiktok, both.path, "tiktok-shop-orders");
    REQUIRE(refused.errorCount == 1);
    CHECK(refused.errors[0].place.row == 4);

    TestBook own = importBook(Engine::sqlite);
    soldCsv(own, QStringLiteral("Mã đơn,Ngày,Sản phẩm,SL,Đơn giá\nD1,05/11/26,Trà,1,100000\nD2,6-11-26,Trà,1,100000\n"), "plain-orders-vi");
    CHECK(own.rows(QStringLiteral("SELECT ordered_on FROM sales_order ORDER BY code")) == QStringList{QStringLiteral("20261105"), QStringLiteral("20261106")});
}

TEST_CASE("no quantity is no sale; what only comes back is said", "[profiles]")
{
    const QString head = QStringLiteral("Mã đơn,Ngày,Sản phẩm,SL,Đơn giá,NV\n");
    const SheetFile nothing(head + QStringLiteral("D1,01/10/2026,Trà,0,450000,An\n"));
    TestBook book = importBook(Engine::sqlite);
    const ImportResult refused = sold(book, nothing.path, "plain-orders-vi");
    CHECK(refused.refused);
    REQUIRE(refused.errorCount == 1);
    CHECK(refused.errors[0].code == ErrorCode::quantityNotAbove);
    CHECK(refused.errors[0].place.row == 2);
    CHECK(refused.errors[0].place.column == QStringLiteral("SL"));
    const ImportResult back = soldCsv(book, head + QStringLiteral("D2,01/10/2026,Trà,-1,450000,An\n"), "plain-orders-vi");
    CHECK(hasNote(back, ImportNote::Kind::freeReturns));
}

TEST_CASE("namesakes of two provinces are two customers, and a name typed worse replaces none", "[profiles]")
{
    const QString customers = QStringLiteral("SELECT c.name, p.name FROM customer c LEFT JOIN province p ON p.id = c.province_id ORDER BY c.id");
    const QString head = QStringLiteral("Mã đơn,Ngày,Khách hàng,SĐT,Tỉnh,Sản phẩm,SL,Đơn giá\n");
    TestBook book = importBook(Engine::sqlite);
    soldCsv(book, head + QStringLiteral("D1,01/10/2026,Nguyễn Thị Lan,0901000001,Hà Nội,Trà,1,100000\n"), "plain-orders-vi");
    soldCsv(book, head + QStringLiteral("D2,02/10/2026,nguyen thi lan,,Cần Thơ,Trà,1,100000\n"), "plain-orders-vi");
    CHECK(book.rows(customers) == QStringList{QStringLiteral("Nguyễn Thị Lan|Hà Nội"), QStringLiteral("nguyen thi lan|Cần Thơ")});
    // The same phone is the same customer, whatever she is called there; and so is her name in her province.
    soldCsv(book, head + QStringLiteral("D3,03/10/2026,Chị Lan,0901000001,Hà Nội,Trà,1,100000\nD4,04/10/2026,NGUYEN THI LAN,,Hà Nội,Trà,1,100000\n"), "plain-orders-vi");
    CHECK(book.rows(customers) == QStringList{QStringLiteral("Nguyễn Thị Lan|Hà Nội"), QStringLiteral("nguyen thi lan|Cần Thơ")});
    CHECK(book.number(QStringLiteral("SELECT COUNT(DISTINCT customer_id) FROM sales_order WHERE code IN ('D1', 'D3', 'D4')")) == 1);
    // Without a province either of the two may be meant: that is asked.
    const ImportResult open = soldCsv(book, QStringLiteral("Mã đơn,Ngày,Khách hàng,Sản phẩm,SL,Đơn giá\nD5,05/10/2026,Nguyễn Thị Lan,Trà,1,100000\n"), "plain-orders-vi");
    CHECK(hasNote(open, ImportNote::Kind::customersAsked));
}

TEST_CASE("another name on a customer's phone is said and renames nobody", "[profiles]")
{
    const QString head = QStringLiteral("Mã đơn,Ngày,Khách hàng,SĐT,Sản phẩm,SL,Đơn giá\n");
    const QString names = QStringLiteral("SELECT code, name FROM customer ORDER BY id");
    TestBook book = importBook(Engine::sqlite);
    const ImportResult one = soldCsv(book, head + QStringLiteral("D1,01/10/2026,Lan,0901000001,Trà,1,100000\nD2,02/10/2026,Minh,0901000001,Trà,1,100000\n"), "plain-orders-vi");
    CHECK(book.rows(names) == QStringList{QStringLiteral("Lan|Lan")});
    const auto note = std::ranges::find(one.notes, ImportNote::Kind::otherNames, &ImportNote::kind);
    REQUIRE(note != one.notes.end());
    CHECK((note->count == 1 && note->value == u"D2"));
    // The same in a later file; her whole name is taken.
    CHECK(hasNote(soldCsv(book, head + QStringLiteral("D3,03/10/2026,Minh,0901000001,Trà,1,100000\n"), "plain-orders-vi"), ImportNote::Kind::otherNames));
    CHECK(book.rows(names) == QStringList{QStringLiteral("Lan|Lan")});
    CHECK_FALSE(hasNote(soldCsv(book, head + QStringLiteral("D4,04/10/2026,Nguyễn Thị Lan,0901000001,Trà,1,100000\n"), "plain-orders-vi"), ImportNote::Kind::otherNames));
    CHECK(book.rows(names) == QStringList{QStringLiteral("Lan|Nguyễn Thị Lan")});
}

TEST_CASE("a walk-in customer of a shop's own sheet is nobody", "[profiles]")
{
    TestBook book = importBook(Engine::sqlite);
    soldCsv(book, QStringLiteral("Mã đơn,Ngày,Khách hàng,Sản phẩm,SL,Đơn giá\nD1,01/10/2026,Khách lẻ,Trà,1,100000\nD2,01/10/2026,khách vãng lai,Trà,1,100000\nD3,01/10/2026,Lan,Trà,1,100000\n"),
            "plain-orders-vi");
    CHECK(book.rows(QStringLiteral("SELECT o.code, k.name FROM sales_order o LEFT JOIN customer k ON k.id = o.customer_id ORDER BY o.code"))
          == QStringList{QStringLiteral("D1|∅"), QStringLiteral("D2|∅"), QStringLiteral("D3|Lan")});
}

TEST_CASE("a product that a file says nothing new of isn't counted as changed", "[profiles]")
{
    const QString head = QStringLiteral("Mã đơn,Ngày,Sản phẩm,SL,Đơn giá\n");
    TestBook book = importBook(Engine::sqlite);
    CHECK(soldCsv(book, head + QStringLiteral("D1,01/10/2026,Trà,1,100000\n"), "plain-orders-vi").added.value(QStringLiteral("products")) == 1);
    const ImportResult second = soldCsv(book, head + QStringLiteral("D2,02/10/2026,Trà,1,100000\n"), "plain-orders-vi");
    CHECK_FALSE(second.changed.contains(QStringLiteral("products")));
}

TEST_CASE("a code of more digits than a number cell holds is refused, however it is written", "[profiles][xlsx]")
{
    const auto [cell, code] = GENERATE(table<QByteArray, QString>({
        {"<v>5.8010000000000013E17</v>", QString()}, {"<v>580100000000000130</v>", QString()}, {"<v>9007199254740993</v>", QString()},
        {"<v>9007199254740991</v>", QStringLiteral("9007199254740991")}, {"<v>580100000000013</v>", QStringLiteral("580100000000013")},
    }));
    CAPTURE(cell.toStdString());
    const auto text = [](const char *value) -> QByteArray { return QByteArray("<c t='str'><v>") + value + "</v></c>"; };
    const QByteArray rows = "<row>" + text("order.code") + text("order.ordered_on") + text("line.name") + text("line.net") + "</row><row><c>" + cell + "</c>"
        + text("2026-06-01") + text("Tea") + text("350000") + "</row>";
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b.xlsx"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(workbook(rows)) > 0);
    file.close();
    const Profile found = must(recognisedOrders(path));
    const auto opened = must(ImportFile::open(path, ImportKind::orders, found, {}, {}));
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = must(importRows(*book, opened->mapper(), importOptions()));
    if (!code.isEmpty()) {
        CHECK(book.rows(QStringLiteral("SELECT code FROM sales_order ORDER BY id")) == QStringList{code});
        return;
    }
    REQUIRE(result.errorCount == 1);
    CHECK(result.errors.at(0).code == ErrorCode::eatenCode);
}

TEST_CASE("a discount takes off whatever its sign, and an order below nothing is said", "[profiles]")
{
    const auto [voucher, left, said] = GENERATE(table<const char *, int, bool>({{"-20000", 180'000, false}, {"20000", 180'000, false}, {"999000", -799'000, true}}));
    CAPTURE(voucher);
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = soldCsv(book, QStringLiteral("Mã đơn hàng,Ngày đặt hàng,Trạng Thái Đơn Hàng,Người Mua,Tên sản phẩm,Tên phân loại hàng,Số lượng,Tổng giá bán (sản phẩm),Mã giảm giá của Shop\n"
                                                             "2604236FPFY9G2,2026-04-23 10:00,Hoàn thành,mua_a,Trà,Hộp,1,200000,%1\n").arg(QLatin1String(voucher)),
                                        "shopee-vn-orders");
    CHECK(book.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM entry")) == left);
    CHECK(hasNote(result, ImportNote::Kind::belowZero) == said);
}

TEST_CASE("a marketplace's amount with its sign turned is said as well", "[profiles]")
{
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = soldCsv(book, QStringLiteral("Order ID,Order Status,Seller SKU,Product Name,Variation,Quantity,SKU Subtotal After Discount,Created Time,Buyer Username\n"
                                                             "580100000000000201,Completed,QJ,Quần,M,2,-350000,01/06/2026 09:00:00,mua_a\n"
                                                             "580100000000000202,Completed,QJ,Quần,M,2,350000,01/06/2026 09:00:00,mua_b\n"),
                                        "tiktok-shop-orders");
    const auto said = std::ranges::find(result.notes, ImportNote::Kind::belowZero, &ImportNote::kind);
    REQUIRE(said != result.notes.end());
    CHECK(said->count == 1);
    CHECK(said->value == QStringLiteral("580100000000000201"));
    CHECK(book.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM entry")) == 0); // -350000 + 350000
}

TEST_CASE("a shop system's copy of a marketplace's order is found by what its notes, tags and references name", "[profiles][joining]")
{
    const auto [profile, header, row, column] = GENERATE(table<const char *, const char *, const char *, const char *>({
        {"sapo-orders", "Mã đơn hàng,Ngày đặt hàng,Trạng thái đơn hàng,Nguồn,Tên sản phẩm,Số lượng,Đơn giá", "SON1,24/04/2026 09:00,Hoàn thành,Shopee,Trà,1,89000", "Ghi chú"},
        {"sapo-orders", "Mã đơn hàng,Ngày đặt hàng,Trạng thái đơn hàng,Nguồn,Tên sản phẩm,Số lượng,Đơn giá", "SON1,24/04/2026 09:00,Hoàn thành,Shopee,Trà,1,89000", "Tags"},
        {"sapo-orders", "Mã đơn hàng,Ngày đặt hàng,Trạng thái đơn hàng,Nguồn,Tên sản phẩm,Số lượng,Đơn giá", "SON1,24/04/2026 09:00,Hoàn thành,Shopee,Trà,1,89000", "Tham chiếu"},
        {"nhanh-vn-orders", "ID,Thời gian,Trạng thái,Sản phẩm,Mã sản phẩm,Số lượng,Giá bán,Thành tiền sản phẩm", "300001,24/04/2026 09:00:00,Thành công,Trà,TRA,1,89000,89000", "ID Đơn hàng API"},
        {"pancake-orders-vi", "Mã đơn hàng,Ngày tạo đơn,Khách hàng,Sản phẩm,Số lượng,Đơn giá,Giảm giá,Tổng tiền,Trạng thái", "20001,24/04/2026,Chị Hoa,Trà,1,89000,0,89000,Đã nhận", "Ghi chú"},
    }));
    CAPTURE(profile, column);
    TestBook book = importBook(Engine::sqlite);
    soldCsv(book, QStringLiteral("Mã đơn hàng,Ngày đặt hàng,Trạng Thái Đơn Hàng,Người Mua,Tên sản phẩm,Tên phân loại hàng,Số lượng,Tổng giá bán (sản phẩm)\n"
                                 "2604236FPFY9G2,2026-04-23 10:00,Hoàn thành,mua_a,Trà,Hộp,1,89000\n"),
            "shopee-vn-orders");
    const ImportResult copy = soldCsv(book, QStringLiteral("%1,%2\n%3,Đơn Shopee 2604236FPFY9G2\n").arg(QString::fromUtf8(header), QString::fromUtf8(column), QString::fromUtf8(row)), profile);
    CHECK(hasNote(copy, ImportNote::Kind::possibleTwins));
    CHECK(must(possibleTwins(book.database())) == 1);
}

TEST_CASE("goods without a code are the book's product of that name, and two of one name are asked about", "[profiles]")
{
    TestBook book = importBook(Engine::sqlite);
    imported(book, ImportKind::products, QStringLiteral("product.code,product.name,product.cost\nAT,Áo thun,80000\nM1,Mũ,20000\nM2,Mũ,30000\n"));
    const ImportResult result = soldCsv(book, QStringLiteral("Mã đơn,Ngày,Khách hàng,SĐT,Sản phẩm,Số lượng,Đơn giá\n"
                                                             "D1,20/11/2025,Lan,0901000001,Áo thun,10,150000\n"),
                                        "plain-orders-vi");
    CHECK(result.added.value(QStringLiteral("products")) == 0);
    CHECK(book.rows(QStringLiteral("SELECT p.code, l.unit_cost FROM order_line l JOIN product p ON p.id = l.product_id ORDER BY l.id")) == QStringList{QStringLiteral("AT|800000000")});
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM product")) == 3);
    const SheetFile two(QStringLiteral("Mã đơn,Ngày,Khách hàng,Sản phẩm,Số lượng,Đơn giá\nD2,21/11/2025,Lan,Mũ,1,50000\n"));
    const ImportResult asked = sold(book, two.path, "plain-orders-vi");
    REQUIRE(asked.errorCount == 1);
    CHECK(asked.errors.at(0).code == ErrorCode::nameAmbiguous);
}

TEST_CASE("where an order went is no province of a customer with a code, and none of their other orders'", "[import]")
{
    TestBook book = importBook(Engine::sqlite);
    const QString csv = QStringLiteral("order.code,order.ordered_on,order.province,customer.code,customer.name,line.name,line.quantity,line.unit_price\n"
                                       "D1,2026-09-01,Hà Nội,K1,Lan,Trà,1,10000\n"
                                       "D2,2026-09-02,,K1,Lan,Trà,1,10000\n"
                                       "D3,2026-09-03,Huế,,Minh,Trà,1,10000\n");
    REQUIRE(must(importText(*book, ImportKind::orders, csv)).errorCount == 0);
    CHECK(book.rows(QStringLiteral("SELECT o.code, COALESCE(p.name, '–') FROM sales_order o LEFT JOIN province p ON p.id = o.province_id ORDER BY o.code"))
          == QStringList{QStringLiteral("D1|Hà Nội"), QStringLiteral("D2|–"), QStringLiteral("D3|Huế")});
    // Who has no code is told from namesakes by it.
    CHECK(book.rows(QStringLiteral("SELECT c.code, COALESCE(p.name, '–') FROM customer c LEFT JOIN province p ON p.id = c.province_id ORDER BY c.code"))
          == QStringList{QStringLiteral("K1|–"), QStringLiteral("Minh|Huế")});
}

TEST_CASE("a phone that is none and a province that nobody knows are said", "[profiles]")
{
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = soldCsv(book, QStringLiteral("Mã đơn,Ngày,Khách hàng,SĐT,Tỉnh,Sản phẩm,SL,Đơn giá\nD1,01/10/2026,Lan,abc,Sao Hỏa,Trà,1,100000\n"), "plain-orders-vi");
    const auto region = std::ranges::find(result.notes, ImportNote::Kind::regionsMade, &ImportNote::kind);
    REQUIRE(region != result.notes.end());
    CHECK(region->value == QStringLiteral("Sao Hỏa"));
    CHECK(std::ranges::any_of(result.notes, [](const ImportNote &note) { return note.kind == ImportNote::Kind::mapping && note.map.kind == MapNote::Kind::phonesUnread && note.map.value == u"abc"; }));
}

TEST_CASE("a piece that came before the others doesn't refuse its order", "[profiles]")
{
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = soldCsv(book, QStringLiteral("status,orderNumber,orderItemId,sellerSku,itemName,variation,unitPrice,createTime,deliveredDate\n"
                                                             "delivered,42001,1,TRA,Trà,Hộp,100000.00,01 Mar 2026 10:00,04 Mar 2026 10:00\n"
                                                             "shipped,42001,2,LY,Ly,Xanh,200000.00,01 Mar 2026 10:00,04 Mar 2026 10:00\n"),
                                        "lazada-orders");
    CHECK(book.rows(QStringLiteral("SELECT status, CASE WHEN completed_on IS NULL THEN 0 ELSE completed_on END FROM sales_order")) == QStringList{QStringLiteral("2|0")});
    CHECK(hasNote(result, ImportNote::Kind::earlyDates));
}

TEST_CASE("a workbook with a sheet per month is read whole, in the window's way of looking at it as well", "[profiles][xlsx]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("năm.xlsx"));
    XlsxWriter writer;
    const QStringList headers{QStringLiteral("Mã đơn"), QStringLiteral("Ngày"), QStringLiteral("Sản phẩm"), QStringLiteral("SL"), QStringLiteral("Đơn giá")};
    for (const QString &month : {QStringLiteral("T10"), QStringLiteral("Ghi chú"), QStringLiteral("T11")}) {
        const bool isNotes = month == u"Ghi chú";
        REQUIRE(writer.startSheet(month, isNotes ? QStringList{QStringLiteral("Nhớ")} : headers));
        if (isNotes)
            continue;
        REQUIRE(writer.writeRow({QString(u'D' + month), QStringLiteral("01/%1/2026").arg(month.mid(1)), QStringLiteral("Trà"), SheetNumber{QStringLiteral("1"), 0}, SheetNumber{QStringLiteral("100000"), 0}}));
        REQUIRE(writer.writeRow({QStringLiteral("Người lập bảng: An")}));
    }
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(writer.finish(file));
    file.close();
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = sold(book, path, "plain-orders-vi");
    CHECK(result.errorCount == 0);
    CHECK(passedOver(result) == 2);
    CHECK(book.rows(QStringLiteral("SELECT code FROM sales_order ORDER BY code")) == QStringList{QStringLiteral("DT10"), QStringLiteral("DT11")});
    const auto shown = must(recogniseAnyKind(path, builtInProfiles()));
    REQUIRE(shown);
    CHECK(shown->file.sheetNames == QStringList{QStringLiteral("T10"), QStringLiteral("T11")});
}

TEST_CASE("a state that a profile doesn't know is shown as unknown, as it is read", "[mapping]")
{
    const SheetFile file(QStringLiteral("Mã đơn,Ngày,Sản phẩm,SL,Đơn giá,Trạng thái\nD1,01/10/2026,Trà,1,1000,Xử lý lạ\nD2,01/10/2026,Trà,1,1000,ĐÃ GIAO\n"));
    const Profile profile = must(recognisedOrders(file.path));
    const TableSample sample = must(sampleTable(file.path, profile.file, profile.headerRow));
    const Mapping mapping = mappingOf(profile, sample);
    REQUIRE(mapping.statuses.size() == 2);
    CHECK(mapping.statuses[0].second.isEmpty());
    CHECK(mapping.statuses[1].second == QStringLiteral("completed"));
}
