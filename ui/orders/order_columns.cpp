// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_columns.h"

#include "ui/common/theme/fonts.h"
#include "ui/orders/order_list_model.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <array>
#include <vector>

namespace somo {

void fitOrderColumns(QTableView &view, const OrderListModel &model)
{
    const Metrics metrics = currentMetrics();
    std::array<int, OrderListModel::ColumnCount> widths{};
    QStyleOptionViewItem option;
    option.initFrom(&view);
    option.font = view.font();
    int used = 0;
    const int top = std::max(0, view.rowAt(0));
    for (int column = 0; column < OrderListModel::ColumnCount; ++column) {
        if (view.isColumnHidden(column))
            continue;
        int needed = view.horizontalHeader()->sectionSizeHint(column) + metrics.small;
        for (int row = top; row < std::min(top + 60, model.rowCount()); ++row) {
            if (model.row(model.orderAt(row)))
                needed = std::max(needed, view.itemDelegate()->sizeHint(option, model.index(row, column)).width());
        }
        widths[size_t(column)] = std::min(needed, metrics.scaled(230));
        used += widths[size_t(column)];
    }
    // The scroll bar may come only after this.
    const QScrollBar *bar = view.verticalScrollBar();
    const bool scrolls = model.rowCount() * metrics.row > view.viewport()->height();
    const int spare = view.width() - (scrolls ? bar->sizeHint().width() : 0) - used;
    constexpr OrderListModel::Column names[] = {OrderListModel::CustomerColumn, OrderListModel::PeopleColumn, OrderListModel::ChannelColumn};
    std::vector<int> stretched;
    for (const OrderListModel::Column column : names) {
        if (!view.isColumnHidden(column))
            stretched.push_back(column);
    }
    // The names take what is left, or give what is missing.
    for (const int column : stretched)
        widths[size_t(column)] = std::max(metrics.scaled(64), widths[size_t(column)] + spare / int(stretched.size()));
    for (int column = 0; column < OrderListModel::ColumnCount; ++column) {
        if (!view.isColumnHidden(column))
            view.setColumnWidth(column, widths[size_t(column)]);
    }
}

} // namespace somo
