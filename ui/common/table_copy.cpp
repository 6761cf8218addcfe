// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_copy.h"

#include "core/exchange/csv_writer.h"
#include "ui/common/delegates/cell_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QTableView>
#include <QTreeView>

namespace somo {

namespace {

CopiedCell cellOf(const QModelIndex &index)
{
    return {index.data().toString().simplified(), index.data(CopyRole).toString()};
}

// The spreadsheet reads by the system's formats, whatever the book's language is. A text that it would take for a formula
// keeps an apostrophe before it.
QString plain(const CopiedCell &cell)
{
    if (!cell.number.isEmpty())
        return QString(cell.number).replace(QLatin1Char('.'), QLocale::system().decimalPoint());
    return withFormulaGuard(cell.text);
}

QString markup(const CopiedCell &cell)
{
    if (cell.number.isEmpty())
        return QStringLiteral("<td>%1</td>").arg(plain(cell).toHtmlEscaped());
    // One attribute is Excel's, the other LibreOffice's.
    return QStringLiteral("<td align=\"right\" x:num=\"%1\" sdval=\"%1\">%2</td>").arg(cell.number, plain(cell).toHtmlEscaped());
}

bool isHidden(const QAbstractItemView &view, int column)
{
    if (const auto *table = qobject_cast<const QTableView *>(&view))
        return table->isColumnHidden(column);
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    return tree && tree->isColumnHidden(column);
}

/// What the view shows, from top to bottom; of a tree what is open.
void addShown(const QAbstractItemView &view, const QModelIndex &parent, QModelIndexList &rows)
{
    const auto *tree = qobject_cast<const QTreeView *>(&view);
    for (int row = 0; row < view.model()->rowCount(parent); ++row) {
        if (tree && tree->isRowHidden(row, parent))
            continue;
        const QModelIndex index = view.model()->index(row, 0, parent);
        rows << index;
        if (tree && tree->isExpanded(index))
            addShown(view, index, rows);
    }
}

QModelIndexList rowsOf(const QAbstractItemView &view)
{
    QModelIndexList rows;
    addShown(view, {}, rows);
    const QItemSelectionModel *chosen = view.selectionModel();
    if (chosen && chosen->selectedRows().size() > 1)
        rows.removeIf([chosen](const QModelIndex &row) { return !chosen->isRowSelected(row.row(), row.parent()); });
    return rows;
}

class CopyKey : public QObject {
public:
    explicit CopyKey(QAbstractItemView *view)
        : QObject(view)
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
            return false;
        copyTable(*static_cast<QAbstractItemView *>(watched));
        return true;
    }
};

} // namespace

QMimeData *tableData(const CopiedRows &rows)
{
    QString text;
    QString html = QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><meta charset=\"utf-8\"><table>");
    for (const auto &cells : rows) {
        QStringList line;
        html += QStringLiteral("<tr>");
        for (const CopiedCell &cell : cells) {
            line << plain(cell);
            html += markup(cell);
        }
        html += QStringLiteral("</tr>");
        text += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    auto *data = new QMimeData;
    data->setText(text);
    data->setHtml(html + QStringLiteral("</table></html>"));
    return data;
}

QMimeData *tableData(const QAbstractItemView &view, const QAbstractItemModel *totals)
{
    CopiedRows rows;
    const QAbstractItemModel *model = view.model();
    std::vector<int> columns;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (!isHidden(view, column))
            columns.push_back(column);
    }
    auto &header = rows.emplace_back();
    for (const int column : columns)
        header.push_back({model->headerData(column, Qt::Horizontal).toString().simplified()});
    QModelIndexList shown = rowsOf(view);
    for (int row = 0; totals && row < totals->rowCount(); ++row)
        shown << totals->index(row, 0);
    for (const QModelIndex &index : shown) {
        auto &cells = rows.emplace_back();
        for (const int column : columns)
            cells.push_back(cellOf(index.siblingAtColumn(column)));
    }
    return tableData(rows);
}

void copyTable(const QAbstractItemView &view, const QAbstractItemModel *totals)
{
    QGuiApplication::clipboard()->setMimeData(tableData(view, totals));
}

void copyByKey(QAbstractItemView *view)
{
    view->installEventFilter(new CopyKey(view));
}

} // namespace somo
