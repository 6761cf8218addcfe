// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace somo {

class MainWindow;
class Workspace;

/// Draws what the window shows under that name: a picture for each look and size, and all of them on one sheet.
using WriteSheet = std::function<void(const QString &name)>;

/// Until what was asked for stands on the page, and was painted; no longer than so many milliseconds.
void settle(MainWindow &window, int most = 10'000);
void wait(int ms = 20);
/// Clicks the button of that name.
void click(const MainWindow &window, const char *button);
/// Those keys of the window's menus; or an action, if there is one.
void press(const MainWindow &window, const QString &keys);
void press(QAction *action);

/// `shown`: what is drawn where it isn't the window itself. False: it couldn't be written.
bool saveSheet(MainWindow &window, Workspace &workspace, const QString &folder, const QString &name, QWidget *shown = nullptr);
/// Something of a size of its own, in every look beside each other.
bool saveInEachLook(MainWindow &window, const QString &folder, const QString &name, const std::function<QPixmap()> &draw);

} // namespace somo
