// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace somo {

using QuestionId = Id<struct QuestionTag>;

/// What somebody asks a line about (rules §5).
enum class QuestionKind {
    calculation, // how the figure came out
    data, // an order, a return, a date
    credit, // whose order it is
    meaning, // what the line or its rule says
};
/// calculation | data | credit | meaning.
QString questionKindText(QuestionKind kind);
std::optional<QuestionKind> questionKindFromText(QStringView text);

/// What came of it.
enum class QuestionOutcome {
    corrected, // something was wrong and is mended
    explained, // the answer says why it is so
    unchanged, // seen differently, and it stays
    withdrawn, // by whoever asked
};
/// corrected | explained | unchanged | withdrawn.
QString questionOutcomeText(QuestionOutcome outcome);
std::optional<QuestionOutcome> questionOutcomeFromText(QStringView text);

/// A question beside a line of a person's statement, with its answer.
struct CommissionQuestion {
    QuestionId id;
    PersonId person;
    Period period;
    QString lineKey; // as lineKeys(), orderKey() and wholeStatementKey make it
    QuestionKind kind = QuestionKind::calculation;
    QString question;
    QString author;
    qint64 moment = 0; // ms UTC
    std::optional<QuestionOutcome> outcome; // nothing while it is open
    QString answer; // of a reopened one, what was said before
    QString answeredBy;
    qint64 answeredAt = 0;
    bool isOpen() const { return !outcome; }
};

} // namespace somo
