// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/statement_changes.h"

namespace somo {

/// Who takes a step of a period, and when.
struct ClosingMark {
    QString author;
    qint64 moment = 0; // ms UTC
};

/// Where a period stands, and who brought it there.
struct PeriodStanding {
    struct Step {
        QString author; // empty: not taken
        qint64 moment = 0; // ms UTC
    };
    PeriodState state = PeriodState::open;
    Step calculated;
    Step approved;
    Step closed;
    QString hash; // the newest of the trail when it was closed
};
Result<PeriodStanding> periodStanding(Database &database, const Period &period);

// A period's steps (rules §5), each inside Book::write; undo takes back calculating and reopening, never an approval or a
// closing. Refused (periodStepRefused) where no policy pays by periods of that kind, where the period has not begun, or the
// step isn't the next one.

/// Keeps the statements as they are now and gives what differs from those kept before. An approval is gone then.
Result<std::vector<StatementChange>> calculatePeriod(Database &database, const BookSettings &settings, const Period &period, Day today, const ClosingMark &mark);
/// Refused also where something is other than it was calculated.
Status approvePeriod(Database &database, const BookSettings &settings, const Period &period, Day today, const ClosingMark &mark);
/// Takes calculation and approval away.
Status reopenPeriod(Database &database, const Period &period);

/// Takes all steps that are left up to closing: statements are frozen with their lines and entries, targets and scores.
/// Refused (closingRefused) as above, where an earlier period of its kind is open, and where something is other than it was
/// calculated.
Status closePeriod(Database &database, const BookSettings &settings, const Period &period, Day today, const ClosingMark &mark);

/// What differs between the statements that were kept when the period was calculated and those of now; nothing where it
/// is open. The sheet is of the period.
Result<std::vector<StatementChange>> changesSinceCalculated(Database &database, const CommissionSheet &sheet);

/// A closed period as of its closing, and as it would be today.
struct PeriodThenAndNow {
    CommissionSheet then;
    CommissionSheet today;
    std::vector<StatementChange> changes;
};
/// Refused (periodStepRefused) where the period is not closed. Inside the caller's read transaction.
Result<PeriodThenAndNow> compareWithToday(Database &database, const BookSettings &settings, const Period &period);

} // namespace somo
