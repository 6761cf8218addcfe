// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/history/history_model.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace somo;

namespace {

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

LoggedCommand command(qint64 seq, const QString &code, qint64 undoes = 0)
{
    LoggedCommand made;
    made.seq = seq;
    made.moment = 1'793'000'000'000;
    made.author = QStringLiteral("An");
    made.words.code = code;
    made.undoes = undoes;
    return made;
}

} // namespace

TEST_CASE("a command taken back says so, and stands again once the undo is undone", "[history]")
{
    HistoryModel model;
    const Formats formats(Language::english);
    model.setCommands({command(2, QStringLiteral("undo"), 1), command(1, QStringLiteral("book_created"))}, 420, Language::english, formats);
    CHECK(cell(model, 1, HistoryModel::StateColumn) == QStringLiteral("taken back"));
    model.setCommands({command(3, QStringLiteral("redo"), 2), command(2, QStringLiteral("undo"), 1), command(1, QStringLiteral("book_created"))}, 420,
                      Language::english, formats);
    CHECK(cell(model, 1, HistoryModel::StateColumn) == QStringLiteral("taken back"));
    CHECK(cell(model, 2, HistoryModel::StateColumn).isEmpty());
}

TEST_CASE("a setting written from the window stands in its history and is taken back by Ctrl+Z", "[history]")
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("SomoTest"));
    QSettings().clear();
    const QTemporaryDir folder;
    Workspace workspace(Day::fromNumber(20261024), [](Book &, Day) { return success(); });
    workspace.setAuthor(QStringLiteral("Chị Hằng"));
    MainWindow window(workspace, WindowSettings(), Language::english);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    NewBook asked;
    asked.name = QStringLiteral("Sổ");
    REQUIRE(workspace.create(folder.filePath(QStringLiteral("a.somo")), asked).ok());
    const QString before = workspace.settings().name;

    std::optional<bool> wrote;
    workspace.writeSetting(QStringLiteral("name"), QStringLiteral("Sổ khác"), &window, [&](const Result<CommandOutcome> &done) { wrote = done.ok(); });
    REQUIRE(QTest::qWaitFor([&] { return wrote.has_value(); }, 10'000));
    CHECK(*wrote);
    CHECK(workspace.settings().name == QStringLiteral("Sổ khác"));

    window.showPage(PageId::history);
    auto *view = window.findChild<QTableView *>(QStringLiteral("history"));
    REQUIRE(view);
    REQUIRE(QTest::qWaitFor([&] { return view->model()->rowCount() == 2; }, 10'000));
    CHECK(cell(*view->model(), 0, HistoryModel::AuthorColumn) == QStringLiteral("Chị Hằng"));
    CHECK(cell(*view->model(), 0, HistoryModel::WhatColumn).contains(QStringLiteral("Sổ khác")));

    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return view->model()->rowCount() == 3; }, 10'000));
    CHECK(workspace.settings().name == before);
    CHECK(cell(*view->model(), 1, HistoryModel::StateColumn) == QStringLiteral("taken back"));

    QTest::keyClick(&window, Qt::Key_Y, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return view->model()->rowCount() == 4; }, 10'000));
    CHECK(workspace.settings().name == QStringLiteral("Sổ khác"));
}

TEST_CASE("pages are made when they are first shown, and join the rail", "[history]")
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("SomoTest"));
    QSettings().clear();
    const QTemporaryDir folder;
    Workspace workspace(Day::fromNumber(20261024), [](Book &, Day) { return success(); });
    MainWindow window(workspace, WindowSettings(), Language::english);
    window.show();
    REQUIRE(workspace.create(folder.filePath(QStringLiteral("a.somo")), NewBook{}).ok());
    const auto *entry = window.findChild<QWidget *>(QStringLiteral("railHistory"));
    REQUIRE(entry);
    CHECK_FALSE(entry->isVisible());
    CHECK(window.findChild<QWidget *>(QStringLiteral("historyPage")) == nullptr);
    window.showPage(PageId::history);
    CHECK(entry->isVisible());
    CHECK(window.findChild<QWidget *>(QStringLiteral("historyPage")) != nullptr);
    window.showPage(PageId::board);
    CHECK(entry->isVisible());
}
