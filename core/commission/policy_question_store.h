// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/question.h"
#include "core/storage/database.h"

#include <vector>

namespace somo {

/// "This is unclear", "this seems wrong" beside a clause of a policy, with its answer (rules §10). It stands beside that clause
/// in every version of the code. The book keeps it among the questions about statements, under no period.
struct PolicyQuestion {
    QuestionId id;
    PersonId person; // who asks
    QString name; // of that person
    QString code; // the policy's
    QString clause; // as policySentences names it
    Day versionFirst; // the first day of the version or draft that was read
    bool seemsWrong = false; // else it is unclear
    QString question;
    qint64 moment = 0; // ms UTC
    std::optional<QuestionOutcome> outcome; // nothing while it is open
    QString answer;
    QString answeredBy;
    qint64 answeredAt = 0;
    bool isOpen() const { return !outcome; }
};

/// Files it. Runs inside Book::write; `author` is who writes here now. Id, name, outcome and answer are left aside; the answer
/// comes by answerQuestion. Refused: cliArgumentMissing where there are no words, textTooLong.
Result<QuestionId> askPolicyQuestion(Database &database, const PolicyQuestion &question, const QString &author);

/// All beside the clauses of one policy, the oldest first.
Result<std::vector<PolicyQuestion>> policyQuestions(Database &database, const QString &code);

} // namespace somo
