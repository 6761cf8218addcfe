// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace somo {

class MainWindow;
class Workspace;

/// Draws every page in both languages, light and dark, in three sizes, with an empty and with the sample book, and puts
/// them on one sheet per page in the folder; of the pages only those whose names begin so. Returns the exit code.
int makeScreenshots(MainWindow &window, Workspace &workspace, const QString &folder, const QString &only);

} // namespace somo
