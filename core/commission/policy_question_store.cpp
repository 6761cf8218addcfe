// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/policy_question_store.h"

#include "core/base/text.h"
#include "core/commission/question_store.h"

namespace somo {

namespace {

/// Neither holds a line break: codes are one line, clauses are made of codes.
QString clauseKeyOf(const QString &code, const QString &clause) { return code + u'\n' + clause; }

} // namespace

Result<QuestionId> askPolicyQuestion(Database &database, const PolicyQuestion &question, const QString &author)
{
    SOMO_TRY(checkQuestionText(question.question));
    Statement row(database, QStringLiteral("INSERT INTO commission_question (uid, person_id, period_kind, period_first, line_key, kind, question, author, moment)"
                                           " VALUES (:uid, :person, 'policy', :first, :key, :kind, :question, :author, :moment) RETURNING id"));
    row.bind(u":uid", newUid());
    row.bind(u":person", question.person);
    row.bind(u":first", question.versionFirst);
    row.bind(u":key", clauseKeyOf(question.code, question.clause));
    row.bind(u":kind", questionKindText(question.seemsWrong ? QuestionKind::calculation : QuestionKind::meaning));
    row.bind(u":question", question.question.trimmed());
    row.bind(u":author", author);
    row.bind(u":moment", question.moment);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
    return QuestionId{id};
}

Result<std::vector<PolicyQuestion>> policyQuestions(Database &database, const QString &code)
{
    Statement rows(database, QStringLiteral("SELECT q.id, q.person_id, p.name, q.line_key, q.period_first, q.kind, q.question, q.moment, q.outcome, q.answer, q.answered_by,"
                                            " q.answered_at FROM commission_question q JOIN person p ON p.id = q.person_id WHERE q.period_kind = 'policy' ORDER BY q.moment, q.id"));
    SOMO_TRY(rows.run());
    std::vector<PolicyQuestion> found;
    while (rows.next()) {
        const QString key = rows.text(3);
        if (key.section(u'\n', 0, 0) != code)
            continue;
        PolicyQuestion &made = found.emplace_back();
        made.id = rows.id<QuestionId>(0);
        made.person = rows.id<PersonId>(1);
        made.name = rows.text(2);
        made.code = code;
        made.clause = key.section(u'\n', 1);
        made.versionFirst = rows.day(4);
        made.seemsWrong = questionKindFromText(rows.text(5)) == QuestionKind::calculation;
        made.question = rows.text(6);
        made.moment = rows.int64(7);
        made.outcome = questionOutcomeFromText(rows.text(8));
        made.answer = rows.text(9);
        made.answeredBy = rows.text(10);
        made.answeredAt = rows.isNull(11) ? 0 : rows.int64(11);
    }
    SOMO_TRY(rows.status());
    return found;
}

} // namespace somo
