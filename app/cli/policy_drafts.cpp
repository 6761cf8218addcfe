// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_actions.h"
#include "core/commission/policy_draft_store.h"
#include "core/commission/year_trial_query.h"
#include "core/words/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace somo::cli {

namespace {

QString dayText(qint64 utc, const BookSettings &settings)
{
    constexpr qint64 perMinute = 60'000;
    return QDateTime::fromMSecsSinceEpoch(utc + settings.offsetMinutes * perMinute, Qt::UTC).date().toString(Qt::ISODate);
}

QJsonObject personJson(const PolicyOpinion &person)
{
    return {{QStringLiteral("code"), person.code}, {QStringLiteral("name"), person.name}};
}

QJsonArray peopleJson(const std::vector<PolicyOpinion> &people)
{
    QJsonArray list;
    for (const PolicyOpinion &person : people)
        list.append(personJson(person));
    return list;
}

QString namesOf(const std::vector<PolicyOpinion> &people)
{
    QStringList names;
    for (const PolicyOpinion &person : people)
        names += person.name;
    return names.join(QStringLiteral(", "));
}

/// The draft that the text means: --new makes one, else the one draft of that code and version.
Result<PolicyDraftId> draftFor(Book &book, const Call &call, const Policy &policy)
{
    if (call.has(QStringLiteral("--new")))
        return PolicyDraftId();
    if (call.has(QStringLiteral("--draft"))) {
        SOMO_TRY_ASSIGN(const PolicyDraft named, policyDraftNamed(book.database(), book.settings(), call.value(QStringLiteral("--draft"))));
        return named.id;
    }
    SOMO_TRY_ASSIGN(const auto drafts, policyDrafts(book.database(), book.settings()));
    const auto found = std::ranges::find_if(drafts, [&](const PolicyDraft &draft) { return draft.policy.code == policy.code && draft.policy.version == policy.version; });
    return found == drafts.end() ? PolicyDraftId() : found->id;
}

Result<int> save(Context &context, const Call &call, const QStringList &rest)
{
    SOMO_TRY_ASSIGN(const QString path, onlyArgument(context, rest, "FILE"));
    SOMO_TRY_ASSIGN(Book *const book, context.book());
    SOMO_TRY_ASSIGN(const QString author, context.author());
    const Result<Policy> read = policyFromFile(path, book->settings());
    if (!read)
        return orRefused(context, read.error(), path);
    SOMO_TRY_ASSIGN(const PolicyDraftId draft, draftFor(*book, call, *read));
    SavedDraft saved;
    SOMO_TRY(book->write({QStringLiteral("policy_draft_saved"), {read->code}}, author, [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(saved, savePolicyDraft(database, book->settings(), draft, *read, author, context.nowUtc()));
        return success();
    }));
    Answer answer;
    QJsonObject json = policyHeadJson(*read);
    json[QStringLiteral("draft")] = saved.id.value;
    json[QStringLiteral("changed")] = saved.changed;
    json[QStringLiteral("opinions_dropped")] = saved.opinionsDropped;
    answer.json = json;
    const QStringList head{QString::number(saved.id.value), read->code, QString::number(read->version)};
    answer.tail = QStringList{saved.changed ? context.text(QT_TRANSLATE_NOOP("cli", "Draft %1: the policy %2, version %3. It is in force nowhere yet."), head)
                                            : context.text(QT_TRANSLATE_NOOP("cli", "Draft %1 says this already; nothing was changed."), head)};
    if (saved.opinionsDropped > 0)
        answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "It says something else now, so what was said to the text before (%1) no longer counts. Ask again."), {QString::number(saved.opinionsDropped)});
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> listDrafts(Context &context)
{
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const auto drafts, policyDrafts(book->database(), book->settings()));
    Answer answer;
    QJsonArray rows;
    for (const PolicyDraft &draft : drafts) {
        SOMO_TRY_ASSIGN(const PolicyOpinions opinions, opinionsOnDraft(book->database(), draft));
        const auto agree = std::ranges::count_if(opinions.given, &PolicyOpinion::agrees);
        const auto object = qsizetype(opinions.given.size()) - agree;
        QJsonObject row = policyHeadJson(draft.policy);
        row[QStringLiteral("draft")] = draft.id.value;
        row[QStringLiteral("name")] = draft.policy.name;
        row[QStringLiteral("author")] = draft.author;
        row[QStringLiteral("on")] = dayText(draft.moment, book->settings());
        row[QStringLiteral("proposed_by")] = textOrNull(draft.proposedBy);
        row[QStringLiteral("proposed_on")] = draft.isProposed() ? QJsonValue(dayText(draft.proposedAt, book->settings())) : QJsonValue::Null;
        row[QStringLiteral("agree")] = qint64(agree);
        row[QStringLiteral("object")] = qint64(object);
        row[QStringLiteral("waiting")] = draft.isProposed() ? peopleJson(opinions.waiting) : QJsonArray();
        rows.append(row);
        answer.rows.push_back({QString::number(draft.id.value), draft.policy.code, QString::number(draft.policy.version), draft.author, draft.proposedBy, QString::number(agree),
                               QString::number(object), draft.isProposed() ? namesOf(opinions.waiting) : QString()});
    }
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Draft")), context.text(QT_TRANSLATE_NOOP("cli", "Policy")), context.text(QT_TRANSLATE_NOOP("cli", "Version")),
                                 context.text(QT_TRANSLATE_NOOP("cli", "Written by")), context.text(QT_TRANSLATE_NOOP("cli", "Proposed by")), context.text(QT_TRANSLATE_NOOP("cli", "Agree")),
                                 context.text(QT_TRANSLATE_NOOP("cli", "Object")), context.text(QT_TRANSLATE_NOOP("cli", "No answer yet"))};
    answer.right = {true, false, true, false, false, true, true, false};
    answer.csvHeaders = QStringList{QStringLiteral("draft"), QStringLiteral("code"), QStringLiteral("version"), QStringLiteral("author"), QStringLiteral("proposed_by"), QStringLiteral("agree"),
                                    QStringLiteral("object"), QStringLiteral("waiting")};
    answer.csvRows = answer.rows;
    answer.json = QJsonObject{{QStringLiteral("rows"), rows}};
    if (drafts.empty())
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "There is no draft."));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

/// Does something to one draft as a command of the trail and says so.
Result<int> change(Context &context, const QStringList &rest, const QString &words, const char *said, const std::function<Status(Database &, const BookSettings &, const PolicyDraft &, const QString &)> &work)
{
    SOMO_TRY_ASSIGN(const QString name, onlyArgument(context, rest, "CODE"));
    SOMO_TRY_ASSIGN(Book *const book, context.book());
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY_ASSIGN(const PolicyDraft draft, policyDraftNamed(book->database(), book->settings(), name));
    QStringList head{draft.policy.code, QString::number(draft.policy.version)};
    const Status done = [&]() -> Status {
        SOMO_TRY(book->write({words, head + QStringList{draft.policy.days.first.toIso()}}, author, [&](Database &database) { return work(database, book->settings(), draft, author); }));
        return success();
    }();
    if (!done)
        return orRefused(context, done.error(), draft.policy.code);
    Answer answer;
    QJsonObject json = policyHeadJson(draft.policy);
    json[QStringLiteral("draft")] = draft.id.value;
    answer.json = json;
    answer.tail = QStringList{context.text(said, head)};
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> draft(Context &context, const Call &call, const QStringList &words)
{
    const QString what = words.value(0);
    const QStringList rest = words.mid(1);
    if (what == u"save")
        return save(context, call, rest);
    if (what == u"list")
        return listDrafts(context);
    if (what == u"show") {
        SOMO_TRY_ASSIGN(const QString name, onlyArgument(context, rest, "CODE"));
        SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
        SOMO_TRY_ASSIGN(const PolicyDraft found, policyDraftNamed(book->database(), book->settings(), name));
        return printPolicy(context, found.policy, book->settings().currency);
    }
    if (what == u"delete") {
        return change(context, rest, QStringLiteral("policy_draft_deleted"), QT_TRANSLATE_NOOP("cli", "Deleted the draft of the policy %1, version %2."),
                      [](Database &database, const BookSettings &, const PolicyDraft &found, const QString &) { return deletePolicyDraft(database, found.id); });
    }
    if (what == u"apply") {
        return change(context, rest, QStringLiteral("policy_applied"), QT_TRANSLATE_NOOP("cli", "The policy %1, version %2, is in force; what was said to its draft stands with it."),
                      [](Database &database, const BookSettings &settings, const PolicyDraft &found, const QString &) -> Status {
                          SOMO_TRY(applyPolicyDraft(database, settings, found.id));
                          return success();
                      });
    }
    return context.usage(failure(ErrorCode::cliBadValue, {QStringLiteral("policy draft"), what, QStringLiteral("save, list, show, delete, apply")}));
}

Result<int> propose(Context &context, const Call &, const QStringList &rest)
{
    const qint64 now = context.nowUtc();
    return change(context, rest, QStringLiteral("policy_proposed"), QT_TRANSLATE_NOOP("cli", "The policy %1, version %2, is proposed. “policy agree” and “policy object” answer it."),
                  [now](Database &database, const BookSettings &settings, const PolicyDraft &found, const QString &author) {
                      return proposePolicyDraft(database, settings, found.id, author, now);
                  });
}

/// What an opinion is about: a draft of that name, else the newest version in force.
struct OpinionSubject {
    Policy policy;
    std::optional<PolicyDraft> draft;
    std::optional<StoredPolicy> version;
};

Result<OpinionSubject> subjectNamed(Book &book, const QString &name, std::optional<int> version)
{
    OpinionSubject subject;
    if (!version) {
        Result<PolicyDraft> found = policyDraftNamed(book.database(), book.settings(), name);
        if (found) {
            subject.policy = found->policy;
            subject.draft = std::move(*found);
            return subject;
        }
        if (found.error().code != ErrorCode::cliNotFound)
            return found.error();
    }
    SOMO_TRY_ASSIGN(const StoredPolicy stored, policyOf(book.database(), book.settings(), name, version));
    subject.policy = stored.policy;
    subject.version = stored;
    return subject;
}

Result<int> answer(Context &context, const Call &call, const QStringList &rest, bool agrees)
{
    SOMO_TRY_ASSIGN(const QString name, onlyArgument(context, rest, "CODE"));
    SOMO_TRY_ASSIGN(const std::optional<int> number, versionOf(context, call));
    SOMO_TRY_ASSIGN(Book *const book, context.book());
    SOMO_TRY_ASSIGN(const QString author, context.author());
    SOMO_TRY_ASSIGN(const PersonId person, context.authorId());
    if (!person)
        return context.usage(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("--as PERSON")}));
    SOMO_TRY_ASSIGN(const OpinionSubject subject, subjectNamed(*book, name, number));
    const QString words = call.value(QStringLiteral("--words"));
    const CommandWords command{agrees ? QStringLiteral("policy_agreed") : QStringLiteral("policy_objected"), {subject.policy.code, author}};
    const Status done = [&]() -> Status {
        SOMO_TRY(book->write(command, author, [&](Database &database) {
            return subject.draft ? giveOpinionOnDraft(database, subject.draft->id, person, agrees, words, context.nowUtc())
                                 : giveOpinionOnVersion(database, subject.version->versionId, person, agrees, words, context.nowUtc());
        }));
        return success();
    }();
    if (!done)
        return orRefused(context, done.error(), subject.policy.code);
    Answer made;
    QJsonObject json = policyHeadJson(subject.policy);
    json[QStringLiteral("person")] = author;
    json[QStringLiteral("agrees")] = agrees;
    made.json = json;
    const QStringList head{author, subject.policy.code, QString::number(subject.policy.version)};
    made.tail = QStringList{agrees ? context.text(QT_TRANSLATE_NOOP("cli", "%1 agrees to the policy %2, version %3."), head)
                                   : context.text(QT_TRANSLATE_NOOP("cli", "%1 objects to the policy %2, version %3."), head)};
    SOMO_TRY(context.writeAnswer(made));
    return exitDone;
}

Result<int> agree(Context &context, const Call &call, const QStringList &rest) { return answer(context, call, rest, true); }
Result<int> object(Context &context, const Call &call, const QStringList &rest) { return answer(context, call, rest, false); }

Result<int> opinions(Context &context, const Call &call, const QStringList &rest)
{
    SOMO_TRY_ASSIGN(const QString name, onlyArgument(context, rest, "CODE"));
    SOMO_TRY_ASSIGN(const std::optional<int> number, versionOf(context, call));
    SOMO_TRY_ASSIGN(Book *const book, context.book(Book::Mode::readOnly));
    SOMO_TRY_ASSIGN(const OpinionSubject subject, subjectNamed(*book, name, number));
    SOMO_TRY_ASSIGN(const PolicyOpinions found, subject.draft ? opinionsOnDraft(book->database(), *subject.draft) : opinionsOnVersion(book->database(), *subject.version));
    Answer made;
    QJsonArray rows;
    for (const PolicyOpinion &opinion : found.given) {
        rows.append(QJsonObject{{QStringLiteral("person"), personJson(opinion)}, {QStringLiteral("agrees"), opinion.agrees}, {QStringLiteral("words"), textOrNull(opinion.words)},
                                {QStringLiteral("on"), dayText(opinion.moment, book->settings())}});
        made.rows.push_back({opinion.name, opinion.agrees ? context.text(QT_TRANSLATE_NOOP("cli", "agrees")) : context.text(QT_TRANSLATE_NOOP("cli", "objects")), opinion.words});
        made.csvRows.push_back({opinion.code, opinion.agrees ? QStringLiteral("true") : QStringLiteral("false"), opinion.words});
    }
    made.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "Person")), context.text(QT_TRANSLATE_NOOP("cli", "Says")), context.text(QT_TRANSLATE_NOOP("cli", "In their words"))};
    made.csvHeaders = QStringList{QStringLiteral("person"), QStringLiteral("agrees"), QStringLiteral("words")};
    QJsonObject json = policyHeadJson(subject.policy);
    json[QStringLiteral("draft")] = subject.draft ? QJsonValue(subject.draft->id.value) : QJsonValue::Null;
    json[QStringLiteral("opinions")] = rows;
    json[QStringLiteral("waiting")] = peopleJson(found.waiting);
    made.json = json;
    if (!found.waiting.empty())
        made.tail += context.text(QT_TRANSLATE_NOOP("cli", "No answer yet: %1."), {namesOf(found.waiting)});
    SOMO_TRY(context.writeAnswer(made));
    return exitDone;
}

} // namespace

std::vector<PolicyAction> policyDraftActions()
{
    const OptionSpec words{QStringLiteral("--words"), QStringLiteral("TEXT")}, version{QStringLiteral("--version"), QStringLiteral("N")};
    return {{"draft", "save FILE [--draft CODE | --new] | list | show CODE | delete CODE | apply CODE",
             QT_TRANSLATE_NOOP("cli", "Policies that somebody writes on; CODE is a policy’s code or a draft’s number. “apply” puts one in force with what was said to it."),
             {{QStringLiteral("--draft"), QStringLiteral("CODE")}, {QStringLiteral("--new"), {}}}, draft},
            {"propose", "CODE", QT_TRANSLATE_NOOP("cli", "Asks those whom a draft covers for their opinion."), {}, propose},
            {"agree", "CODE [--version N] [--words TEXT]", QT_TRANSLATE_NOOP("cli", "Agrees to a proposed draft, or to a version in force, as the person of --as."), {words, version}, agree},
            {"object", "CODE --words TEXT [--version N]", QT_TRANSLATE_NOOP("cli", "Objects, with the reason, as the person of --as."), {words, version}, object},
            {"opinions", "CODE [--version N]", QT_TRANSLATE_NOOP("cli", "Who agreed or objected, and who hasn’t answered."), {version}, opinions}};
}

} // namespace somo::cli
