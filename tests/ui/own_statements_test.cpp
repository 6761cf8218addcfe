// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_json.h"
#include "core/commission/policy_store.h"
#include "tests/support/catch.h"
#include "tests/ui/order_window.h"
#include "ui/ownstatements/own_statements_page.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QUrl>

using namespace somo;
using namespace somo::test;

namespace {

const QByteArray tenPercent = R"({"code": "CTV", "name": "Cộng tác viên", "from": "2026-01-01", "covers": {"everyone": true}, "base": "revenue",
    "rules": [{"id": "all", "bands": [{"from": "0", "rate": "10"}]}]})";

/// The page over the book of the orders' tests with a policy of 10 %: in October An has TAY-1 (1,260,000).
struct OwnWindow : OrderWindow {
    OwnWindow()
    {
        writeElsewhere([this](Database &database) -> Status {
            const BookSettings settings = must(loadSettings(database));
            const Policy policy = must(policyFromJson(tenPercent, settings, QStringLiteral("ctv.json")));
            const auto applied = applyPolicy(database, settings, policy);
            return applied ? success() : Status(applied.error());
        });
        workspace().setAuthor(QStringLiteral("Nguyễn Hoài An"));
        window().showPage(PageId::ownStatements);
        page = static_cast<OwnStatementsPage *>(window().page(PageId::ownStatements));
        REQUIRE(QTest::qWaitFor([&] { return field<QComboBox>("matchPerson")->count() == 2 && field<QComboBox>("matchPolicy")->count() == 2; }, 10'000));
    }
    QString write(const QByteArray &text, const char *name = "received.csv")
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    void take(const QByteArray &text)
    {
        page->takeFile(write(text));
        REQUIRE(QTest::qWaitFor([&] { return shows("matchLines") || shows("matchEmpty") || shows("receivedColumns") || shows("receivedRefused"); }, 10'000));
    }
    bool shows(const char *name)
    {
        auto *part = field<QWidget>(name);
        return part && part->isVisible();
    }
    QString text(const char *label) { return field<QLabel>(label)->text().replace(QChar::Nbsp, u' '); }
    QString cell(int row, int column)
    {
        return field<QTableView>("matchLines")->model()->index(row, column).data().toString();
    }
    int rows() { return field<QTableView>("matchLines")->model()->rowCount(); }
    void showTab(const char *tab) { QTest::mouseClick(field<QToolButton>(tab), Qt::LeftButton); }

    QTemporaryDir folder;
    OwnStatementsPage *page = nullptr;
};

const QByteArray statement = "Mã đơn;Khách hàng;Doanh thu;Hoa hồng\n"
                             "TAY-1;Lan;1.260.000;113.400\n" // 9 %
                             "T0x;Lan;1.260.000;126.000\n" // September's
                             "LA-7;Ai;500.000;50.000\n";

} // namespace

TEST_CASE("a received file stands in four groups with their sums, and an order opens from there", "[ownstatements]")
{
    OwnWindow at;
    CHECK(at.field<QComboBox>("matchPerson")->currentText() == QStringLiteral("Nguyễn Hoài An")); // whoever writes
    at.take(statement);
    CHECK(at.text("matchTheirs") == QStringLiteral("289.400 ₫"));
    CHECK(at.text("matchOurs") == QStringLiteral("126.000 ₫"));
    CHECK(at.text("matchDifference") == QStringLiteral("163.400 ₫"));
    REQUIRE(at.rows() == 2); // what differs comes first
    CHECK(at.cell(0, 0) == QStringLiteral("TAY-1"));
    CHECK(at.cell(0, 3) == QStringLiteral("113.400"));
    CHECK(at.cell(0, 4) == QStringLiteral("126.000"));
    CHECK(at.cell(0, 5) == QStringLiteral("−12.600"));
    CHECK(at.cell(0, 6).contains(QStringLiteral("9")));
    CHECK(at.cell(1, 0) == QStringLiteral("T0x"));
    at.showTab("matchMissingHere");
    REQUIRE(at.rows() == 1);
    CHECK(at.cell(0, 0) == QStringLiteral("LA-7"));
    CHECK(at.field<QTableView>("matchLines")->isColumnHidden(4));
    at.showTab("matchAgrees");
    CHECK(at.shows("matchEmpty"));
    at.showTab("matchDiffers");
    at.field<QTableView>("matchLines")->setCurrentIndex(at.field<QTableView>("matchLines")->model()->index(0, 0));
    QTest::keyClick(at.field<QTableView>("matchLines"), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return at.page->isHidden() && at.OrderWindow::page()->form()->order() == at.order(QStringLiteral("TAY-1")).id; }, 10'000));
}

TEST_CASE("lines are filtered, sorted and copied as numbers", "[ownstatements]")
{
    OwnWindow at;
    at.take(statement);
    auto *filter = at.field<QLineEdit>("matchFilter");
    QTest::keyClicks(filter, QStringLiteral("tay"));
    CHECK(at.rows() == 1);
    CHECK(at.text("matchFootSums").contains(QStringLiteral("113.400")));
    QTest::keyClick(&at.window(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(at.rows() == 2);
    auto *view = at.field<QTableView>("matchLines");
    view->sortByColumn(3, Qt::DescendingOrder);
    CHECK(at.cell(0, 0) == QStringLiteral("T0x"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().contains(QStringLiteral("113400")));
}

TEST_CASE("another period, policy or rounding matches anew", "[ownstatements]")
{
    OwnWindow at;
    at.take("Mã đơn;Hoa hồng\nTAY-1;125.999\n");
    REQUIRE(at.rows() == 1);
    at.field<QAbstractButton>("matchRounding")->click();
    REQUIRE(QTest::qWaitFor([&] { return at.field<QToolButton>("matchAgrees")->isChecked(); }, 10'000));
    CHECK(at.rows() == 1);
    at.field<QAbstractButton>("matchRounding")->click();
    REQUIRE(QTest::qWaitFor([&] { return at.field<QToolButton>("matchDiffers")->isChecked(); }, 10'000));
    QTest::keyClick(&at.window(), Qt::Key_PageUp, Qt::ControlModifier); // September: twenty orders of An
    REQUIRE(QTest::qWaitFor([&] { return at.text("matchOurs") == QStringLiteral("2.520.000 ₫"); }, 10'000));
    at.field<QComboBox>("matchPerson")->setCurrentIndex(1 - at.field<QComboBox>("matchPerson")->currentIndex());
    emit at.field<QComboBox>("matchPerson")->activated(0);
    REQUIRE(QTest::qWaitFor([&] { return at.text("matchOurs") == QStringLiteral("0 ₫"); }, 10'000));
}

TEST_CASE("columns that no words tell are chosen from samples, and that is enough", "[ownstatements]")
{
    OwnWindow at;
    at.take("Ref;Y\nTAY-1;126.000\n");
    REQUIRE(at.shows("receivedColumns"));
    auto *table = at.field<QTableWidget>("receivedColumns");
    CHECK(table->item(1, 1)->text() == QStringLiteral("126.000"));
    const auto choose = [&](int column, ReceivedField field) {
        auto *choice = at.field<QComboBox>(QStringLiteral("receivedField%1").arg(column).toLatin1().constData());
        choice->setCurrentIndex(choice->findData(int(field)));
        emit choice->activated(choice->currentIndex());
    };
    choose(0, ReceivedField::order);
    QTest::mouseClick(at.field<QPushButton>("readReceived"), Qt::LeftButton);
    CHECK(at.shows("receivedColumns")); // the amount is still to be said
    choose(1, ReceivedField::amount);
    QTest::mouseClick(at.field<QPushButton>("readReceived"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return at.shows("matchLines"); }, 10'000));
    CHECK(at.text("matchDifference") == QStringLiteral("0 ₫"));
    // A column said to be another thing takes it from the one that had it.
    QTest::mouseClick(at.field<QPushButton>("matchColumns"), Qt::LeftButton);
    choose(0, ReceivedField::amount);
    CHECK(at.field<QComboBox>("receivedField1")->currentIndex() == 0);
    CHECK(at.page->goBack());
    CHECK(at.shows("matchLines"));
}

TEST_CASE("a file that can't be taken says each cell, and matches nothing", "[ownstatements]")
{
    OwnWindow at;
    at.take("Mã đơn;Hoa hồng\nTAY-1;12O.000\n");
    REQUIRE(at.shows("receivedRefused"));
    auto *problems = at.field<QTableWidget>("receivedProblems");
    REQUIRE(problems->rowCount() == 1);
    CHECK(problems->item(0, 0)->text() == QStringLiteral("2"));
    CHECK(problems->item(0, 1)->text() == QStringLiteral("Hoa hồng"));
    CHECK(problems->item(0, 2)->text() == QStringLiteral("12O.000"));
    CHECK(at.page->headerActions().isEmpty()); // nothing to print
    CHECK(at.page->goBack());
    CHECK(at.shows("chooseReceived"));
}

TEST_CASE("a file dropped on the page is matched there, several go to the import", "[ownstatements]")
{
    OwnWindow at;
    const auto drop = [&](const QStringList &paths) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(at.page, &enter);
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(at.page, &event);
    };
    const QString path = at.write(statement);
    drop({path});
    CHECK(QTest::qWaitFor([&] { return at.shows("matchLines"); }, 10'000));
    drop({path, at.write(statement, "b.csv")});
    CHECK(QTest::qWaitFor([&] { return at.page->isHidden(); }, 10'000));
}

TEST_CASE("the page of differences is saved, and nothing is written into the book", "[ownstatements]")
{
    OwnWindow at;
    const int commands = at.count("trail_command");
    at.take(statement);
    at.prompts->file = at.folder.filePath(QStringLiteral("differences.csv"));
    auto *save = at.window().findChild<QAction *>(QStringLiteral("saveMatch"));
    REQUIRE(save);
    save->trigger();
    // As many kinds of file as for any other paper, a web page among them.
    auto *menu = at.page->findChild<QMenu *>(QStringLiteral("saveMatchMenu"));
    REQUIRE(menu);
    CHECK(menu->findChild<QAction *>(QStringLiteral("saveMatchhtml")));
    menu->findChild<QAction *>(QStringLiteral("saveMatchcsv"))->trigger();
    menu->close();
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(*at.prompts->file); }, 10'000));
    QFile file(*at.prompts->file);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(QStringLiteral("LA-7")));
    CHECK(at.count("trail_command") == commands);
}
