// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import.h"
#include "core/exchange/xlsx_writer.h"
#include "core/marketing/named_store.h"
#include "core/orders/order_store.h"
#include "tests/support/test_book.h"
#include "tests/ui/import_window.h"
#include "ui/common/theme/apply_theme.h"

#include <QHeaderView>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QToolButton>

using namespace somo;
using namespace somo::test;

namespace {

const QByteArray header = "order.code,order.ordered_on,order.status,order.completed_on,order.person,order.discount,customer.name,line.product,line.quantity,line.unit_price\n";
const QByteArray september = header
    + "D1,2026-09-01,completed,2026-09-02,An,1000,Lan,TRA,2,50000\n"
      "D2,2026-10-03,confirmed,,An,,Minh,TRA,1,70000\n"
      "D3,2026-10-04,completed,2026-10-05,Bình,,Lan,BANH,3,20000\n";
const QByteArray october = header
    + "D1,2026-09-01,completed,2026-09-02,An,1000,Lan,TRA,2,50000\n"
      "D2,2026-10-03,completed,2026-10-06,An,,Minh,TRA,2,70000\n"
      "D3,2026-10-04,completed,2026-10-05,Bình,,Lan,BANH,3,20000\n"
      "D4,2026-10-07,completed,2026-10-08,An,5000,Hoa,BANH,4,20000\n"
      "D5,2026-10-07,completed,2026-10-08,An,5000,Hoa,BANH,4,2O.000\n";

/// The first file imported, and one of its orders corrected by hand.
void fill(Importing &shell)
{
    shell.window.importFiles({shell.raw(QStringLiteral("tháng 9.csv"), september)});
    shell.waitForStep(2);
    shell.click("doImport");
    shell.waitForStep(3);
    bool written = false;
    shell.workspace.setAuthor(QStringLiteral("Hoài An"));
    shell.workspace.write(
        {QStringLiteral("order_changed"), {QStringLiteral("D1")}},
        [](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const std::vector<NamedRow> sources, named::all(database, NamedKind::source));
            OrderId id;
            for (const NamedRow &source : sources) {
                SOMO_TRY_ASSIGN(const OrderId found, orders::find(database, SourceId{source.id}, QStringLiteral("D1")));
                id = found ? found : id;
            }
            SOMO_TRY_ASSIGN(Order order, orders::byId(database, id));
            order.discount = Money::fromMinorUnits(5000);
            const auto updated = orders::update(database, order);
            return updated ? success() : Status(updated.error());
        },
        &shell.window, [&](const Result<CommandOutcome> &outcome) { written = outcome.ok(); });
    REQUIRE(QTest::qWaitFor([&] { return written; }, 10'000));
}

QStringList rowOf(const QTableWidget *table, int row)
{
    QStringList texts;
    for (int column = 0; column < table->columnCount(); ++column)
        texts += cell(table, row, column);
    return texts;
}

void chooseTab(Importing &shell, const char *name)
{
    QTest::mouseClick(shell.part<QToolButton>(name), Qt::LeftButton);
}

} // namespace

TEST_CASE("the preview shows the orders that are added, changed, unchanged, and the corrections that stay", "[importing]")
{
    Importing shell;
    shell.window.resize(1366, 768);
    shell.window.importFiles({});
    fill(shell);
    shell.window.importFiles({shell.raw(QStringLiteral("tháng 10.csv"), october)});
    shell.waitForStep(2);
    CHECK(shell.part<QToolButton>("tabAdded")->text() == QStringLiteral("Sẽ thêm · 1"));
    CHECK(shell.part<QToolButton>("tabChanged")->text() == QStringLiteral("Sẽ đổi · 1"));
    CHECK(shell.part<QToolButton>("tabUnchanged")->text() == QStringLiteral("Không đổi · 2"));
    CHECK(shell.part<QToolButton>("tabKept")->text() == QStringLiteral("Giữ bản bạn sửa · 1"));
    CHECK(shell.part<QToolButton>("tabRefused")->text() == QStringLiteral("Không nhận · 1"));

    chooseTab(shell, "tabAdded");
    const auto *added = shell.part<QTableWidget>("addedOrders");
    CHECK(added->isVisible());
    REQUIRE(added->rowCount() == 1);
    CHECK(rowOf(added, 0) == QStringList{QStringLiteral("D4"), QStringLiteral("07/10/2026"), QStringLiteral("Hoa"), QStringLiteral("75.000")});
    chooseTab(shell, "tabChanged");
    const auto *changed = shell.part<QTableWidget>("changedOrders");
    CHECK(changed->isVisible());
    REQUIRE(changed->rowCount() == 3);
    CHECK(rowOf(changed, 0).mid(2) == QStringList{QStringLiteral("Đã xác nhận"), QStringLiteral("Hoàn tất")});
    CHECK(rowOf(changed, 1).mid(2) == QStringList{QStringLiteral("(không có)"), QStringLiteral("06/10/2026")});
    CHECK(rowOf(changed, 2).mid(2) == QStringList{QStringLiteral("1"), QStringLiteral("2")});
    CHECK(cell(changed, 2, 1).endsWith(QStringLiteral("TRA")));
    chooseTab(shell, "tabUnchanged");
    CHECK(shell.part<QTableWidget>("unchangedOrders")->rowCount() == 2);
    chooseTab(shell, "tabKept");
    const auto *kept = shell.part<QTableWidget>("keptOrders");
    CHECK(kept->isVisible());
    REQUIRE(kept->rowCount() == 1);
    CHECK(rowOf(kept, 0).mid(2, 2) == QStringList{QStringLiteral("1.000"), QStringLiteral("5.000")});
    CHECK(cell(kept, 0, 4).endsWith(QStringLiteral("Hoài An")));
    // Nothing of it is cut off in the smallest window.
    shell.window.resize(1024, 600);
    QTest::qWait(50);
    for (const char *tab : {"tabCounts", "tabAdded", "tabChanged", "tabUnchanged", "tabKept", "tabRefused"}) {
        const auto *button = shell.part<QToolButton>(tab);
        INFO(tab);
        CHECK(button->width() >= button->minimumSizeHint().width());
        CHECK(button->geometry().right() < button->parentWidget()->width());
        CHECK(button->geometry().bottom() < button->parentWidget()->height());
    }
}

TEST_CASE("a refused value is put right where it stands, by the keyboard alone, and can be taken back", "[importing]")
{
    Importing shell;
    shell.window.resize(1366, 768);
    shell.window.importFiles({});
    const QString path = shell.raw(QStringLiteral("tháng 10.csv"), header
                                                                       + "D1,2026-10-01,completed,2026-10-02,An,,Lan,TRA,2,50000\n"
                                                                         "D2,2026-10-03,completed,2026-10-04,An,,Hoa,BANH,4,2O.000\n"
                                                                         "D3,2026-10-05,completed,2026-10-06,An,,Hoa,BANH,hai,20000\n");
    shell.window.importFiles({path});
    shell.waitForStep(2);
    chooseTab(shell, "tabRefused");
    auto *refused = shell.part<QTableWidget>("refusedRows");
    auto *corrected = shell.part<QTableWidget>("correctedCells");
    REQUIRE(refused->rowCount() == 2);
    CHECK(shell.part<QToolButton>("tabCorrected")->isHidden());
    const auto isRead = [&](int left) { return QTest::qWaitFor([&] { return refused->rowCount() == left && shell.strip()->isHidden(); }, 10'000); };
    const auto type = [](QTableWidget *table, const QString &text) {
        auto *editor = table->findChild<QLineEdit *>();
        REQUIRE(editor);
        editor->selectAll();
        editor->insert(text); // no key has the letters of every language
        QTest::keyClick(editor, Qt::Key_Return);
    };
    // F2 goes to the red cell from wherever in its row; what is typed still wrong stays refused, and the cell says it.
    refused->setCurrentCell(0, 1);
    QTest::keyClick(refused, Qt::Key_F2);
    type(refused, QStringLiteral("hai mươi"));
    REQUIRE(QTest::qWaitFor([&] { return cell(refused, 0, 4) == QStringLiteral("hai mươi") && refused->item(0, 4)->toolTip().contains(QStringLiteral("2O.000")); }, 10'000));
    CHECK(refused->rowCount() == 2);
    QTest::keyClick(refused, Qt::Key_F2);
    type(refused, QStringLiteral("20.000"));
    REQUIRE(isRead(1));
    CHECK(cell(refused, 0, 2) == QStringLiteral("D3"));
    CHECK(shell.part<QToolButton>("tabCorrected")->text() == QStringLiteral("Đã sửa · 1"));
    CHECK(shell.part<QPushButton>("doImport")->text().contains(QStringLiteral("2 đơn")));
    // Typing begins at once; with the last one gone, what was put right is shown.
    QTest::keyClick(refused, Qt::Key_2);
    auto *editor = refused->findChild<QLineEdit *>();
    REQUIRE(editor);
    CHECK(editor->text() == QStringLiteral("2"));
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE(isRead(0));
    CHECK(corrected->isVisible());
    REQUIRE(corrected->rowCount() == 2);
    CHECK(rowOf(corrected, 0).mid(1) == QStringList{QStringLiteral("3"), QStringLiteral("line.unit_price"), QStringLiteral("2O.000"), QStringLiteral("20.000")});
    CHECK(rowOf(corrected, 1).mid(3) == QStringList{QStringLiteral("hai"), QStringLiteral("2")});
    // Del takes one back, and so does clearing its cell.
    corrected->setCurrentCell(1, 4);
    QTest::keyClick(corrected, Qt::Key_Delete);
    REQUIRE(isRead(1));
    REQUIRE(corrected->rowCount() == 1);
    QTest::keyClick(corrected, Qt::Key_F2);
    auto *cleared = corrected->findChild<QLineEdit *>();
    REQUIRE(cleared);
    cleared->clear();
    QTest::keyClick(cleared, Qt::Key_Return);
    REQUIRE(isRead(2));
    CHECK(cell(refused, 0, 4) == QStringLiteral("2O.000"));
    CHECK(refused->isVisible());
    // Put right again it is written, and the history says so; the file is as it was.
    QTest::keyClick(refused, Qt::Key_F2);
    type(refused, QStringLiteral("20.000"));
    REQUIRE(isRead(1));
    shell.click("doImport");
    shell.waitForStep(3);
    std::optional<std::vector<LoggedImport>> log;
    Latest asked;
    shell.workspace.read<std::vector<LoggedImport>>(
        &shell.window, asked, [](Database &database, const BookSettings &) { return loggedImports(database); }, [&](const Result<std::vector<LoggedImport>> &answer) {
            REQUIRE(answer);
            log = *answer;
        });
    REQUIRE(QTest::qWaitFor([&] { return log.has_value(); }, 10'000));
    CHECK(log->front().counts.contains(QStringLiteral("\"was\":\"2O.000\"")));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("2O.000"));
}

TEST_CASE("the preview's line of a file says how large it is and how many sheets and rows it has", "[importing]")
{
    Importing shell;
    shell.window.importFiles({});
    XlsxWriter writer;
    must(writer.startSheet(QStringLiteral("T10"), {QStringLiteral("Mã đơn"), QStringLiteral("Ngày"), QStringLiteral("Khách hàng"), QStringLiteral("Sản phẩm"), QStringLiteral("SL"), QStringLiteral("Đơn giá")}));
    must(writer.writeRow({QStringLiteral("D1"), Day::fromNumber(20261001), QStringLiteral("Lan"), QStringLiteral("Trà"), SheetNumber{QStringLiteral("2")}, SheetNumber{QStringLiteral("50000")}}));
    must(writer.startSheet(QStringLiteral("Ghi chú"), {QStringLiteral("a")}));
    const QString path = shell.folder.filePath(QStringLiteral("đơn.xlsx"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    must(writer.finish(file));
    file.close();
    shell.window.importFiles({path});
    shell.waitForStep(2);
    const QString line = shell.part<QLabel>("previewFiles")->text();
    INFO(line.toStdString());
    CHECK(line.startsWith(QStringLiteral("đơn.xlsx · %1 kB, 2 trang, 1 dòng, ").arg(QFileInfo(path).size() / 1000)));
}

TEST_CASE("the preview says what the import does to a month's revenue", "[importing]")
{
    Importing shell;
    shell.window.resize(1366, 768);
    shell.window.importFiles({});
    fill(shell);
    shell.window.importFiles({shell.raw(QStringLiteral("tháng 10.csv"), october)});
    shell.waitForStep(2);
    auto *card = shell.part<QWidget>("afterImport");
    const auto texts = [&] {
        QStringList all;
        for (const QLabel *label : card->findChildren<QLabel *>())
            all += label->text();
        return all.join(QLatin1Char('|'));
    };
    CHECK(card->isVisible());
    INFO(texts().toStdString());
    CHECK(texts().contains(QStringLiteral("60.000")));
    CHECK(texts().contains(QStringLiteral("+75.000")));
    CHECK(texts().contains(QStringLiteral("+140.000")));
    CHECK(texts().contains(QStringLiteral("275.000")));
    // With the decision to write nothing of a file with a bad row nothing changes.
    QTest::mouseClick(shell.part<QRadioButton>("stopAtRefused"), Qt::LeftButton, {}, QPoint(8, 8));
    CHECK(card->isHidden());
    QTest::mouseClick(shell.part<QRadioButton>("skipRefused"), Qt::LeftButton, {}, QPoint(8, 8));
    CHECK(card->isVisible());
    // A file of several months says it of each.
    shell.click("cancelImport");
    shell.window.importFiles({shell.raw(QStringLiteral("nhiều tháng.csv"), header
                                                                           + "E1,2026-06-01,completed,2026-06-02,An,,Lan,TRA,2,50000\nE2,2026-07-01,completed,2026-07-02,An,,Lan,TRA,2,50000\n"
                                                                             "E3,2026-08-01,completed,2026-08-02,An,,Lan,TRA,2,50000\nE4,2026-09-01,completed,2026-09-02,An,,Lan,TRA,2,50000\n")});
    shell.waitForStep(2);
    INFO(texts().toStdString());
    CHECK(texts().contains(QStringLiteral("từ 95.000 thành 195.000")));
    CHECK(texts().contains(QStringLiteral("1 tháng trước đó")));
}

TEST_CASE("why a row isn't taken is said whole, in words of this window, and the file around it stands as tables do", "[importing]")
{
    Importing shell;
    shell.window.resize(1024, 600);
    QByteArray rows = "Mã đơn,Ngày,Khách hàng,Sản phẩm,SL,Đơn giá,Trạng thái,Ghi chú riêng\n";
    for (int i = 1; i <= 12; ++i)
        rows += "D" + QByteArray::number(i) + ",0" + QByteArray::number(1 + i % 9) + "/10/2026,Lan,Trà sen,2,185.000," + (i == 6 ? "Xử lý lạ" : "Hoàn thành") + ",x\n";
    shell.window.importFiles({shell.raw(QStringLiteral("đơn.csv"), rows)});
    shell.waitForStep(2);
    chooseTab(shell, "tabRefused");
    const auto *refused = shell.part<QTableWidget>("refusedRows");
    REQUIRE(refused->rowCount() == 1);
    CHECK(cell(refused, 0, 2) == QStringLiteral("D6"));
    const QString why = cell(refused, 0, 5);
    INFO(why.toStdString());
    for (const char *word : {"draft", "confirmed", "completed"})
        CHECK_FALSE(why.contains(QLatin1String(word)));
    // The whole sentence has room, on several lines where one is too short.
    const auto isWhole = [&] {
        const QRect room(0, 0, refused->columnWidth(5) - 16, 1000);
        return refused->fontMetrics().boundingRect(room, Qt::TextWordWrap, why).height() <= refused->rowHeight(0);
    };
    CHECK(QTest::qWaitFor(isWhole, 5'000));

    const auto *around = shell.part<QTableWidget>("aroundRow");
    REQUIRE(QTest::qWaitFor([&] { return around->rowCount() == 7; }, 10'000));
    CHECK(shell.part<QLabel>("usedColumns")->text().startsWith(QStringLiteral("7 trong 8")));
    for (int column = 0; column < around->columnCount(); ++column) {
        const QString header = around->horizontalHeaderItem(column)->text();
        INFO(header.toStdString());
        const bool isFigure = header == QStringLiteral("SL") || header == QStringLiteral("Đơn giá") || column == 0;
        CHECK(bool(around->item(0, column)->textAlignment() & int(Qt::AlignRight)) == isFigure);
        CHECK(bool(around->horizontalHeaderItem(column)->textAlignment() & int(Qt::AlignRight)) == isFigure);
    }
    // In the lowest window more than a glimpse of the file is seen; in a wide one its rows reach the card's edge.
    CHECK(around->viewport()->height() >= 4 * around->rowHeight(0));
    shell.window.resize(1920, 1000);
    CHECK(QTest::qWaitFor([&] { return around->horizontalHeader()->length() == around->viewport()->width(); }, 5'000));
    // The steps stand beside the page's title.
    auto *bar = shell.window.findChild<QWidget *>(QStringLiteral("importSteps"));
    REQUIRE(bar);
    CHECK(bar->isVisible());
    CHECK_FALSE(shell.page().isAncestorOf(bar));
    shell.window.showPage(PageId::board);
    CHECK(QTest::qWaitFor([&] { return !bar->isVisible(); }, 5'000));
}
