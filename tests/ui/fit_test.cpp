// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/sample_board.h"

#include "ui/board/board_page.h"
#include "ui/common/delegates/fit_columns.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/charts/chart_panel.h"

#include <QLabel>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <array>

using namespace somo;

namespace {

void show(BoardPage &page, int width, int height)
{
    page.setBoard(sampleBoard(), BoardContext());
    page.resize(width, height);
    page.show();
    QTest::qWait(30);
}

} // namespace

TEST_CASE("a lead sees the whole month without scrolling on 1366 by 768", "[board][fit]")
{
    BoardPage page;
    show(page, 1366 - 148, 768 - 38 - 50 - 24);
    CHECK(page.verticalScrollBar()->maximum() == 0);
    CHECK(page.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("no part of the board stands beyond the window's edge", "[board][fit]")
{
    const int width = GENERATE(976, 1044, 1218, 1772);
    BoardPage page;
    show(page, width, 500);
    CHECK(page.horizontalScrollBar()->maximum() == 0);
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->property("role") != QStringLiteral("cardTitle"))
            continue;
        INFO(label->text().toStdString());
        CHECK(label->width() >= label->sizeHint().width()); // legends give way to titles
    }
}

TEST_CASE("the team's sentences never lie over each other, however narrow the window", "[board][fit]")
{
    const int width = GENERATE(820, 862, 976, 1218);
    BoardPage page;
    page.resize(width, 420);
    page.show();
    QTest::qWait(10);
    show(page, width, 420); // the figures come to a page that stands already
    int sentences = 0;
    for (const auto *label : page.findChild<QWidget *>(QStringLiteral("summary"))->findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->wordWrap() || label->text().isEmpty())
            continue;
        ++sentences;
        INFO(label->text().toStdString());
        CHECK(label->height() >= label->heightForWidth(label->width()));
        CHECK(label->parentWidget()->rect().contains(label->geometry()));
    }
    CHECK(sentences == 2);
}

TEST_CASE("the team's strip is low again once its sentences have room", "[board][fit]")
{
    BoardPage page;
    show(page, 700, 420);
    const auto *strip = page.findChild<QWidget *>(QStringLiteral("summary"));
    const int narrow = strip->height();
    page.resize(1218, 656);
    QTest::qWait(10);
    CHECK(narrow > strip->height());
    CHECK(strip->height() == currentMetrics().scaled(90));
}

TEST_CASE("the areas' chart switches to regions and narrows the board to what it shows", "[board]")
{
    BoardPage page;
    BoardData board = sampleBoard();
    board.byRegion = board.byArea;
    board.byRegion.cut = Cut::region;
    board.byRegion.points = {board.byArea.points.front()};
    board.byRegion.points.front().id = 77;
    page.setBoard(board, BoardContext());
    page.resize(1218, 656);
    page.show();
    QTest::mouseClick(page.findChild<QToolButton *>(QStringLiteral("tabByRegion")), Qt::LeftButton);
    emit page.findChild<ChartPanel *>(QStringLiteral("areaChart"))->activated(77, QStringLiteral("Hà Nội"));
    REQUIRE(page.filters().size() == 1);
    CHECK(page.filters().at(0).cut == Cut::region);
    CHECK(page.filters().at(0).id == 77);
}

TEST_CASE("a column is cut only where there is no room for it", "[fit]")
{
    const QString text = QStringLiteral("SMALL-SHOP-2026, bản 2, và một cái tên còn dài hơn thế nhiều");
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem(QStringLiteral("Trà")));
    model.setItem(0, 1, new QStandardItem(text));
    QTableView view;
    view.setModel(&model);
    view.resize(1000, 200);
    view.show();
    constexpr std::array byWorth{0, 1};
    fitColumns(view, byWorth);
    const int whole = QFontMetrics(view.font()).horizontalAdvance(text);
    CHECK(view.columnWidth(1) >= whole);
    CHECK(view.columnWidth(0) + view.columnWidth(1) <= view.width());
    view.resize(300, 200);
    fitColumns(view, byWorth);
    CHECK(view.columnWidth(1) < whole);
    CHECK(view.columnWidth(0) + view.columnWidth(1) <= view.width());
}
