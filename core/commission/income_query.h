// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/commission_query.h"
#include "core/kpi/income.h"
#include "core/kpi/kpi_sheet.h"

#include <vector>

namespace somo {

/// The policies of each kind of period that has one wholly within the days, run up to the last such period. Open periods are
/// calculated as they stand now, closed ones are as they were frozen. A policy of other words in `instead` stands in the
/// place of all versions of its code (then closed periods are calculated again as well). Inside the caller's read
/// transaction. Errors: overflow.
Result<std::vector<CommissionRun>> loadRunsWithin(Database &database, const BookSettings &settings, DayRange days, const std::vector<Policy> &instead = {});

/// Adds what a statement pays, but for what is carried and drawn.
Status addToIncome(PersonIncome &income, const PayStatement &statement);

/// What everybody earns over the days (rules §4): salaries by calendar days, and what all policies pay, whoever pays them,
/// for the months, quarters and years that lie wholly within; runs as loadRunsWithin. In the roster's order, everybody in it.
Result<std::vector<PersonIncome>> loadIncomes(Database &database, const BookSettings &settings, DayRange days, const std::vector<Policy> &instead = {});

/// The same of runs that were made already.
Result<std::vector<PersonIncome>> incomesOf(Database &database, const std::vector<CommissionRun> &runs, DayRange days);

/// What is credited to one person in a period, by the book's own event.
Result<Money> revenueOf(Database &database, const BookSettings &settings, PersonId person, const Period &period);

/// Income as above, of one person and one period.
Result<PersonIncome> incomeOf(Database &database, const BookSettings &settings, PersonId person, const Period &period);

/// The KPI sheet with incomes, income ratios and, where the book compares incomes, gaps by them.
Result<KpiSheet> loadKpiWithIncome(Database &database, const BookSettings &settings, KpiAsk ask);

} // namespace somo
