// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_source.h"
#include "core/exchange/saved_table.h"
#include "core/exchange/zip_archive.h"
#include "tests/support/catch.h"

#include <QBuffer>

using namespace somo;

namespace {

SavedTable sample()
{
    SavedTable table;
    table.title = QStringLiteral("History");
    table.headers = {QStringLiteral("Mã"), QStringLiteral("Ngày"), QStringLiteral("Tiền (₫)"), QStringLiteral("Đạt")};
    table.rows = {{QStringLiteral("0012"), Day::fromNumber(20261005), SheetNumber{QStringLiteral("-1250000")}, SheetNumber{QStringLiteral("83.2"), 0, NumberLook::percent}},
                  {QStringLiteral("=A1"), Day(), SheetNumber{QStringLiteral("12345678901234567")}, SheetNumber{QStringLiteral("100.25"), 0, NumberLook::percent}}};
    table.totals = {{SheetNumber{QStringLiteral("2")}, SheetCell(), SheetNumber{QStringLiteral("12345678900000000")}, SheetCell()}};
    alignDecimals(table);
    return table;
}

QByteArray written(const SavedTable &table, TableForm form)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(writeTable(table, form, buffer));
    return buffer.data();
}

} // namespace

TEST_CASE("a saved table as CSV: exact values, no formula, totals last", "[export]")
{
    CHECK(QString::fromUtf8(written(sample(), TableForm::csv))
          == QString::fromUtf8("\xEF\xBB\xBFMã,Ngày,Tiền (₫),Đạt\r\n0012,2026-10-05,-1250000,83.2\r\n'=A1,,12345678901234567,100.25\r\n2,,12345678900000000,\r\n"));
}

TEST_CASE("a saved table as a workbook: types are kept, a number beyond a spreadsheet's digits as text", "[export][xlsx]")
{
    const SavedTable table = sample();
    CHECK(std::get<SheetNumber>(table.rows[0][3]).decimals == 2);
    QBuffer buffer;
    buffer.setData(written(table, TableForm::workbook));
    buffer.open(QIODevice::ReadOnly);
    auto source = openRows(buffer, {}, {});
    REQUIRE(source);
    // Excel keeps the name "History" for itself.
    CHECK((*source)->description() == QStringLiteral("xlsx, History (2)"));
    SourceRow row;
    REQUIRE((*source)->next(row).value());
    REQUIRE((*source)->next(row).value());
    CHECK((row.cells[0] == "0012" && row.kind(0) == CellKind::text));
    CHECK((row.cells[1] == "2026-10-05" && row.kind(1) == CellKind::date));
    CHECK((row.cells[2] == "-1250000" && row.kind(2) == CellKind::number));
    CHECK((row.cells[3] == "83.2" && row.kind(3) == CellKind::number));
    REQUIRE((*source)->next(row).value());
    CHECK((row.cells[0] == "=A1" && row.kind(0) == CellKind::text)); // a string cell never runs
    CHECK((row.cells[2] == "12345678901234567" && row.kind(2) == CellKind::text));
    REQUIRE((*source)->next(row).value());
    CHECK((row.cells[0] == "2" && row.kind(0) == CellKind::number));
    CHECK_FALSE((*source)->next(row).value());
}

TEST_CASE("a total that is the sum of its column is a formula in a workbook, with its value beside it", "[export][xlsx]")
{
    SavedTable table;
    table.title = QStringLiteral("Đơn hàng");
    table.headers = {QStringLiteral("Mã"), QStringLiteral("Tiền"), QStringLiteral("SL"), QStringLiteral("Đạt")};
    table.rows = {{QStringLiteral("D1"), SheetNumber{QStringLiteral("1250000")}, SheetNumber{QStringLiteral("1.5"), 1}, SheetNumber{QStringLiteral("80"), 0, NumberLook::percent}},
                  {QStringLiteral("D2"), SheetNumber{QStringLiteral("-50000")}, SheetNumber{QStringLiteral("2.25"), 2}, SheetNumber{QStringLiteral("90"), 0, NumberLook::percent}}};
    table.totals = {{QStringLiteral("Tổng: 2 đơn"), SheetNumber{QStringLiteral("1200000")}, SheetNumber{QStringLiteral("3.750"), 3}, SheetNumber{QStringLiteral("85"), 0, NumberLook::percent}}};
    const QByteArray bytes = written(table, TableForm::workbook);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto zip = ZipArchive::open(buffer);
    REQUIRE(zip);
    const auto part = (*zip)->readAll("xl/worksheets/sheet1.xml", 100'000);
    REQUIRE(part);
    const QString sheet = QString::fromUtf8(*part);
    INFO(sheet.toStdString());
    CHECK(sheet.contains(QStringLiteral("<f>SUM(B2:B3)</f><v>1200000</v>")));
    CHECK(sheet.contains(QStringLiteral("<f>SUM(C2:C3)</f><v>3.75</v>")));
    CHECK_FALSE(sheet.contains(QStringLiteral("SUM(D2")));
    // Read again it is a number like another.
    auto source = openRows(buffer, {}, {});
    REQUIRE(source);
    SourceRow row;
    for (int i = 0; i < 4; ++i)
        REQUIRE((*source)->next(row).value());
    CHECK((row.cells[1] == "1200000" && row.kind(1) == CellKind::number));
    CHECK((row.cells[3] == "85" && row.kind(3) == CellKind::number));
}

TEST_CASE("columns are added up exactly, and not beyond what a spreadsheet keeps", "[export]")
{
    ColumnSums sums;
    const auto number = [](const char *text) { return SheetNumber{QString::fromLatin1(text)}; };
    sums.add({number("0.1"), number("999999999999999"), number("1"), QStringLiteral("a")});
    sums.add({number("0.25"), number("1000000000000000"), SheetCell(), number("-3")});
    CHECK(sums.sum(0)->text == u"0.35");
    CHECK(sums.sum(0)->decimals == 2);
    CHECK_FALSE(sums.sum(1)); // one of them has sixteen digits: it is a text in the workbook
    CHECK(sums.sum(2)->text == u"1");
    CHECK_FALSE(sums.isWhole(2));
    CHECK(sums.isWhole(0));
    CHECK(sums.sum(3)->text == u"-3");
    CHECK_FALSE(sums.sum(4));
    CHECK(sums.isSum(0, number("0.350")));
    CHECK_FALSE(sums.isSum(0, number("0.36")));
}

TEST_CASE("sheets of one name, names that Excel refuses, and texts that XML refuses", "[xlsx]")
{
    XlsxWriter writer;
    const QString name = QStringLiteral("Doanh thu theo kênh và theo vùng năm 2026");
    for (int i = 0; i < 2; ++i) {
        REQUIRE(writer.startSheet(name, {QStringLiteral("a")}));
        REQUIRE(writer.writeRow({QString(QStringLiteral("x") + QChar(1) + QChar(0xFFFE) + QStringLiteral("y"))}));
    }
    REQUIRE(writer.startSheet(QStringLiteral("'[]'"), {}));
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    REQUIRE(writer.finish(buffer));
    FileLayout second;
    second.sheet = 2;
    auto source = openRows(buffer, second, {});
    REQUIRE(source);
    CHECK((*source)->description() == QStringLiteral("xlsx, Doanh thu theo kênh và theo (2) (2/3)"));
    SourceRow row;
    REQUIRE((*source)->next(row).value());
    REQUIRE((*source)->next(row).value());
    CHECK(row.cells[0] == "xy");
}

TEST_CASE("a table's name becomes one that every system takes for a file", "[export]")
{
    CHECK(fileNameFor(QString::fromUtf8("Đơn hàng: \"T10/2026\""), Day::fromNumber(20261005)) == QString::fromUtf8("Đơn hàng T10 2026 2026-10-05"));
    CHECK(fileNameFor(QStringLiteral("..a"), Day::fromNumber(20261005)) == QStringLiteral("a 2026-10-05"));
    CHECK(tableFormFromEnding(u"XLSX") == TableForm::workbook);
    CHECK_FALSE(tableFormFromEnding(u"pdf").has_value());
}
