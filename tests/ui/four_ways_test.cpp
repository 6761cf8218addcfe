// SPDX-License-Identifier: GPL-3.0-or-later
// The same figure four ways: what the command line says as JSON, the board shows, and the report prints as PDF and HTML.
#include "tests/support/catch.h"

#include "core/demo/demo_book.h"
#include "core/ledger/ledger_derivation.h"
#include "core/ledger/open_book.h"
#include "core/storage/book_copy.h"
#include "tests/cli/cli_support.h"
#include "tests/support/test_book.h"
#include "ui/board/board_page.h"
#include "ui/board/people_table.h"
#include "ui/common/charts/chart_panel.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/figure_label.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QTableView>

using namespace somo;
using namespace somo::test;

namespace {

const QString day = QStringLiteral("2026-10-24");
const QString month = QStringLiteral("2026-10");
constexpr qint64 afternoon = 1'792'825'200'000; // 14:00 of that day in the book's offset

/// A command line's answer on a book; fails the test where it fails.
QByteArray asked(const QString &place, const QString &words)
{
    const Run run = call(place, words.split(u'|') + QStringList{QStringLiteral("--today"), day, QStringLiteral("--lang"), QStringLiteral("vi")}, afternoon);
    INFO(words.toStdString() << ": " << run.err.toStdString());
    REQUIRE(run.exit == 0);
    return run.out.toUtf8();
}

QJsonObject json(const QString &place, const QString &words)
{
    return QJsonDocument::fromJson(asked(place, words + QStringLiteral("|--format|json"))).object();
}

/// Whole units of a Vietnamese text such as "−1.234.567 ₫", "87,5 tr" or "83,2 %", in millionths, so that no floating
/// point stands between them; and how far the shown text may be from the exact value: half of its last digit.
struct Shown {
    qint64 value = 0;
    qint64 half = 0;
};
Shown number(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("([−-]?)(\\d[\\d.]*)(?:,(\\d+))?\\s*(tr|tỷ)?"));
    const auto match = form.match(QString(text).replace(QChar(0x00A0), u' '));
    INFO(text.toStdString());
    REQUIRE(match.hasMatch());
    const qint64 unit = match.captured(4) == u"tr" ? 1'000'000 : match.captured(4) == u"tỷ" ? 1'000'000'000 : 1;
    qint64 value = match.captured(2).remove(u'.').toLongLong() * 1'000'000 * unit;
    qint64 digit = 1'000'000 * unit;
    for (const QChar each : match.captured(3)) {
        digit /= 10;
        value += each.digitValue() * digit;
    }
    return {match.captured(1).isEmpty() ? value : -value, unit == 1 && match.captured(3).isEmpty() ? 0 : digit / 2};
}

/// cli.md's figure ("48920000", "83.20", 29) in millionths.
qint64 millionths(const QJsonValue &value)
{
    const QString text = value.isString() ? value.toString() : QString::number(value.toInteger());
    const QStringList parts = text.split(u'.');
    const qint64 whole = parts[0].toLongLong() * 1'000'000;
    const qint64 part = parts.size() > 1 ? QString(parts[1] + QStringLiteral("000000")).left(6).toLongLong() : 0;
    return text.startsWith(u'-') ? whole - part : whole + part;
}

/// The text says that figure: exactly where it is written in full, else to half of its last digit. "–" and nothing
/// are null.
void same(const QString &text, const QJsonValue &figure, const QString &what)
{
    INFO(what.toStdString() << ": shown “" << text.toStdString() << "”, by the command line " << figure.toVariant().toString().toStdString());
    if (figure.isNull() || figure.isUndefined()) {
        CHECK((text.isEmpty() || text == u"–"));
        return;
    }
    REQUIRE_FALSE(text.isEmpty());
    const Shown shown = number(text);
    CHECK(std::abs(shown.value - millionths(figure)) <= shown.half);
}

using Rows = std::vector<QStringList>;

QString plain(QString html)
{
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    return html.remove(tags).replace(QStringLiteral("&lt;"), QStringLiteral("<")).replace(QStringLiteral("&gt;"), QStringLiteral(">")).replace(
        QStringLiteral("&quot;"), QStringLiteral("\"")).replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

/// What stands between the tags of that form, one after the other.
QStringList textsOf(const QString &html, const char *form)
{
    const QRegularExpression between(QString::fromLatin1(form), QRegularExpression::DotMatchesEverythingOption);
    QStringList texts;
    for (auto each = between.globalMatch(html); each.hasNext();)
        texts += plain(each.next().captured(1));
    return texts;
}

/// All table rows of a page, cell by cell.
Rows tableRows(const QString &html)
{
    static const QRegularExpression row(QStringLiteral("<tr>(.*?)</tr>"));
    Rows rows;
    for (auto each = row.globalMatch(html); each.hasNext();)
        rows.push_back(textsOf(each.next().captured(1), "<t[dh][^>]*>(.*?)</t[dh]>"));
    return rows;
}

QString read(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString pdfText(const QString &path, const QStringList &options)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), options + QStringList{path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Without any blank, so that it doesn't matter where a line broke.
QString unbroken(const QString &text)
{
    QString all;
    for (const QChar each : text) {
        if (!each.isSpace() && each != QChar(0x00AD))
            all += each;
    }
    return all;
}

/// One book's month, seen in all ways.
struct Month {
    explicit Month(const QString &place, const QString &folder)
    {
        for (const char16_t *cut : {u"person", u"channel", u"area", u"product_group", u"day"}) {
            const QString by = QString::fromUtf16(cut);
            boards[by] = json(place, QStringLiteral("board|--period|") + month + QStringLiteral("|--by|") + by);
        }
        kpi = json(place, QStringLiteral("kpi|--period|") + month);
        const QString file = folder + QStringLiteral("/month");
        for (const char16_t *ending : {u".html", u".pdf"})
            asked(place, QStringLiteral("report|kpi|--period|") + month + QStringLiteral("|-o|") + file + QString::fromUtf16(ending));
        html = read(file + QStringLiteral(".html"));
        pdf = pdfText(file + QStringLiteral(".pdf"), {QStringLiteral("-layout")});

        auto book = must(openBook(place, Book::Mode::readOnly));
        BoardAsk ask;
        ask.today = *Day::fromIso(day);
        ask.period = must(Period::fromText(month, 1));
        page.resize(1600, 900);
        board = must(loadBoard(book->database(), book->settings(), ask));
        page.setBoard(board, BoardContext());
        page.show();
    }
    QString cell(const QString &view, int row, int column, int role = Qt::DisplayRole) const
    {
        return page.findChild<QTableView *>(view)->model()->index(row, column).data(role).toString();
    }
    int people() const { return page.findChild<QTableView *>(QStringLiteral("people"))->model()->rowCount(); }
    QString figure(const char *name) const { return page.findChild<FigureLabel *>(QString::fromLatin1(name))->text(); }
    /// A chart's own table: label and value of this period.
    Rows chart(const char *name)
    {
        auto *panel = page.findChild<ChartPanel *>(QString::fromLatin1(name));
        panel->setShowsTable(true);
        const QAbstractItemModel *model = panel->findChild<QTableView *>(QStringLiteral("chartTable"))->model();
        Rows rows;
        for (int row = 0; row < model->rowCount(); ++row)
            rows.push_back({model->index(row, 0).data().toString(), model->index(row, 1).data().toString()});
        return rows;
    }
    /// Everything that the board's widgets say, for comparing two of them.
    QStringList boardTexts()
    {
        QStringList texts;
        for (const char16_t *view : {u"people", u"totals"}) {
            const QAbstractItemModel *model = page.findChild<QTableView *>(QString::fromUtf16(view))->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    texts += model->index(row, column).data().toString() + u'|' + model->index(row, column).data(Qt::ToolTipRole).toString();
            }
        }
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts += label->text();
        for (const FigureLabel *label : page.findChildren<FigureLabel *>())
            texts += label->text();
        for (const char *name : {"timeChart", "personChart", "channelChart", "areaChart", "groupChart"}) {
            for (const QStringList &row : chart(name))
                texts += row.join(u'|');
        }
        return texts;
    }
    QJsonObject target(const QString &kind, const QString &code, const QString &metric) const
    {
        for (const auto &each : kpi[u"rows"].toArray()) {
            const QJsonObject row = each.toObject(), subject = row[u"subject"].toObject();
            if (subject[u"kind"] == kind && subject[u"code"].toString() == code && row[u"metric"] == metric && row[u"filter"].toObject().isEmpty())
                return row;
        }
        return {};
    }

    QMap<QString, QJsonObject> boards;
    QJsonObject kpi;
    QString html, pdf;
    BoardData board;
    BoardPage page;
};

/// The page's row that begins with that name and has so many cells.
QStringList rowOf(const Rows &rows, const QString &name, qsizetype cells)
{
    for (const QStringList &row : rows) {
        if (row.size() == cells && row.front() == name)
            return row;
    }
    return {};
}

void compareBoard(Month &seen)
{
    const QJsonArray rows = seen.boards[QStringLiteral("person")][u"rows"].toArray();
    const QJsonObject total = seen.boards[QStringLiteral("person")][u"total"].toObject();
    const QString people = QStringLiteral("people"), totals = QStringLiteral("totals");
    REQUIRE(rows.size() == seen.people());
    const Rows printed = tableRows(seen.html);
    for (int i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        const QString name = row[u"person"].toObject()[u"name"].toString();
        REQUIRE(seen.cell(people, i, BoardTableModel::PersonColumn) == name);
        const QJsonObject aim = seen.target(QStringLiteral("person"), row[u"person"].toObject()[u"code"].toString(), QStringLiteral("revenue"));
        same(seen.cell(people, i, BoardTableModel::RevenueColumn), row[u"revenue"], name);
        same(seen.cell(people, i, BoardTableModel::RevenueColumn, Qt::ToolTipRole), row[u"revenue"], name);
        same(seen.cell(people, i, BoardTableModel::OrdersColumn), row[u"orders"], name);
        same(seen.cell(people, i, BoardTableModel::NewCustomersColumn), row[u"new_customers"], name);
        same(seen.cell(people, i, BoardTableModel::TargetColumn), aim[u"target"], name);
        same(seen.cell(people, i, BoardTableModel::PercentColumn), aim[u"attainment"], name);
        const QStringList paper = rowOf(printed, name, 7);
        REQUIRE(paper.size() == 7);
        same(paper[1], aim[u"attainment"], name);
        same(paper[3], row[u"revenue"], name);
        same(paper[4], aim[u"target"], name);
        same(paper[5], row[u"orders"], name);
        same(paper[6], row[u"new_customers"], name);
    }
    same(seen.cell(totals, 0, BoardTableModel::RevenueColumn), total[u"revenue"], QStringLiteral("total"));
    same(seen.cell(totals, 0, BoardTableModel::OrdersColumn), total[u"orders"], QStringLiteral("total"));
    same(seen.figure("teamRevenue"), total[u"revenue"], QStringLiteral("team"));
    same(seen.figure("teamOrders"), total[u"orders"], QStringLiteral("team"));
    same(seen.figure("teamNewCustomers"), total[u"new_customers"], QStringLiteral("team"));
    same(seen.figure("teamAverageOrder"), total[u"average_order"], QStringLiteral("team"));
    same(seen.figure("teamReturnRate"), total[u"return_rate"], QStringLiteral("team"));
    const QStringList cards = textsOf(seen.html.section(QStringLiteral("</dl>"), 0, 0), "<dd>(.*?)</dd>");
    REQUIRE(cards.size() == 5);
    same(cards[0], total[u"revenue"], QStringLiteral("cover"));
    same(cards[2], total[u"orders"], QStringLiteral("cover"));
    same(cards[3], total[u"new_customers"], QStringLiteral("cover"));
    same(cards[4], total[u"return_rate"], QStringLiteral("cover"));
    const QStringList sum = rowOf(printed, QStringLiteral("Cộng"), 7);
    REQUIRE(sum.size() == 7);
    same(sum[3], total[u"revenue"], QStringLiteral("cover"));
    same(sum[5], total[u"orders"], QStringLiteral("cover"));
    same(sum[6], total[u"new_customers"], QStringLiteral("cover"));
}

void compareCharts(Month &seen)
{
    for (const auto &[chart, cut] : {std::pair("personChart", "person"), {"channelChart", "channel"}, {"areaChart", "area"}, {"groupChart", "product_group"}}) {
        const QString by = QString::fromLatin1(cut);
        QMap<QString, QJsonValue> figures;
        for (const auto &row : seen.boards[by][u"rows"].toArray())
            figures[row.toObject()[by].toObject()[u"name"].toString()] = row.toObject()[u"revenue"];
        const Rows shown = seen.chart(chart);
        CHECK(shown.size() == size_t(figures.size()));
        for (const QStringList &row : shown) {
            INFO(row[0].toStdString());
            REQUIRE(figures.contains(row[0]));
            same(row[1], figures[row[0]], QString::fromLatin1(chart));
        }
    }
    // The line adds the days up.
    QMap<QString, qint64> days;
    for (const auto &row : seen.boards[QStringLiteral("day")][u"rows"].toArray())
        days[row.toObject()[u"day"].toString()] = millionths(row.toObject()[u"revenue"]);
    qint64 sum = 0;
    int counted = 0;
    Day at = seen.board.period.first();
    for (const QStringList &row : seen.chart("timeChart")) {
        sum += days.value(at.toIso());
        if (!row[1].isEmpty()) {
            CHECK(number(row[1]).value == sum);
            ++counted;
        }
        at = at.addDays(1);
    }
    CHECK(counted >= 23);
    CHECK(sum == millionths(seen.boards[QStringLiteral("person")][u"total"].toObject()[u"revenue"]));
}

/// Each target of the month stands on its page with the figures that the command line gives, and each score.
void compareKpi(Month &seen)
{
    const QStringList sections = seen.html.split(QStringLiteral("</section>"));
    int targets = 0;
    const auto pageOf = [&](const QJsonObject &subject) {
        if (subject[u"kind"].toString() == u"everyone")
            return sections.front();
        for (const QString &section : sections) {
            if (section.contains(QStringLiteral("<h1>%1</h1>").arg(subject[u"name"].toString().toHtmlEscaped())))
                return section;
        }
        return QString();
    };
    for (const auto &each : seen.kpi[u"rows"].toArray()) {
        const QJsonObject row = each.toObject(), subject = row[u"subject"].toObject();
        const QString what = subject[u"code"].toString() + u' ' + row[u"metric"].toString();
        INFO(what.toStdString());
        // The row is found by its figures: metric, filter and direction have words of their own there.
        int found = 0;
        for (const QStringList &cells : tableRows(pageOf(subject))) {
            if (cells.size() != 7 || cells[1].isEmpty() || cells[5].isEmpty() || cells[5].at(0).isLetter())
                continue;
            const auto is = [&](const QString &text, const QJsonValue &figure) {
                if (figure.type() == QJsonValue::Null)
                    return text.isEmpty() || text == u"–";
                const Shown shown = number(text);
                return std::abs(shown.value - millionths(figure)) <= shown.half;
            };
            found += is(cells[1], row[u"target"]) && is(cells[2], row[u"actual"]) && is(cells[3], row[u"attainment"]) && is(cells[5], row[u"weight"]) ? 1 : 0;
        }
        // A team's one target, of revenue, is told by the page's cards.
        const bool byCards = found == 0 && subject[u"kind"].toString() != u"person" && row[u"metric"].toString() == u"revenue";
        if (byCards) {
            const QStringList cards = textsOf(pageOf(subject).section(QStringLiteral("</dl>"), 0, 0), "<dd[^>]*>(.*?)</dd>");
            REQUIRE(cards.size() == 10);
            same(cards[0], row[u"actual"], what);
            same(cards[1], row[u"target"], what);
            same(cards[2], row[u"attainment"], what);
        }
        CHECK((found >= 1 || byCards));
        ++targets;
    }
    CHECK(targets > 8);
    int scores = 0;
    for (const auto &each : seen.kpi[u"scores"].toArray()) {
        const QJsonObject subject = each.toObject()[u"subject"].toObject();
        const QStringList row = rowOf(tableRows(pageOf(subject)), QStringLiteral("Điểm KPI đến nay"), 7);
        INFO(subject[u"code"].toString().toStdString());
        if (row.isEmpty() && subject[u"kind"].toString() != u"person")
            continue; // of one target: the score is what was reached of it
        REQUIRE(row.size() == 7);
        same(row[3], each.toObject()[u"score"], QStringLiteral("score"));
        ++scores;
    }
    CHECK(scores > 7);
}

/// Whatever the HTML page says in tables, cards, sentences and charts, the PDF says with the same figures.
void comparePaper(const Month &seen)
{
    // A row whose text wraps stands on two lines, its figures on a third.
    QStringList lines = seen.pdf.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 2 < lines.size(); ++i)
        lines[i] += u' ' + lines[i + 1] + u' ' + lines[i + 2];
    int rows = 0;
    for (const QStringList &cells : tableRows(seen.html)) {
        QString figures;
        for (qsizetype i = 1; i < cells.size(); ++i) {
            if (cells[i].contains(QRegularExpression(QStringLiteral("^[−]?\\d"))))
                figures += QRegularExpression::escape(unbroken(cells[i])) + QStringLiteral(".*");
        }
        if (figures.isEmpty())
            continue;
        const QString first = cells.front().section(u' ', 0, 0);
        const QRegularExpression form(QRegularExpression::escape(first) + QStringLiteral(".*") + figures);
        INFO(cells.join(u'|').toStdString());
        CHECK(std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return unbroken(line).contains(form); }));
        ++rows;
    }
    CHECK(rows > 60);
    const QString all = unbroken(seen.pdf);
    int charts = 0;
    for (const QString &text : textsOf(seen.html, "<text[^>]*>(.*?)</text>")) {
        if (!text.contains(QRegularExpression(QStringLiteral("\\d"))))
            continue;
        INFO(text.toStdString());
        CHECK(all.contains(unbroken(text)));
        ++charts;
    }
    CHECK(charts > 100);
}

} // namespace

TEST_CASE("every figure of the sample's month is the same on the board, on paper, in HTML and on the command line", "[four-ways]")
{
    const TestPlace made(Engine::sqlite);
    {
        NewBook asked;
        asked.name = QStringLiteral("Trà Mộc An");
        asked.sample = true;
        const auto book = must(createBook(made.place(), asked));
        must(fillDemo(*book, *Day::fromIso(day)));
    }
    Month first(made.place(), made.folder());
    compareBoard(first);
    compareCharts(first);
    compareKpi(first);
    comparePaper(first);

    if (engines().size() > 1) {
        const TestPlace server(Engine::postgresql);
        must(copyBook(made.place(), server.place(), std::make_unique<LedgerDerivation>()));
        Month second(server.place(), server.folder());
        CHECK(second.boards == first.boards);
        CHECK(second.kpi == first.kpi);
        CHECK(second.boardTexts() == first.boardTexts());
        CHECK((second.html == first.html));
        CHECK((second.pdf == first.pdf));
    }
}
