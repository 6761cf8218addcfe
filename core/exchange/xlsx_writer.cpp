// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/exchange/csv_writer.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <map>

#include <xlsxwriter.h>

namespace somo {

namespace {

constexpr qsizetype longestText = 32'767; // Excel's own limit for a cell
constexpr int longestSheetName = 31;

QString sheetName(QString name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\]"));
    name.replace(forbidden, QStringLiteral(" "));
    name = name.left(longestSheetName).trimmed();
    while (name.startsWith(u'\''))
        name = name.mid(1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("Sheet") : name;
}

} // namespace

struct XlsxWriter::Private {
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_row_t row = 0;
    // The library writes to a name only; it is one of ours in the system's temporary folder.
    QTemporaryDir folder;
    QString path;
    lxw_format *bold = nullptr;
    lxw_format *date = nullptr;
    std::map<int, lxw_format *> numbers; // by decimals shown

    lxw_format *number(int decimals)
    {
        lxw_format *&format = numbers[decimals];
        if (!format) {
            format = workbook_add_format(book);
            const QByteArray code = decimals > 0 ? "#,##0." + QByteArray(decimals, '0') : QByteArrayLiteral("#,##0");
            format_set_num_format(format, code.constData());
        }
        return format;
    }
    lxw_error write(lxw_col_t column, const QString &text)
    {
        if (text.isEmpty())
            return LXW_NO_ERROR;
        // A string cell never runs; the guard is for whoever saves the sheet as CSV.
        return worksheet_write_string(sheet, row, column, withFormulaGuard(text.left(longestText - 1)).toUtf8().constData(), nullptr);
    }
    lxw_error write(lxw_col_t column, const SheetNumber &number)
    {
        bool ok = false;
        // A double only here, for the file's format: fifteen digits of it are exact.
        const double value = number.text.toDouble(&ok);
        if (!ok)
            return write(column, number.text);
        return worksheet_write_number(sheet, row, column, value, this->number(number.decimals));
    }
    lxw_error write(lxw_col_t column, Day day)
    {
        if (day.isNull())
            return LXW_NO_ERROR;
        lxw_datetime moment{day.year(), day.month(), day.dayOfMonth(), 0, 0, 0};
        return worksheet_write_datetime(sheet, row, column, &moment, date);
    }
    lxw_error write(lxw_col_t, std::monostate) { return LXW_NO_ERROR; }
};

XlsxWriter::XlsxWriter()
    : d(std::make_unique<Private>())
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    d->path = d->folder.filePath(QStringLiteral("book.xlsx"));
    QByteArray temporary = QFile::encodeName(d->folder.path());
    options.tmpdir = temporary.data();
    if (d->folder.isValid())
        d->book = workbook_new_opt(QFile::encodeName(d->path).constData(), &options);
    if (!d->book)
        return;
    d->bold = workbook_add_format(d->book);
    format_set_bold(d->bold);
    d->date = workbook_add_format(d->book);
    format_set_num_format(d->date, "yyyy-mm-dd");
}

XlsxWriter::~XlsxWriter()
{
    if (d->book)
        workbook_close(d->book); // frees it as well
}

Status XlsxWriter::startSheet(const QString &name, const QStringList &headers)
{
    if (!d->book)
        return failure(ErrorCode::fileNotWritten, {QStringLiteral("libxlsxwriter")});
    d->sheet = workbook_add_worksheet(d->book, sheetName(name).toUtf8().constData());
    if (!d->sheet)
        return failure(ErrorCode::fileNotWritten, {sheetName(name)});
    d->row = 0;
    for (qsizetype i = 0; i < headers.size(); ++i)
        worksheet_write_string(d->sheet, 0, lxw_col_t(i), withFormulaGuard(headers[i]).toUtf8().constData(), d->bold);
    worksheet_freeze_panes(d->sheet, 1, 0);
    d->row = 1;
    return success();
}

Status XlsxWriter::writeRow(const std::vector<SheetCell> &cells)
{
    if (!d->sheet)
        return failure(ErrorCode::internal, {QStringLiteral("a row without a sheet")});
    for (size_t i = 0; i < cells.size(); ++i) {
        const auto column = lxw_col_t(i);
        const lxw_error problem = std::visit([&](const auto &cell) { return d->write(column, cell); }, cells[i]);
        if (problem != LXW_NO_ERROR)
            return failure(ErrorCode::fileNotWritten, {QString::fromUtf8(lxw_strerror(problem))});
    }
    ++d->row;
    return success();
}

Status XlsxWriter::finish(QIODevice &device)
{
    if (!d->book)
        return failure(ErrorCode::fileNotWritten, {QStringLiteral("libxlsxwriter")});
    const lxw_error problem = workbook_close(d->book);
    d->book = nullptr;
    d->sheet = nullptr;
    if (problem != LXW_NO_ERROR)
        return failure(ErrorCode::fileNotWritten, {QString::fromUtf8(lxw_strerror(problem))});
    QFile file(d->path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::fileNotWritten, {file.errorString()});
    while (!file.atEnd()) {
        const QByteArray block = file.read(256 * 1024);
        if (block.isEmpty() || device.write(block) != block.size())
            return failure(ErrorCode::fileNotWritten, {block.isEmpty() ? file.errorString() : device.errorString()});
    }
    return success();
}

} // namespace somo
