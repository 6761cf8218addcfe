// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace somo {

/// The rows of a text as spreadsheets put it onto the clipboard: cells between tabs, and in quotes those that hold a tab
/// or a line break themselves. Empty rows at the end are none.
std::vector<QStringList> clipboardCells(const QString &text);

} // namespace somo
