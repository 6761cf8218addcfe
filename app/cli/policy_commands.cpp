// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_actions.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo::cli {

namespace {

const std::vector<PolicyAction> &actions()
{
    static const std::vector<PolicyAction> all = [] {
        std::vector<PolicyAction> made;
        for (const auto make : {policyDocumentActions, policyShowActions, policyDraftActions})
            std::ranges::move(make(), std::back_inserter(made));
        return made;
    }();
    return all;
}

QString knownWords()
{
    QStringList words;
    for (const PolicyAction &action : actions())
        words += QString::fromLatin1(action.word);
    return words.join(QStringLiteral(", "));
}

bool takes(const PolicyAction &action, const QString &option)
{
    return std::ranges::any_of(action.options, [&](const OptionSpec &spec) { return spec.name == option; });
}

/// `policy`, whose first word says what is done.
class PolicyCommand : public Command {
public:
    QString name() const override { return QStringLiteral("policy"); }
    QString form() const override { return QStringLiteral("policy ACTION …"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Commission policies as documents: read, checked, drafted, proposed, agreed to by name, and put in force.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo --as An policy apply std-2026.json"); }
    std::vector<Part> parts() const override
    {
        std::vector<Part> parts;
        for (const PolicyAction &action : actions())
            parts.push_back({QStringList{name(), QString::fromLatin1(action.word), QString::fromUtf8(action.form)}.join(u' ').simplified(), action.purpose});
        return parts;
    }
    std::vector<OptionSpec> options() const override
    {
        std::vector<OptionSpec> all;
        for (const PolicyAction &action : actions()) {
            for (const OptionSpec &spec : action.options) {
                if (std::ranges::none_of(all, [&](const OptionSpec &known) { return known.name == spec.name; }))
                    all.push_back(spec);
            }
        }
        return all;
    }
    Result<int> execute(Context &context, const Call &call) override
    {
        const QString word = call.positions().value(0);
        if (word.isEmpty())
            return context.usage(failure(ErrorCode::cliArgumentMissing, {knownWords()}));
        const auto action = std::ranges::find_if(actions(), [&](const PolicyAction &each) { return word == QLatin1String(each.word); });
        if (action == actions().end())
            return context.usage(failure(ErrorCode::cliBadValue, {name(), word, knownWords()}));
        for (const OptionSpec &spec : options()) {
            if (call.has(spec.name) && !takes(*action, spec.name))
                return context.usage(failure(ErrorCode::cliUnknownOption, {spec.name, QString(name() + u' ' + word)}));
        }
        return action->run(context, call, call.positions().mid(1));
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
