// SPDX-License-Identifier: GPL-3.0-or-later
// What runs beside the window says so on every page, and can be stopped there.
#include "tests/ui/import_window.h"
#include "tests/ui/order_window.h"
#include "ui/common/theme/apply_theme.h"
#include "ui/report/report_page.h"
#include "ui/shell/progress_strip.h"
#include "ui/shell/work_beside.h"
#include "ui/shell/undo_bar.h"

#include <QLabel>
#include <QSemaphore>
#include <QThreadPool>

using namespace somo;
using namespace somo::test;

namespace {

QString stripWords(const MainWindow &window)
{
    return window.findChild<QLabel *>(QStringLiteral("progressWords"))->text();
}

bool showsStrip(const MainWindow &window)
{
    return window.findChild<ProgressStrip *>()->isVisible();
}

QByteArray manyOrders(int count)
{
    QByteArray rows;
    for (int i = 0; i < count; ++i)
        rows += "D" + QByteArray::number(i) + ",2026-10-01,completed,2026-10-03,An,TRA,1,500000\n";
    return rows;
}

/// Holds back whatever waits for the pool's one thread.
class HeldPool {
public:
    HeldPool()
        : m_threads(workPool().maxThreadCount())
    {
        workPool().setMaxThreadCount(1);
        workPool().start([this] { m_go.acquire(); });
    }
    ~HeldPool()
    {
        release();
        workPool().waitForDone();
        workPool().setMaxThreadCount(m_threads);
    }
    void release()
    {
        if (!std::exchange(m_released, true))
            m_go.release();
    }

private:
    int m_threads;
    QSemaphore m_go;
    bool m_released = false;
};

} // namespace

TEST_CASE("an import says on every page how far it is, and Esc stops it there", "[progress]")
{
    Importing shell;
    shell.window.importFiles({shell.file(QStringLiteral("b.csv"), manyOrders(150'000))});
    REQUIRE(QTest::qWaitFor([&] { return showsStrip(shell.window); }, 20'000));
    REQUIRE(QTest::qWaitFor([&] { return !showsStrip(shell.window); }, 60'000)); // the trial
    shell.waitForStep(2);
    shell.click("doImport");
    shell.window.showPage(PageId::customers);
    REQUIRE(QTest::qWaitFor([&] { return stripWords(shell.window).contains(QStringLiteral("đang đọc dòng")); }, 20'000));
    INFO(stripWords(shell.window).toStdString());
    CHECK(stripWords(shell.window).contains(QStringLiteral("trong khoảng")));
    REQUIRE(QTest::qWaitFor([&] { return showsStrip(shell.window); }, 20'000));
    CHECK(shell.window.findChild<QWidget *>(QStringLiteral("progressStrip"))->mapTo(&shell.window, QPoint()).y()
          >= shell.window.findChild<QWidget *>(QStringLiteral("pageHeader"))->mapTo(&shell.window, QPoint()).y());
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &shell.window, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return !showsStrip(shell.window); }, 60'000));
    auto *bar = shell.window.findChild<UndoBar *>();
    CHECK(bar->isVisible()); // what came of it is said where one is
    CHECK(bar->accessibleName() == QStringLiteral("Đã dừng. Chưa ghi gì vào sổ."));
    CHECK(shell.orders() == 0);
    CHECK(shell.prompts->problems.isEmpty());
}

TEST_CASE("what is over soon shows no strip", "[progress]")
{
    QWidget window;
    ProgressStrip strip(&window);
    window.show();
    bool stopped = false;
    const int running = strip.begin(QStringLiteral("…"), [&] { stopped = true; });
    QTest::qWait(100);
    CHECK_FALSE(strip.isVisible());
    CHECK_FALSE(strip.stopShown());
    strip.end(running);
    QTest::qWait(350);
    CHECK_FALSE(strip.isVisible());
    CHECK_FALSE(stopped);
    // Of two things the newest is shown, and each ends by itself.
    const int first = strip.begin(QStringLiteral("một"), [] {});
    const int second = strip.begin(QStringLiteral("hai"));
    REQUIRE(QTest::qWaitFor([&] { return strip.isVisible(); }, 2'000));
    const auto *words = strip.findChild<QLabel *>(QStringLiteral("progressWords"));
    CHECK(words->text() == QStringLiteral("hai"));
    CHECK(strip.findChild<QPushButton *>(QStringLiteral("stopWork"))->isHidden());
    strip.end(second);
    CHECK(words->text() == QStringLiteral("một"));
    strip.stop(first);
    strip.tell(first, QStringLiteral("ba")); // that it stops stays to be read
    CHECK(words->text() != QStringLiteral("ba"));
    strip.end(first);
    CHECK_FALSE(strip.isVisible());
}

TEST_CASE("a report is saved beside the window, and stopped it leaves no file", "[progress]")
{
    OrderWindow at;
    at.window().showPage(PageId::report);
    auto *report = at.field<ReportPage>("report");
    REQUIRE(QTest::qWaitFor([&] { return report->report() && !report->report()->blocks.empty() && report->pageCount() > 0; }, 10'000));
    const QTemporaryDir folder;
    at.prompts->file = folder.filePath(QStringLiteral("r.pdf"));
    {
        HeldPool held;
        QTest::mouseClick(at.field<QPushButton>("savePdf"), Qt::LeftButton);
        REQUIRE(QTest::qWaitFor([&] { return showsStrip(at.window()); }, 5'000));
        CHECK(stripWords(at.window()).contains(QStringLiteral("r.pdf")));
        // The window goes on meanwhile.
        at.window().showPage(PageId::orders);
        CHECK(showsStrip(at.window()));
        QTest::mouseClick(at.field<QPushButton>("stopWork"), Qt::LeftButton);
        held.release();
        CHECK(QTest::qWaitFor([&] { return !showsStrip(at.window()); }, 20'000));
    }
    CHECK_FALSE(QFile::exists(*at.prompts->file));
    CHECK(at.prompts->problems.isEmpty());
    at.window().showPage(PageId::report);
    QTest::mouseClick(at.field<QPushButton>("savePdf"), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return QFile::exists(*at.prompts->file); }, 20'000));
}

TEST_CASE("the sample book is made beside an open book, which stays open where the making is stopped", "[progress]")
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("SomoTest"));
    QSettings().clear();
    QSemaphore go;
    Workspace workspace{Day::fromNumber(20261023), [&go](Book &, Day) {
                            go.acquire();
                            return success();
                        }};
    MainWindow window{workspace, WindowSettings(), Language::vietnamese};
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("a.somo"));
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    NewBook asked;
    asked.name = QStringLiteral("Sổ");
    REQUIRE(workspace.create(place, asked).ok());
    QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
    for (const bool stops : {true, false}) {
        QTest::keyClick(&window, Qt::Key_M, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([&] { return showsStrip(window); }, 5'000));
        CHECK(stripWords(window).contains(QStringLiteral("sổ mẫu")));
        if (stops)
            QTest::keyClick(&window, Qt::Key_Escape);
        CHECK(showsStrip(window) != stops);
        if (stops)
            continue;
        go.release();
        CHECK(QTest::qWaitFor([&] { return workspace.place() != place; }, 10'000));
        CHECK_FALSE(showsStrip(window));
    }
    CHECK(workspace.settings().sample);
}
