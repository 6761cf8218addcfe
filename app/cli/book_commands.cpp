// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/log_command.h"
#include "core/orders/credit_rule_query.h"
#include "core/orders/order_twin_query.h"
#include "core/kpi/kpi_words.h"
#include "core/ledger/ledger_derivation.h"
#include "core/ledger/open_book.h"
#include "core/report/text_table.h"
#include "core/storage/book_copy.h"
#include "core/storage/settings.h"
#include "core/words/command_words.h"
#include "core/words/formats.h"

#include "core/demo/demo_book.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace somo::cli {

namespace {

/// A command's positions, as many as it takes. Refused: cliArgumentMissing, cliTooManyArguments.
Status checkPositions(Context &context, const Call &call, const QStringList &names, int optional = 0)
{
    const qsizetype given = call.positions().size();
    if (given < names.size() - optional)
        return context.usage(failure(ErrorCode::cliArgumentMissing, {names[given]}));
    if (given > names.size())
        return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[names.size()]}));
    return success();
}

Status say(const Context &context, const QString &sentence, const QJsonObject &json)
{
    if (context.format() == Format::json) {
        Answer answer;
        answer.json = json;
        return context.writeAnswer(answer);
    }
    context.write(QString(terminalText(sentence) + QLatin1Char('\n')));
    return success();
}

class NewCommand : public Command {
public:
    QString name() const override { return QStringLiteral("new"); }
    QString form() const override { return QStringLiteral("new PLACE [--currency VND] [--recognise-on completed] [--name TEXT] [--demo]"); }
    const char *purpose() const override { return QT_TRANSLATE_NOOP("cli", "Makes a book; --demo fills it with a lively sample team."); }
    QString example() const override { return QStringLiteral("new tea.somo --name \"Trà Mộc An\""); }
    std::vector<OptionSpec> options() const override
    {
        return {{QStringLiteral("--currency"), QStringLiteral("CODE")}, {QStringLiteral("--recognise-on"), QStringLiteral("EVENT")},
                {QStringLiteral("--name"), QStringLiteral("TEXT")}, {QStringLiteral("--demo"), {}}};
    }
    Result<int> execute(Context &context, const Call &call) override
    {
        SOMO_TRY(checkPositions(context, call, {QStringLiteral("PLACE")}, context.place().isEmpty() ? 0 : 1));
        const QString place = call.positions().isEmpty() ? context.place() : call.positions().first();
        NewBook asked;
        asked.language = languageCode(context.language());
        asked.name = call.has(QStringLiteral("--name")) ? call.value(QStringLiteral("--name")) : QFileInfo(place).completeBaseName();
        asked.sample = call.has(QStringLiteral("--demo"));
        if (call.has(QStringLiteral("--currency"))) {
            SOMO_USAGE_ASSIGN(asked.currency, Currency::fromCode(call.value(QStringLiteral("--currency"))));
        }
        if (call.has(QStringLiteral("--recognise-on"))) {
            asked.recogniseOn = call.value(QStringLiteral("--recognise-on"));
            if (!recognitionEventFromText(asked.recogniseOn))
                return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--recognise-on"), asked.recogniseOn, QStringLiteral("ordered, confirmed, completed, paid")}));
        }
        SOMO_TRY_ASSIGN(asked.author, context.author());
        SOMO_TRY_ASSIGN(const std::unique_ptr<Book> book, createBook(place, asked));
        if (asked.sample)
            SOMO_TRY(fillDemo(*book, context.today()));
        SOMO_TRY(say(context, context.text(QT_TRANSLATE_NOOP("cli", "Made the book “%1” in %2."), {asked.name, place}),
                     {{QStringLiteral("place"), place}, {QStringLiteral("name"), asked.name}, {QStringLiteral("currency"), asked.currency.code},
                      {QStringLiteral("recognise_on"), asked.recogniseOn}}));
        return exitDone;
    }
};

class SettingsCommand : public Command {
public:
    QString name() const override { return QStringLiteral("settings"); }
    QString form() const override { return QStringLiteral("settings"); }
    const char *purpose() const override { return QT_TRANSLATE_NOOP("cli", "The book's settings with their standard values."); }
    QString example() const override { return QStringLiteral("--book tea.somo settings"); }
    Result<int> execute(Context &context, const Call &call) override
    {
        SOMO_TRY(checkPositions(context, call, {}));
        SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
        SOMO_TRY_ASSIGN(const auto settings, listSettings(book->database()));
        Answer answer;
        QJsonObject json;
        answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Setting")), context.text(QT_TRANSLATE_NOOP("cli", "Value")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "Standard"))};
        for (const SettingText &setting : settings) {
            json[setting.key] = setting.value;
            addShown(context, setting, answer);
            answer.csvRows.push_back({setting.key, setting.value, setting.standard});
        }
        answer.csvHeaders = QStringList{QStringLiteral("key"), QStringLiteral("value"), QStringLiteral("standard")};
        answer.json = json;
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }

private:
    /// The holidays stand one below the other, with their count at the head.
    static void addShown(const Context &context, const SettingText &setting, Answer &answer)
    {
        const QStringList parts = setting.value.split(QLatin1Char(';'));
        if (setting.key != u"holidays" || parts.size() < 2) {
            answer.rows.push_back({setting.key, setting.value, setting.standard});
            return;
        }
        answer.rows.push_back({setting.key, context.text(QT_TRANSLATE_NOOP("cli", "%1 entries:"), {QString::number(parts.size())}), setting.standard});
        for (const QString &part : parts)
            answer.rows.push_back({QString(), part, QString()});
    }
};

class SetCommand : public Command {
public:
    QString name() const override { return QStringLiteral("set"); }
    QString form() const override { return QStringLiteral("set KEY VALUE"); }
    const char *purpose() const override { return QT_TRANSLATE_NOOP("cli", "Changes one setting of the book; “settings” lists the keys."); }
    QString example() const override { return QStringLiteral("--book tea.somo set working_days mon,tue,wed,thu,fri,sat:0.5"); }
    Result<int> execute(Context &context, const Call &call) override
    {
        SOMO_TRY(checkPositions(context, call, {QStringLiteral("KEY"), QStringLiteral("VALUE")}));
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        SOMO_TRY_ASSIGN(const QString author, context.author());
        const QString key = call.positions()[0];
        const auto done = book->set(key, call.positions()[1], author);
        if (!done) {
            const bool isWord = done.error().code == ErrorCode::unknownSetting || done.error().code == ErrorCode::badSetting;
            return isWord ? context.usage(done.error()) : done.error();
        }
        const CommandOutcome outcome = *done;
        const QString value = settingText(book->settings(), key);
        SOMO_TRY(say(context,
                     outcome.seq ? context.text(QT_TRANSLATE_NOOP("cli", "Set %1 to %2."), {key, value.isEmpty() ? call.positions()[1] : value})
                                 : context.text(QT_TRANSLATE_NOOP("cli", "Nothing changed: %1 was so already."), {key}),
                     {{QStringLiteral("key"), key}, {QStringLiteral("value"), value.isEmpty() ? call.positions()[1] : value}, {QStringLiteral("changed"), outcome.seq != 0}}));
        return exitDone;
    }
};

class CheckCommand : public Command {
public:
    QString name() const override { return QStringLiteral("check"); }
    QString form() const override { return QStringLiteral("check"); }
    const char *purpose() const override { return QT_TRANSLATE_NOOP("cli", "Rebuilds everything derived and compares; exit 1 where something differs."); }
    QString example() const override { return QStringLiteral("--book tea.somo check"); }
    Result<int> execute(Context &context, const Call &call) override
    {
        SOMO_TRY(checkPositions(context, call, {}));
        SOMO_TRY_ASSIGN(Book *const book, context.bookToRead());
        SOMO_TRY_ASSIGN(const auto found, book->check());
        Answer answer;
        QJsonArray rows;
        if (!found.empty())
            answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "What differs")), context.text(QT_TRANSLATE_NOOP("cli", "Where"))};
        for (const Discrepancy &each : found) {
            rows.append(QJsonObject{{QStringLiteral("thing"), each.thing}, {QStringLiteral("where"), each.where}});
            answer.rows.push_back({context.thing(each.thing), shownPlace(context, each)});
            answer.csvRows.push_back({each.thing, each.where});
        }
        answer.csvHeaders = QStringList{QStringLiteral("thing"), QStringLiteral("where")};
        answer.json = QJsonObject{{QStringLiteral("sound"), found.empty()}, {QStringLiteral("differences"), rows}};
        SOMO_TRY(addOpenQuestions(context, *book, answer));
        if (found.empty())
            answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "The book is sound."));
        SOMO_TRY(context.writeAnswer(answer));
        return found.empty() ? exitDone : exitFailed;
    }

private:
    /// Where something differs; a table by its name for people.
    static QString shownPlace(const Context &context, const Discrepancy &each)
    {
        const bool namesTable = each.thing == u"unlogged" || each.thing == u"foreign_key";
        const QString table = each.where.section(QLatin1Char(' '), 0, 0);
        return namesTable ? QString(context.thing(table) + each.where.mid(table.size())) : each.where;
    }

    /// What nobody answered yet: no difference, and yet figures hang on it.
    static Status addOpenQuestions(const Context &context, Book &book, Answer &answer)
    {
        SOMO_TRY_ASSIGN(const qint64 twins, possibleTwins(book.database()));
        SOMO_TRY_ASSIGN(const qint64 uncredited, ordersWithoutCredit(book.database(), {firstKnownDay, lastKnownDay}));
        QJsonObject json = answer.json.toObject();
        json[QStringLiteral("possible_twins")] = twins;
        json[QStringLiteral("orders_without_person")] = uncredited;
        answer.json = json;
        if (twins > 0)
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "Pairs of orders that may be one sale and both count: %1 (see “twins”)."), {QString::number(twins)});
        if (uncredited > 0)
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "Orders credited to nobody: %1 (see “credit-rules”)."), {QString::number(uncredited)});
        return success();
    }
};

/// What undo and redo did, said as the history says it: which command, and whose.
struct LoggedCommands {
    QStringList shown;
    QJsonArray numbers;
    QJsonArray entries;

    static Result<LoggedCommands> of(const Context &context, Book &book, const std::vector<qint64> &seqs)
    {
        LoggedCommands all;
        for (const qint64 seq : seqs) {
            SOMO_TRY_ASSIGN(const LoggedCommand command, loggedCommand(book.database(), seq));
            const QString what = words::commandText(command.words.code, command.words.args, context.language());
            all.shown += context.text(QT_TRANSLATE_NOOP("cli", "no. %1 of %2 (%3)"), {QString::number(seq), command.author, what});
            all.numbers.append(seq);
            all.entries.append(QJsonObject{{QStringLiteral("seq"), seq},
                                           {QStringLiteral("author"), command.author},
                                           {QStringLiteral("command"), command.words.code},
                                           {QStringLiteral("args"), QJsonArray::fromStringList(command.words.args)},
                                           {QStringLiteral("text"), what}});
        }
        return all;
    }
};

class UndoCommand : public Command {
public:
    QString name() const override { return QStringLiteral("undo"); }
    QString form() const override { return QStringLiteral("undo [N | --entry NUMBER]"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Takes the newest change back, or the newest N: on a team’s server your own ones. “--entry” names one by its number in “log”, a colleague’s too where your role may.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo undo 2"); }
    std::vector<OptionSpec> options() const override { return {{entryOption, QStringLiteral("NUMBER")}}; }
    Result<int> execute(Context &context, const Call &call) override
    {
        SOMO_TRY(checkPositions(context, call, {QStringLiteral("N")}, 1));
        const bool isNamed = call.has(entryOption);
        if (isNamed && !call.positions().isEmpty())
            return context.usage(failure(ErrorCode::cliEither, {QStringLiteral("N"), entryOption}));
        SOMO_TRY_ASSIGN(const int number, isNamed ? numberFrom(context, entryOption, call.value(entryOption))
                                                  : numberFrom(context, QStringLiteral("N"), call.positions().value(0, QStringLiteral("1"))));
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        SOMO_TRY_ASSIGN(const QString author, context.author());
        std::vector<qint64> undone{number};
        if (isNamed) {
            const auto taken = book->undoCommand(number, author);
            if (!taken)
                return taken.error();
        } else {
            SOMO_TRY_ASSIGN(undone, book->undo(number, author));
        }
        SOMO_TRY_ASSIGN(const LoggedCommands done, LoggedCommands::of(context, *book, undone));
        SOMO_TRY(say(context, context.text(QT_TRANSLATE_NOOP("cli", "Taken back: %1."), {done.shown.join(QStringLiteral("; "))}),
                     {{QStringLiteral("undone"), done.numbers}, {QStringLiteral("entries"), done.entries}}));
        return exitDone;
    }

private:
    static inline const QString entryOption = QStringLiteral("--entry");

    static Result<int> numberFrom(Context &context, const QString &place, const QString &text)
    {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (isNumber && number >= 1)
            return number;
        return context.usage(failure(ErrorCode::cliBadValue, {place, text, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a number from 1"))}));
    }
};

class RedoCommand : public Command {
public:
    QString name() const override { return QStringLiteral("redo"); }
    QString form() const override { return QStringLiteral("redo"); }
    const char *purpose() const override { return QT_TRANSLATE_NOOP("cli", "Does again what the newest undo took back; on a team’s server what you took back yourself."); }
    QString example() const override { return QStringLiteral("--book tea.somo redo"); }
    Result<int> execute(Context &context, const Call &call) override
    {
        SOMO_TRY(checkPositions(context, call, {}));
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY_ASSIGN(const qint64 seq, book->redo(author));
        SOMO_TRY_ASSIGN(const LoggedCommands done, LoggedCommands::of(context, *book, {seq}));
        SOMO_TRY(say(context, context.text(QT_TRANSLATE_NOOP("cli", "Done again: %1."), done.shown), {{QStringLiteral("redone"), seq}, {QStringLiteral("entries"), done.entries}}));
        return exitDone;
    }
};

class CopyCommand : public Command {
public:
    QString name() const override { return QStringLiteral("copy"); }
    QString form() const override { return QStringLiteral("copy FROM TO"); }
    const char *purpose() const override { return QT_TRANSLATE_NOOP("cli", "A whole book between file and server, trail and all, verified."); }
    QString example() const override { return QStringLiteral("copy tea.somo postgresql://lead@office/tea"); }
    Result<int> execute(Context &context, const Call &call) override
    {
        SOMO_TRY(checkPositions(context, call, {QStringLiteral("FROM"), QStringLiteral("TO")}));
        SOMO_TRY(copyBook(call.positions()[0], call.positions()[1], std::make_unique<LedgerDerivation>()));
        SOMO_TRY(say(context, context.text(QT_TRANSLATE_NOOP("cli", "Copied %1 to %2."), call.positions()),
                     {{QStringLiteral("from"), call.positions()[0]}, {QStringLiteral("to"), call.positions()[1]}}));
        return exitDone;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> bookCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<NewCommand>());
    commands.push_back(std::make_unique<SettingsCommand>());
    commands.push_back(std::make_unique<SetCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<LogCommand>());
    commands.push_back(std::make_unique<UndoCommand>());
    commands.push_back(std::make_unique<RedoCommand>());
    commands.push_back(std::make_unique<CopyCommand>());
    return commands;
}

} // namespace somo::cli
