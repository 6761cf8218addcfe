// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/answers.h"
#include "tests/support/catch.h"
#include "tests/support/small_book.h"
#include "ui/board/board_filter.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

namespace somo::test {

/// The small book in a window of October's first days, on September.
struct BoardWindow {
    BoardWindow()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("SomoTest"));
        QSettings().clear();
        WindowSettings().setAuthor(small.book().place(), QStringLiteral("tester")); // nobody is asked who is here
        small.book().close();
        window.resize(1366, 768);
        window.show();
        ready = QTest::qWaitForWindowActive(&window);
        window.openBook(small.book().place());
        settle();
        QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
        settle();
        people = window.findChild<QTableView *>(QStringLiteral("people"));
        filter = window.findChild<BoardFilter *>();
    }
    void settle()
    {
        QSignalSpy settled(&window, &MainWindow::settled);
        REQUIRE(settled.wait(10'000));
        waitForAnswers(workspace); // what is asked for after the figures
    }
    SmallBook small{Engine::sqlite};
    Workspace workspace{Day::fromNumber(20261005), [](Book &, Day) { return success(); }};
    MainWindow window{workspace, WindowSettings(), Language::english};
    /// Presses a key where the keyboard is, and waits for what comes of it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    /// The breadcrumb with the title at its end.
    QString trail()
    {
        QStringList parts;
        for (const auto *part : window.findChildren<QPushButton *>(QStringLiteral("breadcrumb"))) {
            if (part->isVisible())
                parts << part->text();
        }
        return (parts << window.findChild<QLabel *>(QStringLiteral("pageTitle"))->text()).join(QStringLiteral(" › "));
    }
    QTableView *people = nullptr;
    BoardFilter *filter = nullptr;
    bool ready = false;
};

inline QStringList columnOf(const QAbstractItemModel &model, int column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << model.index(row, column).data().toString();
    return cells;
}

} // namespace somo::test
