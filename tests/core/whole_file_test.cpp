// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping_proposal.h"
#include "core/exchange/profile_json.h"
#include "core/exchange/value_parse.h"
#include "tests/core/import_support.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using namespace somo;
using namespace somo::test;

// What of a person's own file isn't read, or can't be meant as it stands, is said or refused: never dropped in silence.

namespace {

struct WholeFile {
    QTemporaryDir folder;
    QString path;
    explicit WholeFile(const QString &text, const QString &name = QStringLiteral("bảng.csv"))
        : path(folder.filePath(name))
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(text.toUtf8()) >= 0);
    }
};

/// A sheet of a workbook in Excel 2003's XML; each row is its cells, parted by commas.
QString wholeSheet(const QString &name, const QStringList &rows)
{
    QString cells;
    for (const QString &row : rows) {
        cells += QStringLiteral("<Row>");
        for (const QString &cell : row.split(u','))
            cells += QString(QStringLiteral("<Cell><Data ss:Type='String'>") + cell + QStringLiteral("</Data></Cell>"));
        cells += QStringLiteral("</Row>");
    }
    return QStringLiteral("<Worksheet ss:Name='%1'><Table>%2</Table></Worksheet>").arg(name, cells);
}

QString wholeWorkbook(const QString &sheets)
{
    return QStringLiteral("<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>%1</Workbook>").arg(sheets);
}

ImportResult takenWhole(TestBook &book, const QString &path, const char *profile)
{
    QFile device(path);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const Profile found = must(recogniseProfile(device, QFileInfo(path).fileName(), ImportKind::orders, builtInProfiles()));
    REQUIRE(found.name == QLatin1String(profile));
    MapperOptions mapping;
    mapping.currencyDecimals = book->settings().currency.decimals;
    const auto file = must(ImportFile::open(path, ImportKind::orders, found, {}, mapping));
    return must(importRows(*book, file->mapper(), importOptions()));
}

const MapNote *noteOf(const ImportResult &result, MapNote::Kind kind)
{
    for (const ImportNote &note : result.notes) {
        if (note.kind == ImportNote::Kind::mapping && note.map.kind == kind)
            return &note.map;
    }
    return nullptr;
}

const QString wholeLines = QStringLiteral("SELECT o.code, l.name, l.quantity, l.net FROM order_line l JOIN sales_order o ON o.id = l.order_id ORDER BY o.code, l.id");
const QString wholeHead = QStringLiteral("Mã đơn,Ngày,Khách hàng,SĐT,Sản phẩm,SL,Đơn giá");

} // namespace

TEST_CASE("a further sheet with columns of its own is read by its own headers, and one that no profile reads is named", "[sheets]")
{
    const QString first = wholeSheet(QStringLiteral("T10"), {QStringLiteral("Mã đơn,Ngày,Sản phẩm,SL,Đơn giá"), QStringLiteral("D1,01/10/2026,Trà,1,100000")});
    const QString second = wholeSheet(QStringLiteral("T11"), {QStringLiteral("Tháng 11"), QStringLiteral("Ngày bán,Số lượng,Mã ĐH,Giá,Mặt hàng,Giảm giá"),
                                                              QStringLiteral("02/11/2026,2,D2,50000,Bánh,10000")});
    const QString stock = wholeSheet(QStringLiteral("Kho"), {QStringLiteral("Món,Tồn"), QStringLiteral("Trà,3"), QStringLiteral("Bánh,4")});
    const WholeFile file(wholeWorkbook(first + second + stock), QStringLiteral("sổ.xls"));
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = takenWhole(book, file.path, "plain-orders-vi");
    CHECK(result.errorCount == 0);
    CHECK(result.read == 2);
    CHECK(book.rows(wholeLines) == QStringList{QStringLiteral("D1|Trà|1000|100000"), QStringLiteral("D2|Bánh|2000|90000")});
    const MapNote *const joined = noteOf(result, MapNote::Kind::sheetsArranged);
    REQUIRE(joined);
    CHECK(joined->count == 2);
    const MapNote *const unread = noteOf(result, MapNote::Kind::sheetsUnread);
    REQUIRE(unread);
    CHECK(unread->value == QStringLiteral("Kho (2)"));
    CHECK(unread->count == 2);
    // The window reads the same.
    const auto shown = must(recogniseAnyKind(file.path, builtInProfiles()));
    REQUIRE(shown);
    CHECK(shown->file.parts.size() == 2);
}

TEST_CASE("a sheet of what came back is no part of the sales", "[sheets]")
{
    const QString sold = wholeSheet(QStringLiteral("Bán"), {QStringLiteral("Mã đơn,Ngày,Sản phẩm,SL,Đơn giá"), QStringLiteral("D1,01/10/2026,Trà,2,100000")});
    const QString back = wholeSheet(QStringLiteral("Trả hàng"), {QStringLiteral("Ngày,Mã đơn,Sản phẩm,SL,Đơn giá"), QStringLiteral("01/10/2026,D1,Trà,1,100000")});
    const WholeFile file(wholeWorkbook(sold + back), QStringLiteral("sổ.xls"));
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = takenWhole(book, file.path, "plain-orders-vi");
    CHECK(book.rows(wholeLines) == QStringList{QStringLiteral("D1|Trà|2000|200000")});
    REQUIRE(noteOf(result, MapNote::Kind::sheetsUnread));
    CHECK(noteOf(result, MapNote::Kind::sheetsUnread)->value == QStringLiteral("Trả hàng (1)"));
}

TEST_CASE("columns of figures that nothing reads are named, those of codes and numbers aren't", "[unread]")
{
    const WholeFile file(QString(wholeHead + QStringLiteral(",Phụ thu,STT,Mã vận đơn,Ghi chú thêm\nD1,20/11/2026,Lan,0901000001,A,2,100000,50000,1,123456,gói kỹ\nD2,20/11/2026,Minh,0901000002,A,1,100000,,2,123457,\n")));
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = takenWhole(book, file.path, "plain-orders-vi");
    const MapNote *const unread = noteOf(result, MapNote::Kind::columnsUnread);
    REQUIRE(unread);
    CHECK(unread->value == QStringLiteral("Phụ thu (1)"));
    CHECK(unread->count == 1);
}

TEST_CASE("a voucher is taken off once, whether the row's total holds it or not", "[totals]")
{
    const auto [columns, values, orderDiscount, lineNetSum] = GENERATE(table<QString, QString, qint64, qint64>({
        {QStringLiteral(",Voucher"), QStringLiteral(",50000"), 50'000, 200'000},
        {QStringLiteral(",Voucher,Thành tiền"), QStringLiteral(",50000,200000"), 50'000, 200'000},
        {QStringLiteral(",Voucher,Thành tiền"), QStringLiteral(",50000,150000"), 0, 150'000},
        {QStringLiteral(",Voucher"), QStringLiteral(",SALE10K"), 0, 200'000},
    }));
    CAPTURE(values.toStdString());
    const WholeFile file(QString(wholeHead + columns + QStringLiteral("\nD1,20/11/2026,Lan,0901000001,A,2,100000") + values + u'\n'));
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = takenWhole(book, file.path, "plain-orders-vi");
    CHECK(result.errorCount == 0);
    CHECK(book.number(QStringLiteral("SELECT discount FROM sales_order")) == orderDiscount);
    CHECK(book.number(QStringLiteral("SELECT net FROM order_line")) == lineNetSum);
    CHECK((noteOf(result, MapNote::Kind::amountsAside) != nullptr) == values.contains(u'S'));
    CHECK_FALSE(noteOf(result, MapNote::Kind::netsDiffer));
}

TEST_CASE("tax is no revenue, and a total that doesn't come out is counted", "[totals]")
{
    TestBook book = importBook(Engine::sqlite);
    const WholeFile taxed(QString(wholeHead + QStringLiteral(",VAT,Thành tiền\nD1,20/11/2026,Lan,0901000001,A,2,100000,16000,216000\nD2,20/11/2026,Lan,0901000001,A,2,100000,8%,200000\n")));
    const ImportResult result = takenWhole(book, taxed.path, "plain-orders-vi");
    CHECK(result.errorCount == 0);
    CHECK(book.rows(QStringLiteral("SELECT o.code, o.tax, l.net FROM order_line l JOIN sales_order o ON o.id = l.order_id ORDER BY o.code"))
          == QStringList{QStringLiteral("D1|16000|200000"), QStringLiteral("D2|0|200000")});
    REQUIRE(noteOf(result, MapNote::Kind::taxesTakenOff));
    CHECK(noteOf(result, MapNote::Kind::taxesTakenOff)->count == 1);
    REQUIRE(noteOf(result, MapNote::Kind::amountsAside));
    CHECK(noteOf(result, MapNote::Kind::amountsAside)->value == QStringLiteral("8%"));

    TestBook other = importBook(Engine::sqlite);
    const WholeFile odd(QString(wholeHead + QStringLiteral(",Thành tiền\nD1,20/11/2026,Lan,0901000001,A,2,100000,250000\nD2,20/11/2026,Lan,0901000001,A,3,33333,100000\n")));
    const ImportResult counted = takenWhole(other, odd.path, "plain-orders-vi");
    const MapNote *const differ = noteOf(counted, MapNote::Kind::netsDiffer);
    REQUIRE(differ);
    CHECK(differ->count == 1); // a third that was rounded is none
    CHECK(other.number(QStringLiteral("SELECT CAST(SUM(net) AS BIGINT) FROM order_line")) == 350'000);
}

TEST_CASE("a discount column of percents is read as such by its heading, else asked", "[totals]")
{
    TestBook book = importBook(Engine::sqlite);
    const WholeFile percents(QString(wholeHead + QStringLiteral(",CK %\nD1,20/11/2026,Lan,0901000001,A,2,100000,10\nD2,20/11/2026,Lan,0901000001,A,2,100000,5%\n")));
    const ImportResult read = takenWhole(book, percents.path, "plain-orders-vi");
    CHECK(read.errorCount == 0);
    CHECK(book.rows(wholeLines) == QStringList{QStringLiteral("D1|A|2000|180000"), QStringLiteral("D2|A|2000|190000")});
    CHECK_FALSE(noteOf(read, MapNote::Kind::percentsLikely));

    TestBook other = importBook(Engine::sqlite);
    const WholeFile bare(QString(wholeHead + QStringLiteral(",CK\nD1,20/11/2026,Lan,0901000001,A,2,100000,10\nD2,20/11/2026,Lan,0901000001,A,2,100000,5\n")));
    const MapNote *asked = nullptr;
    const ImportResult said = takenWhole(other, bare.path, "plain-orders-vi");
    asked = noteOf(said, MapNote::Kind::percentsLikely);
    REQUIRE(asked);
    CHECK(asked->count == 2);
    CHECK(asked->column == QStringLiteral("CK"));

    TestBook third = importBook(Engine::sqlite);
    const WholeFile amounts(QString(wholeHead + QStringLiteral(",CK\nD1,20/11/2026,Lan,0901000001,A,2,100000,10\nD2,20/11/2026,Lan,0901000001,A,2,100000,5000\n")));
    CHECK_FALSE(noteOf(takenWhole(third, amounts.path, "plain-orders-vi"), MapNote::Kind::percentsLikely));
}

TEST_CASE("sums and averages below the table are no orders, with a day beside them or in the column of goods", "[totals]")
{
    const QString footer = GENERATE(as<QString>{}, QStringLiteral("Tổng cộng,20/11/2026,,,,2,200000"), QStringLiteral("Trung bình,,,,,2,100000"), QStringLiteral(",,,,Tổng SL: 2 / Tổng tiền,2,200000"),
                                    QStringLiteral("Mã đơn,Ngày,Khách hàng,SĐT,Sản phẩm,SL,Đơn giá"));
    CAPTURE(footer.toStdString());
    const WholeFile file(QString(wholeHead + QStringLiteral("\nD1,20/11/2026,Lan,0901000001,A,2,100000\n") + footer + u'\n'));
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = takenWhole(book, file.path, "plain-orders-vi");
    CHECK(result.errorCount == 0);
    CHECK(book.rows(wholeLines) == QStringList{QStringLiteral("D1|A|2000|200000")});
    REQUIRE(noteOf(result, MapNote::Kind::rowsPassedOver));
    CHECK(noteOf(result, MapNote::Kind::rowsPassedOver)->count == 1);
}

TEST_CASE("a day that stands alone in its row is the day of the rows below that say none", "[totals]")
{
    const WholeFile file(QString(wholeHead + QStringLiteral("\nNgày 20/11/2026,,,,,,\nD1,,Lan,0901000001,A,2,100000\nNgày 21/11/2026,,,,,,\nD2,,Minh,0901000002,A,1,100000\n")));
    TestBook book = importBook(Engine::sqlite);
    CHECK(takenWhole(book, file.path, "plain-orders-vi").errorCount == 0);
    CHECK(book.rows(QStringLiteral("SELECT code, ordered_on FROM sales_order ORDER BY code")) == QStringList{QStringLiteral("D1|20261120"), QStringLiteral("D2|20261121")});
}

TEST_CASE("a price without a quantity is refused, and so is a code of two customers", "[import]")
{
    const auto [rows, code, row] = GENERATE(table<QString, ErrorCode, qint64>({
        {QStringLiteral("D1,20/11/2026,Lan,0901000001,A,,100000\n"), ErrorCode::quantityMissing, 2},
        {QStringLiteral("D1,20/11/2026,Lan,0901000001,A,1,100000\nD1,20/11/2026,Minh,0901000002,B,1,50000\n"), ErrorCode::orderContradicts, 3},
    }));
    const WholeFile file(QString(wholeHead + u'\n' + rows));
    TestBook book = importBook(Engine::sqlite);
    const ImportResult result = takenWhole(book, file.path, "plain-orders-vi");
    CHECK(result.refused);
    REQUIRE(result.errorCount == 1);
    CHECK(result.errors[0].code == code);
    CHECK(result.errors[0].place.row == row);
}

TEST_CASE("one customer's two phones, and one phone in two ways of writing, are one customer", "[import]")
{
    const QString second = GENERATE(as<QString>{}, QStringLiteral("Lan,0902000002"), QStringLiteral("Chị Lan,+84 901 000 001"));
    const WholeFile file(QString(wholeHead + QStringLiteral("\nD1,20/11/2026,Lan,0901000001,A,1,100000\nD1,20/11/2026,") + second + QStringLiteral(",B,1,50000\n")));
    TestBook book = importBook(Engine::sqlite);
    CHECK(takenWhole(book, file.path, "plain-orders-vi").errorCount == 0);
    CHECK(book.number(QStringLiteral("SELECT COUNT(*) FROM sales_order")) == 1);
}

TEST_CASE("dates with a Vietnamese month are read", "[dates]")
{
    for (const char *text : {"20 tháng 11, 2026", "ngày 20 tháng 11 năm 2026", "20-thg 11-2026", "20 Tháng 11 2026"}) {
        CAPTURE(text);
        const auto read = parseDate(text, DateReading::dayFirst);
        REQUIRE(read);
        CHECK(read->day == Day::fromNumber(20261120));
    }
    CHECK_FALSE(parseDate("20 tháng 13, 2026", DateReading::dayFirst));
    CHECK_FALSE(parseDate("tháng 11, 2026", DateReading::dayFirst));
}

TEST_CASE("people's own short lists are known by their headings", "[profiles]")
{
    const auto [header, name] = GENERATE(table<QString, QString>({
        {QStringLiteral("Mã hàng,Tên hàng,Giá bán"), QStringLiteral("plain-products-vi")},
        {QStringLiteral("SKU,Product name,Price,Cost"), QStringLiteral("plain-products-en")},
        {QStringLiteral("Họ tên,SĐT,Địa chỉ"), QStringLiteral("plain-customers-vi")},
        {QStringLiteral("Tên khách hàng,Số điện thoại,Sinh nhật,Ghi chú"), QStringLiteral("plain-customers-vi")},
        {QStringLiteral("Name,Phone,Email"), QStringLiteral("plain-customers-en")},
        {QStringLiteral("Mã NV,Họ tên,Nhóm"), QStringLiteral("plain-people-vi")},
        {QStringLiteral("Employee ID,Name,Team"), QStringLiteral("plain-people-en")},
        {QStringLiteral("Mã đơn,Ngày,Số tiền"), QStringLiteral("plain-payments-vi")},
        {QStringLiteral("Order no,Payment date,Amount"), QStringLiteral("plain-payments-en")},
        {QStringLiteral("Mã đơn,Ngày trả,Sản phẩm,Số lượng"), QStringLiteral("plain-returns-vi")},
        {QStringLiteral("Order no,Return date,Product,Qty"), QStringLiteral("plain-returns-en")},
        {QStringLiteral("Mã NV,Tháng,Doanh thu mục tiêu"), QStringLiteral("plain-targets-vi")},
        {QStringLiteral("Salesperson,Month,Revenue target"), QStringLiteral("plain-targets-en")},
    }));
    CAPTURE(header.toStdString());
    const WholeFile file(QString(header + QStringLiteral("\n1,1,1,1\n")));
    const auto found = must(recogniseAnyKind(file.path, builtInProfiles()));
    REQUIRE(found);
    CHECK(found->name == name);
}

TEST_CASE("a table of sales without prices is no list of customers, goods or payments", "[profiles]")
{
    const QString header = GENERATE(as<QString>{}, QStringLiteral("Mã đơn,Ngày,Khách hàng,SĐT,Sản phẩm"), QStringLiteral("Mã đơn,Ngày,Khách hàng,Số tiền"), QStringLiteral("Khách hàng,SĐT,Sản phẩm,SL"),
                                    QStringLiteral("Order no,Date,Customer,Amount"), QStringLiteral("Tên,Nhóm"), QStringLiteral("Họ tên"));
    CAPTURE(header.toStdString());
    const WholeFile file(QString(header + QStringLiteral("\n1,1,1,1,1\n")));
    CHECK_FALSE(must(recogniseAnyKind(file.path, builtInProfiles())));
}

TEST_CASE("a heading that stands over every kind of table makes no list of deals; a deal is somebody's or has a name", "[profiles]")
{
    const auto [header, name] = GENERATE(table<QString, QString>({
        {QStringLiteral("Bán ngày,Món,Thu,Tình trạng"), QString()},
        {QStringLiteral("Stage"), QString()},
        {QStringLiteral("Tình trạng,Ghi chú"), QString()},
        {QStringLiteral("Khách,Giai đoạn,Giá trị"), QStringLiteral("plain-deals-vi")},
        {QStringLiteral("Deal,Stage"), QStringLiteral("plain-deals-en")},
    }));
    CAPTURE(header.toStdString());
    const WholeFile file(QString(header + QStringLiteral("\n1,1,1,1\n")));
    const auto found = must(recogniseAnyKind(file.path, builtInProfiles()));
    CHECK((found ? found->name : QString()) == name);
}
