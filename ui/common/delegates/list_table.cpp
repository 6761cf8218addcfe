// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/delegates/list_table.h"

#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/column_header.h"
#include "ui/common/table_copy.h"
#include "ui/common/theme/fonts.h"

#include <QTableView>

namespace somo {

QTableView *makeListTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setItemDelegate(new CellDelegate(view));
    view->setHorizontalHeader(new ColumnHeader(view));
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(currentMetrics().row);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    copyByKey(view);
    return view;
}

} // namespace somo
