// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/screenshot_sheets.h"

namespace somo {

/// The month before from open to closed, this month with what stands in its way, and a person's statement of both.
void showCommission(MainWindow &window, const QString &place, const WriteSheet &write);
/// A statement received for the sample's month, matched; and one whose columns nobody can tell.
void showOwnStatements(MainWindow &window, const QString &place, const QString &folder, const WriteSheet &write);
/// The list with its templates, a draft that is doubted, one that the team was asked about, and the comparison.
void showPolicies(MainWindow &window, const WriteSheet &write);

} // namespace somo
