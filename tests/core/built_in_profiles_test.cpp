// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping_proposal.h"
#include "core/exchange/saved_profiles.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/core/import_support.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace somo;
using namespace somo::test;

namespace {

/// A sample of ours, or one of the folder that stands beside the repository ("shared:…"); empty where it isn't here.
QString sampleFile(const QString &name)
{
    if (!name.startsWith(QStringLiteral("shared:")))
        return QString::fromUtf8(SOMO_TEST_DATA) + QStringLiteral("/exports/") + name;
    const QString path = QString::fromUtf8(SOMO_SOURCE_DIR) + QStringLiteral("/../shared/data/exports/") + name.mid(7);
    if (QFileInfo::exists(path))
        return path;
    WARN("skipped: " << path.toStdString() << " is not here");
    return {};
}

Profile recognised(const QString &path)
{
    const auto found = must(recogniseAnyKind(path, builtInProfiles()));
    REQUIRE(found);
    return *found;
}

/// Imports a file as what it is recognised for; it must be read without an error.
ImportResult take(TestBook &book, const QString &path, const QString &profile)
{
    CAPTURE(path.toStdString());
    const Profile found = recognised(path);
    REQUIRE(found.name == profile);
    MapperOptions mapping;
    mapping.currencyDecimals = book->settings().currency.decimals;
    const auto file = must(ImportFile::open(path, found.kind, found, {}, mapping));
    ImportOptions options = importOptions();
    options.fileName = QFileInfo(path).fileName();
    ImportResult result = must(importRows(*book, file->mapper(), options));
    for (const Error &error : result.errors)
        UNSCOPED_INFO(error.place.row << ' ' << error.place.column.toStdString() << " = " << error.place.value.toStdString() << " code " << int(error.code));
    REQUIRE(result.errorCount == 0);
    return result;
}

const QString lineRows = QStringLiteral("SELECT o.code, l.quantity, l.net FROM order_line l JOIN sales_order o ON o.id = l.order_id ORDER BY o.code, l.id");
const QString returnedRows = QStringLiteral("SELECT o.code, r.quantity FROM return_line r JOIN order_line l ON l.id = r.line_id JOIN sales_order o ON o.id = l.order_id ORDER BY o.code, l.id");
const QString netByStatus = QStringLiteral("SELECT o.status, CAST(SUM(l.net) AS BIGINT) FROM order_line l JOIN sales_order o ON o.id = l.order_id GROUP BY o.status ORDER BY o.status");

QStringList rowsOf(TestBook &book, const QString &sql)
{
    return book.rows(sql);
}

qint64 countOf(TestBook &book, const QString &table)
{
    return book.number(QStringLiteral("SELECT COUNT(*) FROM ") + table);
}

} // namespace

TEST_CASE("Shopee: states, what came back, fees once, and buyers by their names on Shopee", "[profiles][real]")
{
    const QString path = sampleFile(QStringLiteral("shared:shopee-vn/Order.all.20260401_20260430.xlsx"));
    if (path.isEmpty())
        return;
    TestBook book = importBook(Engine::sqlite);
    take(book, path, QStringLiteral("shopee-vn-orders"));
    CHECK(rowsOf(book, netByStatus) == QStringList{QStringLiteral("1|299000"), QStringLiteral("2|1364000"), QStringLiteral("3|1633000"), QStringLiteral("4|538000")});
    CHECK(book.number(QStringLiteral("SELECT CAST(SUM(fee) AS BIGINT) FROM sales_order")) == 218'667);
    CHECK(rowsOf(book, returnedRows) == QStringList{QStringLiteral("260405EEE0005E|1000")});
    CHECK(countOf(book, QStringLiteral("customer")) == 10);
    CHECK(rowsOf(book, QStringLiteral("SELECT code, completed_on FROM sales_order WHERE completed_on IS NOT NULL ORDER BY code"))
          == QStringList{QStringLiteral("260401AAA0001A|20260407"), QStringLiteral("260402BBB0002B|20260410"), QStringLiteral("260405EEE0005E|20260420"),
                         QStringLiteral("260410LLL0010L|20260415")});
    // Cancelled by the buyer before it left, and brought back because nobody took it: only the second was sent.
    CHECK(rowsOf(book, QStringLiteral("SELECT code, CASE WHEN shipped_on IS NULL THEN 0 ELSE shipped_on END FROM sales_order WHERE status = 4 ORDER BY code"))
          == QStringList{QStringLiteral("260403CCC0003C|0"), QStringLiteral("260409KKK0009K|20260409")});
    take(book, sampleFile(QStringLiteral("shared:shopee-vn/Order.toship.20260901_20260903.xlsx")), QStringLiteral("shopee-vn-orders"));
    CHECK(countOf(book, QStringLiteral("sales_order")) == 12);
}

TEST_CASE("TikTok Shop: the description row is none, and a return is the line's", "[profiles][real]")
{
    const QString path = sampleFile(QStringLiteral("shared:tiktok-shop/Tất cả đơn hàng-2026-06-01-09_00.xlsx"));
    if (path.isEmpty())
        return;
    TestBook book = importBook(Engine::sqlite);
    take(book, path, QStringLiteral("tiktok-shop-orders"));
    CHECK(rowsOf(book, netByStatus)
          == QStringList{QStringLiteral("0|915000"), QStringLiteral("1|180000"), QStringLiteral("2|420000"), QStringLiteral("3|894000"), QStringLiteral("4|289000")});
    CHECK(rowsOf(book, returnedRows) == QStringList{QStringLiteral("580100000000000002|1000")});
    CHECK(rowsOf(book, QStringLiteral("SELECT cancelled_on, CASE WHEN shipped_on IS NULL THEN 0 ELSE 1 END FROM sales_order WHERE status = 4")) == QStringList{QStringLiteral("20260528|0")});
    CHECK(countOf(book, QStringLiteral("customer")) == 6);
}

TEST_CASE("Lazada: pieces become lines, a parcel that came back unopened was no sale, and masked names are nobody", "[profiles][real]")
{
    const QString path = sampleFile(QStringLiteral("shared:lazada/orders_20260228_20260303.xlsx"));
    if (path.isEmpty())
        return;
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = take(book, path, QStringLiteral("lazada-orders"));
    CHECK(result.read == 6);
    CHECK(rowsOf(book, lineRows)
          == QStringList{QStringLiteral("420000000000001|2000|330000"), QStringLiteral("420000000000001|1000|289000"), QStringLiteral("420000000000002|1000|305000"),
                         QStringLiteral("420000000000003|1000|84000"), QStringLiteral("420000000000004|1000|155000")});
    CHECK(rowsOf(book, netByStatus) == QStringList{QStringLiteral("2|84000"), QStringLiteral("3|619000"), QStringLiteral("4|460000")});
    CHECK(rowsOf(book, QStringLiteral("SELECT code FROM sales_order WHERE status = 4 AND shipped_on = 20260303")) == QStringList{QStringLiteral("420000000000004")});
    CHECK(countOf(book, QStringLiteral("customer")) == 0);
    CHECK_FALSE(take(book, path, QStringLiteral("lazada-orders")).written);
}

TEST_CASE("KiotViet: invoices with their sellers, a walk-in customer is nobody, phones get their 0 back", "[profiles][real]")
{
    const QString path = sampleFile(QStringLiteral("shared:kiotviet/DanhSachChiTietHoaDon_KV08052026-101500-123.xlsx"));
    if (path.isEmpty())
        return;
    TestBook book = importBook(Engine::sqlite);
    take(book, path, QStringLiteral("kiotviet-invoices"));
    CHECK(rowsOf(book, QStringLiteral("SELECT code, status, discount FROM sales_order ORDER BY code"))
          == QStringList{QStringLiteral("HD000101|3|250000"), QStringLiteral("HD000102|3|0"), QStringLiteral("HD000103|4|0"), QStringLiteral("HD000103.01|3|0"),
                         QStringLiteral("HD000104|4|0"), QStringLiteral("HD000105|3|0")});
    CHECK(countOf(book, QStringLiteral("customer")) == 2);
    take(book, sampleFile(QStringLiteral("shared:kiotviet/DanhSachKhachHang_KV08052026-102000-456.xlsx")), QStringLiteral("kiotviet-customers"));
    CHECK(rowsOf(book, QStringLiteral("SELECT c.code, t.phone FROM customer c JOIN customer_contact t ON t.id = c.id ORDER BY c.code"))
          == QStringList{QStringLiteral("KH000001|+84900000001"), QStringLiteral("KH000002|+84900000002"), QStringLiteral("KH000003|+84900000003")});
}

TEST_CASE("KiotViet: a later version of an invoice replaces the one before it, also where the file leaves that out", "[profiles]")
{
    const QByteArray profile = R"({"name":"k","kind":"orders","source":"kiotviet","columns":{"order.code":{"column":"Mã","revision":"."},"order.ordered_on":"Ngày",
        "order.status":{"column":"TT","map":{"Hoàn thành":"completed","Đã hủy":"cancelled"}},"line.product":"Hàng","line.net":"Tiền"}})";
    const QString head = QStringLiteral("Mã,Ngày,TT,Hàng,Tiền\n");
    TestBook book = importBook(Engine::sqlite);
    must(importText(*book, ImportKind::orders, head + QStringLiteral("HD1,2026-05-01,Hoàn thành,TRA,360000\nHD2,2026-05-01,Hoàn thành,TRA,100000\n"), importOptions(), profile));
    const ImportResult second = must(importText(*book, ImportKind::orders, head + QStringLiteral("HD1.01,2026-05-03,Hoàn thành,TRA,180000\n"), importOptions(), profile));
    CHECK(second.written);
    // What was completed before is taken back on the file's day (rules §2), and the rest of the book stays.
    CHECK(book.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM entry")) == 280'000);
    CHECK(rowsOf(book, QStringLiteral("SELECT o.code, r.day FROM sales_return r JOIN sales_order o ON o.id = r.order_id")) == QStringList{QStringLiteral("HD1|20260503")});
    CHECK_FALSE(must(importText(*book, ImportKind::orders, head + QStringLiteral("HD1.01,2026-05-03,Hoàn thành,TRA,180000\n"), importOptions(), profile)).written);

    TestBook once = importBook(Engine::sqlite);
    must(importText(*once, ImportKind::orders, head + QStringLiteral("HD1,2026-05-01,Hoàn thành,TRA,360000\nHD1.01,2026-05-03,Hoàn thành,TRA,180000\nHD1.02,2026-05-04,Hoàn thành,TRA,90000\n"),
                    importOptions(), profile));
    CHECK(rowsOf(once, QStringLiteral("SELECT code, status FROM sales_order ORDER BY code")) == QStringList{QStringLiteral("HD1|4"), QStringLiteral("HD1.01|4"), QStringLiteral("HD1.02|3")});
    CHECK(once.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM entry")) == 90'000);
}

TEST_CASE("Sapo: titles above, the code on the first line only, the sum below, and the goods that came back", "[profiles][real]")
{
    const QString path = sampleFile(QStringLiteral("shared:sapo/order_export.xlsx"));
    if (path.isEmpty())
        return;
    TestBook book = importBook(Engine::sqlite);
    take(book, path, QStringLiteral("sapo-orders"));
    CHECK(rowsOf(book, lineRows)
          == QStringList{QStringLiteral("SON01001|2000|330000"), QStringLiteral("SON01001|1000|250000"), QStringLiteral("SON01002|1000|289000"), QStringLiteral("SON01003|3000|252000")});
    CHECK(rowsOf(book, QStringLiteral("SELECT code, status, CASE WHEN completed_on IS NULL THEN 0 ELSE completed_on END FROM sales_order ORDER BY code"))
          == QStringList{QStringLiteral("SON01001|3|20260506"), QStringLiteral("SON01002|1|0"), QStringLiteral("SON01003|4|0")});
    take(book, sampleFile(QStringLiteral("sapo-returns.csv")), QStringLiteral("sapo-returns"));
    CHECK(rowsOf(book, returnedRows) == QStringList{QStringLiteral("SON01001|1000"), QStringLiteral("SON01001|1000")});
    CHECK(book.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM entry")) == 165'000);
}

TEST_CASE("Haravan: what the first line says counts for its order", "[profiles][real]")
{
    const QString path = sampleFile(QStringLiteral("shared:haravan/Orders_T5_2026.xlsx"));
    if (path.isEmpty())
        return;
    TestBook book = importBook(Engine::sqlite);
    take(book, path, QStringLiteral("haravan-orders"));
    CHECK(rowsOf(book, QStringLiteral("SELECT code, status, discount FROM sales_order ORDER BY code"))
          == QStringList{QStringLiteral("#100101|3|0"), QStringLiteral("#100102|4|15000"), QStringLiteral("#100103|3|289000")});
    CHECK(rowsOf(book, netByStatus) == QStringList{QStringLiteral("3|4060000"), QStringLiteral("4|305000")});
}

TEST_CASE("Nhanh.vn and Pancake: the order's values once, two products of one cell are two lines", "[profiles][real]")
{
    const QString nhanh = sampleFile(QStringLiteral("shared:nhanh-vn/Nhanh_Orders.xlsx"));
    const QString pancake = sampleFile(QStringLiteral("shared:pancake-pos/orders.xlsx"));
    if (nhanh.isEmpty() || pancake.isEmpty())
        return;
    TestBook book = importBook(Engine::sqlite);
    take(book, nhanh, QStringLiteral("nhanh-vn-orders"));
    CHECK(rowsOf(book, netByStatus) == QStringList{QStringLiteral("2|180000"), QStringLiteral("3|355000")});
    CHECK(book.number(QStringLiteral("SELECT CAST(SUM(shipping) AS BIGINT) FROM sales_order")) == 25'000);
    CHECK(rowsOf(book, QStringLiteral("SELECT phone FROM customer_contact WHERE phone IS NOT NULL")) == QStringList{QStringLiteral("+84900000031")});
    TestBook second = importBook(Engine::sqlite);
    const ImportResult result = take(second, pancake, QStringLiteral("pancake-orders-en"));
    CHECK(rowsOf(second, lineRows)
          == QStringList{QStringLiteral("10001|2000|330000"), QStringLiteral("10002|1000|305000"), QStringLiteral("10003|1000|186500"), QStringLiteral("10003|1000|186500")});
    CHECK(rowsOf(second, QStringLiteral("SELECT name FROM order_line ORDER BY id")).contains(QStringLiteral("Túi vải canvas in chữ")));
    CHECK(rowsOf(second, QStringLiteral("SELECT ordered_on, status, discount FROM sales_order ORDER BY code"))
          == QStringList{QStringLiteral("20260712|3|0"), QStringLiteral("20260712|4|15000"), QStringLiteral("20260713|2|0")});
    CHECK(std::ranges::any_of(result.notes, [](const ImportNote &note) { return note.kind == ImportNote::Kind::mapping && note.map.kind == MapNote::Kind::amountsSharedOut; }));
}

TEST_CASE("Lark Base: a deal that isn't won is a draft, and two owners share it", "[profiles][real]")
{
    const QString path = sampleFile(QStringLiteral("shared:lark-base/Cơ hội_Bảng tổng.csv"));
    if (path.isEmpty())
        return;
    TestBook book = importBook(Engine::sqlite);
    take(book, path, QStringLiteral("lark-base-deals"));
    CHECK(rowsOf(book, QStringLiteral("SELECT ordered_on, status FROM sales_order ORDER BY ordered_on"))
          == QStringList{QStringLiteral("20260504|0"), QStringLiteral("20260506|3"), QStringLiteral("20260531|0")});
    CHECK(rowsOf(book, QStringLiteral("SELECT p.name, CAST(SUM(e.net) AS BIGINT) FROM entry e JOIN person p ON p.id = e.person_id GROUP BY p.name ORDER BY p.name"))
          == QStringList{QStringLiteral("Lê Quốc Khánh|6250000"), QStringLiteral("Trần Văn Bình|6250000")});
    CHECK(book.number(QStringLiteral("SELECT completed_on FROM sales_order WHERE status = 3")) == 20260520);
}

TEST_CASE("contacts of Google and Outlook: names in Vietnamese order, the first of several numbers", "[profiles][real]")
{
    const QString google = sampleFile(QStringLiteral("shared:google-contacts/contacts.csv"));
    const QString outlook = sampleFile(QStringLiteral("shared:outlook/contacts_web.csv"));
    if (google.isEmpty() || outlook.isEmpty())
        return;
    const QString contacts = QStringLiteral("SELECT c.name, t.phone FROM customer c JOIN customer_contact t ON t.id = c.id ORDER BY t.phone");
    TestBook book = importBook(Engine::sqlite);
    take(book, google, QStringLiteral("google-contacts"));
    CHECK(rowsOf(book, contacts)
          == QStringList{QStringLiteral("Nguyễn Văn Mẫu|+84900000041"), QStringLiteral("Trần Lan|+84900000042"), QStringLiteral("Zalo Khánh HN|+84900000044")});
    CHECK(rowsOf(book, QStringLiteral("SELECT s.name FROM customer c JOIN segment s ON s.id = c.segment_id")) == QStringList{QStringLiteral("Khách sỉ")});
    CHECK(book.number(QStringLiteral("SELECT birth_year FROM customer WHERE birth_year IS NOT NULL")) == 1990);
    TestBook second = importBook(Engine::sqlite);
    take(second, outlook, QStringLiteral("outlook-contacts"));
    CHECK(rowsOf(second, contacts) == QStringList{QStringLiteral("Nguyễn Văn Mẫu|+84900000061"), QStringLiteral("Trần Lan|+84900000062")});
}

TEST_CASE("other versions of Shopee's export: another order of columns, titles, a sum, English and the years before", "[profiles]")
{
    TestBook book = importBook(Engine::sqlite);
    take(book, sampleFile(QStringLiteral("shopee-other-order.csv")), QStringLiteral("shopee-vn-orders"));
    CHECK(rowsOf(book, QStringLiteral("SELECT code, status, CASE WHEN shipped_on IS NULL THEN 0 ELSE shipped_on END, discount, fee FROM sales_order ORDER BY code"))
          == QStringList{QStringLiteral("261001AAA0001A|3|20261001|20000|6000"), QStringLiteral("261002BBB0002B|2|20261002|0|0"),
                         QStringLiteral("261002CCC0003C|4|20261003|0|0"), QStringLiteral("261003DDD0004D|1|0|0|0")});
    // The line's own amount, not the order's that is called nearly the same.
    CHECK(rowsOf(book, netByStatus) == QStringList{QStringLiteral("1|180000"), QStringLiteral("2|180000"), QStringLiteral("3|665000"), QStringLiteral("4|180000")});
    CHECK(rowsOf(book, returnedRows) == QStringList{QStringLiteral("261001AAA0001A|1000")});
    take(book, sampleFile(QStringLiteral("shopee-income.csv")), QStringLiteral("shopee-vn-income"));
    CHECK(rowsOf(book, QStringLiteral("SELECT o.code, p.day, p.amount FROM payment p JOIN sales_order o ON o.id = p.order_id ORDER BY o.code"))
          == QStringList{QStringLiteral("261001AAA0001A|20261009|340000"), QStringLiteral("261002BBB0002B|20261010|180000")});

    TestBook old = importBook(Engine::sqlite);
    take(old, sampleFile(QStringLiteral("shopee-2019.csv")), QStringLiteral("shopee-vn-orders-2019"));
    CHECK(rowsOf(old, QStringLiteral("SELECT code, discount, fee FROM sales_order ORDER BY code"))
          == QStringList{QStringLiteral("191201AAA0001A|10000|600"), QStringLiteral("191202BBB0002B|0|0")});
    CHECK(rowsOf(old, returnedRows) == QStringList{QStringLiteral("191202BBB0002B|2000")});

    TestBook english = importBook(Engine::sqlite);
    take(english, sampleFile(QStringLiteral("shopee-english.csv")), QStringLiteral("shopee-en-orders"));
    CHECK(rowsOf(english, QStringLiteral("SELECT code, status, shipped_on, discount, fee FROM sales_order ORDER BY code"))
          == QStringList{QStringLiteral("26100100AAAAAA|3|20261002|25|18"), QStringLiteral("26100200BBBBBB|4|20261003|0|0")});
    CHECK(rowsOf(english, lineRows) == QStringList{QStringLiteral("26100100AAAAAA|2000|400"), QStringLiteral("26100200BBBBBB|1000|200")});
}

TEST_CASE("a newer TikTok export in English, and a parcel that nobody took", "[profiles]")
{
    TestBook book = importBook(Engine::sqlite);
    take(book, sampleFile(QStringLiteral("tiktok-newer.csv")), QStringLiteral("tiktok-shop-orders"));
    CHECK(rowsOf(book, QStringLiteral("SELECT code, status, shipped_on, CASE WHEN completed_on IS NULL THEN 0 ELSE completed_on END FROM sales_order ORDER BY code"))
          == QStringList{QStringLiteral("580200000000000001|3|20260604|20260606"), QStringLiteral("580200000000000002|4|20260605|0")});
    CHECK(rowsOf(book, lineRows)
          == QStringList{QStringLiteral("580200000000000001|2000|320000"), QStringLiteral("580200000000000001|1000|369000"), QStringLiteral("580200000000000002|1000|160000")});
}

TEST_CASE("pieces of one order in several states: the cancelled one was never sold", "[profiles]")
{
    TestBook book = importBook(Engine::sqlite);
    take(book, sampleFile(QStringLiteral("lazada-mixed.csv")), QStringLiteral("lazada-orders"));
    CHECK(rowsOf(book, QStringLiteral("SELECT code, status, CASE WHEN shipped_on IS NULL THEN 0 ELSE shipped_on END FROM sales_order ORDER BY code"))
          == QStringList{QStringLiteral("42001|3|0"), QStringLiteral("42002|4|20260302"), QStringLiteral("42003|4|0")});
    CHECK(rowsOf(book, lineRows)
          == QStringList{QStringLiteral("42001|2000|330000"), QStringLiteral("42001|1000|320000"), QStringLiteral("42002|1000|180000"), QStringLiteral("42003|1000|180000")});
    CHECK(rowsOf(book, returnedRows) == QStringList{QStringLiteral("42001|1000")});
}

TEST_CASE("Pancake in Vietnamese: quantities in the cell, a comma that parts no products, nobody behind asterisks", "[profiles]")
{
    TestBook book = importBook(Engine::sqlite);
    take(book, sampleFile(QStringLiteral("pancake-vi.csv")), QStringLiteral("pancake-orders-vi"));
    CHECK(rowsOf(book, QStringLiteral("SELECT name, quantity, net FROM order_line ORDER BY id"))
          == QStringList{QStringLiteral("Trà sen|2000|330000"), QStringLiteral("Ly|2000|400000"), QStringLiteral("Túi vải|1000|200000"), QStringLiteral("Áo thun, size M|1000|150000")});
    CHECK(rowsOf(book, QStringLiteral("SELECT code, status, discount FROM sales_order ORDER BY code"))
          == QStringList{QStringLiteral("20001|3|0"), QStringLiteral("20002|2|10000"), QStringLiteral("20003|4|0")});
    CHECK(rowsOf(book, QStringLiteral("SELECT name FROM customer ORDER BY code")) == QStringList{QStringLiteral("Anh Ba"), QStringLiteral("Chị Hoa")});
}

TEST_CASE("sheets that a shop keeps itself: Vietnamese and English, with and without order numbers", "[profiles]")
{
    TestBook book = importBook(Engine::sqlite);
    take(book, sampleFile(QStringLiteral("plain-vi.csv")), QStringLiteral("plain-sheet-vi"));
    CHECK(rowsOf(book, netByStatus) == QStringList{QStringLiteral("2|250000"), QStringLiteral("3|300000"), QStringLiteral("4|150000")});
    CHECK(countOf(book, QStringLiteral("customer")) == 2);
    CHECK(rowsOf(book, QStringLiteral("SELECT c.share FROM order_credit c JOIN sales_order o ON o.id = c.order_id WHERE o.status = 2 ORDER BY c.id"))
          == QStringList{QStringLiteral("500000"), QStringLiteral("500000")});
    CHECK(book.number(QStringLiteral("SELECT shipped_on FROM sales_order WHERE status = 4")) == 20261002);

    TestBook numbered = importBook(Engine::sqlite);
    take(numbered, sampleFile(QStringLiteral("plain-orders-vi.csv")), QStringLiteral("plain-orders-vi"));
    CHECK(rowsOf(numbered, lineRows) == QStringList{QStringLiteral("D01|2000|300000"), QStringLiteral("D01|1000|250000"), QStringLiteral("D02|1000|250000")});
    CHECK(numbered.number(QStringLiteral("SELECT CAST(SUM(shipping) AS BIGINT) FROM sales_order")) == 20'000);

    TestBook english = importBook(Engine::sqlite);
    take(english, sampleFile(QStringLiteral("plain-en.csv")), QStringLiteral("plain-sheet-en"));
    CHECK(english.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM entry")) == 550'000);
}

TEST_CASE("a shop's own sheet in its own words: who sold, and states such as the customer's cancelling", "[profiles]")
{
    TestBook worded = importBook(Engine::sqlite);
    take(worded, sampleFile(QStringLiteral("plain-orders-vi-states.csv")), QStringLiteral("plain-orders-vi"));
    CHECK(rowsOf(worded, QStringLiteral("SELECT o.code, o.status, p.name FROM sales_order o JOIN order_credit c ON c.order_id = o.id JOIN person p ON p.id = c.person_id ORDER BY o.code"))
          == QStringList{QStringLiteral("HD1|3|Nguyễn Hoài An"), QStringLiteral("HD2|4|Phạm Đức Bình"), QStringLiteral("HD3|1|Phạm Đức Bình")});
}

TEST_CASE("a freelancer's own sheets of expenses and of calls: titles above, a date once for several rows, a sum below", "[profiles][service]")
{
    TestBook book = importBook(Engine::sqlite);
    take(book, sampleFile(QStringLiteral("plain-expenses-vi.csv")), QStringLiteral("plain-expenses-vi"));
    CHECK(rowsOf(book, QStringLiteral("SELECT e.on_day, k.name, e.amount, c.code, e.note FROM expense e JOIN expense_category k ON k.id = e.category_id"
                                      " LEFT JOIN customer c ON c.id = e.customer_id ORDER BY e.amount"))
          == QStringList{QStringLiteral("20261006|Đi lại|5000|∅|Gửi xe"), QStringLiteral("20261006|Đi lại|50000|∅|Xăng"),
                         QStringLiteral("20261005|Ăn uống|180000|Chị Lan|Ăn trưa với khách")});
    take(book, sampleFile(QStringLiteral("plain-activities-vi.csv")), QStringLiteral("plain-activities-vi"));
    CHECK(rowsOf(book, QStringLiteral("SELECT a.on_day, a.at_minute, p.code, c.code, a.kind, a.note FROM activity a JOIN person p ON p.id = a.person_id"
                                      " JOIN customer c ON c.id = a.customer_id ORDER BY a.on_day, a.kind"))
          == QStringList{QStringLiteral("20261005|570|Hoa|Chị Lan|call|Hỏi giá trà sen"), QStringLiteral("20261005|∅|Hoa|Anh Nam|message|Gửi bảng giá"),
                         QStringLiteral("20261006|840|Bình|Chị Lan|meeting|Chốt 3 hộp")});
    CHECK(countOf(book, QStringLiteral("customer")) == 2); // whom both sheets name is one
}

TEST_CASE("Google's contacts before 2024: a birthday without a year is no reason to leave somebody out", "[profiles]")
{
    TestBook book = importBook(Engine::sqlite);
    take(book, sampleFile(QStringLiteral("google-legacy.csv")), QStringLiteral("google-contacts-legacy"));
    CHECK(rowsOf(book, QStringLiteral("SELECT c.name, t.phone FROM customer c JOIN customer_contact t ON t.id = c.id ORDER BY t.phone"))
          == QStringList{QStringLiteral("Trần Lan|+84900000042"), QStringLiteral("Công ty Mẫu|+84900000044")});
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM customer WHERE birth_year IS NOT NULL")) == 0);
    CHECK(rowsOf(book, QStringLiteral("SELECT birth_day FROM customer_contact WHERE birth_day IS NOT NULL ORDER BY id")) == QStringList{QStringLiteral("1225")});
}

TEST_CASE("a workbook whose table stands on its second sheet, and one whose table goes on over several", "[profiles]")
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const std::vector<QString> &sheets) {
        XlsxWriter writer;
        const QStringList headers{QStringLiteral("Mã đơn hàng"), QStringLiteral("Đơn hàng / Sản phẩm"), QStringLiteral("Ngày hoàn thành thanh toán"), QStringLiteral("Giá sản phẩm")};
        int number = 0;
        for (const QString &sheet : sheets) {
            const bool cover = sheet == u"Hướng dẫn";
            REQUIRE(writer.startSheet(sheet, cover ? QStringList{QStringLiteral("Đọc trước")} : headers));
            if (!cover) {
                REQUIRE(writer.writeRow({QStringLiteral("SP%1").arg(++number), QStringLiteral("Order"), QStringLiteral("2026-10-01"), QStringLiteral("1000")}));
            }
        }
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(writer.finish(file));
        return file.fileName();
    };
    const auto codes = [](const QString &path) {
        const Profile profile = recognised(path);
        CHECK(profile.name == QStringLiteral("shopee-vn-income"));
        const auto file = must(ImportFile::open(path, profile.kind, profile, {}, {}));
        QStringList found;
        while (must(file->mapper().next()) == MapStep::row) {
            const std::string_view code = file->mapper().row()[Field::paymentOrder];
            found += QString::fromUtf8(code.data(), qsizetype(code.size()));
        }
        return found;
    };
    CHECK(codes(write(QStringLiteral("cover.xlsx"), {QStringLiteral("Hướng dẫn"), QStringLiteral("Bảng 1")})) == QStringList{QStringLiteral("SP1")});
    CHECK(codes(write(QStringLiteral("several.xlsx"), {QStringLiteral("Doanh thu"), QStringLiteral("Hướng dẫn"), QStringLiteral("Doanh thu - 1")}))
          == QStringList{QStringLiteral("SP1"), QStringLiteral("SP2")});
}

TEST_CASE("a copied profile is kept in the book, tried first, and forgotten again", "[profiles]")
{
    const Engine engine = GENERATE(from_range(engines()));
    INFO(engineName(engine));
    TestBook book = importBook(engine);
    Profile own = recognised(sampleFile(QStringLiteral("plain-vi.csv")));
    own.name = QStringLiteral("của tôi");
    must(book->write({QStringLiteral("profile_saved"), {own.name}}, QStringLiteral("An"), [&](Database &database) { return writeProfile(database, own); }));
    const auto known = must(knownProfiles(book->database()));
    REQUIRE_FALSE(known.empty());
    const auto found = must(recogniseAnyKind(sampleFile(QStringLiteral("plain-vi.csv")), known));
    REQUIRE(found);
    CHECK(found->name == own.name);
    must(book->write({QStringLiteral("profile_removed"), {own.name}}, QStringLiteral("An"), [&](Database &database) { return removeProfile(database, own.name); }));
    CHECK(must(savedProfiles(book->database())).empty());
    const auto again = book->write({QStringLiteral("profile_removed"), {own.name}}, QStringLiteral("An"), [&](Database &database) { return removeProfile(database, own.name); });
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::profileNotFound);
}

TEST_CASE("a shop that the person names is part of the source", "[profiles]")
{
    Profile profile;
    CHECK(sourceOfShop(profile, QStringLiteral("a")) == QStringLiteral("a"));
    profile.source = QStringLiteral("shopee");
    CHECK(sourceOfShop(profile, {}).isEmpty());
    CHECK(sourceOfShop(profile, QStringLiteral("a")) == QStringLiteral("shopee/a"));
    profile.source = QStringLiteral("shopee/b");
    CHECK(sourceOfShop(profile, QStringLiteral("a")) == QStringLiteral("shopee/a"));
}

TEST_CASE("every built-in profile says which exports it was made for", "[profiles]")
{
    for (const Profile &profile : builtInProfiles()) {
        CAPTURE(profile.name.toStdString());
        CHECK_FALSE(profile.exports.empty());
        CHECK_FALSE(profile.title.isEmpty());
    }
}
