// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/input_file.h"
#include "app/cli/lookup.h"
#include "app/cli/profile_named.h"
#include "core/base/phone.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/import.h"
#include "core/exchange/output_file.h"
#include "core/exchange/recogniser.h"
#include "core/exchange/saved_profiles.h"
#include "core/words/error_words.h"
#include "core/words/formats.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace somo::cli {

namespace {

QJsonObject countsJson(const QMap<QString, qint64> &counts)
{
    QJsonObject json;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        json[each.key()] = each.value();
    return json;
}

QString countsShown(const Context &context, const QMap<QString, qint64> &counts)
{
    const Formats formats(context.language());
    QStringList parts;
    for (auto each = counts.begin(); each != counts.end(); ++each) {
        if (each.value() != 0)
            parts += QString(formats.count(each.value()) + QLatin1Char(' ') + context.thing(each.key()));
    }
    return parts.isEmpty() ? QStringLiteral("0") : parts.join(QStringLiteral(", "));
}

/// The refused rows as a file that a person can mend: row, column, value, problem.
Status writeErrors(const QString &path, const std::vector<Error> &errors, Language language)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer);
    SOMO_TRY(writer.writeRow({QStringLiteral("row"), QStringLiteral("column"), QStringLiteral("value"), QStringLiteral("problem")}));
    for (const Error &error : errors) {
        SOMO_TRY(writer.writeRow({error.place.row > 0 ? QString::number(error.place.row) : QString(), error.place.column, error.place.value,
                                  words::problemText(error, language)}));
    }
    return writeWhole(path, buffer.data());
}

class ImportCommand : public Command {
public:
    QString name() const override { return QStringLiteral("import"); }
    QString form() const override
    {
        return QStringLiteral("import KIND FILE… [--profile NAME|FILE] [--shop NAME] [--dry-run] [--strict] [--on-error stop|skip] [--errors FILE.csv] [--customer KEY=CODE]… [--correct ROW:COLUMN=VALUE]…");
    }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Reads orders, customers, products, people, targets, payments, returns, activities, expenses or deals from CSV or XLSX. The same file twice changes nothing.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo import orders shopee.xlsx --dry-run"); }
    std::vector<OptionSpec> options() const override
    {
        return {{QStringLiteral("--profile"), QStringLiteral("NAME|FILE")}, {QStringLiteral("--shop"), QStringLiteral("NAME")}, {QStringLiteral("--dry-run"), {}}, {QStringLiteral("--strict"), {}},
                {QStringLiteral("--on-error"), QStringLiteral("stop|skip")}, {QStringLiteral("--errors"), QStringLiteral("FILE")},
                {QStringLiteral("--customer"), QStringLiteral("KEY=CODE"), true},
                {QStringLiteral("--correct"), QStringLiteral("ROW:COLUMN=VALUE"), true}};
    }
    Result<int> execute(Context &context, const Call &call) override
    {
        if (call.positions().isEmpty())
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("KIND")}));
        const auto kind = importKindFromName(call.positions().first());
        if (!kind)
            return context.usage(failure(ErrorCode::unknownImportKind, {call.positions().first()}));
        if (fieldsOf(*kind).empty())
            return context.usage(failure(ErrorCode::importKindNotYet, {call.positions().first()}));
        if (call.positions().size() < 2)
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("FILE")}));
        const QString onError = call.has(QStringLiteral("--on-error")) ? call.value(QStringLiteral("--on-error")) : QStringLiteral("stop");
        if (onError != u"stop" && onError != u"skip")
            return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--on-error"), onError, QStringLiteral("stop, skip")}));
        std::optional<Profile> profile;
        if (call.has(QStringLiteral("--profile"))) {
            SOMO_TRY_ASSIGN(profile, profileNamed(context, Book::Mode::readWrite, call.value(QStringLiteral("--profile"))));
        }
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        ImportOptions options;
        SOMO_TRY_ASSIGN(options.author, context.author());
        options.today = context.today();
        options.moment = context.nowUtc();
        options.dryRun = call.has(QStringLiteral("--dry-run"));
        options.skipBadRows = onError == u"skip";
        options.makeUnknown = !call.has(QStringLiteral("--strict"));
        const QString shop = call.has(QStringLiteral("--shop")) ? call.value(QStringLiteral("--shop")).trimmed() : QString();

        SOMO_TRY_ASSIGN(options.answers.customers, customerAnswers(context, call, *book));

        const QStringList files = call.positions().mid(1);
        for (const QString &path : files) {
            if (!QFileInfo::exists(path))
                return failure(ErrorCode::fileNotFound, {path});
        }
        SOMO_TRY_ASSIGN(const std::vector<CellCorrection> corrections, correctionsOf(context, call, files));
        if (call.has(QStringLiteral("--errors")))
            SOMO_TRY(mayKeepErrors(context, call, files));
        // One file that is refused refuses them all (cli.md: nothing at all was written).
        const bool heldBack = !options.dryRun && files.size() > 1 && !options.skipBadRows && !areAllTaken(*book, files, *kind, profile, options, shop);
        options.dryRun = options.dryRun || heldBack;
        int exit = exitDone;
        QJsonArray documents;
        std::vector<Error> errors;
        Answer answer;
        for (const QString &path : files) {
            const auto read = importOne(*book, path, *kind, profile, options, shop, corrections);
            if (!read) {
                // What the files before it did is still told.
                context.writeError(words::errorText(read.error(), context.language()));
                exit = isOfTheInput(read.error().code) ? exitRefused : exitFailed;
                continue;
            }
            const ImportResult &result = *read;
            errors.insert(errors.end(), result.errors.begin(), result.errors.end());
            documents.append(documentOf(context, path, result));
            tell(context, path, result, answer);
            tellUnused(context, result, qint64(corrections.size()));
            if (!result.refused && options.dryRun)
                answer.tail += heldBack ? context.text(QT_TRANSLATE_NOOP("cli", "  nothing was written, as another one of the files is refused")) : context.text(QT_TRANSLATE_NOOP("cli", "  a trial: nothing was written"));
            if (result.refused)
                exit = exitRefused;
            else if (result.skipped > 0 && exit == exitDone)
                exit = exitSkipped;
        }
        if (call.has(QStringLiteral("--errors")))
            SOMO_TRY(writeErrors(call.value(QStringLiteral("--errors")), errors, context.language()));
        if (documents.isEmpty())
            return exit; // standard error said why
        answer.json = call.positions().size() == 2 ? QJsonValue(documents.first().toObject()) : QJsonValue(documents);
        SOMO_TRY(context.writeAnswer(answer));
        return exit;
    }

private:
    /// Which of several customers a phone, an e-mail or a name means: "0912345678=KH7", or "=" alone for a new one.
    static Result<std::vector<CustomerAnswer>> customerAnswers(Context &context, const Call &call, Book &book)
    {
        std::vector<CustomerAnswer> answers;
        for (const QString &text : call.values(QStringLiteral("--customer"))) {
            const qsizetype equals = text.lastIndexOf(u'=');
            if (equals <= 0)
                return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--customer"), text, QStringLiteral("KEY=CODE")}));
            const QString typed = text.left(equals).trimmed(), code = text.mid(equals + 1).trimmed();
            CustomerAnswer answer{normalisedPhone(typed).value_or(typed), {}};
            if (!code.isEmpty()) {
                SOMO_TRY_ASSIGN(const qint64 id, cutValueFromText(book.database(), Cut::customer, code, context.today()));
                answer.customer = CustomerId{id};
            }
            answers.push_back(std::move(answer));
        }
        return answers;
    }

    /// "113:Giá ưu đãi=120000": the value counts in this import instead of what the file says there, as row and column are
    /// named where it was refused.
    static Result<std::vector<CellCorrection>> correctionsOf(Context &context, const Call &call, const QStringList &files)
    {
        const QString option = QStringLiteral("--correct");
        std::vector<CellCorrection> corrections;
        for (const QString &text : call.values(option)) {
            const qsizetype colon = text.indexOf(u':'), equals = text.indexOf(u'=', colon + 1);
            const qint64 row = colon > 0 ? text.left(colon).trimmed().toLongLong() : 0;
            if (row <= 0 || equals <= colon + 1 || files.size() > 1)
                return context.usage(failure(ErrorCode::cliBadValue, {option, text, QStringLiteral("ROW:COLUMN=VALUE")}));
            corrections.push_back({row, text.mid(colon + 1, equals - colon - 1).trimmed(), text.mid(equals + 1).trimmed(), {}});
        }
        return corrections;
    }

    /// A correction that names no cell would be passed over in silence.
    static void tellUnused(const Context &context, const ImportResult &result, qint64 asked)
    {
        qint64 used = 0;
        for (const ImportNote &note : result.notes)
            used += note.kind == ImportNote::Kind::mapping && note.map.kind == MapNote::Kind::cellsCorrected ? note.map.count : 0;
        if (used < asked)
            context.writeError(context.text(QT_TRANSLATE_NOOP("cli", "Values to be put right that name no cell of the file: %1. Name row and column as they stand where the value was refused."), {QString::number(asked - used)}));
    }

    /// Where they can't be kept, nothing is imported.
    static Status mayKeepErrors(const Context &context, const Call &call, QStringList read)
    {
        const QString path = call.value(QStringLiteral("--errors"));
        read << context.place();
        if (call.has(QStringLiteral("--profile")))
            read << call.value(QStringLiteral("--profile"));
        SOMO_TRY(mayBeWritten(path, read));
        QSaveFile trial(path);
        const bool opened = trial.open(QIODevice::WriteOnly);
        trial.cancelWriting();
        if (opened)
            return success();
        return failure(ErrorCode::outputNotWritten, {path, trial.errorString()});
    }

    /// Whether every file would be taken.
    static bool areAllTaken(Book &book, const QStringList &files, ImportKind kind, const std::optional<Profile> &profile, ImportOptions options, const QString &shop)
    {
        options.dryRun = true;
        return std::ranges::all_of(files, [&](const QString &path) {
            const auto tried = importOne(book, path, kind, profile, options, shop, {}); // corrections are of a single file
            return tried && !tried->refused;
        });
    }

    static Result<ImportResult> importOne(Book &book, const QString &path, ImportKind kind, const std::optional<Profile> &profile, ImportOptions options, const QString &shop,
                                          const std::vector<CellCorrection> &corrections)
    {
        MapperOptions mapping;
        mapping.corrections = corrections;
        mapping.dayFirst = book.settings().language != u"en";
        mapping.currencyDecimals = book.settings().currency.decimals;
        mapping.today = options.today;
        SOMO_TRY_ASSIGN(const std::vector<Profile> known, knownProfiles(book.database()));
        SOMO_TRY_ASSIGN(const auto file, ImportFile::open(path, kind, profile, known, mapping));
        options.fileName = QFileInfo(path).fileName();
        options.source = sourceOfShop(file->profile(), shop);
        return importRows(book, file->mapper(), options);
    }

    static QJsonObject documentOf(const Context &context, const QString &path, const ImportResult &result)
    {
        QJsonArray notes;
        for (const QString &note : notesOf(context, result))
            notes.append(note.trimmed());
        return {{QStringLiteral("file"), QFileInfo(path).fileName()},
                {QStringLiteral("kind"), importKindName(result.kind)},
                {QStringLiteral("profile"), result.profile.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(result.profile)},
                {QStringLiteral("read"), result.read},
                {QStringLiteral("added"), countsJson(result.added)},
                {QStringLiteral("changed"), countsJson(result.changed)},
                {QStringLiteral("unchanged"), countsJson(result.unchanged)},
                {QStringLiteral("kept"), result.kept},
                {QStringLiteral("skipped"), result.skipped},
                {QStringLiteral("error_count"), result.errorCount},
                {QStringLiteral("errors"), problemsJson(result.errors, context.language())},
                {QStringLiteral("notes"), notes},
                {QStringLiteral("written"), result.written},
                {QStringLiteral("import"), result.import ? QJsonValue(result.import.value) : QJsonValue::Null}};
    }

    static void tell(const Context &context, const QString &path, const ImportResult &result, Answer &answer)
    {
        const Formats formats(context.language());
        const auto line = [&](const char *source, const QStringList &args) { answer.tail += context.text(source, args); };
        line(QT_TRANSLATE_NOOP("cli", "%1: %2 rows read as %3"), {QFileInfo(path).fileName(), formats.count(result.read), result.profile.isEmpty() ? context.thing(importKindName(result.kind)) : profileShown(context, result.profile)});
        if (result.read == 0 && result.errorCount == 0)
            line(QT_TRANSLATE_NOOP("cli", "  no rows stand below the headers; is it the right file, or the right sheet of it?"), {});
        if (!result.refused) {
            line(QT_TRANSLATE_NOOP("cli", "  added: %1"), {countsShown(context, result.added)});
            line(QT_TRANSLATE_NOOP("cli", "  changed: %1"), {countsShown(context, result.changed)});
            line(QT_TRANSLATE_NOOP("cli", "  unchanged: %1"), {countsShown(context, result.unchanged)});
            if (result.kept > 0)
                line(QT_TRANSLATE_NOOP("cli", "  corrected by hand and kept: %1"), {formats.count(result.kept)});
            if (result.skipped > 0)
                line(QT_TRANSLATE_NOOP("cli", "  rows skipped: %1"), {formats.count(result.skipped)});
        }
        answer.tail += notesOf(context, result);
        constexpr size_t most = 20;
        for (size_t i = 0; i < std::min(result.errors.size(), most); ++i)
            context.writeError(words::errorText(result.errors[i], context.language()));
        if (result.errorCount > qint64(most))
            context.writeError(context.text(QT_TRANSLATE_NOOP("cli", "… %1 problems in all; --errors FILE.csv writes them into a file."), {formats.count(result.errorCount)}));
        if (result.refused)
            context.writeError(context.text(QT_TRANSLATE_NOOP("cli", "Nothing was written. Mend the file, or leave these rows out with --on-error skip.")));
    }

    /// What a person should know; of a file with very many columns the first ones that are left aside.
    static QStringList notesOf(const Context &context, const ImportResult &result)
    {
        constexpr qsizetype mostColumns = 20;
        Answer told;
        qsizetype aside = 0;
        for (const ImportNote &note : result.notes) {
            const bool isAside = note.kind == ImportNote::Kind::mapping && note.map.kind == MapNote::Kind::columnIgnored;
            if (!isAside || ++aside <= mostColumns)
                tellNote(context, note, told);
        }
        if (aside > mostColumns)
            told.tail += context.text(QT_TRANSLATE_NOOP("cli", "  and %1 more columns"), {Formats(context.language()).count(aside - mostColumns)});
        return told.tail;
    }

    static void tellNote(const Context &context, const ImportNote &note, Answer &answer)
    {
        switch (note.kind) {
        case ImportNote::Kind::olderFile:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  older than the file before it, which reached %1"), {note.value});
            break;
        case ImportNote::Kind::peopleMade:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  new people, to be looked at: %1"), {note.value});
            break;
        case ImportNote::Kind::regionsMade:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  new provinces or regions, which the book didn't know: %1"), {note.value});
            break;
        case ImportNote::Kind::freeReturns:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  documents of quantities below zero only, taken as goods that came back: %1; please look"), {QString::number(note.count)});
            break;
        case ImportNote::Kind::earlyDates:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  orders of which some pieces had come further than others: %1; the dates of steps that the whole order hasn't reached were left out"), {QString::number(note.count)});
            break;
        case ImportNote::Kind::belowZero:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  orders that come to less than nothing, such as “%2”: %1; is a discount larger than the goods, or a sign turned?"), {QString::number(note.count), note.value});
            break;
        case ImportNote::Kind::refundsUnclear:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  orders that say a refund but not what came back, such as “%2”: %1; nothing was taken off them: enter what came back as a return"), {QString::number(note.count), note.value});
            break;
        case ImportNote::Kind::cancelledAfterCompletion:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  completed orders that the file cancels, taken as returned: %1"), {QString::number(note.count)});
            break;
        case ImportNote::Kind::knownElsewhere:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  orders such as “%1” are in the book already, from another source (%2); if these are the same, they count twice: leave the file out, or take its import back with “imports undo”"), {note.value, context.thing(note.source)});
            break;
        case ImportNote::Kind::possibleTwins:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  orders that may be the same sale as one of another source, such as “%2”: %1; both count until “twins” says"), {QString::number(note.count), note.value});
            break;
        case ImportNote::Kind::withoutPerson:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  credited to nobody: %1; “credit-rules” can say whose they are"), {QString::number(note.count)});
            break;
        case ImportNote::Kind::creditedByRule:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  credited by rules: %1"), {QString::number(note.count)});
            break;
        case ImportNote::Kind::customersAsked:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  orders without a customer, as several of the book fit, such as “%2”: %1; say which with --customer \"%2=CODE\""), {QString::number(note.count), note.value});
            break;
        case ImportNote::Kind::otherNames:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  orders that name somebody else than the customer whose phone or e-mail they have, such as “%2”: %1; the customer keeps the name"), {QString::number(note.count), note.value});
            break;
        case ImportNote::Kind::noCopy:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  no copy of the book was kept before: %1"), {words::problemText(note.problem, context.language())});
            break;
        case ImportNote::Kind::mapping: tellMapping(context, note.map, answer); break;
        }
    }

    static void tellMapping(const Context &context, const MapNote &note, Answer &answer)
    {
        switch (note.kind) {
        case MapNote::Kind::dateOrderAssumed:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  column “%1”: day and month could be either way round (%2)"), {note.column, note.value});
            break;
        case MapNote::Kind::lookupMissed:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  column “%1”: %2 values not found in the other file, such as “%3”"), {note.column, QString::number(note.count), note.value});
            break;
        case MapNote::Kind::dateFarOff:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  column “%1”: %2 rows with a date after tomorrow or before 2000, such as %3; please look"), {note.column, QString::number(note.count), note.value});
            break;
        case MapNote::Kind::rowsPassedOver:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  rows passed over as sums or remarks: %1, such as “%2”"), {QString::number(note.count), note.value});
            break;
        case MapNote::Kind::cellsCorrected:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  put right for this import: %1 (%2); the file stays as it is"), {QString::number(note.count), note.value});
            break;
        case MapNote::Kind::sheetsJoined:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  sheets with the same headers, read one behind the other: %1"), {note.value});
            break;
        case MapNote::Kind::phonesUnread:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  column “%1”: %2 rows have what can be no phone number, such as “%3”; nobody is found by it"), {note.column, QString::number(note.count), note.value});
            break;
        case MapNote::Kind::amountsRounded:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  column “%1”: %2 amounts have more decimals than the book's currency and are rounded, such as %3; if the point parts thousands, say so in a profile (\"decimal\":\",\")"), {note.column, QString::number(note.count), note.value});
            break;
        case MapNote::Kind::amountsSharedOut:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  column “%1”: %2 rows name several products beside one amount, such as “%3”; it is shared out by quantity"), {note.column, QString::number(note.count), note.value});
            break;
        case MapNote::Kind::sheetsUnread:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  sheets not read, as their columns aren't the table's (rows in brackets): %1; import each as a file of its own"), {note.value});
            break;
        case MapNote::Kind::sheetsArranged:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  sheets read one behind the other, each by its own headers: %1"), {note.value});
            break;
        case MapNote::Kind::columnsUnread:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  columns of figures that were not read (how many in brackets): %1"), {note.value});
            break;
        case MapNote::Kind::amountsAside:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  column “%1”: %2 values are no amounts, such as %3, and were left aside"), {note.column, QString::number(note.count), note.value});
            break;
        case MapNote::Kind::percentsLikely:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  column “%1”: all of its %2 amounts are 100 or less beside prices of thousands, such as %3; if they are percents, put a percent sign into the heading"), {note.column, QString::number(note.count), note.value});
            break;
        case MapNote::Kind::netsDiffer:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  column “%1”: %2 totals aren't quantity × price less the discount, such as %3; they are taken as they stand"), {note.column, QString::number(note.count), note.value});
            break;
        case MapNote::Kind::taxesTakenOff:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  column “%1”: %2 totals hold their tax, such as %3; they are taken without it, as tax is no revenue"), {note.column, QString::number(note.count), note.value});
            break;
        case MapNote::Kind::columnIgnored:
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "  column “%1” is not a field and was left aside"), {note.column});
            break;
        }
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> importCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ImportCommand>());
    return commands;
}

} // namespace somo::cli
