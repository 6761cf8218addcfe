// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commission_actions.h"

#include <QCoreApplication>

#include <algorithm>

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

const std::vector<CommissionAction> &actions()
{
    static const std::vector<CommissionAction> all = [] {
        std::vector<CommissionAction> made;
        for (const auto make : actionMakers)
            made.push_back(make());
        return made;
    }();
    return all;
}

const CommissionAction *actionOf(const QString &word)
{
    const auto found = std::ranges::find_if(actions(), [&](const CommissionAction &action) { return word == QLatin1String(action.word); });
    return found == actions().end() ? nullptr : &*found;
}

QString knownWords()
{
    QStringList words;
    for (const CommissionAction &action : actions()) {
        if (*action.word)
            words += QString::fromLatin1(action.word);
    }
    return words.join(QStringLiteral(", "));
}

bool takes(const CommissionAction &action, const QString &option)
{
    return std::ranges::any_of(action.options, [&](const OptionSpec &spec) { return spec.name == option; });
}

/// `commission`, whose first word says what is done.
class CommissionCommand : public Command {
public:
    QString name() const override { return QStringLiteral("commission"); }
    QString form() const override { return QStringLiteral("commission [ACTION] --period P …"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Statements of commission, and a period's way from open to closed.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo --format json commission --period 2026-10"); }
    std::vector<Part> parts() const override
    {
        std::vector<Part> parts;
        for (const CommissionAction &action : actions())
            parts.push_back({QStringList{name(), QString::fromLatin1(action.word), QString::fromUtf8(action.form)}.join(u' ').simplified(), action.purpose});
        return parts;
    }
    std::vector<OptionSpec> options() const override
    {
        std::vector<OptionSpec> all;
        for (const CommissionAction &action : actions()) {
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
        const CommissionAction *action = actionOf(word);
        if (!action)
            return context.usage(failure(ErrorCode::cliBadValue, {name(), word, knownWords()}));
        if (const qsizetype most = action->words + (word.isEmpty() ? 0 : 1); call.positions().size() > most)
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[most]}));
        for (const OptionSpec &spec : options()) {
            if (call.has(spec.name) && !takes(*action, spec.name))
                return context.usage(failure(ErrorCode::cliUnknownOption, {spec.name, QString(name() + u' ' + word).trimmed()}));
        }
        if (action->needsPeriod && !call.has(QStringLiteral("--period")))
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--period")}));
        return action->run(context, call);
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
