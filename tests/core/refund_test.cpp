// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import_support.h"

#include <algorithm>

using namespace somo;
using namespace somo::test;

// Files that say how much money of an order went back, and not always what came back for it.

namespace {

/// Imports a file by the built-in profile that is found for it.
ImportResult refundFile(TestBook &book, const QString &csv, const char *profile)
{
    QByteArray bytes = csv.toUtf8();
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const ImportOptions options = importOptions();
    const Profile found = must(recogniseProfile(device, options.fileName, ImportKind::orders, builtInProfiles()));
    REQUIRE(found.name == QLatin1String(profile));
    device.seek(0);
    const auto source = must(openRows(device, found.file, options.fileName));
    MapperOptions mapping;
    mapping.fileName = options.fileName;
    mapping.currencyDecimals = book->settings().currency.decimals;
    const auto mapper = must(Mapper::open(*source, found, mapping));
    ImportResult result = must(importRows(*book, *mapper, options));
    for (const Error &error : result.errors)
        UNSCOPED_INFO(error.place.row << ' ' << error.place.column.toStdString() << " = " << error.place.value.toStdString() << " code " << int(error.code));
    REQUIRE(result.errorCount == 0);
    return result;
}

/// "2: D1", the orders that don't tell what came back and the first of them; empty where there are none.
QString unclearRefunds(const ImportResult &result)
{
    for (const ImportNote &note : result.notes) {
        if (note.kind == ImportNote::Kind::refundsUnclear)
            return QStringLiteral("%1: %2").arg(note.count).arg(note.value);
    }
    return {};
}

const QString leftOfOrders = QStringLiteral("SELECT o.code, CAST(SUM(e.net) AS BIGINT) FROM entry e JOIN sales_order o ON o.id = e.order_id GROUP BY o.code ORDER BY o.code");
const QString returnedQuantities = QStringLiteral("SELECT o.code, r.quantity FROM return_line r JOIN order_line l ON l.id = r.line_id JOIN sales_order o ON o.id = l.order_id ORDER BY o.code, l.id, r.id");

const QString tiktokHeader = QStringLiteral("Order ID,Order Status,Cancelation/Return Type,Seller SKU,Product Name,Variation,Quantity,Sku Quantity of return,SKU Subtotal After Discount,"
                                            "Shipping Fee After Discount,Payment platform discount,Order Amount,Order Refund Amount,Created Time,Buyer Username\n");

} // namespace

TEST_CASE("a marketplace's refund of all the money is a return of everything, and of a part it is said", "[profiles][returns]")
{
    const Engine engine = GENERATE(from_range(engines()));
    TestBook book = importBook(engine);
    const QString part = QStringLiteral("580100000000000102,Completed,Return/Refund,QJ,Quần,M,2,0,350000,0,0,350000,%1,01/06/2026 09:00:00,mua_b\n");
    const QString others = QStringLiteral(
        "580100000000000101,Completed,Return/Refund,QJ,Quần,M,2,0,350000,0,0,350000,350000,01/06/2026 09:00:00,mua_a\n"
        // The platform paid 30.000 of it: the buyer gets back all of what they paid.
        "580100000000000103,Completed,Return/Refund,QJ,Quần,M,2,0,350000,15000,30000,335000,335000,01/06/2026 09:00:00,mua_c\n"
        "580100000000000104,Canceled,Cancel,QJ,Quần,M,2,0,350000,0,0,350000,350000,01/06/2026 09:00:00,mua_d\n"
        "580100000000000105,Completed,Return/Refund,QJ,Quần,M,2,1,350000,0,0,450000,175000,01/06/2026 09:00:00,mua_e\n"
        "580100000000000105,Completed,Return/Refund,AT,Áo,M,1,0,100000,0,0,450000,175000,01/06/2026 09:00:00,mua_e\n"
        "580100000000000106,Completed,,QJ,Quần,M,2,0,350000,0,30000,320000,0,01/06/2026 09:00:00,mua_f\n");
    const auto take = [&](const char *refund) { return refundFile(book, tiktokHeader + part.arg(QLatin1String(refund)) + others, "tiktok-shop-orders"); };

    CHECK(unclearRefunds(take("100000")) == QStringLiteral("1: 580100000000000102"));
    CHECK(book.rows(leftOfOrders) == QStringList{QStringLiteral("580100000000000101|0"), QStringLiteral("580100000000000102|350000"), QStringLiteral("580100000000000103|0"),
                                                 QStringLiteral("580100000000000105|275000"), QStringLiteral("580100000000000106|350000")});
    CHECK(book.rows(returnedQuantities) == QStringList{QStringLiteral("580100000000000101|2000"), QStringLiteral("580100000000000103|2000"), QStringLiteral("580100000000000105|1000")});

    const ImportResult again = take("100000");
    CHECK(again.unchanged.value(QStringLiteral("orders")) == 6);
    CHECK(again.changed.value(QStringLiteral("orders")) == 0);
    CHECK(unclearRefunds(again) == QStringLiteral("1: 580100000000000102"));

    // Somebody says that one of the two came back; then all the money goes back, which is the other one.
    ImportOptions ofShop = importOptions();
    ofShop.source = QStringLiteral("tiktok");
    imported(book, ImportKind::returns, QStringLiteral("return.code,return.order,return.on,line.no,line.product,line.quantity\nR1,580100000000000102,2026-06-10,1,,1\n"), ofShop);
    CHECK(unclearRefunds(take("100000")).isEmpty());
    CHECK(book.rows(leftOfOrders).at(1) == QStringLiteral("580100000000000102|175000"));
    CHECK(unclearRefunds(take("350000")).isEmpty());
    CHECK(book.rows(leftOfOrders).at(1) == QStringLiteral("580100000000000102|0"));
    CHECK(must(book->check()).empty());
}

TEST_CASE("an agreed return without a quantity is said, and nothing is taken off", "[profiles][returns]")
{
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = refundFile(book, QStringLiteral("Mã đơn hàng,Ngày đặt hàng,Trạng Thái Đơn Hàng,Người Mua,Tên sản phẩm,Tên phân loại hàng,Số lượng,Tổng giá bán (sản phẩm),"
                                                                "Trạng thái Trả hàng/Hoàn tiền,Số lượng sản phẩm được hoàn trả\n"
                                                                "2604236FPFY9A1,2026-04-23 10:00,Hoàn thành,mua_a,Trà,Hộp,2,200000,Đã Chấp Thuận Yêu Cầu,0\n"
                                                                "2604236FPFY9A2,2026-04-23 10:00,Hoàn thành,mua_b,Trà,Hộp,2,200000,Đã Chấp Thuận Yêu Cầu,1\n"
                                                                "2604236FPFY9A3,2026-04-23 10:00,Hoàn thành,mua_c,Trà,Hộp,2,200000,,\n"
                                                                "2604236FPFY9A4,2026-04-23 10:00,Hoàn thành,mua_d,Trà,Hộp,2,200000,Đã Chấp Thuận Yêu Cầu,\n"
                                                                "2604236FPFY9A5,2026-04-23 10:00,Đã hủy,mua_d,Trà,Hộp,2,200000,Đã Chấp Thuận Yêu Cầu,\n"),
                                           "shopee-vn-orders");
    CHECK(unclearRefunds(result) == QStringLiteral("2: 2604236FPFY9A1"));
    CHECK(book.rows(returnedQuantities) == QStringList{QStringLiteral("2604236FPFY9A2|1000")});
    CHECK(book.rows(leftOfOrders) == QStringList{QStringLiteral("2604236FPFY9A1|200000"), QStringLiteral("2604236FPFY9A2|100000"), QStringLiteral("2604236FPFY9A3|200000"),
                                                 QStringLiteral("2604236FPFY9A4|200000")});
}

TEST_CASE("refunds of single pieces add up over the order", "[profiles][returns]")
{
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = refundFile(book, QStringLiteral("orderNumber,createTime,status,sellerSku,itemName,variation,unitPrice,refundAmount\n"
                                                                "420000000000011,28 Feb 2026 23:30,delivered,TS,Trà,Hộp,165000.00,165000.00\n"
                                                                "420000000000011,28 Feb 2026 23:30,delivered,TS,Trà,Hộp,165000.00,165000.00\n"
                                                                "420000000000012,28 Feb 2026 23:30,delivered,TS,Trà,Hộp,165000.00,50000.00\n"
                                                                "420000000000013,28 Feb 2026 23:30,returned,TS,Trà,Hộp,165000.00,165000.00\n"
                                                                "420000000000013,28 Feb 2026 23:30,delivered,TS,Trà,Hộp,165000.00,\n"
                                                                "420000000000014,28 Feb 2026 23:30,canceled,TS,Trà,Hộp,165000.00,165000.00\n"
                                                                "420000000000014,28 Feb 2026 23:30,delivered,TS,Trà,Hộp,165000.00,\n"),
                                           "lazada-orders");
    CHECK(unclearRefunds(result) == QStringLiteral("1: 420000000000012"));
    CHECK(book.rows(leftOfOrders) == QStringList{QStringLiteral("420000000000011|0"), QStringLiteral("420000000000012|165000"), QStringLiteral("420000000000013|165000"),
                                                 QStringLiteral("420000000000014|165000")});
}

TEST_CASE("any file may say the refund of an order, after the order's discount and with either sign", "[import][returns]")
{
    const auto [refund, agreed, left, unclear] = GENERATE(table<const char *, const char *, int, const char *>({
        {"230000", "", 230'000, "1: D1"}, // the file has a column that says it, and says nothing
        {"230000", "yes", 0, ""},
        {"-230000", "yes", 0, ""},
        {"250000", "yes", 0, ""}, // the shipping came back too
        {"229999", "yes", 230'000, "1: D1"},
        {"230000", "no", 230'000, "1: D1"},
        {"", "yes", 230'000, "1: D1"},
        {"0", "", 230'000, ""},
    }));
    CAPTURE(refund, agreed);
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = imported(book, ImportKind::orders,
                                         QStringLiteral("order.code,order.ordered_on,line.name,line.quantity,line.unit_price,order.discount,order.refunded,order.returned\n"
                                                        "D1,2026-03-01,Trà,2,100000,20000,%1,%2\nD1,2026-03-01,Ly,1,50000,20000,%1,%2\n").arg(QLatin1String(refund), QLatin1String(agreed)));
    CHECK(book.rows(leftOfOrders) == QStringList{QStringLiteral("D1|%1").arg(left)});
    CHECK(unclearRefunds(result) == QLatin1String(unclear));
}

TEST_CASE("a sheet of one's own with a column of refunds", "[profiles][returns]")
{
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = refundFile(book, QStringLiteral("Mã đơn,Ngày,Khách hàng,Sản phẩm,Số lượng,Đơn giá,Tiền hoàn\n"
                                                                "D1,01/10/2026,Lan,Áo thun,2,150000,300000\nD2,01/10/2026,Mai,Áo thun,2,150000,100000\nD3,01/10/2026,Hoa,Áo thun,1,150000,-\n"
                                                                "D4,01/10/2026,Minh,Áo thun,1,150000,\n"),
                                           "plain-orders-vi");
    CHECK(unclearRefunds(result) == QStringLiteral("1: D2"));
    CHECK(book.rows(leftOfOrders) == QStringList{QStringLiteral("D1|0"), QStringLiteral("D2|300000"), QStringLiteral("D3|150000"), QStringLiteral("D4|150000")});
}
