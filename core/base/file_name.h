// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace somo {

/// A name for one file, made of a text that anybody may have written: no folder, no letters that a file system refuses or that
/// show the ending elsewhere than it is (marks of direction), no dot in front, no blank or dot at the end, none of the names that
/// Windows keeps for devices, at most 120 letters with its ending kept. Empty where nothing is left.
QString safeFileName(const QString &text);

} // namespace somo
