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
    const bool scrolls = view.verticalHeader()->length() > view.viewport()->height();
    int left = view.width() - (scrolls ? view.verticalScrollBar()->sizeHint().width() : 0);
    const int top = std::max(0, view.rowAt(0));
    const int first = byWorth.front();
    struct Width {
        int column;
        int given;
        int whole; // with which nothing in it is cut
    };
    std::vector<Width> widths;
    bool room = true;
    for (const int column : byWorth) {
        view.setColumnHidden(column, false); // a hidden one has no width that its title needs
        int needed = view.horizontalHeader()->sectionSizeHint(column) + sizes.small;
        for (int row = top; row < std::min(top + 60, model.rowCount()); ++row)
            needed = std::max(needed, view.itemDelegate()->sizeHint(option, model.index(row, column)).width());
        for (int row = 0; foot && row < foot->model()->rowCount(); ++row)
            needed = std::max(needed, foot->itemDelegate()->sizeHint(option, foot->model()->index(row, column)).width());
        const int whole = needed;
        needed = std::max(std::min(needed, sizes.scaled(column == first ? 200 : 170)), view.horizontalHeader()->minimumSectionSize());
        room = room && (needed <= left || column == first);
        if (!room) {
            view.setColumnHidden(column, true);
            continue;
        }
        widths.push_back({column, needed, whole});
        left -= needed;
    }
    // Nothing is cut beside free room.
    for (Width &width : widths) {
        const int more = std::clamp(width.whole - width.given, 0, std::max(0, left));
        width.given += more;
        left -= more;
    }
    for (const Width &width : widths)
        view.setColumnWidth(width.column, width.column == first ? width.given + std::max(0, left) : width.given);
}

} // namespace somo
