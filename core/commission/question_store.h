// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/question.h"
#include "core/storage/database.h"
#include "core/storage/settings.h"

#include <vector>

namespace somo {

/// Files a question beside a line; it never stands in the way of closing. Runs inside Book::write. Id, outcome and answer
/// are left aside. Refused: cliArgumentMissing where there are no words, textTooLong, cliNotFound where neither a line of
/// the person's statements nor an order of the period has that key.
Result<QuestionId> askQuestion(Database &database, const BookSettings &settings, const CommissionQuestion &question);

/// What people write to a question or an answer. Refused: cliArgumentMissing where there are no words, textTooLong.
Status checkQuestionText(const QString &text);

/// What came of a question, by whom and when.
struct QuestionAnswer {
    QString words; // may be empty where it is withdrawn
    QuestionOutcome outcome = QuestionOutcome::explained;
    QString author;
    qint64 moment = 0; // ms UTC
};
/// Takes the place of an earlier answer, which stays in the history. Refused: rowNotFound, cliArgumentMissing where there
/// are no words, textTooLong.
Status answerQuestion(Database &database, QuestionId question, const QuestionAnswer &answer);
/// It has no outcome any more; the answer stays to be read until another takes its place. Words join the question, also
/// while it is open. Refused: rowNotFound, textTooLong.
Status reopenQuestion(Database &database, QuestionId question, const QString &words);

struct QuestionAsk {
    std::optional<Period> period; // nothing: all
    PersonId person; // 0: everybody's
    bool openOnly = false;
};
/// By period, person's given name, then moment; those beside policies (policy_question_store.h) are not among them.
Result<std::vector<CommissionQuestion>> loadQuestions(Database &database, const BookSettings &settings, const QuestionAsk &ask);
/// Refused: rowNotFound.
Result<CommissionQuestion> questionOf(Database &database, const BookSettings &settings, QuestionId question);

} // namespace somo
