// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input_file.h"
#include "app/cli/policy_actions.h"
#include "core/commission/policy_check.h"
#include "core/commission/policy_diff.h"
#include "core/commission/policy_json.h"
#include "core/commission/policy_name_query.h"
#include "core/commission/policy_store.h"
#include "core/commission/year_trial_query.h"
#include "core/words/error_words.h"
#include "core/words/formats.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

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

/// Where in the document it is; null where it is the document as a whole.
QJsonValue clauseOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::unknownPolicyKey: return textOrNull(error.args.value(1));
    case ErrorCode::badPolicyValue:
    case ErrorCode::policyRefused: return textOrNull(error.args.value(0));
    default: return QJsonValue::Null;
    }
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

/// Without a book only what the document says by itself can be looked at.
Result<int> check(Context &context, const QString &path)
{
    Book *book = nullptr;
    if (!context.place().isEmpty()) {
        SOMO_TRY_ASSIGN(book, context.book(Book::Mode::readOnly));
    }
    const BookSettings settings = book ? book->settings() : BookSettings();
    SOMO_TRY_ASSIGN(const Policy policy, policyFromFile(path, settings));
    Answer answer;
    Fairness fairness;
    if (book) {
        SOMO_TRY_ASSIGN(const PolicyChange change, checkPolicyInBook(book->database(), book->settings(), policy));
        if (change == PolicyChange::none)
            answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "The book has it already."));
        SOMO_TRY_ASSIGN(fairness, checkFairnessInBook(book->database(), settings, policy, context.today()));
    } else {
        SOMO_TRY(checkPolicy(policy));
        SOMO_TRY_ASSIGN(fairness, checkFairness(policy, settings.fiscalStart));
    }
    QJsonObject json = policyHeadJson(policy);
    json[QStringLiteral("sound")] = true;
    json[QStringLiteral("fairness")] = fairnessJson(fairness, settings, context.language());
    answer.json = json;
    answer.tail.prepend(context.text(QT_TRANSLATE_NOOP("cli", "The policy %1, version %2, is sound."), {policy.code, QString::number(policy.version)}));
    answer.tail += fairnessLines(context, fairness, settings);
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<Answer> appliedAnswer(const Context &context, Book &book, const Policy &policy, PolicyChange change, const std::vector<StoredPolicy> &versions)
{
    Answer answer;
    QJsonObject json = policyHeadJson(policy);
    json[QStringLiteral("change")] = changeWord(change);
    json[QStringLiteral("from")] = policy.days.first.toIso();
    json[QStringLiteral("to")] = policy.days.last.toIso();
    QStringList differences;
    // What was said until now: the text that it replaces, else the version before it.
    for (auto before = versions.rbegin(); change != PolicyChange::none && before != versions.rend(); ++before) {
        if (before->policy.version > policy.version)
            continue;
        SOMO_TRY_ASSIGN(const PolicyNames names, policy_names::namesOf(book.database(), before->policy, policy));
        differences = policyDifferences(before->policy, policy, book.settings().currency, context.language(), names);
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

Result<int> apply(Context &context, const QString &path)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book());
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY_ASSIGN(const Policy policy, policyFromFile(path, book->settings()));
    SOMO_TRY_ASSIGN(const auto versions, policyVersions(book->database(), book->settings(), policy.code));
    PolicyChange change = PolicyChange::none;
    const CommandWords words{QStringLiteral("policy_applied"), {policy.code, QString::number(policy.version), policy.days.first.toIso()}};
    SOMO_TRY(book->write(words, author, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const AppliedPolicy applied, applyPolicy(database, book->settings(), policy));
        change = applied.change;
        return success();
    }));
    SOMO_TRY_ASSIGN(const Answer answer, appliedAnswer(context, *book, policy, change, versions));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> checkAction(Context &context, const Call &, const QStringList &rest)
{
    SOMO_TRY_ASSIGN(const QString path, onlyArgument(context, rest, "FILE"));
    return orRefused(context, check(context, path), path);
}

Result<int> applyAction(Context &context, const Call &, const QStringList &rest)
{
    SOMO_TRY_ASSIGN(const QString path, onlyArgument(context, rest, "FILE"));
    return orRefused(context, apply(context, path), path);
}

QString edgeJson(qint64 value, EdgeUnit unit, const Currency &currency)
{
    return unit == EdgeUnit::money ? fixedText(value, currency.decimals) : shortText(value, edgeDecimals(unit, currency));
}

QJsonObject findingJson(const FairnessFinding &finding, const BookSettings &settings, Language language)
{
    const FairnessWords said = fairnessWords(finding, settings, language);
    QJsonObject json{{QStringLiteral("kind"), fairnessKindText(finding.kind)}, {QStringLiteral("clause"), textOrNull(finding.clause)},
                     {QStringLiteral("what"), said.what}, {QStringLiteral("why"), said.why}, {QStringLiteral("repair"), QJsonValue::Null}};
    if (finding.kind == FairnessKind::incomeRatio) {
        json[QStringLiteral("person")] = QJsonObject{{QStringLiteral("code"), finding.person.code}, {QStringLiteral("name"), finding.person.name}};
        json[QStringLiteral("ratio")] = finding.ratio ? QJsonValue(fixedText(finding.ratio->rounded(100).value_or(0), 2)) : QJsonValue::Null;
        json[QStringLiteral("flag")] = finding.flag == IncomeFlag::low ? QStringLiteral("low") : QStringLiteral("high");
    } else if (finding.kind != FairnessKind::changeInsideYear) {
        json[QStringLiteral("from")] = edgeJson(finding.from, finding.unit, settings.currency);
        json[QStringLiteral("to")] = finding.to ? QJsonValue(edgeJson(*finding.to, finding.unit, settings.currency)) : QJsonValue::Null;
    }
    if (finding.repair) {
        const QJsonObject policy = QJsonDocument::fromJson(policyToJson(finding.repair->policy, settings.currency)).object();
        json[QStringLiteral("repair")] = QJsonObject{{QStringLiteral("words"), said.repair}, {QStringLiteral("policy"), policy}};
    }
    return json;
}

} // namespace

Result<Policy> policyFromFile(const QString &path, const BookSettings &settings)
{
    SOMO_TRY_ASSIGN(const QByteArray json, readInputFile(path));
    return policyFromJson(json, settings, QFileInfo(path).fileName());
}

Result<int> orRefused(const Context &context, Result<int> done, const QString &path)
{
    if (done || !isOfThePolicy(done.error().code))
        return done;
    Error error = done.error();
    error.place.file = QFileInfo(path).fileName();
    context.writeError(words::errorText(error, context.language()));
    Answer answer;
    const QJsonObject problem{{QStringLiteral("clause"), clauseOf(error)}, {QStringLiteral("problem"), words::problemText(error, context.language())}};
    answer.json = QJsonObject{{QStringLiteral("sound"), false}, {QStringLiteral("errors"), QJsonArray{problem}}};
    if (context.format() == Format::json)
        SOMO_TRY(context.writeAnswer(answer));
    return exitRefused;
}

QJsonObject policyHeadJson(const Policy &policy)
{
    return {{QStringLiteral("code"), policy.code}, {QStringLiteral("version"), policy.version}};
}

QJsonObject fairnessJson(const Fairness &fairness, const BookSettings &settings, Language language)
{
    QJsonArray findings, fine;
    for (const FairnessFinding &finding : fairness.findings)
        findings.append(findingJson(finding, settings, language));
    for (const FairnessPass &pass : fairness.fine)
        fine.append(QJsonObject{{QStringLiteral("kind"), fairnessKindText(pass.kind)}, {QStringLiteral("words"), fairnessWords(pass, settings, language)}});
    return {{QStringLiteral("fair"), fairness.isFair()}, {QStringLiteral("findings"), findings}, {QStringLiteral("fine"), fine}};
}

QStringList fairnessLines(const Context &context, const Fairness &fairness, const BookSettings &settings)
{
    QStringList lines{context.text(QT_TRANSLATE_NOOP("cli", "Is this policy fair?"))};
    for (const FairnessFinding &finding : fairness.findings) {
        const FairnessWords said = fairnessWords(finding, settings, context.language());
        QString line = QStringLiteral("  ! %1: %2 %3").arg(finding.clause.isEmpty() ? finding.person.code : finding.clause, said.what, said.why);
        if (!said.repair.isEmpty())
            line += QStringLiteral(" %1.").arg(said.repair);
        lines += line;
    }
    for (const FairnessPass &pass : fairness.fine)
        lines += QStringLiteral("  + ") + fairnessWords(pass, settings, context.language());
    return lines;
}

std::vector<PolicyAction> policyDocumentActions()
{
    return {{"check", "FILE",
             QT_TRANSLATE_NOOP("cli", "Reads a policy and says what is wrong with it (against the book, if one is named), and whether it is fair; writes nothing."), {}, checkAction},
            {"apply", "FILE", QT_TRANSLATE_NOOP("cli", "Puts a policy in force."), {}, applyAction}};
}

} // namespace somo::cli
