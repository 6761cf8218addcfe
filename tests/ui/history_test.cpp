// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/catalog/product_store.h"
#include "ui/history/history_model.h"
#include "ui/history/row_history.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

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

TEST_CASE("a command taken back says so, and what isn't known yet is asked for when it is looked at", "[history]")
{
    HistoryModel model;
    model.setWords(420, Language::english, Formats(Language::english));
    QSignalSpy wanted(&model, &PagedModel::rowsWanted);
    model.setFound({{2, 1}, 2, {1}});
    CHECK(model.rowCount() == 2);
    CHECK(cell(model, 1, HistoryModel::AuthorColumn).isEmpty());
    REQUIRE(wanted.wait());
    CHECK(wanted.front().front().value<std::vector<qint64>>() == std::vector<qint64>{2, 1});
    model.setCommands({command(2, QStringLiteral("undo"), 1), command(1, QStringLiteral("book_created"))});
    CHECK(cell(model, 1, HistoryModel::AuthorColumn) == QStringLiteral("An"));
    CHECK(cell(model, 1, HistoryModel::StateColumn) == QStringLiteral("taken back"));
    CHECK(cell(model, 0, HistoryModel::StateColumn).isEmpty());
    model.setFound({{3, 2, 1}, 3, {2}});
    CHECK(cell(model, 1, HistoryModel::StateColumn) == QStringLiteral("taken back"));
    CHECK(cell(model, 2, HistoryModel::StateColumn).isEmpty());
    REQUIRE(wanted.wait()); // what is known may be old, and 3 is new
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

TEST_CASE("the history is searched by words, opens to what changed, and is taken back from there", "[history]")
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
    REQUIRE(workspace.create(folder.filePath(QStringLiteral("a.somo")), NewBook{}).ok());
    int written = 0;
    for (const QString &name : {QStringLiteral("Trà sen"), QStringLiteral("Cà phê")})
        workspace.writeSetting(QStringLiteral("name"), name, &window, [&](const Result<CommandOutcome> &done) { written += done.ok() ? 1 : 0; });
    REQUIRE(QTest::qWaitFor([&] { return written == 2; }, 10'000));

    window.showPage(PageId::history);
    auto *view = window.findChild<QTableView *>(QStringLiteral("history"));
    auto *words = window.findChild<QLineEdit *>(QStringLiteral("historyWords"));
    auto *rows = window.findChild<QTextBrowser *>(QStringLiteral("historyRows"));
    auto *back = window.findChild<QPushButton *>(QStringLiteral("historyTakeBack"));
    REQUIRE((view && words && rows && back));
    REQUIRE(QTest::qWaitFor([&] { return view->model()->rowCount() == 3; }, 10'000));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    CHECK(words->hasFocus());
    QTest::keyClicks(words, QStringLiteral("phe ca"));
    REQUIRE(QTest::qWaitFor([&] { return view->model()->rowCount() == 1; }, 10'000));
    CHECK(window.findChild<QLabel *>(QStringLiteral("historyCount"))->text() == QStringLiteral("1 of 3 changes"));
    QTest::keyClick(words, Qt::Key_Down);
    CHECK(view->hasFocus());
    REQUIRE(QTest::qWaitFor([&] { return rows->toPlainText().contains(QStringLiteral("Cà phê")); }, 10'000));
    CHECK(rows->toPlainText().contains(QStringLiteral("Trà sen")));
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(rows->hasFocus());
    QTest::keyClick(rows, Qt::Key_Escape);
    CHECK(view->hasFocus());

    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QTest::qWaitFor([&] { return view->model()->rowCount() == 3; }, 10'000));
    // The older of the two can't go back alone, and the panel says so before it is tried.
    view->setCurrentIndex(view->model()->index(1, 0));
    const auto *says = window.findChild<QLabel *>(QStringLiteral("historyBack"));
    REQUIRE(QTest::qWaitFor([&] { return says->text().contains(QStringLiteral("otherwise now")); }, 10'000));
    view->setCurrentIndex(view->model()->index(0, 0));
    REQUIRE(QTest::qWaitFor([&] { return back->isVisible() && says->text().contains(QStringLiteral("Before")); }, 10'000));
    QTest::mouseClick(back, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return view->model()->rowCount() == 4; }, 10'000));
    CHECK(workspace.settings().name == QStringLiteral("Trà sen"));
}

TEST_CASE("a thing's own history says when, who and from what to what, and leads into the history", "[history]")
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("SomoTest"));
    QSettings().clear();
    const QTemporaryDir folder;
    Workspace workspace(Day::fromNumber(20261024), [](Book &, Day) { return success(); });
    workspace.setAuthor(QStringLiteral("Chị Hằng"));
    MainWindow window(workspace, WindowSettings(), Language::english);
    window.show();
    REQUIRE(workspace.create(folder.filePath(QStringLiteral("a.somo")), NewBook{}).ok());
    int written = 0;
    const auto done = [&](const Result<CommandOutcome> &outcome) { written += outcome.ok() ? 1 : 0; };
    const auto write = [&](const QString &code, const QString &name, Book::Work work) { workspace.write({code, {name}}, std::move(work), &window, done); };
    write(QStringLiteral("product_added"), QStringLiteral("Trà sen"), [](Database &database) -> Status {
        Product product;
        product.code = QStringLiteral("TRA");
        product.name = QStringLiteral("Trà sen");
        product.unit = QStringLiteral("gói");
        const auto added = products::add(database, product);
        return added ? success() : Status(added.error());
    });
    write(QStringLiteral("product_changed"), QStringLiteral("Trà sen"), [](Database &database) { return database.execute(QStringLiteral("UPDATE product SET unit = 'hộp', version = version + 1")); });
    REQUIRE(QTest::qWaitFor([&] { return written == 2; }, 10'000));

    window.showPage(PageId::products);
    QToolButton *button = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (button = window.findChild<QToolButton *>(QStringLiteral("whoChangedButton"))) != nullptr; }, 10'000));
    RowHistory *history = nullptr;
    // Until the first product stands in the form there is nothing to ask.
    REQUIRE(QTest::qWaitFor([&] {
        button->click();
        return (history = window.findChild<RowHistory *>(QStringLiteral("rowHistory"))) != nullptr;
    }, 10'000));
    REQUIRE(QTest::qWaitFor([&] { return history->steps().size() == 2; }, 10'000));
    CHECK(history->steps()[0].command.seq == 3);
    CHECK(history->findChild<QLabel *>(QStringLiteral("rowHistoryTitle"))->text() == QStringLiteral("Who changed Trà sen"));
    const QString text = history->findChild<QTextBrowser *>(QStringLiteral("rowHistoryText"))->toPlainText();
    CHECK(text.contains(QStringLiteral("Chị Hằng")));
    const qsizetype before = text.indexOf(QStringLiteral("gói"));
    CHECK(before >= 0);
    CHECK(text.indexOf(QStringLiteral("hộp")) > before); // from what to what, the newest first
    history->findChild<QPushButton *>(QStringLiteral("rowHistoryOpen"))->click();
    CHECK_FALSE(history->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return window.findChild<QTableView *>(QStringLiteral("history")) != nullptr; }, 10'000));
    auto *view = window.findChild<QTableView *>(QStringLiteral("history"));
    REQUIRE(QTest::qWaitFor([&] { return view->model()->rowCount() == 3 && view->currentIndex().row() == 0; }, 10'000));

    // Of nothing there is nothing to ask.
    CHECK_FALSE(historyOfRow(QStringLiteral("product"), 0, QStringLiteral("x")).find);
}
