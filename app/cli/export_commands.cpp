// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/output_file.h"
#include "core/exchange/xlsx_writer.h"
#include "core/report/export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

namespace somo::cli {

namespace {

class ExportCommand : public Command {
public:
    QString name() const override { return QStringLiteral("export"); }
    QString form() const override { return QStringLiteral("export KIND -o FILE"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Writes orders, customers, products, people, targets, payments or returns as .csv or .xlsx that “import” reads back without a profile.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo export orders -o orders.csv"); }
    std::vector<OptionSpec> options() const override { return {{QStringLiteral("-o"), QStringLiteral("FILE")}}; }
    Result<int> execute(Context &context, const Call &call) override
    {
        if (call.positions().isEmpty())
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("KIND")}));
        if (call.positions().size() > 1)
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[1]}));
        const auto kind = importKindFromName(call.positions().first());
        if (!kind || fieldsOf(*kind).empty())
            return context.usage(failure(kind ? ErrorCode::cliNotYet : ErrorCode::cliNotExported, {call.positions().first()}));
        const QString path = call.value(QStringLiteral("-o"));
        const QString ending = QFileInfo(path).suffix().toLower();
        if (path.isEmpty())
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("-o FILE")}));
        if (ending != u"csv" && ending != u"xlsx")
            return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("-o"), path, QStringLiteral(".csv, .xlsx")}));
        SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
        SOMO_TRY(mayBeWritten(path, {context.place()}));
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return failure(ErrorCode::outputNotWritten, {path, file.errorString()});
        qint64 rows = -1; // the header is none
        SOMO_TRY(ending == u"csv" ? writeCsv(*book, *kind, file, rows) : writeXlsx(*book, *kind, file, rows));
        SOMO_TRY(finishFile(file));
        Answer answer;
        answer.json = QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("kind"), call.positions().first()}, {QStringLiteral("rows"), rows}};
        answer.tail = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Wrote %1 rows to %2."), {QString::number(rows), path})};
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }

private:
    static Status writeCsv(Book &book, ImportKind kind, QIODevice &device, qint64 &rows)
    {
        CsvWriter writer(device);
        return exportRows(book.database(), book.settings(), kind, [&](const QStringList &row) {
            ++rows;
            return writer.writeRow(row);
        });
    }
    /// Everything as text: codes keep their zeros, and our importer reads the canonical figures either way.
    static Status writeXlsx(Book &book, ImportKind kind, QIODevice &device, qint64 &rows)
    {
        XlsxWriter writer;
        SOMO_TRY(exportRows(book.database(), book.settings(), kind, [&](const QStringList &row) -> Status {
            if (++rows == 0)
                return writer.startSheet(importKindName(kind), row);
            std::vector<SheetCell> cells;
            for (const QString &cell : row)
                cells.push_back(cell.isEmpty() ? SheetCell() : SheetCell(cell));
            return writer.writeRow(cells);
        }));
        return writer.finish(device);
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> exportCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ExportCommand>());
    return commands;
}

} // namespace somo::cli
