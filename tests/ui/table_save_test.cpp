// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_source.h"
#include "core/exchange/row_totals.h"
#include "tests/support/catch.h"
#include "tests/ui/order_window.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/table_save.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QStandardItemModel>

using namespace somo;
using namespace somo::test;

namespace {

/// A table of two rows: a name, a figure and a day.
struct SmallTable {
    SmallTable()
        : model(2, 3)
        , totals(1, 3)
        , view(makeListTable(&model, &page))
        , below(makeListTable(&totals, &page))
    {
        model.setHorizontalHeaderLabels({QStringLiteral("Tên"), QStringLiteral("Đạt"), QStringLiteral("Ngày")});
        put(model, 0, QStringLiteral("An"), QStringLiteral("83,2 %"), QStringLiteral("83.2"), 20261005);
        put(model, 1, QStringLiteral("Bình"), QStringLiteral("100,0 %"), QStringLiteral("100.04"), 20261006);
        put(totals, 0, QStringLiteral("Tất cả"), QStringLiteral("90,0 %"), QStringLiteral("90"), 0);
        setTotalsOf(view, below);
        page.resize(600, 400);
        view->setGeometry(0, 200, 600, 100);
        below->setGeometry(0, 0, 600, 30);
        page.show();
    }
    static void put(QStandardItemModel &into, int row, const QString &name, const QString &shown, const QString &exact, int day)
    {
        into.setItem(row, 0, new QStandardItem(name));
        auto *figure = new QStandardItem(shown);
        figure->setData(exact, CopyRole);
        into.setItem(row, 1, figure);
        auto *date = new QStandardItem(QStringLiteral("05/10"));
        if (day > 0)
            date->setData(day, DayRole);
        into.setItem(row, 2, date);
    }
    QWidget page;
    QStandardItemModel model, totals;
    QTableView *view;
    QTableView *below;
};

bool comes(const QString &file)
{
    return QTest::qWaitFor([&] { return QFileInfo::exists(file); }, 10'000);
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).remove(QChar(0xFEFF)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("a table is saved as it is seen: columns moved and hidden, exact figures, days, totals", "[table]")
{
    SmallTable table;
    CHECK(tableToSave(table.page) == table.view); // totals are no table of their own
    table.view->horizontalHeader()->moveSection(2, 0);
    SavedTable saved = savedTable(*table.view, QStringLiteral("Người"));
    CHECK(saved.headers == QStringList{QStringLiteral("Ngày"), QStringLiteral("Tên"), QStringLiteral("Đạt")});
    REQUIRE(saved.rows.size() == 2);
    CHECK(std::get<Day>(saved.rows[0][0]) == Day::fromNumber(20261005));
    CHECK(std::get<QString>(saved.rows[1][1]) == QStringLiteral("Bình"));
    CHECK(std::get<SheetNumber>(saved.rows[0][2]) == SheetNumber{QStringLiteral("83.2"), 2, NumberLook::percent});
    REQUIRE(saved.totals.size() == 1);
    CHECK(std::get<SheetNumber>(saved.totals[0][2]).text == QStringLiteral("90"));
    table.view->setColumnHidden(0, true);
    table.view->setRowHidden(0, true);
    saved = savedTable(*table.view, {});
    CHECK(saved.headers.size() == 2);
    CHECK(saved.rows.size() == 1);
    table.model.removeRows(0, 2);
    CHECK(tableToSave(table.page) == nullptr);
}

TEST_CASE("the orders that the filter lets through are saved by Ctrl+E, as CSV or a workbook", "[table][orders]")
{
    OrderWindow window;
    window.showOrders();
    const QString folder = QFileInfo(window.place()).path();
    window.prompts->file = folder + QStringLiteral("/đơn.csv");
    QTest::keyClick(&window.window(), Qt::Key_E, Qt::ControlModifier);
    REQUIRE(comes(*window.prompts->file));
    const QStringList lines = linesOf(*window.prompts->file);
    INFO(lines.join(QLatin1Char('\n')).toStdString());
    REQUIRE(lines.size() == 1 + window.ordersBefore + 1); // headers and totals
    CHECK(lines.filter(QStringLiteral("TAY-1")).size() == 1);
    CHECK(lines.last().startsWith(QStringLiteral("Tổng: %1 đơn,").arg(window.ordersBefore)));
    CHECK(isTotalsLabel(lines.last().section(QLatin1Char(','), 0, 0))); // an import passes it over
    CHECK(lines.first().contains(QStringLiteral("(₫)")));
    // The ending decides; without one it is a workbook.
    window.prompts->file = folder + QStringLiteral("/đơn");
    QTest::keyClick(&window.window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    const QString workbook = folder + QStringLiteral("/đơn.xlsx");
    REQUIRE(comes(workbook));
    QFile file(workbook);
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto source = openRows(file, {}, {});
    REQUIRE(source);
    SourceRow row;
    int rows = 0;
    bool hasDay = false;
    while ((*source)->next(row).value()) {
        ++rows;
        for (size_t column = 0; column < row.cells.size(); ++column)
            hasDay = hasDay || row.kind(column) == CellKind::date;
    }
    CHECK(rows == lines.size());
    CHECK(hasDay);
    // Never over the book.
    window.prompts->file = window.place();
    QTest::keyClick(&window.window(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.prompts->problems.isEmpty()); // the name got an ending of its own
    REQUIRE(comes(window.place() + QStringLiteral(".xlsx")));
}
