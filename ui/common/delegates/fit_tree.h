// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTreeWidget;

namespace somo {

/// Makes a list with parts to open as high as the rows that show, from one to `mostRows`; `beside` is what else it needs.
void fitTree(QTreeWidget &tree, int mostRows, int beside);

} // namespace somo
