// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_query.h"
#include "core/commission/fairness.h"

namespace somo {

/// "What if this policy had been in force" over a run of periods that may be long over (rules §5, simulate).
struct YearTrial {
    DayRange days; // whole months, quarters or years of the policy's kind
    Policy policy; // tried over all of these days, whatever dates it names
    std::optional<Policy> against; // tried beside it in the same way; nothing: the policies in force on these days
};

/// Twelve months in whole periods of that kind, the last one over before `today`.
DayRange lastTwelveMonths(PeriodKind kind, Day today, int fiscalStart);

struct TriedPay {
    Money before;
    Money after;
    std::optional<Money> paid = {}; // what closed statements really paid; nothing where no period is closed
    friend bool operator==(const TriedPay &, const TriedPay &) = default;
};

struct TriedPerson {
    PersonId person;
    QString code;
    QString name;
    TriedPay pay;
    std::vector<TriedPay> byPeriod; // as many as TrialResult::periods
    bool covered = false; // by the tried policy on one of the days
    Money earned; // after, without carry and draw: what counts as income (rules §4)
};

struct TrialResult {
    std::vector<Period> periods; // of the coarser kind where old and new pay by different ones
    std::vector<TriedPerson> people; // whoever has a statement before or after, by given name
    std::vector<TriedPay> byPeriod;
    TriedPay total;
    Money cost; // total.after − total.before
    int closed = 0; // how many of `periods` hold a closed one
};

/// Calculates both sides as the book is now, from what counts on these days alone: no carry from before, no adjustment of
/// earlier sales, on either side. Beside them stands what closed statements of the same payer's policies paid, with all that
/// they hold. People whom the tried policy does not cover keep the policy that they have. Inside the
/// caller's read transaction; writes nothing. Refused: policyRefused where days and the policy's periods don't fit. Errors: overflow.
Result<TrialResult> tryPolicy(Database &database, const BookSettings &settings, const YearTrial &asked);

/// Revenue and income (salary and the trial's pay) of everybody in the result, for addIncomeRatios.
Result<std::vector<TriedIncome>> triedIncomes(Database &database, const BookSettings &settings, const YearTrial &asked, const TrialResult &result);

/// The whole check: the document, and where the book has orders of the last twelve months before `today`, the income ratios
/// of those whose pay the connection reads (loginPayReader).
Result<Fairness> checkFairnessInBook(Database &database, const BookSettings &settings, const Policy &policy, Day today);

} // namespace somo
