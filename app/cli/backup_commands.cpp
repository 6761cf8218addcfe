// SPDX-License-Identifier: GPL-3.0-or-later
// backup, backups, restore: copies of a book.
#include "app/cli/command.h"
#include "app/cli/input_file.h"
#include "core/storage/book_backup.h"
#include "core/storage/kept_copies.h"
#include "core/storage/restore_preview.h"
#include "core/words/command_words.h"
#include "core/words/copy_words.h"
#include "core/words/error_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace somo::cli {

namespace {

const QString passphraseOption = QStringLiteral("--passphrase-file");

OptionSpec passphraseSpec()
{
    return {passphraseOption, QStringLiteral("FILE")};
}

/// The first line of the file, as it stands; a passphrase on the command line would be seen by whoever lists processes. Empty
/// where none was given. Refused: passphraseEmpty.
Result<QString> passphraseOf(const Call &call)
{
    if (!call.has(passphraseOption))
        return QString();
    SOMO_TRY_ASSIGN(const QByteArray bytes, readInputFile(call.value(passphraseOption)));
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    const QString line = text.section(u'\n', 0, 0);
    const QString passphrase = line.endsWith(u'\r') ? line.chopped(1) : line;
    if (passphrase.isEmpty())
        return located(failure(ErrorCode::passphraseEmpty), call.value(passphraseOption));
    return passphrase;
}

/// Exactly one position, called FILE.
Status oneFile(Context &context, const Call &call)
{
    if (call.positions().isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("FILE")}));
    if (call.positions().size() > 1)
        return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[1]}));
    return success();
}

QDateTime shownMoment(qint64 moment, int offsetMinutes)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::OffsetFromUTC, offsetMinutes * 60);
}

class BackupCommand : public Command {
public:
    QString name() const override { return QStringLiteral("backup"); }
    QString form() const override { return QStringLiteral("backup FILE [--passphrase-file FILE]"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Writes a whole, checked copy of the book; with a passphrase one that nobody opens without it, for a copy that leaves the computer.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo backup tea-2026-10.somo.enc --passphrase-file words.txt"); }
    std::vector<OptionSpec> options() const override { return {passphraseSpec()}; }
    Result<int> execute(Context &context, const Call &call) override
    {
        SOMO_TRY(oneFile(context, call));
        const QString file = call.positions().first();
        SOMO_TRY_ASSIGN(const QString passphrase, passphraseOf(call));
        SOMO_TRY_ASSIGN(Book *const book, context.bookToRead());
        const bool sealed = !passphrase.isEmpty();
        SOMO_TRY(sealed ? writeSealedCopy(book->database(), file, passphrase) : book->backup(file));
        Answer answer;
        answer.json = QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("sealed"), sealed}, {QStringLiteral("bytes"), QFileInfo(file).size()}};
        answer.csvHeaders = QStringList{QStringLiteral("file"), QStringLiteral("sealed"), QStringLiteral("bytes")};
        answer.csvRows = {{file, sealed ? QStringLiteral("true") : QStringLiteral("false"), QString::number(QFileInfo(file).size())}};
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "Wrote the copy %1."), {file});
        if (sealed)
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "Nobody opens it without the passphrase, and Somo keeps that nowhere: keep it where you find it again."));
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }
};

class BackupsCommand : public Command {
public:
    QString name() const override { return QStringLiteral("backups"); }
    QString form() const override { return QStringLiteral("backups"); }
    const char *purpose() const override { return QT_TRANSLATE_NOOP("cli", "The copies that are kept of the book, each looked through now; exit 1 where one isn't sound."); }
    QString example() const override { return QStringLiteral("--book tea.somo backups"); }
    Result<int> execute(Context &context, const Call &call) override
    {
        if (!call.positions().isEmpty())
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions().first()}));
        SOMO_TRY_ASSIGN(Book *const book, context.bookToRead());
        const BookSettings settings = book->settings();
        SOMO_TRY_ASSIGN(const std::vector<KeptCopy> copies, keptCopies(book->database(), settings));
        const Formats formats(context.language(), settings.currency);
        Answer answer;
        answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "When")), context.text(QT_TRANSLATE_NOOP("cli", "Why")), context.text(QT_TRANSLATE_NOOP("cli", "Size")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "Days old")), context.text(QT_TRANSLATE_NOOP("cli", "Looked through")), context.text(QT_TRANSLATE_NOOP("cli", "File"))};
        answer.right = {false, false, true, true, false, false};
        answer.csvHeaders = QStringList{QStringLiteral("moment"), QStringLiteral("reason"), QStringLiteral("bytes"), QStringLiteral("age_days"), QStringLiteral("verified"), QStringLiteral("file")};
        QJsonArray rows;
        bool allSound = true;
        for (const KeptCopy &copy : copies) {
            const QString problem = problemOf(context, copy);
            allSound = allSound && problem.isEmpty();
            add(context, formats, settings, copy, problem, answer, rows);
        }
        const QString folder = QDir::toNativeSeparators(copiesFolder(book->place(), settings));
        answer.json = QJsonObject{{QStringLiteral("folder"), folder}, {QStringLiteral("rows"), rows}};
        if (copies.empty())
            answer.headers.clear();
        answer.lead = copies.empty() ? context.text(QT_TRANSLATE_NOOP("cli", "No copies are kept yet. The window keeps one a day in %1."), {folder})
                                     : context.text(QT_TRANSLATE_NOOP("cli", "Copies in %1:"), {folder});
        SOMO_TRY(context.writeAnswer(answer));
        return allSound ? exitDone : exitFailed;
    }

private:
    /// What is wrong with a copy, as a sentence; empty: it is sound.
    static QString problemOf(const Context &context, const KeptCopy &copy)
    {
        const auto found = lookThroughCopy(copy.file);
        if (!found)
            return words::problemText(found.error(), context.language());
        return found->empty() ? QString() : context.text(QT_TRANSLATE_NOOP("cli", "%1 differences"), {QString::number(found->size())});
    }

    static void add(const Context &context, const Formats &formats, const BookSettings &settings, const KeptCopy &copy, const QString &problem, Answer &answer, QJsonArray &rows)
    {
        const QDateTime moment = shownMoment(copy.moment, settings.offsetMinutes);
        const int age = Day::fromDate(moment.date()).daysTo(context.today());
        const QString reason = copyReasonCode(copy.reason), file = QDir::toNativeSeparators(copy.file);
        rows.append(QJsonObject{{QStringLiteral("file"), file},
                                {QStringLiteral("moment"), moment.toString(Qt::ISODate)},
                                {QStringLiteral("reason"), reason},
                                {QStringLiteral("bytes"), copy.bytes},
                                {QStringLiteral("age_days"), age},
                                {QStringLiteral("verified"), problem.isEmpty()},
                                {QStringLiteral("problem"), problem.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(problem)}});
        answer.rows.push_back({formats.moment(moment), words::copyReason(reason, context.language()), words::fileSize(copy.bytes, formats), QString::number(age),
                               problem.isEmpty() ? context.text(QT_TRANSLATE_NOOP("cli", "sound")) : problem, file});
        answer.csvRows.push_back({moment.toString(Qt::ISODate), reason, QString::number(copy.bytes), QString::number(age), problem.isEmpty() ? QStringLiteral("true") : QStringLiteral("false"), file});
    }
};

class RestoreCommand : public Command {
public:
    QString name() const override { return QStringLiteral("restore"); }
    QString form() const override { return QStringLiteral("restore FILE [--passphrase-file FILE] [--dry-run]"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Says what a copy holds and what would be lost since, and puts it in the place of the book; --dry-run only says it. What stood there is kept beside it, and restoring that takes it back.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo restore tea-2026-10.somo --dry-run"); }
    std::vector<OptionSpec> options() const override { return {passphraseSpec(), {QStringLiteral("--dry-run"), {}}}; }
    Result<int> execute(Context &context, const Call &call) override
    {
        SOMO_TRY(oneFile(context, call));
        if (context.place().isEmpty())
            return context.usage(failure(ErrorCode::cliNoBook));
        const QString file = call.positions().first(), place = context.place();
        const bool dry = call.has(QStringLiteral("--dry-run"));
        SOMO_TRY_ASSIGN(const QString passphrase, passphraseOf(call));
        SOMO_TRY_ASSIGN(const RestorePreview preview, previewRestore(file, place, passphrase));
        Answer answer;
        QJsonObject json = tellPreview(context, preview, answer);
        QString kept;
        if (!dry) {
            SOMO_TRY_ASSIGN(kept, restoreBook(file, place, passphrase));
        }
        json[QStringLiteral("place")] = place;
        json[QStringLiteral("dry_run")] = dry;
        json[QStringLiteral("kept")] = kept.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(kept);
        answer.json = json;
        answer.csvHeaders = QStringList{QStringLiteral("place"), QStringLiteral("kept"), QStringLiteral("lost")};
        answer.csvRows = {{place, kept, QString::number(preview.lost)}};
        answer.tail += dry            ? context.text(QT_TRANSLATE_NOOP("cli", "A trial: nothing was restored."))
            : kept.isEmpty()          ? context.text(QT_TRANSLATE_NOOP("cli", "Restored %1."), {place})
                                      : context.text(QT_TRANSLATE_NOOP("cli", "Restored %1. What stood there is kept as %2."), {place, kept});
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }

private:
    static QJsonObject commandJson(const Context &context, const LoggedCommand &command, int offsetMinutes)
    {
        return {{QStringLiteral("seq"), command.seq},
                {QStringLiteral("moment"), shownMoment(command.moment, offsetMinutes).toString(Qt::ISODate)},
                {QStringLiteral("author"), command.author},
                {QStringLiteral("command"), command.words.code},
                {QStringLiteral("text"), words::commandText(command.words.code, command.words.args, context.language())}};
    }

    /// "no. 12, 05/10/2026 08:00, An: Imported 205 orders …"
    static QString commandLine(const Context &context, const Formats &formats, const LoggedCommand &command, int offsetMinutes)
    {
        return context.text(QT_TRANSLATE_NOOP("cli", "no. %1, %2, %3: %4"),
                            {QString::number(command.seq), formats.moment(shownMoment(command.moment, offsetMinutes)), command.author,
                             words::commandText(command.words.code, command.words.args, context.language())});
    }

    static QJsonObject tellPreview(const Context &context, const RestorePreview &preview, Answer &answer)
    {
        const Formats formats(context.language());
        const int offset = preview.copy.offsetMinutes;
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "The copy holds “%1”: %2 orders, %3 customers. Its newest change is %4."),
                                   {preview.copy.name, formats.count(preview.copy.orders), formats.count(preview.copy.customers), commandLine(context, formats, preview.copy.newest, offset)});
        if (preview.present && !preview.isSameBook)
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "It is a copy of another book than the one that stands there (“%1”)."), {preview.present->name});
        if (!preview.found.empty())
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "The check finds differences in the copy: %1. An older copy may be sound."), {QString::number(preview.found.size())});
        QJsonArray lost;
        if (preview.lost > 0)
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "Changes of the present book that the copy doesn't hold: %1. The newest of them:"), {formats.count(preview.lost)});
        else if (preview.present)
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "The copy holds all that the present book does."));
        for (const LoggedCommand &command : preview.newestLost) {
            lost.append(commandJson(context, command, offset));
            answer.tail += QString(QStringLiteral("  ") + commandLine(context, formats, command, offset));
        }
        return {{QStringLiteral("copy"), QJsonObject{{QStringLiteral("name"), preview.copy.name},
                                                     {QStringLiteral("orders"), preview.copy.orders},
                                                     {QStringLiteral("customers"), preview.copy.customers},
                                                     {QStringLiteral("bytes"), preview.bytes},
                                                     {QStringLiteral("sealed"), preview.sealed},
                                                     {QStringLiteral("differences"), qint64(preview.found.size())},
                                                     {QStringLiteral("newest"), commandJson(context, preview.copy.newest, offset)}}},
                {QStringLiteral("same_book"), preview.isSameBook},
                {QStringLiteral("lost"), preview.lost},
                {QStringLiteral("newest_lost"), lost}};
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> backupCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<BackupsCommand>());
    commands.push_back(std::make_unique<RestoreCommand>());
    return commands;
}

} // namespace somo::cli
