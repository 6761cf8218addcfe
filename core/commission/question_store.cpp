// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/question_store.h"

#include "core/base/text.h"
#include "core/commission/explanation_query.h"
#include "core/commission/line_key.h"
#include "core/kpi/target_query.h"

#include <algorithm>
#include <array>

namespace somo {

namespace {

struct KindWord {
    QuestionKind kind;
    QStringView word;
};
constexpr std::array kindWords{
    KindWord{QuestionKind::calculation, u"calculation"},
    KindWord{QuestionKind::data, u"data"},
    KindWord{QuestionKind::credit, u"credit"},
    KindWord{QuestionKind::meaning, u"meaning"},
};

struct OutcomeWord {
    QuestionOutcome outcome;
    QStringView word;
};
constexpr std::array outcomeWords{
    OutcomeWord{QuestionOutcome::corrected, u"corrected"},
    OutcomeWord{QuestionOutcome::explained, u"explained"},
    OutcomeWord{QuestionOutcome::unchanged, u"unchanged"},
    OutcomeWord{QuestionOutcome::withdrawn, u"withdrawn"},
};

constexpr qsizetype mostLetters = 4'000;

Error missing(QuestionId question)
{
    return failure(ErrorCode::rowNotFound, {QStringLiteral("commission_question"), QString::number(question.value)});
}

/// Whether a line of the person's statements, or an order of the period, has that key.
Status checkLine(Database &database, const BookSettings &settings, const CommissionQuestion &question)
{
    if (question.lineKey == wholeStatementKey)
        return success();
    SOMO_TRY_ASSIGN(const CommissionSheet sheet, loadCommission(database, settings, question.period));
    for (const PayStatement &statement : sheet.statements) {
        if (statement.person == question.person && lineKeys(sheet, statement).contains(question.lineKey))
            return success();
    }
    if (const OrderId order = orderOfKey(question.lineKey)) {
        SOMO_TRY_ASSIGN(const auto orders, explainOrders(database, sheet, question.person));
        if (std::ranges::find(orders, order, &ExplainedOrder::order) != orders.end())
            return success();
    }
    return failure(ErrorCode::cliNotFound, {QStringLiteral("statement_line"), question.lineKey});
}

CommissionQuestion readRow(const Statement &row, const BookSettings &settings)
{
    CommissionQuestion made;
    made.id = row.id<QuestionId>(0);
    made.person = row.id<PersonId>(1);
    made.period = Period::of(periodKindFromText(row.text(2)).value_or(PeriodKind::month), row.day(3), settings.fiscalStart);
    made.lineKey = row.text(4);
    made.kind = questionKindFromText(row.text(5)).value_or(QuestionKind::calculation);
    made.question = row.text(6);
    made.author = row.text(7);
    made.moment = row.int64(8);
    made.outcome = questionOutcomeFromText(row.text(9));
    made.answer = row.text(10);
    made.answeredBy = row.text(11);
    made.answeredAt = row.isNull(12) ? 0 : row.int64(12);
    return made;
}

} // namespace

QString questionKindText(QuestionKind kind)
{
    return std::ranges::find(kindWords, kind, &KindWord::kind)->word.toString();
}

std::optional<QuestionKind> questionKindFromText(QStringView text)
{
    const auto found = std::ranges::find(kindWords, text, &KindWord::word);
    return found == kindWords.end() ? std::nullopt : std::optional(found->kind);
}

QString questionOutcomeText(QuestionOutcome outcome)
{
    return std::ranges::find(outcomeWords, outcome, &OutcomeWord::outcome)->word.toString();
}

std::optional<QuestionOutcome> questionOutcomeFromText(QStringView text)
{
    const auto found = std::ranges::find(outcomeWords, text, &OutcomeWord::word);
    return found == outcomeWords.end() ? std::nullopt : std::optional(found->outcome);
}

Status checkQuestionText(const QString &text)
{
    if (text.size() > mostLetters)
        return failure(ErrorCode::textTooLong, {text.left(20), QString::number(mostLetters)});
    return text.trimmed().isEmpty() ? Status(failure(ErrorCode::cliArgumentMissing, {QStringLiteral("TEXT")})) : success();
}

Result<QuestionId> askQuestion(Database &database, const BookSettings &settings, const CommissionQuestion &question)
{
    SOMO_TRY(checkQuestionText(question.question));
    SOMO_TRY(checkLine(database, settings, question));
    Statement row(database, QStringLiteral("INSERT INTO commission_question (uid, person_id, period_kind, period_first, line_key, kind, question, author, moment)"
                                           " VALUES (:uid, :person, :period_kind, :first, :line, :kind, :question, :author, :moment) RETURNING id"));
    row.bind(u":uid", newUid());
    row.bind(u":person", question.person);
    row.bind(u":period_kind", periodKindText(question.period.kind()));
    row.bind(u":first", question.period.first());
    row.bind(u":line", question.lineKey);
    row.bind(u":kind", questionKindText(question.kind));
    row.bind(u":question", question.question.trimmed());
    row.bind(u":author", question.author);
    row.bind(u":moment", question.moment);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
    return QuestionId{id};
}

Status answerQuestion(Database &database, QuestionId question, const QuestionAnswer &answer)
{
    if (answer.outcome != QuestionOutcome::withdrawn || !answer.words.isEmpty())
        SOMO_TRY(checkQuestionText(answer.words));
    Statement row(database, QStringLiteral("UPDATE commission_question SET answer = :answer, outcome = :outcome, answered_by = :author, answered_at = :moment,"
                                           " version = version + 1 WHERE id = :id"));
    row.bind(u":answer", answer.words.trimmed());
    row.bind(u":outcome", questionOutcomeText(answer.outcome));
    row.bind(u":author", answer.author);
    row.bind(u":moment", answer.moment);
    row.bind(u":id", question);
    SOMO_TRY(row.run());
    return row.rowsChanged() == 1 ? success() : Status(missing(question));
}

Status reopenQuestion(Database &database, QuestionId question, const QString &words)
{
    SOMO_TRY_ASSIGN(const CommissionQuestion asked, questionOf(database, {}, question));
    const QString more = words.trimmed();
    const QString text = more.isEmpty() ? asked.question : QString(asked.question + QLatin1Char('\n') + more);
    SOMO_TRY(checkQuestionText(text));
    Statement row(database, QStringLiteral("UPDATE commission_question SET question = :question, outcome = NULL, version = version + 1 WHERE id = :id"));
    row.bind(u":question", text);
    row.bind(u":id", question);
    return row.run();
}

Result<std::vector<CommissionQuestion>> loadQuestions(Database &database, const BookSettings &settings, const QuestionAsk &ask)
{
    Statement rows(database, QStringLiteral(
        "SELECT q.id, q.person_id, q.period_kind, q.period_first, q.line_key, q.kind, q.question, q.author, q.moment, q.outcome, q.answer, q.answered_by, q.answered_at"
        " FROM commission_question q JOIN person p ON p.id = q.person_id"
        " WHERE (:any_period = 1 OR (q.period_kind = :period_kind AND q.period_first = :first)) AND (:anybody = 1 OR q.person_id = :person)"
        " AND (:open_only = 0 OR q.outcome IS NULL) AND q.period_kind <> 'policy' ORDER BY q.period_first, q.period_kind, p.sort_key, p.id, q.moment, q.id"));
    rows.bind(u":any_period", ask.period ? 0 : 1);
    rows.bind(u":period_kind", ask.period ? periodKindText(ask.period->kind()) : QString());
    rows.bind(u":first", ask.period ? ask.period->first() : Day());
    rows.bind(u":anybody", ask.person ? 0 : 1);
    rows.bind(u":person", ask.person.value);
    rows.bind(u":open_only", ask.openOnly ? 1 : 0);
    SOMO_TRY(rows.run());
    std::vector<CommissionQuestion> questions;
    while (rows.next())
        questions.push_back(readRow(rows, settings));
    SOMO_TRY(rows.status());
    return questions;
}

Result<CommissionQuestion> questionOf(Database &database, const BookSettings &settings, QuestionId question)
{
    Statement row(database, QStringLiteral(
        "SELECT id, person_id, period_kind, period_first, line_key, kind, question, author, moment, outcome, answer, answered_by, answered_at"
        " FROM commission_question WHERE id = :id"));
    row.bind(u":id", question);
    SOMO_TRY(row.run());
    if (row.next())
        return readRow(row, settings);
    SOMO_TRY(row.status());
    return missing(question);
}

} // namespace somo
