// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/kpi/target_query.h"
#include "core/kpi/target_store.h"
#include "tests/ui/order_window.h"
#include "ui/targets/clipboard_cells.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

using namespace somo;
using namespace somo::test;

TEST_CASE("cells in quotes hold breaks, tabs and quotes; a quote that isn't one stays", "[paste]")
{
    const auto rows = clipboardCells(QStringLiteral("1\t\"hai\nba\"\t\"b\tn\"\r\n\"nói \"\"vâng\"\"\"\tx\"y\"\t\"mở\r\n\t\r\n\r\n"));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == QStringList{QStringLiteral("1"), QStringLiteral("hai\nba"), QStringLiteral("b\tn")});
    CHECK(rows[1] == QStringList{QStringLiteral("nói \"vâng\""), QStringLiteral("x\"y\""), QStringLiteral("\"mở")});
    CHECK(clipboardCells({}).empty());
    CHECK(clipboardCells(QStringLiteral("\r\n")).empty());
    CHECK(clipboardCells(QStringLiteral("\t5")).front() == QStringList{QString(), QStringLiteral("5")});
}

TEST_CASE("a line break within a pasted cell moves no row, and all that didn't fit is listed and copied", "[paste]")
{
    OrderWindow at;
    at.window().showPage(PageId::targets);
    auto *grid = at.field<QTableView>("targetGrid");
    REQUIRE(QTest::qWaitFor([&] { return grid->model()->rowCount() == 2; }, 10'000));
    const auto value = [&](int row, int month) -> qint64 {
        for (const Target &target : must(allTargets(at.database(), 1))) {
            if (target.subject.name == grid->model()->headerData(row, Qt::Vertical).toString() && target.period.first().month() == month)
                return target.value;
        }
        return 0;
    };
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 0));
    QApplication::clipboard()->setText(QStringLiteral("50tr\t\"51tr\n(dự kiến)\"\r\n41tr\t42tr\r\na\tb\tc\r\nd\te\r\n"));
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return value(1, 2) == 42'000'000; }, 10'000));
    CHECK(value(0, 1) == 50'000'000);
    CHECK(value(1, 1) == 41'000'000);
    CHECK(value(0, 2) == 0);

    auto *all = at.field<QPushButton>("showLeftOut");
    REQUIRE(all->isVisible());
    QTest::keyClick(all, Qt::Key_Space);
    auto *list = at.window().findChild<QDialog *>(QStringLiteral("leftOutList"));
    REQUIRE(list);
    auto *table = list->findChild<QTableView *>(QStringLiteral("leftOutTable"));
    CHECK(table->model()->rowCount() == 6);
    list->findChild<QPushButton *>(QStringLiteral("copyLeftOut"))->click();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 7);
    CHECK(lines[1].contains(QStringLiteral("51tr (dự kiến)")));
    CHECK(lines[6].contains(QStringLiteral("\te\t")));
    list->close();
    // The next thing done takes the offer away.
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 0));
    REQUIRE(QTest::qWaitFor([&] { return grid->model()->index(0, 0).data().toString() == QStringLiteral("50"); }, 10'000));
    QTest::keyClick(grid, Qt::Key_Delete);
    CHECK(QTest::qWaitFor([&] { return value(0, 1) == 0; }, 10'000));
    CHECK_FALSE(all->isVisible());
}
