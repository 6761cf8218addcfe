// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_columns.h"

#include "ui/common/theme/fonts.h"
#include "ui/orders/order_list_model.h"

#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>

#include <algorithm>
#include <array>

namespace somo {

namespace {

constexpr char columnsKey[] = "orderList/columns";

} // namespace

OrderColumns::OrderColumns(OrderListModel *model, QTableView *view, QMenu *menu)
    : QObject(view)
    , m_model(model)
    , m_view(view)
    , m_menu(menu)
{
    QHeaderView *header = view->horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    const QByteArray kept = QSettings().value(QLatin1String(columnsKey)).toByteArray();
    if (!kept.isEmpty())
        m_resized = header->restoreState(kept);
    connect(header, &QHeaderView::sectionMoved, this, &OrderColumns::keep);
    connect(header, &QHeaderView::sectionResized, this, [this] {
        // By a person's hand only: a column that is fitted is not remembered.
        if (m_fitting || !m_view->isVisible())
            return;
        m_resized = true;
        keep();
    });
}

void OrderColumns::retranslate()
{
    m_menu->clear();
    for (int column = OrderListModel::DayColumn; column < OrderListModel::ColumnCount; ++column) {
        QAction *action = m_menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_view->setColumnHidden(column, !shown);
            fit();
            keep();
        });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("As at first")), &QAction::triggered, this, &OrderColumns::asAtFirst);
}

void OrderColumns::asAtFirst()
{
    m_resized = false;
    QHeaderView *header = m_view->horizontalHeader();
    for (int column = 0; column < OrderListModel::ColumnCount; ++column) {
        m_view->setColumnHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
    }
    fit();
    QSettings().remove(QLatin1String(columnsKey));
    retranslate();
}

void OrderColumns::keep()
{
    if (!m_fitting)
        QSettings().setValue(QLatin1String(columnsKey), m_view->horizontalHeader()->saveState());
}

void OrderColumns::fit()
{
    if (m_resized)
        return;
    const Metrics metrics = currentMetrics();
    std::array<int, OrderListModel::ColumnCount> widths{};
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.font = m_view->font();
    int used = 0;
    const int top = std::max(0, m_view->rowAt(0));
    for (int column = 0; column < OrderListModel::ColumnCount; ++column) {
        if (m_view->isColumnHidden(column))
            continue;
        int needed = m_view->horizontalHeader()->sectionSizeHint(column) + metrics.small;
        for (int row = top; row < std::min(top + 60, m_model->rowCount()); ++row) {
            if (m_model->row(m_model->orderAt(row)))
                needed = std::max(needed, m_view->itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
        }
        widths[size_t(column)] = std::min(needed, metrics.scaled(230));
        used += widths[size_t(column)];
    }
    // The scroll bar may come only after this.
    const QScrollBar *bar = m_view->verticalScrollBar();
    const bool scrolls = m_model->rowCount() * metrics.row > m_view->viewport()->height();
    const int spare = m_view->width() - (scrolls ? bar->sizeHint().width() : 0) - used;
    constexpr OrderListModel::Column names[] = {OrderListModel::CustomerColumn, OrderListModel::PeopleColumn, OrderListModel::ChannelColumn};
    std::vector<int> stretched;
    for (const OrderListModel::Column column : names) {
        if (!m_view->isColumnHidden(column))
            stretched.push_back(column);
    }
    // The names take what is left, or give what is missing.
    for (const int column : stretched)
        widths[size_t(column)] = std::max(metrics.scaled(64), widths[size_t(column)] + spare / int(stretched.size()));
    m_fitting = true;
    for (int column = 0; column < OrderListModel::ColumnCount; ++column) {
        if (!m_view->isColumnHidden(column))
            m_view->setColumnWidth(column, widths[size_t(column)]);
    }
    m_fitting = false;
}

} // namespace somo
