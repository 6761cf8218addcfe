// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/log_command.h"

#include "core/commission/trail_pay_query.h"
#include "core/storage/trail_query.h"
#include "core/words/command_words.h"
#include "core/words/trail_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace somo::cli {

namespace {

constexpr int mostLogRows = 1'000;

const QString logSinceOption = QStringLiteral("--since");
const QString logUntilOption = QStringLiteral("--until");
const QString logByOption = QStringLiteral("--by");
const QString logOfOption = QStringLiteral("--of");
const QString logKindOption = QStringLiteral("--kind");
const QString logTextOption = QStringLiteral("--text");

QDateTime logMoment(Book &book, qint64 moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::OffsetFromUTC, book.settings().offsetMinutes * 60);
}

QJsonObject logEntryJson(const Context &context, Book &book, const LoggedCommand &command)
{
    return {{QStringLiteral("seq"), command.seq},
            {QStringLiteral("moment"), logMoment(book, command.moment).toString(Qt::ISODate)},
            {QStringLiteral("author"), command.author},
            {QStringLiteral("command"), command.words.code},
            {QStringLiteral("args"), QJsonArray::fromStringList(command.words.args)},
            {QStringLiteral("text"), words::commandText(command.words.code, command.words.args, context.language())},
            {QStringLiteral("undoes"), command.undoes ? QJsonValue(command.undoes) : QJsonValue::Null}};
}

/// The begin of a day in the book's offset, ms UTC.
Result<qint64> logDayOption(Context &context, const Call &call, const QString &option, int daysOn, const Book &book)
{
    if (!call.has(option))
        return 0;
    const auto day = Day::fromIso(call.value(option));
    if (!day)
        return context.usage(failure(ErrorCode::cliBadValue, {option, call.value(option), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a date such as 2026-10-31"))}));
    return QDateTime(day->toDate().addDays(daysOn), QTime(0, 0), Qt::OffsetFromUTC, book.settings().offsetMinutes * 60).toMSecsSinceEpoch();
}

QString logOpName(char op)
{
    return op == 'i' ? QStringLiteral("insert") : op == 'd' ? QStringLiteral("delete") : QStringLiteral("update");
}

/// A row's own line: what became of it, and why its fields can't be told.
QString logRowState(const Context &context, const TrailRow &row)
{
    if (row.isErased)
        return context.text(QT_TRANSLATE_NOOP("cli", "what it said is not kept any more, or not for this login"));
    if (row.isPrivate)
        return context.text(QT_TRANSLATE_NOOP("cli", "somebody else’s pay"));
    const QString op = row.op == 'i' ? context.text(QT_TRANSLATE_NOOP("cli", "new")) : row.op == 'd' ? context.text(QT_TRANSLATE_NOOP("cli", "taken away")) : QString();
    if (!row.isChangedSince)
        return op;
    const QString since = context.text(QT_TRANSLATE_NOOP("cli", "stands otherwise now"));
    return op.isEmpty() ? since : QString(op + QStringLiteral(", ") + since);
}

} // namespace

QString LogCommand::form() const
{
    return QStringLiteral("log [--since DATE] [--until DATE] [--by NAME] [--kind KIND] [--text WORDS] [--of KIND CODE] | NUMBER");
}

const char *LogCommand::purpose() const
{
    return QT_TRANSLATE_NOOP("cli", "Who changed what when, newest first: by day, by whom, by kind of thing, by words in any order, or of one order, customer, person, product, target, policy, statement, bonus or deal. With a number the rows that one entry changed, from what to what.");
}

std::vector<OptionSpec> LogCommand::options() const
{
    return {{logSinceOption, QStringLiteral("DATE")}, {logUntilOption, QStringLiteral("DATE")}, {logByOption, QStringLiteral("NAME")},
            {logKindOption, QStringLiteral("KIND")},  {logTextOption, QStringLiteral("WORDS")}, {logOfOption, QStringLiteral("KIND")}};
}

Result<int> LogCommand::execute(Context &context, const Call &call)
{
    const qsizetype most = 1;
    if (call.positions().size() > most)
        return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[most]}));
    if (call.has(logOfOption) && call.positions().isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("CODE")}));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    if (!call.has(logOfOption) && !call.positions().isEmpty())
        return showEntry(context, *book, call.positions().first());
    SOMO_TRY_ASSIGN(const TrailAsk ask, askOf(context, call, *book));
    return showList(context, *book, ask);
}

Result<TrailAsk> LogCommand::askOf(Context &context, const Call &call, Book &book)
{
    TrailAsk ask;
    SOMO_TRY_ASSIGN(ask.since, logDayOption(context, call, logSinceOption, 0, book));
    SOMO_TRY_ASSIGN(ask.until, logDayOption(context, call, logUntilOption, 1, book)); // with that day
    ask.author = call.value(logByOption);
    ask.text = call.value(logTextOption);
    ask.language = context.language();
    ask.kind = call.value(logKindOption);
    if (!ask.kind.isEmpty() && !trailKinds().contains(ask.kind))
        return context.usage(failure(ErrorCode::cliBadValue, {logKindOption, ask.kind, trailKinds().join(QStringLiteral(", "))}));
    if (call.has(logOfOption)) {
        const QString kind = call.value(logOfOption);
        const QString code = call.positions().first();
        if (!trailThingKinds().contains(kind))
            return context.usage(failure(ErrorCode::cliBadValue, {logOfOption, kind, trailThingKinds().join(QStringLiteral(", "))}));
        SOMO_TRY_ASSIGN(ask.of, thingNamed(book.database(), kind, code));
        if (!ask.of)
            return failure(ErrorCode::cliNotFound, {logOfOption, code});
    }
    return ask;
}

Result<int> LogCommand::showList(Context &context, Book &book, const TrailAsk &ask)
{
    const ReadView view(book.database());
    SOMO_TRY(view.begun());
    SOMO_TRY_ASSIGN(const TrailFound found, findCommands(book.database(), ask));
    SOMO_TRY_ASSIGN(const std::vector<LoggedCommand> commands, commandsOf(book.database(), found.seqs));
    const Formats formats(context.language(), book.settings().currency);
    Answer answer;
    QJsonArray rows;
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "No.")), context.text(QT_TRANSLATE_NOOP("cli", "When")),
                                 context.text(QT_TRANSLATE_NOOP("cli", "Who")), context.text(QT_TRANSLATE_NOOP("cli", "What"))};
    answer.right = {true, false, false, false};
    for (const LoggedCommand &each : commands) {
        QJsonObject row = logEntryJson(context, book, each);
        row[QStringLiteral("taken_back")] = found.takenBack.contains(each.seq);
        const QDateTime moment = logMoment(book, each.moment);
        answer.rows.push_back({QString::number(each.seq), formats.moment(moment), each.author, row[QStringLiteral("text")].toString()});
        answer.csvRows.push_back({QString::number(each.seq), moment.toString(Qt::ISODate), each.author, each.words.code, each.words.args.join(QLatin1Char(';'))});
        rows.append(row);
    }
    answer.csvHeaders = QStringList{QStringLiteral("seq"), QStringLiteral("moment"), QStringLiteral("author"), QStringLiteral("command"), QStringLiteral("args")};
    answer.json = QJsonObject{{QStringLiteral("rows"), rows}};
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> LogCommand::showEntry(Context &context, Book &book, const QString &number)
{
    bool isNumber = false;
    const qint64 seq = number.toLongLong(&isNumber);
    if (!isNumber || seq < 1)
        return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("NUMBER"), number, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a number from 1"))}));
    const ReadView view(book.database());
    SOMO_TRY(view.begun());
    SOMO_TRY_ASSIGN(const LoggedCommand command, loggedCommand(book.database(), seq));
    // Whoever doesn't say who they are is shown nobody's pay but in a book of one person.
    SOMO_TRY_ASSIGN(const QString reader, context.author());
    SOMO_TRY_ASSIGN(const TrailRows changed, readableRowsOfCommand(book.database(), book.settings(), reader, context.today(), seq, mostLogRows));
    const Formats formats(context.language(), book.settings().currency);
    Answer answer;
    QJsonObject json = logEntryJson(context, book, command);
    answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "No. %1, %2, %3: %4"), {number, formats.moment(logMoment(book, command.moment)), command.author, json[QStringLiteral("text")].toString()});
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Row")), context.text(QT_TRANSLATE_NOOP("cli", "Field")),
                                 context.text(QT_TRANSLATE_NOOP("cli", "Before")), context.text(QT_TRANSLATE_NOOP("cli", "After"))};
    QJsonArray rows;
    for (const TrailRow &row : changed.rows) {
        const auto shown = [&](const TrailField &field, const QString &value) {
            return words::trailValue(row.table, field.column, value, row.metric, formats, book.settings().offsetMinutes);
        };
        QJsonArray fields;
        answer.rows.push_back({QString(context.thing(row.table) + QLatin1Char(' ') + row.label).trimmed(), logRowState(context, row), QString(), QString()});
        for (const TrailField &field : row.fields) {
            const QString before = shown(field, field.before);
            const QString after = shown(field, field.after);
            answer.rows.push_back({QString(), words::trailField(field.column, context.language()), before, after});
            answer.csvRows.push_back({row.table, QString::number(row.row), logOpName(row.op), field.column, before, after});
            fields.append(QJsonObject{{QStringLiteral("field"), field.column}, {QStringLiteral("before"), before}, {QStringLiteral("after"), after}});
        }
        rows.append(QJsonObject{{QStringLiteral("table"), row.table}, {QStringLiteral("id"), row.row}, {QStringLiteral("op"), logOpName(row.op)}, {QStringLiteral("label"), row.label},
                                {QStringLiteral("erased"), row.isErased}, {QStringLiteral("private"), row.isPrivate}, {QStringLiteral("changed_since"), row.isChangedSince}, {QStringLiteral("fields"), fields}});
    }
    if (changed.all > qint64(changed.rows.size()))
        answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "These are the first %1 of %2 rows."), {QString::number(changed.rows.size()), QString::number(changed.all)});
    json[QStringLiteral("changed")] = changed.all;
    json[QStringLiteral("rows")] = rows;
    answer.csvHeaders = QStringList{QStringLiteral("table"), QStringLiteral("id"), QStringLiteral("op"), QStringLiteral("field"), QStringLiteral("before"), QStringLiteral("after")};
    answer.json = json;
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

} // namespace somo::cli
