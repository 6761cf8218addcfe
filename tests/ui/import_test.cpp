// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/open_book.h"
#include "tests/core/import_support.h"
#include "tests/ui/import_window.h"
#include "ui/importing/import_words.h"
#include "ui/importing/dropped_files.h"
#include "ui/orders/order_filter_bar.h"
#include "ui/orders/order_list.h"
#include "ui/shell/undo_bar.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QToolButton>

using namespace somo;
using namespace somo::test;

namespace {

const QByteArray twoOrders = "D1,2026-10-01,completed,2026-10-03,An,TRA,1,500000\nD2,2026-10-02,completed,2026-10-04,An,TRA,2,500000\n";

/// A few lines of KiotViet's list of invoices.
const QByteArray kiotViet = "Mã hóa đơn,Thời gian,Trạng thái,Người bán,Mã khách hàng,Tên khách hàng,Mã hàng,Tên hàng,Số lượng,Thành tiền\n"
                            "HD1,03/10/2026 10:12,Hoàn thành,An,KH1,Lan,TRA,Trà sen,2,240000\n"
                            "HD1,03/10/2026 10:12,Hoàn thành,An,KH1,Lan,BANH,Bánh,1,60000\n"
                            "HD2,04/10/2026 09:00,Hoàn thành,Bình,KH2,Minh,TRA,Trà sen,1,120000\n";

/// As a shop keeps it by hand: other words, a title above, its own order of columns.
const QByteArray handMade = "Sổ bán hàng tháng 10;;;;;\n"
                            "Số phiếu bán;Bán ngày;Khách mua;Món;SL;Thu\n"
                            "P1;13/10/2026;Lan;Trà sen;2;240.000\n"
                            "P2;14/10/2026;Minh;Trà ô long;1;185.000\n";

} // namespace

TEST_CASE("a drop takes books and tables and nothing else", "[importing]")
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/orders.XLSX")), QUrl::fromLocalFile(QStringLiteral("/a/b.csv")),
                  QUrl::fromLocalFile(QStringLiteral("/a/tea.somo")), QUrl::fromLocalFile(QStringLiteral("/a/photo.png")), QUrl(QStringLiteral("https://example.com/a.csv"))});
    CHECK(droppedFiles(&data) == QStringList{QStringLiteral("/a/orders.XLSX"), QStringLiteral("/a/b.csv"), QStringLiteral("/a/tea.somo")});
}

TEST_CASE("a recognised file dropped on the first page is shown, written when wanted, and taken back whole", "[importing]")
{
    Importing shell;
    QCoreApplication::processEvents(); // the first page is made once the window stands
    auto *start = shell.window.findChild<QWidget *>(QStringLiteral("start"));
    REQUIRE(start);
    Importing::drop(*start, {shell.raw(QStringLiteral("DanhSachChiTietHoaDon.csv"), kiotViet)});
    REQUIRE(shell.workspace.isOpen()); // a new book was made for it
    shell.waitForStep(2);
    const auto *counts = shell.part<QTableWidget>("importCounts");
    CHECK(cell(counts, 0, 0) == QStringLiteral("Đơn hàng"));
    CHECK(cell(counts, 0, 1) == QStringLiteral("2"));
    CHECK(cell(counts, 0, 2).isEmpty());
    CHECK(shell.part<QLabel>("previewFiles")->text().contains(QStringLiteral("KiotViet")));
    CHECK(shell.part<QWidget>("tabRefused")->isHidden());
    CHECK(shell.orders() == 0); // a trial

    auto *bar = shell.window.findChild<UndoBar *>();
    QTest::keyClick(shell.part<QPushButton>("doImport"), Qt::Key_Return, Qt::ControlModifier);
    shell.waitForStep(3);
    CHECK(bar->isVisible());
    CHECK(shell.orders() == 2);
    shell.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shell.window));
    QTest::keyClick(&shell.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return bar->isHidden(); }, 10'000));
    CHECK(QTest::qWaitFor([&] { return shell.orders() == 0; }, 10'000));
    CHECK(QTest::qWaitFor([&] { return shell.part<QPushButton>("undoImport")->isHidden(); }, 10'000));
    CHECK(shell.prompts->problems.isEmpty());
    // The list of imports says so as well.
    shell.click("importMore");
    shell.waitForStep(0);
    CHECK(QTest::qWaitFor([&] { return cell(shell.part<QTableWidget>("importLog"), 0, 4) == QStringLiteral("đã hoàn tác"); }, 10'000));
    CHECK_FALSE(shell.part<QPushButton>("undoLogged")->isEnabled());
}

TEST_CASE("what others wrote between the preview and the import is said, with what came out otherwise", "[importing]")
{
    Importing shell;
    QCoreApplication::processEvents();
    auto *start = shell.window.findChild<QWidget *>(QStringLiteral("start"));
    REQUIRE(start);
    Importing::drop(*start, {shell.file(QStringLiteral("orders.csv"), twoOrders)});
    shell.waitForStep(2);
    CHECK(cell(shell.part<QTableWidget>("importCounts"), 0, 1) == QStringLiteral("2"));
    const auto other = must(openBook(shell.workspace.place()));
    const auto added = [](int now, int shown) {
        return QCoreApplication::translate("importing", "%1: %2 added instead of %3").arg(importEntityName(QStringLiteral("orders"))).arg(now).arg(shown);
    };
    SECTION("nobody wrote")
    {
        shell.click("doImport");
        shell.waitForStep(3);
        CHECK_FALSE(shell.part<QLabel>("doneNotes")->text().contains(QStringLiteral("orders.csv")));
    }
    SECTION("one of its orders")
    {
        const QString header = QStringLiteral("order.code,order.ordered_on,order.status,order.completed_on,order.person,line.product,line.quantity,line.unit_price\n");
        CHECK(must(importText(*other, ImportKind::orders, header + QStringLiteral("D1,2026-10-01,completed,2026-10-03,An,TRA,1,500000\n"))).written);
        shell.click("doImport");
        shell.waitForStep(3);
        const QString notes = shell.part<QLabel>("doneNotes")->text();
        INFO(notes.toStdString());
        CHECK(notes.contains(QStringLiteral("orders.csv")));
        CHECK(notes.contains(added(1, 2)));
    }
    SECTION("something else")
    {
        must(other->set(QStringLiteral("gap_limit"), QStringLiteral("250"), QStringLiteral("Bình")));
        shell.click("doImport");
        shell.waitForStep(3);
        const QString notes = shell.part<QLabel>("doneNotes")->text();
        INFO(notes.toStdString());
        CHECK(notes.contains(QStringLiteral("orders.csv")));
        CHECK_FALSE(notes.contains(added(1, 2)));
    }
    CHECK(shell.orders() == 2);
    CHECK(shell.prompts->problems.isEmpty());
}

TEST_CASE("after an import what is missing is told, and the orders of nobody are a click away", "[importing]")
{
    Importing shell;
    QCoreApplication::processEvents();
    auto *start = shell.window.findChild<QWidget *>(QStringLiteral("start"));
    REQUIRE(start);
    Importing::drop(*start, {shell.raw(QStringLiteral("orders.csv"), "order.code,order.ordered_on,order.status,line.product,line.quantity,line.unit_price,order.person\nA1,2026-10-05,completed,TRA,2,100000,\n"
                                                                     "A2,2026-10-06,completed,TRA,1,100000,AN\n")});
    shell.waitForStep(2);
    QTest::keyClick(shell.part<QPushButton>("doImport"), Qt::Key_Return, Qt::ControlModifier);
    shell.waitForStep(3);
    auto *credit = shell.part<QPushButton>("creditOrders");
    REQUIRE(QTest::qWaitFor([&] { return credit->isVisible(); }, 5'000));
    CHECK(credit->text().contains(QStringLiteral(": 1.")));
    CHECK(shell.part<QPushButton>("lookAtCosts")->isVisible());
    credit->click();
    auto *list = shell.window.findChild<OrderList *>();
    REQUIRE(list);
    CHECK(list->bar()->filter().person == PersonId{});
    CHECK(QTest::qWaitFor([&] { return list->model().rowCount() == 1; }, 5'000));
}

TEST_CASE("an import of the list is taken back from the list", "[importing]")
{
    Importing shell;
    shell.window.importFiles({shell.file(QStringLiteral("orders.csv"), twoOrders)});
    shell.waitForStep(2);
    shell.click("doImport");
    shell.waitForStep(3);
    shell.click("importMore");
    auto *undo = shell.part<QPushButton>("undoLogged");
    REQUIRE(QTest::qWaitFor([&] { return undo->isEnabled() && undo->isVisible(); }, 10'000));
    QTest::mouseClick(undo, Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return shell.orders() == 0; }, 10'000));
    CHECK(shell.prompts->problems.isEmpty());
}

TEST_CASE("a file made by hand is mapped once, kept as a profile, and recognised the next time", "[importing]")
{
    Importing shell;
    const QString october = shell.raw(QStringLiteral("Sổ bán.csv"), handMade);
    shell.window.importFiles({october});
    shell.waitForStep(1);
    // Quantity is understood by its heading; what nobody could know is asked for.
    CHECK(shell.part<QLabel>("mappingMissing")->isVisible());
    const int step = 1;
    shell.click("doImport"); // goes nowhere but to the first open column
    shell.waitForStep(step);
    shell.choose(QStringLiteral("Số phiếu bán"), QStringLiteral("Mã đơn"));
    shell.choose(QStringLiteral("Bán ngày"), QStringLiteral("Ngày đặt"));
    shell.choose(QStringLiteral("Khách mua"), QStringLiteral("Tên khách"));
    shell.choose(QStringLiteral("Món"), QStringLiteral("Tên hàng trên dòng"));
    shell.choose(QStringLiteral("Thu"), QStringLiteral("Thành tiền"));
    CHECK(shell.part<QLabel>("mappingMissing")->isHidden());
    REQUIRE(QTest::qWaitFor([&] { return shell.readAs(QStringLiteral("Thu")) == QStringLiteral("240.000"); }, 10'000));
    CHECK(shell.readAs(QStringLiteral("Bán ngày")) == QStringLiteral("13/10/2026"));
    CHECK(shell.readAs(QStringLiteral("SL")) == QStringLiteral("2"));
    CHECK(shell.part<QCheckBox>("keepProfile")->isChecked());
    auto *name = shell.part<QLineEdit>("profileName");
    name->clear();
    QTest::keyClicks(name, QStringLiteral("So tay"));
    shell.click("doImport");
    shell.waitForStep(2);
    CHECK(cell(shell.part<QTableWidget>("importCounts"), 0, 1) == QStringLiteral("2"));
    shell.click("importBack"); // back loses nothing
    shell.waitForStep(1);
    CHECK(name->text() == QStringLiteral("So tay"));
    CHECK(shell.part<QLabel>("mappingMissing")->isHidden());
    shell.click("doImport");
    shell.waitForStep(2);
    shell.click("doImport");
    shell.waitForStep(3);
    CHECK_FALSE(shell.part<QLabel>("doneNotes")->text().contains(QStringLiteral("Sổ bán.csv"))); // keeping the profile was this window's
    CHECK(shell.orders() == 2);
    // The next month's file goes straight to the preview.
    QByteArray november = handMade;
    november.replace("P1", "P3").replace("P2", "P4");
    shell.window.importFiles({shell.raw(QStringLiteral("Sổ bán tháng sau.csv"), november)});
    shell.waitForStep(2);
    CHECK(shell.part<QLabel>("previewFiles")->text().contains(QStringLiteral("So tay")));
    CHECK(shell.prompts->problems.isEmpty());
}

TEST_CASE("a value that can't be read is shown while its column is mapped", "[importing]")
{
    Importing shell;
    shell.window.importFiles({shell.raw(QStringLiteral("a.csv"), "Bán ngày;Món;Thu\n13/10/2026;Trà;12O.000\n")});
    shell.waitForStep(1);
    shell.choose(QStringLiteral("Thu"), QStringLiteral("Thành tiền"));
    CHECK(QTest::qWaitFor([&] { return shell.readAs(QStringLiteral("Thu")) == QStringLiteral("12O.000"); }, 10'000));
    CHECK(shell.part<QTableWidget>("mappedColumns")->item(2, 3)->toolTip().size() > QStringLiteral("12O.000").size());
}

TEST_CASE("three files dropped at once are told apart and read in the order in which they need each other", "[importing]")
{
    Importing shell;
    shell.window.importFiles({});
    REQUIRE(shell.workspace.isOpen());
    const QString orders = shell.raw(QStringLiteral("đơn.csv"), kiotViet);
    const QString people = shell.raw(QStringLiteral("người.csv"), "person.code,person.name,person.team\nAn,Nguyễn Hoài An,Hà Nội\n");
    const QString payments = shell.raw(QStringLiteral("thu tiền.csv"), "Mã hóa đơn;Ngày thu tiền;Số tiền thu được\nHD1;05/10/2026;300.000\n");
    Importing::drop(shell.window, {payments, orders, people});
    shell.waitForStep(1); // the payments' headers are words of a person
    auto *files = shell.part<QComboBox>("mappedFile");
    REQUIRE(files->count() == 3);
    CHECK(files->currentText() == QStringLiteral("thu tiền.csv"));
    CHECK(shell.part<QComboBox>("mappedKind")->currentText() == QStringLiteral("Khoản thanh toán"));
    shell.click("doImport");
    shell.waitForStep(2);
    CHECK(shell.part<QLabel>("previewFiles")->text().count(QLatin1Char('\n')) == 2);
    shell.click("doImport");
    shell.waitForStep(3);
    CHECK(shell.orders() == 2);
    const auto *counts = shell.part<QTableWidget>("doneCounts");
    QStringList written;
    for (int row = 0; row < counts->rowCount(); ++row)
        written += cell(counts, row, 0) + QLatin1Char(' ') + cell(counts, row, 1);
    INFO(written.join(QLatin1Char('\n')).toStdString());
    CHECK(written.contains(QStringLiteral("Đơn hàng 2")));
    CHECK(written.contains(QStringLiteral("Khoản thanh toán 1")));
    CHECK(written.contains(QStringLiteral("Nhóm 1")));
    shell.click("undoImport"); // all three
    CHECK(QTest::qWaitFor([&] { return shell.orders() == 0; }, 10'000));
    CHECK(shell.prompts->problems.isEmpty());
}

TEST_CASE("refused rows are listed with their reasons and their place, exported, and leave their orders out", "[importing]")
{
    Importing shell;
    const QString file = shell.file(QStringLiteral("orders.csv"), twoOrders + "D3,2026-10-05,completed,2026-10-06,An,TRA,1,12O.000\n");
    shell.window.importFiles({});
    shell.prompts->open = file;
    shell.click("chooseFiles");
    shell.waitForStep(2);
    const auto *refused = shell.part<QTableWidget>("refusedRows");
    REQUIRE(refused->rowCount() == 1);
    CHECK(cell(refused, 0, 1) == QStringLiteral("4"));
    CHECK(cell(refused, 0, 2) == QStringLiteral("D3"));
    CHECK_FALSE(refused->isColumnHidden(2));
    CHECK(cell(refused, 0, 3) == QStringLiteral("line.unit_price"));
    CHECK(cell(refused, 0, 4) == QStringLiteral("12O.000"));
    CHECK_FALSE(cell(refused, 0, 5).isEmpty());
    // What can be done says how much it is.
    CHECK(shell.part<QPushButton>("doImport")->text().startsWith(QStringLiteral("Nhập 2 đơn")));
    CHECK(shell.part<QRadioButton>("skipRefused")->text() == QStringLiteral("Bỏ qua 1 dòng, nhập 2 đơn"));
    const auto *around = shell.part<QTableWidget>("aroundRow");
    REQUIRE(QTest::qWaitFor([&] { return around->rowCount() == 4; }, 10'000)); // the header and three orders
    CHECK(cell(around, 3, 1) == QStringLiteral("D3"));
    shell.click("importBack");
    shell.waitForStep(1);
    shell.click("doImport");
    shell.waitForStep(2);
    CHECK(QTest::qWaitFor([&] { return around->rowCount() == 4; }, 10'000)); // in the second preview as well
    shell.prompts->save = shell.folder.filePath(QStringLiteral("refused.csv"));
    shell.click("exportRefused");
    QFile written(*shell.prompts->save);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QByteArray rows = written.readAll();
    CHECK(rows.contains("12O.000"));
    CHECK(rows.contains("D3"));

    // Nothing of a file with such a row: nothing is left to write, and nothing can be asked for.
    QTest::mouseClick(shell.part<QRadioButton>("stopAtRefused"), Qt::LeftButton, {}, QPoint(8, 8));
    CHECK(shell.part<QPushButton>("doImport")->isHidden());
    QTest::mouseClick(shell.part<QRadioButton>("skipRefused"), Qt::LeftButton, {}, QPoint(8, 8));
    shell.click("doImport");
    shell.waitForStep(3);
    CHECK(shell.orders() == 2);
    // The same file again: nothing to write, and no button for it.
    shell.window.importFiles({file});
    shell.waitForStep(2);
    CHECK(cell(shell.part<QTableWidget>("importCounts"), 0, 3) == QStringLiteral("2"));
    CHECK(shell.part<QPushButton>("doImport")->isHidden());
    shell.click("cancelImport");
    shell.waitForStep(0);
}

TEST_CASE("an import stopped in the middle leaves nothing", "[importing]")
{
    Importing shell;
    QByteArray many;
    for (int i = 0; i < 250'000; ++i)
        many += "D" + QByteArray::number(i) + ",2026-10-01,completed,2026-10-03,An,TRA,1,500000\n";
    const QString small = shell.file(QStringLiteral("a.csv"), "S1,2026-10-01,completed,2026-10-03,An,TRA,1,500000\n");
    const QString large = shell.file(QStringLiteral("b.csv"), many);
    shell.window.importFiles({small, large});
    REQUIRE(QTest::qWaitFor([&] { return shell.strip()->isVisible(); }, 20'000));
    REQUIRE(QTest::qWaitFor([&] { return shell.strip()->isHidden(); }, 60'000)); // the trial
    shell.waitForStep(2);
    shell.click("doImport");
    // The first file is written already; the second is being read.
    auto *said = shell.window.findChild<QLabel *>(QStringLiteral("progressWords"));
    auto *stop = shell.window.findChild<QPushButton *>(QStringLiteral("stopWork"));
    REQUIRE(QTest::qWaitFor([&] { return said->text().contains(QStringLiteral("b.csv")) && stop->isVisible(); }, 20'000));
    CHECK_FALSE(shell.window.close()); // it says so, and loses nothing
    CHECK(shell.part<QLabel>("importNote")->text() == QStringLiteral("Đang nhập tệp. Hãy dừng lại, hoặc đợi nhập xong."));
    QTest::mouseClick(stop, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return shell.strip()->isHidden(); }, 60'000));
    shell.waitForStep(2);
    CHECK(shell.orders() == 0);
    CHECK(shell.part<QLabel>("importNote")->text() == QStringLiteral("Đã dừng. Chưa ghi gì vào sổ."));
    CHECK(shell.prompts->problems.isEmpty());
}

TEST_CASE("a book can be closed while a file is read", "[importing]")
{
    Importing shell;
    QByteArray many;
    for (int i = 0; i < 250'000; ++i)
        many += "D" + QByteArray::number(i) + ",2026-10-01,completed,2026-10-03,An,TRA,1,500000\n";
    shell.window.importFiles({shell.file(QStringLiteral("b.csv"), many)});
    REQUIRE(QTest::qWaitFor([&] { return shell.strip()->isVisible(); }, 20'000));
    shell.workspace.close();
    CHECK_FALSE(shell.workspace.isOpen());
    QTest::qWait(50);
    REQUIRE(shell.workspace.open(shell.folder.filePath(QStringLiteral("book.somo"))).ok());
    shell.window.importFiles({});
    shell.waitForStep(0);
    CHECK(shell.orders() == 0);
}

TEST_CASE("a file without any heading that Somo knows is asked for, and one that is no table says why", "[importing]")
{
    Importing shell;
    shell.window.importFiles({shell.raw(QStringLiteral("odd.csv"), "colour,shape\nred,round\n")});
    shell.waitForStep(1);
    CHECK(shell.part<QLabel>("mappingMissing")->isVisible());
    shell.click("cancelImport");
    shell.waitForStep(0);
    shell.window.importFiles({shell.raw(QStringLiteral("empty.csv"), "")});
    shell.waitForStep(2);
    const auto *refused = shell.part<QTableWidget>("refusedRows");
    REQUIRE(refused->rowCount() == 1);
    CHECK_FALSE(cell(refused, 0, 5).isEmpty());
    CHECK(refused->isColumnHidden(2)); // of no order
    CHECK(shell.part<QPushButton>("doImport")->isHidden());
}

TEST_CASE("Esc in an open choice closes the choice and keeps the mapping", "[importing]")
{
    Importing shell;
    shell.window.importFiles({shell.raw(QStringLiteral("odd.csv"), "colour,shape\nred,round\n")});
    shell.waitForStep(1);
    auto *choice = qobject_cast<QComboBox *>(shell.part<QTableWidget>("mappedColumns")->cellWidget(0, 2));
    REQUIRE(choice);
    choice->showPopup();
    REQUIRE(QTest::qWaitFor([&] { return choice->view()->isVisible(); }, 5'000));
    QTest::keyClick(choice->view(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !choice->view()->isVisible(); }, 5'000));
    shell.waitForStep(1);
}

TEST_CASE("every control of the assistant has a name, and nothing is wider than its place", "[importing]")
{
    const auto language = GENERATE(Language::vietnamese, Language::english);
    Importing shell;
    shell.window.resize(1024, 600);
    shell.window.setLanguage(language);
    shell.window.importFiles({});
    const auto check = [&](const char *where) {
        QTest::qWait(20);
        CAPTURE(where);
        for (QWidget *part : shell.page().findChildren<QWidget *>()) {
            const bool control = qobject_cast<QAbstractButton *>(part) || qobject_cast<QComboBox *>(part) || qobject_cast<QTableView *>(part) || qobject_cast<QLineEdit *>(part);
            if (!control || !part->isVisible() || part->focusPolicy() == Qt::NoFocus)
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(part);
            INFO(part->objectName().toStdString());
            const bool inside = part->objectName() == QLatin1String("qt_spinbox_lineedit");
            CHECK((inside || !part->accessibleName().isEmpty() || (button && !button->text().isEmpty())));
            if (button && !qobject_cast<QRadioButton *>(part)) {
                INFO(button->text().toStdString());
                CHECK(QTest::qWaitFor([&] { return part->width() >= part->minimumSizeHint().width(); }, 2'000));
            }
        }
        for (const QLabel *label : shell.page().findChildren<QLabel *>()) {
            if (!label->isVisible() || label->wordWrap() || label->minimumWidth() == 1)
                continue;
            INFO(label->text().toStdString());
            CHECK(label->width() >= label->sizeHint().width());
        }
        CHECK(shell.page().width() <= shell.window.width());
    };
    check("choose");
    shell.window.importFiles({shell.raw(QStringLiteral("Sổ bán.csv"), "Bán ngày;Món;Thu;Tình trạng\n13/10/2026;Trà;12O.000;Đã giao\n14/10/2026;Trà;120.000;Đã giao\n")});
    shell.waitForStep(1);
    check("map");
    const bool inEnglish = language == Language::english;
    shell.choose(QStringLiteral("Bán ngày"), inEnglish ? QStringLiteral("Order date") : QStringLiteral("Ngày đặt"));
    shell.choose(QStringLiteral("Món"), inEnglish ? QStringLiteral("Line: product name") : QStringLiteral("Tên hàng trên dòng"));
    shell.choose(QStringLiteral("Thu"), inEnglish ? QStringLiteral("Line: amount") : QStringLiteral("Thành tiền"));
    shell.click("doImport");
    shell.waitForStep(2);
    check("preview");
    shell.click("doImport");
    shell.waitForStep(3);
    check("done");
    shell.window.setLanguage(language == Language::english ? Language::vietnamese : Language::english);
    check("done, in the other language");
}

TEST_CASE("the recognised files are listed; one is copied out, taken back changed, and deleted", "[importing]")
{
    Importing shell;
    shell.window.importFiles({shell.file(QStringLiteral("orders.csv"), twoOrders)});
    shell.waitForStep(2);
    shell.click("cancelImport");
    shell.waitForStep(0);
    QTest::mouseClick(shell.part<QToolButton>("profilesTab"), Qt::LeftButton);
    auto *list = shell.part<QTableWidget>("profiles");
    REQUIRE(QTest::qWaitFor([&] { return list->isVisible() && list->rowCount() > 20; }, 10'000));
    const int shipped = list->rowCount();
    const auto rowOf = [&](const QString &title) {
        for (int row = 0; row < list->rowCount(); ++row) {
            if (cell(list, row, 0) == title)
                return row;
        }
        return -1;
    };
    const int lazada = rowOf(QStringLiteral("Lazada: đơn hàng"));
    REQUIRE(lazada >= 0);
    list->setCurrentCell(lazada, 0);
    CHECK(cell(list, lazada, 2).contains(QStringLiteral("orders_*.xlsx, 74 cột (2022-2026)")));
    CHECK_FALSE(shell.part<QPushButton>("deleteProfile")->isEnabled());
    const QString path = shell.folder.filePath(QStringLiteral("own.json"));
    shell.prompts->save = path;
    shell.click("copyProfile");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    file.close();
    REQUIRE(json.contains("\"lazada-orders\""));
    json.replace("\"lazada-orders\"", "\"my-lazada\"").replace("Lazada: đơn hàng", "Lazada của tôi");
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(json);
    file.close();
    shell.prompts->open = path;
    shell.click("takeProfile");
    REQUIRE(QTest::qWaitFor([&] { return list->rowCount() == shipped + 1; }, 10'000));
    CHECK(cell(list, 0, 0) == QStringLiteral("Lazada của tôi"));
    list->setCurrentCell(0, 0);
    shell.click("deleteProfile");
    CHECK(QTest::qWaitFor([&] { return list->rowCount() == shipped; }, 10'000));
    CHECK(shell.prompts->problems.isEmpty());
}
