// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "tests/support/catch.h"
#include "tests/support/shared_data.h"
#include "tests/support/stored_zip.h"

#include <QBuffer>
#include <QFile>

using namespace somo;
using test::workbook;

namespace {

/// "1: a|b#|c@" per row: # number, @ date; or the error's code number.
std::string shown(QIODevice &device, const FileLayout &layout = {}, int *code = nullptr)
{
    auto source = openRows(device, layout, QStringLiteral("book.xlsx"));
    std::string text;
    if (!source) {
        if (code)
            *code = int(source.error().code);
        return "refused";
    }
    SourceRow row;
    for (;;) {
        auto more = (*source)->next(row);
        if (!more) {
            if (code)
                *code = int(more.error().code);
            return text + "refused";
        }
        if (!more.value())
            return text;
        text += std::to_string(row.number) + ':';
        for (size_t i = 0; i < row.cells.size(); ++i) {
            text += i == 0 ? " " : "|";
            text += row.cells[i];
            text += row.kind(i) == CellKind::number ? "#" : row.kind(i) == CellKind::date ? "@" : "";
        }
        text += '\n';
    }
}

std::string shown(const QByteArray &bytes, const FileLayout &layout = {}, int *code = nullptr)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return shown(buffer, layout, code);
}

} // namespace

TEST_CASE("every kind of cell is read, with or without its reference", "[xlsx]")
{
    const QByteArray rows = "<row r='2'><c r='B2' t='s'><v>0</v></c><c t='s'><v>1</v></c><c r='F2'><v>911.4300000000001</v></c></row>"
                            "<row><c t='inlineStr'><is><r><t>Mã </t></r><r><t xml:space='preserve'>đơn </t></r><rPh><t>no</t></rPh></is></c>"
                            "<c t='str'><f>A1</f><v>text</v></c><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c><c t='d'><v>2026-04-01T02:22:00</v></c></row>"
                            "<row r='9'><c r='A9'/><c r='B9'><v></v></c></row>"
                            "<x:row xmlns:x='x' r='10'><x:c><x:v>1.5E3</x:v></x:c></x:row>";
    const QByteArray strings = "<si><t>one</t></si><si><r><t>rich</t></r><r><t> text</t></r></si>";
    CHECK(shown(workbook(rows, strings))
          == "2: |one|rich text|||911.43#\n"
             "3: Mã đơn |text|TRUE|#N/A|2026-04-01 02:22:00@\n"
             "10: 1500#\n");
}

TEST_CASE("styles tell dates from numbers, in both date systems", "[xlsx]")
{
    const QByteArray styles = "<numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/><numFmt numFmtId='165' formatCode='#,##0 \"d\"'/></numFmts>"
                              "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/>"
                              "<xf numFmtId='165'/><xf numFmtId='22'/></cellXfs>";
    const QByteArray rows = "<row><c s='0'><v>46113</v></c><c s='1'><v>46113</v></c><c s='2'><v>46113</v></c><c s='3'><v>46113</v></c>"
                            "<c s='4'><v>46113.09861111111</v></c><c s='4'><v>0.5</v></c><c s='1'><v>-1</v></c></row>";
    CHECK(shown(workbook(rows, {}, styles)) == "1: 46113#|2026-04-01@|2026-04-01@|46113#|2026-04-01 02:22:00@|12:00:00@|-1#\n");
    CHECK(shown(workbook("<row><c s='1'><v>44651</v></c></row>", {}, styles, true)) == "1: 2026-04-01@\n");
    CHECK(serialDateText("1", false) == "1900-01-01");
    CHECK(serialDateText("59", false) == "1900-02-28");
    CHECK(serialDateText("60", false).empty()); // Excel's 29 February 1900
    CHECK(serialDateText("61", false) == "1900-03-01");
    CHECK(serialDateText("46112.999999999", false) == "2026-04-01");
}

TEST_CASE("number formats show dates or they don't", "[xlsx]")
{
    const auto [code, date] = GENERATE(table<std::string, bool>({
        {"dd/mm/yyyy", true}, {"yyyy-mm-dd hh:mm", true}, {"[$-42A]d mmmm yyyy", true}, {"[h]:mm", true}, {"m/d/yy;@", true},
        {"General", false}, {"0.00", false}, {"#,##0\\ \"₫\"", false}, {"#,##0 \"dong\"", false}, {"[Red]0.0", false}, {"@", false}, {"0\\d", false},
    }));
    CAPTURE(code);
    CHECK(isDateFormat(code) == date);
}

TEST_CASE("number cells keep Excel's fifteen digits and lose binary noise", "[xlsx]")
{
    const auto [raw, text] = GENERATE(table<std::string, std::string>({
        {"911.4300000000001", "911.43"}, {"0.1", "0.1"}, {"1E-7", "0.0000001"}, {"1.23456789012346E+18", "1234567890123460000"},
        {"-272.79000000000087", "-272.790000000001"}, {"6.9999999999999996E-2", "0.07"}, {"0", "0"}, {"-0", "0"}, {"x", ""}, {"", ""},
    }));
    CHECK(sheetNumberText(raw) == text);
}

TEST_CASE("the first visible sheet is read, another by number or name", "[xlsx]")
{
    const QByteArray book = workbook("<row><c t='str'><v>data</v></c></row>");
    CHECK(shown(book) == "1: data\n");
    FileLayout layout;
    layout.sheet = 1;
    CHECK(shown(book, layout) == "1: 1#\n");
    layout.sheetName = QStringLiteral("Data");
    CHECK(shown(book, layout) == "1: data\n");
    layout.sheetName = QStringLiteral("Other");
    int code = -1;
    CHECK(shown(book, layout, &code) == "refused");
    CHECK(code == int(ErrorCode::sheetMissing));
}

TEST_CASE("what is no sound workbook is refused with its own reason", "[xlsx]")
{
    const QByteArray good = workbook("<row><c><v>1</v></c></row>");
    const QByteArray ole("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    QByteArray encrypted = ole + QByteArray(600, '\0');
    for (const char c : QByteArray("EncryptedPackage"))
        encrypted.append(c).append('\0');
    const auto [bytes, expected] = GENERATE_COPY(table<QByteArray, ErrorCode>({
        {good.left(good.size() / 2), ErrorCode::damagedWorkbook},
        {ole + QByteArray(600, '\0'), ErrorCode::oldWorkbook},
        {encrypted, ErrorCode::encryptedWorkbook},
        {QByteArray("\x09\x08\x10\x00\x00\x06\x05\x00", 8), ErrorCode::oldWorkbook}, // BIFF without its compound file
        {"<html><body>Log in</body></html>", ErrorCode::htmlNotWorkbook},
        {"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>", ErrorCode::damagedWorkbook},
        {"<office:document xmlns:office='x'/>", ErrorCode::otherWorkbook},
        {QByteArray(600, '\0'), ErrorCode::notATable},
        {"%PDF-1.7", ErrorCode::notATable},
        {test::storedZip({{"a.txt", "x"}}), ErrorCode::packedFiles},
        {test::storedZip({{"a.png", "x"}}), ErrorCode::notATable},
        {QByteArray(), ErrorCode::emptyTable},
        {workbook("<row><c t='s'><v>7</v></c></row>"), ErrorCode::damagedWorkbook}, // no such shared string
        {workbook("<row><c><v>1</v></row>"), ErrorCode::damagedWorkbook},
        {workbook("<row r='9999999'><c><v>1</v></c></row>"), ErrorCode::damagedWorkbook},
        {workbook("<row><c r='XFE1'><v>1</v></c></row>"), ErrorCode::damagedWorkbook},
    }));
    int code = -1;
    CHECK(shown(bytes, {}, &code).ends_with("refused"));
    CHECK(code == int(expected));
}

TEST_CASE("a document type in a workbook's XML is refused", "[xlsx]")
{
    QByteArray book = test::storedZip({
        {"xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><workbook><sheets><sheet name='&a;' id='r1'/></sheets></workbook>"},
    });
    int code = -1;
    CHECK(shown(book, {}, &code) == "refused");
    CHECK(code == int(ErrorCode::damagedWorkbook));
}

TEST_CASE("a sheet is read again from its start", "[xlsx]")
{
    QBuffer buffer;
    buffer.setData(workbook("<row><c><v>1</v></c></row><row><c><v>2</v></c></row>"));
    buffer.open(QIODevice::ReadOnly);
    auto source = openRows(buffer, {}, {});
    REQUIRE(source);
    SourceRow row;
    for (int pass = 0; pass < 2; ++pass) {
        REQUIRE((*source)->next(row).value());
        CHECK(row.cells[0] == "1");
        REQUIRE((*source)->restart());
    }
}

TEST_CASE("the messy hand-made workbook is read whole", "[xlsx][real]")
{
    const auto path = test::sharedData(QStringLiteral("retail-toys-relabelled-vn/LABUBU Vietnam Sales Performance Analysis.xlsx"));
    if (!path)
        return;
    QFile file(*path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    FileLayout layout;
    layout.sheetName = QStringLiteral("Data");
    const std::string data = shown(file, layout);
    CHECK(std::count(data.begin(), data.end(), '\n') == 4795);
    CHECK(data.find("1007.37#") != std::string::npos);
    layout.sheetName = QStringLiteral("New Data (Sep 2021)");
    const std::string september = shown(file, layout);
    CHECK(std::count(september.begin(), september.end(), '\n') == 260);
    CHECK(september.find("|57#|911.43#|342#") != std::string::npos);
}
