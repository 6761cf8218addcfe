// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/delegates/fit_columns.h"

#include "ui/common/theme/fonts.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace somo {

void fitColumns(QTableView &view, std::span<const int> byWorth, const QTableView *foot)
{
    const Metrics sizes = currentMetrics();
    const QAbstractItemModel &model = *view.model();
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.font = view.font();
    const bool scrolls = model.rowCount() * sizes.row > view.viewport()->height();
    int left = view.width() - (scrolls ? view.verticalScrollBar()->sizeHint().width() : 0);
    const int top = std::max(0, view.rowAt(0));
    const int first = byWorth.front();
    std::vector<std::pair<int, int>> widths;
    bool room = true;
    for (const int column : byWorth) {
        view.setColumnHidden(column, false); // a hidden one has no width that its title needs
        int needed = view.horizontalHeader()->sectionSizeHint(column) + sizes.small;
        for (int row = top; row < std::min(top + 60, model.rowCount()); ++row)
            needed = std::max(needed, view.itemDelegate()->sizeHint(option, model.index(row, column)).width());
        for (int row = 0; foot && row < foot->model()->rowCount(); ++row)
            needed = std::max(needed, foot->itemDelegate()->sizeHint(option, foot->model()->index(row, column)).width());
        needed = std::max(std::min(needed, sizes.scaled(column == first ? 200 : 170)), view.horizontalHeader()->minimumSectionSize());
        room = room && (needed <= left || column == first);
        if (!room) {
            view.setColumnHidden(column, true);
            continue;
        }
        widths.emplace_back(column, needed);
        left -= needed;
    }
    for (const auto &[column, width] : widths)
        view.setColumnWidth(column, column == first ? width + std::max(0, left) : width);
}

} // namespace somo
