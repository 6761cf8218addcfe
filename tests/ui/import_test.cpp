// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/importing/dropped_files.h"
#include "ui/importing/import_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/prompts.h"
#include "ui/shell/undo_bar.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace somo;

namespace {

class PathPrompts : public Prompts {
public:
    std::optional<QString> fileToOpen(const QString &, const QString &) override { return open; }
    std::optional<QString> fileToSave(const QString &, const QString &, const QString &) override { return save; }
    std::optional<QString> line(const QString &, const QString &, const QString &) override { return {}; }
    void problem(const QString &, const QString &text) override { problems << text; }
    std::optional<QString> open, save;
    QStringList problems;
};

struct Importing {
    Importing()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SomoTest"));
        QSettings().clear();
        auto scripted = std::make_unique<PathPrompts>();
        prompts = scripted.get();
        window.setPrompts(std::move(scripted));
        prompts->save = folder.filePath(QStringLiteral("book.somo"));
        window.show();
    }
    QString file(const QString &name, const QByteArray &rows) const
    {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("order.code,order.ordered_on,order.status,order.completed_on,order.person,line.product,line.quantity,line.unit_price\n" + rows);
        return file.fileName();
    }
    static void drop(QWidget &target, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &enter);
        CHECK(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&target, &event);
    }
    ImportDialog *preview()
    {
        auto *dialog = window.findChild<ImportDialog *>();
        REQUIRE(dialog);
        auto *counts = dialog->findChild<QTableWidget *>(QStringLiteral("importCounts"));
        auto *refused = dialog->findChild<QTableWidget *>(QStringLiteral("refusedRows"));
        REQUIRE(QTest::qWaitFor([&] { return counts->rowCount() + refused->rowCount() > 0; }, 10'000));
        return dialog;
    }
    qint64 orders()
    {
        qint64 found = -1;
        const auto seen = QObject::connect(&workspace, &Workspace::boardReady, &window, [&](const BoardData &board) { found = board.team.orders; });
        BoardAsk ask;
        ask.period = Period::of(PeriodKind::month, workspace.today(), 1);
        ask.today = workspace.today();
        workspace.askBoard(ask);
        CHECK(QTest::qWaitFor([&] { return found >= 0; }, 10'000));
        QObject::disconnect(seen);
        return found;
    }
    QTemporaryDir folder;
    Workspace workspace{Day::fromNumber(20261024), [](Book &, Day) { return success(); }};
    MainWindow window{workspace, WindowSettings(), Language::vietnamese};
    PathPrompts *prompts = nullptr;
};

const QByteArray twoOrders = "D1,2026-10-01,completed,2026-10-03,An,TRA,1,500000\nD2,2026-10-02,completed,2026-10-04,An,TRA,2,500000\n";

QString cell(const QTableWidget *table, int row, int column)
{
    return table->item(row, column) ? table->item(row, column)->text() : QString();
}

} // namespace

TEST_CASE("a drop takes books and tables and nothing else", "[importing]")
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/orders.XLSX")), QUrl::fromLocalFile(QStringLiteral("/a/b.csv")),
                  QUrl::fromLocalFile(QStringLiteral("/a/tea.somo")), QUrl::fromLocalFile(QStringLiteral("/a/photo.png")), QUrl(QStringLiteral("https://example.com/a.csv"))});
    CHECK(droppedFiles(&data) == QStringList{QStringLiteral("/a/orders.XLSX"), QStringLiteral("/a/b.csv"), QStringLiteral("/a/tea.somo")});
}

TEST_CASE("an order file dropped on the first page is shown, written when wanted, and taken back whole", "[importing]")
{
    Importing shell;
    QCoreApplication::processEvents(); // the first page is made once the window stands
    auto *start = shell.window.findChild<QWidget *>(QStringLiteral("start"));
    REQUIRE(start);
    Importing::drop(*start, {shell.file(QStringLiteral("orders.csv"), twoOrders)});
    REQUIRE(shell.workspace.isOpen()); // a new book was made for it
    ImportDialog *dialog = shell.preview();
    const auto *counts = dialog->findChild<QTableWidget *>(QStringLiteral("importCounts"));
    CHECK(cell(counts, 0, 1) == QStringLiteral("2"));
    CHECK(cell(counts, 0, 2).isEmpty());
    CHECK(dialog->findChild<QTableWidget *>(QStringLiteral("refusedRows"))->isHidden());
    CHECK(shell.orders() == 0); // a trial

    auto *bar = shell.window.findChild<UndoBar *>();
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("doImport")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return bar->isVisible(); }, 10'000));
    CHECK(shell.orders() == 2);
    shell.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shell.window));
    QTest::keyClick(&shell.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&] { return bar->isHidden(); }, 2'000));
    CHECK(QTest::qWaitFor([&] { return shell.orders() == 0; }, 10'000));
    INFO(shell.prompts->problems.join(QLatin1Char('\n')).toStdString());
    CHECK(shell.prompts->problems.isEmpty());
}

TEST_CASE("refused rows are listed with their reasons, exported, and leave their orders out", "[importing]")
{
    Importing shell;
    shell.prompts->open = shell.file(QStringLiteral("orders.csv"), twoOrders + "D3,2026-10-05,completed,2026-10-06,An,TRA,1,12O.000\n");
    shell.window.importFiles({});
    ImportDialog *dialog = shell.preview();
    const auto *refused = dialog->findChild<QTableWidget *>(QStringLiteral("refusedRows"));
    REQUIRE(refused->rowCount() == 1);
    CHECK(cell(refused, 0, 1) == QStringLiteral("4"));
    CHECK(cell(refused, 0, 2) == QStringLiteral("line.unit_price"));
    CHECK(cell(refused, 0, 3) == QStringLiteral("12O.000"));
    CHECK_FALSE(cell(refused, 0, 4).isEmpty());
    shell.prompts->save = shell.folder.filePath(QStringLiteral("refused.csv"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("exportRefused")), Qt::LeftButton);
    QFile written(*shell.prompts->save);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().contains("12O.000"));

    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("doImport")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return shell.window.findChild<UndoBar *>()->isVisible(); }, 10'000));
    CHECK(shell.orders() == 2);
    // The same file again: nothing to write, and the dialog offers nothing.
    QTest::qWait(0);
    shell.window.importFiles({*shell.prompts->open});
    dialog = shell.preview();
    CHECK(cell(dialog->findChild<QTableWidget *>(QStringLiteral("importCounts")), 0, 3) == QStringLiteral("2"));
    CHECK(dialog->findChild<QPushButton *>(QStringLiteral("doImport"))->isHidden());
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("cancelImport")), Qt::LeftButton);
}

TEST_CASE("a file that is no order file says why, and nothing can be written", "[importing]")
{
    Importing shell;
    QFile odd(shell.folder.filePath(QStringLiteral("odd.csv")));
    REQUIRE(odd.open(QIODevice::WriteOnly));
    odd.write("colour,shape\nred,round\n");
    odd.close();
    shell.window.importFiles({odd.fileName()});
    const ImportDialog *dialog = shell.preview();
    CHECK(dialog->findChild<QTableWidget *>(QStringLiteral("refusedRows"))->rowCount() == 1);
    CHECK(dialog->findChild<QPushButton *>(QStringLiteral("doImport"))->isHidden());
}
