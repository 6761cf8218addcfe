// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_actions.h"
#include "core/commission/policy_diff.h"
#include "core/commission/policy_json.h"
#include "core/commission/policy_name_query.h"
#include "core/commission/policy_templates.h"
#include "core/commission/policy_words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace somo::cli {

namespace {

/// The bands that no sentence holds, below it.
void addBands(const Context &context, const PayScale &scale, const Formats &formats, Answer &answer)
{
    for (size_t i = 0; scale.bands.size() > 1 && i < scale.bands.size(); ++i) {
        const PayBand &band = scale.bands[i];
        answer.rows.push_back({QString(), context.text(QT_TRANSLATE_NOOP("cli", "from %1: %2"), {edgeText(band.from, scale.edges, formats), bandPayText(band, formats)})});
    }
}

/// What a policy says, clause by clause.
Status writeSentences(Context &context, Book &book, const Policy &policy)
{
    SOMO_TRY_ASSIGN(const PolicyNames names, policy_names::namesOf(book.database(), policy));
    const Formats formats(context.language(), book.settings().currency);
    Answer answer;
    QJsonArray rows;
    for (const ClauseSentence &sentence : policySentences(policy, book.settings().currency, context.language(), names, isPersonal(book.settings()))) {
        rows.append(QJsonObject{{QStringLiteral("clause"), sentence.clause}, {QStringLiteral("text"), sentence.text()}});
        answer.rows.push_back({sentence.clause, sentence.text()});
        for (size_t i = 0; i < policy.rules.size(); ++i) {
            if (clause::named(u"rules", policy.rules[i].id, qsizetype(i)) == sentence.clause)
                addBands(context, payScaleOf(policy, policy.rules[i]), formats, answer);
        }
        for (size_t i = 0; i < policy.pools.size(); ++i) {
            if (clause::named(u"team_pools", policy.pools[i].team, qsizetype(i)) == sentence.clause)
                addBands(context, payScaleOf(policy, policy.pools[i]), formats, answer);
        }
    }
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Clause")), context.text(QT_TRANSLATE_NOOP("cli", "What it says"))};
    answer.csvHeaders = QStringList{QStringLiteral("clause"), QStringLiteral("text")};
    answer.csvRows = answer.rows;
    QJsonObject json = policyHeadJson(policy);
    json[QStringLiteral("sentences")] = rows;
    answer.json = json;
    return context.writeAnswer(answer);
}

/// `before` may be missing: then there is nothing to hold it against.
Status writeDifferences(Context &context, Book &book, const std::optional<Policy> &before, const Policy &after)
{
    SOMO_TRY_ASSIGN(const PolicyNames names, policy_names::namesOf(book.database(), before, after));
    const QStringList differences = before ? policyDifferences(*before, after, book.settings().currency, context.language(), names) : QStringList();
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("before"), before ? QJsonValue(policyHeadJson(*before)) : QJsonValue(QJsonValue::Null)}, {QStringLiteral("after"), policyHeadJson(after)},
                              {QStringLiteral("differences"), QJsonArray::fromStringList(differences)}};
    answer.csvHeaders = QStringList{QStringLiteral("difference")};
    for (const QString &difference : differences)
        answer.csvRows.push_back({difference});
    if (!before)
        answer.tail = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "There is no other version to hold it against."))};
    else if (differences.isEmpty())
        answer.tail = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Both say the same."))};
    else
        answer.tail = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "%1, version %2, against %3, version %4:"),
                                               {after.code, QString::number(after.version), before->code, QString::number(before->version)})} + differences;
    return context.writeAnswer(answer);
}

Result<int> showOne(Context &context, const Call &call, const QString &code)
{
    SOMO_TRY_ASSIGN(const std::optional<int> number, versionOf(context, call));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const StoredPolicy stored, policyOf(book->database(), book->settings(), code, number));
    if (call.has(QStringLiteral("--sentences")))
        SOMO_TRY(writeSentences(context, *book, stored.policy));
    else
        printPolicy(context, stored.policy, book->settings().currency);
    return exitDone;
}

/// A file, "CODE/N" for one version of a policy, or its code: the version in force on the day where one is asked for, else, and
/// where none is, the newest.
Result<Policy> policyNamed(Book &book, const QString &text, std::optional<Day> inForceOn = {})
{
    if (QFileInfo::exists(text))
        return policyFromFile(text, book.settings());
    const qsizetype slash = text.lastIndexOf(u'/');
    bool isNumber = false;
    const int number = QStringView(text).mid(slash + 1).toInt(&isNumber);
    const bool versioned = slash > 0 && isNumber;
    if (!versioned && inForceOn) {
        SOMO_TRY_ASSIGN(const auto versions, policyVersions(book.database(), book.settings(), text));
        if (const StoredPolicy *current = versionInForce(text, versions, *inForceOn))
            return current->policy;
    }
    SOMO_TRY_ASSIGN(const StoredPolicy stored, policyOf(book.database(), book.settings(), versioned ? text.left(slash) : text, versioned ? std::optional(number) : std::nullopt));
    return stored.policy;
}

/// What a policy is held against where only one is named.
Result<std::optional<Policy>> heldAgainst(Book &book, const Policy &policy, Day today)
{
    SOMO_TRY_ASSIGN(const auto versions, loadPolicies(book.database(), book.settings()));
    const StoredPolicy *found = comparedVersion(policy, versions, today);
    return found ? std::optional(found->policy) : std::nullopt;
}

Result<int> diff(Context &context, const Call &, const QStringList &rest)
{
    if (rest.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("AFTER")}));
    if (rest.size() > 2)
        return context.usage(failure(ErrorCode::cliTooManyArguments, {rest[2]}));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const Policy after, policyNamed(*book, rest.last()));
    std::optional<Policy> before;
    if (rest.size() == 2) {
        SOMO_TRY_ASSIGN(before, policyNamed(*book, rest.first(), context.today()));
    } else {
        SOMO_TRY_ASSIGN(before, heldAgainst(*book, after, context.today()));
    }
    SOMO_TRY(writeDifferences(context, *book, before, after));
    return exitDone;
}

/// For the book that is named, in its currency and over what is open of its fiscal year; without one for a new book.
Result<int> showTemplate(Context &context, const QString &name)
{
    BookSettings settings;
    std::optional<Policy> policy;
    if (context.place().isEmpty()) {
        policy = policyFromTemplate(name, settings, context.language(), context.today());
    } else {
        SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
        settings = book->settings();
        SOMO_TRY_ASSIGN(policy, policyFromTemplateIn(book->database(), name, settings, context.language(), context.today()));
    }
    if (policy)
        return printPolicy(context, *policy, settings.currency);
    QStringList names;
    for (const PolicyTemplate &each : policyTemplates())
        names += each.name.toString();
    return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--template"), name, names.join(QStringLiteral(", "))}));
}

Result<int> listTemplates(const Context &context)
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

Result<int> listVersions(Context &context)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const auto policies, loadPolicies(book->database(), book->settings()));
    const Formats formats(context.language());
    Answer answer;
    QJsonArray rows;
    for (const StoredPolicy &stored : policies) {
        const Policy &policy = stored.policy;
        const PolicyCover &covers = policy.covers;
        QJsonObject row = policyHeadJson(policy);
        row[QStringLiteral("name")] = policy.name;
        row[QStringLiteral("from")] = policy.days.first.toIso();
        row[QStringLiteral("to")] = policy.days.last.toIso();
        row[QStringLiteral("payer")] = textOrNull(policy.payer);
        row[QStringLiteral("base")] = documentWord(policy.base);
        row[QStringLiteral("period")] = documentWord(policy.period);
        row[QStringLiteral("reason")] = textOrNull(policy.reason);
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

Result<int> show(Context &context, const Call &call, const QStringList &rest)
{
    const bool fromTemplate = call.has(QStringLiteral("--template"));
    const bool templates = call.has(QStringLiteral("--templates"));
    const bool ofOne = call.has(QStringLiteral("--version")) || call.has(QStringLiteral("--sentences"));
    if (rest.size() > 1)
        return context.usage(failure(ErrorCode::cliTooManyArguments, {rest[1]}));
    if (fromTemplate && templates)
        return context.usage(failure(ErrorCode::cliEither, {QStringLiteral("--template"), QStringLiteral("--templates")}));
    if ((fromTemplate || templates) && (ofOne || !rest.isEmpty()))
        return context.usage(failure(ErrorCode::cliEither, {fromTemplate ? QStringLiteral("--template") : QStringLiteral("--templates"), QStringLiteral("CODE")}));
    if (ofOne && rest.isEmpty())
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("CODE")}));
    if (templates)
        return listTemplates(context);
    if (fromTemplate)
        return showTemplate(context, call.value(QStringLiteral("--template")));
    return rest.isEmpty() ? listVersions(context) : showOne(context, call, rest.first());
}

} // namespace

int printPolicy(const Context &context, const Policy &policy, const Currency &currency)
{
    context.write(QString::fromUtf8(policyToJson(policy, currency)));
    return exitDone;
}

Result<std::optional<int>> versionOf(Context &context, const Call &call)
{
    if (!call.has(QStringLiteral("--version")))
        return std::optional<int>();
    const QString text = call.value(QStringLiteral("--version"));
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1)
        return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("--version"), text, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a whole number from 1"))}));
    return std::optional(number);
}

std::vector<PolicyAction> policyShowActions()
{
    return {{"show", "[CODE [--version N] [--sentences]] | --templates | --template NAME",
             QT_TRANSLATE_NOOP("cli", "Lists the policies of the book, or prints one as a document or in sentences; --template prints one to begin with."),
             {{QStringLiteral("--version"), QStringLiteral("N")}, {QStringLiteral("--sentences"), {}}, {QStringLiteral("--template"), QStringLiteral("NAME")}, {QStringLiteral("--templates"), {}}},
             show},
            {"diff", "[BEFORE] AFTER",
             QT_TRANSLATE_NOOP("cli", "What a policy says otherwise than another, in words; each is a file, a code, or CODE/VERSION. Without BEFORE against the version in force, which a code alone means there too."), {}, diff}};
}

} // namespace somo::cli
