// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import_support.h"

#include <QFile>
#include <QFileInfo>

using namespace somo;
using namespace somo::test;

namespace {

/// The folder with real and widely used sample sets, which stands beside the repository and is not part of it.
QString sharedFile(const QString &name)
{
    return QString::fromUtf8(SOMO_SOURCE_DIR) + QStringLiteral("/../shared/data/") + name;
}

bool isThere(const QString &path)
{
    if (QFileInfo::exists(path))
        return true;
    WARN("skipped: " << path.toStdString() << " is not here");
    return false;
}

ImportResult importFile(TestBook &book, const QString &path, ImportKind kind, const QByteArray &profileJson)
{
    MapperOptions mapping;
    mapping.currencyDecimals = book->settings().currency.decimals;
    mapping.dayFirst = false;
    std::optional<Profile> profile;
    if (!profileJson.isEmpty())
        profile = must(profileFromJson(profileJson));
    const auto file = must(ImportFile::open(path, kind, profile, builtInProfiles(), mapping));
    ImportOptions options = importOptions();
    options.fileName = QFileInfo(path).fileName();
    ImportResult result = must(importRows(*book, file->mapper(), options));
    for (const Error &error : result.errors)
        UNSCOPED_INFO(error.place.row << ' ' << error.place.column.toStdString() << " = " << error.place.value.toStdString() << " code " << int(error.code));
    REQUIRE(result.errorCount == 0);
    return result;
}

qint64 ledgerNet(TestBook &book)
{
    return book.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM entry"));
}

} // namespace

TEST_CASE("Superstore: 5,009 orders, each line's sales rounded to the cent", "[import][real]")
{
    const QString path = sharedFile(QStringLiteral("superstore/Sample - Superstore.csv"));
    if (!isThere(path))
        return;
    TestBook book = importBook(Engine::sqlite, QStringLiteral("USD"));
    const QByteArray profile = R"({"name":"superstore","kind":"orders","file":{"format":"csv","date":"M/d/yyyy"},"grain":"line","columns":{
        "order.code":"Order ID","order.ordered_on":"Order Date","order.province":"State","order.person":"Region","customer.code":"Customer ID",
        "customer.name":"Customer Name","customer.segment":"Segment","line.product":"Product ID","line.name":"Product Name",
        "line.product_group":"Sub-Category","line.quantity":"Quantity","line.net":"Sales"}})";
    const ImportResult result = importFile(book, path, ImportKind::orders, profile);
    CHECK(result.read == 9994);
    CHECK(result.added.value(QStringLiteral("orders")) == 5009);
    CHECK(result.added.value(QStringLiteral("lines")) == 9994);
    CHECK(result.added.value(QStringLiteral("customers")) == 793);
    CHECK(result.added.value(QStringLiteral("products")) == 1862);
    CHECK(ledgerNet(book) == 2'297'201'07);
    CHECK_FALSE(importFile(book, path, ImportKind::orders, profile).written);
}

TEST_CASE("Superstore: orders named in a second file came back whole", "[import][real]")
{
    const QString path = sharedFile(QStringLiteral("superstore/Sample - Superstore.csv"));
    if (!isThere(path))
        return;
    QTemporaryDir folder;
    const QString orders = folder.filePath(QStringLiteral("orders.csv"));
    REQUIRE(QFile::copy(path, orders));
    QFile returned(folder.filePath(QStringLiteral("returned.csv")));
    REQUIRE(returned.open(QIODevice::WriteOnly));
    returned.write("Returned,Order ID\nYes,CA-2020-152156\n");
    returned.close();
    TestBook book = importBook(Engine::sqlite, QStringLiteral("USD"));
    const QByteArray profile = R"({"name":"superstore","kind":"orders","file":{"format":"csv","date":"M/d/yyyy"},"grain":"line","columns":{
        "order.code":"Order ID","order.ordered_on":"Order Date","order.person":"Region","line.product":"Product ID","line.quantity":"Quantity","line.net":"Sales",
        "line.returned":{"column":"Order ID","lookup":{"file":"returned.csv","key":"Order ID","value":"Returned"},"map":{"Yes":{"field":"line.quantity"}}}}})";
    const ImportResult result = importFile(book, orders, ImportKind::orders, profile);
    CHECK(result.added.value(QStringLiteral("returns")) == 1);
    // 261.96 and 731.94 came back.
    CHECK(ledgerNet(book) == 2'297'201'07 - 993'90);
}

TEST_CASE("a hand-made workbook: year and month in two columns, noise behind the cents, no order codes", "[import][real]")
{
    const QString path = sharedFile(QStringLiteral("retail-toys-relabelled-vn/LABUBU Vietnam Sales Performance Analysis.xlsx"));
    if (!isThere(path))
        return;
    TestBook book = importBook(Engine::sqlite, QStringLiteral("USD"));
    const QByteArray profile = R"({"name":"toys","kind":"orders","file":{"format":"xlsx","sheet":"Data"},"grain":"order","columns":{
        "order.code":{"from":"row"},"order.ordered_on":{"columns":["Year","Month"],"join":"-","date":"yyyy-M"},"order.person":"Store Name",
        "order.channel":"Store Type","order.province":"Region","line.product":"Product Name","line.product_group":"Product Category",
        "line.quantity":"Units Sold","line.net":"Revenue"}})";
    const ImportResult result = importFile(book, path, ImportKind::orders, profile);
    CHECK(result.added.value(QStringLiteral("orders")) == 4794);
    CHECK(ledgerNet(book) == 3'607'011'39);
    CHECK(book.number(QStringLiteral("SELECT CAST(SUM(quantity) AS BIGINT) FROM entry")) == 270'761'000);
    CHECK_FALSE(importFile(book, path, ImportKind::orders, profile).written);
}

TEST_CASE("AdventureWorks: reseller sales, the month left out of them, and targets in thousands", "[import][real]")
{
    const QString path = sharedFile(QStringLiteral("adventureworks/dw/kiet_FactResellerSales.csv"));
    if (!isThere(path))
        return;
    TestBook book = importBook(Engine::sqlite, QStringLiteral("USD"));
    const QByteArray profile = R"({"name":"aw","kind":"orders","file":{"format":"csv","empty":["NULL"]},"grain":"line","columns":{
        "order.code":"SalesOrderNumber","order.ordered_on":"OrderDate","order.person":"EmployeeKey","order.province":"SalesTerritoryKey",
        "customer.code":"ResellerKey","line.product":"ProductKey","line.quantity":"OrderQuantity","line.net":"SalesAmount"}})";
    const ImportResult result = importFile(book, path, ImportKind::orders, profile);
    CHECK(result.added.value(QStringLiteral("orders")) == 3616);
    CHECK(result.added.value(QStringLiteral("lines")) == 57'851);
    CHECK(result.added.value(QStringLiteral("people")) == 17);
    CHECK(ledgerNet(book) == 77'548'570'20);

    const ImportResult june = importFile(book, sharedFile(QStringLiteral("adventureworks/powerbi-lab/ResellerSales_202006.csv")), ImportKind::orders, profile);
    CHECK(june.added.value(QStringLiteral("lines")) == 3004);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM order_line")) == 60'855);

    const QByteArray targets = R"({"name":"aw-targets","kind":"targets","file":{"format":"csv","empty":["NULL","-"]},"columns":{
        "target.metric":{"value":"revenue"},"target.subject":{"template":"person:{EmployeeID}"}},
        "unpivot":{"columns":{"M01":"01","M02":"02","M03":"03","M04":"04","M05":"05","M06":"06","M07":"07","M08":"08","M09":"09","M10":"10","M11":"11","M12":"12"},
        "into":"target.value","period":"{Year}-{key}","scale":"1000"}})";
    const ImportResult made = importFile(book, sharedFile(QStringLiteral("adventureworks/dw/kiet_ResellerSalesTargets.csv")), ImportKind::targets, targets);
    CHECK(made.added.value(QStringLiteral("targets")) == 245);
    CHECK(book.number(QStringLiteral("SELECT value FROM target t JOIN person p ON p.id = t.subject_id WHERE p.code = '61161660' AND t.period_first = 20170701")) == 200'000'00);
}

TEST_CASE("Chinook: 412 invoices of 2,328.60 whose seller is the customer's", "[import][real]")
{
    const QString path = sharedFile(QStringLiteral("chinook/InvoiceLine.csv"));
    if (!isThere(path))
        return;
    TestBook book = importBook(Engine::sqlite, QStringLiteral("USD"));
    const QByteArray profile = R"({"name":"chinook","kind":"orders","grain":"line","columns":{
        "order.code":"InvoiceId",
        "order.ordered_on":{"column":"InvoiceId","lookup":{"file":"Invoice.csv","key":"InvoiceId","value":"InvoiceDate"}},
        "customer.code":{"column":"InvoiceId","lookup":{"file":"Invoice.csv","key":"InvoiceId","value":"CustomerId"}},
        "line.product":"TrackId","line.quantity":"Quantity","line.unit_price":"UnitPrice"}})";
    const ImportResult result = importFile(book, path, ImportKind::orders, profile);
    CHECK(result.added.value(QStringLiteral("orders")) == 412);
    CHECK(ledgerNet(book) == 2'328'60);
}

TEST_CASE("KiotViet: valid invoices by seller, cancelled ones in no ledger", "[import][real]")
{
    const QString path = sharedFile(QStringLiteral("exports/kiotviet/DanhSachChiTietHoaDon_KV08052026-101500-123.xlsx"));
    if (!isThere(path) || builtInProfiles().empty())
        return;
    TestBook book = importBook(Engine::sqlite);
    importFile(book, path, ImportKind::orders, {});
    CHECK(book.rows(QStringLiteral("SELECT p.name, CAST(SUM(e.net) AS BIGINT) FROM entry e JOIN person p ON p.id = e.person_id GROUP BY p.name ORDER BY 2"))
          == QStringList{QStringLiteral("Trần Văn Bình|289000"), QStringLiteral("Nguyễn Thị Hoa|3180000"), QStringLiteral("Lê Quốc Khánh|8500000")});
}

TEST_CASE("Shopee: the order's vouchers and fees once, cancelled orders in no ledger", "[import][real]")
{
    const QString path = sharedFile(QStringLiteral("exports/shopee-vn/Order.all.20260401_20260430.xlsx"));
    if (!isThere(path) || builtInProfiles().empty())
        return;
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = importFile(book, path, ImportKind::orders, {});
    CHECK(result.added.value(QStringLiteral("orders")) == 10);
    CHECK(result.added.value(QStringLiteral("lines")) == 15);
    CHECK(book.number(QStringLiteral("SELECT CAST(SUM(l.net) AS BIGINT) FROM order_line l JOIN sales_order o ON o.id = l.order_id WHERE o.status <> 4")) == 3'296'000);
    CHECK(book.number(QStringLiteral("SELECT CAST(SUM(discount) AS BIGINT) FROM sales_order WHERE status <> 4")) == 44'750 + 61'000); // vouchers and the shop's own combo
}
