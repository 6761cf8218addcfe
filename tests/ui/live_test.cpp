// SPDX-License-Identifier: GPL-3.0-or-later
// Another program writes into the book that the window shows.
#include "tests/support/catch.h"

#include "core/demo/demo_book.h"
#include "core/ledger/open_book.h"
#include "tests/ui/sample_window.h"
#include "ui/board/board_table_model.h"
#include "ui/common/figure_label.h"

#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace somo;
using namespace somo::test;

namespace {

/// The sample team's orders in a book of one's own: a sample takes no files in.
bool fillBook(const QString &place)
{
    NewBook asked;
    asked.name = QStringLiteral("Trà Mộc An");
    auto book = createBook(place, asked);
    return book && fillDemo(**book, Day::fromNumber(20261024));
}

/// An order of 24 October of 7,000,000 for the person.
QString writeOrder(const QTemporaryDir &folder, const QString &person)
{
    QFile file(folder.filePath(QStringLiteral("orders.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("order.code,order.ordered_on,order.status,order.person,line.product,line.quantity,line.unit_price\n");
    file.write("LIVE-1,2026-10-24,completed," + person.toUtf8() + ",LIVE-TEA,1,7000000\n");
    return file.fileName();
}

} // namespace

TEST_CASE("what the command line writes stands on the board within a second, where one stood", "[live]")
{
    QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("live.somo"));
    REQUIRE(fillBook(place));
    SampleWindow sample({1024, 600}, place);
    auto *people = sample.window.findChild<QTableView *>(QStringLiteral("people"));
    auto *page = sample.window.findChild<QScrollArea *>(QStringLiteral("board"));
    REQUIRE(QTest::qWaitFor([&] { return people->model()->rowCount() > 3; }, 10'000));
    people->setFocus();
    people->setCurrentIndex(people->model()->index(3, BoardTableModel::OrdersColumn));
    page->verticalScrollBar()->setValue(120);
    REQUIRE(page->verticalScrollBar()->value() == 120);
    const QString person = people->model()->index(3, BoardTableModel::PersonColumn).data().toString();
    const auto revenue = [&] { return sample.window.findChild<FigureLabel *>(QStringLiteral("teamRevenue"))->text(); };
    const auto orders = [&] { return people->model()->index(3, BoardTableModel::OrdersColumn).data().toString().toInt(); };
    const QString before = revenue();
    const int ordersBefore = orders();

    QProcess program;
    program.start(QStringLiteral(SOMO_CLI), {QStringLiteral("--book"), place, QStringLiteral("--today"), QStringLiteral("2026-10-24"), QStringLiteral("import"),
                                             QStringLiteral("orders"), writeOrder(folder, person)});
    REQUIRE(program.waitForFinished());
    INFO(program.readAllStandardError().toStdString());
    REQUIRE(program.exitCode() == 0);
    CHECK(QTest::qWaitFor([&] { return revenue() != before; }, 1'000));
    CHECK(orders() == ordersBefore + 1);
    CHECK(people->currentIndex().row() == 3);
    CHECK(people->currentIndex().column() == BoardTableModel::OrdersColumn);
    CHECK(page->verticalScrollBar()->value() == 120);
    CHECK(people->hasFocus());
}
