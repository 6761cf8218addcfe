// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/delegates/fit_tree.h"

#include "ui/common/theme/fonts.h"

#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace somo {

void fitTree(QTreeWidget &tree, int mostRows, int beside)
{
    int rows = 0;
    for (QTreeWidgetItemIterator at(&tree); *at; ++at)
        rows += !(*at)->parent() || (*at)->parent()->isExpanded() ? 1 : 0;
    tree.setFixedHeight(std::clamp(rows, 1, mostRows) * currentMetrics().row + beside);
}

} // namespace somo
