// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/closing_store.h"
#include "core/commission/explanation.h"
#include "core/commission/question.h"
#include "core/kpi/income.h"
#include "core/kpi/kpi.h"
#include "core/storage/settings.h"

namespace somo {

/// One person's month: statements with all that explains them, every order of the period, questions, and what it comes to.
struct PersonStatement {
    bool isHidden = false; // from its reader: nothing but the name is told
    ExplainedStatement explained;
    QString name;
    std::vector<ExplainedOrder> orders; // each exactly once
    std::vector<CommissionQuestion> questions;
    PeriodStanding standing;
    Money revenue; // by the book's event
    std::optional<Money> target; // of revenue, as it counts
    std::optional<Fraction> attainment;
    PersonIncome income; // of the period
    Money paid; // of it, by policies
    IncomeVerdict ratio; // revenue ÷ income

    /// Those that brought nothing.
    std::vector<const ExplainedOrder *> unpaid() const;
};

/// Inside the caller's read transaction. Errors: overflow.
/// What orders that wait would bring is as of `today`; without it, nothing is said of that.
Result<PersonStatement> loadPersonStatement(Database &database, const BookSettings &settings, const Period &period, PersonId person, Day today = {});
/// The same for whoever has the name `reader`: hidden where rules §10 don't let them see that person's pay (payReaderOf).
Result<PersonStatement> loadPersonStatementFor(Database &database, const BookSettings &settings, const Period &period, PersonId person,
                                               const QString &reader, Day today = {});

} // namespace somo
