// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_copy.h"

#include "core/exchange/csv_writer.h"
#include "ui/common/delegates/cell_delegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QTableView>

namespace somo {

namespace {

struct Cell {
    QString text;
    QString number; // exact, with a point; empty: a text
};

Cell cellOf(const QModelIndex &index)
{
    return {index.data().toString().simplified(), index.data(CopyRole).toString()};
}

// The spreadsheet reads by the system's formats, whatever the book's language is. A text that it would take for a formula
// keeps an apostrophe before it.
QString plain(const Cell &cell)
{
    if (!cell.number.isEmpty())
        return QString(cell.number).replace(QLatin1Char('.'), QLocale::system().decimalPoint());
    return withFormulaGuard(cell.text);
}

QString markup(const Cell &cell)
{
    if (cell.number.isEmpty())
        return QStringLiteral("<td>%1</td>").arg(plain(cell).toHtmlEscaped());
    // One attribute is Excel's, the other LibreOffice's.
    return QStringLiteral("<td align=\"right\" x:num=\"%1\" sdval=\"%1\">%2</td>").arg(cell.number, plain(cell).toHtmlEscaped());
}

} // namespace

QMimeData *tableData(const QTableView &view, const QAbstractItemModel *totals)
{
    std::vector<std::vector<Cell>> rows;
    const QAbstractItemModel *model = view.model();
    std::vector<int> columns;
    for (int column = 0; column < model->columnCount(); ++column) {
        if (!view.isColumnHidden(column))
            columns.push_back(column);
    }
    auto &header = rows.emplace_back();
    for (const int column : columns)
        header.push_back({model->headerData(column, Qt::Horizontal).toString().simplified(), {}});
    for (const QAbstractItemModel *each : {model, totals}) {
        for (int row = 0; each && row < each->rowCount(); ++row) {
            auto &cells = rows.emplace_back();
            for (const int column : columns)
                cells.push_back(cellOf(each->index(row, column)));
        }
    }
    QString text;
    QString html = QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><meta charset=\"utf-8\"><table>");
    for (const auto &cells : rows) {
        QStringList line;
        html += QStringLiteral("<tr>");
        for (const Cell &cell : cells) {
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

void copyTable(const QTableView &view, const QAbstractItemModel *totals)
{
    QGuiApplication::clipboard()->setMimeData(tableData(view, totals));
}

} // namespace somo
