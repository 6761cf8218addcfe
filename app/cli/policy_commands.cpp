// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/action_command.h"
#include "app/cli/policy_actions.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo::cli {

namespace {

/// `policy`, whose first word says what is done.
class PolicyCommand : public ActionCommand<PolicyAction> {
public:
    QString name() const override { return QStringLiteral("policy"); }
    QString form() const override { return QStringLiteral("policy ACTION …"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Commission policies as documents: read, checked, drafted, proposed, agreed to by name, and put in force.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo --as An policy apply std-2026.json"); }
    Result<int> execute(Context &context, const Call &call) override
    {
        const QString word = call.positions().value(0);
        if (word.isEmpty())
            return context.usage(failure(ErrorCode::cliArgumentMissing, {knownWords()}));
        const PolicyAction *action = actionOf(word);
        if (!action)
            return context.usage(failure(ErrorCode::cliBadValue, {name(), word, knownWords()}));
        if (const QString strange = strangeOption(call, *action); !strange.isEmpty())
            return context.usage(failure(ErrorCode::cliUnknownOption, {strange, QString(name() + u' ' + word)}));
        return action->run(context, call, call.positions().mid(1));
    }

protected:
    const std::vector<PolicyAction> &actions() const override
    {
        static const std::vector<PolicyAction> all = [] {
            std::vector<PolicyAction> made;
            for (const auto make : {policyDocumentActions, policyShowActions, policyDraftActions})
                std::ranges::move(make(), std::back_inserter(made));
            return made;
        }();
        return all;
    }
};

} // namespace

Result<QString> onlyArgument(Context &context, const QStringList &rest, const char *name)
{
    if (rest.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QString::fromLatin1(name)}));
    if (rest.size() > 1)
        return context.usage(failure(ErrorCode::cliTooManyArguments, {rest[1]}));
    return rest.first();
}

std::vector<std::unique_ptr<Command>> policyCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<PolicyCommand>());
    return commands;
}

} // namespace somo::cli
