// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/action_command.h"
#include "app/cli/commission_actions.h"

#include <QCoreApplication>

namespace somo::cli {

namespace {

constexpr CommissionAction (*actionMakers[])() = {
    statementsAction,
    calculateAction,
    approveAction,
    closeAction,
    reopenAction,
    statusAction,
    compareAction,
    bonusAction,
    payAction,
    simulateAction,
    matchAction,
    askAction,
    answerAction,
    questionsAction,
};

/// `commission`, whose first word says what is done.
class CommissionCommand : public ActionCommand<CommissionAction> {
public:
    QString name() const override { return QStringLiteral("commission"); }
    QString form() const override { return QStringLiteral("commission [ACTION] --period P …"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Statements of commission, and a period's way from open to closed.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo --format json commission --period 2026-10"); }
    Result<int> execute(Context &context, const Call &call) override
    {
        const QString word = call.positions().value(0);
        const CommissionAction *action = actionOf(word);
        if (!action)
            return context.usage(failure(ErrorCode::cliBadValue, {name(), word, knownWords()}));
        if (const qsizetype most = action->words + (word.isEmpty() ? 0 : 1); call.positions().size() > most)
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[most]}));
        if (const QString strange = strangeOption(call, *action); !strange.isEmpty())
            return context.usage(failure(ErrorCode::cliUnknownOption, {strange, QString(name() + u' ' + word).trimmed()}));
        if (action->needsPeriod && !call.has(QStringLiteral("--period")))
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--period")}));
        return action->run(context, call);
    }

protected:
    const std::vector<CommissionAction> &actions() const override
    {
        static const std::vector<CommissionAction> all = [] {
            std::vector<CommissionAction> made;
            for (const auto make : actionMakers)
                made.push_back(make());
            return made;
        }();
        return all;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> commissionCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<CommissionCommand>());
    return commands;
}

} // namespace somo::cli
