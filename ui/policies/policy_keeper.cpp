// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/policy_keeper.h"

#include "core/commission/policy_draft_store.h"
#include "core/commission/question_store.h"
#include "ui/shell/page.h"

#include <QDateTime>

#include <memory>

namespace somo {

PolicyKeeper::PolicyKeeper(PageHost &host, QObject *parent)
    : QObject(parent)
    , m_host(host)
{
}

qint64 PolicyKeeper::nowUtc()
{
    return QDateTime::currentMSecsSinceEpoch();
}

void PolicyKeeper::open(PolicyThing thing)
{
    m_thing = thing;
    refresh();
}

void PolicyKeeper::refresh()
{
    if (m_thing == PolicyThing())
        return;
    if (isWriting()) {
        m_readAgain = true;
        return;
    }
    const PolicyThing thing = m_thing;
    m_host.workspace().read<PolicySheet>(
        this, m_asked, [thing](Database &database, const BookSettings &settings) { return loadPolicySheet(database, settings, thing); },
        [this, thing](const Result<PolicySheet> &sheet) {
            if (!(thing == m_thing))
                return;
            if (isWriting()) {
                m_readAgain = true;
                return;
            }
            if (sheet)
                emit loaded(*sheet);
            else if (sheet.error().code == ErrorCode::rowNotFound || sheet.error().code == ErrorCode::policyNotFound)
                emit gone();
            else
                m_host.showProblem(sheet.error());
        });
}

void PolicyKeeper::save(const Policy &policy)
{
    if (!m_thing.draft)
        return;
    m_wanted = policy;
    if (!m_writing)
        writeNext();
}

void PolicyKeeper::writeNext()
{
    const Policy policy = *m_wanted;
    m_wanted.reset();
    m_writing = true;
    const PolicyDraftId draft = m_thing.draft;
    const BookSettings settings = m_host.workspace().settings();
    const QString author = m_host.workspace().author();
    m_host.workspace().write(
        {QStringLiteral("policy_draft_saved"), {policy.code}},
        [draft, policy, settings, author](Database &database) {
            const auto saved = savePolicyDraft(database, settings, draft, policy, author, nowUtc());
            return saved ? success() : Status(saved.error());
        },
        this, [this](const Result<CommandOutcome> &done) {
            m_writing = false;
            if (!done)
                emit refused(done.error());
            if (m_wanted)
                return writeNext();
            if (done)
                emit saved();
            if (std::exchange(m_readAgain, false))
                refresh();
        });
}

void PolicyKeeper::write(const CommandWords &words, Book::Work work, Done done)
{
    m_host.workspace().write(words, std::move(work), this, [this, done = std::move(done)](const Result<CommandOutcome> &written) {
        done(written ? std::nullopt : std::optional(written.error()));
        refresh();
    });
}

void PolicyKeeper::propose(const Policy &policy, Done done)
{
    const BookSettings settings = m_host.workspace().settings();
    write({QStringLiteral("policy_proposed"), {policy.code, QString::number(policy.version)}},
          [draft = m_thing.draft, settings, author = m_host.workspace().author()](Database &database) { return proposePolicyDraft(database, settings, draft, author, nowUtc()); },
          std::move(done));
}

void PolicyKeeper::apply(const Policy &policy, Done done)
{
    const BookSettings settings = m_host.workspace().settings();
    const auto version = std::make_shared<PolicyVersionId>();
    m_host.workspace().write(
        {QStringLiteral("policy_applied"), {policy.code, QString::number(policy.version), policy.days.first.toIso()}},
        [draft = m_thing.draft, settings, version](Database &database) {
            const auto applied = applyPolicyDraft(database, settings, draft);
            if (!applied)
                return Status(applied.error());
            *version = applied->version;
            return success();
        },
        this, [this, version, done = std::move(done)](const Result<CommandOutcome> &written) {
            done(written ? std::nullopt : std::optional(written.error()));
            if (written)
                emit applied(*version);
        });
}

void PolicyKeeper::giveOpinion(const Policy &policy, PersonId person, const QString &name, bool agrees, const QString &words, Done done)
{
    const PolicyThing thing = m_thing;
    write({agrees ? QStringLiteral("policy_agreed") : QStringLiteral("policy_objected"), {policy.code, name}},
          [thing, person, agrees, words](Database &database) {
              return thing.draft ? giveOpinionOnDraft(database, thing.draft, person, agrees, words, nowUtc())
                                 : giveOpinionOnVersion(database, thing.version, person, agrees, words, nowUtc());
          },
          std::move(done));
}

void PolicyKeeper::ask(const PolicyQuestion &question, Done done)
{
    write({QStringLiteral("policy_question_asked"), {question.code}},
          [question, author = m_host.workspace().author()](Database &database) -> Status {
              PolicyQuestion asked = question;
              asked.moment = nowUtc();
              SOMO_TRY(askPolicyQuestion(database, asked, author));
              return success();
          },
          std::move(done));
}

void PolicyKeeper::answer(const PolicyQuestion &question, const QString &words, QuestionOutcome outcome, Done done)
{
    const QuestionAnswer answer{words, outcome, m_host.workspace().author(), nowUtc()};
    write({QStringLiteral("policy_question_answered"), {question.code}}, [id = question.id, answer](Database &database) { return answerQuestion(database, id, answer); },
          std::move(done));
}

} // namespace somo
