// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/report/text_table.h"
#include "core/words/error_words.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <algorithm>
#include <iterator>

namespace somo::cli {

namespace {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> all;
    for (auto make : {bookCommands, backupCommands, recoverCommands, importCommands, profileCommands, joiningCommands, boardCommands, kpiCommands, policyCommands, commissionCommands, weeklyCommands, customerCommands, privacyCommands, customersCommands, careCommands, dealCommands, insightCommands, reportCommands, searchCommands, quickCommands, exportCommands,
                      teamCommands, todayCommands}) {
        auto some = make();
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return all;
}

/// Commands of the contract that this version doesn't have yet: refused by name instead of misunderstood.
bool isLater(const QString &name)
{
    static const QStringList later{};
    return later.contains(name);
}

void writeOverview(const Context &context, const std::vector<std::unique_ptr<Command>> &commands)
{
    context.write(QStringLiteral("somo-cli [--book PLACE] [--format table|json|csv] [--lang vi|en] [--today DATE] [--as PERSON] COMMAND …\n\n"));
    TextTable table;
    for (const auto &command : commands)
        table.addRow({command->name(), context.text(command->purpose())});
    context.write(table.toText());
    context.write(QLatin1Char('\n')
                  + context.text(QT_TRANSLATE_NOOP("cli", "PLACE is a .somo file or postgresql://user@host/database; SOMO_BOOK may name it too. COMMAND --help says more.\n"
                                                          "Exit codes: 0 done, 1 could not be done, 2 the call's words are off, 3 input refused and nothing written, 4 done with rows skipped.\n")));
}

void writeHelp(const Context &context, const Command &command)
{
    QString parts;
    for (const Command::Part &part : command.parts())
        parts += part.form + QStringLiteral("\n    ") + context.text(part.purpose) + QLatin1Char('\n');
    if (!parts.isEmpty())
        parts += QLatin1Char('\n');
    context.write(QString(QStringLiteral("somo-cli ") + command.form() + QStringLiteral("\n\n") + context.text(command.purpose()) + QStringLiteral("\n\n") + parts
                          + context.text(QT_TRANSLATE_NOOP("cli", "Example: %1"), {QString(QStringLiteral("somo-cli ") + command.example())})
                          + QLatin1Char('\n')));
}

Result<int> runCommand(Context &context, const QStringList &words)
{
    SOMO_TRY_ASSIGN(const QStringList rest, context.takeGlobals(words));
    const auto commands = allCommands();
    const bool wantsHelp = rest.contains(QStringLiteral("--help")) || rest.contains(QStringLiteral("-h"));
    if (rest.isEmpty() || (wantsHelp && rest.first().startsWith(QLatin1Char('-'))) || rest.first() == u"help") {
        writeOverview(context, commands);
        return rest.isEmpty() ? exitUsage : exitDone;
    }
    if (rest.first() == u"--version") {
        context.write(QString(QStringLiteral("somo-cli ") + QString::fromLatin1(SOMO_VERSION_TEXT) + QLatin1Char('\n')));
        return exitDone;
    }
    const QString &name = rest.first();
    const auto command = std::find_if(commands.begin(), commands.end(), [&](const auto &each) { return each->name() == name; });
    if (command == commands.end())
        return context.usage(failure(isLater(name) ? ErrorCode::cliNotYet : ErrorCode::cliUnknownCommand, {name}));
    if (wantsHelp) {
        writeHelp(context, **command);
        return exitDone;
    }
    SOMO_USAGE_ASSIGN(const Call call, Call::parse(rest.mid(1), (*command)->options(), name));
    return (*command)->execute(context, call);
}

} // namespace

int run(const QStringList &words, const Surroundings &surroundings)
{
    Context context(surroundings);
    const Result<int> done = runCommand(context, words);
    // An answer that reached nobody (a full disk behind >) is no success.
    if (auto *out = qobject_cast<QFileDevice *>(surroundings.out); done && out && !out->flush()) {
        context.writeError(words::errorText(failure(ErrorCode::outputNotWritten, {QStringLiteral("stdout"), out->errorString()}), context.language()));
        return exitFailed;
    }
    if (done)
        return *done;
    context.writeError(words::errorText(context.withCause(done.error()), context.language()));
    if (done.error().code == ErrorCode::importTouchedSince)
        context.writeError(context.text(QT_TRANSLATE_NOOP("cli", "“imports undo %1 --force” takes it back and loses those changes."), {done.error().args.value(0)}));
    return context.isUsage() ? exitUsage : exitFailed;
}

} // namespace somo::cli
