// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/ui/sample_board.h"
#include "ui/board/board_page.h"
#include "ui/board/people_table.h"
#include "ui/board/summary_strip.h"
#include "ui/common/charts/axis_ticks.h"
#include "ui/common/charts/chart_panel.h"
#include "ui/common/delegates/attainment_bar.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/figure_label.h"
#include "ui/common/theme/theme.h"
#include "ui/orders/behind_page.h"
#include "ui/why/why_popover.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace somo;

namespace {

QString shown(const char *text)
{
    return QString::fromUtf8(text).replace(QLatin1Char('_'), QChar(0x00A0));
}

struct Page {
    Page()
    {
        page.resize(1218, 656);
        page.setBoard(sampleBoard(), BoardContext());
        page.setTrend(sampleTrend());
        page.show();
        QObject::connect(&page, &BoardPage::drillDown, &page, [this](const DrillDown &what) { opened.push_back(what); });
        people = page.findChild<QTableView *>(QStringLiteral("people"));
    }
    QString cell(int row, int column) const { return people->model()->index(row, column).data().toString(); }
    BoardPage page;
    QTableView *people = nullptr;
    std::vector<DrillDown> opened;
};

} // namespace

TEST_CASE("the board shows the rows it is given, in one unit that adds up to the total", "[board]")
{
    Page page;
    REQUIRE(page.people->model()->rowCount() == 8);
    CHECK(page.cell(0, BoardTableModel::PersonColumn) == QStringLiteral("Nguyễn Hoài An"));
    CHECK(page.cell(0, BoardTableModel::PercentColumn) == shown("81,5_%"));
    CHECK(page.cell(0, BoardTableModel::RevenueColumn) == shown("48,92_tr"));
    CHECK(page.cell(0, BoardTableModel::TargetColumn) == shown("60_tr"));
    CHECK(page.cell(0, BoardTableModel::ProjectedColumn) == shown("110,1_%"));
    CHECK(page.cell(7, BoardTableModel::PersonColumn) == QStringLiteral("Võ Tường Vy"));
    const auto *totals = page.page.findChild<QTableView *>(QStringLiteral("totals"));
    CHECK(totals->model()->index(0, BoardTableModel::RevenueColumn).data().toString() == shown("340,82_tr"));
    CHECK(totals->model()->index(0, BoardTableModel::OrdersColumn).data().toString() == QStringLiteral("205"));
    CHECK(page.page.findChild<FigureLabel *>(QStringLiteral("teamRevenue"))->text() == shown("340.820.000_₫"));
}

TEST_CASE("only a doubtful target stands in a chip, and only a low projection is amber", "[board]")
{
    Page page;
    const auto *model = page.people->model();
    CHECK(model->index(0, BoardTableModel::HealthColumn).data(ChipRole).toString().isEmpty());
    CHECK_FALSE(model->index(4, BoardTableModel::HealthColumn).data(ChipRole).toString().isEmpty());
    CHECK_FALSE(model->index(1, BoardTableModel::BarColumn).data(BarRole).value<AttainmentBar>().notYet); // 60,3 % now, 81,4 % projected
    CHECK(model->index(4, BoardTableModel::BarColumn).data(BarRole).value<AttainmentBar>().notYet); // 68,7 % projected
}

TEST_CASE("a bar that goes past its scale ends in a notch, and so does a projection", "[board]")
{
    const auto painted = [](qint64 attained, qint64 projected) {
        QImage image(150, 30, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        AttainmentBar bar;
        bar.attained = Rate{attained};
        if (projected > 0)
            bar.projected = Rate{projected};
        paintAttainmentBar(painter, QRectF(10, 10, 130, 10), bar, 4);
        return image;
    };
    const auto colour = [](const QImage &image, int x, int y) { return image.pixelColor(x, y); };
    const QImage within = painted(1'300'000, 0);
    CHECK(colour(within, 137, 15) == Theme::light().colour(Token::over));
    const QImage past = painted(1'320'000, 1'500'000);
    CHECK(colour(past, 137, 15).alpha() == 0);
    CHECK(colour(past, 132, 11) == Theme::light().colour(Token::over));
    const QImage projected = painted(1'100'000, 1'430'000);
    CHECK(colour(projected, 137, 15).alpha() == 0);
    CHECK(colour(projected, 118, 14) == Theme::light().colour(Token::over)); // what is reached
    CHECK(colour(projected, 128, 14) == Theme::light().colour(Token::surface)); // what is to come
    CHECK(colour(painted(900'000, 0), 137, 15) == Theme::light().colour(Token::track));
}

TEST_CASE("where a chart's legend has no room for both, what is compared with stays whole", "[board]")
{
    BarChartData data;
    data.title = QStringLiteral("Theo kênh");
    data.items = {{1, QStringLiteral("Zalo"), Money::fromMinorUnits(2'000'000), Money::fromMinorUnits(1'000'000), std::nullopt}};
    data.valueTitle = QStringLiteral("tháng 11");
    data.comparisonTitle = QStringLiteral("đầu tháng 10");
    data.legend = true;
    ChartPanel panel;
    panel.setData(data);
    panel.show();
    auto *note = panel.findChild<QWidget *>(QStringLiteral("chartNote"));
    REQUIRE(note);
    const auto has = [note](const QColor &colour) {
        const QImage image = note->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).rgb() == colour.rgb())
                    return true;
            }
        }
        return false;
    };
    note->resize(note->sizeHint());
    CHECK(has(currentTheme().series(0)));
    CHECK(has(currentTheme().colour(Token::ghost)));
    note->resize(note->sizeHint() - QSize(6, 0));
    CHECK_FALSE(has(currentTheme().series(0)));
    CHECK(has(currentTheme().colour(Token::ghost)));
    CHECK(note->accessibleName() == QStringLiteral("tháng 11 · đầu tháng 10"));
}

TEST_CASE("a person's figure opens by click, its orders by Enter in the answer, and the row by Enter on the name", "[board]")
{
    Page page;
    const QModelIndex revenue = page.people->model()->index(3, BoardTableModel::RevenueColumn);
    QTest::mouseClick(page.people->viewport(), Qt::LeftButton, {}, page.people->visualRect(revenue).center());
    CHECK(page.opened.empty());
    auto *why = page.page.findChild<WhyPopover *>();
    REQUIRE(why->isVisible());
    QTest::keyClick(why, Qt::Key_Return);
    CHECK_FALSE(why->isVisible());
    REQUIRE(page.opened.size() == 1);
    CHECK(page.opened[0].filters.at(0).cut == Cut::person);
    CHECK(page.opened[0].filters.at(0).id == 4);
    CHECK(page.opened[0].title == QStringLiteral("Lê Minh Khôi"));
    page.people->setCurrentIndex(page.people->model()->index(5, 0));
    QTest::keyClick(page.people, Qt::Key_Return);
    REQUIRE(page.opened.size() == 2);
    CHECK(page.opened[1].filters.at(0).id == 6);
}

TEST_CASE("the team's figure opens without a filter", "[board]")
{
    Page page;
    QTest::keyClick(page.page.findChild<FigureLabel *>(QStringLiteral("teamRevenue")), Qt::Key_Return);
    QTest::keyClick(page.page.findChild<WhyPopover *>(), Qt::Key_Return);
    REQUIRE(page.opened.size() == 1);
    CHECK(page.opened[0].filters.empty());
}

#ifdef SOMO_WITH_CHARTS
TEST_CASE("a chart narrows the board to its category by keys alone", "[board]")
{
    Page page;
    auto *chart = page.page.findChild<ChartPanel *>(QStringLiteral("channelChart"))->findChild<QWidget *>(QStringLiteral("barChart"));
    REQUIRE(chart);
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Return);
    CHECK(page.opened.empty());
    REQUIRE(page.page.levels().size() == 1);
    CHECK(page.page.filters().at(0).cut == Cut::channel);
    CHECK(page.page.filters().at(0).id == 2);
    CHECK(page.page.levels().at(0).name == QStringLiteral("TikTok Shop"));
}
#endif

#ifdef SOMO_WITH_CHARTS
TEST_CASE("each bar stands beside its own label", "[board]")
{
    Page page;
    auto *chart = page.page.findChild<ChartPanel *>(QStringLiteral("groupChart"))->findChild<QWidget *>(QStringLiteral("barChart"));
    QCoreApplication::processEvents();
    const QImage image = chart->grab().toImage().convertToFormat(QImage::Format_RGB32);
    // The longest run of the bars' colour in the rows of the first and of the last item: 168,51 tr against 36,28 tr.
    const auto length = [&](int item) {
        int longest = 0;
        for (int y = image.height() * item / 4; y < image.height() * (item + 1) / 4; ++y) {
            int run = 0;
            for (int x = 0; x < image.width(); ++x)
                run += image.pixelColor(x, y) == Theme::light().series(0) ? 1 : 0;
            longest = std::max(longest, run);
        }
        return longest;
    };
    CHECK(length(0) > 3 * length(3));
    CHECK(length(3) > 5);
}
#endif

TEST_CASE("a chart shows the same figures as a table", "[board]")
{
    Page page;
    auto *panel = page.page.findChild<ChartPanel *>(QStringLiteral("areaChart"));
    panel->setShowsTable(true);
    const auto *table = panel->findChild<QTableView *>(QStringLiteral("chartTable"));
    CHECK(table->model()->index(0, 0).data().toString() == QStringLiteral("Bắc"));
    CHECK(table->model()->index(0, 1).data().toString() == QStringLiteral("126.360.000"));
    CHECK(table->model()->index(0, 2).data().toString() == QStringLiteral("104.000.000"));
}

TEST_CASE("a period without orders says so instead of showing zeros", "[board]")
{
    BoardPage page;
    BoardData none;
    none.period = Period::of(PeriodKind::month, Day::fromNumber(20261001), 1);
    page.setBoard(none, BoardContext());
    CHECK_FALSE(page.findChild<QWidget *>(QStringLiteral("emptyBoard"))->isHidden());
    CHECK(page.findChild<QTableView *>(QStringLiteral("people"))->parentWidget()->parentWidget()->isHidden());
    CHECK(page.findChild<QPushButton *>(QStringLiteral("emptyNearest"))->isHidden());
}

TEST_CASE("an empty period offers the nearest one with orders", "[board]")
{
    BoardPage page;
    BoardData none;
    none.period = Period::of(PeriodKind::month, Day::fromNumber(20261001), 1);
    none.nearest = Day::fromNumber(20160618);
    none.rows.emplace_back().name = QStringLiteral("An"); // active, but without orders and target
    page.setBoard(none, BoardContext());
    auto *nearest = page.findChild<QPushButton *>(QStringLiteral("emptyNearest"));
    CHECK_FALSE(nearest->isHidden());
    CHECK(nearest->text().contains(QStringLiteral("tháng 6/2016")));
    QString asked;
    QObject::connect(&page, &BoardPage::periodAsked, [&](const Period &period) { asked = period.toText(); });
    nearest->click();
    CHECK(asked == QStringLiteral("2016-06"));
    // Whoever has a target sees the month from its first day.
    none.rows[0].target = Money::fromMinorUnits(1'000'000);
    page.setBoard(none, BoardContext());
    CHECK(page.findChild<QWidget *>(QStringLiteral("emptyBoard"))->isHidden());
}

TEST_CASE("figures keep their row when the same people come again", "[board]")
{
    Page page;
    page.people->setCurrentIndex(page.people->model()->index(2, BoardTableModel::RevenueColumn));
    page.page.setBoard(sampleBoard(), BoardContext());
    CHECK(page.people->currentIndex().data(IdRole).toLongLong() == 3);
}

TEST_CASE("the board's models keep Qt's contract", "[board]")
{
    BoardTableModel people;
    QAbstractItemModelTester tester(&people, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const BoardData board = sampleBoard();
    people.setRows(board.rows, BoardContext(), BoardTableModel::formsFor(board, Formats()), true);
    people.setRows({}, BoardContext(), {}, false);
    BehindModel orders;
    QAbstractItemModelTester second(&orders, QAbstractItemModelTester::FailureReportingMode::Fatal);
    OrderBehind row;
    row.code = QStringLiteral("DH-1");
    orders.setRows({row}, Metric::revenue, Formats());
    orders.setRows({}, Metric::revenue, Formats());
    CHECK(people.rowCount() == 0);
}

TEST_CASE("the orders behind a figure show its exact total and lead back", "[board]")
{
    BehindPage page;
    OrderBehind sale;
    sale.code = QStringLiteral("DH-1");
    sale.day = Day::fromNumber(20261002);
    sale.net = Money::fromMinorUnits(1'500'000);
    OrderBehind back = sale;
    back.kind = EntryKind::orderReturn;
    back.net = Money::fromMinorUnits(-119'700);
    page.setOrders({Metric::revenue, {sale, back}, {1'380'300, 0, 0, 0}, true}, Formats());
    CHECK(page.findChild<QLabel *>(QStringLiteral("ordersTotal"))->text() == shown("Doanh thu: 1.380.300_₫"));
    CHECK(page.view()->model()->index(1, BehindModel::NetColumn).data().toString() == QStringLiteral("−119.700"));
    int asked = 0;
    QObject::connect(&page, &BehindPage::backAsked, &page, [&asked] { ++asked; });
    QTest::keyClick(page.view(), Qt::Key_Backspace);
    CHECK(asked == 1);
}

TEST_CASE("an axis has at most six ticks on round amounts and reaches over the largest", "[charts]")
{
    const auto [largest, step, count] = GENERATE(table<qint64, qint64, int>({
        {480'000'000, 100'000'000, 5}, {87, 20, 5}, {100, 20, 5}, {101, 25, 5}, {1, 1, 1}, {0, 1, 1}, {126'000'000, 50'000'000, 3}}));
    const AxisTicks ticks = ticksUpTo(largest);
    CHECK(ticks.step == step);
    CHECK(ticks.count == count);
}
