// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/storage/sealed_copy.h"
#include "tests/ui/answers.h"
#include "tests/ui/order_window.h"
#include "ui/settings/backup_list.h"
#include "ui/shell/copy_keeper.h"
#include "ui/shell/undo_bar.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace somo;
using namespace somo::test;

namespace {

constexpr qint64 backupMorning = 4'096'483'200'000; // 24 October 2099, 07:00 in Vietnam: after all that the book says of its own making

/// A window on a book that nobody else has open, so that it can be replaced.
class BackupWindow {
public:
    BackupWindow()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SomoTest"));
        QSettings().clear();
        workspace = std::make_unique<Workspace>(Day::fromNumber(20261024), [](Book &, Day) { return success(); });
        window = std::make_unique<MainWindow>(*workspace, WindowSettings(), Language::english);
        auto owned = std::make_unique<ScriptedPrompts>();
        prompts = owned.get();
        window->setPrompts(std::move(owned));
        NewBook asked;
        asked.name = QStringLiteral("Sổ");
        place = folder.filePath(QStringLiteral("a.somo"));
        (void)must(createBook(place, asked));
        rename(QStringLiteral("Một"));
        window->resize(1366, 768);
        window->show();
        must(workspace->open(place));
    }
    /// As another program does.
    void rename(const QString &name) const
    {
        auto book = must(openBook(place));
        must(book->set(QStringLiteral("name"), name, QStringLiteral("An")));
    }
    template <typename T>
    T *field(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *name) const { QTest::mouseClick(field<QPushButton>(name), Qt::LeftButton); }
    bool hasRows(int rows) const
    {
        return QTest::qWaitFor([&] { return field<QTreeWidget>("backups") && field<QTreeWidget>("backups")->topLevelItemCount() == rows; }, 5'000);
    }
    bool isCalled(const QString &name) const
    {
        return QTest::qWaitFor([&] { return workspace->isOpen() && workspace->settings().name == name; }, 5'000);
    }
    QString words() const { return field<QLabel>("restoreWords")->text(); }

    QTemporaryDir folder;
    QString place;
    std::unique_ptr<Workspace> workspace;
    ScriptedPrompts *prompts = nullptr;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_CASE("a copy is made, found sound, looked at with Enter and restored; the undo bar takes that back", "[settings][backup]")
{
    BackupWindow on;
    on.window->showPage(PageId::settings);
    REQUIRE(QTest::qWaitFor([&] { return on.field<QPushButton>("backupNow") != nullptr; }, 5'000));
    on.click("backupNow");
    REQUIRE(on.hasRows(1));
    auto *list = on.field<QTreeWidget>("backups");
    REQUIRE(QTest::qWaitFor([&] { return list->topLevelItemCount() == 1 && list->topLevelItem(0)->text(3) == QStringLiteral("sound"); }, 5'000));
    CHECK(list->topLevelItem(0)->text(1) == QStringLiteral("made by hand"));
    on.rename(QStringLiteral("Hai"));
    REQUIRE(on.isCalled(QStringLiteral("Hai")));
    waitForAnswers(*on.workspace);
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return on.words().contains(QStringLiteral("“Một”")); }, 5'000));
    CHECK(on.words().contains(QStringLiteral("Changes since then that would be gone: 1.")));
    // The harmless way: nothing happened.
    on.click("restoreLeave");
    CHECK(on.field<QFrame>("restoreCard")->isHidden());
    CHECK(on.workspace->settings().name == QStringLiteral("Hai"));
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return on.field<QPushButton>("restoreNow")->isVisibleTo(on.window.get()); }, 5'000));
    on.click("restoreNow");
    REQUIRE(on.isCalled(QStringLiteral("Một")));
    CHECK(QFile::exists(on.folder.filePath(QStringLiteral("a.before-restore.somo"))));
    REQUIRE(QTest::qWaitFor([&] { return on.window->findChild<UndoBar *>() && on.window->findChild<UndoBar *>()->isVisible(); }, 5'000));
    CHECK(on.window->findChild<UndoBar *>()->take());
    CHECK(on.isCalled(QStringLiteral("Hai")));
    CHECK(on.prompts->problems.isEmpty());
}

TEST_CASE("a copy that leaves is sealed where a passphrase is written twice, and two that differ are said", "[settings][backup]")
{
    BackupWindow on;
    on.window->showPage(PageId::settings);
    REQUIRE(QTest::qWaitFor([&] { return on.field<QPushButton>("backupTo") != nullptr; }, 5'000));
    on.prompts->file = on.folder.filePath(QStringLiteral("mang về"));
    on.field<QLineEdit>("backupPassphrase")->setText(QStringLiteral("ba con vịt"));
    on.field<QLineEdit>("backupPassphraseAgain")->setText(QStringLiteral("ba con gà"));
    on.click("backupTo");
    CHECK(on.field<QLabel>("backupError")->text().contains(QStringLiteral("differ")));
    on.field<QLineEdit>("backupPassphraseAgain")->setText(QStringLiteral("ba con vịt"));
    on.click("backupTo");
    const QString sealed = on.folder.filePath(QStringLiteral("mang về.somo.enc"));
    REQUIRE(QTest::qWaitFor([&] { return on.field<QLineEdit>("backupPassphrase")->text().isEmpty(); }, 10'000));
    CHECK(isSealed(sealed));
    // Looking at it asks for the passphrase, and says which one isn't it.
    on.prompts->toOpen = sealed;
    on.click("backupRestoreOther");
    auto *secret = on.field<QLineEdit>("restorePassphrase");
    REQUIRE(QTest::qWaitFor([&] { return secret->isVisibleTo(on.window.get()); }, 5'000));
    CHECK_FALSE(on.field<QPushButton>("restoreNow")->isVisibleTo(on.window.get()));
    secret->setText(QStringLiteral("bốn con vịt"));
    QTest::keyClick(secret, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return on.words().contains(QStringLiteral("isn’t the passphrase")); }, 10'000));
    secret->setText(QStringLiteral("ba con vịt"));
    on.click("restoreOpen");
    REQUIRE(QTest::qWaitFor([&] { return on.words().contains(QStringLiteral("It holds all that the book does now.")); }, 10'000));
    CHECK(on.field<QPushButton>("restoreNow")->isVisibleTo(on.window.get()));
}

TEST_CASE("the open book is copied once a day and on leaving, and a missing folder is said once", "[backup]")
{
    BackupWindow on;
    qint64 now = backupMorning;
    const auto copies = [&] { return must(keptCopies(on.place)); };
    {
        CopyKeeper keeper(*on.workspace, [&] { return now; }, 0);
        QSignalSpy kept(&keeper, &CopyKeeper::kept);
        QList<ErrorCode> said;
        QObject::connect(&keeper, &CopyKeeper::failed, &keeper, [&](const Error &error) { said << error.code; });
        REQUIRE(QTest::qWaitFor([&] { return kept.count() == 1; }, 5'000));
        CHECK(copies().front().reason == CopyReason::daily);
        // Closed and opened again without a change: nothing more.
        on.workspace->close();
        must(on.workspace->open(on.place));
        waitForAnswers(*on.workspace);
        on.rename(QStringLiteral("Hai"));
        on.workspace->close();
        REQUIRE(QTest::qWaitFor([&] { return kept.count() == 2; }, 5'000));
        CHECK(copies().front().reason == CopyReason::leaving);
        CHECK(copies().size() == 2);
        {
            auto book = must(openBook(on.place));
            must(book->set(QStringLiteral("copies_folder"), on.folder.filePath(QStringLiteral("stick")), QStringLiteral("An")));
        }
        for (int i = 0; i < 2; ++i) {
            now += 86'400'000;
            must(on.workspace->open(on.place));
            on.workspace->close();
        }
        REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 5'000));
        CHECK(said == QList<ErrorCode>{ErrorCode::copiesFolderMissing});
        {
            auto book = must(openBook(on.place));
            must(book->set(QStringLiteral("copies_folder"), QStringLiteral("beside"), QStringLiteral("An")));
        }
        must(on.workspace->open(on.place));
    }
    // Leaving the program closes the book, and the copy is there when the keeper is gone.
    CHECK_FALSE(on.workspace->isOpen());
    CHECK(copies().front().moment == now); // and of the first day the newest stays
    CHECK(copies().size() == 2);
    CHECK_FALSE(QFile::exists(on.place + QStringLiteral("-wal")));
}
