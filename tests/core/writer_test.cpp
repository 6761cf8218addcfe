// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_source.h"
#include "core/exchange/xlsx_writer.h"
#include "core/report/render.h"
#include "core/report/text_table.h"

#include "tests/support/catch.h"

#include <QBuffer>

using namespace somo;

TEST_CASE("a written workbook is read back: texts, amounts, dates, no formula", "[xlsx]")
{
    XlsxWriter writer;
    REQUIRE(writer.startSheet(QStringLiteral("Tháng 10/2026: [x]"), {QStringLiteral("Tên"), QStringLiteral("Số tiền"), QStringLiteral("Ngày")}));
    REQUIRE(writer.writeRow({QStringLiteral("Đặng <b>&\"A\" 😀"), SheetNumber{QStringLiteral("-1234.56"), 2}, Day::fromNumber(20261031)}));
    REQUIRE(writer.writeRow({QStringLiteral("=1+1"), std::monostate(), Day()}));
    REQUIRE(writer.startSheet(QStringLiteral("2"), {QStringLiteral("a")}));
    REQUIRE(writer.writeRow({SheetNumber{QStringLiteral("9007199254740.99"), 2}}));
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    REQUIRE(writer.finish(buffer));

    auto source = openRows(buffer, {}, {});
    REQUIRE(source);
    CHECK((*source)->description() == QStringLiteral("xlsx, Tháng 10 2026   x (1/2)"));
    SourceRow row;
    REQUIRE((*source)->next(row).value());
    CHECK(row.cells[0] == "Tên");
    REQUIRE((*source)->next(row).value());
    CHECK(row.cells[0] == "Đặng <b>&\"A\" 😀");
    CHECK(row.cells[1] == "-1234.56");
    CHECK(row.kind(1) == CellKind::number);
    CHECK(row.cells[2] == "2026-10-31");
    CHECK(row.kind(2) == CellKind::date);
    REQUIRE((*source)->next(row).value());
    CHECK(row.cells[0] == "=1+1"); // a string cell is no formula
    CHECK_FALSE((*source)->next(row).value());
    FileLayout second;
    second.sheet = 2;
    auto other = openRows(buffer, second, {});
    REQUIRE(other);
    REQUIRE((*other)->next(row).value());
    REQUIRE((*other)->next(row).value());
    CHECK(row.cells[0] == "9007199254740.99");
}

TEST_CASE("a workbook keeps every digit and every letter that a cell can hold", "[xlsx]")
{
    const QString longText = QString(QString(32'765, QChar(u'a')) + QStringLiteral("😀z")); // Excel's cell ends within the face
    XlsxWriter writer;
    REQUIRE(writer.startSheet(QStringLiteral("a"), {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")}));
    REQUIRE(writer.writeRow({SheetNumber{QStringLiteral("0.1"), 1}, SheetNumber{QStringLiteral("-0.007"), 3}, SheetNumber{QStringLiteral("123456789012345"), 0},
                             SheetNumber{QStringLiteral("1234567890123456"), 0}, SheetNumber{QStringLiteral("99999999.9999999"), 7}}));
    REQUIRE(writer.writeRow({QStringLiteral("0901234567"), QString(QStringLiteral("é€") + QChar(u'\x01') + QStringLiteral("\t😀")),
                             QString(QChar(0xDC00) + QStringLiteral("b")), QStringLiteral("c") + QChar(0xD83D), longText}));
    REQUIRE(writer.writeRow({QStringLiteral("text"), SheetNumber{QStringLiteral("5"), 0, NumberLook::percent}, SheetNumber{QStringLiteral("5"), 2}}));
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    REQUIRE(writer.finish(buffer));
    auto source = openRows(buffer, {}, {});
    REQUIRE(source);
    SourceRow row;
    REQUIRE((*source)->next(row).value());
    REQUIRE((*source)->next(row).value());
    CHECK(row.cells[0] == "0.1");
    CHECK(row.cells[1] == "-0.007");
    CHECK(row.cells[2] == "123456789012345");
    CHECK(row.kind(2) == CellKind::number);
    CHECK(row.cells[3] == "1234567890123456");
    CHECK(row.kind(3) == CellKind::text);
    CHECK(row.cells[4] == "99999999.9999999");
    REQUIRE((*source)->next(row).value());
    CHECK(row.cells[0] == "0901234567");
    CHECK(row.kind(0) == CellKind::text);
    CHECK(row.cells[1] == "é€\t😀");
    CHECK(row.cells[2] == "?b");
    CHECK(row.cells[3] == "c");
    CHECK(row.cells[4] == std::string(32'765, 'a'));
    REQUIRE((*source)->next(row).value());
    CHECK(row.cells[0] == "text");
    CHECK(row.cells[1] == "5");
    CHECK(row.cells[2] == "5");
}

TEST_CASE("a report's workbook has a sheet for each kind of table, with the page in front", "[xlsx][report]")
{
    const auto cell = [](ReportCell::Kind kind, qint64 value, const char *text) {
        ReportCell made;
        made.kind = kind;
        made.value = value;
        made.text = QString::fromUtf8(text);
        return made;
    };
    const auto text = [&](const char *value) { return cell(ReportCell::Kind::text, 0, value); };
    const auto count = [&](qint64 value) { return cell(ReportCell::Kind::count, value, ""); };
    Report report;
    report.language = Language::english;
    const auto page = [&](const char *name, std::vector<ReportColumn> columns, std::vector<ReportCell> row) {
        report.blocks.emplace_back(ReportHeading{1, QString::fromUtf8(name), {}});
        report.blocks.emplace_back(ReportTable{QStringLiteral("Targets"), {}, std::move(columns), {std::move(row)}, {}});
    };
    page("An", {{QStringLiteral("Metric")}, {QStringLiteral("Target")}}, {text("Orders"), count(10)});
    // A column more, another order, and one heading twice: each value stands below its own heading.
    page("Bình", {{QStringLiteral("Target")}, {QStringLiteral("Metric")}, {QStringLiteral("Target")}}, {count(20), text("Orders"), count(30)});
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    REQUIRE(writeReportXlsx(report, buffer));
    auto source = openRows(buffer, {}, {});
    REQUIRE(source);
    CHECK((*source)->description() == QStringLiteral("xlsx, Targets"));
    SourceRow row;
    const auto next = [&] {
        REQUIRE((*source)->next(row).value());
        std::string cells;
        for (const auto &cell : row.cells)
            cells += std::string(cell) + '|';
        return cells;
    };
    CHECK(next() == "Page of the report|Metric|Target|Target|");
    CHECK(next() == "An|Orders|10|");
    CHECK(next() == "Bình|Orders|20|30|");
    CHECK_FALSE((*source)->next(row).value());
    FileLayout second;
    second.sheet = 2;
    CHECK_FALSE(openRows(buffer, second, {}));
}

TEST_CASE("one name of thousands of letters doesn't push a table off the screen", "[report]")
{
    TextTable table;
    table.addRow({QString(10'000, QChar(u'a')), QStringLiteral("1")});
    table.addRow({QString(QStringLiteral("ế")).repeated(300), QStringLiteral("2")});
    const QStringList lines = table.toText().split(u'\n');
    CHECK(lines[0] == QString(QString(299, QChar(u'a')) + QStringLiteral("…  1")));
    CHECK(lines[1] == QString(QString(QStringLiteral("ế")).repeated(300) + QStringLiteral("  2")));
}
