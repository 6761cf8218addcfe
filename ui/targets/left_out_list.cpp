// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/left_out_list.h"

#include "ui/common/delegates/list_table.h"
#include "ui/common/table_copy.h"
#include "ui/common/theme/fonts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace somo {

LeftOutList::LeftOutList(const std::vector<LeftOut> &cells, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("leftOutList"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What was not taken"));
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.edge, metrics.edge, metrics.edge, metrics.edge);
    layout->setSpacing(metrics.gap);
    auto *words = new QLabel(tr("%n cell(s) of the clipboard were not taken; all others stand in the grid.", nullptr, int(cells.size())), this);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto *table = makeTable(cells);
    layout->addWidget(table, 1);
    auto *copy = new QPushButton(tr("Copy the list"), this);
    copy->setObjectName(QStringLiteral("copyLeftOut"));
    copy->setToolTip(tr("For a spreadsheet (Ctrl+C)"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [table] { copyTable(*table); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    resize(metrics.scaled(620), metrics.scaled(340));
    table->setFocus();
}

QTableView *LeftOutList::makeTable(const std::vector<LeftOut> &cells)
{
    auto *model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Cell"), tr("Pasted"), tr("Why not")});
    for (const LeftOut &cell : cells) {
        QList<QStandardItem *> items;
        for (const QString &text : {cell.where, cell.text, cell.why}) {
            items << new QStandardItem(text);
            items.last()->setToolTip(text);
        }
        model->appendRow(items);
    }
    QTableView *table = makeListTable(model, this);
    table->setObjectName(QStringLiteral("leftOutTable"));
    table->setAccessibleName(windowTitle());
    table->horizontalHeader()->setSortIndicatorShown(false);
    table->setColumnWidth(0, currentMetrics().scaled(190));
    table->setColumnWidth(1, currentMetrics().scaled(130));
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace somo
