// SPDX-License-Identifier: GPL-3.0-or-later
// What was imported, and by which profiles.
#include "app/cli/command.h"
#include "app/cli/input_file.h"
#include "app/cli/profile_named.h"
#include "core/exchange/import.h"
#include "core/exchange/profile_json.h"
#include "core/exchange/recogniser.h"
#include "core/exchange/saved_profiles.h"
#include "core/words/error_words.h"
#include "core/words/formats.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace somo::cli {

namespace {

class ImportsCommand : public Command {
public:
    QString name() const override { return QStringLiteral("imports"); }
    QString form() const override { return QStringLiteral("imports [undo N [--force]]"); }
    const char *purpose() const override { return QT_TRANSLATE_NOOP("cli", "What was imported when; “undo N” takes one import back whole."); }
    QString example() const override { return QStringLiteral("--book tea.somo imports undo 3"); }
    std::vector<OptionSpec> options() const override { return {{QStringLiteral("--force"), {}}}; }
    Result<int> execute(Context &context, const Call &call) override
    {
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        if (!call.positions().isEmpty())
            return undo(context, call, *book);
        SOMO_TRY_ASSIGN(const auto imports, loggedImports(book->database()));
        const Formats formats(context.language(), book->settings().currency);
        Answer answer;
        QJsonArray rows;
        answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "No.")), context.text(QT_TRANSLATE_NOOP("cli", "When")), context.text(QT_TRANSLATE_NOOP("cli", "Kind")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "File")), context.text(QT_TRANSLATE_NOOP("cli", "Profile")), QString()};
        answer.right = {true};
        for (const LoggedImport &each : imports) {
            const QDateTime moment = QDateTime::fromMSecsSinceEpoch(each.moment, Qt::OffsetFromUTC, book->settings().offsetMinutes * 60);
            rows.append(QJsonObject{{QStringLiteral("import"), each.id.value}, {QStringLiteral("kind"), each.kind}, {QStringLiteral("file"), each.fileName},
                                    {QStringLiteral("profile"), each.profile}, {QStringLiteral("moment"), moment.toString(Qt::ISODate)},
                                    {QStringLiteral("counts"), QJsonDocument::fromJson(each.counts.toUtf8()).object()}, {QStringLiteral("undone"), each.undone}});
            answer.rows.push_back({QString::number(each.id.value), formats.moment(moment), context.thing(each.kind), each.fileName, profileShown(context, each.profile),
                                   each.undone ? context.text(QT_TRANSLATE_NOOP("cli", "taken back")) : QString()});
            answer.csvRows.push_back({QString::number(each.id.value), moment.toString(Qt::ISODate), each.kind, each.fileName, each.profile, each.undone ? QStringLiteral("1") : QStringLiteral("0")});
        }
        answer.csvHeaders = QStringList{QStringLiteral("import"), QStringLiteral("moment"), QStringLiteral("kind"), QStringLiteral("file"), QStringLiteral("profile"), QStringLiteral("undone")};
        answer.json = QJsonObject{{QStringLiteral("rows"), rows}};
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }

private:
    static Result<int> undo(Context &context, const Call &call, Book &book)
    {
        bool isNumber = false;
        const qint64 number = call.positions().value(1).toLongLong(&isNumber);
        if (call.positions().first() != u"undo" || call.positions().size() > 2 || !isNumber)
            return context.usage(failure(ErrorCode::cliImportNumber));
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY_ASSIGN(const CommandOutcome outcome, book.undoImport(ImportId{number}, author, call.has(QStringLiteral("--force"))));
        Answer answer;
        answer.json = QJsonObject{{QStringLiteral("import"), number}, {QStringLiteral("undone"), outcome.seq != 0}};
        answer.tail = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Import %1 is taken back."), {QString::number(number)})};
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }
};

class ProfilesCommand : public Command {
public:
    QString name() const override { return QStringLiteral("profiles"); }
    QString form() const override { return QStringLiteral("profiles [show NAME | check FILE | keep FILE | forget NAME]"); }
    const char *purpose() const override { return QT_TRANSLATE_NOOP("cli", "The import profiles; “show” prints one as a document to be changed, “check” reads one from a file, “keep” puts it into the book, “forget” takes it out."); }
    QString example() const override { return QStringLiteral("profiles show shopee > my-shop.json"); }
    Result<int> execute(Context &context, const Call &call) override
    {
        const QStringList &words = call.positions();
        const QStringList known{QStringLiteral("show"), QStringLiteral("check"), QStringLiteral("keep"), QStringLiteral("forget")};
        if (!words.isEmpty() && (words.size() != 2 || !known.contains(words.first())))
            return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("profiles"), words.join(QLatin1Char(' ')), QStringLiteral("show NAME, check FILE, keep FILE, forget NAME")}));
        if (words.isEmpty())
            return list(context);
        if (words.first() == u"check")
            return check(context, words[1]);
        if (words.first() == u"keep")
            return keep(context, words[1]);
        if (words.first() == u"forget")
            return forget(context, words[1]);
        SOMO_TRY_ASSIGN(const Profile profile, profileNamed(context, Book::Mode::readOnly, words[1]));
        context.write(QString::fromUtf8(profileToJson(profile)).trimmed() + QLatin1Char('\n'));
        return exitDone;
    }

private:
    static Result<int> check(const Context &context, const QString &path)
    {
        SOMO_TRY_ASSIGN(const QByteArray json, readInputFile(path));
        SOMO_TRY_ASSIGN(const Profile profile, profileFromJson(json, QFileInfo(path).fileName()));
        Answer answer;
        answer.json = QJsonObject{{QStringLiteral("name"), profile.name}, {QStringLiteral("kind"), importKindName(profile.kind)}, {QStringLiteral("sound"), true}};
        answer.tail = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "The profile “%1” for %2 is sound."), {profile.name, context.thing(importKindName(profile.kind))})};
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }

    static Result<int> keep(Context &context, const QString &path)
    {
        SOMO_TRY_ASSIGN(const QByteArray json, readInputFile(path));
        SOMO_TRY_ASSIGN(Profile profile, profileFromJson(json, QFileInfo(path).fileName()));
        if (profile.name.isEmpty())
            profile.name = QFileInfo(path).completeBaseName();
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY(book->write({QStringLiteral("profile_saved"), {profile.name}}, author, [&](Database &database) { return writeProfile(database, profile); }));
        Answer answer;
        answer.json = QJsonObject{{QStringLiteral("name"), profile.name}, {QStringLiteral("kept"), true}};
        answer.tail = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "The profile “%1” is kept in the book, and tried before the built-in ones."), {profile.name})};
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }

    static Result<int> forget(Context &context, const QString &name)
    {
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY(book->write({QStringLiteral("profile_removed"), {name}}, author, [&](Database &database) { return removeProfile(database, name); }));
        Answer answer;
        answer.json = QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("kept"), false}};
        answer.tail = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "The profile “%1” is no longer in the book."), {name})};
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }

    static QJsonArray exportsJson(const Profile &profile)
    {
        QJsonArray exports;
        for (const KnownExport &known : profile.exports) {
            exports.append(QJsonObject{{QStringLiteral("file"), known.file},
                                       {QStringLiteral("seen"), known.seen},
                                       {QStringLiteral("columns"), known.columns > 0 ? QJsonValue(known.columns) : QJsonValue::Null}});
        }
        return exports;
    }

    static Result<int> list(Context &context)
    {
        Answer answer;
        QJsonArray rows;
        answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Profile")), context.text(QT_TRANSLATE_NOOP("cli", "Kind")), context.text(QT_TRANSLATE_NOOP("cli", "Title"))};
        answer.headers += context.text(QT_TRANSLATE_NOOP("cli", "Kept"));
        const auto add = [&](const Profile &profile, bool saved) {
            const QString kind = importKindName(profile.kind);
            rows.append(QJsonObject{{QStringLiteral("name"), profile.name}, {QStringLiteral("kind"), kind}, {QStringLiteral("title"), profile.title}, {QStringLiteral("saved"), saved}, {QStringLiteral("exports"), exportsJson(profile)}});
            answer.rows.push_back({profile.name, context.thing(kind), profile.title,
                                   saved ? context.text(QT_TRANSLATE_NOOP("cli", "in the book")) : context.text(QT_TRANSLATE_NOOP("cli", "built in"))});
            answer.csvRows.push_back({profile.name, kind, profile.title, saved ? QStringLiteral("1") : QStringLiteral("0")});
        };
        // The built-in ones are there with or without a book; one that can't be opened is said, beside the list.
        if (!context.place().isEmpty()) {
            const Result<Book *> book = context.book(Book::Mode::readOnly);
            if (!book)
                context.writeError(words::errorText(book.error(), context.language()));
            SOMO_TRY_ASSIGN(const std::vector<Profile> kept, book ? savedProfiles((*book)->database()) : Result<std::vector<Profile>>(std::vector<Profile>()));
            for (const Profile &profile : kept)
                add(profile, true);
        }
        for (const Profile &profile : builtInProfiles())
            add(profile, false);
        answer.csvHeaders = QStringList{QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("title"), QStringLiteral("saved")};
        answer.json = QJsonObject{{QStringLiteral("rows"), rows}};
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> profileCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<ImportsCommand>());
    commands.push_back(std::make_unique<ProfilesCommand>());
    return commands;
}

} // namespace somo::cli
