// SPDX-License-Identifier: GPL-3.0-or-later
// Statements on paper: pages, bookmarks, sums carried over pages, greys.
#include "core/report/statement_report.h"
#include "tests/support/catch.h"
#include "tests/support/statement_book.h"
#include "tests/ui/pdf_text.h"
#include "ui/print/pdf_file.h"
#include "ui/print/report_layout.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QRegularExpression>

#include <cmath>

using namespace somo;
using namespace somo::test;

namespace {

Report september(Book &book, const std::vector<PersonId> &people = {})
{
    StatementReportAsk asked;
    asked.period = *Period::fromText(u"2026-09", 1);
    asked.today = *Day::fromIso(u"2026-10-05");
    asked.moment = QDateTime::fromMSecsSinceEpoch(statementMoment, Qt::OffsetFromUTC, 7 * 3600);
    asked.language = Language::english;
    asked.people = people;
    return must(buildStatementReport(book.database(), book.settings(), asked));
}

/// Row i pays i; so much that it goes on over pages.
Report longTable(int rows)
{
    Report report;
    report.language = Language::english;
    ReportTable table;
    table.carriesSums = true;
    table.columns.resize(3);
    table.columns[0].title = QStringLiteral("Order");
    table.columns[1].title = QStringLiteral("Base");
    table.columns[2].title = QStringLiteral("Pay");
    table.columns[1].align = table.columns[2].align = ReportColumn::Align::right;
    const auto row = [](const QString &name, qint64 base, qint64 pay) {
        std::vector<ReportCell> cells(3);
        cells[0].kind = ReportCell::Kind::text;
        cells[0].text = name;
        cells[1].kind = ReportCell::Kind::count;
        cells[1].value = base;
        cells[2].kind = ReportCell::Kind::money;
        cells[2].value = pay;
        return cells;
    };
    qint64 sum = 0;
    for (int i = 1; i <= rows; ++i) {
        table.rows.push_back(row(QStringLiteral("row%1").arg(i), 1, i));
        sum += i;
    }
    table.total = row(QStringLiteral("together"), rows, sum);
    report.blocks.push_back(table);
    return report;
}

/// The figures of the line with these words on a page; none where no line has them.
std::vector<qint64> figuresOf(const QString &page, const QString &words)
{
    std::vector<qint64> figures;
    for (const QString &line : page.split(u'\n')) {
        if (!line.contains(words))
            continue;
        for (const QString &part : line.simplified().mid(words.size()).split(u' ', Qt::SkipEmptyParts))
            figures.push_back(QString(part).remove(u',').toLongLong());
        break;
    }
    return figures;
}

qint64 lastRowOf(const QString &page)
{
    static const QRegularExpression row(QStringLiteral("row(\\d+)"));
    qint64 last = 0;
    for (auto found = row.globalMatch(page); found.hasNext();)
        last = found.next().captured(1).toLongLong();
    return last;
}

} // namespace

TEST_CASE("each person and policy has a page with a bookmark, and the appendix follows", "[print][statement]")
{
    const TestPlace at(Engine::sqlite);
    const auto book = statementBook(at.place());
    const auto pdf = reportAsPdf(september(*book));
    REQUIRE(pdf.ok());
    const QStringList pages = pdfText(*pdf).split(QChar(u'\f'), Qt::SkipEmptyParts);
    REQUIRE(pages.size() == 6); // An two, Bình one and two, Cúc one
    CHECK(pages[0].contains(QStringLiteral("3,790,750")));
    CHECK(pages[0].contains(QStringLiteral("−119,700")));
    CHECK(pages[0].contains(QStringLiteral("Received by")));
    // Each person's sheets are counted by themselves.
    CHECK(pages[0].contains(QStringLiteral("Page 1 / 2")));
    CHECK(pages[1].contains(QStringLiteral("Page 2 / 2")));
    CHECK(pages[5].contains(QStringLiteral("Page 1 / 1")));
    // In a list of one year the days go without it.
    CHECK(pages[1].contains(QStringLiteral("24 Sep")));
    CHECK_FALSE(pages[1].contains(QStringLiteral("24 Sep 2026")));
    CHECK(pages[1].contains(QStringLiteral("Appendix")));
    CHECK(pages[1].contains(QStringLiteral("Nguyễn Hoài An"))); // whose it is, should sheets get mixed
    CHECK(pages[1].contains(QStringLiteral("Once it is completed, it counts in that period.")));
    // By the policies' codes: MAT-ONG with its appendix, then STD-2026.
    CHECK(pages[2].contains(QStringLiteral("Phạm Đức Bình – Cộng tác mật ong")));
    CHECK(QString(pages[3] + pages[4]).contains(QStringLiteral("Phạm Đức Bình – Chính sách chuẩn 2026")));
    CHECK(pages[5].contains(QStringLiteral("268,550")));
    const QString info = askPoppler(QStringLiteral("pdfinfo"), *pdf);
    CHECK(info.contains(QStringLiteral("Commission statement, September 2026")));
    CHECK(info.contains(QStringLiteral("A4")));
    CHECK(pdf->count("/Title") >= 5); // the document's, and a bookmark's for each of the four
    const QStringList fonts = askPoppler(QStringLiteral("pdffonts"), *pdf).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(fonts.isEmpty());
    static const QRegularExpression embedded(QStringLiteral("\\syes\\s+(yes|no)\\s+(yes|no)\\s"));
    for (const QString &font : fonts) {
        INFO(font.toStdString());
        CHECK(font.contains(embedded));
    }
    CHECK(colouredDots(must(reportAsPdf(september(*book), PrintTone::greys))) == 0);
}

TEST_CASE("what a long table adds up to so far ends a page and begins the next", "[print]")
{
    const auto pdf = reportAsPdf(longTable(130));
    REQUIRE(pdf.ok());
    const QStringList pages = pdfText(*pdf).split(QChar(u'\f'), Qt::SkipEmptyParts);
    REQUIRE(pages.size() >= 3);
    for (qsizetype page = 0; page + 1 < pages.size(); ++page) {
        INFO("page " << page + 1);
        const qint64 last = lastRowOf(pages[page]);
        const std::vector<qint64> sums{last, last * (last + 1) / 2};
        CHECK(figuresOf(pages[page], QStringLiteral("carried over")) == sums);
        CHECK(figuresOf(pages[page + 1], QStringLiteral("brought forward")) == sums);
        CHECK(pages[page + 1].contains(QStringLiteral("Order"))); // the header again
    }
    CHECK(figuresOf(pages.last(), QStringLiteral("together")) == std::vector<qint64>{130, 130 * 131 / 2});
    CHECK_FALSE(pages.first().contains(QStringLiteral("brought forward")));
    CHECK_FALSE(pages.last().contains(QStringLiteral("carried over")));
}

TEST_CASE("with every height of a page a carried sum never overruns it, and no row is lost", "[print]")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QPdfWriter writer(&buffer);
    const Paper paper(writer, writer.logicalDpiY() / 72.0 * 500);
    const int height = GENERATE(range(120, 420, 7));
    INFO(height);
    const Report report = longTable(60);
    const ReportLayout layout = layOut(report, paper, paper.pt(height));
    size_t rows = 0;
    for (const LaidPage &page : layout.pages) {
        for (const PlacedPiece &placed : page.pieces)
            CHECK(placed.top + layout.pieces[placed.piece].height <= paper.pt(height) + 0.01);
        rows += page.pieces.size();
    }
    // Header on each page, two strips at each break, 60 rows and the total.
    CHECK(rows == layout.pages.size() + 2 * (layout.pages.size() - 1) + 61);
}

TEST_CASE("the lines to sign on stand at the page's foot, also where there is little above them", "[print]")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QPdfWriter writer(&buffer);
    const Paper paper(writer, writer.logicalDpiY() / 72.0 * 500);
    Report report;
    ReportSignatures signatures;
    signatures.signers = {{QStringLiteral("Received by"), QStringLiteral("Nguyễn Hoài An")}, {QStringLiteral("Lead"), {}}};
    report.blocks = {ReportHeading{1, QStringLiteral("A"), {}}, signatures};
    const ReportLayout layout = layOut(report, paper, paper.pt(600));
    REQUIRE(layout.pages.size() == 1);
    const PlacedPiece &last = layout.pages[0].pieces.back();
    CHECK(std::abs(last.top + layout.pieces[last.piece].height - paper.pt(600)) < 1);
}
