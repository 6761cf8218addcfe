// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_copy.h"

#include "ui/common/delegates/cell_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>

namespace somo {

namespace {

// Figures go as plain numbers, so that a spreadsheet of any language takes them for numbers.
QString plainCell(const QModelIndex &index)
{
    const bool figure = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const QVariant number = index.data(SortRole);
    if (figure && number.userType() == QMetaType::LongLong)
        return number.toString();
    return index.data().toString().simplified();
}

} // namespace

void copyTable(const QTableView &view)
{
    const QAbstractItemModel *model = view.model();
    QStringList lines;
    for (int row = -1; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column) {
            if (!view.isColumnHidden(column))
                cells << (row < 0 ? model->headerData(column, Qt::Horizontal).toString() : plainCell(model->index(row, column)));
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace somo
