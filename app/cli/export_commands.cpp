// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/export_files.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/output_file.h"
#include "core/report/export.h"
#include "core/report/export_totals.h"
#include "core/words/language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

namespace somo::cli {

namespace {

const QString bookKind = QStringLiteral("book");
const QString promisesKind = QStringLiteral("promises");
const QString calendarKind = QStringLiteral("calendar");

class ExportCommand : public Command {
public:
    QString name() const override { return QStringLiteral("export"); }
    QString form() const override { return QStringLiteral("export KIND -o FILE [--customer CODE]… [--vcard 3.0|4.0] [--person CODE] [--period P] [--all]"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Writes orders, customers, products, people, targets, payments, returns, activities, expenses or deals as .csv or .xlsx that “import” reads back without a profile; customers as .vcf; promises, or calendar (the ends of periods and policies as well), as .ics; book as a folder of CSV.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo export orders -o orders.csv"); }
    std::vector<OptionSpec> options() const override
    {
        return {{QStringLiteral("-o"), QStringLiteral("FILE")},
                {QStringLiteral("--customer"), QStringLiteral("CODE"), true},
                {QStringLiteral("--vcard"), QStringLiteral("3.0|4.0")},
                {QStringLiteral("--person"), QStringLiteral("CODE")},
                {QStringLiteral("--period"), QStringLiteral("P")},
                {QStringLiteral("--all"), {}}};
    }
    Result<int> execute(Context &context, const Call &call) override
    {
        if (call.positions().isEmpty())
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("KIND")}));
        if (call.positions().size() > 1)
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[1]}));
        const QString kind = call.positions().first();
        const QString path = call.value(QStringLiteral("-o"));
        SOMO_TRY(checkWords(context, call, kind, path));
        // A team's server notes who takes contact data out.
        SOMO_TRY_ASSIGN(Book *const book, isServerPlace(context.place()) ? context.bookToRead() : context.book(Book::Mode::readOnly));
        if (kind != bookKind)
            SOMO_TRY(mayBeWritten(path, {context.place()}));
        SOMO_TRY_ASSIGN(const ExportedFile made, write(context, call, *book, kind, path));
        return answer(context, kind, path, made);
    }

private:
    static QString endingOf(const QString &path) { return QFileInfo(path).suffix().toLower(); }

    static QStringList endingsOf(const QString &kind)
    {
        if (kind == bookKind)
            return {};
        if (kind == promisesKind || kind == calendarKind)
            return {QStringLiteral("ics")};
        QStringList endings{QStringLiteral("csv"), QStringLiteral("xlsx")};
        if (kind == importKindName(ImportKind::customers))
            endings += QStringLiteral("vcf");
        return endings;
    }

    /// An option that this kind of file has no use for would be passed over in silence.
    static Status checkWords(Context &context, const Call &call, const QString &kind, const QString &path)
    {
        const bool isOwn = kind == bookKind || kind == promisesKind || kind == calendarKind;
        const auto known = importKindFromName(kind);
        if (!isOwn && (!known || fieldsOf(*known).empty()))
            return context.usage(failure(known ? ErrorCode::cliNotYet : ErrorCode::cliNotExported, {kind}));
        if (path.isEmpty())
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("-o FILE")}));
        const QStringList endings = endingsOf(kind);
        if (!endings.isEmpty() && !endings.contains(endingOf(path)))
            return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("-o"), path, QStringLiteral(".") + endings.join(QStringLiteral(", ."))}));
        const bool isCalendar = endings.contains(QStringLiteral("ics"));
        const bool isContacts = endingOf(path) == u"vcf" && endings.contains(QStringLiteral("vcf"));
        for (const auto &[option, fits] : {std::pair("--customer", isContacts), std::pair("--vcard", isContacts), std::pair("--person", isCalendar),
                                           std::pair("--period", isCalendar), std::pair("--all", isCalendar)}) {
            if (call.has(QLatin1String(option)) && !fits)
                return context.usage(failure(ErrorCode::cliUnknownOption, {QLatin1String(option), QStringLiteral("export ") + kind}));
        }
        return success();
    }

    static Result<ExportedFile> write(Context &context, const Call &call, Book &book, const QString &kind, const QString &path)
    {
        if (kind == bookKind)
            return writeFolder(context, book, path);
        const QString ending = endingOf(path);
        if (ending == u"ics")
            return writeCalendar(context, call, book, path, kind == calendarKind);
        if (ending == u"vcf")
            return writeContacts(context, call, book, path);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return failure(ErrorCode::outputNotWritten, {path, file.errorString()});
        const ImportKind known = *importKindFromName(kind);
        ExportedFile made{-1, 0, {}}; // the header is no row
        SOMO_TRY(ending == u"csv" ? writeCsv(book, known, file, made.rows) : writeXlsx(book, known, words::translated(context.language(), "report", "Total"), file, made.rows));
        SOMO_TRY(finishFile(file));
        return made;
    }

    static Status writeCsv(Book &book, ImportKind kind, QIODevice &device, qint64 &rows)
    {
        CsvWriter writer(device);
        return exportRows(book.database(), book.settings(), kind, [&](const QStringList &row) {
            ++rows;
            return writer.writeRow(row);
        });
    }
    /// `label`: of the row of totals.
    static Status writeXlsx(Book &book, ImportKind kind, const QString &label, QIODevice &device, qint64 &rows)
    {
        XlsxWriter writer;
        std::optional<ExportTotals> totals;
        SOMO_TRY(exportCells(book.database(), book.settings(), kind, [&](const std::vector<SheetCell> &cells) -> Status {
            if (++rows > 0) {
                totals->add(cells);
                return writer.writeRow(cells);
            }
            QStringList headers;
            for (const SheetCell &cell : cells)
                headers += std::get<QString>(cell);
            totals.emplace(headers);
            return writer.startSheet(importKindName(kind), headers);
        }));
        if (const auto total = totals ? totals->row(label) : std::vector<SheetCell>(); !total.empty())
            SOMO_TRY(writer.writeTotal(total));
        return writer.finish(device);
    }

    static Result<int> answer(Context &context, const QString &kind, const QString &path, const ExportedFile &made)
    {
        Answer answer;
        QJsonObject json{{QStringLiteral("file"), path}, {QStringLiteral("kind"), kind}, {QStringLiteral("rows"), made.rows}};
        if (kind == bookKind)
            json.insert(QStringLiteral("files"), QJsonArray::fromStringList(made.files));
        if (endingOf(path) == u"vcf")
            json.insert(QStringLiteral("left_out"), made.leftOut);
        answer.json = json;
        answer.tail = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Wrote %1 rows to %2."), {QString::number(made.rows), path})};
        if (made.leftOut > 0)
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "Left out %1 customers: no phone, e-mail or address of theirs is known or open to you."), {QString::number(made.leftOut)});
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
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
