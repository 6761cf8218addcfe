// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/action_command.h"
#include "app/cli/customers_actions.h"

#include <QCoreApplication>

namespace somo::cli {

namespace {

std::vector<OptionSpec> filterOptionsAnd(std::initializer_list<OptionSpec> more)
{
    std::vector<OptionSpec> options = filterOptions();
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

/// `customers`, whose first word says what is done.
class CustomersCommand : public ActionCommand<CustomersAction> {
public:
    QString name() const override { return QStringLiteral("customers"); }
    QString form() const override { return QStringLiteral("customers [ACTION] …"); }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Lists of customers: filtered by any field and by what they did, saved as views, changed together, made one where two are the same person.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo customers --filter tag=vip --filter \"contact not_since 90d\" --sort revenue_12m --descending"); }
    Result<int> execute(Context &context, const Call &call) override
    {
        const QString word = call.positions().value(0);
        const CustomersAction *action = actionOf(word);
        if (!action)
            return context.usage(failure(ErrorCode::cliBadValue, {name(), word, knownWords()}));
        if (const QString strange = strangeOption(call, *action); !strange.isEmpty())
            return context.usage(failure(ErrorCode::cliUnknownOption, {strange, QString(name() + u' ' + word)}));
        const qsizetype most = action->words + (word.isEmpty() ? 0 : 1);
        if (call.positions().size() > most)
            return context.usage(failure(ErrorCode::cliTooManyArguments, {call.positions()[most]}));
        return action->run(context, call);
    }

protected:
    const std::vector<CustomersAction> &actions() const override
    {
        static const OptionSpec limit{QStringLiteral("--limit"), QStringLiteral("N")};
        static const OptionSpec after{QStringLiteral("--after"), QStringLiteral("CODE")};
        static const OptionSpec yes{QStringLiteral("--yes"), QString()};
        static const std::vector<OptionSpec> ofList = filterOptionsAnd({limit, after});
        static const char *const listForm = "[--filter CONDITION]… [--text WORDS] [--view NAME] [--sort FIELD] [--descending] [--limit N] [--after CODE]";
        static const char *const listPurpose
            = QT_TRANSLATE_NOOP("cli", "The customers for whom every condition holds. By name it reads on from --after; --limit 0 shows all.");
        static const std::vector<CustomersAction> all{
            {"", listForm, listPurpose, ofList, listCustomersAction},
            {"list", listForm, listPurpose, ofList, listCustomersAction},
            {"fields", "", QT_TRANSLATE_NOOP("cli", "What customers can be filtered by, and how each field is asked."), {}, filterFieldsAction},
            {"views", "[NAME [--filter CONDITION]… [--text WORDS] [--sort FIELD] [--descending] [--mine] | NAME --remove]",
             QT_TRANSLATE_NOOP("cli", "The saved views; with a name and conditions it keeps one, for everybody or for oneself."),
             filterOptionsAnd({{QStringLiteral("--mine"), QString()}, {QStringLiteral("--remove"), QString()}}), savedViewsAction, 1},
            {"bulk", "(--set FIELD=VALUE | --add-tag NAME | --remove-tag NAME) [--filter CONDITION]… [--text WORDS] [--view NAME] [--yes]",
             QT_TRANSLATE_NOOP("cli", "Changes all customers that the conditions find: keeper, group, segment, province, stage, a tag or a field of your own (own:CODE). Without --yes it says what would happen."),
             filterOptionsAnd({{QStringLiteral("--set"), QStringLiteral("FIELD=VALUE")}, {QStringLiteral("--add-tag"), QStringLiteral("NAME")}, {QStringLiteral("--remove-tag"), QStringLiteral("NAME")}, yes}),
             bulkAction},
            {"duplicates", "[--limit N]", QT_TRANSLATE_NOOP("cli", "Pairs who may be one person: the same phone or e-mail, or the same name in the same region."), {limit}, duplicatesAction},
            {"merge", "KEEP GONE [--yes]", QT_TRANSLATE_NOOP("cli", "Makes two customers one: what both say side by side, and with --yes the second becomes a part of the first."), {yes}, mergeAction, 2},
            {"provinces", "[--period P]", QT_TRANSLATE_NOOP("cli", "How many customers live in each province and what they bought, in a period or the last twelve months."),
             {{QStringLiteral("--period"), QStringLiteral("P")}}, provincesAction},
        };
        return all;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> customersCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<CustomersCommand>());
    return commands;
}

} // namespace somo::cli
