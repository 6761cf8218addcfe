// SPDX-License-Identifier: GPL-3.0-or-later
// Web pages and Excel 2003's XML that carry the name of a workbook.
#include "core/exchange/html_entities.h"
#include "core/exchange/html_table.h"

#include "tests/support/catch.h"
#include "tests/support/shown_rows.h"

using namespace somo;
using test::refusal;
using test::shownRows;

namespace {

QByteArray utf16(const QString &text)
{
    QByteArray bytes("\xFF\xFE");
    for (const QChar c : text)
        bytes.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
    return bytes;
}

} // namespace

TEST_CASE("the table of a web page is read as a browser shows it", "[html]")
{
    const auto [page, rows] = GENERATE(table<QByteArray, std::string>({
        {"<html><body><table><tr><th>Mã</th><th>Tên</th></tr><tr><td>1</td><td>Hà</td></tr></table></body></html>", "1: [Mã][Tên]\n2: [1][Hà]\n"},
        {"<table><TR><TD>a<td>b<tr><td>c", "1: [a][b]\n2: [c]\n"}, // end tags left out
        {"<table><tr><td> a \n  b&nbsp;c&nbsp;</td><td>&nbsp;</td><td>x<br>y<br/>z</td></tr></table>", "1: [a b c][][x\ny\nz]\n"},
        {"<table><tr><td>&#272;&#x1ECD;c &amp; Vi&ecirc;n &lt;3 &copy &unknown; a&b</td></tr></table>", "1: [Đọc & Viên <3 © &unknown; a&b]\n"},
        {"<table><tr><td colspan=2>a</td><td>b</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>", "1: [a][][b]\n2: [1][2][3]\n"},
        {"<table><tr><td rowspan='2'>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>", "1: [a][b]\n2: [][c]\n3: [d]\n"},
        {"<table><tr><td rowspan=2 colspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "1: [a][][b]\n2: [][][c]\n"},
        {"<p>Title</p><table><tr><td>a</td></tr></table><p>x</p><table><tr><td>b</td></tr></table>", "1: [a]\n2: [b]\n"},
        {"<table><tr><td>x</td><td><table><tr><td>in</td></tr></table></td></tr></table>", "1: [x]\n2: [in]\n"},
        {"<table><tr></tr><tr><td></td></tr><tr><td>a</td></tr></table>", "3: [a]\n"},
        {"<!-- <table><tr><td>no</td></tr></table> --><style>td > b { x: '<td>' }</style><table><!--[if x]><tr><td>no</td></tr><![endif]--><tr><td>a</td></tr></table>", "1: [a]\n"},
        {"<div><script>if (a < b) document.write('<table>');</script><table><tr><td title='a > b' class=\"x\">a</td></tr></table>", "1: [a]\n"},
        {"<table><tr><td>1 < 2 <b>and</b> more</td></tr></table>", "1: [1 < 2 and more]\n"},
        {"<table><tr><td x:num='1234.5678'>1.234,57</td><td x:num>7</td><td x:num='46113'>01/04/2026</td></tr></table>", "1: [1234.5678#][7][01/04/2026]\n"},
        {"\xEF\xBB\xBF\r\n <?xml version='1.0'?><!DOCTYPE html><html xmlns='x'><table><tr><td>a</td></tr></table></html>", "1: [a]\n"},
        {"<table><tr><td>a</td></tr></table></bo", "1: [a]\n"}, // cut behind the table
    }));
    CAPTURE(page);
    CHECK(shownRows(page) == rows);
}

TEST_CASE("the letters of a page come from its bytes before its words", "[html]")
{
    const QByteArray table = "<table><tr><td>S\xF4\xEC</td></tr></table>"; // Số in Windows-1258
    CHECK(shownRows("<meta charset=\"windows-1258\">" + table) == "1: [S\xC3\xB4\xCC\x81]\n");
    CHECK(shownRows("<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'>" + table) == "1: [Sôì]\n");
    CHECK(shownRows("<meta charset=windows-1258><table><tr><td>Số</td></tr></table>") == "1: [Số]\n"); // it lies
    CHECK(shownRows(utf16(QStringLiteral("<html><table><tr><td>Số</td></tr></table>"))) == "1: [Số]\n");
    FileLayout layout;
    layout.encoding = Encoding::utf8;
    CHECK(refusal("<html>" + table, layout) == ErrorCode::badBytes);
}

TEST_CASE("a page without a table, or cut off, is refused with its reason", "[html]")
{
    CHECK(refusal("<!DOCTYPE html><html><form>Password</form></html>") == ErrorCode::htmlNotWorkbook);
    Error error;
    CHECK(shownRows("<table><tr><td>a</td></tr><tr><td>b</td><td>c", {}, &error).ends_with("refused"));
    CHECK(error.code == ErrorCode::fileCutOff);
    CHECK(error.place.row == 2);
    CHECK(refusal("<table><tr><td>a</td></tr><tr><td col") == ErrorCode::fileCutOff);
    CHECK(refusal("<table><tr><td>a</td></tr><!-- ") == ErrorCode::fileCutOff);
    CHECK(refusal("<table><tr>" + QByteArray("<td colspan=1000>x").repeated(17)) == ErrorCode::tooManyColumns);
    CHECK(refusal("<table><tr><td>" + QByteArray(17 * 1024 * 1024, 'x')) == ErrorCode::rowTooLong);
    CHECK(refusal("<table><tr><td title='" + QByteArray(2 * 1024 * 1024, 'x')) == ErrorCode::rowTooLong);
    CHECK(refusal("MIME-Version: 1.0\r\nContent-Type: multipart/related") == ErrorCode::otherWorkbook);
}

TEST_CASE("a page is read the same wherever its blocks end", "[html]")
{
    const std::string page = "<!-- x --><table class='a>b'><tr><td>S&#7889; &nbsp;1</td><td colspan=\"2\">b<br>c</td></tr><style>x</style><tr><td>d</td></tr></table>";
    const auto rowsOf = [&](size_t block) {
        HtmlTable table;
        for (size_t at = 0; at < page.size(); at += block)
            table.read(std::string_view(page).substr(at, block), false);
        table.read({}, true);
        CHECK(table.fault() == HtmlTable::Fault::none);
        std::string text;
        while (!table.rows().isEmpty()) {
            SourceRow row;
            table.rows().take(row);
            for (const std::string_view cell : row.cells)
                text += '[' + std::string(cell) + ']';
            text += '\n';
        }
        return text;
    };
    const std::string whole = rowsOf(page.size());
    CHECK(whole == "[Số  1][b\nc]\n[d]\n");
    for (size_t block = 1; block < 40; ++block)
        CHECK(rowsOf(block) == whole);
}

TEST_CASE("nested tables without end cost no stack and no memory", "[html][hostile]")
{
    CHECK(shownRows(QByteArray("<table><tr><td>").repeated(100'000) + "x</td></tr></table>") == "100000: [x]\n");
    CHECK(shownRows("</table></tr></td><table></table></table><table><tr><td>a</td></tr></table>") == "1: [a]\n");
}

TEST_CASE("character references of bad pages stay what they are", "[html]")
{
    const auto [html, text] = GENERATE(table<std::string, std::string>({
        {"&#0;&#xD800;&#1114112;", "&#0;&#xD800;&#1114112;"},
        {"&#128;&#150;", "€–"}, // Windows-1252, as browsers take them
        {"&", "&"},
        {"&;&#;&#x;", "&;&#;&#x;"},
        {"&eacute&agrave;", "éà"},
    }));
    CAPTURE(html);
    std::string to;
    appendHtmlText(to, html);
    CHECK(to == text);
}

namespace {

const QByteArray spreadsheetHead = "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>"
                                   "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>";

QByteArray worksheet(const QByteArray &name, const QByteArray &rows, const QByteArray &options = {})
{
    return "<Worksheet ss:Name='" + name + "'><Table ss:ExpandedRowCount='1'>" + rows + "</Table>" + options + "</Worksheet>";
}

} // namespace

TEST_CASE("the XML of Excel 2003 is read, with places or without", "[html][spreadsheetml]")
{
    const QByteArray rows = "<Row ss:Index='2'><Cell><Data ss:Type='String'>Mã</Data></Cell><Cell ss:Index='4'><Data ss:Type='Number'>911.4300000000001</Data></Cell></Row>"
                            "<Row ss:Span='2'/>"
                            "<Row><Cell ss:MergeAcross='1'><Data ss:Type='DateTime'>2026-04-01T02:22:00.000</Data></Cell><Cell><Data ss:Type='Boolean'>1</Data></Cell>"
                            "<Cell><ss:Data ss:Type='String' xmlns='http://www.w3.org/TR/REC-html40'>a<B>b</B></ss:Data><Comment><ss:Data>no</ss:Data></Comment></Cell>"
                            "<Cell><Data ss:Type='Error'>#N/A</Data></Cell></Row>";
    CHECK(shownRows(spreadsheetHead + worksheet("A", rows) + "</Workbook>") == "2: [Mã][][][911.43#]\n6: [2026-04-01 02:22:00@][][TRUE][ab][#N/A]\n");
    CHECK(shownRows("\r\n" + spreadsheetHead + worksheet("A", rows).replace("ss:", "") + "</Workbook>").starts_with("2: [Mã]"));
}

TEST_CASE("of the sheets of Excel 2003's XML the first visible one with rows is read", "[html][spreadsheetml]")
{
    const auto row = [](const QByteArray &text) { return QByteArray("<Row><Cell><Data ss:Type='String'>" + text + "</Data></Cell></Row>"); };
    const QByteArray hidden = "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>";
    const QByteArray book = spreadsheetHead + worksheet("Lists", row("l"), hidden) + worksheet("Cover", {}) + worksheet("Orders", row("x")) + "</Workbook>";
    CHECK(shownRows(book) == "1: [x]\n");
    FileLayout layout;
    layout.sheetName = QStringLiteral("lists");
    CHECK(shownRows(book, layout) == "1: [l]\n");
    layout.sheetName = QStringLiteral("None");
    CHECK(refusal(book, layout) == ErrorCode::sheetMissing);
    CHECK(refusal(book.chopped(20)) == ErrorCode::damagedWorkbook);
    CHECK(refusal(spreadsheetHead + worksheet("A", "<Row ss:Index='3'/><Row ss:Index='2'/>") + "</Workbook>") == ErrorCode::damagedWorkbook);
}
