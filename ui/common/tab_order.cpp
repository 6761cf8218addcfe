// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tab_order.h"

#include <QLayout>
#include <QScrollArea>

#include <vector>

namespace somo {

namespace {

void collectTabStops(const QLayout &layout, std::vector<QWidget *> &stops);

void collectTabStops(QWidget &widget, std::vector<QWidget *> &stops)
{
    if (widget.focusPolicy() & Qt::TabFocus)
        stops.push_back(&widget);
    if (const auto *area = qobject_cast<QScrollArea *>(&widget)) {
        if (area->widget())
            collectTabStops(*area->widget(), stops);
    } else if (widget.layout()) {
        collectTabStops(*widget.layout(), stops);
    }
}

void collectTabStops(const QLayout &layout, std::vector<QWidget *> &stops)
{
    for (int at = 0; at < layout.count(); ++at) {
        QLayoutItem *item = layout.itemAt(at);
        if (item->widget())
            collectTabStops(*item->widget(), stops);
        else if (item->layout())
            collectTabStops(*item->layout(), stops);
    }
}

} // namespace

void tabAsLaidOut(QWidget &root)
{
    std::vector<QWidget *> stops;
    collectTabStops(root, stops);
    QWidget *before = nullptr;
    for (QWidget *stop : stops) {
        if (before)
            QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

} // namespace somo
