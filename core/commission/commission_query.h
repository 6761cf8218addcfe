// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_run.h"
#include "core/storage/settings.h"

#include <memory>

namespace somo {

enum class PeriodState {
    open,
    calculated,
    approved,
    closed,
};
/// open | calculated | approved | closed.
QString periodStateText(PeriodState state);
Result<PeriodState> periodState(Database &database, const Period &period);

/// The statements of one period with all that explains them.
struct CommissionSheet {
    Period period;
    PeriodState state = PeriodState::open;
    CommissionFacts facts;
    std::vector<PayStatement> statements; // of the period; closed ones as they were frozen

    const PolicyVersion &version(const PayStatement &statement) const { return facts.policies[statement.policy].versions[statement.version]; }
    const RosterPerson *person(const PayStatement &statement) const { return facts.roster.person(statement.person); }
};

/// What a sheet pays in all. Errors: overflow.
Result<Money> totalOf(const CommissionSheet &sheet);

/// All periods of one kind, from the first that a policy pays up to and with the asked one.
struct CommissionRun {
    CommissionFacts facts;
    std::vector<CommissionPeriod> periods; // none where no policy pays by periods of that kind until then
};
/// Runs the policies of the asked period's kind; `instead` as loadCommission. Inside the caller's read transaction.
Result<CommissionRun> loadCommissionRun(Database &database, const BookSettings &settings, const Period &last, const std::vector<Policy> &instead = {});

/// The policies of the book whose period is of the asked one's kind. A policy of other words in `instead` stands in the
/// place of all versions of its code (simulation). Inside the caller's read transaction.
Result<CommissionSheet> loadCommission(Database &database, const BookSettings &settings, const Period &period, const std::vector<Policy> &instead = {});

/// As it would be today: closed periods, this one and those before it, are calculated anew from what the book says now,
/// with today's targets and scores. Its state is open.
Result<CommissionSheet> loadCommissionAsToday(Database &database, const BookSettings &settings, const Period &period);

/// The first period of that kind that some policy pays; nothing where none does.
Result<std::optional<Period>> firstPaidPeriod(Database &database, const BookSettings &settings, PeriodKind kind);
/// The same, but for periods before the book's first order and bonus, in which nobody is paid anything: those are closed with
/// the first that is closed. Nothing where no policy pays by such periods.
Result<std::optional<Period>> firstPeriodThatMayPay(Database &database, const BookSettings &settings, PeriodKind kind);
/// The first period of the same kind before this one that may pay and is not closed; nothing where all are.
Result<std::optional<Period>> firstOpenBefore(Database &database, const BookSettings &settings, const Period &period);

/// Takes the closed periods of the facts' kind in: their statements, what they counted, their targets and scores.
Status loadClosedPeriods(Database &database, const BookSettings &settings, PeriodKind kind, CommissionFacts &facts);

} // namespace somo
