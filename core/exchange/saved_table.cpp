// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/saved_table.h"

#include "core/exchange/column_sums.h"
#include "core/exchange/csv_writer.h"

#include <QRegularExpression>

#include <algorithm>

namespace somo {

namespace {

QString csvText(const SheetCell &cell)
{
    struct Text {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString &text) const { return text; }
        QString operator()(const SheetNumber &number) const { return number.text; }
        QString operator()(Day day) const { return day.isNull() ? QString() : day.toIso(); }
    };
    return std::visit(Text(), cell);
}

Status writeCsv(const SavedTable &table, QIODevice &device)
{
    CsvWriter writer(device);
    SOMO_TRY(writer.writeRow(table.headers));
    for (const auto *part : {&table.rows, &table.totals}) {
        for (const auto &row : *part) {
            QStringList cells;
            for (const SheetCell &cell : row)
                cells += csvText(cell);
            SOMO_TRY(writer.writeRow(cells));
        }
    }
    return success();
}

Status writeWorkbook(const SavedTable &table, QIODevice &device)
{
    XlsxWriter writer;
    SOMO_TRY(writer.startSheet(table.title, table.headers));
    ColumnSums sums;
    for (const auto &row : table.rows) {
        if (!table.totals.empty())
            sums.add(row);
        SOMO_TRY(writer.writeRow(row));
    }
    for (auto row : table.totals) {
        markSums(row, sums);
        SOMO_TRY(writer.writeTotal(row));
    }
    return writer.finish(device);
}

int decimalsWritten(const QString &number)
{
    const qsizetype point = number.indexOf(u'.');
    return point < 0 ? 0 : int(number.size() - point - 1);
}

} // namespace

void markSums(std::vector<SheetCell> &total, const ColumnSums &sums)
{
    for (size_t i = 0; i < total.size(); ++i) {
        if (auto *number = std::get_if<SheetNumber>(&total[i]))
            number->isSum = sums.isSum(i, *number);
    }
}

std::optional<TableForm> tableFormFromEnding(QStringView ending)
{
    if (ending.compare(u"csv", Qt::CaseInsensitive) == 0)
        return TableForm::csv;
    if (ending.compare(u"xlsx", Qt::CaseInsensitive) == 0)
        return TableForm::workbook;
    return std::nullopt;
}

Status writeTable(const SavedTable &table, TableForm form, QIODevice &device)
{
    return form == TableForm::csv ? writeCsv(table, device) : writeWorkbook(table, device);
}

void alignDecimals(SavedTable &table)
{
    std::vector<int> most(size_t(table.headers.size()), 0);
    const auto eachNumber = [&](const auto &use) {
        for (auto *part : {&table.rows, &table.totals}) {
            for (auto &row : *part) {
                for (size_t column = 0; column < std::min(row.size(), most.size()); ++column) {
                    if (auto *number = std::get_if<SheetNumber>(&row[column]))
                        use(*number, most[column]);
                }
            }
        }
    };
    eachNumber([](SheetNumber &number, int &decimals) { decimals = std::max(decimals, decimalsWritten(number.text)); });
    eachNumber([](SheetNumber &number, int decimals) { number.decimals = decimals; });
}

QString fileNameFor(const QString &title, Day day)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1F]"));
    constexpr int longestTitle = 60;
    QString name = QString(title).replace(forbidden, QStringLiteral(" ")).simplified().left(longestTitle);
    while (name.startsWith(u'.'))
        name = name.mid(1);
    return QStringLiteral("%1 %2").arg(name, day.toIso()).trimmed();
}

} // namespace somo
