// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commission/policy.h"
#include "core/kpi/income.h"
#include "core/kpi/kpi_sheet.h"
#include "core/storage/settings.h"

#include <vector>

namespace somo {

/// What everybody earns over the days (rules §4): salaries by calendar days, and what all policies pay, whoever pays them,
/// for the months, quarters and years that lie wholly within. Open periods are calculated as they stand now, closed ones
/// are as they were frozen. A policy of other words in `instead` stands in the place of all versions of its code (then
/// closed periods are calculated again as well). In the roster's order, everybody in it; inside the caller's read
/// transaction. Errors: overflow.
Result<std::vector<PersonIncome>> loadIncomes(Database &database, const BookSettings &settings, DayRange days, const std::vector<Policy> &instead = {});

/// The same for one person and one period.
Result<PersonIncome> incomeOf(Database &database, const BookSettings &settings, PersonId person, const Period &period);

/// The KPI sheet with incomes, income ratios and, where the book compares incomes, gaps by them.
Result<KpiSheet> loadKpiWithIncome(Database &database, const BookSettings &settings, KpiAsk ask);

} // namespace somo
