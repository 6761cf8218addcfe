// SPDX-License-Identifier: GPL-3.0-or-later
// From a figure of the board down to its orders, and back.
#include "tests/support/catch.h"

#include "tests/ui/board_window.h"
#include "tests/ui/sample_window.h"
#include "ui/board/board_table_model.h"
#include "ui/common/charts/chart_panel.h"
#include "ui/common/figure_label.h"
#include "ui/orders/behind_model.h"
#include "ui/orders/order_form.h"
#include "ui/orders/orders_page.h"
#include "ui/why/why_popover.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBrowser>

#include <algorithm>

using namespace somo;
using namespace somo::test;

namespace {

QTableView *ordersOf(MainWindow &window)
{
    return window.findChild<QTableView *>(QStringLiteral("orders"));
}

QString figureUnder(MainWindow &window)
{
    return window.findChild<QLabel *>(QStringLiteral("ordersTotal"))->text().replace(QChar(0x00A0), QLatin1Char(' '));
}

/// A figure of the summary, once it has come.
FigureLabel *figureOf(MainWindow &window, const char *name)
{
    auto *figure = window.findChild<FigureLabel *>(QString::fromLatin1(name));
    REQUIRE(QTest::qWaitFor([&] { return figure->text() != QStringLiteral("–"); }, 10'000));
    return figure;
}

/// Goes on from an answer to all the orders behind it. Without a window manager the window has to be brought forward.
void seeAll(MainWindow &window)
{
    const auto answers = window.findChildren<WhyPopover *>(); // each page has one of its own
    const auto shown = std::ranges::find_if(answers, [](const WhyPopover *answer) { return answer->isVisible(); });
    REQUIRE(shown != answers.end());
    QTest::keyClick(*shown, Qt::Key_Return);
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

/// Asks a person's figure why, and goes on to all the orders behind it.
void openBehind(BoardWindow &board, int row, BoardTableModel::Column column)
{
    board.people->setFocus();
    board.people->setCurrentIndex(board.people->model()->index(row, column));
    QTest::keyClick(board.people, Qt::Key_Return);
    auto *why = board.window.findChild<WhyPopover *>();
    REQUIRE(why->isVisible());
    seeAll(board.window);
    board.settle();
}

} // namespace

TEST_CASE("Enter opens an order behind a figure, and back leads to its row again", "[drill]")
{
    const bool byEscape = GENERATE(false, true);
    SampleWindow sample({1366, 768});
    sample.show(PageId::board);
    QTest::keyClick(figureOf(sample.window, "teamRevenue"), Qt::Key_Return);
    seeAll(sample.window);
    REQUIRE(QTest::qWaitFor([&] { return ordersOf(sample.window) && ordersOf(sample.window)->model()->rowCount() > 100; }, 5'000));
    QTableView *orders = ordersOf(sample.window);
    CHECK(orders->currentIndex().row() == 0);
    orders->setCurrentIndex(orders->model()->index(90, BehindModel::CustomerColumn));
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(orders, Qt::Key_Up);
    const int scrolled = orders->verticalScrollBar()->value();
    REQUIRE(scrolled > 0);
    const QString code = orders->model()->index(85, BehindModel::CodeColumn).data().toString();
    SECTION("by Enter") { QTest::keyClick(orders, Qt::Key_Return); }
    SECTION("by a double click")
    {
        const QPoint at = orders->visualRect(orders->currentIndex()).center();
        QTest::mouseClick(orders->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(orders->viewport(), Qt::LeftButton, {}, at);
    }
    auto *page = static_cast<OrdersPage *>(sample.window.page(PageId::orders));
    REQUIRE(QTest::qWaitFor([&] { return page->isVisible() && page->title().endsWith(code); }, 5'000));
    if (byEscape)
        QTest::keyClick(page->form(), Qt::Key_Escape);
    else
        QTest::keyClick(&sample.window, Qt::Key_Left, Qt::AltModifier);
    sample.settle();
    REQUIRE(orders->isVisible());
    CHECK(orders->currentIndex().row() == 85);
    CHECK(orders->currentIndex().column() == BehindModel::CustomerColumn);
    CHECK(orders->verticalScrollBar()->value() == scrolled);
    QTest::keyClick(&sample.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(sample.window.findChild<QWidget *>(QStringLiteral("board"))->isVisible());
}

TEST_CASE("the list behind new customers holds their first orders, as many as the figure says", "[drill]")
{
    SampleWindow sample({1366, 768});
    sample.show(PageId::board);
    auto *figure = figureOf(sample.window, "teamNewCustomers");
    QTest::keyClick(figure, Qt::Key_Return);
    seeAll(sample.window);
    REQUIRE(QTest::qWaitFor([&] { return ordersOf(sample.window) && ordersOf(sample.window)->model()->rowCount() > 0; }, 5'000));
    const QAbstractItemModel *orders = ordersOf(sample.window)->model();
    CHECK(orders->rowCount() == figure->text().toInt());
    CHECK(figureUnder(sample.window) == QStringLiteral("Khách mới: ") + figure->text());
    QSet<QString> customers;
    for (const QString &each : columnOf(*orders, BehindModel::CodeColumn))
        customers << each;
    CHECK(customers.size() == orders->rowCount());
}

TEST_CASE("each figure opens its own orders and is said under them", "[drill]")
{
    BoardWindow board;
    REQUIRE(board.ready);
    SECTION("revenue is of all sales and returns")
    {
        openBehind(board, 0, BoardTableModel::RevenueColumn);
        CHECK(columnOf(*ordersOf(board.window)->model(), 0) == QStringList{QStringLiteral("O1"), QStringLiteral("O2"), QStringLiteral("O1")});
        CHECK(figureUnder(board.window) == QStringLiteral("Revenue: 510,000 ₫"));
        CHECK(board.trail() == QStringLiteral("KPI board › Revenue · Nguyễn Hoài An"));
    }
    SECTION("orders are those counted")
    {
        openBehind(board, 0, BoardTableModel::OrdersColumn);
        CHECK(columnOf(*ordersOf(board.window)->model(), 0) == QStringList{QStringLiteral("O1"), QStringLiteral("O2")});
        CHECK(figureUnder(board.window) == QStringLiteral("Orders: 2"));
    }
    SECTION("a shared order counts for the largest share alone")
    {
        openBehind(board, 1, BoardTableModel::OrdersColumn);
        CHECK(ordersOf(board.window)->model()->rowCount() == 0);
        CHECK(figureUnder(board.window) == QStringLiteral("Orders: 0"));
    }
    SECTION("the return rate is of returns and sales")
    {
        QTest::keyClick(figureOf(board.window, "teamReturnRate"), Qt::Key_Return);
        seeAll(board.window);
        board.settle();
        CHECK(columnOf(*ordersOf(board.window)->model(), BehindModel::KindColumn)
              == QStringList{QStringLiteral("sale"), QStringLiteral("sale"), QStringLiteral("return")});
        CHECK(figureUnder(board.window) == QStringLiteral("Return rate: 16.7%"));
    }
}

TEST_CASE("the board is gone into step by step, and back the same way", "[drill]")
{
    BoardWindow board;
    REQUIRE(board.ready);
    const auto total = [&] { return board.window.findChild<QTableView *>(QStringLiteral("totals"))->model()->index(0, BoardTableModel::RevenueColumn).data().toString(); };
    board.people->setFocus();
    board.people->setCurrentIndex(board.people->model()->index(1, BoardTableModel::RevenueColumn));
    board.press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(board.trail() == QStringLiteral("KPI board › Phạm Đức Bình"));
    CHECK(total() == QStringLiteral("240,000"));
    CHECK(board.people->model()->rowCount() == 1);
#ifdef SOMO_WITH_CHARTS
    auto *chart = board.window.findChild<ChartPanel *>(QStringLiteral("channelChart"))->findChild<QWidget *>(QStringLiteral("barChart"));
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Down);
    board.press(Qt::Key_Return);
    CHECK(board.trail() == QStringLiteral("KPI board › Phạm Đức Bình › kiosk"));
    SECTION("the orders keep every step")
    {
        QTest::keyClick(figureOf(board.window, "teamRevenue"), Qt::Key_Return);
        auto *why = board.window.findChild<WhyPopover *>();
        CHECK(why->tree().title.contains(QStringLiteral("(Phạm Đức Bình · kiosk)")));
        seeAll(board.window);
        board.settle();
        CHECK(board.trail() == QStringLiteral("KPI board › Phạm Đức Bình › kiosk › Revenue · Whole team"));
        CHECK(columnOf(*ordersOf(board.window)->model(), 0) == QStringList{QStringLiteral("O2")});
        CHECK(figureUnder(board.window) == QStringLiteral("Revenue: 240,000 ₫"));
        board.press(Qt::Key_Backspace);
        CHECK(board.trail() == QStringLiteral("KPI board › Phạm Đức Bình › kiosk"));
    }
    SECTION("Backspace and Alt with the left arrow take the last step away")
    {
        board.press(Qt::Key_Backspace);
        CHECK(board.trail() == QStringLiteral("KPI board › Phạm Đức Bình"));
        board.press(Qt::Key_Left, Qt::AltModifier);
        CHECK(board.trail() == QStringLiteral("KPI board"));
        CHECK(total() == QStringLiteral("750,000"));
    }
    SECTION("a part of the trail leads there at once")
    {
        QTest::mouseClick(board.window.findChild<QPushButton *>(QStringLiteral("breadcrumb")), Qt::LeftButton);
        board.settle();
        CHECK(board.trail() == QStringLiteral("KPI board"));
        CHECK(total() == QStringLiteral("750,000"));
    }
    SECTION("clearing the filter leads out as well")
    {
        board.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(board.trail() == QStringLiteral("KPI board"));
    }
#endif
}

TEST_CASE("a click on a person's bar narrows the board to that person", "[drill]")
{
    BoardWindow board;
    REQUIRE(board.ready);
    const QModelIndex bar = board.people->model()->index(0, BoardTableModel::BarColumn);
    QTest::mouseDClick(board.people->viewport(), Qt::LeftButton, {}, board.people->visualRect(bar).center());
    QTest::mouseClick(board.people->viewport(), Qt::LeftButton, {}, board.people->visualRect(bar).center());
    board.settle();
    CHECK(board.trail() == QStringLiteral("KPI board › Nguyễn Hoài An"));
    CHECK(board.people->model()->rowCount() == 1);
}

TEST_CASE("the answer to why shows the first orders, opens them and is copied with them", "[drill]")
{
    BoardWindow board;
    REQUIRE(board.ready);
    board.people->setFocus();
    board.people->setCurrentIndex(board.people->model()->index(0, BoardTableModel::RevenueColumn));
    QTest::keyClick(board.people, Qt::Key_Return);
    auto *why = board.window.findChild<WhyPopover *>();
    const auto text = [&] { return plainText(why->tree()).replace(QChar(0x00A0), QLatin1Char(' ')); };
    REQUIRE(QTest::qWaitFor([&] { return text().contains(QStringLiteral("O2")); }, 5'000));
    CHECK(text().contains(QStringLiteral("\n  O1  ·  10 Sep  300,000 ₫\n  O2  ·  15 Sep  360,000 ₫\n  O1  ·  20 Sep  ·  return  −150,000 ₫\n")));
    CHECK(why->tree().lines.back().text.startsWith(QStringLiteral("The rule:")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == plainText(why->tree()));
    SECTION("an order by its link")
    {
        auto *page = why->findChild<QTextBrowser *>(QStringLiteral("whyText"));
        page->setFocus();
        for (int links = 0; links < 3; ++links)
            QTest::keyClick(page, Qt::Key_Tab); // the figure, then O1, then O2
        QTest::keyClick(page, Qt::Key_Return);
        CHECK_FALSE(why->isVisible());
        auto *orders = static_cast<OrdersPage *>(board.window.page(PageId::orders));
        CHECK(QTest::qWaitFor([&] { return orders->isVisible() && orders->title().endsWith(QStringLiteral("O2")); }, 5'000));
        CHECK(board.trail().startsWith(QStringLiteral("KPI board › ")));
    }
    SECTION("it is moved by keys and by its head")
    {
        why->move(200, 200);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
        CHECK(why->x() > 200);
        CHECK(why->y() > 200);
        const QPoint before = why->pos();
        auto *head = why->findChild<QWidget *>(QStringLiteral("whyTitle"));
        const QPoint grip(20, 5);
        QTest::mousePress(head, Qt::LeftButton, {}, grip);
        QMouseEvent drag(QEvent::MouseMove, grip, head->mapToGlobal(grip) + QPoint(-30, 12), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(head, &drag);
        QTest::mouseRelease(head, Qt::LeftButton, {}, grip);
        CHECK(why->pos() == before + QPoint(-30, 12));
    }
}

TEST_CASE("a figure inside an answer opens further down", "[drill]")
{
    BoardWindow board;
    REQUIRE(board.ready);
    QTest::keyClick(figureOf(board.window, "teamAverageOrder"), Qt::Key_Return);
    auto *why = board.window.findChild<WhyPopover *>();
    const auto under = [&](std::size_t line) { return why->tree().lines.front().under.at(line).under.size(); };
    REQUIRE(QTest::qWaitFor([&] { return under(0) == 3; }, 5'000)); // revenue: two sales and a return
    CHECK(under(1) == 0);
    auto *page = why->findChild<QTextBrowser *>(QStringLiteral("whyText"));
    page->setFocus();
    for (int links = 0; links < 5; ++links)
        QTest::keyClick(page, Qt::Key_Tab); // revenue, its three orders, then the orders
    QTest::keyClick(page, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return under(1) == 2; }, 5'000));
    CHECK(under(0) == 3);
}
