// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/delegates/fit_columns.h"

#include "ui/common/theme/fonts.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <vector>

namespace somo {

namespace {

void fitTheColumns(QTableView &view, std::span<const int> byWorth, const QTableView *foot, bool areChosen)
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
        int column = 0;
        int given = 0;
        int wanted = 0; // with nothing in it cut
    };
    std::vector<Width> widths;
    bool room = true;
    for (const int column : byWorth) {
        if (areChosen && view.isColumnHidden(column))
            continue;
        view.setColumnHidden(column, false); // a hidden one has no width that its title needs
        int needed = view.horizontalHeader()->sectionSizeHint(column) + sizes.small;
        for (int row = top; row < std::min(top + 60, model.rowCount()); ++row)
            needed = std::max(needed, view.itemDelegate()->sizeHint(option, model.index(row, column)).width());
        for (int row = 0; foot && row < foot->model()->rowCount(); ++row)
            needed = std::max(needed, foot->itemDelegate()->sizeHint(option, foot->model()->index(row, column)).width());
        const int wanted = needed;
        needed = std::max(std::min(needed, sizes.scaled(column == first ? 200 : 170)), view.horizontalHeader()->minimumSectionSize());
        room = room && (needed <= left || column == first || areChosen);
        if (!room) {
            view.setColumnHidden(column, true);
            continue;
        }
        widths.push_back({column, needed, wanted});
        left -= needed;
    }
    // Nothing is cut while there is room; what is left then goes to all, so that a figure stands near the name it belongs to.
    left = std::max(0, left);
    for (Width &each : widths) {
        const int more = std::clamp(each.wanted - each.given, 0, left);
        each.given += more;
        left -= more;
    }
    const int share = left / (int(widths.size()) + 1);
    for (const Width &each : widths)
        view.setColumnWidth(each.column, each.given + (each.column == first ? left - share * (int(widths.size()) - 1) : share));
}

} // namespace

void fitColumns(QTableView &view, std::span<const int> byWorth, const QTableView *foot)
{
    fitTheColumns(view, byWorth, foot, false);
}

void fitChosenColumns(QTableView &view, std::span<const int> byWorth)
{
    fitTheColumns(view, byWorth, nullptr, true);
}

} // namespace somo
