// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C in the tables of the program: headers, the chosen rows, figures as plain numbers.
#include "tests/support/catch.h"
#include "tests/ui/order_window.h"

#include <QApplication>
#include <QClipboard>
#include <QTreeWidget>

using namespace somo;
using namespace somo::test;

namespace {

QList<QStringList> copied(QWidget *view)
{
    QApplication::clipboard()->clear();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    (void)QTest::qWaitFor([] { return !QApplication::clipboard()->text().isEmpty(); }, 5'000);
    QList<QStringList> rows;
    for (const QString &line : QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts))
        rows << line.split(u'\t');
    return rows;
}

void choose(QTableView *view, std::initializer_list<int> rows)
{
    view->setCurrentIndex(view->model()->index(*rows.begin(), 0));
    for (const int row : rows)
        view->selectionModel()->select(view->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

} // namespace

TEST_CASE("each list is copied with its headers, its figures as plain numbers", "[copy]")
{
    OrderWindow at;
    at.writeElsewhere([](Database &database) -> Status {
        for (const char16_t *code : {u"A", u"B"}) {
            Product product;
            product.code = QString::fromUtf16(code);
            product.name = QStringLiteral("Chén ") + product.code;
            SOMO_TRY(products::add(database, product));
            Customer customer;
            customer.code = QStringLiteral("C") + product.code;
            customer.name = QStringLiteral("Khách ") + product.code;
            SOMO_TRY(customers::add(database, customer));
        }
        return success();
    });
    struct List {
        PageId page;
        const char *name;
        int rows;
        const char16_t *title;
    };
    const List list = GENERATE(List{PageId::products, "productList", 3, u"Giá bán (₫)"}, List{PageId::people, "peopleList", 2, u"Tên"},
                               List{PageId::customers, "customerList", 3, u"Khách hàng"}, List{PageId::places, "channelList", 6, u"Đơn"},
                               List{PageId::history, "history", 2, u"Việc gì"});
    CAPTURE(list.name);
    at.window().showPage(list.page);
    auto *view = at.field<QTableView>(list.name);
    REQUIRE(view);
    REQUIRE(QTest::qWaitFor([&] { return view->model()->rowCount() >= list.rows; }, 10'000));
    const auto whole = copied(view);
    REQUIRE(whole.size() == view->model()->rowCount() + 1);
    const qsizetype column = whole[0].indexOf(QString::fromUtf16(list.title));
    CAPTURE(whole[0].join(QStringLiteral(" | ")).toStdString());
    REQUIRE(column >= 0);
    if (list.page == PageId::products) {
        const auto tea = std::find_if(whole.begin(), whole.end(), [](const QStringList &row) { return row.join(QString()).contains(QStringLiteral("Trà sen")); });
        REQUIRE(tea != whole.end());
        CHECK(tea->at(column) == QStringLiteral("420000"));
    }
    if (view->selectionMode() != QAbstractItemView::ExtendedSelection || view->model()->rowCount() < 3)
        return;
    choose(view, {0, 2});
    const auto two = copied(view);
    REQUIRE(two.size() == 3);
    CHECK(two[0] == whole[0]);
    CHECK(two[1] == whole[1]);
    CHECK(two[2] == whole[3]);
}

TEST_CASE("regions are copied as they stand open in their tree", "[copy]")
{
    OrderWindow at;
    at.window().showPage(PageId::places);
    auto *tree = at.field<QTreeWidget>("regionTree");
    REQUIRE(QTest::qWaitFor([&] { return tree->topLevelItemCount() > 0; }, 10'000));
    const auto rows = copied(tree);
    REQUIRE(rows.size() > 30);
    CHECK(rows[0].size() == 4);
    CHECK(rows[2].last() == QStringLiteral("0"));
}

TEST_CASE("the whole grid of targets is copied with names and periods, a block as it stands", "[copy]")
{
    OrderWindow at;
    at.window().showPage(PageId::targets);
    auto *grid = at.field<QTableView>("targetGrid");
    REQUIRE(QTest::qWaitFor([&] { return grid->model()->rowCount() == 2; }, 10'000));
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 0));
    QApplication::clipboard()->setText(QStringLiteral("50tr"));
    QTest::keyClick(grid, Qt::Key_V, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return grid->model()->index(0, 0).data().toString() == QStringLiteral("50"); }, 10'000));
    grid->selectionModel()->select(grid->model()->index(0, 0), QItemSelectionModel::ClearAndSelect);
    const auto block = copied(grid);
    REQUIRE(block.size() == 1);
    CHECK(block[0] == QStringList{QStringLiteral("50000000")});
    QTest::keyClick(grid, Qt::Key_A, Qt::ControlModifier);
    const auto whole = copied(grid);
    REQUIRE(whole.size() == 3);
    CHECK(whole[0].value(1) == QStringLiteral("Tháng 1/2026"));
    CHECK(whole[1].value(0) == QStringLiteral("Nguyễn Hoài An"));
    CHECK(whole[1].value(1) == QStringLiteral("50000000"));
}
