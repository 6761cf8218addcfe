// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as the programs of the world write them, and as people who mean harm do, from parts made by hand.
#include "core/exchange/xlsx_reader.h"

#include "tests/support/catch.h"
#include "tests/support/made_zip.h"
#include "tests/support/shown_rows.h"
#include "tests/support/stored_zip.h"

#include <algorithm>

using namespace somo;
using test::refusal;
using test::shownRows;
using test::workbook;
using test::ZipPart;

namespace {

const QByteArray relationTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of a workbook with one sheet of these rows, to be bent.
std::vector<ZipPart> partsOf(const QByteArray &rows, const QByteArray &types = relationTypes)
{
    return {
        {"_rels/.rels", "<Relationships><Relationship Id='r1' Type='" + types + "/officeDocument' Target='xl/workbook.xml'/></Relationships>"},
        {"xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='Data' sheetId='1' r:id='r2'/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='r2' Type='" + types + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
    };
}

const QByteArray oneRow = "<row r='1'><c r='A1' t='str'><v>a</v></c><c r='B1'><v>5</v></c></row>";
const std::string oneRowShown = "1: [a][5#]\n";

/// A workbook with sheets of these names and rows; a name that starts with '-' is hidden, with '=' very hidden.
QByteArray workbookOf(const std::vector<std::pair<QByteArray, QByteArray>> &sheets)
{
    QByteArray names;
    QByteArray relations;
    std::vector<ZipPart> parts = partsOf({});
    parts.resize(1);
    int number = 0;
    for (const auto &[name, rows] : sheets) {
        const QByteArray id = QByteArray::number(++number);
        const bool hidden = name.startsWith('-') || name.startsWith('=');
        const QByteArray state = name.startsWith('-') ? " state='hidden'" : name.startsWith('=') ? " state='veryHidden'" : "";
        names += "<sheet name='" + (hidden ? name.mid(1) : name) + "' sheetId='" + id + "'" + state + " r:id='r" + id + "'/>";
        relations += "<Relationship Id='r" + id + "' Type='" + relationTypes + "/worksheet' Target='s" + id + ".xml'/>";
        parts.push_back({"xl/s" + id + ".xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"});
    }
    parts.push_back({"xl/workbook.xml", "<workbook xmlns:r='r'><sheets>" + names + "</sheets></workbook>"});
    parts.push_back({"xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>"});
    return test::madeZip(parts);
}

QByteArray textRow(const QByteArray &text) { return "<row><c t='str'><v>" + text + "</v></c></row>"; }

} // namespace

TEST_CASE("an archive is read however it was packed", "[xlsx][zip]")
{
    const auto with = [](void (*bend)(ZipPart &)) {
        std::vector<ZipPart> parts = partsOf(oneRow);
        for (ZipPart &part : parts)
            bend(part);
        return test::madeZip(parts);
    };
    CHECK(shownRows(test::madeZip(partsOf(oneRow))) == oneRowShown);
    CHECK(shownRows(test::madeZip(partsOf(oneRow), true)) == oneRowShown);
    CHECK(shownRows(with([](ZipPart &part) { part.deflated = true; })) == oneRowShown);
    CHECK(shownRows(with([](ZipPart &part) { part.zip64 = true; })) == oneRowShown);
    CHECK(shownRows(with([](ZipPart &part) { part.deflated = part.descriptor = true; })) == oneRowShown);
    CHECK(shownRows(with([](ZipPart &part) { part.name.replace('/', '\\'); })) == oneRowShown);
    CHECK(shownRows(with([](ZipPart &part) { part.name = part.name.toUpper(); })) == oneRowShown);
    CHECK(shownRows(with([](ZipPart &part) { part.name.prepend('/'); })) == oneRowShown);
    CHECK(refusal(with([](ZipPart &part) { part.wrongBy = 1; })) == ErrorCode::damagedWorkbook);
    CHECK(refusal(with([](ZipPart &part) { part.flags = 1; })) == ErrorCode::encryptedWorkbook);
}

TEST_CASE("a part that stands twice with different contents is refused by its name", "[xlsx][zip]")
{
    std::vector<ZipPart> parts = partsOf(oneRow);
    parts.push_back(parts.back());
    CHECK(shownRows(test::madeZip(parts)) == oneRowShown); // the same twice
    parts.back().content.replace("<v>5<", "<v>6<");
    parts.back().name = "XL/worksheets/Sheet1.xml";
    Error error;
    CHECK(shownRows(test::madeZip(parts), {}, &error) == "refused");
    CHECK(error.code == ErrorCode::damagedWorkbook);
    CHECK(error.args.value(0) == QStringLiteral("xl/worksheets/sheet1.xml"));
}

TEST_CASE("sheets are found by their relations, whatever those look like", "[xlsx]")
{
    std::vector<ZipPart> parts = partsOf(oneRow, "http://purl.oclc.org/ooxml/officeDocument/relationships");
    CHECK(shownRows(test::madeZip(parts)) == oneRowShown); // strict
    parts[2].content.replace("worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml");
    CHECK(shownRows(test::madeZip(parts)) == oneRowShown);
    parts[2].content.replace("/xl/worksheets/sheet1.xml", "./worksheets/sheet1.xml");
    CHECK(shownRows(test::madeZip(parts)) == oneRowShown);
    parts[2].content.replace("./worksheets/sheet1.xml", "../../../odd/t%20b.xml"); // up no further than the root
    parts[3].name = "odd/t b.xml";
    CHECK(shownRows(test::madeZip(parts)) == oneRowShown);
    parts[2].content.replace("Target=", "TargetMode='External' Target=");
    CHECK(refusal(test::madeZip(parts)) == ErrorCode::sheetMissing);

    parts = partsOf(oneRow);
    parts.erase(parts.begin() + 2); // no relations at all
    CHECK(shownRows(test::madeZip(parts)) == oneRowShown);
    parts[0] = {"[Content_Types].xml", "<Types><Override PartName='/book/b.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>"};
    parts[1].name = "book/b.xml";
    parts[2].name = "book/worksheets/sheet1.xml";
    CHECK(shownRows(test::madeZip(parts)) == oneRowShown);
    parts[2].name = "book/other.xml";
    CHECK(refusal(test::madeZip(parts)) == ErrorCode::sheetMissing);
}

TEST_CASE("prefixes, byte order marks and other encodings of the XML don't matter", "[xlsx]")
{
    std::vector<ZipPart> parts = partsOf({});
    parts[3].content = "<x:worksheet xmlns:x='u'><x:dimension ref='A1:XFD1048576'/><x:sheetData><x:row x:r='1'><x:c r='A1' t='inlineStr'><x:is>"
                       "<x:r><x:t>\xC3\xA1</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c></x:row></x:sheetData></x:worksheet>";
    CHECK(shownRows(test::madeZip(parts)) == "1: [á]\n");
    parts[3].content.prepend("\xEF\xBB\xBF");
    CHECK(shownRows(test::madeZip(parts)) == "1: [á]\n");
    parts[3].content = "<?xml version='1.0' encoding='windows-1258'?><worksheet><sheetData><row><c t='str'><v>a\xEC</v></c></row></sheetData></worksheet>";
    CHECK(shownRows(test::madeZip(parts)) == "1: [a\xCC\x81]\n");
    parts[3].content = "<?xml version='1.0' encoding='koi8-r'?><worksheet/>";
    CHECK(refusal(test::madeZip(parts)) == ErrorCode::damagedWorkbook);
}

TEST_CASE("cells keep what they say, by type and format", "[xlsx]")
{
    const QByteArray styles = "<numFmts><numFmt numFmtId='170' formatCode='[h]:mm'/></numFmts>"
                              "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='46'/></cellXfs>";
    const auto [cells, shown] = GENERATE(table<QByteArray, std::string>({
        {"<c t='str'><f>A1&amp;B1</f><v>x</v></c>", "[x]"},
        {"<c><f>SUM(B1:C1)</f><v>7.5</v></c>", "[7.5#]"},
        {"<c><f>SUM(B1:C1)</f></c>", "[=SUM(B1:C1)=]"}, // never calculated: no silent nothing
        {"<c><f>B1</f><v/></c>", "[=B1=]"},
        {"<c t='str'><f>IF(1,\"\")</f><v></v></c><c><v>1</v></c>", "[][1#]"}, // calculated, to an empty text
        {"<c t='b'><v>true</v></c><c t='b'><v>0</v></c>", "[TRUE][FALSE]"},
        {"<c t='e'><f>1/0</f><v>#DIV/0!</v></c>", "[#DIV/0!]"},
        {"<c s=''><v>\n 12 \n</v></c>", "[12#]"},
        {"<c t='inlineStr'><is><t>in</t></is><v>9</v></c>", "[in]"},
        {"<c t='inlineStr'><v>9</v></c>", "[9]"},
        {"<c t='inlineStr'><is><t><![CDATA[a<b]]></t></is></c>", "[a<b]"},
        {"<c t='str'><v>a_x000D_\nb_x005F_x0041_ _x_ _xD83D__xDE00_ _xD83D_</v></c>", "[a\r\nb_x0041_ _x_ 😀 _xD83D_]"},
        {"<c t='d'><v>2026-04-01T00:00:00.000Z</v></c><c t='d'><v>T02:22:00</v></c><c t='d'><v>soon</v></c>", "[2026-04-01@][02:22:00@][soon]"},
        {"<c s='1'><v>0</v></c><c s='1'><v>46113.999999</v></c>", "[00:00:00@][2026-04-02@]"},
        {"<c s='2'><v>1.5</v></c><c s='3'><v>0.25</v></c><c s='2'><v>46113</v></c>", "[36:00:00@][06:00:00@][2026-04-01@]"},
        {"<c r='C1'><v>3</v></c><c r='A1'><v>1</v></c>", "[1#][][3#]"}, // out of order, but each in its place
        {"<c r='a1'><v>1</v></c><c><v>2</v></c><c r='D1'><v>4</v></c>", "[1#][2#][][4#]"},
    }));
    CAPTURE(cells);
    CHECK(shownRows(workbook("<row r='1'>" + cells + "</row>", {}, styles)) == "1: " + shown + "\n");
}

TEST_CASE("rows without a number take that of their first cell", "[xlsx]")
{
    CHECK(shownRows(workbook("<row><c r='A3'><v>1</v></c></row><row><c><v>2</v></c></row><row r='9'><c><v>3</v></c></row>"))
          == "3: [1#]\n4: [2#]\n9: [3#]\n");
    CHECK(shownRows(workbook("<row r='1'><c t='str'><v> </v></c></row>" + textRow("x"))) == "2: [x]\n"); // blanks alone are nothing
    // The drawings of a sheet have rows of their own kind.
    std::vector<ZipPart> parts = partsOf({});
    parts[3].content = "<worksheet><sheetData><row r='1048576'><c><v>1</v></c></row></sheetData><from><xdr:row xmlns:xdr='x'>4</xdr:row></from></worksheet>";
    CHECK(shownRows(test::madeZip(parts)) == "1048576: [1#]\n");
}

TEST_CASE("a workbook is found behind what a server left in front of it", "[xlsx][zip]")
{
    const QByteArray before = GENERATE(QByteArray("\r\n\r\n"), QByteArray("\xEF\xBB\xBF"), QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"));
    CHECK(shownRows(before + workbook(textRow("x"))) == "1: [x]\n");
    CHECK(refusal(before + workbook(textRow("x")).left(200)) == ErrorCode::damagedWorkbook);
}

TEST_CASE("rows in any order and rows of one number are read as they stand, each with a number of its own", "[xlsx]")
{
    const auto [rows, shown] = GENERATE(table<QByteArray, std::string>({
        {"<row r='5'><c r='A5'><v>1</v></c></row><row r='3'><c r='A3'><v>2</v></c></row><row r='4'><c r='A4'><v>3</v></c></row>", "5: [1#]\n6: [2#]\n7: [3#]\n"},
        {"<row r='5'><c><v>1</v></c></row><row r='5'><c><v>2</v></c></row><row r='9'><c><v>3</v></c></row>", "5: [1#]\n6: [2#]\n9: [3#]\n"},
        {"<row r='0'><c><v>1</v></c></row><row r='-4'><c><v>2</v></c></row>", "1: [1#]\n2: [2#]\n"},
    }));
    CAPTURE(rows);
    CHECK(shownRows(workbook(rows)) == shown);
    Error error; // below a sheet's last row there is none
    CHECK(shownRows(workbook("<row r='1048576'><c><v>1</v></c></row><row r='2'><c><v>2</v></c></row>"), {}, &error).ends_with("refused"));
    CHECK(error.code == ErrorCode::damagedWorkbook);
}

TEST_CASE("what stands where nothing can stand is refused by its cell", "[xlsx]")
{
    const auto [rows, row, column] = GENERATE(table<QByteArray, qint64, QString>({
        {"<row r='2'><c r='B2'><v>1</v></c><c r='B2'><v>2</v></c></row>", 2, QStringLiteral("B")},
        {"<row r='2'><c r='XFE2'><v>1</v></c></row>", 2, QStringLiteral("XFE")},
        {"<row r='3'><c r='AA3' t='s'><v>7</v></c></row>", 3, QStringLiteral("AA")},
        {"<row r='3'><c r='A3' t='s'><v>x</v></c></row>", 3, QStringLiteral("A")},
    }));
    CAPTURE(rows);
    Error error;
    CHECK(shownRows(workbook(rows), {}, &error).ends_with("refused"));
    CHECK(error.code == ErrorCode::damagedWorkbook);
    CHECK(error.args.value(0) == QStringLiteral("Data"));
    CHECK(error.place.row == row);
    CHECK(error.place.column == column);
}

TEST_CASE("number formats show dates, elapsed time or numbers", "[xlsx]")
{
    const auto [code, style] = GENERATE(table<std::string, NumberStyle>({
        {"[$-vi-VN]dd mmmm yyyy", NumberStyle::date},
        {"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", NumberStyle::date},
        {"\"ngày\" dd \"tháng\" mm", NumberStyle::date},
        {"[Red]dd/mm/yyyy", NumberStyle::date},
        {"mm:ss.00", NumberStyle::date},
        {"\"\";dd/mm/yyyy", NumberStyle::date}, // the first section shows nothing
        {"dd/mm/yyyy;@", NumberStyle::date},
        {"[DBNum1][$-404]m\"月\"d\"日\";@", NumberStyle::date},
        {"[h]:mm:ss", NumberStyle::elapsed},
        {"[mm]:ss", NumberStyle::elapsed},
        {"Standard", NumberStyle::plain},
        {"GENERAL", NumberStyle::plain},
        {"VND #,##0", NumberStyle::plain},
        {"0 \"ngày\"", NumberStyle::plain},
        {"0.00 d", NumberStyle::plain},
        {"[>=1000000]#,##0.0,,\"tr\";0", NumberStyle::plain},
        {"_-* #,##0\\ \"₫\"_-;-* #,##0_-;_-@_-", NumberStyle::plain},
        {"0.00E+00", NumberStyle::plain},
        {"\\d\\m\\y 0", NumberStyle::plain},
        {"", NumberStyle::plain},
        {"\"open", NumberStyle::plain},
        {"[open", NumberStyle::plain},
    }));
    CAPTURE(code);
    CHECK(numberStyleOf(code) == style);
}

TEST_CASE("the first visible sheet that holds anything is read", "[xlsx]")
{
    const QByteArray book = workbookOf({{"-Lists", textRow("l")}, {"=Old", textRow("o")}, {"Cover", {}}, {"Orders", textRow("x")}, {"More", textRow("m")}});
    CHECK(shownRows(book) == "1: [x]\n");
    FileLayout layout;
    layout.sheetName = QStringLiteral(" ORDERS");
    CHECK(shownRows(book, layout) == "1: [x]\n");
    layout.sheetName = QStringLiteral("Old"); // hidden ones by their name
    CHECK(shownRows(book, layout) == "1: [o]\n");
    layout.sheetName = QStringLiteral("Cover");
    CHECK(shownRows(book, layout).empty());
    CHECK(shownRows(workbookOf({{"-A", textRow("a")}, {"-B", textRow("b")}})) == "1: [a]\n");
    QByteArray bytes = book;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto source = openRows(buffer, {}, {});
    REQUIRE(source);
    CHECK((*source)->description() == QStringLiteral("xlsx, Orders (4/5)"));
    REQUIRE((*source)->tables().size() == 5);
    CHECK((*source)->tables()[0].name == QStringLiteral("Lists"));
    CHECK_FALSE((*source)->tables()[1].visible);
    REQUIRE((*source)->choose(4));
    SourceRow row;
    REQUIRE((*source)->next(row).value());
    CHECK(row.cells[0] == "m");
}

TEST_CASE("other files that are archives are named for what they are", "[xlsx]")
{
    CHECK(refusal(test::storedZip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<x/>"}})) == ErrorCode::otherWorkbook);
    CHECK(refusal(test::storedZip({{"xl/workbook.bin", "x"}})) == ErrorCode::otherWorkbook);
    CHECK(refusal(test::storedZip({{"Index/Document.iwa", "x"}})) == ErrorCode::otherWorkbook);
    CHECK(refusal(test::storedZip({{"word/document.xml", "<x/>"}})) == ErrorCode::notATable);
    Error error;
    CHECK(shownRows(test::storedZip({{"tháng 4/don.csv", "x"}, {"b.XLSX", "y"}, {"c.png", "z"}}), {}, &error) == "refused");
    CHECK(error.code == ErrorCode::packedFiles);
    CHECK(error.args.value(0) == QStringLiteral("don.csv, b.XLSX"));
    CHECK(refusal(test::storedZip({})) == ErrorCode::damagedWorkbook); // with nothing in it
    CHECK(refusal("\x1F\x8B\x08") == ErrorCode::packedFiles);
}

TEST_CASE("XML that would fill the memory is refused", "[xlsx][hostile]")
{
    const auto refused = [](const QByteArray &rows) {
        std::vector<ZipPart> parts = partsOf(rows);
        parts[3].deflated = true;
        return refusal(test::madeZip(parts));
    };
    QByteArray names;
    for (int i = 0; i < 400'000; ++i)
        names += "<n" + QByteArray::number(i) + "/>";
    CHECK(refused(names) == ErrorCode::workbookTooLarge); // millions of names
    CHECK(refused("<row a='" + QByteArray(20'000'000, 'x') + "'/>") == ErrorCode::workbookTooLarge); // a tag without end
    CHECK(refused(QByteArray("<a>").repeated(1'000'000)) == ErrorCode::workbookTooLarge); // nesting without end
    CHECK(refused("<row><c t='str'><v>" + QByteArray(20'000'000, 'x') + "</v></c></row>") == ErrorCode::rowTooLong);
    CHECK(refused("<row>" + QByteArray("<c r='A1'><v>1</v></c>").repeated(20'000) + "</row>") == ErrorCode::damagedWorkbook);
    CHECK(refused(QByteArray("<!-- x -->").repeated(1'000)) == ErrorCode::internal); // harmless
    // 400:1 from 64 MB on: no sheet is so alike.
    CHECK(refused(QByteArray(80'000'000, ' ')) == ErrorCode::workbookTooLarge);
}

TEST_CASE("strings beyond all use are refused before they fill the memory", "[xlsx][hostile]")
{
    std::vector<ZipPart> parts = partsOf(oneRow);
    const QByteArray strings = "<Relationship Id='r3' Type='" + relationTypes + "/sharedStrings' Target='sharedStrings.xml'/></Relationships>";
    parts[2].content.replace("</Relationships>", strings);
    parts.push_back({"xl/sharedStrings.xml", "<sst count='4000000000' uniqueCount='4000000000'><si/><si><t>a</t></si></sst>"});
    CHECK(shownRows(test::madeZip(parts)) == oneRowShown); // counts lie
    parts.back().content = "<sst>" + QByteArray("<si/>").repeated(15'000'000) + "</sst>";
    parts.back().deflated = true;
    CHECK(refusal(test::madeZip(parts)) == ErrorCode::workbookTooLarge);
    parts.back().content = "<!DOCTYPE sst [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><sst><si><t>&b;</t></si></sst>";
    CHECK(refusal(test::madeZip(parts)) == ErrorCode::damagedWorkbook);
}

TEST_CASE("a row at the last column costs no more than its cells", "[xlsx][hostile]")
{
    QByteArray rows;
    std::string shown;
    for (int i = 1; i <= 3; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows += "<row r='" + number + "'><c r='" + (i == 2 ? "B" : "XFD") + number + "'><v>" + number + "</v></c></row>";
    }
    const std::string text = shownRows(workbook(rows));
    CHECK(text.find("\n2: [][2#]\n") != std::string::npos); // nothing of the row before
    CHECK(text.ends_with("[][3#]\n"));
    CHECK(std::count(text.begin(), text.end(), '[') == 2 * 16'384 + 2);
}
