// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/support/test_book.h"
#include "tests/ui/pdf_text.h"
#include "tests/ui/sample_report.h"
#include "ui/print/chart_painter.h"
#include "ui/print/pdf_file.h"
#include "ui/print/report_painter.h"
#include "ui/print/table_layout.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <numeric>

// The report's literals name only what they set.
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"

using namespace somo;
using namespace somo::test;

namespace {

ReportLayout laidOut(const Report &report, double heightInPoints, bool compact = false)
{
    static QByteArray bytes;
    static QBuffer buffer(&bytes);
    static QPdfWriter writer(&buffer);
    const Paper paper(writer, writer.logicalDpiY() / 72.0 * 500);
    return layOut(report, compact ? paper.compact() : paper, paper.pt(heightInPoints));
}

Report tableOf(int rows, bool total)
{
    Report report;
    ReportTable table;
    table.columns = {{QStringLiteral("Đơn")}, {QStringLiteral("Tiền (₫)"), ReportColumn::Align::right}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{ReportCell::Kind::text, 0, QString::number(i)}, {ReportCell::Kind::money, i}});
    if (total)
        table.total = {{ReportCell::Kind::text, 0, QStringLiteral("Cộng")}, {ReportCell::Kind::money, 1}};
    report.blocks = {table};
    return report;
}

} // namespace

TEST_CASE("a table's header is repeated on each page and no row is lost", "[print]")
{
    const ReportLayout layout = laidOut(tableOf(100, true), 400);
    REQUIRE(layout.pages.size() > 2);
    size_t rows = 0;
    for (const LaidPage &page : layout.pages) {
        CHECK(page.pieces.front().piece == 0);
        rows += page.pieces.size() - 1;
        double bottom = 0;
        for (const PlacedPiece &placed : page.pieces) {
            CHECK(placed.top >= bottom - 0.001);
            bottom = placed.top + layout.pieces[placed.piece].height;
        }
    }
    CHECK(rows == 101);
}

TEST_CASE("a total never stands alone on a page", "[print]")
{
    // Drawn close already: a page that spills could otherwise be saved by drawing it closer.
    const ReportLayout one = laidOut(tableOf(12, true), 4000, true);
    const double whole = one.pages[0].pieces.back().top;
    // A page just too low for the total takes the last row along to the next one.
    const double points = whole / (QPdfWriter(QStringLiteral("/dev/null")).logicalDpiY() / 72.0) + 2;
    const ReportLayout two = laidOut(tableOf(12, true), points, true);
    REQUIRE(two.pages.size() == 2);
    CHECK(two.pages[1].pieces.size() == 3); // header, last row, total
}

TEST_CASE("a figure's note too long for its column goes on below, whole", "[print]")
{
    const auto heightFor = [](const QString &note) {
        Report report;
        ReportFigures figures;
        for (int i = 0; i < 5; ++i)
            figures.figures.push_back({QStringLiteral("Khách mới"), {ReportCell::Kind::count, 36}, note});
        report.blocks = {figures};
        return laidOut(report, 500).pieces.front().height;
    };
    CHECK(heightFor(QStringLiteral("từ 01/09 đến 25/09/2026: 27")) > heightFor(QStringLiteral("tháng 9: 27")));
}

TEST_CASE("a page break begins a page with its bookmark", "[print]")
{
    Report report;
    report.blocks = {ReportPageBreak{QStringLiteral("Cả đội")}, ReportHeading{1, QStringLiteral("A")},
                     ReportPageBreak{QStringLiteral("Nguyễn Hoài An")}, ReportHeading{1, QStringLiteral("B")}};
    const ReportLayout layout = laidOut(report, 600);
    REQUIRE(layout.pages.size() == 2);
    REQUIRE(layout.bookmarks.size() == 2);
    CHECK(layout.bookmarks[0].page == 0);
    CHECK(layout.bookmarks[1].page == 1);
}

TEST_CASE("the PDF's text is selectable Vietnamese with page numbers and marks", "[print]")
{
    const auto pdf = reportAsPdf(sampleReport());
    REQUIRE(pdf.ok());
    const QString text = pdfText(*pdf);
    CHECK(text.contains(QStringLiteral("Nguyễn Hoài An")));
    CHECK(text.contains(QStringLiteral("106,2")));
    CHECK(text.contains(QStringLiteral("63.710.000")));
    CHECK(text.contains(QStringLiteral("−119.700")));
    CHECK((text.contains(QStringLiteral("Page 2 / 2")) || text.contains(QStringLiteral("Trang 2 / 2"))));
}

TEST_CASE("the PDF with bookmarks is a sound file that names them", "[print]")
{
    const auto pdf = reportAsPdf(sampleReport());
    REQUIRE(pdf.ok());
    CHECK(pdf->contains("/Outlines"));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("r.pdf"));
    REQUIRE(writeReportPdf(sampleReport(), path).ok());
    QProcess info;
    info.start(QStringLiteral("pdfinfo"), {path});
    REQUIRE(info.waitForFinished());
    const QString words = QString::fromUtf8(info.readAllStandardOutput());
    CHECK(words.contains(QStringLiteral("Báo cáo KPI tháng 9/2026")));
    CHECK(words.contains(QStringLiteral("A4")));
    CHECK(info.readAllStandardError().isEmpty());
}

TEST_CASE("a section that spills a little is drawn closer, and stays one page", "[print]")
{
    Report report = tableOf(20, true);
    const ReportLayout wide = laidOut(report, 4000);
    const auto heightOf = [](const ReportLayout &layout) {
        const PlacedPiece &last = layout.pages[0].pieces.back();
        return last.top + layout.pieces[last.piece].height;
    };
    const double unit = QPdfWriter(QStringLiteral("/dev/null")).logicalDpiY() / 72.0;
    const ReportLayout close = laidOut(report, heightOf(wide) / unit - 20);
    REQUIRE(close.pages.size() == 1);
    CHECK(heightOf(close) < heightOf(wide));
    // Where closer lines save no page, they stay as they are.
    const ReportLayout two = laidOut(report, heightOf(wide) / unit * 0.6);
    REQUIRE(two.pages.size() == 2);
    CHECK(two.pieces[1].height == wide.pieces[1].height);
}

TEST_CASE("a name of ten thousand letters stays on its page and ends in …", "[print]")
{
    CHECK(cutText(QStringLiteral("Trà"), 5) == QStringLiteral("Trà"));
    CHECK(cutText(QStringLiteral("Trà Mộc An"), 5) == QStringLiteral("Trà…"));
    CHECK(cutText(QStringLiteral("abc😀d"), 5) == QStringLiteral("abc…")); // never half a sign
    Report report = tableOf(3, true);
    auto &table = std::get<ReportTable>(report.blocks[0]);
    table.rows[0][0].text = QString(10'000, u'W');
    report.blocks.insert(report.blocks.begin(), ReportHeading{1, QString(10'000, u'W')});
    const ReportLayout layout = laidOut(report, 700);
    CHECK(layout.pages.size() <= 2);
    for (const Piece &piece : layout.pieces)
        CHECK(piece.height < 700 * QPdfWriter(QStringLiteral("/dev/null")).logicalDpiY() / 72.0);
}

TEST_CASE("a long name without blanks gives way to figures, which are never cut", "[print]")
{
    const int letters = GENERATE(12, 80, 136, 400);
    const int columns = GENERATE(3, 8);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QPdfWriter writer(&buffer);
    const Paper paper(writer, writer.logicalDpiY() / 72.0 * 500);
    ReportTable table;
    table.columns = {{QStringLiteral("Người")}};
    table.rows = {{{ReportCell::Kind::text, 0, QString(letters, u'n')}}};
    for (int i = 0; i < columns; ++i) {
        table.columns.push_back({QStringLiteral("Doanh thu (₫)"), ReportColumn::Align::right});
        table.rows[0].push_back({ReportCell::Kind::money, 44'000'000});
    }
    const TableFit fit = fitTable(table, Report(), paper, paper.pt(500));
    REQUIRE(fit.widths.size() == size_t(columns) + 1);
    CHECK(std::accumulate(fit.widths.begin(), fit.widths.end(), 0.0) <= paper.pt(500) + 1);
    for (size_t i = 1; i < fit.widths.size(); ++i)
        CHECK(fit.widths[i] >= paper.textWidth(QStringLiteral("44.000.000"), fit.size));
}

TEST_CASE("where room is short, headers wrap before the names in their column do", "[print]")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QPdfWriter writer(&buffer);
    const Paper paper(writer, writer.logicalDpiY() / 72.0 * 500);
    const QString name = QStringLiteral("Huỳnh Quốc Phúc");
    ReportTable table;
    table.columns = {{QStringLiteral("Người")}};
    table.rows = {{{ReportCell::Kind::text, 0, name}}};
    for (int i = 0; i < 7; ++i) {
        table.columns.push_back({QStringLiteral("Nhóm và giới thiệu"), ReportColumn::Align::right});
        table.rows[0].push_back({ReportCell::Kind::money, 1'234'567});
    }
    const TableFit fit = fitTable(table, Report(), paper, paper.pt(500));
    CHECK(std::accumulate(fit.widths.begin(), fit.widths.end(), 0.0) <= paper.pt(500) + 1);
    CHECK(fit.widths[0] >= paper.textWidth(name, fit.size));
    CHECK(fit.widths[1] < paper.textWidth(table.columns[1].title, fit.size, true)); // on more than one line
}

TEST_CASE("a PDF that can't be written says where", "[print]")
{
    const Status status = writeReportPdf(sampleReport(), QStringLiteral("/no-such-folder/r.pdf"));
    REQUIRE_FALSE(status.ok());
    CHECK(status.error().code == ErrorCode::outputNotWritten);
}

TEST_CASE("in black and white every dot is grey, and the bands stay apart by pattern and lightness", "[print]")
{
    // One attainment bar, as a table paints it, on a picture of 300 dots an inch.
    const auto painted = [](qint64 rate, PrintTone tone) {
        QImage image(1200, 120, QImage::Format_RGB32);
        image.setDotsPerMeterX(11'811);
        image.setDotsPerMeterY(11'811);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawAttainment(painter, Paper(image, 1200, tone), QRectF(0, 0, 1200, 120), {ReportCell::Kind::attainment, rate}, Rate{700'000}, Rate{1'000'000});
        painter.end();
        return image;
    };
    const auto greyOnly = [](const QImage &image) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb dot = image.pixel(x, y);
                if (qRed(dot) != qGreen(dot) || qGreen(dot) != qBlue(dot))
                    return false;
            }
        }
        return true;
    };
    const QImage exceeded = painted(1'200'000, PrintTone::greys);
    CHECK(greyOnly(exceeded));
    CHECK_FALSE(greyOnly(painted(1'200'000, PrintTone::colour)));
    // Left of the mark at 100 the bar is as light as a success, right of it much darker, then comes the empty track.
    const auto lightness = [](const QImage &image, double part) { return qGray(image.pixel(int(1200 * part / 1.3), 60)); };
    CHECK(lightness(exceeded, 0.85) - lightness(exceeded, 1.1) > 40);
    CHECK(lightness(exceeded, 1.25) - lightness(exceeded, 0.85) > 60);
    CHECK(lightness(painted(850'000, PrintTone::greys), 0.6) == lightness(exceeded, 0.85));
    // Not reached: hatched, so both black and light lie side by side.
    const QImage hatched = painted(500'000, PrintTone::greys);
    CHECK(greyOnly(hatched));
    int dark = 0, light = 0;
    for (int x = 50; x < 400; ++x) {
        const int grey = qGray(hatched.pixel(x, 60));
        dark += grey < 100 ? 1 : 0;
        light += grey > 200 ? 1 : 0;
    }
    CHECK(dark > 20);
    CHECK(light > 100);
}

TEST_CASE("a PDF in black and white holds no colour", "[print]")
{
    const auto coloured = [](PrintTone tone) { return colouredDots(test::must(reportAsPdf(sampleReport(), tone))); };
    CHECK(coloured(PrintTone::greys) == 0);
    CHECK(coloured(PrintTone::colour) > 1000);
}
