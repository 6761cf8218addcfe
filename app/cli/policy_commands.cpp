// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/input_file.h"
#include "core/commission/policy_check.h"
#include "core/commission/policy_diff.h"
#include "core/commission/policy_json.h"
#include "core/commission/policy_store.h"
#include "core/commission/policy_templates.h"
#include "core/commission/policy_words.h"
#include "core/words/error_words.h"
#include "core/words/formats.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace somo::cli {

namespace {

/// What is wrong with the document itself: exit 3.
bool isOfThePolicy(ErrorCode code)
{
    switch (code) {
    case ErrorCode::badJson:
    case ErrorCode::unknownPolicyKey:
    case ErrorCode::badPolicyValue:
    case ErrorCode::policyRefused:
    case ErrorCode::codeMissing:
    case ErrorCode::textTooLong: return true;
    default: return false;
    }
}

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

/// Where in the document it is; null where it is the document as a whole.
QJsonValue clauseOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::unknownPolicyKey: return orNull(error.args.value(1));
    case ErrorCode::badPolicyValue:
    case ErrorCode::policyRefused: return orNull(error.args.value(0));
    default: return QJsonValue::Null;
    }
}

QJsonObject headJson(const Policy &policy)
{
    return {{QStringLiteral("code"), policy.code}, {QStringLiteral("version"), policy.version}};
}

QString changeWord(PolicyChange change)
{
    switch (change) {
    case PolicyChange::none: return QStringLiteral("unchanged");
    case PolicyChange::added: return QStringLiteral("added");
    case PolicyChange::replaced: return QStringLiteral("replaced");
    }
    return {};
}

class PolicyCommand : public Command {
public:
    QString name() const override { return QStringLiteral("policy"); }
    QString form() const override
    {
        return QStringLiteral("policy check FILE | apply FILE | show [CODE [--version N]] | show --templates | show --template NAME");
    }
    const char *purpose() const override
    {
        return QT_TRANSLATE_NOOP("cli", "Commission policies as documents: “check” reads one and says what is wrong with it (against the book, if one is named), “apply” puts it in force, “show” lists those of the book or prints one; --template prints one to begin with.");
    }
    QString example() const override { return QStringLiteral("--book tea.somo --as An policy apply std-2026.json"); }
    std::vector<OptionSpec> options() const override
    {
        return {{QStringLiteral("--version"), QStringLiteral("N")}, {QStringLiteral("--template"), QStringLiteral("NAME")}, {QStringLiteral("--templates"), {}}};
    }
    Result<int> execute(Context &context, const Call &call) override
    {
        const QString what = call.positions().value(0);
        const QStringList rest = call.positions().mid(1);
        if (what == u"show")
            return show(context, call, rest);
        if (what != u"check" && what != u"apply")
            return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("policy"), what, QStringLiteral("check FILE, apply FILE, show")}));
        for (const char *option : {"--version", "--template", "--templates"}) {
            if (call.has(QString::fromLatin1(option)))
                return context.usage(failure(ErrorCode::cliUnknownOption, {QString::fromLatin1(option), QStringLiteral("policy %1").arg(what)}));
        }
        if (rest.isEmpty())
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("FILE")}));
        if (rest.size() > 1)
            return context.usage(failure(ErrorCode::cliTooManyArguments, {rest[1]}));
        const Result<int> done = what == u"check" ? check(context, rest.first()) : apply(context, rest.first());
        return !done && isOfThePolicy(done.error().code) ? refused(context, done.error(), rest.first()) : done;
    }

private:
    static Result<int> refused(const Context &context, Error error, const QString &path)
    {
        error.place.file = QFileInfo(path).fileName();
        context.writeError(words::errorText(error, context.language()));
        Answer answer;
        const QJsonObject problem{{QStringLiteral("clause"), clauseOf(error)}, {QStringLiteral("problem"), words::problemText(error, context.language())}};
        answer.json = QJsonObject{{QStringLiteral("sound"), false}, {QStringLiteral("errors"), QJsonArray{problem}}};
        if (context.format() == Format::json)
            SOMO_TRY(context.writeAnswer(answer));
        return exitRefused;
    }

    static Result<Policy> read(const QString &path, const BookSettings &settings)
    {
        SOMO_TRY_ASSIGN(const QByteArray json, readInputFile(path));
        return policyFromJson(json, settings, QFileInfo(path).fileName());
    }

    /// Without a book only what the document says by itself can be looked at.
    static Result<int> check(Context &context, const QString &path)
    {
        Book *book = nullptr;
        if (!context.place().isEmpty()) {
            SOMO_TRY_ASSIGN(book, context.book(Book::Mode::readOnly));
        }
        SOMO_TRY_ASSIGN(const Policy policy, read(path, book ? book->settings() : BookSettings()));
        Answer answer;
        if (book) {
            SOMO_TRY_ASSIGN(const PolicyChange change, checkPolicyInBook(book->database(), book->settings(), policy));
            if (change == PolicyChange::none)
                answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "The book has it already."));
        } else {
            SOMO_TRY(checkPolicy(policy));
        }
        QJsonObject json = headJson(policy);
        json[QStringLiteral("sound")] = true;
        answer.json = json;
        answer.tail.prepend(context.text(QT_TRANSLATE_NOOP("cli", "The policy %1, version %2, is sound."), {policy.code, QString::number(policy.version)}));
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }

    static Result<int> apply(Context &context, const QString &path)
    {
        SOMO_TRY_ASSIGN(Book *const book, context.book());
        SOMO_TRY_ASSIGN(const QString author, context.author());
        SOMO_TRY_ASSIGN(const Policy policy, read(path, book->settings()));
        SOMO_TRY_ASSIGN(const auto versions, policyVersions(book->database(), book->settings(), policy.code));
        PolicyChange change = PolicyChange::none;
        const CommandWords words{QStringLiteral("policy_applied"), {policy.code, QString::number(policy.version), policy.days.first.toIso()}};
        SOMO_TRY(book->write(words, author, [&](Database &database) -> Status {
            SOMO_TRY_ASSIGN(const AppliedPolicy applied, applyPolicy(database, book->settings(), policy));
            change = applied.change;
            return success();
        }));
        SOMO_TRY(context.writeAnswer(applied(context, *book, policy, change, versions)));
        return exitDone;
    }

    static Answer applied(const Context &context, const Book &book, const Policy &policy, PolicyChange change, const std::vector<StoredPolicy> &versions)
    {
        Answer answer;
        QJsonObject json = headJson(policy);
        json[QStringLiteral("change")] = changeWord(change);
        json[QStringLiteral("from")] = policy.days.first.toIso();
        json[QStringLiteral("to")] = policy.days.last.toIso();
        QStringList differences;
        // What was said until now: the text that it replaces, else the version before it.
        for (auto before = versions.rbegin(); change != PolicyChange::none && before != versions.rend(); ++before) {
            if (before->policy.version > policy.version)
                continue;
            differences = policyDifferences(before->policy, policy, book.settings().currency, context.language());
            break;
        }
        json[QStringLiteral("differences")] = QJsonArray::fromStringList(differences);
        answer.json = json;
        const QStringList head{policy.code, QString::number(policy.version), Formats(context.language()).range(policy.days)};
        answer.tail = QStringList{change == PolicyChange::none ? context.text(QT_TRANSLATE_NOOP("cli", "The policy %1, version %2, is in the book already; nothing was changed."), head)
                                                               : context.text(QT_TRANSLATE_NOOP("cli", "The policy %1, version %2, is in force: %3."), head)};
        for (const QString &difference : differences)
            answer.tail += QStringLiteral("  ") + difference;
        return answer;
    }

    static Result<int> show(Context &context, const Call &call, const QStringList &rest)
    {
        const bool fromTemplate = call.has(QStringLiteral("--template"));
        const bool templates = call.has(QStringLiteral("--templates"));
        const bool version = call.has(QStringLiteral("--version"));
        if (rest.size() > 1)
            return context.usage(failure(ErrorCode::cliTooManyArguments, {rest[1]}));
        if (fromTemplate && templates)
            return context.usage(failure(ErrorCode::cliEither, {QStringLiteral("--template"), QStringLiteral("--templates")}));
        if ((fromTemplate || templates) && (version || !rest.isEmpty()))
            return context.usage(failure(ErrorCode::cliEither, {fromTemplate ? QStringLiteral("--template") : QStringLiteral("--templates"), QStringLiteral("CODE")}));
        if (version && rest.isEmpty())
            return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("CODE")}));
        if (templates)
            return listTemplates(context);
        if (fromTemplate)
            return showTemplate(context, call.value(QStringLiteral("--template")));
        return rest.isEmpty() ? list(context) : showOne(context, rest.first(), version ? std::optional(call.value(QStringLiteral("--version"))) : std::nullopt);
    }

    /// The document itself, whatever the format: it is what `apply` reads.
    static int print(const Context &context, const Policy &policy, const Currency &currency)
    {
        context.write(QString::fromUtf8(policyToJson(policy, currency)));
        return exitDone;
    }

    static Result<int> showOne(Context &context, const QString &code, const std::optional<QString> &version)
    {
        std::optional<int> number;
        if (version) {
            bool isNumber = false;
            number = version->toInt(&isNumber);
            if (!isNumber || *number < 1)
                return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--version"), *version, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a whole number from 1"))}));
        }
        SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
        SOMO_TRY_ASSIGN(const StoredPolicy stored, policyOf(book->database(), book->settings(), code, number));
        return print(context, stored.policy, book->settings().currency);
    }

    /// For the book that is named, in its currency and over its fiscal year; without one for a new book.
    static Result<int> showTemplate(Context &context, const QString &name)
    {
        BookSettings settings;
        if (!context.place().isEmpty()) {
            SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
            settings = book->settings();
        }
        const auto policy = policyFromTemplate(name, settings, context.language(), context.today());
        if (policy)
            return print(context, *policy, settings.currency);
        QStringList names;
        for (const PolicyTemplate &each : policyTemplates())
            names += each.name.toString();
        return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--template"), name, names.join(QStringLiteral(", "))}));
    }

    static Result<int> listTemplates(const Context &context)
    {
        Answer answer;
        QJsonArray rows;
        for (const PolicyTemplate &each : policyTemplates()) {
            const QString title = words::translated(context.language(), "policy", each.title);
            const QString purpose = words::translated(context.language(), "policy", each.purpose);
            rows.append(QJsonObject{{QStringLiteral("name"), each.name.toString()}, {QStringLiteral("title"), title}, {QStringLiteral("purpose"), purpose}});
            answer.rows.push_back({each.name.toString(), title, purpose});
        }
        answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Template")), context.text(QT_TRANSLATE_NOOP("cli", "Title")), context.text(QT_TRANSLATE_NOOP("cli", "What it does"))};
        answer.csvHeaders = QStringList{QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("purpose")};
        answer.csvRows = answer.rows;
        answer.json = QJsonObject{{QStringLiteral("rows"), rows}};
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }

    static Result<int> list(Context &context)
    {
        SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
        SOMO_TRY_ASSIGN(const auto policies, loadPolicies(book->database(), book->settings()));
        const Formats formats(context.language());
        Answer answer;
        QJsonArray rows;
        for (const StoredPolicy &stored : policies) {
            const Policy &policy = stored.policy;
            const PolicyCover &covers = policy.covers;
            QJsonObject row = headJson(policy);
            row[QStringLiteral("name")] = policy.name;
            row[QStringLiteral("from")] = policy.days.first.toIso();
            row[QStringLiteral("to")] = policy.days.last.toIso();
            row[QStringLiteral("payer")] = orNull(policy.payer);
            row[QStringLiteral("base")] = documentWord(policy.base);
            row[QStringLiteral("period")] = documentWord(policy.period);
            row[QStringLiteral("reason")] = orNull(policy.reason);
            rows.append(row);
            const QString whom = (covers.people + covers.teams).join(QStringLiteral(", "));
            answer.rows.push_back({policy.code, QString::number(policy.version), policy.name, formats.date(policy.days.first), formats.date(policy.days.last), policy.payer,
                                   covers.everyone ? context.text(QT_TRANSLATE_NOOP("cli", "everyone")) : whom});
            answer.csvRows.push_back({policy.code, QString::number(policy.version), policy.name, policy.days.first.toIso(), policy.days.last.toIso(), policy.payer,
                                      documentWord(policy.base), documentWord(policy.period), policy.reason});
        }
        answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Policy")), context.text(QT_TRANSLATE_NOOP("cli", "Version")), context.text(QT_TRANSLATE_NOOP("cli", "Name")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "From")), context.text(QT_TRANSLATE_NOOP("cli", "To")),
                                     context.text(QT_TRANSLATE_NOOP("cli", "Paid by")), context.text(QT_TRANSLATE_NOOP("cli", "For whom"))};
        answer.right = {false, true, false, false, false, false, false};
        answer.csvHeaders = QStringList{QStringLiteral("code"), QStringLiteral("version"), QStringLiteral("name"), QStringLiteral("from"), QStringLiteral("to"),
                                        QStringLiteral("payer"), QStringLiteral("base"), QStringLiteral("period"), QStringLiteral("reason")};
        answer.json = QJsonObject{{QStringLiteral("rows"), rows}};
        SOMO_TRY(context.writeAnswer(answer));
        return exitDone;
    }
};

} // namespace

std::vector<std::unique_ptr<Command>> policyCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<PolicyCommand>());
    return commands;
}

} // namespace somo::cli
