// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace somo {

class MainWindow;

/// The sheets by which a book is shared with a team, with the people of the open book; no server is asked.
bool saveTeamSheets(MainWindow &window, const QString &place, const QString &folder);

} // namespace somo
