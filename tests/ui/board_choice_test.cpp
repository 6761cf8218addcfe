// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/ui/board_window.h"
#include "tests/ui/sample_board.h"
#include "ui/board/board_filter.h"
#include "ui/board/board_page.h"
#include "ui/board/board_table_model.h"
#include "ui/board/cross_table.h"
#include "ui/common/charts/chart_panel.h"
#include "ui/common/delegates/cell_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace somo;
using namespace somo::test;

TEST_CASE("a filter narrows every figure of the board, says so in a chip, and goes by it", "[board][filter]")
{
    BoardWindow board;
    REQUIRE(board.ready);
    REQUIRE(columnOf(*board.people->model(), 0) == QStringList{QStringLiteral("Nguyễn Hoài An"), QStringLiteral("Phạm Đức Bình")});
    CHECK_FALSE(board.filter->isVisible());
    auto *menu = board.window.findChild<QPushButton *>(QStringLiteral("boardFilterButton"))->menu();
    QAction *binh = nullptr;
    for (QAction *each : menu->actions().constFirst()->menu()->actions()) {
        if (each->text() == QStringLiteral("Phạm Đức Bình"))
            binh = each;
    }
    REQUIRE(binh);
    binh->trigger();
    board.settle();
    CHECK(columnOf(*board.people->model(), 0) == QStringList{QStringLiteral("Phạm Đức Bình")});
    CHECK(board.window.findChild<QTableView *>(QStringLiteral("totals"))->model()->index(0, 3).data().toString() == QStringLiteral("240,000"));
    auto *channels = board.window.findChild<ChartPanel *>(QStringLiteral("channelChart"));
    channels->setShowsTable(true);
    CHECK(columnOf(*channels->findChild<QTableView *>()->model(), 1) == QStringList{QStringLiteral("240,000")});
    auto *chip = board.window.findChild<QPushButton *>(QStringLiteral("chip_person"));
    REQUIRE(chip);
    CHECK(board.filter->isVisible());
    CHECK(chip->text() == QStringLiteral("Person: Phạm Đức Bình"));
    QTest::mouseClick(chip, Qt::LeftButton);
    board.settle();
    CHECK(board.people->model()->rowCount() == 2);
    CHECK_FALSE(board.filter->isVisible());
}

TEST_CASE("the filter goes by its key and with the book", "[board][filter]")
{
    BoardWindow board;
    REQUIRE(board.ready);
    board.filter->toggle({Cut::person, board.small.binh.value});
    board.settle();
    REQUIRE(board.people->model()->rowCount() == 1);
    SECTION("Ctrl+Shift+F")
    {
        QTest::keyClick(&board.window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        board.settle();
        CHECK(board.people->model()->rowCount() == 2);
    }
    SECTION("closing the book")
    {
        board.workspace.close();
        CHECK(board.filter->filters().empty());
        CHECK(board.filter->menu()->actions().size() < 5);
    }
    SECTION("the people of the report are all there")
    {
        board.window.showPage(PageId::report);
        board.settle();
        board.window.showPage(PageId::board);
        board.settle();
        CHECK(board.people->model()->rowCount() == 1);
    }
}

TEST_CASE("the board compares with last year where that is chosen, and names the year", "[board][filter]")
{
    BoardWindow board;
    REQUIRE(board.ready);
    const auto shown = [&] {
        QStringList texts;
        for (const QLabel *label : board.window.findChildren<QLabel *>())
            texts << label->toolTip();
        return texts.join(QLatin1Char('\n'));
    };
    CHECK(shown().contains(QStringLiteral("compared with August")));
    board.filter->setComparesWithLastYear(true);
    board.settle();
    CHECK(shown().contains(QStringLiteral("compared with September 2025")));
}

TEST_CASE("a month by two cuts narrows the board to both, then opens their orders", "[board][cross]")
{
    BoardWindow board;
    REQUIRE(board.ready);
    QTest::mouseClick(board.window.findChild<QToolButton *>(QStringLiteral("tabCross")), Qt::LeftButton);
    board.settle();
    auto *cross = board.window.findChild<QTableView *>(QStringLiteral("crossTable"));
    REQUIRE(cross);
    REQUIRE(columnOf(*cross->model(), 1) == QStringList{QStringLiteral("510,000"), QStringLiteral("240,000"), QStringLiteral("750,000")});
    CHECK(cross->model()->index(0, 1).data(CrossTableModel::HeatRole).toDouble() == 1.0);
    CHECK_FALSE(cross->model()->index(2, 1).data(CrossTableModel::HeatRole).isValid());
    cross->setCurrentIndex(cross->model()->index(1, 1));
    QTest::keyClick(cross, Qt::Key_Return);
    board.settle();
    REQUIRE(columnOf(*cross->model(), 1) == QStringList{QStringLiteral("240,000"), QStringLiteral("240,000")});
    cross->setCurrentIndex(cross->model()->index(0, 1));
    QTest::keyClick(cross, Qt::Key_Return); // nothing lies deeper than the orders
    board.settle();
    auto *orders = board.window.findChild<QTableView *>(QStringLiteral("orders"));
    REQUIRE(orders);
    CHECK(columnOf(*orders->model(), 0) == QStringList{QStringLiteral("O2")});
}

TEST_CASE("on a cut that board and drill-down both know, the deeper one alone holds", "[board][filter]")
{
    const auto all = narrowed({{Cut::channel, 1}, {Cut::channel, 2}, {Cut::team, 5}}, {{Cut::channel, 2}, {Cut::person, 7}});
    std::vector<std::pair<Cut, qint64>> flat;
    for (const CutFilter &each : all)
        flat.emplace_back(each.cut, each.id);
    CHECK(flat == std::vector<std::pair<Cut, qint64>>{{Cut::channel, 2}, {Cut::person, 7}, {Cut::team, 5}});
}

TEST_CASE("the board goes to a spreadsheet as exact numbers, with headers and the team's row", "[board][copy]")
{
    BoardPage page;
    BoardData data = sampleBoard();
    data.rows[0].name = QStringLiteral("=cmd & <b>");
    data.rows[1].attainment.reset();
    page.setBoard(data, BoardContext());
    page.copyPeople();
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == qsizetype(data.rows.size()) + 2);
    // Sorted by given name: the odd name stands where its key puts it.
    const auto cells = [&](const QString &name) {
        for (const QString &line : lines) {
            if (line.startsWith(name))
                return line.split(QLatin1Char('\t'));
        }
        return QStringList();
    };
    const QStringList odd = cells(QStringLiteral("'=cmd & <b>"));
    REQUIRE(odd.size() > 4);
    CHECK(odd[3] == QString::number(data.rows[0].revenue.minorUnits()));
    const QString decimal = QLocale::system().decimalPoint();
    CHECK(odd[2] == QString(QLatin1Char('0') + decimal + QStringLiteral("815")));
    CHECK(cells(data.rows[1].name)[2] == QStringLiteral("–")); // no target is no number
    CHECK(copied->html().contains(QStringLiteral("x:num=\"%1\"").arg(data.team.revenue.minorUnits())));
    CHECK(copied->html().contains(QStringLiteral("'=cmd &amp; &lt;b&gt;")));
}

TEST_CASE("the board's picture holds all of it with a heading", "[board][copy]")
{
    BoardPage page;
    page.setBoard(sampleBoard(), BoardContext());
    page.resize(1024, 400);
    page.show();
    const QImage picture = page.picture(QStringLiteral("Bảng KPI, Tháng 10/2026"), QStringLiteral("SỔ MẪU"));
    CHECK(picture.width() == 2 * page.widget()->width());
    CHECK(picture.height() > 2 * page.widget()->height()); // also what is scrolled out of sight
    const auto coloursIn = [&](const QRect &part) {
        QSet<QRgb> found;
        for (int y = part.top(); y < part.bottom(); y += 3) {
            for (int x = part.left(); x < part.right(); x += 3)
                found << picture.pixel(x, y);
        }
        return found.size();
    };
    CHECK(coloursIn(QRect(0, 0, picture.width(), 80)) > 3); // the heading's letters
    CHECK(coloursIn(QRect(0, picture.height() - 300, picture.width(), 280)) > 3);
}

TEST_CASE("whoever uses Somo is marked on the board, also when it is somebody else from now on", "[board]")
{
    BoardWindow board;
    REQUIRE(board.ready);
    const auto notes = [&] {
        QStringList all;
        for (int row = 0; row < board.people->model()->rowCount(); ++row)
            all << board.people->model()->index(row, BoardTableModel::PersonColumn).data(NoteRole).toString();
        return all;
    };
    CHECK(notes() == QStringList{QString(), QString()});
    board.workspace.setAuthor(QStringLiteral("Phạm Đức Bình"));
    CHECK(notes() == QStringList{QString(), QStringLiteral("you")});
    board.press(Qt::Key_PageDown, Qt::ControlModifier);
    board.press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(notes() == QStringList{QString(), QStringLiteral("you")});
    board.workspace.setAuthor(QStringLiteral("Nguyễn Hoài An"));
    CHECK(notes() == QStringList{QStringLiteral("you"), QString()});
}
