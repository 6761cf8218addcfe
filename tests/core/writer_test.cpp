// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_source.h"
#include "core/exchange/xlsx_writer.h"

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
    CHECK((*source)->description() == QStringLiteral("xlsx, Tháng 10 2026   x"));
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
    CHECK(row.cells[0] == "'=1+1");
    CHECK_FALSE((*source)->next(row).value());
    FileLayout second;
    second.sheet = 2;
    auto other = openRows(buffer, second, {});
    REQUIRE(other);
    REQUIRE((*other)->next(row).value());
    REQUIRE((*other)->next(row).value());
    CHECK(row.cells[0] == "9007199254740.99");
}
